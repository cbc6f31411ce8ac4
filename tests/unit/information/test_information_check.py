"""What an offering tells of itself: unknown is never counted, what is inferred says so, contradictions are found."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.domain.catalogue import AchievementSpec, Availability, LearningOpportunity, Mode, SpecKind, Supervision
from advisor.domain.credits import CreditPoints, CreditSystem, ects
from advisor.domain.information import (
    AT_ISSUE,
    DUTIES,
    NESET_ITEMS,
    REQUIRED,
    DoubtKind,
    Duty,
    Element,
    ElementState,
)
from advisor.domain.levels import EqfLevel
from advisor.domain.provenance import Fact, FactNote, NoteBasis, Origin
from advisor.information.check import check_information
from tests.builders import a_session, a_spec, an_opportunity, an_outcome


def an_offering(*notes: FactNote, **spec: object) -> LearningOpportunity:
    described = replace(a_spec("x"), **spec)  # type: ignore[arg-type]
    return replace(an_opportunity(spec=described), origin=Origin(file="f", record="row 1", notes=notes))


def a_bare_offering() -> LearningOpportunity:
    """A title and a provider's name, and nothing else."""
    full = an_opportunity()
    return LearningOpportunity(
        id=full.id,
        source=full.source,
        spec=AchievementSpec(id=full.spec.id, kind=SpecKind.COURSE, title="Data"),
        provider=replace(full.provider, country=None, quality_assurance=None),
    )


def a_full_offering() -> LearningOpportunity:
    spec = replace(
        a_spec("x"),
        outcomes=(an_outcome(),),
        description="Text.",
        awarding_body="Body",
        credits=ects("5"),
        workload_hours=130,
        eqf_level=EqfLevel(level=6),
        assessment_types=("quiz",),
        supervision=Supervision.SUPERVISED,
        quality_assurance="Agency",
        entry_requirements="A diploma",
        stackable=True,
        learning_resources="A laptop",
        outcome_for_learner="A certificate",
    )
    provider = replace(an_opportunity().provider, country="DK")
    return replace(
        an_opportunity(spec=spec),
        provider=provider,
        mode=Mode.ONLINE,
        availability=Availability(sessions=(a_session(),)),
    )


def state(offering: LearningOpportunity, element: Element) -> ElementState:
    return check_information(offering).finding(element).state


def test_the_list_has_the_eleven_mandatory_and_five_optional_elements_and_all_neset_items() -> None:
    duties = list(DUTIES.values())
    assert duties.count(Duty.MANDATORY) + duties.count(Duty.IF_APPLICABLE) == 11
    # Annex I's fifth optional element, further information, is what NESET names one by one.
    assert (duties.count(Duty.OPTIONAL), duties.count(Duty.NESET)) == (4, 4)
    assert len(NESET_ITEMS) == len(set(NESET_ITEMS.values())) == 15
    assert len(REQUIRED) == 9


def test_an_offering_that_says_everything_is_complete_but_for_what_is_supplied_at_issue() -> None:
    check = check_information(a_full_offering())
    assert {one.element for one in check.findings if one.state is ElementState.AT_ISSUE} == AT_ISSUE
    assert {one.state for one in check.findings if one.element not in AT_ISSUE} == {ElementState.STATED}
    assert (check.known, check.completeness, check.to_ask, check.doubts) == (9, 1.0, (), ())


def test_of_an_offering_that_says_nothing_only_the_title_is_known_and_all_else_is_to_be_asked() -> None:
    check = check_information(a_bare_offering())
    assert check.known == 1
    assert [one.element for one in check.findings if one.is_known] == [Element.TITLE]
    assert set(check.to_ask) == set(DUTIES) - AT_ISSUE - {Element.TITLE}
    assert set(check.to_ask[:8]) == set(REQUIRED) - {Element.TITLE}


def test_the_provider_may_be_the_awarding_body_but_that_is_inferred_and_not_counted() -> None:
    bare = check_information(a_bare_offering()).finding(Element.AWARDING_BODY)
    assert (bare.state, bare.is_known) == (ElementState.INFERRED, False)
    assert [(one.fact, one.published, one.detail) for one in bare.notes] == [
        (Fact.AWARDING_BODY, a_bare_offering().provider.name, "the provider, since no awarding body is named")
    ]


def test_what_is_known_of_the_institution_alone_is_inferred_for_the_offering() -> None:
    offering = a_bare_offering()
    offering = replace(offering, provider=replace(offering.provider, quality_assurance="Agency"), country="DK")
    assert state(offering, Element.QUALITY_ASSURANCE) is ElementState.INFERRED
    assert state(offering, Element.COUNTRY) is ElementState.INFERRED
    assert state(replace(offering, spec=replace(offering.spec, kind=SpecKind.UNIT)), Element.STACKABILITY) is (
        ElementState.INFERRED
    )


def test_national_credits_with_a_rate_are_converted_and_those_without_one_are_as_stated() -> None:
    uk = check_information(an_offering(credits=CreditPoints.of(CreditSystem.UK_CREDIT, "10"))).finding(Element.WORKLOAD)
    assert uk.state is ElementState.CONVERTED
    assert "2 UK credits are 1 ECTS" in uk.notes[0].detail
    finnish = an_offering(credits=CreditPoints.of(CreditSystem.FI_COMPETENCE_POINT, "10"))
    assert state(finnish, Element.WORKLOAD) is ElementState.STATED


