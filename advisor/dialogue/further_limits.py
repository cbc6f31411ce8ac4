"""Reads days without study, courses at once, money a year, the level, and what a person would rather not study."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from advisor.dialogue.amounts import money_in
from advisor.dialogue.avoided import read_avoided
from advisor.dialogue.dates import months_later
from advisor.dialogue.levels import read_levels_wished
from advisor.dialogue.lexicon import Lexicon
from advisor.dialogue.lexicon_further import FurtherWords
from advisor.dialogue.lexicon_further_words import FURTHER_WORDS
from advisor.dialogue.names import without_accents
from advisor.dialogue.reading import LimitReading
from advisor.domain.learner import Period, RequestField
from advisor.errors import InvalidValueError

ONE_DAY = timedelta(days=1)
LONE_DAY = re.compile(r"\d{1,2}")
BEFORE = 40
"""Characters before a match that may say that it means something else."""

MOST_FOUND = 6
"""Stretches looked at in one message."""


def read_further_limits(
    reading: LimitReading, lexicon: Lexicon, today: date, provider_names: Iterable[str] = ()
) -> None:
    """Read them on top of what `reading` holds; before dates and money, which would take parts of their words."""
    words = FURTHER_WORDS.get(lexicon.language)
    if words is None:
        return
    if words.point.search(reading.rest):
        _read_free_again(reading, words, today)
        _read_blocked(reading, words, today)
    _read_at_once(reading, words)
    _read_money_a_year(reading, lexicon, words)
    read_levels_wished(reading, lexicon)
    read_avoided(reading, lexicon, provider_names)


def _read_blocked(reading: LimitReading, words: FurtherWords, today: date) -> None:
    for pattern in words.blocked:
        for _ in range(MOST_FOUND):
            match = next(_unbounded(pattern, reading.rest, words), None)
            periods = _periods_in(match, words, today) if match else ()
            if match is None or not periods:
                break
            blocked = joined((*reading.limits.blocked_dates, *periods))
            for period in blocked:
                if any(period.meets(one.start, one.end) for one in periods):
                    reading.take(RequestField.BLOCKED_DATES, match, value=str(period), blocked_dates=blocked)


def _unbounded(pattern: re.Pattern[str], text: str, words: FurtherWords) -> Iterator[re.Match[str]]:
    for match in pattern.finditer(text):
        if not words.not_blocked_before.search(text[max(0, match.start() - BEFORE) : match.start()]):
            yield match


def _read_free_again(reading: LimitReading, words: FurtherWords, today: date) -> None:
    """Days that can be used after all; only where they were ruled out before."""
    for match in list(words.free_again.finditer(reading.rest))[:MOST_FOUND]:
        free = _periods_in(match, words, today)
        blocked = reading.limits.blocked_dates
        left = without(blocked, free)
        if left != blocked:
            reading.take(RequestField.BLOCKED_DATES, match, blocked_dates=left)


def _read_at_once(reading: LimitReading, words: FurtherWords) -> None:
    lifted = words.any_at_once.search(reading.rest)
    if lifted:
        reading.lift(RequestField.MOST_AT_ONCE, lifted)
    for pattern in words.at_once:
        match = pattern.search(reading.rest)
        if match:
            n = match.groupdict().get("n")
            count = 1 if n is None else int(n) if n.isdecimal() else words.counts.get(n)
            reading.take(RequestField.MOST_AT_ONCE, match, most_at_once=count)
            return


def _read_money_a_year(reading: LimitReading, lexicon: Lexicon, words: FurtherWords) -> None:
    text, known = reading.rest, reading.limits.budget_per_year or reading.limits.budget
    for found in money_in(text, lexicon, currency=known.currency if known else "EUR"):
        start, end, number = found.match.start(), found.match.end(), found.match.start("n")
        after = words.a_year_after.match(text, end)
        named = words.a_year_before.search(text, max(0, number - BEFORE), number)
        end = after.end() if after else end
        numbers = lexicon.numbers
        is_wage = numbers.other_money_before.search(text[max(0, start - BEFORE) : start])
        if named or (after and not is_wage and not numbers.other_money_after.match(text, end)):
            reading.take(
                RequestField.BUDGET_PER_YEAR,
                found.match,
                start=min(start, named.start()) if named else start,
                end=end,
                assumption=found.assumption,
                budget_per_year=found.money,
            )
            return


def _periods_in(match: re.Match[str], words: FurtherWords, today: date) -> tuple[Period, ...]:
    """The days that are named; from one point to the next where it says so. None where no calendar has them."""
    points = list(words.point.finditer(match["days"]))
    try:
        if match.groupdict().get("between") is not None:
            return (_period(_parts(points[0], words), _parts(points[-1], words), today),)
        return joined(_resolved(match["days"], points, words, today))
    except (InvalidValueError, ValueError):
        return ()


def _resolved(text: str, points: list[re.Match[str]], words: FurtherWords, today: date) -> Iterator[Period]:
    lone = LONE_DAY.match(text)
    if lone and points[0].start() > 0:  # "from 1 to 15 July"
        end = _parts(points[0], words)
        yield _period((end[0], end[1], int(lone.group()), end[3]), end, today)
        points = points[1:]
    place = 0
    while place < len(points):
        first = last = points[place]
        following = points[place + 1] if place + 1 < len(points) else None
        if following and words.until.search(text[first.start() : following.start()]):
            last, place = following, place + 1
        yield _period(_parts(first, words), _parts(last, words), today)
        place += 1


Point = tuple[int, int, int | None, int | None]
"""First month, number of months, day and year."""


def _parts(match: re.Match[str], words: FurtherWords) -> Point:
    groups = match.groupdict()
    if groups["mo"]:
        return int(groups["mo"]), 1, int(groups["d"]), int(groups["y"]) if groups["y"] else None
    name = without_accents(groups["month"])
    month, length = next(span for known, span in words.months.items() if name.startswith(without_accents(known)))
    return month, length, int(groups["day"]) if groups["day"] else None, int(groups["year"]) if groups["year"] else None


def _period(first: Point, last: Point, today: date) -> Period:
    """The next such stretch that is not over yet, or the one of the year that is named."""
    year = first[3] or last[3]
    if year is not None and first[3] is None and last[0] < first[0]:
        year -= 1
    period = _in_year(first, last, year or today.year - 1)
    while year is None and period.end < today:
        period = _in_year(first, last, period.start.year + 1)
    return period


def _in_year(first: Point, last: Point, year: int) -> Period:
    start = date(year, first[0], first[2] or 1)
    end_year = year if last[0] >= first[0] else year + 1
    if last[2] is not None:
        return Period(start=start, end=date(end_year, last[0], last[2]))
    return Period(start=start, end=months_later(date(end_year, last[0], 1), last[1]) - ONE_DAY)


def joined(periods: Iterable[Period]) -> tuple[Period, ...]:
    """The same days in order, with those that touch made one."""
    found: list[Period] = []
    for period in sorted(periods, key=lambda one: (one.start, one.end)):
        if found and period.start <= found[-1].end + ONE_DAY:
            found[-1] = Period(start=found[-1].start, end=max(found[-1].end, period.end))
        else:
            found.append(period)
    return tuple(found)


def without(periods: Iterable[Period], free: Iterable[Period]) -> tuple[Period, ...]:
    """The periods without the days of `free`."""
    left = list(periods)
    for gap in free:
        parts = []
        for period in left:
            if not period.meets(gap.start, gap.end):
                parts.append(period)
                continue
            if period.start < gap.start:
                parts.append(Period(start=period.start, end=gap.start - ONE_DAY))
            if period.end > gap.end:
                parts.append(Period(start=gap.end + ONE_DAY, end=period.end))
        left = parts
    return tuple(left)
