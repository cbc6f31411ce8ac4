"""Guesses which column of a table is what, by name and values: a proposal, which a person confirms or changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from advisor.domain.tables import ColumnGuess, GuessReason, SeenColumn, TableField
from advisor.ingest.formats.plain_values import plain_line, web_page, word, words
from advisor.ingest.formats.table_values import parts_of, text_of, with_unit
from advisor.ingest.formats.table_word_guess import words_guessed
from advisor.ingest.formats.table_words import HeaderWord, header_words, language_of
from advisor.ingest.normalising.amounts import read_credits, read_price
from advisor.ingest.normalising.countries import read_country
from advisor.ingest.normalising.dates import read_date
from advisor.ingest.normalising.durations import read_weeks, read_workload_hours
from advisor.ingest.normalising.languages import read_language
from advisor.ingest.normalising.levels import EQF, read_cycle, read_eqf, read_national_level
from advisor.ingest.normalising.vocabularies import (
    ISCED_F,
    read_assessment,
    read_isced_f,
    read_mode,
    read_supervision,
    read_type,
)

EXAMPLES = 3
SHOWN_EXAMPLE = 90
"""Characters of an example."""

SURE = 0.9
"""Share of the values that have to read as something before they say by themselves what a column is."""

_WORTHLESS = 0.1
"""Share below which a column is not what a word in its name says."""

_BULLETS = (";", "|")

Reads = Callable[[object, str], bool]


def guess_columns(columns: Mapping[str, Sequence[object]]) -> tuple[SeenColumn, ...]:
    """Each column, with examples and what it may be; no two columns are taken for the same.

    Args:
        columns: by name, in order, the cells of the first records; `None` where a record has none.
    """
    language = language_of(tuple(columns))
    proposals = [
        (guess, name)
        for name, cells in columns.items()
        for guess in _guesses(name, [one for one in cells if one is not None], language)
    ]
    order = {name: place for place, name in enumerate(columns)}
    taken: dict[TableField, str] = {}
    chosen: dict[str, ColumnGuess] = {}
    for guess, name in sorted(proposals, key=lambda one: (*_strength(one[0]), order[one[1]])):
        if guess.field not in taken and name not in chosen:
            taken[guess.field] = name
            chosen[name] = guess
    return tuple(_seen(name, cells, chosen.get(name)) for name, cells in columns.items())


def share_read(
    field: TableField, option: str, cells: Sequence[object], words: Mapping[str, str] | None = None
) -> float | None:
    """Share of the cells that can be read as the field; `None` where any text can, or there are none.

    Args:
        field: what they are taken for.
        option: its unit, as in `ColumnChoice`.
        cells: of the first records.
        words: what words in them mean.
    """
    reads = _READS.get(field)
    filled = [one for one in cells if one is not None]
    if reads is None or not filled:
        return None
    known = words or {}

    def can_be_read(cell: object) -> bool:
        parts = parts_of(cell, None) if known else ()
        return reads(
            [known.get(part, part) for part in parts] if any(part in known for part in parts) else cell, option
        )

    return sum(map(can_be_read, filled)) / len(filled)


def _guesses(name: str, cells: Sequence[object], language: str) -> list[ColumnGuess]:
    """What a column may be, by the words in its name, else by its values."""
    found: dict[TableField, ColumnGuess] = {}
    words = header_words(name)
    for one in sorted(words, key=lambda one: (not one.is_whole, one.language != language)):
        if one.field not in found:
            found[one.field] = _by_name(one, words, cells, language)
    worth = [one for one in found.values() if one.reads is None or one.reads >= _WORTHLESS or one.field in _OTHER_WORDS]
    return worth or _by_values(cells)


def _by_name(one: HeaderWord, words: Sequence[HeaderWord], cells: Sequence[object], language: str) -> ColumnGuess:
    of_field = next((other.option for other in words if other.field is one.field and other.option), "")
    option = of_field or _option_of(one.field, cells)
    bare = share_read(one.field, "", cells)
    if bare is not None and bare >= SURE and one.field in _SAY_IT_THEMSELVES:
        option = ""
    meanings = words_guessed(one.field, cells, language)
    return ColumnGuess(
        field=one.field,
        reason=GuessReason.HEADER if one.is_whole else GuessReason.PART_OF_HEADER,
        word=one.word,
        language=one.language,
        option=option,
        words=meanings,
        reads=share_read(one.field, option, cells, meanings),
    )


def _option_of(field: TableField, cells: Sequence[object]) -> str:
    """What stands between two outcomes, by the cells themselves."""
    if field is not TableField.OUTCOMES:
        return ""
    texts = [text for one in cells if isinstance(one, str) and (text := one)]
    if any("\n" in text or "<li" in text.lower() for text in texts):
        return ""
    return next((sign for sign in _BULLETS if sum(sign in text for text in texts) * 2 > len(texts)), "")


def _by_values(cells: Sequence[object]) -> list[ColumnGuess]:
    """What values say that can hardly be anything else."""
    found = []
    for field, says in _UNMISTAKABLE.items():
        share = sum(map(says, cells)) / len(cells) if cells else 0.0
        if share >= SURE:
            found.append(ColumnGuess(field=field, reason=GuessReason.VALUES, reads=share))
    return found


def _strength(guess: ColumnGuess) -> tuple[int, float, int]:
    """Sorts the surest first: whole names, then values, then parts of names; the better its values read."""
    rank = {GuessReason.HEADER: 0, GuessReason.VALUES: 1, GuessReason.PART_OF_HEADER: 2}[guess.reason]
    return (rank, -(guess.reads if guess.reads is not None else SURE), -len(guess.word))


def _seen(name: str, cells: Sequence[object], guess: ColumnGuess | None) -> SeenColumn:
    filled = [one for one in cells if one is not None]
    texts = (plain_line(", ".join(words(one))) or str(one) for one in filled)
    examples = dict.fromkeys(shortened(text) for text in texts)
    return SeenColumn(
        name=name,
        examples=tuple(examples)[:EXAMPLES],
        filled=len(filled) / len(cells) if cells else 0.0,
        guess=guess,
    )


def shortened(text: str) -> str:
    """An example on one line."""
    line = " ".join(text.split())
    return line if len(line) <= SHOWN_EXAMPLE else line[: SHOWN_EXAMPLE - 1] + "…"


def _each(read: Callable[[object], object]) -> Reads:
    """Whether every single value of the cell can be read."""
    return lambda cell, _: bool(parts := parts_of(cell, None)) and all(_value(read(part)) for part in parts)


def _whole(read: Callable[[object], object]) -> Reads:
    return lambda cell, _: _value(read(text_of(cell)))


def _value(read: object) -> bool:
    return getattr(read, "value", None) is not None


def _reads_level(cell: object, option: str) -> bool:
    text = text_of(cell)
    if option == "EQF":
        return _value(read_eqf(text, named=True))
    if option == "cycle":
        return _value(read_cycle(text))
    if option:
        return _value(read_national_level(f"{option} {text}")) or _value(read_national_level(text))
    return _value(read_eqf(text)) or _value(read_national_level(text)) or _value(read_cycle(text))


_READS: Mapping[TableField, Reads] = {
    TableField.CREDITS: lambda cell, option: _value(read_credits(text_of(cell), option or None)),
    TableField.PRICE: lambda cell, option: _value(read_price(text_of(cell), option or None)),
    TableField.WORKLOAD: lambda cell, option: _value(read_workload_hours(with_unit(cell, option or None))),
    TableField.DURATION: lambda cell, option: _value(read_weeks(with_unit(cell, option or None))),
    TableField.LEVEL: _reads_level,
    TableField.LANGUAGE: _each(read_language),
    TableField.TEXT_LANGUAGE: _whole(read_language),
    TableField.MODE: _each(read_mode),
    TableField.TYPE: _whole(read_type),
    TableField.COUNTRY: _whole(read_country),
    TableField.PROVIDER_COUNTRY: _whole(read_country),
    TableField.START: _whole(read_date),
    TableField.END: _whole(read_date),
    TableField.PUBLISHED_ON: _whole(read_date),
    TableField.FIELD_OF_EDUCATION: _whole(read_isced_f),
    TableField.SUPERVISION: _whole(read_supervision),
    TableField.ASSESSMENT_TYPES: _each(read_assessment),
    TableField.URL: lambda cell, _: web_page(cell) is not None,
}
"""Fields of which not every text can be read, with how it is told."""

_OTHER_WORDS = frozenset({
    TableField.MODE, TableField.TYPE, TableField.LEVEL, TableField.CREDITS, TableField.PRICE, TableField.WORKLOAD,
    TableField.DURATION, TableField.SUPERVISION, TableField.COUNTRY,
    TableField.PROVIDER_COUNTRY, TableField.LANGUAGE,
})  # fmt: skip
"""Fields whose values may be in words that only the person knows, or need a unit that only the person can say."""

_SAY_IT_THEMSELVES = frozenset({TableField.CREDITS, TableField.PRICE, TableField.WORKLOAD, TableField.DURATION})


def _is_eqf_address(cell: object) -> bool:
    return isinstance(cell, str) and cell.replace("https:", "http:").startswith(EQF)


def _is_language_name(cell: object) -> bool:
    """Codes of two letters are words of some language, such as `no`, and codes of countries."""
    parts = parts_of(cell, None)
    return bool(parts) and all(len(part) > _CODE and _value(read_language(part)) for part in parts)


_CODE = 3
_UNMISTAKABLE: Mapping[TableField, Callable[[object], bool]] = {
    TableField.LEVEL: _is_eqf_address,
    TableField.FIELD_OF_EDUCATION: lambda cell: isinstance(cell, str) and cell.startswith(ISCED_F),
    TableField.URL: lambda cell: web_page(cell) is not None,
    TableField.LANGUAGE: _is_language_name,
    TableField.MODE: lambda cell: _each(read_mode)(cell, ""),
    TableField.CREDITS: lambda cell: _value(read_credits(text_of(cell), None)),
    TableField.PRICE: lambda cell: word(cell) is not None and _value(read_price(text_of(cell), None)),
}
"""Values that say by themselves what they are. Days do not: of what they are is not said."""
