"""Nearest neighbours among 8-bit codes, by faiss: one by one up to some number, by clusters beyond."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import numpy.typing as npt

from advisor.adapters.text_index_rows import Rows
from advisor.ports import Vectors

MOST_EXACT = 300_000
"""Codes that are compared one by one; with more, only those of the nearest clusters are."""

TRAINED_ON_PER_CLUSTER = 48
TRAINING_ROUNDS = 6
PROBED = 48
"""Clusters looked at for a query without a filter; with one, as many more as leave enough codes."""

MOST_PROBED = 256

Codes = npt.NDArray[np.uint8]


class FlatCodes:
    """Compares a query with every code."""

    def __init__(self, codes: Codes) -> None:
        """Copy codes of shape (codes, dimensions)."""
        faiss = _faiss()
        kind = faiss.ScalarQuantizer.QT_8bit_direct_signed
        self._index = faiss.IndexScalarQuantizer(codes.shape[1], kind, faiss.METRIC_INNER_PRODUCT)
        if len(codes):
            self._index.add_sa_codes(np.ascontiguousarray(codes))

    def nearest(self, queries: Vectors, limit: int) -> Iterator[tuple[Rows, Vectors]]:
        """For each query, of whole numbers from -127 to 127, the nearest codes and their products with it."""
        most = min(limit, self._index.ntotal)
        if not most:
            yield from ((np.empty(0, np.int64), np.empty(0, np.float32)) for _ in queries)
            return
        nearness, places = self._index.search(queries, most)
        yield from zip(places, nearness, strict=True)


class ClusteredCodes:
    """Compares a query with the codes of the nearest clusters."""

    def __init__(self, file: Path) -> None:
        """Open what `write_clusters` has written; the file is mapped where the system can."""
        faiss = _faiss()
        try:
            self._index: Any = faiss.read_index(str(file), faiss.IO_FLAG_MMAP)
        except RuntimeError:
            self._index = faiss.read_index(str(file))

    def nearest(
        self, queries: Vectors, limit: int, allowed: npt.NDArray[np.bool_] | None = None
    ) -> Iterator[tuple[Rows, Vectors]]:
        """As `FlatCodes.nearest`, among the allowed codes."""
        faiss = _faiss()
        options: dict[str, Any] = {"nprobe": min(PROBED, self._index.nlist)}
        if allowed is not None:
            bits = np.packbits(allowed, bitorder="little")
            share = max(float(allowed.mean()), 1e-6)
            options = {
                "nprobe": min(int(PROBED / share**0.5), MOST_PROBED, self._index.nlist),
                "sel": faiss.IDSelectorBitmap(bits),
            }
        found = self._index.search(queries, limit, params=faiss.SearchParametersIVF(**options))
        for nearness, places in zip(*found, strict=True):
            real = places >= 0
            yield places[real], nearness[real]


def write_clusters(codes: Codes, file: Path) -> None:
    """Group codes into clusters and write them."""
    faiss = _faiss()
    dimensions = codes.shape[1]
    clusters = int(len(codes) ** 0.5)
    index = faiss.IndexIVFScalarQuantizer(
        faiss.IndexFlatIP(dimensions),
        dimensions,
        clusters,
        faiss.ScalarQuantizer.QT_8bit_direct_signed,
        faiss.METRIC_INNER_PRODUCT,
        False,  # noqa: FBT003  (faiss names no arguments: codes are whole, not less their cluster)
    )
    step = max(1, len(codes) // (clusters * TRAINED_ON_PER_CLUSTER))
    index.cp.niter = TRAINING_ROUNDS
    index.train(_numbers(codes[::step]))
    for start in range(0, len(codes), 100_000):
        index.add(_numbers(codes[start : start + 100_000]))
    faiss.write_index(index, str(file))


def _numbers(codes: Codes) -> Vectors:
    numbers: Vectors = codes.astype(np.float32) - 128
    return numbers


def _faiss() -> ModuleType:
    """The library, loaded at the first use."""
    import faiss  # noqa: PLC0415  (half a second: only when needed)

    return faiss
