"""What counts was assessed under supervision, with the person's identity verified where that is asked for."""

from ortools.sat.python.cp_model import CpModel

from advisor.domain.ids import ProviderId
from advisor.domain.planning import RelaxedBy, RuleCheck, RuleId, RuleStatus
from advisor.domain.reasons import ReasonCode
from advisor.domain.unit_rules import SupervisedAssessment
from advisor.planning.completions import Completion
from advisor.planning.standing import Standing
from advisor.planning.tallies import Belongs, parts_of
from advisor.planning.variables import PlanVariables


class Supervised:
    """Count only what was assessed as the rule asks for."""

    rule_id = RuleId.SUPERVISED_ASSESSMENT
    relaxed_by = RelaxedBy.AWARDING_BODY

    def constrain(self, model: CpModel, plan: PlanVariables, stated: SupervisedAssessment) -> None:
        """What does not say how it is assessed may count, and is charged for."""
        for part in parts_of(model, plan, plan.scope(stated), _fails(stated, plan.award.provider.id)):
            model.add(part.belongs <= 0)
            plan.charge(part.may_belong)

    def judge(self, stated: SupervisedAssessment, standing: Standing) -> RuleCheck:
        """Not met as soon as one unit that counts says otherwise."""
        fails = _fails(stated, standing.qualification.provider.id)
        units = standing.units_within(standing.scope(stated))
        answers = {unit: fails(standing.completions[unit]) for unit in units}
        failing = standing.title_list(unit for unit, answer in answers.items() if answer)
        silent = standing.title_list(unit for unit, answer in answers.items() if answer is None)
        if failing:
            return standing.finding(
                self.rule_id, RuleStatus.NOT_MET, ReasonCode.SUPERVISION_NOT_MET, stated, units=failing
            )
        if silent:
            return standing.finding(
                self.rule_id, RuleStatus.UNKNOWN, ReasonCode.SUPERVISION_UNKNOWN, stated, units=silent
            )
        return standing.finding(self.rule_id, RuleStatus.MET, ReasonCode.SUPERVISION_MET, stated)


def _fails(stated: SupervisedAssessment, awarding_body: ProviderId) -> Belongs:
    def fails(completion: Completion) -> bool | None:
        is_met = stated.is_met_by(completion.supervision)
        is_own = completion.is_from(frozenset({awarding_body})) if stated.recognised_only else False
        if is_own or is_met:
            return False
        return None if is_own is None or is_met is None else True

    return fails
