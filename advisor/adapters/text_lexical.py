"""TF-IDF of hashed character n-grams: rows listed by n-gram, to find by, and n-grams listed by row, to score by."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import sparse

from advisor.adapters.text_index_rows import Rows
from advisor.adapters.text_index_scope import Scope
from advisor.adapters.text_lexical_files import DAMPED, LexicalFiles
from advisor.adapters.text_ngrams import BUCKETS, count_ngrams, exact_keys

ALMOST = 0.99
"""Most that a text can get that is not the same, such as one that differs only in accents."""

MOST_POSTINGS = 30_000
"""Rows read for one query, those of its rarest n-grams first: common n-grams tell little and have the longest lists.

Twice as many find no other offerings among the best 24 of 120 skills in 71,000 texts, and take a sixth longer."""

FEWEST_LISTS = 8
"""Lists read whatever their length."""

Weights = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Grams:
    """The n-grams of a query with their weights, a vector of length 1; rarest first."""

    buckets: npt.NDArray[np.int64]
    weights: Weights
    key: np.uint64
    """Of its exact form."""


class LexicalIndex:
    """Compares queries with rows; files are mapped, so that memory holds only what queries touch."""

    def __init__(self, folder: Path, *, rows: int) -> None:
        """Open what `text_lexical_files` has written for this many rows."""
        self._count = rows
        self._files = LexicalFiles.open(folder)
        self._own = threading.local()
        if len(self._files.inverse_lengths) != rows:
            raise ValueError(f"n-grams of {len(self._files.inverse_lengths)} texts, expected {rows}")

    def read(self, queries: Sequence[str]) -> list[Grams]:
        """The n-grams of each query."""
        found = count_ngrams(queries)
        rarity = self._files.rarity
        ends = np.searchsorted(found.texts, np.arange(len(queries) + 1))
        grams = []
        for number, key in enumerate(exact_keys(queries)):
            these = slice(int(ends[number]), int(ends[number + 1]))
            buckets = found.buckets[these]
            weights = (1 + np.log(found.counts[these])).astype(np.float32) * rarity[buckets]
            weights /= max(float(np.linalg.norm(weights)), 1e-9)
            rarest = np.lexsort((buckets, -rarity[buckets]))
            grams.append(Grams(buckets[rarest], weights[rarest], key))
        return grams

    def nearest(self, grams: Grams, limit: int, scope: Scope) -> Rows:
        """About the `limit` rows of the scope most like the query, and those with the same text; in no order.

        Not all n-grams may be read (`MOST_POSTINGS`), so these are candidates to be scored, not a ranking.
        """
        same = self._same_as(grams)
        same = same[scope.takes(same)][:limit]
        lists = self._lists(grams, scope)
        if not lists:
            return same
        sums = self._summed(lists, grams)
        touched = np.flatnonzero(sums > 0)
        if scope.allowed is not None:
            touched = touched[scope.allowed[touched]]
        best = highest(sums[touched] * self._files.inverse_lengths[touched], limit)
        return np.union1d(touched[best], same)

    def scores(self, queries: Sequence[Grams], rows: Rows) -> Weights:
        """Cosines of each query with each row, 0..1, shape (queries, rows); 1 only where the text is the same.

        No place is out of bounds: `clip` only spares numpy the check, half of the time of these look-ups.
        """
        files = self._files
        places, starts = _flattened(files.row_starts[rows], files.row_starts[rows + 1])
        buckets, counts = (listed.take(places, mode="clip") for listed in (files.row_buckets, files.row_counts))
        damped = np.append(DAMPED.take(counts, mode="clip"), np.float32(0))
        are_empty = starts == np.append(starts[1:], len(places))
        products = np.zeros(len(damped), dtype=np.float32)
        scores = np.zeros((len(queries), len(rows)), dtype=np.float32)
        scale = self._scale()
        for grams, score in zip(queries, scores, strict=True):
            scale[grams.buckets] = grams.weights * files.rarity[grams.buckets]
            scale.take(buckets, mode="clip", out=products[:-1])
            scale[grams.buckets] = 0
            products *= damped
            np.add.reduceat(products, starts, out=score)
            score[are_empty] = 0
            np.clip(score * files.inverse_lengths[rows], 0, ALMOST, out=score)
            score[np.isin(rows, self._same_as(grams))] = 1
        return scores

    def _scale(self) -> Weights:
        """A zero for each n-gram, to be left so: kept for each thread, since a new one takes longer than its use."""
        if not hasattr(self._own, "scale"):
            self._own.scale = np.zeros(BUCKETS, dtype=np.float32)
        scale: Weights = self._own.scale
        return scale

    def _lists(self, grams: Grams, scope: Scope) -> list[tuple[int, slice]]:
        """Which n-gram of the query has which part of the lists, within the budget."""
        starts = self._files.starts
        firsts, afters = starts[grams.buckets].astype(np.int64), starts[grams.buckets + 1].astype(np.int64)
        lows, highs = firsts[:, None], afters[:, None]
        if scope.ranges != ((0, self._count),):
            begins, ends = np.array(scope.ranges, dtype=np.int64).reshape(-1, 2).T
            lows = _places_from(self._files.rows, firsts, afters, begins)
            highs = _places_from(self._files.rows, firsts, afters, ends)
        read = np.cumsum((highs - lows).sum(axis=1))
        taken = max(FEWEST_LISTS, int(np.searchsorted(read, MOST_POSTINGS, side="right")))
        return [
            (number, slice(low, high))
            for number, (some, others) in enumerate(zip(lows[:taken].tolist(), highs[:taken].tolist(), strict=True))
            for low, high in zip(some, others, strict=True)
            if high > low
        ]

    def _summed(self, lists: Sequence[tuple[int, slice]], grams: Grams) -> Weights:
        """The weighted sum of these lists for every row: a product with a matrix that has only their columns."""
        files = self._files
        ends = np.cumsum([0, *(part.stop - part.start for _, part in lists)])
        columns = sparse.csc_matrix(
            (
                DAMPED[np.concatenate([files.counts[part] for _, part in lists])],
                np.concatenate([files.rows[part] for _, part in lists]),
                ends.astype(np.int32),
            ),
            shape=(self._count, len(lists)),
        )
        numbers = [number for number, _ in lists]
        sums: Weights = columns @ (grams.weights[numbers] * files.rarity[grams.buckets[numbers]])
        return sums

    def _same_as(self, grams: Grams) -> Rows:
        keys = self._files.exact_keys
        first, after = np.searchsorted(keys, grams.key, side="left"), np.searchsorted(keys, grams.key, side="right")
        return np.sort(self._files.exact_rows[first:after]).astype(np.int64)


def highest(values: npt.NDArray[Any], limit: int) -> Rows:
    """Positions of the `limit` highest values, in order of position; of equal ones the first are taken."""
    if len(values) <= limit:
        return np.arange(len(values))
    last = np.partition(values, len(values) - limit)[len(values) - limit]
    above = np.flatnonzero(values > last)
    equal = np.flatnonzero(values == last)[: limit - len(above)]
    return np.sort(np.concatenate([above, equal]))


def _places_from(listed: npt.NDArray[np.int32], firsts: Rows, afters: Rows, values: Rows) -> Rows:
    """Where in each of these sorted parts of a list the numbers from each of these values on begin.

    Shape (parts, values). All are looked for at the same time: there are many short lists, and one call for each takes
    longer than all that is found.
    """
    low = np.repeat(firsts[:, None], len(values), axis=1)
    high = np.repeat(afters[:, None], len(values), axis=1)
    while (is_open := low < high).any():
        middle = (low + high) // 2
        is_less = is_open & (listed[np.where(is_open, middle, 0)] < values)
        low = np.where(is_less, middle + 1, low)
        high = np.where(is_open & ~is_less, middle, high)
    return low


def _flattened(starts: Rows, afters: Rows) -> tuple[Rows, Rows]:
    """The numbers from each start to before its `after`, one after the other, and where each of these runs begins."""
    lengths = afters - starts
    begins = np.cumsum(lengths) - lengths
    places = np.repeat(starts - begins, lengths)
    places += np.arange(len(places))
    return places, begins
