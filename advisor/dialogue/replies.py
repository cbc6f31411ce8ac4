"""Reads a short answer to the question just asked: a bare number, one of the choices, "no limit", "skip"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from advisor.dialogue.amounts import YEARS, number_in
from advisor.dialogue.lexicon import NUMBER, Lexicon
from advisor.dialogue.reading import LimitReading
from advisor.domain.conversation import Topic
from advisor.domain.learner import HOURS_IN_A_WEEK, Assumption, RequestField
from advisor.domain.matching import ConceptMatch
from advisor.domain.money import Money

MOST_MONEY = 1_000_000
TIMES = re.compile(r" ?([^\W\d_]+)")
"""What may follow figures, such as "k"."""

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")

FIELD_ASKED: dict[Topic, RequestField] = {
    Topic.STUDY_HOURS_PER_WEEK: RequestField.STUDY_HOURS_PER_WEEK,
    Topic.BUDGET: RequestField.BUDGET,
    Topic.MODES: RequestField.MODES,
}


def read_reply(reading: LimitReading, *, asked: Topic | None, lexicon: Lexicon) -> None:
    """Take a bare number as the answer to `asked`, or note that the person would rather not answer."""
    if asked is None:
        return
    if asked in FIELD_ASKED and any(words.field is FIELD_ASKED[asked] for words in reading.words):
        return
    if asked in (Topic.STUDY_HOURS_PER_WEEK, Topic.BUDGET) and _take_number(reading, asked, lexicon):
        return
    declined = lexicon.accepts.no_limit.search(reading.rest)
    if declined:
        reading.skipped = True
        reading.blank(*declined.span())


def chosen_of(text: str, choices: Sequence[ConceptMatch], lexicon: Lexicon) -> tuple[ConceptMatch, ...] | None:
    """The choices that `text` takes, all of them for "both"; empty: none of them; `None`: it answers no such question.

    Only occupations can all be goals at once; of qualifications the first is planned for.
    """
    if choices and lexicon.work.all_choices.fullmatch(text.strip(" .!;,")):
        return tuple(choices)
    answers, choice = choice_meant(text, choices, lexicon)
    if not answers:
        return None
    return (choice,) if choice else ()


def choice_meant(text: str, choices: Sequence[ConceptMatch], lexicon: Lexicon) -> tuple[bool, ConceptMatch | None]:
    """Whether `text` answers a question with choices, and with which; `(True, None)`: with none of them."""
    bare = " ".join(text.strip(" .!;,#)(").split())
    for choice in choices:
        if bare == choice.label.lower():
            return True, choice
    number = int(bare) if bare.isdecimal() and bare.isascii() and len(bare) <= 1 else lexicon.work.ordinals.get(bare)
    if number is None or not choices or not -1 <= number <= len(choices):
        return False, None
    if number == 0:
        return True, None
    return True, choices[number - 1] if number > 0 else choices[-1]


def _take_number(reading: LimitReading, asked: Topic, lexicon: Lexicon) -> bool:
    """The first number that can be the answer; of a range that is its lower end."""
    for match in _numbers(reading.rest, lexicon):
        number = number_in(match.group(), lexicon.numbers.number_words)
        if number is None or (number in YEARS and " " not in match.group()):
            continue
        times = TIMES.match(reading.rest, match.end()) if asked is Topic.BUDGET else None
        factor = lexicon.numbers.times_words.get(times[1], 1) if times else 1
        end = times.end() if times and factor != 1 else match.end()
        number *= factor
        if asked is Topic.STUDY_HOURS_PER_WEEK and 0 < number <= HOURS_IN_A_WEEK:
            reading.take(RequestField.STUDY_HOURS_PER_WEEK, match, study_hours_per_week=number)
            return True
        if asked is Topic.BUDGET and number <= MOST_MONEY:
            currency = reading.limits.budget.currency if reading.limits.budget else "EUR"
            assumption = None if reading.limits.budget else Assumption.EUROS
            money = Money.of(number, currency)
            reading.take(RequestField.BUDGET, match, end=end, assumption=assumption, budget=money)
            return True
    return False


def _numbers(text: str, lexicon: Lexicon) -> list[re.Match[str]]:
    """Numbers in figures first; else runs of number words, but no "a" or "one" that is no number."""
    figures = list(re.finditer(NUMBER, text))
    if figures:
        return figures
    words = lexicon.numbers.number_words
    whole = re.search(r"[^ ;.,!?](?:[^;.,!?]*[^ ;.,!?])?", text)
    if whole and whole.group() in words and text.strip(" ;.,!?") == whole.group():
        return [whole]  # "a dozen"
    return [
        match
        for match in WORD.finditer(text)
        if match.group() in words and (words[match.group()] != Decimal(1) or text.strip(" ;.!") == match.group())
    ]
