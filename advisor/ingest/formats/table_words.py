"""Words by which people call columns of tables of courses, in thirteen languages (`tables/column_words.csv`)."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from advisor.domain.tables import TableField
from advisor.ingest.normalising.published import table

_BETWEEN_HUMPS = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NO_WORD = re.compile(r"[^\w€]+|_+")
_STEP = re.compile(r"\.(?:\*|\d+)(?=\.|$)")
_SHORTEST_PART = 4
"""Letters of a word that is looked for inside a name; shorter ones are in too many."""

_SHORTEST_CODE = 3
"""The same of names of systems and units, such as CFU."""

_OTHER_LEVELS = frozenset({"isced"})
"""Whose levels are none of a framework of qualifications."""


@dataclass(frozen=True, slots=True)
class HeaderWord:
    """A word in the name of a column."""

    field: TableField
    language: str
    word: str
    """As people of this language write it."""

    option: str
    is_whole: bool
    """It is the whole name."""


def header_words(name: str) -> tuple[HeaderWord, ...]:
    """Every word for a field in the name of a column: those that are the whole of it first, then the longest."""
    found: list[HeaderWord] = []
    tokens = _spelt(name).split()
    last = _spelt(_STEP.sub("", name).rpartition(".")[2]).split()
    for part in dict.fromkeys((tuple(last), tuple(tokens))):
        found.extend(_words_in(part))
    if _OTHER_LEVELS & set(tokens):
        found = [one for one in found if one.field is not TableField.LEVEL]
    unique = {(one.field, one.option, one.language): one for one in reversed(found)}
    return tuple(sorted(unique.values(), key=lambda one: (not one.is_whole, -len(one.word), one.language)))


def language_of(columns: Sequence[str]) -> str:
    """The language in which most of the columns are called by a word of it; English where none is."""
    counts: Counter[str] = Counter()
    for name in columns:
        counts.update({one.language for one in header_words(name) if one.is_whole})
    return min(counts, key=lambda language: (-counts[language], language != "en", language), default="en")


def _words_in(tokens: Sequence[str]) -> Iterator[HeaderWord]:
    known = _known()
    for start in range(len(tokens)):
        for end in range(len(tokens), start, -1):
            word = " ".join(tokens[start:end])
            whole = end - start == len(tokens)
            for field, language, written, option in known.get(word, ()):
                least = _SHORTEST_CODE if option else _SHORTEST_PART
                if whole or len(word) >= least:
                    yield HeaderWord(field, language, written, option, whole)


@cache
def _known() -> Mapping[str, tuple[tuple[TableField, str, str, str], ...]]:
    found: dict[str, list[tuple[TableField, str, str, str]]] = {}
    for row in table("column_words"):
        entry = (TableField(row["field"]), row["language"], row["word"], row["option"])
        found.setdefault(_spelt(row["word"]), []).append(entry)
    return {word: tuple(entries) for word, entries in found.items()}


def _spelt(name: str) -> str:
    """A name as words are compared: small letters without accents, one space between words."""
    apart = _NO_WORD.sub(" ", _BETWEEN_HUMPS.sub(" ", name)).casefold()
    plain = unicodedata.normalize("NFKD", apart)
    return " ".join("".join(letter for letter in plain if not unicodedata.combining(letter)).split())
