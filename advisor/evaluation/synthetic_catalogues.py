"""Catalogues of any size in the formats that providers publish, the same each time; for measuring imports only."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from pathlib import Path

from openpyxl import Workbook

PAGE = 250
OFFERINGS_OF_A_PROVIDER = 200
_VERBS = ("analyse", "describe", "design", "maintain", "compare", "plan", "repair", "explain")
_THINGS = ("pumps", "care plans", "spreadsheets", "timetables", "recipes", "heat maps", "invoices", "soil samples")
_PLACES = ("in a team", "under supervision", "by the rules of the trade", "in two languages", "within a budget")

_TURTLE_HEAD = """@prefix elm: <http://data.europa.eu/snb/model/elm/> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
"""
_LOQ_NAMESPACE = "http://data.europa.eu/snb/model/ap/loq-constraints/"
_LANGUAGE = "http://publications.europa.eu/resource/authority/language/ENG"
_ECTS = "http://data.europa.eu/snb/education-credit/6fcec5c5af"
_ONLINE = "http://data.europa.eu/snb/learning-assessment/920fbb3cbe"


def outcomes_of(number: int) -> tuple[str, ...]:
    """Three sentences that differ from offering to offering."""
    return tuple(
        f"{_VERBS[(number + step) % 8]} {_THINGS[(number // 8 + step) % 8]} {_PLACES[(number // 64 + step) % 5]}, "
        f"case {number}-{step}"
        for step in range(3)
    )


def title_of(number: int) -> str:
    """The title of the offering with this number."""
    return f"{_VERBS[number % 8].title()} {_THINGS[number // 8 % 8]}, part {number}"


def write_profile(path: Path, records: int) -> None:
    """Lines of the catalogue profile."""
    with path.open("w", encoding="utf-8") as file:
        for number in range(records):
            if number % OFFERINGS_OF_A_PROVIDER == 0:
                provider = {
                    "record": "provider",
                    "id": _provider(number),
                    "name": _provider_name(number),
                    "country": "FI",
                }
                file.write(json.dumps(provider) + "\n")
            line = {
                "record": "offering", "id": f"o{number}", "provider": _provider(number), "title": title_of(number),
                "kind": "course", "languages": ["en"], "mode": "online", "credits": {"system": "ECTS", "points": "5"},
                "outcomes": [{"text": text} for text in outcomes_of(number)],
                "sessions": [{"start": "2027-02-01", "end": "2027-05-31"}],
            }  # fmt: skip
            file.write(json.dumps(line) + "\n")


def write_turtle(path: Path, records: int) -> None:
    """Learning opportunities of the European Learning Model."""
    with path.open("w", encoding="utf-8") as file:
        file.write(_TURTLE_HEAD)
        for number in range(records):
            if number % OFFERINGS_OF_A_PROVIDER == 0:
                file.write(
                    f'<urn:p:{_provider(number)}> a elm:Organisation ; elm:legalName "{_provider_name(number)}"@en .\n'
                )
            outcomes = ", ".join(
                f'[ a elm:LearningOutcome ; dcterms:title "{text}"@en ]' for text in outcomes_of(number)
            )
            file.write(
                f'<urn:o:{number}> a elm:LearningOpportunity ; dcterms:title "{title_of(number)}"@en ; '
                f"elm:providedBy <urn:p:{_provider(number)}> ; elm:defaultLanguage <{_LANGUAGE}> ; "
                f"elm:mode <{_ONLINE}> ; "
                'dcterms:temporal [ a dcterms:PeriodOfTime ; elm:startDate "2027-02-01"^^xsd:date ; '
                'elm:endDate "2027-05-31"^^xsd:date ] ; elm:learningAchievementSpecification <urn:s:'
                + str(number)
                + "> .\n"
                f'<urn:s:{number}> a elm:LearningAchievementSpecification ; dcterms:title "{title_of(number)}"@en ; '
                f"dcterms:language <{_LANGUAGE}> ; elm:ISCEDFCode <http://data.europa.eu/snb/isced-f/0611> ; "
                f'elm:creditPoint [ a elm:CreditPoint ; elm:framework <{_ECTS}> ; elm:point "5" ] ; '
                f"elm:learningOutcome {outcomes} .\n"
            )


def write_loq_xml(path: Path, records: int) -> None:
    """The same in XML, with everything that is referred to after the courses."""
    with path.open("w", encoding="utf-8") as file:
        file.write(
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f'<Courses xmlns="{_LOQ_NAMESPACE}">\n<learningOpportunityReferences>\n'
        )
        for number in range(records):
            file.write(
                f'<learningOpportunity id="urn:o:{number}"><title language="en">{title_of(number)}</title>'
                f'<providedBy idref="urn:p:{_provider(number)}"/><defaultLanguage uri="{_LANGUAGE}"/>'
                f'<mode uri="{_ONLINE}"/>'
                f'<learningAchievementSpecification idref="urn:s:{number}"/></learningOpportunity>\n'
            )
        file.write("</learningOpportunityReferences>\n<learningAchievementSpecificationReferences>\n")
        for number in range(records):
            outcomes = "".join(f'<learningOutcome idref="urn:l:{number}-{step}"/>' for step in range(3))
            file.write(
                f'<learningAchievementSpecification id="urn:s:{number}"><title language="en">{title_of(number)}</title>'
                f"{outcomes}</learningAchievementSpecification>\n"
            )
        file.write("</learningAchievementSpecificationReferences>\n<learningOutcomeReferences>\n")
        for number in range(records):
            for step, text in enumerate(outcomes_of(number)):
                file.write(
                    f'<learningOutcome id="urn:l:{number}-{step}"><title language="en">{text}</title>'
                    "</learningOutcome>\n"
                )
        file.write("</learningOutcomeReferences>\n<agentReferences>\n")
        for number in range(0, records, OFFERINGS_OF_A_PROVIDER):
            file.write(
                f'<organisation id="urn:p:{_provider(number)}">'
                f'<legalName language="en">{_provider_name(number)}</legalName></organisation>\n'
            )
        file.write("</agentReferences>\n</Courses>\n")


def write_ooapi(folder: Path, records: int) -> None:
    """Pages of organizations and courses, as an endpoint gives them."""
    folder.mkdir()
    organizations = (
        {
            "organizationId": _provider(number),
            "organizationType": "root",
            "name": [{"language": "en-GB", "value": _provider_name(number)}],
        }
        for number in range(0, records, OFFERINGS_OF_A_PROVIDER)
    )
    courses = (
        {
            "courseId": f"o{number}", "primaryCode": {"codeType": "identifier", "code": f"C{number}"},
            "name": [{"language": "en-GB", "value": title_of(number)}], "teachingLanguage": "eng",
            "organization": _provider(number), "studyLoad": {"studyLoadUnit": "ects", "value": 5},
            "modeOfDelivery": ["online"],
            "learningOutcomes": [[{"language": "en-GB", "value": text}] for text in outcomes_of(number)],
        }
        for number in range(records)
    )  # fmt: skip
    for kind, objects in (("organizations", organizations), ("courses", courses)):
        page = 0
        while items := list(islice(objects, PAGE)):
            page += 1
            text = json.dumps({"pageSize": PAGE, "pageNumber": page, "hasNextPage": len(items) == PAGE, "items": items})
            (folder / f"{kind}-{page:05}.json").write_text(text, encoding="utf-8")


def write_schema_org(path: Path, records: int) -> None:
    """One JSON-LD document with a graph of courses."""
    with path.open("w", encoding="utf-8") as file:
        file.write('{"@context": "https://schema.org/", "@graph": [\n')
        for number in range(records):
            course = {
                "@type": "Course", "@id": f"urn:o:{number}", "name": title_of(number), "inLanguage": "en",
                "provider": {"@type": "Organization", "name": _provider_name(number)},
                "teaches": list(outcomes_of(number)),
                "hasCourseInstance": {
                    "@type": "CourseInstance", "courseMode": "online",
                    "startDate": "2027-02-01", "endDate": "2027-05-31",
                },
            }  # fmt: skip
            file.write(("" if number == 0 else ",\n") + json.dumps(course))
        file.write("\n]}\n")


MAPPING = {
    "table_mapping": 1,
    "provider": {"name": {"column": "provider"}},
    "kind": "course",
    "columns": {
        "id": "code", "title": "title", "credits": {"column": "credits", "system": "ECTS"},
        "outcomes": {"column": "outcomes", "split": "\n"}, "mode": "mode", "language": "language", "start": "start",
    },
}  # fmt: skip
"""Which column is what, for the tables."""


def write_csv(path: Path, records: int) -> None:
    """A table with its mapping beside it."""
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(_table(records))
    _write_mapping(path)


def write_excel(path: Path, records: int) -> None:
    """The same as a workbook."""
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet("courses")
    for row in _table(records):
        sheet.append(list(row))
    workbook.save(path)
    _write_mapping(path)


def _table(records: int) -> Iterator[tuple[str, ...]]:
    yield ("code", "title", "provider", "credits", "outcomes", "mode", "language", "start")
    for number in range(records):
        text = "\n".join(outcomes_of(number))
        yield (f"C{number}", title_of(number), _provider_name(number), "5", text, "online", "en", "2027-02-01")


def _write_mapping(path: Path) -> None:
    path.with_name(f"{path.name}.mapping.json").write_text(json.dumps(MAPPING), encoding="utf-8")


def _provider(number: int) -> str:
    return f"p{number // OFFERINGS_OF_A_PROVIDER}"


def _provider_name(number: int) -> str:
    return f"Provider {number // OFFERINGS_OF_A_PROVIDER}"


CATALOGUES: Mapping[str, tuple[str, Callable[[Path, int], None]]] = {
    "profile": ("catalogue.jsonl", write_profile),
    "elm-turtle": ("catalogue.ttl", write_turtle),
    "loq-xml": ("catalogue.xml", write_loq_xml),
    "ooapi": ("catalogue", write_ooapi),
    "schema-org": ("catalogue.jsonld", write_schema_org),
    "csv": ("catalogue.csv", write_csv),
    "excel": ("catalogue.xlsx", write_excel),
}
"""Every format by name: the name of the file or folder, and who writes it."""
