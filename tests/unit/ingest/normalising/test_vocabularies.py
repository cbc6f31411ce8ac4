"""Words and addresses of vocabularies become words of the catalogue, or a note says why not."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import get_args

import pytest

from advisor.domain.catalogue import Mode, OpportunityType, Supervision
from advisor.domain.credits import CreditSystem
from advisor.domain.provenance import Fact, NoteBasis, NoteKind
from advisor.ingest.normalising.published import folded, table
from advisor.ingest.normalising.reading import Read
from advisor.ingest.normalising.vocabularies import (
    isced_f_label,
    read_accreditation_type,
    read_assessment,
    read_credit_framework,
    read_isced_f,
    read_mode,
    read_modes,
    read_supervision,
    read_type,
)
from advisor.ingest.profile import OfferingIn

MODES = "http://data.europa.eu/snb/learning-assessment/"
ASSESSMENTS = set(get_args(get_args(OfferingIn.model_fields["assessment_types"].annotation)[0]))
READERS: dict[str, tuple[Callable[[object], Read[object]], set[str] | None]] = {
    "modes": (read_mode, {one.value for one in Mode}),
    "types": (read_type, {one.value for one in OpportunityType}),
    "assessments": (read_assessment, ASSESSMENTS),
    "supervision": (read_supervision, {one.value for one in Supervision}),
    "credit_systems": (read_credit_framework, {one.value for one in CreditSystem}),
    "accreditation_types": (read_accreditation_type, None),
}


def spelt_out(value: object) -> str:
    return str(value.value if isinstance(value, StrEnum) else value or "")


@pytest.mark.parametrize("name", READERS)
def test_every_address_and_word_of_a_table_is_read_as_the_table_says_and_noted(name: str) -> None:
    read, values = READERS[name]
    for row in table(name):
        found = read(row["published"])
        assert spelt_out(found.value) == row["value"], row
        assert values is None or row["value"] in values | {""}, row
        if folded(row["published"]) == folded(row["value"]):
            assert found.notes == ()
            continue
        (said,) = found.notes
        assert said.kind is (NoteKind.CONVERTED if row["value"] else NoteKind.NOT_READ)
        assert row["vocabulary"] in said.detail
        if row["label"]:
            assert said.basis in {NoteBasis.EU_VOCABULARY, NoteBasis.NOT_IN_VOCABULARY}
            assert read(row["label"]).value == found.value


@pytest.mark.parametrize("name", READERS)
def test_what_a_table_cannot_say_has_a_reason(name: str) -> None:
    assert [row["published"] for row in table(name) if not row["value"] and not row["remark"]] == []


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("On-Campus", Mode.ONSITE),
        ("on_campus", Mode.ONSITE),
        ("online", Mode.ONLINE),
        ("MOOC", Mode.ONLINE),
        ("situated", Mode.ONSITE),
        ("work_based", Mode.WORKPLACE),
        ("https://data.europa.eu/snb/learning-assessment/920fbb3cbe", Mode.ONLINE),
        ("hybrid", None),
        (f"{MODES}c_3a90b26d", None),
        ("distance-learning", None),
        ("coaching", None),
        ("lecture", None),
        ("self-study", None),
        ("full-time", None),
        ("by dovecote", None),
        (f"{MODES}0000000000", None),
        (7, None),
        (True, None),
        ([], None),
        ({"id": "online"}, None),
    ],
)
def test_a_mode_is_read_only_where_the_word_says_where_one_learns(published: object, expected: Mode | None) -> None:
    found = read_mode(published)
    assert found.value == expected
    assert all(one.fact is Fact.MODE for one in found.notes)
    assert expected is not None or [one.basis for one in found.notes] == [NoteBasis.NOT_IN_VOCABULARY]


@pytest.mark.parametrize("nothing", [None, "", "   ", "\u00a0\x00\n"])
def test_nothing_published_is_nothing_to_note(nothing: object) -> None:
    for read, _ in READERS.values():
        assert read(nothing) == Read(None)


def test_one_word_among_several_counts_where_the_others_say_nothing_of_the_mode() -> None:
    found = read_modes(["distance learning", "Online", "part-time"])
    assert found.value is Mode.ONLINE
    assert [one.published for one in found.notes] == ["distance learning", "part-time"]
    assert read_modes(["MOOC", "online"]).value is Mode.ONLINE
    assert read_modes([]) == Read(None)


def test_online_beside_on_campus_may_be_a_mix_or_a_choice_and_is_not_read() -> None:
    found = read_modes(["on campus", "online"])
    assert found.value is None
    assert [(one.basis, one.published) for one in found.notes] == [(NoteBasis.VALUES_DISAGREE, "on campus; online")]


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("ects", CreditSystem.ECTS),
        ("ECTS", CreditSystem.ECTS),
        ("NL_SBU", CreditSystem.NL_SBU),
        ("sbu", CreditSystem.NL_SBU),
        ("CFU", CreditSystem.IT_CFU),
        ("osaamispistettä", CreditSystem.FI_COMPETENCE_POINT),
        ("sp", None),
        ("hour", None),
        ("contacttime", None),
        ("studiepunten", None),
        ("http://data.europa.eu/snb/education-credit/60b314e826", CreditSystem.ECVET),
    ],
)
def test_a_credit_system_is_read_where_its_word_belongs_to_one_system(
    published: str, expected: CreditSystem | None
) -> None:
    assert read_credit_framework(published).value == expected


def test_every_code_of_isced_f_has_a_label_and_is_read_from_its_address_too() -> None:
    for row in table("isced_f"):
        assert read_isced_f(row["code"]) == Read(row["code"])
        found = read_isced_f(f"http://data.europa.eu/snb/isced-f/{row['code']}")
        assert found.value == row["code"]
        assert [one.basis for one in found.notes] == [NoteBasis.EU_VOCABULARY]
        assert isced_f_label(row["code"]) == row["label"]
    assert isced_f_label("0613") == "Software and applications development and analysis"


@pytest.mark.parametrize("published", ["613", "0614", "06130", "6", "", "http://data.europa.eu/snb/isced-f/", "0613 "])
def test_no_code_of_isced_f_is_made_up(published: str) -> None:
    assert read_isced_f(published).value in {None, "0613"}
    assert isced_f_label(published) is None


def test_a_field_in_words_is_not_a_code() -> None:
    (said,) = read_isced_f("Informatics").notes
    assert (said.fact, said.basis) == (Fact.FIELD_OF_EDUCATION, NoteBasis.NOT_IN_FORM)
