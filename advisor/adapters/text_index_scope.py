"""Which rows of an index take part in a search: those of some languages and, where asked, of some owners."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Set
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from advisor.adapters.text_index_rows import Rows, StoredRows
from advisor.domain.languages import ENGLISH, LanguageCode

Mask = npt.NDArray[np.bool_]

REMEMBERED = 4
"""Sets of owners whose rows are remembered: one search for a gap asks several times with the same set."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Rows that take part."""

    groups: tuple[int, ...]
    """Groups of rows, by language."""

    ranges: tuple[tuple[int, int], ...]
    """The same as ranges of rows: first, and after the last; neighbours are one."""

    allowed: Mask | None
    """Of all rows of the index, whether their owner takes part; `None`: every one does."""

    own: tuple[int, int] | None
    """The range of rows in the language of the queries."""

    def rows(self) -> Rows:
        """All rows that take part, in order."""
        found = [np.arange(start, after) for start, after in self.ranges]
        rows = np.concatenate(found) if found else np.empty(0, dtype=np.int64)
        return rows if self.allowed is None else rows[self.allowed[rows]]

    def takes(self, rows: Rows) -> Mask:
        """Whether each of these rows takes part."""
        taken = np.zeros(len(rows), dtype=bool)
        for start, after in self.ranges:
            taken |= (rows >= start) & (rows < after)
        return taken if self.allowed is None else taken & self.allowed[rows]

    def size(self) -> int:
        """How many rows take part."""
        if self.allowed is None:
            return sum(after - start for start, after in self.ranges)
        return sum(int(np.count_nonzero(self.allowed[start:after])) for start, after in self.ranges)


class Scopes:
    """Finds scopes, and remembers the rows of the last sets of owners; threads may share it."""

    def __init__(self, rows: StoredRows) -> None:
        """Of these rows."""
        self._rows = rows
        self._masks: OrderedDict[frozenset[str], Mask | None] = OrderedDict()
        self._lock = threading.Lock()

    def scope(self, language: LanguageCode | None, owners: Set[str] | None, *, all_languages: bool) -> Scope:
        """The rows in this language, in English and of unknown language; all, where `ports.TextIndex` says so."""
        known = self._rows.languages
        everywhere = all_languages or language is None or language not in known
        groups = [at for at, one in enumerate(known) if everywhere or one in {language, ENGLISH, None}]
        spans = [self._span(group) for group in groups]
        own = self._span(known.index(language)) if language is not None and language in known else None
        return Scope(tuple(groups), _joined(spans), None if owners is None else self._mask(owners), own)

    def _span(self, group: int) -> tuple[int, int]:
        starts = self._rows.group_starts
        return int(starts[group]), int(starts[group + 1])

    def _mask(self, owners: Set[str]) -> Mask | None:
        if not isinstance(owners, frozenset):  # a set may change
            return self._made(owners)
        with self._lock:
            mask = self._masks.pop(owners) if owners in self._masks else self._made(owners)
            self._masks[owners] = mask
            while len(self._masks) > REMEMBERED:
                self._masks.popitem(last=False)
        return mask

    def _made(self, owners: Set[str]) -> Mask | None:
        """Of all rows; `None` where every owner takes part."""
        kept = np.zeros(len(self._rows.owners), dtype=bool)
        kept[self._rows.owner_numbers(owners)] = True
        return None if kept.all() else kept[self._rows.owner_of]


def _joined(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Spans in order, neighbours put together."""
    joined: list[tuple[int, int]] = []
    for start, after in spans:
        if joined and joined[-1][1] == start:
            joined[-1] = (joined[-1][0], after)
        elif after > start:
            joined.append((start, after))
    return tuple(joined)
