"""Plans out of many offerings: over a pool of the most promising ones, with a bound that holds for all."""

from __future__ import annotations

import random
from collections.abc import Iterator, Set
from dataclasses import replace

from ortools.sat.python.cp_model import CpModel

from advisor.domain.ids import OpportunityId
from advisor.planning.objective import COVERAGE, Stage, gain_of, stages_of
from advisor.planning.outlook import Outlook, outlook_of
from advisor.planning.parts import changes
from advisor.planning.pool import SMALL_POOL, PoolSize, pool_of, sample_of, thrifty_of
from advisor.planning.problem import PlacementKey, Problem
from advisor.planning.search import in_terms
from advisor.planning.solving import (
    Clock,
    Solution,
    build,
    hint_plan,
    keep,
    solve_stages,
)
from advisor.planning.variables import PlanVariables

LARGEST_WHOLE = 120
"""So many offerings are solved over as they are."""

LARGEST_AT_ONCE = 400
"""Of more offerings, a sample gives the first plan: looking at all together takes too long for that."""


SMALL, MIDDLE, LARGE = PoolSize(40, 3, 2), PoolSize(70, 5, 3), PoolSize(150, 24, 6)
FIRST_SHARE, SMALL_SHARE, CHANGES_SHARE, LARGE_SHARE, POLISH_SHARE = 0.1, 0.2, 0.6, 0.8, 0.5
"""Of the time that is left: for the first plan, for a small pool, for changing parts of the plan, for a large pool, for
what comes after coverage."""

TIDYING_S = 0.03
"""Deterministic seconds for putting the steps of a plan as early as they can be."""

GOOD_ENOUGH_FIRST = 0.03
"""The first plan is shown as soon as it covers all but this share of what is possible over its pool."""

SHOWN_EVERY, GIVEN_UP_AFTER = 8, 40
"""After so many changes a better plan is shown; after so many without any better one, no more are tried."""


def is_large(problem: Problem) -> bool:
    """Whether the problem is searched over pools."""
    return len(problem.request.opportunities) > LARGEST_WHOLE and bool(problem.request.skill_weights)


def promising(problem: Problem) -> frozenset[PlacementKey]:
    """A small pool for a new step here and there, without looking at all offerings together."""
    sample = problem.with_only(sample_of(problem))
    outlook = outlook_of(sample)
    return frozenset() if outlook is None else pool_of(sample, outlook, SMALL_POOL)


def improving_over_pools(problem: Problem, clock: Clock) -> Iterator[Solution]:
    """A first plan, then better ones, the best one last; none where no pool gives one, which proves nothing.

    Parts of the plan are searched anew, while the rest of it is kept; then a whole pool is, which also bounds it. No
    plan at all covers more than the best one of the pool, or the best one with any step outside of it, if that is more.
    """
    search = _Search(problem, clock)
    first = sample_of(problem)
    if len(problem.request.opportunities) > LARGEST_AT_ONCE:
        sample = problem.with_only(first)
        outlook = outlook_of(sample)
        if outlook is not None and search.finds_first(pool_of(sample, outlook, SMALL_POOL), clock.part(FIRST_SHARE)):
            yield search.shown()
    outlook = outlook_of(problem, first)
    if outlook is None:
        return
    search.outlook, search.most = outlook, outlook.most
    for size in (SMALL_POOL, SMALL):
        if search.found is None and search.finds_first(search.pool(size), clock.part(FIRST_SHARE)):
            yield search.shown()
    if search.found is None:
        return
    if search.whole(search.pool(SMALL), clock.part(SMALL_SHARE)):
        yield search.shown()
    for _ in search.change(search.pool(MIDDLE), clock.part(CHANGES_SHARE)):
        yield search.shown()
    search.whole(search.pool(LARGE), clock.part(LARGE_SHARE))
    search.polish(search.pool(SMALL), clock.part(POLISH_SHARE))
    yield search.shown()


