"""JSON Lines files: rows, broken rows, limits and hashes."""

from __future__ import annotations

import gzip
import hashlib
from decimal import Decimal
from pathlib import Path

import pytest
from pydantic import BaseModel

from advisor.errors import ImportRefusedError
from advisor.ingest import jsonl
from advisor.ingest.jsonl import RowReport, json_lines, rows


class Thing(BaseModel):
    name: str
    size: Decimal = Decimal(0)


def a_file(folder: Path, text: str, name: str = "things.jsonl") -> Path:
    path = folder / name
    path.write_bytes(gzip.compress(text.encode()) if name.endswith(".gz") else text.encode())
    return path


@pytest.mark.parametrize("name", ["things.jsonl", "things.jsonl.gz"])
def test_rows_keep_their_numbers_and_exact_values(tmp_path: Path, name: str) -> None:
    report = RowReport("test")
    found = list(rows(a_file(tmp_path, '{"name": "a", "size": 0.1}\n\n{"name": "b"}\n', name), Thing, report))
    assert [(row.number, row.value.name, row.value.size) for row in found] == [(1, "a", Decimal("0.1")), (3, "b", 0)]
    assert report.rejected == []


@pytest.mark.parametrize(
    ("line", "field"),
    [("{broken", "line"), ("[1]", "line"), ('{"name": NaN}', "line"), ('{"size": 1}', "name"), ('{"name": 5}', "name")],
)
def test_a_row_that_does_not_fit_is_rejected_and_the_others_stay(tmp_path: Path, line: str, field: str) -> None:
    report = RowReport("test")
    found = list(rows(a_file(tmp_path, f'{{"name": "a"}}\n{line}\n{{"name": "b"}}\n'), Thing, report))
    assert [row.value.name for row in found] == ["a", "b"]
    assert [(one.file, one.row, one.field) for one in report.rejected] == [("things.jsonl", 2, field)]


def test_the_hash_is_of_the_bytes_and_of_the_reader_s_version(tmp_path: Path) -> None:
    path = a_file(tmp_path, '{"name": "a"}\n', "things.jsonl.gz")
    first, same, other = RowReport("1"), RowReport("1"), RowReport("2")
    for report in (first, same, other):
        list(json_lines(path, report))
    assert first.digests == [hashlib.sha256(path.read_bytes()).hexdigest()]
    assert first.content_sha256 == same.content_sha256 != other.content_sha256


@pytest.mark.parametrize("keep", [10, 40])
def test_a_gzip_file_that_was_cut_off_is_refused_as_a_whole(tmp_path: Path, keep: int) -> None:
    path = a_file(tmp_path, '{"name": "a"}\n' * 100, "things.jsonl.gz")
    path.write_bytes(path.read_bytes()[:keep])
    with pytest.raises(ImportRefusedError, match="not a whole gzip file"):
        list(json_lines(path, RowReport("test")))


def test_text_that_is_named_gz_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "things.jsonl.gz"
    path.write_text('{"name": "a"}\n', encoding="utf-8")
    with pytest.raises(ImportRefusedError, match="not a whole gzip file"):
        list(json_lines(path, RowReport("test")))


def test_a_file_beyond_the_limits_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = a_file(tmp_path, '{"name": "a"}\n' * 10)
    monkeypatch.setattr(jsonl, "MAX_FILE_BYTES", 100)
    with pytest.raises(ImportRefusedError, match="too large"):
        list(json_lines(path, RowReport("test")))
    monkeypatch.setattr(jsonl, "MAX_LINE_BYTES", 5)
    with pytest.raises(ImportRefusedError, match="too large"):
        list(json_lines(path, RowReport("test")))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ImportRefusedError, match=r"nothing\.jsonl cannot be opened"):
        list(json_lines(tmp_path / "nothing.jsonl", RowReport("test")))


def test_letters_that_are_not_utf8_reject_their_row(tmp_path: Path) -> None:
    path = tmp_path / "things.jsonl"
    path.write_bytes(b'{"name": "\xff"}\n{"name": "b"}\n')
    report = RowReport("test")
    assert [value["name"] for _, value in json_lines(path, report)] == ["b"]
    assert len(report.rejected) == 1
