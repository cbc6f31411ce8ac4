"""The qualification as a whole holds so many credits: those counted anywhere in it."""

from ortools.sat.python.cp_model import CpModel

from advisor.domain.planning import RelaxedBy, RuleCheck, RuleId
from advisor.domain.qualifications import RequirementGroup
from advisor.planning.credit_range import constrain_credits, judge_credits, states_credits
from advisor.planning.standing import Standing
from advisor.planning.variables import PlanVariables


class TotalCredits:
    """Reach the credits of the whole award."""

    rule_id = RuleId.TOTAL_CREDITS
    relaxed_by = RelaxedBy.AWARDING_BODY

    def applies_to(self, group: RequirementGroup, *, is_root: bool) -> bool:
        """The group at the top, where it states credits."""
        return is_root and states_credits(group)

    def constrain(self, model: CpModel, plan: PlanVariables, group: RequirementGroup) -> None:
        """Credits of another system, or not stated, count nothing."""
        constrain_credits(self.rule_id, model, plan, group)

    def judge(self, group: RequirementGroup, standing: Standing) -> RuleCheck:
        """Met only by credits that are known."""
        return judge_credits(self.rule_id, group, standing)
