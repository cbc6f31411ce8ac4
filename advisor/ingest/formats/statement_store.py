"""Statements about nodes on disk: put there in any order, given back node by node, in the order of their source."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

MAX_VALUES = 20_000
"""Of one node; no record of a catalogue has so many, and more would not fit in memory."""

_BUFFERED = 50_000
_CACHED_NODES = 2_000
CLASS = "@class"
"""The property by which a class is said."""

_SCHEMA = """
CREATE TABLE statements (node TEXT NOT NULL, said TEXT NOT NULL);
CREATE TABLE records (number INTEGER PRIMARY KEY, node TEXT NOT NULL, kind TEXT NOT NULL, file TEXT NOT NULL,
                      UNIQUE (node, kind));
CREATE TABLE links (property TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL);
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA cache_size = -32000;
"""


class Value(NamedTuple):
    """What a statement says: a text, or another node."""

    property: str
    text: str
    """A text as published, or the name of a node."""

    language: str | None = None
    is_node: bool = False


@dataclass(frozen=True)
class Node:
    """Something that statements are about; without statements where the files only name it."""

    name: str
    """Its address; `_:` before the name that a file gives to a node without one."""

    said: tuple[Value, ...] = ()
    classes: frozenset[str] = frozenset()
    is_whole: bool = True
    """Whether `said` is all that is said of it."""

    @property
    def has_address(self) -> bool:
        """Whether it can be named from other files."""
        return not self.name.startswith("_:")

    @cached_property
    def _by_property(self) -> dict[str, tuple[Value, ...]]:
        found: dict[str, list[Value]] = {}
        for value in self.said:
            found.setdefault(value.property, []).append(value)
        return {name: tuple(values) for name, values in found.items()}

    def values(self, name: str) -> tuple[Value, ...]:
        """Everything said by this property, in the order of the source, each once."""
        return self._by_property.get(name, ())


class Record(NamedTuple):
    """A node that a catalogue is made of, with the file that describes it first."""

    number: int
    node: str
    file: str


@dataclass(slots=True)
class StatementStore:
    """A store in a folder, filled once and then read; memory does not grow with what it holds."""

    folder: Path
    _database: sqlite3.Connection = field(init=False)
    _cached: dict[str, Node] = field(default_factory=dict)
    _buffer: dict[str, dict[Value, None]] = field(default_factory=dict)
    _waiting: int = 0

    def __post_init__(self) -> None:
        self._database = sqlite3.connect(self.folder / "statements.sqlite", isolation_level=None)
        self._database.executescript(_SCHEMA)
        self._database.execute("BEGIN")

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def add(self, node: str, value: Value) -> None:
        """Say something about a node."""
        self._buffer.setdefault(node, {})[value] = None
        self._waiting += 1
        if self._waiting >= _BUFFERED:
            self._flush()

    def add_record(self, node: str, kind: str, file: str) -> None:
        """Say that a node is a record of this kind; the first time it is said counts."""
        self._database.execute(
            "INSERT OR IGNORE INTO records (node, kind, file) VALUES (?, ?, ?)", (_storable(node), kind, file)
        )

    def add_link(self, name: str, source: str, target: str) -> None:
        """Say that `source` is linked to `target` by this property, so that it can be asked from both ends."""
        self._database.execute("INSERT INTO links VALUES (?, ?, ?)", (name, _storable(source), _storable(target)))

    def finish(self) -> None:
        """Make what was added ready to be read."""
        self._flush()
        self._database.execute("CREATE INDEX by_node ON statements (node)")
        self._database.execute("CREATE INDEX by_source ON links (property, source)")
        self._database.execute("CREATE INDEX by_target ON links (property, target)")

    def node(self, name: str) -> Node:
        """All that is said of a node; nothing where the files only name it."""
        known = self._cached.pop(name, None)
        if known is None:
            known = self._load(name)
            if len(self._cached) >= _CACHED_NODES:
                del self._cached[next(iter(self._cached))]
        self._cached[name] = known
        return known

    def records(self, kind: str) -> Iterator[Record]:
        """All records of one kind, in the order in which the files first describe them."""
        rows = self._database.execute("SELECT number, node, file FROM records WHERE kind = ? ORDER BY number", (kind,))
        for row in rows:
            yield Record(*row)

    def record(self, node: str, kind: str) -> Record | None:
        """The record that this node is; `None` where it is none of this kind."""
        row = self._database.execute(
            "SELECT number, node, file FROM records WHERE node = ? AND kind = ?", (_storable(node), kind)
        ).fetchone()
        return None if row is None else Record(*row)

    def count(self, kind: str) -> int:
        """How many records of this kind there are."""
        return int(self._database.execute("SELECT count(*) FROM records WHERE kind = ?", (kind,)).fetchone()[0])

    def sources(self, name: str, target: str) -> Iterator[str]:
        """The nodes that are linked to `target` by this property, in the order of the files, each once."""
        rows = self._database.execute(
            "SELECT source FROM links WHERE property = ? AND target = ? GROUP BY source ORDER BY min(rowid)",
            (name, _storable(target)),
        )
        for (source,) in rows:
            yield source

    def target(self, name: str, source: str) -> str | None:
        """The first node to which `source` is linked by this property."""
        row = self._database.execute(
            "SELECT target FROM links WHERE property = ? AND source = ? ORDER BY rowid LIMIT 1",
            (name, _storable(source)),
        ).fetchone()
        return None if row is None else str(row[0])

    def _load(self, name: str) -> Node:
        rows = self._database.execute("SELECT said FROM statements WHERE node = ? ORDER BY rowid", (_storable(name),))
        said: dict[Value, None] = {}
        for (text,) in rows:
            said.update(dict.fromkeys(Value(*value) for value in json.loads(text)))
            if len(said) > MAX_VALUES:
                break
        classes = frozenset(value.text for value in said if value.property == CLASS)
        return Node(name, tuple(said)[:MAX_VALUES], classes, is_whole=len(said) <= MAX_VALUES)

    def _flush(self) -> None:
        self._database.executemany(
            "INSERT INTO statements VALUES (?, ?)",
            ((_storable(node), json.dumps(list(said))) for node, said in self._buffer.items()),
        )
        self._buffer.clear()
        self._waiting = 0


def _storable(name: str) -> str:
    """`name` without halves of surrogate pairs, which no database keeps."""
    return name.encode("utf-8", "replace").decode("utf-8")
