"""What the core needs from outside, as Protocols; adapters implement them, tests pass fakes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.concept_facts import ConceptFacts
from advisor.domain.conversation import Conversation
from advisor.domain.ids import ConversationId, OccupationUri, OpportunityId, QualificationId, SkillUri, SourceId, SpecId
from advisor.domain.intents import IntentGuess
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import Limits
from advisor.domain.matching import ConceptMatch, KeptLink
from advisor.domain.qualifications import Qualification
from advisor.domain.skills import Occupation, Skill, SkillRelation
from advisor.domain.sources import Replaced, Source, SourceContent
from advisor.domain.takeaway import Takeaway


class KeptLinks(Protocol):
    """Computed links of texts of the store; never of people's own words, and never asked where people made links."""

    def links_of(self, text: str, language: LanguageCode | None) -> tuple[KeptLink, ...] | None:
        """The links of a text by the encoders in use, the surest first; `None` where nobody has looked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceSummary:
    """A source in the store, as shown on the page about the data."""

    id: str
    title: str
    version: str
    licence: str
    imported_on: date
    records: int
    is_demonstration: bool


class IntentClassifier(Protocol):
    """Guesses what a message mainly wants."""

    def classify(self, text: str) -> IntentGuess:
        """The guess for a message in the person's own words; any text will do, also an empty one."""


class LanguageModel(Protocol):
    """Writes what it is told to; nothing it writes is believed without a check of our own."""

    def answer(self, instructions: str, text: str) -> str | None:
        """What it writes when told `instructions` about `text`; `None` where nothing came in time that can be used.

        Never raises for what the service does or fails to do.
        """


class ConceptLinker(Protocol):
    """Finds the concepts of the store that words may mean; best first, nothing below its own threshold."""

    def occupations(self, phrase: str, *, language: LanguageCode, limit: int) -> tuple[ConceptMatch, ...]:
        """Occupations that `phrase` may mean; labels in `language`."""

    def skills(self, phrase: str, *, language: LanguageCode, limit: int) -> tuple[ConceptMatch, ...]:
        """Skills that `phrase` may mean; labels in `language`."""

    def qualifications(
        self, phrase: str, *, language: LanguageCode, limit: int, least: float | None = None
    ) -> tuple[ConceptMatch, ...]:
        """Qualifications that `phrase` may name; `least`: similarity to find from, instead of the linker's own."""


class Catalogue(Protocol):
    """The store of concepts, offerings and qualifications, read-only; lookups leave out what is not there."""

    def sources(self) -> tuple[SourceSummary, ...]:
        """What the store holds, in order of id."""

    def provider_names(self) -> tuple[str, ...]:
        """Names of all providers of offerings and qualifications, in order."""

    def skills(self, uris: Iterable[SkillUri]) -> Mapping[SkillUri, Skill]:
        """The skills with these URIs."""

    def occupations(self, uris: Iterable[OccupationUri]) -> Mapping[OccupationUri, Occupation]:
        """The occupations with these URIs."""

    def concept_facts(self) -> Mapping[str, ConceptFacts]:
        """Facts of every skill and occupation, by URI; for tables made once, since it is long."""

    def concept_groups(self, uris: Iterable[str]) -> Mapping[str, str]:
        """English labels of the groups of skills and of occupations with these URIs."""

    def skill_relations(self, uris: Iterable[SkillUri]) -> Mapping[SkillUri, tuple[SkillRelation, ...]]:
        """For each skill those that a source relates to it, in order of kind and URI; skills without any are left out.

        Directly above or below it; needed by it or helping it, or the other way round.
        """

    def essential_skills(self) -> Mapping[OccupationUri, tuple[SkillUri, ...]]:
        """The essential skills of every occupation, in order of its URI; for tables made once, since it is long."""

    def opportunities(self, ids: Iterable[OpportunityId]) -> Mapping[OpportunityId, LearningOpportunity]:
        """The offerings with these ids."""

    def opportunities_for(self, specs: Iterable[SpecId]) -> tuple[LearningOpportunity, ...]:
        """All offerings of these specifications, in order of id."""

    def opportunities_within(self, limits: Limits) -> Set[OpportunityId]:
        """Ids of offerings that do not break `limits`.

        Mode, language, country, provider and lifelong learning; a price over the whole budget; no run, and no month
        to start in, between the dates. An offering that does not state a fact is kept, since unknown is not a
        refusal. The same frozenset is given again while nothing changes.
        """

    def skill_links(self, skills: Iterable[SkillUri]) -> Mapping[SkillUri, tuple[tuple[OpportunityId, str], ...]]:
        """Links made by people: for each skill the offerings and the outcome sentences that carry it."""

    def qualifications(self, ids: Iterable[QualificationId]) -> Mapping[QualificationId, Qualification]:
        """The qualifications with these ids."""

    def qualification_titles(self) -> Mapping[QualificationId, str]:
        """The titles of all qualifications, in order of title, then of id."""

    def qualifications_preparing_for(self, occupations: Iterable[OccupationUri]) -> tuple[QualificationId, ...]:
        """Ids of qualifications whose source says that they prepare for one of these, in order."""

    def qualifications_with(self, units: Iterable[SpecId]) -> Mapping[QualificationId, tuple[SpecId, ...]]:
        """Qualifications whose rules name any of these units, in order of id, with those units in order."""


class CatalogueWriter(Protocol):
    """Writes to the store, one source at a time, all or nothing."""

    def content_sha256(self, source: SourceId) -> str | None:
        """The hash that the source was last imported with; `None` when it is not in the store."""

    def replace_source(self, source: Source, content: SourceContent) -> Replaced:
        """Put the records in place of all that the source brought before, in one transaction.

        Real concepts take the place of a demonstration's concepts, real offerings that of its catalogue.

        Raises:
            StoreError: it could not be written (disk full, locked); the store is as it was.
            ImportRefusedError: two records say different things under one id; the store is as it was.
        """

    def remove_source(self, source: SourceId) -> None:
        """Take out everything that the source brought; nothing happens when it is not there."""


class ProgressReporter(Protocol):
    """Told how far a long task has come."""

    def report(self, task: str, done: int, total: int | None) -> None:
        """`done` of `total` (`None`: unknown) of the named task."""


class ConversationStore(Protocol):
    """Keeps conversations under unguessable ids."""

    @property
    def keeps(self) -> bool:
        """Whether anything is kept at all; a service may be set to keep nothing."""

    def save(self, conversation: Conversation) -> None:
        """Keep it, replacing what was kept under its id; `Turn.answer` is not kept."""

    def load(self, conversation_id: ConversationId) -> Conversation | None:
        """The conversation, or `None` when there is none under this id."""

    def delete(self, conversation_id: ConversationId) -> None:
        """Forget it, for good."""


class TakeawayWriter(Protocol):
    """Writes a take-away as a file of one kind."""

    @property
    def name(self) -> str:
        """What the kind of file is called everywhere, such as `PDF`."""

    @property
    def suffix(self) -> str:
        """The end of the file's name, such as `.pdf`."""

    @property
    def mime(self) -> str:
        """The media type."""

    def write(self, takeaway: Takeaway) -> bytes:
        """The file; the same take-away gives the same bytes."""
