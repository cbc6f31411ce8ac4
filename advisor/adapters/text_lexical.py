"""TF-IDF of hashed character n-grams, kept as lists of rows for each n-gram, so that a query reads only its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Self

import numpy as np
import numpy.typing as npt
from scipy import sparse

from advisor.adapters.text_ngrams import BUCKETS, NgramCounts, count_ngrams, exact_keys

TEXTS_AT_ONCE = 20_000
ALMOST = 0.99
"""Most that a text can get that is not the same, such as one that differs only in accents."""

NAMES = ("starts", "rows", "weights", "rarity", "exact_keys", "exact_rows")

Weights = npt.NDArray[np.float32]


class LexicalIndex:
    """Compares a query with every row; files are mapped, so that memory holds only what queries touch."""

    def __init__(self, folder: Path, *, rows: int) -> None:
        """Open what `write` has written.

        Args:
            folder: with one file for each of `NAMES`.
            rows: how many texts were written.
        """
        self._count = rows
        starts, listed, weights, rarity, keys, key_rows = (
            np.load(folder / f"{name}.npy", mmap_mode="r") for name in NAMES
        )
        self._starts: npt.NDArray[np.int64] = np.asarray(starts)
        self._rows: npt.NDArray[np.int32] = listed
        self._weights: npt.NDArray[np.float16] = weights
        self._rarity: Weights = np.asarray(rarity)
        self._exact_keys: npt.NDArray[np.uint64] = np.asarray(keys)
        self._exact_rows: npt.NDArray[np.int32] = np.asarray(key_rows)

    @classmethod
    def write(cls, texts: Sequence[str], folder: Path) -> Self:
        """Weigh the n-grams of the texts and write them to the folder, which must exist."""
        blocks = [_counted(texts[start : start + TEXTS_AT_ONCE]) for start in range(0, len(texts), TEXTS_AT_ONCE)]
        counts = sparse.vstack(blocks, format="csr") if blocks else sparse.csr_matrix((0, BUCKETS), dtype=np.float32)
        del blocks
        holding = np.bincount(counts.indices, minlength=BUCKETS)
        rarity = (np.log((1 + len(texts)) / (1 + holding)) + 1).astype(np.float32)
        _weigh(counts, rarity)
        by_ngram = counts.tocsc()
        keys = exact_keys(texts)
        order = np.argsort(keys, kind="stable")
        arrays = (
            by_ngram.indptr.astype(np.int64), by_ngram.indices.astype(np.int32), by_ngram.data.astype(np.float16),
            rarity, keys[order], order.astype(np.int32),
        )  # fmt: skip
        for name, array in zip(NAMES, arrays, strict=True):
            np.save(folder / f"{name}.npy", array)
        return cls(folder, rows=len(texts))

    def scores(self, queries: Sequence[str]) -> Iterator[Weights]:
        """For each query the cosine with every row, 0..1, shape (rows,); 1 only where the text is the same."""
        weighed = _counted(queries)
        _weigh(weighed, self._rarity)
        for number, key in enumerate(exact_keys(queries)):
            grams = slice(weighed.indptr[number], weighed.indptr[number + 1])
            scores = self._summed(weighed.indices[grams], weighed.data[grams])
            np.clip(scores, 0, ALMOST, out=scores)
            if queries[number].strip():
                scores[self._same_as(key)] = 1
            yield scores

    def _summed(self, buckets: npt.NDArray[np.int32], weights: Weights) -> Weights:
        scores = np.zeros(self._count, dtype=np.float32)
        for bucket, weight in zip(buckets, weights, strict=True):
            listed = slice(self._starts[bucket], self._starts[bucket + 1])
            scores[self._rows[listed]] += self._weights[listed] * weight
        return scores

    def _same_as(self, key: np.uint64) -> npt.NDArray[np.int32]:
        first = np.searchsorted(self._exact_keys, key, side="left")
        after = np.searchsorted(self._exact_keys, key, side="right")
        return self._exact_rows[first:after]


def _counted(texts: Sequence[str]) -> sparse.csr_matrix:
    """Damped counts (1 + ln n), shape (texts, buckets): a word said five times is not five times as telling."""
    found: NgramCounts = count_ngrams(texts)
    damped = (1 + np.log(found.counts)).astype(np.float32)
    return sparse.csr_matrix((damped, (found.texts, found.buckets)), shape=(len(texts), BUCKETS))


def _weigh(counts: sparse.csr_matrix, rarity: Weights) -> None:
    """Turn counts into TF-IDF vectors of length 1, in place; texts without n-grams stay 0."""
    if not counts.nnz:
        return
    counts.data *= rarity[counts.indices]
    per_text = np.diff(counts.indptr)
    squares = np.add.reduceat(np.append(counts.data**2, np.float32(0)), counts.indptr[:-1])
    lengths = np.sqrt(np.where(per_text > 0, squares, 1))
    counts.data /= np.repeat(lengths, per_text).astype(np.float32)
