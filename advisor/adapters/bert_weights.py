"""Brings the weights of a BERT into the form of the forward pass, from our own files or from sentence-transformers'."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load_file

from advisor.adapters.bert_forward import BertWeights, Layer, Linear, Norm
from advisor.adapters.weight_reader import ModelCard, Weights
from advisor.errors import EmbeddingError
from advisor.text_ports import Vectors

WORDS = "embeddings.word_embeddings.weight"
POSITIONS = "embeddings.position_embeddings.weight"
TOKEN_TYPES = "embeddings.token_type_embeddings.weight"  # noqa: S105 - the name of a tensor
ATTENTION_PARTS = ("query", "key", "value")

Tensor = Callable[[str], Vectors]


def from_model(card: ModelCard, weights: Weights) -> BertWeights:
    """From a folder of ours; the word embeddings stay in 8 bits, for a text needs few of their rows.

    Raises:
        EmbeddingError: a tensor is missing, or the tensors do not fit each other.
    """

    def tensor(name: str) -> Vectors:
        return weights.matrix(name).whole() if name in weights.matrices else weights.vector(name)

    words = weights.matrix(WORDS)
    return _assembled(tensor, words.rows, card.layers, card.heads, card.epsilon, weights.folder)


def is_plain_bert(folder: Path) -> bool:
    """Whether the sentence-transformers model in `folder` is a BERT with mean pooling and nothing else.

    A normalising step may follow, since vectors are always normalised here.
    """
    needed = ("config.json", "modules.json", "1_Pooling/config.json", "model.safetensors", "tokenizer.json")
    if not all((folder / name).is_file() for name in needed):
        return False
    config = _json(folder / "config.json")
    pooling = _json(folder / "1_Pooling/config.json")
    modules = [str(module["type"]).rsplit(".", 1)[-1] for module in _json(folder / "modules.json")]
    other_pooling = [
        name for name, on in pooling.items() if name.startswith("pooling_mode_") and on and "mean_tokens" not in name
    ]
    return bool(
        config.get("model_type") == "bert"
        and config.get("hidden_act") == "gelu"
        and config.get("position_embedding_type", "absolute") == "absolute"
        and pooling.get("pooling_mode_mean_tokens", False)
        and not other_pooling
        and modules in (["Transformer", "Pooling"], ["Transformer", "Pooling", "Normalize"])
    )


def from_sentence_transformers(folder: Path) -> BertWeights:
    """From a folder of sentence-transformers for which `is_plain_bert` holds.

    Raises:
        EmbeddingError: the weights are damaged.
    """
    config = _json(folder / "config.json")
    try:
        stored = load_file(folder / "model.safetensors")
        tensors = {name: value.astype(np.float32) for name, value in stored.items() if value.dtype.kind == "f"}
    except (SafetensorError, OSError) as error:
        raise EmbeddingError(f"The text encoder in {str(folder)!r} cannot be loaded: {error}.") from error
    words = tensors.pop(WORDS)

    def tensor(name: str) -> Vectors:
        return tensors.pop(name)

    layers, heads = int(config["num_hidden_layers"]), int(config["num_attention_heads"])
    return _assembled(tensor, words.__getitem__, layers, heads, float(config["layer_norm_eps"]), folder)


def _assembled(  # the shape of the network, in one place
    tensor: Tensor, words: Callable[..., Vectors], layers: int, heads: int, epsilon: float, folder: Path
) -> BertWeights:
    def norm(name: str) -> Norm:
        return Norm(tensor(f"{name}.weight"), tensor(f"{name}.bias"))

    def linear(*names: str) -> Linear:
        weight = np.concatenate([tensor(f"{name}.weight") for name in names])
        return Linear(np.ascontiguousarray(weight), np.concatenate([tensor(f"{name}.bias") for name in names]))

    def layer(number: int) -> Layer:
        name = f"encoder.layer.{number}."
        return Layer(
            attention_in=linear(*(f"{name}attention.self.{part}" for part in ATTENTION_PARTS)),
            attention_out=linear(name + "attention.output.dense"),
            attention_norm=norm(name + "attention.output.LayerNorm"),
            inner=linear(name + "intermediate.dense"),
            outer=linear(name + "output.dense"),
            norm=norm(name + "output.LayerNorm"),
        )

    try:
        return BertWeights(
            words=words,
            positions=tensor(POSITIONS) + tensor(TOKEN_TYPES)[0],
            norm=norm("embeddings.LayerNorm"),
            layers=tuple(layer(number) for number in range(layers)),
            heads=heads,
            epsilon=epsilon,
        )
    except (KeyError, ValueError) as error:
        raise EmbeddingError(
            f"The weights in {str(folder)!r} do not make a BERT of {layers} layers: {error}."
        ) from error


def _json(file: Path) -> Any:  # noqa: ANN401 - whatever the file holds
    return json.loads(file.read_text(encoding="utf-8"))
