"""Fusing embeddings and words."""

import numpy as np
import pytest

from advisor.domain.matching import TextPart
from advisor.matching.fusion import PART_WEIGHTS, hit_similarity, similarity
from advisor.ports import IndexedText, TextHit


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
