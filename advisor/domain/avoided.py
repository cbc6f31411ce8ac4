"""What a person does not want to have: single offerings, and subjects by their words."""

from __future__ import annotations

import re

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.learner import Limits

SHORTEST_STEM, ENDING = 4, 3
"""A word of a title is of the subject if it begins like the subject's word; endings of up to so many letters may
differ, but at least so many letters have to be the same: "statistics" and "statistical", not "art" and "article"."""

_WORD = re.compile(r"[^\W\d_]+")


def is_ruled_out(offering: LearningOpportunity, limits: Limits) -> bool:
    """Whether the person does not want this offering, or the subject that its title names."""
    if offering.id in limits.unwanted:
        return True
    title = _WORD.findall(offering.spec.title.casefold())
    return any(_names(title, subject) for subject in limits.avoided)


def _names(title: list[str], subject: str) -> bool:
    """Whether every word of the subject is in the title."""
    words = _WORD.findall(subject.casefold())
    return bool(words) and all(any(_alike(word, one) for one in title) for word in words)


def _alike(word: str, other: str) -> bool:
    stem = word[: max(SHORTEST_STEM, len(word) - ENDING)]
    return other == word or (len(word) > SHORTEST_STEM and other.startswith(stem))
