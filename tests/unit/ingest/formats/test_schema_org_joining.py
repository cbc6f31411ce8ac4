"""schema.org: how nodes are found and joined, what they become together, and what is refused by which element."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from advisor.domain.provenance import NoteBasis
from advisor.errors import ImportRefusedError
from advisor.ingest.formats.schema_org import NOT_SAID_WHICH, SchemaOrgReader
from tests.conversions import a_json_file, a_lines_file, convert
from tests.schema_org_builders import CONTEXT, a_course, a_page, bases, read, the_course

ORGANIZATION = {
    "@type": "CollegeOrUniversity",
    "@id": "https://north.example/#us",
    "name": "North College",
    "url": "https://north.example",
    "address": {"@type": "PostalAddress", "addressCountry": "Denmark"},
    "hasCredential": {
        "@type": "EducationalOccupationalCredential",
        "credentialCategory": "Accreditation",
        "recognizedBy": {"@type": "Organization", "name": "The Agency"},
    },
}


def a_program(**fields: object) -> dict[str, object]:
    return a_course(**{"@type": "EducationalOccupationalProgram", "name": "Land care", **fields})


def run(start: str, end: str | None = None, **fields: object) -> dict[str, object]:
    return {"@type": "CourseInstance", "startDate": start, "endDate": end, **fields}


def test_a_graph_is_joined_by_ids(tmp_path: Path) -> None:
    soil, maps, us = (f"https://north.example/{name}" for name in ("soil", "maps", "#us"))
    first_run = {"@id": f"{soil}#1"}
    nodes = [
        {
            "@type": "Course",
            "@id": soil,
            "name": "Soil",
            "provider": {"@id": us},
            "hasCourseInstance": [first_run],
            "coursePrerequisites": [{"@id": maps}, "A bicycle", {"@id": soil}],
        },
        {"@type": "CourseInstance", **first_run, "startDate": "2027-02-01", "courseMode": "onsite"},
        {"@type": "Course", "@id": maps, "name": "Maps", "provider": us},
        ORGANIZATION,
    ]
    found = convert(SchemaOrgReader(), a_json_file(tmp_path, {"@context": CONTEXT, "@graph": nodes}, "a.jsonld"))
    assert found.counts == (1, 2, 0, 0)
    (provider,) = found.providers.values()
    assert (provider.name, provider.country, provider.url) == ("North College", "DK", "https://north.example")
    assert provider.quality_assurance == "Accreditation: The Agency"
    course = found.offerings["north.example/soil"]
    assert ([one.start for one in course.sessions], course.mode) == ([date(2027, 2, 1)], "onsite")
    assert course.prerequisites is not None
    assert course.prerequisites.of == ("north.example/maps",)
    assert course.prerequisites_text == "A bicycle"


def test_a_course_that_others_ask_for_is_a_course_only_where_it_is_described(tmp_path: Path) -> None:
    asked = {"@type": "Course", "@id": "https://north.example/maps", "name": "Maps"}
    alone = the_course(tmp_path, coursePrerequisites=asked)
    assert (alone.prerequisites, alone.prerequisites_text) == (None, "Maps")
    aligned = {"@type": "AlignmentObject", "alignmentType": "requires", "targetName": "Reading maps"}
    assert the_course(tmp_path, coursePrerequisites=aligned).prerequisites_text == "Reading maps"
    described = a_course(**{"@id": "https://north.example/maps", "name": "Maps and plans"})
    both = read(tmp_path, a_course(coursePrerequisites=asked), described)
    first = next(one for one in both.offerings.values() if one.title == "Soil science")
    assert first.prerequisites is not None
    assert (first.prerequisites.of, first.prerequisites_text) == (("north.example/maps",), None)
    assert both.offerings["north.example/maps"].title == "Maps and plans"


def test_instances_that_differ_in_dates_only_are_sessions(tmp_path: Path) -> None:
    runs = [run("2027-09-01", "2027-10-01"), run("2027-02-01"), run("2027-02-01")]
    found = the_course(tmp_path, hasCourseInstance=runs)
    assert [(one.start, one.end) for one in found.sessions] == [
        (date(2027, 2, 1), None),
        (date(2027, 9, 1), date(2027, 10, 1)),
    ]


def test_instances_that_differ_in_more_share_the_specification(tmp_path: Path) -> None:
    runs = [run("2027-09-01", courseMode="online"), run("2027-02-01", courseMode="onsite", location="Turku")]
    found = read(tmp_path, a_course(**{"@id": "https://north.example/soil"}, hasCourseInstance=runs)).offerings
    assert set(found) == {"north.example/soil/1", "north.example/soil/2"}
    assert {one.spec for one in found.values()} == {"north.example/soil"}
    assert {one.mode for one in found.values()} == {"online", "onsite"}


def test_the_days_of_a_schedule_are_those_of_the_run(tmp_path: Path) -> None:
    schedule = {"@type": "Schedule", "startDate": "2027-02-01", "endDate": "2027-03-01"}
    found = the_course(tmp_path, hasCourseInstance={"courseSchedule": schedule})
    assert [(one.start, one.end) for one in found.sessions] == [(date(2027, 2, 1), date(2027, 3, 1))]


def test_an_instance_by_itself_is_offered_with_its_organizer(tmp_path: Path) -> None:
    alone = {**run("2027-02-01"), "@context": CONTEXT, "name": "Soil day", "organizer": {"name": "North College"}}
    found = read(tmp_path, alone)
    assert (found.offering.title, len(found.offering.sessions)) == ("Soil day", 1)


def test_a_programme_with_courses_is_a_qualification_that_does_not_say_which_are_required(tmp_path: Path) -> None:
    south = {"name": "South College"}
    courses = [
        {"@type": "Course", "name": "Soil"},
        {"@type": "Course", "@id": "https://north.example/water", "name": "Water", "provider": south},
        {"@id": "https://north.example/gone"},
    ]
    occupation = "http://data.europa.eu/esco/occupation/00000000-0000-0000-0000-000000000002"
    program = a_program(
        hasCourse=courses,
        occupationalCategory=["47-2111.00", occupation],
        programPrerequisites={
            "@type": "EducationalOccupationalCredential",
            "credentialCategory": "High school diploma",
        },
        educationalLevel="EQF 5",
        numberOfCredits={"value": 60, "unitText": "ECTS"},
        url="https://north.example/land",
    )
    found = read(tmp_path, program)
    soil, water = (next(one for one in found.offerings.values() if one.title == name) for name in ("Soil", "Water"))
    assert (soil.kind, water.kind) == ("unit", "unit")
    assert (found.providers[soil.provider].name, found.providers[water.provider].name) == (
        "North College",
        "South College",
    )
    assert NoteBasis.OTHER_FACT in bases(soil, "provider")
    (award,) = found.qualifications.values()
    assert (award.id, award.title, award.eqf_level, award.occupations) == (
        "north.example/land", "Land care", 5, (occupation,),
    )  # fmt: skip
    assert (award.rules.units, award.rules.human_check) == ((soil.id, water.id), NOT_SAID_WHICH)
    assert award.entry_requirements == "High school diploma"
    assert award.origin is not None
    assert [(one.fact, one.published) for one in award.origin.notes if one.fact == "rules"] == [
        ("rules", "https://north.example/gone")
    ]


def test_a_programme_that_is_offered_itself_is_offered_beside_its_courses(tmp_path: Path) -> None:
    found = read(tmp_path, a_program(hasCourse=[{"@type": "Course", "name": "Soil"}], startDate="2027-09-01"))
    assert (found.counts[1:3], sorted(one.type or "" for one in found.offerings.values())) == (
        (2, 1),
        ["course", "programme"],
    )
    alone = read(tmp_path, a_program(startDate="2027-09-01", timeToComplete="P4W"))
    assert (alone.counts[1:3], alone.offering.duration_weeks) == ((1, 0), 4)


def test_courses_are_found_in_lists_pages_and_catalogues(tmp_path: Path) -> None:
    listed = {"@context": CONTEXT, "@type": "ItemList", "itemListElement": [
        {"@type": "ListItem", "position": 1, "item": a_course(name="One")}, a_course(name="Two"),
    ]}  # fmt: skip
    page = {"@context": CONTEXT, "@type": "WebPage", "mainEntity": a_course(name="Three")}
    catalogue = {"@context": CONTEXT, **ORGANIZATION, "hasOfferCatalog": {"itemListElement": [
        {"@type": "Offer", "itemOffered": a_course(name="Four")},
    ]}}  # fmt: skip
    files = [a_json_file(tmp_path, listed, "1.json"), a_lines_file(tmp_path, [page], "2.jsonl"),
             a_page(tmp_path, catalogue, name="3.html")]  # fmt: skip
    found = convert(SchemaOrgReader(), *files)
    assert sorted(one.title for one in found.offerings.values()) == ["Four", "One", "Three", "Two"]
    assert found.faults == []


def test_every_script_of_a_page_is_read_and_a_broken_one_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    script = '<script type="application/ld+json">'
    one, two = (json.dumps(a_course(name=name)) for name in ("One", "Two"))
    path.write_text(f"<p>{script}{one}</script>{script}{{broken</script>{script}[{two}]</script>", encoding="utf-8")
    found = convert(SchemaOrgReader(), path)
    assert [one.title for one in found.offerings.values()] == ["One", "Two"]
    assert found.faults == [("script 2", "script")]


@pytest.mark.parametrize(
    ("markup", "message"),
    [
        (
            '<div itemscope itemtype="https://schema.org/Course"><p itemprop="name">Soil</p></div>',
            "in attributes alone",
        ),
        ('<div vocab="https://schema.org/" typeof="Course"><p property="name">Soil</p></div>', "in attributes alone"),
        ("<p>Soil</p>", "has no `script` of the type"),
        ("", "has no `script` of the type"),
    ],
)
def test_pages_without_json_ld_are_refused_with_what_is_expected(tmp_path: Path, markup: str, message: str) -> None:
    path = tmp_path / "a.html"
    path.write_text(markup, encoding="utf-8")
    with pytest.raises(ImportRefusedError, match=f"{message}.*"):
        convert(SchemaOrgReader(), path)


@pytest.mark.parametrize(
    ("fields", "element"),
    [
        ({"name": None}, "name"),
        ({"name": "<br>"}, "name"),
        ({"name": {"a": 1}}, "name"),
        ({"provider": None}, "provider"),
        ({"provider": {"@type": "Organization"}}, "provider"),
        ({"provider": {"@id": "https://north.example/#gone"}}, "provider"),
    ],
)
def test_a_course_that_cannot_be_used_is_told_by_element(
    tmp_path: Path, fields: dict[str, object], element: str
) -> None:
    found = read(tmp_path, a_course(**fields), a_course(name="Other"))
    assert [fault[1] for fault in found.faults] == [element]
    assert [one.title for one in found.offerings.values()] == ["Other"]


def test_other_types_are_told_where_they_are_all_that_there_is(tmp_path: Path) -> None:
    posting = {"@context": CONTEXT, "@type": "JobPosting", "title": "Farmer"}
    alone = read(tmp_path, posting)
    assert (alone.faults, alone.rejected[0].value) == ([("the files together", "@type")], "1 of the type JobPosting")
    both = read(tmp_path, posting, a_course())
    assert both.faults == []
    assert both.notes == ("Nodes that are no course and no programme were passed over: 1 of the type JobPosting.",)


def test_nodes_with_one_id_are_one_node_unless_their_names_differ(tmp_path: Path) -> None:
    first = a_course(**{"@id": "https://north.example/soil"}, description="About soil")
    same = a_course(**{"@id": "https://north.example/soil"}, url="https://north.example/soil.html")
    found = read(tmp_path, first, first, same).offering
    assert (found.description, found.url) == ("About soil", "https://north.example/soil.html")
    other = read(tmp_path, first, {**first, "name": "Water"})
    assert other.faults == [("object 2", "@id")]
    assert other.offering.title == "Soil science"


def test_relative_ids_are_of_their_file_and_blank_ones_of_their_script(tmp_path: Path) -> None:
    def page(name: str) -> Path:
        nodes = [{"@context": CONTEXT, "@id": "_:b0", "@type": "Organization", "name": f"{name} {n}"} for n in "12"]
        courses = [a_course(**{"@id": f"./{n}"}, name=f"{name} course {n}", provider={"@id": "_:b0"}) for n in "12"]
        return a_page(tmp_path, [nodes[0], courses[0]], [nodes[1], courses[1]], name=f"{name}.html")

    found = convert(SchemaOrgReader(), page("a"), page("b"))
    given = {one.title: found.providers[one.provider].name for one in found.offerings.values()}
    assert given == {"a course 1": "a 1", "a course 2": "a 2", "b course 1": "b 1", "b course 2": "b 2"}


def test_nodes_that_refer_to_themselves_and_each_other_end(tmp_path: Path) -> None:
    def course(name: str, other: str) -> dict[str, object]:
        return a_course(
            **{"@id": f"https://x.example/{name}", "coursePrerequisites": {"@id": f"https://x.example/{other}"}}
        )

    program = a_program(**{"@id": "https://x.example/p"}, hasCourse=[{"@id": "https://x.example/p"}])
    provider = {"@id": "https://x.example/#a", "provider": {"@id": "https://x.example/#a"}, "name": "A"}
    found = read(tmp_path, course("a", "b"), course("b", "a"), program, a_course(provider=provider, name="C"))
    assert found.faults == []
    assert found.qualifications == {}
    assert len(found.offerings) == 4


def test_what_is_both_a_course_and_a_programme_is_told_once(tmp_path: Path) -> None:
    found = read(tmp_path, a_course(**{"@type": ["Course", "EducationalOccupationalProgram", "CourseInstance"]}))
    assert found.counts == (1, 1, 0, 0)
    assert found.offering.type == "programme"
