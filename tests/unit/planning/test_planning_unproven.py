"""Held units that nothing proves: rules that rest on them are unknown, for the check and for the solver."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings

from advisor.domain.admission_rules import EntryRequirement
from advisor.domain.catalogue import RecognitionStatus
from advisor.domain.credit_rules import CreditsAtLevel, RecognitionCap, Residency
from advisor.domain.held import HeldUnit, RecognitionStatement
from advisor.domain.ids import ProgrammeRuleId
from advisor.domain.planning import PlanRequest, RuleCheck, RuleId, RuleStatus
from advisor.domain.programme_rules import ProgrammeRule
from advisor.domain.qualifications import RequirementGroup
from advisor.domain.rule_amounts import CreditAmount, LearningKind
from advisor.domain.unit_rules import Corequisites
from advisor.errors import InvalidValueError
from advisor.planning.checks import check_plan
from tests.builders import a_group, a_prerequisite, a_provider, an_opportunity
from tests.quality.planning_cases import requests
from tests.unit.planning.planning_builders import a_plan_request, a_step, names_of, planned, spec_id, status_of

MET, UNKNOWN, NOT_MET = RuleStatus.MET, RuleStatus.UNKNOWN, RuleStatus.NOT_MET
HELD = an_opportunity("held")
OTHER = an_opportunity("other")
SAID = HeldUnit(unit=spec_id("held"), provider=a_provider().id, is_claimed=True)
SHOWN = replace(SAID, is_claimed=False)
RULE = ProgrammeRuleId("rule")
FIVE = CreditAmount(hundredths=500)


def statement(status: RecognitionStatus) -> RecognitionStatement:
    return RecognitionStatement(status=status, said_by="Study office", said_on=date(2026, 10, 1))


@pytest.mark.parametrize(
    ("rules", "rule"),
    [
        (a_group(units=("held",), all_of=True), RuleId.ALL_OF),
        (a_group(units=("held", "other"), choose=(1, None)), RuleId.CHOOSE),
        (a_group(units=("held",), points=("5", None)), RuleId.TOTAL_CREDITS),
        (
            a_group(all_of=True, groups=(a_group("inner", units=("held",), points=("5", None)),)),
            RuleId.CREDITS_IN_GROUP,
        ),
        (
            a_group(groups=(a_group("inner", units=("held",), choose=(None, 1)),), choose=(1, None)),
            RuleId.CHOOSE,
        ),
    ],
)
def test_a_group_that_needs_a_unit_which_is_only_claimed_is_unknown(rules: RequirementGroup, rule: RuleId) -> None:
    top = None if rule is RuleId.CREDITS_IN_GROUP else "root"
    for held, status in ((SHOWN, MET), (SAID, UNKNOWN)):
        assert status_of(a_plan_request(HELD, rules=rules, known=[held]), rule=rule, group=top) is status


@pytest.mark.parametrize(
    ("beside", "rule"),
    [
        (Residency(id=RULE, minimum=FIVE), RuleId.RESIDENCY),
        (CreditsAtLevel(id=RULE, at_or_above=5, min_credits_hundredths=500), RuleId.CREDITS_AT_LEVEL),
        (EntryRequirement(id=RULE, held=a_prerequisite("held")), RuleId.ENTRY_REQUIREMENT),
    ],
)
def test_a_rule_that_needs_a_unit_which_is_only_claimed_is_unknown(beside: ProgrammeRule, rule: RuleId) -> None:
    for held, status in ((SHOWN, MET), (SAID, UNKNOWN)):
        request = a_plan_request(HELD, rules=a_group(units=("held",), all_of=True), beside=[beside], known=[held])
        assert status_of(request, rule=rule) is status


def test_a_maximum_counts_what_is_only_claimed() -> None:
    cap = RecognitionCap(id=RULE, maximum=CreditAmount(hundredths=400))
    elsewhere = replace(SAID, provider=a_provider(key="elsewhere").id)
    request = a_plan_request(HELD, rules=a_group(units=("held",), all_of=True), beside=[cap], known=[elsewhere])
    checks = check_plan(request, (), {spec_id("held"): (request.qualification.rules.id,)})  # type: ignore[union-attr]
    assert [check.status for check in checks if check.rule is RuleId.RECOGNITION_CAP] == [NOT_MET]


@pytest.mark.parametrize("rule", [RuleId.PREREQUISITES, RuleId.COREQUISITES])
def test_what_builds_on_a_unit_that_is_only_claimed_is_unknown(rule: RuleId) -> None:
    needed = a_prerequisite("held")
    next_one = an_opportunity("next")
    is_before = rule is RuleId.PREREQUISITES
    spec = replace(next_one.spec, prerequisite=needed if is_before else None, corequisite=None if is_before else needed)
    following = replace(next_one, spec=spec)
    for held, status in ((SHOWN, MET), (SAID, UNKNOWN)):
        request = a_plan_request(HELD, following, known=[held])
        assert status_of(request, a_step(following), rule=rule) is status


def test_the_same_term_is_not_met_by_anything_held() -> None:
    together = Corequisites(id=RULE, unit=spec_id("other"), needed=a_prerequisite("held"), same_term=True)
    request = a_plan_request(
        HELD, OTHER, rules=a_group(units=("held", "other"), all_of=True), beside=[together], known=[SAID]
    )
    assert status_of(request, a_step(OTHER, counts_in="root"), rule=RuleId.COREQUISITES) is NOT_MET


@pytest.mark.parametrize(
    ("held", "status"),
    [
        (replace(SAID, recognition=statement(RecognitionStatus.ACCEPTED)), MET),
        (replace(SAID, recognition=statement(RecognitionStatus.AGREEMENT)), MET),
        (replace(SHOWN, recognition=statement(RecognitionStatus.RECOMMENDED)), UNKNOWN),
        (replace(SHOWN, recognition=statement(RecognitionStatus.POSSIBLE)), UNKNOWN),
        (replace(SHOWN, learning=LearningKind.WORK_EXPERIENCE), MET),
        (replace(SHOWN, learning=LearningKind.WORK_EXPERIENCE, provider=None), UNKNOWN),
        (replace(SHOWN, learning=LearningKind.NON_FORMAL, provider=a_provider(key="elsewhere").id), UNKNOWN),
        (replace(SHOWN, learning=LearningKind.MICRO_CREDENTIAL, provider=a_provider(key="elsewhere").id), MET),
        (HeldUnit(unit=spec_id("held")), MET),
    ],
)
def test_only_acceptance_and_agreement_meet_a_rule(held: HeldUnit, status: RuleStatus) -> None:
    request = a_plan_request(HELD, rules=a_group(units=("held",), all_of=True), known=[held])
    assert status_of(request, rule=RuleId.ALL_OF) is status
    plan = planned(request)
    assert [check.status for check in plan.checks if check.rule is RuleId.ALL_OF] == [status]


def test_the_planner_takes_a_step_rather_than_rest_on_a_word() -> None:
    either = a_group(units=("held", "other"), choose=(1, None))
    assert names_of(planned(a_plan_request(HELD, OTHER, rules=either, known=[SHOWN]))) == []
    assert names_of(planned(a_plan_request(HELD, OTHER, rules=either, known=[SAID]))) == ["other"]


def test_the_planner_rests_on_a_word_where_nothing_else_is_there() -> None:
    following = an_opportunity("next", prerequisite=a_prerequisite("held"))
    plan = planned(a_plan_request(HELD, following, rules=a_group(units=("next",), all_of=True), known=[SAID]))
    assert names_of(plan) == ["next"]
    assert [check.status for check in plan.checks if check.rule is RuleId.PREREQUISITES] == [UNKNOWN]


def test_a_statement_needs_who_made_it() -> None:
    with pytest.raises(InvalidValueError, match="who made it"):
        RecognitionStatement(status=RecognitionStatus.ACCEPTED, said_by=" ", said_on=date(2026, 10, 1))


def key_of(check: RuleCheck) -> tuple[RuleId, str | None, str | None]:
    return check.rule, check.group, check.programme_rule


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(request=requests(with_rules=True, most_rules=3))
def test_what_is_only_claimed_meets_no_rule_that_would_be_missed_without_it(request: PlanRequest) -> None:
    said = tuple(replace(one, is_claimed=True) for one in request.held)
    with_words = replace(request, held=said)
    without = replace(request, held=(), held_units=frozenset())
    missed = {key_of(check) for check in check_plan(without, ()) if check.status is NOT_MET}
    top = request.qualification
    assert top is not None
    for check in check_plan(with_words, ()):
        if check.group == top.rules.id:  # whether groups below it matter depends on what counts in them
            assert not (check.status is MET and key_of(check) in missed)
