"""`advisor evaluate planning` from its arguments to its tables."""

import json
from pathlib import Path

import pytest

from advisor import importing
from advisor.__main__ import main
from advisor.commands.progress import TerminalProgress
from advisor.commands.store_command import store_sources
from advisor.settings import read_settings


def test_every_part_has_its_table_and_its_figures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ADVISOR_HOME", str(tmp_path / "home"))
    store_sources(importing.read_starter_sources(TerminalProgress()), read_settings())
    file = tmp_path / "figures.json"
    small = ["--seeds", "1", "--seconds", "0.5", "--every", "2", "--why"]
    asked = ["evaluate", "planning", "--free", "60", "--replan", "60", "--rules", *small, "--json", str(file)]
    assert main(asked) == 0
    shown = capsys.readouterr().out
    assert "| 60 | 1 |" in shown
    assert "| impossible: units missing |" in shown
    assert "Peak memory" in shown
    figures = json.loads(file.read_text())
    assert [run["offerings"] for run in figures["free"]] == [60]
    assert figures["rules"]
    assert figures["memory"][0]["peak_mib"] > 0


def test_both_solvers_stand_side_by_side(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "figures.json"
    assert main(["evaluate", "planning", "--solvers", "40", "--seeds", "1", "--seconds", "5", "--json", str(file)]) == 0
    shown = capsys.readouterr().out
    assert "| free stacking, 40 | CP-SAT | 1 |" in shown
    assert "| free stacking, 40 | HiGHS | 1 |" in shown
    assert len(json.loads(file.read_text())["solvers"]) == 2
