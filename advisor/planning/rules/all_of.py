"""Every unit of the group is completed and counts in it, and every nested group is met."""

from ortools.sat.python.cp_model import CpModel

from advisor.domain.planning import RelaxedBy, RuleCheck, RuleId, RuleStatus
from advisor.domain.qualifications import RequirementGroup
from advisor.domain.reasons import ReasonCode
from advisor.planning.standing import Standing
from advisor.planning.variables import PlanVariables, total


class AllOf:
    """Complete all members of a group."""

    rule_id = RuleId.ALL_OF
    relaxed_by = RelaxedBy.AWARDING_BODY

    def applies_to(self, group: RequirementGroup, *, is_root: bool) -> bool:
        """Groups marked as all-of."""
        del is_root
        return group.all_of

    def constrain(self, model: CpModel, plan: PlanVariables, group: RequirementGroup) -> None:
        """Nested groups are part of the structure: they stay required when the condition on the units is left out."""
        met = plan.met[group.id]
        for nested in group.groups:
            model.add_implication(met, plan.met[nested.id])
        if not plan.problem.holds(self.rule_id, group):
            return
        in_force = plan.problem.in_force
        for unit in in_force.members[group.id]:
            ways = [plan.counted.get((way, group.id)) for way in in_force.ways_to(unit)]
            model.add(total([way for way in ways if way is not None]) >= met)

    def judge(self, group: RequirementGroup, standing: Standing) -> RuleCheck:
        """Met, not met with what is missing, or unknown with the groups that cannot be judged."""
        counted, proven = set(standing.units_in(group)), set(standing.proven_units_in(group))
        in_force = standing.in_force
        members = in_force.members[group.id]
        missing = [standing.title(unit) for unit in members if counted.isdisjoint(in_force.ways_to(unit))]
        missing += _titles(group, standing, RuleStatus.NOT_MET)
        unknown = [
            standing.title(unit)
            for unit in members
            if not counted.isdisjoint(in_force.ways_to(unit)) and proven.isdisjoint(in_force.ways_to(unit))
        ]
        unknown += _titles(group, standing, RuleStatus.UNKNOWN)
        needed = len(members) + len(group.groups)
        done = needed - len(missing) - len(unknown)
        if missing:
            return standing.verdict(
                self.rule_id, RuleStatus.NOT_MET, ReasonCode.ALL_OF_NOT_MET, group,
                done=done, needed=needed, missing=tuple(missing),
            )  # fmt: skip
        if unknown:
            return standing.verdict(
                self.rule_id, RuleStatus.UNKNOWN, ReasonCode.ALL_OF_UNKNOWN, group,
                done=done, needed=needed, unknown=tuple(unknown),
            )  # fmt: skip
        return standing.verdict(self.rule_id, RuleStatus.MET, ReasonCode.ALL_OF_MET, group, done=done, needed=needed)


def _titles(group: RequirementGroup, standing: Standing, status: RuleStatus) -> list[str]:
    return [
        nested.title or nested.human_check or standing.names[nested.id]
        for nested in group.groups
        if standing.status[nested.id] is status
    ]
