"""Learns how sure it is that a sentence is evidence for a skill, and what makes an offering relevant, from labels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import log

import numpy as np
import numpy.typing as npt
from scipy.optimize import nnls
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from advisor.domain.ids import SkillUri
from advisor.domain.languages import ENGLISH
from advisor.domain.skills import Skill
from advisor.errors import SettingsError
from advisor.matching.evidence import SkillEvidence
from advisor.matching.evidence_features import RowSignals, Values, WordRarity, evidence_features
from advisor.matching.link_features import word_stems
from advisor.matching.ranking_model import RelevanceWeights, SentenceWeights
from advisor.text_ports import IndexedText

FOLDS = 9
"""By skill, so that nothing learnt of a skill is known when it is judged."""

STRENGTHS = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0)
"""Of regularisation, scikit-learn's C, tried by cross-validation."""

EASY_WEIGHT = 0.1
"""Of a sentence drawn at random against a judged one: there are hundreds of times as many in a catalogue, and all that
is to be learnt of them is that they are far below every threshold."""

ENOUGH_PRECISION = 0.85
"""Of the sentences shown, mean over skills, in cross-validation. More was wanted (.90) and is not to be had from these
signals at any probability, on skills left out: the surest mistakes are sentences about the same thing that say
something else of it ("recognise the function of cosmetic products" for "formulate cosmetic products")."""

FEWEST_SHOWN = 20
"""From so few a precision can be told."""

UNREACHED = 0.6
"""The threshold where no precision is enough."""

LOWEST, HIGHEST = 0.05, 0.95
"""Between these a threshold lies."""

SMALLEST_SCALE = 0.05
"""Of a feature: one that hardly ever differs gets no great weight for its few cases."""

Flags = npt.NDArray[np.bool_]

COMMON_STEMS = 400
GAINS: Mapping[int, float] = {0: 0.0, 1: 1 / 3, 2: 1.0}
"""Of a grade, as in nDCG: (2**grade - 1) / 3."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledOffering:
    """All sentences of an offering, with their signals for one skill."""

    skill: Skill
    rows: tuple[RowSignals, ...]
    judged: Mapping[str, bool] = field(default_factory=dict)
    """By text, whether the sentence is evidence, of those that were judged."""

    grade: int | None = None
    """0, 1 or 2; `None`: not graded."""

    is_drawn: bool = False
    """Whether it was drawn at random: then none of its sentences is taken for evidence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prediction:
    """A probability of evidence with the truth."""

    skill: SkillUri
    probability: float
    is_evidence: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceTraining:
    """Weights, and what they predict for skills that were left out."""

    weights: SentenceWeights
    strength: float
    """Of the regularisation that was chosen."""

    sentences: tuple[Prediction, ...]
    """Of all judged sentences."""

    shown: tuple[Prediction, ...]
    """Of the best sentence of each graded offering, where that was judged: what a person sees."""


def word_rarity(rows: Iterable[IndexedText]) -> WordRarity:
    """How rare the common words of English texts of offerings are: 1 for a word of one text, 0 for one of all."""
    counts: Counter[str] = Counter()
    texts = 0
    for row in rows:
        if row.language == ENGLISH:
            texts += 1
            counts.update(word_stems(row.text))
    common = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))[:COMMON_STEMS]
    rarest = log(texts / common[-1][1]) if common else 1.0
    return WordRarity(of_stem={stem: min(1.0, log(texts / count) / rarest) for stem, count in common})


def learn_evidence(offerings: Sequence[LabelledOffering], rarity: WordRarity) -> EvidenceTraining:
    """A calibrated logistic model of evidence.

    Its regularisation is chosen, its probabilities are calibrated (Platt: slope and base of the log-odds) and its
    threshold is set on predictions for skills that were left out.

    Raises:
        SettingsError: fewer skills than folds, or no sentence that is evidence.
    """
    skills = {one.skill.uri for one in offerings if one.judged}
    if len(skills) < FOLDS or not any(any(one.judged.values()) for one in offerings):
        raise SettingsError(
            f"There are labelled sentences of {len(skills)} skills, or none of them is evidence; expected {FOLDS} "
            "skills or more. Name the folder data/labels, and import the catalogues that it refers to."
        )
    data = _Data.of(offerings, rarity)
    strength = min(STRENGTHS, key=lambda one: (data.loss(data.left_out_odds(one)), one))
    odds = data.left_out_odds(strength)
    slope, base = _platt(odds[data.judged], data.right[data.judged])
    features, start = data.fitted(strength, np.flatnonzero(data.judged | data.drawn))
    calibrated = data.left_out_calibrated(odds)
    shown = best_judged(offerings, calibrated)
    return EvidenceTraining(
        weights=SentenceWeights(
            features=tuple((slope * features).tolist()),
            base=float(slope * start + base),
            shown=threshold(shown),
        ),
        strength=strength,
        sentences=tuple(
            Prediction(skill=uri, probability=float(calibrated[row]), is_evidence=bool(data.right[row]))
            for row, uri in enumerate(one.skill.uri for one in offerings for _ in one.rows)
            if data.judged[row]
        ),
        shown=tuple(shown),
    )


