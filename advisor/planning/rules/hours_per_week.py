"""No week of a given run and no term holds more study than the person has hours for."""

from collections.abc import Iterator, Sequence
from decimal import ROUND_CEILING, Decimal

from ortools.sat.python.cp_model import CpModel

from advisor.domain.planning import PlannedStep, PlanRequest, RelaxedBy, RuleCheck, RuleId, RuleStatus, Term
from advisor.domain.reasons import Reason, ReasonCode
from advisor.planning.calendar import (
    FULL_TIME_HOURS,
    calendar_for,
    load_within,
    spread,
    tenths_in,
    weekly_hours,
    weekly_load,
)
from advisor.planning.variables import PlanVariables, total
from advisor.planning.volume import volume_of


class HoursPerWeek:
    """Ask for no more hours a week than the person can spare; full time where they did not say."""

    rule_id = RuleId.HOURS_PER_WEEK
    relaxed_by = RelaxedBy.LEARNER

    def constrain(self, model: CpModel, plan: PlanVariables) -> None:
        """An offering of unknown volume weighs nothing and stays unknown.

        Runs on given days are held to the hours of every week; what is asked for rises only on the first day of a run.
        Steps whose days the person chooses are held to the hours of each term, beside what given runs take of it.
        """
        most = int(weekly_hours(plan.problem.request.limits) * 10)
        runs = plan.given_runs()
        for day in sorted({placement.start for placement, _ in runs}):
            active = [
                placement.weekly_tenths * take for placement, take in runs if placement.start <= day <= placement.end
            ]
            model.add(total(active) <= most)
        for term in plan.problem.terms:
            model.add(plan.load_in(term.index) <= tenths_in(term, plan.problem.request.limits))
        for offering in plan.problem.request.opportunities:
            if volume_of(offering.spec).hours is None:
                plan.unknown.append(plan.offering_taken(offering.id))

    def check(self, request: PlanRequest, steps: tuple[PlannedStep, ...]) -> Iterator[RuleCheck]:
        """Counted from the dates of the steps: every week of given runs, and every term."""
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
    weekly = [Decimal(sum(_load(step, term, terms) for step in steps)) / (10 * term.weeks) for term in terms]
    for first in steps:
        if _is_given(first):
            running = [step for step in steps if _is_given(step) and step.start <= first.start <= step.end]
            asked = sum(weekly_load(volume_of(step.opportunity.spec).hours, step.start, step.end) for step in running)
            weekly[first.term] = max(weekly[first.term], Decimal(asked) / 10)
    most = max(weekly)
    return most.quantize(Decimal("0.01"), rounding=ROUND_CEILING).normalize(), weekly.index(most)


def _is_given(step: PlannedStep) -> bool:
    """Whether the provider sets the days, so that its hours cannot be moved to quieter weeks."""
    availability = step.opportunity.availability
    return bool(availability.sessions or availability.start_months)


def _load(step: PlannedStep, term: Term, terms: Sequence[Term]) -> int:
    """Tenths of hours of the step in the term: by days where they are given, else evenly over the terms it touches."""
    hours = volume_of(step.opportunity.spec).hours
    if _is_given(step):
        return load_within(hours, step.start, step.end, term)
    touched = [one.index for one in terms if one.start <= step.end and step.start <= one.end]
    return spread(hours, len(touched)) if term.index in touched else 0
