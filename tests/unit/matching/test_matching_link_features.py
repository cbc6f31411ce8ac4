"""What speaks for a candidate: signals of its labels, words that stand in the text, facts, places."""

import numpy as np
import pytest

from advisor.domain.concept_facts import UNKNOWN_FACTS, ConceptFacts
from advisor.domain.languages import ENGLISH
from advisor.domain.matching import TextKind, TextPart
from advisor.domain.skills import ReuseLevel
from advisor.matching.link_features import FEATURES, fused_similarities, label_stems, link_features
from advisor.text_ports import IndexedText, TextHit


def hit(
    text: str,
    part: TextPart = TextPart.PREFERRED_LABEL,
    *,
    cosine: float = 0.0,
    lexical: float = 0.0,
    static: float = 0.0,
) -> TextHit:
    row = IndexedText(owner="x", part=part, text=text, language=ENGLISH)
    return TextHit(row=row, cosine=cosine, lexical=lexical, static=static)


def features(
    text: str, *candidates: tuple[TextHit, ...], facts: ConceptFacts = UNKNOWN_FACTS
) -> list[dict[str, float]]:
    values = link_features(text, candidates, [facts] * len(candidates), kind=TextKind.TERM)
    return [dict(zip(FEATURES, row, strict=True)) for row in values.tolist()]


def test_each_kind_of_row_has_its_best_signal_apart() -> None:
    (found,) = features(
        "x",
        (
            hit("a", cosine=0.5, lexical=0.1),
            hit("b", cosine=0.4, lexical=0.3),
            hit("c", TextPart.ALTERNATIVE_LABEL, static=0.7),
            hit("d", TextPart.DESCRIPTION, cosine=0.9),
        ),
    )
    assert (found["cosine label"], found["lexical label"]) == (0.5, 0.3)
    assert (found["static alternative"], found["cosine description"]) == (0.7, 0.9)
    assert (found["best static"], found["best cosine"], found["best lexical"]) == (0.7, 0.5, 0.3)


def test_words_of_a_label_are_counted_whatever_their_ending_and_without_brackets() -> None:
    (found,) = features("analysing several projects well", (hit("analyse costs (business)"),))
    assert (found["words of label"], found["whole label"], found["words of text"]) == (0.5, 0.0, 0.25)
    assert label_stems("Java (computer programming)") == ("java",)
    assert label_stems("(x)") == ("x",)


def test_a_label_that_stands_whole_in_the_text_is_told_from_one_that_does_not() -> None:
    whole, half = features("we use SQL a lot", (hit("use SQL"),), (hit("use Python"),))
    assert (whole["whole label"], half["whole label"]) == (1.0, 0.0)


def test_the_same_text_is_a_feature_of_labels_only() -> None:
    label, description = features("x", (hit("X", lexical=1.0),), (hit("x", TextPart.DESCRIPTION, lexical=1.0),))
    assert (label["same text"], description["same text"]) == (1.0, 0.0)


def test_what_is_called_so_is_told_from_what_is_also_called_so() -> None:
    called, also, other = features(
        "x", (hit("X", lexical=1.0),), (hit("x", TextPart.ALTERNATIVE_LABEL, lexical=1.0),), (hit("y", lexical=0.5),)
    )
    assert [found["called so"] for found in (called, also, other)] == [1.0, 0.0, 0.0]
    assert [found["same text alone"] for found in (called, also, other)] == [0.5, 0.5, 0.0]


def test_facts_say_how_common_a_concept_is() -> None:
    facts = ConceptFacts(reuse_level=ReuseLevel.TRANSVERSAL, used_by=9)
    (found,) = features("x", (hit("y"),), facts=facts)
    assert found["occupations"] == pytest.approx(np.log(10))
    assert (found["transversal"], found["cross-sector"]) == (1.0, 0.0)


def test_places_are_1_for_the_best_and_equal_for_equals() -> None:
    first, second, third = features("x", (hit("a", cosine=0.9),), (hit("b", cosine=0.5),), (hit("c", cosine=0.5),))
    assert first["rank of meaning"] == 1.0
    assert first["rank of meaning"] > second["rank of meaning"] == third["rank of meaning"]


def test_scores_of_words_in_context_are_taken_where_there_are_any() -> None:
    rows = [(hit("a"),), (hit("b"),)]
    given = link_features("x", rows, [UNKNOWN_FACTS] * 2, kind=TextKind.SENTENCE, token_scores=np.array([0.25, 0.5]))
    assert given[:, list(FEATURES).index("words in context")].tolist() == [0.25, 0.5]


def test_no_candidates_have_no_features_and_a_candidate_without_rows_is_not_alike() -> None:
    assert link_features("x", [], [], kind=TextKind.TERM).shape == (0, len(FEATURES))
    assert fused_similarities([(), (hit("x", lexical=1.0),)], TextKind.TERM).tolist() == [0.0, 1.0]


def test_features_are_numbers_for_any_text() -> None:
    for text in ("", "🙂", "\x00", "x" * 5_000):
        assert all(np.isfinite(list(found.values())).all() for found in features(text, (hit("a"), hit(""))))
