"""Every step is at a level of education that the person wants."""

from collections.abc import Iterator

from ortools.sat.python.cp_model import CpModel

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.learner import Limits
from advisor.domain.planning import PlannedStep, PlanRequest, RelaxedBy, RuleCheck, RuleId, RuleStatus
from advisor.domain.reasons import ReasonCode, ReasonValue
from advisor.planning.filtering import check_accepted, keep_accepted
from advisor.planning.variables import PlanVariables


class LevelAccepted:
    """Keep to the EQF levels that were asked for."""

    rule_id = RuleId.LEVEL
    relaxed_by = RelaxedBy.LEARNER

    def verdict(self, limits: Limits, offering: LearningOpportunity) -> RuleStatus:
        """The limit held against one offering."""
        if limits.levels is None:
            return RuleStatus.MET
        known = offering.spec.eqf_level
        if known is None:
            return RuleStatus.UNKNOWN
        lowest, highest = limits.levels
        return RuleStatus.MET if lowest <= known.level <= highest else RuleStatus.NOT_MET

    def constrain(self, model: CpModel, plan: PlanVariables) -> None:
        """An offering whose level is not known may be taken, and stays unknown."""
        keep_accepted(model, plan, self.verdict)

    def check(self, request: PlanRequest, steps: tuple[PlannedStep, ...]) -> Iterator[RuleCheck]:
        """Nothing is checked where the person set no such limit."""
        if request.limits.levels:
            codes = (ReasonCode.LEVEL_MET, ReasonCode.LEVEL_NOT_MET, ReasonCode.LEVEL_UNKNOWN)
            yield from check_accepted(self.rule_id, steps, request.limits, self.verdict, codes, _stated)


def _stated(offering: LearningOpportunity) -> dict[str, ReasonValue]:
    known = offering.spec.eqf_level
    return {} if known is None else {"level": known.level}
