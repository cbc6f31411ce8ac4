"""Tables of courses: rows put together as courses and runs, ids, and rows that cannot be used."""

from __future__ import annotations

from pathlib import Path

import pytest

from advisor.ingest.formats import table_courses
from advisor.ingest.formats.tables import TableReader
from tests.conversions import convert
from tests.table_builders import a_csv, a_mapping, read_csv, with_mapping

DATED = a_mapping({"start": "From", "place": "Place", "description": "About"})


def test_rows_that_differ_in_dates_only_are_runs_of_one_offering(tmp_path: Path) -> None:
    rows = [
        ("Title", "From", "Place", "About"),
        ("Soil", "2027-09-01", "Delfzijl", "About soil"),
        ("Water", "2027-02-01", "Delfzijl", ""),
        ("Soil", "2027-01-18", "Delfzijl", "About soil"),
    ]
    found = read_csv(tmp_path, rows, DATED)
    soil, water = found.offerings.values()
    assert [str(one.start) for one in soil.sessions] == ["2027-01-18", "2027-09-01"]
    assert (soil.id, soil.spec, water.id) == ("nordhavn-university-soil", None, "nordhavn-university-water")
    assert soil.origin is not None
    assert soil.origin.record == "row 2, row 4"


def test_rows_that_differ_in_place_are_offerings_of_one_specification(tmp_path: Path) -> None:
    rows = [
        ("Title", "From", "Place", "About"),
        ("Soil", "2027-01-18", "Delfzijl", "About soil"),
        ("Soil", "2027-01-18", "Groningen", "About soil"),
        ("Soil", "", "Assen", "About soil"),
    ]
    found = read_csv(tmp_path, rows, DATED).offerings
    assert {one.spec for one in found.values()} == {"nordhavn-university-soil"}
    assert list(found) == [
        "nordhavn-university-soil-2027-01-18",
        "nordhavn-university-soil-2027-01-18-2",
        "nordhavn-university-soil-3",
    ]


def test_rows_of_one_title_that_describe_other_courses_get_numbers_in_order(tmp_path: Path) -> None:
    rows = [("Title", "From", "Place", "About"), ("Soil", "", "", "Of fields"), ("Soil", "", "", "Of woods")]
    found = read_csv(tmp_path, rows, DATED)
    assert [(one.id, one.spec) for one in found.offerings.values()] == [
        ("nordhavn-university-soil", None),
        ("nordhavn-university-soil-2", None),
    ]
    assert not any("another course" in note for note in found.notes)


def test_an_id_of_the_source_is_kept_and_a_second_course_of_it_is_told(tmp_path: Path) -> None:
    rows = [("Code", "Title"), ("GEO 101", "Soil"), ("GEO 102", "Water"), ("GEO 101", "Woods"), ("nordhavn", "Sea")]
    found = read_csv(tmp_path, rows, a_mapping({"id": "Code"}))
    assert list(found.offerings) == ["GEO-101", "GEO-101-2", "GEO-102", "nordhavn"]
    assert any(note.startswith("1 rows describe another course under the id of an earlier row") for note in found.notes)


def test_the_language_of_teaching_tells_courses_apart_unless_the_text_has_one_of_its_own(tmp_path: Path) -> None:
    rows = [("Title", "Lang"), ("Soil", "en"), ("Soil", "fi")]
    (tmp_path / "apart").mkdir()
    apart = read_csv(tmp_path / "apart", rows, a_mapping({"language": "Lang"})).offerings
    assert [one.spec for one in apart.values()] == [None, None]
    together = read_csv(tmp_path, rows, a_mapping({"language": "Lang"}, constants={"text_language": "en"})).offerings
    assert {one.spec for one in together.values()} == {"nordhavn-university-soil"}


def test_a_row_that_says_nothing_new_is_taken_over_once_and_counted(tmp_path: Path) -> None:
    rows = [("Title", "From", "Place", "About"), *[("Soil", "2027-01-18", "Assen", "")] * 3]
    found = read_csv(tmp_path, rows, DATED)
    assert len(found.offering.sessions) == 1
    assert found.notes[-1].startswith("2 rows repeat an earlier row in everything")


