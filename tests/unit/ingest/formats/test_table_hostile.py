"""Tables of courses: whatever the bytes, a refusal or records that fit; and memory that does not grow with the rows."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import tracemalloc
from functools import partial
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from advisor.errors import ImportRefusedError
from advisor.ingest.formats.conversion import Conversion
from advisor.ingest.formats.table_json import record_places
from advisor.ingest.formats.table_mapping_file import mapping_beside, mapping_from
from advisor.ingest.formats.tables import TableReader
from tests.conftest import ROOT
from tests.conversions import convert
from tests.table_builders import a_mapping, an_xlsx, with_mapping

SUFFIXES = (".csv", ".tsv", ".xlsx", ".json")
EVERY_COLUMN: dict[str, object] = {
    **{
        name: {"column": name.title()}
        for name in (
            "id", "description", "outcomes", "language", "mode", "type", "place", "country", "start", "end",
            "assessment_types", "supervision", "field_of_education", "stackability", "open_enrolment", "url",
            "published_on",
        )
    },
    "credits": {"column": "Credits", "system": "ECTS"},
    "price": {"column": "Price", "currency": "EUR"},
    "workload": {"column": "Workload", "unit": "hours"},
    "duration": {"column": "Duration", "unit": "weeks"},
    "level": {"column": "Level", "framework": "RQF"},
}  # fmt: skip
NAMES = ("Title", *(str(name).title() for name in EVERY_COLUMN))

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


def holds(content: bytes, suffix: str, mapping: dict[str, object]) -> None:
    """Reads the bytes: every line fits the profile, or the file is refused with a sentence that names it."""
    with tempfile.TemporaryDirectory() as folder:
        path = with_mapping(Path(folder) / f"fuzz{suffix}", mapping)
        path.write_bytes(content)
        told = []
        for read in (partial(convert, TableReader()), record_places if suffix == ".json" else mapping_beside):
            try:
                read(path)
            except ImportRefusedError as refused:
                told.append(str(refused))
        assert all("fuzz" in sentence for sentence in told)


@given(content=st.binary(max_size=400), suffix=st.sampled_from(SUFFIXES))
@settings(max_examples=150, deadline=None)
@example(content=b"PK\x05\x06" + b"\0" * 18, suffix=".xlsx")
@example(content=b'{"a":{"Title":"\\ud800"}}', suffix=".json")
@example(content=b"Title\n\xed\xa0\x80\n", suffix=".csv")
def test_any_bytes_are_refused_or_read(content: bytes, suffix: str) -> None:
    holds(content, suffix, a_mapping())


@given(rows=st.lists(st.lists(st.text(max_size=20), max_size=len(NAMES)), max_size=4))
@settings(max_examples=100, deadline=None)
def test_any_cells_of_a_csv_file_are_read_or_rejected(rows: list[list[str]]) -> None:
    lines = [NAMES, *([row[0] if row else "", *row[1:]] for row in rows)]
    text = "\n".join(",".join('"' + cell.replace('"', '""') + '"' for cell in line) for line in lines)
    holds(text.encode("utf-8", "surrogatepass"), ".csv", a_mapping(EVERY_COLUMN))


@given(records=st.lists(st.dictionaries(st.sampled_from(NAMES), values, max_size=8), min_size=1, max_size=4))
@settings(max_examples=150, deadline=None)
def test_any_json_value_in_any_column_is_read_or_rejected(records: list[dict[str, object]]) -> None:
    holds(json.dumps(records).encode(), ".json", a_mapping(EVERY_COLUMN))


@given(value=st.recursive(values, lambda inner: st.dictionaries(st.sampled_from(["columns", "title"]), inner)))
@settings(max_examples=100, deadline=None)
def test_any_json_value_as_a_mapping_is_refused_with_its_name(value: object) -> None:
    with pytest.raises(ImportRefusedError, match="x is not a mapping that can be used"):
        mapping_from(value, "x")


@given(at=st.integers(min_value=0), byte=st.integers(min_value=0, max_value=255))
@settings(max_examples=150, deadline=None)
def test_a_spreadsheet_with_any_byte_changed_is_refused_or_read(at: int, byte: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        book = an_xlsx(Path(folder), {"Courses": [("Title", "Place"), ("Soil", 5)]}).read_bytes()
    at %= len(book)
    holds(book[:at] + bytes([byte]) + book[at + 1 :], ".xlsx", a_mapping())


def peak_bytes(folder: Path, rows: int) -> int:
    """Most memory of Python while a table with so many rows is read, each a course of its own."""
    path = with_mapping(folder / f"rows-{rows}.csv", a_mapping({"credits": {"column": "ECTS", "system": "ECTS"}}))
    with path.open("w", encoding="utf-8") as file:
        file.write("Title,ECTS,About\n")
        for number in range(rows):
            file.write(f"Course {number},{number % 30},{'soil ' * 20}\n")
    scratch = folder / f"scratch-{rows}"
    scratch.mkdir()
    tracemalloc.start()
    count = sum(1 for _ in TableReader().lines([path], Conversion(scratch)))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == rows + 1
    return peak


def test_memory_does_not_grow_with_the_number_of_rows(tmp_path: Path) -> None:
    peak_bytes(tmp_path, 10)  # tables of vocabularies are read once
    assert peak_bytes(tmp_path, 2_000) < peak_bytes(tmp_path, 400) + 400_000


READ_ROWS = """
import sys
from pathlib import Path
from advisor.domain.tables import TableLayout
from advisor.ingest.formats.table_csv import csv_table
from advisor.ingest.formats.table_rows import Limits
with csv_table(Path(sys.argv[1]), TableLayout(), Limits()) as table:
    print(sum(1 for row in table.rows if row.value("Title")))
# Not `getrusage`: its peak is that of the process that started this one, if that was larger.
print(*(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


@pytest.mark.slow
def test_a_million_rows_are_read_in_bounded_memory(tmp_path: Path) -> None:
    path = tmp_path / "million.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write("Title,ECTS,About\n")
        file.writelines(f"Course {number},{number % 30},about soil\n" for number in range(1_000_000))
    ran = subprocess.run(  # noqa: S603 - this very interpreter; in a process of its own, whose peak is of this file alone
        [sys.executable, "-c", READ_ROWS, str(path)], cwd=ROOT, check=True, capture_output=True, text=True
    )
    rows, *kilobytes = map(int, ran.stdout.split())
    assert rows == 1_000_000
    assert all(peak < 200_000 for peak in kilobytes)  # no peak where the system does not tell one
