"""The person knows a language well enough."""

from ortools.sat.python.cp_model import CpModel

from advisor.domain.admission_rules import LanguageLevel
from advisor.domain.planning import RelaxedBy, RuleCheck, RuleId, RuleStatus
from advisor.domain.reasons import ReasonCode
from advisor.planning.standing import Standing
from advisor.planning.variables import PlanVariables


class LanguageKnown:
    """Know the language at the level that is asked for."""

    rule_id = RuleId.LANGUAGE_LEVEL
    relaxed_by = RelaxedBy.AWARDING_BODY

    def constrain(self, model: CpModel, plan: PlanVariables, stated: LanguageLevel) -> None:
        """No step changes what the person knows now."""
        level = plan.problem.request.applicant.language_levels.get(stated.language)
        if level is not None and not level.reaches(stated.min_level):
            model.add_bool_or([])

    def judge(self, stated: LanguageLevel, standing: Standing) -> RuleCheck:
        """Unknown where the person's level is."""
        level = standing.request.applicant.language_levels.get(stated.language)
        values = {"language": (stated.language,), "min": stated.min_level.value}
        if level is None:
            return standing.finding(
                self.rule_id, RuleStatus.UNKNOWN, ReasonCode.LANGUAGE_LEVEL_UNKNOWN, stated, **values
            )
        is_met = level.reaches(stated.min_level)
        status = RuleStatus.MET if is_met else RuleStatus.NOT_MET
        code = ReasonCode.LANGUAGE_LEVEL_MET if is_met else ReasonCode.LANGUAGE_LEVEL_NOT_MET
        return standing.finding(self.rule_id, status, code, stated, **values, level=level.value)
