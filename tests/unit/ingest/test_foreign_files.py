"""Files of foreign formats: converted once, all or nothing, with what was wrong by file and element."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest

from advisor.domain.ids import SourceId
from advisor.errors import ImportRefusedError
from advisor.ingest.foreign import read_foreign, reader_for
from advisor.ingest.formats.conversion import Conversion, ProfileLine
from advisor.ingest.profile_reader import SourceDescription

ABOUT = SourceDescription(
    id=SourceId("feed"), title="Feed", version="1", licence="none", imported_on=date(2026, 11, 22)
)


@dataclass
class LineFormat:
    """A format for these tests: a course title on each line; `!` breaks the reading, `?` refuses the file."""

    name: str = "titles"
    version: str = "1"
    asked: list[str] = field(default_factory=list)

    def recognises(self, path: Path, head: bytes) -> bool:
        return path.suffix == ".titles" and b"\0" not in head

    def lines(self, paths: Sequence[Path], conversion: Conversion) -> Iterator[ProfileLine]:
        self.asked.append(" ".join(path.name for path in paths))
        yield {"record": "provider", "id": "p", "name": "P"}
        for path in paths:
            for number, title in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
                if title == "?":
                    raise ImportRefusedError(f"{path.name} begins with `?`; expected a title.")
                if title == "!":
                    raise KeyboardInterrupt
                if not title.isalpha():
                    conversion.reject(path, f"title {number}", "title", title, "letters")
                    continue
                origin = {"file": path.name, "record": f"title {number}"}
                yield {
                    "record": "offering",
                    "id": title,
                    "provider": "p",
                    "title": title,
                    "kind": "course",
                    "origin": origin,
                }
        conversion.notes.append("read with care")


def a_file(folder: Path, name: str, *titles: str) -> Path:
    path = folder / name
    path.write_text("\n".join(titles), encoding="utf-8")
    return path


def test_records_keep_their_place_in_the_foreign_file_and_faults_are_told_by_element(tmp_path: Path) -> None:
    path = a_file(tmp_path, "a.titles", "Baking", "12", "Welding")
    read = read_foreign(LineFormat(), [path], ABOUT, converted=tmp_path / "converted")
    assert [one.id for one in read.content.opportunities] == ["feed:Baking", "feed:Welding"]
    places = [(one.origin.file, one.origin.record) for one in read.content.opportunities if one.origin]
    assert places == [("a.titles", "title 1"), ("a.titles", "title 3")]
    assert [(row.file, row.place, row.field, row.value) for row in read.rejected] == [
        ("a.titles", "title 2", "title", "12")
    ]
    assert read.notes == ("read with care",)


def test_the_same_files_are_not_converted_again_and_say_the_same(tmp_path: Path) -> None:
    reader, converted = LineFormat(), tmp_path / "converted"
    path = a_file(tmp_path, "a.titles", "Baking", "12")
    first = read_foreign(reader, [path], ABOUT, converted=converted)
    assert read_foreign(reader, [path], ABOUT, converted=converted) == first
    assert reader.asked == ["a.titles"]
    a_file(tmp_path, "a.titles", "Welding")
    changed = read_foreign(reader, [path], ABOUT, converted=converted)
    assert [one.id for one in changed.content.opportunities] == ["feed:Welding"]
    assert changed.source.content_sha256 != first.source.content_sha256
    newer = LineFormat(version="2")
    read_foreign(newer, [path], ABOUT, converted=converted)
    assert newer.asked == ["a.titles"]


@pytest.mark.parametrize("damage", ["", "{", '{"digest": 1}', "[]"])
def test_a_damaged_record_of_a_conversion_only_means_that_it_is_made_anew(tmp_path: Path, damage: str) -> None:
    reader, converted = LineFormat(), tmp_path / "converted"
    path = a_file(tmp_path, "a.titles", "Baking")
    first = read_foreign(reader, [path], ABOUT, converted=converted)
    (converted / "feed.json").write_text(damage, encoding="utf-8")
    assert read_foreign(reader, [path], ABOUT, converted=converted) == first
    assert len(reader.asked) == 2


def test_a_conversion_that_is_broken_off_leaves_what_was_there(tmp_path: Path) -> None:
    reader, converted = LineFormat(), tmp_path / "converted"
    good = read_foreign(reader, [a_file(tmp_path, "a.titles", "Baking")], ABOUT, converted=converted)
    with pytest.raises(KeyboardInterrupt):
        read_foreign(reader, [a_file(tmp_path, "a.titles", "Welding", "!")], ABOUT, converted=converted)
    assert sorted(path.name for path in converted.iterdir()) == ["feed.json", "feed.jsonl"]
    again = read_foreign(reader, [a_file(tmp_path, "a.titles", "Baking")], ABOUT, converted=converted)
    assert again == good
    assert len(reader.asked) == 2


def test_a_file_that_is_refused_does_not_keep_the_others_out(tmp_path: Path) -> None:
    files = [
        a_file(tmp_path, "a.titles", "Baking"),
        a_file(tmp_path, "b.titles", "?"),
        a_file(tmp_path, "c.titles", "Tea"),
    ]
    read = read_foreign(LineFormat(), files, ABOUT, converted=tmp_path / "converted")
    assert [one.id for one in read.content.opportunities] == ["feed:Baking", "feed:Tea"]
    assert read.notes[0] == "not imported: b.titles begins with `?`; expected a title."
    with pytest.raises(ImportRefusedError, match=r"b\.titles begins with"):
        read_foreign(LineFormat(), files[1:2], ABOUT, converted=tmp_path / "converted")


def test_a_line_that_the_profile_refuses_is_told_by_its_place_in_the_foreign_file(tmp_path: Path) -> None:
    title = "a" * 700
    path = a_file(tmp_path, "a.titles", "Baking", title)
    read = read_foreign(LineFormat(), [path], ABOUT, converted=tmp_path / "converted")
    (row,) = read.rejected
    assert (row.file, row.place, row.field) == ("a.titles", "title 2", "id")
    assert "200 characters" in row.expected


def test_a_reader_is_found_by_name_and_first_bytes(tmp_path: Path) -> None:
    reader = LineFormat()
    assert reader_for(a_file(tmp_path, "a.titles", "Baking"), [reader]) is reader
    assert reader_for(a_file(tmp_path, "a.txt", "Baking"), [reader]) is None
    assert reader_for(a_file(tmp_path, "b.titles", "\0"), [reader]) is None
    with pytest.raises(ImportRefusedError, match=r"gone\.titles cannot be opened"):
        reader_for(tmp_path / "gone.titles", [reader])


def test_what_is_kept_of_a_conversion_is_the_catalogue_profile(tmp_path: Path) -> None:
    read_foreign(LineFormat(), [a_file(tmp_path, "a.titles", "Baking")], ABOUT, converted=tmp_path / "converted")
    kept = (tmp_path / "converted" / "feed.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["record"] for line in kept] == ["provider", "offering"]
