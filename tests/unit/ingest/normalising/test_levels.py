"""Levels of the EQF: stated, through the table of national levels, or not read."""

from __future__ import annotations

import pytest

from advisor.domain.levels import EqfLevel
from advisor.domain.provenance import NoteBasis
from advisor.ingest.normalising.levels import disagreement, read_cycle, read_eqf, read_national_level
from advisor.ingest.normalising.national_levels import national_levels
from advisor.ingest.normalising.published import table

QDR = "http://data.europa.eu/snb/qdr/"
EQF_ADDRESS = "http://data.europa.eu/snb/eqf/"


@pytest.mark.parametrize("level", range(1, 9))
def test_an_eqf_level_is_stated_by_its_address_or_by_name(level: int) -> None:
    stated = EqfLevel(level=level)
    assert stated.is_stated
    for text in (f"{EQF_ADDRESS}{level}", f"EQF {level}", f"EQF level {level}", f"eqf_{level}", f"Level {level} (EQF)"):
        assert read_eqf(text).value == stated
    for bare in (level, str(level), f"Level {level}"):
        assert read_eqf(bare, named=True).value == stated


@pytest.mark.parametrize(
    "published",
    [
        "6",
        6,
        "Level 6",
        "RQF 6",
        "EQF 0",
        "EQF 9",
        "eqf_0",
        "EQF 5-6",
        "EQF",
        f"{EQF_ADDRESS}9",
        f"{QDR}c_c392e7a2",
        "4+",
    ],
)
def test_a_number_alone_or_another_framework_is_no_eqf_level(published: object) -> None:
    found = read_eqf(published)
    assert found.value is None
    assert len(found.notes) == 1


@pytest.mark.parametrize("published", ["0", "9", "-6", "4+", "6.5", 60, True])
def test_a_field_that_names_the_eqf_still_holds_only_its_eight_levels(published: object) -> None:
    assert read_eqf(published, named=True).value is None


def test_every_row_of_the_table_is_read_by_name_with_its_evidence_and_source() -> None:
    for row in national_levels():
        found = read_national_level(row.name, country=row.country[:2])
        (said,) = found.notes
        assert f"evidence {row.evidence}: {row.source}" in said.detail
        if row.eqf is None:
            assert (found.value, said.basis) == (None, NoteBasis.NO_NATIONAL_TABLE)
            continue
        assert found.value == EqfLevel(level=row.eqf, inferred_from=f"{row.name}, evidence {row.evidence}")
        assert said.basis is NoteBasis.NATIONAL_LEVEL


def test_every_concept_of_the_eu_vocabulary_is_read_or_named_in_the_note() -> None:
    by_concept = {row.concept: row for row in national_levels()}
    for row in table("nqf_concepts"):
        found = read_national_level(QDR + row["concept"])
        level = by_concept.get(row["concept"])
        assert (found.value.level if found.value else None) == (level.eqf if level else None)
        (said,) = found.notes
        assert level is not None or row["label"] in said.detail


@pytest.mark.parametrize(
    ("published", "country", "expected"),
    [
        (f"{QDR}c_c392e7a2", None, 6),
        ("RQF Level 6", None, 6),
        ("RQF 4", None, 5),
        ("Level 4 (RQF)", None, 5),
        ("RQF: Level 3", None, 4),
        ("RQF 4", "IE", 5),
        ("SCQF level 10", None, 6),
        ("NFQ Level 8", None, 6),
        ("IE NQF Level 8", None, 6),
        ("Level 8", "IE", 6),
        ("8", "ie", 6),
        ("NQF level 8", "IE", 6),
        ("NLQF 4+", None, 4),
        ("nlqf_4plus", None, 4),
        ("4+", "NL", 4),
        (6, "NL", 6),
        ("NQR VI", None, 6),
        ("AT: NQF Level 6", None, 6),
        ("NKR 5.1", None, 5),
        ("ISQF 6.2", None, 7),
        ("MECES 2", "ES", 6),
        ("QNQ 6", "PT", 6),
        ("QNQ 7", "IT", 7),
        ("RQF Entry 3", None, 1),
        ("CQFW Entry 3", None, 1),
        ("VKS 6", "BE", 6),
    ],
)
def test_a_national_level_is_read_where_framework_and_level_are_known(
    published: object, country: str | None, expected: int
) -> None:
    found = read_national_level(published, country)
    assert found.value is not None
    assert found.value.level == expected
    assert not found.value.is_stated


