"""The `ranking` part of `advisor train`."""

from __future__ import annotations

import argparse
import tempfile
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np

from advisor import bootstrap, measuring
from advisor.adapters.encoder_suite import open_suite
from advisor.adapters.learnt_weights import RANKING
from advisor.adapters.text_index import open_text_index
from advisor.adapters.text_index_spaces import cached_spaces
from advisor.commands.labelled_courses import (
    LabelledCourses,
    as_if_foreign,
    in_english,
    labelled_offerings,
    not_in_english,
)
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
from advisor.matching.ranking_model import BY_HAND, EvidenceWeights, RankingModel, SentenceWeights
from advisor.matching.ranking_model_json import ranking_to_json
from advisor.ports import ProgressReporter
from advisor.settings import Settings
from advisor.text_ports import IndexedText, TextIndex
from advisor.training.ranking_training import (
    LabelledOffering,
    Prediction,
    best_judged,
    learn_evidence,
    learn_relevance,
    word_rarity,
)

SENTENCES, SHOWN, FOREIGN_SENTENCES = "sentences", "best of each offering", "sentences as if not English"
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
        with tempfile.TemporaryDirectory() as folder:
            make_index = measuring.scratch_indexes(settings, Path(folder), progress)
            model, document = trained(labels, index, rarity, make_index, encoders=encoders, progress=progress)
    file = arguments.to or bootstrap.models_folder(settings) / RANKING
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(ranking_to_json(model, measured=document), encoding="utf-8")
    print(f"{document}\n\n{file}: written")
    return 0


def trained(
    labels: LabelledCourses,
    index: TextIndex,
    rarity: WordRarity,
    make_index: Callable[[str, Sequence[IndexedText]], TextIndex],
    *,
    encoders: tuple[str, ...],
    progress: ProgressReporter,
) -> tuple[RankingModel, str]:
    """Weights learnt from the part `dev`, and tables of what they are worth."""
    dev = labelled_offerings(labels.of_part(LabelPart.DEV), index, progress)
    english = learn_evidence(in_english(dev), rarity)
    # no translations: those of this part are hardly ever evidence, and learnt with them, sentences of skills left out
    # were judged worse
    other = learn_evidence(as_if_foreign(dev, make_index), rarity)
    test = labels.of_part(LabelPart.TEST)
    # probabilities are calibrated, so one threshold serves all languages; that of English is set on more sentences
    in_other = replace(other.weights, shown=english.weights.shown)
    weights = EvidenceWeights(english=english.weights, other=in_other, rarity=rarity)
    model = RankingModel(evidence=weights, relevance=learn_relevance(_graded(dev, weights)), encoders=encoders)
    offerings = {LabelPart.DEV: dev, LabelPart.TEST: labelled_offerings(test, index, progress, easy=0)}
    left_out = [
        _figures(f"{name}, {LEFT_OUT}", _from(predictions, training.weights))
        for training, names in ((english, (SENTENCES, SHOWN)), (other, (FOREIGN_SENTENCES, "")))
        for name, predictions in zip(names, (training.sentences, training.shown), strict=True)
        if name
    ]
    return model, _document(offerings, labelled_offerings(test.translated(), index, progress, easy=0), model, left_out)


def course_document(labels: LabelledCourses, index: TextIndex, model: RankingModel, progress: ProgressReporter) -> str:
    """What weights are worth on the labels, beside the fused similarity alone, as tables.

    Evidence is measured on the part `test`, offerings are ranked in both parts.
    """
    offerings = {part: labelled_offerings(labels.of_part(part), index, progress, easy=0) for part in LabelPart}
    translated = labelled_offerings(labels.of_part(LabelPart.TEST).translated(), index, progress, easy=0)
    return _document(offerings, translated, model, ())


def _document(
    offerings: Mapping[LabelPart, Sequence[LabelledOffering]],
    translated: Sequence[LabelledOffering],
    model: RankingModel,
    before: Sequence[EvidenceFigures],
) -> str:
    test = offerings[LabelPart.TEST]
    foreign = {"judged in other languages": not_in_english(test), "translations": not_in_english(translated)}
    figures = [
        _figures(f"{name}, test{by}", judged)
        for by, some, weights in (
            ("", test, model.evidence),
            (" by the fused similarity", test, BY_HAND.evidence),
            *((f", {which}", some, model.evidence) for which, some in foreign.items() if some),
        )
        for name, judged in _predictions(some, weights).items()
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


def _predictions(offerings: Sequence[LabelledOffering], weights: EvidenceWeights) -> dict[str, list[Judged]]:
    of_offerings = [
        weights.probability(
            evidence_features(one.skill, one.rows, weights.rarity), [signals.row for signals in one.rows]
        )
        for one in offerings
    ]
    judged = [
        Judged(
            one.skill.uri,
            float(probability),
            weights.of(signals.row).shown,
            is_evidence=one.judged[signals.row.text],
        )
        for one, some in zip(offerings, of_offerings, strict=True)
        for signals, probability in zip(one.rows, some, strict=True)
        if signals.row.text in one.judged
    ]
    best = _from(best_judged(offerings, np.concatenate(of_offerings)), weights.english)
    return {SENTENCES: judged, SHOWN: best}


class Judged(NamedTuple):
    """A probability with the threshold that it must reach, and the truth."""

    skill: SkillUri
    probability: float
    shown_from: float
    is_evidence: bool


def _from(predictions: Sequence[Prediction], weights: SentenceWeights) -> list[Judged]:
    return [Judged(one.skill, one.probability, weights.shown, one.is_evidence) for one in predictions]


def _figures(name: str, judged: Sequence[Judged]) -> EvidenceFigures:
    return evidence_figures(
        name,
        [one.probability for one in judged],
        [one.is_evidence for one in judged],
        [one.probability >= one.shown_from for one in judged],
        [one.skill for one in judged],
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
