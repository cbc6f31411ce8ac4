"""Objects of OOAPI v5 for tests, and what the reader makes of them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from advisor.domain.provenance import NoteBasis
from advisor.ingest.formats.ooapi import OoapiReader
from advisor.ingest.profile import OfferingIn
from tests.conversions import Converted, a_json_file, convert

ORGANIZATION = {
    "organizationId": "o1",
    "organizationType": "root",
    "name": [{"language": "nl-NL", "value": "Hogeschool Noord"}],
    "addresses": [{"addressType": "postal", "countryCode": "NLD", "city": "Delfzijl"}],
    "link": "https://noord.example",
}


def a_course(key: str = "c1", /, **fields: object) -> dict[str, object]:
    return {
        "courseId": key,
        "primaryCode": {"codeType": "identifier", "code": f"code-{key}"},
        "name": [{"language": "en-GB", "value": f"Course {key}"}],
        "teachingLanguage": "eng",
        "organization": "o1",
        **fields,
    }


def a_program(key: str = "p1", /, **fields: object) -> dict[str, object]:
    names = [{"language": "en-GB", "value": f"Program {key}"}]
    return {"programId": key, "programType": "program", "name": names, "organization": "o1", **fields}


def a_run(key: str = "r1", /, **fields: object) -> dict[str, object]:
    return {
        "offeringId": key,
        "offeringType": "course",
        "course": "c1",
        "startDate": "2027-02-01",
        "endDate": "2027-04-01",
        **fields,
    }


def text(english: str, /, **others: str) -> list[dict[str, str]]:
    return [{"language": "en-GB", "value": english}] + [
        {"language": language, "value": value} for language, value in others.items()
    ]


def read(folder: Path, *objects: Mapping[str, object]) -> Converted:
    return convert(OoapiReader(), a_json_file(folder, [ORGANIZATION, *objects]))


def the_course(folder: Path, **fields: object) -> OfferingIn:
    return read(folder, a_course(**fields)).offering


def bases(offering: OfferingIn, fact: str) -> list[NoteBasis]:
    assert offering.origin is not None
    return [note.basis for note in offering.origin.notes if note.fact == fact]
