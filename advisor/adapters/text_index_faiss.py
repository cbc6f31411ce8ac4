"""Nearest neighbours among 8-bit codes, by faiss: one by one up to some number, by sketches of the codes beyond."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import numpy.typing as npt

from advisor.adapters.text_index_rows import Rows
from advisor.adapters.text_lexical import highest
from advisor.text_ports import Vectors

MOST_EXACT = 300_000
"""Codes that are compared one by one; with more, only those are whose sketches are nearest."""

ZERO = 128
"""The code of 0: codes are whole numbers from -127 to 127, moved up by it."""

SKETCHED_TOGETHER = 4
"""Dimensions that share 4 bits of a sketch: 32 bytes for 256 dimensions."""

SKETCH_BITS = 4
TRAINED_ON = 50_000
ROWS_AT_ONCE = 100_000

SPARE = 4
"""Times as many codes are compared one by one as are asked for, the nearest by their sketches."""

FEWEST_SPARE = 500

SHARDS = 2
FEWEST_IN_SHARDS = 20_000
"""Codes that a single query is compared with in two threads."""

MANY_QUERIES = 6
"""From so many on, codes are turned into numbers once for all queries; measured: even at 4, a quarter at 64."""

QUERIES_AT_ONCE = 64
CODES_AT_ONCE = 2_048
"""Bound memory, and keep the numbers of some codes in a processor's cache."""

Codes = npt.NDArray[np.uint8]
Near = tuple[Rows, Vectors]
"""Places of codes, and their products with the query."""


class FlatCodes:
    """Compares a query with every code."""

    def __init__(self, codes: Codes) -> None:
        """Take codes of shape (codes, dimensions)."""
        self._codes = codes

    @cached_property
    def _index(self) -> Any:  # noqa: ANN401  (the library has no types)
        """A copy of the codes, for a few queries at a time."""
        faiss = _faiss()
        kind = faiss.ScalarQuantizer.QT_8bit_direct_signed
        dimensions = self._codes.shape[1]
        in_threads, numbered_on = True, True
        index = faiss.IndexShards(dimensions, in_threads, numbered_on)
        for codes in np.array_split(self._codes, SHARDS if len(self._codes) >= FEWEST_IN_SHARDS else 1):
            shard = faiss.IndexScalarQuantizer(dimensions, kind, faiss.METRIC_INNER_PRODUCT)
            shard.add_sa_codes(np.ascontiguousarray(codes))
            index.add_shard(shard)
        return index

    def nearest(self, queries: Vectors, limit: int) -> Iterator[Near]:
        """For each query, of whole numbers from -127 to 127, the nearest codes."""
        most = min(limit, len(self._codes))
        if not most:
            yield from ((np.empty(0, np.int64), np.empty(0, np.float32)) for _ in queries)
            return
        if len(queries) < MANY_QUERIES:
            nearness, places = self._index.search(queries, most)
            yield from zip(places, nearness, strict=True)
            return
        for start in range(0, len(queries), QUERIES_AT_ONCE):
            for products in self._products(queries[start : start + QUERIES_AT_ONCE]):
                nearest = highest(products, most)
                yield nearest, products[nearest]

    def _products(self, queries: Vectors) -> Vectors:
        """Of each query with every code, shape (queries, codes); sums of whole numbers below 2^24, so exact."""
        products = np.empty((len(queries), len(self._codes)), dtype=np.float32)
        for start in range(0, len(self._codes), CODES_AT_ONCE):
            some = slice(start, start + CODES_AT_ONCE)
            np.matmul(queries, numbers_of(self._codes[some]).T, out=products[:, some])
        return products


class SketchedCodes:
    """Compares a query with the sketch of every code, then with the codes of the nearest sketches."""

    def __init__(self, codes: Codes, file: Path) -> None:
        """Open what `write_sketches` has written of these codes; the file is mapped where the system can."""
        faiss = _faiss()
        self._codes = codes
        try:
            self._sketches: Any = faiss.read_index(str(file), faiss.IO_FLAG_MMAP)
        except RuntimeError as error:
            raise ValueError(str(error)) from error

    def nearest(self, queries: Vectors, limit: int, allowed: npt.NDArray[np.bool_] | None = None) -> Iterator[Near]:
        """As `FlatCodes.nearest`, among the allowed codes; a few of the nearest may be missed."""
        faiss = _faiss()
        options: dict[str, Any] = {"nprobe": 1}
        if allowed is not None:
            options["sel"] = faiss.IDSelectorBitmap(np.packbits(allowed, bitorder="little"))
        wanted = min(max(SPARE * limit, FEWEST_SPARE), self._sketches.ntotal)
        _, found = self._sketches.search(queries, wanted, params=faiss.SearchParametersIVF(**options))
        for query, places in zip(queries, found, strict=True):
            real = np.sort(places[places >= 0])
            products = numbers_of(self._codes[real]) @ query
            best = np.argsort(-products, kind="stable")[:limit]
            yield real[best], products[best]


def write_sketches(codes: Codes, file: Path) -> None:
    """Write a sketch of each code; how they are drawn is learnt from some of the codes."""
    faiss = _faiss()
    dimensions = codes.shape[1]
    index = faiss.IndexIVFPQFastScan(  # with one cluster: the flat kind takes no filter
        faiss.IndexFlatIP(dimensions),
        dimensions,
        1,
        _parts(dimensions),
        SKETCH_BITS,
        faiss.METRIC_INNER_PRODUCT,
    )
    index.by_residual = False
    index.train(numbers_of(codes[:: max(1, len(codes) // TRAINED_ON)]))
    for start in range(0, len(codes), ROWS_AT_ONCE):
        index.add(numbers_of(codes[start : start + ROWS_AT_ONCE]))
    faiss.write_index(index, str(file))


def numbers_of(codes: Codes) -> Vectors:
    """The whole numbers that the codes stand for."""
    numbers: Vectors = (codes ^ np.uint8(ZERO)).view(np.int8).astype(np.float32)  # moves them down by `ZERO`
    return numbers


def _parts(dimensions: int) -> int:
    """Into how many parts of equal length vectors are cut, about `SKETCHED_TOGETHER` dimensions each."""
    return next(parts for parts in range(max(1, dimensions // SKETCHED_TOGETHER), 0, -1) if dimensions % parts == 0)


def _faiss() -> ModuleType:
    """The library, loaded at the first use."""
    import faiss  # noqa: PLC0415  (half a second: only when needed)

    return faiss
