"""Dates and spans as people write them, as days on the calendar."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from decimal import Decimal

from advisor.dialogue.amounts import number_in
from advisor.dialogue.lexicon import Lexicon

LONGEST_YEARS = 20
MONTHS_IN_A_YEAR = 12
CENTURY = 2000
LAST_DAYS = timedelta(days=6)
"""Before the last day: what the end of a month is, as a start."""

Stretch = tuple[date, date]
"""First and last day of what was named: a day, a month, a season or a year."""


def months_later(day: date, months: int) -> date:
    """The same day of the month `months` later, or the last day of a shorter month."""
    index = day.year * MONTHS_IN_A_YEAR + day.month - 1 + months
    year, month = divmod(index, MONTHS_IN_A_YEAR)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def latest_finish_in(text: str, lexicon: Lexicon, today: date) -> tuple[re.Match[str], date] | None:
    """The last day that the text allows, with where it stands: "within 18 months", "by June 2027".

    "By June" allows all of June and "by summer" its first month; "before June" and "by the start of June" end in May.
    """
    for match in lexicon.dates.within.finditer(text):
        day = _span_end(match, lexicon, today)
        if day is not None:
            return match, day
    for pattern in lexicon.dates.until:
        for match in pattern.finditer(text):
            stretch = _stretch(match, lexicon, today)
            if stretch is None:
                continue
            ends_before = _says(match, "before", "before2", "before3", "start") and not _says(match, "end")
            day = stretch[0] - timedelta(days=1) if ends_before else stretch[1]
            if day >= today:
                return match, day
    return None


def earliest_start_in(text: str, lexicon: Lexicon, today: date) -> tuple[re.Match[str], date] | None:
    """The first day that the text allows, with where it stands: "from March", "after the summer"; never in the past."""
    return _first_start(lexicon.dates.since, text, lexicon, today)


def clear_start_in(text: str, lexicon: Lexicon, today: date) -> tuple[re.Match[str], date] | None:
    """The same, where the words say so clearly that they are no finish: "start in 3 months", "not before March"."""
    return _first_start(lexicon.dates.since_first, text, lexicon, today)


def _first_start(
    patterns: tuple[re.Pattern[str], ...], text: str, lexicon: Lexicon, today: date
) -> tuple[re.Match[str], date] | None:
    for pattern in patterns:
        for match in pattern.finditer(text):
            if _says(match, "now"):
                return match, today
            if _says(match, "nextmonth"):
                return match, months_later(today.replace(day=1), 1)
            span = _span_end(match, lexicon, today) if _says(match, "unit") else None
            if span is not None:
                return match, span
            stretch = _stretch(match, lexicon, today, whole_season=True)
            if stretch is not None and stretch[1] >= today:
                first = stretch[1] + timedelta(days=1) if _says(match, "after", "after2", "after3") else stretch[0]
                return match, max(today, first)
    return None


def _says(match: re.Match[str], *names: str) -> bool:
    return any(match.groupdict().get(name) for name in names)


def _span_end(match: re.Match[str], lexicon: Lexicon, today: date) -> date | None:
    groups = match.groupdict()
    words = groups.get("n") or groups.get("n2")
    amount = number_in(words, lexicon.numbers.number_words) if words else Decimal(1)
    unit = groups.get("unit") or groups.get("unit2") or groups.get("unit3") or ""
    if amount is None:
        return None
    if groups.get("half") or groups.get("half2"):
        amount += Decimal("0.5")
    if unit.startswith(lexicon.dates.week_units):
        return today + timedelta(days=int(7 * amount)) if 1 <= amount <= LONGEST_YEARS * 52 else None
    months = int(amount * MONTHS_IN_A_YEAR) if unit.startswith(lexicon.dates.year_units) else int(amount)
    return months_later(today, months) if 1 <= months <= LONGEST_YEARS * MONTHS_IN_A_YEAR else None


def _stretch(match: re.Match[str], lexicon: Lexicon, today: date, *, whole_season: bool = False) -> Stretch | None:
    groups = match.groupdict()
    try:
        exact = _exact_day(groups, today)
        if exact is not None:
            return exact, exact
        written = groups.get("year")
        year = int(written) % 100 + CENTURY if written else None  # "2027" or "27"
        if year is None and groups.get("nextyear"):
            year = today.year + 1
        if groups.get("lone_day") or groups.get("thismonth"):
            return _in_a_month(groups, today)
        name = groups.get("month")
        if name:
            return _named_stretch(name, groups, year, lexicon, today, whole_season=whole_season)
        if year is None and groups.get("thisyear"):
            year = today.year + (1 if groups.get("next") else 0)
        return (date(year, 1, 1), date(year, 12, 31)) if year is not None else None
    except ValueError:
        return None  # 31 June, month 13, a year that no calendar has


def _exact_day(groups: dict[str, str | None], today: date) -> date | None:
    """A day in figures; where no year is named, the next such day."""
    year, month, day = groups.get("y"), groups.get("mo"), groups.get("d")
    if not (month and day):
        return None
    exact = date(int(year) % 100 + CENTURY if year else today.year, int(month), int(day))
    return exact if year or exact >= today else exact.replace(year=today.year + 1)


def _named_stretch(
    name: str, groups: dict[str, str | None], year: int | None, lexicon: Lexicon, today: date, *, whole_season: bool
) -> Stretch | None:
    known = next(beginning for beginning in lexicon.dates.months if name.startswith(beginning))
    if known in lexicon.dates.holidays:
        return _next_holidays(today)
    if known in lexicon.dates.feasts:
        feast = _next_feast(lexicon.dates.feasts[known], year, today)
        return feast, feast
    month, length = lexicon.dates.months[known]
    months = length if whole_season else 1
    if year is None:
        ends = months_later(date(today.year, month, 1), months) - timedelta(days=1)
        year = today.year if ends >= today else today.year + 1
        if year == today.year and months > 1 and not groups.get("after") and today > months_later(ends, -1):
            year += 1  # in November "in autumn" means the next one
    day = groups.get("day") or groups.get("day2")
    if day:
        return date(year, month, int(day)), date(year, month, int(day))
    return _part(date(year, month, 1), months, groups)


def _part(first: date, months: int, groups: dict[str, str | None]) -> Stretch:
    """The stretch, or its middle or end where that is named."""
    last = months_later(first, months) - timedelta(days=1)
    if groups.get("middle"):
        middle = first + (last - first) / 2
        return middle, middle
    return (last - LAST_DAYS if groups.get("end") else first), last


def _in_a_month(groups: dict[str, str | None], today: date) -> Stretch:
    """This month or the next one, or the next day that has this number."""
    first = today.replace(day=1)
    if groups.get("lone_day"):
        number = int(groups["lone_day"] or 0)
        day = (first if number >= today.day else months_later(first, 1)).replace(day=number)
        return day, day
    first = months_later(first, 1 if groups.get("next") else 0)
    return first, months_later(first, 1) - timedelta(days=1)


def _next_holidays(today: date) -> Stretch:
    """Those around the turn of the year, or in summer, whichever end first."""
    summer = date(today.year, 7, 1), date(today.year, 8, 31)
    return summer if today <= summer[1] else (date(today.year, 12, 24), date(today.year + 1, 1, 6))


def _next_feast(month_and_day: tuple[int, int], year: int | None, today: date) -> date:
    day = date(year or today.year, *month_and_day)
    return day if year or day >= today else date(today.year + 1, *month_and_day)
