"""Tables of any kind as rows with named cells, one at a time and within bounds."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal

from advisor.domain.tables import TableLayout
from advisor.errors import ImportRefusedError
from advisor.ingest.formats.json_stream import seen
from advisor.ingest.formats.plain_values import number_text
from advisor.ingest.jsonl import MAX_FILE_BYTES

MAX_COLUMNS = 1_000
MAX_HEADER = 300
"""Characters of a column's name; longer ones are cut."""

FIRST_ROWS = 20
"""In which the header is looked for."""

_EXACT = 2**53
"""Below it a number with a point is exact where it is whole."""

ERRORS = frozenset({"#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NULL!", "#NUM!"})
"""What spreadsheet programs leave in a cell whose formula failed: no value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How large a file may be."""

    file_bytes: int = MAX_FILE_BYTES
    unpacked_bytes: int = 1024**3
    """Of all that a spreadsheet file holds; it is a ZIP file."""

    strings_bytes: int = 192 * 1024**2
    """Of each part of it that has to be in memory as a whole, such as the texts of all cells."""

    rows: int = 2_000_000


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row, or an object of a JSON file."""

    place: str
    """`row 12`, the header included; `object 12`; or the name that the file gives it."""

    value: Callable[[str], object]
    """What the cell of this column holds: text, number, truth value, day, list of these; `None` where it is empty."""

    extra: str | None = None
    """What stands to the right of the last column, where the header has no name for it."""


@dataclass(frozen=True, slots=True)
class Table:
    """A file with named columns; to be read once."""

    columns: tuple[str, ...]
    """In order; of JSON files those of the first records."""

    rows: Iterator[TableRow]
    layout: TableLayout
    """As the file was read: what the mapping leaves open is filled in."""

    sheets: tuple[str, ...] = ()


Reject = Callable[[str, str, object, str], None]
"""Told of what is no record: place, element, value, what was expected."""


def cell(value: object) -> object:
    """What a cell holds as a text, a number, a truth value, a list of these or an object; `None`: nothing.

    Formulas are texts like others. A day without a time is a day, whatever the program that wrote it calls it.
    """
    if isinstance(value, str):
        text = seen(value).strip()
        return text if text and text not in ERRORS else None
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time.min else value.isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return _number(value)
    if isinstance(value, bool | int | Decimal | list | dict) or value is None:
        return value
    return str(value)


def _number(value: float) -> object:
    """The number as it is written; spreadsheets do not tell 5 from 5.0."""
    if not math.isfinite(value):
        return None
    return int(value) if value.is_integer() and abs(value) < _EXACT else Decimal(repr(value))


def named(header: Sequence[object], name: str) -> tuple[str, ...]:
    """Names of columns, each different: those without one are called by their number.

    Raises:
        ImportRefusedError: there are too many; the message begins with `name`.
    """
    filled = max((at for at, value in enumerate(header, start=1) if cell(value) is not None), default=0)
    if filled > MAX_COLUMNS:
        raise ImportRefusedError(f"{name} has {filled:,} columns; expected at most {MAX_COLUMNS:,}.")
    found: dict[str, None] = {}
    for at, value in enumerate(header[:filled], start=1):
        plain = column_name(value) or f"column {at}"
        unique, number = plain, 1
        while unique in found:
            number += 1
            unique = f"{plain} ({number})"
        found[unique] = None
    return tuple(found)


def column_name(value: object) -> str:
    """The name of a column on one line."""
    text = cell(value)
    said = text if isinstance(text, str) else number_text(text)
    return " ".join((said or "").split())[:MAX_HEADER]


def header_of(rows: Sequence[Sequence[object]], layout: TableLayout, name: str) -> int:
    """Which of the first rows names the columns, counted from 1: the one that is said, else the first that is filled.

    A row with one cell above a wider table is a heading of the whole.

    Raises:
        ImportRefusedError: there is none; the message begins with `name`.
    """
    if layout.header_row is not None:
        if len(rows) < layout.header_row:
            raise ImportRefusedError(f"{name} has no row {layout.header_row}, which `header_row` names.")
        return layout.header_row
    filled = [sum(cell(value) is not None for value in row) for row in rows]
    for at, cells in enumerate(filled, start=1):
        if cells > 1 or (cells == 1 and max(filled[at:], default=0) <= 1):
            return at
    raise ImportRefusedError(f"{name} is empty; expected a row with the names of the columns, and records below it.")


def rows_below(
    rows: Iterator[Sequence[object]], columns: Sequence[str], first: int, limits: Limits, name: str
) -> Iterator[TableRow]:
    """The rows below the header, without empty ones.

    Args:
        rows: what stands below the header.
        columns: its names.
        first: number of the first of the rows.
        limits: how many there may be.
        name: of the file.
    """
    for number, values in enumerate(rows, start=first):
        if number > limits.rows:
            raise ImportRefusedError(f"{name} has more than {limits.rows:,} rows. Split the file.")
        cells = {
            column: value
            for column, published in zip(columns, values, strict=False)
            if (value := cell(published)) is not None
        }
        beyond = [value for published in values[len(columns) :] if (value := cell(published)) is not None]
        if cells or beyond:
            yield TableRow(f"row {number}", cells.get, str(beyond[0]) if beyond else None)
