"""Reads the rows of an ESCO table, CSV or parquet, as texts with their row numbers."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO, TextIOWrapper

import pandas as pd

from advisor.domain.sources import RejectedRow
from advisor.errors import ImportRefusedError
from advisor.ingest.esco_files import TableFile
from advisor.ingest.jsonl import shown
from advisor.ports import ProgressReporter

Values = tuple[str, ...]


@dataclass(slots=True)
class TableReport:
    """What a reading gathers beside its rows."""

    progress: ProgressReporter | None
    rejected: list[RejectedRow] = field(default_factory=list)
    sha256: dict[str, str] = field(default_factory=dict)
    """Of each file read, by its name; one table has one file."""

    versions: set[str] = field(default_factory=set)
    """Versions that rows name."""

    def reject(self, table: TableFile, row: int, column: str, value: str, expected: str) -> None:
        """Note a row that is not taken over."""
        self.rejected.append(
            RejectedRow(file=table.file_name, row=row, field=column, value=shown(value), expected=expected)
        )


def table_rows(
    table: TableFile, columns: Sequence[str], report: TableReport, *, optional: Sequence[str] = ()
) -> Iterator[tuple[int, Values]]:
    """Row number (the header is row 1) and the stripped texts of `columns` and `optional`; what is missing is empty.

    Raises:
        ImportRefusedError: the file is broken, not UTF-8, or lacks one of `columns`.
    """
    content = table.read()
    report.sha256[table.file_name] = hashlib.sha256(content).hexdigest()
    rows = _parquet_rows(table, content) if table.is_parquet else _csv_rows(table, content, report)
    _, header = next(rows, (1, ()))
    for column in columns:
        if column not in header:
            raise ImportRefusedError(
                f"{table.place} has no column {column!r}; expected the columns "
                f"{', '.join(columns)} of the official ESCO download. It has: {', '.join(header) or 'nothing'}."
            )
    places = [header.index(column) if column in header else None for column in (*columns, *optional)]
    number = 1
    for number, values in rows:
        yield number, tuple("" if place is None else values[place].strip() for place in places)
    if report.progress is not None:
        report.progress.report(table.file_name, number, number)


def _csv_rows(table: TableFile, content: bytes, report: TableReport) -> Iterator[tuple[int, Values]]:
    text = TextIOWrapper(BytesIO(content), encoding="utf-8-sig", newline="")
    width = 0
    try:
        for number, values in enumerate(csv.reader(text, strict=True), start=1):
            if number == 1:
                width = len(values)
            if len(values) == width:
                yield number, tuple(values)
            elif values:  # an empty line is no row
                report.reject(table, number, "row", ",".join(values), f"{width} fields, as in the header")
    except UnicodeDecodeError as reason:
        raise ImportRefusedError(
            f"{table.place} is not UTF-8 text ({reason.reason}); the official download is."
        ) from reason
    except csv.Error as reason:
        raise ImportRefusedError(
            f"{table.place} is no well-formed CSV table ({reason}). Download it again."
        ) from reason


def _parquet_rows(table: TableFile, content: bytes) -> Iterator[tuple[int, Values]]:
    try:
        frame = pd.read_parquet(BytesIO(content))
    except (OSError, ValueError) as reason:
        raise ImportRefusedError(f"{table.place} is no whole parquet file ({reason}).") from reason
    yield 1, tuple(str(column) for column in frame.columns)
    texts = frame.astype("string").fillna("")
    yield from enumerate(texts.itertuples(index=False, name=None), start=2)
