"""The fewest conditions that cannot all hold, each claim proved by solving again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ortools.sat.python.cp_model import CpModel

from advisor.planning.conflict import Explorer, SearchStoppedError
from advisor.planning.problem import WITHOUT_LIMIT, ConditionKey
from advisor.planning.solving import Answer, Clock, solve
from advisor.planning.variables import total

SMALLER_SHARE = 0.6
"""Of the time that is left: for a conflict of fewer conditions; the rest is for what would help."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Conditions that cannot all hold, while without any single one of them the others can."""

    keys: tuple[ConditionKey, ...]
    is_smallest: bool
    """Whether it was proved that none has fewer."""


def smallest_conflict(explorer: Explorer) -> Conflict:
    """A conflict of the fewest conditions.

    If the rules of the qualification and of its units cannot be met by themselves, it is the smallest among theirs, so
    that no limit of the person is blamed for them; else the smallest of all. First any irreducible one is found, then
    smaller ones are looked for; if time ends that, the irreducible one is the answer.

    Raises:
        SearchStoppedError: time ran out before any conflict was found.
    """
    own = tuple(key for key in explorer.conditions if key.rule not in WITHOUT_LIMIT)
    universe = explorer.conditions if explorer.can_hold(frozenset(own)) else own
    conflict = tuple(key for key in universe if key in _explain(explorer, frozenset(), (), universe))
    _verify(explorer, conflict)
    limited = explorer.within(SMALLER_SHARE)
    try:
        smaller = _with_fewer(limited, universe, conflict)
        _verify(limited, smaller)
    except SearchStoppedError:
        return Conflict(conflict, is_smallest=False)
    return Conflict(smaller, is_smallest=True)


def _verify(explorer: Explorer, conflict: Sequence[ConditionKey]) -> None:
    whole = frozenset(conflict)
    if explorer.can_hold(whole) or not all(explorer.can_hold(whole - {key}) for key in conflict):
        raise RuntimeError(f"The conflict {conflict} is not a smallest one: solver answers contradict each other.")


def _explain(
    explorer: Explorer,
    background: frozenset[ConditionKey],
    added: Sequence[ConditionKey],
    conditions: Sequence[ConditionKey],
) -> frozenset[ConditionKey]:
    """An irreducible conflict among the conditions, given a background that holds: QuickXplain (Junker 2004)."""
    if added and not explorer.can_hold(background):
        return frozenset()
    if len(conditions) <= 1:
        return frozenset(conditions)
    middle = len(conditions) // 2
    first, second = conditions[:middle], conditions[middle:]
    from_second = _explain(explorer, background | set(first), first, second)
    from_first = _explain(explorer, background | from_second, tuple(from_second), first)
    return from_first | from_second


def _with_fewer(
    explorer: Explorer, universe: Sequence[ConditionKey], conflict: tuple[ConditionKey, ...]
) -> tuple[ConditionKey, ...]:
    """The smallest conflict, by hitting sets (Ignatiev and others 2015).

    Every conflict has a condition outside every set that holds. The fewest conditions that meet this for all sets
    found so far either cannot hold, and are then a smallest conflict, or lie in one more set that holds.
    """
    whole = frozenset(universe)
    to_hit = [whole - kept for kept in explorer.sets_that_hold()]
    while True:
        fewest = _smallest_hitting_set(universe, to_hit, explorer.clock)
        if len(fewest) >= len(conflict):
            return conflict
        if not explorer.can_hold(frozenset(fewest)):
            return fewest
        rest = tuple(key for key in universe if key not in fewest)
        to_hit.append(whole - _grown(explorer, frozenset(fewest), rest))


def _grown(explorer: Explorer, kept: frozenset[ConditionKey], rest: Sequence[ConditionKey]) -> frozenset[ConditionKey]:
    """As many more conditions as hold together with those kept, so that no further one does."""
    if not rest or explorer.can_hold(kept | set(rest)):
        return kept | set(rest)
    if len(rest) == 1:
        return kept
    middle = len(rest) // 2
    return _grown(explorer, _grown(explorer, kept, rest[:middle]), rest[middle:])


def _smallest_hitting_set(
    universe: Sequence[ConditionKey], sets: Sequence[frozenset[ConditionKey]], clock: Clock
) -> tuple[ConditionKey, ...]:
    """The fewest conditions with one of each set among them; of equals those that come early."""
    model = CpModel()
    taken = {key: model.new_bool_var("") for key in universe}
    for one in sets:
        model.add_bool_or([taken[key] for key in universe if key in one])
    more_than_all_places = len(universe) ** 2 + 1
    model.minimize(total([(more_than_all_places + place) * taken[key] for place, key in enumerate(universe)]))
    answer, solver, is_best = solve(model, clock, seed=0)
    if answer is not Answer.FOUND or not is_best:
        raise SearchStoppedError
    return tuple(key for key in universe if solver.boolean_value(taken[key]))
