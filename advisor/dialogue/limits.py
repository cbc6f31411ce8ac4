"""What the person can spare and accepts, read from a message; the words that were read are blanked out of the rest."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from itertools import islice

from advisor.dialogue.accepted import read_accepted
from advisor.dialogue.amounts import money_in
from advisor.dialogue.dates import clear_start_in, earliest_start_in, latest_finish_in
from advisor.dialogue.further_limits import read_further_limits
from advisor.dialogue.hours import hours_in
from advisor.dialogue.lexicon import Lexicon
from advisor.dialogue.reading import LimitReading
from advisor.domain.learner import Limits, RequestField
from advisor.domain.money import Money

SHORT_MESSAGE_WORDS = 8
"""Up to this many words, "10 hours" alone is a limit, since nothing else can be meant."""

MOST_AMOUNTS = 20
"""Looked at in one message; more are no way to state a limit."""


def read_limits(
    text: str, lexicon: Lexicon, *, before: Limits, today: date, provider_names: Iterable[str] = ()
) -> LimitReading:
    """Read every limit in `text` on top of `before`; what is not mentioned stays as it was.

    Args:
        text: one message, plain and in small letters.
        lexicon: words of its language.
        before: limits stated earlier.
        today: the day that spans such as "within a year" count from.
        provider_names: names that "at ..." may refer to.
    """
    reading = LimitReading(text=text, limits=before)
    _read_lifted(reading, lexicon)
    _read_hours(reading, lexicon)  # before dates: "6 hours in a week" is no deadline
    read_further_limits(reading, lexicon, today, provider_names)
    _read_dates(reading, lexicon, today)
    _read_budget(reading, lexicon)
    read_accepted(reading, lexicon.accepts, provider_names)
    return reading


def _read_lifted(reading: LimitReading, lexicon: Lexicon) -> None:
    for part, pattern in lexicon.accepts.lifted.items():
        match = pattern.search(reading.rest)
        if match:
            reading.lift(part, match)


def _read_hours(reading: LimitReading, lexicon: Lexicon) -> None:
    is_short = len(reading.rest.split()) <= SHORT_MESSAGE_WORDS
    bare = is_short or reading.limits.study_hours_per_week is not None
    taken: list[re.Match[str]] = []
    for found in islice(hours_in(reading.rest, lexicon, bare=bare), MOST_AMOUNTS):
        if any(found.match.start() < earlier.end() and earlier.start() < found.match.end() for earlier in taken):
            continue
        taken.append(found.match)
        if not found.is_for_study or _is_replaced(reading.rest, found.match, lexicon):
            reading.blank(found.match.start(), found.end)
        elif not any(words.field is RequestField.STUDY_HOURS_PER_WEEK for words in reading.words):
            reading.take(
                RequestField.STUDY_HOURS_PER_WEEK,
                found.match,
                assumption=found.assumption,
                study_hours_per_week=found.hours,
            )


def _read_budget(reading: LimitReading, lexicon: Lexicon) -> None:
    currency = reading.limits.budget.currency if reading.limits.budget else "EUR"
    taken: list[re.Match[str]] = []
    for found in islice(money_in(reading.rest, lexicon, currency=currency), MOST_AMOUNTS):
        if any(found.match.start() < earlier.end() and earlier.start() < found.match.end() for earlier in taken):
            continue
        taken.append(found.match)
        if not found.is_budget or _is_replaced(reading.rest, found.match, lexicon):
            reading.blank(found.match.start(), found.end)
        elif not any(words.field is RequestField.BUDGET for words in reading.words):
            reading.take(RequestField.BUDGET, found.match, assumption=found.assumption, budget=found.money)
    free = lexicon.numbers.free_of_charge.search(reading.rest)
    if free and not any(words.field is RequestField.BUDGET for words in reading.words):
        reading.take(RequestField.BUDGET, free, budget=Money.of(0, currency))


def _is_replaced(text: str, match: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether the amount is named only to be taken back: "not 6 hours but 10"."""
    return bool(lexicon.numbers.replaced_before.search(text[max(0, match.start() - 30) : match.start()]))


def _read_dates(reading: LimitReading, lexicon: Lexicon, today: date) -> None:
    clear = clear_start_in(reading.rest, lexicon, today)
    if clear:
        _take_start(reading, *clear, today=today)
    finish = latest_finish_in(reading.rest, lexicon, today)
    if finish:
        reading.take(RequestField.LATEST_FINISH, finish[0], latest_finish=finish[1])
    start = None if clear else earliest_start_in(reading.rest, lexicon, today)
    if start:
        _take_start(reading, *start, today=today)


def _take_start(reading: LimitReading, match: re.Match[str], day: date, *, today: date) -> None:
    """A start from today on is no limit; it takes back an earlier one."""
    if day > today:
        reading.take(RequestField.EARLIEST_START, match, earliest_start=day)
    elif reading.limits.earliest_start is not None:
        reading.take(RequestField.EARLIEST_START, match, earliest_start=None)
    else:
        reading.blank(*match.span())
