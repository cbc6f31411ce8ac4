"""The command that lists the encoders and checks their files."""

import shutil
from pathlib import Path

import pytest

from advisor.__main__ import main
from tests.tiny_models import tiny_suite


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tiny_suite(tmp_path / "models")
    monkeypatch.setenv("ADVISOR_MODELS", str(folder))
    return folder


def test_each_encoder_is_listed_with_languages_and_licence(models: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models"]) == 0
    printed = capsys.readouterr().out
    assert [line.split(":")[0] for line in printed.splitlines() if not line.startswith(" ")] == [
        "static",
        "english",
        "multilingual",
    ]
    assert "languages: de, en, fi" in printed
    assert printed.count("licence: none: made for tests") == len(list(models.iterdir()))


def test_files_as_recorded_pass(models: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "--record"]) == 0
    assert main(["models", "--check"]) == 0
    assert "9 files recorded" in capsys.readouterr().out
    assert len((models / "SHA256SUMS").read_text().splitlines()) == 9


def test_changed_missing_and_new_files_are_named(models: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["models", "--record"])
    (models / "static-multilingual" / "tokenizer.json").write_text("{}")
    (models / "sentence-english" / "model.json").unlink()
    (models / "links.json").write_text("{}")
    capsys.readouterr()
    assert main(["models", "--check"]) == 1
    problems = capsys.readouterr().out.splitlines()
    assert [problem.split(".json")[0] for problem in problems] == [
        "links",
        "sentence-english/model",
        "static-multilingual/tokenizer",
    ]
    assert "is not among the recorded files" in problems[0]
    assert "is missing" in problems[1]
    assert "recorded is" in problems[2]


def test_without_a_record_the_way_out_is_named(models: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert models.is_dir()
    assert main(["models", "--check"]) == 2
    assert "python -m advisor models --record" in capsys.readouterr().err


def test_a_missing_model_is_named_with_the_setting(models: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(models / "sentence-multilingual")
    assert main(["models"]) == 2
    assert "ADVISOR_MODELS" in capsys.readouterr().err
