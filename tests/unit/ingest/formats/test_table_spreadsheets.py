"""Spreadsheet files: sheets, dates, stored values of formulas, and files that are broken or made to do harm."""

from __future__ import annotations

import struct
import zipfile
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from advisor.domain.tables import TableLayout
from advisor.errors import ImportRefusedError
from advisor.ingest.formats.table_rows import Limits
from advisor.ingest.formats.table_xlsx import xlsx_table
from advisor.ingest.formats.tables import TableReader
from tests.conversions import convert
from tests.table_builders import a_mapping, an_xlsx, with_mapping, with_part

ANY, LARGE = TableLayout(), Limits()
SHEET = "xl/worksheets/sheet1.xml"
NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def cells_of(path: Path, layout: TableLayout = ANY, limits: Limits = LARGE) -> list[list[object]]:
    """The header with all rows."""
    with xlsx_table(path, layout, limits) as table:
        return [list(table.columns), *([row.value(column) for column in table.columns] for row in table.rows)]


def a_book(folder: Path, *rows: tuple[object, ...]) -> Path:
    return an_xlsx(folder, {"Courses": rows})


def test_dates_are_days_and_numbers_are_numbers(tmp_path: Path) -> None:
    rows = [
        ("Title", "From", "At", "ECTS", "Open"),
        ("Soil", date(2027, 1, 18), datetime(2027, 1, 18, 9, 30), 5.0, True),  # noqa: DTZ001 - cells have no time zone
        ("Water", None, None, 2.5, False),
    ]
    assert cells_of(a_book(tmp_path, *rows))[1:] == [
        ["Soil", "2027-01-18", "2027-01-18 09:30:00", 5, True],
        ["Water", None, None, Decimal("2.5"), False],
    ]


def test_a_date_of_a_spreadsheet_becomes_a_run(tmp_path: Path) -> None:
    path = with_mapping(a_book(tmp_path, ("Title", "From"), ("Soil", date(2027, 1, 18))), a_mapping({"start": "From"}))
    found = convert(TableReader(), path)
    assert [str(one.start) for one in found.offering.sessions] == ["2027-01-18"]


def test_the_first_sheet_is_read_or_the_one_that_is_named(tmp_path: Path) -> None:
    path = an_xlsx(tmp_path, {"Notes": [("Read me",)], "Courses": [("Title",), ("Soil",)]})
    assert cells_of(path) == [["Read me"]]
    assert cells_of(path, TableLayout(sheet="Courses")) == [["Title"], ["Soil"]]
    with pytest.raises(ImportRefusedError, match="has no sheet 'Kurse'; it has: Notes, Courses"):
        cells_of(path, TableLayout(sheet="Kurse"))


def test_formulas_are_never_worked_out_and_have_the_value_that_was_stored(tmp_path: Path) -> None:
    path = a_book(tmp_path, ("Title", "ECTS"), ("Soil", "=2+3"))
    assert cells_of(path)[1] == ["Soil", None]
    sheet = f"""<worksheet {NAMESPACE}><sheetData>
        <row r="1"><c r="A1" t="inlineStr"><is><t>Title</t></is></c><c t="inlineStr"><is><t>ECTS</t></is></c></row>
        <row r="2"><c r="A2" t="inlineStr"><is><t>=1+1</t></is></c><c r="B2"><f>2+3</f><v>5</v></c></row>
        <row r="4"><c r="A4" t="e"><v>#REF!</v></c><c r="B4"><v>7</v></c></row>
    </sheetData></worksheet>"""
    assert cells_of(with_part(path, SHEET, sheet.encode())) == [["Title", "ECTS"], ["=1+1", 5], [None, 7]]


def test_rows_keep_the_numbers_that_people_see(tmp_path: Path) -> None:
    path = a_book(tmp_path, ("Courses of 2027",), (None, None), ("Title", "Place"), (None, None), ("Soil", "Assen"))
    with xlsx_table(path, TableLayout(), Limits()) as table:
        assert (table.layout.header_row, table.sheets) == (3, ("Courses",))
        assert [row.place for row in table.rows] == ["row 5"]


def test_a_file_that_lies_about_its_size_is_read_by_its_cells(tmp_path: Path) -> None:
    sheet = f"""<worksheet {NAMESPACE}><dimension ref="A1:XFD1048576"/><sheetData>
        <row r="1"><c r="A1" t="inlineStr"><is><t>Title</t></is></c></row>
        <row r="2"><c r="A2" t="inlineStr"><is><t>Soil</t></is></c><c r="ZZZ2"><v>1</v></c></row>
    </sheetData></worksheet>"""
    path = with_part(a_book(tmp_path, ("Title",)), SHEET, sheet.encode())
    assert cells_of(path) == [["Title"], ["Soil"]]


