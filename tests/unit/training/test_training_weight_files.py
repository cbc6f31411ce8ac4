"""Weights are written in eight bits, read back nearly the same, and refused when they are not whole."""

import json
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file
from tokenizers import Tokenizer, models

from advisor.errors import EmbeddingError
from advisor.training.weight_files import (
    ModelCard,
    Weights,
    export_as_sentence_transformers,
    in_eight_bits,
    read_weights,
    write_weights,
)


def some_weights() -> Weights:
    matrix = np.random.default_rng(0).normal(size=(5, 8)).astype(np.float32)
    matrix[3] = 0
    tokenizer = Tokenizer(models.WordLevel({"<unk>": 0, "bread": 1}, unk_token="<unk>"))  # noqa: S106 - a piece
    card = ModelCard(name="trial", kind="static", dimensions=8, vocabulary=5, languages=("en", "fi"), licence="MIT")
    return Weights(card, tokenizer, {"embedding": matrix, "bias": np.arange(3, dtype=np.float32)})


def test_eight_bits_miss_a_weight_by_half_a_step_at_most() -> None:
    matrix = some_weights().tensors["embedding"]
    whole, scale = in_eight_bits(matrix)
    assert whole.dtype == np.int8
    assert (np.abs(whole * scale[:, None] - matrix) <= scale[:, None] * 0.5001).all()


def test_a_row_of_zeros_stays_zeros() -> None:
    whole, scale = in_eight_bits(np.zeros((2, 4), dtype=np.float32))
    assert not whole.any()
    assert np.isfinite(scale).all()


def test_what_was_written_is_read_back_to_within_eight_bits(tmp_path: Path) -> None:
    weights = some_weights()
    write_weights(weights, tmp_path)
    found = read_weights(tmp_path)
    assert found.card == weights.card
    assert found.tokenizer.get_vocab() == weights.tokenizer.get_vocab()
    assert np.allclose(found.tensors["embedding"], weights.tensors["embedding"], atol=0.02)
    assert np.array_equal(found.tensors["bias"], weights.tensors["bias"])


def test_the_same_weights_give_the_same_files(tmp_path: Path) -> None:
    for name in ("first", "second"):
        write_weights(some_weights(), tmp_path / name)
    for file in ("model.json", "tokenizer.json", "weights.safetensors"):
        assert (tmp_path / "first" / file).read_bytes() == (tmp_path / "second" / file).read_bytes()


@pytest.mark.parametrize("missing", ["model.json", "tokenizer.json", "weights.safetensors"])
def test_a_folder_that_is_not_whole_is_refused(tmp_path: Path, missing: str) -> None:
    write_weights(some_weights(), tmp_path)
    (tmp_path / missing).unlink()
    with pytest.raises(EmbeddingError, match="There are no whole weights"):
        read_weights(tmp_path)


def test_another_format_is_refused(tmp_path: Path) -> None:
    write_weights(some_weights(), tmp_path)
    card = json.loads((tmp_path / "model.json").read_text(encoding="utf-8"))
    (tmp_path / "model.json").write_text(json.dumps({**card, "format_version": 99}), encoding="utf-8")
    with pytest.raises(EmbeddingError, match="not of format 1"):
        read_weights(tmp_path)


def test_an_exported_static_model_has_the_modules_that_the_library_expects(tmp_path: Path) -> None:
    write_weights(some_weights(), tmp_path / "ours")
    export_as_sentence_transformers(tmp_path / "ours", tmp_path / "theirs")
    modules = json.loads((tmp_path / "theirs/modules.json").read_text(encoding="utf-8"))
    assert [module["type"].rsplit(".", 1)[-1] for module in modules] == ["StaticEmbedding", "Normalize"]
    assert load_file(tmp_path / "theirs/model.safetensors")["embedding.weight"].shape == (5, 8)
    assert (tmp_path / "theirs/tokenizer.json").is_file()
