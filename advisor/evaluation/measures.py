"""The measures of rankings and of probabilities, as their sources define them."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass

BINS = 10
"""Of equal width, as usual for calibration errors (Guo et al. 2017)."""

DEPTH = 1_000
"""MELO counts the first right label wherever it stands; beyond this it adds less than a thousandth."""

Score = Callable[[Sequence[str], Set[str]], float]
"""From the owners found, best first, and the right ones, to a figure 0..1."""


@dataclass(frozen=True, slots=True)
class Measure:
    """How one ranking is scored."""

    name: str
    score: Score
    depth: int
    """Owners looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliabilityBin:
    """How often things that were given about the same probability were right."""

    lowest: float
    """The bin holds probabilities from here, to less than `lowest` + 1 / `BINS`; the last one also holds 1."""

    count: int
    mean_probability: float
    share_right: float


def r_precision(cut: int) -> Measure:
    """RP@cut: the right ones among the first `cut`, of as many as could be there (Decorte et al. 2022)."""

    def score(found: Sequence[str], right: Set[str]) -> float:
        return len(right & set(found[:cut])) / min(cut, len(right))

    return Measure(f"RP@{cut}", score, cut)


def reciprocal_rank(depth: int = DEPTH, name: str = "MRR") -> Measure:
    """1 for a right one in first place, 1/2 in second, ..., 0 for none among the first `depth`."""

    def score(found: Sequence[str], right: Set[str]) -> float:
        return next((1 / rank for rank, owner in enumerate(found[:depth], start=1) if owner in right), 0.0)

    return Measure(name, score, depth)


def success(cut: int, name: str | None = None) -> Measure:
    """1 where a right one is among the first `cut`, else 0."""

    def score(found: Sequence[str], right: Set[str]) -> float:
        return float(not right.isdisjoint(found[:cut]))

    return Measure(name or f"success@{cut}", score, cut)


def discounted_gain(found: Sequence[str], grades: Mapping[str, int], *, cut: int) -> float:
    """nDCG@cut, 0..1, with gain 2**grade - 1 and discount log2(rank + 1) (Burges et al. 2005).

    Args:
        found: best first; what is not judged counts as 0.
        grades: of everything judged, 0 for wrong.
        cut: places looked at.

    Returns:
        0 where nothing judged is right.
    """

    def gained(of: Sequence[int]) -> float:
        return sum((2.0**grade - 1) / math.log2(rank + 1) for rank, grade in enumerate(of[:cut], start=1))

    best = gained(sorted(grades.values(), reverse=True))
    return gained([grades.get(owner, 0) for owner in found]) / best if best else 0.0


def reliability(probabilities: Sequence[float], right: Sequence[bool]) -> tuple[ReliabilityBin, ...]:
    """The bins that hold anything, lowest first."""
    filled: dict[int, list[tuple[float, bool]]] = {}
    for probability, is_right in zip(probabilities, right, strict=True):
        filled.setdefault(min(int(probability * BINS), BINS - 1), []).append((probability, is_right))
    return tuple(
        ReliabilityBin(
            lowest=number / BINS,
            count=len(pairs),
            mean_probability=sum(probability for probability, _ in pairs) / len(pairs),
            share_right=sum(is_right for _, is_right in pairs) / len(pairs),
        )
        for number, pairs in sorted(filled.items())
    )


def calibration_error(bins: Sequence[ReliabilityBin]) -> float:
    """ECE: how far the mean probability is from the share that is right, over bins by their counts; 0 for no bins."""
    total = sum(one.count for one in bins)
    return sum(one.count * abs(one.mean_probability - one.share_right) for one in bins) / total if total else 0.0
