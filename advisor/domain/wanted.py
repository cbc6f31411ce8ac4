"""What the person decided about steps: wanted ones, and a plan that they chose or changed by hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Self

from advisor.domain.ids import OpportunityId, QualificationId
from advisor.errors import InvalidValueError

NO_DAY = ".."
"""An open end of a range of days, as in ISO 8601."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedStep:
    """A step that the person wants in the plan."""

    offering: OpportunityId
    earliest: date | None = None
    """It begins on this day or later."""

    latest: date | None = None
    """It begins on this day or earlier."""

    def __str__(self) -> str:
        if self.earliest is None and self.latest is None:
            return self.offering
        return f"{self.offering}\n{_written(self.earliest)}/{_written(self.latest)}"

    @classmethod
    def read(cls, text: str) -> Self:
        """The step that is written as its offering and, on a second line, the days between which it begins.

        Raises:
            InvalidValueError: the second line is not two days, either of them possibly `..`.
        """
        offering, _, days = text.partition("\n")
        first, _, last = days.partition("/")
        try:
            return cls(offering=OpportunityId(offering), earliest=_day(first), latest=_day(last))
        except ValueError:
            raise InvalidValueError("expected two days, such as '2027-02-01/2027-05-31' or '2027-02-01/..'.") from None

    def begins_within(self, first: date, last: date) -> bool:
        """Whether the step may begin on every day from the first to the last."""
        return (self.earliest is None or self.earliest <= first) and (self.latest is None or last <= self.latest)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenStep:
    """A step of a chosen plan, with its days."""

    offering: OpportunityId
    start: date
    end: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenPlan:
    """A plan that the person took, or changed by hand. What is planned from then on stays as near to it as it can."""

    steps: tuple[ChosenStep, ...]
    toward: QualificationId | None = None

    def __post_init__(self) -> None:
        if not self.steps:
            raise InvalidValueError("A chosen plan has at least one step.")

    def __str__(self) -> str:
        lines = (f"{one.offering}\t{one.start.isoformat()}/{one.end.isoformat()}" for one in self.steps)
        return "\n".join((self.toward or "", *lines))

    @classmethod
    def read(cls, text: str) -> Self:
        """The plan that is written as its qualification, or nothing, and on further lines offerings with their days.

        Raises:
            InvalidValueError: a line is not an offering, a tab and two days.
        """
        toward, *lines = text.split("\n")
        steps = []
        for line in lines:
            offering, _, days = line.partition("\t")
            first, _, last = days.partition("/")
            try:
                start, end = date.fromisoformat(first), date.fromisoformat(last)
            except ValueError:
                raise InvalidValueError(f"expected an offering, a tab and two days; got {line!r}.") from None
            steps.append(ChosenStep(offering=OpportunityId(offering), start=start, end=end))
        return cls(steps=tuple(steps), toward=QualificationId(toward) if toward else None)


def _written(day: date | None) -> str:
    return NO_DAY if day is None else day.isoformat()


def _day(text: str) -> date | None:
    return None if text in ("", NO_DAY) else date.fromisoformat(text)
