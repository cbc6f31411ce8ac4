"""JSON files as tables: where the records stand, cells by dotted paths, and files that cannot be used."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from advisor.domain.tables import TableLayout
from advisor.errors import ImportRefusedError
from advisor.ingest.formats.table_json import at_path, covers, json_table, record_places
from advisor.ingest.formats.table_rows import Limits
from advisor.ingest.formats.tables import TableReader
from tests.conversions import Converted, a_json_file, convert
from tests.table_builders import a_mapping, with_mapping

SOIL: dict[str, object] = {
    "name": "Soil",
    "options": [{"credits": "5", "days": ["Mon", "Tue"]}, {"credits": "10"}],
    "a.b": 1,
}


def read(folder: Path, value: object, mapping: dict[str, object]) -> Converted:
    return convert(TableReader(), with_mapping(a_json_file(folder, value), mapping))


def columns_of(folder: Path, value: object, records: str | None = None) -> tuple[str, ...]:
    rejected: list[object] = []
    path = a_json_file(folder, value)
    with json_table(path, TableLayout(records=records), Limits(), lambda *what: rejected.append(what)) as table:
        return table.columns


def test_a_list_of_objects_is_a_table(tmp_path: Path) -> None:
    found = read(tmp_path, [{"Title": "Soil"}, {"Title": "Water"}], a_mapping())
    assert [(one.title, one.origin and one.origin.record) for one in found.offerings.values()] == [
        ("Soil", "object 1"),
        ("Water", "object 2"),
    ]


def test_objects_by_name_are_a_table_whose_names_are_a_column(tmp_path: Path) -> None:
    mapping = a_mapping({"id": "@key"})
    found = read(tmp_path, {"G1": {"Title": "Soil"}, "G2": {"Title": "Water"}}, mapping)
    assert [(one.id, one.origin and one.origin.record) for one in found.offerings.values()] == [
        ("G1", "G1"),
        ("G2", "G2"),
    ]


def test_records_may_stand_anywhere_in_the_file(tmp_path: Path) -> None:
    value = {"about": {"pages": [1, {"x": [2]}]}, "data": {"n": 1, "courses": [{"Title": "Soil"}]}, "end": [{}]}
    found = read(tmp_path, value, a_mapping(records="data.courses"))
    assert found.offering.title == "Soil"


@pytest.mark.parametrize("place", ["courses", "data", "data.courses.0", "about.text"])
def test_a_place_without_records_is_refused(tmp_path: Path, place: str) -> None:
    value = {"about": {"text": "x"}, "data": "none"}
    path = with_mapping(a_json_file(tmp_path, value), a_mapping(records=place))
    with pytest.raises(ImportRefusedError, match=r"a\.json has no list and no object at `records`"):
        convert(TableReader(), path)


def test_what_is_no_object_is_rejected_by_its_place(tmp_path: Path) -> None:
    found = read(tmp_path, {"n": 3, "G1": {"Title": "Soil"}}, a_mapping())
    assert [(one.place, one.value, one.expected) for one in found.rejected] == [("n", "3", "an object in braces")]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("name", "Soil"),
        ("options.0.credits", "5"),
        ("options.1.credits", "10"),
        ("options.2.credits", None),
        ("options.*.credits", ["5", "10"]),
        ("options.*.days", ["Mon", "Tue"]),
        ("options.*.place", None),
        ("options.x", None),
        ("options.0.credits.x", None),
        ("a.b", 1),
        ("*", ["Soil", {"credits": "5", "days": ["Mon", "Tue"]}, {"credits": "10"}, 1]),
        ("nothing.at.all", None),
    ],
)
def test_a_path_leads_to_a_value(path: str, value: object) -> None:
    assert at_path(SOIL, path) == value


def test_lists_give_several_values_of_a_column(tmp_path: Path) -> None:
    mapping = a_mapping({"outcomes": "results.*.text", "language": "langs", "credits": {"column": "options.0.credits"}})
    value = [
        {
            "Title": "Soil",
            "results": [{"text": "explain soil"}, {"text": "measure acidity"}],
            "langs": ["en", "fi"],
            "options": [{"credits": "5 ECTS"}],
        }
    ]
    found = read(tmp_path, value, mapping).offering
    assert [one.text for one in found.outcomes] == ["explain soil", "measure acidity"]
    assert found.languages == ("en", "fi")
    assert found.credits is not None


def test_columns_are_the_paths_of_the_first_records(tmp_path: Path) -> None:
    assert columns_of(tmp_path, [SOIL]) == ("name", "options.*.credits", "options.*.days", "a.b")
    assert columns_of(tmp_path, {"x": {"a": 1}}) == ("@key", "a")
    many = [{"Title": "x", "by_code": {f"code {number}": number for number in range(500)}}]
    assert len(columns_of(tmp_path, many)) == 80


def test_a_path_of_one_element_covers_the_column_of_all() -> None:
    assert covers("options.0.credits", "options.*.credits")
    assert covers("name", "name")
    assert not covers("options.0.credits", "options.*.days")


@pytest.mark.parametrize(
    ("value", "places"),
    [
        ([{"a": 1}, {"a": 2}], (None,)),
        ({"x": {"a": {"b": 1}}, "y": {"a": 2}}, (None, "x")),
        ({"total": 1, "data": {"courses": [{"a": {"b": 1}}, {}]}}, ("data.courses", None)),
        ({"a": 1}, ()),
    ],
)
def test_the_place_with_the_most_objects_is_taken_for_that_of_the_records(
    tmp_path: Path, value: object, places: tuple[str | None, ...]
) -> None:
    assert record_places(a_json_file(tmp_path, value)) == places


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[1", b"5", b'"x"', b"\xff\xfe[", b"[" * 100 + b"]" * 100, b"[" + b"9" * 5_000 + b"]", b"not json"],
)
def test_broken_json_is_refused_or_holds_no_record(tmp_path: Path, content: bytes) -> None:
    path = with_mapping(tmp_path / "a.json", a_mapping())
    path.write_bytes(content)
    with pytest.raises(ImportRefusedError, match=r"a\.json"):
        convert(TableReader(), path)


def test_a_file_has_limits(tmp_path: Path) -> None:
    path = with_mapping(a_json_file(tmp_path, [{"Title": "a"}, {"Title": "b"}]), a_mapping())
    with pytest.raises(ImportRefusedError, match="more than 1 records"):
        convert(TableReader(Limits(rows=1)), path)
    with pytest.raises(ImportRefusedError, match="expected at most 5 bytes"):
        convert(TableReader(Limits(file_bytes=5)), path)


def test_numbers_keep_their_digits(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps([{"Title": "Soil"}])[:-2] + ', "C": 2.50, "id": 12345678901234567890}]')
    mapping = a_mapping({"credits": {"column": "C", "system": "ECTS"}})
    found = convert(TableReader(), with_mapping(path, mapping)).offering
    assert found.credits is not None
    assert str(found.credits.points) == "2.50"
