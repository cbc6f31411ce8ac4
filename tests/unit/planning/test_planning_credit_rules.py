"""Rules about how many credits count, at which level, from where, and where they may count twice."""

from dataclasses import replace

import pytest

from advisor.domain.catalogue import LearningOpportunity, SpecKind
from advisor.domain.credit_rules import CreditsAtLevel, DoubleCounting, ProviderCap, RecognitionCap, Residency
from advisor.domain.held import HeldUnit
from advisor.domain.ids import GroupId, ProviderId
from advisor.domain.levels import EqfLevel
from advisor.domain.planning import PlannedStep, PlanRequest, RuleId, RuleStatus
from advisor.domain.rule_amounts import LearningKind
from advisor.errors import PlanningError
from advisor.planning.checks import check_plan
from tests.builders import a_group, a_provider, a_spec, an_opportunity
from tests.rule_builders import a_share, rule_id, some_credits
from tests.unit.planning.planning_builders import (
    a_plan_request,
    a_step,
    checks_of,
    names_of,
    planned,
    refused,
    rules_in,
    spec_id,
    status_of,
)

MET, NOT_MET, UNKNOWN = RuleStatus.MET, RuleStatus.NOT_MET, RuleStatus.UNKNOWN
OTHER = a_provider("Other School", key="other")
ANY_UNITS = a_group(units=("one", "two", "three"), points=("5", None))


def an_offer(
    name: str, *, level: int | None = 5, own: bool = True, kind: SpecKind = SpecKind.COURSE, points: str | None = "5"
) -> LearningOpportunity:
    spec = replace(a_spec(name, points=points), kind=kind, eqf_level=None if level is None else EqfLevel(level=level))
    return an_opportunity(name, spec=spec, provider=a_provider() if own else OTHER)


def counting(*offers: LearningOpportunity) -> tuple[PlannedStep, ...]:
    return tuple(a_step(offer, counts_in="root") for offer in offers)


def a_level_rule(*, least: int | None = None, most: int | None = None) -> CreditsAtLevel:
    return CreditsAtLevel(id=rule_id(), at_or_above=6, min_credits_hundredths=least, max_credits_hundredths=most)


def test_credits_at_a_level_are_met_unknown_or_not_met_by_what_is_known_of_levels() -> None:
    for levels, expected in (((6, 5), MET), ((None, 5), UNKNOWN), ((5, 5), NOT_MET)):
        offers = [an_offer(name, level=level) for name, level in zip(("one", "two"), levels, strict=True)]
        request = a_plan_request(*offers, rules=ANY_UNITS, beside=[a_level_rule(least=500)])
        assert status_of(request, *counting(*offers), rule=RuleId.CREDITS_AT_LEVEL) is expected


def test_a_maximum_at_a_level_is_passed_only_by_what_is_certain() -> None:
    for levels, expected in (((5, 5), MET), ((None, 5), UNKNOWN), ((6, 5), NOT_MET)):
        offers = [an_offer(name, level=level) for name, level in zip(("one", "two"), levels, strict=True)]
        request = a_plan_request(*offers, rules=ANY_UNITS, beside=[a_level_rule(most=400)])
        assert status_of(request, *counting(*offers), rule=RuleId.CREDITS_AT_LEVEL) is expected


def test_a_step_is_added_for_a_level_that_the_groups_alone_do_not_ask_for() -> None:
    low, high = an_offer("one", level=4), an_offer("two", level=6)
    rules = a_group(groups=[a_group("core", units=("one",), all_of=True), a_group("more", units=("two",))], all_of=True)
    assert names_of(planned(a_plan_request(low, high, rules=rules))) == ["one"]
    request = a_plan_request(low, high, rules=rules, beside=[a_level_rule(least=500)])
    assert sorted(names_of(planned(request))) == ["one", "two"]


def test_credits_at_a_level_that_nothing_reaches_are_the_conflict() -> None:
    conflict = refused(a_plan_request(an_offer("one", level=4), rules=ANY_UNITS, beside=[a_level_rule(least=500)]))
    assert rules_in(conflict) == {("credits-at-level", None)}
    assert [condition.programme_rule for condition in conflict.conditions] == ["rule"]


def a_request_with_cap(cap: RecognitionCap, *offers: LearningOpportunity, **more: object) -> PlanRequest:
    return a_plan_request(*offers, rules=ANY_UNITS, beside=[cap], **more)  # type: ignore[arg-type]  # by name


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        (HeldUnit(unit=spec_id("one"), provider=OTHER.id), NOT_MET),
        (HeldUnit(unit=spec_id("one"), provider=a_provider().id), MET),
        (HeldUnit(unit=spec_id("one"), learning=LearningKind.WORK_EXPERIENCE), NOT_MET),
        (HeldUnit(unit=spec_id("one")), UNKNOWN),
    ],
)
def test_recognised_learning_is_capped_as_far_as_its_origin_is_known(known: HeldUnit, expected: RuleStatus) -> None:
    request = a_request_with_cap(
        RecognitionCap(id=rule_id(), maximum=a_share(1, 3)), an_offer("one"), an_offer("two"), known=[known]
    )
    checks = check_plan(request, counting(an_offer("two")), {spec_id("one"): (GroupId("root"),)})
    assert {check.rule: check.status for check in checks}[RuleId.RECOGNITION_CAP] is expected


