"""Our tables against the reference tables that they restate."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from advisor.ingest.normalising.countries import read_country
from advisor.ingest.normalising.levels import read_eqf, read_national_level
from advisor.ingest.normalising.national_levels import national_levels
from advisor.ingest.normalising.published import table
from advisor.ingest.normalising.vocabularies import isced_f_label

pytestmark = pytest.mark.shared

QDR = "http://data.europa.eu/snb/qdr/"
SEVERAL_IN_ONE = f"{QDR}c_de548626"
"""`CQFW Entry 1-3`, of which only Entry 3 is EQF 1: not read from the address."""

NO_COUNTRIES = {"CPT", "EUR", "OP_DATPRO"}
VOCABULARIES = {
    "modes": "europass-modes",
    "types": "europass-learning-opportunity-types",
    "assessments": "europass-learning-assessment-types",
    "credit_systems": "credit-points",
    "accreditation_types": "europass-accreditation-types",
}


@pytest.fixture(scope="module")
def reference(shared_data: Path) -> Path:
    return shared_data.parent / "reference"


def rows(path: Path) -> Sequence[Mapping[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return tuple(csv.DictReader(stream))


def test_the_table_of_national_levels_has_the_rows_of_the_reference(reference: Path) -> None:
    ours = [
        (row.country, row.framework, row.level, str(row.eqf or ""), row.evidence, row.remark)
        for row in national_levels()
    ]
    names = ("country", "framework", "nqf_level", "eqf_level", "evidence", "note")
    assert ours == [tuple(row[name] for name in names) for row in rows(reference / "eqf_nqf.csv")]


def test_every_national_level_is_read_as_the_reference_says(reference: Path) -> None:
    for row in rows(reference / "eqf_nqf.csv"):
        expected = int(row["eqf_level"]) if row["eqf_level"] else None
        named = read_national_level(f"{row['framework']} {row['nqf_level']}", row["country"][:2]).value
        assert (named.level if named else None) == expected, row
        if row["elm_nqf_uri"] not in {"", SEVERAL_IN_ONE}:
            address = read_national_level(row["elm_nqf_uri"]).value
            assert (address.level if address else None) == expected, row
    assert read_national_level(SEVERAL_IN_ONE).value is None


@pytest.mark.parametrize("name", VOCABULARIES)
def test_every_concept_of_a_vocabulary_is_in_our_table(reference: Path, name: str) -> None:
    ours = {row["published"]: row["label"] for row in table(name) if row["label"]}
    theirs = {row["uri"]: row["label_en"] for row in rows(reference / "cv" / f"{VOCABULARIES[name]}.csv")}
    assert theirs.items() <= ours.items()
    assert {label for address, label in ours.items() if address not in theirs} <= {"Hybrid"}


def test_the_lists_of_fields_levels_and_countries_are_complete(reference: Path) -> None:
    fields = {row["uri"].rsplit("/", 1)[-1]: row["label_en"] for row in rows(reference / "cv" / "isced-f.csv")}
    assert {code: isced_f_label(code) for code in fields} == fields
    assert len(fields) == len(table("isced_f"))
    concepts = {row["uri"]: row["label_en"] for row in rows(reference / "cv" / "nqf.csv")}
    assert {QDR + row["concept"]: row["label"] for row in table("nqf_concepts")} == concepts
    assert all(read_eqf(row["uri"]).value is not None for row in rows(reference / "cv" / "eqf.csv"))
    for row in rows(reference / "cv" / "country.csv"):
        is_country = row["uri"].rsplit("/", 1)[-1] not in NO_COUNTRIES
        assert (read_country(row["uri"]).value is not None) == is_country, row
