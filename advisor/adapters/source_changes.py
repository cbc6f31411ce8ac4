"""Compares what a source brings with what it brought before, record by record and field by field."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, Table, insert, select, update

from advisor.adapters import schema
from advisor.adapters.source_rows import TableRow, rows_of
from advisor.domain.ids import SourceId
from advisor.domain.sources import ChangeKind, ImportChanges, RecordChange, Source, SourceContent

KEPT_DETAILS = 5_000
"""Fields and records that are listed; the numbers count all."""

SHOWN_CHARACTERS = 300

_OWNERS: Mapping[Table, tuple[str, str]] = {
    schema.provider: ("provider", "id"),
    schema.spec: ("specification", "id"),
    schema.opportunity: ("offering", "id"),
    schema.qualification: ("qualification", "id"),
    schema.outcome: ("", "owner_id"),
    schema.counts_toward: ("specification", "spec_id"),
    schema.opportunity_language: ("offering", "opportunity_id"),
    schema.opportunity_session: ("offering", "opportunity_id"),
}
"""To which kind of record a row belongs, and by which column; outcomes say the kind themselves."""

_OUTCOME_OWNERS = {"spec": "specification", "qualification": "qualification"}
_PARTS: Mapping[Table, tuple[str, tuple[str, ...]]] = {
    schema.outcome: ("outcomes", ("text",)),
    schema.counts_toward: ("counts_toward", ("qualification_id", "status", "as_of")),
    schema.opportunity_language: ("languages", ("language",)),
    schema.opportunity_session: ("sessions", ("start_date", "end_date")),
}
"""Rows that together are one field of their record: its name, and the columns that it shows."""

_NOT_COMPARED = frozenset({"id", "source_id", "folded_name", "origin_file", "origin_record", "notes", "published_on"})
"""Where a record stands in its file is no change of what it says."""

_Key = tuple[str, str]
_Digests = dict[_Key, bytes]


def changes_by(connection: Connection, source: Source, content: SourceContent) -> ImportChanges | None:
    """What the content would change of what the source has in the store; `None` where it has nothing there.

    Reads the content twice where something changed: before it is written, while what was there can still be seen.
    """
    known = schema.source.c.id == source.id
    if connection.execute(select(schema.source.c.id).where(known)).first() is None:
        return None
    old = _digests(_stored_rows(connection, source.id))
    new = _digests(rows_of(source, content))
    added, removed = sorted(new.keys() - old.keys()), sorted(old.keys() - new.keys())
    changed = sorted(key for key in old.keys() & new.keys() if old[key] != new[key])
    shown = set([*removed, *changed, *added][:KEPT_DETAILS])
    before = _fields(_stored_rows(connection, source.id), shown)
    after = _fields(rows_of(source, content), shown)
    details = [
        *(_whole(ChangeKind.REMOVED, key, before[key]) for key in removed if key in shown),
        *(one for key in changed if key in shown for one in _differences(key, before[key], after[key])),
        *(_whole(ChangeKind.ADDED, key, after[key]) for key in added if key in shown),
    ]
    return ImportChanges(
        added=len(added), removed=len(removed), changed=len(changed), details=tuple(details[:KEPT_DETAILS])
    )


def load_changes(connection: Connection, source: SourceId) -> ImportChanges | None:
    """What the last import of the source changed; `None` where it changed nothing, was the first, or is not there."""
    known, change = schema.source.c, schema.source_change.c
    counts = connection.execute(select(known.added, known.removed, known.changed).where(known.id == source)).first()
    if counts is None or counts.added is None:
        return None
    query = select(schema.source_change).where(change.source_id == source).order_by(change.position)
    details = tuple(
        RecordChange(
            change=ChangeKind(row.change),
            record_kind=row.record_kind,
            record_id=row.record_id,
            title=row.title,
            field=row.field,
            before=row.before,
            after=row.after,
        )
        for row in connection.execute(query)
    )
    return ImportChanges(added=counts.added, removed=counts.removed, changed=counts.changed, details=details)


def keep_changes(connection: Connection, source: SourceId, changes: ImportChanges | None) -> None:
    """Keep what an import changed beside its source; nothing where it changed nothing, or was the first."""
    if changes is None or not changes.added + changes.removed + changes.changed:
        return  # the same records again leave the store as it was
    counts = {"added": changes.added, "removed": changes.removed, "changed": changes.changed}
    connection.execute(update(schema.source).where(schema.source.c.id == source).values(counts))
    rows = [
        {"source_id": source, "position": position, **asdict(one), "change": one.change.value}
        for position, one in enumerate(changes.details)
    ]
    if rows:
        connection.execute(insert(schema.source_change), rows)


def _stored_rows(connection: Connection, source: SourceId) -> Iterator[TableRow]:
    for table in _OWNERS:
        query = select(table).where(table.c.source_id == source).order_by(*table.primary_key.columns)
        for row in connection.execute(query).mappings():
            yield table, dict(row)


def _digests(rows: Iterable[TableRow]) -> _Digests:
    """Of all that is compared of each record; rows of one record may come apart from each other."""
    digests: _Digests = {}
    for table, row in rows:
        key = _key(table, row)
        if key is not None:
            said = repr((table.name, sorted(_compared(row).items(), key=lambda item: item[0]))).encode(
                errors="backslashreplace"
            )
            digest = hashlib.blake2b(said, digest_size=12).digest()
            digests[key] = _mixed(digests[key], digest) if key in digests else digest
    return digests


def _mixed(one: bytes, other: bytes) -> bytes:
    """The same for every order of rows: each says its position, and the store gives them in another order."""
    return (int.from_bytes(one) + int.from_bytes(other) & (1 << 96) - 1).to_bytes(12)


def _key(table: Table, row: Mapping[str, Any]) -> _Key | None:
    owner = _OWNERS.get(table)
    if owner is None:
        return None
    kind, column = owner
    return (kind or _OUTCOME_OWNERS[row["owner_kind"]], row[column])


def _compared(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in _NOT_COMPARED}


def _fields(rows: Iterable[TableRow], shown: set[_Key]) -> dict[_Key, dict[str, Any]]:
    """The fields of these records, rows of a part gathered under its name in their order."""
    found: defaultdict[_Key, dict[str, Any]] = defaultdict(dict)
    for table, row in rows:
        key = _key(table, row)
        if key is None or key not in shown:
            continue
        if table in _PARTS:
            name, columns = _PARTS[table]
            text = " ".join(str(row[column]) for column in columns if row[column] is not None)
            found[key].setdefault(name, []).append(text)
        else:
            found[key].update(_compared(row))
    return found


def _whole(change: ChangeKind, key: _Key, fields: Mapping[str, Any]) -> RecordChange:
    return RecordChange(change=change, record_kind=key[0], record_id=key[1], title=_title(key, fields))


def _differences(key: _Key, before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[RecordChange]:
    for name in sorted(before.keys() | after.keys()):
        if before.get(name) != after.get(name):
            yield RecordChange(
                change=ChangeKind.CHANGED,
                record_kind=key[0],
                record_id=key[1],
                title=_title(key, after),
                field=name,
                before=_text(before.get(name)),
                after=_text(after.get(name)),
            )


def _title(key: _Key, fields: Mapping[str, Any]) -> str:
    return str(fields.get("title") or fields.get("name") or key[1])


def _text(value: object) -> str | None:
    if value is None or value == []:
        return None
    text = " · ".join(value) if isinstance(value, list) else str(value)
    return text if len(text) <= SHOWN_CHARACTERS else text[: SHOWN_CHARACTERS - 1] + "…"
