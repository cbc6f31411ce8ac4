"""Patterns that wait to be compiled behave as compiled ones do."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.dialogue.patterns import any_of, pattern


def test_a_waiting_pattern_finds_what_a_compiled_one_finds() -> None:
    waiting, compiled = pattern(r"(?P<n>\d+) h", re.IGNORECASE), re.compile(r"(?P<n>\d+) h", re.IGNORECASE)
    text = "6 H or 10 h"
    assert [one["n"] for one in waiting.finditer(text)] == [one["n"] for one in compiled.finditer(text)]
    assert waiting.sub("x", text, count=1) == compiled.sub("x", text, count=1)
    assert waiting.search(text, 2, len(text)) is not None
    assert waiting.pattern == compiled.pattern


def test_an_error_shows_at_the_first_use() -> None:
    broken = pattern("(")
    with pytest.raises(re.error):
        broken.search("anything")


WORDS = st.lists(st.text(alphabet="ab. ä|[]^-", min_size=1, max_size=5), min_size=1, max_size=12)


@given(words=WORDS, text=st.text(alphabet="ab. ä|[]^-", max_size=20))
def test_any_of_finds_the_longest_word_that_stands_there(words: list[str], text: str) -> None:
    listed = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    assert [found.span() for found in re.finditer(any_of(words), text)] == [
        found.span() for found in re.finditer(listed, text)
    ]


@given(words=WORDS)
def test_any_of_is_one_pattern_that_others_may_follow(words: list[str]) -> None:
    assert all(re.fullmatch(f"x{any_of(words)}y", f"x{word}y") for word in words)


@pytest.mark.parametrize("words", [[], [""], ["a", ""]])
def test_any_of_refuses_what_would_match_everywhere_or_nowhere(words: list[str]) -> None:
    with pytest.raises(ValueError, match="word"):
        any_of(words)
