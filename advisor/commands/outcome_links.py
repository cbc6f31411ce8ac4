"""The `--links` part of `advisor index`: links the outcome sentences of the store to skills and keeps the links."""

from __future__ import annotations

from advisor import bootstrap
from advisor.adapters.kept_links import SqliteKeptLinks
from advisor.adapters.learnt_weights import linker_id
from advisor.domain.ids import SkillUri
from advisor.domain.matching import KeptLink
from advisor.errors import EmbeddingError
from advisor.matching.link_model import RETRAIN
from advisor.ports import ProgressReporter
from advisor.settings import Settings

TEXTS_AT_ONCE = 200
"""Linked between two writes, so that an interruption loses a few seconds of work."""

MOST_LINKS = 5
"""Of one sentence."""


def link_outcomes(settings: Settings, progress: ProgressReporter) -> int:
    """Link every outcome that people have not linked and that has no links of these encoders; returns how many.

    Raises:
        StoreError: the store is missing, damaged or of another version.
        EmbeddingError: an index is missing or stale, or there are no weights of links for the encoders in use.
    """
    linker = bootstrap.concept_linker(settings)
    encoder = bootstrap.encoder_suite(settings).encoder_id
    if not linker.has_learnt_weights:
        raise EmbeddingError(f"There are no weights of links for the encoders {encoder!r}. {RETRAIN}")
    made_by = linker_id(bootstrap.models_folder(settings), encoders=encoder)
    kept = SqliteKeptLinks(settings.home, encoder=made_by)
    waiting = kept.without_links(bootstrap.open_catalogue(settings).unlinked_outcomes())
    for start in range(0, len(waiting), TEXTS_AT_ONCE):
        progress.report("link outcomes", start, len(waiting))
        found = {}
        for text, language in waiting[start : start + TEXTS_AT_ONCE]:
            answer = linker.skill_answer(text, language=language, limit=MOST_LINKS)
            found[text, language] = [
                KeptLink(skill=SkillUri(one.id), probability=one.probability, level=one.level, encoder=made_by)
                for one in answer.concepts
            ]
        kept.keep(found)
    progress.report("link outcomes", len(waiting), len(waiting))
    return len(waiting)
