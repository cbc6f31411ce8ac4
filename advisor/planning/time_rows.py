"""What placements take of every term, and of single weeks: the hours that any plan has to fit into."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import numpy.typing as npt
from scipy import sparse

from advisor.domain.catalogue import Availability, LearningOpportunity
from advisor.planning.calendar import tenths_in, weekly_hours
from advisor.planning.placements import Placement, placements_of
from advisor.planning.problem import Problem
from advisor.planning.volume import volume_of

WEEKS_BETWEEN_DAYS = 3
"""Given runs may nowhere ask for too much a week; one day in so many weeks is looked at."""

Integers = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """When an offering begins and ends."""

    start: date
    end: date


class TimeRows:
    """The placements of many offerings, and what each takes of terms and days, in tenths of hours.

    Offerings of the same availability and hours have the same placements, which are worked out once.
    """

    def __init__(self, problem: Problem, offerings: Sequence[LearningOpportunity]) -> None:
        self._problem = problem
        self._days = _days(problem)
        limits = problem.request.limits
        self.limits = np.array(
            [tenths_in(term, limits) for term in problem.calendar] + [int(weekly_hours(limits) * 10)] * len(self._days),
            dtype=np.int64,
        )
        self.timings: list[Timing] = []
        """Of all kinds of offerings, one kind after the other."""

        self.first: list[int] = [0]
        """Where the timings of each kind begin; ends with their number."""

        self._entries: list[tuple[int, int, int]] = []
        kinds: dict[tuple[Availability, int | None], int] = {}
        self.kind_of: list[int] = []
        """Of each offering; -1 where it cannot be placed at all."""

        for offering in offerings:
            key = (offering.availability, volume_of(offering.spec).hours)
            if key not in kinds:
                kinds[key] = self._add_kind(offering)
            self.kind_of.append(kinds[key])
        row, column, value = zip(*self._entries, strict=True) if self._entries else ((), (), ())
        self.matrix = sparse.csr_array(
            (np.array(value, dtype=np.int64), (row, column)), shape=(len(self.limits), len(self.timings))
        )

    def _add_kind(self, offering: LearningOpportunity) -> int:
        rows = list(placements_of(offering, self._problem.calendar, self._problem.request.limits))
        if not rows:
            return -1
        for placement in rows:
            column = len(self.timings)
            self.timings.append(Timing(start=placement.start, end=placement.end))
            self._entries += [(row, column, value) for row, value in self._loads(placement) if value]
        self.first.append(len(self.timings))
        return len(self.first) - 2

    def _loads(self, placement: Placement) -> list[tuple[int, int]]:
        loads = [(placement.first_term + index, load) for index, load in enumerate(placement.loads)]
        terms = len(self._problem.calendar)
        if placement.weekly_tenths:
            loads += [
                (terms + index, placement.weekly_tenths)
                for index, day in enumerate(self._days)
                if placement.start <= day <= placement.end
            ]
        return loads

    def of_kind(self, kind: int) -> range:
        """Positions of the timings of a kind."""
        return range(self.first[kind], self.first[kind + 1])


def _days(problem: Problem) -> list[date]:
    first, last = problem.calendar[0].start, problem.calendar[-1].end
    count = (last - first).days // 7 // WEEKS_BETWEEN_DAYS
    return [first + timedelta(weeks=WEEKS_BETWEEN_DAYS * (index + 1)) for index in range(count)]
