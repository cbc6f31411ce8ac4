"""A file read front to back within limits: its size, its letters, the size of one record and how deep it nests."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self
from xml.parsers import expat

from advisor.errors import ImportRefusedError
from advisor.ingest.jsonl import MAX_FILE_BYTES, MAX_LINE_BYTES

MAX_DEPTH = 64
"""Brackets or elements inside each other; records of the known catalogues have fewer than twenty."""

MAX_RECORD_BYTES = MAX_LINE_BYTES
"""Read without anything coming of it; only a text or a nesting that no catalogue has is longer."""

MAX_TEXT_BYTES = 2 * 1024**2
"""Of one text or address; a picture written as text is shorter. Parsers look again and again at what has no end."""

_CHUNK_BYTES = 256 * 1024
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Nesting(Protocol):
    """Tells how deep the bytes read so far nest."""

    def feed(self, file: str, data: bytes) -> None:
        """Take in the next bytes; none at the end.

        Raises:
            ImportRefusedError: they nest too deep, or hold what may not be in a catalogue.
        """


@dataclass(slots=True)
class BracketNesting:
    """Brackets outside of texts, in a notation whose texts are between quotes."""

    apart: re.Pattern[bytes]
    """All that stands between one bracket and the next."""

    unfinished: re.Pattern[bytes]
    """A text, an address or a comment that has begun and has no end yet."""

    depth: int = 0
    kept: bytes = b""
    """What was fed and is not counted yet, because it may be part of a longer sign."""

    def feed(self, file: str, data: bytes) -> None:
        """Count the brackets in the next bytes."""
        data = self.kept + data
        counted = data.rstrip(b"\"'<>\\")
        at = 0
        while (at := self._after(counted, at)) < len(counted):
            if self.unfinished.match(counted, at):
                break
            sign = counted[at : at + 2] if counted[at : at + 2] in _SIGNS else counted[at : at + 1]
            self.depth = max(0, self.depth + _SIGNS.get(sign, 0))
            if self.depth > MAX_DEPTH:
                raise ImportRefusedError(nested_too_deep(file, f"{MAX_DEPTH + 1} brackets `{sign.decode()}`"))
            at += len(sign)
        self.kept = data[at:]
        if len(self.kept) > MAX_TEXT_BYTES:
            raise ImportRefusedError(text_too_long(file))

    def _after(self, data: bytes, at: int) -> int:
        found = self.apart.match(data, at)
        return found.end() if found else at


_SIGNS = {b"[": 1, b"(": 1, b"{": 1, b"<<": 1, b"]": -1, b")": -1, b"}": -1, b">>": -1}

_TURTLE = re.compile(
    rb"""(?:
        [^"'<>\#\[\](){}\\]++ | \\.
      | \"\"\"(?:[^"\\]++|\\.|"(?!""))*+\"\"\" | "(?!"")(?:[^"\\\n\r]++|\\.)*+"
      | '''(?:[^'\\]++|\\.|'(?!''))*+''' | '(?!'')(?:[^'\\\n\r]++|\\.)*+'
      | <(?!<)[^<>"\s]*+> | \#[^\n\r]*+[\n\r]
    )*+""",
    re.VERBOSE | re.DOTALL,
)
_TURTLE_UNFINISHED = re.compile(
    rb"""(?:
        \"\"\"(?:[^"\\]++|\\.|"(?!""))*+ | "(?!"")(?:[^"\\\n\r]++|\\.)*+
      | '''(?:[^'\\]++|\\.|'(?!''))*+ | '(?!'')(?:[^'\\\n\r]++|\\.)*+
      | <(?!<)[^<>"\s]*+ | \#[^\n\r]*+
    )\Z""",
    re.VERBOSE | re.DOTALL,
)


def turtle_nesting() -> Nesting:
    """For Turtle and N-Triples."""
    return BracketNesting(_TURTLE, _TURTLE_UNFINISHED)


@dataclass(slots=True)
class XmlNesting:
    """Elements of an XML file; a document type is refused, because it can define entities."""

    depth: int = 0
    file: str = ""
    _parser: expat.XMLParserType = field(default_factory=expat.ParserCreate)

    def __post_init__(self) -> None:
        self._parser.StartElementHandler = self._begins
        self._parser.EndElementHandler = self._ends
        self._parser.StartDoctypeDeclHandler = self._has_document_type

    def feed(self, file: str, data: bytes) -> None:
        """Count the elements in the next bytes."""
        self.file = file
        try:
            self._parser.Parse(data, not data)
        except expat.ExpatError as reason:
            raise ImportRefusedError(
                f"{file} is not well-formed XML: line {reason.lineno}, {expat.ErrorString(reason.code)}. "
                "Ask for the file again, or have it written anew."
            ) from None
        except (ValueError, LookupError):
            raise ImportRefusedError(f"{file} names an encoding that cannot be read. Save it as UTF-8.") from None

    def _begins(self, name: str, _attributes: dict[str, str]) -> None:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise ImportRefusedError(nested_too_deep(self.file, f"{self.depth} elements, the last one `{name[:60]}`"))

    def _ends(self, _name: str) -> None:
        self.depth -= 1

    def _has_document_type(self, *_declared: object) -> None:
        raise ImportRefusedError(has_document_type(self.file))


class GuardedFile:
    """The bytes of a file, for parsers that read from a file object; every limit ends the reading."""

    def __init__(self, path: Path, nesting: Nesting | None = None, *, is_utf8: bool = True) -> None:
        """Open the file.

        Args:
            path: of the file.
            nesting: counts how deep it nests; without it the parser does.
            is_utf8: only UTF-8 is read; a mark of it at the beginning is left out.

        Raises:
            ImportRefusedError: it cannot be opened, or is too large.
        """
        self.name = path.name
        self._nesting = nesting
        self._decoder = codecs.getincrementaldecoder("utf-8")() if is_utf8 else None
        self._chunk = memoryview(b"")
        self._read = self._since = 0
        self._has_ended = False
        try:
            self._file = path.open("rb")
            size = path.stat().st_size
        except OSError as reason:
            raise ImportRefusedError(f"{path.name} cannot be opened: {reason.strerror}. Check the path.") from reason
        if size > MAX_FILE_BYTES:
            self._file.close()
            raise ImportRefusedError(
                f"{path.name} has {size:,} bytes; expected at most {MAX_FILE_BYTES:,}. Split the file."
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def read(self, size: int = -1) -> bytes:
        """The next bytes, at most `size` of them; none at the end.

        Raises:
            ImportRefusedError: a limit is passed, or the letters are no UTF-8.
        """
        if not self._chunk and not self._has_ended:
            self._chunk = memoryview(self._next())
            self._has_ended = not self._chunk
        taken = self._chunk[:size] if size >= 0 else self._chunk
        self._chunk = self._chunk[len(taken) :]
        self._since += len(taken)
        if self._since > MAX_RECORD_BYTES:
            raise ImportRefusedError(record_too_long(self.name))
        return bytes(taken)

    def delivered(self) -> None:
        """Something came of what was read: a record, or a statement."""
        self._since = 0

    def _next(self) -> bytes:
        data = self._file.read(_CHUNK_BYTES)
        is_first, self._read = self._read == 0, self._read + len(data)
        if self._decoder is not None:
            self._check_letters(data, is_first=is_first)
            data = data.removeprefix(codecs.BOM_UTF8) if is_first else data
        if self._nesting is not None:
            self._nesting.feed(self.name, data)
        return data

    def _check_letters(self, data: bytes, *, is_first: bool) -> None:
        wrong = f"{self.name} is not UTF-8 text"
        if is_first and data.startswith(_UTF_16):
            raise ImportRefusedError(f"{wrong}: it begins with the mark of UTF-16. Save it as UTF-8.")
        try:
            if self._decoder is not None:
                self._decoder.decode(data, final=not data)
        except UnicodeDecodeError as reason:
            before = self._read - len(data)
            raise ImportRefusedError(
                f"{wrong} ({reason.reason} near byte {before + reason.start:,}). Save it as UTF-8."
            ) from None


def nested_too_deep(file: str, what: str) -> str:
    """The sentence for a file that nests too deep."""
    return f"{file} nests {what} inside each other; expected at most {MAX_DEPTH}. No catalogue nests so deep."


def record_too_long(file: str) -> str:
    """The sentence for a file whose records have no end."""
    return (
        f"{file} has one record of more than {MAX_RECORD_BYTES:,} bytes; expected shorter ones, "
        "and many records in a list. Split the record."
    )


def text_too_long(file: str) -> str:
    """The sentence for a text that has no end."""
    return (
        f"{file} has one text of more than {MAX_TEXT_BYTES:,} bytes, or one that is never closed. Shorten or close it."
    )


def has_document_type(file: str) -> str:
    """The sentence for XML with a document type."""
    return (
        f"{file} has a document type (`<!DOCTYPE`), which could define entities; expected XML without one. "
        "Take the declaration out, and write the entities out."
    )
