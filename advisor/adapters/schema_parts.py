"""What the tables of the store are made of: the two files' metadata, and columns that many tables have."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, Date, Integer, MetaData, String, Table, Text

CATALOGUE = MetaData()
CONVERSATIONS = MetaData()


def source_column() -> Column[str]:
    """The source that brought the row, by which rows are replaced and removed."""
    return Column("source_id", String, nullable=False, index=True)


def origin() -> tuple[Column[Any], ...]:
    """The place in the source that the record was read from; all are null where nothing is known of it."""
    return (
        Column("origin_file", Text),
        Column("origin_record", Text),
        Column("published_on", Date),
        Column("notes", Text),  # JSON, see stored_origins; null where there are none
    )


def key(name: str) -> Column[str]:
    """A text that is part of the primary key."""
    return Column(name, String, primary_key=True)


def position() -> Column[int]:
    """The place of a row among those of its owner, part of the primary key."""
    return Column("position", Integer, primary_key=True, autoincrement=False)


def info_table(metadata: MetaData) -> Table:
    """What a file of the store says of itself."""
    return Table("store_info", metadata, key("name"), Column("value", String, nullable=False))
