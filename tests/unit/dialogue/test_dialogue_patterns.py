"""Patterns that wait to be compiled behave as compiled ones do."""

import re

import pytest

from advisor.dialogue.patterns import pattern


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
