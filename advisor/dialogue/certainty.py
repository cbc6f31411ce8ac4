"""When a link is taken without asking, and which others are worth a question: by probability, else by similarity."""

from __future__ import annotations

from collections.abc import Sequence

from advisor.domain.matching import ConceptMatch
from advisor.domain.sureness import is_named, is_sure

CERTAIN, CERTAIN_ALIKE = 0.8, 0.85
"""Probability, and similarity where there is none, from which a link is taken whatever else is near."""

LEAST_TOLD = 0.42
"""Probability from which a link is taken where the person says of the words that they are work or a skill: then one of
the concepts is meant, and the best is right more often than it would be of words that may mean anything. On the
development half of the labelled messages lower values show more that is wrong, higher ones miss more."""

CLEAR_LEAD, CLEAR_LEAD_ALIKE = 0.3, 0.08
"""Least lead over the second best for a less certain link to be taken without asking."""

CHOICE_SHARE = 0.35
"""Share of the best one's probability that a choice has at least."""

CHOICE_SPAN = 0.15
"""How far behind the first a choice may be in similarity."""

LIKELY_ALIKE = 0.7
"""Least similarity of present work, which gives the person its skills: below it, nothing is better than a guess."""

LIKELY_BY_WORDS = 0.85
"""The same for other languages than English, where letters alone are compared."""


def standing(match: ConceptMatch) -> float:
    """What links are ranked by, 0..1: whether they are called so, how probable they are, else how alike."""
    if is_named(match):
        return 1.0
    return match.similarity if match.probability is None else match.probability


def is_certain(match: ConceptMatch) -> bool:
    """Whether the link needs no question."""
    return standing(match) >= (CERTAIN_ALIKE if match.probability is None else CERTAIN)


def is_taken(match: ConceptMatch, *, is_told: bool) -> bool:
    """Whether a link is taken without an answer; `is_told`: the person says that the words are work or a skill."""
    if match.probability is None or not is_told:
        return is_sure(match)
    return is_named(match) or match.probability >= LEAST_TOLD


def is_likely(match: ConceptMatch, *, in_english: bool, is_told: bool = False) -> bool:
    """Whether present work may be taken to be this."""
    if match.probability is not None:
        return is_taken(match, is_told=is_told)
    return match.similarity >= (LIKELY_ALIKE if in_english else LIKELY_BY_WORDS)


def is_clear(matches: Sequence[ConceptMatch]) -> bool:
    """Whether the first of these can be taken without asking; one that stands alone must be likely all the same."""
    if is_certain(matches[0]):
        return True
    if len(matches) == 1:
        return is_sure(matches[0]) if matches[0].probability is not None else True
    lead = CLEAR_LEAD_ALIKE if matches[0].probability is None else CLEAR_LEAD
    return standing(matches[0]) - standing(matches[1]) >= lead


def close(matches: Sequence[ConceptMatch]) -> tuple[ConceptMatch, ...]:
    """Those that are nearly as likely as the first."""
    if not matches:
        return ()
    best = standing(matches[0])
    least = best - CHOICE_SPAN if matches[0].probability is None else best * CHOICE_SHARE
    return tuple(match for match in matches if standing(match) >= least)
