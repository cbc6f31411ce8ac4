"""Folding, exact forms and n-grams of words."""

import numpy as np
import pytest

from advisor.adapters.text_ngrams import count_ngrams, exact_form, exact_keys, folded


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Programming in C++ and C#", " programming in c++ and c# "),
        ("ASP.NET", " asp .net "),
        ("työkaluntekijä", " tyokaluntekija "),
        ("data-analyytikko / kehittäjä", " data analyytikko kehittaja "),
        ("  ", "  "),
        ("Разработчик", " разработчик "),
    ],
)
def test_folding_keeps_words_and_drops_case_accents_and_marks(text: str, expected: str) -> None:
    assert folded(text) == expected


def test_forms_are_the_same_for_case_white_space_and_composition_only() -> None:
    assert exact_form("Työ  NTEKIJÄ") == exact_form("tyo\u0308 ntekija\u0308 ")
    assert exact_form("länder") != exact_form("lander")


def test_keys_are_equal_exactly_for_equal_forms() -> None:
    first, second, third = exact_keys(["Data Analyst", "data  analyst", "data analysts"])
    assert first == second != third


def test_ngrams_do_not_reach_from_one_word_or_text_into_the_next() -> None:
    apart = count_ngrams(["ab cd", "cd", "ab"])
    grams = {text: set(apart.buckets[apart.texts == text].tolist()) for text in range(3)}
    assert grams[0] == grams[1] | grams[2]
    assert not grams[1] & grams[2]


def test_a_short_word_has_all_its_ngrams() -> None:
    assert count_ngrams(["ab"]).counts.tolist() == [1, 1, 1]  # " ab", "ab ", " ab "


def test_repeated_words_are_counted() -> None:
    assert set(count_ngrams(["go go go"]).counts.tolist()) == {3}


def test_no_texts_have_no_ngrams() -> None:
    assert len(count_ngrams([]).texts) == len(count_ngrams(["", "?!"]).texts) == 0


def test_texts_are_counted_alike_alone_and_together() -> None:
    together = count_ngrams(["welding", "baking bread"])
    alone = count_ngrams(["baking bread"])
    assert np.array_equal(together.buckets[together.texts == 1], alone.buckets)
