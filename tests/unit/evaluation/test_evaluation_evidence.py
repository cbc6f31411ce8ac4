"""Checking the evidence that is shown for labelled skills and offerings."""

from collections.abc import Mapping, Sequence, Set

import pytest

from advisor.domain.ids import OpportunityId, SkillUri, SourceId
from advisor.domain.matching import Evidence, TextPart
from advisor.evaluation.evidence_checks import FindEvidence, check_evidence
from advisor.evaluation.labelled_pairs import LabelledSentence, LabelPart, SentenceReference, text_digest
from tests.unit.evaluation.test_evaluation_courses import a_pair

WELD = SkillUri("s:weld")
PAIRS = [a_pair(WELD, "o:1", 2), a_pair(WELD, "o:2", 1), a_pair(WELD, "o:3", 0)]


def a_sentence(offering: str, text: str, *, is_evidence: bool) -> LabelledSentence:
    reference = SentenceReference(
        offering=OpportunityId(offering), field=TextPart.OUTCOME, index=0, sentence=0, text_sha256=text_digest(text)
    )
    return LabelledSentence(
        skill=WELD,
        skill_label="weld",
        source=SourceId("o"),
        sentence=reference,
        is_evidence=is_evidence,
        part=LabelPart.DEV,
        note="",
    )


def showing(found: Mapping[str, tuple[str, float]], *, made_by_people: bool = False) -> FindEvidence:
    def find(
        skills: Sequence[SkillUri], offerings: Set[OpportunityId]
    ) -> dict[OpportunityId, dict[SkillUri, Evidence]]:
        assert skills == [WELD]
        assert offerings == {"o:1", "o:2", "o:3"}
        return {
            OpportunityId(offering): {
                WELD: Evidence(
                    skill=WELD, text=text, part=TextPart.OUTCOME, strength=strength, made_by_people=made_by_people
                )
            }
            for offering, (text, strength) in found.items()
        }

    return find


def test_offerings_are_ranked_by_strength_and_sentences_judged_by_their_text() -> None:
    sentences = [a_sentence("o:1", "welds", is_evidence=True), a_sentence("o:3", "rests", is_evidence=False)]
    find = showing({"o:1": ("welds", 0.9), "o:2": ("nobody judged this", 0.8), "o:3": ("rests", 0.3)})
    figures = check_evidence("dev", PAIRS, sentences, find)
    assert figures.gain == 1
    assert (figures.shown, figures.judged, figures.precision) == (3, 2, 0.5)
    assert figures.pair_precision == pytest.approx(2 / 3)
    assert figures.calibration_error == pytest.approx((0.1 + 0.3) / 2)


def test_the_same_text_in_another_offering_is_not_the_sentence_that_was_judged() -> None:
    figures = check_evidence(
        "dev", PAIRS, [a_sentence("o:1", "welds", is_evidence=True)], showing({"o:2": ("welds", 0.9)})
    )
    assert (figures.judged, figures.precision, figures.calibration_error) == (0, None, None)


def test_links_made_by_people_are_no_merit_of_matching() -> None:
    figures = check_evidence("dev", PAIRS, [], showing({"o:1": ("welds", 1.0)}, made_by_people=True))
    assert (figures.shown, figures.gain, figures.pair_precision) == (0, 0.0, None)
