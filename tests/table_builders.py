"""Tables with their mapping files for tests, and what the reader makes of them."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import openpyxl

from advisor.domain.provenance import NoteBasis
from advisor.ingest.formats.tables import TableReader
from advisor.ingest.profile import OfferingIn
from tests.conversions import Converted, convert

Rows = Sequence[Sequence[object]]


def a_mapping(columns: Mapping[str, object] | None = None, /, **parts: object) -> dict[str, object]:
    """A mapping whose title is in the column `Title`."""
    return {
        "table_mapping": 1,
        "provider": {"name": "Nordhavn University", "country": "DK"},
        "columns": {"title": "Title", **(columns or {})},
        **parts,
    }


def with_mapping(path: Path, mapping: Mapping[str, object]) -> Path:
    """The table, with its mapping file beside it."""
    path.with_name(f"{path.stem}.mapping.json").write_text(json.dumps(mapping), encoding="utf-8")
    return path


def a_csv(folder: Path, rows: Rows, name: str = "courses.csv", *, delimiter: str = ",") -> Path:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(rows)
    path = folder / name
    path.write_text(text.getvalue(), encoding="utf-8", newline="")
    return path


def an_xlsx(folder: Path, sheets: Mapping[str, Rows], name: str = "courses.xlsx") -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    path = folder / name
    book.save(path)
    return path


def with_part(path: Path, part: str, content: bytes) -> Path:
    """The spreadsheet file with one of its parts replaced, or a new one."""
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    parts[part] = content
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in parts.items():
            new.writestr(name, data)
    return path


def read_csv(folder: Path, rows: Rows, mapping: Mapping[str, object]) -> Converted:
    """What becomes of a CSV file."""
    return convert(TableReader(), with_mapping(a_csv(folder, rows), mapping))


def read_cell(folder: Path, field: str, value: object, **column: object) -> OfferingIn:
    """The one offering of a table with one row, whose second column is the field."""
    mapping = a_mapping({field: {"column": "Cell", **column}})
    return read_csv(folder, [("Title", "Cell"), ("Soil science", value)], mapping).offering


def bases(offering: OfferingIn) -> list[NoteBasis]:
    """Of the notes of the offering."""
    return [note.basis for note in offering.origin.notes] if offering.origin else []
