"""The decisions of a plan, and the sums that rules are written in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from ortools.sat.python.cp_model import CpModel, IntVar, LinearExpr, LinearExprT

from advisor.domain.ids import GroupId, OpportunityId, SpecId
from advisor.domain.qualifications import Qualification, RequirementGroup
from advisor.domain.stated_rules import StatedRule
from advisor.planning.completions import unproven_units
from advisor.planning.placements import Placement
from advisor.planning.problem import Problem, is_left_to_people

Sum = LinearExpr | int

MOST_PLACES = 2
"""No unit counts in more groups, whatever they share."""


def total(parts: Sequence[LinearExprT]) -> Sum:
    """The sum of the parts; 0 when there are none."""
    return LinearExpr.sum(list(parts)) if parts else 0


@dataclass(frozen=True, slots=True)
class Minimum:
    """Something of which a group must hold so much, and what each unit brings to it."""

    group: GroupId
    at_least: int
    reached: Sum
    brings: Mapping[SpecId, tuple[Sum, int]]
    """1 when the unit brings anything, and how much."""


class PlanVariables:
    """Which offering is taken when, in which group each completed unit counts, and which groups are met."""

    def __init__(self, model: CpModel, problem: Problem) -> None:
        self.model = model
        self.problem = problem
        self.placements: tuple[Placement, ...] = problem.placements
        self.take: tuple[IntVar, ...] = tuple(
            model.new_bool_var(f"take {row.opportunity.id} {row.start}") for row in self.placements
        )
        self.of_unit: dict[SpecId, list[int]] = defaultdict(list)
        self.of_offering: dict[OpportunityId, list[int]] = defaultdict(list)
        for row, placement in enumerate(self.placements):
            self.of_unit[placement.unit].append(row)
            self.of_offering[placement.opportunity.id].append(row)
        self.taken: dict[SpecId, IntVar] = {}
        for unit, rows in self.of_unit.items():
            self.taken[unit] = model.new_bool_var(f"taken {unit}")
            model.add(total([self.take[row] for row in rows]) == self.taken[unit])
        self.counted: dict[tuple[SpecId, GroupId], IntVar] = {}
        self.met: dict[GroupId, IntVar] = {}
        self.unknown: list[LinearExprT] = []
        """Each is 1 when the plan relies on something that is not known; the plan is charged for it."""

        self.minima: list[Minimum] = []
        """What rules beside the groups ask for at least; a step that one of them needs is not superfluous."""

        self.needed_beside: list[tuple[SpecId, LinearExprT]] = []
        """Units that a step needs beside it, admission asks for or the person wants, with 1 where that is so."""

        self._used: dict[GroupId, IntVar] = {}
        self._within: dict[tuple[SpecId, GroupId], Sum] = {}
        self._any_of: dict[tuple[int, ...], IntVar] = {}
        self._chosen: dict[GroupId, tuple[IntVar, ...]] = {}
        self._groups_of: dict[SpecId, list[GroupId]] = defaultdict(list)
        """The groups in which each unit can count, parents first; rules name many units that no plan here can hold."""

        self._below: dict[GroupId, frozenset[GroupId]] = {}
        self._add_counting()

    def _add_counting(self) -> None:
        """Each completed unit counts in one of the groups that name it, or in two that may share it."""
        groups_of = self._groups_of
        for group in self.problem.groups():
            self.met[group.id] = self.model.new_bool_var(f"met {group.id}")
            for unit in group.units:
                if unit in self.problem.request.not_counting:
                    continue
                if unit in self.taken or unit in self.problem.request.held_units:
                    variable = self.model.new_bool_var(f"count {unit} in {group.id}")
                    self.counted[unit, group.id] = variable
                    groups_of[unit].append(group.id)
        # A rule that needs a held unit which nothing proves is unknown.
        unproven = unproven_units(self.problem.request)
        self.unknown += [variable for (unit, _), variable in self.counted.items() if unit in unproven]
        may_share = self.problem.in_force.may_share
        for unit, groups in groups_of.items():
            variables = [self.counted[unit, group] for group in groups]
            shared = [pair for pair in combinations(groups, 2) if may_share(*pair)]
            if not shared:
                self.model.add(total(variables) <= self.completed(unit))
                continue
            for variable in variables:
                self.model.add(variable <= self.completed(unit))
            self.model.add(total(variables) <= MOST_PLACES)
            for one, other in combinations(groups, 2):
                if (one, other) not in shared:
                    self.model.add(self.counted[unit, one] + self.counted[unit, other] <= 1)

    @property
    def award(self) -> Qualification:
        """The qualification, with the groups in force; only for rules of one."""
        award = self.problem.request.qualification
        if award is None:
            raise RuntimeError("A rule of a qualification was stated for a plan without one.")
        return award

    def scope(self, stated: StatedRule) -> RequirementGroup:
        """The group of which a rule beside the groups is a condition."""
        named = self.problem.in_force.scope_of(stated)
        found = None if named is None else self.award.group(named)
        return self.award.rules if found is None else found

    def charge(self, doubt: Sum) -> None:
        """Charge the plan where this is 1, for something that is not known; what cannot be 1 is no doubt."""
        if not isinstance(doubt, int):
            self.unknown.append(doubt)

    def completed(self, unit: SpecId) -> Sum:
        """1 when the unit is held or taken."""
        if unit in self.problem.request.held_units:
            return 1
        return self.taken.get(unit, 0)

    def completed_before(self, unit: SpecId, day: date) -> Sum:
        """1 when the unit, or one that stands for it, is held, or taken and done before the day."""
        return self.done(unit, lambda row: row.end < day)

    def done(self, unit: SpecId, is_in_time: Callable[[Placement], bool], *, if_held: bool = True) -> Sum:
        """1 when the unit, or one that stands for it, is taken in time, or is held and that counts."""
        ways = self.problem.in_force.ways_to(unit)
        if if_held and not self.problem.request.held_units.isdisjoint(ways):
            return 1
        rows = [row for way in ways for row in self.of_unit.get(way, ())]
        in_time = [row for row in rows if self.problem.ignores_terms or is_in_time(self.placements[row])]
        parts = [self.take[row] for row in in_time]
        is_one_unit = len({self.placements[row].unit for row in in_time}) <= 1
        return total(parts) if is_one_unit else self.any_of(parts)

    def any_of(self, parts: Sequence[IntVar]) -> IntVar:
        """1 only when one of the decisions is 1; it must be when any is."""
        key = tuple(sorted(part.index for part in parts))
        if key not in self._any_of:
            self._any_of[key] = self.model.new_bool_var("any of")
            self.model.add_max_equality(self._any_of[key], list(parts))
        return self._any_of[key]

    def counts(self, unit: SpecId, group: RequirementGroup) -> Sum:
        """1 when the unit counts in the group or below it, however often."""
        if unit not in self._groups_of:
            return 0
        key = (unit, group.id)
        if key not in self._within:
            if group.id not in self._below:
                self._below[group.id] = frozenset(one.id for one in group.walk())
            places = [one for one in self._groups_of[unit] if one in self._below[group.id]]
            inside = [self.counted[unit, one] for one in places]
            is_shared = any(self.problem.in_force.may_share(*pair) for pair in combinations(places, 2))
            self._within[key] = self.any_of(inside) if is_shared else total(inside)
        return self._within[key]

    def offering_taken(self, offering: OpportunityId) -> Sum:
        """1 when this offering is taken, whenever it begins."""
        return total([self.take[row] for row in self.of_offering.get(offering, ())])

    def units_counted(self, group: RequirementGroup) -> list[IntVar]:
        """The counting decisions of the units that the group itself names."""
        return [self.counted[unit, group.id] for unit in group.units if (unit, group.id) in self.counted]

    def counted_within(self, group: RequirementGroup) -> list[IntVar]:
        """The counting decisions of the group and of those below it."""
        return [one for below in group.walk() for one in self.units_counted(below)]

    def used(self, group: RequirementGroup) -> IntVar:
        """1 when any unit counts in the group or below it."""
        if group.id not in self._used:
            variable = self.model.new_bool_var(f"used {group.id}")
            for one in self.counted_within(group):
                self.model.add_implication(one, variable)
            self._used[group.id] = variable
        return self._used[group.id]

    def chosen(self, parent: RequirementGroup) -> tuple[IntVar, ...]:
        """For each nested group, 1 when it is met, and not by asking for nothing."""
        if parent.id not in self._chosen:
            self._chosen[parent.id] = tuple(self._chosen_one(group) for group in parent.groups)
        return self._chosen[parent.id]

    def _chosen_one(self, group: RequirementGroup) -> IntVar:
        if is_left_to_people(group):
            return self.met[group.id]
        variable = self.model.new_bool_var(f"chosen {group.id}")
        self.model.add_implication(variable, self.met[group.id])
        inside = self.counted_within(group)
        inside += [self.met[below.id] for below in group.walk() if is_left_to_people(below)]
        self.model.add(variable <= total(inside))
        return variable

    def credits_in(self, group: RequirementGroup, *, for_minimum: bool) -> Sum:
        """Hundredths counted in the group and below it.

        For a minimum, what is left to people counts as soon as it is relied on, and units without known credits
        count where the problem says that they may; for a maximum, only what is known.
        """
        assumed = self.problem.assumed_hundredths if for_minimum else 0
        parts: list[LinearExprT] = []
        for unit in group.all_units():
            if unit not in self._groups_of:
                continue
            known = self.problem.credits[unit]
            parts.append((assumed if known is None else known) * self.counts(unit, group))
        return total(parts) + (self.left_to_people(group) if for_minimum else 0)

    def left_to_people(self, group: RequirementGroup) -> Sum:
        """Hundredths that conditions for the awarding body bring, as far as the plan relies on them."""
        return total(
            [
                below.min_credits_hundredths * self.met[below.id]
                for below in group.walk()
                if is_left_to_people(below) and below.min_credits_hundredths
            ]
        )

    def load_in(self, term: int) -> Sum:
        """Tenths of hours in the term."""
        return total(
            [
                placement.loads[term - placement.first_term] * self.take[row]
                for row, placement in enumerate(self.placements)
                if placement.first_term <= term <= placement.last_term and placement.loads[term - placement.first_term]
            ]
        )

    def given_runs(self) -> list[tuple[Placement, IntVar]]:
        """Placements on given days that ask for hours, with whether each is taken."""
        pairs = zip(self.placements, self.take, strict=True)
        return [(placement, take) for placement, take in pairs if placement.weekly_tenths]