class _Search:
    """The best plan so far, and what no plan can pass."""

    def __init__(self, problem: Problem, clock: Clock) -> None:
        self.problem = problem
        self.clock = clock
        self.found: Solution | None = None
        self.outlook: Outlook | None = None
        self.most: int | None = None
        self.random = random.Random(problem.request.seed)  # noqa: S311  (nothing secret)

    def best(self) -> Solution:
        """The best plan, with the bound as it is known now."""
        if self.found is None:
            raise RuntimeError("No plan was found yet.")
        return self.found

    def shown(self) -> Solution:
        """The best plan with its steps as early as they can be, and the bound as it is known now."""
        best = self.best()
        tidy = in_terms(self.problem, replace(best, achieved={}), self.clock.at_most(TIDYING_S), as_good=False)
        return replace(tidy or best, is_proven_best=False, most_coverage=self.most)

    def pool(self, size: PoolSize) -> frozenset[PlacementKey]:
        """The most promising placements, and those of the best plan."""
        if self.outlook is None:
            raise RuntimeError("A pool is chosen by the outlook.")
        chosen = pool_of(self.problem, self.outlook, size)
        return chosen | (keys_of(self.found) if self.found is not None else frozenset())

    def finds_first(self, pool: frozenset[PlacementKey], clock: Clock) -> bool:
        """A good plan over a small pool, else any, also with the offerings that ask for least."""
        model, plan = build(self.problem.only_placed(pool))
        stages = stages_of(model, plan)[:1]
        found = solve_stages(model, plan, stages, clock, good_enough=GOOD_ENOUGH_FIRST)
        if not isinstance(found, Solution):
            pool |= placed_keys(self.problem, thrifty_of(self.problem))
            model, plan = build(self.problem.only_placed(pool))
            found = solve_stages(model, plan, (), clock)
        if isinstance(found, Solution):
            self.found = found
        return isinstance(found, Solution)

    def change(self, pool: frozenset[PlacementKey], clock: Clock) -> Iterator[None]:
        """Search parts of the plan anew; a turn whenever there is something better to be shown."""
        model, plan, _ = self._model(pool, clock)
        keys = keys_of(self.best())
        chosen = [row for row, one in enumerate(plan.placements) if (one.opportunity.id, one.start, one.end) in keys]
        achieved = shown_at = self._gain()
        since = 0
        for number, change in enumerate(changes(model, plan, chosen, achieved, clock, self.random), start=1):
            since += 1
            if change is not None:
                achieved, since = change.achieved, 0
                self.found = Solution(plan, change.values, False, {COVERAGE: achieved})  # noqa: FBT003
            if number % SHOWN_EVERY == 0 and achieved > shown_at:
                shown_at = achieved
                yield
            if self._is_closed() or since > GIVEN_UP_AFTER:
                break

    def whole(self, pool: frozenset[PlacementKey], clock: Clock) -> bool:
        """Search a whole pool, from the best plan on, and learn how good any plan can be; whether it became better."""
        if self._is_closed() or self.outlook is None:
            return False
        model, plan, stages = self._model(pool, clock)
        found = solve_stages(model, plan, stages, clock, share=1.0)
        if not isinstance(found, Solution) or found.bound is None:
            return False
        outside = self.outlook.most_without(pool)
        self.most = min(self.most or found.bound, max(found.bound, outside or found.bound))
        is_better = found.achieved[COVERAGE] > self._gain()
        if is_better:
            self.found = found
        return is_better

    def polish(self, pool: frozenset[PlacementKey], clock: Clock) -> None:
        """No less coverage, but fewer unknown facts, a lower cost, and the steps as early as they can be."""
        model, plan = build(self.problem.only_placed(pool | keys_of(self.best())))
        coverage, *rest = stages_of(model, plan)
        keep(model, coverage, self._gain())
        hint_plan(model, plan, self.best(), coverage, clock)
        found = solve_stages(model, plan, rest, clock)
        self.found = found if isinstance(found, Solution) else self.best()

    def _model(self, pool: frozenset[PlacementKey], clock: Clock) -> tuple[CpModel, PlanVariables, tuple[Stage, ...]]:
        """A model for coverage, that starts from the best plan."""
        model, plan = build(self.problem.only_placed(pool))
        coverage = stages_of(model, plan)[0]
        model.maximize(coverage.value)
        hint_plan(model, plan, self.best(), coverage, clock)
        return model, plan, (coverage,)

    def _gain(self) -> int:
        return gain_of(self.problem.request, (row.opportunity for row in self.best().chosen()))

    def _is_closed(self) -> bool:
        return self.most is not None and self._gain() >= self.most


def placed_keys(problem: Problem, offerings: Set[OpportunityId]) -> frozenset[PlacementKey]:
    """Every placement of these offerings."""
    placements = problem.with_only(offerings).placements
    return frozenset((row.opportunity.id, row.start, row.end) for row in placements)


def keys_of(solution: Solution) -> frozenset[PlacementKey]:
    """The placements of a plan."""
    return frozenset((row.opportunity.id, row.start, row.end) for row in solution.chosen())
