"""Where each value of a JSON text stands: its line, by the names and positions that lead to it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from json import JSONDecoder

JsonPath = tuple[str | int, ...]
"""Names of fields and positions in lists, from the outermost value inwards."""

_SPACE = re.compile(r"[ \t\n\r]*")
_DECODER = JSONDecoder()
_SCALAR = re.compile(r"[^\s,\]}]+")


@dataclass(frozen=True, slots=True)
class JsonPlaces:
    """The lines of all values of a text, and the fields that one object has twice."""

    lines: Mapping[JsonPath, int]
    twice: tuple[JsonPath, ...] = ()

    def line(self, path: JsonPath) -> int:
        """The line of the value, counted from 1; that of the nearest value around it where there is none."""
        while path not in self.lines:
            path = path[:-1]
        return self.lines[path]


def json_pointer(path: JsonPath) -> str:
    """The path as a JSON pointer (RFC 6901); empty for the whole text."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in path)


def json_places(text: str) -> JsonPlaces:
    """The places in `text`, which `json.loads` has accepted."""
    walk = _Walk(text)
    walk.value((), 0)
    return JsonPlaces(walk.lines, tuple(walk.twice))


@dataclass(slots=True)
class _Walk:
    text: str
    lines: dict[JsonPath, int] = field(default_factory=dict)
    twice: list[JsonPath] = field(default_factory=list)
    counted_to: int = 0
    line: int = 1

    def value(self, path: JsonPath, at: int) -> int:
        """Note the value that begins at `at`, or after space; returns where it ends."""
        at = self._skip(at)
        self.line += self.text.count("\n", self.counted_to, at)
        self.counted_to = at
        self.lines[path] = self.line
        opening = self.text[at]
        if opening == "{":
            return self._object(path, at)
        if opening == "[":
            return self._list(path, at)
        if opening == '"':
            return _DECODER.raw_decode(self.text, at)[1]
        scalar = _SCALAR.match(self.text, at)
        return scalar.end() if scalar else at

    def _object(self, path: JsonPath, at: int) -> int:
        at = self._skip(at + 1)
        while self.text[at] != "}":
            name, at = _DECODER.raw_decode(self.text, at)
            inner = (*path, str(name))
            if inner in self.lines:
                self.twice.append(inner)
            at = self._next(self.value(inner, self._skip(at) + 1))
        return at + 1

    def _list(self, path: JsonPath, at: int) -> int:
        at, position = self._skip(at + 1), 0
        while self.text[at] != "]":
            at = self._next(self.value((*path, position), at))
            position += 1
        return at + 1

    def _next(self, at: int) -> int:
        """After a value: past the comma to the next one, or at the closing bracket."""
        at = self._skip(at)
        return self._skip(at + 1) if self.text[at] == "," else at

    def _skip(self, at: int) -> int:
        space = _SPACE.match(self.text, at)
        return space.end() if space else at
