"""The objects of JSON files, one at a time and within bounds: single ones, those of lists and pages, one a line."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import BinaryIO, cast

import ijson

from advisor.errors import ImportRefusedError
from advisor.ingest.formats.conversion import Conversion
from advisor.ingest.jsonl import MAX_FILE_BYTES, RowReport, json_lines, shown

MAX_DEPTH = 48
"""Lists and objects inside each other; files of the known formats have fewer than 12."""

MAX_OBJECT_BYTES = 8 * 1024**2
"""Of one object; the longest of the known files have 64 kB."""

MAX_VALUES = 200_000
"""In one object."""

LINE_SUFFIXES = (".jsonl", ".ndjson")

_OTHER_ENCODINGS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, b"{\x00", b"\x00{", b"[\x00", b"\x00[")
_MAX_DIGITS = 1_000
_TOO_MANY_DIGITS = re.compile(rb"[0-9]{%d}" % _MAX_DIGITS)
"""Looked for in the bytes: yajl, which ijson parses with, breaks the process on a number of more than 4,300 digits."""

_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
PARSING = (ijson.JSONError, ValueError, ArithmeticError)
"""What ijson raises; the last for an exponent beyond all numbers."""

Events = Iterator[tuple[str, object]]


@dataclass(frozen=True, slots=True)
class JsonObject:
    """An object of a file."""

    place: str
    """`object 12` of a list, `line 12` of a file of lines, `the file` where it is all that there is."""

    value: Mapping[str, object]
    around: Mapping[str, object] | None = None
    """What the object with the list, in which it stands, says beside the list: so far as it stands before it."""

    holds_list: bool = False
    """It is the object around a list, given after all that the list holds."""


def json_objects(path: Path, conversion: Conversion, *, lists: Set[str]) -> Iterator[JsonObject]:
    """Every object of the file, in order; memory holds one of them.

    Characters that nobody can see or store are left out of all texts. What stands in a list and is no object goes to
    `conversion.rejected`, as does a line that is not JSON.

    Args:
        path: JSON, or JSON Lines by its name; UTF-8, with or without a byte order mark.
        conversion: told what is no object.
        lists: names of fields of the outermost object whose list holds the objects: `items` of a page.

    Raises:
        ImportRefusedError: the file cannot be read, is no JSON or not UTF-8, nests too deep, or is too large.
    """
    if path.name.endswith(LINE_SUFFIXES):
        yield from _of_lines(path, conversion)
        return
    try:
        with path.open("rb") as raw:
            yield from _Reading(path, conversion, lists).objects(raw)
    except OSError as reason:
        raise ImportRefusedError(f"{path.name} cannot be opened: {reason.strerror}. Check the path.") from reason


def json_value(text: str, name: str) -> object:
    """The one value that `text` holds, within the same bounds.

    Raises:
        ImportRefusedError: `text` is no JSON, or goes beyond the bounds; the message begins with `name`.
    """
    found: list[object] = []
    content = text.encode("utf-8", "replace")
    if _TOO_MANY_DIGITS.search(content):
        raise ImportRefusedError(_number_without_end(name))
    try:
        events = iter(ijson.basic_parse(content))
        found.extend(built_value(name, event, value, events) for event, value in events)
    except PARSING as reason:
        raise ImportRefusedError(not_json(name, reason)) from reason
    return found[0]


def _of_lines(path: Path, conversion: Conversion) -> Iterator[JsonObject]:
    _refuse_other_encodings(path)
    report = RowReport("")
    for number, value in json_lines(path, report):
        place = f"line {number}"
        while report.rejected:
            conversion.rejected.append(report.rejected.pop(0))
        try:
            checked = _checked(value, 1)
        except _TooDeepError:
            conversion.reject(path, place, "line", "", f"at most {MAX_DEPTH} lists and objects inside each other")
        else:
            yield JsonObject(place, cast("dict[str, object]", checked))
    conversion.rejected.extend(report.rejected)


def _refuse_other_encodings(path: Path) -> None:
    try:
        with path.open("rb") as file:
            head = file.read(2)
    except OSError as reason:
        raise ImportRefusedError(f"{path.name} cannot be opened: {reason.strerror}. Check the path.") from reason
    if head.startswith(_OTHER_ENCODINGS):
        raise ImportRefusedError(_not_utf8(path.name))


class _TooDeepError(Exception):
    """A line nests too deep."""


def _checked(value: object, depth: int) -> object:
    """`value` without unseen characters.

    Raises:
        _TooDeepError: it nests deeper than `MAX_DEPTH`.
    """
    if isinstance(value, str):
        return seen(value)
    if isinstance(value, dict | list) and depth > MAX_DEPTH:
        raise _TooDeepError
    if isinstance(value, dict):
        return {seen(str(name)): _checked(part, depth + 1) for name, part in value.items()}
    return [_checked(part, depth + 1) for part in value] if isinstance(value, list) else value


def seen(text: str) -> str:
    """`text` without control characters and halves of characters."""
    return _UNSEEN.sub("", text) if _UNSEEN.search(text) else text


class BoundedBytes:
    """The bytes of a file after its byte order mark; counts what was read since the last whole object."""

    def __init__(self, name: str, raw: BinaryIO) -> None:
        self._name, self._raw = name, raw
        self._total = self._since = 0
        self._last = b""

    def read(self, size: int = -1) -> bytes:
        """The next bytes.

        Raises:
            ImportRefusedError: a limit is passed, or the letters are not UTF-8.
        """
        chunk = self._raw.read(size)
        if self._total == 0 and size != 0:
            if chunk.startswith(_OTHER_ENCODINGS):
                raise ImportRefusedError(_not_utf8(self._name))
            chunk = chunk.removeprefix(codecs.BOM_UTF8) or self._raw.read(size)
        if _TOO_MANY_DIGITS.search(self._last + chunk):
            raise ImportRefusedError(_number_without_end(self._name))
        self._last = chunk[-_MAX_DIGITS:]
        self._total += len(chunk)
        self._since += len(chunk)
        if self._since > MAX_OBJECT_BYTES or self._total > MAX_FILE_BYTES:
            raise ImportRefusedError(
                f"{self._name} is too large: expected objects of at most {MAX_OBJECT_BYTES:,} bytes and "
                f"{MAX_FILE_BYTES:,} in all. Split the file."
            )
        return chunk

    def object_is_whole(self) -> None:
        """An object was read to its end, or passed over: the next one may be as large."""
        self._since = 0


@dataclass(slots=True)
class _Reading:
    path: Path
    conversion: Conversion
    lists: Set[str]
    number: int = 0

    def objects(self, raw: BinaryIO) -> Iterator[JsonObject]:
        bytes_read = BoundedBytes(self.path.name, raw)
        try:
            events: Events = iter(ijson.basic_parse(bytes_read, multiple_values=True))
            for event, value in events:
                if event == "start_array":
                    yield from self._elements(events, bytes_read, None)
                elif event == "start_map":
                    yield from self._fields(events, bytes_read)
                else:
                    self.conversion.reject(self.path, "the file", "value", value, "an object or a list of objects")
        except PARSING as reason:
            raise ImportRefusedError(not_json(self.path.name, reason)) from reason

    def _fields(self, events: Events, bytes_read: BoundedBytes) -> Iterator[JsonObject]:
        """The outermost object, after what its list holds."""
        found: dict[str, object] = {}
        holds_list = False
        for event, name in events:
            if event == "end_map":
                break
            start, value = next(events)
            if start == "start_array" and name in self.lists:
                holds_list = True
                yield from self._elements(events, bytes_read, found)
            else:
                found[seen(str(name))] = built_value(self.path.name, start, value, events)
        bytes_read.object_is_whole()
        yield JsonObject("the file", found, holds_list=holds_list)

    def _elements(
        self, events: Events, bytes_read: BoundedBytes, around: Mapping[str, object] | None
    ) -> Iterator[JsonObject]:
        for event, value in events:
            if event == "end_array":
                return
            self.number += 1
            built = built_value(self.path.name, event, value, events)
            bytes_read.object_is_whole()
            place = f"object {self.number}"
            if isinstance(built, dict):
                yield JsonObject(place, built, around)
            else:
                self.conversion.reject(self.path, place, "value", built, "an object")


def built_value(name: str, event: str, value: object, events: Events) -> object:
    """The value that begins with `event`, read to its end."""
    if event not in ("start_map", "start_array"):
        return _scalar(value)
    outermost: dict[str, object] | list[object] = {} if event == "start_map" else []
    stack: list[tuple[dict[str, object] | list[object], str]] = [(outermost, "")]
    values = 0
    for kind, content in events:
        inside, key = stack[-1]
        if kind in ("end_map", "end_array"):
            stack.pop()
            if not stack:
                break
            continue
        if kind == "map_key":
            stack[-1] = (inside, seen(str(content)))
            continue
        values += 1
        part: object = {} if kind == "start_map" else [] if kind == "start_array" else _scalar(content)
        if isinstance(inside, dict):
            inside[key] = part
        else:
            inside.append(part)
        if isinstance(part, dict | list):
            stack.append((part, ""))
        if len(stack) > MAX_DEPTH or values > MAX_VALUES:
            raise ImportRefusedError(
                f"{name} nests lists and objects deeper than {MAX_DEPTH} levels, or has an object of more than "
                f"{MAX_VALUES:,} values: that is no catalogue. Check where it comes from."
            )
    return outermost


def _scalar(value: object) -> object:
    if isinstance(value, str):
        return seen(value)
    if isinstance(value, Decimal) and not -20 < value.adjusted() < 20:  # noqa: PLR2004
        # Written out, 1e999999999 would fill the memory; no number of a catalogue is of that kind.
        return str(value)
    return value


def not_json(name: str, reason: Exception) -> str:
    """The sentence for a file that ijson cannot read."""
    said = str(reason)
    if "UTF8" in said:
        return _not_utf8(name)
    return f"{name} is not JSON ({shown(said.partition('(right here)')[0])}). Get it again from where it was published."


def _number_without_end(name: str) -> str:
    return f"{name} holds {_MAX_DIGITS:,} digits in a row: that is no catalogue. Check where it comes from."


def _not_utf8(name: str) -> str:
    return f"{name} is not UTF-8 text. Save it with the encoding UTF-8 and import it again."
