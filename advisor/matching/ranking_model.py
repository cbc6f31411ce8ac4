"""Learnt weights: how sure it is that a sentence is evidence, and how relevant its offering is, as sums of parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from advisor.domain.matching import ScorePart
from advisor.errors import EmbeddingError
from advisor.matching.evidence_features import FEATURES, NOTHING_IS_COMMON, START, Values, WordRarity, is_english
from advisor.text_ports import IndexedText

PART_NAMES: tuple[str, ...] = (*dict.fromkeys(FEATURES.values()), START)
_PART_OF_FEATURE = np.array([PART_NAMES.index(part) for part in FEATURES.values()])
FARTHEST = 30.0
"""Log-odds beyond which probabilities are no longer told apart."""

RETRAIN = "Train the weights of evidence again: `python -m advisor train ranking`."


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceWeights:
    """Weights of a logistic model; log-odds."""

    features: tuple[float, ...]
    """In the order of `FEATURES`."""

    base: float
    shown: float
    """Probability from which a sentence is shown as evidence, 0..1."""

    def __post_init__(self) -> None:
        if len(self.features) != len(FEATURES):
            raise EmbeddingError(f"There are {len(self.features)} weights, expected {len(FEATURES)}. {RETRAIN}")
        if not 0 < self.shown < 1:
            raise EmbeddingError(f"Evidence is shown from {self.shown}; expected a probability in 0..1. {RETRAIN}")

    def probability(self, features: Values) -> Values:
        """That each sentence is evidence, 0..1, shape (sentences,)."""
        odds = np.clip(features @ np.array(self.features) + self.base, -FARTHEST, FARTHEST)
        chance: Values = 1 / (1 + np.exp(-odds))
        return chance

    def parts(self, features: Values) -> tuple[ScorePart, ...]:
        """What the log-odds of one sentence are made of; they add up to it.

        Args:
            features: of the sentence, shape (len(FEATURES),).
        """
        sums = np.bincount(_PART_OF_FEATURE, weights=features * self.features, minlength=len(PART_NAMES))
        sums[PART_NAMES.index(START)] = self.base
        return tuple(ScorePart(name, float(value)) for name, value in zip(PART_NAMES, sums, strict=True) if value)


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceWeights:
    """Weights for sentences in English, or in a language that is not known, and for those in any other."""

    english: SentenceWeights
    other: SentenceWeights
    rarity: WordRarity = NOTHING_IS_COMMON

    def of(self, row: IndexedText) -> SentenceWeights:
        """Those for this sentence."""
        return self.english if is_english(row) else self.other

    def probability(self, features: Values, rows: Sequence[IndexedText]) -> Values:
        """That each of these sentences is evidence, 0..1, shape (len(rows),)."""
        in_english = np.array([is_english(row) for row in rows], dtype=bool)
        return np.where(in_english, self.english.probability(features), self.other.probability(features))


@dataclass(frozen=True, slots=True, kw_only=True)
class RelevanceWeights:
    """What counts for the relevance of an offering to one skill; together 1."""

    coverage: float
    """All its sentences together."""

    sureness: float
    """Its best sentence."""

    outcomes: float
    """Its best sentence among learning outcomes."""

    title: float

    def __post_init__(self) -> None:
        weights = (self.coverage, self.sureness, self.outcomes, self.title)
        if min(weights) < 0 or abs(sum(weights) - 1) > 1e-3:  # noqa: PLR2004  (they are written with few places)
            raise EmbeddingError(f"The weights of relevance {weights} are not shares of 1. {RETRAIN}")


@dataclass(frozen=True, slots=True, kw_only=True)
class RankingModel:
    """All learnt weights by which offerings are found for a gap."""

    evidence: EvidenceWeights
    relevance: RelevanceWeights
    encoders: tuple[str, ...] = ()
    """Ids of the suites of encoders that the weights serve; with others the probabilities are wrong."""


def weights_of(**by_name: float) -> tuple[float, ...]:
    """Weights in the order of `FEATURES`; names with spaces are written with underscores, those left out are 0."""
    named: Mapping[str, float] = {name.replace("_", " "): weight for name, weight in by_name.items()}
    return tuple(named.get(name, 0.0) for name in FEATURES)


def in_order(values: Mapping[str, float]) -> Sequence[float]:
    """The values of a mapping by name in the order of `FEATURES`.

    Raises:
        EmbeddingError: it has other names.
    """
    if set(values) != set(FEATURES):
        raise EmbeddingError(f"The weights of evidence are for other features than {', '.join(FEATURES)}. {RETRAIN}")
    return [float(values[name]) for name in FEATURES]


_SIMILARITY_ALONE = SentenceWeights(features=weights_of(alike=16.7, in_the_title=-1.2), base=-9.6, shown=0.4)

BY_HAND = RankingModel(
    evidence=EvidenceWeights(english=_SIMILARITY_ALONE, other=_SIMILARITY_ALONE),
    relevance=RelevanceWeights(coverage=0.6, sureness=0.2, outcomes=0.2, title=0.0),
)
"""By the fused similarity alone, for encoders that nothing was learnt for: .4 at a similarity of .55, .95 at .75.

On the development sets 83 to 94 of 100 pairs of skill and sentence above .55 were right; in a catalogue of thousands
the best of all sentences is right less often (by hand, 60 skills: three in four)."""
