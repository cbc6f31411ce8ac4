"""No term holds more study than the person has hours for."""

from collections.abc import Iterator, Sequence
from decimal import ROUND_CEILING, Decimal

from ortools.sat.python.cp_model import CpModel

from advisor.domain.planning import PlannedStep, PlanRequest, RelaxedBy, RuleCheck, RuleId, RuleStatus, Term
from advisor.domain.reasons import Reason, ReasonCode
from advisor.planning.calendar import FULL_TIME_HOURS, calendar_for, spread, tenths_in
from advisor.planning.variables import PlanVariables
from advisor.planning.volume import volume_of


class HoursPerWeek:
    """Ask for no more hours a week than the person can spare; full time where they did not say."""

    rule_id = RuleId.HOURS_PER_WEEK
    relaxed_by = RelaxedBy.LEARNER

    def constrain(self, model: CpModel, plan: PlanVariables) -> None:
        """An offering of unknown volume weighs nothing and stays unknown."""
        for term in plan.problem.terms:
            model.add(plan.load_in(term.index) <= tenths_in(term, plan.problem.request.limits))
        for offering in plan.problem.request.opportunities:
            if volume_of(offering.spec).hours is None:
                plan.unknown.append(plan.offering_taken(offering.id))

    def check(self, request: PlanRequest, steps: tuple[PlannedStep, ...]) -> Iterator[RuleCheck]:
        """The load of each step is spread evenly over the terms that it touches."""
        limit = request.limits.study_hours_per_week
        most, where = _busiest(calendar_for(request), steps)
        silent = tuple(step.opportunity.spec.title for step in steps if volume_of(step.opportunity.spec).hours is None)
        if limit is None:
            status = RuleStatus.UNKNOWN
            reason = Reason(code=ReasonCode.HOURS_NOT_STATED, values={"most": most, "ceiling": FULL_TIME_HOURS})
        elif most > limit:
            status = RuleStatus.NOT_MET
            reason = Reason(code=ReasonCode.HOURS_NOT_MET, values={"most": most, "limit": limit, "term": where + 1})
        elif silent:
            status, reason = RuleStatus.UNKNOWN, Reason(code=ReasonCode.HOURS_UNKNOWN, values={"steps": silent})
        else:
            status, reason = RuleStatus.MET, Reason(code=ReasonCode.HOURS_MET, values={"most": most, "limit": limit})
        yield RuleCheck(rule=self.rule_id, status=status, reason=reason)


def _busiest(terms: Sequence[Term], steps: tuple[PlannedStep, ...]) -> tuple[Decimal, int]:
    """Most hours a week, and the index of the term that asks for them."""
    load = [0] * len(terms)
    for step in steps:
        touched = [term.index for term in terms if term.start <= step.end and step.start <= term.end]
        for index in touched:
            load[index] += spread(volume_of(step.opportunity.spec).hours, len(touched))
    weekly = [Decimal(load[term.index]) / (10 * term.weeks) for term in terms]
    most = max(weekly)
    return most.quantize(Decimal("0.01"), rounding=ROUND_CEILING).normalize(), weekly.index(most)
