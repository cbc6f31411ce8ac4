"""A unit, and the units that stand for it: wherever the first is named, one of them is as good, and only one counts."""

from ortools.sat.python.cp_model import CpModel

from advisor.domain.planning import RelaxedBy, RuleCheck, RuleId, RuleStatus
from advisor.domain.reasons import ReasonCode
from advisor.domain.unit_rules import Equivalents
from advisor.planning.standing import Standing
from advisor.planning.variables import PlanVariables, total


class OneForAnother:
    """Count a unit or what stands for it; that it stands for it is part of what the groups name."""

    rule_id = RuleId.EQUIVALENTS
    relaxed_by = RelaxedBy.AWARDING_BODY

    def constrain(self, model: CpModel, plan: PlanVariables, stated: Equivalents) -> None:
        """Only one of them counts, with its own credits."""
        model.add(total([plan.counts(unit, plan.award.rules) for unit in stated.named_units()]) <= 1)

    def judge(self, stated: Equivalents, standing: Standing) -> RuleCheck:
        """Never unknown: what counts is known."""
        counting = set(standing.units_within(standing.qualification.rules))
        units = [unit for unit in stated.named_units() if unit in counting]
        if len(units) > 1:
            return standing.finding(
                self.rule_id, RuleStatus.NOT_MET, ReasonCode.EXCLUSION_NOT_MET, stated,
                units=standing.title_list(units), max=1,
            )  # fmt: skip
        code = ReasonCode.EQUIVALENT_USED if units and units[0] != stated.unit else ReasonCode.EQUIVALENT_NOT_USED
        instead = standing.title_list(units or stated.accepted)
        unit = standing.title(stated.unit)
        return standing.finding(self.rule_id, RuleStatus.MET, code, stated, unit=unit, instead=instead)
