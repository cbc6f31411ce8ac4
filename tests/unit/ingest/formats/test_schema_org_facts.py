"""schema.org: what each property of a course becomes, as a string, an object or a list."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from advisor.domain.provenance import NoteBasis
from tests.schema_org_builders import SKILL, a_course, bases, read, the_course


def test_texts_are_plain_and_nothing_of_a_script_is_left(tmp_path: Path) -> None:
    found = the_course(
        tmp_path,
        name="Soil <script>alert(1)</script> science",
        description="<p>About <b>soil</b>.</p>\n<p>And water.</p>",
        url="https://north.example/soil",
        educationalCredentialAwarded="Certificate",
        dateModified="2026-05-01T10:00:00Z",
    )
    assert found.title == "Soil alert(1) science"
    assert found.description == "About soil.\n\nAnd water."
    assert (found.url, found.outcome_for_learner) == ("https://north.example/soil", "Certificate")
    assert found.origin is not None
    assert (found.origin.published_on, found.origin.file) == (date(2026, 5, 1), "a.json")


@pytest.mark.parametrize(
    "name",
    [
        "Soil science",
        {"@value": "Soil science"},
        ["Soil science", "Other"],
        [{"@value": "Maaperä", "@language": "fi"}, {"@value": "Soil science", "@language": "en"}],
    ],
)
def test_a_name_is_read_however_it_is_written(tmp_path: Path, name: object) -> None:
    assert the_course(tmp_path, name=name, inLanguage="en").title == "Soil science"


def test_the_language_of_texts_is_the_one_that_they_state(tmp_path: Path) -> None:
    found = the_course(tmp_path, name={"@value": "Maaperä", "@language": "fi"}, inLanguage=["en", "fi-FI"])
    assert (found.text_language, found.languages) == ("fi", ("en", "fi"))
    by_context = a_course(**{"@context": ["https://schema.org", {"@language": "nl"}]}, name={"@value": "Bodem"})
    assert read(tmp_path, by_context).offering.text_language == "nl"


@pytest.mark.parametrize(
    "language", ["eng", {"@type": "Language", "name": "English"}, {"name": "Engels", "alternateName": "en"}, ["en-GB"]]
)
def test_a_language_of_instruction_is_a_code(tmp_path: Path, language: object) -> None:
    assert the_course(tmp_path, inLanguage=language).languages == ("en",)


@pytest.mark.parametrize(
    ("fields", "outcomes"),
    [
        ({"teaches": "reads soil maps"}, [("reads soil maps", ())]),
        ({"teaches": ["reads soil maps", "takes samples"]}, [("reads soil maps", ()), ("takes samples", ())]),
        ({"teaches": {"@type": "DefinedTerm", "name": "map reading", "url": SKILL}}, [("map reading", (SKILL,))]),
        ({"assesses": {"name": "map reading", "@id": SKILL.replace("http:", "https:")}}, [("map reading", (SKILL,))]),
        ({"teaches": {"name": "map reading", "url": {"@id": SKILL}}}, [("map reading", (SKILL,))]),
        ({"teaches": ["map reading", {"name": "map reading", "sameAs": [SKILL]}]}, [("map reading", (SKILL,))]),
        ({"teaches": {"name": "map reading", "url": "https://example.org/x"}}, [("map reading", ())]),
        ({"teaches": SKILL}, []),
        (
            {"educationalAlignment": [
                {"alignmentType": "teaches", "targetName": "map reading", "targetUrl": SKILL},
                {"alignmentType": "requires", "targetName": "walking"},
            ]},
            [("map reading", (SKILL,))],
        ),
    ],
)  # fmt: skip
def test_what_is_taught_and_assessed_are_outcomes_with_their_skills(
    tmp_path: Path, fields: dict[str, object], outcomes: list[tuple[str, tuple[str, ...]]]
) -> None:
    found = the_course(tmp_path, **fields)
    assert [(one.text, one.skills) for one in found.outcomes] == outcomes


def test_a_competency_that_is_required_is_asked_for_and_not_promised(tmp_path: Path) -> None:
    required = {"@type": "DefinedTerm", "name": "walking"}
    found = the_course(tmp_path, competencyRequired=[required, "reading"])
    assert (found.outcomes, found.entry_requirements) == ((), "walking\n\nreading")


@pytest.mark.parametrize(
    ("stated", "points"),
    [
        (32, None),
        ("32", None),
        ("5 ECTS", ("ECTS", "5")),
        ({"@type": "StructuredValue", "value": 5, "unitText": "ECTS"}, ("ECTS", "5")),
        ({"@type": "StructuredValue", "name": "ECTS credits", "value": "2.5"}, ("ECTS", "2.5")),
        ({"@type": "QuantitativeValue", "value": 5, "unitCode": "XYZ"}, None),
        ({"@type": "StructuredValue", "value": "many", "unitText": "ECTS"}, None),
        ({"@type": "StructuredValue", "value": -5, "unitText": "ECTS"}, None),
    ],
)
def test_credits_are_read_where_their_system_is_named(
    tmp_path: Path, stated: object, points: tuple[str, str] | None
) -> None:
    found = the_course(tmp_path, numberOfCredits=stated)
    assert (found.credits and (found.credits.system.value, str(found.credits.points))) == points
    if points is None and stated != {"@type": "StructuredValue", "value": "many", "unitText": "ECTS"}:
        assert bases(found, "credits")


@pytest.mark.parametrize(
    ("stated", "level", "published"),
    [
        ("EQF level 6", 6, "EQF level 6"),
        ("http://data.europa.eu/snb/eqf/5", 5, "http://data.europa.eu/snb/eqf/5"),
        ({"name": "Level 4", "inDefinedTermSet": "http://data.europa.eu/snb/eqf/25831c2"}, 4, "Level 4"),
        ({"name": "6", "inDefinedTermSet": {"name": "European Qualifications Framework"}}, 6, "6"),
        ("RQF level 6", 6, "RQF level 6"),
        ("Level 6", None, "Level 6"),
        ("6", None, "6"),
        ("Beginner", None, "Beginner"),
        (["Beginner", "EQF 3"], 3, "Beginner; EQF 3"),
    ],
)  # fmt: skip
def test_a_level_is_read_where_its_framework_is_named(
    tmp_path: Path, stated: object, level: int | None, published: str
) -> None:
    found = the_course(tmp_path, educationalLevel=stated)
    assert (found.eqf_level, found.level_as_published) == (level, published)
    if level is None:
        assert bases(found, "level")


def test_the_level_of_the_award_stands_in_where_the_course_states_none(tmp_path: Path) -> None:
    award = {"@type": "EducationalOccupationalCredential", "credentialCategory": "Diploma", "educationalLevel": "EQF 5"}
    found = the_course(tmp_path, educationalCredentialAwarded=award)
    assert (found.eqf_level, found.outcome_for_learner) == (5, "Diploma")


@pytest.mark.parametrize(
    ("fields", "hours", "weeks"),
    [
        ({"timeRequired": "PT40H"}, 40, None),
        ({"timeRequired": "P6W"}, None, 6),
        ({"timeRequired": "P2M"}, None, None),
        ({"courseWorkload": "PT22H"}, 22, None),
        ({"hasCourseInstance": [{"courseWorkload": "PT22H"}, {"courseWorkload": "PT22H"}]}, 22, None),
        ({"hasCourseInstance": [{"courseWorkload": "PT22H"}, {"courseWorkload": "PT30H"}]}, None, None),
        ({"courseWorkload": "2 hours of lectures and 3 hours of study per week"}, None, None),
        ({"courseWorkload": "P60M"}, None, None),
    ],
)
def test_hours_in_all_are_the_workload_and_weeks_the_duration(
    tmp_path: Path, fields: dict[str, object], hours: int | None, weeks: int | None
) -> None:
    found = next(iter(read(tmp_path, a_course(**fields)).offerings.values()))
    assert (found.workload_hours, found.duration_weeks) == (hours, weeks)
    if hours is None and weeks is None:
        assert bases(found, "workload") or bases(found, "duration")


@pytest.mark.parametrize(
    ("fields", "mode", "kind"),
    [
        ({"courseMode": "online"}, "online", "course"),
        ({"courseMode": ["MOOC", "online"]}, "online", "mooc"),
        ({"courseMode": ["full-time", "onsite"]}, "onsite", "course"),
        ({"courseMode": ["online", "onsite"]}, None, "course"),
        ({"courseMode": "full-time"}, None, "course"),
        ({"location": {"@type": "VirtualLocation", "url": "https://x.example"}}, "online", "course"),
        ({"location": [{"@type": "VirtualLocation"}, {"@type": "Place", "name": "Emden"}]}, None, "course"),
    ],
)
def test_a_mode_is_read_where_one_is_stated(
    tmp_path: Path, fields: dict[str, object], mode: str | None, kind: str
) -> None:
    found = the_course(tmp_path, hasCourseInstance={"@type": "CourseInstance", **fields})
    assert (found.mode, found.type) == (mode, kind)


@pytest.mark.parametrize(
    ("location", "place", "country"),
    [
        ("Main campus", "Main campus", None),
        ({"@type": "Place", "name": "Main campus"}, "Main campus", None),
        (
            {"@type": "Place", "name": "Main campus", "address": {"addressLocality": "Emden", "addressCountry": "DE"}},
            "Emden",
            "DE",
        ),
        ({"@type": "PostalAddress", "addressLocality": "Turku", "addressCountry": {"name": "Finland"}}, "Turku", "FI"),
        ({"@type": "Place", "address": "Some street 1, Turku"}, "Some street 1, Turku", None),
        (["Turku", "Emden"], "Turku; Emden", None),
    ],
)
def test_a_place_is_a_town_or_what_is_published(
    tmp_path: Path, location: object, place: str, country: str | None
) -> None:
    found = the_course(tmp_path, location=location)
    assert (found.place, found.country) == (place, country)


@pytest.mark.parametrize(
    ("fields", "price", "price_words"),
    [
        ({"offers": {"price": "395", "priceCurrency": "GBP"}}, ("395", "GBP"), None),
        ({"offers": [{"price": 395, "priceCurrency": "GBP"}] * 2}, ("395", "GBP"), None),
        ({"offers": {"priceSpecification": {"price": 395.5, "priceCurrency": "GBP"}}}, ("395.5", "GBP"), None),
        ({"offers": {"price": "0", "priceCurrency": "EUR", "category": "Free"}}, ("0", "EUR"), None),
        ({"offers": {"price": "0"}}, None, "free of charge"),
        ({"offers": {"category": "Free"}}, None, "Free"),
        ({"isAccessibleForFree": True}, None, "free of charge"),
        ({"offers": {"price": "395"}}, None, "395"),
        (
            {"offers": [{"category": "Home", "price": 1, "priceCurrency": "USD"}, {"price": "2 USD"}]},
            None,
            "Home: 1 USD; 2 USD",
        ),
        ({"offers": {"lowPrice": 1, "highPrice": 2, "priceCurrency": "EUR"}}, None, "1 EUR; 2 EUR"),
        ({"offers": "ask us"}, None, None),
    ],
)  # fmt: skip
def test_a_price_is_one_amount_and_everything_else_words(
    tmp_path: Path, fields: dict[str, object], price: tuple[str, str] | None, price_words: str | None
) -> None:
    found = the_course(tmp_path, **fields)
    assert (found.price and (str(found.price.amount), found.price.currency)) == price
    assert found.price_words == price_words


@pytest.mark.parametrize(
    ("award", "kind"),
    [
        ("Micro-credential in soil", "micro_credential"),
        ({"@type": "EducationalOccupationalCredential", "credentialCategory": "Microcredential"}, "micro_credential"),
        ({"name": "Soil", "credentialCategory": {"name": "Micro credential"}}, "micro_credential"),
        ("Certificate", "course"),
    ],
)
def test_a_micro_credential_is_one_where_it_is_called_so(tmp_path: Path, award: object, kind: str) -> None:
    assert the_course(tmp_path, educationalCredentialAwarded=award).kind == kind


def test_a_relative_address_is_told_and_not_made_up(tmp_path: Path) -> None:
    found = the_course(tmp_path, url="/courses/soil")
    assert found.url is None
    assert bases(found, "address") == [NoteBasis.NOT_IN_FORM]
