"""OOAPI v5: how objects of all files are joined, what they become together, and what is refused by which element."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from advisor.domain.provenance import NoteBasis
from advisor.errors import ImportRefusedError
from advisor.ingest.formats.ooapi import NOT_SAID_WHICH, OoapiReader
from tests.conversions import a_json_file, a_lines_file, convert
from tests.ooapi_builders import ORGANIZATION, a_course, a_program, a_run, bases, read, text, the_course


def test_runs_that_differ_in_dates_only_are_sessions_of_one_offering(tmp_path: Path) -> None:
    runs = [a_run("r1", startDate="2027-09-01", endDate="2027-10-01"), a_run("r2"), a_run("r3")]
    found = read(tmp_path, *runs, a_course()).offering
    assert (found.id, found.spec) == ("c1", None)
    assert [(one.start, one.end) for one in found.sessions] == [
        (date(2027, 2, 1), date(2027, 4, 1)),
        (date(2027, 9, 1), date(2027, 10, 1)),
    ]


def test_runs_that_have_pages_of_their_own_are_one_offering_with_the_page_of_the_course(tmp_path: Path) -> None:
    runs = [a_run(f"r{n}", startDate=f"2027-0{n}-01", link=f"https://noord.example/soil/{n}") for n in (1, 2, 3)]
    found = read(tmp_path, a_course(link="https://noord.example/soil"), *runs).offering
    assert (len(found.sessions), found.url) == (3, "https://noord.example/soil")
    assert read(tmp_path, a_course(), *runs).offering.url == "https://noord.example/soil/1"


def test_runs_that_differ_in_more_are_offerings_that_share_the_specification(tmp_path: Path) -> None:
    price = [{"costType": "total costs", "amount": "340.84", "currency": "EUR"}]
    runs = [
        a_run("r1", modeOfDelivery=["online"], priceInformation=price),
        a_run("r2", teachingLanguage="nld"),
        a_run("r3", startDate="2027-09-01", endDate=None),
    ]
    found = read(tmp_path, a_course(description=text("About")), *runs).offerings
    assert set(found) == {"c1/r1", "c1/r2", "c1/r3"}
    assert {one.spec for one in found.values()} == {"c1"}
    assert {one.description for one in found.values()} == {"About"}
    online = found["c1/r1"]
    assert online.price is not None
    assert (online.mode, str(online.price.amount), online.price.currency) == ("online", "340.84", "EUR")
    assert (found["c1/r2"].languages, found["c1/r3"].languages) == (("nl",), ("en",))


@pytest.mark.parametrize(
    "costs",
    [
        [{"costType": "books", "amount": "40", "currency": "EUR"}],
        [{"costType": "total costs", "amount": "40"}],
        [{"costType": "total costs", "amount": "40", "currency": "EUR"}] * 2,
    ],
    ids=["not the whole", "no currency", "twice"],
)
def test_costs_that_are_not_the_one_price_stay_words(tmp_path: Path, costs: list[object]) -> None:
    found = read(tmp_path, a_course(), a_run(priceInformation=costs)).offering
    assert found.price is None
    assert "40" in (found.price_words or "")


def test_a_run_that_ends_before_it_starts_keeps_its_start_and_is_told(tmp_path: Path) -> None:
    found = read(tmp_path, a_course(), a_run(endDate="2026-01-01")).offering
    assert [(one.start, one.end) for one in found.sessions] == [(date(2027, 2, 1), None)]
    assert bases(found, "dates") == [NoteBasis.ENDS_BEFORE_START]


def test_files_are_joined_by_ids_and_by_codes_in_any_order(tmp_path: Path) -> None:
    page = {
        "pageSize": 10,
        "pageNumber": 1,
        "hasPreviousPage": False,
        "hasNextPage": False,
        "items": [a_run("r1"), a_run("r2", course="code-c1", startDate="2027-09-01", endDate="2027-10-01")],
    }
    files = [
        a_json_file(tmp_path, page, "1.json"),
        a_json_file(tmp_path, a_course(), "2.json"),
        a_lines_file(tmp_path, [ORGANIZATION], "3.jsonl"),
    ]
    found = convert(OoapiReader(), *files)
    assert len(found.offering.sessions) == 2
    assert found.providers["o1"].name == "Hogeschool Noord"
    assert (found.providers["o1"].country, found.providers["o1"].url) == ("NL", "https://noord.example")
    assert found.faults == []


def test_objects_that_others_hold_whole_are_read_there_unless_they_have_records_of_their_own(tmp_path: Path) -> None:
    held = a_course(organization=ORGANIZATION, name=text("Held"), programs=[a_program(organization=ORGANIZATION)])
    found = convert(OoapiReader(), a_json_file(tmp_path, [a_run(course=held)]))
    assert found.counts == (1, 1, 1, 0)
    assert found.offering.title == "Held"
    own = read(tmp_path, a_run(course=held), a_course(name=text("Own")))
    assert [one.title for one in own.offerings.values()] == ["Own"]


def test_a_program_with_courses_is_a_qualification_that_does_not_say_which_are_required(tmp_path: Path) -> None:
    program = a_program(
        studyLoad={"studyLoadUnit": "ects", "value": 60},
        level="master",
        description=text("About"),
        validFrom="2026-09-01",
        validTo="2027-09-01",
        qualificationRequirements=text("A thesis"),
    )
    found = read(tmp_path, a_course("c1", programs=["p1"]), a_course("c2", programs=["p1", "p1"]), program)
    assert {one.kind for one in found.offerings.values()} == {"unit"}
    (award,) = found.qualifications.values()
    assert (award.title, award.kind, award.language, award.eqf_level) == ("Program p1", "full", "en", 7)
    assert (award.valid_from, award.valid_until) == (date(2026, 9, 1), date(2027, 8, 31))
    assert award.rules.units == ("c1", "c2")
    assert award.rules.human_check == f"{NOT_SAID_WHICH}\n\nA thesis"
    assert award.credits is not None
    assert award.credits.points == 60


def test_a_program_without_courses_is_offered_as_a_whole(tmp_path: Path) -> None:
    run = a_run(course=None, program="p1", offeringType="program")
    found = read(tmp_path, a_program(), run)
    assert found.qualifications == {}
    assert (found.offering.type, found.offering.kind, len(found.offering.sessions)) == ("programme", "course", 1)


def test_a_program_with_courses_that_is_offered_itself_is_both(tmp_path: Path) -> None:
    run = a_run(course=None, program="p1", offeringType="program")
    found = read(tmp_path, a_program(programType="minor"), run, a_course(programs=["p1"]))
    assert (set(found.offerings), set(found.qualifications)) == ({"c1", "p1"}, {"p1"})
    assert found.qualifications["p1"].kind == "area_of_study"


def test_a_micro_credential_is_one_where_the_award_is_called_so(tmp_path: Path) -> None:
    assert the_course(tmp_path, qualificationAwarded="Micro-credential certificate").kind == "micro_credential"


@pytest.mark.parametrize(
    ("fields", "element"),
    [
        ({"name": []}, "name"),
        ({"name": None}, "name"),
        ({"name": [{"language": "en", "value": "<br>"}]}, "name"),
        ({"name": {"a": 1}}, "name"),
        ({"organization": "123e4567-e89b-12d3-a456-426614174000"}, "organization"),
        ({"organization": {"organizationId": "o2"}}, "organization"),
    ],
)
def test_a_course_that_cannot_be_used_is_told_by_element_and_its_program_stays(
    tmp_path: Path, fields: dict[str, object], element: str
) -> None:
    found = read(tmp_path, a_course(**fields), a_program())
    assert found.faults == [("course c1", element)]
    assert set(found.offerings) == {"p1"}


@pytest.mark.parametrize("name", [None, "", "x" * 201, {"a": 1}, ["c1"], True])
def test_an_id_that_cannot_be_one_is_told(tmp_path: Path, name: object) -> None:
    found = read(tmp_path, {**a_course(), "courseId": name}, a_course("c2"))
    assert found.faults == [("object 2", "courseId")]
    assert set(found.offerings) == {"c2"}


def test_a_code_that_names_no_organization_of_the_files_stands_for_its_name(tmp_path: Path) -> None:
    found = read(tmp_path, a_course(organization="UNITA"))
    assert found.providers["UNITA"].name == "UNITA"
    assert NoteBasis.NOT_IN_VOCABULARY in bases(found.offering, "provider")


def test_without_an_organization_the_only_root_one_is_inferred(tmp_path: Path) -> None:
    faculty = {**ORGANIZATION, "organizationId": "o2", "organizationType": "faculty"}
    found = read(tmp_path, faculty, a_course(organization=None))
    assert found.offering.provider == "o1"
    assert bases(found.offering, "provider") == [NoteBasis.OTHER_FACT]
    other_root = {**ORGANIZATION, "organizationId": "o2"}
    assert read(tmp_path, other_root, a_course(organization=None)).faults == [("course c1", "organization")]


@pytest.mark.parametrize(
    ("run", "fault"),
    [
        (a_run(course="gone"), ("offering r1", "course")),
        (a_run(course=None), ("offering r1", "course")),
        (a_run(course=None, program="gone"), ("offering r1", "program")),
    ],
)
def test_a_run_of_nothing_in_the_files_is_told(
    tmp_path: Path, run: Mapping[str, object], fault: tuple[str, str]
) -> None:
    found = read(tmp_path, a_course(), run)
    assert found.faults == [fault]
    assert found.offering.sessions == ()


def test_what_is_no_part_of_a_catalogue_is_counted_and_not_rejected(tmp_path: Path) -> None:
    others: list[Mapping[str, object]] = [
        {"personId": "x"},
        {"personId": "y"},
        {"roomId": "z"},
        a_run("t", course=None, offeringType="component"),
    ]
    found = read(tmp_path, a_course(), *others)
    assert found.faults == []
    assert found.notes == (
        "Objects that are no part of a catalogue were passed over: 1 of the kind offering of a component, 2 of the "
        "kind person, 1 of the kind room.",
    )


def test_the_same_object_on_two_pages_is_read_once_and_another_with_its_id_is_told(tmp_path: Path) -> None:
    same = read(tmp_path, a_course(), a_course(), a_run(), a_run())
    assert same.counts == (1, 1, 0, 0)
    assert same.notes == ("2 objects stand in the files more than once; each was read once.",)
    other = read(tmp_path, a_course(), a_course(name=text("Other")))
    assert other.faults == [("object 3", "courseId")]
    assert "object 2 of a.json has it" in other.rejected[0].expected
    assert other.offering.title == "Course c1"


def test_organizations_alone_are_told_to_be_no_catalogue(tmp_path: Path) -> None:
    found = read(tmp_path)
    assert found.lines == ()
    assert found.faults == [("the files together", "courseId")]


@pytest.mark.parametrize(
    "value", [{"programmeId": "p", "name": "x"}, {}, {"contactEmail": "a@example.org"}], ids=["v6", "empty", "service"]
)
def test_an_object_without_an_id_of_the_standard_is_told(tmp_path: Path, value: dict[str, object]) -> None:
    assert read(tmp_path, a_course(), value).faults == [("object 3", "courseId")]


def test_objects_that_hold_themselves_end(tmp_path: Path) -> None:
    inner = a_program("p1", parent="p2", children=["p1", "p2"])
    found = read(tmp_path, a_course(programs=["p1"]), a_program("p2", parent=inner, children=[inner]))
    assert set(found.qualifications) == {"p1"}
    assert found.faults == []


def test_broken_files_are_refused_as_a_whole(tmp_path: Path) -> None:
    (tmp_path / "b.json").write_text('{"items": [{"courseId": "c1"', encoding="utf-8")
    with pytest.raises(ImportRefusedError, match=r"b.json is not JSON"):
        convert(OoapiReader(), a_json_file(tmp_path, [ORGANIZATION, a_course()]), tmp_path / "b.json")


@pytest.mark.parametrize(
    ("name", "content", "is_ooapi"),
    [
        ("a.json", '{"courseId" : "c1"}', True),
        ("a.jsonl", '{"programId": "c1"}', True),
        ("a.json", '{"pageSize": 250, "hasNextPage": false, "items": []}', True),
        ("a.JSON", '\ufeff{"offeringId": "c1"}', True),
        ("a.json", '{"@context": "https://schema.org", "courseCode": "c1"}', False),
        ("a.txt", '{"courseId": "c1"}', False),
        ("a.json", '{"text": "courseId is an id"}', False),
        ("a.json", "", False),
    ],
)
def test_files_are_recognised_by_the_ids_of_the_standard(name: str, content: str, is_ooapi: bool) -> None:
    assert OoapiReader().recognises(Path(name), content.encode()) is is_ooapi
