"""Where a record comes from, and what was done to each value on the way from its source to the store."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Fact(StrEnum):
    """A fact that an offering or a qualification may state."""

    TITLE = "title"
    DESCRIPTION = "description"
    PROVIDER = "provider"
    AWARDING_BODY = "awarding_body"
    COUNTRY = "country"
    PLACE = "place"
    OUTCOMES = "outcomes"
    CREDITS = "credits"
    WORKLOAD = "workload"
    LEVEL = "level"
    ASSESSMENT = "assessment"
    SUPERVISION = "supervision"
    MODE = "mode"
    TYPE = "type"
    LANGUAGE = "language"
    QUALITY_ASSURANCE = "quality_assurance"
    ENTRY_REQUIREMENTS = "entry_requirements"
    PREREQUISITES = "prerequisites"
    STACKABILITY = "stackability"
    DATES = "dates"
    DURATION = "duration"
    PRICE = "price"
    FIELD_OF_EDUCATION = "field_of_education"
    LEARNING_RESOURCES = "learning_resources"
    OUTCOME_FOR_LEARNER = "outcome_for_learner"
    ADDRESS = "address"
    OCCUPATION = "occupation"
    RULES = "rules"


class NoteKind(StrEnum):
    """What became of a published value."""

    CONVERTED = "converted"
    """The same fact in the words of another vocabulary or in another unit, by an exact table or rate."""

    INFERRED = "inferred"
    """Concluded from another fact of the record; the source does not state it."""

    NOT_READ = "not_read"
    """It says nothing that can be relied on, so the fact counts as not stated."""

    CONTRADICTION = "contradiction"
    """It does not agree with another value, or with what its form means."""


class NoteBasis(StrEnum):
    """By what a value was converted, inferred or doubted."""

    EU_VOCABULARY = "eu_vocabulary"
    CODE_LIST = "code_list"
    FORMAT_WORD = "format_word"
    NATIONAL_LEVEL = "national_level"
    CYCLE = "cycle"
    CREDIT_RATE = "credit_rate"
    ISO_DURATION = "iso_duration"
    OTHER_FACT = "other_fact"
    NOT_IN_VOCABULARY = "not_in_vocabulary"
    NO_NATIONAL_TABLE = "no_national_table"
    NOT_IN_FORM = "not_in_form"
    MONTHS_AS_WORKLOAD = "months_as_workload"
    ENDS_BEFORE_START = "ends_before_start"
    LEVELS_DISAGREE = "levels_disagree"
    VALUES_DISAGREE = "values_disagree"

    @property
    def kind(self) -> NoteKind:
        """What a note with this basis says of the published value."""
        return _KINDS[self]


_KINDS = {
    NoteBasis.EU_VOCABULARY: NoteKind.CONVERTED,
    NoteBasis.CODE_LIST: NoteKind.CONVERTED,
    NoteBasis.FORMAT_WORD: NoteKind.CONVERTED,
    NoteBasis.NATIONAL_LEVEL: NoteKind.CONVERTED,
    NoteBasis.CYCLE: NoteKind.CONVERTED,
    NoteBasis.CREDIT_RATE: NoteKind.CONVERTED,
    NoteBasis.ISO_DURATION: NoteKind.CONVERTED,
    NoteBasis.OTHER_FACT: NoteKind.INFERRED,
    NoteBasis.NOT_IN_VOCABULARY: NoteKind.NOT_READ,
    NoteBasis.NO_NATIONAL_TABLE: NoteKind.NOT_READ,
    NoteBasis.NOT_IN_FORM: NoteKind.NOT_READ,
    NoteBasis.MONTHS_AS_WORKLOAD: NoteKind.CONTRADICTION,
    NoteBasis.ENDS_BEFORE_START: NoteKind.CONTRADICTION,
    NoteBasis.LEVELS_DISAGREE: NoteKind.CONTRADICTION,
    NoteBasis.VALUES_DISAGREE: NoteKind.CONTRADICTION,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FactNote:
    """What became of one published value."""

    fact: Fact
    basis: NoteBasis
    published: str
    """As the source writes it."""

    detail: str = ""
    """What fills the sentence of the basis: the vocabulary, the row of a table with its source, the other fact."""

    @property
    def kind(self) -> NoteKind:
        """What the note says of the value."""
        return self.basis.kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The place that a record was read from; the source and the day of the import stand with the source."""

    file: str
    """Name of the file, or address without its query."""

    record: str
    """Where in the file: `row 12`, or the id that the source gives the record."""

    published_on: date | None = None
    """The day that the source last changed the record, where it says so."""

    notes: tuple[FactNote, ...] = ()
