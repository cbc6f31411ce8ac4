"""Dates and spans, as people write them."""

import calendar
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.dialogue.dates import months_later
from advisor.domain.learner import Limits
from tests.unit.dialogue.dialogue_readings import LEXICONS, TODAY, limits_of


@pytest.mark.parametrize(
    ("message", "day"),
    [
        ("within 18 months", date(2028, 5, 2)),
        ("within a year and a half", date(2028, 5, 2)),
        ("in two years", date(2028, 11, 2)),
        ("in 6 weeks", date(2026, 12, 14)),
        ("over the next half a year", date(2027, 5, 2)),
        ("by June 2027", date(2027, 6, 30)),
        ("by the end of June", date(2027, 6, 30)),
        ("before June 2027", date(2027, 5, 31)),
        ("finish by 15 June 2027", date(2027, 6, 15)),
        ("until 2027-06-15", date(2027, 6, 15)),
        ("done by 15.6.2027", date(2027, 6, 15)),
        ("by next summer", date(2027, 6, 30)),
        ("before the summer", date(2027, 5, 31)),
        ("by christmas", date(2026, 12, 24)),
        ("by 2028", date(2028, 12, 31)),
        ("before 2028", date(2027, 12, 31)),
        ("by the end of next year", date(2027, 12, 31)),
        ("by the end of the year", date(2026, 12, 31)),
    ],
)
def test_the_latest_finish_is_read(message: str, day: date) -> None:
    assert limits_of(message).latest_finish == day


@pytest.mark.parametrize(
    ("message", "day"),
    [
        ("kesäkuuhun 2028 mennessä", date(2028, 6, 30)),
        ("ensi kesään mennessä", date(2027, 6, 30)),
        ("ennen kesäkuuta 2027", date(2027, 5, 31)),
        ("vuoden 2028 loppuun mennessä", date(2028, 12, 31)),
        ("ensi vuoden loppuun mennessä", date(2027, 12, 31)),
        ("31.12.2027 mennessä", date(2027, 12, 31)),
        ("18 kuukauden sisällä", date(2028, 5, 2)),
        ("kahdessa vuodessa", date(2028, 11, 2)),
        ("puolen vuoden aikana", date(2027, 5, 2)),
        ("vuodessa", date(2027, 11, 2)),
    ],
)
def test_the_latest_finish_is_read_in_finnish(message: str, day: date) -> None:
    assert limits_of(message, language="fi").latest_finish == day


@pytest.mark.parametrize(
    ("message", "language", "day"),
    [
        ("from March", "en", date(2027, 3, 1)),
        ("I can start in September 2027", "en", date(2027, 9, 1)),
        ("starting next autumn", "en", date(2027, 9, 1)),
        ("after the summer", "en", date(2027, 9, 1)),
        ("start from 2027-02-15", "en", date(2027, 2, 15)),
        ("not before May", "en", date(2027, 5, 1)),
        ("earliest start is in March", "en", date(2027, 3, 1)),
        ("syyskuusta 2027 alkaen", "fi", date(2027, 9, 1)),
        ("voin aloittaa tammikuussa", "fi", date(2027, 1, 1)),
        ("kesän jälkeen", "fi", date(2027, 9, 1)),
    ],
)
def test_the_earliest_start_is_read(message: str, language: str, day: date) -> None:
    assert limits_of(message, language=language).earliest_start == day


@pytest.mark.parametrize(
    "message",
    [
        "by June 2020",
        "by 31.6.2027",
        "by 1.13.2027",
        "I am from Marseille",
        "from marketing",
        "by mayors",
        "I worked there for 5 years",
        "within 500 years",
        "within 0 months",
        "after work",
        "6 hours in a week",
    ],
)
def test_what_is_no_date_gives_none(message: str) -> None:
    limits = limits_of(message)
    assert (limits.latest_finish, limits.earliest_start) == (None, None)


def test_a_finish_before_the_start_keeps_what_was_said_first() -> None:
    before = Limits(earliest_start=date(2028, 1, 1))
    assert limits_of("by June 2027", before=before) == before


def test_a_deadline_can_be_taken_back() -> None:
    assert limits_of("no deadline", before=Limits(latest_finish=date(2028, 1, 1))).latest_finish is None


def test_start_and_finish_are_read_from_one_message() -> None:
    limits = limits_of("I can start in September 2027 and must finish before June 2028")
    assert (limits.earliest_start, limits.latest_finish) == (date(2027, 9, 1), date(2028, 5, 31))


FINNISH_MONTHS = (
    "tammi",
    "helmi",
    "maalis",
    "huhti",
    "touko",
    "kesä",
    "heinä",
    "elo",
    "syys",
    "loka",
    "marras",
    "joulu",
)


@pytest.mark.parametrize("number", range(1, 13))
def test_every_month_is_read_by_its_name(number: int) -> None:
    end_of_month = months_later(date(2028, number, 1), 1) - timedelta(days=1)
    assert limits_of(f"by {calendar.month_name[number]} 2028").latest_finish == end_of_month
    finnish = f"{FINNISH_MONTHS[number - 1]}kuuhun 2028 mennessä"
    assert limits_of(finnish, language="fi").latest_finish == end_of_month


@pytest.mark.parametrize("language", sorted(LEXICONS))
def test_every_name_that_a_pattern_may_find_has_a_month(language: str) -> None:
    months = LEXICONS[language].dates.months
    assert sorted({first for first, _ in months.values()}) == list(range(1, 13))


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)), st.integers(0, 240))
def test_months_later_is_never_further_than_the_months_are_long(day: date, months: int) -> None:
    later = months_later(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == day.day or (later.day < day.day and months_later(later, 1).month != later.month)


@given(st.integers(1, 28), st.integers(1, 12), st.integers(2027, 2090))
def test_a_day_in_figures_is_read_as_it_stands(day: int, month: int, year: int) -> None:
    meant = date(year, month, day)
    assert limits_of(f"by {day}.{month}.{year}").latest_finish == meant
    assert limits_of(f"by {meant.isoformat()}").latest_finish == meant
    assert meant > TODAY
