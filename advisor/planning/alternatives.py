"""Alternatives to a plan that differ: another thing comes first, other steps, or prior learning validated first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from advisor.domain.alternatives import Alternative, AlternativeKind
from advisor.domain.held import HeldUnit
from advisor.domain.ids import SpecId
from advisor.domain.planning import PlanRequest, StackingPlan
from advisor.domain.priorities import Objective, in_full
from advisor.domain.rule_amounts import LearningKind
from advisor.planning.planner import plan_stack

BY_OBJECTIVE = {
    Objective.COVERAGE: AlternativeKind.MORE_COVERAGE,
    Objective.COST: AlternativeKind.CHEAPER,
    Objective.FINISH: AlternativeKind.SOONER,
    Objective.HOURS: AlternativeKind.FEWER_HOURS,
}


def alternatives_to(plan: StackingPlan, request: PlanRequest) -> tuple[Alternative, ...]:
    """Plans for the same request that are better in another respect, or take another way; each once.

    Every one keeps all rules and limits. Nothing is said of a kind of which none was found.

    Args:
        plan: what `plan_stack` answered.
        request: what it was asked; its time limit holds for each alternative.
    """
    found: dict[frozenset[tuple[str, str]], Alternative] = {}
    for one in _found(plan, replace(request, explains_conflicts=False, unlike=frozenset())):
        key = frozenset((step.opportunity.id, step.start.isoformat()) for step in one.plan.steps)
        earlier = found.get(key)
        found[key] = one if earlier is None else replace(earlier, kinds=(*earlier.kinds, *one.kinds))
    return tuple(found.values())


def _found(plan: StackingPlan, request: PlanRequest) -> Iterator[Alternative]:
    units = frozenset(step.opportunity.spec.id for step in plan.steps)
    yield from _with_prior_learning(plan, request)
    for objective, kind in BY_OBJECTIVE.items():
        order = in_full(request.limits.priorities)
        if objective is not order[0]:
            first = (objective, *(one for one in order if one is not objective))
            other = plan_stack(replace(request, limits=replace(request.limits, priorities=first)))
            if isinstance(other, StackingPlan) and other.steps and is_better(other, plan, objective):
                yield Alternative(kinds=(kind,), plan=other, other_steps=_others(other, units))
    if units:
        other = plan_stack(replace(request, unlike=units))
        if isinstance(other, StackingPlan) and other.steps:
            kind = AlternativeKind.OTHER_STEPS
            yield Alternative(kinds=(kind,), plan=other, other_steps=_others(other, units))


def _with_prior_learning(plan: StackingPlan, request: PlanRequest) -> Iterator[Alternative]:
    """Units of the plan that the person may know already are taken as if recognised, as far as the rules allow."""
    own = tuple(step.opportunity.spec.id for step in plan.steps if step.opportunity.spec.id in _may_be_known(request))
    if not own or request.qualification is None:
        return
    known = tuple(HeldUnit(unit=unit, learning=LearningKind.WORK_EXPERIENCE, is_claimed=True) for unit in own)
    other = plan_stack(replace(request, held_units=request.held_units | frozenset(own), held=(*request.held, *known)))
    if isinstance(other, StackingPlan) and len(other.steps) < len(plan.steps):
        units = frozenset(step.opportunity.spec.id for step in plan.steps)
        relied_on = tuple(unit for unit in own if unit in other.held_units)
        if relied_on:
            yield Alternative(
                kinds=(AlternativeKind.PRIOR_LEARNING_FIRST,),
                plan=other,
                other_steps=_others(other, units),
                to_be_validated=relied_on,
            )


def _may_be_known(request: PlanRequest) -> frozenset[SpecId]:
    return request.could_be_validated - request.held_units


def _others(plan: StackingPlan, units: frozenset[SpecId]) -> int:
    return sum(step.opportunity.spec.id not in units for step in plan.steps)


def is_better(one: StackingPlan, other: StackingPlan, objective: Objective) -> bool:
    """Whether `one` is better than `other` in this; what is not known of it is never taken for less."""
    if objective is Objective.COVERAGE:
        return (one.covered_percent or 0) > (other.covered_percent or 0)
    if objective is Objective.FINISH:
        return max(step.end for step in one.steps) < max(step.end for step in other.steps)
    if objective is Objective.HOURS:
        silent = [sum(step.workload_hours is None for step in plan.steps) for plan in (one, other)]
        hours = [sum(step.workload_hours or 0 for step in plan.steps) for plan in (one, other)]
        return silent[0] <= silent[1] and hours[0] < hours[1]
    if one.known_cost is None or other.known_cost is None or one.known_cost.currency != other.known_cost.currency:
        return False
    return one.steps_without_price <= other.steps_without_price and one.known_cost.cents < other.known_cost.cents
