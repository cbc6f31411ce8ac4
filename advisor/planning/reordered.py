"""Plans for people to whom something matters more than coverage, where rules alone do not say what is enough."""

from __future__ import annotations

from dataclasses import replace

from advisor.planning.objective import (
    BEST_COVER_QUARTERS,
    Stage,
    cover_by,
    coverage_comes_first,
    coverage_of,
    stages_of,
    timing_stages_of,
)
from advisor.planning.pooled_search import is_large, keys_of, promising
from advisor.planning.problem import Problem
from advisor.planning.solving import Clock, Solution, build, hint_plan, keep, solve_stages

KEPT_COVERAGE_PERCENT = 80
"""Of what the plan with the best coverage covers of the gap: less would be cheap, or quick, because it hardly helps."""


def needs_enough_coverage(problem: Problem) -> bool:
    """Whether coverage has to be found first, and only then what matters most.

    The rules of an award say what is enough. Without one, the cheapest plan would be one free course; and over pools
    only coverage says which offerings are worth looking at.
    """
    request = problem.request
    return not coverage_comes_first(request) and (request.qualification is None or is_large(problem))


def in_usual_order(problem: Problem) -> Problem:
    """The same problem, with coverage first."""
    limits = replace(problem.request.limits, priorities=())
    return replace(problem, request=replace(problem.request, limits=limits))


def reordered(problem: Problem, best: Solution, clock: Clock) -> Solution:
    """The plan that is best in the person's order and keeps enough of the coverage of `best`; else `best` itself.

    Where there are many offerings, steps come from a small pool, and nothing is proved.
    """
    inner = problem
    if is_large(problem):
        inner = problem.only_placed(keys_of(best) | promising(problem))
    model, plan = build(inner)
    offerings = [row.opportunity for row in best.chosen()]
    enough = -(-cover_by(problem.request, offerings, (BEST_COVER_QUARTERS,)) * KEPT_COVERAGE_PERCENT // 100)
    keep(model, Stage("enough coverage", coverage_of(model, plan, second=0), is_maximised=True), enough)
    stages = (*stages_of(model, plan), *timing_stages_of(model, plan))
    hint_plan(model, plan, best, stages[0], clock)
    found = solve_stages(model, plan, stages, clock)
    if not isinstance(found, Solution):
        return replace(best, is_proven_best=False)
    proven = inner is problem and found.is_proven_best and best.is_proven_best
    return replace(found, is_proven_best=proven, most_coverage=best.most_coverage)