@pytest.mark.parametrize(
    ("basis", "expected"),
    [
        (NoteBasis.NATIONAL_LEVEL, ElementState.CONVERTED),
        (NoteBasis.OTHER_FACT, ElementState.INFERRED),
        (NoteBasis.EU_VOCABULARY, ElementState.STATED),
    ],
)
def test_the_notes_of_an_import_say_how_a_fact_is_known(basis: NoteBasis, expected: ElementState) -> None:
    note = FactNote(fact=Fact.LEVEL, basis=basis, published="RQF 6", detail="RQF level 6, evidence A")
    offering = an_offering(note, eqf_level=EqfLevel(level=6))
    assert state(offering, Element.LEVEL) is expected


def test_a_value_that_could_not_be_read_is_missing_and_the_note_says_what_it_was() -> None:
    note = FactNote(fact=Fact.LEVEL, basis=NoteBasis.NO_NATIONAL_TABLE, published="Level 7", detail="which framework?")
    found = check_information(an_offering(note, eqf_level=None)).finding(Element.LEVEL)
    assert (found.state, found.notes) == (ElementState.MISSING, (note,))


def test_a_level_inferred_by_a_reader_is_inferred() -> None:
    offering = an_offering(eqf_level=EqfLevel(level=7, inferred_from="master's cycle"))
    assert state(offering, Element.LEVEL) is ElementState.INFERRED


@pytest.mark.parametrize(
    ("credits", "hours", "is_doubtful"),
    [("5", 125, False), ("5", 100, False), ("5", 150, False), ("5", 99, True), ("5", 151, True), ("5", 45, True)],
)
def test_hours_that_do_not_fit_the_credits_are_a_contradiction(credits: str, hours: int, *, is_doubtful: bool) -> None:  # noqa: A002
    check = check_information(an_offering(credits=ects(credits), workload_hours=hours))
    found = [one for one in check.doubts if one.kind is DoubtKind.HOURS_PER_CREDIT]
    assert bool(found) is is_doubtful
    if is_doubtful:
        assert found[0].values[:2] == (str(hours), f"{credits} ECTS")


def test_hours_of_uk_credits_are_judged_by_what_they_are_in_ects() -> None:
    points = CreditPoints.of(CreditSystem.UK_CREDIT, Decimal(10))
    assert not check_information(an_offering(credits=points, workload_hours=100)).doubts
    assert check_information(an_offering(credits=points, workload_hours=200)).doubts


@pytest.mark.parametrize(
    ("note", "kind", "element"),
    [
        (FactNote(fact=Fact.WORKLOAD, basis=NoteBasis.MONTHS_AS_WORKLOAD, published="P60M"),
         DoubtKind.MONTHS_AS_WORKLOAD, Element.WORKLOAD),
        (FactNote(fact=Fact.DATES, basis=NoteBasis.ENDS_BEFORE_START, published="2026-09-01 to 2026-01-01"),
         DoubtKind.ENDS_BEFORE_START, Element.TIME_PERIOD),
        (FactNote(fact=Fact.LEVEL, basis=NoteBasis.LEVELS_DISAGREE, published="EQF 7", detail="RQF 6 is EQF 6"),
         DoubtKind.LEVELS_DISAGREE, Element.LEVEL),
    ],
)  # fmt: skip
def test_contradictions_that_an_import_noted_are_told(note: FactNote, kind: DoubtKind, element: Element) -> None:
    (doubt,) = check_information(an_offering(note)).doubts
    assert (doubt.kind, doubt.element, doubt.values) == (kind, element, (note.published, note.detail))


def test_attendance_alone_a_copied_description_and_a_code_as_title_are_doubted() -> None:
    copied = an_offering(
        title="FIT-1045",
        assessment_types=("attendance",),
        outcomes=(an_outcome("Bakes bread."),),
        description="bakes BREAD",
    )
    kinds = {one.kind for one in check_information(copied).doubts}
    assert kinds == {DoubtKind.ONLY_ATTENDANCE, DoubtKind.OUTCOMES_ARE_DESCRIPTION, DoubtKind.TITLE_IS_CODE}


FIELDS = {
    "outcomes": ((), (an_outcome(),)),
    "credits": (None, ects("5")),
    "workload_hours": (None, 125),
    "eqf_level": (None, EqfLevel(level=5)),
    "assessment": (None, "A test"),
    "quality_assurance": (None, "Agency"),
    "awarding_body": (None, "Body"),
}


@given(st.fixed_dictionaries({name: st.sampled_from(values) for name, values in FIELDS.items()}))
def test_stating_one_more_fact_never_lowers_completeness(chosen: dict[str, object]) -> None:
    offering = a_bare_offering()
    less = replace(offering, spec=replace(offering.spec, **chosen))  # type: ignore[arg-type]
    before = check_information(less)
    for name, (_, full) in FIELDS.items():
        more = check_information(replace(less, spec=replace(less.spec, **{name: full})))  # type: ignore[arg-type]
        assert more.known >= before.known
        assert set(more.to_ask) <= set(before.to_ask)
