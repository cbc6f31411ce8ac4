"""Exact search in one stored index: every row is compared, by embeddings and by n-grams; files are mapped."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence, Set
from pathlib import Path

import numpy as np
import numpy.typing as npt

from advisor.adapters.text_index_files import PARTS, REBUILD, StoredRows, published_folder, read_manifest
from advisor.adapters.text_lexical import LexicalIndex
from advisor.adapters.vector_cache import CACHE_FOLDER, CachedEncoder, VectorCache
from advisor.domain.languages import LanguageCode
from advisor.errors import EmbeddingError
from advisor.matching.fusion import PART_WEIGHTS, similarity
from advisor.ports import TextEncoder, TextHit, Vectors

QUERIES_AT_ONCE = 64
"""Bounds the memory of the product of queries and rows."""

TIE_BREAK = np.float32(1e-4)
"""Decides among equals only: the query's own language first, then parts in their order (preferred labels first)."""


class StoredTextIndex:
    """A `TextIndex` over files; threads may share it."""

    def __init__(self, folder: Path, encoder: TextEncoder) -> None:
        """Open the index in a folder; `open_text_index` also checks that `encoder` made it."""
        self._encoder = encoder
        self._rows = StoredRows(folder)
        self._owner_numbers = {owner: number for number, owner in enumerate(self._rows.owners)}
        self._lexical = LexicalIndex(folder, rows=len(self._rows))
        self._weights = np.array([PART_WEIGHTS[part] for part in PARTS], dtype=np.float32)[self._rows.parts]
        self._handicap = self._rows.parts.astype(np.float32) * TIE_BREAK
        self._vector_of: npt.NDArray[np.int32] = np.load(folder / "vector_of.npy")
        self._stored_vectors: npt.NDArray[np.float16] = np.load(folder / "vectors.npy", mmap_mode="r")
        self._loaded_vectors: Vectors | None = None
        self._loading = threading.Lock()

    def search(
        self,
        queries: Sequence[str],
        *,
        limit: int,
        owners: Set[str] | None = None,
        language: LanguageCode | None = None,
    ) -> tuple[tuple[TextHit, ...], ...]:
        """For each query the best rows, best first, at most one for each owner; see `ports.TextIndex`."""
        barred = self._barred(owners)
        if limit < 1 or not self._rows or barred.all():
            return ((),) * len(queries)
        found: list[tuple[TextHit, ...]] = []
        for start in range(0, len(queries), QUERIES_AT_ONCE):
            some = queries[start : start + QUERIES_AT_ONCE]
            pairs = zip(some, self._cosines(some, language), self._lexical.scores(some), strict=True)
            found += [
                self._best(cosines, lexical, barred, limit, language) if query.strip() else ()
                for query, cosines, lexical in pairs
            ]
        return tuple(found)

    def _barred(self, owners: Set[str] | None) -> npt.NDArray[np.bool_]:
        barred = np.full(len(self._rows.owners), owners is not None)
        if owners is not None:
            numbers = self._owner_numbers
            barred[[numbers[owner] for owner in owners if owner in numbers]] = False
        return barred

    def _cosines(self, queries: Sequence[str], language: LanguageCode | None) -> Iterator[Vectors]:
        """For each query the cosine with every row, shape (rows,); 0 where either has no embedding."""
        understood = self._encoder.languages
        vectors = self._vectors()
        if not len(vectors) or (language is not None and understood is not None and language not in understood):
            for _ in queries:
                yield np.zeros(len(self._rows), dtype=np.float32)
            return
        products = self._encoder.encode(queries) @ vectors.T
        has_none = self._vector_of < 0
        for cosines in products:
            of_rows: Vectors = cosines[self._vector_of]
            of_rows[has_none] = 0
            yield of_rows

    def _best(
        self,
        cosines: Vectors,
        lexical: Vectors,
        barred: npt.NDArray[np.bool_],
        limit: int,
        language: LanguageCode | None,
    ) -> tuple[TextHit, ...]:
        ranking = similarity(cosines, lexical) * self._weights - self._handicap
        own = None if language is None else self._rows.language_number(language)
        if own is not None:
            ranking -= (self._rows.languages != own) * (TIE_BREAK * len(PARTS))
        of_owners = np.maximum.reduceat(ranking, self._rows.owner_starts)
        of_owners[barred] = -np.inf
        last = len(of_owners) - min(limit, len(of_owners))
        least = max(float(np.partition(of_owners, last)[last]), float(TIE_BREAK))
        near = np.flatnonzero(of_owners >= least)
        best = near[np.argsort(-of_owners[near], kind="stable")[:limit]]
        return tuple(self._hit(int(owner), ranking, cosines, lexical) for owner in best)

    def _hit(self, owner: int, ranking: Vectors, cosines: Vectors, lexical: Vectors) -> TextHit:
        starts = self._rows.owner_starts
        after = starts[owner + 1] if owner + 1 < len(starts) else len(ranking)
        row = int(starts[owner] + np.argmax(ranking[starts[owner] : after]))
        return TextHit(row=self._rows.row(row), cosine=float(cosines[row]), lexical=float(lexical[row]))

    def _vectors(self) -> Vectors:
        """All vectors in single precision: numpy multiplies half precision a hundred times slower."""
        with self._loading:
            if self._loaded_vectors is None:
                self._loaded_vectors = self._stored_vectors.astype(np.float32)
            return self._loaded_vectors


def open_text_index(root: Path, name: str, encoder: TextEncoder) -> StoredTextIndex:
    """The published index of this name.

    Raises:
        EmbeddingError: there is none, it is damaged, or another encoder made it.
    """
    manifest = read_manifest(root)
    folder = published_folder(root, name)
    if manifest is None or manifest.encoder_id != encoder.encoder_id:
        made_by = manifest.encoder_id if manifest else "nothing"
        raise EmbeddingError(
            f"The index {name!r} was made by the encoder {made_by!r}, the settings name {encoder.encoder_id!r}: "
            f"their vectors cannot be compared. {REBUILD}"
        )
    try:
        return StoredTextIndex(folder, CachedEncoder(encoder, VectorCache.open(root / CACHE_FOLDER)))
    except (OSError, EOFError, ValueError, KeyError) as error:
        raise EmbeddingError(f"The index {name!r} in {str(root)!r} is damaged: {error}. {REBUILD}") from error
