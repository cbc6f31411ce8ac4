"""The first records of a table by its mapping, as they would be stored, with what could not be read."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from datetime import date
from itertools import islice
from pathlib import Path

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.ids import SourceId
from advisor.domain.provenance import Fact, NoteKind
from advisor.domain.tables import TableField, TablePreview
from advisor.errors import ImportRefusedError
from advisor.ingest.foreign import line_text
from advisor.ingest.formats.conversion import Conversion
from advisor.ingest.formats.table_courses import courses_in
from advisor.ingest.formats.table_intake import TableIntake, told_of
from advisor.ingest.formats.table_mapping import TableMapping
from advisor.ingest.formats.table_rows import Table
from advisor.ingest.jsonl import RowReport
from advisor.ingest.profile_reader import SourceDescription, read_profiles
from advisor.ingest.table_look import LOOKED_AT

WORDS: Mapping[Fact, TableField] = {
    Fact.MODE: TableField.MODE,
    Fact.TYPE: TableField.TYPE,
    Fact.LANGUAGE: TableField.LANGUAGE,
    Fact.LEVEL: TableField.LEVEL,
    Fact.COUNTRY: TableField.COUNTRY,
    Fact.SUPERVISION: TableField.SUPERVISION,
}
"""Fields whose words a mapping can explain."""

MAX_WORDS = 20


def preview(table: Table, mapping: TableMapping, name: str, *, today: date) -> TablePreview:
    """The records of the first rows; never raises for what the table says, since this is where people find it out.

    Args:
        table: to be read here; only its first rows are.
        mapping: says which column is what.
        name: of the file.
        today: the day that the records would be imported on.
    """
    file = Path(name)
    first = Table(table.columns, islice(table.rows, LOOKED_AT), table.layout, table.sheets)
    with tempfile.TemporaryDirectory(prefix="table-") as folder:
        scratch = Path(folder)
        conversion = Conversion(scratch)
        report = RowReport("preview", rejected=conversion.rejected)
        try:
            with courses_in(scratch) as courses:
                TableIntake(file, 0, mapping, conversion, courses).take(first)
                lines = "".join(line_text(line) for line in courses.lines([file], conversion))
                conversion.notes.extend(told_of(courses))
            path = scratch / "lines.jsonl"
            path.write_text(lines, encoding="utf-8", errors="backslashreplace")
            read = read_profiles((path,), _described(today), report=report)
        except ImportRefusedError as reason:
            problem = str(reason).replace("lines.jsonl", file.name)  # the name that the person knows
            return TablePreview(rejected=tuple(report.rejected), notes=tuple(conversion.notes), problem=problem)
        offerings = tuple(read.content.opportunities)
    return TablePreview(
        offerings=offerings,
        rejected=tuple(report.rejected),
        notes=tuple(conversion.notes),
        unread_words=_unread(offerings),
    )


def _described(today: date) -> SourceDescription:
    return SourceDescription(id=SourceId("preview"), title="", version="", licence="", imported_on=today)


def _unread(offerings: tuple[LearningOpportunity, ...]) -> Mapping[TableField, tuple[str, ...]]:
    found: dict[TableField, dict[str, None]] = {}
    for offering in offerings:
        for note in offering.origin.notes if offering.origin else ():
            if note.kind is NoteKind.NOT_READ and note.fact in WORDS:
                found.setdefault(WORDS[note.fact], {})[note.published] = None
    return {field: tuple(islice(words, MAX_WORDS)) for field, words in found.items()}
