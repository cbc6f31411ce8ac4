"""OOAPI files that the standard's own project gives out: each, and all together, with what becomes of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from advisor.domain.provenance import NoteBasis
from advisor.ingest.formats.conversion import HEAD_BYTES
from advisor.ingest.formats.ooapi import NOT_SAID_WHICH, OoapiReader
from tests.conversions import Converted, convert

pytestmark = pytest.mark.shared

EACH = {
    "1-Organization.json": (0, 0, 0, 1),
    "2-Program.json": (0, 0, 0, 1),
    "3-Course.json": (0, 0, 0, 1),
    "4-Offering.json": (0, 0, 0, 1),
    "course.json": (1, 1, 0, 0),
    "program-demo04-offering.json": (0, 0, 0, 1),
    "program-demo04.json": (0, 0, 0, 1),
    "program.json": (1, 1, 0, 0),
    "programOfferingWithAcademicSession_template.json": (0, 0, 0, 1),
}
"""Providers, offerings, qualifications and rejected records of each file alone."""

FAULTS = {
    "1-Organization.json": ("the files together", "courseId"),
    "2-Program.json": ("program 123e4567-e89b-12d3-a456-426614174000", "organization"),
    "3-Course.json": ("course 1668dd09-660f-4303-a2bf-14bea154b39d", "organization"),
    "4-Offering.json": ("offering 123e4567-e89b-12d3-a456-134564174000", "course"),
    "program-demo04-offering.json": ("offering aa7d22b0-6290-2ed7-9029-ee7efaa6ef92", "program"),
    "program-demo04.json": ("program 58095060-d18c-fcd2-04df-c20b156736f6", "organization"),
    "programOfferingWithAcademicSession_template.json": ("offering --OFFERING_ID_TOBEINFORMED--", "program"),
}
"""Record and element that say why a file alone holds nothing that can be used: they are parts of one catalogue."""

CALCULUS = "1668dd09-660f-4303-a2bf-14bea154b39d"
PROGRAM = "123e4567-e89b-12d3-a456-426614174000"
DEMO = "58095060-d18c-fcd2-04df-c20b156736f6"


@pytest.fixture(scope="module")
def samples(shared_data: Path) -> list[Path]:
    return sorted((shared_data / "standards" / "ooapi-quickstart").glob("*.json"))


@pytest.fixture(scope="module")
def together(samples: list[Path]) -> Converted:
    return convert(OoapiReader(), *samples)


def test_each_sample_is_recognised_and_read_or_refused_by_an_element(samples: list[Path]) -> None:
    read = {path.name: convert(OoapiReader(), path) for path in samples}
    assert all(OoapiReader().recognises(path, path.read_bytes()[:HEAD_BYTES]) for path in samples)
    assert {name: found.counts for name, found in read.items()} == EACH
    assert {name: found.faults[0] for name, found in read.items() if found.faults} == FAULTS


def test_together_only_the_template_is_left_out(together: Converted) -> None:
    assert together.counts == (2, 4, 1, 1)
    assert together.faults == [("offering --OFFERING_ID_TOBEINFORMED--", "program")]
    assert together.notes == ("References of courses to programs that are not in the files: 1.",)
    assert {one.title for one in together.offerings.values()} == {
        "Ejemplo de Curso",
        "UNITA and Mathematics",
        "NL VERTALING: Opleiding tot Oefentherapeut-Mensendieck",
        "Matemáticas y UNITA",
    }


def test_the_course_runs_when_its_offering_says_and_counts_in_its_program(together: Converted) -> None:
    course, award = together.offerings[CALCULUS], together.qualifications[PROGRAM]
    assert (course.kind, course.languages, course.mode, course.place) == ("unit", ("nl",), "onsite", "Pamplona")
    assert [(str(one.start), str(one.end)) for one in course.sessions] == [("2019-08-21", "2019-10-23")]
    assert (course.eqf_level, course.level_as_published) == (6, "bachelor")
    assert "<" not in "".join(filter(None, (course.description, course.assessment, course.entry_requirements)))
    assert (award.rules.units, award.rules.human_check) == ((CALCULUS,), NOT_SAID_WHICH)


def test_a_program_that_contradicts_itself_is_imported_with_its_contradiction(together: Converted) -> None:
    found = together.offerings[DEMO]
    assert (found.eqf_level, found.eqf_inferred_from, found.outcome_for_learner) == (4, None, "Phd")
    assert found.origin is not None
    bases = {note.basis for note in found.origin.notes}
    assert {NoteBasis.LEVELS_DISAGREE, NoteBasis.OTHER_FACT} <= bases
    assert len(found.outcomes) == 4
