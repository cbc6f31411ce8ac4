"""Labelled sets of skills and offerings: graded, by part, among what was judged."""

import pytest

from advisor.domain.ids import OpportunityId, SkillUri, SourceId
from advisor.domain.languages import LanguageCode
from advisor.domain.matching import TextPart
from advisor.evaluation.course_sets import course_sets
from advisor.evaluation.labelled_pairs import LabelledPair, LabelPart
from advisor.text_ports import IndexedText

TEXTS = [
    IndexedText(owner, TextPart.OUTCOME, text, LanguageCode("en"))
    for owner, text in (("o:1", "weld"), ("o:2", "weld a bit"), ("o:3", "bake"), ("o:4", "not judged"))
]


def a_pair(skill: str, offering: str, grade: int, part: LabelPart = LabelPart.DEV) -> LabelledPair:
    return LabelledPair(
        skill=SkillUri(skill),
        skill_label=f"label of {skill}",
        source=SourceId("o"),
        offering=OpportunityId(offering),
        language=None,
        grade=grade,
        evidence=None,
        part=part,
        note="",
    )


def test_a_set_asks_for_the_label_among_the_judged_offerings_of_its_part() -> None:
    pairs = [a_pair("s:1", "o:1", 2), a_pair("s:1", "o:2", 1), a_pair("s:2", "o:3", 2, LabelPart.TEST)]
    dev, test = course_sets(pairs, TEXTS)
    assert (dev.group, test.group) == ("courses_dev", "courses_test")
    assert [query.text for query in dev.queries] == ["label of s:1"]
    assert {row.owner for row in dev.candidates.rows} == {"o:1", "o:2"}
    assert dev.queries[0].right == {"o:1", "o:2"}


@pytest.mark.parametrize(
    ("found", "expected"),
    [(["o:1", "o:2", "o:3"], 1.0), (["o:9", "o:1", "o:2"], 1.0), (["o:2", "o:1"], 0.797), (["o:3"], 0.0)],
)
def test_better_offerings_first_is_best_and_what_was_not_judged_does_not_count(
    found: list[str], expected: float
) -> None:
    (one,) = course_sets([a_pair("s:1", "o:1", 2), a_pair("s:1", "o:2", 1), a_pair("s:1", "o:3", 0)], TEXTS)
    (measure,) = one.measures
    assert measure.name == "nDCG@10"
    assert measure.score(found, one.queries[0].right) == pytest.approx(expected, abs=0.001)


def test_skills_that_no_offering_in_the_store_teaches_make_no_set() -> None:
    assert course_sets([a_pair("s:1", "o:3", 0), a_pair("s:2", "o:gone", 2)], TEXTS) == ()
