from advisor.domain.credits import CreditPoints, CreditSystem
from advisor.domain.planning import PlanRequest, RuleId, RuleStatus
from advisor.domain.qualifications import RequirementGroup
from advisor.domain.reasons import ReasonCode
from tests.builders import a_group, an_opportunity, some_opportunities
from tests.unit.planning.planning_builders import a_plan_request, a_step, checks_of, names_of, planned, status_of

ONE, TWO, THREE = some_opportunities(3)
MET, NOT_MET, UNKNOWN = RuleStatus.MET, RuleStatus.NOT_MET, RuleStatus.UNKNOWN


def asking(rules: RequirementGroup, **more: tuple[str, ...]) -> PlanRequest:
    return a_plan_request(ONE, TWO, THREE, rules=rules, held=more.get("held", ()))


def test_all_of_is_met_only_when_every_unit_counts_in_the_group() -> None:
    request = asking(a_group(units=("unit-1", "unit-2"), all_of=True))
    assert status_of(request, a_step(ONE, counts_in="root"), a_step(TWO, counts_in="root"), rule=RuleId.ALL_OF) is MET
    assert status_of(request, a_step(ONE, counts_in="root"), a_step(TWO), rule=RuleId.ALL_OF) is NOT_MET


def test_all_of_names_what_is_missing() -> None:
    request = asking(a_group(units=("unit-1", "unit-9"), all_of=True))
    (check,) = checks_of(request, a_step(ONE, counts_in="root"), rule=RuleId.ALL_OF)
    assert check.reason.values["missing"] == ("demo:unit-9",)
    assert (check.reason.values["done"], check.reason.values["needed"]) == (1, 2)


def test_a_unit_counts_in_one_group_only() -> None:
    shared = a_group(
        all_of=True, groups=(a_group("a", units=("unit-1",), all_of=True), a_group("b", units=("unit-1",), all_of=True))
    )
    step = a_step(ONE, counts_in="a")
    assert status_of(asking(shared), step, rule=RuleId.ALL_OF, group="a") is MET
    assert status_of(asking(shared), step, rule=RuleId.ALL_OF, group="b") is NOT_MET


def test_choose_counts_units_and_groups_that_are_met() -> None:
    rules = a_group(
        units=("unit-1",), choose=(2, None), groups=(a_group("b", units=("unit-2", "unit-3"), all_of=True),)
    )
    one, two, three = a_step(ONE, counts_in="root"), a_step(TWO, counts_in="b"), a_step(THREE, counts_in="b")
    assert status_of(asking(rules), one, two, three, rule=RuleId.CHOOSE) is MET
    assert status_of(asking(rules), one, two, rule=RuleId.CHOOSE) is NOT_MET


def test_choose_refuses_more_than_its_maximum() -> None:
    request = asking(a_group(units=("unit-1", "unit-2"), choose=(1, 1)))
    (check,) = checks_of(request, a_step(ONE, counts_in="root"), a_step(TWO, counts_in="root"), rule=RuleId.CHOOSE)
    assert (check.status, check.reason.code) == (NOT_MET, ReasonCode.CHOOSE_TOO_MANY)
    assert status_of(request, a_step(ONE, counts_in="root"), a_step(TWO), rule=RuleId.CHOOSE) is MET


def test_a_group_that_asks_for_nothing_is_no_choice_until_something_counts_in_it() -> None:
    rules = a_group(choose=(1, None), groups=(a_group("b", units=("unit-1",)),))
    assert status_of(asking(rules), rule=RuleId.CHOOSE) is NOT_MET
    assert status_of(asking(rules), a_step(ONE, counts_in="b"), rule=RuleId.CHOOSE) is MET


def test_a_group_that_is_not_needed_is_not_reported_as_not_met() -> None:
    rules = a_group(
        choose=(1, None),
        groups=(a_group("a", units=("unit-1",), all_of=True), a_group("b", units=("unit-2",), all_of=True)),
    )
    found = checks_of(asking(rules), a_step(ONE, counts_in="a"), rule=RuleId.ALL_OF)
    assert [(check.group, check.status) for check in found] == [("a", MET)]


def test_credits_of_a_group_hold_those_of_the_groups_below_it() -> None:
    rules = a_group(
        all_of=True, groups=(a_group("a", points=("10", None), groups=(a_group("b", units=("unit-1", "unit-2")),)),)
    )
    one, two = a_step(ONE, counts_in="b"), a_step(TWO, counts_in="b")
    assert status_of(asking(rules), one, two, rule=RuleId.CREDITS_IN_GROUP) is MET
    assert status_of(asking(rules), one, rule=RuleId.CREDITS_IN_GROUP) is NOT_MET


