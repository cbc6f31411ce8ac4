"""Dates and spans as people write them, as days on the calendar."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from decimal import Decimal

from advisor.dialogue.amounts import number_in
from advisor.dialogue.lexicon import Lexicon

LONGEST_YEARS = 20


def months_later(day: date, months: int) -> date:
    """The same day of the month `months` later, or the last day of a shorter month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def end_of_month(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def latest_finish_in(text: str, lexicon: Lexicon, today: date) -> tuple[re.Match[str], date] | None:
    """The last day that the text allows, with where it stands: "within 18 months", "by June 2027"."""
    for match in lexicon.within.finditer(text):
        groups = match.groupdict()
        amount = number_in(groups["n"] or groups.get("n2") or "1", lexicon.number_words) or Decimal(1)
        unit = groups["unit"] or groups.get("unit2") or ""
        day = _span_from(today, amount, unit, lexicon)
        if day is not None:
            return match, day
    for match in lexicon.until.finditer(text):
        month, year = _month_and_year(match, lexicon, today)
        if month is not None and year is not None:
            return match, end_of_month(year, month)
    return None


def earliest_start_in(text: str, lexicon: Lexicon, today: date) -> tuple[re.Match[str], date] | None:
    """The first day that the text allows, with where it stands: "from March", "start in September 2027"."""
    for match in lexicon.since.finditer(text):
        month, year = _month_and_year(match, lexicon, today)
        if month is not None and year is not None:
            return match, max(today, date(year, month, 1))
    return None


def _span_from(today: date, amount: Decimal, unit: str, lexicon: Lexicon) -> date | None:
    if unit.startswith(lexicon.week_units):
        return today + timedelta(weeks=int(amount)) if amount <= LONGEST_YEARS * 52 else None
    months = int(amount * 12) if unit.startswith(lexicon.year_units) else int(amount)
    return months_later(today, months) if 1 <= months <= LONGEST_YEARS * 12 else None


def _month_and_year(match: re.Match[str], lexicon: Lexicon, today: date) -> tuple[int | None, int | None]:
    groups = match.groupdict()
    word, year_word = groups.get("month"), groups.get("year")
    month = next((number for beginning, number in lexicon.months.items() if (word or "").startswith(beginning)), None)
    if year_word and year_word.isdecimal():
        year = int(year_word)
        return month or 12, year if date(year, month or 12, 1) >= today.replace(day=1) else None
    if month is None:
        ends_next_year = bool(year_word) and bool(groups.get("next"))
        return (12, today.year + 1) if ends_next_year else (None, None)
    return month, today.year if end_of_month(today.year, month) > today else today.year + 1
