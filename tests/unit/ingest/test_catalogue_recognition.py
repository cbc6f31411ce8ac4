"""Which reader fits a file or a folder."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from advisor.errors import ImportRefusedError
from advisor.ingest.catalogues import FileKind, read_catalogue, recognise
from advisor.ingest.profile_reader import SourceDescription
from tests.builders import TODAY

PROVIDER = {"record": "provider", "id": "p", "name": "P"}
OFFERING = {"record": "offering", "id": "o", "provider": "p", "title": "O", "kind": "course"}
MODULE = {
    "id": "m@en",
    "uid": "m",
    "title": "M",
    "language": "en",
    "raw": {"uid": "m", "units": [], "achievement": "a"},
}
PATH = {"id": "p@en", "uid": "p", "title": "P", "language": "en", "levels": [], "modules": ["m"]}


def a_file(folder: Path, name: str, *records: Mapping[str, object]) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text("\n".join(json.dumps(record) for record in records), encoding="utf-8")
    return path


def test_files_are_known_by_what_they_hold_and_not_by_name(tmp_path: Path) -> None:
    assert recognise(a_file(tmp_path, "a.jsonl", PROVIDER)) is FileKind.PROFILE
    assert recognise(a_file(tmp_path, "b.jsonl", MODULE)) is FileKind.MSLEARN_MODULES
    assert recognise(a_file(tmp_path, "c.jsonl", PATH)) is FileKind.MSLEARN_PATHS
    assert recognise(a_file(tmp_path, "d.jsonl", {"some": "thing"})) is None
    assert recognise(a_file(tmp_path, "e.jsonl")) is None


def test_a_folder_gives_each_source_once_in_order_of_id(tmp_path: Path) -> None:
    folder = tmp_path / "Zwei Kurse"
    a_file(folder, "b.jsonl", MODULE)
    a_file(folder, "a.jsonl", PATH)
    a_file(folder, "c.jsonl", PROVIDER)
    a_file(folder, "d.jsonl", OFFERING)
    (folder / "README.md").write_text("no catalogue", encoding="utf-8")
    modules, profile = read_catalogue(folder, imported_on=TODAY, converted=tmp_path / "converted")
    assert (modules.source.id, profile.source.id) == ("mslearn", "zwei-kurse")
    assert len(modules.content.opportunities) == len(modules.content.qualifications) == 1
    assert [one.spec.title for one in profile.content.opportunities] == ["O"]


def test_one_file_of_a_source_brings_the_other_that_lies_beside_it(tmp_path: Path) -> None:
    a_file(tmp_path, "b.jsonl", MODULE)
    (found,) = read_catalogue(a_file(tmp_path, "a.jsonl", PATH), imported_on=TODAY, converted=tmp_path / "converted")
    assert len(found.content.opportunities) == len(found.content.qualifications) == 1


def test_a_file_without_its_partner_is_read_alone(tmp_path: Path) -> None:
    (found,) = read_catalogue(a_file(tmp_path, "a.jsonl", MODULE), imported_on=TODAY, converted=tmp_path / "converted")
    assert (len(found.content.opportunities), found.content.qualifications) == (1, ())


def test_a_description_of_a_profile_file_is_used(tmp_path: Path) -> None:
    path = a_file(tmp_path, "a.jsonl", PROVIDER, OFFERING)
    (plain,) = read_catalogue(path, imported_on=TODAY, converted=tmp_path / "converted")
    assert (plain.source.id, plain.source.licence) == ("a", "not stated")
    described = SourceDescription(id=plain.source.id, title="A", version="1", licence="CC0", imported_on=TODAY)
    (found,) = read_catalogue(path, imported_on=TODAY, converted=tmp_path / "converted", description=described)
    assert (found.source.title, found.source.licence) == ("A", "CC0")


def test_a_file_that_fits_no_reader_is_refused_with_what_would_fit(tmp_path: Path) -> None:
    path = a_file(tmp_path, "d.jsonl", {"some": "thing"})
    with pytest.raises(ImportRefusedError, match=r"d\.jsonl is no catalogue.*Monash units.*docs/catalogue-profile\.md"):
        read_catalogue(path, imported_on=TODAY, converted=tmp_path / "converted")


def test_two_files_of_one_kind_in_a_folder_are_refused(tmp_path: Path) -> None:
    a_file(tmp_path, "a.jsonl", MODULE)
    a_file(tmp_path, "b.jsonl", MODULE)
    with pytest.raises(ImportRefusedError, match=r"a\.jsonl and b\.jsonl both hold Microsoft Learn modules"):
        read_catalogue(tmp_path, imported_on=TODAY, converted=tmp_path / "converted")


def test_an_empty_folder_and_a_missing_path_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ImportRefusedError, match="holds no catalogue"):
        read_catalogue(tmp_path, imported_on=TODAY, converted=tmp_path / "converted")
    with pytest.raises(ImportRefusedError, match="no file or folder"):
        read_catalogue(tmp_path / "nowhere", imported_on=TODAY, converted=tmp_path / "converted")
