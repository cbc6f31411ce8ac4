"""Tables among the other catalogues: their mapping files, their sources, and folders in which one cannot be used."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from advisor.domain.sources import ReadSource
from advisor.errors import ImportRefusedError
from advisor.ingest.catalogues import described, read_catalogue
from tests.conversions import a_json_file, a_lines_file
from tests.ooapi_builders import ORGANIZATION, a_course
from tests.table_builders import a_csv, a_mapping, with_mapping

TODAY = date(2026, 11, 22)
PROFILE = [
    {"record": "provider", "id": "p", "name": "P"},
    {"record": "offering", "id": "o", "provider": "p", "title": "Tea", "kind": "course"},
]


def read(path: Path) -> tuple[ReadSource, ...]:
    """Every source at the path."""
    return read_catalogue(path, imported_on=TODAY, converted=path.parent / "converted")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "feeds"
    made.mkdir()
    return made


def test_a_mapping_file_describes_the_source_and_is_no_catalogue_itself(folder: Path) -> None:
    mapping = a_mapping(source={"id": "nord", "title": "Nord", "version": "2027", "licence": "CC0"})
    path = with_mapping(a_csv(folder, [("Title",), ("Soil",)]), mapping)
    (of_file,) = read(path)
    assert (of_file.source.id, of_file.source.title, of_file.source.version) == ("nord", "Nord", "2027")
    assert of_file.source.licence == "CC0"
    (of_folder,) = read(folder)
    assert (of_folder.source.id, of_folder.notes) == ("feeds", ())


def test_the_mapping_of_a_folder_describes_it(folder: Path) -> None:
    with_mapping(folder / "catalogue.csv", a_mapping(source={"title": "All of Nord"}))
    assert described(folder, TODAY).title == "All of Nord"


def test_a_changed_mapping_reads_the_unchanged_table_again(folder: Path) -> None:
    path = with_mapping(a_csv(folder, [("Title", "Other"), ("Soil", "Water")]), a_mapping())
    (first,) = read(path)
    with_mapping(path, a_mapping({"title": "Other"}))
    (second,) = read(path)
    assert [source.content.opportunities[0].spec.title for source in (first, second)] == ["Soil", "Water"]
    assert first.source.content_sha256 != second.source.content_sha256


def test_a_table_that_cannot_be_used_does_not_keep_other_files_out(folder: Path) -> None:
    a_lines_file(folder, PROFILE, "profile.jsonl")
    a_csv(folder, [("Title",), ("Soil",)], "loose.csv")
    (only,) = read(folder)
    assert only.source.id == "feeds"
    assert only.notes[0].startswith("not imported: loose.csv is a table, and nothing says which of its columns is what")


def test_a_format_that_is_refused_does_not_give_its_name_to_another(folder: Path) -> None:
    table = with_mapping(a_csv(folder, [("Title",), ("Soil",)], "a.csv"), a_mapping())
    a_json_file(folder, [ORGANIZATION, a_course()], "b.json")
    whole = {source.source.id for source in read(folder)}
    assert whole == {"feeds", "feeds-ooapi-v5"}
    table.write_text("", encoding="utf-8")
    (left,) = read(folder)
    assert left.source.id == "feeds-ooapi-v5"
    assert left.notes[-1].startswith("not imported: a.csv is empty")


def test_where_nothing_can_be_used_the_first_reason_is_told(folder: Path) -> None:
    a_csv(folder, [("Title",), ("Soil",)], "loose.csv")
    with pytest.raises(ImportRefusedError, match=r"loose\.csv is a table, and nothing says"):
        read(folder)
