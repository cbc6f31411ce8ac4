"""The vectors of one space of an index, in 8 bits: finds the nearest rows, and compares a query with given rows."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from advisor.adapters.bert_forward import one_thread_for_products
from advisor.adapters.text_index_crowds import read_crowds
from advisor.adapters.text_index_faiss import MOST_EXACT, ZERO, Codes, FlatCodes, SketchedCodes, write_sketches
from advisor.adapters.text_index_rows import Rows
from advisor.adapters.text_index_scope import Scope
from advisor.adapters.text_lexical import highest
from advisor.adapters.text_lexical_files import mapped
from advisor.text_ports import Vectors

VectorsOf = Callable[[slice], npt.NDArray[Any]]
"""Vectors of these rows of those that have one."""

MOST = 127

FINE = float(1 << 20)
"""Queries are compared as multiples of its inverse: sums of whole numbers are the same in any order, on any machine."""

SAMPLE = 50_000
COVERED = 0.9999
"""Share of all components that the codes can hold; the few beyond are cut, so that the others are finer."""

ROWS_AT_ONCE = 50_000

FEWEST_GATHERED = 50_000
"""Rows left by a filter that are compared one by one, even where there are sketches."""


class StoredVectors:
    """Vectors of the rows that a space takes; threads may share it."""

    def __init__(self, folder: Path, group_starts: Rows) -> None:
        """Open what `write_vectors` has written.

        Args:
            folder: of the space.
            group_starts: the first row of each group, and the number of rows.
        """
        one_thread_for_products()
        self._folder = folder
        self._rows: npt.NDArray[np.int32] = np.load(folder / "rows.npy")
        self._codes: Codes = mapped(folder / "codes.npy")
        self._inverse_lengths: Vectors = np.load(folder / "inverse_lengths.npy")
        if not len(self._rows) == len(self._codes) == len(self._inverse_lengths):
            raise ValueError("files of different lengths")
        self._crowds = read_crowds(folder, len(self._rows))
        self._bounds = np.searchsorted(self._rows, group_starts)
        self._is_whole = len(self._rows) == group_starts[-1]
        self._opened: dict[int, FlatCodes | SketchedCodes] = {}
        self._opening = threading.Lock()

    def nearest(self, queries: Vectors, limit: int, scope: Scope) -> list[Rows]:
        """For each query the `limit` rows of the scope that are nearest, in no order; none for a query of zeros.

        Exact but for the rounding to 8 bits up to `MOST_EXACT` rows of a language, approximate beyond.
        """
        whole = _in_codes(queries)
        found: list[list[tuple[Rows, Vectors]]] = [[] for _ in queries]
        for group in scope.groups:
            first, after = int(self._bounds[group]), int(self._bounds[group + 1])
            if after > first:
                for number, (places, nearness) in enumerate(self._in_group(group, whole, limit, scope)):
                    found[number].append((self._rows[places + first].astype(np.int64), nearness))
        return [
            _merged(parts, limit) if query.any() else np.empty(0, dtype=np.int64)
            for query, parts in zip(whole, found, strict=True)
        ]

    def _in_group(self, group: int, queries: Vectors, limit: int, scope: Scope) -> Iterator[tuple[Rows, Vectors]]:
        """For each query places within the group, and how near they are."""
        first, after = int(self._bounds[group]), int(self._bounds[group + 1])
        kept = None if scope.allowed is None else scope.allowed[self._rows[first:after]]
        opened = self._open(group) if kept is None or np.count_nonzero(kept) > FEWEST_GATHERED else None
        if kept is None and opened is not None:
            yield from opened.nearest(queries, limit)
        elif kept is not None and isinstance(opened, SketchedCodes):
            yield from opened.nearest(queries, limit, kept)
        elif kept is not None:
            places = np.flatnonzero(kept)
            for chosen, nearness in FlatCodes(self._codes[first:after][places]).nearest(queries, limit):
                yield places[chosen], nearness

    def cosines(self, queries: Vectors, rows: Rows) -> Vectors:
        """Cosines of each query with each row, -1..1, shape (queries, rows); exactly 0 where either has no vector."""
        cosines = np.zeros((len(queries), len(rows)), dtype=np.float32)
        places, has_one = self._places(rows)
        whole = np.rint(queries.astype(np.float64) * FINE)
        products = (whole @ self._codes[places].astype(np.float64).T - ZERO * whole.sum(axis=1, keepdims=True)) / FINE
        cosines[:, has_one] = np.clip(products * self._inverse_lengths[places], -1, 1)
        return cosines

    def crowds(self, rows: Rows) -> Vectors:
        """How like each of these rows the skills most like it are; 0 where that is not known."""
        found = np.zeros(len(rows), dtype=np.float32)
        if self._crowds is not None:
            places, has_one = self._places(rows)
            found[has_one] = self._crowds[places]
        return found

    def _places(self, rows: Rows) -> tuple[Rows, npt.NDArray[np.bool_]]:
        """Where the vectors of these rows lie, and which of the rows have one."""
        if self._is_whole:
            return rows, np.ones(len(rows), dtype=bool)
        places = np.minimum(np.searchsorted(self._rows, rows), max(len(self._rows) - 1, 0))
        has_one = self._rows[places] == rows if len(self._rows) else np.zeros(len(rows), dtype=bool)
        return places[has_one], has_one

    def _open(self, group: int) -> FlatCodes | SketchedCodes:
        with self._opening:
            if group not in self._opened:
                sketches = self._folder / f"sketches-{group}.faiss"
                codes = self._codes[self._bounds[group] : self._bounds[group + 1]]
                self._opened[group] = SketchedCodes(codes, sketches) if sketches.is_file() else FlatCodes(codes)
            return self._opened[group]


def write_vectors(rows: Rows, vectors_of: VectorsOf, dimensions: int, folder: Path, group_starts: Rows) -> None:
    """Write the vectors of these rows to a new folder; what is not a number becomes 0, which is no vector.

    Args:
        rows: numbers of the rows that have a vector, in order.
        vectors_of: gives their vectors; asked for some at a time.
        dimensions: of a vector.
        folder: to write to.
        group_starts: the first row of each group, and the number of rows.
    """
    folder.mkdir(parents=True)
    np.save(folder / "rows.npy", rows.astype(np.int32))
    if not len(rows):  # nothing cannot be mapped
        np.save(folder / "codes.npy", np.empty((0, dimensions), np.uint8))
        np.save(folder / "inverse_lengths.npy", np.empty(0, np.float32))
        return
    codes = np.lib.format.open_memmap(folder / "codes.npy", mode="w+", dtype=np.uint8, shape=(len(rows), dimensions))
    inverse_lengths = np.zeros(len(rows), dtype=np.float32)
    scale = _scale(finite(vectors_of(slice(0, SAMPLE))))
    for start in range(0, len(rows), ROWS_AT_ONCE):
        some = slice(start, min(start + ROWS_AT_ONCE, len(rows)))
        whole = np.clip(np.rint(finite(vectors_of(some)) * scale), -MOST, MOST)
        codes[some] = (whole + ZERO).astype(np.uint8)
        lengths = np.linalg.norm(whole, axis=1)
        inverse_lengths[some] = np.where(lengths > 0, 1 / np.maximum(lengths, 1), 0)
    codes.flush()
    np.save(folder / "inverse_lengths.npy", inverse_lengths)
    for group, (first, after) in enumerate(_bounds(rows, group_starts)):
        if after - first > MOST_EXACT:
            write_sketches(codes[first:after], folder / f"sketches-{group}.faiss")


def finite(vectors: npt.NDArray[Any]) -> Vectors:
    """In single precision; a vector with anything that is not a number becomes 0."""
    single: Vectors = np.array(vectors, dtype=np.float32)
    single[~np.isfinite(single).all(axis=1)] = 0
    return single


def _scale(sample: Vectors) -> np.float32:
    most = float(np.quantile(np.abs(sample), COVERED)) if sample.size else 0.0
    return np.float32(MOST / max(most, float(np.abs(sample).max(initial=0)) / 2, 1e-6))


def _bounds(rows: Rows, group_starts: Rows) -> Iterator[tuple[int, int]]:
    bounds = np.searchsorted(rows, group_starts).tolist()
    yield from pairwise(bounds)


def _in_codes(queries: Vectors) -> Vectors:
    """Queries as whole numbers from -127 to 127: only their direction matters to what is near."""
    most = np.abs(queries).max(axis=1, keepdims=True, initial=0)
    return np.rint(queries * (MOST / np.where(most > 0, most, 1))).astype(np.float32)


def _merged(parts: Sequence[tuple[Rows, Vectors]], limit: int) -> Rows:
    if not parts:
        return np.empty(0, dtype=np.int64)
    rows = np.concatenate([rows for rows, _ in parts])
    order = np.argsort(rows, kind="stable")
    nearness = np.concatenate([nearness for _, nearness in parts])[order]
    return rows[order][highest(nearness, limit)]
