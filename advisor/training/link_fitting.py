"""Fits weights of links to labelled candidates: an order, then probabilities on folds that were left out."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from math import log1p

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression

from advisor.domain.matching import TextKind
from advisor.matching.link_features import FEATURES, Values
from advisor.matching.link_levels import LEVELS, LevelWeights, level_features
from advisor.matching.link_model import LinkWeights, leads
from advisor.training.link_examples import LinkExample

FOLDS = 5
NEGATIVES = 40
"""Candidates that are not right, the most alike first, that a right one is compared with."""

JUDGED = 10
"""Best candidates of a text by which probabilities are fitted."""

STRENGTH = 0.05
"""Of pairs: inverse of the penalty on scaled weights; .03 to 1 rank alike, less than the chance of so few sentences."""

PENALTY = 3e-3
"""Of contests: on squares of scaled weights; .001 to .01 rank alike, less than the chance of so few texts."""

MOST_KNOTS = 20
LEAST = 0.1
"""Probability below which nothing is shown: a person offered ten such links would expect one to be right."""

Truth = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class LabelledCandidates:
    """The candidates of one example in the order of the search."""

    example: LinkExample
    owners: tuple[str, ...]
    features: Values
    is_right: Truth

    @property
    def fold(self) -> int:
        """Which of `FOLDS` parts it is in, by its text: the same text in two languages is in the same one."""
        return int(hashlib.sha256(self.example.text.encode("utf-8", "replace")).hexdigest(), 16) % FOLDS


@dataclass(frozen=True, slots=True)
class Calibration:
    """How a ranking score becomes log-odds, and these a probability."""

    scale: float
    lead: float
    text_length: float
    base: float
    knots: tuple[tuple[float, float], ...]

    def probabilities(self, ranked: Values, text: str) -> Values:
        """Of the candidates of one text."""
        length = self.text_length * log1p(len(text.split()))
        scores = self.scale * ranked + self.lead * leads(ranked) + length + self.base
        at, known = zip(*self.knots, strict=True)
        found: Values = np.interp(scores, at, known)
        return found


def fit_ranking(examples: Sequence[LabelledCandidates]) -> Values:
    """Weights of features by which right candidates come before others, shape (len(FEATURES),).

    Of terms and titles one concept is right, and each right one competes with all wrong ones at once, so that those
    near the top decide. Sentences have several, and pairs are learnt from; measured, each the better for its kind.
    """
    of_sentences = any(one.example.kind is TextKind.SENTENCE for one in examples)
    return _by_pairs(examples) if of_sentences else _by_contests(examples)


def _by_pairs(examples: Sequence[LabelledCandidates]) -> Values:
    """Logistic regression of pairs of a right and a wrong candidate."""
    some_pairs, some_weights = [np.zeros((0, len(FEATURES)))], [np.zeros(0)]
    for one in examples:
        right, wrong = one.features[one.is_right], one.features[~one.is_right][:NEGATIVES]
        if len(right) and len(wrong):
            pairs = (right[:, None, :] - wrong[None, :, :]).reshape(-1, len(FEATURES))
            some_pairs.append(pairs)
            some_weights.append(np.full(len(pairs), one.example.weight / len(pairs)))
    pairs, weights = np.concatenate(some_pairs), np.concatenate(some_weights)
    spread = pairs.std(axis=0) if len(pairs) else np.zeros(len(FEATURES))
    used, found = spread > 0, np.zeros(len(FEATURES))
    if used.any():
        # A pair turned round says the same, and the regression wants to see both outcomes.
        turned = np.arange(len(pairs)) % 2 == 0
        scaled = np.where(turned[:, None], -1.0, 1.0) * (pairs[:, used] / spread[used])
        fitted = LogisticRegression(C=STRENGTH, fit_intercept=False, max_iter=500)
        fitted.fit(scaled, ~turned, sample_weight=weights)
        found[used] = fitted.coef_[0] / spread[used]
    return found


def _by_contests(examples: Sequence[LabelledCandidates]) -> Values:
    """The least surprise at the right candidates, by a softmax of the scores of each and of the wrong ones."""
    contests = _contests(examples)
    if not len(contests.shares):
        return np.zeros(len(FEATURES))
    spread = contests.behind[contests.competes].std(axis=0)
    used = spread > 0
    behind = contests.behind[:, :, used] / spread[used]

    def loss(weights: Values) -> tuple[float, Values]:
        scores = np.where(contests.competes, behind @ weights, -np.inf)
        highest = np.maximum(scores.max(axis=1), 0)[:, None]
        chances = np.exp(scores - highest)
        whole = chances.sum(axis=1, keepdims=True) + np.exp(-highest)
        missed = float((contests.shares * (np.log(whole) + highest)[:, 0]).sum())
        slope = np.einsum("c,cn,cnf->f", contests.shares, chances / whole, behind)
        return missed + PENALTY * float(weights @ weights), slope + 2 * PENALTY * weights

    found = np.zeros(len(FEATURES))
    fitted = minimize(loss, np.zeros(int(used.sum())), jac=True, method="L-BFGS-B")
    found[used] = fitted.x / spread[used]
    return found


@dataclass(frozen=True, slots=True)
class _Contests:
    """For each right candidate the wrong ones that it competes with."""

    behind: Values
    """Features of each wrong one less those of the right one, shape (contests, NEGATIVES, len(FEATURES))."""

    competes: Truth
    """Which of them there are, shape (contests, NEGATIVES)."""

    shares: Values
    """How much each contest counts; they add up to 1."""


def _contests(examples: Sequence[LabelledCandidates]) -> _Contests:
    sides = [(one, one.features[~one.is_right][:NEGATIVES]) for one in examples if one.is_right.any()]
    sides = [(one, wrong) for one, wrong in sides if len(wrong)]
    count = sum(int(one.is_right.sum()) for one, _ in sides)
    behind = np.zeros((count, NEGATIVES, len(FEATURES)))
    competes = np.zeros((count, NEGATIVES), dtype=bool)
    shares = np.zeros(count)
    number = 0
    for one, wrong in sides:
        for right in one.features[one.is_right]:
            behind[number, : len(wrong)] = wrong - right
            competes[number, : len(wrong)] = True
            shares[number] = one.example.weight / one.is_right.sum()
            number += 1
    return _Contests(behind, competes, shares / max(shares.sum(), 1e-9))


def cross_ranked(examples: Sequence[LabelledCandidates]) -> list[Values]:
    """The ranking scores of each example's candidates by weights that were fitted without its fold."""
    by_fold = [fit_ranking([one for one in examples if one.fold != fold]) for fold in range(FOLDS)]
    return [one.features @ by_fold[one.fold] for one in examples]


