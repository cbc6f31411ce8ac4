"""What the wording of a Monash requirement says, where its credit points alone do not."""

from __future__ import annotations

import re
from enum import Enum

from advisor.ingest.source_text import tidy

MAX_CONDITION = 300
"""Characters of a condition that is handed on to a person."""

_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
}  # fmt: skip
_COUNT = re.compile(
    rf"\b(?:complete|select|choose)\s+(?:an?y?\s+|at least\s+)?({'|'.join(_NUMBERS)})\b(?!\s+or\b)", re.IGNORECASE
)
_CREDITS = re.compile(
    r"\b(?:complete|select|choose)\s+(?:a minimum of\s+|at least\s+)?\d+\s+(?:credit\s+)?points", re.IGNORECASE
)
_ALL = re.compile(
    r"\bcomplete\s+(?:all\s+)?(?:of\s+)?(?:the|these|both)\s+(?:\w+\s+){0,4}following\b|"
    r"\bcomplete\s+(?:all\s+)?(?:of\s+)?(?:the|these|both)\s+following\b|\benrolled in the following\b",
    re.IGNORECASE,
)
_OPTIONAL = re.compile(
    r"^you (?:may|can) (?:also )?(?:complete|choose|select|take|replace|use)\b|\brecommended\b|\bsuggested\b",
    re.IGNORECASE,
)
_MUST = re.compile(r"\bmust\b", re.IGNORECASE)
_OPTIONAL_TITLE = re.compile(r"\(optional\)|\brecommended\b|^(?:rules|course requirements)\b", re.IGNORECASE)
_FREELY = re.compile(r"\bfreely\b|\bany of the\b", re.IGNORECASE)
_FOR_SOME_STUDENTS = re.compile(
    r"^(?:\w[.)]\s*)?(?:studying\b|students?\b|entry (?:level|point)\b|option \w\b"
    r"|(?:clayton|malaysia|caulfield|peninsula|indonesia)\b)|\b(?:single|double) degree\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:must|only|maximum|minimum|at least|at most|no more than|cannot|not both|either)\b", re.IGNORECASE
)
_IN_BRACKETS = re.compile(r"(?<![-\d])(?<!or )\b(\d+) credit points\)", re.IGNORECASE)
_OPENING_CHARACTERS = 90
"""How far into a description its opening statement reaches; what comes later speaks of exceptions."""


class Asked(Enum):
    """How many of the listed units a description asks for, by its opening statement."""

    ALL = "all"
    SOME = "some"
    OPTIONAL = "optional"
    UNSAID = "unsaid"


def asked(title: str, description: str) -> Asked:
    """What the opening of the description asks for."""
    words = plain(description)
    opening = words[:_OPENING_CHARACTERS]
    if _OPTIONAL_TITLE.search(title) or (_OPTIONAL.search(opening) and not _MUST.search(opening)):
        return Asked.OPTIONAL
    if _CREDITS.search(opening) or (_COUNT.search(opening) and not _counts_all(opening)):
        return Asked.SOME
    return Asked.ALL if _ALL.search(opening) or _counts_all(opening) else Asked.UNSAID


def _counts_all(opening: str) -> bool:
    """`the following two units` counts what follows; `two of the following units` chooses from it."""
    return _ALL.search(opening) is not None and re.search(r"\b(?:one|two|three|four) of\b", opening) is None


def count_asked(description: str) -> int | None:
    """The number in `you must complete two of the following`."""
    match = _COUNT.search(plain(description)[:_OPENING_CHARACTERS])
    return _NUMBERS[match[1].lower()] if match else None


def is_free_choice(description: str) -> bool:
    """Whether units may be picked across the lists below."""
    return _FREELY.search(plain(description)) is not None


def is_for_some_students(title: str) -> bool:
    """Whether a title such as `Studying civil engineering`, `Malaysia` or `Entry level 2` speaks to some students."""
    return _FOR_SOME_STUDENTS.search(plain(title)) is not None


def credits_in_brackets(*texts: str) -> int | None:
    """The amount in a title such as `Part A (12 credit points)`; a range such as 12-18 is none."""
    for text in texts:
        match = _IN_BRACKETS.search(text)
        if match:
            return int(match[1])
    return None


def further_condition(description: str) -> str | None:
    """What the description demands beyond its first sentence, shortened; `None` where it demands nothing more."""
    sentences = re.split(r"(?<=\w\w[.!?])\s+(?=[A-Z(*])", plain(description))
    rest = " ".join(sentences[1:])
    return shortened(rest) if _CONDITION.search(rest) else None


def plain(text: str) -> str:
    """`text` without HTML, on one line."""
    return " ".join((tidy(text) or "").split())


def shortened(text: str) -> str:
    """At most `MAX_CONDITION` characters of `text`, on one line."""
    words = plain(text)
    return words if len(words) <= MAX_CONDITION else words[: MAX_CONDITION - 1].rstrip() + "…"
