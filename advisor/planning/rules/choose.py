"""So many members of the group count: completed units, and nested groups that are met."""

from ortools.sat.python.cp_model import CpModel

from advisor.domain.planning import RelaxedBy, RuleCheck, RuleId, RuleStatus
from advisor.domain.qualifications import RequirementGroup
from advisor.domain.reasons import ReasonCode
from advisor.planning.problem import is_left_to_people
from advisor.planning.standing import Standing
from advisor.planning.variables import PlanVariables, total


class Choose:
    """Choose at least and at most so many members."""

    rule_id = RuleId.CHOOSE
    relaxed_by = RelaxedBy.AWARDING_BODY

    def applies_to(self, group: RequirementGroup, *, is_root: bool) -> bool:
        """Groups with a number of members to choose, unless all is left to people."""
        del is_root
        states = group.min_count is not None or group.max_count is not None
        return states and not is_left_to_people(group)

    def constrain(self, model: CpModel, plan: PlanVariables, group: RequirementGroup) -> None:
        """The maximum holds whether or not the group is needed: it says how many members can count."""
        if not plan.problem.holds(self.rule_id, group):
            return
        units = plan.units_counted(group)
        if group.min_count:
            model.add(total([*units, *plan.chosen(group)]) >= group.min_count * plan.met[group.id])
        if group.max_count is not None:
            model.add(total([*units, *(plan.used(nested) for nested in group.groups)]) <= group.max_count)

    def judge(self, group: RequirementGroup, standing: Standing) -> RuleCheck:
        """A nested group counts when it is met and something counts in it; for the maximum, when anything does."""
        units = len(standing.units_in(group))
        using = units + sum(standing.is_used(nested) for nested in group.groups)
        if group.max_count is not None and using > group.max_count:
            return standing.verdict(
                self.rule_id, RuleStatus.NOT_MET, ReasonCode.CHOOSE_TOO_MANY, group, done=using, max=group.max_count
            )
        choices = [nested for nested in group.groups if standing.asks_something(nested)]
        status = [standing.status[nested.id] for nested in choices]
        done = len(standing.proven_units_in(group)) + sum(
            standing.status[nested.id] is RuleStatus.MET and standing.is_surely_used(nested) for nested in choices
        )
        minimum = group.min_count or 0
        if done >= minimum and not minimum and group.max_count is not None:
            return standing.verdict(
                self.rule_id, RuleStatus.MET, ReasonCode.CHOOSE_WITHIN, group, done=using, max=group.max_count
            )
        if done >= minimum:
            return standing.verdict(self.rule_id, RuleStatus.MET, ReasonCode.CHOOSE_MET, group, done=done, min=minimum)
        if units + len(status) - status.count(RuleStatus.NOT_MET) >= minimum:
            return standing.verdict(
                self.rule_id, RuleStatus.UNKNOWN, ReasonCode.CHOOSE_UNKNOWN, group, done=done, min=minimum
            )
        return standing.verdict(
            self.rule_id, RuleStatus.NOT_MET, ReasonCode.CHOOSE_NOT_MET, group, done=done, min=minimum
        )
