"""A message as it may be read and kept: own words and a pasted advertisement apart, private matters out."""

from __future__ import annotations

from dataclasses import dataclass

from advisor.dialogue.advertisement import told_apart, without_names
from advisor.dialogue.message import LONGEST_MESSAGE, check_message
from advisor.dialogue.sensitive import redacted
from advisor.errors import ConversationError

LONGEST_TEXT = 16_000
"""Characters of a message with an advertisement in it; long ones have 8,000."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A message without what must not be kept."""

    text: str
    """All of it, as it is kept and shown."""

    own_words: str
    advertisement: str | None = None
    is_private: bool = False
    """Whether something private was taken out of the person's own words."""

    has_contacts: bool = False
    """Whether names or addresses were taken out of the advertisement."""


def received(message: str) -> Received:
    """`message`, checked and with what identifies or concerns a person privately taken out.

    Raises:
        ConversationError: it is empty or too long.
    """
    text = check_message(message, longest=LONGEST_TEXT)
    told = told_apart(text)
    if len(told.own_words) > LONGEST_MESSAGE:
        raise ConversationError(
            f"Your own words have {len(told.own_words):,} characters; at most {LONGEST_MESSAGE:,} can be read at once. "
            "Shorten them to what matters: where you are, where you want to go, what you can spare. If this is a job "
            "advertisement, write “Job advertisement:” before it."
        )
    if told.advertisement is None:
        own = redacted(told.own_words)
        return Received(text=own.text, own_words=own.text, is_private=own.found_something)
    own = redacted(told.own_words)
    advertisement = without_names(redacted(told.advertisement).text)
    return Received(
        text="\n\n".join(part for part in (own.text, advertisement) if part),
        own_words=own.text,
        advertisement=advertisement,
        is_private=own.found_something,
        has_contacts=advertisement != told.advertisement,
    )
