"""Checks the evidence that the product would show, over the store's own index, against the hand-made labels."""

from __future__ import annotations

from collections.abc import Sequence, Set
from pathlib import Path

from advisor import bootstrap
from advisor.adapters.text_index import open_text_index
from advisor.adapters.text_index_spaces import cached_spaces
from advisor.domain.ids import OpportunityId, SkillUri
from advisor.evaluation.evidence_checks import EvidenceFigures, check_evidence
from advisor.evaluation.labelled_pairs import LabelPart, read_pairs, read_sentences
from advisor.matching.evidence import EvidenceBySkill, find_evidence
from advisor.settings import Settings

NAME = "ours, evidence"


def check_shown_evidence(labels: Path, settings: Settings) -> tuple[EvidenceFigures, ...]:
    """The figures of both parts, of the judged offerings that the store holds; none when it holds none.

    Args:
        labels: folder of the hand-made labels.
        settings: where store, indexes and models lie.

    Raises:
        EmbeddingError: the index of the store is missing, stale, or made by other encoders.
        SettingsError: the labels cannot be read.
    """
    catalogue = bootstrap.open_catalogue(settings)
    pairs = read_pairs(labels)
    known = frozenset(catalogue.opportunities({pair.offering for pair in pairs}))
    if not known:
        return ()
    bootstrap.refuse_stale_indexes(settings)
    root = bootstrap.index_folder(settings)
    spaces = cached_spaces(bootstrap.encoder_suite(settings).spaces(), root)
    index = open_text_index(root, bootstrap.EVIDENCE, spaces)

    def find(skills: Sequence[SkillUri], offerings: Set[OpportunityId]) -> EvidenceBySkill:
        return find_evidence(skills, offerings, catalogue, index, limit=len(offerings))

    return tuple(
        check_evidence(
            f"courses_{part}",
            [pair for pair in pairs if pair.part is part and pair.offering in known],
            read_sentences(labels, part),
            find,
        )
        for part in LabelPart
    )
