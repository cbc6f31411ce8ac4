"""Tables of courses: files and mappings that cannot be used, each with a sentence that says why and what to do."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from advisor.errors import ImportRefusedError
from advisor.ingest.formats.table_mapping_file import mapping_from, mapping_text, read_mapping, source_of
from advisor.ingest.formats.tables import TableReader
from tests.conversions import convert
from tests.table_builders import a_csv, a_mapping, with_mapping


def refusal(path: Path) -> str:
    with pytest.raises(ImportRefusedError) as refused:
        convert(TableReader(), path)
    return str(refused.value)


def test_a_table_without_a_mapping_is_refused_with_the_command_and_the_page_that_make_one(tmp_path: Path) -> None:
    said = refusal(a_csv(tmp_path, [("Title",), ("Soil",)]))
    assert "`python -m advisor data map courses.csv --write`" in said
    assert "“Add a catalogue”" in said
    assert "docs/table-mapping.md" in said


def test_a_column_that_is_not_there_is_named_with_those_that_are(tmp_path: Path) -> None:
    said = refusal(with_mapping(a_csv(tmp_path, [("Name", "ECTS")]), a_mapping()))
    assert "no column 'Title'" in said
    assert "'Name', 'ECTS'" in said


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"table_mapping": 2}, "`table_mapping` is '2'; expected one of 1"),
        ({"colums": {}}, "`colums` is no field here; expected `columns`"),
        ({"provider": {"name": "A", "contry": "FR"}}, "`provider.contry` is no field here; expected `country`"),
        ({"provider": {"name": ""}}, "`provider.name` is ''; expected a text that is not empty"),
        ({"provider": {"name": "A", "country": "Atlantis"}}, "`provider.country` is 'Atlantis'; expected a country"),
        ({"provider": {"name": "A", "url": "javascript:x"}}, "`provider.url` is 'javascript:x'; expected an address"),
        ({"kind": "degree"}, "`kind` is 'degree'; expected one of 'micro_credential', 'unit' or 'course'"),
        ({"kind": {"column": "T", "values": {"a": "b"}}}, "`kind.values.a` is 'b'; expected one of"),
        ({"columns": {"titel": "x"}}, "`columns.title` is missing, and is required; `columns.titel` is no field here"),
        ({"columns": {"title": 7}}, "`columns.title` is '7'; expected the name of a column, or an object in braces"),
        (
            {"columns": {"title": "T", "credits": {"column": "C", "system": "Foo"}}},
            "`columns.credits.system` is 'Foo'; expected a system of credits, such as ECTS",
        ),
        (
            {"columns": {"title": "T", "price": {"column": "C", "currency": "Taler"}}},
            "`columns.price.currency` is 'Taler'; expected a currency, such as EUR",
        ),
        (
            {"columns": {"title": "T", "workload": {"column": "C", "unit": "years"}}},
            "`columns.workload.unit` is 'years'; expected one of 'hours' or 'minutes'",
        ),
        ({"columns": {"title": "T", "end": "E"}}, "`end` needs a `start`"),
        (
            {"columns": {"title": "T", "country": "C"}, "constants": {"country": "FR"}},
            "country: either in `columns` or",
        ),
        ({"constants": {"mode": "by post"}}, "`constants.mode` is 'by post'; expected online, blended, onsite"),
        ({"constants": {"title": "x"}}, "`constants.title` is no field here"),
        ({"encoding": "latin-1"}, "`encoding` is 'latin-1'; expected one of 'utf-8', 'utf-16' or 'windows-1252'"),
        ({"header_row": 0}, "`header_row` is '0'; expected a number of 1 or more"),
        ({"source": {"id": "A B"}}, "`source.id` is 'A B'; expected small letters and digits"),
    ],
)
def test_a_mapping_with_a_fault_is_refused_by_its_field(change: dict[str, object], said: str) -> None:
    with pytest.raises(ImportRefusedError, match=r"x\.mapping\.json is not a mapping that can be used") as refused:
        mapping_from({**a_mapping(), **change}, "x.mapping.json")
    assert said in str(refused.value)
    assert "docs/table-mapping.md" in str(refused.value)


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b'"x"', b"\xff\xfe", b"{}" + b" " * 2_000_000])
def test_a_file_that_is_no_mapping_is_refused_by_its_name(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.mapping.json"
    path.write_bytes(content)
    with pytest.raises(ImportRefusedError, match=r"x\.mapping\.json"):
        read_mapping(path)


def test_a_mapping_is_written_as_short_as_people_would_write_it() -> None:
    value = {
        "table_mapping": 1,
        "source": {"title": "Courses"},
        "provider": {"name": {"column": "School"}, "country": "FR"},
        "kind": "course",
        "not_stated": ["0"],
        "columns": {
            "title": "Intitulé",
            "credits": {"column": "ECTS", "system": "ECTS"},
            "mode": {"column": "Modalité", "values": {"à distance": "online", "?": None}},
            "price": {"column": "Prix", "currency": {"column": "Devise"}},
        },
        "constants": {"language": "fr"},
    }
    assert json.loads(mapping_text(mapping_from(value, "x"))) == value


def test_the_own_mapping_of_a_table_describes_its_source_and_that_of_a_folder_the_folder(tmp_path: Path) -> None:
    own = with_mapping(a_csv(tmp_path, [("Title",)]), a_mapping(source={"id": "nord", "title": "Nord"}))
    with_mapping(tmp_path / "catalogue.csv", a_mapping(source={"title": "All of Nord"}))
    assert (source_of(own).id, source_of(own).title) == ("nord", "Nord")
    assert source_of(tmp_path).title == "All of Nord"
    assert source_of(tmp_path / "other.csv").title is None


@pytest.mark.parametrize(
    ("name", "head", "is_table"),
    [
        ("a.csv", b"", True),
        ("a.TSV", b"", True),
        ("a.xlsx", b"PK", True),
        ("a.ods", b"PK", True),
        ("a.json", b'\xef\xbb\xbf [ {"a": 1}]', True),
        ("a.json", b'{"a": {"b": 1}}', True),
        ("a.json", b'{"a": [', True),
        ("a.json", b'{"a": 1}', False),
        ("a.json", b'{"@context": ["https://www.w3.org/ns/credentials/v2"]}', False),
        ("a.json", b"[1, 2]", False),
        ("a.mapping.json", b'{"a": {"b": 1}}', False),
        ("a.txt", b"a,b", False),
        ("a.jsonl", b'{"a": {}}', False),
    ],
)
def test_tables_are_recognised_by_their_suffix_and_json_by_its_form(
    tmp_path: Path, name: str, head: bytes, is_table: bool
) -> None:
    assert TableReader().recognises(tmp_path / name, head) is is_table


def test_json_of_any_form_is_a_table_where_a_mapping_lies_beside_it(tmp_path: Path) -> None:
    path = with_mapping(tmp_path / "a.json", a_mapping())
    assert TableReader().recognises(path, b'{"courses": 1}')


@pytest.mark.parametrize("suffix", [".xls", ".ods", ".xlsm"])
def test_spreadsheets_of_other_forms_are_refused_with_the_way_out(tmp_path: Path, suffix: str) -> None:
    path = with_mapping(tmp_path / f"courses{suffix}", a_mapping())
    path.write_bytes(b"x")
    assert "save it as .xlsx, or as CSV in UTF-8" in refusal(path)


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".json"])
def test_a_file_that_is_not_there_is_refused_by_name(tmp_path: Path, suffix: str) -> None:
    said = refusal(with_mapping(tmp_path / f"courses{suffix}", a_mapping()))
    assert said.startswith(f"courses{suffix} cannot be opened")
