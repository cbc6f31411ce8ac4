import csv
from pathlib import Path

import pytest

from advisor.__main__ import main
from advisor.adapters.sqlite_store import STORE_FILE
from advisor.bootstrap import has_store
from advisor.commands.measure import size_mib
from advisor.commands.store_command import write_rejections
from advisor.domain.sources import RejectedRow
from advisor.settings import Settings


def a_rejection(value: str) -> RejectedRow:
    return RejectedRow(file="skills_en.csv", row=7, field="conceptUri", value=value, expected="a concept URI")


def test_every_rejected_row_is_listed_with_file_row_field_value_and_expectation(tmp_path: Path) -> None:
    report = tmp_path / "reports" / "esco-rejected.csv"
    write_rejections([a_rejection("nonsense")], report)
    with report.open(encoding="utf-8", newline="") as file:
        assert list(csv.DictReader(file)) == [
            {
                "file": "skills_en.csv",
                "record": "row 7",
                "field": "conceptUri",
                "value": "nonsense",
                "expected": "a concept URI",
            }
        ]


@pytest.mark.parametrize("formula", ["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1"])
def test_a_value_that_a_spreadsheet_would_run_is_made_harmless(tmp_path: Path, formula: str) -> None:
    report = tmp_path / "rejected.csv"
    write_rejections([a_rejection(formula)], report)
    with report.open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["value"] == f"'{formula}"


def test_a_value_with_half_a_character_is_listed_by_its_number(tmp_path: Path) -> None:
    report = tmp_path / "rejected.csv"
    write_rejections([a_rejection("Data \ud800")], report)
    assert "Data \\ud800" in report.read_text(encoding="utf-8")


def test_a_missing_store_ends_a_command_with_the_command_that_makes_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ADVISOR_HOME", str(tmp_path / "nothing"))
    assert main(["data", "list"]) == 2
    assert "python -m advisor data import starter" in capsys.readouterr().err


def test_a_file_that_is_not_there_is_refused_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ADVISOR_HOME", str(tmp_path / "home"))
    assert main(["data", "import", "catalogue", str(tmp_path / "missing.jsonl")]) == 2
    assert "missing.jsonl" in capsys.readouterr().err
    assert not (tmp_path / "home" / "store.sqlite").exists()


def test_a_setting_that_cannot_be_used_is_named_with_its_value(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ADVISOR_PLANNING_TIME_S", "soon")
    assert main(["data", "list"]) == 2
    assert "ADVISOR_PLANNING_TIME_S is 'soon'" in capsys.readouterr().err


def test_the_size_of_a_folder_counts_every_file_below_it(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "one").write_bytes(b"x" * 1024 * 512)
    (tmp_path / "two").write_bytes(b"x" * 1024 * 512)
    assert size_mib(tmp_path) == 1.0
    assert size_mib(tmp_path / "absent") == 0.0


def test_an_import_that_was_undone_leaves_no_store_behind(tmp_path: Path) -> None:
    (tmp_path / STORE_FILE).touch()
    assert not has_store(Settings(home=tmp_path))


def test_a_file_that_cannot_be_written_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    blocked = tmp_path / "a-file"
    blocked.touch()
    monkeypatch.setenv("ADVISOR_HOME", str(blocked / "below"))
    assert main(["data", "import", "starter"]) == 2
    assert str(blocked) in capsys.readouterr().err
