"""Of units that exclude each other only so many count: their contents overlap, or one follows the other."""

from collections.abc import Iterator

from ortools.sat.python.cp_model import CpModel

from advisor.domain.planning import PlannedStep, PlanRequest, RelaxedBy, RuleCheck, RuleId, RuleStatus
from advisor.domain.reasons import Reason, ReasonCode, ReasonValue
from advisor.domain.unit_rules import Exclusion
from advisor.planning.implied_rules import UnitsApart, apart
from advisor.planning.problem import specs_of
from advisor.planning.standing import Standing
from advisor.planning.variables import PlanVariables, total


class Exclusions:
    """What a qualification says of its units."""

    rule_id = RuleId.EXCLUSION
    relaxed_by = RelaxedBy.AWARDING_BODY

    def constrain(self, model: CpModel, plan: PlanVariables, stated: Exclusion) -> None:
        """More of them may be completed, but not count."""
        model.add(total([plan.counts(unit, plan.award.rules) for unit in stated.units]) <= stated.max_units)

    def judge(self, stated: Exclusion, standing: Standing) -> RuleCheck:
        """Never unknown: what counts is known."""
        counting = set(standing.units_within(standing.qualification.rules))
        units = [unit for unit in stated.units if unit in counting]
        status = RuleStatus.MET if len(units) <= stated.max_units else RuleStatus.NOT_MET
        code = ReasonCode.EXCLUSION_MET if status is RuleStatus.MET else ReasonCode.EXCLUSION_NOT_MET
        named = units if status is RuleStatus.NOT_MET else stated.units
        titles = standing.title_list(named)
        return standing.finding(self.rule_id, status, code, stated, units=titles, max=stated.max_units)


class UnitExclusions:
    """What units say of themselves, toward a qualification: no two of a pair count."""

    rule_id = RuleId.EXCLUSION
    relaxed_by = RelaxedBy.AWARDING_BODY

    def constrain(self, model: CpModel, plan: PlanVariables, stated: UnitsApart) -> None:
        """As for exclusions that the qualification states, of two units each."""
        for one, other in stated.pairs:
            model.add(plan.counts(one, plan.award.rules) + plan.counts(other, plan.award.rules) <= 1)

    def judge(self, stated: UnitsApart, standing: Standing) -> RuleCheck:
        """The first pair of which both count is named."""
        counting = set(standing.units_within(standing.qualification.rules))
        broken = [pair for pair in stated.pairs if counting.issuperset(pair)]
        if broken:
            titles = standing.title_list(broken[0])
            return standing.finding(
                self.rule_id, RuleStatus.NOT_MET, ReasonCode.EXCLUSION_NOT_MET, stated, units=titles, max=1
            )
        return standing.finding(self.rule_id, RuleStatus.MET, ReasonCode.UNITS_APART_MET, stated)


class StepsApart:
    """What units say of themselves, in a plan without a qualification: no step repeats another, or what is held."""

    rule_id = RuleId.EXCLUSION
    relaxed_by = RelaxedBy.AWARDING_BODY

    def constrain(self, model: CpModel, plan: PlanVariables) -> None:
        """Toward a qualification it matters only what counts, which is a rule of its own."""
        if plan.problem.request.qualification is not None or not plan.problem.holds(self.rule_id):
            return
        for one, other in apart(plan.problem.specs):
            if one in plan.taken or other in plan.taken:
                model.add(plan.completed(one) + plan.completed(other) <= 1)

    def check(self, request: PlanRequest, steps: tuple[PlannedStep, ...]) -> Iterator[RuleCheck]:
        """One check for each pair of which both are there; nothing where there is none."""
        if request.qualification is not None:
            return
        specs = specs_of(request)
        taken = {step.opportunity.spec.id for step in steps}
        for one, other in apart(specs):
            both = {one, other}
            if both <= taken | request.held_units and both & taken:
                values: dict[str, ReasonValue] = {"units": (specs[one].title, specs[other].title), "max": 1}
                reason = Reason(code=ReasonCode.EXCLUSION_NOT_MET, values=values)
                yield RuleCheck(rule=self.rule_id, status=RuleStatus.NOT_MET, reason=reason)
