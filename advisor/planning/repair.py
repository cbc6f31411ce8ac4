"""The plan that is nearest to an earlier one, after something changed: as many of its steps as possible stay."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from advisor.domain.planning import PlannedStep
from advisor.planning.objective import Stage, stages_of
from advisor.planning.outlook import outlook_of
from advisor.planning.pool import SMALL_POOL, pool_of, sample_of
from advisor.planning.pooled_search import is_large
from advisor.planning.problem import PlacementKey, Problem
from advisor.planning.solving import Clock, Solution, build, solve_stages
from advisor.planning.variables import total

SAME_OFFERING, SAME_DAYS = 10, 1
"""Keeping a step counts more than keeping its days."""


def repaired(problem: Problem, near: Sequence[PlannedStep], clock: Clock) -> Solution | None:
    """A plan with as many of these steps as can stay, and the best coverage among such plans; `None`: not found.

    Where there are many offerings, new steps come from a small pool.
    """
    ids = {step.opportunity.id for step in near}
    inner = problem
    if is_large(problem):
        inner = problem.only_placed(_keys(problem, near) | _promising(problem))
    model, plan = build(inner)
    days = {(step.opportunity.id, step.start) for step in near}
    kept = total(
        [
            (SAME_OFFERING + SAME_DAYS * ((row.opportunity.id, row.start) in days)) * take
            for row, take in zip(plan.placements, plan.take, strict=True)
            if row.opportunity.id in ids
        ]
    )
    stages = (Stage("kept steps", kept, is_maximised=True), *stages_of(model, plan)[:1])
    found = solve_stages(model, plan, stages, clock)
    return found if isinstance(found, Solution) else None


def _keys(problem: Problem, near: Iterable[PlannedStep]) -> frozenset[PlacementKey]:
    placements = problem.with_only({step.opportunity.id for step in near}).placements
    return frozenset((row.opportunity.id, row.start, row.end) for row in placements)


def _promising(problem: Problem) -> frozenset[PlacementKey]:
    sample = problem.with_only(sample_of(problem))
    outlook = outlook_of(sample)
    return frozenset() if outlook is None else pool_of(sample, outlook, SMALL_POOL)
