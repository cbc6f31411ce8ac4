"""The forward pass of a small BERT in numpy: a first question is answered long before torch could be imported."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Self

import numpy as np
import numpy.typing as npt
from safetensors.numpy import load_file
from scipy.special import erf
from tokenizers import Tokenizer

from advisor.ports import Vectors

TOKENS_IN_A_BATCH = 2048
"""Bounds memory; texts of the same length share a batch, so that nothing is padded."""

SQRT_HALF = np.float32(np.sqrt(0.5))


def is_plain_bert(folder: Path) -> bool:
    """Whether the sentence-transformers model in `folder` is a BERT with mean pooling and nothing else.

    A normalising step may follow, since vectors are always normalised here.
    """
    needed = ("config.json", "modules.json", "1_Pooling/config.json", "model.safetensors", "tokenizer.json")
    if not all((folder / name).is_file() for name in needed):
        return False
    config = json.loads(_read(folder / "config.json"))
    pooling = json.loads(_read(folder / "1_Pooling/config.json"))
    modules = [str(module["type"]).rsplit(".", 1)[-1] for module in json.loads(_read(folder / "modules.json"))]
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


class BertForward:
    """Weights and tokenizer of a plain BERT, ready to encode; read-only, so that threads may share it."""

    def __init__(self, folder: Path, *, max_tokens: int) -> None:
        config = json.loads(_read(folder / "config.json"))
        self._heads = int(config["num_attention_heads"])
        self._layers = int(config["num_hidden_layers"])
        self._epsilon = float(config["layer_norm_eps"])
        self._weights: Mapping[str, Vectors] = {
            name: np.ascontiguousarray(value, dtype=np.float32)
            for name, value in load_file(folder / "model.safetensors").items()
            if np.issubdtype(value.dtype, np.floating)
        }
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.enable_truncation(max_tokens)
        self._tokenizer.no_padding()

    @classmethod
    def read(cls, folder: Path, *, max_tokens: int) -> Self | None:
        """The model in `folder`, or `None` when it needs more than this module can do."""
        return cls(folder, max_tokens=max_tokens) if is_plain_bert(folder) else None

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, shape (len(texts), dimensions), in order."""
        tokens = [encoding.ids for encoding in self._tokenizer.encode_batch(list(texts))]
        vectors = np.empty((len(tokens), self._weights["embeddings.LayerNorm.weight"].shape[0]), dtype=np.float32)
        for rows in batches_of_equal_length(tokens, TOKENS_IN_A_BATCH):
            vectors[rows] = self._forward(np.array([tokens[row] for row in rows]))
        return vectors

    def _forward(self, tokens: npt.NDArray[np.int64]) -> Vectors:
        weights = self._weights
        texts, length = tokens.shape
        hidden = (
            weights["embeddings.word_embeddings.weight"][tokens]
            + weights["embeddings.position_embeddings.weight"][:length]
            + weights["embeddings.token_type_embeddings.weight"][0]
        ).reshape(texts * length, -1)
        hidden = self._normalised(hidden, "embeddings.LayerNorm")
        for layer in range(self._layers):
            name = f"encoder.layer.{layer}."
            attended = self._linear(self._attention(hidden, name, texts), name + "attention.output.dense")
            hidden = self._normalised(hidden + attended, name + "attention.output.LayerNorm")
            inner = self._linear(hidden, name + "intermediate.dense")
            inner *= 0.5 * (1 + erf(inner * SQRT_HALF))
            hidden = self._normalised(hidden + self._linear(inner, name + "output.dense"), name + "output.LayerNorm")
        pooled: Vectors = hidden.reshape(texts, length, -1).mean(axis=1)
        unit: Vectors = pooled / np.linalg.norm(pooled, axis=1, keepdims=True)
        return unit

    def _attention(self, hidden: Vectors, name: str, texts: int) -> Vectors:
        query, key, value = (
            self._linear(hidden, f"{name}attention.self.{part}")
            .reshape(texts, -1, self._heads, hidden.shape[1] // self._heads)
            .transpose(0, 2, 1, 3)
            for part in ("query", "key", "value")
        )
        scores: Vectors = (query @ key.transpose(0, 1, 3, 2)) / np.float32(np.sqrt(query.shape[-1]))
        scores -= scores.max(axis=-1, keepdims=True)
        np.exp(scores, out=scores)
        scores /= scores.sum(axis=-1, keepdims=True)
        mixed: Vectors = (scores @ value).transpose(0, 2, 1, 3).reshape(hidden.shape)
        return mixed

    def _linear(self, hidden: Vectors, name: str) -> Vectors:
        result: Vectors = hidden @ self._weights[name + ".weight"].T
        result += self._weights[name + ".bias"]
        return result

    def _normalised(self, hidden: Vectors, name: str) -> Vectors:
        centred: Vectors = hidden - hidden.mean(axis=-1, keepdims=True)
        variance = (centred * centred).mean(axis=-1, keepdims=True)
        centred /= np.sqrt(variance + np.float32(self._epsilon))
        centred *= self._weights[name + ".weight"]
        centred += self._weights[name + ".bias"]
        return centred


def batches_of_equal_length(tokens: Sequence[Sequence[int]], tokens_in_a_batch: int) -> list[list[int]]:
    """Row numbers in batches: within one, all rows have the same number of tokens; shortest first."""
    by_length: dict[int, list[int]] = {}
    for row, ids in enumerate(tokens):
        by_length.setdefault(len(ids), []).append(row)
    batches = []
    for length, rows in sorted(by_length.items()):
        size = max(1, tokens_in_a_batch // max(1, length))
        batches += [rows[start : start + size] for start in range(0, len(rows), size)]
    return batches


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8")
