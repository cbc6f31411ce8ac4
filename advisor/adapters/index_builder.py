"""Builds the text indexes from rows; texts that were encoded before are not encoded again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np
import numpy.typing as npt

from advisor.adapters.text_index_crowds import write_crowds
from advisor.adapters.text_index_files import (
    IndexCounts,
    Manifest,
    publication,
    read_manifest,
    space_folder,
    write_manifest,
)
from advisor.adapters.text_index_rows import StoredRows, group_starts_of, in_stored_order
from advisor.adapters.text_index_spaces import cache_folder, in_spaces
from advisor.adapters.text_index_vectors import finite, write_vectors
from advisor.adapters.text_lexical_files import write_lexical
from advisor.adapters.vector_cache import NOT_FOUND, VectorCache, keys_of
from advisor.domain.matching import TextPart
from advisor.errors import EmbeddingError
from advisor.matching.sentences import only_asks_for, sentences_of
from advisor.ports import ProgressReporter
from advisor.text_ports import IndexedText, Space, TextEncoder

TEXTS_AT_ONCE = 4_096
"""Encoded between two reports of progress, in order of length, so that batches are of one length."""

RUNNING_TEXTS = frozenset({TextPart.OUTCOME, TextPart.DESCRIPTION})


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexReport:
    """What a build did."""

    manifest: Manifest
    encoded: int
    reused: int
    """Different texts whose vectors were in the caches; both figures count a text once for each space."""


class IndexBuilder:
    """Builds all named indexes of a folder together."""

    def __init__(self, root: Path, encoders: TextEncoder | Sequence[Space], progress: ProgressReporter) -> None:
        """Write below `root`; the vectors of earlier builds are kept in its folder `vectors`.

        Args:
            root: made when it is missing.
            encoders: the spaces of the indexes, or the one encoder.
            progress: told how far the build has come.
        """
        self._root = root
        self._spaces = in_spaces(encoders)
        self._progress = progress

    def build(
        self,
        rows: Mapping[str, Iterable[IndexedText]],
        *,
        content: str = "",
        skills: Mapping[str, Iterable[str]] = MappingProxyType({}),
    ) -> IndexReport:
        """Build and publish the named indexes in place of those before; all or nothing.

        Running texts are cut into sentences; those that only ask for prior skills are left out, and so are empty
        texts and repetitions within an owner and language. A row has a vector in each space that takes it.

        Args:
            rows: of each index.
            content: kept in the manifest, to tell later whether the indexes still fit the store.
            skills: for an index whose hits say how like a text the skills most like it are, the skills' English names.

        Raises:
            EmbeddingError: the files could not be written; the indexes before stay.
        """
        prepared = {name: in_stored_order(prepared_rows(given)) for name, given in rows.items()}
        names = {name: sorted(set(some)) for name, some in skills.items()}
        caches: list[tuple[Space, VectorCache]] = []
        encoded = reused = 0
        for space in self._spaces:
            taken = {row.text for some in prepared.values() for row in some if space.takes_row(row)}
            texts = sorted(taken.union(*(() if space.is_static else names.values())))
            cache, new = self._encoded(space, texts)
            caches.append((space, cache))
            encoded, reused = encoded + new, reused + len(texts) - new
        with publication(self._root) as folder:
            counts = {}
            for number, (name, some) in enumerate(prepared.items()):
                self._progress.report("write indexes", number, len(prepared))
                counts[name] = _write(some, folder / name, caches, names.get(name, ()))
            encoders = {space.name: space.encoder.encoder_id for space in self._spaces}
            manifest = Manifest(encoders=encoders, content=content, indexes=counts)
            write_manifest(folder, manifest)
        self._progress.report("write indexes", len(prepared), len(prepared))
        return IndexReport(manifest=manifest, encoded=encoded, reused=reused)

    def published(self) -> Manifest | None:
        """What the folder holds now; `None` when nothing, or nothing that this version can read."""
        try:
            return read_manifest(self._root)
        except EmbeddingError:
            return None

    def _encoded(self, space: Space, texts: Sequence[str]) -> tuple[VectorCache, int]:
        """A cache of exactly these texts, and how many of them had to be encoded; kept also when interrupted."""
        root = cache_folder(self._root, space)
        before = VectorCache.open(root)
        keys = keys_of(space.encoder.encoder_id, texts)
        found = before.find(keys)
        missing = sorted(np.flatnonzero(found == NOT_FOUND).tolist(), key=lambda number: (len(texts[number]), number))
        if not missing and len(before) == len(texts):
            return before, 0
        vectors = np.zeros((len(texts), space.encoder.dimensions), dtype=np.float16)
        known = found != NOT_FOUND
        if known.any():
            vectors[known] = before.vectors[found[known]]
        try:
            for start in range(0, len(missing), TEXTS_AT_ONCE):
                self._progress.report(f"encode texts: {space.name}", start, len(missing))
                some = missing[start : start + TEXTS_AT_ONCE]
                vectors[some] = finite(space.encoder.encode([texts[number] for number in some])).astype(np.float16)
                known[some] = True
            self._progress.report(f"encode texts: {space.name}", len(missing), len(missing))
        finally:
            cache = VectorCache(keys[known], vectors[known])
            cache.write(root)
        return cache, len(missing)


def _write(
    rows: Sequence[IndexedText], folder: Path, caches: Sequence[tuple[Space, VectorCache]], skills: Sequence[str]
) -> IndexCounts:
    folder.mkdir()
    owners = StoredRows.write(rows, folder)
    write_lexical([row.text for row in rows], folder)
    counts = {}
    for space, cache in caches:
        taken = np.array([number for number, row in enumerate(rows) if space.takes_row(row)], dtype=np.int64)
        places = cache.find(keys_of(space.encoder.encoder_id, [rows[number].text for number in taken.tolist()]))

        def vectors_of(
            some: slice, places: npt.NDArray[np.int64] = places, cache: VectorCache = cache
        ) -> npt.NDArray[Any]:
            return cache.vectors[places[some]]

        where = space_folder(folder, space.name)
        write_vectors(taken, vectors_of, space.encoder.dimensions, where, group_starts_of(rows))
        if skills and not space.is_static:
            named = cache.vectors[cache.find(keys_of(space.encoder.encoder_id, skills))]
            write_crowds(len(taken), vectors_of, named, where)
        counts[space.name] = len(taken)
    return IndexCounts(rows=len(rows), owners=owners, vectors=counts)


def prepared_rows(rows: Iterable[IndexedText]) -> list[IndexedText]:
    """The rows to index: running texts cut into sentences, nothing twice within owner and language, sorted by owner."""
    seen: set[tuple[str, str | None, str]] = set()
    kept = []
    for row in rows:
        running = row.part in RUNNING_TEXTS
        for text in sentences_of(row.text) if running else (" ".join(row.text.split()),):
            key = (row.owner, row.language, text.casefold())
            if text and key not in seen and not (running and only_asks_for(text)):
                seen.add(key)
                kept.append(replace(row, text=text))
    kept.sort(key=lambda row: row.owner)
    return kept
