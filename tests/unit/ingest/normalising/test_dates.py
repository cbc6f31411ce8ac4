"""Days and dated runs, where a date can be read in one way only."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.domain.provenance import Fact, NoteBasis
from advisor.ingest.normalising.dates import FIRST_YEAR, LAST_YEAR, read_date, read_sessions
from advisor.ingest.normalising.reading import Read
from advisor.ingest.profile import SessionIn

DAY = date(2027, 1, 18)


@pytest.mark.parametrize(
    ("published", "has_note"),
    [
        ("2027-01-18", False),
        (DAY, False),
        (datetime(2027, 1, 18, tzinfo=UTC), False),
        (datetime(2027, 1, 18, 9, tzinfo=UTC), True),
        ("2027-01-18T09:00:00", True),
        ("2027-01-18T23:00:00Z", True),
        ("2027-01-18T09:00:00.000+01:00", True),
        ("2027-01-18 09:00", True),
        ("2027-01-18Z", True),
        ("18.1.2027", True),
        ("18. 01. 2027", True),
        ("18/01/2027", True),
        ("01/18/2027", True),
    ],
)
def test_a_day_is_read_as_it_is_written(published: object, has_note: bool) -> None:
    found = read_date(published)
    assert found.value == DAY
    assert [(one.fact, one.basis) for one in found.notes] == ([(Fact.DATES, NoteBasis.FORMAT_WORD)] if has_note else [])


@pytest.mark.parametrize(
    "published",
    [
        "05/01/2027", "2027-01", "2027", "2027-02-30", "31.2.2027", "9999-12-31", "0001-01-01", "1899-12-31",
        "2027-13-01", "18.1.27", "spring 2027", "29 Aug 2016", 20270118, 46405.0, [], "٢٠٢٧-٠١-١٨",
        datetime.max.replace(tzinfo=UTC), date.min,
    ],
)  # fmt: skip
def test_what_is_no_sure_day_is_noted_and_not_read(published: object) -> None:
    found = read_date(published)
    assert found.value is None
    assert [one.basis for one in found.notes] == [NoteBasis.NOT_IN_FORM]


@given(st.dates(min_value=date(FIRST_YEAR, 1, 1), max_value=date(LAST_YEAR, 12, 31)))
def test_no_form_changes_a_day(day: date) -> None:
    forms = (day, day.isoformat(), f"{day}T23:59:59Z", f"{day.day}.{day.month}.{day.year}")
    assert {read_date(one).value for one in forms} == {day}
    assert read_date(f"{day.day}/{day.month}/{day.year}").value in {day, None}


def test_runs_are_kept_once_in_order_of_time() -> None:
    found = read_sessions([("2027-09-01", "2027-12-01"), ("2027-01-18", None), ("2027-09-01", "2027-12-01")])
    assert found == Read(({"start": "2027-01-18"}, {"start": "2027-09-01", "end": "2027-12-01"}))


def test_an_end_before_its_start_is_dropped_and_noted() -> None:
    found = read_sessions([("2027-01-18", "2027-01-01")])
    assert found.value == ({"start": "2027-01-18"},)
    assert [(one.basis, one.published) for one in found.notes] == [
        (NoteBasis.ENDS_BEFORE_START, "2027-01-18 to 2027-01-01")
    ]


def test_a_run_without_a_readable_start_is_no_run() -> None:
    found = read_sessions([(None, "2027-01-01"), ("soon", None)])
    assert found.value is None
    assert [one.published for one in found.notes] == ["2027-01-01", "soon"]
    assert read_sessions([]) == read_sessions([(None, None)]) == Read(None)


@given(st.lists(st.tuples(st.dates() | st.none(), st.dates() | st.none() | st.text())))
def test_runs_are_as_the_profile_takes_them(pairs: list[tuple[object, object]]) -> None:
    found = read_sessions(pairs)
    assert found.value is None or found.value
    for session in found.value or ():
        SessionIn.model_validate(session)