def test_a_cap_on_micro_credentials_leaves_other_learning_from_elsewhere_alone() -> None:
    cap = RecognitionCap(id=rule_id(), maximum=some_credits(0), learning=(LearningKind.MICRO_CREDENTIAL,))
    small = an_offer("one", own=False, kind=SpecKind.MICRO_CREDENTIAL)
    assert status_of(a_request_with_cap(cap, small), *counting(small), rule=RuleId.RECOGNITION_CAP) is NOT_MET
    course = an_offer("one", own=False)
    assert status_of(a_request_with_cap(cap, course), *counting(course), rule=RuleId.RECOGNITION_CAP) is UNKNOWN
    own = an_offer("one", kind=SpecKind.MICRO_CREDENTIAL)
    assert status_of(a_request_with_cap(cap, own), *counting(own), rule=RuleId.RECOGNITION_CAP) is MET
    own_too = replace(cap, includes_own=True)
    assert status_of(a_request_with_cap(own_too, own), *counting(own), rule=RuleId.RECOGNITION_CAP) is NOT_MET


def test_learning_above_the_cap_is_held_but_does_not_count() -> None:
    cap = RecognitionCap(id=rule_id(), maximum=some_credits(5))
    known = [HeldUnit(unit=spec_id(name), provider=OTHER.id) for name in ("one", "two")]
    rules = a_group(units=("one", "two", "three"), points=("10", None))
    plan = planned(a_plan_request(*map(an_offer, ("one", "two", "three")), rules=rules, beside=[cap], known=known))
    assert names_of(plan) == ["three"]
    assert len(plan.held_units) == 1


def test_a_share_of_a_total_that_is_not_stated_stays_unknown() -> None:
    one = an_offer("one", own=False)
    request = a_request_with_cap(RecognitionCap(id=rule_id(), maximum=a_share(1, 3)), one)
    assert request.qualification is not None
    bare = replace(request.qualification, credits=None, rules=replace(ANY_UNITS, min_credits_hundredths=None))
    request = replace(request, qualification=bare)
    assert status_of(request, *counting(one), rule=RuleId.RECOGNITION_CAP) is UNKNOWN


def test_enough_credits_are_taken_at_the_awarding_body() -> None:
    here, there = an_offer("one"), an_offer("two", own=False)
    residency = Residency(id=rule_id(), minimum=a_share(1, 2))
    request = a_plan_request(here, there, rules=ANY_UNITS, beside=[residency])
    assert status_of(request, *counting(here, there), rule=RuleId.RESIDENCY) is MET
    assert status_of(request, *counting(there), rule=RuleId.RESIDENCY) is NOT_MET
    assert names_of(planned(request)) == ["one"]


def test_a_partner_that_the_rule_names_is_as_good_as_the_awarding_body() -> None:
    there = an_offer("two", own=False)
    residency = Residency(id=rule_id(), minimum=some_credits(5), providers=(OTHER.id,))
    request = a_plan_request(there, rules=ANY_UNITS, beside=[residency])
    assert status_of(request, *counting(there), rule=RuleId.RESIDENCY) is MET


def test_the_same_unit_is_taken_where_the_residency_asks_for_it() -> None:
    cheap = replace(an_opportunity("cheap", spec=a_spec("one"), provider=OTHER, price="0"))
    dear = an_opportunity("dear", spec=a_spec("one"), price="500")
    residency = Residency(id=rule_id(), minimum=some_credits(5))
    rules = a_group(units=("one",), all_of=True)
    assert names_of(planned(a_plan_request(cheap, dear, rules=rules))) == ["cheap"]
    assert names_of(planned(a_plan_request(cheap, dear, rules=rules, beside=[residency]))) == ["dear"]


def test_no_provider_but_the_awarding_body_gives_more_than_the_maximum() -> None:
    cap = ProviderCap(id=rule_id(), max_credits=some_credits(5))
    away = [an_offer(name, own=False) for name in ("one", "two")]
    request = a_plan_request(*away, rules=ANY_UNITS, beside=[cap])
    assert status_of(request, *counting(*away), rule=RuleId.PROVIDER_CAP) is NOT_MET
    (check,) = checks_of(request, *counting(*away), rule=RuleId.PROVIDER_CAP)
    assert check.reason.values["provider"] == "Other School"
    assert status_of(request, *counting(away[0]), rule=RuleId.PROVIDER_CAP) is MET
    own = [an_offer(name) for name in ("one", "two")]
    request = a_plan_request(*own, rules=ANY_UNITS, beside=[cap])
    assert status_of(request, *counting(*own), rule=RuleId.PROVIDER_CAP) is MET