def best_judged(offerings: Sequence[LabelledOffering], probabilities: Values) -> list[Prediction]:
    """The best sentence of each graded offering, where it was judged.

    Args:
        offerings: with their sentences.
        probabilities: of the sentences of all of them, one after the other.
    """
    found = []
    start = 0
    for one in offerings:
        some = probabilities[start : start + len(one.rows)]
        start += len(one.rows)
        if one.grade is not None and len(some):
            best = int(np.argmax(some))
            text = one.rows[best].row.text
            if text in one.judged:
                found.append(
                    Prediction(skill=one.skill.uri, probability=float(some[best]), is_evidence=one.judged[text])
                )
    return found


def threshold(predictions: Sequence[Prediction]) -> float:
    """The lowest probability from which on the precision is enough, mean over skills, counting from the surest down.

    Mean over skills, so that one skill whose every sentence is mistaken does not decide for all others.
    """
    surest = sorted(predictions, key=lambda one: (-one.probability, one.is_evidence, one.skill))
    shown: dict[SkillUri, list[bool]] = {}
    lowest = UNREACHED
    for number, one in enumerate(surest, start=1):
        shown.setdefault(one.skill, []).append(one.is_evidence)
        precision = sum(sum(some) / len(some) for some in shown.values()) / len(shown)
        if number >= FEWEST_SHOWN and precision >= ENOUGH_PRECISION:
            lowest = one.probability
    return float(np.clip(lowest, LOWEST, HIGHEST))


def learn_relevance(evidence: Sequence[tuple[SkillEvidence, int]]) -> RelevanceWeights:
    """Shares that are never negative, by least squares of the gain of the grade.

    Args:
        evidence: what each graded offering has to say for its skill, and its grade.
    """
    table = np.array([relevance_features(one) for one, _ in evidence])
    shares, _ = nnls(table, np.array([GAINS[grade] for _, grade in evidence]))
    coverage, sureness, outcomes, title = (shares / shares.sum()).tolist() if shares.sum() else (1.0, 0.0, 0.0, 0.0)
    return RelevanceWeights(coverage=coverage, sureness=sureness, outcomes=outcomes, title=title)


def relevance_features(evidence: SkillEvidence) -> tuple[float, float, float, float]:
    """Coverage, sureness, outcomes and title, as `matching.ranking` weighs them."""
    best = evidence.best
    sureness = best.strength if best.probability is None else best.probability
    return best.strength, sureness, evidence.outcomes, evidence.title


@dataclass(frozen=True, slots=True)
class _Data:
    """The sentences of all offerings as arrays of one length."""

    features: Values
    right: Flags
    judged: Flags
    drawn: Flags
    skills: npt.NDArray[np.int64]

    @classmethod
    def of(cls, offerings: Sequence[LabelledOffering], rarity: WordRarity) -> _Data:
        numbers: dict[SkillUri, int] = {}
        rows = [(one, signals.row.text) for one in offerings for signals in one.rows]
        return cls(
            np.concatenate([evidence_features(one.skill, one.rows, rarity) for one in offerings]),
            np.array([one.judged.get(text, False) for one, text in rows]),
            np.array([text in one.judged for one, text in rows]),
            np.array([one.is_drawn for one, _ in rows]),
            np.array([numbers.setdefault(one.skill.uri, len(numbers)) for one, _ in rows]),
        )

    def fitted(self, strength: float, some: npt.NDArray[np.int64]) -> tuple[Values, float]:
        """Weights of the features and their base, learnt from these sentences."""
        scale = np.maximum(self.features[self.judged].std(axis=0), SMALLEST_SCALE)
        model = LogisticRegression(C=strength, max_iter=5_000)
        weight = np.where(self.judged[some], 1.0, EASY_WEIGHT)
        model.fit(self.features[some] / scale, self.right[some], sample_weight=weight)
        return model.coef_[0] / scale, float(model.intercept_[0])

    def left_out_odds(self, strength: float) -> Values:
        """The log-odds of every sentence by weights that have not seen its skill."""
        odds = np.zeros(len(self.right))
        for seen, left_out in self._folds():
            weights, base = self.fitted(strength, seen[(self.judged | self.drawn)[seen]])
            odds[left_out] = self.features[left_out] @ weights + base
        return odds

    def left_out_calibrated(self, odds: Values) -> Values:
        """The probability of every sentence, calibrated on those of other skills."""
        found = np.zeros(len(odds))
        for seen, left_out in self._folds():
            some = seen[self.judged[seen]]
            slope, base = _platt(odds[some], self.right[some])
            found[left_out] = 1 / (1 + np.exp(-(slope * odds[left_out] + base)))
        return found

    def loss(self, odds: Values) -> float:
        """The mean negative log-likelihood of the judged sentences."""
        signed = np.where(self.right, odds, -odds)[self.judged]
        return float(np.mean(np.logaddexp(0, -signed)))

    def _folds(self) -> list[tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]]:
        return list(GroupKFold(n_splits=FOLDS).split(self.features, self.right, self.skills))


def _platt(odds: Values, right: npt.NDArray[np.bool_]) -> tuple[float, float]:
    """Slope and base that make probabilities of log-odds true."""
    model = LogisticRegression(C=1e3, max_iter=1_000).fit(odds[:, None], right)
    return float(model.coef_[0, 0]), float(model.intercept_[0])
