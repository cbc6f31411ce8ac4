"""What is left of a plan when a step is cancelled, failed or not recognised."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from advisor.domain.ids import OpportunityId
from advisor.domain.learner import Limits
from advisor.domain.money import Money
from advisor.domain.planning import PlannedStep, PlanRequest, StackingPlan
from advisor.domain.what_if import Setback, SetbackOutcome, StepFallback
from advisor.planning.audit import completed_by
from advisor.planning.edits import step_of
from advisor.planning.nearest_plan import changes_between, nearest_plan
from advisor.planning.problem import AssumedCredits, Problem
from advisor.planning.solving import Answer, Clock, build, solve


def fallback(request: PlanRequest, plan: StackingPlan, step: OpportunityId, setback: Setback) -> SetbackOutcome:
    """The nearest plan after it, and what changes; else why there is none.

    What is failed or not recognised is known on the last day of the step: everything that began by then stays as it
    is or is given up, everything else begins later. Its price and its hours were spent.

    Raises:
        PlanningError: the plan has no such step.
    """
    lost = step_of(plan, step)
    near = plan.steps if setback is Setback.FAILED else tuple(one for one in plan.steps if one is not lost)
    nearest = nearest_plan(after(request, plan, lost, setback), near)
    changes = None
    if isinstance(nearest.result, StackingPlan):
        spent = () if setback is Setback.CANCELLED else (lost,)
        changes = changes_between(request, plan, nearest.result, lost=spent, is_learnt=setback is not Setback.FAILED)
    return SetbackOutcome(
        step=lost,
        setback=setback,
        result=nearest.result,
        changes=changes,
        is_least=changes is not None and nearest.is_least,
    )


def after(request: PlanRequest, plan: StackingPlan, lost: PlannedStep, setback: Setback) -> PlanRequest:
    """What is to be planned after it."""
    wanted = tuple(one for one in request.wanted if one.offering != lost.opportunity.id)
    if setback is Setback.CANCELLED:
        return replace(request, wanted=wanted, cancelled=request.cancelled | {lost.opportunity.id})
    soonest = lost.end + timedelta(days=1)
    begun = {one.opportunity.spec.id for one in plan.steps if one.start <= lost.end and one is not lost}
    units = {one.spec.id for one in request.opportunities} - begun
    asked = replace(
        request,
        wanted=wanted,
        not_before={unit: max(soonest, request.not_before.get(unit, soonest)) for unit in sorted(units)},
        limits=_without(request.limits, lost.opportunity.price),
    )
    if setback is Setback.FAILED:
        return asked
    unit = lost.opportunity.spec.id
    return replace(
        asked,
        held_units=request.held_units | {unit},
        held=(*request.held, replace(completed_by(lost.opportunity), awarded_on=lost.end)),
        not_counting=request.not_counting | {unit},
    )


def _without(limits: Limits, spent: Money | None) -> Limits:
    """The budget that is left."""
    if spent is None or limits.budget is None or limits.budget.currency != spent.currency:
        return limits
    left = max(0, limits.budget.cents - spent.cents)
    return replace(limits, budget=Money(left, limits.budget.currency))


def fragile_steps(request: PlanRequest, plan: StackingPlan) -> Iterator[StepFallback]:
    """For each step, whether any plan would be left if it were cancelled; the others are kept first, where that does.

    One model serves all questions, in the time limit of the request for all together.
    """
    clock = Clock.of(request.time_limit_s)
    problem = Problem.of(request, assumed=AssumedCredits.ENOUGH)
    model, variables = build(problem, economical=False)
    taken = {step.opportunity.id: variables.offering_taken(step.opportunity.id) for step in plan.steps}
    for number, step in enumerate(plan.steps):
        share = clock.part(1 / (len(plan.steps) - number))
        answer = Answer.STOPPED
        for keeps_others in (True, False):
            small = model.clone()
            small.add(taken[step.opportunity.id] == 0)
            if keeps_others:
                for other, variable in taken.items():
                    if other != step.opportunity.id:
                        small.add(variable == 1)
            answer, _, _ = solve(small, share, seed=request.seed)
            if answer is Answer.FOUND:
                break
        exists = None if answer is Answer.STOPPED else answer is Answer.FOUND
        yield StepFallback(step=step.opportunity.id, exists=exists)
