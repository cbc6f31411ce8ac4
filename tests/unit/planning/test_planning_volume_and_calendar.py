from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest

from advisor.domain.catalogue import Availability
from advisor.domain.credits import CreditPoints, CreditSystem
from advisor.errors import PlanningError
from advisor.planning.calendar import calendar_for, first_day
from advisor.planning.placements import placements_of
from advisor.planning.volume import Volume, volume_of
from tests.builders import a_group, a_session, a_spec, an_opportunity, some_limits, some_opportunities
from tests.unit.planning.planning_builders import FIRST_DAY, a_plan_request, planned


def test_stated_hours_win_over_credits() -> None:
    assert volume_of(a_spec(points="5", workload_hours=100)) == Volume(100, is_estimated=False)


@pytest.mark.parametrize(
    ("system", "points", "hours"),
    [
        (CreditSystem.ECTS, "5", 150),
        (CreditSystem.ECVET, "2", 60),
        (CreditSystem.UK_CREDIT, "15", 150),
        (CreditSystem.FI_COMPETENCE_POINT, "60", 1600),
        (CreditSystem.MONASH_CREDIT_POINT, "6", 200),
    ],
)
def test_hours_are_estimated_from_credits_and_say_so(system: CreditSystem, points: str, hours: int) -> None:
    spec = a_spec(points=CreditPoints.of(system, points), workload_hours=None)
    assert volume_of(spec) == Volume(hours, is_estimated=True)


def test_without_hours_and_credits_the_volume_is_unknown() -> None:
    assert volume_of(a_spec(points=None, workload_hours=None)).hours is None
    assert volume_of(a_spec(points="0", workload_hours=None)).hours is None


def test_a_plan_begins_on_the_first_of_next_month_when_no_start_is_stated() -> None:
    assert first_day(date(2026, 12, 31), some_limits()) == date(2027, 1, 1)


def test_an_earliest_start_in_the_past_means_today() -> None:
    assert first_day(date(2026, 11, 2), some_limits(earliest_start=date(2020, 1, 1))) == date(2026, 11, 2)


def test_without_dates_the_calendar_has_eight_quarters() -> None:
    terms = calendar_for(a_plan_request(*some_opportunities(1)))
    assert [term.weeks for term in terms] == [13] * 8
    assert terms[0].start == FIRST_DAY


def test_terms_follow_on_each_other_without_a_gap() -> None:
    terms = calendar_for(a_plan_request(limits=some_limits(latest_finish=date(2028, 2, 10))))
    assert all((after.start - before.end).days == 1 for before, after in pairwise(terms))


def test_the_calendar_ends_with_the_latest_finish() -> None:
    terms = calendar_for(a_plan_request(limits=some_limits(latest_finish=date(2027, 3, 10))))
    assert terms[-1].end == date(2027, 3, 10)
    assert sum(term.weeks for term in terms) == 14


def test_a_qualification_that_takes_longer_gets_a_longer_calendar() -> None:
    units = some_opportunities(20, points="6")
    rules = a_group(units=[f"unit-{n}" for n in range(1, 21)], points=("120", None))
    terms = calendar_for(a_plan_request(*units, rules=rules, limits=some_limits(study_hours_per_week=Decimal(10))))
    assert sum(term.weeks for term in terms) * 10 >= 120 * 30
    assert {term.weeks for term in terms} == {26}


def test_a_latest_finish_before_any_start_is_refused_with_both_dates() -> None:
    with pytest.raises(PlanningError, match=r"2026-11-01 is before 2026-11-03"):
        calendar_for(a_plan_request(limits=some_limits(latest_finish=date(2026, 11, 1))))


def test_whoever_must_be_done_within_the_month_can_begin_tomorrow() -> None:
    (term,) = calendar_for(a_plan_request(limits=some_limits(latest_finish=date(2026, 11, 20))))
    assert (term.start, term.end) == (date(2026, 11, 3), date(2026, 11, 20))


def test_a_dated_session_keeps_its_days() -> None:
    offering = an_opportunity(availability=Availability(sessions=(a_session(),)))
    terms = calendar_for(a_plan_request(offering))
    (placement,) = placements_of(offering, terms, some_limits())
    assert (placement.start, placement.end) == (date(2027, 1, 18), date(2027, 3, 26))
    assert (placement.first_term, placement.last_term) == (0, 1)
    assert placement.loads == (854, 497)  # 43 and 25 of 68 days
    assert placement.weekly_tenths == 139  # 135 hours in 68 days


def test_a_session_that_has_begun_cannot_be_taken() -> None:
    offering = an_opportunity(availability=Availability(sessions=(a_session(date(2026, 9, 1), date(2026, 12, 20)),)))
    assert not list(placements_of(offering, calendar_for(a_plan_request(offering)), some_limits()))


def test_a_run_whose_length_is_not_stated_may_leave_room_for_others() -> None:
    offering = an_opportunity(availability=Availability(start_months=(2,)), workload_hours=120)
    limits = some_limits(study_hours_per_week=Decimal(20))
    rows = list(placements_of(offering, calendar_for(a_plan_request(offering, limits=limits)), limits))
    weeks = [((row.end - row.start).days + 1) // 7 for row in rows if row.start.year == 2027]
    assert weeks == [6, 13, 26]
    assert [row.weekly_tenths for row in rows[:3]] == [200, 93, 47]


def test_units_of_one_semester_whose_length_is_not_stated_run_side_by_side() -> None:
    units = [
        an_opportunity(name, availability=Availability(start_months=(2,)), workload_hours=200)
        for name in ("one", "two")
    ]
    rules = a_group(units=("one", "two"), all_of=True)
    limits = some_limits(study_hours_per_week=Decimal(20), latest_finish=date(2027, 8, 31))
    plan = planned(a_plan_request(*units, rules=rules, limits=limits))
    assert {step.start for step in plan.steps} == {date(2027, 2, 1)}


def test_start_months_come_back_every_year() -> None:
    offering = an_opportunity(availability=Availability(start_months=(2,), duration_weeks=10))
    starts = [row.start for row in placements_of(offering, calendar_for(a_plan_request(offering)), some_limits())]
    assert starts == [date(2027, 2, 1), date(2028, 2, 1)]


def test_at_few_hours_a_week_an_offering_without_dates_spreads_over_more_terms() -> None:
    offering = an_opportunity(workload_hours=200, availability=Availability())
    limits = some_limits(study_hours_per_week=Decimal(6))
    first = next(placements_of(offering, calendar_for(a_plan_request(offering, limits=limits)), limits))
    assert first.last_term - first.first_term + 1 == 3
    assert first.loads == (667, 667, 667)
