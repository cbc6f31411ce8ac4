"""JSON Lines files, plain or gzipped, streamed as checked rows with their numbers, and hashed on the way."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from io import BufferedReader, RawIOBase
from pathlib import Path
from typing import Generic, TypeVar, cast

from pydantic import BaseModel, ValidationError

from advisor.domain.provenance import FactNote, Origin
from advisor.domain.sources import RejectedRow
from advisor.errors import ImportRefusedError
from advisor.ports import ProgressReporter

MAX_FILE_BYTES = 2 * 1024**3
"""Most bytes read from one file after decompression: far above any catalogue, far below a decompression bomb."""

MAX_LINE_BYTES = 8 * 1024**2
SHOWN_VALUE = 120
"""Characters of an offending value that a report shows."""

PROGRESS_EVERY = 500

Row = TypeVar("Row", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class NumberedRow(Generic[Row]):
    """A row that fits its model, with its number counted from 1, and the name of its file."""

    number: int
    value: Row
    file: str = ""

    def origin(self, *notes: FactNote) -> Origin:
        """The row as the place that a record was read from."""
        return Origin(file=self.file, record=f"row {self.number}", notes=notes)


@dataclass(slots=True)
class RowReport:
    """What one reading gathers beside its rows: rejected rows, and the hash of all files read so far."""

    version: str
    """Name and version of the reader: part of the hash, so that a better reader imports again."""

    rejected: list[RejectedRow] = field(default_factory=list)
    digests: list[str] = field(default_factory=list)

    def reject(self, file: Path, row: int, where: str, value: object, expected: str) -> None:
        """Note a row that is not taken over."""
        self.rejected.append(RejectedRow(file=file.name, row=row, field=where, value=shown(value), expected=expected))

    def reject_record(self, file: str, record: str, where: str, value: object, expected: str) -> None:
        """The same of a record that has no row, by what the source calls it."""
        self.rejected.append(RejectedRow(file=file, record=record, field=where, value=shown(value), expected=expected))

    @property
    def content_sha256(self) -> str:
        """Of the files read, in order, and the reader's version."""
        return hashlib.sha256("\n".join([self.version, *self.digests]).encode()).hexdigest()


class _HashingFile(RawIOBase):
    """A file that hashes its bytes as they are read, front to back."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._file = path.open("rb")
        self.sha256 = hashlib.sha256()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(cast("bytearray", buffer))
        count = self._file.readinto(view)
        self.sha256.update(view[:count])
        return count

    def close(self) -> None:
        self._file.close()
        super().close()


def json_lines(path: Path, report: RowReport) -> Iterator[tuple[int, dict[str, object]]]:
    """Row number and object of each line, numbers with a point as `Decimal`; broken lines go to `report.rejected`.

    Raises:
        ImportRefusedError: the file cannot be read, is no valid gzip, or is too large.
    """
    try:
        raw = _HashingFile(path)
    except OSError as reason:
        raise ImportRefusedError(f"{path.name} cannot be opened: {reason.strerror}. Check the path.") from reason
    with raw:
        for number, line in enumerate(_lines(path, raw), start=1):
            if not line.strip():
                continue
            value = _parsed(path, number, line, report)
            if value is not None:
                yield number, value
        report.digests.append(raw.sha256.hexdigest())


def _lines(path: Path, raw: _HashingFile) -> Iterator[bytes]:
    """Lines of the decompressed file, within the limits; a line that is too long ends the reading."""
    source = gzip.GzipFile(fileobj=raw) if path.suffix == ".gz" else BufferedReader(raw)
    total = 0
    try:
        while line := source.readline(MAX_LINE_BYTES + 1):
            total += len(line)
            if len(line) > MAX_LINE_BYTES or total > MAX_FILE_BYTES:
                raise ImportRefusedError(
                    f"{path.name} is too large after {total:,} bytes; expected lines of at most {MAX_LINE_BYTES:,} "
                    f"bytes and {MAX_FILE_BYTES:,} in all. Split the file."
                )
            yield line
    except (gzip.BadGzipFile, EOFError, zlib.error) as reason:
        raise ImportRefusedError(
            f"{path.name} is not a whole gzip file ({reason}). Fetch it again, or unpack it and import the .jsonl file."
        ) from reason


def _parsed(path: Path, number: int, line: bytes, report: RowReport) -> dict[str, object] | None:
    try:
        value = json.loads(line.decode("utf-8-sig"), parse_float=Decimal, parse_constant=_no_constant)
    except (ValueError, RecursionError) as reason:
        report.reject(path, number, "line", line.decode("utf-8", errors="replace"), f"one JSON object ({reason})")
        return None
    if not isinstance(value, dict):
        report.reject(path, number, "line", line.decode(), "one JSON object")
        return None
    return cast("dict[str, object]", value)


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is not JSON")


def rows(
    path: Path, model: type[Row], report: RowReport, progress: ProgressReporter | None = None
) -> Iterator[NumberedRow[Row]]:
    """The rows of the file that fit `model`; every field that does not fit is noted in `report`."""
    number = 0
    for number, value in json_lines(path, report):
        if progress is not None and number % PROGRESS_EVERY == 0:
            progress.report(path.name, number, None)
        try:
            yield NumberedRow(number, model.model_validate(value), path.name)
        except ValidationError as reason:
            for error in reason.errors(include_url=False):
                where = ".".join(str(part) for part in error["loc"]) or "line"
                report.reject(path, number, where, error["input"], error["msg"])
    if progress is not None:
        progress.report(path.name, number, number)


def shown(value: object, characters: int = SHOWN_VALUE) -> str:
    """`value` on one line, shortened to at most `characters` for display."""
    text = re.sub(r"\s+", " ", value if isinstance(value, str) else repr(value)).strip()
    return text if len(text) <= characters else text[: characters - 1] + "…"
