"""Puts the parts together: the only place that knows every concrete class."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

from advisor.adapters.encoder_suite import EncoderSuite, open_suite
from advisor.adapters.forgetful_conversations import ForgetfulConversations
from advisor.adapters.index_builder import IndexBuilder, IndexReport
from advisor.adapters.kept_links import SqliteKeptLinks
from advisor.adapters.language_model import OpenAiCompatibleModel
from advisor.adapters.learnt_intents import LearntIntents, open_intents
from advisor.adapters.learnt_weights import linker_id, read_link_model, read_ranking_model
from advisor.adapters.sqlite_catalogue import SqliteCatalogue
from advisor.adapters.sqlite_conversations import SqliteConversations
from advisor.adapters.sqlite_store import STORE_FILE
from advisor.adapters.sqlite_writer import SqliteWriter
from advisor.adapters.stored_texts import TEXTS_VERSION
from advisor.adapters.text_encoder import LocalTextEncoder
from advisor.adapters.text_index import open_text_index
from advisor.adapters.text_index_files import read_manifest
from advisor.adapters.text_index_spaces import cached_spaces
from advisor.adapters.token_scores import SpaceTokenScorer
from advisor.advise import Advisor
from advisor.domain.catalogue_health import CatalogueHealth
from advisor.domain.ids import ConversationId, SkillUri, SourceId
from advisor.domain.languages import ENGLISH
from advisor.domain.matching import TextPart
from advisor.errors import EmbeddingError
from advisor.information.health import catalogue_health, skill_coverage
from advisor.matching.concepts import IndexLinker
from advisor.matching.ranking_model import BY_HAND, RankingModel
from advisor.ports import Catalogue, ConversationStore, ProgressReporter
from advisor.settings import Settings
from advisor.text_ports import IndexedText
from advisor.what_if import WhatIf

PROJECT = Path(__file__).resolve().parent.parent
MODELS = PROJECT / "models"

REPORTED_EVERY = 500
T = TypeVar("T")

SKILLS, OCCUPATIONS, QUALIFICATIONS, EVIDENCE = "skills", "occupations", "qualifications", "evidence"


def has_store(settings: Settings) -> bool:
    """Whether anything is in the store; an import that was undone leaves an empty file. Says nothing of its version."""
    store = settings.home / STORE_FILE
    return store.is_file() and store.stat().st_size > 0


def open_catalogue(settings: Settings) -> SqliteCatalogue:
    """The store, for reading.

    Raises:
        StoreError: it is missing, damaged or of another version.
    """
    return SqliteCatalogue(settings.home)


def open_writer(settings: Settings) -> SqliteWriter:
    """The store, for writing; made at the first write."""
    return SqliteWriter(settings.home)


def text_encoder(settings: Settings) -> LocalTextEncoder:
    """The encoder that the settings name."""
    return LocalTextEncoder(Path(settings.encoder) if settings.encoder else None, prefix=settings.encoder_prefix)


def models_folder(settings: Settings) -> Path:
    """Where our own models lie."""
    return settings.models or MODELS


def encoder_suite(settings: Settings) -> EncoderSuite:
    """The encoders of the advisor; each is loaded at its first use.

    Raises:
        EmbeddingError: a model is missing or damaged.
    """
    return open_suite(
        models_folder(settings),
        text_encoder(settings) if settings.encoder else None,
        unrelated=settings.encoder_unrelated,
        multilingual_rows=settings.multilingual_sentences,
    )


def ranking_model(settings: Settings) -> RankingModel:
    """The weights of evidence and relevance learnt for the encoders in use, or else those set by hand.

    Raises:
        EmbeddingError: the weights, or a model, are damaged or of another version.
    """
    return read_ranking_model(models_folder(settings), encoders=encoder_suite(settings).encoder_id) or BY_HAND


def health_of(
    settings: Settings, source: SourceId | None = None, progress: ProgressReporter | None = None
) -> CatalogueHealth:
    """How complete, consistent and fresh the catalogue in the store is, or one source of it.

    Raises:
        StoreError: the store is missing, damaged or of another version.
    """
    catalogue = open_catalogue(settings)
    names = {row.owner: row.text for row in catalogue.skill_texts() if is_english_name(row)}
    coverage = skill_coverage(
        {SkillUri(uri): name for uri, name in names.items()},
        catalogue.essential_skills().values(),
        by_people=catalogue.skills_linked_by_people(source),
        by_computing=None if source else kept_links(settings).linked_skills(),
    )
    return catalogue_health(
        reported(catalogue.all_opportunities(source), "checking offerings", progress),
        catalogue.all_qualifications(source),
        units=catalogue.spec_ids(),
        awards=frozenset(catalogue.qualification_ids()),
        today=local_today(),
        skills=coverage if coverage.skills else None,
    )


def reported(values: Iterable[T], task: str, progress: ProgressReporter | None) -> Iterator[T]:
    """The values, telling every now and then how many there were."""
    for number, value in enumerate(values, start=1):
        if progress is not None and number % REPORTED_EVERY == 0:
            progress.report(task, number, None)
        yield value


def build_indexes(settings: Settings, progress: ProgressReporter) -> IndexReport | None:
    """Bring the indexes up to date with store and encoders; `None` when they were."""
    catalogue = open_catalogue(settings)
    spaces = encoder_suite(settings).spaces()
    builder = IndexBuilder(index_folder(settings), spaces, progress)
    content = content_of(settings)
    published = builder.published()
    encoders = {space.name: space.encoder.encoder_id for space in spaces}
    if published is not None and published.content == content and published.encoders == encoders:
        return None
    rows = {
        SKILLS: catalogue.skill_texts(),
        OCCUPATIONS: catalogue.occupation_texts(),
        QUALIFICATIONS: catalogue.qualification_texts(),
        EVIDENCE: catalogue.opportunity_texts(),
    }
    return builder.build(rows, content=content, skills={EVIDENCE: skill_names(catalogue.skill_texts())})


def skill_names(texts: Iterable[IndexedText]) -> Iterator[str]:
    """English preferred labels, of all the texts of skills."""
    return (row.text for row in texts if is_english_name(row))


def is_english_name(row: IndexedText) -> bool:
    """Whether it is the English preferred label of its concept."""
    return row.part is TextPart.PREFERRED_LABEL and row.language == ENGLISH


def index_folder(settings: Settings) -> Path:
    """Where the indexes lie."""
    return settings.home / "index"


def content_of(settings: Settings) -> str:
    """A digest that changes when any source in the store does, or what is indexed of it."""
    writer = open_writer(settings)
    known = [(source.id, writer.content_sha256(SourceId(source.id))) for source in open_catalogue(settings).sources()]
    about = (TEXTS_VERSION, known) if settings.multilingual_sentences else (TEXTS_VERSION, known, "in English alone")
    return hashlib.sha256(repr(about).encode()).hexdigest()


def refuse_stale_indexes(settings: Settings) -> None:
    """Make sure that the indexes speak of what is in the store now.

    Raises:
        EmbeddingError: they were made before the store changed; a missing index is found when it is opened.
    """
    manifest = read_manifest(index_folder(settings))
    if manifest is not None and manifest.content != content_of(settings):
        raise EmbeddingError(
            "The store, or what is indexed of it, has changed since its search indexes were made. Offerings would be "
            "missing or gone. Bring them up to date: `python -m advisor index`."
        )


def build_advisor(settings: Settings, *, today: date | None = None) -> Advisor:
    """The advisor over the store and the indexes; safe to share between sessions.

    Args:
        settings: where things lie.
        today: answer as on this day; by default, as on the day of each message.

    Raises:
        StoreError: the store is missing, damaged or of another version.
        EmbeddingError: an index is missing, stale, or made by other encoders.
        SettingsError: a language model is named in a way that cannot be used.
    """
    catalogue = open_catalogue(settings)
    folder = index_folder(settings)
    suite = encoder_suite(settings)
    spaces = cached_spaces(suite.spaces(), folder)
    refuse_stale_indexes(settings)
    conversations: ConversationStore = (
        SqliteConversations(settings.home) if settings.keep_conversations else ForgetfulConversations()
    )
    clock: Callable[[], date] = local_today if today is None else lambda: today
    return Advisor(
        catalogue=catalogue,
        linker=concept_linker(settings, suite),
        evidence=open_text_index(folder, EVIDENCE, spaces),
        ranking=ranking_model(settings),
        conversations=conversations,
        intents=intent_classifier(settings, suite),
        today=clock,
        planning_time_s=settings.planning_time_s,
        language_model=language_model(settings),
        new_id=lambda: ConversationId(secrets.token_urlsafe(24)),
    )


def build_what_if(settings: Settings) -> WhatIf:
    """Audits and questions about plans over the store; needs no index.

    Raises:
        StoreError: the store is missing, damaged or of another version.
    """
    return WhatIf(catalogue=open_catalogue(settings), today=local_today, planning_time_s=settings.planning_time_s)


def concept_linker(settings: Settings, suite: EncoderSuite | None = None) -> IndexLinker:
    """Links words to the concepts of the store; `suite`: encoders that are in memory already.

    Raises:
        StoreError: the store is missing, damaged or of another version.
        EmbeddingError: an index is missing, stale, or made by other encoders; the weights of links are damaged.
    """
    refuse_stale_indexes(settings)
    folder, suite = index_folder(settings), suite or encoder_suite(settings)
    spaces = cached_spaces(suite.spaces(), folder)
    return IndexLinker(
        catalogue=open_catalogue(settings),
        skill_index=open_text_index(folder, SKILLS, spaces),
        occupation_index=open_text_index(folder, OCCUPATIONS, spaces),
        qualification_index=open_text_index(folder, QUALIFICATIONS, spaces),
        model=read_link_model(models_folder(settings), encoders=suite.encoder_id),
        tokens=SpaceTokenScorer(spaces, [space.encoder for space in suite.spaces()]),
        encoder=suite.encoder_id,
        kept=kept_links(settings, suite),
    )


def language_model(settings: Settings) -> OpenAiCompatibleModel | None:
    """The language model that the settings name; by default none.

    Raises:
        SettingsError: its address or key cannot be used, or its name is missing.
    """
    if not settings.language_model_url.strip():
        return None
    return OpenAiCompatibleModel(
        url=settings.language_model_url,
        name=settings.language_model_name,
        key=settings.language_model_key.get_secret_value(),
        timeout_s=settings.language_model_timeout_s,
    )


def intent_classifier(settings: Settings, suite: EncoderSuite | None = None) -> LearntIntents | None:
    """Tells what messages want; `None` where the models have no weights for that.

    Raises:
        EmbeddingError: the weights are damaged or of another version.
    """
    encoders = [space.encoder for space in (suite or encoder_suite(settings)).spaces()]
    return open_intents(models_folder(settings), encoders)


def kept_links(settings: Settings, suite: EncoderSuite | None = None) -> SqliteKeptLinks:
    """The computed links of outcome sentences, by the encoders and weights in use."""
    encoders = (suite or encoder_suite(settings)).encoder_id
    return SqliteKeptLinks(settings.home, encoder=linker_id(models_folder(settings), encoders=encoders))


def is_demonstration(catalogue: Catalogue) -> bool:
    """Whether the store holds invented offerings."""
    return any(source.is_demonstration for source in catalogue.sources())


def local_today() -> date:
    """The day by this machine's calendar, which is the learner's where it runs for one person."""
    return date.today()  # noqa: DTZ011 - see above
