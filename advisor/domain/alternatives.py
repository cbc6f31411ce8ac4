"""Other plans for the same wish: better in something else, or made of other steps."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from advisor.domain.ids import SpecId
from advisor.domain.planning import StackingPlan


class AlternativeKind(StrEnum):
    """What makes another plan worth a look."""

    MORE_COVERAGE = "more coverage"
    CHEAPER = "cheaper"
    SOONER = "sooner"
    FEWER_HOURS = "fewer hours"
    OTHER_STEPS = "other steps"
    """At least 30 % of its steps are others."""

    PRIOR_LEARNING_FIRST = "prior learning first"
    """Some units are left out, if the awarding body recognises what the person knows already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """Another plan, and what it is better in."""

    kinds: tuple[AlternativeKind, ...]
    plan: StackingPlan
    other_steps: int
    """So many of its steps are of units that the first plan does not have."""

    to_be_validated: tuple[SpecId, ...] = ()
    """Units that count without a course, if the awarding body recognises what the person knows."""
