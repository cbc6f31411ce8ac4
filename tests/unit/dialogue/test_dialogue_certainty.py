"""Which links of present work are taken: what is likely, and kinds of what was said."""

from dataclasses import replace

import pytest

from advisor.dialogue.certainty import is_likely, specialises
from advisor.domain.matching import ConceptMatch

UNSURE = ConceptMatch(
    id="a", label="undersköterska, hemtjänst", matched_text="undersköterska, hemtjänst", similarity=0.6, words="",
    probability=0.2,
)  # fmt: skip


@pytest.mark.parametrize("words", ["undersköterska", "Undersköterskan"])
def test_a_kind_of_the_work_that_was_told_is_taken_though_another_kind_may_be_meant(words: str) -> None:
    match = replace(UNSURE, words=words)
    assert specialises(match)
    assert is_likely(match, in_english=False, is_told=True)
    assert not is_likely(match, in_english=False, is_told=False)


@pytest.mark.parametrize(
    ("words", "label"),
    [("sköterska", "undersköterska, hemtjänst"), ("hemtjänst", "undersköterska, hemtjänst"), ("ekonom", "sömmerska")],
)
def test_other_work_is_not(words: str, label: str) -> None:
    match = replace(UNSURE, words=words, matched_text=label)
    assert not specialises(match)
    assert not is_likely(match, in_english=False, is_told=True)