def test_held_units_of_unknown_origin_may_all_come_from_one_provider() -> None:
    cap = ProviderCap(id=rule_id(), max_units=1)
    request = a_plan_request(
        an_offer("one"), an_offer("two"), rules=a_group(units=("one", "two"), all_of=True), beside=[cap],
        held=("one", "two"),
    )  # fmt: skip
    assert status_of(request, rule=RuleId.PROVIDER_CAP) is UNKNOWN
    named = replace(cap, providers=(ProviderId("demo:nordhavn"),))
    sure = [HeldUnit(unit=spec_id(name), provider=OTHER.id) for name in ("one", "two")]
    assert request.qualification is not None
    award = replace(request.qualification, further_rules=(named,))
    assert status_of(replace(request, qualification=award, held=tuple(sure)), rule=RuleId.PROVIDER_CAP) is MET


TWO_SIDES = a_group(
    groups=[
        a_group("left", units=("one", "two"), all_of=True),
        a_group("right", units=("one", "two"), choose=(1, None)),
    ],
    all_of=True,
)


def test_a_unit_counts_in_two_groups_only_where_a_rule_lets_it() -> None:
    one, two = an_offer("one"), an_offer("two")
    assert rules_in(refused(a_plan_request(one, two, rules=TWO_SIDES))) == {("all-of", "left"), ("choose", "right")}
    shared = DoubleCounting(id=rule_id(), groups=(GroupId("left"), GroupId("right")), max_units=1)
    plan = planned(a_plan_request(one, two, rules=TWO_SIDES, beside=[shared]))
    assert sorted(names_of(plan)) == ["one", "two"]
    assert [step.also_counts_in for step in plan.steps].count(GroupId("right")) == 1
    assert {check.rule: check.status for check in plan.checks}[RuleId.DOUBLE_COUNTING] is MET


def test_more_shared_units_than_the_maximum_are_not_met_and_silent_credits_unknown() -> None:
    one, two = an_offer("one"), an_offer("two", points=None)
    both = tuple(a_step(offer, counts_in="left", also_counts_in="right") for offer in (one, two))
    sides = (GroupId("left"), GroupId("right"))
    for rule, expected in (
        (DoubleCounting(id=rule_id(), groups=sides, max_units=1), NOT_MET),
        (DoubleCounting(id=rule_id(), groups=sides, max_units=2), MET),
        (DoubleCounting(id=rule_id(), groups=sides, max_credits_hundredths=500), UNKNOWN),
        (DoubleCounting(id=rule_id(), groups=sides, max_credits_hundredths=400), NOT_MET),
    ):
        request = a_plan_request(one, two, rules=TWO_SIDES, beside=[rule])
        assert status_of(request, *both, rule=RuleId.DOUBLE_COUNTING) is expected


def test_credits_of_a_unit_that_counts_twice_count_once_above_both_groups() -> None:
    shared = DoubleCounting(id=rule_id(), groups=(GroupId("left"), GroupId("right")))
    rules = replace(TWO_SIDES, min_credits_hundredths=1_500)
    offers = [an_offer("one"), an_offer("two")]
    request = a_plan_request(*offers, rules=rules, beside=[shared])
    both = tuple(a_step(offer, counts_in="left", also_counts_in="right") for offer in offers)
    assert status_of(request, *both, rule=RuleId.TOTAL_CREDITS) is NOT_MET
    assert rules_in(refused(request)) == {("total-credits", "root")}


def test_a_step_that_counts_twice_without_a_rule_is_refused_by_name() -> None:
    step = a_step(an_offer("one"), counts_in="left", also_counts_in="right")
    with pytest.raises(PlanningError, match="may not share"):
        check_plan(a_plan_request(an_offer("one"), rules=TWO_SIDES), (step,))


def test_a_rule_about_a_group_that_is_not_needed_asks_for_nothing() -> None:
    rules = a_group(
        groups=[a_group("core", units=("one",), all_of=True), a_group("more", units=("two",), all_of=True)],
        choose=(1, None),
    )
    residency = Residency(id=rule_id(), minimum=some_credits(5), group=GroupId("more"))
    request = a_plan_request(an_offer("one"), an_offer("two", own=False), rules=rules, beside=[residency])
    plan = planned(request)
    assert names_of(plan) == ["one"]
    assert all(check.rule is not RuleId.RESIDENCY for check in plan.checks)
