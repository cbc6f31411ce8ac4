"""Opens a table, whatever kind of file it is in."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

from advisor.domain.tables import TableLayout
from advisor.errors import ImportRefusedError
from advisor.ingest.formats.table_csv import csv_table
from advisor.ingest.formats.table_json import json_table
from advisor.ingest.formats.table_rows import Limits, Reject, Table
from advisor.ingest.formats.table_xlsx import xlsx_table

TEXT_SUFFIXES = (".csv", ".tsv")
JSON_SUFFIX = ".json"
SUFFIXES = (*TEXT_SUFFIXES, ".xlsx", JSON_SUFFIX)
OTHER_SPREADSHEETS = (".xls", ".xlsm", ".xlsb", ".ods")
"""Known to be tables, but not read: older, with programs in them, or of another form."""


def open_table(path: Path, layout: TableLayout, limits: Limits, reject: Reject) -> AbstractContextManager[Table]:
    """The table in the file.

    Args:
        path: of the file; its suffix says what it is.
        layout: what is said of how it is laid out.
        limits: how large it may be.
        reject: told of what is no record.

    Raises:
        ImportRefusedError: when it is entered or read: the file cannot be used.
    """
    suffix = path.suffix.lower()
    if suffix in TEXT_SUFFIXES:
        return csv_table(path, layout, limits)
    if suffix == ".xlsx":
        return xlsx_table(path, layout, limits)
    if suffix == JSON_SUFFIX:
        return json_table(path, layout, limits, reject)
    raise ImportRefusedError(
        f"{path.name} is a table in a form that is not read; expected {', '.join(SUFFIXES)}. Open it in a spreadsheet "
        "program, and save it as .xlsx, or as CSV in UTF-8."
    )
