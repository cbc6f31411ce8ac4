"""What may become of a plan: changes that the person tries out, and what may happen to a step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.ids import OpportunityId, SkillUri
from advisor.domain.money import Money
from advisor.domain.planning import PlannedStep, RuleCheck
from advisor.domain.planning_results import PlanningResult


@dataclass(frozen=True, slots=True, kw_only=True)
class DropStep:
    """Leave a step out, and all other offerings of its unit."""

    step: OpportunityId


@dataclass(frozen=True, slots=True, kw_only=True)
class AddStep:
    """Take an offering beside the others."""

    offering: OpportunityId
    begins: date | None = None
    """The day on which it begins; for an offering without given days, a day of the term. `None`: whenever it fits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveStep:
    """Take a step at another time."""

    step: OpportunityId
    begins: date


@dataclass(frozen=True, slots=True, kw_only=True)
class SwapStep:
    """Take an offering in the place of a step."""

    step: OpportunityId
    offering: OpportunityId


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepStep:
    """Have a step in every later plan."""

    step: OpportunityId


PlanEdit = DropStep | AddStep | MoveStep | SwapStep


class Setback(StrEnum):
    """What may happen to a step."""

    CANCELLED = "cancelled"
    """The offering does not take place."""

    FAILED = "failed"
    """It is not passed; it may be taken again after its end."""

    NOT_RECOGNISED = "not recognised"
    """It is passed, but the awarding body does not count it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanChanges:
    """How one plan differs from another. What was spent on a step that is lost is part of what comes after."""

    kept: tuple[PlannedStep, ...]
    added: tuple[PlannedStep, ...]
    removed: tuple[PlannedStep, ...]
    moved: tuple[tuple[PlannedStep, PlannedStep], ...]
    """Steps that stay at other dates: as they were, and as they are."""

    finish: tuple[date | None, date | None]
    """Before and after, as all pairs; `None`: no steps."""

    cost: tuple[Money | None, Money | None]
    """Sum of the stated prices; `None`: none is stated."""

    without_price: tuple[int, int]
    """Steps that the sum leaves out."""

    hours: tuple[int, int]
    """As far as they are known."""

    covered_percent: tuple[int | None, int | None]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is different but figures."""
        return not (self.added or self.removed or self.moved)


@dataclass(frozen=True, slots=True, kw_only=True)
class EditOutcome:
    """What a change breaks, and the nearest plan that keeps it."""

    edit: PlanEdit
    broken: tuple[RuleCheck, ...]
    """Rules that are newly not met or unknown if nothing else changes."""

    result: PlanningResult
    """The nearest plan that keeps the change; else why there is none."""

    changes: PlanChanges | None = None
    is_least: bool = False
    """Whether it was proved that no plan keeps more steps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetbackOutcome:
    """The nearest plan after something happened to a step."""

    step: PlannedStep
    setback: Setback
    result: PlanningResult
    """The nearest plan; else why there is none."""

    changes: PlanChanges | None = None
    is_least: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StepFallback:
    """Whether a plan would be left if a step were cancelled."""

    step: OpportunityId
    exists: bool | None
    """`None`: not found out in the time that there was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepSwap:
    """An offering that could stand in the place of a step."""

    offering: LearningOpportunity
    hours: int | None
    """As stated, else estimated from its credits; `None`: neither is known."""

    covers: tuple[SkillUri, ...] = ()
    """Skills of the step that it covers too."""

    same_unit: bool = False
    """Whether it is the same unit, given elsewhere or otherwise."""

    same_group: bool = False
    """Whether it may count in the requirement group of the step."""
