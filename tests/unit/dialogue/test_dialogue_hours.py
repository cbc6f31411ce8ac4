"""Study hours a week, as people write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.domain.learner import Assumption, Limits
from tests.unit.dialogue.dialogue_readings import limits_of, reading_of


@pytest.mark.parametrize(
    ("message", "hours"),
    [
        ("6 hours a week", "6"),
        ("6h/wk", "6"),
        ("about 6 hrs pw", "6"),
        ("six hours per week", "6"),
        ("6 hours weekly", "6"),
        ("10hrs/week", "10"),
        ("I can do 7,5 hours each week", "7.5"),
        ("2½ hours a week", "2.5"),
        ("up to 12 hours of study per week", "12"),
        ("each week I can spare 8 hours", "8"),
        ("hours: 6", "6"),
        ("actually 10 hours", "10"),
        ("I have 10 hours", "10"),
        ("10 hours", "10"),
        ("make it 4 hours", "4"),
    ],
)
def test_hours_a_week_are_read_however_they_are_written(message: str, hours: str) -> None:
    assert limits_of(message).study_hours_per_week == Decimal(hours)


@pytest.mark.parametrize(
    ("message", "hours"),
    [
        ("6 tuntia viikossa", "6"),
        ("20 t/vko", "20"),
        ("6h/vk", "6"),
        ("kuusi tuntia viikossa", "6"),
        ("noin 7,5 tuntia per viikko", "7.5"),
        ("viikossa aikaa on 5 tuntia", "5"),
        ("mulla on 8 tuntia", "8"),
        ("oikeastaan 10 tuntia viikossa", "10"),
        ("tai siis 10 tuntia", "10"),
    ],
)
def test_hours_a_week_are_read_in_finnish(message: str, hours: str) -> None:
    assert limits_of(message, language="fi").study_hours_per_week == Decimal(hours)


@pytest.mark.parametrize(
    ("message", "language", "hours", "assumption"),
    [
        ("two evenings a week", "en", "6", Assumption.EVENINGS),
        ("3 mornings per week", "en", "9", Assumption.EVENINGS),
        ("kaksi iltaa viikossa", "fi", "6", Assumption.EVENINGS),
        ("an hour a day", "en", "7", Assumption.EVERY_DAY),
        ("30 minutes a day", "en", "3.5", Assumption.EVERY_DAY),
        ("tunti päivässä", "fi", "7", Assumption.EVERY_DAY),
        ("puoli tuntia päivässä", "fi", "3.5", Assumption.EVERY_DAY),
        ("2 hours per weekday", "en", "10", Assumption.WORKING_DAYS),
        ("20 hours a month", "en", "4.5", Assumption.MONTHLY),
        ("5-7 hours a week", "en", "5", Assumption.LOWER_END),
        ("between 5 and 10 hours a week", "en", "5", Assumption.LOWER_END),
        ("5-7 tuntia viikossa", "fi", "5", Assumption.LOWER_END),
    ],
)
def test_what_is_taken_for_granted_is_noted(message: str, language: str, hours: str, assumption: Assumption) -> None:
    reading = reading_of(message, language=language)
    assert reading.limits.study_hours_per_week == Decimal(hours)
    assert [words.assumption for words in reading.words] == [assumption]


@pytest.mark.parametrize(
    ("message", "hours"),
    [
        ("2 hours three evenings a week", "6"),
        ("two evenings a week, 2 hours each", "4"),
        ("3 times a week 1 hour", "3"),
    ],
)
def test_evenings_with_their_hours_need_no_assumption(message: str, hours: str) -> None:
    reading = reading_of(message)
    assert reading.limits.study_hours_per_week == Decimal(hours)
    assert [words.assumption for words in reading.words] == [None]


@pytest.mark.parametrize(
    ("message", "language"),
    [
        ("I work 40 hours a week", "en"),
        ("I work full-time for 38 hours per week", "en"),
        ("my job is 20 hours a week", "en"),
        ("40 hours a week at work", "en"),
        ("a course of 20 hours in total", "en"),
        ("10 hours ago", "en"),
        ("by 2027", "en"),
        ("2027 hours a week", "en"),
        ("200 hours a week", "en"),
        ("0 hours a week", "en"),
        ("12 years of experience", "en"),
        ("työskentelen 40 tuntia viikossa", "fi"),
        ("teen töitä 40 tuntia viikossa", "fi"),
        ("vuonna 2027", "fi"),
    ],
)
def test_what_is_no_time_for_study_gives_no_hours(message: str, language: str) -> None:
    assert limits_of(message, language=language).study_hours_per_week is None


def test_the_hours_of_a_job_do_not_hide_those_for_study() -> None:
    assert limits_of("I work 40 hours a week, I can study 5 hours a week").study_hours_per_week == 5


def test_hours_that_are_taken_back_are_not_taken() -> None:
    assert limits_of("not 6 hours but 10 hours a week").study_hours_per_week == 10


def test_a_correction_may_leave_out_the_week() -> None:
    before = Limits(study_hours_per_week=Decimal(6))
    message = "well, thinking of it again, with the children and everything 4 hours would be more like it"
    assert limits_of(message, before=before).study_hours_per_week == 4


@given(st.decimals(min_value=Decimal("0.5"), max_value=168, places=1))
def test_every_possible_number_of_hours_is_read_as_written(hours: Decimal) -> None:
    assert limits_of(f"{hours} hours a week").study_hours_per_week == hours
