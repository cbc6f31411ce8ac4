"""A condition that only the awarding body can judge is always unknown to us."""

from ortools.sat.python.cp_model import CpModel

from advisor.domain.planning import RelaxedBy, RuleCheck, RuleId, RuleStatus
from advisor.domain.qualifications import RequirementGroup
from advisor.domain.reasons import ReasonCode
from advisor.planning.standing import Standing
from advisor.planning.variables import PlanVariables


class HumanCheck:
    """Ask the awarding body."""

    rule_id = RuleId.HUMAN_CHECK
    relaxed_by = RelaxedBy.AWARDING_BODY

    def applies_to(self, group: RequirementGroup, *, is_root: bool) -> bool:
        """Groups with a condition in words."""
        del is_root
        return group.human_check is not None

    def constrain(self, model: CpModel, plan: PlanVariables, group: RequirementGroup) -> None:
        """Nothing is forbidden, but a plan that relies on the condition is charged for it."""
        del model
        plan.unknown.append(plan.met[group.id])

    def judge(self, group: RequirementGroup, standing: Standing) -> RuleCheck:
        """Unknown, with the condition in the awarding body's words."""
        return standing.verdict(
            self.rule_id, RuleStatus.UNKNOWN, ReasonCode.HUMAN_CHECK, group, condition=group.human_check or ""
        )
