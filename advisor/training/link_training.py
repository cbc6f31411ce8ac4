"""Learns how to link texts to concepts, and measures it on folds that were left out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from advisor.domain.concept_facts import UNKNOWN_FACTS, ConceptFacts
from advisor.domain.matching import TextKind
from advisor.errors import SettingsError
from advisor.matching.link_features import Values, fused_similarities, link_features
from advisor.matching.link_levels import LEVELS, LevelWeights
from advisor.matching.link_model import MODEL_KEYS, LinkModel, LinkWeights, model_key
from advisor.matching.linking import CANDIDATES, Candidates, find_candidates
from advisor.ports import ProgressReporter
from advisor.text_ports import TextIndex, TokenScorer
from advisor.training.link_examples import LinkExample
from advisor.training.link_fitting import (
    FOLDS,
    LabelledCandidates,
    cross_probabilities,
    cross_ranked,
    fit_levels,
    fit_weights,
)

FEWEST = 30
"""Examples of a kind from which weights are learnt."""

CUT, BEST = 5, 10

Order = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkFigure:
    """What links of one source are worth, each judged by weights that have not seen it."""

    source: str
    kind: TextKind
    texts: int
    among_candidates: float
    """Share of the right concepts that are among the candidates at all."""

    measure: str
    before: float
    """By the fused similarity of the index."""

    learnt: float
    calibration_error: float
    """ECE of the three best candidates' probabilities, 10 bins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkTraining:
    """A trained model with what it is worth."""

    model: LinkModel
    figures: tuple[LinkFigure, ...]
    level_accuracy: float
    """Mean over the levels of the share that is told right; a third by chance."""

    levels: int


def labelled_candidates(
    examples: Sequence[LinkExample],
    index_of: Callable[[TextKind], TextIndex],
    facts: Mapping[str, ConceptFacts],
    progress: ProgressReporter,
    *,
    tokens: TokenScorer | None = None,
) -> list[LabelledCandidates]:
    """The candidates of each example with their features; examples without any are left out."""
    found = []
    for number, one in enumerate(examples):
        if number % 50 == 0:
            progress.report("compare texts with concepts", number, len(examples))
        candidates = find_candidates(
            one.text, index_of(one.kind), facts, kind=one.kind, language=one.language, tokens=tokens
        )
        if candidates.owners:
            owners, features = candidates.owners, candidates.features
            if one.is_label:
                owners, features = _without_itself(one, candidates, facts)
            found.append(LabelledCandidates(one, owners, features, np.isin(owners, list(one.right))))
    progress.report("compare texts with concepts", len(examples), len(examples))
    return found


def _without_itself(
    example: LinkExample, candidates: Candidates, facts: Mapping[str, ConceptFacts]
) -> tuple[tuple[str, ...], Values]:
    """Owners, and a row of features for each, as if no concept had the text as its label.

    The last of a full list is left out: a concept that was found by this label alone would have had others before it.
    """
    rows = [tuple(hit for hit in hits if hit.lexical < 1) for hits in candidates.rows]
    order = np.argsort(-fused_similarities(rows, example.kind), kind="stable")[: CANDIDATES - 1].tolist()
    owners = tuple(candidates.owners[place] for place in order)
    of_owners = [facts.get(owner, UNKNOWN_FACTS) for owner in owners]
    scores = None if candidates.token_scores is None else candidates.token_scores[order]
    compared = [rows[place] for place in order]
    return owners, link_features(example.text, compared, of_owners, kind=example.kind, token_scores=scores)


def train_links(labelled: Sequence[LabelledCandidates], *, encoders: tuple[str, ...]) -> LinkTraining:
    """The model and its figures.

    Args:
        labelled: of every kind of text, in English and in other languages.
        encoders: kept in the model.

    Raises:
        SettingsError: there are too few examples of a kind.
    """
    weights: dict[str, LinkWeights] = {}
    figures: list[LinkFigure] = []
    linked: list[tuple[LabelledCandidates, Values]] = []
    for key in MODEL_KEYS:
        some = [one for one in labelled if model_key(one.example.kind, one.example.language) == key]
        learning = [one for one in some if one.example.right]
        if len(learning) < FEWEST:
            raise SettingsError(
                f"There are {len(learning)} examples of {key!r}, expected at least {FEWEST}. "
                "Name the whole folder of the benchmarks, and import ESCO with its labels first."
            )
        ranked = cross_ranked(learning)
        probabilities = cross_probabilities(learning, ranked)
        weights[key] = fit_weights(learning, ranked)
        figures += _figures(learning, ranked, probabilities)
        figures += _figures([_as_source(one, f"all of {key}") for one in learning], ranked, probabilities)
        linked += [
            (one, weights[key].probability(weights[key].parts(one.features, one.example.text).sum(axis=1)))
            for one in some
            if one.example.levels
        ]
    levels, accuracy, count = _train_levels(linked)
    return LinkTraining(
        model=LinkModel(weights=weights, levels=levels, encoders=encoders),
        figures=tuple(figures),
        level_accuracy=accuracy,
        levels=count,
    )


