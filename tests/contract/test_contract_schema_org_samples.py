"""Examples that schema.org itself gives out: each file, and all together, with what becomes of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from advisor.ingest.formats.conversion import HEAD_BYTES
from advisor.ingest.formats.schema_org import SchemaOrgReader
from tests.conversions import convert

pytestmark = pytest.mark.shared

EACH = {
    "issue-1779-examples.txt": (0, 0, 0, 1),
    "issue-2289-examples.txt": (2, 2, 0, 0),
    "issue-2419-examples.txt": (0, 0, 0, 1),
    "issue-2681-examples.txt": (0, 0, 0, 1),
    "sdo-course-examples.txt": (2, 2, 0, 5),
}
"""Providers, offerings, qualifications and rejected records."""

FAULTS = {
    "issue-1779-examples.txt": [("the files together", "@type")],
    "issue-2289-examples.txt": [],
    "issue-2419-examples.txt": [("program ACME University Basketweaving Program", "provider")],
    "issue-2681-examples.txt": [("the files together", "@type")],
    "sdo-course-examples.txt": [
        ("course script 1", "name"),
        ("course HNC Accounting", "provider"),
        ("course Basic Proofreading", "provider"),
        ("course HNC Accounting", "provider"),
        ("course Basic Proofreading", "provider"),
    ],
}


@pytest.fixture(scope="module")
def samples(shared_data: Path) -> list[Path]:
    return sorted((shared_data / "standards" / "schemaorg").glob("*.txt"))


def test_each_sample_is_recognised_and_read_or_refused_by_an_element(samples: list[Path]) -> None:
    reader = SchemaOrgReader()
    assert all(reader.recognises(path, path.read_bytes()[:HEAD_BYTES]) for path in samples)
    read = {path.name: convert(reader, path) for path in samples}
    assert {name: found.counts for name, found in read.items()} == EACH
    assert {name: found.faults for name, found in read.items()} == FAULTS


def test_together_they_are_four_offerings_and_what_is_missing_is_told(samples: list[Path]) -> None:
    found = convert(SchemaOrgReader(), *samples)
    assert found.counts == (4, 4, 0, 6)
    assert found.notes == (
        "Nodes that are no course and no programme were passed over: 1 of the type CollegeOrUniversity, 2 of the type "
        "EducationalOccupationalCredential, 1 of the type JobPosting, 1 of the type Occupation.",
    )


def test_what_the_samples_state_is_kept_and_nothing_more(samples: list[Path]) -> None:
    found = {one.title: one for one in convert(SchemaOrgReader(), *samples).offerings.values()}
    toolbox, degree = found["The Data Scientist's Toolbox"], found["Undergraduate CS degree from ACME College"]
    assert (toolbox.mode, toolbox.type, toolbox.price, toolbox.price_words) == (
        "online",
        "mooc",
        None,
        "free of charge",
    )
    assert (degree.type, degree.entry_requirements, degree.duration_weeks) == ("programme", "High school diploma", None)
    assert degree.price_words is not None
    assert "Resident Tuition: 16278 USD" in degree.price_words
    assert {(one.eqf_level, one.credits, one.workload_hours) for one in found.values()} == {(None, None, None)}
