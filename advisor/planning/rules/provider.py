"""Every step is given by a provider whose name the person mentioned."""

from collections.abc import Iterator

from ortools.sat.python.cp_model import CpModel

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.learner import Limits
from advisor.domain.planning import PlannedStep, PlanRequest, RelaxedBy, RuleCheck, RuleId, RuleStatus
from advisor.domain.reasons import ReasonCode, ReasonValue
from advisor.planning.filtering import check_accepted, keep_accepted
from advisor.planning.variables import PlanVariables


class ProviderAccepted:
    """Keep to the named providers."""

    rule_id = RuleId.PROVIDER
    relaxed_by = RelaxedBy.LEARNER

    def verdict(self, limits: Limits, offering: LearningOpportunity) -> RuleStatus:
        """The limit held against one offering."""
        name = offering.provider.name.lower()
        fits = not limits.provider_words or any(word in name for word in limits.provider_words)
        return RuleStatus.MET if fits else RuleStatus.NOT_MET

    def constrain(self, model: CpModel, plan: PlanVariables) -> None:
        """An offering that does not say may be taken, and stays unknown."""
        keep_accepted(model, plan, self.verdict)

    def check(self, request: PlanRequest, steps: tuple[PlannedStep, ...]) -> Iterator[RuleCheck]:
        """Nothing is checked where the person set no such limit."""
        if request.limits.provider_words:
            codes = (
                ReasonCode.PROVIDER_MET,
                ReasonCode.PROVIDER_NOT_MET,
                ReasonCode.PROVIDER_MET,
            )  # a name is always known
            yield from check_accepted(self.rule_id, steps, request.limits, self.verdict, codes, _stated)


def _stated(offering: LearningOpportunity) -> dict[str, ReasonValue]:
    return {"provider": offering.provider.name}
