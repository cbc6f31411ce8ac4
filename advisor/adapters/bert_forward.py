"""The forward pass of a small BERT in numpy: the same numbers on every processor, with nothing slow to import."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from threadpoolctl import threadpool_limits

from advisor.text_ports import Vectors

TOKENS_IN_A_BATCH = 1024
"""Bounds memory; texts of the same length share a batch, so that nothing is padded."""

NUMBERS_AT_ONCE = 1 << 15
"""Few enough to stay in a processor's cache from one step of the activation to the next."""

SQRT_HALF = np.float32(np.sqrt(0.5))
ERF_SLOPE = np.float32(0.3275911)
ERF_TERMS = tuple(np.float32(a) for a in (1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592))


@dataclass(frozen=True, slots=True)
class Norm:
    """Scale and shift of a layer normalisation."""

    weight: Vectors
    bias: Vectors


@dataclass(frozen=True, slots=True)
class Linear:
    """A linear layer; `weight` has shape (outputs, inputs)."""

    weight: Vectors
    bias: Vectors

    def __call__(self, hidden: Vectors) -> Vectors:
        """The layer's outputs, shape (outputs, tokens), for inputs of shape (inputs, tokens)."""
        result: Vectors = self.weight @ hidden
        result += self.bias[:, np.newaxis]
        return result


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """One layer of the encoder; query, key and value side by side in one product."""

    attention_in: Linear
    attention_out: Linear
    attention_norm: Norm
    inner: Linear
    outer: Linear
    norm: Norm


@dataclass(frozen=True, slots=True, kw_only=True)
class BertWeights:
    """All that the forward pass needs."""

    words: Callable[[npt.NDArray[np.int64]], Vectors]
    """Rows of the word embeddings, shape (*numbers.shape, dimensions)."""

    positions: Vectors
    """With the embedding of the only token type added."""

    norm: Norm
    layers: tuple[Layer, ...]
    heads: int
    epsilon: float


class BertForward:
    """Weights ready to be applied; read-only, so that threads may share it.

    Tokens are columns until the end: for the few tokens of one text, products of the weights with columns take two
    thirds of the time of products of rows with the weights.
    """

    def __init__(self, weights: BertWeights) -> None:
        """Take the weights; see `one_thread_for_products`: many texts use every core by whole batches instead."""
        one_thread_for_products()
        self._weights = weights

    @property
    def dimensions(self) -> int:
        """Length of a vector."""
        return int(self._weights.positions.shape[1])

    def encode(self, tokens: Sequence[Sequence[int]]) -> Vectors:
        """The direction of each text's mean token vector, shape (len(tokens), dimensions); zero for no tokens."""
        vectors = np.zeros((len(tokens), self.dimensions), dtype=np.float32)
        batches = batches_of_equal_length(tokens, TOKENS_IN_A_BATCH)

        def fill(rows: list[int]) -> None:
            hidden = self.hidden(np.array([tokens[row] for row in rows]))
            vectors[rows] = unit_or_zero(hidden.mean(axis=1))

        if len(batches) == 1:
            fill(batches[0])
        elif batches:
            with ThreadPoolExecutor(max_workers=min(usable_cores(), len(batches))) as pool:
                list(pool.map(fill, reversed(batches)))  # the longest first, so that none is left over at the end
        return vectors

    def hidden(self, tokens: npt.NDArray[np.int64]) -> Vectors:
        """The last layer's vector of each token, shape (texts, length, dimensions).

        Args:
            tokens: numbers, shape (texts, length); all of the same length.
        """
        weights = self._weights
        texts, length = tokens.shape
        embedded = weights.words(tokens) + weights.positions[:length]
        hidden = self._normalised(np.ascontiguousarray(embedded.reshape(texts * length, -1).T), weights.norm)
        for layer in weights.layers:
            attended = layer.attention_out(self._attention(layer.attention_in(hidden), texts))
            attended += hidden
            hidden = self._normalised(attended, layer.attention_norm)
            inner = layer.inner(hidden)
            gelu(inner)
            out = layer.outer(inner)
            out += hidden
            hidden = self._normalised(out, layer.norm)
        return np.ascontiguousarray(hidden.T).reshape(texts, length, -1)

    def _attention(self, joined: Vectors, texts: int) -> Vectors:
        """Mixed values, shape (dimensions, tokens), from queries, keys and values below each other."""
        tokens, heads = joined.shape[1], self._weights.heads
        query, key, value = joined.reshape(3, heads, -1, texts, tokens // texts).transpose(0, 3, 1, 2, 4)
        scores: Vectors = (query * np.float32(1 / np.sqrt(query.shape[2]))).transpose(0, 1, 3, 2) @ key
        scores -= scores.max(axis=-1, keepdims=True)
        np.exp(scores, out=scores)
        scores /= scores.sum(axis=-1, keepdims=True)
        mixed: Vectors = (value @ scores.transpose(0, 1, 3, 2)).transpose(1, 2, 0, 3).reshape(-1, tokens)
        return mixed

    def _normalised(self, hidden: Vectors, norm: Norm) -> Vectors:
        centred: Vectors = hidden - hidden.mean(axis=0)
        variance = np.einsum("ij,ij->j", centred, centred) / np.float32(len(centred))
        centred /= np.sqrt(variance + np.float32(self._weights.epsilon))
        centred *= norm.weight[:, np.newaxis]
        centred += norm.bias[:, np.newaxis]
        return centred


def one_thread_for_products() -> None:
    """Limit the threads of matrix products to one, for the whole process and for good.

    Products this small wait longer for a second thread than they gain from it (15 ms alone, up to 1 s with two
    threads on a busy machine).
    """
    threadpool_limits(limits=1, user_api="blas")


def gelu(values: Vectors) -> None:
    """Replace values by x * (1 + erf(x / sqrt 2)) / 2, in place.

    The library's own error function takes a hundred times as long as its exponential, and most of a forward pass.

    Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.26; off by at most 1.5e-7.
    """
    rows = max(1, NUMBERS_AT_ONCE // max(1, values.shape[1]))
    for start in range(0, len(values), rows):
        some = values[start : start + rows]
        size = np.abs(some) * SQRT_HALF
        step = 1 / (1 + ERF_SLOPE * size)
        series = np.full_like(step, ERF_TERMS[0])
        for term in ERF_TERMS[1:]:
            series *= step
            series += term
        series *= step
        np.square(size, out=size)
        np.negative(size, out=size)
        series *= np.exp(size, out=size)
        np.subtract(1, series, out=series)
        np.copysign(series, some, out=series)
        series += 1
        series *= 0.5
        some *= series


def unit_or_zero(vectors: Vectors) -> Vectors:
    """Vectors brought to length 1; those of length zero, or that are no numbers, are zero."""
    clean = np.nan_to_num(vectors, nan=0.0, posinf=0.0, neginf=0.0)
    long = np.linalg.norm(clean, axis=-1, keepdims=True)
    unit: Vectors = np.divide(clean, long, out=np.zeros_like(clean), where=long > 0)
    return unit


def batches_of_equal_length(tokens: Sequence[Sequence[int]], tokens_in_a_batch: int) -> list[list[int]]:
    """Row numbers in batches of rows with the same number of tokens; shortest first, those without tokens left out."""
    by_length: dict[int, list[int]] = {}
    for row, ids in enumerate(tokens):
        if ids:
            by_length.setdefault(len(ids), []).append(row)
    batches = []
    for length, rows in sorted(by_length.items()):
        size = max(1, tokens_in_a_batch // length)
        batches += [rows[start : start + size] for start in range(0, len(rows), size)]
    return batches


def usable_cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
