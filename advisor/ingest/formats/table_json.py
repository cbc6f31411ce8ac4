"""JSON files as tables: a list of objects, or objects by name, anywhere in the file; cells by dotted paths."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import ijson

from advisor.domain.tables import TableLayout
from advisor.errors import ImportRefusedError
from advisor.ingest.formats.json_stream import PARSING, BoundedBytes, Events, built_value, not_json, seen
from advisor.ingest.formats.table_mapping import KEY_COLUMN
from advisor.ingest.formats.table_rows import Limits, Reject, Table, TableRow, cell

ANY = "*"
"""Stands for every element of a list, or every value of an object, in the path of a column."""

SAMPLE = 200
"""Records by which the columns are told."""

MAX_PATHS = 80
"""Columns that are named; objects whose keys are codes would give a column for each code."""

_ELEMENT = "item"
"""What ijson calls an element of a list in the path of a value."""

_MAX_STEPS = 5
_MAX_VALUES = 2_000
_LOOKED_AT = 300_000
"""Values by which the place of the records is told."""


@contextmanager
def json_table(path: Path, layout: TableLayout, limits: Limits, reject: Reject) -> Iterator[Table]:
    """The records at `layout.records`, else those of the outermost list or object.

    Raises:
        ImportRefusedError: it cannot be opened, is no JSON or not UTF-8, is too large, or has nothing at this place.
    """
    try:
        if path.stat().st_size > limits.file_bytes:
            raise ImportRefusedError(f"{path.name} is too large; expected at most {limits.file_bytes:,} bytes.")
        with path.open("rb") as raw:
            bytes_read = BoundedBytes(path.name, raw)
            objects = _Records(path.name, bytes_read, limits, reject).at(_steps(layout.records))
            first = list(itertools.islice(objects, SAMPLE))
            rows = (TableRow(place, _Cells(key, body).value) for place, key, body in itertools.chain(first, objects))
            yield Table(_columns(first), rows, layout)
    except OSError as reason:
        raise ImportRefusedError(f"{path.name} cannot be opened: {reason.strerror}. Check the path.") from reason


def record_places(path: Path) -> tuple[str | None, ...]:
    """Places in the file at which several objects stand, the one with the most first; `None` is the outermost.

    Only the beginning of a long file is looked at.

    Raises:
        ImportRefusedError: it is no JSON.
    """
    counts: Counter[str] = Counter()
    try:
        with path.open("rb") as raw:
            events = ijson.parse(_Endless(BoundedBytes(path.name, raw)))
            for prefix, event, _ in itertools.islice(events, _LOOKED_AT):
                *above, _ = prefix.split(".")
                if event == "start_map" and prefix and _ELEMENT not in above:
                    counts[".".join(above)] += 1
    except PARSING as reason:
        raise ImportRefusedError(not_json(path.name, reason)) from reason
    except OSError as reason:
        raise ImportRefusedError(f"{path.name} cannot be opened: {reason.strerror}. Check the path.") from reason
    best = sorted(counts, key=lambda place: (-counts[place], place.count("."), place))
    return tuple(place or None for place in best)


@dataclass(slots=True)
class _Endless:
    """Bytes whose single objects may be of any size: nothing is built of them here."""

    bytes_read: BoundedBytes

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        self.bytes_read.object_is_whole()
        return self.bytes_read.read(size)


def at_path(record: object, path: str) -> object:
    """What stands at a dotted path: `options.0.credits`; of `*` a list of all that is there.

    A key that has points in it is found where the rest of the path is this key.
    """
    return _at(record, _steps(path))


def _steps(path: str | None) -> tuple[str, ...]:
    return tuple(path.split(".")) if path else ()


def _at(value: object, steps: Sequence[str]) -> object:
    if not steps or value is None:
        return value
    first, rest = steps[0], steps[1:]
    if first == ANY:
        inside = value if isinstance(value, list) else list(value.values()) if isinstance(value, dict) else []
        found = [part for one in inside[:_MAX_VALUES] if (part := _at(one, rest)) is not None]
        return [part for one in found for part in (one if isinstance(one, list) else [one])][:_MAX_VALUES] or None
    if isinstance(value, list):
        return _at(value[int(first)], rest) if first.isdecimal() and int(first) < len(value) else None
    if not isinstance(value, dict):
        return None
    whole = ".".join(steps)
    return value[whole] if whole in value else _at(value.get(first), rest)


@dataclass(frozen=True, slots=True)
class _Cells:
    key: str | None
    body: Mapping[str, object]

    def value(self, column: str) -> object:
        if column == KEY_COLUMN:
            return cell(self.key)
        return _cell(at_path(self.body, column))


def _cell(value: object) -> object:
    if isinstance(value, list):
        return [part for one in value if (part := cell(one)) is not None] or None
    return cell(value)


_Record = tuple[str, str | None, Mapping[str, object]]


@dataclass(slots=True)
class _Records:
    """Finds the records of a file; what stands beside them is passed over."""

    name: str
    bytes_read: BoundedBytes
    limits: Limits
    reject: Reject
    number: int = 0
    events: Events = field(default_factory=lambda: iter(()))

    def at(self, steps: Sequence[str]) -> Iterator[_Record]:
        """Place, name if there is one, and body of each."""
        try:
            self.events = iter(ijson.basic_parse(self.bytes_read))
            event, _ = next(self.events, ("", None))
            for step in steps:
                event = self._into(event, step)
            if event == "start_array":
                yield from self._of_list()
            elif event == "start_map":
                yield from self._by_name()
            else:
                raise ImportRefusedError(self._nothing_at(steps))
        except PARSING as reason:
            raise ImportRefusedError(not_json(self.name, reason)) from reason

    def _into(self, event: str, step: str) -> str:
        """Go to the field of this name in the object that has begun; the event with which its value begins."""
        if event != "start_map":
            return ""
        for kind, name in self.events:
            if kind == "end_map":
                return ""
            start, _ = next(self.events)
            if name == step:
                return start
            self._pass_over(start)
        return ""

    def _pass_over(self, start: str) -> None:
        depth = int(start in ("start_map", "start_array"))
        while depth:
            kind, _ = next(self.events)
            depth += (kind in ("start_map", "start_array")) - (kind in ("end_map", "end_array"))
            self.bytes_read.object_is_whole()

    def _of_list(self) -> Iterator[_Record]:
        for event, value in self.events:
            if event == "end_array":
                return
            yield from self._record(event, value, None)

    def _by_name(self) -> Iterator[_Record]:
        for event, name in self.events:
            if event == "end_map":
                return
            start, value = next(self.events)
            yield from self._record(start, value, seen(str(name)))

    def _record(self, event: str, value: object, key: str | None) -> Iterator[_Record]:
        self.number += 1
        if self.number > self.limits.rows:
            raise ImportRefusedError(f"{self.name} has more than {self.limits.rows:,} records. Split the file.")
        body = built_value(self.name, event, value, self.events)
        self.bytes_read.object_is_whole()
        place = f"object {self.number}" if key is None else key[:200] or f"object {self.number}"
        if isinstance(body, dict):
            yield place, key, cast("Mapping[str, object]", body)
        else:
            self.reject(place, "record", body, "an object in braces")

    def _nothing_at(self, steps: Sequence[str]) -> str:
        where = f"at `records`: {'.'.join(steps)!r}" if steps else "as the outermost value"
        return f"{self.name} has no list and no object {where}; expected the records there."


def _columns(records: Sequence[_Record]) -> tuple[str, ...]:
    """Paths of what the records say, the most frequent ones, in the order in which they were first met."""
    counts: Counter[str] = Counter()
    for _, key, body in records:
        counts.update([KEY_COLUMN] if key is not None else [])
        counts.update(list(dict.fromkeys(_paths(body, ()))))
    most = {path for path, _ in counts.most_common(MAX_PATHS)}
    return tuple(path for path in counts if path in most)


def _paths(value: object, steps: tuple[str, ...]) -> Iterator[str]:
    if isinstance(value, dict) and len(steps) < _MAX_STEPS:
        for name, part in value.items():
            yield from _paths(part, (*steps, str(name)))
    elif isinstance(value, list) and len(steps) < _MAX_STEPS and any(isinstance(one, dict | list) for one in value):
        for one in value[:SAMPLE]:
            yield from _paths(one, (*steps, ANY))
    elif steps and not isinstance(value, dict) and value != []:
        yield ".".join(steps)


def covers(mapped: str, column: str) -> bool:
    """Whether a path that a mapping names is the column, of which it may take one element only."""
    return tuple(ANY if step.isdecimal() else step for step in _steps(mapped)) == _steps(column)
