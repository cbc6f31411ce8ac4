"""What searching texts needs from outside, as Protocols: encoders, indexes and what passes between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from advisor.domain.languages import LanguageCode
from advisor.domain.matching import TextKind, TextPart

Vectors = npt.NDArray[np.float32]


class TextEncoder(Protocol):
    """Turns texts into unit vectors."""

    @property
    def encoder_id(self) -> str:
        """Name and version; vectors of different ids are never compared."""

    @property
    def dimensions(self) -> int:
        """Length of a vector."""

    @property
    def languages(self) -> Set[LanguageCode] | None:
        """Languages whose texts get vectors with a meaning; `None`: all. Others are matched by words alone."""

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, shape (len(texts), dimensions), in order; never NaN."""


@dataclass(frozen=True, slots=True)
class IndexedText:
    """A row of a text index."""

    owner: str
    """Id of the thing that the text belongs to: concept URI, opportunity id, qualification id."""

    part: TextPart
    text: str
    language: LanguageCode | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Space:
    """A family of vectors in an index: those of one encoder; only vectors of one space are ever compared."""

    name: str
    """Such as `static`; names files, so letters and hyphens only."""

    encoder: TextEncoder

    is_static: bool
    """Whether it gives a hit its `static` cosine, which serves every language, or its `cosine`."""

    takes_row: Callable[[IndexedText], bool]
    """Whether a row has its vector here."""

    takes_query: Callable[[LanguageCode | None], bool]
    """Whether queries in a language (`None`: unknown) are compared here."""

    unrelated: float = 0.0
    """Cosine to expect of two texts that have nothing in common; a hit's signals are rescaled so that it becomes 0."""


@dataclass(frozen=True, slots=True)
class TextHit:
    """A row that resembles a query, with each signal apart; `matching.fusion` makes one similarity of them."""

    row: IndexedText
    cosine: float
    """Of the sentence embeddings that serve the query's language, rescaled by `Space.unrelated`, -1..1.

    Exactly 0 where the query or the row has none."""

    lexical: float
    """Of character n-grams, 0..1; 1 only where query and row are the same text but for case and white space."""

    static: float = 0.0
    """Of the static embeddings, as `cosine`."""

    crowd: float = 0.0
    """How like the row the skills most like it are, on the mean, by the embeddings of `cosine`; 0: not known."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ComparedRows:
    """Rows with every signal for each of some queries, as arrays: many rows and queries cost far less than as hits."""

    rows: tuple[IndexedText, ...]
    asked_for: npt.NDArray[np.int64]
    """Of each row the place of its owner among those asked for; rising."""

    cosine: Vectors
    """As of `TextHit`, shape (queries, rows); so are the next two."""

    lexical: Vectors
    static: Vectors
    crowd: Vectors
    """Shape (rows,)."""


class TextIndex(Protocol):
    """Finds texts like a query, by embeddings and by words together; the same query gives the same rows.

    Rows in the language of the queries, in English and of unknown language take part; rows of every language do where
    the language is not known, where no row is in it, or where `all_languages` are asked for.
    """

    @property
    def languages(self) -> Set[LanguageCode | None]:
        """Languages of the rows; `None` is among them when some rows do not say."""

    def search(
        self,
        queries: Sequence[str],
        *,
        limit: int,
        owners: Set[str] | None = None,
        language: LanguageCode | None = None,
        all_languages: bool = False,
        kind: TextKind = TextKind.TERM,
        least: float = 0.0,
        in_english: Sequence[str] | None = None,
    ) -> tuple[tuple[TextHit, ...], ...]:
        """For each query the best rows, best first, at most one for each owner.

        Args:
            queries: texts in any language; an empty text finds nothing.
            limit: most owners for each query.
            owners: if given, only rows of these owners take part (filtered before ranking). A frozenset that is given
                again is recognised, which saves time.
            language: of the queries, where it is known; decides which embeddings and which rows take part.
            all_languages: whether rows of every language take part.
            kind: of the queries; decides how the signals are weighed.
            least: rows that are less alike than this are left out; by `matching.fusion.hit_similarity`.
            in_english: what each query is called in English, if it is known: sentence encoders of other languages are
                asked so, since their vectors of English labels and descriptions are kept, and of others are not.
        """

    def compare(
        self,
        query: str,
        owners: Sequence[str],
        *,
        language: LanguageCode | None = None,
        all_languages: bool = False,
        kind: TextKind = TextKind.TERM,
        in_english: str | None = None,
    ) -> tuple[tuple[TextHit, ...], ...]:
        """For each of these owners, in order, all its rows that take part, with every signal, the most alike first.

        An owner without such rows, and every owner where the query is empty, has none. `in_english` as for `search`.
        """

    def compare_all(
        self,
        queries: Sequence[str],
        owners: Sequence[str],
        *,
        language: LanguageCode | None = None,
        all_languages: bool = False,
        kind: TextKind = TextKind.TERM,
        in_english: Sequence[str] | None = None,
    ) -> ComparedRows:
        """The same rows in the same order as `compare` gives for the first query, with their signals for all queries.

        None of the queries is empty.
        """

    def weakest_words(self, label: str, texts: Sequence[str]) -> Vectors:
        """For each text the likeness of its nearest word to that word of the label which it has least to do with.

        By static embeddings, -1..1; 0 where there are none, or no words.
        """


class TokenScorer(Protocol):
    """Compares a label with each word of a text in its context, where a text says several things."""

    def token_scores(
        self, text: str, labels: Sequence[str], *, language: LanguageCode | None
    ) -> npt.NDArray[np.float64] | None:
        """For each label how much the words of the text that it attends to are like it, -1..1.

        `None` where no encoder of the language gives vectors to words in context.
        """
