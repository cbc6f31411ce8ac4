"""Keeps conversations in a SQLite file of their own, so that replacing the catalogue never touches them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import delete, insert, select

from advisor.adapters import schema
from advisor.adapters.sqlite_store import SqliteStore
from advisor.domain.conversation import Conversation
from advisor.domain.ids import ConversationId
from advisor.errors import StoreError

CONVERSATIONS_FILE = "conversations.sqlite"

_AS_JSON = TypeAdapter(Conversation)


class SqliteConversations:
    """Implements `ports.ConversationStore` in a folder; the file is made with the first conversation."""

    keeps = True

    def __init__(self, folder: Path) -> None:
        self._store = SqliteStore(
            folder / CONVERSATIONS_FILE,
            schema.CONVERSATIONS,
            version=schema.CONVERSATIONS_VERSION,
            remedy="Move the file away; conversations of another version of the program cannot be read.",
        )

    def save(self, conversation: Conversation) -> None:
        """Keep it, replacing what was kept under its id; `Turn.answer` is not kept.

        Raises:
            StoreError: it could not be written.
        """
        kept = replace(conversation, turns=tuple(replace(turn, answer=None) for turn in conversation.turns))
        row = {"id": conversation.id, "content": _AS_JSON.dump_json(kept).decode()}
        with self._store.writing() as connection:
            connection.execute(delete(schema.conversation).where(schema.conversation.c.id == conversation.id))
            connection.execute(insert(schema.conversation).values(row))

    def load(self, conversation_id: ConversationId) -> Conversation | None:
        """The conversation, or `None` when there is none under this id.

        Raises:
            StoreError: what was kept cannot be read.
        """
        if not self._store.exists():
            return None
        query = select(schema.conversation.c.content).where(schema.conversation.c.id == conversation_id)
        with self._store.reading() as connection:
            content = connection.execute(query).scalar()
        if content is None:
            return None
        try:
            return _AS_JSON.validate_json(content)
        except ValidationError as error:
            raise StoreError(
                "This conversation was kept by another version of the program and cannot be read. Begin a new one."
            ) from error

    def delete(self, conversation_id: ConversationId) -> None:
        """Forget it, for good."""
        if self._store.exists():
            with self._store.writing() as connection:
                connection.execute(delete(schema.conversation).where(schema.conversation.c.id == conversation_id))
