"""Conversations of people who turned keeping off, and of the command line."""

from __future__ import annotations

from advisor.domain.conversation import Conversation
from advisor.domain.ids import ConversationId


class ForgetfulConversations:
    """Implements `ports.ConversationStore` by keeping nothing."""

    keeps = False

    def save(self, conversation: Conversation) -> None:
        """Keep nothing of it."""

    def load(self, conversation_id: ConversationId) -> Conversation | None:  # noqa: ARG002 - the port's signature
        """Nothing, since nothing is kept."""
        return None

    def delete(self, conversation_id: ConversationId) -> None:
        """Nothing to forget."""
