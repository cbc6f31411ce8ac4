"""Solve, re-check, or find the smallest conflict: from a planning request to a plan, or to why there is none."""

from __future__ import annotations

from advisor.domain.planning import (
    NothingToPlan,
    OutOfTime,
    PlanningResult,
    PlanRequest,
    RuleConflict,
)
from advisor.planning.assembly import plan_from
from advisor.planning.conflict import Explorer, SearchStoppedError, as_conditions, may_help, smallest_conflict
from advisor.planning.objective import covers
from advisor.planning.pool import with_pool
from advisor.planning.problem import AssumedCredits, Problem
from advisor.planning.relaxations import relaxations_of
from advisor.planning.search import best_plan
from advisor.planning.solving import Answer, Clock, Solution


def plan_stack(request: PlanRequest) -> PlanningResult:
    """The best plan for the request, else the smallest conflict, else that time ran out.

    With a qualification: its rules first, no step that no rule needs, and the best coverage of the gap among such
    plans. Without one: the best coverage within the limits, in few steps. Same request, same answer, as long as the
    time limit itself does not end the search.

    Raises:
        PlanningError: the request makes no sense, such as a latest finish in the past.
        InconsistentPlanError: solver and checks disagree, which is a bug.
    """
    pooled, is_pruned = with_pool(request)
    if request.qualification is None and not any(covers(request, offering) for offering in pooled.opportunities):
        return NothingToPlan()
    clock = Clock.of(request.time_limit_s)
    for assumed in AssumedCredits:
        problem = Problem.of(pooled, assumed=assumed)
        found = best_plan(problem, clock)
        if found is Answer.STOPPED:
            return OutOfTime(time_limit_s=request.time_limit_s)
        if isinstance(found, Solution):
            proven = found.is_proven_best and not is_pruned
            return plan_from(request, found, is_proven_best=proven)
        if not problem.lacks_credits():
            break
    if not request.explains_conflicts:
        return RuleConflict(conditions=())
    return _conflict(request, Clock.of(request.time_limit_s))


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
        conditions=as_conditions(explorer, conflict), relaxations=relaxations_of(explorer, may_help(conflict))
    )
