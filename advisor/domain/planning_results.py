"""What comes of a planning request: a plan, conditions that cannot all hold, or that time ran out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from advisor.domain.credits import CreditPoints
from advisor.domain.ids import GroupId, ProgrammeRuleId
from advisor.domain.money import Money
from advisor.domain.planning import RelaxedBy, RuleId, StackingPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """A rule that takes part in a conflict; `group` for rules of a qualification, `reason` says it with its values."""

    rule: RuleId
    relaxed_by: RelaxedBy
    group: GroupId | None = None
    programme_rule: ProgrammeRuleId | None = None
    group_title: str | None = None
    units: tuple[str, ...] = ()
    """Ids of units that the condition needs and that are not in the store, or have no usable offering."""

    asks_for: CreditPoints | None = None
    at_most: CreditPoints | None = None
    """A minimum of credits, and what the units to be had can bring; only where that is less."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relaxation:
    """The smallest change of one limit of the person that would make a plan possible, proved by solving again."""

    rule: RuleId
    study_hours_per_week: Decimal | None = None
    budget: Money | None = None
    budget_per_year: Money | None = None
    most_at_once: int | None = None
    latest_finish: date | None = None
    dropped: bool = False
    """The limit has to be left out altogether (mode, language, place, blocked dates)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleConflict:
    """Conditions that cannot all hold; without any one of them the others can. Verified by solving again."""

    conditions: tuple[Condition, ...]
    is_smallest: bool = True
    """Whether it was proved that no conflict has fewer conditions, in the time that there was."""

    relaxations: tuple[Relaxation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OutOfTime:
    """The time limit ended the search before a plan was found or shown to be impossible."""

    time_limit_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingToPlan:
    """No offering covers any part of the gap within the person's filters, and no qualification was named."""


PlanningResult = StackingPlan | RuleConflict | OutOfTime | NothingToPlan
