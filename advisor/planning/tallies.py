"""How much of what counts in a group is of a certain kind: for the solver, and in plain Python."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ortools.sat.python.cp_model import CpModel

from advisor.domain.ids import SpecId
from advisor.domain.planning import RuleStatus
from advisor.domain.qualifications import RequirementGroup
from advisor.planning.completions import Completion
from advisor.planning.standing import Standing
from advisor.planning.variables import Minimum, PlanVariables, Sum, total

Belongs = Callable[[Completion], bool | None]
"""Whether a completed unit is of the kind that is asked about; `None`: that depends on what is not known."""


@dataclass(frozen=True, slots=True)
class Part:
    """What one unit brings: whether it counts and belongs, or counts and may belong; 0 or 1 each."""

    unit: SpecId
    belongs: Sum
    may_belong: Sum
    worth: int | None
    """Hundredths of a credit, or 1 where units are counted; `None`: not known."""


def parts_of(
    model: CpModel, plan: PlanVariables, group: RequirementGroup, belongs: Belongs, *, in_units: bool = False
) -> tuple[Part, ...]:
    """The units that can count in the group or below it and are, or may be, of this kind."""
    found = []
    for unit in group.all_units():
        if not any((unit, below.id) in plan.counted for below in group.walk()):
            continue
        sure, perhaps = _by_answer(plan, unit, belongs)
        counts = plan.counts(unit, group)
        worth = 1 if in_units else plan.problem.credits[unit]
        part = Part(unit, _both(model, counts, sure), _both(model, counts, perhaps), worth)
        if not (_is_zero(part.belongs) and _is_zero(part.may_belong)):
            found.append(part)
    return tuple(found)


def _by_answer(plan: PlanVariables, unit: SpecId, belongs: Belongs) -> tuple[Sum, Sum]:
    """1 when the unit is completed in a way that belongs, and that may belong; a plain 1 when every way does."""
    problem = plan.problem
    if unit in problem.held:
        answer = belongs(problem.held[unit])
        return int(answer is True), int(answer is None)
    offerings = dict.fromkeys(plan.placements[row].opportunity.id for row in plan.of_unit.get(unit, ()))
    answers = {offering: belongs(problem.by_offering[offering]) for offering in offerings}
    sums: list[Sum] = []
    for wanted in (True, None):
        such = [offering for offering, answer in answers.items() if answer is wanted]
        all_such = len(such) == len(answers)
        sums.append(1 if such and all_such else total([plan.offering_taken(offering) for offering in such]))
    return sums[0], sums[1]


def _is_zero(one: Sum) -> bool:
    return isinstance(one, int) and one == 0


def _both(model: CpModel, one: Sum, other: Sum) -> Sum:
    if isinstance(other, int):
        return one if other else 0
    both = model.new_bool_var("both")
    model.add(both <= one)
    model.add(both <= other)
    model.add(both >= one + other - 1)
    return both


def keep_at_most(model: CpModel, plan: PlanVariables, parts: Sequence[Part], most: int) -> None:
    """What belongs for certain is no more than `most`; where it may be more, the plan is charged."""
    certain = _certain(parts)
    model.add(certain <= most)
    doubtful = [part for part in parts if part.worth is None or not _is_zero(part.may_belong)]
    if doubtful:
        above = model.new_bool_var("may be above a maximum")
        enough = most + 1
        ceiling = sum(part.worth or enough for part in parts)
        model.add(certain + _possible(parts, enough) <= most + ceiling * above)
        plan.unknown.append(above)


def keep_at_least(
    model: CpModel, plan: PlanVariables, group: RequirementGroup, parts: Sequence[Part], least: int, people: Sum = 0
) -> None:
    """If the group is met, there is at least so much; where it may be less, the plan is charged.

    Args:
        model: to add to.
        plan: which relies on what may belong, or is left to people.
        group: of which the minimum is a condition.
        parts: what counts and belongs.
        least: the minimum, 1 or more.
        people: what conditions for the awarding body would bring.
    """
    certain, possible, met = _certain(parts), _possible(parts, least), plan.met[group.id]
    model.add(certain + possible + people >= least * met)
    is_doubtful = not isinstance(people, int) or not _is_zero(possible)
    brings = {
        part.unit: (part.belongs + part.may_belong, least if part.worth is None else part.worth) for part in parts
    }
    plan.minima.append(Minimum(group.id, least, certain + possible + people, brings))
    if is_doubtful:
        below = model.new_bool_var("may be below a minimum")
        model.add(certain + least * below >= least * met)
        plan.unknown.append(below)
        sure = {part.unit: (part.belongs, part.worth) for part in parts if part.worth}
        plan.minima.append(Minimum(group.id, least, certain, sure))


def _certain(parts: Sequence[Part]) -> Sum:
    return total([part.worth * part.belongs for part in parts if part.worth and not _is_zero(part.belongs)])


def _possible(parts: Sequence[Part], enough: int) -> Sum:
    """What may come on top; a unit of unknown worth may be worth enough for anything."""
    perhaps = [part.worth * part.may_belong for part in parts if part.worth and not _is_zero(part.may_belong)]
    silent = [enough * (part.belongs + part.may_belong) for part in parts if part.worth is None]
    return total([*perhaps, *silent])


@dataclass(frozen=True, slots=True)
class Tally:
    """How much counts and belongs for certain, and what may come on top."""

    certain: int
    """What belongs and counts for certain, held units that nobody confirmed included: a maximum counts them."""

    possible: int
    silent: tuple[SpecId, ...]
    """Units that belong, or may, and whose credits are not known."""

    doubtful: tuple[SpecId, ...]
    """Units of which it is not known whether they belong, or whether they are recognised."""

    people: int = 0
    """What conditions for the awarding body would bring."""

    unproven: int = 0
    """What of `certain` meets no minimum, as long as nobody confirms it."""

    @property
    def proven(self) -> int:
        """What belongs for certain and may meet a minimum."""
        return self.certain - self.unproven

    @property
    def units_to_ask_about(self) -> tuple[SpecId, ...]:
        """Units of which something is not known, each once."""
        return tuple(dict.fromkeys((*self.doubtful, *self.silent)))

    def within(self, most: int) -> RuleStatus:
        """Held against a maximum."""
        if self.certain > most:
            return RuleStatus.NOT_MET
        is_certain = not self.silent and self.certain + self.possible <= most
        return RuleStatus.MET if is_certain else RuleStatus.UNKNOWN

    def reaching(self, least: int) -> RuleStatus:
        """Held against a minimum."""
        if self.proven >= least:
            return RuleStatus.MET
        may_reach = bool(self.silent) or self.certain + self.possible + self.people >= least
        return RuleStatus.UNKNOWN if may_reach else RuleStatus.NOT_MET


def tally_of(standing: Standing, group: RequirementGroup, belongs: Belongs, *, in_units: bool = False) -> Tally:
    """How much of what counts in the group or below it is of this kind."""
    certain = possible = unproven = 0
    silent, doubtful = [], []
    for unit in standing.units_within(group):
        answer = belongs(standing.completions[unit])
        if answer is False:
            continue
        worth = 1 if in_units else standing.credits[unit]
        if worth is None:
            silent.append(unit)
        elif answer:
            certain += worth
            unproven += 0 if standing.is_proven(unit) else worth
        else:
            possible += worth
        if answer is None or not standing.is_proven(unit):
            doubtful.append(unit)
    people = standing.left_to_people(group)
    return Tally(certain, possible, tuple(silent), tuple(doubtful), people, unproven)
