"""Exact search in one stored index: every row is compared, by embeddings and by n-grams; files are mapped."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
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

MOST_HANDICAP = 2 * len(PARTS) * float(TIE_BREAK)


@dataclass(frozen=True, slots=True)
class SearchedRows:
    """The rows that take part in a search: arrays of one length, but for `starts`, where each owner's rows begin."""

    rows: npt.NDArray[np.int64]
    starts: npt.NDArray[np.int64]
    vector_of: npt.NDArray[np.int32]
    weights: Vectors
    handicap: Vectors
    """Taken off the ranking to decide among equals."""


class StoredTextIndex:
    """A `TextIndex` over files; threads may share it."""

    def __init__(self, folder: Path, encoder: TextEncoder) -> None:
        """Open the index in a folder; `open_text_index` also checks that `encoder` made it."""
        self._encoder = encoder
        self._rows = StoredRows(folder)
        self._owner_numbers = {owner: number for number, owner in enumerate(self._rows.owners)}
        self._lexical = LexicalIndex(folder, rows=len(self._rows))
        self._weights = np.array([PART_WEIGHTS[part] for part in PARTS], dtype=np.float32)[self._rows.parts]
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
        least: float = 0.0,
    ) -> tuple[tuple[TextHit, ...], ...]:
        """For each query the best rows, best first, at most one for each owner; see `ports.TextIndex`."""
        part = self._part(owners, language)
        if limit < 1 or not len(part.rows):
            return ((),) * len(queries)
        found: list[tuple[TextHit, ...]] = []
        for start in range(0, len(queries), QUERIES_AT_ONCE):
            some = queries[start : start + QUERIES_AT_ONCE]
            pairs = zip(some, self._cosines(some, part, language), self._lexical.scores(some), strict=True)
            found += [
                self._best(cosines, lexical[part.rows], part, limit, least) if query.strip() else ()
                for query, cosines, lexical in pairs
            ]
        return tuple(found)

    def _part(self, owners: Set[str] | None, language: LanguageCode | None) -> SearchedRows:
        """The rows of these owners, with what ranks equals among them."""
        stored = self._rows
        starts, sizes = stored.owner_starts, np.diff(stored.owner_starts, append=len(stored))
        rows = np.arange(len(stored))
        if owners is not None:
            kept = np.zeros(len(stored.owners), dtype=bool)
            kept[[self._owner_numbers[owner] for owner in owners if owner in self._owner_numbers]] = True
            rows = rows[np.repeat(kept, sizes)]
            starts = (np.cumsum(sizes[kept]) - sizes[kept]).astype(np.int64)
        handicap = stored.parts[rows].astype(np.float32) * TIE_BREAK
        own = None if language is None else stored.language_number(language)
        if own is not None:
            handicap += (stored.languages[rows] != own) * (TIE_BREAK * len(PARTS))
        return SearchedRows(rows, starts, self._vector_of[rows], self._weights[rows], handicap)

    def _cosines(self, queries: Sequence[str], part: SearchedRows, language: LanguageCode | None) -> Iterator[Vectors]:
        """For each query the cosine with every row of the part; 0 where either has no embedding."""
        understood = self._encoder.languages
        vectors = self._vectors()
        if not len(vectors) or (language is not None and understood is not None and language not in understood):
            for _ in queries:
                yield np.zeros(len(part.rows), dtype=np.float32)
            return
        has_none = part.vector_of < 0
        for cosines in self._encoder.encode(queries) @ vectors.T:
            of_rows: Vectors = cosines[part.vector_of]
            of_rows[has_none] = 0
            yield of_rows

    def _best(
        self, cosines: Vectors, lexical: Vectors, part: SearchedRows, limit: int, least: float
    ) -> tuple[TextHit, ...]:
        if lexical.max() < least and not cosines.any():  # words alone, and no words in common: the usual case by far
            return ()
        ranking = similarity(cosines, lexical) * part.weights - part.handicap
        of_owners = np.maximum.reduceat(ranking, part.starts)
        last = len(of_owners) - min(limit, len(of_owners))
        enough = max(least - MOST_HANDICAP, float(TIE_BREAK))
        if of_owners.max() < enough:
            return ()
        near = np.flatnonzero(of_owners >= max(float(np.partition(of_owners, last)[last]), enough))
        best = near[np.argsort(-of_owners[near], kind="stable")[:limit]]
        hits = []
        for owner in best.tolist():
            start = part.starts[owner]
            after = part.starts[owner + 1] if owner + 1 < len(part.starts) else len(ranking)
            number = int(start + np.argmax(ranking[start:after]))
            if ranking[number] + part.handicap[number] < least:
                continue
            row = self._rows.row(int(part.rows[number]))
            hits.append(TextHit(row=row, cosine=float(cosines[number]), lexical=float(lexical[number])))
        return tuple(hits)

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
