"""The `ranking` part of `advisor train`."""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np

from advisor import bootstrap
from advisor.adapters.encoder_suite import open_suite
from advisor.adapters.ranking_model_file import RANKING
from advisor.adapters.text_index import open_text_index
from advisor.adapters.text_index_spaces import cached_spaces
from advisor.commands.labelled_courses import LabelledCourses, labelled_offerings
from advisor.commands.measure import measured
from advisor.commands.progress import TerminalProgress
from advisor.domain.ids import OpportunityId, SkillUri
from advisor.evaluation.course_figures import (
    EvidenceFigures,
    bins_table,
    evidence_figures,
    evidence_table,
    ranking_figures,
    ranking_table,
)
from advisor.evaluation.labelled_pairs import LabelPart
from advisor.matching.evidence import SkillEvidence, evidence_of_rows
from advisor.matching.evidence_features import WordRarity, evidence_features
from advisor.matching.ranking import relevance_parts, total
from advisor.matching.ranking_model import BY_HAND, EvidenceWeights, RankingModel
from advisor.matching.ranking_model_json import ranking_to_json
from advisor.ports import ProgressReporter, TextIndex
from advisor.settings import Settings
from advisor.training.ranking_training import (
    LabelledOffering,
    Prediction,
    best_judged,
    learn_evidence,
    learn_relevance,
    word_rarity,
)

SENTENCES, SHOWN = "sentences", "best of each offering"
LEFT_OUT = "dev, skills left out in turn"


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Learn the weights from the part `dev` of the labels, print what they are worth on both parts, and write them.

    Raises:
        StoreError: the store is missing, damaged or of another version.
        EmbeddingError: the index is missing, stale, or made by other encoders.
        SettingsError: the labels are missing, or the store lacks what they are about.
    """
    bootstrap.refuse_stale_indexes(settings)
    catalogue, suite = bootstrap.open_catalogue(settings), bootstrap.encoder_suite(settings)
    root = bootstrap.index_folder(settings)
    index = open_text_index(root, bootstrap.EVIDENCE, cached_spaces(suite.spaces(), root))
    suites = [suite, *([open_suite(arguments.serves)] if arguments.serves else [])]
    encoders = tuple(dict.fromkeys(one.encoder_id for one in suites))
    with measured("Train ranking", settings.home), TerminalProgress() as progress:
        labels = LabelledCourses.read(arguments.labels, catalogue)
        rarity = word_rarity(catalogue.opportunity_texts())
        model, document = trained(labels, index, rarity, encoders=encoders, progress=progress)
    file = arguments.to or bootstrap.models_folder(settings) / RANKING
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(ranking_to_json(model, measured=document), encoding="utf-8")
    print(f"{document}\n\nShown from {model.evidence.shown:.3f}; {model.relevance}\n{file}: written")
    return 0


def trained(
    labels: LabelledCourses,
    index: TextIndex,
    rarity: WordRarity,
    *,
    encoders: tuple[str, ...],
    progress: ProgressReporter,
) -> tuple[RankingModel, str]:
    """Weights learnt from the part `dev`, and tables of what they are worth."""
    dev = labelled_offerings(labels.of_part(LabelPart.DEV), index, progress)
    training = learn_evidence(dev, rarity)
    model = RankingModel(
        evidence=training.weights, relevance=learn_relevance(_graded(dev, training.weights)), encoders=encoders
    )
    test = labelled_offerings(labels.of_part(LabelPart.TEST), index, progress, easy=0)
    left_out = [
        _figures(f"{name}, {LEFT_OUT}", predictions, training.weights)
        for name, predictions in ((SENTENCES, training.sentences), (SHOWN, training.shown))
    ]
    return model, _document({LabelPart.DEV: dev, LabelPart.TEST: test}, model, left_out)


def course_document(labels: LabelledCourses, index: TextIndex, model: RankingModel, progress: ProgressReporter) -> str:
    """What weights are worth on the labels, beside the fused similarity alone, as tables.

    Evidence is measured on the part `test`, offerings are ranked in both parts.
    """
    offerings = {part: labelled_offerings(labels.of_part(part), index, progress, easy=0) for part in LabelPart}
    return _document(offerings, model, ())


def _document(
    offerings: Mapping[LabelPart, Sequence[LabelledOffering]], model: RankingModel, before: Sequence[EvidenceFigures]
) -> str:
    test = offerings[LabelPart.TEST]
    figures = [
        _figures(f"{name}, test{by}", predictions, weights)
        for by, weights in (("", model.evidence), (" by the fused similarity", BY_HAND.evidence))
        for name, predictions in _predictions(test, weights).items()
    ]
    rankings = [
        ranking_figures(str(part), name, relevance_of(some, by), _grades(some))
        for part, some in offerings.items()
        for name, by in (("the fused similarity", BY_HAND), ("the learnt weights", model))
    ]
    return "\n\n".join(
        [evidence_table([*before, *figures]), bins_table([*before, *figures[:2]]), ranking_table(rankings)]
    )


def relevance_of(
    offerings: Sequence[LabelledOffering], model: RankingModel
) -> dict[SkillUri, dict[OpportunityId, float]]:
    """Of every graded offering to the skill that it was graded for, as if the skill were the whole gap."""
    found: defaultdict[SkillUri, dict[OpportunityId, float]] = defaultdict(dict)
    for one in offerings:
        if one.grade is not None:
            uri = one.skill.uri
            for id_, evidence in evidence_of_rows(one.skill, one.rows, model.evidence).items():
                found[uri][id_] = total(relevance_parts({uri: evidence}, {uri: 1}, {uri}, model.relevance))
    return dict(found)


def _predictions(offerings: Sequence[LabelledOffering], weights: EvidenceWeights) -> dict[str, list[Prediction]]:
    probabilities = [weights.probability(evidence_features(one.skill, one.rows, weights.rarity)) for one in offerings]
    judged = [
        Prediction(probability=float(probability), is_evidence=one.judged[signals.row.text])
        for one, some in zip(offerings, probabilities, strict=True)
        for signals, probability in zip(one.rows, some, strict=True)
        if signals.row.text in one.judged
    ]
    return {SENTENCES: judged, SHOWN: best_judged(offerings, np.concatenate(probabilities))}


def _figures(name: str, predictions: Sequence[Prediction], weights: EvidenceWeights) -> EvidenceFigures:
    return evidence_figures(
        name,
        [one.probability for one in predictions],
        [one.is_evidence for one in predictions],
        shown_from=weights.shown,
    )


def _graded(offerings: Sequence[LabelledOffering], weights: EvidenceWeights) -> list[tuple[SkillEvidence, int]]:
    return [
        (evidence, one.grade)
        for one in offerings
        if one.grade is not None
        for evidence in evidence_of_rows(one.skill, one.rows, weights).values()
    ]


def _grades(offerings: Sequence[LabelledOffering]) -> dict[SkillUri, dict[OpportunityId, int]]:
    grades: defaultdict[SkillUri, dict[OpportunityId, int]] = defaultdict(dict)
    for one in offerings:
        if one.grade is not None and one.rows:
            grades[one.skill.uri][OpportunityId(one.rows[0].row.owner)] = one.grade
    return dict(grades)
