"""CSV and TSV: encodings, signs between cells, quoted line ends, headers that are not on top, and broken files."""

from __future__ import annotations

from pathlib import Path

import pytest

from advisor.domain.tables import TableLayout
from advisor.errors import ImportRefusedError
from advisor.ingest.formats import table_csv
from advisor.ingest.formats.table_csv import csv_table, looks_like_windows
from advisor.ingest.formats.table_rows import Limits

ANY, LARGE = TableLayout(), Limits()
TITLES = "Title,Place\nÖkologie,Köln\n"


def rows_of(
    folder: Path, content: bytes, name: str = "a.csv", layout: TableLayout = ANY, limits: Limits = LARGE
) -> tuple[TableLayout, list[list[object]]]:
    """The layout as it was found, and the header with all rows."""
    path = folder / name
    path.write_bytes(content)
    with csv_table(path, layout, limits) as table:
        body = [[row.value(column) for column in table.columns] for row in table.rows]
        return table.layout, [list(table.columns), *body]


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (TITLES.encode(), "utf-8"),
        (TITLES.encode("utf-8-sig"), "utf-8"),
        (TITLES.encode("utf-16"), "utf-16"),
        (b"\xfe\xff" + TITLES.encode("utf-16-be"), "utf-16"),
    ],
)
def test_unicode_is_told_by_its_mark_or_its_bytes(tmp_path: Path, content: bytes, encoding: str) -> None:
    layout, rows = rows_of(tmp_path, content)
    assert (layout.encoding, rows[1]) == (encoding, ["Ökologie", "Köln"])


def test_windows_letters_are_read_only_where_it_is_said(tmp_path: Path) -> None:
    content = TITLES.encode("cp1252")
    with pytest.raises(ImportRefusedError, match=r'is not UTF-8 text: .*write `"encoding": "windows-1252"`'):
        rows_of(tmp_path, content)
    assert looks_like_windows(tmp_path / "a.csv")
    layout, rows = rows_of(tmp_path, content, layout=TableLayout(encoding="windows-1252"))
    assert (layout.encoding, rows[1]) == ("windows-1252", ["Ökologie", "Köln"])


def test_what_is_utf_8_is_read_as_such_whatever_is_said(tmp_path: Path) -> None:
    layout, rows = rows_of(tmp_path, TITLES.encode(), layout=TableLayout(encoding="windows-1252"))
    assert (layout.encoding, rows[1]) == ("utf-8", ["Ökologie", "Köln"])


@pytest.mark.parametrize("content", [b"Title\n\x81\x8d\n", b"Title\n\0\n", b"\xff\xfeT", TITLES.encode("utf-16-le")])
def test_letters_of_no_known_encoding_are_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(ImportRefusedError, match="Save it with the encoding UTF-8"):
        rows_of(tmp_path, content, layout=TableLayout(encoding="windows-1252"))


@pytest.mark.parametrize(
    ("content", "sign"),
    [
        ("Title,Price\nSoil;1,2\n", ","),
        ("Title;Price;Place\nSoil, water;4,50;Assen\n", ";"),
        ("Title\tPlace\nSoil, water\tAssen\n", "\t"),
        ("sep=|\nTitle|Place\nSoil|Assen\n", "|"),
        ("sep=;\nTitle;A,B,C\nSoil;1,2,3\n", ";"),
        ("Title\nSoil\n", ","),
    ],
)
def test_the_sign_between_cells_is_told_by_the_first_rows(tmp_path: Path, content: str, sign: str) -> None:
    layout, rows = rows_of(tmp_path, content.encode())
    assert (layout.delimiter, rows[0][0]) == (sign, "Title")


def test_the_sign_that_the_mapping_says_is_taken(tmp_path: Path) -> None:
    _, rows = rows_of(tmp_path, b"Title;A,B\nSoil;1,2\n", layout=TableLayout(delimiter=";"))
    assert rows == [["Title", "A,B"], ["Soil", "1,2"]]


def test_a_cell_may_have_line_ends_and_signs_in_quotation_marks(tmp_path: Path) -> None:
    content = b'Title,Outcomes\r\n"Soil, ""living""","one\r\ntwo"\r\n'
    assert rows_of(tmp_path, content)[1][1] == ['Soil, "living"', "one\r\ntwo"]


def test_a_heading_above_the_table_and_empty_rows_are_passed_over(tmp_path: Path) -> None:
    content = b"Courses 2027,,\n,,\nTitle,Place,ECTS\n,,\nSoil,Assen,5\n"
    layout, rows = rows_of(tmp_path, content)
    assert (layout.header_row, rows) == (3, [["Title", "Place", "ECTS"], ["Soil", "Assen", "5"]])
    said = rows_of(tmp_path, content, layout=TableLayout(header_row=5))[1]
    assert said == [["Soil", "Assen", "5"]]


def test_columns_have_different_names_on_one_line(tmp_path: Path) -> None:
    _, rows = rows_of(tmp_path, b'"Title\nof course",,ECTS,ECTS,,\nSoil,x,1,2\n')
    assert rows[0] == ["Title of course", "column 2", "ECTS", "ECTS (2)"]


@pytest.mark.parametrize("content", [b"", b"\n\n", b",,,\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(ImportRefusedError, match=r"a\.csv is empty; expected a row with the names of the columns"):
        rows_of(tmp_path, content)


def test_a_header_row_beyond_the_end_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImportRefusedError, match=r"a\.csv has no row 7"):
        rows_of(tmp_path, b"Title\nSoil\n", layout=TableLayout(header_row=7))


@pytest.mark.parametrize("content", [b'Title\n"Soil\n', b'Title\n"Soil"y\n', b'Title\n"' + b"x" * 200_000])
def test_quotation_marks_that_do_not_match_are_refused_by_their_row(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(ImportRefusedError, match=r"a\.csv, row 2: the quotation marks do not match"):
        rows_of(tmp_path, content)


def test_a_file_a_line_a_row_and_a_header_have_limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ImportRefusedError, match="has 12 bytes; expected at most 5"):
        rows_of(tmp_path, b"Title\nSoil,\n", limits=Limits(file_bytes=5))
    with pytest.raises(ImportRefusedError, match="more than 2 rows"):
        rows_of(tmp_path, b"Title\nSoil\nWater\n", limits=Limits(rows=2))
    with pytest.raises(ImportRefusedError, match="1,001 columns; expected at most 1,000"):
        rows_of(tmp_path, b"a," * 1_000 + b"a\n")
    monkeypatch.setattr(table_csv, "MAX_LINE", 20)
    with pytest.raises(ImportRefusedError, match="a line has more than 20 characters"):
        rows_of(tmp_path, b"Title\n" + b"x" * 30)
