"""The word of a label that a text has least to do with, by static embeddings of single words."""

import numpy as np
import pytest

from advisor.adapters.word_likeness import WordLikeness, words_of_label
from tests.fake_matching import FakeEncoder


def weakest(label: str, *texts: str) -> list[float]:
    return [float(one) for one in WordLikeness(FakeEncoder(languages=None)).weakest(label, texts)]


def test_a_text_with_every_word_of_the_label_misses_none() -> None:
    assert weakest("bake bread", "They bake rye bread.") == pytest.approx([1])


def test_the_word_that_is_missed_decides_however_well_the_others_fit() -> None:
    whole, other, neither = weakest("bake bread", "Bake bread.", "Taste bread.", "Weld steel.")
    assert whole > 0.99
    assert max(other, neither) < 0.5


def test_small_words_and_what_stands_in_brackets_are_not_missed() -> None:
    assert words_of_label("adapt to the change (law)") == ("adapt", "change")
    assert words_of_label("of (C)") == ("of",)


@pytest.mark.parametrize(("label", "text"), [("bake", ""), ("bake", "1 + 2"), ("", "Bake."), ("C", "Bake.")])
def test_without_words_nothing_is_said(label: str, text: str) -> None:
    assert weakest(label, text) == [0]


def test_a_text_without_words_leaves_the_others_theirs() -> None:
    assert weakest("bake", "?", "Bake.", "") == pytest.approx([0, 1, 0])


def test_a_word_is_encoded_once() -> None:
    encoder = FakeEncoder(languages=None)
    likeness = WordLikeness(encoder)
    first, again = (likeness.weakest("bake", ["Bake bread."]) for _ in range(2))
    assert np.array_equal(first, again)
    assert sorted(encoder.encoded) == ["bake", "bread"]


def test_more_words_than_are_kept_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("advisor.adapters.word_likeness.WORDS_KEPT", 2)
    likeness = WordLikeness(FakeEncoder(languages=None))
    found = [likeness.weakest("bake", [text]).item() for text in ("Bake rye bread.", "Bake buns.", "Bake rye bread.")]
    assert found == pytest.approx([1, 1, 1])
