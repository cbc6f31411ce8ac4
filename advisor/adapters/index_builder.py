"""Builds the text indexes from rows; texts that were encoded before are not encoded again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from advisor.adapters.text_index_files import (
    IndexCounts,
    Manifest,
    StoredRows,
    current_folder,
    publication,
    read_manifest,
    write_manifest,
)
from advisor.adapters.text_lexical import LexicalIndex
from advisor.adapters.vector_cache import CACHE_FOLDER, NOT_FOUND, HalfVectors, VectorCache, keys_of
from advisor.domain.matching import TextPart
from advisor.matching.sentences import only_asks_for, sentences_of
from advisor.ports import IndexedText, ProgressReporter, TextEncoder

TEXTS_AT_ONCE = 4_096
"""Encoded between two reports of progress, in order of length, so that batches are of one length."""

RUNNING_TEXTS = frozenset({TextPart.OUTCOME, TextPart.DESCRIPTION})


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexReport:
    """What a build did."""

    manifest: Manifest
    encoded: int
    reused: int
    """Different texts whose vectors were in the cache."""


class IndexBuilder:
    """Builds all named indexes of a folder together."""

    def __init__(self, root: Path, encoder: TextEncoder, progress: ProgressReporter) -> None:
        """Write below `root`; the vectors of earlier builds are kept in its folder `vectors`."""
        self._root = root
        self._encoder = encoder
        self._progress = progress

    def build(self, rows: Mapping[str, Iterable[IndexedText]], *, content: str = "") -> IndexReport:
        """Build and publish the named indexes in place of those before; all or nothing.

        Running texts are cut into sentences; those that only ask for prior skills are left out, and so are empty
        texts and repetitions within an owner. Texts of languages that the encoder does not understand get no vector.

        Args:
            rows: of each index.
            content: kept in the manifest, to tell later whether the indexes still fit the store.

        Raises:
            EmbeddingError: the files could not be written; the indexes before stay.
        """
        prepared = {name: prepared_rows(given) for name, given in rows.items()}
        texts = sorted({row.text for some in prepared.values() for row in some if self._is_understood(row)})
        cache, encoded = self._encoded(texts)
        with publication(self._root) as folder:
            counts = {}
            for number, (name, some) in enumerate(prepared.items()):
                self._progress.report("write indexes", number, len(prepared))
                counts[name] = self._write(some, folder / name, cache)
            manifest = Manifest(
                encoder_id=self._encoder.encoder_id,
                dimensions=self._encoder.dimensions,
                content=content,
                indexes=counts,
            )
            write_manifest(folder, manifest)
        self._progress.report("write indexes", len(prepared), len(prepared))
        return IndexReport(manifest=manifest, encoded=encoded, reused=len(texts) - encoded)

    def published(self) -> Manifest | None:
        """What the folder holds now; `None` when nothing."""
        return None if current_folder(self._root) is None else read_manifest(self._root)

    def _is_understood(self, row: IndexedText) -> bool:
        understood = self._encoder.languages
        return understood is None or row.language is None or row.language in understood

    def _encoded(self, texts: Sequence[str]) -> tuple[VectorCache, int]:
        """A cache of exactly these texts, and how many of them had to be encoded; kept also when interrupted."""
        before = VectorCache.open(self._root / CACHE_FOLDER)
        keys = keys_of(self._encoder.encoder_id, texts)
        found = before.find(keys)
        missing = sorted(np.flatnonzero(found == NOT_FOUND).tolist(), key=lambda number: (len(texts[number]), number))
        if not missing and len(before) == len(texts):
            return before, 0
        vectors = np.zeros((len(texts), self._encoder.dimensions), dtype=np.float16)
        known = found != NOT_FOUND
        if known.any():
            vectors[known] = before.vectors[found[known]]
        try:
            for start in range(0, len(missing), TEXTS_AT_ONCE):
                self._progress.report("encode texts", start, len(missing))
                some = missing[start : start + TEXTS_AT_ONCE]
                vectors[some] = self._encoder.encode([texts[number] for number in some]).astype(np.float16)
                known[some] = True
            self._progress.report("encode texts", len(missing), len(missing))
        finally:
            cache = VectorCache(keys[known], vectors[known])
            cache.write(self._root / CACHE_FOLDER)
        return cache, len(missing)

    def _write(self, rows: Sequence[IndexedText], folder: Path, cache: VectorCache) -> IndexCounts:
        folder.mkdir()
        owners = StoredRows.write(rows, folder)
        LexicalIndex.write([row.text for row in rows], folder)
        in_cache = np.full(len(rows), NOT_FOUND, dtype=np.int64)
        understood = [number for number, row in enumerate(rows) if self._is_understood(row)]
        in_cache[understood] = cache.find(
            keys_of(self._encoder.encoder_id, [rows[number].text for number in understood])
        )
        vector_of, vectors = _own_vectors(in_cache, cache.vectors)
        np.save(folder / "vector_of.npy", vector_of)
        np.save(folder / "vectors.npy", vectors)
        return IndexCounts(rows=len(rows), owners=owners, vectors=len(vectors))


def prepared_rows(rows: Iterable[IndexedText]) -> list[IndexedText]:
    """The rows to index: running texts cut into sentences, nothing twice within an owner, sorted by owner."""
    seen: set[tuple[str, str]] = set()
    kept = []
    for row in rows:
        running = row.part in RUNNING_TEXTS
        for text in sentences_of(row.text) if running else (" ".join(row.text.split()),):
            key = (row.owner, text.casefold())
            if text and key not in seen and not (running and only_asks_for(text)):
                seen.add(key)
                kept.append(replace(row, text=text))
    kept.sort(key=lambda row: row.owner)
    return kept


def _own_vectors(in_cache: npt.NDArray[np.int64], cached: HalfVectors) -> tuple[npt.NDArray[np.int32], HalfVectors]:
    """For each row its vector's number (-1: none), and the vectors of this index alone, each once."""
    wanted = np.unique(in_cache[in_cache != NOT_FOUND])
    numbers = np.searchsorted(wanted, in_cache)
    vector_of = np.where(in_cache == NOT_FOUND, NOT_FOUND, numbers).astype(np.int32)
    return vector_of, np.ascontiguousarray(cached[wanted])
