from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from advisor.domain.catalogue import Availability, Mode
from advisor.domain.money import Money
from advisor.domain.planning import RelaxedBy, RuleId, RuleStatus
from advisor.domain.planning_results import NothingToPlan, OutOfTime, RuleConflict
from advisor.domain.prerequisites import Prerequisite
from advisor.errors import PlanningError
from advisor.planning.conflict import Explorer
from advisor.planning.planner import plan_stack
from advisor.planning.solving import Clock
from tests.builders import (
    a_group,
    a_prerequisite,
    a_session,
    an_opportunity,
    percent,
    some_limits,
    some_opportunities,
    unit_ids,
)
from tests.unit.planning.planning_builders import (
    a_plan_request,
    covering,
    names_of,
    planned,
    refused,
    rules_in,
)

UNITS = some_opportunities(4)
CORE_AND_ELECTIVES = a_group(
    all_of=True,
    points=("15", None),
    groups=(
        a_group("core", units=("unit-1", "unit-2"), all_of=True),
        a_group("electives", units=("unit-3", "unit-4"), choose=(1, None)),
    ),
)


def test_a_qualification_is_planned_with_no_step_that_no_rule_needs() -> None:
    plan = planned(a_plan_request(*UNITS, rules=CORE_AND_ELECTIVES))
    assert len(plan.steps) == 3
    assert {"unit-1", "unit-2"} < set(names_of(plan))
    assert plan.is_complete
    assert plan.is_proven_best


def test_each_step_says_in_which_group_it_counts() -> None:
    plan = planned(a_plan_request(*UNITS, rules=CORE_AND_ELECTIVES))
    assert sorted(str(step.counts_in) for step in plan.steps) == ["core", "core", "electives"]


def test_among_electives_the_one_that_covers_the_gap_is_chosen() -> None:
    for best in ("unit-3", "unit-4"):
        request = a_plan_request(
            *UNITS, rules=CORE_AND_ELECTIVES, coverage=covering(best), weights=percent(analyse_data=3)
        )
        plan = planned(request)
        assert best in names_of(plan)
        assert plan.covered_percent == 80
        assert [step.covers for step in plan.steps if step.covers] == [tuple(percent(analyse_data=1))]


def test_of_equal_electives_the_cheaper_one_is_chosen() -> None:
    cheap = an_opportunity("unit-3", price="10.00")
    plan = planned(a_plan_request(UNITS[0], UNITS[1], cheap, UNITS[3], rules=CORE_AND_ELECTIVES))
    assert "unit-3" in names_of(plan)
    assert plan.known_cost == Money.of("610", "EUR")


def test_of_equal_offerings_of_a_unit_the_one_done_earlier_is_chosen() -> None:
    unit = an_opportunity("unit-1")
    late = an_opportunity(
        "late", spec=unit.spec, availability=Availability(sessions=(a_session(date(2027, 9, 1), None),))
    )
    early = an_opportunity("early", spec=unit.spec, availability=Availability(sessions=(a_session(),)))
    plan = planned(a_plan_request(late, early, rules=a_group(units=("unit-1",), all_of=True)))
    assert names_of(plan) == ["early"]


def test_credits_of_a_plan_are_summed_for_each_system() -> None:
    plan = planned(a_plan_request(*UNITS, rules=CORE_AND_ELECTIVES))
    assert [str(points) for points in plan.credits] == ["15 ECTS"]


def test_the_same_request_gives_the_same_plan() -> None:
    many = [an_opportunity(f"unit-{n}", price=f"{100 + n % 3}.00") for n in range(1, 25)]
    rules = a_group(units=[f"unit-{n}" for n in range(1, 25)], points=("40", None))
    coverage = {f"unit-{n}": percent(analyse_data=40 + n % 5, write_code=90 - n % 7) for n in range(1, 25)}
    request = a_plan_request(
        *many,
        rules=rules,
        coverage=coverage,
        weights=percent(analyse_data=3, write_code=1),
        limits=some_limits(study_hours_per_week=Decimal(12)),
    )
    assert planned(request) == planned(request)


