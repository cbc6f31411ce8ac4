"""`advisor data map`: the guess, the first records, and a mapping file that is written only where nothing is lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from advisor.__main__ import main
from advisor.ingest.formats.tables import TableReader
from tests.conversions import convert
from tests.table_builders import a_csv, a_mapping, an_xlsx, with_mapping

ROWS = [
    ("Kurstitel", "ECTS", "Unterrichtssprache", "Raum"),
    ("Böden", "5", "Englisch", "B2"),
    ("", "3", "Deutsch", ""),
    ("Wasser", "viele", "Deutsch", ""),
]
WHO = ("--provider", "Nordhochschule", "--country", "DE")


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Status, output and errors of `advisor data map`."""
    status = main(["data", "map", *arguments])
    out, error = capsys.readouterr()
    return status, out, error


def test_the_guess_and_the_first_records_are_printed_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = a_csv(tmp_path, ROWS, delimiter=";")
    status, out, _ = told(capsys, str(path))
    assert status == 0
    assert "courses.csv: 4 columns, 3 records looked at." in out
    assert "Kurstitel: title, since its name is a word for it (de: kurstitel)" in out
    assert "ECTS: credits ('ECTS'), since its name is a word for it (de: ects); 67% of the values can be read" in out
    assert "Raum: not guessed; it is not taken over" in out
    assert "- Workload: 5 ECTS" in out
    assert "could not be read, such as 'viele'" in out
    assert "rejected: row 3, Kurstitel = 'None': expected a title" in out
    assert "Nothing is written." in out
    assert sorted(file.name for file in tmp_path.iterdir()) == ["courses.csv"]


def test_a_mapping_file_is_written_that_reads_the_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = a_csv(tmp_path, ROWS, delimiter=";")
    status, out, _ = told(capsys, str(path), *WHO, "--write")
    assert status == 0
    assert f"`python -m advisor data import catalogue {path}`" in out
    found = convert(TableReader(), path)
    assert [(one.title, one.languages) for one in found.offerings.values()] == [("Böden", ("en",)), ("Wasser", ("de",))]
    assert [one.name for one in found.providers.values()] == ["Nordhochschule"]


def test_nothing_is_written_without_a_provider(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = a_csv(tmp_path, ROWS)
    status, _, error = told(capsys, str(path), "--write")
    assert status == 2
    assert "--provider NAME --country CC" in error
    assert not (tmp_path / "courses.mapping.json").exists()


def test_a_mapping_file_that_is_there_is_used_and_left_unless_forced(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = with_mapping(a_csv(tmp_path, ROWS), a_mapping({"title": "Raum"}))
    mapping = tmp_path / "courses.mapping.json"
    before = mapping.read_text(encoding="utf-8")
    status, out, _ = told(capsys, str(path))
    assert (status, "B2 (Nordhavn University)" in out) == (0, True)
    status, _, error = told(capsys, str(path), *WHO, "--write")
    assert status == 1
    assert "`--force` writes over it" in error
    assert mapping.read_text(encoding="utf-8") == before
    status, _, _ = told(capsys, str(path), *WHO, "--write", "--force")
    assert status == 0
    assert json.loads(mapping.read_text(encoding="utf-8"))["columns"]["title"] == "Kurstitel"


def test_a_table_without_a_title_says_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, _, error = told(capsys, str(a_csv(tmp_path, [("A", "B"), ("1", "2")])))
    assert status == 2
    assert "No column is said to be the `title`" in error


def test_a_sheet_can_be_named_and_is_kept_in_the_mapping(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = an_xlsx(tmp_path, {"Read me": [("Hello",)], "Courses": ROWS})
    assert told(capsys, str(path), *WHO, "--sheet", "Courses", "--write")[0] == 0
    assert json.loads((tmp_path / "courses.mapping.json").read_text(encoding="utf-8"))["sheet"] == "Courses"


def test_letters_of_windows_are_guessed_where_a_person_sees_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = a_csv(tmp_path, ROWS)
    path.write_bytes(path.read_text(encoding="utf-8").encode("cp1252"))
    status, out, _ = told(capsys, str(path), *WHO)
    assert (status, '"encoding": "windows-1252"' in out, "Böden" in out) == (0, True, True)


@pytest.mark.parametrize("content", [b"", b"Title\n", b"\xff\xfe\xff"])
def test_a_file_that_cannot_be_used_is_refused_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes
) -> None:
    path = tmp_path / "courses.csv"
    path.write_bytes(content)
    status, _, error = told(capsys, str(path))
    assert (status, error.startswith("courses.csv")) == (2, True)
