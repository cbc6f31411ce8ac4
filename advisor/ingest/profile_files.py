"""The records of files in the catalogue profile, in order, each time they are asked for."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from advisor.errors import ImportRefusedError
from advisor.ingest.json_places import json_pointer
from advisor.ingest.jsonl import RowReport, json_lines
from advisor.ingest.rule_document import RECORDS, SUFFIX, read_rule_document, read_rule_text
from advisor.ports import ProgressReporter

_CHUNK_BYTES = 1024 * 1024
_PROGRESS_EVERY = 500


class FileRecord(NamedTuple):
    """A record as it stands in a file."""

    file: int
    """The place of the file among those that are read together."""

    order: int
    """Its place among the records of the file: several may stand on one line of a rule file."""

    row: int
    """The number of its line, counted from 1."""

    value: object


def profile_records(
    paths: Sequence[Path], report: RowReport, progress: ProgressReporter | None = None
) -> Iterator[FileRecord]:
    """Each record of the files, in order.

    Raises:
        ImportRefusedError: a file cannot be read, is not UTF-8, or is no rule file although its name says so.
    """
    for file, path in enumerate(paths):
        number = 0
        for order, (number, value) in enumerate(_records(path, report)):
            if progress is not None and number % _PROGRESS_EVERY == 0:
                progress.report(path.name, number, None)
            yield FileRecord(file, order, number, value)
        if progress is not None:
            progress.report(path.name, number, number)


def _records(path: Path, report: RowReport) -> Iterator[tuple[int, object]]:
    if path.is_dir():
        raise ImportRefusedError(f"{path.name} is a folder; expected a file in the catalogue profile. Name the file.")
    if path.name.endswith(SUFFIX):
        yield from _of_document(path, report)
        return
    if path.suffix != ".gz":
        _require_utf8(path)
    yield from json_lines(path, report)


def _of_document(path: Path, report: RowReport) -> Iterator[tuple[int, object]]:
    """The records of a rule file; a file that is none is refused as a whole."""
    text = read_rule_text(path)
    document = read_rule_document(text)
    if document.faults:
        first = document.faults[0]
        raise ImportRefusedError(
            f"{path.name} is no rule file: line {first.line}, {json_pointer(first.path) or 'the whole'}: "
            f"{first.value!r}; expected {first.expected}. See all faults with `python -m advisor rules check`."
        )
    for index, value in enumerate(document.records):
        yield document.places.line((RECORDS, index)), value
    report.digests.append(hashlib.sha256(text.encode()).hexdigest())


def _require_utf8(path: Path) -> None:
    """Refuse the whole file where its letters would be read wrongly."""
    try:
        with path.open("r", encoding="utf-8") as file:
            while file.read(_CHUNK_BYTES):
                pass
    except UnicodeDecodeError as reason:
        raise ImportRefusedError(
            f"{path.name} is not UTF-8 text ({reason.reason}). Save it with the encoding UTF-8 and import it again."
        ) from reason
    except OSError as reason:
        raise ImportRefusedError(f"{path.name} cannot be opened: {reason.strerror}. Check the path.") from reason
