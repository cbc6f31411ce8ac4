"""When a link is taken without asking, and which others are worth a question: by probability, else by similarity."""

from __future__ import annotations

from collections.abc import Sequence

from advisor.dialogue.said_words import Agreement, agreement, is_one_word, share_said, tells_kinds
from advisor.domain.matching import ConceptMatch
from advisor.domain.sureness import is_named, is_sure

CERTAIN, CERTAIN_ALIKE = 0.8, 0.85
"""Probability, and similarity where there is none, from which a link is taken whatever else is near."""

LEAST_TOLD = 0.42
"""Probability from which a link is taken where the person says of the words that they are work or a skill: then one of
the concepts is meant, and the best is right more often than it would be of words that may mean anything. On the
development half of the labelled messages lower values show more that is wrong, higher ones miss more."""

LEAST_SAID, LEAST_SAID_BARE = 0.15, 0.3
"""Probability from which a skill is taken whose label says the same as the words: where somebody says that they are a
skill, and where nobody does. Several skills then share the name, and each of them is what was said."""

UNLIKE_WORD = 0.95
"""The same where one word is taken for another one: below it the two are only spelt alike, as "bilar" and "Bihari"."""

LEAST_SHARE_SAID = 0.5
"""Share of a clause without a marker that stands in a label with other words; less of it is no name."""

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


def is_skill_taken(match: ConceptMatch, *, is_told: bool) -> bool:
    """Whether the skill behind a few words is taken; `is_told`: the person says that they are a skill.

    A label that says what the words say needs little else. One that says more is narrower than what was said, which is
    worth a suggestion; and what shares no word with the label has to be more likely right than wrong.
    """
    if match.probability is None or is_named(match):
        return is_sure(match)
    agrees = agreement(match.words, match.matched_text)
    if agrees is Agreement.SAME:
        return match.probability >= (LEAST_SAID if is_told else LEAST_SAID_BARE)
    if agrees is Agreement.LABEL_SAYS_MORE:
        return match.probability >= CERTAIN and not tells_kinds(match.words, match.matched_text)
    if agrees is Agreement.NONE and is_one_word(match.words) and is_one_word(match.matched_text):
        return match.probability >= UNLIKE_WORD
    is_name = is_told or agrees is Agreement.NONE or share_said(match.words, match.matched_text) >= LEAST_SHARE_SAID
    return is_name and is_sure(match)


def likeliest_skill(matches: Sequence[ConceptMatch]) -> ConceptMatch | None:
    """The first, unless that is in doubt and the label of another one says the same as the words."""
    if not matches or matches[0].probability is None or is_certain(matches[0]):
        return next(iter(matches), None)
    return next(
        (match for match in matches if is_skill_taken(match, is_told=True) and _says_the_same(match)), matches[0]
    )


def names_part(match: ConceptMatch) -> bool:
    """Whether the label says only a part of the words."""
    agrees = agreement(match.words, match.matched_text)
    return match.probability is not None and agrees in (Agreement.WORDS_SAY_MORE, Agreement.SOME)


def _says_the_same(match: ConceptMatch) -> bool:
    return agreement(match.words, match.matched_text) is Agreement.SAME


def is_likely(match: ConceptMatch, *, in_english: bool, is_told: bool = False) -> bool:
    """Whether present work may be taken to be this."""
    if match.probability is not None:
        is_kind_of_it = is_told and match.probability >= LEAST_SAID and specialises(match)
        return is_kind_of_it or is_taken(match, is_told=is_told)
    return match.similarity >= (LIKELY_ALIKE if in_english else LIKELY_BY_WORDS)


def specialises(match: ConceptMatch) -> bool:
    """Whether the label is what was said and, after a comma, what kind of it: "undersköterska, hemtjänst".

    Swedish names most occupations so; the kinds have most of their skills in common, and which of them is in no label.
    """
    head, comma, _ = match.matched_text.partition(",")
    return bool(comma) and agreement(match.words, head) is Agreement.SAME


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
