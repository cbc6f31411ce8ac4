"""What the core needs from outside, as Protocols; adapters implement them, tests pass fakes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date
from typing import Protocol

import numpy as np
import numpy.typing as npt

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.concept_facts import ConceptFacts
from advisor.domain.conversation import Conversation
from advisor.domain.ids import ConversationId, OccupationUri, OpportunityId, QualificationId, SkillUri, SourceId, SpecId
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import Limits
from advisor.domain.matching import ConceptMatch, KeptLink, TextKind, TextPart
from advisor.domain.qualifications import Qualification
from advisor.domain.skills import Occupation, Skill
from advisor.domain.sources import Replaced, Source, SourceContent

Vectors = npt.NDArray[np.float32]


class TextEncoder(Protocol):
    """Turns texts into unit vectors."""

    @property
    def encoder_id(self) -> str:
        """Name and version; vectors of different ids are never compared."""

    @property
    def dimensions(self) -> int:
        """Length of a vector."""

    @property
    def languages(self) -> Set[LanguageCode] | None:
        """Languages whose texts get vectors with a meaning; `None`: all. Others are matched by words alone."""

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, shape (len(texts), dimensions), in order; never NaN."""


@dataclass(frozen=True, slots=True)
class IndexedText:
    """A row of a text index."""

    owner: str
    """Id of the thing that the text belongs to: concept URI, opportunity id, qualification id."""

    part: TextPart
    text: str
    language: LanguageCode | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Space:
    """A family of vectors in an index: those of one encoder; only vectors of one space are ever compared."""

    name: str
    """Such as `static`; names files, so letters and hyphens only."""

    encoder: TextEncoder

    is_static: bool
    """Whether it gives a hit its `static` cosine, which serves every language, or its `cosine`."""

    takes_row: Callable[[IndexedText], bool]
    """Whether a row has its vector here."""

    takes_query: Callable[[LanguageCode | None], bool]
    """Whether queries in a language (`None`: unknown) are compared here."""

    unrelated: float = 0.0
    """Cosine to expect of two texts that have nothing in common; a hit's signals are rescaled so that it becomes 0."""


@dataclass(frozen=True, slots=True)
class TextHit:
    """A row that resembles a query, with each signal apart; `matching.fusion` makes one similarity of them."""

    row: IndexedText
    cosine: float
    """Of the sentence embeddings that serve the query's language, rescaled by `Space.unrelated`, -1..1.

    Exactly 0 where the query or the row has none."""

    lexical: float
    """Of character n-grams, 0..1; 1 only where query and row are the same text but for case and white space."""

    static: float = 0.0
    """Of the static embeddings, as `cosine`."""

    crowd: float = 0.0
    """How like the row the skills most like it are, on the mean, by the embeddings of `cosine`; 0: not known."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ComparedRows:
    """Rows with every signal for each of some queries, as arrays: many rows and queries cost far less than as hits."""

    rows: tuple[IndexedText, ...]
    asked_for: npt.NDArray[np.int64]
    """Of each row the place of its owner among those asked for; rising."""

    cosine: Vectors
    """As of `TextHit`, shape (queries, rows); so are the next two."""

    lexical: Vectors
    static: Vectors
    crowd: Vectors
    """Shape (rows,)."""


class TextIndex(Protocol):
    """Finds texts like a query, by embeddings and by words together; the same query gives the same rows.

    Rows in the language of the queries, in English and of unknown language take part; rows of every language do where
    the language is not known, where no row is in it, or where `all_languages` are asked for.
    """

    @property
    def languages(self) -> Set[LanguageCode | None]:
        """Languages of the rows; `None` is among them when some rows do not say."""

    def search(
        self,
        queries: Sequence[str],
        *,
        limit: int,
        owners: Set[str] | None = None,
        language: LanguageCode | None = None,
        all_languages: bool = False,
        kind: TextKind = TextKind.TERM,
        least: float = 0.0,
        in_english: Sequence[str] | None = None,
    ) -> tuple[tuple[TextHit, ...], ...]:
        """For each query the best rows, best first, at most one for each owner.

        Args:
            queries: texts in any language; an empty text finds nothing.
            limit: most owners for each query.
            owners: if given, only rows of these owners take part (filtered before ranking). A frozenset that is given
                again is recognised, which saves time.
            language: of the queries, where it is known; decides which embeddings and which rows take part.
            all_languages: whether rows of every language take part.
            kind: of the queries; decides how the signals are weighed.
            least: rows that are less alike than this are left out; by `matching.fusion.hit_similarity`.
            in_english: what each query is called in English, if it is known: sentence encoders of other languages are
                asked so, since their vectors of English labels and descriptions are kept, and of others are not.
        """

    def compare(
        self,
        query: str,
        owners: Sequence[str],
        *,
        language: LanguageCode | None = None,
        all_languages: bool = False,
        kind: TextKind = TextKind.TERM,
        in_english: str | None = None,
    ) -> tuple[tuple[TextHit, ...], ...]:
        """For each of these owners, in order, all its rows that take part, with every signal, the most alike first.

        An owner without such rows, and every owner where the query is empty, has none. `in_english` as for `search`.
        """

    def compare_all(
        self,
        queries: Sequence[str],
        owners: Sequence[str],
        *,
        language: LanguageCode | None = None,
        all_languages: bool = False,
        kind: TextKind = TextKind.TERM,
        in_english: Sequence[str] | None = None,
    ) -> ComparedRows:
        """The same rows in the same order as `compare` gives for the first query, with their signals for all queries.

        None of the queries is empty.
        """

    def weakest_words(self, label: str, texts: Sequence[str]) -> Vectors:
        """For each text the likeness of its nearest word to that word of the label which it has least to do with.

        By static embeddings, -1..1; 0 where there are none, or no words.
        """


class TokenScorer(Protocol):
    """Compares a label with each word of a text in its context, where a text says several things."""

    def token_scores(
        self, text: str, labels: Sequence[str], *, language: LanguageCode | None
    ) -> npt.NDArray[np.float64] | None:
        """For each label how much the words of the text that it attends to are like it, -1..1.

        `None` where no encoder of the language gives vectors to words in context.
        """


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

    def save(self, conversation: Conversation) -> None:
        """Keep it, replacing what was kept under its id; `Turn.answer` is not kept."""

    def load(self, conversation_id: ConversationId) -> Conversation | None:
        """The conversation, or `None` when there is none under this id."""

    def delete(self, conversation_id: ConversationId) -> None:
        """Forget it, for good."""
