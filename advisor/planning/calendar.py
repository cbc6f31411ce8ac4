"""The calendar of a plan: from the first possible day, cut into terms."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from math import ceil

from advisor.domain.learner import Limits
from advisor.domain.planning import PlanRequest, Term
from advisor.errors import PlanningError
from advisor.planning.volume import hours_of, volume_of

SHORT_TERM_WEEKS, TERM_WEEKS, LONG_TERM_WEEKS = 4, 13, 26
DEFAULT_TERMS, MOST_QUARTERS, MOST_TERMS = 8, 16, 24
FULL_TIME_HOURS = Decimal(40)
"""Kept to where the person stated no limit, so that no plan asks for more than full-time study."""

PACKING_SLACK = Decimal("1.5")
"""Terms are never filled to the last hour: the horizon is this much longer than the pure volume."""


DAYS_IN_A_WEEK = 7


def weekly_hours(limits: Limits) -> Decimal:
    """Hours a week that a plan may ask for."""
    return limits.study_hours_per_week or FULL_TIME_HOURS


def tenths_in(term: Term, limits: Limits) -> int:
    """Tenths of hours that fit in a term."""
    return int(weekly_hours(limits) * term.weeks * 10)


def first_day(today: date, limits: Limits) -> date:
    """The earliest start, never before today; the first of next month, or tomorrow where all must end before that."""
    if limits.earliest_start is not None:
        return max(limits.earliest_start, today)
    tomorrow, latest = today + timedelta(days=1), limits.latest_finish
    if latest is not None and (latest.year, latest.month) <= (today.year, today.month):
        return tomorrow
    return date(today.year + today.month // 12, today.month % 12 + 1, 1)


def calendar_for(request: PlanRequest) -> tuple[Term, ...]:
    """The terms in which steps may begin; the last one ends with the latest finish where one was stated.

    Raises:
        PlanningError: the latest finish is before the first day on which a step could begin.
    """
    start, latest = first_day(request.today, request.limits), request.limits.latest_finish
    if latest is None:
        weeks = max(DEFAULT_TERMS * TERM_WEEKS, _weeks_needed(request))
        length = TERM_WEEKS if weeks <= MOST_QUARTERS * TERM_WEEKS else LONG_TERM_WEEKS
        return _terms(start, [length] * min(ceil(weeks / length), MOST_TERMS))
    if latest < start:
        raise PlanningError(
            f"The latest finish {latest} is before {start}, the first day on which anything could begin. "
            "Choose a later finish, or an earlier start that is not in the past."
        )
    weeks = max(1, ((latest - start).days + 1) // 7)
    length = TERM_WEEKS if weeks <= MOST_QUARTERS * TERM_WEEKS else LONG_TERM_WEEKS
    if weeks <= 2 * TERM_WEEKS:
        length = SHORT_TERM_WEEKS
    count = ceil(weeks / length)
    if count > MOST_TERMS:
        return _terms(start, [length] * MOST_TERMS)
    # Terms of nearly equal length: a short one at the end would be too small for most steps.
    terms = _terms(start, [weeks * (index + 1) // count - weeks * index // count for index in range(count)])
    last = terms[-1]
    return (*terms[:-1], Term(index=last.index, start=last.start, end=latest, weeks=last.weeks))


def _terms(start: date, lengths: Sequence[int]) -> tuple[Term, ...]:
    terms: list[Term] = []
    for index, weeks in enumerate(lengths):
        end = start + timedelta(weeks=weeks, days=-1)
        terms.append(Term(index=index, start=start, end=end, weeks=weeks))
        start = end + timedelta(days=1)
    return tuple(terms)


def _weeks_needed(request: PlanRequest) -> int:
    """How many weeks the qualification takes at the person's pace, with slack; 0 without one."""
    if request.qualification is None:
        return 0
    rules = request.qualification.rules
    named = set(rules.all_units()) - request.held_units
    hours = {
        offering.spec.id: volume_of(offering.spec).hours or 0
        for offering in request.opportunities
        if offering.spec.id in named
    }
    total = sum(hours.values())
    if rules.min_credits_hundredths is not None and request.qualification.credits is not None:
        size = type(request.qualification.credits)(request.qualification.credits.system, rules.min_credits_hundredths)
        total = hours_of(size)
    longest = max(hours.values(), default=0)
    return ceil((total * PACKING_SLACK + longest) / weekly_hours(request.limits))


def term_at(terms: Sequence[Term], day: date) -> int | None:
    """Index of the term that holds the day; `None` outside the calendar."""
    return next((term.index for term in terms if term.start <= day <= term.end), None)


def days_in(start: date, end: date) -> int:
    """Days from the first to the last, both included; 0 when the end comes first."""
    return max(0, (end - start).days + 1)


def load_within(hours: int | None, start: date, end: date, term: Term) -> int:
    """Tenths of hours that fall into the term, of hours spread evenly over the days of a run, rounded up."""
    shared = days_in(max(start, term.start), min(end, term.end))
    return 0 if hours is None else -(-hours * 10 * shared // days_in(start, end))


def weekly_load(hours: int | None, start: date, end: date) -> int:
    """Tenths of hours a week, of hours spread evenly over the days of a run, rounded up; at least a week counts."""
    return 0 if hours is None else -(-hours * 10 * DAYS_IN_A_WEEK // max(DAYS_IN_A_WEEK, days_in(start, end)))


def spread(hours: int | None, terms: int) -> int:
    """Tenths of hours in each of so many terms, rounded up; unknown hours weigh nothing."""
    return 0 if hours is None else -(-hours * 10 // terms)
