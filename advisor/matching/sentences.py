"""Cuts descriptions into sentences, and tells sentences that ask for a skill from those that teach it."""

from __future__ import annotations

import re

from advisor.matching.prerequisite_words import ASKS_FOR, TEACHES

LONG_TEXT = 240
"""Shorter texts stay whole: most outcomes are one sentence."""

MOST_SENTENCES = 16
FEWEST_WORDS = 3

BREAKS = re.compile(
    r"\s*[\r\n]+\s*"  # lines
    r"|\s*[•▪●◦■]\s*"  # bullets
    r"|(?<=[.!?;])\s+(?=[\"'(]?[^\W\d_])"  # ends of sentences, and of the members of long lists
)
LEADING_MARKS = re.compile(r"^(?:[-–*·]|\(?\d{1,2}[.)])\s+")


def sentences_of(text: str) -> tuple[str, ...]:
    """The sentences of a long text, at most 16; a short text as it is, without bullets and surplus white space."""
    clean = LEADING_MARKS.sub("", text.strip())
    if len(clean) <= LONG_TEXT and "\n" not in clean:
        return (" ".join(clean.split()),) if clean else ()
    parts = (LEADING_MARKS.sub("", " ".join(part.split())) for part in BREAKS.split(clean))
    return tuple(part for part in parts if len(part.split()) >= FEWEST_WORDS)[:MOST_SENTENCES]


def only_asks_for(sentence: str) -> bool:
    """Whether the sentence names skills that one must bring, and says nothing about what is learnt.

    By the patterns of `prerequisite_words`; a sentence of a language without any is taken to teach.
    """
    asking = ASKS_FOR.search(sentence)
    return asking is not None and TEACHES.search(sentence[: asking.start()]) is None
