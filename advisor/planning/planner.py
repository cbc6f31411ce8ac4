"""Solve, re-check, or find the smallest conflict: from a planning request to a plan, or to why there is none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from advisor.domain.planning import PlannedStep, PlanRequest
from advisor.domain.planning_results import NothingToPlan, OutOfTime, PlanningResult, RuleConflict
from advisor.planning.assembly import plan_from
from advisor.planning.conflict import Explorer, SearchStoppedError, as_conditions, may_help
from advisor.planning.objective import covers
from advisor.planning.pool import with_useful
from advisor.planning.pooled_search import improving_over_pools, is_large
from advisor.planning.problem import AssumedCredits, Problem
from advisor.planning.relaxations import relaxations_of
from advisor.planning.reordered import in_usual_order, needs_enough_coverage, reordered
from advisor.planning.repair import repaired
from advisor.planning.search import improving
from advisor.planning.smallest_conflict import smallest_conflict
from advisor.planning.solving import Answer, Clock, Solution

REPAIR_SHARE = 0.2
"""Of the time, for the plan nearest to an earlier one."""

POOLS_SHARE = 0.9
"""Of the time, for searching over pools; the rest is for all offerings at once, where pools gave nothing."""

USUAL_SHARE = 0.6
"""Of the time, for the best coverage, where something else comes first but enough coverage is asked for."""


def plan_stack(request: PlanRequest) -> PlanningResult:
    """The best plan for the request, else the smallest conflict, else that time ran out.

    With a qualification: its rules first, no step that no rule needs, and the best coverage of the gap among such
    plans. Without one: the best coverage within the limits, in few steps. What comes first for the person instead of
    coverage does so among plans that keep most of it; toward an award, among all plans. Same request, same answer, as
    long as the time limit itself does not end the search.

    Raises:
        PlanningError: the request makes no sense, such as a latest finish in the past.
        InconsistentPlanError: solver and checks disagree, which is a bug.
    """
    last: PlanningResult = OutOfTime(time_limit_s=request.time_limit_s)
    for last in improving_plans(request):  # noqa: B007  (only the last one counts)
        pass
    return last


def improving_plans(request: PlanRequest, *, near: Sequence[PlannedStep] = ()) -> Iterator[PlanningResult]:
    """A first plan as soon as there is one, then better ones; the last result is the answer of `plan_stack`.

    Every plan on the way keeps all rules; a conflict, or that time ran out, comes alone. If the steps of an earlier
    plan are given, the first plan is the one `near` it: as many of them as possible stay.

    Raises:
        PlanningError: the request makes no sense, such as a latest finish in the past.
        InconsistentPlanError: solver and checks disagree, which is a bug.
    """
    useful = with_useful(request)
    if request.qualification is None and not any(covers(request, offering) for offering in useful.opportunities):
        yield NothingToPlan()
        return
    clock = Clock.of(request.time_limit_s)
    for assumed in AssumedCredits:
        problem = Problem.of(useful, assumed=assumed)
        repair = repaired(problem, near, clock.part(REPAIR_SHARE)) if near else None
        if repair is not None:
            yield plan_from(request, repair, is_proven_best=False)
        found: Solution | Answer = Answer.IMPOSSIBLE
        for found in _improving(problem, clock):
            if isinstance(found, Solution):
                yield plan_from(request, found, is_proven_best=found.is_proven_best)
        if found is Answer.STOPPED and repair is None:
            yield OutOfTime(time_limit_s=request.time_limit_s)
        if found is not Answer.IMPOSSIBLE:
            return
        if not problem.lacks_credits():
            break
    yield (
        _conflict(request, Clock.of(request.time_limit_s))
        if request.explains_conflicts
        else RuleConflict(conditions=())
    )


def _improving(problem: Problem, clock: Clock) -> Iterator[Solution | Answer]:
    """In the order that the person gives; where coverage has to be found first, that first."""
    if not needs_enough_coverage(problem):
        yield from _searched(problem, clock)
        return
    best = None
    for found in _searched(in_usual_order(problem), clock.part(USUAL_SHARE)):
        if isinstance(found, Solution):
            best = found
            yield replace(found, is_proven_best=False)
        else:
            yield found
    if best is not None:
        yield reordered(problem, best, clock)


def _searched(problem: Problem, clock: Clock) -> Iterator[Solution | Answer]:
    """Over pools where there are many offerings; over all at once where there are few, or where pools gave nothing."""
    found = None
    if is_large(problem):
        for found in improving_over_pools(problem, clock.part(POOLS_SHARE)):
            yield found
    if found is None:
        yield from improving(problem, clock)


def _conflict(request: PlanRequest, clock: Clock) -> PlanningResult:
    """Why there is no plan, over all offerings of the request, with the person's filters as named conditions."""
    explorer = Explorer(request, clock)
    try:
        if not explorer.can_hold(frozenset()):
            return NothingToPlan()
        conflict = smallest_conflict(explorer)
    except SearchStoppedError:
        return OutOfTime(time_limit_s=request.time_limit_s)
    return RuleConflict(
        conditions=as_conditions(explorer, conflict.keys),
        is_smallest=conflict.is_smallest,
        relaxations=relaxations_of(explorer, may_help(conflict.keys)),
    )
