"""Reads tables of courses (CSV, TSV, spreadsheets, JSON) by a mapping file that says which column is what."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from advisor.errors import ImportRefusedError
from advisor.ingest.formats.conversion import Conversion, ProfileLine
from advisor.ingest.formats.table_courses import courses_in
from advisor.ingest.formats.table_files import JSON_SUFFIX, OTHER_SPREADSHEETS, SUFFIXES, open_table
from advisor.ingest.formats.table_intake import TableIntake, told_of
from advisor.ingest.formats.table_mapping import TableMapping
from advisor.ingest.formats.table_mapping_file import DESCRIBED_IN, is_mapping, mapping_beside, read_mapping
from advisor.ingest.formats.table_rows import Limits

_OBJECTS = re.compile(rb'\A(?:\xef\xbb\xbf)?\s*(?:\[\s*\{|\{\s*"[^"]*"\s*:\s*[\[{])')
"""JSON that may be a table: a list of objects, or objects or lists by name."""


_LINKED_DATA = b'"@context"'


class TableReader:
    """Tables of courses, by a mapping file."""

    name = "table with a mapping file"
    version = "1"

    def __init__(self, limits: Limits | None = None) -> None:
        """Make a reader for files that are not larger than the limits allow."""
        self._limits = limits or Limits()

    def recognises(self, path: Path, head: bytes) -> bool:
        """By the suffix; JSON where a mapping file lies beside it, or where it looks like a list of objects."""
        suffix = path.suffix.lower()
        if is_mapping(path):
            return False
        if suffix == JSON_SUFFIX:
            looks_like_one = _OBJECTS.match(head) is not None and _LINKED_DATA not in head
            return looks_like_one or mapping_beside(path) is not None
        return suffix in SUFFIXES or suffix in OTHER_SPREADSHEETS

    def beside(self, paths: Sequence[Path]) -> Sequence[Path]:
        """The mapping files, which decide what is read as much as the tables do."""
        found = (mapping_beside(path) for path in paths)
        return tuple(dict.fromkeys(path for path in found if path is not None))

    def lines(self, paths: Sequence[Path], conversion: Conversion) -> Iterator[ProfileLine]:
        """All tables together; rows of one course may stand in several of them."""
        with courses_in(conversion.scratch) as courses:
            for number, path in enumerate(paths):
                mapping = mapping_of(path)
                reject = partial(conversion.reject, path)
                with open_table(path, mapping.layout, self._limits, reject) as table:
                    TableIntake(path, number, mapping, conversion, courses).take(table)
            yield from courses.lines(paths, conversion)
            conversion.notes.extend(told_of(courses))


def mapping_of(path: Path) -> TableMapping:
    """The mapping that lies beside a table.

    Raises:
        ImportRefusedError: there is none, or it cannot be used.
    """
    beside = mapping_beside(path)
    if beside is None:
        is_json = path.suffix.lower() == JSON_SUFFIX
        what = "is in no format that is known, or a table" if is_json else "is a table"
        raise ImportRefusedError(
            f"{path.name} {what}, and nothing says which of its columns is what. Make a mapping file: "
            f"`python -m advisor data map {path.name} --write`, or the page “Add a catalogue”. See {DESCRIBED_IN}."
        )
    return read_mapping(beside)
