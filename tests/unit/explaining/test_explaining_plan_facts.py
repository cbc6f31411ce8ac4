"""Recognition and stacking in words: complete, short, and never a promise."""

from dataclasses import replace
from datetime import date

import pytest

from advisor.domain.catalogue import Supervision
from advisor.domain.credits import ects
from advisor.domain.ids import SpecId
from advisor.domain.languages import LanguageCode
from advisor.domain.levels import EqfLevel
from advisor.domain.recognition import (
    Criterion,
    CriterionFact,
    CriterionValue,
    Ground,
    Readiness,
    RecognitionEvidence,
    UnitRecognition,
)
from advisor.domain.stacking import (
    Predicate,
    PredicateName,
    SegmentKind,
    SegmentStacking,
    StackType,
    TypeVerdict,
    Verdict,
)
from advisor.explaining.document import plan_block, plan_facts_block
from advisor.explaining.recognition import (
    CRITERION_NAMES,
    GROUND_TEXTS,
    READINESS_NAMES,
    criteria_heading,
    criterion_line,
    evidence_lines,
    recognition_line,
)
from advisor.explaining.stacking import (
    PREDICATE_TEXTS,
    TYPE_MEANINGS,
    TYPE_NAMES,
    VERDICT_NAMES,
    predicate_line,
    segment_heading,
    stacking_line,
    type_heading,
)
from advisor.explaining.translation import translator_for
from tests.page_answers import a_plan

ENGLISH, FINNISH = translator_for(LanguageCode("en")), translator_for(LanguageCode("fi"))
SEVERAL = Predicate(name=PredicateName.SEVERAL, holds=True, values={"count": 2})
APART = Predicate(
    name=PredicateName.RELATED, holds=False, values={"pairs": 1, "count": 0, "first": "Data / Law", "fields": None}
)
BASE = Predicate(name=PredicateName.HAS_BASE, holds=None, values={"base": None})


def a_unit(readiness: Readiness = Readiness.ACCEPTED, *, is_held: bool = False) -> UnitRecognition:
    return UnitRecognition(
        unit=SpecId("demo:data-basics"),
        title="Data basics",
        is_held=is_held,
        readiness=readiness,
        evidence=(
            RecognitionEvidence(
                ground=Ground.NAMED,
                readiness=Readiness.ACCEPTED,
                said_by="Nordhavn Academy",
                stated_in="Handbook, 3",
                as_of=date(2026, 5, 1),
                valid_from=date(2026, 8, 1),
                valid_until=date(2027, 7, 31),
                subject="Core",
            ),
        ),
        criteria=tuple(CriterionFact(one, None) for one in Criterion),
    )


def a_segment(*verdicts: TypeVerdict, kind: SegmentKind = SegmentKind.PLAN) -> SegmentStacking:
    return SegmentStacking(kind=kind, title="Core", parts=("Data", "Law"), verdicts=verdicts)


def one_verdict(type_: StackType, verdict: Verdict, *predicates: Predicate) -> TypeVerdict:
    return TypeVerdict(type=type_, verdict=verdict, predicates=predicates)


def test_everything_has_words() -> None:
    assert set(READINESS_NAMES) == set(Readiness)
    assert set(GROUND_TEXTS) == set(Ground)
    assert set(CRITERION_NAMES) == set(Criterion)
    assert set(PREDICATE_TEXTS) == set(PredicateName)
    assert set(TYPE_NAMES) == set(TYPE_MEANINGS) == set(StackType)
    assert set(VERDICT_NAMES) == set(Verdict)


@pytest.mark.parametrize("readiness", list(Readiness))
def test_no_line_promises_recognition(readiness: Readiness) -> None:
    line = recognition_line(a_unit(readiness), ENGLISH)
    assert line.endswith("The awarding body decides.")
    assert "will" not in line
    assert "recognised" not in line
    assert recognition_line(a_unit(readiness), FINNISH).endswith("Tutkinnon myöntäjä päättää.")


def test_a_fact_is_said_with_source_date_and_validity() -> None:
    (line,) = evidence_lines(a_unit(), ENGLISH)
    assert line == (
        "The rules of the award name this unit (Core). Said by: Nordhavn Academy. Source: Handbook, 3. "
        "As of 1 May 2026. Valid from 1 Aug 2026. Valid until 31 Jul 2027."
    )
    bare = RecognitionEvidence(ground=Ground.NAMED, readiness=Readiness.ACCEPTED, subject="Core")
    (line,) = evidence_lines(replace(a_unit(), evidence=(bare,)), ENGLISH)
    assert line.endswith("No source is stated.")
    nothing = RecognitionEvidence(ground=Ground.NOTHING, readiness=Readiness.UNKNOWN)
    assert list(evidence_lines(replace(a_unit(), evidence=(nothing,)), ENGLISH)) == ["Nothing is known about it."]


@pytest.mark.parametrize(
    ("criterion", "stated", "expected"),
    [
        (Criterion.LEVEL, EqfLevel(level=6), "✓ Level: EQF 6"),
        (Criterion.LEVEL, "Bachelor", "✓ Level: Bachelor"),
        (Criterion.OUTCOMES, 3, "✓ Learning outcomes: 3 outcomes"),
        (Criterion.WORKLOAD, 27, "✓ Workload: 27 hours"),
        (Criterion.WORKLOAD, ects(5), "✓ Workload: 5 ECTS"),
        (Criterion.ASSESSMENT, ("exam", "essay"), "✓ How results are tested: exam and essay"),
        (Criterion.IDENTIFICATION, Supervision.UNSUPERVISED, "✓ Identification of the learner: not supervised"),
        (Criterion.VERIFICATION, None, "? Verification of the certificate: not stated"),
    ],
)
def test_a_criterion_says_what_is_stated(criterion: Criterion, stated: CriterionValue | None, expected: str) -> None:
    assert criterion_line(CriterionFact(criterion, stated), ENGLISH) == expected


