"""The decisions of a plan, and the sums that rules are written in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from ortools.sat.python.cp_model import CpModel, IntVar, LinearExpr, LinearExprT

from advisor.domain.ids import GroupId, OpportunityId, SpecId
from advisor.domain.qualifications import RequirementGroup
from advisor.planning.placements import Placement
from advisor.planning.problem import Problem, is_left_to_people

Sum = LinearExpr | int


def total(parts: Sequence[LinearExprT]) -> Sum:
    """The sum of the parts; 0 when there are none."""
    return LinearExpr.sum(list(parts)) if parts else 0


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

        self._used: dict[GroupId, IntVar] = {}
        self._chosen: dict[GroupId, tuple[IntVar, ...]] = {}
        self._add_counting()

    def _add_counting(self) -> None:
        """Each completed unit counts in at most one of the groups that name it."""
        groups_of: dict[SpecId, list[IntVar]] = defaultdict(list)
        for group in self.problem.groups():
            self.met[group.id] = self.model.new_bool_var(f"met {group.id}")
            for unit in group.units:
                if unit in self.taken or unit in self.problem.request.held_units:
                    variable = self.model.new_bool_var(f"count {unit} in {group.id}")
                    self.counted[unit, group.id] = variable
                    groups_of[unit].append(variable)
        for unit, variables in groups_of.items():
            self.model.add(total(variables) <= self.completed(unit))

    def completed(self, unit: SpecId) -> Sum:
        """1 when the unit is held or taken."""
        if unit in self.problem.request.held_units:
            return 1
        return self.taken.get(unit, 0)

    def completed_before(self, unit: SpecId, day: date) -> Sum:
        """1 when the unit is held, or taken and done before the day."""
        if unit in self.problem.request.held_units:
            return 1
        rows = self.of_unit.get(unit, [])
        return total([self.take[row] for row in rows if self.problem.ignores_terms or self.placements[row].end < day])

    def offering_taken(self, offering: OpportunityId) -> Sum:
        """1 when this offering is taken, whenever it begins."""
        return total([self.take[row] for row in self.of_offering.get(offering, ())])

    def units_counted(self, group: RequirementGroup) -> list[IntVar]:
        """The counting decisions of the units that the group itself names."""
        return [self.counted[unit, group.id] for unit in group.units if (unit, group.id) in self.counted]

    def _counted_within(self, group: RequirementGroup) -> list[IntVar]:
        return [one for below in group.walk() for one in self.units_counted(below)]

    def used(self, group: RequirementGroup) -> IntVar:
        """1 when any unit counts in the group or below it."""
        if group.id not in self._used:
            variable = self.model.new_bool_var(f"used {group.id}")
            for one in self._counted_within(group):
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
        inside = self._counted_within(group)
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
        for below in group.walk():
            for unit in below.units:
                if (unit, below.id) in self.counted:
                    known = self.problem.credits[unit]
                    parts.append((assumed if known is None else known) * self.counted[unit, below.id])
            if for_minimum and is_left_to_people(below) and below.min_credits_hundredths:
                parts.append(below.min_credits_hundredths * self.met[below.id])
        return total(parts)

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
