"""Which steps and offerings a message speaks of: by their place in the plan, or by words of their titles."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from advisor.dialogue.lexicon_references import LAST, NUMBERED, PLACE_WORDS
from advisor.domain.ids import OpportunityId

_WORD = re.compile(r"[^\W\d_]{3,}")
SAME_BEGINNING = 5
"""Letters; longer words are the same if they begin the same, since languages change endings."""

LEAST_SHARE = 0.6
"""Of the weight of a title's words that a message has to name."""

RARE_ENOUGH = 2
"""Titles that share a word: one in so few names them by itself, if it is long."""

LONG_WORD = 6


def steps_meant(text: str, count: int) -> tuple[int, ...]:
    """Places in a plan of `count` steps, from 0, in order of mention; a place beyond the last is left out."""
    found = [(match.start(), int(number)) for match in NUMBERED.finditer(text) for number in match.groups() if number]
    for place, pattern in PLACE_WORDS:
        found += [(match.start(), count if place == LAST else place) for match in pattern.finditer(text)]
    return tuple(dict.fromkeys(place - 1 for _, place in sorted(found) if 1 <= place <= count))


def offerings_meant(text: str, titles: Mapping[OpportunityId, str]) -> tuple[OpportunityId, ...]:
    """The offerings whose titles a message names, those it names most surely first; of the same title the first id."""
    words = {id_: tuple(_stems(title)) for id_, title in titles.items()}
    frequency = Counter(
        stem for stems in {title: tuple(_stems(title)) for title in titles.values()}.values() for stem in set(stems)
    )
    said = set(_stems(text))
    scored: list[tuple[float, OpportunityId]] = []
    for id_, stems in words.items():
        weights = {stem: 1 / math.sqrt(frequency[stem]) for stem in stems}
        whole = sum(weights.values())
        named = [stem for stem in weights if stem in said]
        share = sum(weights[stem] for stem in named) / whole if whole else 0.0
        is_named_by_one_word = any(frequency[stem] <= RARE_ENOUGH and len(stem) >= SAME_BEGINNING for stem in named)
        if share >= LEAST_SHARE or is_named_by_one_word:
            scored.append((share, id_))
    ordered = [id_ for _, id_ in sorted(scored, key=lambda row: (-row[0], row[1]))]
    return _one_of_each_title(ordered, titles)


def _one_of_each_title(ids: Sequence[OpportunityId], titles: Mapping[OpportunityId, str]) -> tuple[OpportunityId, ...]:
    first: dict[str, OpportunityId] = {}
    for id_ in ids:
        first.setdefault(titles[id_], id_)
    return tuple(first.values())


def _stems(text: str) -> Iterator[str]:
    for word in _WORD.findall(text.casefold()):
        yield word[:SAME_BEGINNING] if len(word) >= LONG_WORD else word
