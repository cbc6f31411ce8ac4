"""A minimum and maximum of credits in a group, stated for the solver and in plain Python; two rules share it."""

from ortools.sat.python.cp_model import CpModel

from advisor.domain.planning import RuleCheck, RuleId, RuleStatus
from advisor.domain.qualifications import RequirementGroup
from advisor.domain.reasons import ReasonCode
from advisor.planning.problem import is_left_to_people
from advisor.planning.standing import Standing
from advisor.planning.variables import PlanVariables


def states_credits(group: RequirementGroup) -> bool:
    """Whether the group states credits that can be counted."""
    states = group.min_credits_hundredths is not None or group.max_credits_hundredths is not None
    return states and not is_left_to_people(group)


def constrain_credits(rule: RuleId, model: CpModel, plan: PlanVariables, group: RequirementGroup) -> None:
    """The maximum holds whether or not the group is needed: it says how much can count."""
    if not plan.problem.holds(rule, group):
        return
    if group.min_credits_hundredths:
        counted = plan.credits_in(group, for_minimum=True)
        model.add(counted >= group.min_credits_hundredths * plan.met[group.id])
    if group.max_credits_hundredths is not None:
        model.add(plan.credits_in(group, for_minimum=False) <= group.max_credits_hundredths)


def judge_credits(rule: RuleId, group: RequirementGroup, standing: Standing) -> RuleCheck:
    """Met only by credits that are known; unknown when missing facts could change the answer."""
    counted = standing.credits_in(group)
    shown, at_most = standing.points(counted.known), standing.points(counted.known + counted.unproven)
    low, high = group.min_credits_hundredths or 0, group.max_credits_hundredths
    if high is not None and counted.known + counted.unproven > high:
        return standing.verdict(
            rule, RuleStatus.NOT_MET, ReasonCode.CREDITS_TOO_MANY, group, counted=at_most, max=standing.points(high)
        )
    too_many_possible = high is not None and bool(counted.without_credits)
    if not low and high is not None and not too_many_possible:
        return standing.verdict(
            rule, RuleStatus.MET, ReasonCode.CREDITS_WITHIN, group, counted=at_most, max=standing.points(high)
        )
    if counted.known >= low and not too_many_possible:
        return standing.verdict(
            rule, RuleStatus.MET, ReasonCode.CREDITS_MET, group, counted=shown, min=standing.points(low)
        )
    if counted.may_reach(low):
        return standing.verdict(
            rule, RuleStatus.UNKNOWN, ReasonCode.CREDITS_UNKNOWN, group,
            counted=shown, min=standing.points(low), assumed=standing.points(counted.left_to_people),
            units=tuple(standing.title(unit) for unit in counted.without_credits),
        )  # fmt: skip
    return standing.verdict(
        rule, RuleStatus.NOT_MET, ReasonCode.CREDITS_NOT_MET, group, counted=shown, min=standing.points(low)
    )
