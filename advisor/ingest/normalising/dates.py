"""Dates and dated runs, as days; a date that can be read in two ways is not read."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime

from advisor.domain.provenance import Fact, FactNote, NoteBasis
from advisor.ingest.normalising.published import plain
from advisor.ingest.normalising.reading import Read, note

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Years outside are marks such as 9999-12-31 for "no end", or misprints."""

_ISO = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})"
    r"(?P<time>[T ]\d{2}(?::?\d{2}(?::?\d{2}(?:[.,]\d{1,9})?)?)?)?"
    r"(?P<zone>Z|[+-]\d{2}(?::?\d{2})?)?",
    re.ASCII,
)
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})", re.ASCII)
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})", re.ASCII)
MONTHS = 12


def read_date(published: object, fact: Fact = Fact.DATES) -> Read[date]:
    """A day: ISO 8601 (`2027-01-18`, with or without a time), `18.1.2027`, or a date of a spreadsheet.

    Of a moment the day is read as it is written, in the time zone in which it is written. `5/1/2027` is read only
    where one of the two numbers cannot be a month.
    """
    if isinstance(published, datetime):
        has_time = published.time().replace(tzinfo=None) != datetime.min.time()
        return _checked(published.date(), str(published), fact, "the time is left out" if has_time else None)
    if isinstance(published, date):
        return _checked(published, str(published), fact, None)
    text = plain(published)
    if text is None:
        return Read(None)
    parts, detail = _parts(text)
    if parts is None:
        return Read(None, (note(fact, NoteBasis.NOT_IN_FORM, text, detail or "a day such as 2027-01-18"),))
    try:
        day = date(*parts)
    except ValueError:
        return Read(None, (note(fact, NoteBasis.NOT_IN_FORM, text, "no such day"),))
    return _checked(day, text, fact, detail)


def _parts(text: str) -> tuple[tuple[int, int, int] | None, str | None]:
    """Year, month and day, and what is to be said of them."""
    if (found := _ISO.fullmatch(text)) is not None:
        detail = "the day as written; the time or its zone is left out" if found["time"] or found["zone"] else None
        return (int(found[1]), int(found[2]), int(found[3])), detail
    if (found := _DOTTED.fullmatch(text)) is not None:
        return (int(found[3]), int(found[2]), int(found[1])), "day, month and year between dots"
    if (found := _SLASHED.fullmatch(text)) is not None:
        first, second, year = int(found[1]), int(found[2]), int(found[3])
        if first > MONTHS or first == second:
            return (year, second, first), "day/month/year: the other way round there is no such day, or it is the same"
        if second > MONTHS:
            return (year, first, second), "month/day/year: the other way round there is no such day"
        return None, "day/month or month/day is not said"
    return None, None


def _checked(day: date, text: str, fact: Fact, detail: str | None) -> Read[date]:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        outside = f"years {FIRST_YEAR} to {LAST_YEAR}"
        return Read(None, (note(fact, NoteBasis.NOT_IN_FORM, text, outside),))
    return Read(day, () if detail is None else (note(fact, NoteBasis.FORMAT_WORD, text, detail),))


def read_sessions(pairs: Iterable[tuple[object, object]]) -> Read[tuple[dict[str, str], ...]]:
    """Dated runs as the profile's `sessions`, in order of time, each once.

    Args:
        pairs: start and end of each run as published; the end may be `None`.
    """
    runs: dict[tuple[date, date | None], None] = {}
    notes: list[FactNote] = []
    for published_start, published_end in pairs:
        start, end = read_date(published_start), read_date(published_end)
        notes.extend((*start.notes, *end.notes))
        if start.value is None:
            if end.value is not None:
                notes.append(note(Fact.DATES, NoteBasis.NOT_IN_FORM, end.value, "an end without a start"))
            continue
        stop = end.value
        if stop is not None and stop < start.value:
            both = f"{start.value} to {stop}"
            notes.append(note(Fact.DATES, NoteBasis.ENDS_BEFORE_START, both, "only the start is kept"))
            stop = None
        runs[start.value, stop] = None
    if not runs:
        return Read(None, tuple(dict.fromkeys(notes)))
    sessions = []
    for first, last in sorted(runs, key=lambda run: (run[0], run[1] or date.max)):
        sessions.append(
            {"start": first.isoformat()} if last is None else {"start": first.isoformat(), "end": last.isoformat()}
        )
    return Read(tuple(sessions), tuple(dict.fromkeys(notes)))
