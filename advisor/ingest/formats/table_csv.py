"""Tables as text with a sign between the cells: CSV and TSV, in the encodings in which they are found."""

from __future__ import annotations

import codecs
import csv
import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, TextIO

from advisor.domain.tables import TableLayout
from advisor.errors import ImportRefusedError
from advisor.ingest.formats.table_rows import FIRST_ROWS, Limits, Table, header_of, named, rows_below

MAX_LINE = 4 * 1024**2
"""Characters of one line; a line of a catalogue has a few thousand."""

_CHUNK_BYTES = 64 * 1024
_LOOKED_AT = 64 * 1024
"""Characters by which the sign between cells is told."""

_SIGNS = (",", ";", "\t")
_SAYS_SIGN = "sep="
"""The first line by which spreadsheet programs say the sign."""

WINDOWS = "windows-1252"
_CODECS = {"utf-8": "utf-8-sig", "utf-16": "utf-16", WINDOWS: "cp1252"}
"""By the names that a mapping file uses."""

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@contextmanager
def csv_table(path: Path, layout: TableLayout, limits: Limits) -> Iterator[Table]:
    """The table in the file.

    Raises:
        ImportRefusedError: it cannot be opened or is too large; its letters cannot be read; its quotation marks do
            not match.
    """
    encoding = encoding_of(path, layout.encoding, limits)
    with path.open(encoding=_CODECS[encoding], newline="") as file:
        said, start = _said_sign(file)
        sign = layout.delimiter or said or _sign_of(path, file, start)
        rows = _Rows(path.name, file, sign)
        file.seek(start)
        first = list(itertools.islice(rows, layout.header_row or FIRST_ROWS))
        at = header_of(first, layout, path.name)
        columns = named(first[at - 1], path.name)
        found = replace(layout, encoding=encoding, delimiter=sign, header_row=at)
        below = itertools.chain(first[at:], rows)
        yield Table(columns, rows_below(below, columns, at + 1, limits, path.name), found)


def encoding_of(path: Path, said: str | None, limits: Limits) -> str:
    """In which of the known encodings the whole file is written.

    What is UTF-8 is read as such, whatever is said: an older encoding reads any bytes, and would make nonsense of them.

    Args:
        path: of the file.
        said: by the mapping; Windows-1252 is read only where it says so.
        limits: how large the file may be.

    Raises:
        ImportRefusedError: it is in none of them, or in one that has to be said.
    """
    try:
        size = path.stat().st_size
        if size > limits.file_bytes:
            raise ImportRefusedError(f"{path.name} has {size:,} bytes; expected at most {limits.file_bytes:,}.")
        with path.open("rb") as raw:
            encoding = "utf-16" if raw.read(2) in _UTF_16 else "utf-8"
            wrong = _first_wrong(raw, encoding)
            if wrong is None:
                return encoding
            if encoding == "utf-8" and said == WINDOWS and _first_wrong(raw, WINDOWS) is None:
                return WINDOWS
    except OSError as reason:
        raise ImportRefusedError(f"{path.name} cannot be opened: {reason.strerror}. Check the path.") from reason
    raise ImportRefusedError(_no_encoding(path, encoding, wrong, said))


def looks_like_windows(path: Path) -> bool:
    """Whether the bytes of a file that is not UTF-8 can be Windows-1252, which only a person can say."""
    with path.open("rb") as raw:
        return _first_wrong(raw, WINDOWS) is None


def _first_wrong(raw: BinaryIO, encoding: str) -> int | None:
    """About which byte is no letter in this encoding; `None` where all are."""
    raw.seek(0)
    decoder = codecs.getincrementaldecoder(_CODECS[encoding])()
    read = 0
    while True:
        chunk = raw.read(_CHUNK_BYTES)
        try:
            text = decoder.decode(chunk, final=not chunk)
        except UnicodeDecodeError as reason:
            return max(read + reason.start, 0)
        if "\0" in text:
            return read + text.index("\0")
        if not chunk:
            return None
        read += len(chunk)


def _no_encoding(path: Path, encoding: str, wrong: int | None, said: str | None) -> str:
    name = {"utf-8": "UTF-8", "utf-16": "UTF-16"}[encoding]
    told = f"{path.name} is not {name} text: wrong near byte {wrong or 0:,}. Save it with the encoding UTF-8"
    if encoding == "utf-8" and said != WINDOWS:
        return f'{told}, or write `"encoding": "{WINDOWS}"` into its mapping file if it is that.'
    return f"{told}."


def _said_sign(file: TextIO) -> tuple[str | None, int]:
    """The sign that a first line `sep=;` says, and where the table begins."""
    line = file.readline(MAX_LINE).strip("\r\n")
    if line.lower().startswith(_SAYS_SIGN) and len(line) == len(_SAYS_SIGN) + 1:
        return line[-1], file.tell()
    return None, 0


def _sign_of(path: Path, file: TextIO, start: int) -> str:
    """The sign with which the first rows agree best on how many cells they have; a comma where there is one column."""
    file.seek(start)
    text = file.read(_LOOKED_AT)
    widths = {sign: _widths(text, sign) for sign in _SIGNS}
    preferred = "\t" if path.suffix.lower() == ".tsv" else ","

    def fits(sign: str) -> tuple[bool, float, int, bool]:
        found = widths[sign]
        common = max(set(found), key=found.count, default=0)
        return (common > 1, found.count(common) / max(len(found), 1), common, sign == preferred)

    best = max(_SIGNS, key=fits)
    return best if fits(best)[0] else preferred


def _widths(text: str, sign: str) -> list[int]:
    """Numbers of cells of the first rows that have any."""
    try:
        rows = list(itertools.islice(csv.reader(text.splitlines(keepends=True), delimiter=sign), FIRST_ROWS))
    except csv.Error:
        return []
    return [len(row) for row in rows if any(row)]


@dataclass(slots=True)
class _Rows:
    """The rows of the file; quotation marks that do not match end the reading, since what follows would be shifted."""

    name: str
    file: TextIO
    sign: str
    number: int = 0

    def __iter__(self) -> Iterator[list[str]]:
        reader = csv.reader(self._lines(), delimiter=self.sign, strict=True)
        while True:
            self.number += 1
            try:
                row = next(reader, None)
            except csv.Error as reason:
                raise ImportRefusedError(
                    f"{self.name}, row {self.number}: the quotation marks do not match ({reason}). Inside a quoted "
                    "cell each is written twice; a cell has at most "
                    f"{csv.field_size_limit():,} characters."
                ) from reason
            if row is None:
                return
            yield row

    def _lines(self) -> Iterator[str]:
        while line := self.file.readline(MAX_LINE + 1):
            if len(line) > MAX_LINE:
                raise ImportRefusedError(
                    f"{self.name}, row {self.number}: a line has more than {MAX_LINE:,} characters; expected fewer."
                )
            yield line