def test_a_row_far_below_is_too_many_rows(tmp_path: Path) -> None:
    sheet = f"""<worksheet {NAMESPACE}><sheetData>
        <row r="1"><c r="A1" t="inlineStr"><is><t>Title</t></is></c></row>
        <row r="999999999999"><c t="inlineStr"><is><t>Soil</t></is></c></row>
    </sheetData></worksheet>"""
    path = with_part(a_book(tmp_path, ("Title",)), SHEET, sheet.encode())
    with pytest.raises(ImportRefusedError, match="more than 1,000 rows"):
        cells_of(path, limits=Limits(rows=1_000))


def test_a_bomb_is_refused_by_the_directory_before_anything_is_unpacked(tmp_path: Path) -> None:
    bomb = with_part(a_book(tmp_path, ("Title",)), SHEET, b" " * 30_000_000)
    assert bomb.stat().st_size < 100_000
    with pytest.raises(ImportRefusedError, match="bytes unpacked; expected at most 10,000,000"):
        cells_of(bomb, limits=Limits(unpacked_bytes=10_000_000))
    strings = with_part(a_book(tmp_path, ("Title",)), "xl/sharedStrings.xml", b" " * 30_000_000)
    with pytest.raises(ImportRefusedError, match=r"xl/sharedStrings\.xml would have 30,000,000 bytes unpacked"):
        cells_of(strings, limits=Limits(strings_bytes=10_000_000))


def test_a_part_that_is_larger_than_the_directory_says_ends_the_reading(tmp_path: Path) -> None:
    path = with_part(a_book(tmp_path, ("Title",)), SHEET, b" " * 5_000_000)
    content = path.read_bytes()
    lying = content.replace(struct.pack("<L", 5_000_000), struct.pack("<L", 5_000))
    path.write_bytes(lying)
    with pytest.raises(ImportRefusedError, match=r"cannot be read as a spreadsheet file|not well-formed"):
        cells_of(path)


def test_too_many_parts_and_too_many_bytes_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "courses.xlsx"
    with zipfile.ZipFile(path, "w") as book:
        for number in range(5_001):
            book.writestr(f"{number}.txt", "")
    with pytest.raises(ImportRefusedError, match="5,001 parts"):
        cells_of(path)
    with pytest.raises(ImportRefusedError, match="expected at most 100"):
        cells_of(path, limits=Limits(file_bytes=100))


@pytest.mark.parametrize(
    "part", [SHEET, "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml"]
)
def test_a_document_type_is_refused_in_every_part(tmp_path: Path, part: str) -> None:
    entity = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]><x>&a;</x>'
    path = with_part(a_book(tmp_path, ("Title",), ("Soil",)), part, entity)
    with pytest.raises(ImportRefusedError, match="has a document type"):
        cells_of(path)


def test_a_document_type_behind_a_long_comment_is_found_too(tmp_path: Path) -> None:
    hidden = b"<!--" + b"x" * 200_000 + b'--><!DOCTYPE x [<!ENTITY a "a">]><x>&a;</x>'
    with pytest.raises(ImportRefusedError, match="has a document type"):
        cells_of(with_part(a_book(tmp_path, ("Title",)), SHEET, hidden))


@pytest.mark.parametrize(
    ("part", "content"),
    [
        (SHEET, b""),
        (SHEET, b"<worksheet"),
        (SHEET, b"<other/>"),
        (SHEET, f'<worksheet {NAMESPACE}><sheetData><row r="x"/></sheetData></worksheet>'.encode()),
        (SHEET, f'<worksheet {NAMESPACE}><sheetData><row><c r="A"/></row></sheetData></worksheet>'.encode()),
        (
            SHEET,
            f'<worksheet {NAMESPACE}><sheetData><row><c t="s"><v>99</v></c></row></sheetData></worksheet>'.encode(),
        ),
        ("xl/workbook.xml", b"<workbook/>"),
        ("xl/styles.xml", b"<styleSheet"),
        ("[Content_Types].xml", b"<Types/>"),
    ],
)
def test_a_damaged_workbook_is_refused_with_the_way_out(tmp_path: Path, part: str, content: bytes) -> None:
    path = with_part(a_book(tmp_path, ("Title",), ("Soil",)), part, content)
    with pytest.raises(ImportRefusedError, match=r"courses\.xlsx"):
        cells_of(path)


def test_what_is_no_zip_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "courses.xlsx"
    path.write_bytes(b"\xd0\xcf\x11\xe0 an old or protected workbook")
    with pytest.raises(ImportRefusedError, match="without a password"):
        cells_of(path)


def test_a_fault_of_ours_while_a_spreadsheet_is_read_is_not_taken_for_a_broken_file(tmp_path: Path) -> None:
    path = a_book(tmp_path, ("Title",), ("Soil",))
    with pytest.raises(KeyError), xlsx_table(path, TableLayout(), Limits()):
        raise KeyError("ours")
