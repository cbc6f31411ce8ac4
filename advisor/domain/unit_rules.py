"""Rules about single units: which exclude, replace or accompany each other, and how and when they were completed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from advisor.domain.catalogue import Supervision
from advisor.domain.ids import SpecId
from advisor.domain.prerequisites import Prerequisite
from advisor.domain.rule_amounts import AgeReference
from advisor.domain.stated_rules import GroupScopedRule, RuleKind, StatedRule, require_distinct, require_several
from advisor.errors import InvalidValueError


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclusion(StatedRule):
    """Of these units only so many count, usually one: their contents overlap, or one follows the other."""

    kind: Literal[RuleKind.EXCLUSION] = RuleKind.EXCLUSION
    units: tuple[SpecId, ...]
    max_units: int = 1

    def __post_init__(self) -> None:
        require_several(self.id, "unit", self.units)
        if not 1 <= self.max_units < len(self.units):
            raise InvalidValueError(
                f"Rule {self.id!r} lets {self.max_units} of {len(self.units)} units count; expected 1 or more, not all."
            )

    def named_units(self) -> tuple[SpecId, ...]:
        """The units that exclude each other."""
        return self.units


@dataclass(frozen=True, slots=True, kw_only=True)
class Equivalents(StatedRule):
    """Wherever `unit` is named, in groups and as something to complete first, one of `accepted` stands for it.

    Of all of them only one counts. It counts with its own credits.
    """

    kind: Literal[RuleKind.EQUIVALENTS] = RuleKind.EQUIVALENTS
    unit: SpecId
    accepted: tuple[SpecId, ...]

    def __post_init__(self) -> None:
        if not self.accepted or self.unit in self.accepted:
            raise InvalidValueError(
                f"Rule {self.id!r} says what stands for {self.unit!r}; expected one other unit or more, "
                f"got {self.accepted}."
            )
        require_distinct(self.id, "unit", self.accepted)

    def named_units(self) -> tuple[SpecId, ...]:
        """The unit first, then what stands for it."""
        return (self.unit, *self.accepted)


@dataclass(frozen=True, slots=True, kw_only=True)
class Corequisites(StatedRule):
    """Who completes `unit` toward this award completes what is needed before it, or in the same term."""

    kind: Literal[RuleKind.COREQUISITES] = RuleKind.COREQUISITES
    unit: SpecId
    needed: Prerequisite
    same_term: bool = False
    """Whether it has to be the same term; else earlier is as good."""

    def __post_init__(self) -> None:
        if self.unit in self.needed.all_units():
            raise InvalidValueError(f"Rule {self.id!r} asks for {self.unit!r} together with itself; leave it out.")

    def named_units(self) -> tuple[SpecId, ...]:
        """The unit first, then what is needed with it."""
        return tuple(dict.fromkeys((self.unit, *self.needed.all_units())))


@dataclass(frozen=True, slots=True, kw_only=True)
class SupervisedAssessment(GroupScopedRule):
    """Everything that counts was assessed under supervision, usually with the person's identity verified."""

    kind: Literal[RuleKind.SUPERVISED_ASSESSMENT] = RuleKind.SUPERVISED_ASSESSMENT
    with_identity_check: bool = True
    recognised_only: bool = False
    """Whether it is asked only of what was not completed at the awarding body."""

    def is_met_by(self, supervision: Supervision | None) -> bool | None:
        """Whether such an assessment is enough; `None`: not stated."""
        if supervision is None:
            return None
        enough = {Supervision.SUPERVISED_WITH_IDENTITY_CHECK}
        return supervision in (enough if self.with_identity_check else enough | {Supervision.SUPERVISED})


@dataclass(frozen=True, slots=True, kw_only=True)
class NotOlderThan(GroupScopedRule):
    """What counts was completed no more than so many years before; a date that is not known stays unknown."""

    kind: Literal[RuleKind.NOT_OLDER_THAN] = RuleKind.NOT_OLDER_THAN
    years: int
    counted_to: AgeReference = AgeReference.ADMISSION

    def __post_init__(self) -> None:
        if not 1 <= self.years <= 100:
            raise InvalidValueError(f"Rule {self.id!r} allows an age of {self.years} years; expected 1 to 100.")

    def is_met_by(self, completed: date, reference: date) -> bool:
        """Whether learning completed on that day is recent enough on the day of `reference`."""
        year = reference.year - self.years
        # 29 February, in a year without one, is counted as the last day of the month.
        day = 28 if (reference.month, reference.day) == (2, 29) and not _is_leap(year) else reference.day
        return completed >= date(year, reference.month, day)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
