"""Rules about single units and about the person: what excludes, replaces and accompanies, and what admission asks."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from advisor.domain.admission_rules import EntryRequirement, LanguageLevel
from advisor.domain.catalogue import Availability, LearningOpportunity, Session, Supervision
from advisor.domain.held import Applicant, HeldUnit
from advisor.domain.ids import OverrideId
from advisor.domain.languages import ENGLISH
from advisor.domain.planning import PlanRequest, RuleCheck, RuleId, RuleStatus
from advisor.domain.prerequisites import Prerequisite
from advisor.domain.programme_rules import GroupPart, Override
from advisor.domain.rule_amounts import AgeReference, CefrLevel, Intake
from advisor.domain.unit_rules import Corequisites, Equivalents, Exclusion, NotOlderThan, SupervisedAssessment
from advisor.errors import InvalidValueError, PlanningError
from advisor.planning.checks import check_plan
from tests.builders import TODAY, a_group, a_prerequisite, a_provider, a_spec, an_opportunity, percent, unit_ids
from tests.rule_builders import rule_id
from tests.unit.planning.planning_builders import (
    FIRST_DAY,
    a_plan_request,
    a_step,
    checks_of,
    covering,
    names_of,
    planned,
    refused,
    rules_in,
    spec_id,
    status_of,
)

MET, NOT_MET, UNKNOWN = RuleStatus.MET, RuleStatus.NOT_MET, RuleStatus.UNKNOWN
ONE, TWO, THREE = (an_opportunity(name) for name in ("one", "two", "three"))
BOTH = a_group(units=("one", "two"), all_of=True)
SOME = a_group(units=("one", "two", "three"), points=("5", None))
LATER = date(2027, 3, 1)


def status_by_rule(request: PlanRequest) -> Mapping[RuleId, RuleStatus]:
    return {check.rule: check.status for check in planned(request).checks}


def test_of_units_that_exclude_each_other_only_one_counts() -> None:
    exclusion = Exclusion(id=rule_id(), units=unit_ids("one", "two"))
    request = a_plan_request(ONE, TWO, rules=SOME, beside=[exclusion])
    both = a_step(ONE, counts_in="root"), a_step(TWO, counts_in="root")
    assert status_of(request, *both, rule=RuleId.EXCLUSION) is NOT_MET
    assert status_of(request, both[0], a_step(TWO), rule=RuleId.EXCLUSION) is MET
    assert rules_in(refused(a_plan_request(ONE, TWO, rules=BOTH, beside=[exclusion]))) == {
        ("all-of", "root"),
        ("exclusion", None),
    }


def test_units_that_say_so_themselves_do_not_count_beside_each_other() -> None:
    apart = an_opportunity("one", spec=replace(a_spec("one"), not_with=unit_ids("two")))
    assert rules_in(refused(a_plan_request(apart, TWO, rules=BOTH))) == {("all-of", "root"), ("exclusion", None)}
    either = a_plan_request(apart, TWO, rules=SOME)
    assert status_by_rule(either)[RuleId.EXCLUSION] is MET
    both = a_step(apart, counts_in="root"), a_step(TWO, counts_in="root")
    assert status_of(either, *both, rule=RuleId.EXCLUSION) is NOT_MET


def test_without_a_qualification_no_step_repeats_what_is_taken_or_held() -> None:
    apart = an_opportunity("one", spec=replace(a_spec("one"), not_with=unit_ids("two")))
    coverage = {**covering("one"), **covering("two", skill="program")}
    weights = percent(analyse_data=1, program=1)
    assert len(planned(a_plan_request(apart, TWO, coverage=coverage, weights=weights)).steps) == 1
    held = a_plan_request(apart, TWO, held=("two",), coverage=coverage, weights=weights)
    assert rules_in(refused(held)) == {("exclusion", None)}
    (check,) = checks_of(held, a_step(apart), rule=RuleId.EXCLUSION)
    assert check.status is NOT_MET


def test_what_stands_for_a_unit_is_as_good_where_the_unit_is_named() -> None:
    instead = Equivalents(id=rule_id(), unit=spec_id("one"), accepted=unit_ids("other"))
    other = an_opportunity("other")
    request = a_plan_request(TWO, other, rules=BOTH, beside=[instead])
    plan = planned(request)
    assert sorted(names_of(plan)) == ["other", "two"]
    assert [step.counts_in for step in plan.steps] == ["root", "root"]
    assert {check.rule: check.status for check in plan.checks}[RuleId.EQUIVALENTS] is MET


def test_of_a_unit_and_what_stands_for_it_only_one_counts() -> None:
    instead = Equivalents(id=rule_id(), unit=spec_id("one"), accepted=unit_ids("two"))
    request = a_plan_request(ONE, TWO, rules=a_group(units=("one", "three"), points=("10", None)), beside=[instead])
    steps = a_step(ONE, counts_in="root"), a_step(TWO, counts_in="root")
    assert status_of(request, *steps, rule=RuleId.EQUIVALENTS) is NOT_MET


def test_what_stands_for_a_unit_is_also_enough_before_another() -> None:
    instead = Equivalents(id=rule_id(), unit=spec_id("one"), accepted=unit_ids("other"))
    builds = an_opportunity("two", prerequisite=a_prerequisite("one"))
    request = a_plan_request(
        builds, an_opportunity("other"), rules=a_group(units=("two",), all_of=True), beside=[instead]
    )
    plan = planned(request)
    assert names_of(plan) == ["other", "two"]
    assert {check.rule: check.status for check in plan.checks}[RuleId.PREREQUISITES] is MET


def a_run(name: str, start: date, end: date) -> LearningOpportunity:
    return an_opportunity(name, availability=Availability(sessions=(Session(start=start, end=end),)))


SPRING = date(2027, 1, 11), date(2027, 5, 28)
AUTUMN = date(2027, 9, 6), date(2027, 12, 17)


@pytest.mark.parametrize(
    ("needed_runs", "same_term", "expected"),
    [(SPRING, True, MET), (SPRING, False, MET), (AUTUMN, False, NOT_MET), (AUTUMN, True, NOT_MET)],
)
def test_a_unit_is_taken_after_or_beside_what_it_needs(
    needed_runs: tuple[date, date], same_term: bool, expected: RuleStatus
) -> None:
    unit, needed = a_run("one", *SPRING), a_run("two", *needed_runs)
    together = Corequisites(id=rule_id(), unit=spec_id("one"), needed=a_prerequisite("two"), same_term=same_term)
    request = a_plan_request(unit, needed, rules=BOTH, beside=[together])
    steps = [
        replace(a_step(one, counts_in="root"), start=run[0], end=run[1])
        for one, run in ((unit, SPRING), (needed, needed_runs))
    ]
    assert status_of(request, *steps, rule=RuleId.COREQUISITES) is expected


def test_the_same_term_is_not_an_earlier_one() -> None:
    unit, needed = a_run("one", *AUTUMN), a_run("two", *SPRING)
    for same_term, expected in ((False, MET), (True, NOT_MET)):
        together = Corequisites(id=rule_id(), unit=spec_id("one"), needed=a_prerequisite("two"), same_term=same_term)
        request = a_plan_request(unit, needed, rules=BOTH, beside=[together])
        steps = [
            replace(a_step(one, counts_in="root"), start=run[0], end=run[1])
            for one, run in ((unit, AUTUMN), (needed, SPRING))
        ]
        assert status_of(request, *steps, rule=RuleId.COREQUISITES) is expected
    assert rules_in(refused(request)) == {("all-of", "root"), ("corequisites", None)}


def test_what_a_unit_needs_beside_it_is_planned_though_no_group_names_it() -> None:
    unit = an_opportunity("one", spec=replace(a_spec("one"), corequisite=a_prerequisite("two")))
    plan = planned(a_plan_request(unit, TWO, rules=a_group(units=("one",), all_of=True)))
    assert sorted(names_of(plan)) == ["one", "two"]
    strange = an_opportunity("one", spec=replace(a_spec("one"), corequisite=a_prerequisite("gone")))
    request = a_plan_request(strange, rules=a_group(units=("one",), all_of=True))
    assert status_by_rule(request)[RuleId.COREQUISITES] is UNKNOWN


@pytest.mark.parametrize(("level", "expected"), [(5, MET), (None, UNKNOWN)])
def test_admission_asks_for_an_award_at_a_level(level: int | None, expected: RuleStatus) -> None:
    entry = EntryRequirement(id=rule_id(), min_level=4)
    request = a_plan_request(ONE, rules=SOME, beside=[entry], applicant=Applicant(highest_level=level))
    assert status_by_rule(request)[RuleId.ENTRY_REQUIREMENT] is expected


def test_too_low_an_award_is_the_whole_conflict() -> None:
    entry = EntryRequirement(id=rule_id(), min_level=4)
    request = a_plan_request(ONE, rules=SOME, beside=[entry], applicant=Applicant(highest_level=3))
    assert rules_in(refused(request)) == {("entry-requirement", None)}


def test_units_for_admission_are_completed_before_the_first_step_at_the_awarding_body() -> None:
    entry = EntryRequirement(id=rule_id(), held=a_prerequisite("before"))
    before = an_opportunity("before", provider=a_provider("Other School", key="other"))
    request = a_plan_request(ONE, before, rules=a_group(units=("one",), all_of=True), beside=[entry])
    assert names_of(planned(request)) == ["before", "one"]
    late = a_step(ONE, counts_in="root"), a_step(before)
    assert status_of(request, *late, rule=RuleId.ENTRY_REQUIREMENT) is NOT_MET
    held = replace(request, held_units=frozenset(unit_ids("before")))
    assert status_by_rule(held)[RuleId.ENTRY_REQUIREMENT] is MET


def test_entry_conditions_in_words_stay_unknown() -> None:
    entry = EntryRequirement(id=rule_id(), words="A letter of motivation")
    assert status_by_rule(a_plan_request(ONE, rules=SOME, beside=[entry]))[RuleId.ENTRY_REQUIREMENT] is UNKNOWN


@pytest.mark.parametrize(
    ("supervision", "expected"),
    [
        (Supervision.SUPERVISED_WITH_IDENTITY_CHECK, MET),
        (Supervision.SUPERVISED, NOT_MET),
        (None, UNKNOWN),
    ],
)
def test_what_counts_is_assessed_with_verified_identity(supervision: Supervision | None, expected: RuleStatus) -> None:
    unit = an_opportunity("one", spec=replace(a_spec("one"), supervision=supervision))
    request = a_plan_request(unit, rules=SOME, beside=[SupervisedAssessment(id=rule_id())])
    assert status_of(request, a_step(unit, counts_in="root"), rule=RuleId.SUPERVISED_ASSESSMENT) is expected


def test_an_offering_says_nothing_of_how_a_held_unit_was_assessed() -> None:
    unit = an_opportunity("one", spec=replace(a_spec("one"), supervision=Supervision.SUPERVISED_WITH_IDENTITY_CHECK))
    request = a_plan_request(unit, rules=SOME, beside=[SupervisedAssessment(id=rule_id())], held=("one",))
    assert status_of(request, rule=RuleId.SUPERVISED_ASSESSMENT) is UNKNOWN
    own = SupervisedAssessment(id=rule_id(), recognised_only=True)
    known = [HeldUnit(unit=spec_id("one"), provider=a_provider().id)]
    request = a_plan_request(unit, rules=SOME, beside=[own], known=known)
    assert status_of(request, rule=RuleId.SUPERVISED_ASSESSMENT) is MET


@pytest.mark.parametrize(
    ("awarded_on", "reference", "expected"),
    [
        (date(2024, 1, 1), AgeReference.ADMISSION, MET),
        (date(2021, 6, 1), AgeReference.ADMISSION, NOT_MET),
        (None, AgeReference.ADMISSION, UNKNOWN),
        (date(2022, 1, 15), AgeReference.ADMISSION, MET),
        (date(2022, 1, 15), AgeReference.AWARD, NOT_MET),
    ],
)
def test_what_counts_is_not_too_old(awarded_on: date | None, reference: AgeReference, expected: RuleStatus) -> None:
    recent = NotOlderThan(id=rule_id(), years=5, counted_to=reference)
    known = [HeldUnit(unit=spec_id("one"), awarded_on=awarded_on)]
    request = a_plan_request(ONE, TWO, rules=BOTH, beside=[recent], known=known)
    step = a_step(TWO, counts_in="root", start=FIRST_DAY, weeks=13)
    assert status_of(request, step, rule=RuleId.NOT_OLDER_THAN) is expected


def test_age_is_counted_to_the_day_on_which_the_person_began() -> None:
    recent = NotOlderThan(id=rule_id(), years=5)
    known = [HeldUnit(unit=spec_id("one"), awarded_on=date(2021, 6, 1))]
    applicant = Applicant(began_on=date(2026, 2, 1))
    request = a_plan_request(ONE, TWO, rules=BOTH, beside=[recent], known=known, applicant=applicant)
    assert status_of(request, a_step(TWO, counts_in="root"), rule=RuleId.NOT_OLDER_THAN) is MET


def test_a_plan_ends_before_what_is_held_becomes_too_old() -> None:
    recent = NotOlderThan(id=rule_id(), years=5, counted_to=AgeReference.AWARD)
    known = [HeldUnit(unit=spec_id("one"), awarded_on=date(2022, 6, 1))]
    early, late = a_run("early", *SPRING), a_run("late", *AUTUMN)
    held, next_one = a_group("a", units=("one",), all_of=True), a_group("b", units=("early", "late"), choose=(1, None))
    rules = a_group(groups=[held, next_one], all_of=True)
    coverage, weights = covering("late"), percent(analyse_data=1)
    free = a_plan_request(ONE, early, late, rules=rules, known=known, coverage=coverage, weights=weights)
    assert names_of(planned(free)) == ["late"]
    bound = a_plan_request(
        ONE, early, late, rules=rules, known=known, coverage=coverage, weights=weights, beside=[recent]
    )
    assert names_of(planned(bound)) == ["early"]


@pytest.mark.parametrize(("level", "expected"), [(CefrLevel.C1, MET), (None, UNKNOWN)])
def test_a_language_is_known_well_enough(level: CefrLevel | None, expected: RuleStatus) -> None:
    asked = LanguageLevel(id=rule_id(), language=ENGLISH, min_level=CefrLevel.B2)
    applicant = Applicant(language_levels={} if level is None else {ENGLISH: level})
    request = a_plan_request(ONE, rules=SOME, beside=[asked], applicant=applicant)
    assert status_by_rule(request)[RuleId.LANGUAGE_LEVEL] is expected


def test_too_low_a_language_level_is_the_whole_conflict() -> None:
    asked = LanguageLevel(id=rule_id(), language=ENGLISH, min_level=CefrLevel.B2)
    applicant = Applicant(language_levels={ENGLISH: CefrLevel.B1})
    request = a_plan_request(ONE, rules=SOME, beside=[asked], applicant=applicant)
    assert rules_in(refused(request)) == {("language-level", None)}


def a_dated_request(applicant: Applicant, **dates: object) -> PlanRequest:
    request = a_plan_request(ONE, rules=SOME, applicant=applicant)
    assert request.qualification is not None
    return replace(request, qualification=replace(request.qualification, **dates))  # type: ignore[arg-type]  # by name


@pytest.mark.parametrize(
    ("applicant", "dates", "expected"),
    [
        (Applicant(), {"valid_from": date(2026, 8, 1)}, MET),
        (Applicant(), {"valid_until": date(2028, 7, 31)}, UNKNOWN),
        (Applicant(began_on=date(2026, 9, 1)), {"valid_until": date(2028, 7, 31)}, MET),
        (Applicant(), {"valid_until": date(2025, 7, 31)}, UNKNOWN),
        (Applicant(), {"cohorts": ("2026",)}, UNKNOWN),
        (Applicant(cohort="2026"), {"cohorts": ("2026",)}, MET),
    ],
)
def test_rules_are_valid_for_cohorts_and_days(
    applicant: Applicant, dates: dict[str, object], expected: RuleStatus
) -> None:
    assert status_by_rule(a_dated_request(applicant, **dates))[RuleId.VALIDITY] is expected


def test_rules_that_are_for_others_are_the_whole_conflict() -> None:
    for applicant, dates in (
        (Applicant(cohort="2024"), {"cohorts": ("2026",)}),
        (Applicant(began_on=date(2024, 9, 1)), {"valid_from": date(2026, 8, 1)}),
    ):
        assert rules_in(refused(a_dated_request(applicant, **dates))) == {("validity", None)}


def test_a_rule_for_another_cohort_does_not_apply_and_for_an_unknown_one_it_does() -> None:
    exclusion = Exclusion(id=rule_id(), units=unit_ids("one", "two"), for_intake=Intake(cohorts=("2024",)))
    for cohort, is_possible in (("2026", True), (None, False)):
        request = a_plan_request(ONE, TWO, rules=BOTH, beside=[exclusion], applicant=Applicant(cohort=cohort))
        if is_possible:
            assert len(planned(request).steps) == 2
        else:
            refused(request)


def an_override(of: str, part: GroupPart | None = None) -> Override:
    return Override(
        id=OverrideId("waiver"),
        of=rule_id(of),
        part=part,
        reason="The course is no longer given",
        decided_by="Head of studies",
        decided_on=date(2026, 5, 4),
    )


def only(checks: tuple[RuleCheck, ...], rule: RuleId) -> RuleCheck:
    (check,) = (check for check in checks if check.rule is rule)
    return check


def test_a_rule_that_was_set_aside_is_shown_with_who_when_and_why_and_is_not_met() -> None:
    exclusion = Exclusion(id=rule_id("apart"), units=unit_ids("one", "two"))
    request = replace(a_plan_request(ONE, TWO, rules=BOTH, beside=[exclusion]), overrides=(an_override("apart"),))
    check = only(planned(request).checks, RuleId.EXCLUSION)
    assert check.status is RuleStatus.SET_ASIDE
    assert dict(check.reason.values) == {
        "by": "Head of studies",
        "day": date(2026, 5, 4),
        "why": "The course is no longer given",
    }


def test_one_condition_of_a_group_can_be_set_aside_and_the_others_stay() -> None:
    rules = a_group(units=("one", "gone"), all_of=True, choose=(1, None))
    request = a_plan_request(ONE, rules=rules)
    assert request.qualification is not None
    waived = replace(request.qualification, overrides=(an_override("root", GroupPart.ALL_OF),))
    plan = planned(replace(request, qualification=waived))
    assert only(plan.checks, RuleId.ALL_OF).status is RuleStatus.SET_ASIDE
    assert only(plan.checks, RuleId.CHOOSE).status is MET
    assert plan.qualification == waived


def test_an_override_of_nothing_is_refused_by_name() -> None:
    request = replace(a_plan_request(ONE, rules=SOME), overrides=(an_override("nowhere"),))
    with pytest.raises(PlanningError, match="nowhere"):
        check_plan(request, ())


def test_facts_are_given_only_of_units_that_are_held() -> None:
    with pytest.raises(InvalidValueError, match="held"):
        PlanRequest(today=TODAY, opportunities=(ONE,), held=(HeldUnit(unit=spec_id("one")),))


def test_a_level_outside_the_framework_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="EQF"):
        Applicant(highest_level=9)


def test_nested_trees_of_what_is_needed_beside_are_looked_into() -> None:
    tree = Prerequisite(minimum=1, trees=(a_prerequisite("two", "three"),))
    unit = an_opportunity("one", spec=replace(a_spec("one"), corequisite=tree))
    plan = planned(a_plan_request(unit, TWO, THREE, rules=a_group(units=("one",), all_of=True)))
    assert sorted(names_of(plan)) == ["one", "three", "two"]
