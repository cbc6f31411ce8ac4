"""No step of the plan is one that the person does not want."""

from collections.abc import Iterator

from ortools.sat.python.cp_model import CpModel

from advisor.domain.planning import PlannedStep, PlanRequest, RelaxedBy, RuleCheck, RuleId, RuleStatus
from advisor.domain.reasons import Reason, ReasonCode
from advisor.planning.variables import PlanVariables


class UnwantedSteps:
    """Leave out what the person took out."""

    rule_id = RuleId.UNWANTED_STEPS
    relaxed_by = RelaxedBy.LEARNER

    def constrain(self, model: CpModel, plan: PlanVariables) -> None:
        """These offerings are not taken, whenever they begin."""
        if not plan.problem.holds(self.rule_id):
            return
        for offering in sorted(plan.problem.request.unwanted):
            for row in plan.of_offering.get(offering, ()):
                model.add(plan.take[row] == 0)

    def check(self, request: PlanRequest, steps: tuple[PlannedStep, ...]) -> Iterator[RuleCheck]:
        """One check for each such step; else one for all."""
        if not request.unwanted:
            return
        there = [step.opportunity for step in steps if step.opportunity.id in request.unwanted]
        for offering in there:
            reason = Reason(code=ReasonCode.UNWANTED_NOT_MET, values={"step": offering.spec.title})
            yield RuleCheck(rule=self.rule_id, status=RuleStatus.NOT_MET, reason=reason)
        if not there:
            known = (offering for offering in request.opportunities if offering.id in request.unwanted)
            titles = tuple(dict.fromkeys(offering.spec.title for offering in known))
            reason = Reason(code=ReasonCode.UNWANTED_MET, values={"steps": titles})
            yield RuleCheck(rule=self.rule_id, status=RuleStatus.MET, reason=reason)
