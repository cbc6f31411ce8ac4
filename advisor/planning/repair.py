"""The plan that is nearest to an earlier one, after something changed: as many of its steps as possible stay."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ortools.sat.python.cp_model import CpModel, IntVar

from advisor.domain.ids import OpportunityId
from advisor.domain.planning import PlannedStep
from advisor.planning.objective import Stage, stages_of, timing_stages_of
from advisor.planning.parts import changes, taken_in
from advisor.planning.placements import Placement
from advisor.planning.pool import thrifty_of, wanted_in
from advisor.planning.pooled_search import is_large, placed_keys, promising
from advisor.planning.problem import PlacementKey, Problem
from advisor.planning.solving import Clock, Solution, build, keep, solve_stages, start_from
from advisor.planning.variables import PlanVariables, total

KEPT_STEPS = "kept steps"

AT_ONCE_S, PARTS_S, LATER_S = 0.05, 0.12, 0.05
"""Deterministic seconds, among many offerings: for the most steps that can stay, searched for at once; where that
gave nothing, for searching part by part, and for what counts after that."""

GIVEN_UP_AFTER = 12
"""After so many changes without one that keeps more steps, no more are tried."""


def repaired(
    problem: Problem, near: Sequence[PlannedStep], clock: Clock, *, with_fewest_new: bool = False
) -> Solution | None:
    """A plan with as many of these steps as can stay, and the best coverage among such plans; `None`: not found.

    Where there are many offerings, new steps come from a small pool; where so much changes that the best plan over it
    is not found soon, any plan is made, and then made nearer part by part. `with_fewest_new`: nothing is added that is
    not needed, so that only what has to change does.
    """
    repair = _Repair({step.opportunity.id: step for step in near}, with_fewest_new=with_fewest_new)
    if not is_large(problem):
        return repair.at_once(problem, clock)
    known = repair.ids | wanted_in(problem.request)
    pool = promising(problem)
    moved = problem.only_placed(placed_keys(problem, known) | pool)
    return repair.at_once(moved, clock.at_most(AT_ONCE_S)) or repair.in_parts(
        problem.only_placed(repair.kept_days(problem) | pool | placed_keys(problem, thrifty_of(problem))), clock
    )


@dataclass(frozen=True, slots=True)
class _Repair:
    """An earlier plan, and what is wanted of the new one."""

    steps: Mapping[OpportunityId, PlannedStep]
    with_fewest_new: bool

    @property
    def ids(self) -> frozenset[OpportunityId]:
        return frozenset(self.steps)

    def at_once(self, problem: Problem, clock: Clock) -> Solution | None:
        """The best of the problem, stage by stage."""
        model, plan = self._build(problem)
        found = solve_stages(model, plan, [self._kept_steps(plan), *self._later(model, plan)], clock)
        return found if isinstance(found, Solution) else None

    def in_parts(self, problem: Problem, clock: Clock) -> Solution | None:
        """Any plan of the problem, then changes that keep more steps, then the later stages, as far as time allows."""
        model, plan = self._build(problem)
        found = solve_stages(model, plan, (), clock)
        if not isinstance(found, Solution):
            return None
        kept = self._kept_steps(plan)
        values, achieved = found.values, self._achieved(found)
        model.maximize(kept.value)
        start_from(model, values)
        source = random.Random(problem.request.seed)  # noqa: S311  (nothing secret)
        since = 0
        for change in changes(model, plan, taken_in(plan, values), achieved, clock.at_most(PARTS_S), source):
            since += 1
            if change is not None:
                values, achieved, since = change.values, change.achieved, 0
            if since > GIVEN_UP_AFTER:
                break
        nearest = replace(found, values=values, is_proven_best=False, achieved={KEPT_STEPS: achieved}, bound=None)
        model.clear_objective()  # type: ignore[no-untyped-call]
        keep(model, kept, achieved)
        start_from(model, values)
        best = solve_stages(model, plan, self._later(model, plan), clock.at_most(LATER_S))
        return replace(best, is_proven_best=False) if isinstance(best, Solution) else nearest

    def kept_days(self, problem: Problem) -> frozenset[PlacementKey]:
        """The earlier steps when they were, and what the person wants at any time."""
        stays = (
            (row.opportunity.id, row.start, row.end)
            for row in problem.with_only(self.ids).placements
            if is_at(problem, row, self.steps[row.opportunity.id])
        )
        return frozenset(stays) | placed_keys(problem, wanted_in(problem.request))

    def _build(self, problem: Problem) -> tuple[CpModel, PlanVariables]:
        return build(problem, economical=not self.with_fewest_new)

    def _kept_steps(self, plan: PlanVariables) -> Stage:
        return Stage(KEPT_STEPS, total([weight * take for weight, take in self._weighed(plan)]), is_maximised=True)

    def _later(self, model: CpModel, plan: PlanVariables) -> Sequence[Stage]:
        """What counts among plans that keep as many steps."""
        if not self.with_fewest_new:
            return stages_of(model, plan)[:1]
        new = [take for row, take in self._rows(plan) if row.opportunity.id not in self.steps]
        return [
            Stage("new steps", total(new), is_maximised=False),
            *stages_of(model, plan),
            *timing_stages_of(model, plan),
        ]

    def _achieved(self, found: Solution) -> int:
        return sum(weight for weight, take in self._weighed(found.plan) if found.values[take.index])

    def _weighed(self, plan: PlanVariables) -> list[tuple[int, IntVar]]:
        """Keeping a step counts more than keeping the days of all steps."""
        same_offering = len(self.steps) + 1
        return [
            (same_offering + is_at(plan.problem, row, self.steps[row.opportunity.id]), take)
            for row, take in self._rows(plan)
            if row.opportunity.id in self.steps
        ]

    @staticmethod
    def _rows(plan: PlanVariables) -> list[tuple[Placement, IntVar]]:
        return list(zip(plan.placements, plan.take, strict=True))


def is_at(problem: Problem, row: Placement, step: PlannedStep) -> bool:
    """Whether a step of a plan is this placement; one whose days are ours to choose lies anywhere in its terms."""
    if not row.movable:
        return row.start == step.start and row.end == step.end
    first, last = problem.calendar[row.first_term], problem.calendar[row.last_term]
    return first.start <= step.start <= first.end and last.start <= step.end <= last.end
