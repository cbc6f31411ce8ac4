"""Make a plan better part by part: some of its steps are searched anew, while the rest of it is kept."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from ortools.sat.python.cp_model import CpModel

from advisor.planning.solving import Answer, Clock, solve, start_from
from advisor.planning.variables import PlanVariables

CHANGE_S = 0.06
"""Deterministic seconds for one change."""

TERMS_FREED, SHARE_KEPT = 3, 0.55
"""A change frees the steps of so many terms in a row, or all but this share of the steps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A change of a plan that made it better."""

    achieved: int
    values: Sequence[int]
    """Of all decisions."""


def changes(
    model: CpModel, plan: PlanVariables, chosen: Sequence[int], achieved: int, clock: Clock, source: random.Random
) -> Iterator[Change | None]:
    """Try one change after the other, as long as there is time: each that made the plan better, `None` for the others.

    Args:
        model: with its objective, which is maximised, and a hint of the plan.
        plan: the decisions of the model.
        chosen: positions of the placements of the plan to begin with.
        achieved: how good that plan is.
        clock: for all changes together.
        source: where the parts are drawn from.
    """
    for number in count(1):
        if clock.ran_out():
            return
        small = model.clone()
        for row in _kept(plan, chosen, number, source):
            small.add(plan.take[row] == 1)
        answer, solver, _ = solve(small, clock.at_most(CHANGE_S), seed=number)
        if answer is Answer.FOUND and round(solver.objective_value) > achieved:
            achieved, values = round(solver.objective_value), list(solver.response_proto.solution)
            chosen = taken_in(plan, values)
            start_from(model, values)
            yield Change(achieved=achieved, values=values)
        else:
            yield None


def taken_in(plan: PlanVariables, values: Sequence[int]) -> list[int]:
    """Positions of the placements that are taken."""
    return [row for row, variable in enumerate(plan.take) if values[variable.index]]


def _kept(plan: PlanVariables, chosen: Sequence[int], number: int, source: random.Random) -> Sequence[int]:
    """Positions of the placements that stay in the plan."""
    if number % 3 == 0:
        return source.sample(chosen, int(SHARE_KEPT * len(chosen)))
    first = source.randrange(1 - TERMS_FREED, len(plan.problem.calendar))
    freed = range(first, first + TERMS_FREED)
    return [
        row
        for row in chosen
        if plan.placements[row].last_term < freed.start or plan.placements[row].first_term >= freed.stop
    ]
