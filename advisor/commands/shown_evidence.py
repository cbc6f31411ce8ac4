"""Checks the evidence that the product would show, over the store's own index, against the hand-made labels."""

from __future__ import annotations

from pathlib import Path

from advisor import bootstrap
from advisor.adapters.learnt_weights import read_ranking_model
from advisor.adapters.text_index import open_text_index
from advisor.adapters.text_index_spaces import cached_spaces
from advisor.commands.labelled_courses import LabelledCourses
from advisor.commands.train_ranking import course_document
from advisor.matching.ranking_model import BY_HAND
from advisor.ports import ProgressReporter
from advisor.settings import Settings

NAME = "ours, evidence"


def shown_evidence(labels: Path, settings: Settings, progress: ProgressReporter) -> str:
    """What evidence and order of offerings are worth, as tables; with the weights in force.

    Args:
        labels: folder of the hand-made labels.
        settings: where store, indexes and models lie.
        progress: told of the sentences that are compared.

    Raises:
        StoreError: there is no store.
        EmbeddingError: the index of the store is missing, stale, or made by other encoders.
        SettingsError: the labels cannot be read, or the store lacks what they are about.
    """
    catalogue, suite = bootstrap.open_catalogue(settings), bootstrap.encoder_suite(settings)
    judged = LabelledCourses.read(labels, catalogue)
    bootstrap.refuse_stale_indexes(settings)
    root = bootstrap.index_folder(settings)
    index = open_text_index(root, bootstrap.EVIDENCE, cached_spaces(suite.spaces(), root))
    model = read_ranking_model(bootstrap.models_folder(settings), encoders=suite.encoder_id) or BY_HAND
    return course_document(judged, index, model, progress)
