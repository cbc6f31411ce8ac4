"""A plan to take along, as a document: sections of plain texts that every writer of a file says the same way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from advisor.domain.languages import LanguageCode
from advisor.domain.takeaway_facts import TakeawayFacts
from advisor.errors import InvalidValueError


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of a cell, or with `continues` the rest of the line before it."""

    text: str
    is_strong: bool = False
    continues: bool = False
    language: LanguageCode | None = None
    """The language of the text, where it may be another than that of the document."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Plain text; a notice is set apart from what stands around it."""

    text: str
    is_notice: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyValues:
    """Names with what is said of each."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Items:
    """A list; numbered where its items are referred to."""

    texts: tuple[str, ...]
    is_numbered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table; `share`: of the width, compared with the other columns."""

    heading: str
    share: int = 1


Cell = tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table; the first cell of each row is the heading of that row."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def __post_init__(self) -> None:
        wrong = [len(row) for row in self.rows if len(row) != len(self.columns)]
        if wrong:
            raise InvalidValueError(f"{self.caption!r} has {len(self.columns)} columns, but a row of {wrong[0]} cells.")


Block = Paragraph | KeyValues | Items | Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part with its heading; `level` 2, or 3 for a part of the part before it."""

    heading: str
    blocks: tuple[Block, ...]
    level: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Takeaway:
    """Everything that a person takes along from one turn."""

    title: str
    language: LanguageCode
    made_on: date
    """The day of the turn; the files carry no other, so that the same plan makes the same files."""

    lead: tuple[Block, ...]
    """What stands before the first section."""

    sections: tuple[Section, ...]
    facts: TakeawayFacts
    """The same as values, for calendars and programs."""
