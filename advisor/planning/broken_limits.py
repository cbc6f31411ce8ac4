"""The limits of a person that an offering breaks by itself."""

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.learner import Limits
from advisor.domain.planning import RuleId, RuleStatus
from advisor.planning.prices import cents_in
from advisor.planning.rules import OFFERING_RULES


def limits_broken_by(limits: Limits, offering: LearningOpportunity) -> tuple[RuleId, ...]:
    """The rules that no plan with the offering keeps; what is not stated breaks none."""
    broken = [rule.rule_id for rule in OFFERING_RULES if rule.verdict(limits, offering) is RuleStatus.NOT_MET]
    if limits.budget is not None and (cents_in(offering, limits.budget.currency) or 0) > limits.budget.cents:
        broken.append(RuleId.BUDGET)
    return tuple(broken)
