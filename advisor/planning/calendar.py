"""The calendar of a plan: from the first possible day, cut into terms."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from math import ceil

from advisor.domain.learner import Limits, Period
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
    """The terms in which steps may begin, none of them on blocked days; the last one ends with the latest finish.

    Raises:
        PlanningError: the latest finish is before the first day on which a step could begin, or all days are blocked.
    """
    start, latest = first_day(request.today, request.limits), request.limits.latest_finish
    if latest is not None and latest < start:
        raise PlanningError(
            f"The latest finish {latest} is before {start}, the first day on which anything could begin. "
            "Choose a later finish, or an earlier start that is not in the past."
        )
    blocked = request.limits.blocked_dates
    if latest is None:
        weeks = max(DEFAULT_TERMS * TERM_WEEKS, _weeks_needed(request))
        length = TERM_WEEKS if weeks <= MOST_QUARTERS * TERM_WEEKS else LONG_TERM_WEEKS
        count = min(ceil(weeks / length), MOST_TERMS)
        terms = _open_terms(start, length, count, blocked)
    else:
        terms = _terms_until(start, latest, blocked)
    return tuple(
        Term(index=index, start=term.start, end=term.end, weeks=term.weeks) for index, term in enumerate(terms)
    )


def _open_terms(start: date, length: int, count: int, blocked: Sequence[Period]) -> list[Term]:
    """So many weeks in terms of one length, shorter where blocked days follow."""
    terms: list[Term] = []
    left = length * count
    for first, last in _free_stretches(start, None, blocked):
        weeks = left if last is None else min(left, days_in(first, last) // DAYS_IN_A_WEEK)
        lengths = [length] * (weeks // length) + ([weeks % length] if weeks % length else [])
        terms += _terms(first, lengths)
        left -= weeks
        if left <= 0:
            break
    return terms[:MOST_TERMS]


def _terms_until(start: date, latest: date, blocked: Sequence[Period]) -> list[Term]:
    """Terms of nearly equal length in each free stretch: a short one at its end would be too small for most steps."""
    weeks = max(1, days_in(start, latest) // DAYS_IN_A_WEEK)
    length = TERM_WEEKS if weeks <= MOST_QUARTERS * TERM_WEEKS else LONG_TERM_WEEKS
    if weeks <= 2 * TERM_WEEKS:
        length = SHORT_TERM_WEEKS
    found: list[Term] = []
    for first, last in _free_stretches(start, latest, blocked):
        end = last or latest
        weeks = days_in(first, end) // DAYS_IN_A_WEEK if blocked else max(1, days_in(first, end) // DAYS_IN_A_WEEK)
        if not weeks:
            continue
        count = ceil(weeks / length)
        if count > MOST_TERMS:
            return _terms(first, [length] * MOST_TERMS)
        terms = _terms(first, [weeks * (index + 1) // count - weeks * index // count for index in range(count)])
        final = terms[-1]
        found += [*terms[:-1], Term(index=final.index, start=final.start, end=end, weeks=final.weeks)]
    if not found:
        raise PlanningError(
            f"From {start} to {latest} there is no whole week that is not blocked. Unblock some of it, or choose a "
            "later finish."
        )
    return found[:MOST_TERMS]


def _free_stretches(start: date, latest: date | None, blocked: Sequence[Period]) -> Iterator[tuple[date, date | None]]:
    """First and last day of each stretch without blocked days; the last one is open where no finish is given."""
    for period in sorted(blocked, key=lambda one: (one.start, one.end)):
        before = period.start - timedelta(days=1)
        if before >= start:
            yield start, before if latest is None else min(before, latest)
        start = max(start, period.end + timedelta(days=1))
        if latest is not None and start > latest:
            return
    yield start, latest


def _terms(start: date, lengths: Sequence[int]) -> list[Term]:
    terms: list[Term] = []
    for index, weeks in enumerate(lengths):
        end = start + timedelta(weeks=weeks, days=-1)
        terms.append(Term(index=index, start=start, end=end, weeks=weeks))
        start = end + timedelta(days=1)
    return terms


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
