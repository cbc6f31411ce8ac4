"""A message made plain, so that patterns read it safely: one kind of space, quote and dash, no endless words."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from advisor.errors import ConversationError

LONGEST_MESSAGE = 4_000
"""Characters; about two pages. A longer text is refused with a reason instead of being cut silently."""

LONGEST_WORD = 60
"""Characters; the longest real compound words stay below it. Longer ones are no words, and would slow patterns down."""

_NO_TEXT = re.compile(r"[\x00\ud800-\udfff]")
"""Halves of characters, as undecodable bytes become on a command line, and zero: they cannot be kept or printed."""

_REPLACED = str.maketrans(
    {
        "’": "'", "‘": "'", "`": "'", "´": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
        "–": "-", "−": "-", "‑": "-", "‐": "-", "—": ";", "…": ";", "•": ";", "·": ";", "|": ";", "[": ";", "]": ";",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainMessage:
    """A message to be read; `written` and `text` have the same length, so that positions agree."""

    written: str
    """As the person wrote it, but for white space, quotes and dashes."""

    text: str
    """The same in small letters."""

    def as_written(self, words: str) -> str:
        """`words` of `text` with the person's own capital letters."""
        start = self.text.find(words)
        return words if start < 0 else self.written[start : start + len(words)]


def check_message(message: str, *, longest: int = LONGEST_MESSAGE) -> str:
    """The message without surrounding blanks, and without what is no text.

    Raises:
        ConversationError: it is empty, or longer than `longest` characters.
    """
    text = _NO_TEXT.sub("", message).strip()
    if not text:
        raise ConversationError(
            "The message is empty. Write what you do now, what you would like, or a limit you have."
        )
    if len(text) > longest:
        raise ConversationError(
            f"The message has {len(text):,} characters; at most {longest:,} can be read at once. "
            "Shorten it to what matters: where you are, where you want to go, what you can spare."
        )
    return text


def plain(message: str) -> PlainMessage:
    """`message` with stops as semicolons, single blanks, and nothing longer than a word can be."""
    text = unicodedata.normalize("NFC", message).translate(_REPLACED)
    if not text.isupper():
        text = re.sub(r"\bIT\b(?!')", "ICT", text)  # else small letters would make it a pronoun
    text = re.sub(r"(\d) ?½", r"\1.5", text).replace("½", "0.5")
    text = "".join(character for character in text if character.isspace() or character.isprintable())
    text = re.sub(rf"\S{{{LONGEST_WORD + 1},}}|\b(?:https?://|www\.)\S*", ";", text)
    text = re.sub(r"[^\S\n]+", " ", text)
    text = re.sub(r" ?\n[ \n]*", "\n", text)
    text = re.sub(r"(?<!\d) -+ | -+ (?!\d)", " ; ", text).strip()
    return PlainMessage(written=text, text=small_letters(text))


def small_letters(text: str) -> str:
    """`text` in small letters, of the same length, so that positions agree."""
    return "".join(_small(character) for character in text)


def _small(character: str) -> str:
    lowered = character.lower()
    return lowered if len(lowered) == 1 else character
