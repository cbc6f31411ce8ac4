"""Durations as hours of learning or as weeks; nothing is converted whose length is not fixed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from advisor.domain.provenance import Fact, NoteBasis
from advisor.ingest.normalising.published import folded, plain, table
from advisor.ingest.normalising.reading import Read, note

MAX_HOURS = 20_000
MAX_WEEKS = 520

_ISO = re.compile(
    r"P(?=.)(?:(?P<years>\d{1,6})Y)?(?:(?P<months>\d{1,6})M)?(?:(?P<weeks>\d{1,6})W)?(?:(?P<days>\d{1,6})D)?"
    r"(?:T(?=.)(?:(?P<hours>\d{1,6})H)?(?:(?P<minutes>\d{1,6})M)?(?:(?P<seconds>\d{1,6}(?:\.\d{1,6})?)S)?)?",
    re.ASCII,
)
_WORDS = re.compile(r"(?P<number>\d{1,6}(?:[.,]\d{1,2})?)\s?(?P<unit>[^\s\d.,;/–-]+\.?)", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Length:
    """A duration as published, part by part; `hours` hold minutes and seconds."""

    years: int = 0
    months: int = 0
    weeks: Fraction = Fraction(0)
    days: Fraction = Fraction(0)
    hours: Fraction = Fraction(0)
    is_iso: bool = False


@cache
def _units() -> Mapping[str, str]:
    return {folded(row["word"]): row["unit"] for row in table("duration_words")}


def _length(text: str) -> _Length | None:
    if (found := _ISO.fullmatch(text)) is not None:
        part = {name: Fraction(value or 0) for name, value in found.groupdict().items()}
        return _Length(
            years=int(part["years"]),
            months=int(part["months"]),
            weeks=part["weeks"],
            days=part["days"],
            hours=part["hours"] + part["minutes"] / 60 + part["seconds"] / 3600,
            is_iso=True,
        )
    found = _WORDS.fullmatch(text)
    unit = _units().get(folded(found["unit"].rstrip("."))) if found is not None else None
    if found is None or unit is None:
        return None
    number = Fraction(found["number"].replace(",", "."))
    if unit == "minutes":
        return _Length(hours=number / 60)
    return {
        "hours": _Length(hours=number),
        "days": _Length(days=number),
        "weeks": _Length(weeks=number),
        "months": _Length(months=1),
        "years": _Length(years=1),
    }[unit]


def read_workload_hours(published: object) -> Read[int]:
    """Whole hours of learning in all, 1 to 20,000: `PT40H`, `40 hours`.

    Days, weeks, months and years of learning have no fixed number of hours. `P60M` is sixty months and is noted as a
    contradiction; hours per week are no total; a range is no amount.
    """
    return _read(published, Fact.WORKLOAD)


def read_weeks(published: object) -> Read[int]:
    """Whole weeks from start to end, 1 to 520: `P4W`, `P28D`, `12 weeks`. Months and years have no fixed number."""
    return _read(published, Fact.DURATION)


def _read(published: object, fact: Fact) -> Read[int]:
    text = plain(published)
    if text is None:
        return Read(None)
    length = _length(text)
    if length is None:
        expected = "hours in all, such as PT40H" if fact is Fact.WORKLOAD else "weeks, such as P4W"
        return Read(None, (note(fact, NoteBasis.NOT_IN_FORM, text, expected),))
    wrong = _why_no_hours(length) if fact is Fact.WORKLOAD else _why_no_weeks(length)
    if wrong is not None:
        return Read(None, (note(fact, wrong[0], text, wrong[1]),))
    amount = length.hours if fact is Fact.WORKLOAD else length.weeks + length.days / 7
    most, unit = (MAX_HOURS, "hours") if fact is Fact.WORKLOAD else (MAX_WEEKS, "weeks")
    if amount.denominator != 1 or not 1 <= amount <= most:
        return Read(None, (note(fact, NoteBasis.NOT_IN_FORM, text, f"a whole number of {unit}, 1 to {most:,}"),))
    basis = NoteBasis.ISO_DURATION if length.is_iso else NoteBasis.FORMAT_WORD
    return Read(int(amount), (note(fact, basis, text, f"{int(amount)} {unit}"),))


def _why_no_hours(length: _Length) -> tuple[NoteBasis, str] | None:
    if length.months and length.is_iso:
        return NoteBasis.MONTHS_AS_WORKLOAD, "ISO 8601: M before T are months; sixty minutes are PT60M, hours PT60H"
    if length.years or length.months or length.weeks or length.days:
        return NoteBasis.NOT_IN_FORM, "how many hours of learning a day, a week or a month has is not said"
    return None


def _why_no_weeks(length: _Length) -> tuple[NoteBasis, str] | None:
    if length.years or length.months:
        return NoteBasis.NOT_IN_FORM, "months and years have no fixed number of weeks"
    if length.hours:
        return NoteBasis.NOT_IN_FORM, "hours say how much there is to learn, not for how many weeks"
    return None
