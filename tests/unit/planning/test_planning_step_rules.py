from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from advisor.domain.catalogue import Availability, LearningOpportunity, Mode
from advisor.domain.learner import Limits
from advisor.domain.money import Money
from advisor.domain.planning import PlannedStep, RuleId, RuleStatus, StackingPlan
from advisor.domain.prerequisites import Prerequisite
from advisor.domain.reasons import ReasonCode
from advisor.errors import PlanningError
from advisor.planning.calendar import calendar_for
from advisor.planning.checks import check_plan
from advisor.planning.planner import plan_stack
from tests.builders import (
    a_group,
    a_prerequisite,
    a_session,
    an_opportunity,
    some_limits,
    some_opportunities,
    unit_ids,
)
from tests.unit.planning.planning_builders import a_plan_request, a_step, checks_of, names_of, planned, status_of

MET, NOT_MET, UNKNOWN = RuleStatus.MET, RuleStatus.NOT_MET, RuleStatus.UNKNOWN
ONE, TWO = some_opportunities(2)
NEXT = an_opportunity("next", prerequisite=a_prerequisite("unit-1"))
LATER = date(2027, 3, 2)


def test_a_prerequisite_is_met_by_a_step_that_ends_before() -> None:
    request = a_plan_request(ONE, NEXT)
    assert status_of(request, a_step(ONE), a_step(NEXT, start=LATER), rule=RuleId.PREREQUISITES) is MET


def test_a_prerequisite_is_not_met_by_a_step_in_the_same_weeks() -> None:
    assert status_of(a_plan_request(ONE, NEXT), a_step(ONE), a_step(NEXT), rule=RuleId.PREREQUISITES) is NOT_MET


def test_a_prerequisite_is_met_by_a_held_unit() -> None:
    assert status_of(a_plan_request(NEXT, held=("unit-1",)), a_step(NEXT), rule=RuleId.PREREQUISITES) is MET


def test_a_prerequisite_outside_the_store_is_unknown() -> None:
    (check,) = checks_of(a_plan_request(NEXT), a_step(NEXT), rule=RuleId.PREREQUISITES)
    assert (check.status, check.reason.values["text"]) == (UNKNOWN, "demo:unit-1")


def test_unknown_units_do_not_excuse_known_ones() -> None:
    both = an_opportunity("both", prerequisite=a_prerequisite("unit-1", "elsewhere"))
    assert status_of(a_plan_request(ONE, both), a_step(both), rule=RuleId.PREREQUISITES) is NOT_MET


def test_prerequisites_in_words_are_unknown() -> None:
    worded = an_opportunity("worded", prerequisites_text="Basic algebra")
    (check,) = checks_of(a_plan_request(worded), a_step(worded), rule=RuleId.PREREQUISITES)
    assert check.reason.values == {"step": "Worded", "text": "Basic algebra"}


def test_words_beside_units_that_are_held_leave_the_prerequisite_unknown() -> None:
    asking = an_opportunity("asking", prerequisite=a_prerequisite("unit-1"), prerequisites_text="Permission is needed.")
    request = a_plan_request(ONE, asking, held=["unit-1"])
    (check,) = checks_of(request, a_step(asking), rule=RuleId.PREREQUISITES)
    assert check.status is RuleStatus.UNKNOWN
    assert check.reason.values["text"] == "Permission is needed."
    without = a_plan_request(ONE, asking)
    assert status_of(without, a_step(asking), rule=RuleId.PREREQUISITES) is RuleStatus.NOT_MET


def test_a_plan_takes_first_what_a_step_builds_on() -> None:
    plan = planned(a_plan_request(NEXT, ONE, rules=a_group(units=("next",), all_of=True)))
    assert names_of(plan) == ["unit-1", "next"]
    assert plan.steps[0].end < plan.steps[1].start
    assert plan.steps[0].counts_in is None


def test_a_plan_meets_trees_of_prerequisites() -> None:
    either = Prerequisite(minimum=2, units=unit_ids("unit-1"), trees=(a_prerequisite("unit-2", "unit-3", minimum=1),))
    last = an_opportunity("last", prerequisite=either)
    three = an_opportunity("unit-3", price="10.00")
    plan = planned(a_plan_request(last, ONE, TWO, three, rules=a_group(units=("last",), all_of=True)))
    assert sorted(names_of(plan)) == ["last", "unit-1", "unit-3"]


def test_hours_are_checked_term_by_term() -> None:
    request = a_plan_request(ONE, TWO, limits=some_limits(study_hours_per_week=Decimal(12)))
    assert status_of(request, a_step(ONE), rule=RuleId.HOURS_PER_WEEK) is MET
    (check,) = checks_of(request, a_step(ONE), a_step(TWO), rule=RuleId.HOURS_PER_WEEK)
    assert (check.status, check.reason.values["term"]) == (NOT_MET, 1)
    assert check.reason.values["most"] == Decimal("20.77")


