"""Tables in spreadsheet files (.xlsx): one sheet, the values that were worked out when it was saved, and no more."""

from __future__ import annotations

import itertools
import lzma
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import IO, Protocol
from xml.parsers import expat

import openpyxl
from lxml.etree import LxmlError
from openpyxl.utils.exceptions import InvalidFileException

from advisor.domain.tables import TableLayout
from advisor.errors import ImportRefusedError
from advisor.ingest.formats.table_rows import FIRST_ROWS, MAX_COLUMNS, Limits, Table, header_of, named, rows_below

MAX_PARTS = 5_000
"""Files in the ZIP file; a workbook has a few dozen."""

_SHEETS = "xl/worksheets/"
_BATCH = 500
_CHUNK_BYTES = 64 * 1024

_BROKEN = (
    zipfile.BadZipFile, InvalidFileException, LxmlError, zlib.error, lzma.LZMAError, struct.error, SyntaxError,
    LookupError, TypeError, AttributeError, ValueError, ArithmeticError, NotImplementedError, RuntimeError, EOFError,
    OSError,
)  # fmt: skip
"""What openpyxl and the ZIP reader raise for files that are damaged, encrypted or no workbooks: whatever the line of
theirs raises that first meets something it did not expect. `SyntaxError` is what the XML parser calls its errors."""


class _Sheet(Protocol):
    """What is used of a sheet of openpyxl."""

    title: str

    def reset_dimensions(self) -> None: ...

    def iter_rows(
        self, *, min_row: int, max_row: int, max_col: int | None, values_only: bool
    ) -> Iterator[Sequence[object]]: ...


@contextmanager
def xlsx_table(path: Path, layout: TableLayout, limits: Limits) -> Iterator[Table]:
    """The table in the sheet that is said, else in the first.

    Raises:
        ImportRefusedError: it is no spreadsheet file, is damaged or protected by a password, would be too large
            unpacked, or has no such sheet.
    """
    _refuse_bombs(path, limits)
    with path.open("rb") as file:
        with _told(path.name):
            book = openpyxl.load_workbook(file, read_only=True, data_only=True, keep_links=False)
        try:
            sheets: dict[str, _Sheet] = {sheet.title: sheet for sheet in book.worksheets}
            sheet = _sheet(path, sheets, layout.sheet)
            sheet.reset_dimensions()  # what a file says of its own size may be wrong
            yield _table(path.name, sheet, replace(layout, sheet=sheet.title), limits, tuple(sheets))
        finally:
            book.close()


def _sheet(path: Path, sheets: dict[str, _Sheet], name: str | None) -> _Sheet:
    if not sheets:
        raise ImportRefusedError(f"{path.name} has no sheet with cells.")
    if name is not None and name not in sheets:
        raise ImportRefusedError(f"{path.name} has no sheet {name!r}; it has: {', '.join(sheets)}.")
    return sheets[name] if name is not None else next(iter(sheets.values()))


def _table(name: str, sheet: _Sheet, layout: TableLayout, limits: Limits, sheets: tuple[str, ...]) -> Table:
    looked_at = layout.header_row or FIRST_ROWS
    with _told(name):
        first = list(sheet.iter_rows(min_row=1, max_row=looked_at, max_col=MAX_COLUMNS + 1, values_only=True))
    while first and not any(value is not None for value in first[-1]):
        first.pop()  # openpyxl fills up to the last row that was asked for
    at = header_of(first, layout, name)
    columns = named(first[at - 1], name)
    # One more than may be, so that too many are told from as many as may be.
    rows = sheet.iter_rows(min_row=at + 1, max_row=limits.rows + 1, max_col=len(columns), values_only=True)
    below = rows_below(_in_batches(name, rows), columns, at + 1, limits, name)
    return Table(columns, below, replace(layout, header_row=at), sheets)


def _in_batches(name: str, rows: Iterator[Sequence[object]]) -> Iterator[Sequence[object]]:
    """The rows, read some at a time, so that only what openpyxl does stands under `_told`."""
    while True:
        with _told(name):
            batch = list(itertools.islice(rows, _BATCH))
        if not batch:
            return
        yield from batch


@contextmanager
def _told(name: str) -> Iterator[None]:
    """Says in a sentence that a file is broken, whatever it was found by; warnings are not for us.

    They are of styles and extensions that could not be written back, and nothing is written back.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except _BROKEN as reason:
        raise ImportRefusedError(
            f"{name} cannot be read as a spreadsheet file ({type(reason).__name__}: {str(reason)[:120]}). Open it in a "
            "spreadsheet program, and save it as .xlsx without a password, or as CSV in UTF-8."
        ) from reason


def _refuse_bombs(path: Path, limits: Limits) -> None:
    """Look at the directory of the ZIP file before anything of it is unpacked."""
    try:
        size = path.stat().st_size
    except OSError as reason:
        raise ImportRefusedError(f"{path.name} cannot be opened: {reason.strerror}. Check the path.") from reason
    if size > limits.file_bytes:
        raise ImportRefusedError(f"{path.name} has {size:,} bytes; expected at most {limits.file_bytes:,}.")
    with _told(path.name), zipfile.ZipFile(path) as parts:
        directory = parts.infolist()
        if len(directory) > MAX_PARTS:
            raise ImportRefusedError(f"{path.name} has {len(directory):,} parts; a workbook has at most {MAX_PARTS:,}.")
        unpacked = sum(part.file_size for part in directory)
        if unpacked > limits.unpacked_bytes:
            raise ImportRefusedError(_too_large(path, "", unpacked, limits.unpacked_bytes))
        for part in directory:
            # Sheets are read piece by piece; everything else is in memory as a whole.
            if not part.filename.startswith(_SHEETS) and part.file_size > limits.strings_bytes:
                raise ImportRefusedError(_too_large(path, part.filename, part.file_size, limits.strings_bytes))
            if part.filename.endswith((".xml", ".rels")):
                with parts.open(part) as content:
                    _refuse_document_type(path, part.filename, content)


def _too_large(path: Path, part: str, size: int, most: int) -> str:
    what = f"{path.name}: {part}" if part else path.name
    return (
        f"{what} would have {size:,} bytes unpacked; expected at most {most:,}. Take out what is no table, or save the "
        "sheet as CSV in UTF-8."
    )


def _refuse_document_type(path: Path, part: str, content: IO[bytes]) -> None:
    """Read up to the first element: a document type, which can define entities, would stand before it."""
    parser = expat.ParserCreate()
    begun: list[str] = []
    declared: list[str] = []
    parser.StartElementHandler = lambda name, _: begun.append(name)
    parser.StartDoctypeDeclHandler = lambda name, *_: declared.append(name)
    while not begun and not declared and (chunk := content.read(_CHUNK_BYTES)):
        try:
            parser.Parse(chunk)
        except expat.ExpatError as reason:
            if not begun and not declared:
                raise ImportRefusedError(f"{path.name}: {part} is not well-formed XML ({reason}).") from reason
    if declared:
        raise ImportRefusedError(
            f"{path.name}: {part} has a document type (`<!DOCTYPE`), which could define entities; no spreadsheet "
            "program writes one. Save the file anew."
        )
