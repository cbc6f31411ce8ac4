"""A row of a table, by its mapping, as what it says of a course and of one run of it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from advisor.domain.provenance import FactNote, NoteBasis
from advisor.ingest.formats.line_facts import LineFacts
from advisor.ingest.formats.plain_values import listed, plain_line, word
from advisor.ingest.formats.table_mapping import (
    FromColumn,
    KindPart,
    PlainColumn,
    TableMapping,
)
from advisor.ingest.formats.table_putters import Put, columns_of, cut_of, fact_of, putter
from advisor.ingest.formats.table_rows import TableRow
from advisor.ingest.formats.table_values import text_of
from advisor.ingest.normalising.countries import read_country
from advisor.ingest.normalising.dates import read_date
from advisor.ingest.normalising.published import folded
from advisor.ingest.normalising.reading import note

OF_A_RUN = frozenset({"type", "mode", "place", "country", "duration", "price", "open_enrolment", "url"})
"""Fields that may differ between runs of one course; the others describe the course."""

APART = frozenset({"id", "title", "start", "end", "published_on"})
"""Fields that are no facts of the profile by themselves."""

_REMEMBERED = 2_000
_SHORT = 100
"""Characters of a cell whose reading is remembered: columns say the same few words again and again."""


@dataclass(frozen=True, slots=True)
class RowFacts:
    """What a row says."""

    course: LineFacts
    """Whenever it runs, the title and the kind among it."""

    run: LineFacts
    id: str | None
    provider: str
    provider_fields: Mapping[str, str]
    """Country, page and quality assurance of the provider, so far as they are stated."""

    start: str | None
    end: str | None
    published_on: str | None


@dataclass(frozen=True, slots=True)
class RowFault:
    """Why a row cannot be taken over."""

    column: str
    value: object
    expected: str


@dataclass(slots=True)
class _Part:
    """A field, and how its cells become facts; what few different values say is kept."""

    name: str
    columns: tuple[str, ...]
    put: Put
    words: Mapping[str, str | None]
    cut: Callable[[object], object]
    """Gives the single values of a cell, each of which may be a word."""

    kept: dict[Hashable, tuple[dict[str, object], list[FactNote]]] = field(default_factory=dict)

    def add_to(self, facts: LineFacts, found: tuple[object, ...]) -> None:
        """Put what the cells say; the first decides, those beside it say its unit."""
        key = found if all(_is_short(one) for one in found) else None
        known = self.kept.get(key) if key is not None else None
        if known is None:
            known = self._read(found)
            if key is not None and len(self.kept) < _REMEMBERED:
                self.kept[key] = known
        facts.fields.update(known[0])
        facts.notes.extend(known[1])

    def _read(self, found: tuple[object, ...]) -> tuple[dict[str, object], list[FactNote]]:
        read = LineFacts()
        said = self._in_known_words(read, found[0])
        if said is not None:
            self.put(read, (said, *found[1:]))
        return read.fields, read.notes

    def _in_known_words(self, read: LineFacts, value: object) -> object:
        """The value with words replaced that the mapping explains."""
        if not self.words:
            return value
        single = self.cut(value)
        known = [one for part in listed(single) if (one := self._explained(read, part)) is not None]
        return (known or None) if isinstance(single, list) else next(iter(known), None)

    def _explained(self, read: LineFacts, value: object) -> object:
        published = word(value)
        key = folded(published) if published is not None else None
        if key is None or key not in self.words:
            return value
        meaning = self.words[key]
        if meaning is not None:
            fact = fact_of(self.name)
            read.notes.append(note(fact, NoteBasis.FORMAT_WORD, published, f"the mapping says: {meaning}"))
        return meaning


class RowReader:
    """Reads rows by one mapping."""

    def __init__(self, mapping: TableMapping) -> None:
        self._mapping = mapping
        self._nothing = frozenset(map(folded, mapping.not_stated))
        fixed = mapping.provider.country
        self._provider_country = read_country(fixed).value if isinstance(fixed, str) else None
        self._parts = [
            self._part(name, column) for name, column in mapping.columns.stated().items() if name not in APART
        ]
        self._course, self._run = self._constants()
        stated = {*mapping.columns.stated(), *mapping.constants.stated()}
        # Without a language of its own the text has that of the teaching, which then belongs to the course.
        self._of_a_run = OF_A_RUN | ({"language"} if "text_language" in stated else set())

    def read(self, row: TableRow) -> RowFacts | RowFault:
        """What the row says, or why it says nothing that can be taken over."""
        mapping = self._mapping
        published = self._cell(row, mapping.columns.title.column)
        title = plain_line(text_of(published))
        if title is None:
            return RowFault(mapping.columns.title.column, published, "a title")
        if row.extra is not None:
            return RowFault("the last column", row.extra, "no more cells than the first row has")
        provider = self._provider(row)
        if provider is None:
            name = mapping.provider.name
            column = name.column if isinstance(name, FromColumn) else ""
            return RowFault(column, self._cell(row, column), "the name of the provider")
        course = LineFacts({"title": title, **self._course.fields}, list(self._course.notes))
        run = LineFacts(dict(self._run.fields), list(self._run.notes))
        course.put("kind", self._kind(row))
        for part in self._parts:
            found = tuple(self._cell(row, column) for column in part.columns)
            if found[0] is not None:
                part.add_to(run if part.name in self._of_a_run else course, found)
        published_on = run.take(read_date(self._text(row, mapping.columns.published_on)))
        return RowFacts(
            course=course,
            run=run,
            id=self._text(row, mapping.columns.id),
            provider=provider,
            provider_fields=self._provider_fields(row, run),
            start=self._text(row, mapping.columns.start),
            end=self._text(row, mapping.columns.end),
            published_on=published_on.isoformat() if published_on is not None else None,
        )

    def _part(self, name: str, column: PlainColumn) -> _Part:
        return _Part(
            name,
            columns_of(column),
            putter(name, column, self._provider_country),
            {folded(published): meaning for published, meaning in column.values.items()},
            cut_of(name, column),
        )

    def _cell(self, row: TableRow, column: str) -> object:
        """What the cell says; `None` where it says nothing, by the mapping too."""
        value = row.value(column)
        if value is None or not self._nothing:
            return value
        kept = [one for one in listed(value) if folded(word(one) or "") not in self._nothing]
        return (kept or None) if isinstance(value, list) else next(iter(kept), None)

    def _text(self, row: TableRow, column: PlainColumn | None) -> str | None:
        return text_of(self._cell(row, column.column)) if column is not None else None

    def _provider(self, row: TableRow) -> str | None:
        name = self._mapping.provider.name
        return plain_line(text_of(self._cell(row, name.column))) if isinstance(name, FromColumn) else name

    def _provider_fields(self, row: TableRow, run: LineFacts) -> dict[str, str]:
        said = self._mapping.provider
        country = self._provider_country
        if isinstance(said.country, FromColumn):
            country = run.take(read_country(text_of(self._cell(row, said.country.column))))
        fields = {"country": country, "url": said.url, "quality_assurance": said.quality_assurance}
        return {name: value for name, value in fields.items() if value is not None}

    def _kind(self, row: TableRow) -> str:
        kind = self._mapping.kind
        if not isinstance(kind, KindPart):
            return kind
        said = folded(text_of(self._cell(row, kind.column)) or "")
        return next(
            (meaning for published, meaning in kind.values.items() if folded(published) == said), kind.otherwise
        )

    def _constants(self) -> tuple[LineFacts, LineFacts]:
        """What holds for every row, with a note that it is said by the mapping."""
        course, run = LineFacts(), LineFacts()
        for name, said in self._mapping.constants.stated().items():
            facts = run if name in OF_A_RUN else course
            putter(name, PlainColumn(column=name), self._provider_country)(facts, (said,))
            facts.notes.append(note(fact_of(name), NoteBasis.FORMAT_WORD, said, "the mapping says it of all records"))
        return course, run


def _is_short(value: object) -> bool:
    return value is None or isinstance(value, int | Decimal) or (isinstance(value, str) and len(value) <= _SHORT)
