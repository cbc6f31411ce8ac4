"""`advisor train links` and `advisor index --links`: what they ask for and what they refuse."""

from pathlib import Path

import pytest

from advisor.__main__ import main, parser


def test_links_are_trained_over_a_folder_of_labelled_sets() -> None:
    parsed = parser().parse_args(["train", "links", "benchmarks", "--serves", "models"])
    assert (parsed.kind, parsed.benchmarks, parsed.serves, parsed.to) == (
        "links",
        Path("benchmarks"),
        Path("models"),
        None,
    )


def test_training_links_without_a_store_says_how_to_make_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ADVISOR_HOME", str(tmp_path))
    assert main(["train", "links", str(tmp_path)]) == 2
    assert "python -m advisor data import" in capsys.readouterr().err