def test_how_many_criteria_are_stated() -> None:
    facts = tuple(CriterionFact(one, "yes" if one is Criterion.LEVEL else None) for one in Criterion)
    assert criteria_heading(replace(a_unit(), criteria=facts), ENGLISH) == "What evaluators look at: 1 of 7 stated"


def test_types_that_fit_are_named_with_their_meaning() -> None:
    found = a_segment(
        one_verdict(StackType.VERTICAL, Verdict.LEVEL_NOT_CONFIRMED, SEVERAL),
        one_verdict(StackType.PROGRESSION, Verdict.YES, SEVERAL),
    )
    assert stacking_line(found, ENGLISH) == (
        "Vertical (level not confirmed) and progression. Vertical means: the parts lead up to a larger or higher award."
    )


def test_what_does_not_stack_says_why() -> None:
    found = a_segment(
        one_verdict(StackType.VERTICAL, Verdict.NO, SEVERAL),
        one_verdict(StackType.HORIZONTAL, Verdict.NO, SEVERAL, APART),
        one_verdict(StackType.VALUE_ADDED_BROAD, Verdict.NOT_CONFIRMED, BASE),
        one_verdict(StackType.INDEPENDENT, Verdict.YES, SEVERAL),
    )
    assert stacking_line(found, ENGLISH) == (
        "Does not stack: these are single parts side by side, because some parts have little to do with each other "
        "(Data / Law). If you hold an award, tell me: the parts may add to it. As a sequence it is called: independent."
    )


def test_parts_of_an_award_that_are_no_stack_are_not_called_single_parts() -> None:
    counts = Predicate(name=PredicateName.COUNTS_TOWARD, holds=True, values={"award": "X", "count": 1, "open": 0})
    level = Predicate(name=PredicateName.SAME_LEVEL, holds=False, values={"levels": ("5", "6"), "unknown": 0})
    found = a_segment(
        one_verdict(StackType.VERTICAL, Verdict.NO, counts, APART),
        one_verdict(StackType.HORIZONTAL, Verdict.NO, level),
    )
    assert stacking_line(found, ENGLISH).startswith(
        "The parts may count toward the award, but fit none of the named types of stack, because some parts have little"
    )


def test_what_cannot_be_judged_says_what_is_missing() -> None:
    unknown = Predicate(name=PredicateName.NEW_OUTCOMES, holds=None, values={"needed": 50})
    found = a_segment(one_verdict(StackType.HORIZONTAL, Verdict.NOT_CONFIRMED, SEVERAL, unknown))
    assert stacking_line(found, ENGLISH) == (
        "Whether these parts stack is not known (horizontal is possible). It depends on: how much of each part is new."
    )


def test_one_part_alone_is_no_stack() -> None:
    found = replace(a_segment(one_verdict(StackType.HORIZONTAL, Verdict.NO, SEVERAL)), parts=("Data",))
    assert stacking_line(found, ENGLISH) == "One part alone does not stack."


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (SegmentKind.PLAN, "The whole plan"),
        (SegmentKind.GROUP, "What counts in Core"),
        (SegmentKind.CHAIN, "One after the other: Data → Law"),
    ],
)
def test_segments_have_headings(kind: SegmentKind, expected: str) -> None:
    assert segment_heading(a_segment(kind=kind), ENGLISH) == expected


@pytest.mark.parametrize("name", list(PredicateName))
def test_every_predicate_is_said_with_and_without_values(name: PredicateName) -> None:
    for translator in (ENGLISH, FINNISH):
        line = predicate_line(Predicate(name=name, holds=None), translator)
        assert line.startswith("? ")
        assert "{" not in line


def test_a_level_is_shown_with_where_it_comes_from() -> None:
    inferred = EqfLevel(level=6, inferred_from="national table")
    predicate = Predicate(name=PredicateName.AT_BASE_LEVEL, holds=True, values={"level": inferred})
    assert predicate_line(predicate, ENGLISH) == "✓ yes: what is added is at the level of that award (EQF 6 (inferred))"
    assert type_heading(one_verdict(StackType.VERTICAL, Verdict.NO), ENGLISH) == "Vertical: no"


def test_a_plan_is_printed_with_both() -> None:
    found = a_segment(one_verdict(StackType.VERTICAL, Verdict.YES, SEVERAL))
    plan = replace(a_plan(), recognition=(a_unit(), a_unit(is_held=True)), stacking=(found,))
    text = plan_block(plan, ENGLISH)
    assert text.count("Recognition: named by the awarding body.") == 2
    assert "### What you hold" in text
    assert "### How this stacks\n\nVertical. " in text
    behind = plan_facts_block(plan, ENGLISH)
    assert "? Verification of the certificate: not stated" in behind
    assert "✓ yes: there are two parts or more (here: 2)" in behind
    assert "How this stacks" not in plan_block(a_plan(), ENGLISH)
