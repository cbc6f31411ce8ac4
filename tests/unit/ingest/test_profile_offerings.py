"""Offerings that stay on disk: the same as in memory, few in memory, and refused when the file has changed."""

import json
from datetime import date
from pathlib import Path

import pytest

from advisor.domain.ids import SourceId
from advisor.errors import ImportRefusedError
from advisor.ingest import profile_reader
from advisor.ingest.profile_offerings import OfferingsOnDisk
from advisor.ingest.profile_reader import SourceDescription, read_profiles

DESCRIPTION = SourceDescription(
    id=SourceId("demo"), title="Demo", version="1", licence="none", imported_on=date(2026, 11, 22)
)
PROVIDER: dict[str, object] = {"record": "provider", "id": "p", "name": "P", "country": "DK"}


def an_offering(name: str, **fields: object) -> dict[str, object]:
    return {"record": "offering", "id": name, "provider": "p", "title": f"Course {name}", "kind": "course", **fields}


def a_file(path: Path, *records: object) -> Path:
    path.write_text("\n".join(map(json.dumps, records)) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    broken = an_offering("c", country="Denmark")
    twice = an_offering("a")
    nobodys = an_offering("d", provider="q")
    return (
        a_file(tmp_path / "one.jsonl", PROVIDER, an_offering("a"), broken, an_offering("b", spec="shared")),
        a_file(tmp_path / "two.jsonl", twice, an_offering("e", spec="shared", title="Course b"), nobodys),
    )


def test_offerings_read_from_disk_are_those_that_would_be_in_memory(
    files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    in_memory = read_profiles(files, DESCRIPTION)
    monkeypatch.setattr(profile_reader, "KEPT_IN_MEMORY", 0)
    on_disk = read_profiles(files, DESCRIPTION)
    assert isinstance(in_memory.content.opportunities, tuple)
    assert isinstance(on_disk.content.opportunities, OfferingsOnDisk)
    assert tuple(on_disk.content.opportunities) == in_memory.content.opportunities
    assert [one.id for one in on_disk.content.opportunities] == ["demo:a", "demo:b", "demo:e"]
    assert on_disk.rejected == in_memory.rejected
    assert [(row.file, row.row, row.field) for row in on_disk.rejected] == [
        ("one.jsonl", 3, "country"), ("two.jsonl", 1, "id"), ("two.jsonl", 3, "provider"),
    ]  # fmt: skip
    assert on_disk.source == in_memory.source


def test_they_can_be_counted_and_looked_at_one_by_one(
    files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(profile_reader, "KEPT_IN_MEMORY", 0)
    offerings = read_profiles(files, DESCRIPTION).content.opportunities
    assert len(offerings) == 3
    assert [offerings[0].id, offerings[-1].id] == ["demo:a", "demo:e"]
    assert [one.id for one in offerings[1:]] == ["demo:b", "demo:e"]
    with pytest.raises(IndexError):
        offerings[3]


def test_each_offering_says_where_it_stands_and_offerings_share_a_specification(files: tuple[Path, Path]) -> None:
    first, second, third = read_profiles(files, DESCRIPTION).content.opportunities
    assert [(one.origin.file, one.origin.record) for one in (first, second, third) if one.origin] == [
        ("one.jsonl", "row 2"), ("one.jsonl", "row 4"), ("two.jsonl", "row 2"),
    ]  # fmt: skip
    assert (first.spec.id, second.spec, second.spec.id) == ("demo:a", third.spec, "demo:shared")


@pytest.mark.parametrize("change", ["added", "broken", "other provider"])
def test_a_file_that_changes_while_it_is_imported_is_refused(
    files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    monkeypatch.setattr(profile_reader, "KEPT_IN_MEMORY", 0)
    offerings = read_profiles(files, DESCRIPTION).content.opportunities
    files_now: dict[str, list[dict[str, object]]] = {
        "added": [PROVIDER, an_offering("a"), an_offering("x"), an_offering("b", spec="shared"), an_offering("y")],
        "broken": [PROVIDER, {"record": "offering"}],
        "other provider": [PROVIDER, an_offering("a", provider="z")],
    }
    a_file(files[0], *files_now[change])
    with pytest.raises(ImportRefusedError, match=r"one\.jsonl, two\.jsonl changed while it was being imported"):
        list(offerings)
