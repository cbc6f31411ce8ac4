"""A first look at a table, and what a person says of its columns as a mapping."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from advisor.domain.tables import ColumnChoice, SeenRow, SeenTable, TableChoices, TableField, TableLayout
from advisor.errors import ImportRefusedError
from advisor.ingest.formats.table_csv import WINDOWS, looks_like_windows
from advisor.ingest.formats.table_files import JSON_SUFFIX, TEXT_SUFFIXES, open_table
from advisor.ingest.formats.table_guess import guess_columns
from advisor.ingest.formats.table_json import record_places
from advisor.ingest.formats.table_mapping import TableMapping
from advisor.ingest.formats.table_mapping_file import mapping_from
from advisor.ingest.formats.table_rows import Limits, Table, TableRow

LOOKED_AT = 200
"""Records of a table by which its columns are guessed and shown."""

BESIDE = {TableField.CREDIT_SYSTEM: TableField.CREDITS, TableField.CURRENCY: TableField.PRICE}
"""Columns that say the unit of another one."""

_UNIT_NAMES = {
    TableField.CREDITS: "system",
    TableField.PRICE: "currency",
    TableField.WORKLOAD: "unit",
    TableField.DURATION: "unit",
    TableField.LEVEL: "framework",
    TableField.OUTCOMES: "split",
}
"""What the option of a choice is called in a mapping."""


def look_at(path: Path, layout: TableLayout, limits: Limits) -> SeenTable:
    """The table with its first records and a guess at each column.

    Args:
        path: of the file.
        layout: what is known of how it is laid out; the rest is guessed.
        limits: how large it may be.

    Raises:
        ImportRefusedError: the file cannot be used, or has no records.
    """
    known = _with_guesses(path, layout)
    try:
        return _looked_at(path, known, limits)
    except ImportRefusedError:
        # Letters that are not UTF-8 are guessed to be Windows-1252 only here, where a person sees what comes of it.
        if not _may_be_windows(path, known):
            raise
    return _looked_at(path, replace(known, encoding=WINDOWS), limits)


def table_of(seen: SeenTable) -> Table:
    """The first records again, as a table to read."""
    rows = (TableRow(row.place, row.cells.get) for row in seen.rows)
    return Table(tuple(column.name for column in seen.columns), rows, seen.layout)


def proposed(seen: SeenTable) -> TableChoices:
    """The guesses as choices, for a person to confirm or change."""
    guessed = [(column.name, column.guess) for column in seen.columns if column.guess is not None]
    columns = tuple(
        ColumnChoice(column=name, field=guess.field, option=guess.option, words=guess.words) for name, guess in guessed
    )
    return TableChoices(columns=columns, layout=to_keep(seen))


def to_keep(seen: SeenTable) -> TableLayout:
    """What a mapping has to say of the layout: what the next file of the kind may not say by itself."""
    layout = seen.layout
    return replace(
        layout,
        sheet=layout.sheet if len(seen.sheets) > 1 else None,
        encoding=layout.encoding if layout.encoding == WINDOWS else None,
        header_row=layout.header_row if layout.header_row != 1 else None,
    )


def mapping_of(choices: TableChoices, name: str, source: Mapping[str, str] | None = None) -> TableMapping:
    """What a person says of a table, as a mapping.

    Args:
        choices: what is said.
        name: of the file, for the message.
        source: what is said of the source: `id`, `title`, `version`, `licence`.

    Raises:
        ImportRefusedError: it is not enough, or says two things of one field.
    """
    by_field: dict[TableField, ColumnChoice] = {}
    for choice in choices.columns:
        other = by_field.setdefault(choice.field, choice)
        if other is not choice:
            raise ImportRefusedError(
                f"Two columns are said to be `{choice.field}`: {other.column!r} and {choice.column!r}. Keep one."
            )
    for beside, of_what in BESIDE.items():
        if beside in by_field and of_what not in by_field:
            raise ImportRefusedError(f"A column is said to be `{beside}`, but none to be `{of_what}`. Say which it is.")
    if TableField.TITLE not in by_field:
        raise ImportRefusedError("No column is said to be the `title`, and every record needs one. Say which it is.")
    return mapping_from(_as_json(choices, by_field, source or {}), name)


def _as_json(
    choices: TableChoices, by_field: Mapping[TableField, ColumnChoice], source: Mapping[str, str]
) -> dict[str, object]:
    apart = {TableField.PROVIDER, TableField.PROVIDER_COUNTRY, *BESIDE}
    layout = choices.layout
    parts: dict[str, object] = {
        "source": dict(source),
        "provider": _provider(choices, by_field),
        "kind": choices.kind,
        "sheet": layout.sheet,
        "records": layout.records,
        "encoding": layout.encoding,
        "delimiter": layout.delimiter,
        "header_row": layout.header_row,
        "columns": {field.value: _column(choice, by_field) for field, choice in by_field.items() if field not in apart},
        "constants": {field.value: said for field, said in choices.constants.items()},
    }
    return {"table_mapping": 1, **{name: part for name, part in parts.items() if part is not None}}


def _provider(choices: TableChoices, by_field: Mapping[TableField, ColumnChoice]) -> dict[str, object]:
    name, country = by_field.get(TableField.PROVIDER), by_field.get(TableField.PROVIDER_COUNTRY)
    said: dict[str, object] = {"name": {"column": name.column} if name is not None else choices.provider or ""}
    if country is not None:
        said["country"] = {"column": country.column}
    elif choices.provider_country:
        said["country"] = choices.provider_country
    return said


def _column(choice: ColumnChoice, by_field: Mapping[TableField, ColumnChoice]) -> dict[str, object]:
    column: dict[str, object] = {"column": choice.column}
    beside = next(
        (by_field[one] for one, of_what in BESIDE.items() if of_what is choice.field and one in by_field), None
    )
    if beside is not None:
        column[_UNIT_NAMES[choice.field]] = {"column": beside.column}
    elif choice.option:
        column[_UNIT_NAMES[choice.field]] = choice.option
    return {**column, "values": dict(choice.words)} if choice.words else column


def _with_guesses(path: Path, layout: TableLayout) -> TableLayout:
    if path.suffix.lower() != JSON_SUFFIX or layout.records is not None:
        return layout
    return replace(layout, records=next(iter(record_places(path)), None))


def _may_be_windows(path: Path, layout: TableLayout) -> bool:
    is_text = path.suffix.lower() in TEXT_SUFFIXES and path.is_file()
    return is_text and layout.encoding is None and looks_like_windows(path)


def _looked_at(path: Path, layout: TableLayout, limits: Limits) -> SeenTable:
    with open_table(path, layout, limits, _nobody) as table:
        rows = list(itertools.islice(table.rows, LOOKED_AT + 1))
        first = rows[:LOOKED_AT]
        if not first:
            raise ImportRefusedError(f"{path.name} has no records below the names of its columns.")
        cells = {column: [row.value(column) for row in first] for column in table.columns}
        return SeenTable(
            name=path.name,
            layout=table.layout,
            columns=guess_columns(cells),
            sheets=table.sheets,
            rows=tuple(_seen(row, table.columns) for row in first),
            has_more=len(rows) > len(first),
        )


def _seen(row: TableRow, columns: tuple[str, ...]) -> SeenRow:
    return SeenRow(place=row.place, cells={name: value for name in columns if (value := row.value(name)) is not None})


def _nobody(*_: object) -> None:
    """What is no record is told of when the file is imported."""
