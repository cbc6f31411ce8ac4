"""Objects of several files, kept on disk by kind and id until what refers to them has been read."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import cast

_TABLES = """
    PRAGMA journal_mode = OFF;
    PRAGMA synchronous = OFF;
    PRAGMA cache_size = -32000;
    CREATE TABLE kept (
        number INTEGER PRIMARY KEY, kind TEXT, id TEXT, is_whole INTEGER, file INTEGER, place TEXT, body TEXT,
        UNIQUE (kind, id)
    );
    CREATE TABLE name (kind TEXT, name TEXT, id TEXT, PRIMARY KEY (kind, name, id)) WITHOUT ROWID;
    CREATE TABLE tie (kind TEXT, target TEXT, number INTEGER, PRIMARY KEY (kind, target, number)) WITHOUT ROWID;
"""


class Kept(Enum):
    """What became of an object that was to be kept."""

    NEW = "new"
    SAME = "same"
    """The same object with the same contents is there already."""

    OTHER = "other"
    """Another object of this kind has the id already; it stays."""


@dataclass(frozen=True, slots=True)
class Spooled:
    """An object as it was kept."""

    number: int
    kind: str
    id: str
    file: int
    """The place of its file among those that are read together."""

    place: str
    body: Mapping[str, object]


class Spool:
    """Objects on disk; numbers with a point come back as the text of them, since texts are what is published."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        connection.executescript(_TABLES)

    def keep(
        self, kind: str, name: str, body: Mapping[str, object], *, file: int, place: str, is_whole: bool = True
    ) -> tuple[Kept, int]:
        """Keep the object, unless one of its kind and id is there; returns what became of it, and its number.

        Args:
            kind: of the object.
            name: its id.
            body: what it says.
            file: the place of its file among those that are read together.
            place: where it stands in the file.
            is_whole: a record of its own; else only what another object says of it, for which a record of its own is
                taken instead, whichever of them comes first.
        """
        text = json.dumps(body, ensure_ascii=True, sort_keys=True, default=str)
        row = self._connection.execute(
            "SELECT number, is_whole, body FROM kept WHERE kind = ? AND id = ?", (kind, name)
        ).fetchone()
        if row is None:
            cursor = self._connection.execute(
                "INSERT INTO kept (kind, id, is_whole, file, place, body) VALUES (?, ?, ?, ?, ?, ?)",
                (kind, name, is_whole, file, place, text),
            )
            return Kept.NEW, cast("int", cursor.lastrowid)
        number, was_whole, known = row
        if is_whole and not was_whole:
            self._connection.execute(
                "UPDATE kept SET is_whole = 1, file = ?, place = ?, body = ? WHERE number = ?",
                (file, place, text, number),
            )
            return Kept.NEW, number
        return (Kept.OTHER if is_whole and text != known else Kept.SAME), number

    def replace(self, number: int, body: Mapping[str, object]) -> None:
        """Give a kept object another content."""
        text = json.dumps(body, ensure_ascii=True, sort_keys=True, default=str)
        self._connection.execute("UPDATE kept SET body = ? WHERE number = ?", (text, number))

    def call(self, kind: str, name: str, code: str) -> None:
        """Note that the object of this kind and id is also called `code`."""
        self._connection.execute("INSERT OR IGNORE INTO name VALUES (?, ?, ?)", (kind, code, name))

    def tie(self, kind: str, target: str, number: int) -> None:
        """Note that the object with this number belongs to `target`."""
        self._connection.execute("INSERT OR IGNORE INTO tie VALUES (?, ?, ?)", (kind, target, number))

    def find(self, kind: str, name: str) -> Spooled | None:
        """The object with this id, else the only one that is also called so."""
        found = self._of("SELECT * FROM kept WHERE kind = ? AND id = ?", kind, name)
        if found is None:
            ids = self._connection.execute("SELECT id FROM name WHERE kind = ? AND name = ? LIMIT 2", (kind, name))
            rows = ids.fetchall()
            found = (
                self._of("SELECT * FROM kept WHERE kind = ? AND id = ?", kind, rows[0][0]) if len(rows) == 1 else None
            )
        return found

    def settle(self, tie: str, kind: str) -> None:
        """Let what belongs to something that only one object of `kind` is also called belong to that object."""
        self._connection.execute(
            "UPDATE OR REPLACE tie SET target = (SELECT id FROM name WHERE name.kind = ? AND name = target) "
            "WHERE kind = ? AND NOT EXISTS (SELECT 1 FROM kept WHERE kept.kind = ? AND kept.id = target) "
            "AND (SELECT COUNT(*) FROM name WHERE name.kind = ? AND name = target) = 1",
            (kind, tie, kind, kind),
        )

    def all(self, kind: str) -> Iterator[Spooled]:
        """The objects of this kind in the order in which they were first met."""
        return self._rows("SELECT * FROM kept WHERE kind = ? ORDER BY number", kind)

    def tied(self, kind: str, target: str) -> Iterator[Spooled]:
        """The objects that belong to `target`, in the same order."""
        return self._rows(
            "SELECT kept.* FROM tie JOIN kept USING (number) WHERE tie.kind = ? AND target = ? ORDER BY number",
            kind,
            target,
        )

    def is_tied(self, kind: str, target: str) -> bool:
        """Whether any object belongs to `target`."""
        row = self._connection.execute("SELECT 1 FROM tie WHERE kind = ? AND target = ? LIMIT 1", (kind, target))
        return row.fetchone() is not None

    def is_tied_to(self, kind: str, target: str, number: int) -> bool:
        """Whether the object with this number belongs to `target`."""
        query = "SELECT 1 FROM tie WHERE kind = ? AND target = ? AND number = ?"
        return self._connection.execute(query, (kind, target, number)).fetchone() is not None

    def loose(self, tie: str, kind: str) -> Iterator[tuple[Spooled, str]]:
        """The objects that belong to something which is the id of no object of `kind`, with what that is."""
        rows = self._connection.execute(
            "SELECT kept.*, target FROM tie JOIN kept USING (number) WHERE tie.kind = ? "
            "AND NOT EXISTS (SELECT 1 FROM kept AS known WHERE known.kind = ? AND known.id = target) ORDER BY number",
            (tie, kind),
        )
        for *row, target in rows:
            yield _spooled(row), target

    def count(self, kind: str) -> int:
        """How many objects of this kind there are."""
        row = self._connection.execute("SELECT COUNT(*) FROM kept WHERE kind = ?", (kind,)).fetchone()
        return cast("int", row[0])

    def _of(self, query: str, *values: str) -> Spooled | None:
        row = self._connection.execute(query, values).fetchone()
        return None if row is None else _spooled(row)

    def _rows(self, query: str, *values: str) -> Iterator[Spooled]:
        for row in self._connection.execute(query, values):
            yield _spooled(row)


@contextmanager
def spool_in(folder: Path) -> Iterator[Spool]:
    """A spool in the folder, which is the caller's to remove."""
    # One transaction that is never finished: pages go to the disk only when the cache is full.
    with closing(sqlite3.connect(folder / "spool.sqlite")) as connection:
        yield Spool(connection)


def _spooled(row: tuple[object, ...] | list[object]) -> Spooled:
    number, kind, name, _, file, place, body = row
    return Spooled(
        cast("int", number),
        cast("str", kind),
        cast("str", name),
        cast("int", file),
        cast("str", place),
        json.loads(cast("str", body)),
    )
