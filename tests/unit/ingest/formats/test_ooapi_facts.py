"""OOAPI v5: what each field of a course becomes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from advisor.domain.provenance import NoteBasis
from advisor.ingest.formats.ooapi import OoapiReader
from tests.conversions import convert
from tests.ooapi_builders import ORGANIZATION, a_course, bases, text, the_course


def test_a_course_keeps_its_texts_without_html(tmp_path: Path) -> None:
    found = the_course(
        tmp_path,
        name=text("Soil <b>science</b>"),
        description=text("<p>About soil.</p><p>And <script>alert(1)</script>water.</p>"),
        admissionRequirements=text("Chemistry <i>B</i>"),
        qualificationRequirements=text("Physics B"),
        assessment=text("Exam &amp; essay"),
        resources=["A book", "A <b>spade</b>"],
        qualificationAwarded="Certificate",
        link="https://noord.example/soil",
    )
    assert (found.title, found.description) == ("Soil science", "About soil.\nAnd alert(1)water.")
    assert (found.entry_requirements, found.prerequisites_text) == ("Chemistry B", "Physics B")
    assert (found.assessment, found.learning_resources) == ("Exam & essay", "A book\n\nA spade")
    assert (found.outcome_for_learner, found.url) == ("Certificate", "https://noord.example/soil")
    assert (found.kind, found.type, found.languages) == ("course", "course", ("en",))
    assert found.origin is not None
    assert (found.origin.file, found.origin.record) == ("a.json", "course c1")


@pytest.mark.parametrize(
    ("teaching", "fields", "language"),
    [
        ("nld", {"name": text("Soil", nl="Bodem")}, "nl"),
        ("eng", {"name": text("Soil", nl="Bodem")}, "en"),
        ("swe", {"name": [{"language": "nl", "value": "Bodem"}, *text("Soil")]}, "en"),
        ("swe", {"name": [{"language": "nl", "value": "Bodem"}, {"language": "de", "value": "Boden"}]}, "nl"),
        ("nld", {"name": text("Soil", nl="Bodem"), "description": text("About")}, "en"),
        ("nld", {"name": [{"language": "xx-XX", "value": "Soil"}]}, None),
        ("nld", {"name": "Soil"}, None),
    ],
)
def test_texts_are_read_in_the_language_that_says_most_then_in_that_of_the_teaching(
    tmp_path: Path, teaching: str, fields: dict[str, object], language: str | None
) -> None:
    found = the_course(tmp_path, teachingLanguage=teaching, **fields)
    assert found.text_language == language
    assert found.title in {"Soil", "Bodem", "Boden"}


@pytest.mark.parametrize(
    "outcomes",
    [
        [text("Reads soil maps", nl="Leest kaarten"), text("Takes samples", nl="Neemt monsters")],
        [*text("Reads soil maps", nl="Leest kaarten"), *text("Takes samples")],
        [text("<ul><li>Reads soil maps</li><li>Takes samples</li></ul>")],
        ["Reads soil maps", "Takes samples"],
        [text("Reads soil maps"), text("Takes samples"), text("Takes samples"), text(" "), [], None, 5],
    ],
    ids=["lists of versions", "one list", "html list", "plain texts", "with repeats and nothings"],
)
def test_learning_outcomes_are_read_each_once_in_one_language(tmp_path: Path, outcomes: object) -> None:
    found = the_course(tmp_path, learningOutcomes=outcomes)
    assert [one.text for one in found.outcomes][:2] == ["Reads soil maps", "Takes samples"]


@pytest.mark.parametrize(
    ("load", "points", "hours"),
    [
        ({"studyLoadUnit": "ects", "value": 7.5}, ("ECTS", "7.5"), None),
        ({"studyLoadUnit": "ects", "value": "5"}, ("ECTS", "5"), None),
        ([{"studyLoadUnit": "ects", "value": 5}, {"studyLoadUnit": "hour", "value": 140}], ("ECTS", "5"), 140),
        ({"studyLoadUnit": "sbu", "value": 80}, ("NL_SBU", "80"), 80),
        ({"studyLoadUnit": "hour", "value": 40}, None, 40),
        ({"studyLoadUnit": "contacttime", "value": 40}, None, None),
        ({"studyLoadUnit": "sp", "value": 4}, None, None),
        ({"studyLoadUnit": "ects", "value": 1e400}, None, None),
        ({"studyLoadUnit": "ects", "value": "many"}, None, None),
        ({"studyLoadUnit": "ects", "value": -5}, None, None),
        ({"value": 5}, None, None),
        ("5 ects", None, None),
    ],
)
def test_study_load_is_credits_or_hours_and_contact_hours_are_neither(
    tmp_path: Path, load: object, points: tuple[str, str] | None, hours: int | None
) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps([ORGANIZATION, a_course(studyLoad=load)]).replace("Infinity", "1e400"), encoding="utf-8")
    found = convert(OoapiReader(), path).offering
    assert (found.credits and (found.credits.system.value, str(found.credits.points))) == points
    assert found.workload_hours == hours
    if isinstance(load, dict) and points is None and hours is None:
        assert bases(found, "credits") + bases(found, "workload")


@pytest.mark.parametrize(
    ("fields", "level", "is_stated"),
    [
        ({"level": "bachelor"}, 6, False),
        ({"level": "secondary vocational education 3"}, 3, False),
        ({"level": "undivided"}, None, None),
        ({"levelOfQualification": "6"}, 6, True),
        ({"levelOfQualification": 6}, 6, True),
        ({"levelOfQualification": "4+"}, 4, False),
        ({"levelOfQualification": "9"}, None, None),
        ({"levelOfQualification": "0"}, None, None),
        ({"level": "master", "levelOfQualification": "7"}, 7, True),
        ({"level": "master", "levelOfQualification": "4+"}, 4, False),
    ],
)
def test_levels_are_those_of_the_standard_and_four_plus_goes_through_the_dutch_table(
    tmp_path: Path, fields: dict[str, object], level: int | None, is_stated: bool | None
) -> None:
    found = the_course(tmp_path, **fields)
    assert found.eqf_level == level
    if level is not None:
        assert (found.eqf_inferred_from is None) is is_stated
    assert found.level_as_published


def test_levels_that_do_not_agree_are_told(tmp_path: Path) -> None:
    assert NoteBasis.LEVELS_DISAGREE in bases(the_course(tmp_path, level="master", levelOfQualification="6"), "level")
    assert NoteBasis.LEVELS_DISAGREE in bases(
        the_course(tmp_path, level="bachelor", qualificationAwarded="PhD"), "level"
    )
    agree = the_course(tmp_path, level="bachelor", levelOfQualification="6", qualificationAwarded="BSc")
    assert NoteBasis.LEVELS_DISAGREE not in bases(agree, "level")


def test_a_field_of_education_is_a_code_of_isced_f(tmp_path: Path) -> None:
    assert the_course(tmp_path, fieldsOfStudy="0732").isced_f == "0732"
    assert the_course(tmp_path, fieldsOfStudy="0777").isced_f is None


@pytest.mark.parametrize(
    ("modes", "mode"),
    [(["online"], "online"), ("on campus", "onsite"), (["online", "on campus"], None), ([], None)],
)
def test_a_mode_is_read_where_there_is_one(tmp_path: Path, modes: object, mode: str | None) -> None:
    assert the_course(tmp_path, modeOfDelivery=modes).mode == mode


def test_it_is_taught_where_an_address_of_teaching_says_so(tmp_path: Path) -> None:
    post = {"addressType": "postal", "city": "Delfzijl", "countryCode": "NL"}
    school = {"addressType": "teaching", "city": "Emden", "countryCode": "de"}
    found = the_course(tmp_path, addresses=[post, school])
    assert (found.place, found.country) == ("Emden", "DE")
    only_post = the_course(tmp_path, addresses=[post])
    assert (only_post.place, only_post.country) == (None, None)
    assert bases(only_post, "place") == [NoteBasis.NOT_IN_FORM]


def test_a_link_that_is_no_web_page_is_left_out_and_told(tmp_path: Path) -> None:
    found = the_course(tmp_path, link="javascript:alert(1)")
    assert found.url is None
    assert bases(found, "address") == [NoteBasis.NOT_IN_FORM]
