"""Says of a text why it cannot be linked at all, before anything is searched."""

from __future__ import annotations

import re
import unicodedata

from advisor.domain.matching import NoLink

MOST_WORDS = 400
"""A page of text is no sentence: its single sentences are linked, not the whole."""

MOST_CHARACTERS = 4_000

KNOWN_SCRIPTS = frozenset({"LATIN", "GREEK", "CYRILLIC"})
"""Those of the languages that concepts have labels in; others are linked where a label has the same letters."""

_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"\w+")


def refusal(text: str) -> NoLink | None:
    """The reason why nothing can be found for the text, or `None`; a single letter may still be a label ("R")."""
    if not text.strip():
        return NoLink.EMPTY
    if len(text) > MOST_CHARACTERS or len(_WORD.findall(text)) > MOST_WORDS:
        return NoLink.TOO_LONG
    if not _LETTER.search(text):
        return NoLink.NO_WORDS
    return None


def is_too_short(text: str) -> bool:
    """Whether the text is one character, which can be a label but never resemble one."""
    return len(text.strip()) == 1


def is_of_unknown_script(text: str) -> bool:
    """Whether most letters of the text are of a script in which concepts have no labels."""
    letters = _LETTER.findall(text)
    known = sum(unicodedata.name(letter, "").partition(" ")[0] in KNOWN_SCRIPTS for letter in letters)
    return 2 * known < len(letters)
