"""Reads tables of courses (CSV, TSV, spreadsheets, JSON) by a mapping file that says which column is what."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from advisor.domain.provenance import FactNote, NoteKind
from advisor.errors import ImportRefusedError
from advisor.ingest.formats.conversion import Conversion, ProfileLine
from advisor.ingest.formats.table_courses import Courses, courses_in
from advisor.ingest.formats.table_facts import RowFault, RowReader
from advisor.ingest.formats.table_files import JSON_SUFFIX, OTHER_SPREADSHEETS, SUFFIXES, open_table
from advisor.ingest.formats.table_json import covers
from advisor.ingest.formats.table_mapping import TableMapping
from advisor.ingest.formats.table_mapping_file import DESCRIBED_IN, is_mapping, mapping_beside, read_mapping
from advisor.ingest.formats.table_rows import Limits, Table

_OBJECTS = re.compile(rb'\A(?:\xef\xbb\xbf)?\s*(?:\[\s*\{|\{\s*"[^"]*"\s*:\s*[\[{])')
"""JSON that may be a table: a list of objects, or objects or lists by name."""

_PROGRESS_EVERY = 1_000
_NAMED = 15
"""Columns that a note names."""


class TableReader:
    """Tables of courses, by a mapping file."""

    name = "table with a mapping file"
    version = "1"

    def __init__(self, limits: Limits | None = None, *, first: int | None = None) -> None:
        """Make a reader.

        Args:
            limits: how large files may be.
            first: rows of each file that are read, for a look at it; `None`: all.
        """
        self._limits = limits or Limits()
        self._first = first

    def recognises(self, path: Path, head: bytes) -> bool:
        """By the suffix; JSON where a mapping file lies beside it, or where it looks like a list of objects."""
        suffix = path.suffix.lower()
        if is_mapping(path):
            return False
        if suffix == JSON_SUFFIX:
            return mapping_beside(path) is not None or _OBJECTS.match(head) is not None
        return suffix in SUFFIXES or suffix in OTHER_SPREADSHEETS

    def beside(self, paths: Sequence[Path]) -> Sequence[Path]:
        """The mapping files, which decide what is read as much as the tables do."""
        found = (mapping_beside(path) for path in paths)
        return tuple(dict.fromkeys(path for path in found if path is not None))

    def lines(self, paths: Sequence[Path], conversion: Conversion) -> Iterator[ProfileLine]:
        """All tables together; rows of one course may stand in several of them."""
        with courses_in(conversion.scratch) as courses:
            for number, path in enumerate(paths):
                _Reading(path, number, _mapping_of(path), conversion, courses).read(self._limits, self._first)
            yield from courses.lines(paths, conversion)
            conversion.notes.extend(_told_of(courses))


def _mapping_of(path: Path) -> TableMapping:
    beside = mapping_beside(path)
    if beside is None:
        raise ImportRefusedError(
            f"{path.name} is a table, and nothing says which of its columns is what. Make a mapping file: "
            f"`python -m advisor data map {path.name} --write`, or the page “Add a catalogue”. See {DESCRIBED_IN}."
        )
    return read_mapping(beside)


@dataclass(slots=True)
class _Reading:
    """One file."""

    path: Path
    number: int
    mapping: TableMapping
    conversion: Conversion
    courses: Courses
    filled: set[str] = field(default_factory=set)
    """Columns of the mapping that have said something."""

    not_read: Counter[str] = field(default_factory=Counter)
    """By fact."""

    examples: dict[str, str] = field(default_factory=dict)

    def read(self, limits: Limits, first: int | None) -> None:
        """Keep all rows that can be used."""
        reject = partial(self.conversion.reject, self.path)
        with open_table(self.path, self.mapping.layout, limits, reject) as table:
            self._refuse_missing(table)
            columns = tuple(dict.fromkeys(self.mapping.column_names()))
            reader = RowReader(self.mapping)
            number = 0
            for number, row in enumerate(table.rows, start=1):
                if len(self.filled) < len(columns):
                    self.filled.update(name for name in columns if row.value(name) is not None)
                facts = reader.read(row)
                if isinstance(facts, RowFault):
                    self.conversion.reject(self.path, row.place, facts.column, facts.value, facts.expected)
                else:
                    self.courses.keep(self.number, row.place, facts)
                    self._count((*facts.course.notes, *facts.run.notes))
                if number % _PROGRESS_EVERY == 0:
                    self.conversion.report(self.path.name, number)
                if number == first:
                    break
            self.conversion.notes.extend(self._told(table, columns, number))

    def _refuse_missing(self, table: Table) -> None:
        """Refuse a table without a column that the mapping names; objects of JSON files need not have all fields."""
        if self.path.suffix.lower() == JSON_SUFFIX:
            return
        missing = [name for name in dict.fromkeys(self.mapping.column_names()) if name not in table.columns]
        if missing:
            known = _some([repr(column) for column in table.columns])
            raise ImportRefusedError(
                f"{self.path.name} has no column {missing[0]!r}, which its mapping file names; it has: {known}. "
                "Change the mapping, or the table."
            )

    def _count(self, notes: Sequence[FactNote]) -> None:
        for one in notes:
            if one.kind is NoteKind.NOT_READ:
                self.not_read[one.fact] += 1
                self.examples.setdefault(one.fact, one.published)

    def _told(self, table: Table, columns: Sequence[str], rows: int) -> Iterator[str]:
        name = self.path.name
        unused = [column for column in table.columns if not any(covers(mapped, column) for mapped in columns)]
        if unused:
            yield f"{name}: columns that are not taken over: {_some(unused)}."
        empty = [column for column in columns if column not in self.filled]
        if empty and rows:
            yield f"{name}: columns of the mapping in which no row says anything: {_some(empty)}."
        for fact, count in sorted(self.not_read.items()):
            example = self.examples[fact]
            yield f"{name}: {count:,} values of {fact.replace('_', ' ')} could not be read, such as {example!r}."


def _told_of(courses: Courses) -> Iterator[str]:
    if courses.repeated:
        yield f"{courses.repeated:,} rows say nothing that an earlier row does not say; they are taken over once."
    if courses.other_course:
        yield (
            f"{courses.other_course:,} rows have the id of an earlier row, but describe another course; "
            "a number is put behind their id."
        )


def _some(names: Sequence[str]) -> str:
    more = f" and {len(names) - _NAMED:,} more" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more