def a_run(key: str, start: date, end: date, hours: int) -> LearningOpportunity:
    return an_opportunity(key, workload_hours=hours, availability=Availability(sessions=(a_session(start, end),)))


def a_step_on(offering: LearningOpportunity) -> PlannedStep:
    (session,) = offering.availability.sessions
    assert session.end is not None
    return replace(a_step(offering), start=session.start, end=session.end)


def test_a_given_run_needs_its_hours_every_week_also_where_it_touches_another_term_by_a_day() -> None:
    run = a_run("intensive", date(2027, 1, 4), date(2027, 3, 1), 80)  # eight weeks and a day: 10 hours a week
    terms = {term.start for term in calendar_for(a_plan_request(run))}
    assert date(2027, 3, 2) in terms
    for limit, status in ((Decimal(9), NOT_MET), (Decimal(10), MET)):
        request = a_plan_request(run, limits=some_limits(study_hours_per_week=limit))
        assert status_of(request, a_step_on(run), rule=RuleId.HOURS_PER_WEEK) is status


def test_runs_at_the_same_time_add_up_even_if_the_term_has_room_elsewhere() -> None:
    one = a_run("one", date(2027, 1, 4), date(2027, 2, 14), 60)
    two = a_run("two", date(2027, 1, 18), date(2027, 2, 28), 60)
    request = a_plan_request(one, two, limits=some_limits(study_hours_per_week=Decimal(12)))
    (check,) = checks_of(request, a_step_on(one), a_step_on(two), rule=RuleId.HOURS_PER_WEEK)
    assert (check.status, check.reason.values["most"]) == (NOT_MET, Decimal(20))


def test_a_plan_never_puts_two_runs_together_that_need_more_than_there_is() -> None:
    one = a_run("unit-1", date(2027, 1, 4), date(2027, 2, 14), 60)
    two = a_run("unit-2", date(2027, 1, 18), date(2027, 2, 28), 60)
    both = a_group("root", units=("unit-1", "unit-2"), all_of=True)
    for limit, together in ((Decimal(20), True), (Decimal(19), False)):
        limits = some_limits(study_hours_per_week=limit)
        result = plan_stack(a_plan_request(one, two, rules=both, limits=limits))
        assert isinstance(result, StackingPlan) is together


def test_unknown_hours_are_unknown_not_none() -> None:
    silent = an_opportunity("silent", points=None, workload_hours=None)
    request = a_plan_request(silent, limits=some_limits(study_hours_per_week=Decimal(1)))
    assert status_of(request, a_step(silent), rule=RuleId.HOURS_PER_WEEK) is UNKNOWN


def test_without_a_limit_of_hours_the_load_is_shown_and_unknown() -> None:
    (check,) = checks_of(a_plan_request(ONE), a_step(ONE), rule=RuleId.HOURS_PER_WEEK)
    assert (check.status, check.reason.code) == (UNKNOWN, ReasonCode.HOURS_NOT_STATED)


def test_the_budget_holds_the_sum_of_stated_prices() -> None:
    budget = some_limits(budget=Money.of("500", "EUR"))
    assert status_of(a_plan_request(ONE, limits=budget), a_step(ONE), rule=RuleId.BUDGET) is MET
    assert status_of(a_plan_request(ONE, TWO, limits=budget), a_step(ONE), a_step(TWO), rule=RuleId.BUDGET) is NOT_MET


@pytest.mark.parametrize("price", [None, Money.of("1", "USD")])
def test_a_price_that_is_not_stated_in_the_currency_of_the_budget_is_unknown(price: Money | None) -> None:
    offering = an_opportunity(price=price)
    request = a_plan_request(offering, limits=some_limits(budget=Money.of("500", "EUR")))
    assert status_of(request, a_step(offering), rule=RuleId.BUDGET) is UNKNOWN


def test_what_costs_nothing_costs_nothing_in_every_currency() -> None:
    offering = an_opportunity(price=Money.of("0", "USD"))
    request = a_plan_request(offering, limits=some_limits(budget=Money.of("0", "EUR")))
    assert status_of(request, a_step(offering), rule=RuleId.BUDGET) is MET


def test_a_step_outside_the_dates_is_refused() -> None:
    request = a_plan_request(ONE, limits=some_limits(latest_finish=date(2027, 1, 10)))
    assert status_of(request, a_step(ONE), rule=RuleId.DATES) is NOT_MET
    assert status_of(request, a_step(ONE, weeks=4), rule=RuleId.DATES) is MET


