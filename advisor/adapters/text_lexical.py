"""TF-IDF of hashed character n-grams, kept as lists of rows for each n-gram, so that a query reads only its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Self

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
        starts, listed, weights, rarity, keys, key_rows = (mapped(folder / f"{name}.npy") for name in NAMES)
        self._starts: npt.NDArray[np.int64] = starts
        self._rows: npt.NDArray[np.int32] = listed
        self._weights: npt.NDArray[np.float16] = weights
        self._rarity: Weights = rarity
        self._exact_keys: npt.NDArray[np.uint64] = keys
        self._exact_rows: npt.NDArray[np.int32] = key_rows

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
        """The weighted sum of the lists of these n-grams: a product with a matrix that has only their columns."""
        lists = [slice(self._starts[bucket], self._starts[bucket + 1]) for bucket in buckets.tolist()]
        if not lists:
            return np.zeros(self._count, dtype=np.float32)
        ends = np.cumsum([0, *(one.stop - one.start for one in lists)])
        columns = sparse.csc_matrix(
            (
                np.concatenate([self._weights[one] for one in lists]).astype(np.float32),
                np.concatenate([self._rows[one] for one in lists]),
                ends.astype(np.int32),
            ),
            shape=(self._count, len(lists)),
        )
        scores: Weights = columns @ weights
        return scores

    def _same_as(self, key: np.uint64) -> npt.NDArray[np.int32]:
        first = np.searchsorted(self._exact_keys, key, side="left")
        after = np.searchsorted(self._exact_keys, key, side="right")
        return self._exact_rows[first:after]


def mapped(file: Path) -> npt.NDArray[Any]:
    """A stored array, read from the file as it is used; a plain array, since slices of `memmap` objects are slow."""
    return np.asarray(np.load(file, mmap_mode="r"))


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