@pytest.mark.parametrize(
    ("published", "country", "basis", "said"),
    [
        ("6", None, NoteBasis.NO_NATIONAL_TABLE, "of which framework or country is not said"),
        ("Level 6", "GB", NoteBasis.NO_NATIONAL_TABLE, ""),
        ("6", "FR", NoteBasis.NO_NATIONAL_TABLE, ""),
        ("2", "ES", NoteBasis.NO_NATIONAL_TABLE, ""),
        ("-6", "NL", NoteBasis.NO_NATIONAL_TABLE, ""),
        ("QNQ 6", None, NoteBasis.NO_NATIONAL_TABLE, "of which framework or country is not said"),
        ("QNQ 6", "IT", NoteBasis.NO_NATIONAL_TABLE, "the table has no such level of IT"),
        ("MECU Level 7", None, NoteBasis.NO_NATIONAL_TABLE, "MECU Level 7"),
        (f"{QDR}c_37f3c037", None, NoteBasis.NO_NATIONAL_TABLE, "MECU Level 7"),
        (f"{QDR}c_778f8030", None, NoteBasis.NO_NATIONAL_TABLE, "not linked to the EQF"),
        (f"{QDR}c_de548626", None, NoteBasis.NO_NATIONAL_TABLE, "only Entry 3 is EQF 1"),
        ("SCQF 2", None, NoteBasis.NO_NATIONAL_TABLE, "not linked to the EQF"),
        (f"{QDR}c_00000000", None, NoteBasis.NOT_IN_VOCABULARY, ""),
        (f"{EQF_ADDRESS}6", None, NoteBasis.NOT_IN_VOCABULARY, ""),
        ("DK NQF Level 6", "DK", NoteBasis.NO_NATIONAL_TABLE, "DK NQF Level 6"),
    ],
)
def test_no_level_is_concluded_without_a_row(
    published: object, country: str | None, basis: NoteBasis, said: str
) -> None:
    found = read_national_level(published, country)
    assert found.value is None
    (one,) = found.notes
    assert one.basis is basis
    assert said in one.detail


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("bachelor", 6),
        ("Master’s degree", 7),
        ("third cycle", 8),
        ("Short-cycle", 5),
        ("associate_degree", 5),
        ("secondary vocational education 4", 4),
        ("secondary_vocational_education_1", 1),
        ("mbo-3", 3),
        ("secondary vocational education", None),
        ("undivided", None),
        ("undefined", None),
        ("nt2-1", None),
        ("advanced", None),
        ("PhD or equivalent", None),
    ],
)
def test_a_cycle_is_read_from_its_own_words_alone(published: str, expected: int | None) -> None:
    found = read_cycle(published)
    assert (found.value.level if found.value else None) == expected
    (said,) = found.notes
    assert said.basis is (NoteBasis.NOT_IN_VOCABULARY if expected is None else NoteBasis.CYCLE)
    assert found.value is None or found.value.inferred_from


def test_levels_that_differ_are_noted_with_both() -> None:
    national = EqfLevel(level=7, inferred_from="RQF level 7, evidence A")
    said = disagreement(EqfLevel(level=6), national)
    assert said is not None
    assert (said.basis, said.published) == (NoteBasis.LEVELS_DISAGREE, "EQF 6")
    assert said.detail == "EQF 7 by RQF level 7, evidence A"


def test_equal_or_unknown_levels_do_not_disagree() -> None:
    assert disagreement(EqfLevel(level=7), EqfLevel(level=7, inferred_from="RQF level 7, evidence A")) is None
    assert disagreement(None, EqfLevel(level=7)) is None
    assert disagreement(EqfLevel(level=7), None) is None
