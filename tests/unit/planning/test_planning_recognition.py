"""Recognition readiness: every status and every ground, with what is unknown; and the seven criteria."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.domain.catalogue import CountsToward, LearningOpportunity, RecognitionStatus, Supervision
from advisor.domain.held import HeldUnit, RecognitionStatement
from advisor.domain.ids import ProgrammeRuleId, QualificationId
from advisor.domain.levels import EqfLevel
from advisor.domain.planning import PlanRequest, RuleId, RuleStatus, StackingPlan
from advisor.domain.programme_rules import ProgrammeRule
from advisor.domain.recognition import Criterion, Ground, Readiness, UnitRecognition
from advisor.domain.rule_amounts import LearningKind
from advisor.domain.unit_rules import Equivalents, NotOlderThan, SupervisedAssessment
from advisor.planning.checks import check_plan
from advisor.planning.criteria import criteria_of
from advisor.planning.recognition import readiness_by, recognition_of
from tests.builders import a_group, a_provider, a_qualification, a_spec, an_opportunity
from tests.unit.planning.planning_builders import a_plan_request, a_step, spec_id

ELSEWHERE = a_provider("Elsewhere", key="elsewhere")
RULE = ProgrammeRuleId("rule")
CORE = a_group("root", units=("named",), all_of=True, title="Core")
NAMED = an_opportunity("named")


def looked_at(
    request: PlanRequest, *steps: LearningOpportunity, awards: tuple[object, ...] = ()
) -> tuple[UnitRecognition, ...]:
    taken = tuple(a_step(one) for one in steps)
    plan = StackingPlan(steps=taken, checks=(), terms=(), qualification=request.qualification)
    return recognition_of(request, plan, {award.id: award for award in awards})  # type: ignore[attr-defined,misc]


def of_step(offering: LearningOpportunity, *, beside: tuple[ProgrammeRule, ...] = ()) -> UnitRecognition:
    (found,) = looked_at(a_plan_request(NAMED, offering, rules=CORE, beside=beside), offering)
    return found


def of_held(held: HeldUnit, *, beside: tuple[ProgrammeRule, ...] = ()) -> UnitRecognition:
    (found,) = looked_at(a_plan_request(NAMED, rules=CORE, known=[held], beside=beside))
    return found


def stating(
    status: RecognitionStatus, source: str | None, *, stackable: bool | None = None, own: bool = False
) -> LearningOpportunity:
    statement = CountsToward(
        qualification=QualificationId("demo:data-certificate"), status=status, source=source, as_of=date(2026, 5, 1)
    )
    offering = an_opportunity("other", provider=a_provider() if own else ELSEWHERE)
    return replace(offering, spec=replace(offering.spec, counts_toward=(statement,), stackable=stackable))


def test_a_unit_that_the_rules_name_is_accepted_with_source_and_validity() -> None:
    award = replace(
        a_qualification(rules=replace(CORE, stated_in="Handbook, 3")),
        valid_from=date(2026, 8, 1),
        url="https://x.example",
    )
    request = replace(a_plan_request(NAMED), qualification=award)
    (found,) = looked_at(request, NAMED)
    assert found.readiness is Readiness.ACCEPTED
    evidence = found.evidence[0]
    assert (evidence.ground, evidence.said_by) == (Ground.NAMED, "Nordhavn Academy")
    assert (evidence.stated_in, evidence.valid_from, evidence.subject) == ("Handbook, 3", date(2026, 8, 1), "Core")


def test_of_several_groups_the_one_in_which_it_counts_is_named() -> None:
    first, second = (
        a_group("first", units=("named",), title="First"),
        a_group("second", units=("named",), title="Second"),
    )
    request = a_plan_request(NAMED, rules=a_group(groups=(first, second)))
    step = a_step(NAMED, counts_in="second")
    plan = StackingPlan(steps=(step,), checks=(), terms=(), qualification=request.qualification)
    (found,) = recognition_of(request, plan)
    assert found.evidence[0].subject == "Second"


def test_a_unit_that_stands_for_a_named_one_is_accepted() -> None:
    found = of_step(
        an_opportunity("other"), beside=(Equivalents(id=RULE, unit=spec_id("named"), accepted=(spec_id("other"),)),)
    )
    assert (found.readiness, found.evidence[0].ground) == (Readiness.ACCEPTED, Ground.EQUIVALENT)


@pytest.mark.parametrize(
    ("status", "source", "expected"),
    [
        (RecognitionStatus.ACCEPTED, "Nordhavn Academy, list of units", Readiness.ACCEPTED),
        (RecognitionStatus.ACCEPTED, "Elsewhere, brochure", Readiness.RECOMMENDED),
        (RecognitionStatus.ACCEPTED, None, Readiness.POSSIBLE),
        (RecognitionStatus.AGREEMENT, "Agreement of 2026", Readiness.AGREEMENT),
        (RecognitionStatus.AGREEMENT, " ", Readiness.POSSIBLE),
        (RecognitionStatus.RECOMMENDED, None, Readiness.RECOMMENDED),
        (RecognitionStatus.POSSIBLE, "Nordhavn Academy", Readiness.POSSIBLE),
    ],
)
def test_a_statement_is_taken_for_no_more_than_it_says(
    status: RecognitionStatus, source: str | None, expected: Readiness
) -> None:
    found = of_step(stating(status, source))
    assert (found.readiness, found.evidence[0].ground) == (expected, Ground.STATEMENT)
    assert found.evidence[0].as_of == date(2026, 5, 1)


@given(status=st.sampled_from(list(RecognitionStatus)), source=st.none() | st.text(max_size=30))
def test_no_statement_becomes_surer_than_its_own_status(status: RecognitionStatus, source: str | None) -> None:
    statement = CountsToward(
        qualification=QualificationId("demo:data-certificate"), status=status, source=source, as_of=date(2026, 5, 1)
    )
    order = list(Readiness)
    assert order.index(readiness_by(statement, "Nordhavn Academy")) >= order.index(Readiness(status.value))


def test_what_the_awarding_body_gives_and_does_not_name_is_possible() -> None:
    found = of_step(an_opportunity("other"))
    assert (found.readiness, found.evidence[0].ground) == (Readiness.POSSIBLE, Ground.OWN_UNIT)


@pytest.mark.parametrize(
    ("stackable", "readiness", "ground"),
    [
        (None, Readiness.UNKNOWN, Ground.NOTHING),
        (True, Readiness.POSSIBLE, Ground.PROVIDER_SAYS_SO),
        (False, Readiness.UNLIKELY, Ground.PROVIDER_SAYS_NOT),
    ],
)
def test_what_the_provider_says(stackable: bool | None, readiness: Readiness, ground: Ground) -> None:
    offering = an_opportunity("other", provider=ELSEWHERE)
    found = of_step(replace(offering, spec=replace(offering.spec, stackable=stackable)))
    assert (found.readiness, found.evidence[0].ground) == (readiness, ground)


def test_the_word_of_a_provider_does_not_undo_the_rules() -> None:
    found = of_step(replace(NAMED, spec=replace(NAMED.spec, stackable=False)))
    assert found.readiness is Readiness.ACCEPTED


def test_without_an_award_nothing_is_known_unless_the_catalogue_names_one() -> None:
    agreed = stating(RecognitionStatus.AGREEMENT, "Agreement")
    (nothing,) = looked_at(a_plan_request(agreed), agreed)
    assert (nothing.readiness, nothing.evidence[0].ground) == (Readiness.UNKNOWN, Ground.NO_AWARD)
    (known,) = looked_at(a_plan_request(agreed), agreed, awards=(a_qualification(),))
    assert (known.readiness, known.evidence[0].subject) == (Readiness.AGREEMENT, "Certificate in data work")


def test_a_target_of_ones_own_accepts_nothing() -> None:
    request = replace(a_plan_request(NAMED, rules=CORE), is_own_target=True)
    (found,) = looked_at(request, NAMED)
    assert found.readiness is Readiness.UNKNOWN


@pytest.mark.parametrize(
    ("held", "readiness", "ground"),
    [
        (HeldUnit(unit=spec_id("named")), Readiness.ACCEPTED, Ground.NAMED),
        (HeldUnit(unit=spec_id("named"), is_claimed=True), Readiness.POSSIBLE, Ground.ONLY_SAID),
        (
            HeldUnit(unit=spec_id("named"), learning=LearningKind.WORK_EXPERIENCE),
            Readiness.POSSIBLE,
            Ground.LEARNT_ELSEWHERE,
        ),
        (
            HeldUnit(unit=spec_id("named"), learning=LearningKind.WORK_EXPERIENCE, provider=a_provider().id),
            Readiness.ACCEPTED,
            Ground.NAMED,
        ),
        (HeldUnit(unit=spec_id("named"), awarded_on=date(2020, 1, 1)), Readiness.UNLIKELY, Ground.TOO_OLD),
        (
            HeldUnit(unit=spec_id("named"), supervision=Supervision.UNSUPERVISED),
            Readiness.UNLIKELY,
            Ground.NOT_SUPERVISED,
        ),
    ],
)
def test_what_is_held(held: HeldUnit, readiness: Readiness, ground: Ground) -> None:
    rules = (NotOlderThan(id=RULE, years=5), SupervisedAssessment(id=ProgrammeRuleId("exam")))
    found = of_held(held, beside=rules)
    assert found.is_held
    assert (found.readiness, found.evidence[0].ground) == (readiness, ground)


@pytest.mark.parametrize("status", list(RecognitionStatus))
def test_what_was_said_of_the_person_decides(status: RecognitionStatus) -> None:
    said = RecognitionStatement(status=status, said_by="Study office", said_on=date(2026, 9, 1), source="Decision 12")
    held = HeldUnit(unit=spec_id("named"), is_claimed=True, learning=LearningKind.WORK_EXPERIENCE, recognition=said)
    found = of_held(held)
    assert (found.readiness, found.evidence[0].ground) == (Readiness(status.value), Ground.DECISION)


def test_rules_of_another_time_leave_it_possible() -> None:
    award = replace(a_qualification(rules=CORE), valid_until=date(2026, 6, 1))
    (found,) = looked_at(replace(a_plan_request(NAMED), qualification=award), NAMED)
    assert (found.readiness, found.evidence[0].ground) == (Readiness.POSSIBLE, Ground.NOT_IN_FORCE)


def test_held_units_that_the_award_does_not_name_are_left_out() -> None:
    assert looked_at(a_plan_request(NAMED, an_opportunity("other"), rules=CORE, held=["other"])) == ()


@given(
    is_claimed=st.booleans(),
    learning=st.sampled_from([None, *LearningKind]),
    provider=st.sampled_from([None, a_provider().id, ELSEWHERE.id]),
    status=st.sampled_from([None, *RecognitionStatus]),
)
def test_a_rule_is_met_exactly_where_recognition_is_accepted_or_agreed(
    is_claimed: bool,
    learning: LearningKind | None,
    provider: object,
    status: RecognitionStatus | None,
) -> None:
    said = None if status is None else RecognitionStatement(status=status, said_by="X", said_on=date(2026, 9, 1))
    held = HeldUnit(
        unit=spec_id("named"),
        is_claimed=is_claimed,
        learning=learning,
        provider=provider,  # type: ignore[arg-type]
        recognition=said,
    )
    request = a_plan_request(NAMED, rules=CORE, known=[held])
    (check,) = (one for one in check_plan(request, ()) if one.rule is RuleId.ALL_OF)
    assert (check.status is RuleStatus.MET) is of_held(held).readiness.meets_rules
    assert check.status in (RuleStatus.MET, RuleStatus.UNKNOWN)


def test_the_seven_criteria_say_what_is_stated() -> None:
    spec = replace(
        a_spec(workload_hours=None),
        quality_assurance="Internal review",
        assessment="Portfolio",
        supervision=Supervision.SUPERVISED,
        eqf_level=EqfLevel(level=6),
    )
    found = {fact.criterion: fact.stated for fact in criteria_of(spec, a_provider())}
    assert list(found) == list(Criterion)
    assert found[Criterion.QUALITY] == "Internal review"
    assert found[Criterion.LEVEL] == EqfLevel(level=6)
    assert found[Criterion.OUTCOMES] == 1
    assert found[Criterion.WORKLOAD] == spec.credits
    assert found[Criterion.ASSESSMENT] == "Portfolio"
    assert found[Criterion.IDENTIFICATION] is Supervision.SUPERVISED
    assert found[Criterion.VERIFICATION] is None


def test_what_is_not_stated_stays_so() -> None:
    bare = a_spec(outcomes=(), points=None, workload_hours=None, eqf_level=None)
    assert [fact.is_stated for fact in criteria_of(bare, a_provider())] == [False] * 7
    assert [fact.is_stated for fact in criteria_of(None, None)] == [False] * 7
    published = replace(bare, level_as_published="Bachelor")
    assert {fact.criterion for fact in criteria_of(published, None) if fact.is_stated} == {Criterion.LEVEL}


def test_how_something_held_was_assessed_is_not_what_its_offering_says_today() -> None:
    spec = replace(a_spec(), assessment="Exam", supervision=Supervision.SUPERVISED_WITH_IDENTITY_CHECK)
    held = criteria_of(spec, None, held=HeldUnit(unit=spec.id))
    stated = {fact.criterion for fact in held if fact.is_stated}
    assert stated == {Criterion.LEVEL, Criterion.OUTCOMES, Criterion.WORKLOAD}
