"""What a plan should be good at, and in which order."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum


class Objective(StrEnum):
    """One thing that makes one plan better than another."""

    COVERAGE = "coverage"
    """More of the gap covered, the important skills first."""

    COST = "cost"
    """A lower sum of the stated prices."""

    FINISH = "finish"
    """An earlier last day."""

    HOURS = "hours"
    """Fewer hours of study in all."""


USUAL_ORDER = (Objective.COVERAGE, Objective.COST, Objective.FINISH, Objective.HOURS)
"""Unless the person says otherwise."""


def in_full(stated: Sequence[Objective]) -> tuple[Objective, ...]:
    """What was stated, in its order; then the rest, in the usual order."""
    return tuple(dict.fromkeys((*stated, *USUAL_ORDER)))
