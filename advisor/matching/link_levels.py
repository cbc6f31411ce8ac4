"""Tells whether a text and its concept mean the same, nearly the same, or one more than the other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from advisor.domain.concept_facts import UNKNOWN_FACTS, ConceptFacts
from advisor.domain.matching import LinkLevel, TextKind
from advisor.errors import EmbeddingError
from advisor.matching.link_features import FEATURES, Values

LEVELS = (LinkLevel.EXACT, LinkLevel.CLOSE, LinkLevel.BROADER)

LEAST_OF_EXACT = 0.5
"""Probability below which a link is close at best."""

_SAME_TEXT = list(FEATURES).index("same text")


@dataclass(frozen=True, slots=True)
class LevelWeights:
    """For each of `LEVELS` a weight for each of `FEATURES`, for the probability of the link, and a base."""

    rows: tuple[tuple[float, ...], ...]

    def __post_init__(self) -> None:
        if len(self.rows) != len(LEVELS) or any(len(row) != len(FEATURES) + 2 for row in self.rows):
            raise EmbeddingError(
                f"The weights of levels have {[len(row) for row in self.rows]} columns, expected "
                f"{len(LEVELS)} rows of {len(FEATURES) + 2}. Train them again: `python -m advisor train links`."
            )

    def level(self, features: Values, probability: float, *, kind: TextKind) -> LinkLevel:
        """The likeliest level of one link.

        The same text is always exact; a sentence says more than a name, and a link that is not likely is not exact.
        """
        if features[_SAME_TEXT]:
            return LinkLevel.EXACT
        scores = np.array(self.rows) @ level_features(features[None], np.array([probability]))[0]
        level = LEVELS[int(np.argmax(scores))]
        may_be_exact = kind is not TextKind.SENTENCE and probability >= LEAST_OF_EXACT
        return level if may_be_exact or level is not LinkLevel.EXACT else LinkLevel.CLOSE


def level_features(features: Values, probabilities: Values) -> Values:
    """What levels are told by, shape (links, len(FEATURES) + 2), the last column 1."""
    return np.column_stack([features, probabilities, np.ones(len(features))])


@dataclass(frozen=True, slots=True)
class WiderConcept:
    """A concept or group above several candidates, none of which is sure by itself."""

    id: str
    probability: float
    """That one of the candidates below it is right."""

    below: tuple[str, ...]
    """Those candidates, best first."""


def wider_concept(
    candidates: Iterable[tuple[str, float]], facts: Mapping[str, ConceptFacts], *, least: float
) -> WiderConcept | None:
    """The nearest parent under which a right link is likely, where no single candidate is.

    Args:
        candidates: ids with probabilities, best first.
        facts: of all concepts; say what stands above each.
        least: probability from which a link is taken.
    """
    below: defaultdict[str, list[tuple[str, float]]] = defaultdict(list)
    for id_, probability in candidates:
        if probability >= least:
            return None
        for above in {id_, *facts.get(id_, UNKNOWN_FACTS).broader}:
            below[above].append((id_, probability))
    found = [
        WiderConcept(above, 1 - float(np.prod([1 - share for _, share in some])), tuple(id_ for id_, _ in some))
        for above, some in below.items()
        if len(some) > 1
    ]
    likely = [one for one in found if one.probability >= least]
    return min(likely, key=lambda one: (len(one.below), -one.probability, one.id), default=None)