def test_without_a_qualification_the_gap_is_covered_in_few_steps() -> None:
    coverage = covering("unit-1") | covering("unit-2", skill="write_code") | covering("unit-3", by=30)
    request = a_plan_request(*UNITS, coverage=coverage, weights=percent(analyse_data=1, write_code=1))
    plan = planned(request)
    assert {"unit-1", "unit-2"} <= set(names_of(plan))
    assert "unit-4" not in names_of(plan)
    assert plan.covered_percent == 80


def test_a_step_that_adds_almost_nothing_is_left_out() -> None:
    coverage = covering("unit-1", by=100) | covering("unit-2", by=4)
    plan = planned(a_plan_request(*UNITS, coverage=coverage, weights=percent(analyse_data=1)))
    assert names_of(plan) == ["unit-1"]


def test_a_free_plan_holds_no_more_steps_than_a_person_can_overlook() -> None:
    many = some_opportunities(12)
    skills = {f"skill_{n}": 1 for n in range(1, 13)}
    coverage = {f"unit-{n}": percent(**{f"skill_{n}": 90}) for n in range(1, 13)}
    assert len(planned(a_plan_request(*many, coverage=coverage, weights=percent(**skills))).steps) == 8


def test_a_free_plan_takes_along_what_its_steps_build_on() -> None:
    follow_up = an_opportunity("follow-up", prerequisite=a_prerequisite("unit-1"))
    request = a_plan_request(UNITS[0], follow_up, coverage=covering("follow-up"), weights=percent(analyse_data=1))
    assert names_of(planned(request)) == ["unit-1", "follow-up"]


def test_a_free_plan_over_a_pool_does_not_claim_to_be_the_best() -> None:
    many = some_opportunities(200)
    coverage = {f"unit-{n}": percent(analyse_data=50 + n % 50) for n in range(1, 201)}
    plan = planned(a_plan_request(*many, coverage=coverage, weights=percent(analyse_data=1)))
    assert plan.covered_percent == 99
    assert not plan.is_proven_best


def test_with_nothing_that_covers_the_gap_there_is_nothing_to_plan() -> None:
    assert plan_stack(a_plan_request(*UNITS, weights=percent(analyse_data=1))) == NothingToPlan()


def test_offerings_that_are_all_over_leave_nothing_to_plan() -> None:
    over = an_opportunity("over", availability=Availability(sessions=(a_session(date(2026, 1, 1), date(2026, 2, 1)),)))
    request = a_plan_request(over, coverage=covering("over"), weights=percent(analyse_data=1))
    assert plan_stack(request) == NothingToPlan()


def test_too_little_money_names_the_budget_and_the_rule_that_needs_it_and_no_other() -> None:
    limits = some_limits(budget=Money.of("500", "EUR"), study_hours_per_week=Decimal(10), modes=(Mode.ONLINE,))
    conflict = refused(a_plan_request(*UNITS, rules=a_group(units=("unit-1", "unit-2"), all_of=True), limits=limits))
    assert rules_in(conflict) == {("all-of", "root"), ("budget", None)}
    (relaxation,) = conflict.relaxations
    assert (relaxation.rule, relaxation.budget) == (RuleId.BUDGET, Money.of("600", "EUR"))


def test_every_condition_of_a_conflict_is_needed_for_it() -> None:
    limits = some_limits(
        budget=Money.of("700", "EUR"), study_hours_per_week=Decimal(6), latest_finish=date(2027, 3, 31)
    )
    request = a_plan_request(*UNITS, rules=CORE_AND_ELECTIVES, limits=limits)
    conflict = refused(request)
    explorer = Explorer(request, Clock.of(20))
    kept = frozenset(key for key in explorer.conditions if (key.rule.value, key.group) in rules_in(conflict))
    assert len(kept) == len(conflict.conditions)
    assert not explorer.can_hold(kept)
    assert all(explorer.can_hold(kept - {key}) for key in kept)


