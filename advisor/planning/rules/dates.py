"""Every step begins and ends between the person's dates, on dates that the offering has."""

from collections.abc import Iterator
from datetime import date

from ortools.sat.python.cp_model import CpModel

from advisor.domain.planning import PlannedStep, PlanRequest, RelaxedBy, RuleCheck, RuleId, RuleStatus
from advisor.domain.reasons import Reason, ReasonCode
from advisor.planning.calendar import first_day
from advisor.planning.placements import is_stretched
from advisor.planning.variables import PlanVariables


class Dates:
    """Start no earlier and finish no later than the person can."""

    rule_id = RuleId.DATES
    relaxed_by = RelaxedBy.LEARNER

    def constrain(self, model: CpModel, plan: PlanVariables) -> None:
        """An offering without dates may be put anywhere, and stays unknown."""
        first, latest = plan.problem.terms[0].start, plan.problem.request.limits.latest_finish
        for row, placement in enumerate(plan.placements):
            if placement.start < first or (latest is not None and placement.end > latest):
                model.add(plan.take[row] == 0)
        for offering in plan.problem.request.opportunities:
            if not offering.availability.is_stated or is_stretched(offering, plan.problem.request.limits):
                plan.unknown.append(plan.offering_taken(offering.id))

    def check(self, request: PlanRequest, steps: tuple[PlannedStep, ...]) -> Iterator[RuleCheck]:
        """One check for each step at a wrong time, else one for all steps."""
        if not steps:
            return
        wrong = [step for step in steps if not _fits(request, step)]
        for step in wrong:
            values = {"step": step.opportunity.spec.title}
            reason = Reason(code=ReasonCode.DATES_NOT_MET, values=values)
            yield RuleCheck(rule=self.rule_id, status=RuleStatus.NOT_MET, reason=reason)
        if wrong:
            return
        silent = tuple(step.opportunity.spec.title for step in steps if not step.opportunity.availability.is_stated)
        longer = tuple(step.opportunity.spec.title for step in steps if is_stretched(step.opportunity, request.limits))
        for code, titles in ((ReasonCode.DATES_UNKNOWN, silent), (ReasonCode.DATES_STRETCHED, longer)):
            if titles:
                reason = Reason(code=code, values={"steps": titles})
                yield RuleCheck(rule=self.rule_id, status=RuleStatus.UNKNOWN, reason=reason)
        if silent or longer:
            return
        finish = max(step.end for step in steps)
        reason = Reason(
            code=ReasonCode.DATES_MET, values={"start": min(step.start for step in steps), "finish": finish}
        )
        yield RuleCheck(rule=self.rule_id, status=RuleStatus.MET, reason=reason)


def _fits(request: PlanRequest, step: PlannedStep) -> bool:
    """Whether the step lies within the person's dates, and begins when the offering does."""
    if step.opportunity.id in request.cancelled:
        return False
    latest, when = request.limits.latest_finish, step.opportunity.availability
    soonest = max(first_day(request.today, request.limits), request.not_before.get(step.opportunity.spec.id, date.min))
    if step.start < soonest or (latest is not None and step.end > latest):
        return False
    if when.sessions:
        return any(step.start == run.start and step.end == (run.end or step.end) for run in when.sessions)
    return not when.start_months or step.start.month in when.start_months
