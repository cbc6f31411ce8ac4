"""A step is taken together with what it needs beside it: completed earlier, or running at the same time."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from datetime import date
from functools import partial

from ortools.sat.python.cp_model import CpModel

from advisor.domain.catalogue import AchievementSpec
from advisor.domain.ids import SpecId
from advisor.domain.planning import PlannedStep, PlanRequest, RelaxedBy, RuleCheck, RuleId, RuleStatus, Term
from advisor.domain.prerequisites import Prerequisite
from advisor.domain.reasons import Reason, ReasonCode, ReasonValue
from advisor.domain.unit_rules import Corequisites
from advisor.planning.calendar import calendar_for
from advisor.planning.completions import unproven_units
from advisor.planning.in_force import RulesInForce, rules_in_force
from advisor.planning.placements import Placement
from advisor.planning.problem import specs_of
from advisor.planning.spans import span_of
from advisor.planning.standing import Standing
from advisor.planning.trees import require, trust_in
from advisor.planning.variables import PlanVariables, total


class TakenTogether:
    """What a qualification says of its units."""

    rule_id = RuleId.COREQUISITES
    relaxed_by = RelaxedBy.AWARDING_BODY

    def constrain(self, model: CpModel, plan: PlanVariables, stated: Corequisites) -> None:
        """For the step of the unit, if it is taken; a unit that is held was completed before."""
        _constrain(model, plan, stated.unit, stated.needed, same_term=stated.same_term)

    def judge(self, stated: Corequisites, standing: Standing) -> RuleCheck:
        """Met where the unit is no step of the plan."""
        status, code, values = _judged(
            standing.request, standing.steps, standing.in_force,
            stated.unit, stated.needed, same_term=stated.same_term,
        )  # fmt: skip
        return standing.finding(self.rule_id, status, code, stated, **values)


class UnitCorequisites:
    """What units say of themselves."""

    rule_id = RuleId.COREQUISITES
    relaxed_by = RelaxedBy.AWARDING_BODY

    def constrain(self, model: CpModel, plan: PlanVariables) -> None:
        """A unit that the store does not know is charged for, as far as the plan relies on it."""
        if plan.problem.holds(self.rule_id):
            for unit in plan.of_unit:
                needed = plan.problem.specs[unit].corequisite
                if needed is not None:
                    _constrain(model, plan, unit, needed, same_term=False)

    def check(self, request: PlanRequest, steps: tuple[PlannedStep, ...]) -> Iterator[RuleCheck]:
        """One check for each step that needs others beside it."""
        in_force = rules_in_force(request)
        for step in steps:
            needed = step.opportunity.spec.corequisite
            if needed is not None:
                status, code, values = _judged(
                    request, steps, in_force, step.opportunity.spec.id, needed, same_term=False
                )
                yield RuleCheck(rule=self.rule_id, status=status, reason=Reason(code=code, values=values))


def _constrain(model: CpModel, plan: PlanVariables, unit: SpecId, needed: Prerequisite, *, same_term: bool) -> None:
    rows = plan.of_unit.get(unit, ())
    trust = trust_in(model, plan, needed, if_held=not same_term) if rows else 0
    runs = sorted({(plan.placements[row].start, plan.placements[row].end) for row in rows})
    for start, end in runs:
        same = [row for row in rows if (plan.placements[row].start, plan.placements[row].end) == (start, end)]
        takes = [plan.take[row] for row in same]
        is_beside = _beside(unit, start, end, same_term=same_term)
        done = partial(plan.done, is_in_time=is_beside, if_held=not same_term)
        require(model, plan, needed, total(takes), done, trust, if_held=not same_term)
    for one in dict.fromkeys(needed.all_units()):
        for way in plan.problem.in_force.ways_to(one):
            if rows:
                plan.needed_beside.append((way, plan.taken[unit]))


def _beside(unit: SpecId, start: date, end: date, *, same_term: bool) -> Callable[[Placement], bool]:
    """Whether a run of another unit begins before this one is over and, if they have to overlap, ends after it begins.

    A unit may stand for what it needs beside it, but not for itself.
    """
    return lambda row: row.unit != unit and row.start <= end and (not same_term or row.end >= start)


Judged = tuple[RuleStatus, ReasonCode, dict[str, ReasonValue]]


def _judged(
    request: PlanRequest,
    steps: Sequence[PlannedStep],
    in_force: RulesInForce,
    unit: SpecId,
    needed: Prerequisite,
    *,
    same_term: bool,
) -> Judged:
    specs = specs_of(request)
    title = specs[unit].title if unit in specs else str(unit)
    step = next((one for one in steps if one.opportunity.spec.id == unit), None)
    if step is None:
        return RuleStatus.MET, ReasonCode.COREQUISITE_NOT_ASKED, {"step": title}
    beside = _units_beside(step, steps, calendar_for(request), same_term=same_term)
    if not same_term:
        beside |= request.held_units
    named = tuple(dict.fromkeys(needed.all_units()))
    store = specs.keys() | request.held_units
    done = {one for one in named if not beside.isdisjoint(in_force.ways_to(one))}
    strange = {one for one in named if store.isdisjoint(in_force.ways_to(one))}
    sure = {one for one in named if not (beside - unproven_units(request)).isdisjoint(in_force.ways_to(one))}
    if needed.is_met_by(sure):
        return RuleStatus.MET, ReasonCode.COREQUISITE_MET, {"step": title}
    if needed.is_met_by(done | strange):
        values: dict[str, ReasonValue] = {"step": title, "missing": _titles(named, sure, specs)}
        return RuleStatus.UNKNOWN, ReasonCode.COREQUISITE_UNKNOWN, values
    missing = _titles(named, done, specs)
    return RuleStatus.NOT_MET, ReasonCode.COREQUISITE_NOT_MET, {"step": title, "missing": missing}


def _titles(named: Iterable[SpecId], done: Set[SpecId], specs: Mapping[SpecId, AchievementSpec]) -> tuple[str, ...]:
    return tuple(specs[one].title if one in specs else str(one) for one in named if one not in done)


def _units_beside(
    step: PlannedStep, steps: Sequence[PlannedStep], terms: Sequence[Term], *, same_term: bool
) -> set[SpecId]:
    start, end = span_of(step, terms)
    found = set()
    for other in steps:
        first, last = span_of(other, terms)
        if other is not step and first <= end and (not same_term or last >= start):
            found.add(other.opportunity.spec.id)
    return found