def figures_table(training: LinkTraining) -> str:
    """The figures in Markdown."""
    lines = [
        "| texts of | kind | texts | among the candidates | measure | similarity | learnt | ECE |",
        "|---|---|---:|---:|---|---:|---:|---:|",
    ]
    lines += [
        f"| {one.source} | {one.kind} | {one.texts} | {one.among_candidates:.3f} | {one.measure} | {one.before:.3f} "
        f"| {one.learnt:.3f} | {one.calibration_error:.3f} |"
        for one in training.figures
    ]
    lines.append(
        f"\nLevel (exact, close, broader) of {training.levels} links of national terms: mean share of each level that "
        f"is told right {training.level_accuracy:.3f}, by chance .333."
    )
    return "\n".join(lines)


def _figures(
    examples: Sequence[LabelledCandidates], ranked: Sequence[Values], probabilities: Sequence[Values]
) -> Iterable[LinkFigure]:
    by_source: defaultdict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(examples):
        by_source[one.example.source].append(number)
    for source, numbers in sorted(by_source.items()):
        some = [examples[number] for number in numbers]
        kind = some[0].example.kind
        score = _r_precision if kind is TextKind.SENTENCE else _reciprocal_rank
        orders = [np.argsort(-ranked[number], kind="stable") for number in numbers]
        tops = [order[:3] for order in orders]
        yield LinkFigure(
            source=source,
            kind=kind,
            texts=len(some),
            among_candidates=_mean([one.is_right.sum() / len(one.example.right) for one in some]),
            measure=f"RP@{CUT}" if kind is TextKind.SENTENCE else f"MRR@{BEST}" if kind is TextKind.TERM else "MRR",
            before=_mean([score(one, np.arange(len(one.owners))) for one in some]),
            learnt=_mean([score(one, order) for one, order in zip(some, orders, strict=True)]),
            calibration_error=calibration_error(
                np.concatenate([probabilities[number][top] for number, top in zip(numbers, tops, strict=True)]),
                np.concatenate([one.is_right[top] for one, top in zip(some, tops, strict=True)]),
            ),
        )


def _as_source(one: LabelledCandidates, source: str) -> LabelledCandidates:
    return replace(one, example=replace(one.example, source=source))


def calibration_error(probabilities: Values, right: Values) -> float:
    """Expected calibration error: the mean distance of share and probability over ten bins of equal width."""
    bins = np.minimum((probabilities * 10).astype(int), 9)
    return sum(
        float(abs(probabilities[bins == number].sum() - right[bins == number].sum())) for number in np.unique(bins)
    ) / max(1, len(bins))


def _train_levels(linked: Sequence[tuple[LabelledCandidates, Values]]) -> tuple[LevelWeights, float, int]:
    """The weights, their accuracy on folds that were left out, and the number of links."""
    features, sure, levels, folds = [], [], [], []
    for one, probabilities in linked:
        for number, owner in enumerate(one.owners):
            if owner in one.example.levels:
                features.append(one.features[number])
                sure.append(probabilities[number])
                levels.append(LEVELS.index(one.example.levels[owner]))
                folds.append(one.fold)
    every, certain, level, fold = np.array(features), np.array(sure), np.array(levels), np.array(folds)
    is_right = np.zeros(len(level), dtype=bool)
    for number in range(FOLDS):
        kept = fold != number
        weights = fit_levels(every[kept], certain[kept], level[kept].tolist())
        for row in np.flatnonzero(~kept).tolist():
            said = weights.level(every[row], float(certain[row]), kind=TextKind.TERM)
            is_right[row] = LEVELS.index(said) == level[row]
    accuracy = _mean([float(is_right[level == number].mean()) for number in range(len(LEVELS))])
    return fit_levels(every, certain, levels), accuracy, len(level)


def _r_precision(one: LabelledCandidates, order: Order) -> float:
    return float(one.is_right[order[:CUT]].sum() / min(CUT, len(one.example.right)))


def _reciprocal_rank(one: LabelledCandidates, order: Order) -> float:
    places = np.flatnonzero(one.is_right[order])
    if not len(places) or (one.example.kind is TextKind.TERM and places[0] >= BEST):
        return 0.0
    return float(1 / (places[0] + 1))


def _mean(values: Sequence[float]) -> float:
    return float(np.mean(values)) if values else 0.0
