"""Values as plain texts, lines, addresses and numbers: harmless, short, and quick to make."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest

from advisor.ingest.formats.plain_values import (
    ID_CHARACTERS,
    LINE_CHARACTERS,
    identifier,
    joined,
    number_text,
    plain_line,
    plain_text,
    web_page,
    words,
)
from advisor.ingest.source_text import MAX_TEXT


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("<b>Art</b> <script>alert(1)</script>", "Art alert(1)"),
        ("Art<!-- hidden -->s", "Arts"),
        ("Art<!-- never closed", "Art"),
        ("a --> b <!-- c --> d", "a --> b d"),
        ("<img src=x onerror=alert(1)>", None),
        ("  ", None),
        (5, "5"),
        (True, None),
        ({"a": 1}, None),
        (None, None),
    ],
)
def test_html_in_texts_is_left_out(written: object, plain: str | None) -> None:
    assert plain_line(written) == plain


@pytest.mark.parametrize("part", ["<!--", "-->", "<a ", "<", "&", "<!-- -->", "-->" + "<!--"])
def test_hostile_texts_are_made_plain_quickly(part: str) -> None:
    began = time.process_time()
    plain_text(part * (4_000_000 // len(part)))
    assert time.process_time() - began < 5


def test_long_texts_lines_and_ids_are_cut() -> None:
    assert len(plain_text("word " * 100_000) or "") <= MAX_TEXT
    assert len(plain_line("word " * 1_000) or "") == LINE_CHARACTERS
    first, second = identifier("a" * 500 + "1"), identifier("a" * 500 + "2")
    assert len(first) == len(second) == ID_CHARACTERS
    assert first != second
    assert identifier("a") == "a"


def test_paragraphs_are_joined_each_once() -> None:
    assert joined(["a", None, "b", "", "a"]) == "a\n\nb"
    assert joined([None]) is None
    assert len(joined(["a" * 15_000, "b" * 15_000]) or "") == MAX_TEXT


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (5, "5"), ("2.50", "2.50"), (Decimal("2.5"), "2.5"), (Decimal("1E+3"), "1000"), (-1, "-1"), (True, None),
        ("x", None), ("1E+999999999", None), (10**400, None), (None, None), ([5], None), ("", None),
    ],
)  # fmt: skip
def test_numbers_of_reasonable_size_are_read(value: object, text: str | None) -> None:
    assert number_text(value) == text


@pytest.mark.parametrize(
    ("value", "address"),
    [
        ("https://example.org/a?b=c", "https://example.org/a?b=c"),
        ("HTTP://example.org", "HTTP://example.org"),
        ("javascript:alert(1)", None),
        ("/relative", None),
        ("https://", None),
        ("http://[bad", None),
        ("https://example.org/ a", None),
        ("https://example.org/" + "a" * 1_000, None),
        (5, None),
    ],
)
def test_only_addresses_of_the_web_are_addresses(value: object, address: str | None) -> None:
    assert web_page(value) == address


def test_words_are_texts_and_numbers_single_or_listed() -> None:
    assert words(["a", 5, None, {"b": 1}, "", "  c "]) == ["a", "5", "c"]
    assert words("a") == ["a"]
    assert words(None) == []
