"""Random and mutated files: read or refused, never anything else, and every line fits the profile."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advisor.errors import ImportRefusedError
from advisor.ingest.formats.conversion import FormatReader
from advisor.ingest.formats.ooapi import OoapiReader
from advisor.ingest.formats.schema_org import SchemaOrgReader
from tests.conversions import convert
from tests.ooapi_builders import ORGANIZATION, a_program, a_run
from tests.ooapi_builders import a_course as an_ooapi_course
from tests.schema_org_builders import SKILL, a_course

QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])

OOAPI = [
    ORGANIZATION,
    an_ooapi_course(
        programs=["p1"],
        description=[{"language": "en", "value": "<p>About</p>"}],
        learningOutcomes=[[{"language": "en", "value": "Reads maps"}]],
        studyLoad={"studyLoadUnit": "ects", "value": 5},
        level="bachelor",
        levelOfQualification="6",
        modeOfDelivery=["online"],
        addresses=[{"addressType": "teaching", "city": "Emden", "countryCode": "DE"}],
        fieldsOfStudy="0732",
        resources=["a", "b"],
        link="https://x.example",
    ),
    a_program(validFrom="2026-01-01", validTo="2027-01-01", children=["p1"], duration="P4W"),
    a_run(priceInformation=[{"costType": "total costs", "amount": "4", "currency": "EUR"}]),
]
SCHEMA_ORG = [
    {
        **a_course(
            teaches=[{"name": "map reading", "url": SKILL}],
            numberOfCredits={"value": 5, "unitText": "ECTS"},
            educationalLevel={"name": "Level 4", "inDefinedTermSet": "EQF"},
            coursePrerequisites=[{"@id": "https://x.example/b"}, "words"],
            hasCourseInstance=[
                {
                    "startDate": "2027-02-01",
                    "courseMode": ["online", "MOOC"],
                    "courseWorkload": "PT4H",
                    "location": {"@type": "Place", "address": {"addressCountry": "DE"}},
                    "offers": [{"price": 4, "priceCurrency": "EUR", "priceSpecification": {"price": 5}}],
                }
            ],
            timeRequired="P4W",
            inLanguage=[{"name": "English"}],
            educationalAlignment={"alignmentType": "teaches", "targetName": "x"},
        ),
        "@id": "https://x.example/a",
    },
    a_course(**{"@type": "EducationalOccupationalProgram"}, hasCourse=[{"@id": "https://x.example/a"}], name="P"),
]

SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=20),
    st.sampled_from(["", " ", "<b>", "c1", "p1", "o1", "2027-02-30", "P4W", "-5", "1e400", "\ud800", "_:b", "@id"]),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(
                ["language", "value", "code", "@id", "@type", "@value", "@graph", "@list", "name", "url", "courseId",
                 "organizationId", "city", "price", "startDate", "addressType"]
            ),
            inner,
            max_size=3,
        ),
    ),
    max_leaves=6,
)  # fmt: skip


def read_or_refuse(reader: FormatReader, content: bytes, name: str) -> None:
    """Anything but a refusal, or a line that does not fit the profile, fails."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(content)
        reader.recognises(path, content)
        try:
            found = convert(reader, path)
        except ImportRefusedError as reason:
            refused = str(reason)
        else:
            refused = name
            assert all(one.field and one.expected for one in found.rejected)
        assert name in refused


def places(value: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    found = [path] if path else []
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return found + [place for key, part in inner for place in places(part, (*path, key))]


def with_another(value: object, path: tuple[str | int, ...], other: object) -> object:
    if not path:
        return other
    copy: Any = dict(value) if isinstance(value, dict) else list(cast("list[object]", value))
    copy[path[0]] = with_another(copy[path[0]], path[1:], other)
    return cast("object", copy)


@QUICK
@given(content=st.binary(max_size=200), name=st.sampled_from(["a.json", "a.jsonl"]))
@pytest.mark.parametrize("reader", [OoapiReader(), SchemaOrgReader()], ids=["ooapi", "schema.org"])
def test_random_bytes_are_read_or_refused(reader: FormatReader, content: bytes, name: str) -> None:
    read_or_refuse(reader, content, name)


@QUICK
@given(
    content=st.one_of(st.binary(max_size=200), st.text(max_size=200).map(lambda text: text.encode(errors="replace")))
)
def test_random_pages_are_read_or_refused(content: bytes) -> None:
    script = b'<script type="application/ld+json">'
    read_or_refuse(SchemaOrgReader(), content, "a.html")
    read_or_refuse(SchemaOrgReader(), script + content + b"</script>", "a.html")


@QUICK
@given(data=st.data())
@pytest.mark.parametrize(
    ("reader", "valid"), [(OoapiReader(), OOAPI), (SchemaOrgReader(), SCHEMA_ORG)], ids=["ooapi", "schema.org"]
)
def test_files_with_other_values_are_read_or_refused(
    reader: FormatReader, valid: list[Any], data: st.DataObject
) -> None:
    changed: object = valid
    for _ in range(data.draw(st.integers(1, 4))):
        changed = with_another(changed, data.draw(st.sampled_from(places(changed))), data.draw(VALUES))
        if not isinstance(changed, list) or not places(changed):
            break
    text = json.dumps(changed, ensure_ascii=data.draw(st.booleans()))
    read_or_refuse(reader, text.encode("utf-8", "replace"), "a.json")


@QUICK
@given(data=st.data())
@pytest.mark.parametrize(
    ("reader", "valid"), [(OoapiReader(), OOAPI), (SchemaOrgReader(), SCHEMA_ORG)], ids=["ooapi", "schema.org"]
)
def test_files_with_other_bytes_are_read_or_refused(
    reader: FormatReader, valid: list[Any], data: st.DataObject
) -> None:
    content = bytearray(json.dumps(valid).encode())
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    read_or_refuse(reader, bytes(content[: data.draw(st.integers(1, len(content)))]), "a.json")


@pytest.mark.parametrize(
    ("reader", "valid"), [(OoapiReader(), OOAPI), (SchemaOrgReader(), SCHEMA_ORG)], ids=["ooapi", "schema.org"]
)
def test_every_value_can_be_another(reader: FormatReader, valid: list[Any]) -> None:
    others: list[Any] = [
        None,
        True,
        5,
        -1,
        10**30,
        1e300,
        "",
        "x" * 700,
        "\ud800\u0000",
        [],
        {},
        [[]],
        [{}],
        {"@id": "c1"},
    ]
    for number, path in enumerate(places(valid)):
        for other in (others[number % len(others)], others[(number * 5 + 7) % len(others)]):
            read_or_refuse(reader, json.dumps(with_another(valid, path, other)).encode(), "a.json")


def test_the_files_that_others_are_made_of_are_good() -> None:
    for reader, valid, counts in ((OoapiReader(), OOAPI, (1, 1, 1, 0)), (SchemaOrgReader(), SCHEMA_ORG, (1, 1, 1, 0))):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "a.json"
            path.write_text(json.dumps(valid), encoding="utf-8")
            assert convert(reader, path).counts == counts
