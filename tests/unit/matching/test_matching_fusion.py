"""Fusing embeddings and words."""

import numpy as np
import pytest

from advisor.domain.matching import TextKind, TextPart
from advisor.matching.fusion import (
    PART_WEIGHTS,
    SIGNAL_WEIGHTS,
    hit_similarity,
    similarity,
    similarity_parts,
)
from advisor.text_ports import IndexedText, TextHit


def fused(cosine: float, lexical: float) -> float:
    return float(similarity(np.array([cosine], np.float32), np.array([lexical], np.float32))[0])


def test_the_same_text_has_similarity_one_with_and_without_an_embedding() -> None:
    assert fused(0.0, 1.0) == fused(0.4, 1.0) == 1.0


def test_without_an_embedding_words_decide_alone() -> None:
    assert fused(0.0, 0.6) == pytest.approx(0.6)


@pytest.mark.parametrize(("cosine", "lexical"), [(-1.0, 0.0), (-0.2, 0.1), (1.0, 0.99), (0.0, 0.0)])
def test_similarity_stays_between_nought_and_one(cosine: float, lexical: float) -> None:
    assert 0 <= fused(cosine, lexical) <= 1


def test_more_common_words_and_nearer_meaning_both_raise_it() -> None:
    assert fused(0.5, 0.2) < fused(0.5, 0.6)
    assert fused(0.5, 0.2) < fused(0.7, 0.2)


def test_a_title_counts_less_than_an_outcome_with_the_same_words() -> None:
    def of(part: TextPart) -> float:
        return hit_similarity(TextHit(IndexedText("course", part, "Weld steel"), cosine=0.8, lexical=0.5))

    assert of(TextPart.TITLE) < of(TextPart.OUTCOME)


def test_every_part_has_a_weight() -> None:
    assert set(PART_WEIGHTS) == set(TextPart)


def a_hit(*, static: float = 0.0, cosine: float = 0.0, lexical: float = 0.0) -> TextHit:
    row = IndexedText("course", TextPart.OUTCOME, "Weld steel")
    return TextHit(row, cosine=cosine, lexical=lexical, static=static)


@pytest.mark.parametrize("kind", TextKind)
def test_the_parts_add_up_to_the_similarity(kind: TextKind) -> None:
    for hit in (a_hit(static=0.7, cosine=0.6, lexical=0.3), a_hit(cosine=0.6, lexical=1.0), a_hit(lexical=0.2)):
        parts = similarity_parts(hit, kind=kind)
        assert parts.total == pytest.approx(hit_similarity(hit, kind=kind))
        assert parts.static + parts.sentence + parts.lexical + parts.same_text == pytest.approx(parts.total)
        assert 0 <= parts.total <= 1 + 1e-6


def test_a_signal_that_is_not_there_leaves_its_weight_to_the_others() -> None:
    assert hit_similarity(a_hit(static=0.6, cosine=0.6, lexical=0.6)) == pytest.approx(0.6)
    assert hit_similarity(a_hit(static=0.6, lexical=0.6)) == pytest.approx(0.6)
    assert hit_similarity(a_hit(cosine=0.6, lexical=0.6)) == pytest.approx(0.6)
    assert hit_similarity(a_hit(static=1e-6, cosine=0.6, lexical=0.6)) < 0.6


def test_only_the_same_text_gets_a_part_for_it() -> None:
    assert similarity_parts(a_hit(cosine=0.9, lexical=0.99)).same_text == 0
    assert similarity_parts(a_hit(cosine=0.9, lexical=1.0)).same_text > 0


def test_every_kind_of_text_has_weights_that_count() -> None:
    assert set(SIGNAL_WEIGHTS) == set(TextKind)
    assert all(min(one.static, one.sentence, one.lexical) >= 0 < one.lexical for one in SIGNAL_WEIGHTS.values())