def test_the_fewest_hours_that_help_are_found() -> None:
    limits = some_limits(study_hours_per_week=Decimal(4), latest_finish=date(2027, 2, 28))
    request = a_plan_request(UNITS[0], rules=a_group(units=("unit-1",), all_of=True), limits=limits)
    conflict = refused(request)
    hours = {relaxation.rule: relaxation for relaxation in conflict.relaxations}[RuleId.HOURS_PER_WEEK]
    assert hours.study_hours_per_week is not None
    for enough, works in ((hours.study_hours_per_week, True), (hours.study_hours_per_week - Decimal("0.5"), False)):
        tried = some_limits(study_hours_per_week=enough, latest_finish=date(2027, 2, 28))
        result = plan_stack(a_plan_request(UNITS[0], rules=request.qualification.rules, limits=tried))  # type: ignore[union-attr]
        assert (type(result).__name__ == "StackingPlan") is works


def test_a_later_finish_that_helps_is_found() -> None:
    limits = some_limits(latest_finish=date(2027, 2, 28))
    session = an_opportunity("unit-1", availability=Availability(sessions=(a_session(),)))
    conflict = refused(a_plan_request(session, rules=a_group(units=("unit-1",), all_of=True), limits=limits))
    assert rules_in(conflict) == {("all-of", "root"), ("dates", None)}
    (relaxation,) = conflict.relaxations
    assert relaxation.latest_finish is not None
    assert relaxation.latest_finish >= date(2027, 3, 26)


def test_a_level_that_forbids_the_only_offering_can_only_be_dropped() -> None:
    higher = an_opportunity("unit-1", eqf_level=7)
    rules = a_group(units=("unit-1",), all_of=True)
    conflict = refused(a_plan_request(higher, rules=rules, limits=some_limits(levels=(5, 6))))
    assert rules_in(conflict) == {("all-of", "root"), ("level", None)}
    assert [(one.rule, one.dropped) for one in conflict.relaxations] == [(RuleId.LEVEL, True)]


def test_a_mode_that_forbids_the_only_offering_can_only_be_dropped() -> None:
    onsite = an_opportunity("unit-1", mode=Mode.ONSITE)
    rules = a_group(units=("unit-1",), all_of=True)
    conflict = refused(a_plan_request(onsite, rules=rules, limits=some_limits(modes=(Mode.ONLINE,))))
    assert rules_in(conflict) == {("all-of", "root"), ("mode", None)}
    assert [relaxation.dropped for relaxation in conflict.relaxations] == [True]


def test_a_unit_that_is_not_in_the_store_is_named_and_no_limit_is_blamed() -> None:
    limits = some_limits(budget=Money.of("100", "EUR"), study_hours_per_week=Decimal(1))
    conflict = refused(a_plan_request(UNITS[0], rules=a_group(units=("unit-1", "gone"), all_of=True), limits=limits))
    (condition,) = conflict.conditions
    assert (condition.rule, condition.group, condition.units) == (RuleId.ALL_OF, "root", ("demo:gone",))
    assert condition.relaxed_by is RelaxedBy.AWARDING_BODY
    assert conflict.relaxations == ()


def test_prerequisites_that_go_round_in_a_circle_are_named() -> None:
    first = an_opportunity("first", prerequisite=a_prerequisite("second"))
    second = an_opportunity("second", prerequisite=a_prerequisite("first"))
    conflict = refused(a_plan_request(first, second, rules=a_group(units=("first",), all_of=True)))
    assert rules_in(conflict) == {("all-of", "root"), ("prerequisites", None)}


def test_limits_that_forbid_every_useful_offering_are_named_without_a_qualification() -> None:
    onsite = an_opportunity("onsite", mode=Mode.ONSITE)
    request = a_plan_request(
        onsite, coverage=covering("onsite"), weights=percent(analyse_data=1), limits=some_limits(modes=(Mode.ONLINE,))
    )
    assert rules_in(refused(request)) == {("mode", None)}


