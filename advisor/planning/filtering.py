"""How a limit that each offering either keeps or breaks is stated for the solver and checked; such rules share it."""

from collections.abc import Callable, Iterator

from ortools.sat.python.cp_model import CpModel

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.learner import Limits
from advisor.domain.planning import PlannedStep, RuleCheck, RuleId, RuleStatus
from advisor.domain.reasons import Reason, ReasonCode, ReasonValue
from advisor.planning.variables import PlanVariables

Verdict = Callable[[Limits, LearningOpportunity], RuleStatus]


def keep_accepted(model: CpModel, plan: PlanVariables, verdict: Verdict) -> None:
    """Forbid offerings that state something else than the person accepts; charge for those that state nothing."""
    limits = plan.problem.request.limits
    for offering in plan.problem.request.opportunities:
        status = verdict(limits, offering)
        if status is RuleStatus.NOT_MET:
            for row in plan.of_offering.get(offering.id, ()):
                model.add(plan.take[row] == 0)
        elif status is RuleStatus.UNKNOWN:
            plan.unknown.append(plan.offering_taken(offering.id))


def check_accepted(
    rule: RuleId,
    steps: tuple[PlannedStep, ...],
    limits: Limits,
    verdict: Verdict,
    codes: tuple[ReasonCode, ReasonCode, ReasonCode],
    stated: Callable[[LearningOpportunity], dict[str, ReasonValue]],
) -> Iterator[RuleCheck]:
    """One check for each step that breaks the limit, else one for all steps.

    Args:
        rule: whose limit it is.
        steps: of the plan.
        limits: of the person.
        verdict: the limit held against one offering.
        codes: for met, not met and unknown.
        stated: what an offering says instead, by the names of the reason's values.
    """
    met, not_met, unknown = codes
    status = {step.opportunity.id: verdict(limits, step.opportunity) for step in steps}
    broken = [step.opportunity for step in steps if status[step.opportunity.id] is RuleStatus.NOT_MET]
    for offering in broken:
        reason = Reason(code=not_met, values={"step": offering.spec.title, **stated(offering)})
        yield RuleCheck(rule=rule, status=RuleStatus.NOT_MET, reason=reason)
    if broken:
        return
    silent = tuple(step.opportunity.spec.title for step in steps if status[step.opportunity.id] is RuleStatus.UNKNOWN)
    if silent:
        yield RuleCheck(rule=rule, status=RuleStatus.UNKNOWN, reason=Reason(code=unknown, values={"steps": silent}))
    else:
        yield RuleCheck(rule=rule, status=RuleStatus.MET, reason=Reason(code=met))