def test_credits_above_the_maximum_of_a_group_are_refused() -> None:
    rules = a_group(groups=(a_group("a", units=("unit-1", "unit-2"), points=(None, "5")),))
    one, two = a_step(ONE, counts_in="a"), a_step(TWO, counts_in="a")
    (check,) = checks_of(asking(rules), one, two, rule=RuleId.CREDITS_IN_GROUP)
    assert check.reason.code is ReasonCode.CREDITS_TOO_MANY


def test_the_total_is_the_credits_of_the_group_at_the_top() -> None:
    request = asking(a_group(units=("unit-1", "unit-2"), points=("10", None)))
    assert status_of(request, a_step(ONE, counts_in="root"), rule=RuleId.TOTAL_CREDITS) is NOT_MET
    assert not checks_of(request, a_step(ONE, counts_in="root"), rule=RuleId.CREDITS_IN_GROUP)


def test_credits_that_are_not_stated_never_make_a_total_met() -> None:
    unstated = an_opportunity("unit-9", points=None)
    request = a_plan_request(ONE, unstated, rules=a_group(units=("unit-1", "unit-9"), points=("10", None)))
    steps = a_step(ONE, counts_in="root"), a_step(unstated, counts_in="root")
    assert status_of(request, *steps, rule=RuleId.TOTAL_CREDITS) is UNKNOWN


def test_credits_of_another_system_count_nothing() -> None:
    foreign = an_opportunity("unit-9", points=CreditPoints.of(CreditSystem.UK_CREDIT, "30"))
    request = a_plan_request(foreign, rules=a_group(units=("unit-9",), points=("10", None)))
    (check,) = checks_of(request, a_step(foreign, counts_in="root"), rule=RuleId.TOTAL_CREDITS)
    assert check.status is UNKNOWN
    assert str(check.reason.values["counted"]) == "0 ECTS"


def test_missing_credits_do_not_matter_once_the_known_ones_are_enough() -> None:
    unstated = an_opportunity("unit-9", points=None)
    request = a_plan_request(ONE, unstated, rules=a_group(units=("unit-1", "unit-9"), points=("5", None)))
    steps = a_step(ONE, counts_in="root"), a_step(unstated, counts_in="root")
    assert status_of(request, *steps, rule=RuleId.TOTAL_CREDITS) is MET


def test_the_planner_prefers_units_whose_credits_are_known() -> None:
    unstated = an_opportunity("unit-9", points=None, price="0")
    plan = planned(a_plan_request(unstated, ONE, rules=a_group(units=("unit-1", "unit-9"), points=("5", None))))
    assert names_of(plan) == ["unit-1"]


def test_a_unit_without_credits_is_planned_as_unknown_where_there_is_no_other_way() -> None:
    unstated = an_opportunity("unit-9", points=None)
    plan = planned(a_plan_request(ONE, unstated, rules=a_group(units=("unit-1", "unit-9"), points=("10", None))))
    assert {check.rule: check.status for check in plan.checks}[RuleId.TOTAL_CREDITS] is UNKNOWN


def test_a_condition_for_people_is_unknown_and_so_is_everything_that_needs_it() -> None:
    rules = a_group(all_of=True, units=("unit-1",), groups=(a_group("interview", human_check="Pass an interview."),))
    one = a_step(ONE, counts_in="root")
    assert status_of(asking(rules), one, rule=RuleId.HUMAN_CHECK) is UNKNOWN
    assert status_of(asking(rules), one, rule=RuleId.ALL_OF) is UNKNOWN


def test_a_condition_for_people_does_not_hide_what_is_not_met() -> None:
    rules = a_group(all_of=True, units=("unit-1",), groups=(a_group("interview", human_check="Pass an interview."),))
    assert status_of(asking(rules), rule=RuleId.ALL_OF) is NOT_MET


def test_credits_left_to_people_make_the_total_unknown_but_possible() -> None:
    free = a_group("free", human_check="Any units that the faculty approves.", points=("5", None))
    plan = planned(asking(a_group(all_of=True, points=("10", None), units=("unit-1",), groups=(free,))))
    assert names_of(plan) == ["unit-1"]
    assert {check.rule: check.status for check in plan.checks}[RuleId.TOTAL_CREDITS] is UNKNOWN


def test_held_units_count_without_a_step() -> None:
    plan = planned(asking(a_group(units=("unit-1", "unit-2"), all_of=True), held=("unit-1",)))
    assert names_of(plan) == ["unit-2"]
    assert plan.held_units == ("demo:unit-1",)
    assert plan.held_counts_in == {"demo:unit-1": "root"}


def test_held_units_count_where_they_help_most() -> None:
    rules = a_group(
        all_of=True,
        groups=(
            a_group("any", units=("unit-1", "unit-2"), choose=(1, None)),
            a_group("core", units=("unit-1",), all_of=True),
        ),
    )
    request = asking(rules, held=("unit-1",))
    found = checks_of(request, a_step(TWO, counts_in="any"), rule=RuleId.ALL_OF)
    assert {check.group: check.status for check in found} == {"root": MET, "core": MET}
