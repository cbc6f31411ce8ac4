"""The learnt weights by which candidates are scored: a sum of named parts, and the probability that belongs to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log1p

import numpy as np

from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.matching import ScorePart, TextKind
from advisor.errors import EmbeddingError
from advisor.matching.link_features import FEATURES, Values
from advisor.matching.link_levels import LevelWeights

LEAD, BASE = "lead over the others", "start"
PART_NAMES: tuple[str, ...] = (*dict.fromkeys(FEATURES.values()), LEAD, BASE)
"""Names of the parts of every score, in order."""

_PART_OF_FEATURE = np.array([PART_NAMES.index(part) for part in FEATURES.values()])

RETRAIN = "Train the weights of links again: `python -m advisor train links BENCHMARKS`."


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkWeights:
    """Weights for one kind of text; log-odds."""

    features: tuple[float, ...]
    """In the order of `FEATURES`."""

    lead: float
    """For each unit that a candidate is ahead of the best other one (or behind it)."""

    text_length: float
    """For the logarithm of one more than the number of words of the text."""

    base: float
    knots: tuple[tuple[float, float], ...]
    """Score and probability, both rising; straight lines between, level outside."""

    least: float
    """Probability below which nothing is a link."""

    def __post_init__(self) -> None:
        if len(self.features) != len(FEATURES):
            raise EmbeddingError(f"There are {len(self.features)} weights, expected {len(FEATURES)}. {RETRAIN}")
        if not self.knots or any(not 0 <= probability <= 1 for _, probability in self.knots):
            raise EmbeddingError(f"The knots {self.knots} are not probabilities by score. {RETRAIN}")

    def ranking(self, features: Values) -> Values:
        """What candidates are ordered by, shape (candidates,)."""
        ranked: Values = features @ np.array(self.features)
        return ranked

    def parts(self, features: Values, text: str) -> Values:
        """The parts of each candidate's score, shape (candidates, len(PART_NAMES)); each row adds up to its score."""
        parts = np.zeros((len(features), len(PART_NAMES)))
        for feature, part in enumerate(_PART_OF_FEATURE.tolist()):
            parts[:, part] += features[:, feature] * self.features[feature]
        parts[:, PART_NAMES.index(LEAD)] = self.lead * leads(parts.sum(axis=1))
        parts[:, PART_NAMES.index(BASE)] = self.base + self.text_length * log1p(len(text.split()))
        return parts

    def probability(self, scores: Values) -> Values:
        """Of each score, 0..1."""
        at, probabilities = zip(*self.knots, strict=True)
        found: Values = np.interp(scores, at, probabilities)
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkModel:
    """Weights for every kind of text, in English and in other languages."""

    weights: Mapping[str, LinkWeights]
    """By `model_key`."""

    levels: LevelWeights
    encoders: tuple[str, ...]
    """Ids of the suites of encoders that the weights serve; with others the probabilities are wrong."""

    def of(self, kind: TextKind, language: LanguageCode | None) -> LinkWeights:
        """The weights for a kind of text in a language; `None`: taken for English."""
        return self.weights[model_key(kind, language)]


def model_key(kind: TextKind, language: LanguageCode | None) -> str:
    """Such as `sentence/en` or `term/other`: English is served by an encoder of its own."""
    return f"{kind.value}/{'en' if language in {ENGLISH, None} else 'other'}"


MODEL_KEYS = tuple(model_key(kind, language) for kind in TextKind for language in (ENGLISH, LanguageCode("xx")))


def leads(ranking: Values) -> Values:
    """How far each is ahead of the best other one; 0 where there is no other."""
    if len(ranking) <= 1:
        return np.zeros(len(ranking))
    second, first = np.sort(ranking)[-2:]
    at_top = np.arange(len(ranking)) == np.argmax(ranking)
    ahead: Values = ranking - np.where(at_top, second, first)
    return ahead


def named_parts(values: Sequence[float]) -> tuple[ScorePart, ...]:
    """The parts of one score that are not nothing."""
    return tuple(ScorePart(name, float(value)) for name, value in zip(PART_NAMES, values, strict=True) if value)
