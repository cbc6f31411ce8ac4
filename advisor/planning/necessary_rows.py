"""What every plan keeps, as sums over offerings: conditions that are necessary, though not enough, for a plan."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from advisor.domain.admission_rules import EntryRequirement
from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.ids import SpecId
from advisor.domain.planning import RuleId, RuleStatus
from advisor.domain.prerequisites import Prerequisite
from advisor.domain.qualifications import RequirementGroup
from advisor.domain.unit_rules import Corequisites
from advisor.planning.calendar import spread, tenths_in
from advisor.planning.necessity import most_beside_groups, most_credits, worth
from advisor.planning.objective import MOST_FREE_STEPS
from advisor.planning.placements import placements_of
from advisor.planning.prices import cents_in
from advisor.planning.problem import Problem, is_left_to_people
from advisor.planning.rules import OFFERING_RULES
from advisor.planning.volume import volume_of


@dataclass(slots=True)
class Rows:
    """Sums of whole numbers over offerings, each at most a limit; entries of all rows one after the other."""

    row: list[int] = field(default_factory=list)
    offering: list[int] = field(default_factory=list)
    """Positions in the list of offerings."""

    value: list[int] = field(default_factory=list)
    limit: list[int] = field(default_factory=list)

    def at_most(self, limit: int, entries: Iterable[tuple[int, int]]) -> None:
        """Add a row: the sum of value x taken is no more than the limit."""
        for offering, value in entries:
            if value:
                self.row.append(len(self.limit))
                self.offering.append(offering)
                self.value.append(value)
        self.limit.append(limit)


def usable_offerings(problem: Problem) -> tuple[LearningOpportunity, ...]:
    """The offerings in play that the limits accept and that fit into the calendar."""
    limits = problem.request.limits
    return tuple(
        offering
        for offering in problem.request.opportunities
        if all(rule.verdict(limits, offering) is not RuleStatus.NOT_MET for rule in OFFERING_RULES)
        and next(placements_of(offering, problem.calendar, limits), None) is not None
    )


def necessary_rows(problem: Problem, offerings: Sequence[LearningOpportunity]) -> Rows:
    """Rows that every plan of the problem keeps in which no step is superfluous."""
    rows = Rows()
    limits, long_term = problem.request.limits, problem.choosing_only().terms[0]
    of_unit: dict[SpecId, list[int]] = defaultdict(list)
    for index, offering in enumerate(offerings):
        of_unit[offering.spec.id].append(index)
    hours = ((index, spread(volume_of(one.spec).hours, 1)) for index, one in enumerate(offerings))
    rows.at_most(tenths_in(long_term, limits), hours)
    if limits.budget is not None:
        currency = limits.budget.currency
        rows.at_most(
            limits.budget.cents, ((index, cents_in(one, currency) or 0) for index, one in enumerate(offerings))
        )
    if problem.holds(RuleId.PREREQUISITES):
        for unit, indices in of_unit.items():
            tree = problem.specs[unit].prerequisite
            if tree is not None:
                _add_prerequisites(rows, problem, of_unit, indices, tree)
    if problem.request.qualification is None:
        rows.at_most(MOST_FREE_STEPS, ((index, 1) for index in range(len(offerings))))
    else:
        _add_credits(rows, problem, of_unit, problem.request.qualification.rules)
    return rows


def _add_prerequisites(
    rows: Rows, problem: Problem, of_unit: Mapping[SpecId, Sequence[int]], takers: Sequence[int], tree: Prerequisite
) -> None:
    """Terms apart: enough of the tree is taken too; what is held, or not known, is as good as taken."""
    is_all = tree.minimum == len(tree.units) + len(tree.trees)
    if is_all:
        for unit in tree.units:
            if _is_to_be_taken(problem, unit):
                ways = _ways_to(problem, of_unit, unit)
                rows.at_most(0, [*((one, 1) for one in takers), *((one, -1) for one in ways)])
        for inner in tree.trees:
            _add_prerequisites(rows, problem, of_unit, takers, inner)
        return
    taken = [one for unit in tree.units if _is_to_be_taken(problem, unit) for one in _ways_to(problem, of_unit, unit)]
    free = len(tree.trees) + sum(not _is_to_be_taken(problem, unit) for unit in tree.units)
    if free < tree.minimum:
        rows.at_most(free, [*((one, tree.minimum) for one in takers), *((one, -1) for one in taken)])


def _is_to_be_taken(problem: Problem, unit: SpecId) -> bool:
    return problem.knows(unit) and problem.request.held_units.isdisjoint(problem.in_force.ways_to(unit))


def _ways_to(problem: Problem, of_unit: Mapping[SpecId, Sequence[int]], unit: SpecId) -> Iterator[int]:
    """The offerings of a unit, and of what stands for it."""
    return (one for way in dict.fromkeys(problem.in_force.ways_to(unit)) for one in of_unit.get(way, ()))


def _add_credits(rows: Rows, problem: Problem, of_unit: Mapping[SpecId, Sequence[int]], root: RequirementGroup) -> None:
    """Credits that must and may count.

    Toward an award, what others need may be taken without counting, so no maximum holds it.
    """
    places: dict[SpecId, int] = defaultdict(int)
    for group in root.walk():
        for unit in group.units:
            places[unit] += 1
    own_target = problem.request.is_own_target
    for_others = set() if own_target else _needed_by_others(problem, of_unit)
    rule = RuleId.TOTAL_CREDITS
    needed = {group.id for group in _needed(root)}
    for group in root.walk():
        within: dict[SpecId, int] = defaultdict(int)
        for below in group.walk():
            for unit in below.units:
                within[unit] += 1
        must_count = [unit for unit, count in within.items() if count == places[unit] and unit not in for_others]
        if group is root and not own_target:
            largest = most_credits(problem, root) + most_beside_groups(problem, root)
            rows.at_most(largest, _sums(of_unit, {unit: worth(problem, unit) for unit in must_count}))
        if problem.holds(rule, group) and not is_left_to_people(group):
            if group.max_credits_hundredths is not None:
                known = {unit: problem.credits[unit] or 0 for unit in must_count}
                rows.at_most(group.max_credits_hundredths, _sums(of_unit, known))
            if group.min_credits_hundredths and group.id in needed:
                _add_minimum(rows, problem, of_unit, group, within)
        rule = RuleId.CREDITS_IN_GROUP


def _needed_by_others(problem: Problem, takers: Iterable[SpecId]) -> set[SpecId]:
    """Units that may be taken because another one, or admission, asks for them."""
    specs = [problem.specs[taker] for taker in takers]
    trees = [tree for spec in specs for tree in (spec.prerequisite, spec.corequisite)]
    trees += [rule.needed for rule in problem.in_force.rules if isinstance(rule, Corequisites)]
    trees += [rule.held for rule in problem.in_force.rules if isinstance(rule, EntryRequirement)]
    named = {unit for tree in trees if tree is not None for unit in tree.all_units()}
    return {way for unit in named for way in problem.in_force.ways_to(unit)}


def _add_minimum(
    rows: Rows,
    problem: Problem,
    of_unit: Mapping[SpecId, Sequence[int]],
    group: RequirementGroup,
    within: Iterable[SpecId],
) -> None:
    held = problem.request.held_units
    people = sum(below.min_credits_hundredths or 0 for below in group.walk() if is_left_to_people(below))
    given = people + sum(worth(problem, unit) for unit in within if unit in held)
    sums = _sums(of_unit, {unit: -worth(problem, unit) for unit in within})
    rows.at_most(given - (group.min_credits_hundredths or 0), sums)


def _needed(group: RequirementGroup) -> Iterator[RequirementGroup]:
    """The groups that every plan meets: the top, and all below it that are members of all-of groups."""
    yield group
    if group.all_of:
        for nested in group.groups:
            yield from _needed(nested)


def _sums(of_unit: Mapping[SpecId, Sequence[int]], values: Mapping[SpecId, int]) -> Iterator[tuple[int, int]]:
    return ((index, value) for unit, value in values.items() for index in of_unit.get(unit, ()))
