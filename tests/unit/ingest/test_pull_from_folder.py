"""Pinned sources from a folder, and the file that lists them."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from advisor.errors import DownloadError
from advisor.ingest.pinned_sources import read_pinned_sources
from advisor.ingest.pull import pull

CONTENT = b"pinned"


def an_entry(**changes: object) -> dict[str, object]:
    return {
        "id": "one",
        "title": "One",
        "address": "https://example.org/one.zip",
        "file_name": "one.zip",
        "bytes": len(CONTENT),
        "sha256": hashlib.sha256(CONTENT).hexdigest(),
        "licence": "CC0",
        "format": "esco",
        **changes,
    }


def a_list_of(tmp_path: Path, *entries: dict[str, object]) -> Path:
    path = tmp_path / "sources.json"
    path.write_text(json.dumps({"sources": entries}), encoding="utf-8")
    return path


class Told:
    def __init__(self) -> None:
        self.reports: list[tuple[str, int, int | None]] = []

    def report(self, task: str, done: int, total: int | None) -> None:
        self.reports.append((task, done, total))


@pytest.mark.parametrize("name", ["one.zip", "renamed by a browser (1).zip"])
def test_a_file_is_found_by_its_name_or_by_its_hash(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "stick" / "deep"
    folder.mkdir(parents=True)
    (folder / name).write_bytes(CONTENT)
    told = Told()
    (found,) = pull(a_list_of(tmp_path, an_entry()), tmp_path / "into", from_folder=tmp_path / "stick", progress=told)
    assert found.path == tmp_path / "into" / "one.zip"
    assert found.path.read_bytes() == CONTENT
    assert told.reports == [("one.zip", len(CONTENT), len(CONTENT))]


def test_an_altered_file_in_the_folder_is_named_and_not_taken(tmp_path: Path) -> None:
    (tmp_path / "one.zip").write_bytes(b"pinneD")
    with pytest.raises(DownloadError, match=r"one\.zip is there, but is not what was pinned"):
        pull(a_list_of(tmp_path, an_entry()), tmp_path / "into", from_folder=tmp_path)
    assert list((tmp_path / "into").iterdir()) == []


def test_a_file_that_is_not_in_the_folder_is_named_with_its_address(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(DownloadError, match=r"it is not there.*https://example\.org/one\.zip"):
        pull(a_list_of(tmp_path, an_entry()), tmp_path / "into", from_folder=tmp_path / "empty")


def test_a_folder_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(DownloadError, match="is no folder"):
        pull(a_list_of(tmp_path, an_entry()), tmp_path / "into", from_folder=tmp_path / "nowhere")


def test_only_the_named_sources_are_taken(tmp_path: Path) -> None:
    (tmp_path / "one.zip").write_bytes(CONTENT)
    sources = a_list_of(tmp_path, an_entry(), an_entry(id="two", file_name="two.zip"))
    found = pull(sources, tmp_path / "into", only={"one"}, from_folder=tmp_path)
    assert [one.source.id for one in found] == ["one"]


def test_an_unknown_id_is_refused_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(DownloadError, match="no source 'three'; it has 'one'"):
        read_pinned_sources(a_list_of(tmp_path, an_entry()), {"three"})


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"licence": "unknown"}, "a stated licence"),
        ({"licence": " "}, "a stated licence"),
        ({"address": "http://example.org/one.zip"}, "an https address"),
        ({"address": "ftp://127.0.0.1/one.zip"}, "an https address"),
        ({"file_name": "../one.zip"}, "a file name without a folder"),
        ({"sha256": "abc"}, "sha256"),
        ({"bytes": 0}, "bytes"),
        ({"extra": 1}, "extra"),
    ],
)
def test_an_entry_that_cannot_be_trusted_is_refused(tmp_path: Path, changes: dict[str, object], complaint: str) -> None:
    with pytest.raises(DownloadError, match=complaint):
        read_pinned_sources(a_list_of(tmp_path, an_entry(**changes)))


def test_an_entry_without_a_licence_is_refused(tmp_path: Path) -> None:
    entry = an_entry()
    del entry["licence"]
    with pytest.raises(DownloadError, match="licence"):
        read_pinned_sources(a_list_of(tmp_path, entry))


def test_two_entries_may_not_share_an_id(tmp_path: Path) -> None:
    with pytest.raises(DownloadError, match="twice"):
        read_pinned_sources(a_list_of(tmp_path, an_entry(), an_entry(file_name="two.zip")))


def test_a_missing_list_is_named(tmp_path: Path) -> None:
    with pytest.raises(DownloadError, match="cannot be read"):
        read_pinned_sources(tmp_path / "nowhere.json")
