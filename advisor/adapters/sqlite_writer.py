"""Writes sources to the store, one at a time, all or nothing."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from pathlib import Path

from sqlalchemy import Connection, Table, delete, insert, select

from advisor.adapters import schema
from advisor.adapters.same_offerings import mark_same_offerings
from advisor.adapters.source_changes import changes_by, keep_changes
from advisor.adapters.source_rows import Row, rows_of
from advisor.adapters.sqlite_store import STORE_FILE, SqliteStore
from advisor.domain.ids import SourceId
from advisor.domain.sources import Replaced, Source, SourceContent

ROWS_AT_ONCE = 5_000
"""Rows of one table that are sent to the database together: bounds memory, and is far past where speed levels off."""


class SqliteWriter:
    """Implements `ports.CatalogueWriter` on the store in a folder; makes the store where there is none."""

    def __init__(self, folder: Path) -> None:
        self.store = SqliteStore(folder / STORE_FILE, schema.CATALOGUE)

    def content_sha256(self, source: SourceId) -> str | None:
        """The hash that the source was last imported with; `None` when it is not in the store."""
        if not self.store.exists():
            return None
        query = select(schema.source.c.content_sha256).where(schema.source.c.id == source)
        with self.store.reading() as connection:
            found: str | None = connection.execute(query).scalar()
        return found

    def replace_source(self, source: Source, content: SourceContent) -> Replaced:
        """Put the records in place of all that the source brought before, in one transaction.

        A source that is not a demonstration takes the place of demonstrations of the same kind: concepts replace
        the demonstration's concepts, offerings and qualifications its catalogue.

        What it changes of what the source brought before is kept beside it, field by field.

        Raises:
            StoreError: it could not be written (disk full, locked); the store is as it was.
            ImportRefusedError: two records say different things under one id; the store is as it was.
        """
        with self.store.writing() as connection:
            changes = changes_by(connection, source, content)
            removed = _demonstrations_to_leave(connection, source, content)
            for source_id in (source.id, *removed):
                _delete(connection, source_id)
            _insert(connection, source, content)
            keep_changes(connection, source.id, changes)
        return Replaced(demonstrations_out=removed, changes=changes)

    def mark_same_offerings(self) -> int:
        """Find anew which records of several sources describe one offering; see `same_offerings`."""
        return mark_same_offerings(self.store)

    def remove_source(self, source: SourceId) -> None:
        """Take out everything that the source brought; nothing happens when it is not there."""
        if self.store.exists():
            with self.store.writing() as connection:
                _delete(connection, source)


def store_digest(store: SqliteStore) -> str:
    """SHA-256 over all rows of all tables, in an order of their own: equal digests mean equal contents."""
    digest = hashlib.sha256()
    with store.reading() as connection:
        for table in schema.CATALOGUE.sorted_tables:
            digest.update(f"\n{table.name}\n".encode())
            for row in connection.execute(select(table).order_by(*table.primary_key.columns)):
                digest.update(repr(tuple(row)).encode())
    return digest.hexdigest()


def _demonstrations_to_leave(connection: Connection, source: Source, content: SourceContent) -> tuple[SourceId, ...]:
    if source.is_demonstration:
        return ()
    known = schema.source.c
    same_kind = []
    if content.skills or content.occupations:
        same_kind.append(known.has_concepts)
    if content.opportunities or content.qualifications:
        same_kind.append(known.has_offerings)
    query = select(known.id, *same_kind).where(known.is_demonstration, known.id != source.id).order_by(known.id)
    return tuple(SourceId(row[0]) for row in connection.execute(query) if any(row[1:]))


def _delete(connection: Connection, source: SourceId) -> None:
    connection.execute(delete(schema.same_offering))  # found anew by what is in the store afterwards
    for table in schema.SOURCE_TABLES:
        connection.execute(delete(table).where(table.c.source_id == source))
    connection.execute(delete(schema.source).where(schema.source.c.id == source))


def _insert(connection: Connection, source: Source, content: SourceContent) -> None:
    waiting: defaultdict[Table, list[Row]] = defaultdict(list)
    for table, row in rows_of(source, content):
        rows = waiting[table]
        rows.append(row)
        if len(rows) == ROWS_AT_ONCE:
            connection.execute(insert(table), rows)
            rows.clear()
    for table, rows in waiting.items():
        if rows:
            connection.execute(insert(table), rows)
