"""The plan that is nearest to an earlier one, after something changed: as many of its steps as possible stay."""

from __future__ import annotations

from collections.abc import Sequence, Set

from advisor.domain.ids import OpportunityId
from advisor.domain.planning import PlannedStep
from advisor.planning.objective import Stage, stages_of, timing_stages_of
from advisor.planning.placements import Placement
from advisor.planning.pool import wanted_in
from advisor.planning.pooled_search import is_large, promising
from advisor.planning.problem import PlacementKey, Problem
from advisor.planning.solving import Clock, Solution, build, solve_stages
from advisor.planning.variables import total


def repaired(
    problem: Problem, near: Sequence[PlannedStep], clock: Clock, *, with_fewest_new: bool = False
) -> Solution | None:
    """A plan with as many of these steps as can stay, and the best coverage among such plans; `None`: not found.

    Where there are many offerings, new steps come from a small pool. `with_fewest_new`: nothing is added that is not
    needed, so that only what has to change does.
    """
    ids = {step.opportunity.id for step in near}
    inner = problem
    if is_large(problem):
        inner = problem.only_placed(_keys(problem, ids | wanted_in(problem.request)) | promising(problem))
    model, plan = build(inner, economical=not with_fewest_new)
    same_offering = len(near) + 1  # keeping a step counts more than keeping the days of all steps
    of_step = {step.opportunity.id: step for step in near}
    pairs = list(zip(plan.placements, plan.take, strict=True))
    kept = total(
        [
            (same_offering + is_at(problem, row, of_step[row.opportunity.id])) * take
            for row, take in pairs
            if row.opportunity.id in ids
        ]
    )
    stages = [Stage("kept steps", kept, is_maximised=True)]
    if with_fewest_new:
        new = total([take for row, take in pairs if row.opportunity.id not in ids])
        stages += [Stage("new steps", new, is_maximised=False), *stages_of(model, plan), *timing_stages_of(model, plan)]
    else:
        stages += stages_of(model, plan)[:1]
    found = solve_stages(model, plan, stages, clock)
    return found if isinstance(found, Solution) else None


def is_at(problem: Problem, row: Placement, step: PlannedStep) -> bool:
    """Whether a step of a plan is this placement; one whose days are ours to choose lies anywhere in its terms."""
    if not row.movable:
        return row.start == step.start and row.end == step.end
    first, last = problem.calendar[row.first_term], problem.calendar[row.last_term]
    return first.start <= step.start <= first.end and last.start <= step.end <= last.end


def _keys(problem: Problem, offerings: Set[OpportunityId]) -> frozenset[PlacementKey]:
    placements = problem.with_only(offerings).placements
    return frozenset((row.opportunity.id, row.start, row.end) for row in placements)
