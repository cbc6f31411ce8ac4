"""Reads which subjects a person does not want, and which they want after all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from advisor.dialogue.accepted import telling_word
from advisor.dialogue.lexicon import Lexicon
from advisor.dialogue.lexicon_further import as_typed
from advisor.dialogue.lexicon_further_avoided import AVOIDED_WORDS, AvoidedWords
from advisor.dialogue.lexicon_further_words import FURTHER_WORDS
from advisor.dialogue.lexicon_references import PLACE_WORDS
from advisor.dialogue.reading import LimitReading
from advisor.domain.learner import RequestField

BEFORE = 40
"""Characters before a match that may say that it means something else."""

MOST_FOUND = 8
"""Places looked at by one pattern."""

_WHY = as_typed(r"\b(?:why|how come|warum|wieso|weshalb|pourquoi|por qué|miksi|varför|hvorfor)\b[^;.!?\n]*$")


def read_avoided(reading: LimitReading, lexicon: Lexicon, provider_names: Iterable[str] = ()) -> None:
    """Read them on top of what `reading` holds.

    A form, a language of teaching, a time, a step or a provider is no subject.
    """
    words = AVOIDED_WORDS.get(lexicon.language)
    if words is None:
        return
    _read_wanted_after_all(reading, lexicon)
    languages, names = tuple(lexicon.accepts.language_names), tuple(provider_names)
    for patterns, may_be_taught_in, may_be_given_by in (
        (words.avoided, languages, ()),
        (words.courses, languages, names),
        (words.removed, (), names),
    ):
        for pattern in patterns:
            for match in islice(pattern.finditer(reading.rest), MOST_FOUND):
                found = () if ";" in match["subjects"] else tuple(_subjects(match, words, lexicon))
                providers = tuple(telling_word(name.lower()) or name for name in may_be_given_by) if found else ()
                subjects = [one for one in found if not one.startswith((*may_be_taught_in, *providers))]
                _take(reading, match, words, subjects)


def subjects_left_out(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The subjects that a message names which is known to want something left out; none where it names none."""
    words = AVOIDED_WORDS.get(lexicon.language)
    match = words.left_out.search(text) if words is not None else None
    return tuple(dict.fromkeys(_subjects(match, words, lexicon))) if match is not None and words is not None else ()


def _read_wanted_after_all(reading: LimitReading, lexicon: Lexicon) -> None:
    for subject in reading.limits.avoided:
        pattern = as_typed(rf"\b{re.escape(subject)},? (?:{FURTHER_WORDS[lexicon.language].fine})")
        match = pattern.search(reading.rest)
        if match:
            left = tuple(one for one in reading.limits.avoided if one != subject)
            reading.take(RequestField.AVOIDED, match, value=subject, avoided=left)


def _take(reading: LimitReading, match: re.Match[str], words: AvoidedWords, subjects: Iterable[str]) -> None:
    before = reading.rest[: match.start()]
    if words.not_avoided_before.search(before[-BEFORE:]) or _WHY.search(before):
        return
    for subject in subjects:
        known = reading.limits.avoided
        if any(one in subject for one in known):
            avoided = known  # "algebra" is ruled out by then, and so is "linear algebra"
        else:
            avoided = (*(one for one in known if subject not in one), subject)
        reading.take(RequestField.AVOIDED, match, value=subject, avoided=avoided)


def _subjects(match: re.Match[str], words: AvoidedWords, lexicon: Lexicon) -> Iterator[str]:
    for part in words.parting.split(match["subjects"]):
        subject = part.strip(" '-")
        is_form = any(pattern.search(subject) for pattern in lexicon.accepts.modes.values())
        is_step = any(pattern.search(subject) for _, pattern in PLACE_WORDS)
        if subject and not is_form and not is_step and not words.no_subject.match(subject):
            yield subject
