"""The rows of one table by its mapping: kept as courses, rejected with a reason, and told of as a whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from advisor.domain.provenance import FactNote, NoteKind
from advisor.errors import ImportRefusedError
from advisor.ingest.formats.conversion import Conversion
from advisor.ingest.formats.table_courses import Courses
from advisor.ingest.formats.table_facts import RowFault, RowReader
from advisor.ingest.formats.table_files import JSON_SUFFIX
from advisor.ingest.formats.table_json import covers
from advisor.ingest.formats.table_mapping import TableMapping
from advisor.ingest.formats.table_rows import Table

_PROGRESS_EVERY = 1_000
_NAMED = 15
"""Columns that a note names."""


@dataclass(slots=True)
class TableIntake:
    """Takes in the rows of one file."""

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

    def take(self, table: Table) -> None:
        """Keep all rows that can be used.

        Raises:
            ImportRefusedError: the table cannot be used, or has no column that the mapping names.
        """
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
            values = "1 value" if count == 1 else f"{count:,} values"
            yield f"{name}: {values} of {fact.replace('_', ' ')} could not be read, such as {example!r}."


def told_of(courses: Courses) -> Iterator[str]:
    """What is worth telling of all tables together, once their rows are put together."""
    if courses.repeated:
        yield f"{courses.repeated:,} rows repeat an earlier row in everything; such rows are taken over once."
    if courses.other_course:
        yield f"{courses.other_course:,} rows describe another course under the id of an earlier row: it gets a number."


def _some(names: Sequence[str]) -> str:
    more = f" and {len(names) - _NAMED:,} more" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more