def test_a_search_without_time_says_so_and_never_that_it_is_impossible() -> None:
    request = a_plan_request(*UNITS, rules=CORE_AND_ELECTIVES, time_limit_s=0.0)
    assert plan_stack(request) == OutOfTime(time_limit_s=0.0)


def test_a_latest_finish_in_the_past_is_refused_as_nonsense() -> None:
    with pytest.raises(PlanningError, match="2026-01-01"):
        plan_stack(a_plan_request(*UNITS, rules=CORE_AND_ELECTIVES, limits=some_limits(latest_finish=date(2026, 1, 1))))


def test_no_step_of_a_plan_is_reported_as_not_met() -> None:
    limits = some_limits(study_hours_per_week=Decimal(8), budget=Money.of("900", "EUR"), languages=("en",))
    plan = planned(a_plan_request(*UNITS, rules=CORE_AND_ELECTIVES, limits=limits))
    assert {check.status for check in plan.checks} <= {RuleStatus.MET, RuleStatus.UNKNOWN}


def test_steps_without_dates_follow_on_each_other_inside_a_term() -> None:
    short = [an_opportunity(f"unit-{n}", workload_hours=12, availability=Availability()) for n in (1, 2, 3)]
    rules = a_group(units=("unit-1", "unit-2", "unit-3"), all_of=True)
    plan = planned(a_plan_request(*short, rules=rules, limits=some_limits(study_hours_per_week=Decimal(6))))
    assert [step.start for step in plan.steps] == [date(2026, 12, 1), date(2026, 12, 15), date(2026, 12, 29)]
    assert plan.steps[-1].end == date(2027, 1, 11)


def test_a_choice_may_rest_on_a_group_that_asks_for_nothing_but_that_something_counts_in_it() -> None:
    rules = a_group(units=("unit-1",), choose=(2, None), groups=(a_group("other", units=("unit-1", "unit-2")),))
    plan = planned(a_plan_request(*UNITS, rules=rules))
    assert {name: step.counts_in for name, step in zip(names_of(plan), plan.steps, strict=True)} == {
        "unit-1": "root",
        "unit-2": "other",
    }


def test_a_plan_that_had_to_be_improved_from_a_poorer_one_can_still_be_proven_best() -> None:
    too_heavy = an_opportunity(
        "heavy", workload_hours=40, price="0", availability=Availability(start_months=(1,), duration_weeks=3)
    )
    limits = some_limits(
        study_hours_per_week=Decimal(5), earliest_start=date(2026, 12, 1), latest_finish=date(2027, 1, 25)
    )
    light = [an_opportunity(name, workload_hours=20, price="0") for name in ("light", "other")]
    rules = a_group(units=("heavy",), choose=(1, None), groups=(a_group("g", units=("light", "other")),))
    assert planned(a_plan_request(too_heavy, *light, rules=rules, limits=limits)).is_proven_best


def test_a_prerequisite_that_does_not_fit_before_its_step_is_no_reason_to_take_it() -> None:
    builds_on = Prerequisite(minimum=1, units=unit_ids("before", "elsewhere"))
    step = an_opportunity("step", prerequisite=builds_on, availability=Availability(any_time=True, duration_weeks=4))
    limits = some_limits(earliest_start=date(2026, 12, 1), latest_finish=date(2027, 1, 25))
    request = a_plan_request(step, an_opportunity("before"), rules=a_group(units=("step",), all_of=True), limits=limits)
    plan = planned(request)
    assert names_of(plan) == ["step"]
    assert {check.rule: check.status for check in plan.checks}[RuleId.PREREQUISITES] is RuleStatus.UNKNOWN


def test_an_impossible_request_that_wants_no_reasons_gets_none() -> None:
    rules = a_group("root", units=("unit-1", "missing"), all_of=True)
    request = replace(a_plan_request(*some_opportunities(1), rules=rules), explains_conflicts=False)
    assert plan_stack(request) == RuleConflict(conditions=())
