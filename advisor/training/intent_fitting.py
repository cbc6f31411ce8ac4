"""Fits weights of intents to labelled messages, and how two opinions are blended and how sure is sure enough."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize
from scipy.sparse import csr_array
from sklearn.linear_model import LogisticRegression

from advisor.dialogue.intent_features import BUCKETS, intent_features
from advisor.dialogue.intent_model import DISTRESS, INTENTS, TELL, Blend, Scores, blended, log_share, taken

STRENGTH = 10.0
"""Inverse of the penalty on weights; 3 to 100 measured no better."""

TELL_COUNTS = 4.0
"""How much `TELL` counts in learning, each other intent as 1: a compromise of what it says and how often it comes."""

PRECISION, DISTRESS_PRECISION = 0.95, 0.8
"""Wanted: of the messages taken for anything but facts, how many are none; of those taken for distress, how many are
that. Where half of the messages tell something."""

STEPS = np.arange(0.20, 0.985, 0.01)

Numbers = npt.NDArray[np.int64]
Weights = npt.NDArray[np.float32]
Shares = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Opinion:
    """Linear weights by one kind of features: a row, and a base, for each of `INTENTS`."""

    weights: Weights
    base: Weights

    def log_shares(self, rows: csr_array | Weights) -> Scores:
        """Logarithms of probabilities, shape (rows, intents)."""
        return log_share(np.asarray(rows @ self.weights.T + self.base, dtype=np.float64))


@dataclass(frozen=True, slots=True)
class Judged:
    """Opinions on messages that were not learnt from, and the truth; each array one row a message."""

    words: Scores
    sentence: Scores
    intents: Numbers

    def joined(self, other: Judged) -> Judged:
        """Both after each other."""
        return Judged(
            np.concatenate([self.words, other.words]),
            np.concatenate([self.sentence, other.sentence]),
            np.concatenate([self.intents, other.intents]),
        )


def word_rows(texts: Sequence[str]) -> csr_array:
    """The features of many messages, shape (texts, BUCKETS)."""
    some = [intent_features(text) for text in texts]
    ends = np.cumsum([0, *(len(one.buckets) for one in some)], dtype=np.int32)  # what the learner takes
    buckets = np.concatenate([one.buckets for one in some]).astype(np.int32)
    return csr_array((np.concatenate([one.values for one in some]), buckets, ends), shape=(len(texts), BUCKETS))


def fit_words(rows: csr_array, intents: Numbers, weights: Shares) -> Opinion:
    """Logistic regression on words, in which all intents count alike but for `TELL`."""
    learner = _learner().fit(rows, intents, sample_weight=weights * _counts(intents, weights))
    return _opinion(learner.coef_, learner.intercept_)


def fit_sentences(rows: Weights, intents: Numbers, weights: Shares) -> Opinion:
    """The same on sentence vectors; these point much the same way, so it learns from their difference from the mean."""
    middle = rows.mean(axis=0)
    spread = float(np.linalg.norm(rows - middle, axis=1).mean())
    learner = _learner().fit((rows - middle) / spread, intents, sample_weight=weights * _counts(intents, weights))
    found = learner.coef_ / spread
    return _opinion(found, learner.intercept_ - found @ middle)


def fit_blend(judged: Judged, *, by_words_alone: bool) -> Blend:
    """The blend under which the truth is least surprising; nothing is sure enough yet."""
    weights = half_tell(judged.intents)

    def loss(values: Shares) -> float:
        probabilities = blended(judged.words, judged.sentence, _blend(values, by_words_alone=by_words_alone))
        return float(-(weights * np.log(probabilities[np.arange(len(weights)), judged.intents] + 1e-12)).sum())

    fitted = minimize(loss, np.array([0.7, 0.7, 0.0]), method="Nelder-Mead", options={"xatol": 1e-3, "fatol": 1e-5})
    return _blend(np.round(fitted.x, 3), by_words_alone=by_words_alone)


def with_thresholds(blend: Blend, judged: Judged) -> Blend:
    """The blend with the lowest thresholds that keep the wanted precision."""
    probabilities, intents = blended(judged.words, judged.sentence, blend), judged.intents
    weights, in_distress = half_tell(intents), probabilities[:, DISTRESS]
    for step in STEPS:
        blend = replace(blend, distress=round(float(step), 2))
        if _share(intents == DISTRESS, in_distress >= blend.distress, weights) >= DISTRESS_PRECISION:
            break
    for step in STEPS:
        blend = replace(blend, sure=round(float(step), 2))
        if not_facts(taken(probabilities, blend), intents) >= PRECISION:
            break
    return blend


def not_facts(chosen: Numbers, intents: Numbers) -> float:
    """Of the messages taken for anything but facts, how many are none, where half of the messages tell something."""
    return _share(intents != TELL, chosen != TELL, half_tell(intents))


def half_tell(intents: Numbers) -> Shares:
    """Weights that add up to 1, half of it for messages that tell something."""
    tells = intents == TELL
    return np.where(tells, 0.5 / max(int(tells.sum()), 1), 0.5 / max(int((~tells).sum()), 1))


def calibration_error(probabilities: Scores, intents: Numbers) -> float:
    """How far, on the mean, the probability of the likeliest intent is from how often it is right; ten equal bins."""
    best, sure = probabilities.argmax(axis=1), probabilities.max(axis=1)
    weights = half_tell(intents)
    bins = np.minimum((sure * 10).astype(int), 9)
    return float(
        sum(abs((weights * ((best == intents) - sure))[bins == number].sum()) for number in np.unique(bins).tolist())
    )


def _blend(values: Shares, *, by_words_alone: bool) -> Blend:
    words, sentence, tell = (float(value) for value in values)
    return Blend(words=words, sentence=0.0 if by_words_alone else sentence, tell=tell, sure=0.0, distress=1.0)


def _share(right: npt.NDArray[np.bool_], said: npt.NDArray[np.bool_], weights: Shares) -> float:
    """Of what is said, how much is right."""
    whole = float(weights[said].sum())
    return float(weights[said & right].sum()) / whole if whole else 0.0


def _opinion(weights: Shares, base: Shares) -> Opinion:
    """In rows, as files of weights want them; those of the learner lie in columns and would be written so."""
    return Opinion(np.ascontiguousarray(weights, dtype=np.float32), np.ascontiguousarray(base, dtype=np.float32))


def _learner() -> LogisticRegression:
    return LogisticRegression(C=STRENGTH, max_iter=150, tol=1e-3)


def _counts(intents: Numbers, weights: Shares) -> Shares:
    """For each message what makes its intent count as much as it should."""
    totals = np.bincount(intents, weights, len(INTENTS))
    wanted = np.where(np.arange(len(INTENTS)) == TELL, TELL_COUNTS, 1.0)
    counts: Shares = (wanted * totals.mean() / totals)[intents]
    return counts
