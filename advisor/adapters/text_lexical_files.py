"""Counts the n-grams of texts and writes them to files, block by block, so that memory stays small."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Self

import numpy as np
import numpy.typing as npt
from scipy import sparse

from advisor.adapters.text_ngrams import BUCKETS, count_ngrams, exact_keys

TEXTS_AT_ONCE = 20_000
MOST_COUNTED = 255

DAMPED = np.concatenate([[0.0], 1 + np.log(np.arange(1, MOST_COUNTED + 1))]).astype(np.float32)
"""1 + ln n: a word said five times is not five times as telling."""


@dataclass(frozen=True, slots=True)
class LexicalFiles:
    """Arrays of one index, mapped from files of the same names."""

    starts: npt.NDArray[np.int64]
    """Where the list of each n-gram begins in `rows` and `counts`, and the end of the last."""

    rows: npt.NDArray[np.int32]
    counts: npt.NDArray[np.uint8]
    row_starts: npt.NDArray[np.int64]
    """Where the n-grams of each row begin in `row_buckets` and `row_counts`, and the end of the last."""

    row_buckets: npt.NDArray[np.int32]
    row_counts: npt.NDArray[np.uint8]
    rarity: npt.NDArray[np.float32]
    """Of each n-gram: the logarithm of how few rows have it, and 1."""

    inverse_lengths: npt.NDArray[np.float32]
    """Of the TF-IDF vector of each row; 0 for one without n-grams."""

    exact_keys: npt.NDArray[np.uint64]
    """Of the exact forms of all rows, in order."""

    exact_rows: npt.NDArray[np.int32]

    @classmethod
    def open(cls, folder: Path) -> Self:
        """What `write_lexical` has written to the folder."""
        return cls(*(mapped(folder / f"{field.name}.npy") for field in fields(cls)))


def mapped(file: Path) -> npt.NDArray[Any]:
    """A stored array, read from the file as it is used; a plain array, since slices of `memmap` objects are slow."""
    return np.asarray(np.load(file, mmap_mode="r"))


def write_lexical(texts: Sequence[str], folder: Path) -> None:
    """Count the n-grams of the texts and write them, by row and by n-gram, to the folder, which must exist."""
    holding, row_starts = _write_by_row(texts, folder)
    rarity = (np.log((1 + len(texts)) / (1 + holding)) + 1).astype(np.float32)
    by_row = (mapped(folder / "row_buckets.npy"), mapped(folder / "row_counts.npy"))
    starts = np.concatenate([[0], np.cumsum(holding)]).astype(np.int64)
    _write_by_ngram(by_row, row_starts, starts, folder)
    np.save(folder / "starts.npy", starts)
    np.save(folder / "row_starts.npy", row_starts)
    np.save(folder / "rarity.npy", rarity)
    np.save(folder / "inverse_lengths.npy", _inverse_lengths(by_row, row_starts, rarity))
    keys = exact_keys(texts)
    order = np.argsort(keys, kind="stable")
    np.save(folder / "exact_keys.npy", keys[order])
    np.save(folder / "exact_rows.npy", order.astype(np.int32))


def _write_by_row(texts: Sequence[str], folder: Path) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Write the n-grams of each row; returns how many rows have each, and where each row begins."""
    holding = np.zeros(BUCKETS, dtype=np.int64)
    lengths = np.zeros(len(texts), dtype=np.int64)
    with (folder / "row_buckets.raw").open("wb") as buckets, (folder / "row_counts.raw").open("wb") as counts:
        for start in range(0, len(texts), TEXTS_AT_ONCE):
            found = count_ngrams(texts[start : start + TEXTS_AT_ONCE])
            found.buckets.astype(np.int32).tofile(buckets)
            np.minimum(found.counts, MOST_COUNTED).astype(np.uint8).tofile(counts)
            holding += np.bincount(found.buckets, minlength=BUCKETS)
            some = np.bincount(found.texts, minlength=len(texts[start : start + TEXTS_AT_ONCE]))
            lengths[start : start + len(some)] = some
    for name, kind in (("row_buckets", np.int32), ("row_counts", np.uint8)):
        raw = folder / f"{name}.raw"
        np.save(
            folder / f"{name}.npy", np.memmap(raw, dtype=kind, mode="r") if raw.stat().st_size else np.empty(0, kind)
        )
        raw.unlink()
    return holding, np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)


def _blocks(row_starts: npt.NDArray[np.int64]) -> Iterator[tuple[int, int, slice]]:
    """First row, row after the last, and place of their n-grams, of each block of rows."""
    for start in range(0, len(row_starts) - 1, TEXTS_AT_ONCE):
        after = min(start + TEXTS_AT_ONCE, len(row_starts) - 1)
        yield start, after, slice(int(row_starts[start]), int(row_starts[after]))


def _write_by_ngram(
    by_row: tuple[npt.NDArray[np.int32], npt.NDArray[np.uint8]],
    row_starts: npt.NDArray[np.int64],
    starts: npt.NDArray[np.int64],
    folder: Path,
) -> None:
    """Turn lists of n-grams into lists of rows: each block goes behind the one before it in every list."""
    size = int(starts[-1])
    if not size:  # nothing cannot be mapped
        np.save(folder / "rows.npy", np.empty(0, np.int32))
        np.save(folder / "counts.npy", np.empty(0, np.uint8))
        return
    rows = np.lib.format.open_memmap(folder / "rows.npy", mode="w+", dtype=np.int32, shape=(size,))
    counts = np.lib.format.open_memmap(folder / "counts.npy", mode="w+", dtype=np.uint8, shape=(size,))
    free = starts[:-1].copy()
    for start, after, place in _blocks(row_starts):
        begins = row_starts[start : after + 1] - row_starts[start]
        block = sparse.csr_matrix((by_row[1][place], by_row[0][place], begins), shape=(after - start, BUCKETS)).tocsc()
        lengths = np.diff(block.indptr).astype(np.int64)
        places = np.repeat(free - block.indptr[:-1], lengths) + np.arange(block.nnz)
        rows[places] = block.indices + start
        counts[places] = block.data
        free += lengths
    rows.flush()
    counts.flush()


def _inverse_lengths(
    by_row: tuple[npt.NDArray[np.int32], npt.NDArray[np.uint8]],
    row_starts: npt.NDArray[np.int64],
    rarity: npt.NDArray[np.float32],
) -> npt.NDArray[np.float32]:
    inverse = np.zeros(len(row_starts) - 1, dtype=np.float32)
    for start, after, place in _blocks(row_starts):
        squares = (DAMPED[by_row[1][place]] * rarity[by_row[0][place]]) ** 2
        begins = row_starts[start:after] - row_starts[start]
        sums = np.add.reduceat(np.append(squares, np.float32(0)), begins)
        filled = np.diff(row_starts[start : after + 1]) > 0
        inverse[start:after][filled] = 1 / np.sqrt(sums[filled])
    return inverse
