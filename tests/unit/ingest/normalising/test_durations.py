"""Hours of learning and weeks, where their number is fixed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.domain.provenance import Fact, NoteBasis
from advisor.ingest.normalising.durations import MAX_HOURS, MAX_WEEKS, read_weeks, read_workload_hours
from advisor.ingest.normalising.published import table


@pytest.mark.parametrize(
    ("published", "expected", "basis"),
    [
        ("PT40H", 40, NoteBasis.ISO_DURATION),
        ("PT60M", 1, NoteBasis.ISO_DURATION),
        ("PT1H120M", 3, NoteBasis.ISO_DURATION),
        ("P0Y0M0DT40H0M0S", 40, NoteBasis.ISO_DURATION),
        ("40 hours", 40, NoteBasis.FORMAT_WORD),
        ("40h", 40, NoteBasis.FORMAT_WORD),
        ("40,0 Stunden", 40, NoteBasis.FORMAT_WORD),
        ("120 minutes", 2, NoteBasis.FORMAT_WORD),
        ("P60M", None, NoteBasis.MONTHS_AS_WORKLOAD),
        ("P9Y7M5DT1H10M0S", None, NoteBasis.MONTHS_AS_WORKLOAD),
        ("P1Y", None, NoteBasis.NOT_IN_FORM),
        ("2 months", None, NoteBasis.NOT_IN_FORM),
        ("P4W", None, NoteBasis.NOT_IN_FORM),
        ("P2D", None, NoteBasis.NOT_IN_FORM),
        ("P1DT30H4S", None, NoteBasis.NOT_IN_FORM),
        ("PT530H30M", None, NoteBasis.NOT_IN_FORM),
        ("37.5 hours", None, NoteBasis.NOT_IN_FORM),
        ("PT0H", None, NoteBasis.NOT_IN_FORM),
        ("PT20001H", None, NoteBasis.NOT_IN_FORM),
        ("-PT40H", None, NoteBasis.NOT_IN_FORM),
        ("P", None, NoteBasis.NOT_IN_FORM),
        ("PT", None, NoteBasis.NOT_IN_FORM),
        ("P40", None, NoteBasis.NOT_IN_FORM),
        ("4 hours/week", None, NoteBasis.NOT_IN_FORM),
        ("4 hours per week", None, NoteBasis.NOT_IN_FORM),
        ("40-60 hours", None, NoteBasis.NOT_IN_FORM),
        ("about 40 hours", None, NoteBasis.NOT_IN_FORM),
        ("up to 40 h", None, NoteBasis.NOT_IN_FORM),
        ("40", None, NoteBasis.NOT_IN_FORM),
        (40, None, NoteBasis.NOT_IN_FORM),
        ("40 hours" + " " * 400 + "a week", None, NoteBasis.NOT_IN_FORM),
    ],
)
def test_a_workload_is_read_only_as_a_total_in_whole_hours(
    published: object, expected: int | None, basis: NoteBasis
) -> None:
    found = read_workload_hours(published)
    assert found.value == expected
    assert [(one.fact, one.basis) for one in found.notes] == [(Fact.WORKLOAD, basis)]


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("P4W", 4),
        ("P28D", 4),
        ("P1W7D", 2),
        ("12 weeks", 12),
        ("8 viikkoa", 8),
        ("14 days", 2),
        ("P30D", None),
        ("P3M", None),
        ("P1Y", None),
        ("3 months", None),
        ("PT40H", None),
        ("P1WT1H", None),
        ("P0W", None),
        ("P521W", None),
        ("AN", None),
        ("two weeks", None),
    ],
)
def test_weeks_are_read_only_where_their_number_is_fixed(published: str, expected: int | None) -> None:
    found = read_weeks(published)
    assert found.value == expected
    assert [one.fact for one in found.notes] == [Fact.DURATION]


def test_every_word_for_a_unit_is_understood() -> None:
    for row in table("duration_words"):
        hours, weeks = read_workload_hours(f"120 {row['word']}"), read_weeks(f"14 {row['word']}")
        assert hours.value == {"hours": 120, "minutes": 2}.get(row["unit"])
        assert weeks.value == {"weeks": 14, "days": 2}.get(row["unit"])


@given(st.integers(min_value=1, max_value=MAX_HOURS), st.integers(min_value=1, max_value=MAX_WEEKS))
def test_whole_amounts_survive_however_they_are_written(hours: int, weeks: int) -> None:
    for text in (f"PT{hours}H", f"PT{hours * 60}M" if hours < 10_000 else f"PT{hours}H0M", f"{hours} hours"):
        assert read_workload_hours(text).value == hours
    for text in (f"P{weeks}W", f"P{weeks * 7}D", f"{weeks} weeks"):
        assert read_weeks(text).value == weeks
