"""Toward a qualification no step is superfluous: without any one of them, a rule would break."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from ortools.sat.python.cp_model import CpModel, IntVar, LinearExprT

from advisor.domain.credit_rules import CreditsAtLevel, Residency
from advisor.domain.ids import GroupId, SpecId
from advisor.domain.qualifications import RequirementGroup
from advisor.planning.problem import Problem, is_left_to_people
from advisor.planning.variables import PlanVariables, total


def forbid_superfluous_steps(model: CpModel, plan: PlanVariables) -> None:
    """A unit is taken only if a rule needs it where it counts, or a unit that is taken may build on it.

    Any plan can be brought to this form by taking superfluous steps out, so nothing becomes impossible.
    """
    qualification = plan.problem.request.qualification
    if qualification is None:
        return
    reasons = _Reasons(model, plan)
    reasons.walk((qualification.rules,), plan.met[qualification.rules.id])
    reasons.beside_groups()
    for unit, taken in plan.taken.items():
        model.add(total(reasons.of_unit[unit]) >= taken)
    # Follows from the above, but only the sum lets the solver see early how little can be taken.
    most = most_credits(plan.problem, qualification.rules) + most_beside_groups(plan.problem, qualification.rules)
    model.add(plan.credits_in(qualification.rules, for_minimum=True) <= most)


def most_credits(problem: Problem, group: RequirementGroup) -> int:
    """No more hundredths need to count in the group when each unit is needed by the group or by one below it.

    Where a unit is needed for the credits of the group, the sum without it is below the minimum; else all units are
    needed for other reasons, of which there is no more than one for each place to be filled.
    """
    sizes = sorted((worth(problem, unit) for unit in group.units), reverse=True)
    nested = sorted((most_credits(problem, inner) for inner in group.groups), reverse=True)
    if not group.all_of:
        sizes, nested = sizes[: group.min_count or 0], nested[: group.min_count or 0]
    people = sum(below.min_credits_hundredths or 0 for below in group.walk() if is_left_to_people(below))
    largest = max((worth(problem, unit) for unit in group.all_units()), default=0)
    otherwise = max(sum(sizes) + sum(nested), largest) + people
    if not group.min_credits_hundredths:
        return otherwise
    return max(otherwise, group.min_credits_hundredths + largest + people)


def most_beside_groups(problem: Problem, root: RequirementGroup) -> int:
    """Hundredths of units that may count only because of rules beside the groups.

    Each such rule asks for its minimum up to twice: of what may belong to it, and of what does for certain.
    """
    largest = max((worth(problem, unit) for unit in root.all_units()), default=0)
    return sum(2 * (least + largest) for least in _minima_beside_groups(problem))


def _minima_beside_groups(problem: Problem) -> Iterator[int]:
    qualification = problem.request.qualification
    for rule in problem.in_force.rules:
        if isinstance(rule, CreditsAtLevel) and rule.min_credits_hundredths:
            yield rule.min_credits_hundredths
        elif isinstance(rule, Residency) and qualification is not None:
            yield rule.minimum.as_minimum(qualification.total_hundredths) or 0


def worth(problem: Problem, unit: SpecId) -> int:
    """Hundredths that a named unit stands for toward a minimum."""
    known = problem.credits[unit]
    return problem.assumed_hundredths if known is None else known


class _Reasons:
    """For each unit, decisions of which one must be 1 if it is taken; each stands for a reason that holds."""

    def __init__(self, model: CpModel, plan: PlanVariables) -> None:
        self.model = model
        self.plan = plan
        self.of_unit: dict[SpecId, list[LinearExprT]] = defaultdict(list)
        self._needed: dict[GroupId, IntVar] = {}
        self._reached: dict[GroupId, IntVar] = {}
        self._alone: dict[GroupId, IntVar] = {}
        self._short: dict[tuple[GroupId, int], IntVar] = {}
        for unit, taken in plan.taken.items():
            tree = plan.problem.specs[unit].prerequisite
            named = dict.fromkeys(tree.all_units()) if tree is not None else ()
            for builds_on in dict.fromkeys(way for one in named for way in plan.problem.in_force.ways_to(one)):
                self.of_unit[builds_on].append(taken)
        for needed, why in plan.needed_beside:
            self.of_unit[needed].append(why)

    def beside_groups(self) -> None:
        """A unit may be taken for the minimum of a rule beside the groups that would be missed without it."""
        for minimum in self.plan.minima:
            for unit, (brings, worth) in minimum.brings.items():
                if unit in self.plan.taken and worth:
                    short = self.model.new_bool_var("short without the unit")
                    self.model.add(short <= brings)
                    self.model.add(short <= self._needed[minimum.group])
                    self.model.add(minimum.reached <= minimum.at_least - 1 + worth).only_enforce_if(short)
                    self.of_unit[unit].append(short)

    def walk(self, path: tuple[RequirementGroup, ...], needed: IntVar) -> None:
        """Go down from the last group of the path, which is needed when `needed` says so."""
        group = path[-1]
        self._needed[group.id] = needed
        places = list(self._places(group))
        for unit in group.units:
            if unit in self.plan.taken:
                counted = self.plan.counted[unit, group.id]
                whys = (*places, *self._only_ones(path), *self._credit_reasons(path, unit))
                self.of_unit[unit] += [self._both(counted, why) for why in whys]
        for nested in group.groups:
            variable = self.model.new_bool_var(f"needed {nested.id}")
            self.model.add_implication(variable, self.plan.met[nested.id])
            self.model.add(total(places) >= variable)
            self.walk((*path, nested), variable)

    def _places(self, group: RequirementGroup) -> Iterator[IntVar]:
        """1 only when the group is needed, and each of its members that counts is."""
        needed = self._needed[group.id]
        if group.all_of:
            yield needed
        if group.min_count:
            tight = self.model.new_bool_var(f"tight {group.id}")
            self.model.add_implication(tight, needed)
            members = total([*self.plan.units_counted(group), *self.plan.chosen(group)])
            self.model.add(members <= group.min_count).only_enforce_if(tight)
            yield tight

    def _only_ones(self, path: tuple[RequirementGroup, ...]) -> Iterator[IntVar]:
        """For each group of the path that can be a choice, 1 only when no more than one unit makes it one."""
        for parent, group in pairwise(path):
            if parent.min_count:
                if group.id not in self._alone:
                    alone = self.model.new_bool_var(f"alone in {group.id}")
                    self.model.add_implication(alone, self._needed[group.id])
                    inside = [self.plan.counts(unit, group) for unit in group.all_units()]
                    self.model.add(total(inside) <= 1).only_enforce_if(alone)
                    self._alone[group.id] = alone
                yield self._alone[group.id]

    def _credit_reasons(self, path: tuple[RequirementGroup, ...], unit: SpecId) -> Iterator[IntVar]:
        """For each group of the path that states a minimum, 1 only when it would miss it without this unit."""
        own = worth(self.plan.problem, unit)
        for group in path:
            if group.min_credits_hundredths and own:
                yield self._short_without(group, group.min_credits_hundredths, own)

    def _short_without(self, group: RequirementGroup, minimum: int, own: int) -> IntVar:
        if group.id not in self._reached:
            reached = self.model.new_int_var(0, self._all_credits(group), f"credits in {group.id}")
            self.model.add(self.plan.credits_in(group, for_minimum=True) == reached)
            self._reached[group.id] = reached
        if (group.id, own) not in self._short:
            short = self.model.new_bool_var(f"{group.id} is short without {own}")
            self.model.add_implication(short, self._needed[group.id])
            self.model.add(self._reached[group.id] <= minimum - 1 + own).only_enforce_if(short)
            self._short[group.id, own] = short
        return self._short[group.id, own]

    def _all_credits(self, group: RequirementGroup) -> int:
        units = sum(worth(self.plan.problem, unit) for below in group.walk() for unit in below.units)
        return units + sum(below.min_credits_hundredths or 0 for below in group.walk() if is_left_to_people(below))

    def _both(self, one: IntVar, other: IntVar) -> IntVar:
        both = self.model.new_bool_var("both")
        self.model.add_implication(both, one)
        self.model.add_implication(both, other)
        return both
