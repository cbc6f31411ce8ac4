"""Qualifications and the rules that say which units make one up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from advisor.domain.catalogue import Provider
from advisor.domain.credits import CreditPoints
from advisor.domain.ids import GroupId, OccupationUri, QualificationId, SourceId, SpecId
from advisor.domain.languages import LanguageCode
from advisor.domain.levels import EqfLevel
from advisor.domain.outcomes import LearningOutcome
from advisor.errors import InvalidValueError


class QualificationKind(StrEnum):
    """`AREA_OF_STUDY`: a major or minor that only exists inside another qualification."""

    FULL = "full"
    PARTIAL = "partial"
    AREA_OF_STUDY = "area_of_study"


@dataclass(frozen=True, slots=True, kw_only=True)
class RequirementGroup:
    """A group of units and nested groups; everything that it states must hold.

    Credits are hundredths of the qualification's own credit system.
    """

    id: GroupId
    title: str | None = None
    units: tuple[SpecId, ...] = ()
    groups: tuple[RequirementGroup, ...] = ()
    all_of: bool = False
    min_count: int | None = None
    max_count: int | None = None
    min_credits_hundredths: int | None = None
    max_credits_hundredths: int | None = None
    human_check: str | None = None
    """A condition that only the awarding body can judge; always unknown to us."""

    def __post_init__(self) -> None:
        if len(set(self.units)) != len(self.units):
            raise InvalidValueError(f"Group {self.id!r} names a unit twice: {self.units}.")
        for low, high in (
            (self.min_count, self.max_count),
            (self.min_credits_hundredths, self.max_credits_hundredths),
        ):
            if low is not None and high is not None and low > high:
                raise InvalidValueError(f"Group {self.id!r} asks for at least {low} and at most {high}.")

    def walk(self) -> Iterator[RequirementGroup]:
        """This group and all below it, parents first."""
        yield self
        for group in self.groups:
            yield from group.walk()

    def names(self, otherwise: str) -> dict[GroupId, str]:
        """What to call this group and all below it: its title, else the nearest one above, else `otherwise`."""
        own = self.title or otherwise
        found = {self.id: own}
        for group in self.groups:
            found |= group.names(own)
        return found

    def all_units(self) -> tuple[SpecId, ...]:
        """Every unit in this group and below, each once, in order."""
        return tuple(dict.fromkeys(unit for group in self.walk() for unit in group.units))


@dataclass(frozen=True, slots=True, kw_only=True)
class Qualification:
    """A full or partial award of a competent body, with its rules. `None` means: not stated."""

    id: QualificationId
    source: SourceId
    kind: QualificationKind
    title: str
    provider: Provider
    rules: RequirementGroup
    language: LanguageCode | None = None
    description: str | None = None
    credits: CreditPoints | None = None
    eqf_level: EqfLevel | None = None
    level_as_published: str | None = None
    entry_requirements: str | None = None
    outcomes: tuple[LearningOutcome, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None
    occupations: tuple[OccupationUri, ...] = ()
    url: str | None = None
    is_demonstration: bool = False

    def __post_init__(self) -> None:
        ids = [group.id for group in self.rules.walk()]
        if len(set(ids)) != len(ids):
            twice = sorted({group_id for group_id in ids if ids.count(group_id) > 1})
            raise InvalidValueError(f"The rules of {self.id!r} use a group id twice: {', '.join(twice)}.")
