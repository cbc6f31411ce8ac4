"""Masaryk University's courses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from advisor.domain.catalogue import Availability, LearningOpportunity
from advisor.domain.credits import ects
from advisor.domain.levels import EqfLevel
from advisor.domain.sources import ReadSource
from advisor.ingest.muni import read_muni
from advisor.ingest.muni_prerequisites import in_words
from tests.builders import TODAY


def a_course(code: str = "PB001", outcomes: tuple[str, ...] = (), **raw: str) -> dict[str, object]:
    fields = {
        "CODE": code,
        "FACULTY": "FI",
        "NAME": "Databases",
        "LANGUAGE": "čeština",
        "SEMESTER": "podzim 2024",
        "CREDITS": "3",
        "PREREQUISITES": "",
        "TYPE_OF_STUDY": "",
        "TEXT_PREREQUISITS": "",
        "ASSESMENT_METHODS": "",
        **raw,
    }
    return {"id": f"{fields['FACULTY']}:{code}", "description": None, "learning_outcomes": outcomes, "raw": fields}


def read(folder: Path, *courses: dict[str, object]) -> ReadSource:
    path = folder / "muni.jsonl"
    path.write_text("\n".join(json.dumps(course) for course in courses), encoding="utf-8")
    return read_muni(path, imported_on=TODAY)


def the_course(folder: Path, outcomes: tuple[str, ...] = (), **raw: str) -> LearningOpportunity:
    (only,) = read(folder, a_course(outcomes=outcomes, **raw)).content.opportunities
    return only


def test_a_course_has_its_prefixed_id_language_credits_and_semester(tmp_path: Path) -> None:
    found = the_course(tmp_path)
    assert (found.id, found.spec.id) == ("muni:FI:PB001", "muni:FI:PB001")
    assert (found.languages, found.spec.credits, found.country) == (("cs",), ects(3), "CZ")
    assert found.availability == Availability(start_months=(9,), duration_weeks=13)
    assert (found.price, found.mode) == (None, None)


def test_spring_courses_start_in_february(tmp_path: Path) -> None:
    assert the_course(tmp_path, SEMESTER="jaro 2025").availability.start_months == (2,)


@pytest.mark.parametrize(
    ("types", "level", "is_open"),
    [
        ("bakalářský", 6, False),
        ("magisterský navazující, celoživotní", 7, True),
        ("magisterský, magisterský navazující", 7, False),
        ("doktorský", 8, False),
        ("bakalářský, magisterský", None, False),
        ("bakalářský, rigorózní řízení", None, False),
        ("celoživotní", None, True),
        ("", None, None),
    ],
)
def test_a_level_is_inferred_only_from_cycles_of_one_level(
    tmp_path: Path, types: str, level: int | None, is_open: bool | None
) -> None:
    found = the_course(tmp_path, TYPE_OF_STUDY=types)
    stated = found.spec.eqf_level
    assert (None if stated is None else stated.level) == level
    assert stated is None or not stated.is_stated
    assert found.open_enrolment is is_open
    assert found.spec.level_as_published == (types or None)


def test_the_words_behind_an_inferred_level_are_named(tmp_path: Path) -> None:
    assert the_course(tmp_path, TYPE_OF_STUDY="doktorský, celoživotní").spec.eqf_level == EqfLevel(
        level=8, inferred_from="the cycle 'doktorský', by the QF-EHEA"
    )


def test_a_language_without_a_code_stays_unstated_and_is_noted(tmp_path: Path) -> None:
    read_source = read(tmp_path, a_course(LANGUAGE="český znakový jazyk"))
    assert read_source.content.opportunities[0].languages == ()
    assert any(note.startswith("1 courses are taught in a language without") for note in read_source.notes)


def test_outcomes_of_one_course_may_be_in_two_languages(tmp_path: Path) -> None:
    found = the_course(
        tmp_path, outcomes=("explain the law to the client", "napsat žalobu", "napsat žalobu", "negotiate")
    )
    assert [(outcome.text, outcome.language) for outcome in found.spec.outcomes] == [
        ("explain the law to the client", "en"),
        ("napsat žalobu", "cs"),
        ("negotiate", "en"),
    ]


def test_a_prerequisite_that_is_a_tree_needs_no_words(tmp_path: Path) -> None:
    found = the_course(tmp_path, PREREQUISITES="předp. PB002 && PřF:M1110", TEXT_PREREQUISITS="None")
    assert found.spec.prerequisite is not None
    assert list(found.spec.prerequisite.all_units()) == ["muni:FI:PB002", "muni:PřF:M1110"]
    assert found.spec.prerequisites_text is None


def test_what_the_tree_does_not_say_stays_in_words(tmp_path: Path) -> None:
    found = the_course(tmp_path, PREREQUISITES="předp. PB002 && ! PB003", TEXT_PREREQUISITS="Basic maths.")
    assert found.spec.prerequisite is not None
    assert list(found.spec.prerequisite.all_units()) == ["muni:FI:PB002"]
    assert found.spec.prerequisites_text == "PB002 and not PB003\nBasic maths."


@pytest.mark.parametrize(
    ("course", "field"),
    [
        (a_course(NAME=" "), "raw.NAME"),
        (a_course(CREDITS="three"), "raw.CREDITS"),
        (a_course(CREDITS="1.255"), "raw.CREDITS"),
        (a_course(code="PB000"), "id"),
        ({"id": "FI:PB009"}, "raw"),
    ],
)
def test_a_row_that_cannot_be_taken_is_reported(tmp_path: Path, course: dict[str, object], field: str) -> None:
    read_source = read(tmp_path, a_course("PB000"), course)
    assert [one.spec.id for one in read_source.content.opportunities] == ["muni:FI:PB000"]
    assert [(one.row, one.field) for one in read_source.rejected] == [(2, field)]


def test_reading_again_gives_the_same(tmp_path: Path) -> None:
    assert read(tmp_path, a_course()) == read(tmp_path, a_course())


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("bozp_ok ( bozp_po_stud ) && bozp_ok ( bozp_po_stud_fsps )", "the university's safety training"),
        ("předp. IB111 || NOW ( IB111 )", "IB111 or IB111 taken at the same time"),
        ("! rocnik ( 1 ) && SOUHLAS", "not year of study 1 and the teacher's consent"),
        ("! OBOR ( PR )", "not field of study PR"),
    ],
)
def test_an_expression_is_shown_in_words(expression: str, words: str) -> None:
    assert in_words(expression) == words