def fit_weights(examples: Sequence[LabelledCandidates], ranked: Sequence[Values]) -> LinkWeights:
    """Weights of all examples of one kind, calibrated on scores by `cross_ranked`."""
    calibration = calibrated(examples, ranked)
    return LinkWeights(
        features=tuple((calibration.scale * fit_ranking(examples)).tolist()),
        lead=calibration.lead / calibration.scale,
        text_length=calibration.text_length,
        base=calibration.base,
        knots=calibration.knots,
        least=LEAST,
    )


def cross_probabilities(examples: Sequence[LabelledCandidates], ranked: Sequence[Values]) -> list[Values]:
    """Probabilities of each example's candidates, by calibrations that have not seen its fold either."""
    pairs = list(zip(examples, ranked, strict=True))
    by_fold = []
    for fold in range(FOLDS):
        others = [(one, scores) for one, scores in pairs if one.fold != fold]
        by_fold.append(calibrated([one for one, _ in others], [scores for _, scores in others]))
    return [by_fold[one.fold].probabilities(scores, one.example.text) for one, scores in pairs]


def calibrated(examples: Sequence[LabelledCandidates], ranked: Sequence[Values]) -> Calibration:
    """A logistic curve over score, lead and length of text, then steps of a rising curve where that is off."""
    inputs, right, weights = _judged(examples, ranked)
    spread = inputs.std(axis=0) + 1e-9
    fitted = LogisticRegression(C=1.0, max_iter=500).fit(inputs / spread, right, sample_weight=weights)
    scale, lead, length = (fitted.coef_[0] / spread).tolist()
    scale, lead, base = max(scale, 1e-6), max(lead, 0.0), float(fitted.intercept_[0])
    scores = inputs @ np.array([scale, lead, length]) + base
    return Calibration(scale, lead, length, base, _knots(scores, right, weights))


def _judged(examples: Sequence[LabelledCandidates], ranked: Sequence[Values]) -> tuple[Values, Truth, Values]:
    """Of the best candidates of each example: score, lead and length of text; whether it is right; its weight."""
    rows, right, weights = [], [], []
    for one, scores in zip(examples, ranked, strict=True):
        best = np.argsort(-scores, kind="stable")[:JUDGED]
        length = np.full(len(best), log1p(len(one.example.text.split())))
        rows.append(np.column_stack([scores[best], leads(scores)[best], length]))
        right.append(one.is_right[best])
        weights.append(np.full(len(best), one.example.weight))
    return np.concatenate(rows), np.concatenate(right), np.concatenate(weights)


def _knots(scores: Values, right: Truth, weights: Values) -> tuple[tuple[float, float], ...]:
    """Mean scores and shares of right ones in bins of about equal weight of right ones, made to rise."""
    order = np.argsort(scores, kind="stable")
    mass = np.cumsum((right * weights)[order] + 1e-3 * weights[order])
    bins = np.minimum((mass / mass[-1] * MOST_KNOTS).astype(int), MOST_KNOTS - 1)
    numbers = np.unique(bins)
    at, share, size = [], [], []
    for number in numbers.tolist():
        inside = order[bins == number]
        at.append(float(np.average(scores[inside], weights=weights[inside])))
        share.append(float(np.average(right[inside], weights=weights[inside])))
        size.append(float(weights[inside].sum()))
    rising = IsotonicRegression().fit_transform(np.array(at), np.array(share), sample_weight=np.array(size))
    return tuple((score, min(max(float(found), 0.001), 0.999)) for score, found in zip(at, rising, strict=True))


def fit_levels(features: Values, probabilities: Values, levels: Sequence[int]) -> LevelWeights:
    """Weights by which the level of a link is told, each level as important as the others.

    Args:
        features: of links, shape (links, len(FEATURES)).
        probabilities: of the links.
        levels: of the links, numbers in `LEVELS`, each at least once.
    """
    inputs = level_features(features, probabilities)[:, :-1]
    middle, spread = inputs.mean(axis=0), inputs.std(axis=0) + 1e-9
    fitted = LogisticRegression(C=0.1, max_iter=500, class_weight="balanced").fit((inputs - middle) / spread, levels)
    rows = []
    for number in range(len(LEVELS)):
        weights = fitted.coef_[number] / spread
        rows.append((*weights.tolist(), float(fitted.intercept_[number] - weights @ middle)))
    return LevelWeights(tuple(rows))