def test_a_step_that_begins_when_the_offering_does_not_is_refused() -> None:
    offering = an_opportunity(availability=Availability(sessions=(a_session(),)))
    assert status_of(a_plan_request(offering), a_step(offering), rule=RuleId.DATES) is NOT_MET
    run = a_step(offering, start=date(2027, 1, 18), weeks=10)
    assert status_of(a_plan_request(offering), run, rule=RuleId.DATES) is NOT_MET


def test_dates_that_are_not_stated_are_unknown() -> None:
    offering = an_opportunity(availability=Availability())
    assert status_of(a_plan_request(offering), a_step(offering), rule=RuleId.DATES) is UNKNOWN


def test_more_weeks_than_the_provider_states_are_unknown() -> None:
    request = a_plan_request(
        ONE, rules=a_group(units=("unit-1",), all_of=True), limits=some_limits(study_hours_per_week=Decimal(6))
    )
    plan = planned(request)
    (check,) = [check for check in plan.checks if check.rule is RuleId.DATES]
    assert (check.status, check.reason.code) == (UNKNOWN, ReasonCode.DATES_STRETCHED)
    assert (plan.steps[0].end - plan.steps[0].start).days >= 22 * 7


FILTERS = [
    (RuleId.MODE, some_limits(modes=(Mode.ONLINE,)), {"mode": Mode.ONSITE}, {"mode": None}),
    (RuleId.LANGUAGE, some_limits(languages=("en",)), {"languages": ("fi",)}, {"languages": ()}),
    (RuleId.PLACE, some_limits(countries=("DK",)), {"country": "FI"}, {"country": None}),
    (RuleId.LEVEL, some_limits(levels=(5, 6)), {"eqf_level": 4}, {"eqf_level": None}),
    (
        RuleId.OPEN_ENROLMENT,
        some_limits(lifelong_learning_only=True),
        {"open_enrolment": False},
        {"open_enrolment": None},
    ),
]


@pytest.mark.parametrize(("rule", "limits", "breaking", "silent"), FILTERS)
def test_an_offering_keeps_breaks_or_leaves_open_what_the_person_accepts(
    rule: RuleId, limits: Limits, breaking: dict[str, object], silent: dict[str, object]
) -> None:
    for fields, status in (({}, MET), (breaking, NOT_MET), (silent, UNKNOWN)):
        offering = an_opportunity(**fields)  # type: ignore[arg-type]  # passed through by name
        assert status_of(a_plan_request(offering, limits=limits), a_step(offering), rule=rule) is status


@pytest.mark.parametrize(("rule", "limits", "breaking", "silent"), FILTERS)
def test_a_plan_prefers_offerings_that_say_what_the_person_accepts(
    rule: RuleId, limits: Limits, breaking: dict[str, object], silent: dict[str, object]
) -> None:
    offerings = [
        an_opportunity("breaking", price="0", **breaking),  # type: ignore[arg-type]  # passed through by name
        an_opportunity("silent", price="0", **silent),  # type: ignore[arg-type]  # the same
        an_opportunity("fitting"),
    ]
    rules = a_group(units=("breaking", "silent", "fitting"), choose=(1, None))
    assert names_of(planned(a_plan_request(*offerings, rules=rules, limits=limits))) == ["fitting"]
    plan = planned(a_plan_request(*offerings[:2], rules=rules, limits=limits))
    assert {check.rule: check.status for check in plan.checks}[rule] is UNKNOWN


def test_only_the_named_providers_are_accepted() -> None:
    request = a_plan_request(ONE, limits=some_limits(provider_words=("nordhavn",)))
    assert status_of(request, a_step(ONE), rule=RuleId.PROVIDER) is MET
    request = a_plan_request(ONE, limits=some_limits(provider_words=("masaryk",)))
    assert status_of(request, a_step(ONE), rule=RuleId.PROVIDER) is NOT_MET


def test_limits_that_are_not_stated_are_not_checked() -> None:
    rules = {check.rule for check in check_plan(a_plan_request(ONE), (a_step(ONE),))}
    assert rules == {RuleId.HOURS_PER_WEEK, RuleId.DATES}


def test_a_unit_taken_twice_is_refused() -> None:
    with pytest.raises(PlanningError, match="demo:unit-1"):
        check_plan(a_plan_request(ONE), (a_step(ONE), a_step(ONE, start=LATER)))


def test_a_step_that_counts_where_its_unit_is_not_named_is_refused() -> None:
    request = a_plan_request(ONE, TWO, rules=a_group(units=("unit-1",)))
    with pytest.raises(PlanningError, match="does not name its unit"):
        check_plan(request, (a_step(TWO, counts_in="root"),))
