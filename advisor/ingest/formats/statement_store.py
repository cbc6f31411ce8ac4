"""Statements about nodes on disk: put there in any order, given back node by node, in the order of their source."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
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


_Said = tuple[str, tuple[str, str | None, bool]]


class Value(NamedTuple):
    """What a statement says: a text, or another node."""

    text: str
    """A text as published, or the name of a node."""

    language: str | None = None
    is_node: bool = False


@dataclass(frozen=True, slots=True)
class Node:
    """Something that statements are about; without statements where the files only name it."""

    name: str
    """Its address; `_:` before the name that a file gives to a node without one."""

    said: Mapping[str, Sequence[Value]] = field(default_factory=dict)
    """By property, in the order of the source, each once."""

    is_whole: bool = True
    """Whether `said` is all that is said of it."""

    @property
    def has_address(self) -> bool:
        """Whether it can be named from other files."""
        return not self.name.startswith("_:")

    @property
    def classes(self) -> frozenset[str]:
        """What it is, in the words of the model."""
        return frozenset(value.text for value in self.values(CLASS))

    def values(self, name: str) -> Sequence[Value]:
        """Everything said by this property."""
        return self.said.get(name, ())


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
    _buffer: dict[str, list[_Said]] = field(default_factory=dict)
    _waiting: int = 0

    def __post_init__(self) -> None:
        self._database = sqlite3.connect(self.folder / "statements.sqlite", isolation_level=None)
        self._database.executescript(_SCHEMA)
        self._database.execute("BEGIN")

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def add(self, node: str, name: str, text: str, language: str | None = None, *, is_node: bool = False) -> None:
        """Say something of a node by a property: a text, or with `is_node` another node."""
        said = self._buffer.get(node)
        if said is None:
            said = self._buffer[node] = []
        said.append((name, (text, language, is_node)))
        self._waiting += 1
        if self._waiting >= _BUFFERED:
            self._flush()

    def add_record(self, node: str, kind: str, file: str) -> None:
        """Say that a node is a record of this kind; the first time it is said counts."""
        self._database.execute("INSERT OR IGNORE INTO records (node, kind, file) VALUES (?, ?, ?)", (node, kind, file))

    def add_link(self, name: str, source: str, target: str) -> None:
        """Say that `source` is linked to `target` by this property, so that it can be asked from both ends."""
        self._database.execute("INSERT INTO links VALUES (?, ?, ?)", (name, source, target))

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

    def is_described(self, name: str) -> bool:
        """Whether anything is said of a node."""
        return self._database.execute("SELECT 1 FROM statements WHERE node = ? LIMIT 1", (name,)).fetchone() is not None

    def records(self, kind: str) -> Iterator[Record]:
        """All records of one kind, in the order in which the files first describe them."""
        rows = self._database.execute("SELECT number, node, file FROM records WHERE kind = ? ORDER BY number", (kind,))
        for row in rows:
            yield Record(*row)

    def record(self, node: str, kind: str) -> Record | None:
        """The record that this node is; `None` where it is none of this kind."""
        row = self._database.execute(
            "SELECT number, node, file FROM records WHERE node = ? AND kind = ?", (node, kind)
        ).fetchone()
        return None if row is None else Record(*row)

    def count(self, kind: str) -> int:
        """How many records of this kind there are."""
        return int(self._database.execute("SELECT count(*) FROM records WHERE kind = ?", (kind,)).fetchone()[0])

    def sources(self, name: str, target: str) -> list[str]:
        """The nodes that are linked to `target` by this property, in the order of the files, each once."""
        rows = self._database.execute(
            "SELECT source FROM links INDEXED BY by_target WHERE property = ? AND target = ? ORDER BY rowid",
            (name, target),
        )
        return list(dict.fromkeys(source for (source,) in rows))

    def target(self, name: str, source: str) -> str | None:
        """The first node to which `source` is linked by this property."""
        row = self._database.execute(
            "SELECT target FROM links INDEXED BY by_source WHERE property = ? AND source = ? ORDER BY rowid LIMIT 1",
            (name, source),
        ).fetchone()
        return None if row is None else str(row[0])

    def _load(self, name: str) -> Node:
        rows = self._database.execute("SELECT said FROM statements WHERE node = ? ORDER BY rowid", (name,))
        said: dict[str, list[Value]] = {}
        count = 0
        for (text,) in rows:
            for name_of, values in json.loads(text).items():
                new = [Value._make(value) for value in values]
                known = said.get(name_of)
                said[name_of] = new if known is None else list(dict.fromkeys([*known, *new]))
                count += len(values)
            if count > MAX_VALUES:
                break
        return Node(name, said, is_whole=count <= MAX_VALUES)

    def _flush(self) -> None:
        self._database.executemany(
            "INSERT INTO statements VALUES (?, ?)",
            ((node, json.dumps(_by_property(said))) for node, said in self._buffer.items()),
        )
        self._buffer.clear()
        self._waiting = 0


def _by_property(said: list[_Said]) -> dict[str, list[tuple[str, str | None, bool]]]:
    """Each statement once, in order."""
    found: dict[str, list[tuple[str, str | None, bool]]] = {}
    for name, value in dict.fromkeys(said):
        found.setdefault(name, []).append(value)
    return found
