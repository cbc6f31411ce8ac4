"""How like a text the skills most like it are: what is written, and what is not believed."""

from pathlib import Path

import numpy as np
import pytest

from advisor.adapters import text_index_crowds
from advisor.adapters.text_index_crowds import read_crowds, write_crowds

AXES = np.eye(3, dtype=np.float16)


def test_only_the_nearest_skills_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_index_crowds, "NEAREST", 2)
    monkeypatch.setattr(text_index_crowds, "TEXTS_AT_ONCE", 1)
    texts = np.array([[1, 0, 0], [0, 1, 1]], dtype=np.float16)
    write_crowds(2, lambda some: texts[some], AXES, tmp_path)
    assert read_crowds(tmp_path, 2) == pytest.approx([0.5, 0.5**0.5], abs=1e-3)


def test_vectors_of_nothing_and_what_is_no_number_are_like_nothing(tmp_path: Path) -> None:
    texts = np.array([[0, 0, 0], [np.nan, 0, 0]], dtype=np.float16)
    write_crowds(2, lambda some: texts[some], np.concatenate([AXES, np.zeros((1, 3), np.float16)]), tmp_path)
    assert read_crowds(tmp_path, 2) == pytest.approx([0, 0])


def test_without_skills_nothing_is_crowded(tmp_path: Path) -> None:
    write_crowds(3, lambda some: np.ones((3, 3))[some], np.zeros((0, 3), np.float16), tmp_path)
    assert read_crowds(tmp_path, 3) == pytest.approx([0, 0, 0])


def test_what_was_not_written_is_not_known_and_another_length_is_damage(tmp_path: Path) -> None:
    assert read_crowds(tmp_path, 1) is None
    write_crowds(1, lambda some: np.ones((1, 3))[some], AXES, tmp_path)
    with pytest.raises(ValueError, match="different lengths"):
        read_crowds(tmp_path, 2)
