"""Reads which level of education a person wishes, as EQF levels."""

from __future__ import annotations

import re

from advisor.dialogue.lexicon import Lexicon
from advisor.dialogue.lexicon_further_levels import LEVEL_WORDS, LevelWords
from advisor.dialogue.reading import LimitReading
from advisor.domain.learner import RequestField
from advisor.domain.levels import MOST_LEVEL, Levels

BEFORE = 40
"""Characters before a match that may say that it means something else."""


def read_levels_wished(reading: LimitReading, lexicon: Lexicon) -> None:
    """Read the level on top of what `reading` holds; of several, from the lowest to the highest.

    A level that somebody has is no wish, nor is the name of an award: "a bachelor in nursing".
    """
    words = LEVEL_WORDS.get(lexicon.language)
    if words is None:
        return
    lifted = words.any_level.search(reading.rest)
    if lifted and reading.limits.levels is not None:
        reading.lift(RequestField.LEVELS, lifted)
    found: list[Levels] = []
    for pattern in words.wished:
        for match in pattern.finditer(reading.rest):
            levels = None if ";" in match.group() else _meant(match, reading.rest, words)
            if levels is not None:
                found.append(levels)
                wished = (min(low for low, _ in found), max(high for _, high in found))
                reading.take(RequestField.LEVELS, match, levels=wished)


def _meant(match: re.Match[str], text: str, words: LevelWords) -> Levels | None:
    before = text[max(0, match.start() - BEFORE) : match.start()]
    if words.not_wished_before.search(before):
        return None
    named = [_named(name, words) for name in (match["first"], match["second"]) if name]
    lowest, highest = min(low for low, _ in named), max(high for _, high in named)
    if words.least_before.search(before) or words.least_after.match(text, match.end()):
        highest = MOST_LEVEL
    elif words.most_before.search(before):
        lowest = 1
    return lowest, highest


def _named(name: str, words: LevelWords) -> Levels:
    if name.isdecimal():
        return int(name), int(name)
    return next(meant for pattern, meant in words.names if pattern.fullmatch(name))
