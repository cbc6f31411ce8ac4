"""A group of a Monash rule set as the source writes it, what it is worth, and the requirement made from it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from advisor.domain.credits import hundredths_of
from advisor.domain.ids import GroupId, SpecId
from advisor.domain.qualifications import RequirementGroup
from advisor.ingest.monash_wording import Asked, asked, credits_in_brackets, plain, shortened

_UNIT_CODE = re.compile(r"[A-Z]{3,4}\d{4}")
"""Codes of units; other codes in a unit list refer to areas of study and courses."""

Code = Annotated[str, StringConstraints(strip_whitespace=True)]
"""Some codes of the source end in spaces or tabs."""


class RawGroup(BaseModel):
    """A group as the source writes it."""

    model_config = ConfigDict(extra="ignore")

    id: str = Field(min_length=1)
    parent_id: str | None = None
    type: str = Field(pattern=r"^(AND|OR)$")
    title: str = ""
    description: str = ""
    credit_points: Decimal = Field(ge=0, decimal_places=2)
    units: tuple[Code, ...] = ()
    children: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Points:
    """What units are worth, and how often each way of reading was used."""

    worth: Mapping[str, Decimal]
    """Credit points of units, areas of study and courses, by code."""

    cases: Counter[str]

    def sum_of(self, codes: Sequence[str]) -> tuple[Decimal, bool]:
        """Points of the known units, and whether all are known."""
        known = sum((self.worth[code] for code in codes if code in self.worth), Decimal(0))
        return known, all(code in self.worth for code in codes)

    def read_as(self, case: str) -> None:
        """Note that a group was read in this way."""
        self.cases[case] += 1


def unit_id(code: str) -> SpecId:
    """The id of a unit in the store; areas of study and courses named in unit lists get one of the same form."""
    return SpecId(f"monash:{code}")


def is_unit(code: str) -> bool:
    """Whether the code is that of a unit, by its form."""
    return _UNIT_CODE.fullmatch(code) is not None


def asked_points(group: RawGroup) -> Decimal:
    """What the group asks for: its own figure, else the one in its title, or in what it says of its units; else 0."""
    texts = (group.title, group.description) if group.units else (group.title,)
    return group.credit_points or Decimal(credits_in_brackets(*texts) or 0)


def is_optional(group: RawGroup) -> bool:
    """Whether the group says that it may be left out; an alternative that `may` be taken is still an alternative."""
    return group.type == "AND" and asked(group.title, group.description) is Asked.OPTIONAL


def words(group: RawGroup) -> str:
    """What the group says, or is called."""
    return plain(group.description) or plain(group.title)


def with_points(group: RawGroup, text: str) -> str:
    """A condition for a person, beginning with the points that it is about."""
    points = asked_points(group)
    return shortened(f"{points:f} credit points: {text}" if points else text)


def rest_for_people(group: RawGroup, points: Decimal, text: str) -> RequirementGroup:
    """A part of the group that names no unit, only points and a condition: for a person to decide on."""
    return requirement(group, ":rest", min_credits=points or None, human_check=shortened(text))


def list_for_people(group: RawGroup, units: Sequence[str], text: str) -> RequirementGroup:
    """Units that may count, and a person to decide which and how many."""
    rest = rest_for_people(group, asked_points(group), with_points(group, text))
    if not units:
        return replace(rest, id=GroupId(group.id), title=title_of(group))
    return requirement(group, groups=(requirement(group, ":units", units=units), rest), all_of=True)


def and_more(result: RequirementGroup, group: RawGroup, points: Decimal) -> RequirementGroup:
    """The result, and points beyond it that a person has to decide on."""
    rest = rest_for_people(group, points, f"{points:f} credit points more: {words(group)}")
    if result.all_of:
        return replace(result, groups=(*result.groups, rest))
    inner = replace(result, id=GroupId(f"{group.id}:units"), title=None)
    return requirement(group, groups=(inner, rest), all_of=True)


def title_of(group: RawGroup) -> str | None:
    """The title; none for the group that stands for the whole, which is named by the course itself."""
    title = plain(group.title)
    return None if title.endswith("Complete Requirements") else title or None


def requirement(
    group: RawGroup,
    suffix: str = "",
    *,
    units: Sequence[str] = (),
    groups: tuple[RequirementGroup, ...] = (),
    all_of: bool = False,
    min_count: int | None = None,
    min_credits: Decimal | None = None,
    human_check: str | None = None,
) -> RequirementGroup:
    """The requirement; `suffix` sets parts of one source group apart."""
    return RequirementGroup(
        id=GroupId(group.id + suffix),
        title=None if suffix else title_of(group),
        units=tuple(unit_id(code) for code in dict.fromkeys(units)),
        groups=groups,
        all_of=all_of,
        min_count=min_count,
        min_credits_hundredths=None if min_credits is None else hundredths_of(min_credits, "Monash credit points"),
        human_check=human_check,
    )
