"""Search in one stored index: candidates by embeddings and by n-grams, then every signal of each candidate."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt

from advisor.adapters.text_index_files import REBUILD, published_folder, read_manifest
from advisor.adapters.text_index_rows import Rows, StoredRows
from advisor.adapters.text_index_scope import Scope, Scopes
from advisor.adapters.text_index_signals import TIE_BREAK, Asked, IndexSignals, Scored
from advisor.adapters.text_index_spaces import cached_spaces, in_spaces
from advisor.adapters.word_likeness import WordLikeness
from advisor.domain.languages import LanguageCode
from advisor.domain.matching import TextKind
from advisor.errors import EmbeddingError
from advisor.text_ports import ComparedRows, Space, TextEncoder, TextHit, Vectors

CANDIDATES_PER_OWNER = 4
"""Candidates of each signal for each owner asked for: most owners have several rows, and signals disagree."""

FEWEST_CANDIDATES = 200

SMALL = 500
"""Where no more rows take part, all are candidates."""

MORE = 8
"""Times as many candidates, when those found belong to too few owners."""


class StoredTextIndex:
    """A `TextIndex` over files; threads may share it."""

    def __init__(self, folder: Path, spaces: Sequence[Space]) -> None:
        """Open the index in a folder; `open_text_index` also checks that the encoders of `spaces` made it."""
        self._rows = StoredRows(folder)
        self._scopes = Scopes(self._rows)
        self._signals = IndexSignals(folder, self._rows, spaces)
        static = next((space for space in spaces if space.is_static), None)
        self._words = None if static is None else WordLikeness(static.encoder)

    @property
    def languages(self) -> frozenset[LanguageCode | None]:
        """Languages of the rows; `None` is among them when some rows do not say."""
        return frozenset(self._rows.languages)

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
        """For each query the best rows, best first, at most one for each owner; see `ports.TextIndex`."""
        scope = self._scopes.scope(language, owners, all_languages=all_languages)
        size = scope.size()
        if limit < 1 or not size:
            return ((),) * len(queries)
        found: dict[int, tuple[TextHit, ...]] = {}
        waiting = [number for number, query in enumerate(queries) if query.strip()]
        depth = max(CANDIDATES_PER_OWNER * limit, FEWEST_CANDIDATES)
        while waiting:
            depth = depth if depth < size and size > SMALL else size
            again = []
            asked = self._signals.read(
                [queries[number] for number in waiting],
                language,
                None if in_english is None else [in_english[number] for number in waiting],
            )
            for number, scored in zip(waiting, self._scored(asked, scope, depth, kind), strict=True):
                owners_of = self._rows.owner_of[scored.rows]
                if depth < size and len(np.unique(owners_of)) < limit:
                    again.append(number)
                else:
                    found[number] = self._hits(asked, scored, _best(scored, owners_of, limit, least))
            waiting, depth = again, depth * MORE
        return tuple(found.get(number, ()) for number in range(len(queries)))

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
        """For each of these owners all its rows that take part, the most alike first; see `ports.TextIndex`."""
        if not query.strip() or not owners:
            return ((),) * len(owners)
        found = self.compare_all(
            [query],
            owners,
            language=language,
            all_languages=all_languages,
            kind=kind,
            in_english=None if in_english is None else [in_english],
        )
        signals = (signal[0].tolist() for signal in (found.cosine, found.lexical, found.static))
        hits = tuple(map(TextHit, found.rows, *signals, found.crowd.tolist()))
        starts = np.searchsorted(found.asked_for, np.arange(len(owners) + 1)).tolist()
        return tuple(hits[start:after] for start, after in pairwise(starts))

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
        """All rows of these owners that take part, with every signal for each query; see `ports.TextIndex`."""
        scope = self._scopes.scope(language, None, all_languages=all_languages)
        of_owners = [self._rows.rows_of(owner) for owner in owners]
        rows = np.concatenate([np.empty(0, dtype=np.int64), *of_owners])
        kept = scope.takes(rows)
        rows, asked_for = rows[kept], np.repeat(np.arange(len(owners)), [len(some) for some in of_owners])[kept]
        asked = self._signals.read(queries, language, in_english)
        signals = self._signals.compared(asked, rows)
        order = np.lexsort((-self._signals.first_scored(signals, rows, scope, kind).ranking, asked_for))
        return ComparedRows(
            rows=tuple(self._rows.at(rows[order])),
            asked_for=asked_for[order],
            cosine=signals.cosine[:, order],
            lexical=signals.lexical[:, order],
            static=signals.static[:, order],
            crowd=self._signals.crowds(asked, rows[order]),
        )

    def _scored(self, asked: Asked, scope: Scope, depth: int, kind: TextKind) -> Iterator[Scored]:
        """The candidates of each query: all rows of the scope, if they are not more than `depth`."""
        every = [scope.rows()] * len(asked.grams) if depth >= scope.size() else None
        return self._signals.scored(asked, every or self._signals.candidates(asked, scope, depth), scope, kind)

    def weakest_words(self, label: str, texts: Sequence[str]) -> Vectors:
        """How near each text comes to the word of the label that it has least to do with; see `ports.TextIndex`."""
        return self._words.weakest(label, texts) if self._words else np.zeros(len(texts), dtype=np.float32)

    def _hits(self, asked: Asked, scored: Scored, places: Rows) -> tuple[TextHit, ...]:
        rows = scored.rows[places]
        signals = (signal[places].tolist() for signal in (scored.cosine, scored.lexical, scored.static))
        return tuple(map(TextHit, self._rows.at(rows), *signals, self._signals.crowds(asked, rows).tolist()))


def _best(scored: Scored, owners: npt.NDArray[np.int32], limit: int, least: float) -> Rows:
    """Places of the best row of each of the best owners; ties in order of owner, then row."""
    enough = np.flatnonzero((scored.alike >= least) & (scored.alike > TIE_BREAK))
    order = enough[np.lexsort((scored.rows[enough], owners[enough], -scored.ranking[enough]))]
    _, firsts = np.unique(owners[order], return_index=True)
    best: Rows = order[np.sort(firsts)[:limit]]
    return best


def open_text_index(root: Path, name: str, encoders: TextEncoder | Sequence[Space]) -> StoredTextIndex:
    """The published index of this name.

    Args:
        root: where the indexes lie.
        name: of the index.
        encoders: the spaces that it was made with, or the one encoder.

    Raises:
        EmbeddingError: there is none, it is damaged, or other encoders made it.
    """
    spaces = in_spaces(encoders)
    manifest = read_manifest(root)
    folder = published_folder(root, name)
    wanted = {space.name: space.encoder.encoder_id for space in spaces}
    if manifest is None or manifest.encoders != wanted:
        made_by = manifest.encoders if manifest else {}
        raise EmbeddingError(
            f"The index {name!r} was made by the encoders {made_by}, the settings name {wanted}: "
            f"their vectors cannot be compared. {REBUILD}"
        )
    try:
        return StoredTextIndex(folder, cached_spaces(spaces, root))
    except (OSError, EOFError, ValueError, KeyError, IndexError) as error:
        raise EmbeddingError(f"The index {name!r} in {str(root)!r} is damaged: {error}. {REBUILD}") from error
