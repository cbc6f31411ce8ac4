"""No step takes up a day on which the person cannot study."""

from collections.abc import Iterator

from ortools.sat.python.cp_model import CpModel

from advisor.domain.planning import PlannedStep, PlanRequest, RelaxedBy, RuleCheck, RuleId, RuleStatus
from advisor.domain.reasons import Reason, ReasonCode
from advisor.planning.calendar import calendar_for
from advisor.planning.spans import span_of
from advisor.planning.variables import PlanVariables


class BlockedDates:
    """Keep blocked days free; terms are laid around them."""

    rule_id = RuleId.BLOCKED_DATES
    relaxed_by = RelaxedBy.LEARNER

    def constrain(self, model: CpModel, plan: PlanVariables) -> None:
        """A run that goes on over blocked days is no way to take an offering; neither are terms on both sides."""
        blocked = plan.problem.request.limits.blocked_dates
        if plan.problem.ignores_terms:
            return
        for row, placement in enumerate(plan.placements):
            if any(period.meets(placement.start, placement.end) for period in blocked):
                model.add(plan.take[row] == 0)

    def check(self, request: PlanRequest, steps: tuple[PlannedStep, ...]) -> Iterator[RuleCheck]:
        """One check for each step on blocked days, else one for all steps."""
        blocked = request.limits.blocked_dates
        if not blocked:
            return
        terms, is_kept = calendar_for(request), True
        for step in steps:
            start, end = span_of(step, terms)
            if any(period.meets(start, end) for period in blocked):
                is_kept = False
                values = {"step": step.opportunity.spec.title}
                reason = Reason(code=ReasonCode.BLOCKED_DATES_NOT_MET, values=values)
                yield RuleCheck(rule=self.rule_id, status=RuleStatus.NOT_MET, reason=reason)
        if is_kept:
            reason = Reason(code=ReasonCode.BLOCKED_DATES_MET)
            yield RuleCheck(rule=self.rule_id, status=RuleStatus.MET, reason=reason)
