"""How much coverage is possible at most, over all offerings at once, and how much with each single one of them.

A plan is relaxed to parts of offerings, under the conditions of `necessary_rows` and `time_rows`. Any prices of these
conditions, moved into the value of each offering, bound every plan; good prices, which a linear solver finds over the
offerings that matter, give a tight bound. All that is claimed is worked out from the prices in whole numbers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
from ortools.linear_solver.python import model_builder_helper
from scipy import sparse

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.ids import OpportunityId, SkillUri
from advisor.planning.necessary_rows import necessary_rows, usable_offerings
from advisor.planning.objective import BEST_COVER_QUARTERS, SECOND_COVER_QUARTERS, covers, least_gain
from advisor.planning.problem import PlacementKey, Problem
from advisor.planning.time_rows import TimeRows

SCALE = 1_000_000
"""Prices are rounded to so many parts."""

LEAST_PART = 1e-6

MOST_ACTIVE, ADDED_AT_ONCE, MOST_ROUNDS = 800, 200, 5
"""So many offerings are priced by the linear solver to begin with; those that beat its prices are added, so many in
a round."""

Integers = npt.NDArray[np.int64]
Reals = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What no plan can pass, in the units of `objective.coverage_of`, less what each step must add."""

    most: int
    most_with: Mapping[OpportunityId, int]
    """Of the plans with this offering; offerings that no plan can hold are left out."""

    most_at: Mapping[OpportunityId, tuple[tuple[PlacementKey, int], ...]]
    """Of the plans with this offering at this time, earliest first."""

    favoured: frozenset[PlacementKey]
    """What the best mixture of parts of offerings consists of: worth trying first."""

    def most_without(self, kept: Set[PlacementKey]) -> int | None:
        """What no plan can pass that has a step other than these; `None` where there are no others."""
        others = (most for rows in self.most_at.values() for key, most in rows if key not in kept)
        return max(others, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Prices:
    """Of each row, of each level, and of each time row, in parts of `SCALE`."""

    rows: Integers
    levels: Integers
    times: Integers


def outlook_of(problem: Problem, first: Set[OpportunityId] = frozenset()) -> Outlook | None:
    """The outlook of a problem; `None` where nothing covers anything, or the linear solver found nothing.

    Args:
        problem: with its terms.
        first: offerings to begin the pricing with; all, where there are few.
    """
    offerings = usable_offerings(problem)
    if not any(covers(problem.request, offering) for offering in offerings):
        return None
    relaxed = _Relaxed(problem, offerings)
    active = [index for index, one in enumerate(offerings) if one.id in first or len(offerings) <= MOST_ACTIVE]
    best: tuple[int, Integers, Integers] | None = None
    favoured: frozenset[PlacementKey] = frozenset()
    for _ in range(MOST_ROUNDS):
        solved = relaxed.solve(active)
        if solved is None:
            break
        favoured, prices = solved
        most, value, time_price = relaxed.bound(prices)
        if best is None or most < best[0]:
            best = (most, value, time_price)
        known = set(active)
        beating = [index for index in np.argsort(-value, kind="stable")[:MOST_ACTIVE].tolist() if value[index] > 0]
        new = [index for index in beating if index not in known][:ADDED_AT_ONCE]
        if not new:
            break
        active = sorted({*active, *new})
    return None if best is None else relaxed.outlook(*best, favoured)


class _Relaxed:
    """The relaxed problem over all offerings."""

    def __init__(self, problem: Problem, offerings: Sequence[LearningOpportunity]) -> None:
        self.offerings = offerings
        self.times = TimeRows(problem, offerings)
        self.levels = _Levels(problem, offerings)
        self.step_cost = least_gain(problem.request) if problem.request.qualification is None else 0
        rows = necessary_rows(problem, offerings)
        self.limits = np.array(rows.limit, dtype=np.int64)
        self.matrix = sparse.csc_array(
            (np.array(rows.value, dtype=np.int64), (rows.row, rows.offering)), shape=(len(rows.limit), len(offerings))
        )
        units: dict[str, int] = {}
        self.unit_of = np.array([units.setdefault(one.spec.id, len(units)) for one in offerings])
        self.units = len(units)
        self.kind_of = np.array(self.times.kind_of)

    def bound(self, prices: _Prices) -> tuple[int, Integers, Integers]:
        """What no plan can pass at these prices; what each offering adds to that; what each timing costs."""
        time_price = self.times.matrix.T @ prices.times
        cheapest = np.minimum.reduceat(time_price, self.times.first[:-1])
        value = self.levels.value_of(prices.levels) - self.matrix.T @ prices.rows - SCALE * self.step_cost
        value = value - cheapest[self.kind_of]
        most = int(self._best_of_units(value).sum()) + self.levels.left_of(prices.levels)
        most += int(prices.rows @ self.limits) + int(prices.times @ self.times.limits)
        return most, value, time_price

    def _best_of_units(self, value: Integers) -> Integers:
        """A unit is taken once, or not at all."""
        best = np.zeros(self.units, dtype=np.int64)
        np.maximum.at(best, self.unit_of, value)
        return best

    def outlook(self, most: int, value: Integers, time_price: Integers, favoured: frozenset[PlacementKey]) -> Outlook:
        """The outlook by these prices."""
        with_each = most - self._best_of_units(value)[self.unit_of] + value
        most_at: dict[OpportunityId, tuple[tuple[PlacementKey, int], ...]] = {}
        for offering, kind, own in zip(self.offerings, self.times.kind_of, with_each.tolist(), strict=True):
            timings = self.times.of_kind(kind)
            prices = time_price[timings.start : timings.stop].tolist()
            cheapest = min(prices)
            most_at[offering.id] = tuple(
                (self._key(offering, timing), (own + cheapest - price) // SCALE)
                for timing, price in zip(timings, prices, strict=True)
            )
        return Outlook(
            most=most // SCALE,
            most_with={one.id: bound // SCALE for one, bound in zip(self.offerings, with_each.tolist(), strict=True)},
            most_at=most_at,
            favoured=favoured,
        )

    def _key(self, offering: LearningOpportunity, timing: int) -> PlacementKey:
        when = self.times.timings[timing]
        return offering.id, when.start, when.end

    def solve(self, active: Sequence[int]) -> tuple[frozenset[PlacementKey], _Prices] | None:
        """The best mixture of the active offerings, and the prices that go with it.

        Columns: offerings, their timings, then for each level how many reach it, whether once, whether twice.
        """
        timings = [
            (place, timing)
            for place, index in enumerate(active)
            for timing in self.times.of_kind(self.times.kind_of[index])
        ]
        place, timing = (np.array(part, dtype=np.int64) for part in zip(*timings, strict=True))
        counts = (len(active), len(timings), len(self.levels.rise))
        rise = np.array(self.levels.rise, dtype=float)
        value = np.concatenate(
            [
                np.full(counts[0], -float(self.step_cost)), np.zeros(counts[1] + counts[2]),
                BEST_COVER_QUARTERS * rise, SECOND_COVER_QUARTERS * rise,
            ]
        )  # fmt: skip
        taken = sparse.eye_array(counts[0], format="csr")
        placed = sparse.csr_array((np.ones(counts[1]), (place, np.arange(counts[1]))), shape=counts[:2])
        each = sparse.eye_array(counts[2], format="csr")
        chain, stop = self.levels.chain(), self.levels.stop(active)
        once = self._once(active)
        rows = self.matrix[:, active]
        times = self.times.matrix[:, timing]
        blocks = [
            [rows, None, None, None, None],
            [None, times, None, None, None],
            [None, None, -each, each, each],
            [taken, -placed, None, None, None],
            [-stop, None, chain, None, None],
            [once, None, None, None, None],
        ]
        limits = np.concatenate(
            [self.limits, self.times.limits, np.zeros(counts[2] + counts[0] + counts[2]), np.ones(once.shape[0])]
        )
        upper = np.concatenate([np.ones(counts[0] + counts[1]), np.full(counts[2], np.inf), np.ones(2 * counts[2])])
        solution = _solve_linear(value, upper, sparse.block_array(blocks, format="csr"), limits)
        if solution is None:
            return None
        values, prices = solution
        parts = values[counts[0] : counts[0] + counts[1]]
        favoured = frozenset(
            self._key(self.offerings[active[place]], timing)
            for (place, timing), part in zip(timings, parts, strict=True)
            if part > LEAST_PART
        )
        ends = np.cumsum([len(self.limits), len(self.times.limits), counts[2]])
        return favoured, _Prices(
            rows=prices[: ends[0]], times=prices[ends[0] : ends[1]], levels=prices[ends[1] : ends[2]]
        )

    def _once(self, active: Sequence[int]) -> sparse.csr_array:
        """A row for each unit of the active offerings that has several."""
        of_unit: dict[int, list[int]] = {}
        for place, index in enumerate(active):
            of_unit.setdefault(int(self.unit_of[index]), []).append(place)
        several = [places for places in of_unit.values() if len(places) > 1]
        row = [number for number, places in enumerate(several) for _ in places]
        column = [place for places in several for place in places]
        return sparse.csr_array((np.ones(len(row)), (row, column)), shape=(len(several), len(active)))


class _Levels:
    """The percents that each skill can reach: lowest first, skill after skill."""

    def __init__(self, problem: Problem, offerings: Sequence[LearningOpportunity]) -> None:
        weights = problem.request.skill_weights
        covered = [covers(problem.request, offering) for offering in offerings]
        percents: dict[SkillUri, set[int]] = {}
        for skills in covered:
            for skill, percent in skills.items():
                percents.setdefault(skill, set()).add(percent)
        self.rise: list[int] = []
        """Weight x percents between the level and the one below it."""

        self.is_lowest: list[bool] = []
        level: dict[tuple[SkillUri, int], int] = {}
        for skill in sorted(percents):
            for lower, percent in pairwise([0, *sorted(percents[skill])]):
                level[skill, percent] = len(self.rise)
                self.rise.append(weights[skill] * (percent - lower))
                self.is_lowest.append(lower == 0)
        entries = [
            (level[skill, percent], index) for index, skills in enumerate(covered) for skill, percent in skills.items()
        ]
        row, column = zip(*entries, strict=True) if entries else ((), ())
        self._stop = sparse.csc_array(
            (np.ones(len(row), dtype=np.int64), (row, column)), shape=(len(self.rise), len(offerings))
        )

    def stop(self, active: Sequence[int]) -> sparse.csc_array:
        """Which level each of these offerings reaches, of each skill that it covers."""
        return self._stop[:, active]

    def chain(self) -> sparse.csr_array:
        """A level is reached by those who reach the next higher one of its skill, and by those who stop there."""
        levels = len(self.rise)
        inner = np.array([level for level, lowest in enumerate(self.is_lowest) if not lowest], dtype=np.int64)
        next_higher = sparse.csr_array((np.ones(len(inner)), (inner - 1, inner)), shape=(levels, levels))
        return sparse.csr_array(sparse.eye_array(levels, format="csr") - next_higher)

    def value_of(self, prices: Integers) -> Integers:
        """What each offering is worth when reaching a level brings its price: all levels up to its own."""
        reached = np.zeros(len(prices), dtype=np.int64)
        total = 0
        for index, price in enumerate(prices.tolist()):
            total = price if self.is_lowest[index] else total + price
            reached[index] = total
        return np.asarray(self._stop.T @ reached, dtype=np.int64)

    def left_of(self, prices: Integers) -> int:
        """What reaching the levels, once and twice, brings beyond the prices."""
        return sum(
            max(0, SCALE * quarters * rise - price)
            for rise, price in zip(self.rise, prices.tolist(), strict=True)
            for quarters in (BEST_COVER_QUARTERS, SECOND_COVER_QUARTERS)
        )


def _solve_linear(value: Reals, upper: Reals, matrix: sparse.csr_array, limits: Reals) -> tuple[Reals, Integers] | None:
    """The columns, 0 to `upper`, of most value with `matrix @ columns <= limits`; and rounded prices of the rows."""
    lower, least = np.zeros(len(value)), np.full(len(limits), -np.inf)
    arguments: Any = (lower, upper, -value, least, limits.astype(float), sparse.csr_matrix(matrix, dtype=float))
    model = model_builder_helper.ModelBuilderHelper()
    model.fill_model_from_sparse_data(*arguments)
    solver = model_builder_helper.ModelSolverHelper("glop")
    solver.solve(model)
    if not solver.has_solution():
        return None
    prices = np.rint(np.maximum(0.0, -np.asarray(solver.dual_values())) * SCALE).astype(np.int64)
    return np.asarray(solver.variable_values()), prices
