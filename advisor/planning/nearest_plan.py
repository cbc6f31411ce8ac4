"""The plan nearest to an earlier one under changed conditions, and how the two differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from advisor.domain.money import Money
from advisor.domain.planning import PlannedStep, PlanRequest, RuleStatus, StackingPlan
from advisor.domain.planning_results import PlanningResult
from advisor.domain.what_if import PlanChanges
from advisor.planning.assembly import covered_percent, plan_from
from advisor.planning.checks import check_plan
from advisor.planning.placements import Placement
from advisor.planning.planner import plan_stack
from advisor.planning.pool import with_useful
from advisor.planning.pooled_search import is_large
from advisor.planning.problem import AssumedCredits, Problem
from advisor.planning.repair import is_at, repaired
from advisor.planning.solving import Clock


@dataclass(frozen=True, slots=True)
class Nearest:
    """A plan, or why there is none."""

    result: PlanningResult
    is_least: bool
    """Whether it was proved that no plan keeps more steps, then more dates, then takes fewer new steps."""


def nearest_plan(request: PlanRequest, near: Sequence[PlannedStep]) -> Nearest:
    """The plan that keeps as many of these steps as possible, then as many dates, and adds no more than is needed.

    Raises:
        PlanningError: the request makes no sense, such as a latest finish in the past.
    """
    asked = _with_near(request, near)
    clock = Clock.of(request.time_limit_s)
    for assumed in AssumedCredits:
        problem = Problem.of(asked, assumed=assumed)
        found = repaired(problem, near, clock, with_fewest_new=True)
        if found is not None:
            is_least = found.is_proven_best and not is_large(problem)
            plan = plan_from(request, found, is_proven_best=False)
            return Nearest(_with_same_days(request, problem, plan, near, found.chosen()), is_least)
        if not problem.lacks_credits():
            break
    return Nearest(plan_stack(request), is_least=False)


def _with_same_days(
    request: PlanRequest,
    problem: Problem,
    plan: StackingPlan,
    near: Sequence[PlannedStep],
    chosen: Sequence[Placement],
) -> StackingPlan:
    """Steps whose days are ours to choose keep those that they had, where they stay in their terms."""
    earlier = {step.opportunity.id: step for step in near}
    stays = {
        row.opportunity.id
        for row in chosen
        if row.opportunity.id in earlier and is_at(problem, row, earlier[row.opportunity.id])
    }
    steps = [
        replace(step, start=earlier[id_].start, end=earlier[id_].end) if (id_ := step.opportunity.id) in stays else step
        for step in plan.steps
    ]
    ordered = tuple(sorted(steps, key=lambda step: (step.start, step.end, step.opportunity.id)))
    checks = check_plan(request, ordered, plan.held_counting)
    if any(check.status is RuleStatus.NOT_MET for check in checks):
        return plan
    return replace(plan, steps=ordered, checks=checks)


def _with_near(request: PlanRequest, near: Sequence[PlannedStep]) -> PlanRequest:
    """Without what covers nothing and leads to nothing that does, unless it is one of the steps."""
    kept = {step.opportunity.id for step in near}
    kept |= {offering.id for offering in with_useful(request).opportunities}
    return replace(request, opportunities=tuple(one for one in request.opportunities if one.id in kept))


def changes_between(
    request: PlanRequest,
    before: StackingPlan,
    after: StackingPlan,
    *,
    lost: Sequence[PlannedStep] = (),
    is_learnt: bool = True,
) -> PlanChanges:
    """How the plans differ.

    Args:
        request: what both cover the gap of.
        before: the earlier plan.
        after: the later one.
        lost: steps that were taken in vain; their price and their hours were spent.
        is_learnt: whether what they teach was learnt nevertheless.
    """
    old = {step.opportunity.id: step for step in before.steps}
    new = {step.opportunity.id: step for step in after.steps}
    stays = [(old[id_], step) for id_, step in new.items() if id_ in old]
    learnt = tuple(lost) if is_learnt else ()
    return PlanChanges(
        kept=tuple(step for earlier, step in stays if _days(earlier) == _days(step)),
        added=tuple(step for id_, step in new.items() if id_ not in old),
        removed=tuple(step for id_, step in old.items() if id_ not in new),
        moved=tuple(pair for pair in stays if _days(pair[0]) != _days(pair[1])),
        finish=(_finish(before.steps), _finish((*after.steps, *lost))),
        cost=(before.known_cost, _cost(after, lost)),
        without_price=(
            before.steps_without_price,
            after.steps_without_price + sum(step.opportunity.price is None for step in lost),
        ),
        hours=(_hours(before.steps), _hours((*after.steps, *lost))),
        covered_percent=(before.covered_percent, covered_percent(request, (*after.steps, *learnt))),
    )


def _days(step: PlannedStep) -> tuple[date, date]:
    return step.start, step.end


def _finish(steps: Sequence[PlannedStep]) -> date | None:
    return max((step.end for step in steps), default=None)


def _hours(steps: Sequence[PlannedStep]) -> int:
    return sum(step.workload_hours or 0 for step in steps)


def _cost(plan: StackingPlan, lost: Sequence[PlannedStep]) -> Money | None:
    """Prices in another currency than the plan's are left out, as they are in the plan."""
    spent = [step.opportunity.price for step in lost if step.opportunity.price is not None]
    currency = plan.known_cost.currency if plan.known_cost is not None else next((one.currency for one in spent), None)
    if currency is None:
        return None
    own = plan.known_cost.cents if plan.known_cost is not None else 0
    return Money(own + sum(one.cents for one in spent if one.currency == currency), currency)
