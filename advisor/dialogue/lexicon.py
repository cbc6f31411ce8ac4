"""The shape of a lexicon: the words of one language that mark amounts, limits, work and wishes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from advisor.domain.catalogue import Mode
from advisor.domain.languages import LanguageCode


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """Patterns match lower-case text; the group `phrase` is what a marker points at, `n` and `m` are numbers."""

    language: LanguageCode
    number_words: Mapping[str, int]
    hours_per_week: tuple[re.Pattern[str], ...]
    money: tuple[re.Pattern[str], ...]
    free_of_charge: re.Pattern[str]
    no_limit: re.Pattern[str]
    within: re.Pattern[str]
    """Groups `n` and `unit`: a span from today, such as "within 18 months"."""

    until: re.Pattern[str]
    """Groups `month` and `year`, either may be missing."""

    since: re.Pattern[str]
    months: Mapping[str, int]
    """First letters of a month's name to its number; longer beginnings first where they clash."""

    year_units: tuple[str, ...]
    """Beginnings of the word for a year; any other span unit is a month or a week."""

    week_units: tuple[str, ...]
    modes: Mapping[Mode, re.Pattern[str]]
    negation_before: re.Pattern[str]
    """Ends right before the word that it negates."""

    study_languages: Mapping[str, re.Pattern[str]]
    lifelong_learning: re.Pattern[str]
    provider_marker: str
    """A format with `{name}` that makes a name a limit, such as "at Monash"."""

    present_work: tuple[re.Pattern[str], ...]
    goal_work: tuple[re.Pattern[str], ...]
    goal_skills: tuple[re.Pattern[str], ...]
    goal_qualification: tuple[re.Pattern[str], ...]
    held_skills: tuple[re.Pattern[str], ...]
    lacking_skills: tuple[re.Pattern[str], ...]
    noise: re.Pattern[str]
    """Greetings and fillers that carry no wish."""

    and_words: re.Pattern[str]
    endings: tuple[tuple[str, str], ...] = ()
    """Case endings of a goal word and what to put instead, so that a label is closer."""

    worker_suffix: str = ""
    """Put after a place of work to get a kind of worker, such as "warehouse" + " worker"."""


NUMBER = r"(?:\d{1,3}(?:[ .,\u00a0]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)"
PHRASE = r"(?P<phrase>[^;,.!?\n()]{2,120}?)"
"""Up to the next stop; spans of limits were blanked out with a semicolon before."""

LIST = r"(?P<phrase>[^;.!?\n()]{2,200}?)"
"""The same, but commas belong to it."""


def end(*words: str, lists: bool = False) -> str:
    """A look-ahead for where a phrase ends: at a stop, or before one of `words`; commas do not end lists."""
    stops = r"[;.!?\n()]" if lists else r"[;,.!?\n()]"
    before = "".join(rf"\s+{word}\b|" for word in words)
    return rf"(?={before}\s*(?:{stops}|$))"


def compile_all(*patterns: str) -> tuple[re.Pattern[str], ...]:
    """The patterns, compiled."""
    return tuple(re.compile(pattern) for pattern in patterns)
