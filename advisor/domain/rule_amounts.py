"""What programme rules are made of: amounts, shares, intakes, and the kinds of learning that they tell apart."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from advisor.errors import InvalidValueError


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """An exact share of a whole, such as 1 of 3."""

    part: int
    whole: int

    def __post_init__(self) -> None:
        if not (0 <= self.part <= self.whole and self.whole > 0):
            raise InvalidValueError(f"{self.part} of {self.whole} is no share; expected 0 to all of 1 or more.")

    def at_most(self, hundredths: int) -> int:
        """The largest number of hundredths within this share of `hundredths`."""
        return hundredths * self.part // self.whole

    def at_least(self, hundredths: int) -> int:
        """The smallest number of hundredths that is this share of `hundredths`, or more."""
        return -(-hundredths * self.part // self.whole)


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditAmount:
    """So many credits of the qualification's own system, or so large a share of its total: one of the two."""

    hundredths: int | None = None
    share: Share | None = None

    def __post_init__(self) -> None:
        if (self.hundredths is None) == (self.share is None):
            raise InvalidValueError(
                f"An amount is given in credits or as a share, in one of the two; got {self.hundredths} hundredths "
                f"and {self.share}."
            )
        if self.hundredths is not None and self.hundredths < 0:
            raise InvalidValueError(f"An amount cannot be negative: {self.hundredths} hundredths of a credit.")

    def as_maximum(self, total: int | None) -> int | None:
        """Most hundredths; `None`: a share of a total that is not known.

        Args:
            total: hundredths of the whole qualification.
        """
        if self.share is None:
            return self.hundredths
        return None if total is None else self.share.at_most(total)

    def as_minimum(self, total: int | None) -> int | None:
        """Fewest hundredths; `None`: a share of a total that is not known.

        Args:
            total: hundredths of the whole qualification.
        """
        if self.share is None:
            return self.hundredths
        return None if total is None else self.share.at_least(total)


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """Which beginners a rule is for; all that is stated must fit."""

    cohorts: tuple[str, ...] = ()
    """Names as the awarding body writes them, such as `2026 autumn`; empty: all."""

    start_from: date | None = None
    start_until: date | None = None
    """First and last day on which those begin whom the rule is for."""

    def __post_init__(self) -> None:
        if not self.cohorts and self.start_from is None and self.start_until is None:
            raise InvalidValueError("An intake names cohorts, or days of beginning; it named nothing.")
        if self.start_from and self.start_until and self.start_until < self.start_from:
            raise InvalidValueError(f"An intake ends on {self.start_until}, before it begins on {self.start_from}.")

    def excludes(self, cohort: str | None, start: date | None) -> bool:
        """Whether the person is known not to be meant; where cohort or day are unknown, the rule applies."""
        if self.cohorts and cohort is not None and cohort not in self.cohorts:
            return True
        if start is None:
            return False
        is_before = self.start_from is not None and start < self.start_from
        return is_before or (self.start_until is not None and start > self.start_until)


class LearningKind(StrEnum):
    """What kind of learning stands behind credits that are recognised; caps tell these apart."""

    HIGHER_EDUCATION = "higher_education"
    """Units of another programme of higher education."""

    SHORT_CYCLE = "short_cycle"
    """Units of short-cycle higher education."""

    SINGLE_UNIT = "single_unit"
    """Units of higher education taken outside any programme."""

    MICRO_CREDENTIAL = "micro_credential"
    VOCATIONAL = "vocational"
    """Certified vocational or further education outside higher education."""

    NON_FORMAL = "non_formal"
    """Training that leads to no formal award, such as an employer's course."""

    WORK_EXPERIENCE = "work_experience"
    """Professional experience and other informal learning, once assessed."""


class CefrLevel(StrEnum):
    """Levels of the Common European Framework of Reference for Languages, lowest first."""

    A1 = "A1"
    A2 = "A2"
    B1 = "B1"
    B2 = "B2"
    C1 = "C1"
    C2 = "C2"

    def reaches(self, needed: CefrLevel) -> bool:
        """Whether this level is `needed` or higher."""
        order = list(CefrLevel)
        return order.index(self) >= order.index(needed)


class AgeReference(StrEnum):
    """The day to which the age of earlier learning is counted."""

    ADMISSION = "admission"
    """The day on which the person begins toward the award."""

    AWARD = "award"
    """The day on which the last unit is completed."""
