"""What is compared: rankings of owners by a system, and the two of our own making, by one encoder and by an index."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import numpy as np
import numpy.typing as npt

from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.evaluation.labelled_sets import Asked, Candidates, LabelledSet
from advisor.evaluation.link_checks import FindLinks
from advisor.text_ports import IndexedText, TextEncoder, TextIndex, Vectors

QUERIES_AT_ONCE = 256
TEXTS_AT_ONCE = 2_048

Search = Callable[[Sequence[str], Asked, int], Sequence[Sequence[str]]]
"""For each query at most so many owners, best first, each once."""

MakeIndex = Callable[[Sequence[IndexedText]], TextIndex]
"""Builds an index of these rows."""

SayHowFar = Callable[[int, int], None]
"""Told how many of how many texts are encoded."""


class RankingSystem(Protocol):
    """Something that finds owners for texts."""

    @property
    def name(self) -> str:
        """As shown in a table; short."""

    @property
    def note(self) -> str:
        """What a reader of its figures must know, or nothing."""

    def refusal(self, labelled: LabelledSet) -> str | None:
        """Why the set cannot be asked of it; `None` when it can."""

    def prepared(self, candidates: Candidates) -> Search:
        """A search among the candidates."""


@runtime_checkable
class ShowsLinks(Protocol):
    """A system that does not only rank, but decides what a person would be shown."""

    @property
    def has_probability(self) -> bool:
        """Whether its probabilities mean anything."""

    def shown(self, candidates: Candidates) -> FindLinks:
        """What it would show, among the candidates."""


class OwnerRanking:
    """Turns scores of rows into the best owners; an owner is as good as its best row, ties keep the order of rows."""

    def __init__(self, rows: Sequence[IndexedText]) -> None:
        numbers: dict[str, int] = {}
        self._owner_of = np.array([numbers.setdefault(row.owner, len(numbers)) for row in rows], dtype=np.int64)
        self._owners = tuple(numbers)

    def best(self, scores: npt.NDArray[np.floating], limit: int, *, above: float = -np.inf) -> tuple[str, ...]:
        """At most `limit` owners, of those with a row that scores more than `above`.

        Args:
            scores: of the rows, shape (rows,).
            limit: most owners.
            above: rows that score this or less do not count.
        """
        of_owners = scores
        if len(self._owners) < len(scores):
            of_owners = np.full(len(self._owners), -np.inf, dtype=scores.dtype)
            np.maximum.at(of_owners, self._owner_of, scores)
        if limit < len(of_owners):
            last = np.partition(of_owners, len(of_owners) - limit)[len(of_owners) - limit]
            near = np.flatnonzero((of_owners >= last) & (of_owners > above))
        else:
            near = np.flatnonzero(of_owners > above)
        order = near[np.argsort(-of_owners[near], kind="stable")[:limit]]
        return tuple(self._owners[number] for number in order.tolist())


@dataclass(frozen=True, slots=True, kw_only=True)
class EncoderAlone:
    """Cosine of one encoder's vectors and nothing else."""

    name: str
    encoder: TextEncoder
    note: str = ""
    say_how_far: SayHowFar = lambda _done, _total: None

    def refusal(self, labelled: LabelledSet) -> str | None:  # noqa: ARG002 - the port's signature
        """It is asked everything, also in languages that it does not know, to show what it is worth there."""
        return None

    def prepared(self, candidates: Candidates) -> Search:
        """A search among the candidates' rows."""
        ranking = OwnerRanking(candidates.rows)
        known = self._encoded([row.text for row in candidates.rows]).T

        def search(queries: Sequence[str], _: Asked, limit: int) -> list[tuple[str, ...]]:
            found = []
            for start in range(0, len(queries), QUERIES_AT_ONCE):
                some = self.encoder.encode(queries[start : start + QUERIES_AT_ONCE])
                found += [ranking.best(scores, limit) for scores in some @ known]
            return found

        return search

    def _encoded(self, texts: Sequence[str]) -> Vectors:
        """Texts of about one length together, since encoders work in batches."""
        vectors = np.zeros((len(texts), self.encoder.dimensions), dtype=np.float32)
        order = sorted(range(len(texts)), key=lambda number: (len(texts[number]), number))
        for start in range(0, len(order), TEXTS_AT_ONCE):
            self.say_how_far(start, len(order))
            some = order[start : start + TEXTS_AT_ONCE]
            vectors[some] = self.encoder.encode([texts[number] for number in some])
        self.say_how_far(len(order), len(order))
        return vectors


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """A text index as the product searches it, with every text of the candidates in it."""

    name: str
    make_index: MakeIndex
    asked_in: LanguageCode | None = None
    """Instead of the language of the queries: one that no encoder knows leaves words alone."""

    note: str = ""

    def refusal(self, labelled: LabelledSet) -> str | None:  # noqa: ARG002 - the port's signature
        """It serves every set."""
        return None

    def prepared(self, candidates: Candidates) -> Search:
        """A search in an index of the candidates."""
        index = self.make_index((*candidates.rows, *candidates.further))

        def search(queries: Sequence[str], asked: Asked, limit: int) -> list[tuple[str, ...]]:
            answers = index.search(
                queries,
                limit=limit,
                language=self.asked_in or asked.language,
                all_languages=not index.languages <= {asked.language, ENGLISH, None},
                kind=asked.kind,
            )
            return [tuple(hit.row.owner for hit in hits) for hits in answers]

        return search
