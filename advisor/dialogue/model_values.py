"""Numbers, money and days that a language model reads into words, kept only where our own readers find them there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from advisor.dialogue.amounts import MOST_MONEY, YEARS, currency_of, money_in, number_in
from advisor.dialogue.dates import earliest_start_in, latest_finish_in, months_later
from advisor.dialogue.hours import hours_in
from advisor.dialogue.lexicon import DAY_IN_FIGURES, NUMBER, Lexicon
from advisor.dialogue.lexicon_cues import CURRENCY, HOURS, MONEY
from advisor.dialogue.model_claims import Claim, number_of
from advisor.domain.learner import HOURS_IN_A_WEEK, Assumption
from advisor.domain.money import Money

MOST_NUMBER_WORDS = 5
"""In one number."""

_YEAR = re.compile(r"\b20\d\d\b")
_DAY = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|er|\.|:a|:e)?(?= |$)")


def hours_claimed(claim: Claim, words: str, lexicon: Lexicon) -> tuple[Decimal, Assumption | None] | None:
    """Hours a week; by our own reading of the words where there is one, which knows "a day" and "evenings"."""
    value, numbers = number_of(claim), numbers_in(words, lexicon)
    if value is None or not HOURS.search(words):
        return None
    for found in hours_in(words, lexicon, bare=True):
        if found.is_for_study and (value == found.hours or value in numbers):
            return found.hours, found.assumption
    return (value, None) if value in numbers and value not in YEARS and 0 < value <= HOURS_IN_A_WEEK else None


def money_claimed(
    claim: Claim, words: str, lexicon: Lexicon, *, currency: str
) -> tuple[Money, Assumption | None] | None:
    """A budget; its currency is the one in the words, else `currency`."""
    value = number_of(claim)
    if value is None or not MONEY.search(words):
        return None
    for found in money_in(words, lexicon, currency=currency):
        if found.is_budget and found.money.amount == value:
            return found.money, found.assumption
    if value not in numbers_in(words, lexicon) or value > MOST_MONEY or value in YEARS:
        return None
    sign = CURRENCY.search(words)
    named = currency_of(sign.group(), own=lexicon.numbers.currencies) if sign else None
    return Money.of(value, named or currency), None if named or currency != "EUR" else Assumption.EUROS


def finish_claimed(claim: Claim, words: str, lexicon: Lexicon, today: date) -> tuple[date, None] | None:
    """A day to be done by: the last of the stretch that the words name, or the one before its first."""
    read = latest_finish_in(words, lexicon, today)
    days = {read[1]} if read else set()
    for first, last, season_end in _stretches(words, lexicon):
        days |= {last, season_end, first - timedelta(days=1)}
    return _one_of(claim, days, today)


def start_claimed(claim: Claim, words: str, lexicon: Lexicon, today: date) -> tuple[date, None] | None:
    """A day to begin on: the first of the stretch that the words name, or the one after its last."""
    read = earliest_start_in(words, lexicon, today)
    days = {read[1]} if read else set()
    for first, last, season_end in _stretches(words, lexicon):
        days |= {first, last + timedelta(days=1), season_end + timedelta(days=1)}
    return _one_of(claim, days, today)


def numbers_in(words: str, lexicon: Lexicon) -> frozenset[Decimal]:
    """Every number that our own reader finds in the words, in figures or spelt; never an article taken for a 1."""
    return frozenset((*_in_figures(words, lexicon), *_spelt(words, lexicon)))


def _in_figures(words: str, lexicon: Lexicon) -> Iterator[Decimal]:
    for match in re.finditer(NUMBER, words):
        number = number_in(match.group(), lexicon.numbers.number_words)
        if number is not None:
            after = re.match(r" ?([^\W\d_]+)\b", words[match.end() :])
            yield number * lexicon.numbers.times_words.get(after[1] if after else "", 1)


def _spelt(words: str, lexicon: Lexicon) -> Iterator[Decimal]:
    """The longest runs of number words, so that "two hundred" is no 2."""
    tokens = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", words)
    start = 0
    while start < len(tokens):
        for length in range(min(MOST_NUMBER_WORDS, len(tokens) - start), 0, -1):
            number = number_in(" ".join(tokens[start : start + length]), lexicon.numbers.number_words)
            if number is not None:
                if not (length == 1 and number == 1):
                    yield number
                start += length
                break
        else:
            start += 1


def _one_of(claim: Claim, days: set[date], today: date) -> tuple[date, None] | None:
    try:
        day = date.fromisoformat(claim.value)
    except ValueError:
        return None
    return (day, None) if day in days and day >= today else None


def _stretches(words: str, lexicon: Lexicon) -> Iterator[tuple[date, date, date]]:
    """First and last day, and the last of the season, of a day in figures or of a month or season with its year."""
    try:
        for pattern in DAY_IN_FIGURES:
            for match in re.finditer(pattern, words):
                day = date(int(match["y"]), int(match["mo"]), int(match["d"]))
                yield day, day, day
        years = _YEAR.findall(words)
        named = _month(words, lexicon)
        if len(years) != 1 or named is None:
            return
        (month, length), year = named, int(years[0])
        numbered = _DAY.search(_YEAR.sub("", words))
        if numbered:
            day = date(year, month, int(numbered[1]))
            yield day, day, day
            return
        first = date(year, month, 1)
        yield first, months_later(first, 1) - timedelta(days=1), months_later(first, length) - timedelta(days=1)
    except ValueError:
        return  # 31 June


def _month(words: str, lexicon: Lexicon) -> tuple[int, int] | None:
    """The one month or season in the words; `None` where there is none, or more than one."""
    tokens = re.findall(r"[^\W\d_]+", words)
    spans = [
        next((span for beginning, span in lexicon.dates.months.items() if token.startswith(beginning)), None)
        for token in tokens
    ]
    found = [span for span in spans if span is not None]
    return found[0] if len(found) == 1 else None
