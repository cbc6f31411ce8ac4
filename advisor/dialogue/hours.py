"""Study time a week as people write it: hours a week, a day or a month, or evenings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal

from advisor.dialogue.amounts import YEARS, number_in
from advisor.dialogue.lexicon import Lexicon
from advisor.domain.learner import HOURS_AN_EVENING, HOURS_IN_A_WEEK, Assumption

DAYS_IN_A_WEEK = 7
WORKING_DAYS_IN_A_WEEK = 5
WEEKS_IN_A_YEAR = 52
MONTHS_IN_A_YEAR = 12
MINUTES_IN_AN_HOUR = 60
HOURS_IN_HALF_A_DAY = 4
HALF_AN_HOUR = Decimal("0.5")

PARTS = re.compile(r"\d+(?:[.,]\d+)?|[^\W\d_]+")
"""Figures and words, of which some are numbers."""

TIMES_A_WEEK = (
    ("evenings", Assumption.EVENINGS, HOURS_AN_EVENING),
    ("day", Assumption.EVERY_DAY, DAYS_IN_A_WEEK),
    ("workday", Assumption.WORKING_DAYS, WORKING_DAYS_IN_A_WEEK),
    ("halfdays", None, HOURS_IN_HALF_A_DAY),
    ("wholedays", None, 2 * HOURS_IN_HALF_A_DAY),
)
"""Group of a pattern, what it takes for granted, and what the number is multiplied by."""


@dataclass(frozen=True, slots=True)
class StudyTime:
    """Hours a week with where they stand; `is_for_study` is false for the hours of a job."""

    match: re.Match[str]
    hours: Decimal
    is_for_study: bool
    end: int
    """Where its words end, such as "at work" after the hours of a job."""

    assumption: Assumption | None


def hours_in(text: str, lexicon: Lexicon, *, bare: bool = False) -> Iterator[StudyTime]:
    """Study hours a week, 0 < hours <= 168; of a range such as "5-7 hours" the lower end, to be careful.

    Args:
        text: a message, small letters.
        lexicon: the words of its language.
        bare: whether "10 hours" alone may be meant, since the message corrects or answers.
    """
    patterns = (*lexicon.numbers.hours_per_week, lexicon.numbers.hours_bare) if bare else lexicon.numbers.hours_per_week
    for pattern in patterns:
        for match in pattern.finditer(text):
            found = _weekly(match, lexicon)
            if found is not None and 0 < found[0] <= HOURS_IN_A_WEEK:
                after = lexicon.numbers.job_hours_after.match(text, match.end())
                before = lexicon.numbers.job_hours_before.search(text[max(0, match.start() - 40) : match.start()])
                yield StudyTime(
                    match=match,
                    hours=found[0],
                    is_for_study=not (before or after),
                    end=after.end() if after else match.end(),
                    assumption=found[1],
                )


def _weekly(match: re.Match[str], lexicon: Lexicon) -> tuple[Decimal, Assumption | None] | None:
    groups = match.groupdict()
    days = len(lexicon.numbers.weekday.findall(groups["listed"])) if groups.get("listed") else 0
    if days and not groups.get("n"):
        return Decimal(days * HOURS_AN_EVENING), Assumption.EVENINGS
    number = number_in(match["n"], lexicon.numbers.number_words)
    if number is None or number in YEARS:
        return None
    if groups.get("half"):
        number += HALF_AN_HOUR
    if groups.get("sittings"):
        sittings = number_in(match["sittings"], lexicon.numbers.number_words)
        return None if sittings is None else (number * sittings, None)
    if groups.get("minutes"):
        number = round(number / MINUTES_IN_AN_HOUR, 2)
    if days:
        return number * days, None
    return _by_unit(number, groups, lexicon)


def _by_unit(number: Decimal, groups: dict[str, str | None], lexicon: Lexicon) -> tuple[Decimal, Assumption | None]:
    for group, assumption, times in TIMES_A_WEEK:
        if groups.get(group):
            return number * times, assumption
    if groups.get("month"):
        halves = (number * 2 * MONTHS_IN_A_YEAR / WEEKS_IN_A_YEAR).to_integral_value(ROUND_FLOOR)
        return halves / 2, Assumption.MONTHLY
    more = groups.get("more")
    if more:
        parts = (number_in(part, lexicon.numbers.number_words) for part in PARTS.findall(more))
        return number + sum(part for part in parts if part is not None), None
    return number, Assumption.LOWER_END if groups.get("m") else None
