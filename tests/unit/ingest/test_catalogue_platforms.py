"""FutureLearn's courses, and Microsoft Learn's modules and paths."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from advisor.domain.catalogue import Mode
from advisor.domain.money import Money
from advisor.domain.sources import ReadSource
from advisor.ingest.futurelearn import read_futurelearn
from advisor.ingest.mslearn import read_mslearn
from tests.builders import TODAY


def a_file(folder: Path, name: str, *records: dict[str, object]) -> Path:
    path = folder / name
    path.write_text("\n".join(json.dumps(record) for record in records), encoding="utf-8")
    return path


def a_course(**changes: object) -> dict[str, object]:
    raw = {"duration": "4 weeks", "subscription_type": "€79", "subscription_value": "Premium course"}
    return {
        "id": "fl-1",
        "title": "Reading maps ",
        "provider": "University of Leeds",
        "workload_hours": 12,
        "price": 79.0,
        "price_period": None,
        "raw": raw,
        **changes,
    }


def read_courses(folder: Path, *courses: dict[str, object]) -> ReadSource:
    return read_futurelearn(a_file(folder, "courses.jsonl", *courses), imported_on=TODAY)


def test_a_course_has_its_own_price_and_the_source_s_words(tmp_path: Path) -> None:
    (found,) = read_courses(tmp_path, a_course()).content.opportunities
    assert (found.id, found.spec.title, found.provider.name) == (
        "futurelearn:fl-1",
        "Reading maps",
        "University of Leeds",
    )
    assert (found.price, found.price_words) == (Money(7900, "EUR"), "€79; Premium course")
    assert (found.spec.workload_hours, found.availability.duration_weeks) == (12, 4)
    assert not found.availability.is_stated


def test_no_hours_are_not_stated_hours(tmp_path: Path) -> None:
    (found,) = read_courses(tmp_path, a_course(workload_hours=0)).content.opportunities
    assert found.spec.workload_hours is None


def test_a_subscription_is_no_price_of_the_course(tmp_path: Path) -> None:
    raw = {"subscription_type": "€23.99/month", "subscription_value": "Unlimited subscription"}
    (found,) = read_courses(tmp_path, a_course(price=23.99, price_period="month", raw=raw)).content.opportunities
    assert (found.price, found.price_words) == (None, "€23.99/month; Unlimited subscription")


def test_a_free_course_costs_nothing(tmp_path: Path) -> None:
    (found,) = read_courses(tmp_path, a_course(price=0)).content.opportunities
    assert found.price == Money(0, "EUR")


def test_the_same_course_again_is_rejected_and_another_price_is_another_offering(tmp_path: Path) -> None:
    read_source = read_courses(tmp_path, a_course(), a_course(id="fl-2"), a_course(id="fl-3", price=0))
    assert [one.id for one in read_source.content.opportunities] == ["futurelearn:fl-1", "futurelearn:fl-3"]
    assert [(one.row, one.expected) for one in read_source.rejected] == [(2, "a course that is not already in row 1")]


def a_module(uid: str = "learn.one", **changes: object) -> dict[str, object]:
    return {
        "id": f"{uid}@en",
        "uid": uid,
        "title": "One",
        "language": "en",
        "learning_outcomes": ["Name the parts."],
        "level": "beginner",
        "workload_hours": 1.12,
        "prerequisites_text": "None",
        **changes,
    }


def a_path(*modules: str) -> dict[str, object]:
    return {
        "id": "learn.p@en",
        "uid": "learn.p",
        "title": "P",
        "language": "en",
        "levels": ["beginner"],
        "modules": modules,
    }


def read_platform(folder: Path, modules: list[dict[str, object]], *paths: dict[str, object]) -> ReadSource:
    return read_mslearn(
        a_file(folder, "modules.jsonl", *modules), a_file(folder, "paths.jsonl", *paths), imported_on=TODAY
    )


@pytest.mark.parametrize(("hours", "whole"), [(1.12, 2), (0.2, 1), (2, 2), (None, None)])
def test_hours_of_a_module_are_rounded_up(tmp_path: Path, hours: float | None, whole: int | None) -> None:
    (found,) = read_platform(tmp_path, [a_module(workload_hours=hours)]).content.opportunities
    assert found.spec.workload_hours == whole


def test_a_module_is_online_at_any_time_in_its_language_and_states_no_price(tmp_path: Path) -> None:
    (found,) = read_platform(tmp_path, [a_module(language="sv")]).content.opportunities
    assert (found.id, found.languages, found.mode) == ("mslearn:learn.one@sv", ("sv",), Mode.ONLINE)
    assert found.availability.any_time
    assert (found.price, found.spec.prerequisites_text) == (None, None)


def test_a_path_asks_for_all_its_modules_in_its_language(tmp_path: Path) -> None:
    read_source = read_platform(tmp_path, [a_module()], a_path("learn.one", "learn.two"))
    (found,) = read_source.content.qualifications
    assert (found.id, found.rules.all_of) == ("mslearn:path:learn.p@en", True)
    assert found.rules.units == ("mslearn:learn.one@en", "mslearn:learn.two@en")
    assert read_source.notes == ("1 modules named in learning paths are not in the files: mslearn:learn.two@en",)


@pytest.mark.parametrize(
    ("changes", "field"), [({"language": "english"}, "language"), ({"workload_hours": 0}, "workload_hours")]
)
def test_a_module_that_does_not_fit_is_reported(tmp_path: Path, changes: dict[str, object], field: str) -> None:
    read_source = read_platform(tmp_path, [{**a_module(), **changes}])
    assert [(one.file, one.row, one.field) for one in read_source.rejected] == [("modules.jsonl", 1, field)]
