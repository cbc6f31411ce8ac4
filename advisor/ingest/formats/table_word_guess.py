"""Guesses what words in a column mean that are in none of the tables of vocabularies: names in the table's language."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice

from babel import Locale

from advisor.domain.tables import TableField
from advisor.ingest.formats.table_values import parts_of
from advisor.ingest.normalising.countries import read_country
from advisor.ingest.normalising.languages import read_language
from advisor.ingest.normalising.published import folded, table
from advisor.ingest.normalising.reading import Read
from advisor.ingest.normalising.vocabularies import read_mode

MAX_WORDS = 40
_CODE = 2

Meanings = Callable[[str], Mapping[str, str]]


def words_guessed(field: TableField, cells: Sequence[object], language: str) -> Mapping[str, str]:
    """By a word of the cells, as it stands there, what it may mean; only words that are not read anyway.

    Args:
        field: of the column.
        cells: of its first records.
        language: in which the table seems to be.
    """
    meanings = _MEANINGS.get(field)
    if meanings is None:
        return {}
    known = meanings(language)
    found = dict.fromkeys(word for cell in cells for word in _unread(field, cell))
    explained = ((word, known[folded(word)]) for word in found if folded(word) in known)
    return dict(islice(explained, MAX_WORDS))


def _unread(field: TableField, cell: object) -> Iterator[str]:
    for word in parts_of(cell, None):
        if _READ[field](word).value is None:
            yield word


@cache
def _languages(language: str) -> Mapping[str, str]:
    return _only_ones({code: name for code, name in Locale(language).languages.items() if len(code) == _CODE})


@cache
def _countries(language: str) -> Mapping[str, str]:
    return _only_ones({code: name for code, name in Locale(language).territories.items() if len(code) == _CODE})


@cache
def _modes(language: str) -> Mapping[str, str]:
    rows = table("mode_words")
    own = {folded(row["word"]): row["value"] for row in rows if row["language"] == language}
    return {**{folded(row["word"]): row["value"] for row in rows}, **own}


def _only_ones(names: Mapping[str, str]) -> Mapping[str, str]:
    """By name its code, where no other has the name."""
    found: dict[str, list[str]] = {}
    for code, name in names.items():
        found.setdefault(folded(name), []).append(code)
    return {name: codes[0] for name, codes in found.items() if len(codes) == 1}


_MEANINGS: Mapping[TableField, Meanings] = {
    TableField.LANGUAGE: _languages,
    TableField.TEXT_LANGUAGE: _languages,
    TableField.COUNTRY: _countries,
    TableField.MODE: _modes,
}
_READ: Mapping[TableField, Callable[[object], Read[str]]] = {
    TableField.LANGUAGE: read_language,
    TableField.TEXT_LANGUAGE: read_language,
    TableField.COUNTRY: read_country,
    TableField.MODE: read_mode,
}
