"""Every step is open to people who are not enrolled in a programme."""

from collections.abc import Iterator

from ortools.sat.python.cp_model import CpModel

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.learner import Limits
from advisor.domain.planning import PlannedStep, PlanRequest, RelaxedBy, RuleCheck, RuleId, RuleStatus
from advisor.domain.reasons import ReasonCode, ReasonValue
from advisor.planning.filtering import check_accepted, keep_accepted
from advisor.planning.variables import PlanVariables


class OpenEnrolment:
    """Keep to lifelong learning, where the person asked for it."""

    rule_id = RuleId.OPEN_ENROLMENT
    relaxed_by = RelaxedBy.LEARNER

    def verdict(self, limits: Limits, offering: LearningOpportunity) -> RuleStatus:
        """The limit held against one offering."""
        if not limits.lifelong_learning_only or offering.open_enrolment:
            return RuleStatus.MET
        return RuleStatus.UNKNOWN if offering.open_enrolment is None else RuleStatus.NOT_MET

    def constrain(self, model: CpModel, plan: PlanVariables) -> None:
        """An offering that does not say may be taken, and stays unknown."""
        keep_accepted(model, plan, self.verdict)

    def check(self, request: PlanRequest, steps: tuple[PlannedStep, ...]) -> Iterator[RuleCheck]:
        """Nothing is checked where the person set no such limit."""
        if request.limits.lifelong_learning_only:
            codes = (
                ReasonCode.OPEN_ENROLMENT_MET,
                ReasonCode.OPEN_ENROLMENT_NOT_MET,
                ReasonCode.OPEN_ENROLMENT_UNKNOWN,
            )
            yield from check_accepted(self.rule_id, steps, request.limits, self.verdict, codes, _stated)


def _stated(_offering: LearningOpportunity) -> dict[str, ReasonValue]:
    return {}
