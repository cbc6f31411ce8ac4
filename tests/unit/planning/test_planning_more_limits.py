"""A budget for each year, steps at once, and days without study."""

from dataclasses import replace
from datetime import date

import pytest

from advisor.domain.catalogue import Availability, LearningOpportunity, Session
from advisor.domain.learner import Limits, Period
from advisor.domain.money import Money
from advisor.domain.planning import PlannedStep, RuleId, RuleStatus
from advisor.errors import InvalidValueError, PlanningError
from advisor.planning.calendar import calendar_for
from tests.builders import a_group, an_opportunity
from tests.unit.planning.planning_builders import a_plan_request, a_step, planned, refused, rules_in, status_of

MET, NOT_MET, UNKNOWN = RuleStatus.MET, RuleStatus.NOT_MET, RuleStatus.UNKNOWN
BOTH = a_group(units=("one", "two"), all_of=True)
SUMMER = Period(start=date(2027, 6, 1), end=date(2027, 8, 31))
YEARLY = Limits(budget_per_year=Money.of(400, "EUR"))


def a_run(name: str, start: date, end: date, price: str | None = "300") -> LearningOpportunity:
    run = Availability(sessions=(Session(start=start, end=end),))
    return an_opportunity(name, availability=run, workload_hours=20, price=price)


def steps_of(*offerings: LearningOpportunity) -> tuple[PlannedStep, ...]:
    found = []
    for offering in offerings:
        (session,) = offering.availability.sessions
        step = a_step(offering, counts_in="root")
        found.append(replace(step, start=session.start, end=session.end or session.start))
    return tuple(found)


EARLY = a_run("one", date(2027, 1, 11), date(2027, 3, 26))
SAME_YEAR = a_run("two", date(2027, 1, 18), date(2027, 3, 26))
NEXT_YEAR = a_run("two", date(2028, 1, 10), date(2028, 3, 24))
SILENT = a_run("two", date(2028, 1, 10), date(2028, 3, 24), price=None)


@pytest.mark.parametrize(("other", "expected"), [(SAME_YEAR, NOT_MET), (NEXT_YEAR, MET), (SILENT, UNKNOWN)])
def test_the_prices_of_a_year_stay_within_the_budget_for_it(other: LearningOpportunity, expected: RuleStatus) -> None:
    request = a_plan_request(EARLY, other, rules=BOTH, limits=YEARLY)
    assert status_of(request, *steps_of(EARLY, other), rule=RuleId.BUDGET_PER_YEAR) is expected


def test_steps_go_into_another_year_when_one_is_too_dear() -> None:
    later = replace(SAME_YEAR, availability=Availability(sessions=(
        *SAME_YEAR.availability.sessions, *NEXT_YEAR.availability.sessions
    )))  # fmt: skip
    plan = planned(a_plan_request(EARLY, later, rules=BOTH, limits=YEARLY))
    assert sorted(step.start.year for step in plan.steps) == [2027, 2028]


def test_the_smallest_budget_for_a_year_is_offered() -> None:
    conflict = refused(a_plan_request(EARLY, SAME_YEAR, rules=BOTH, limits=YEARLY))
    assert rules_in(conflict) == {("all-of", "root"), ("budget-per-year", None)}
    (relaxation,) = conflict.relaxations
    assert relaxation.budget_per_year == Money.of(600, "EUR")


def test_no_more_steps_run_at_once_than_the_person_wants() -> None:
    one_at_once = Limits(most_at_once=1)
    request = a_plan_request(EARLY, SAME_YEAR, rules=BOTH, limits=one_at_once)
    assert status_of(request, *steps_of(EARLY, SAME_YEAR), rule=RuleId.AT_ONCE) is NOT_MET
    apart = a_plan_request(EARLY, NEXT_YEAR, rules=BOTH, limits=one_at_once)
    assert status_of(apart, *steps_of(EARLY, NEXT_YEAR), rule=RuleId.AT_ONCE) is MET
    conflict = refused(request)
    assert rules_in(conflict) == {("all-of", "root"), ("at-once", None)}
    assert [relaxation.most_at_once for relaxation in conflict.relaxations] == [2]


def test_steps_whose_days_are_free_are_taken_one_after_the_other() -> None:
    free = [an_opportunity(name, workload_hours=20) for name in ("one", "two")]
    plan = planned(a_plan_request(*free, rules=BOTH, limits=Limits(most_at_once=1)))
    assert len({step.term for step in plan.steps}) == 2


def test_no_step_takes_up_blocked_days() -> None:
    limits = Limits(blocked_dates=(SUMMER,))
    into, after = a_run("one", date(2027, 5, 3), date(2027, 6, 25)), a_run("one", date(2027, 9, 6), date(2027, 10, 29))
    rules = a_group(units=("one",), all_of=True)
    request = a_plan_request(into, rules=rules, limits=limits)
    assert status_of(request, *steps_of(into), rule=RuleId.BLOCKED_DATES) is NOT_MET
    assert rules_in(refused(request)) == {("all-of", "root"), ("blocked-dates", None)}
    assert [relaxation.dropped for relaxation in refused(request).relaxations] == [True]
    kept = a_plan_request(after, rules=rules, limits=limits)
    assert {check.rule: check.status for check in planned(kept).checks}[RuleId.BLOCKED_DATES] is MET


def test_terms_are_laid_around_blocked_days() -> None:
    for latest in (None, date(2028, 5, 31)):
        limits = Limits(blocked_dates=(SUMMER,), latest_finish=latest)
        terms = calendar_for(a_plan_request(EARLY, limits=limits))
        assert [term.index for term in terms] == list(range(len(terms)))
        assert not any(SUMMER.meets(term.start, term.end) for term in terms)
        assert date(2027, 9, 1) in {term.start for term in terms}


def test_a_step_of_free_days_does_not_go_on_over_blocked_ones() -> None:
    limits = Limits(blocked_dates=(SUMMER,), earliest_start=date(2027, 4, 1))
    long = an_opportunity("one", availability=Availability(any_time=True, duration_weeks=12))
    plan = planned(a_plan_request(long, rules=a_group(units=("one",), all_of=True), limits=limits))
    assert plan.steps[0].start >= date(2027, 9, 1)


def test_a_time_that_is_blocked_altogether_is_refused() -> None:
    limits = Limits(blocked_dates=(SUMMER,), earliest_start=date(2027, 6, 1), latest_finish=date(2027, 8, 1))
    with pytest.raises(PlanningError, match="not blocked"):
        calendar_for(a_plan_request(EARLY, limits=limits))


def test_a_period_is_read_as_it_is_written_and_ends_after_it_starts() -> None:
    assert Period.read(str(SUMMER)) == SUMMER
    for text in ("2027-06-01", "summer/autumn"):
        with pytest.raises(InvalidValueError, match="two days"):
            Period.read(text)
    with pytest.raises(InvalidValueError, match="before it starts"):
        Period(start=SUMMER.end, end=SUMMER.start)
    with pytest.raises(InvalidValueError, match="at once"):
        Limits(most_at_once=0)
