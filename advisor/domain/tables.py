"""Tables of courses as people publish them: their columns, what each is taken for, and who says so."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.ids import SourceId
from advisor.domain.sources import RejectedRow


class TableField(StrEnum):
    """What a column can be, by the names that mapping files use."""

    ID = "id"
    TITLE = "title"
    PROVIDER = "provider"
    PROVIDER_COUNTRY = "provider_country"
    DESCRIPTION = "description"
    OUTCOMES = "outcomes"
    CREDITS = "credits"
    CREDIT_SYSTEM = "credit_system"
    WORKLOAD = "workload"
    LEVEL = "level"
    LANGUAGE = "language"
    TEXT_LANGUAGE = "text_language"
    MODE = "mode"
    TYPE = "type"
    PLACE = "place"
    COUNTRY = "country"
    START = "start"
    END = "end"
    DURATION = "duration"
    PRICE = "price"
    CURRENCY = "currency"
    ASSESSMENT = "assessment"
    ASSESSMENT_TYPES = "assessment_types"
    SUPERVISION = "supervision"
    QUALITY_ASSURANCE = "quality_assurance"
    AWARDING_BODY = "awarding_body"
    ENTRY_REQUIREMENTS = "entry_requirements"
    PREREQUISITES = "prerequisites_text"
    FIELD_OF_EDUCATION = "field_of_education"
    STACKABILITY = "stackability"
    OPEN_ENROLMENT = "open_enrolment"
    LEARNING_RESOURCES = "learning_resources"
    OUTCOME_FOR_LEARNER = "outcome_for_learner"
    URL = "url"
    PUBLISHED_ON = "published_on"


class GuessReason(StrEnum):
    """Why a column is taken for something, before a person has confirmed it."""

    HEADER = "header"
    """Its name is a word for it."""

    PART_OF_HEADER = "part_of_header"
    """Its name has a word for it in it."""

    VALUES = "values"
    """Its values can be read as it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnGuess:
    """What a column may be; never used without a person's word."""

    field: TableField
    reason: GuessReason
    word: str = ""
    """In the name of the column; empty where the values alone say it."""

    language: str = ""
    """Of the word, ISO 639-1."""

    option: str = ""
    """What the field needs beside the column, as in `ColumnChoice`."""

    words: Mapping[str, str] = dataclasses.field(default_factory=dict)
    """What words in it may mean, as in `ColumnChoice`."""

    reads: float | None = None
    """Share of the values looked at that can be read as it, 0..1; `None` where any text can."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenColumn:
    """A column with what was seen of it."""

    name: str
    examples: tuple[str, ...]
    """Different values in order of first appearance, shortened for display."""

    filled: float
    """Share of the records looked at that have a value, 0..1."""

    guess: ColumnGuess | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TableLayout:
    """How a file is laid out, so far as it does not say so itself."""

    sheet: str | None = None
    records: str | None = None
    """Where in a JSON file the records stand: names with points between them."""

    encoding: str | None = None
    delimiter: str | None = None
    header_row: int | None = None
    """Counted from 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenRow:
    """A record with what its cells hold, by column; empty cells have no entry."""

    place: str
    cells: Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenTable:
    """A file as it was found: its columns, how it has to be read, and its first records."""

    name: str
    """Of the file."""

    layout: TableLayout
    columns: tuple[SeenColumn, ...]
    sheets: tuple[str, ...] = ()
    rows: tuple[SeenRow, ...] = ()
    has_more: bool = False
    """Whether the file has more records than these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnChoice:
    """What a person says that a column is."""

    column: str
    field: TableField
    option: str = ""
    """Credits: the system. Price: the currency. Workload and duration: the unit. Level: the framework, `EQF` or
    `cycle`. Outcomes: what stands between two of them. Empty: the cells say it themselves."""

    words: Mapping[str, str] = dataclasses.field(default_factory=dict)
    """What words in the column mean, in the words of the catalogue: `{"à distance": "online"}`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableChoices:
    """All that a person says of a table."""

    columns: tuple[ColumnChoice, ...]
    provider: str | None = None
    """Who gives all of it; `None` where a column says so."""

    provider_country: str | None = None
    kind: str = "course"
    constants: Mapping[TableField, str] = dataclasses.field(default_factory=dict)
    """What holds for all records."""

    layout: TableLayout = TableLayout()


@dataclass(frozen=True, slots=True, kw_only=True)
class TableFile:
    """A file that somebody gave, under its own name."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class TablePreview:
    """The first records as they would be stored."""

    offerings: tuple[LearningOpportunity, ...] = ()
    rejected: tuple[RejectedRow, ...] = ()
    notes: tuple[str, ...] = ()
    unread_words: Mapping[TableField, tuple[str, ...]] = dataclasses.field(default_factory=dict)
    """Words of columns with a fixed vocabulary that are in none of its tables, in order of first appearance."""

    problem: str | None = None
    """Why there is nothing to show, in a sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedTable:
    """What putting a table into the store did."""

    source: SourceId
    records: int
    rejected: tuple[RejectedRow, ...] = ()
    is_unchanged: bool = False
    """The store had the very same already."""
