"""The signals of one stored index: which rows a query may mean, and how like it each of them is in every way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from advisor.adapters.text_index_files import space_folder
from advisor.adapters.text_index_rows import PARTS, Rows, StoredRows
from advisor.adapters.text_index_scope import Scope
from advisor.adapters.text_index_vectors import StoredVectors, finite
from advisor.adapters.text_lexical import Grams, LexicalIndex
from advisor.domain.languages import LanguageCode
from advisor.domain.matching import TextKind
from advisor.matching.fusion import PART_WEIGHTS, similarity
from advisor.text_ports import Space, Vectors

TIE_BREAK = np.float32(1e-4)
"""Decides among equals only: the query's own language first, then parts in their order (preferred labels first)."""

SCARCELY = np.float32(1e-6)
"""In place of a rescaled cosine of exactly 0, which would say that there is no embedding."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Queries with their n-grams, and their embeddings in each space that takes them."""

    grams: Sequence[Grams]
    embedded: Sequence[tuple[Space, StoredVectors, Vectors]]

    def only(self, number: int) -> Asked:
        """One of the queries."""
        vectors = [(space, stored, some[number : number + 1]) for space, stored, some in self.embedded]
        return Asked(self.grams[number : number + 1], vectors)


@dataclass(frozen=True, slots=True)
class Signals:
    """How like each of some queries each of some rows is, shape (queries, rows)."""

    static: Vectors
    cosine: Vectors
    lexical: Vectors


@dataclass(frozen=True, slots=True)
class Scored:
    """Rows with their signals for one query: arrays of one length."""

    rows: Rows
    static: Vectors
    cosine: Vectors
    lexical: Vectors
    alike: Vectors
    """The similarity, weighed by part."""

    ranking: Vectors
    """The same, less what decides among equals."""


class IndexSignals:
    """N-grams and vectors of an index; threads may share it."""

    def __init__(self, folder: Path, rows: StoredRows, spaces: Sequence[Space]) -> None:
        """Open them in the folder of the index."""
        self._rows = rows
        self._lexical = LexicalIndex(folder, rows=len(rows))
        self._weights = np.array([PART_WEIGHTS[part] for part in PARTS], dtype=np.float32)
        self._spaces = tuple(
            (space, StoredVectors(space_folder(folder, space.name), rows.group_starts)) for space in spaces
        )

    def read(
        self, queries: Sequence[str], language: LanguageCode | None, in_english: Sequence[str] | None = None
    ) -> Asked:
        """Count the n-grams of the queries, and encode them for the spaces that take their language.

        Args:
            queries: texts.
            language: of the queries, where it is known.
            in_english: what sentence encoders are given in their place; see `ports.TextIndex`.
        """
        meant = queries if in_english is None else in_english
        embedded = [
            (space, stored, finite(space.encoder.encode(queries if space.is_static else meant)))
            for space, stored in self._spaces
            if space.takes_query(language)
        ]
        return Asked(self._lexical.read(queries), embedded)

    def candidates(self, asked: Asked, scope: Scope, depth: int) -> list[Rows]:
        """For each query, in order, the rows that are among the `depth` best by any signal."""
        by_words = [self._lexical.nearest(grams, depth, scope) for grams in asked.grams]
        by_vectors = [stored.nearest(vectors, depth, scope) for _, stored, vectors in asked.embedded]
        return [np.unique(np.concatenate(found)) for found in zip(by_words, *by_vectors, strict=True)]

    def scored(self, asked: Asked, rows: Sequence[Rows], scope: Scope, kind: TextKind) -> Iterator[Scored]:
        """For each query its rows with every signal."""
        for number, some in enumerate(rows):
            yield self.first_scored(self.compared(asked.only(number), some), some, scope, kind)

    def compared(self, asked: Asked, rows: Rows) -> Signals:
        """The signals of each query for the same rows."""
        shape = (len(asked.grams), len(rows))
        static, cosine = np.zeros(shape, dtype=np.float32), np.zeros(shape, dtype=np.float32)
        for space, stored, vectors in asked.embedded:
            signal = static if space.is_static else cosine
            found = rescaled(stored.cosines(vectors, rows), space.unrelated)
            np.copyto(signal, found, where=signal == 0)  # the first space that has one
        return Signals(static, cosine, self._lexical.scores(asked.grams, rows))

    def first_scored(self, signals: Signals, rows: Rows, scope: Scope, kind: TextKind) -> Scored:
        """The rows with their similarity to the first query."""
        static, cosine, lexical = signals.static[0], signals.cosine[0], signals.lexical[0]
        alike = similarity(cosine, lexical, static, kind=kind) * self._weights[self._rows.parts[rows]]
        return Scored(rows, static, cosine, lexical, alike, alike - self._handicap(rows, scope))

    def crowds(self, asked: Asked, rows: Rows) -> Vectors:
        """How like each row the skills most like it are, in the first space of sentences that knows it; or else 0."""
        crowds = np.zeros(len(rows), dtype=np.float32)
        for space, stored, _ in asked.embedded:
            if not space.is_static:
                np.copyto(crowds, rescaled(stored.crowds(rows), space.unrelated), where=crowds == 0)
        return crowds

    def _handicap(self, rows: Rows, scope: Scope) -> Vectors:
        handicap = self._rows.parts[rows].astype(np.float32) * TIE_BREAK
        if scope.own is not None:
            first, after = scope.own
            handicap += ((rows < first) | (rows >= after)) * (TIE_BREAK * len(PARTS))
        return handicap


def rescaled(cosines: Vectors, unrelated: float) -> Vectors:
    """Cosines moved and stretched so that `unrelated` becomes 0 and 1 stays, at least -1; 0, for none, stays too."""
    if not unrelated:
        return cosines
    moved: Vectors = np.maximum((cosines - np.float32(unrelated)) / np.float32(1 - unrelated), np.float32(-1))
    moved[moved == 0] = SCARCELY
    moved[cosines == 0] = 0
    return moved
