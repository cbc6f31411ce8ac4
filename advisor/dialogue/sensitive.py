"""Takes out of a message what must not be kept: ways to reach or identify a person, health, origin and belief."""

from __future__ import annotations

import re
from dataclasses import dataclass

from advisor.dialogue.lexicon_sensitive import ABOUT_ONESELF, NUMBERS_AND_ADDRESSES

TAKEN_OUT = "[…]"
"""Stands where something was taken out, in every language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Redacted:
    """A message as it may be read and kept."""

    text: str
    found_something: bool
    """Whether anything was taken out, so that the person is asked to leave it out."""


def redacted(message: str) -> Redacted:
    """`message` with `TAKEN_OUT` in place of what must not be kept; doing it twice changes nothing more.

    Health, origin and belief count only where a person says them of themselves ("I have diabetes"): "diabetes nurse"
    and "I work with disabled people" are work. What the patterns do not know stays; the page asks people to
    leave it out.
    """
    text = message
    for pattern in _NUMBERS:
        text = pattern.sub(TAKEN_OUT, text)
    for pattern in _STATEMENTS:
        text = pattern.sub(_without_named_part, text)
    return Redacted(text=text, found_something=text != message)


def _without_named_part(match: re.Match[str]) -> str:
    name = next(name for name, value in match.groupdict().items() if value)
    start, end = (position - match.start() for position in match.span(name))
    return match.group()[:start] + TAKEN_OUT + match.group()[end:]


_NUMBERS = tuple(re.compile(pattern, re.IGNORECASE) for pattern in NUMBERS_AND_ADDRESSES)
_STATEMENTS = tuple(re.compile(pattern, re.IGNORECASE) for pattern in ABOUT_ONESELF)
