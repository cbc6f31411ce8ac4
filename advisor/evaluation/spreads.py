"""Medians and 95th percentiles, for tables."""

from __future__ import annotations

import statistics
from collections.abc import Iterable
from dataclasses import dataclass

PERCENT_95 = 0.95


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """Of so many values, the median and the 95th percentile (the largest, where there are fewer than 20)."""

    count: int
    median: float
    p95: float

    def shown(self, digits: int = 2) -> str:
        """The two for a table."""
        return f"{self.median:.{digits}f} / {self.p95:.{digits}f}"


def spread_of(values: Iterable[float]) -> Spread | None:
    """The spread of the values; `None` when there are none."""
    kept = sorted(values)
    if not kept:
        return None
    return Spread(
        count=len(kept),
        median=statistics.median(kept),
        p95=kept[min(len(kept) - 1, int(PERCENT_95 * len(kept)))],
    )


def cell(values: Iterable[float | None], digits: int = 2) -> str:
    """Median and 95th percentile of the values that are there, with how many are not; empty when none is."""
    every = list(values)
    spread = spread_of(value for value in every if value is not None)
    if spread is None:
        return ""
    missing = len(every) - spread.count
    return spread.shown(digits) + (f" ({missing} without)" if missing else "")