def test_ids_do_not_depend_on_how_often_a_course_runs(tmp_path: Path) -> None:
    header = ("Title", "From", "Place", "About")
    first = read_csv(tmp_path, [header, ("Soil", "2026-09-01", "", ""), ("Soil", "2027-01-18", "", "")], DATED)
    later = read_csv(tmp_path, [header, ("Soil", "2027-09-01", "", "")], DATED)
    assert list(first.offerings) == list(later.offerings)


def test_a_title_in_letters_that_make_no_word_has_an_id_all_the_same(tmp_path: Path) -> None:
    found = read_csv(tmp_path, [("Title",), ("Økologi og miljø",), ("+++",), ("日本語",)], a_mapping()).offerings
    assert all(found)
    assert next(iter(found)) == "nordhavn-university-økologi-og-miljø"


def test_more_rows_of_one_course_than_any_course_has_are_rejected(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table_courses, "MAX_RUNS", 2)
    rows = [("Title", "From", "Place", "About"), *[("Soil", f"2027-01-{day:02}", "", "") for day in range(1, 5)]]
    found = read_csv(tmp_path, rows, DATED)
    assert len(found.offering.sessions) == 2
    assert [(one.place, one.expected) for one in found.rejected] == [
        ("row 4", "at most 2 rows of one course"),
        ("row 5", "at most 2 rows of one course"),
    ]


def test_a_row_without_a_title_is_rejected_with_row_column_value_and_what_was_expected(tmp_path: Path) -> None:
    rows = [("Code", "Title"), ("1", ""), ("2", "n/a"), ("3", "#REF!"), ("4", "Soil")]
    found = read_csv(tmp_path, rows, a_mapping({"id": "Code"}))
    assert [(one.file, one.place, one.field, one.value, one.expected) for one in found.rejected] == [
        ("courses.csv", "row 2", "Title", "None", "a title"),
        ("courses.csv", "row 3", "Title", "n/a", "a title"),
        ("courses.csv", "row 4", "Title", "None", "a title"),
    ]


def test_a_row_with_more_cells_than_the_header_is_rejected_since_its_cells_may_be_shifted(tmp_path: Path) -> None:
    found = read_csv(tmp_path, [("Title", "Place"), ("Soil, water", "Assen", "Assen")], a_mapping({"place": "Place"}))
    assert [(one.place, one.value) for one in found.rejected] == [("row 2", "Assen")]


def test_a_row_without_a_provider_is_rejected_where_a_column_says_it(tmp_path: Path) -> None:
    mapping = a_mapping(provider={"name": {"column": "School"}})
    found = read_csv(tmp_path, [("Title", "School"), ("Soil", ""), ("Water", "Nord")], mapping)
    assert [(one.place, one.field, one.expected) for one in found.rejected] == [
        ("row 2", "School", "the name of the provider")
    ]


def test_columns_that_are_not_taken_over_and_those_that_say_nothing_are_told(tmp_path: Path) -> None:
    rows = [("Title", "Place", "Room", "Colour"), ("Soil", "", "B2", "red")]
    found = read_csv(tmp_path, rows, a_mapping({"place": "Place"}))
    assert found.notes == (
        "courses.csv: columns that are not taken over: Room, Colour.",
        "courses.csv: columns of the mapping in which no row says anything: Place.",
    )


def test_tables_of_one_folder_are_read_together_each_by_its_mapping_or_by_that_of_the_folder(tmp_path: Path) -> None:
    first = with_mapping(a_csv(tmp_path, [("Title",), ("Soil",)], "a.csv"), a_mapping())
    second = a_csv(tmp_path, [("Name",), ("Water",)], "b.csv")
    with_mapping(tmp_path / "catalogue.csv", a_mapping({"title": "Name"}))
    reader = TableReader()
    assert [one.title for one in convert(reader, first, second).offerings.values()] == ["Soil", "Water"]
    assert [path.name for path in reader.beside([first, second])] == ["a.mapping.json", "catalogue.mapping.json"]
