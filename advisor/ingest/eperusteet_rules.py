"""Structures of Finnish vocational qualifications as trees of requirement groups.

Groups of the source either list mandatory units (all of them) or units to choose from (by competence points or by
number). Competence areas (`osaamisala`) beside each other, and groups named `Vaihtoehto ...`, are alternatives, as are
groups that together exceed what their parent holds. Groups of units that the structure does not define
(`määrittelemätön`: from other qualifications, from higher education) ask for nothing by themselves; where listed units
cannot reach what is asked without them, the rest is left to a person.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from pydantic import BaseModel, ConfigDict, Field

from advisor.domain.credits import hundredths_of
from advisor.domain.ids import GroupId, SpecId
from advisor.domain.qualifications import RequirementGroup
from advisor.ingest.jsonl import shown

_UNDEFINED = "määrittelemätön"
_COMPETENCE_AREA = "osaamisala"
_POINTS = "competence points"
_COUNT_IN_TITLE = re.compile(r"\bvalitaan (yksi|kaksi|kolme) ", re.IGNORECASE)
_NUMBERS = {"yksi": 1, "kaksi": 2, "kolme": 3}


class RawUnit(BaseModel):
    """A unit in a group, as the source writes it."""

    model_config = ConfigDict(extra="ignore")

    unit: str = Field(min_length=1)
    mandatory: bool = False
    credits: Decimal | None = Field(default=None, ge=0, decimal_places=2)


class RawGroup(BaseModel):
    """A group, as the source writes it."""

    model_config = ConfigDict(extra="ignore")

    id: str | None = None
    parent: str | None = None
    title: str | None = None
    rooli: str | None = None
    min_credits: Decimal | None = Field(default=None, ge=0, decimal_places=2)
    max_credits: Decimal | None = Field(default=None, ge=0, decimal_places=2)
    min_count: int | None = Field(default=None, ge=0)
    max_count: int | None = Field(default=None, ge=0)
    units: tuple[RawUnit, ...] = ()


def unit_id(code: str) -> SpecId:
    """The id of a unit in the store."""
    return SpecId(f"eperusteet:{code}")


class StructureReader:
    """Reads one structure."""

    def __init__(
        self, groups: Sequence[RawGroup], points: Mapping[str, Decimal], title: str, cases: Counter[str]
    ) -> None:
        self._groups = groups
        self._points = points
        """Competence points of units, where stated."""
        self._title = title
        self._cases = cases
        """How often each way of reading was used."""

    def read(self) -> RequirementGroup:
        """The tree; a structure whose groups come without ids has lost its nesting and is left to a person."""
        roots = [group for group in self._groups if group.parent is None]
        if len(roots) == 1 and roots[0].id is not None:
            return self._group(roots[0])
        self._cases["structures without nesting: left to a person"] += 1
        titles = "; ".join(dict.fromkeys(group.title for group in self._groups if group.title))
        lists = tuple(
            RequirementGroup(id=GroupId(f"g{number}"), title=group.title, units=_unit_ids(group))
            for number, group in enumerate(self._groups)
            if group.units
        )
        return RequirementGroup(
            id=GroupId("root"),
            title=self._title,
            groups=lists,
            human_check=_short(f"Tutkinnon muodostuminen: {titles}"),
        )

    def _group(self, group: RawGroup) -> RequirementGroup:
        children = [child for child in self._groups if child.parent == group.id]
        defined = [child for child in children if child.rooli != _UNDEFINED]
        undefined = [child for child in children if child.rooli == _UNDEFINED]
        options = self._alternatives(group, defined)
        required = [child for child in defined if child not in options]
        parts = [self._group(child) for child in required]
        if options:
            self._cases["groups: one of the alternatives"] += 1
            picks = tuple(self._group(option) for option in options)
            parts.append(RequirementGroup(id=GroupId(f"{group.id}:options"), groups=picks, min_count=1))
        elsewhere = [RequirementGroup(id=GroupId(str(child.id)), title=child.title) for child in undefined]
        rest = self._rest(group, required, options)
        if not group.units and rest is not None and 0 < rest <= self._room(required):
            # The groups below may share more points between them than each asks for: the sum is asked for here.
            self._cases["groups: all, with a sum of points"] += 1
            return self._whole(group, (*parts, *elsewhere), group.min_credits, group.max_credits)
        own = self._own_units(group, rest, undefined)
        if len(own) <= 1 and not parts and not elsewhere:
            return own[0] if own else self._base(group)
        named = (replace(part, id=GroupId(f"{group.id}:{_part_name(part)}"), title=None) for part in own)
        return self._whole(group, (*named, *parts, *elsewhere))

    def _base(self, group: RawGroup) -> RequirementGroup:
        title = group.title or (self._title if group.parent is None else None)
        return RequirementGroup(id=GroupId(str(group.id)), title=title, units=_unit_ids(group))

    def _whole(
        self,
        group: RawGroup,
        parts: tuple[RequirementGroup, ...],
        least: Decimal | None = None,
        most: Decimal | None = None,
    ) -> RequirementGroup:
        return replace(
            self._base(group),
            units=(),
            groups=parts,
            all_of=True,
            min_credits_hundredths=None if least is None else hundredths_of(least, _POINTS),
            max_credits_hundredths=None if most is None else hundredths_of(most, _POINTS),
        )

    def _room(self, groups: Sequence[RawGroup]) -> Decimal:
        """Points that the groups may hold beyond what they ask for."""
        return sum((max(Decimal(0), (one.max_credits or Decimal(0)) - self._least(one)) for one in groups), Decimal(0))

    def _alternatives(self, group: RawGroup, defined: Sequence[RawGroup]) -> list[RawGroup]:
        areas = [child for child in defined if child.rooli == _COMPETENCE_AREA]
        if len(areas) > 1:
            return areas
        named = [child for child in defined if (child.title or "").casefold().startswith("vaihtoehto")]
        if len(named) > 1:
            return named
        sizes = [child.min_credits or Decimal(0) for child in defined]
        if group.max_credits is not None and not group.units and len(defined) > 1 and sum(sizes) > group.max_credits:
            return list(defined)
        return []

    def _rest(self, group: RawGroup, required: Sequence[RawGroup], options: Sequence[RawGroup]) -> Decimal | None:
        """Points that the group asks for beyond the groups below it; `None` where it states none."""
        if group.min_credits is None:
            return None
        option = min((self._least(child) for child in options), default=Decimal(0))
        return group.min_credits - option - sum((self._least(child) for child in required), Decimal(0))

    def _least(self, group: RawGroup) -> Decimal:
        """Points that a group asks for: its own figure, else those of the groups below it."""
        if group.min_credits is not None:
            return group.min_credits
        defined = [child for child in self._groups if child.parent == group.id and child.rooli != _UNDEFINED]
        options = self._alternatives(group, defined)
        option = min((self._least(child) for child in options), default=Decimal(0))
        return option + sum((self._least(child) for child in defined if child not in options), Decimal(0))

    def _own_units(
        self, group: RawGroup, rest: Decimal | None, undefined: Sequence[RawGroup]
    ) -> tuple[RequirementGroup, ...]:
        """What the group asks of its own units, and what of it is left to a person."""
        if not group.units:
            return self._for_people(group, rest, undefined, "points without units: left to a person")
        if all(unit.mandatory for unit in group.units):
            return self._mandatory(group, rest, undefined)
        if rest is not None:
            return self._by_points(group, rest, undefined)
        return (self._by_number(group),)

    def _for_people(
        self, group: RawGroup, rest: Decimal | None, undefined: Sequence[RawGroup], case: str
    ) -> tuple[RequirementGroup, ...]:
        """Points that no listed unit can give, with the source's words for where they may come from."""
        if rest is None or rest <= 0:
            return ()
        self._cases[case] += 1
        sources = "; ".join(dict.fromkeys(child.title for child in undefined if child.title))
        text = f"{rest.normalize():f} osp: {group.title or self._title}" + (f" ({sources})" if sources else "")
        points = hundredths_of(rest, _POINTS)
        return (replace(self._base(group), units=(), min_credits_hundredths=points, human_check=_short(text)),)

    def _mandatory(
        self, group: RawGroup, rest: Decimal | None, undefined: Sequence[RawGroup]
    ) -> tuple[RequirementGroup, ...]:
        self._cases["units: all"] += 1
        every = replace(self._base(group), all_of=True)
        known, is_all_known = self._sum(group)
        if rest is None or not is_all_known:
            return (every,)
        case = "mandatory units short of the points: the rest left to a person"
        return (every, *self._for_people(group, rest - known, undefined, case))

    def _by_points(self, group: RawGroup, rest: Decimal, undefined: Sequence[RawGroup]) -> tuple[RequirementGroup, ...]:
        below = (group.min_credits or Decimal(0)) - rest
        most = rest if group.max_credits is None else group.max_credits - below
        reachable = self._reachable(group, most)
        known, is_all_known = self._sum(group)
        if not is_all_known or known == 0:
            case = "units without points: left to a person"
            return (self._base(group), *self._for_people(group, rest, undefined, case))
        chosen = replace(
            self._base(group),
            min_credits_hundredths=hundredths_of(min(rest, reachable), _POINTS),
            max_credits_hundredths=hundredths_of(most, _POINTS),
        )
        self._cases["units: a choice by points"] += 1
        case = "units: a choice by points, the rest left to a person"
        return (chosen, *self._for_people(group, rest - reachable, undefined, case))

    def _by_number(self, group: RawGroup) -> RequirementGroup:
        base = self._base(group)
        least = group.min_count
        most = group.max_count
        if least is None:
            in_words = _COUNT_IN_TITLE.search(group.title or "")
            least = most = _NUMBERS[in_words[1].lower()] if in_words else None
        if least is None:
            self._cases["units: a list without a number"] += 1
            return base
        self._cases["units: a choice by number"] += 1
        return replace(base, min_count=least, max_count=most)

    def _sum(self, group: RawGroup) -> tuple[Decimal, bool]:
        known = [self._points[unit.unit] for unit in group.units if unit.unit in self._points]
        return sum(known, Decimal(0)), len(known) == len(group.units)

    def _reachable(self, group: RawGroup, most: Decimal) -> Decimal:
        """The largest sum of whole units that does not exceed `most`."""
        sums = {Decimal(0)}
        for unit in group.units:
            sums |= {total + self._points.get(unit.unit, Decimal(0)) for total in sums}
            sums = {total for total in sums if total <= most}
        return max(sums)


def _unit_ids(group: RawGroup) -> tuple[SpecId, ...]:
    return tuple(dict.fromkeys(unit_id(unit.unit) for unit in group.units))


def _part_name(part: RequirementGroup) -> str:
    return "units" if part.units else "rest"


def _short(text: str) -> str:
    return shown(text, 300)
