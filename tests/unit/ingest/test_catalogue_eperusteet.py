"""Finnish vocational units and structures."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from advisor.domain.credits import CreditPoints, CreditSystem
from advisor.domain.qualifications import QualificationKind, RequirementGroup
from advisor.domain.sources import ReadSource
from advisor.ingest.eperusteet import read_eperusteet
from advisor.ingest.eperusteet_rules import RawGroup, RawUnit, StructureReader
from tests.builders import TODAY

POINTS = {"a": Decimal(15), "b": Decimal(15), "c": Decimal(30), "d": Decimal(20)}


def a_group(
    name: str | None,
    *units: str,
    parent: str | None = "root",
    title: str | None = None,
    role: str = "määritelty",
    mandatory: bool = False,
    **limits: int,
) -> RawGroup:
    listed = tuple(RawUnit(unit=unit, mandatory=mandatory, credits=POINTS.get(unit)) for unit in units)
    return RawGroup.model_validate(
        {"id": name, "parent": parent, "title": title or name, "rooli": role, "units": listed, **limits}
    )


def read(*groups: RawGroup) -> RequirementGroup:
    """The structure below a root."""
    root = a_group("root", parent=None)
    return StructureReader((root, *groups), POINTS, "Autoalan perustutkinto", Counter()).read()


def the_group(*groups: RawGroup) -> RequirementGroup:
    return read(*groups).groups[0]


def test_mandatory_units_are_all_required() -> None:
    found = the_group(a_group("g", "a", "b", mandatory=True, min_credits=30, max_credits=30))
    assert (found.all_of, found.units, found.human_check) == (True, ("eperusteet:a", "eperusteet:b"), None)


def test_units_to_choose_from_are_chosen_by_points_or_by_number() -> None:
    by_points = the_group(a_group("g", "a", "b", "c", min_credits=30, max_credits=45))
    assert (by_points.min_credits_hundredths, by_points.max_credits_hundredths) == (3000, 4500)
    by_number = the_group(a_group("g", "a", "b", "c", min_count=1, max_count=2))
    assert (by_number.min_count, by_number.max_count) == (1, 2)


def test_a_number_in_the_title_counts_where_none_is_given() -> None:
    found = the_group(a_group("g", "a", "b", title="Lisäksi valitaan yksi tutkinnon osa"))
    assert (found.min_count, found.max_count) == (1, 1)


def test_what_whole_units_cannot_reach_is_handed_to_a_person() -> None:
    found = the_group(
        a_group("g", "a", "b", min_credits=35, max_credits=35),
        a_group("x", parent="g", role="määrittelemätön", title="Korkeakouluopinnot"),
    )
    own, rest, elsewhere = found.groups
    assert (own.min_credits_hundredths, own.max_credits_hundredths) == (3000, 3500)
    assert (rest.human_check, rest.min_credits_hundredths) == ("5 osp: g (Korkeakouluopinnot)", 500)
    assert elsewhere == RequirementGroup(id=elsewhere.id, title="Korkeakouluopinnot")


def test_groups_without_units_are_handed_to_a_person_with_their_points() -> None:
    found = the_group(a_group("g", title="Vapaasti valittavat", min_credits=10, max_credits=10))
    assert (found.human_check, found.min_credits_hundredths) == ("10 osp: Vapaasti valittavat", 1000)


def test_one_of_the_competence_areas_is_chosen() -> None:
    found = read(
        a_group("g", "a", mandatory=True, min_credits=15, max_credits=15),
        a_group("x", "b", role="osaamisala", mandatory=True),
        a_group("y", "c", role="osaamisala", mandatory=True),
    )
    required, options = found.groups
    assert (found.all_of, required.id) == (True, "g")
    assert (options.min_count, [option.id for option in options.groups]) == (1, ["x", "y"])


def test_groups_named_alternative_are_alternatives() -> None:
    found = read(
        a_group("x", "a", title="Vaihtoehto 1", min_count=1), a_group("y", "b", title="Vaihtoehto 2", min_count=1)
    )
    assert (found.groups[0].min_count, len(found.groups[0].groups)) == (1, 2)


def test_groups_that_together_exceed_their_parent_are_alternatives() -> None:
    parent = a_group("g", min_credits=30, max_credits=30)
    found = the_group(
        parent,
        a_group("x", "a", "b", parent="g", mandatory=True, min_credits=30, max_credits=30),
        a_group("y", "c", parent="g", mandatory=True, min_credits=30, max_credits=30),
    )
    assert (found.groups[0].min_count, len(found.groups[0].groups)) == (1, 2)
    assert found.human_check is None


def test_groups_with_room_between_them_share_a_sum() -> None:
    found = the_group(
        a_group("g", min_credits=65, max_credits=65),
        a_group("x", "a", "b", parent="g", min_credits=15, max_credits=30),
        a_group("y", "c", "d", parent="g", min_credits=30, max_credits=50),
    )
    assert (found.all_of, found.min_credits_hundredths, found.max_credits_hundredths) == (True, 6500, 6500)
    assert [child.min_credits_hundredths for child in found.groups] == [1500, 3000]


def test_a_competence_area_without_points_is_worth_what_its_groups_ask_for() -> None:
    found = the_group(
        a_group("g", min_credits=30, max_credits=30),
        a_group("x", parent="g", role="osaamisala"),
        a_group("x1", "c", parent="x", mandatory=True, min_credits=30, max_credits=30),
        a_group("y", parent="g", role="osaamisala"),
        a_group("y1", "a", "b", parent="y", mandatory=True, min_credits=30, max_credits=30),
    )
    assert [group.human_check for group in found.walk()] == [None] * len(list(found.walk()))


def test_a_structure_that_lost_its_nesting_is_handed_to_a_person() -> None:
    groups = (a_group(None, parent=None, title="Pakolliset"), a_group(None, "a", parent=None, title="Valinnaiset"))
    found = StructureReader(groups, POINTS, "Autoalan perustutkinto", Counter()).read()
    assert (found.all_of, found.human_check) == (False, "Tutkinnon muodostuminen: Pakolliset; Valinnaiset")
    assert found.all_units() == ("eperusteet:a",)


def a_unit(**changes: object) -> dict[str, object]:
    return {
        "id": "tutkinnonosat_1",
        "title": "Auton huoltaminen",
        "learning_outcomes": ["Opiskelija", "huoltaa auton"],
        "learning_outcomes_sv": ["utföra service"],
        "credits": 15.0,
        "assessment": "Opiskelija osoittaa osaamisensa näytössä.",
        "raw": {"laajuusMaksimi": None},
        **changes,
    }


def a_structure(**changes: object) -> dict[str, object]:
    group: dict[str, object] = {"id": "root", "parent": None, "title": None, "units": []}
    return {
        "id": "OPH-1-2018:reformi",
        "title": "Autoalan perustutkinto",
        "qualification_type": "koulutustyyppi_1",
        "kvliite_eqf": None,
        "valid_from_ms": 1469998800000,
        "valid_to_ms": None,
        "total_min_credits": 180,
        "groups": [group],
        **changes,
    }


def read_files(folder: Path, unit: dict[str, object], structure: dict[str, object]) -> ReadSource:
    for name, record in (("units", unit), ("rules", structure)):
        (folder / f"{name}.jsonl").write_text(json.dumps(record), encoding="utf-8")
    return read_eperusteet(folder / "units.jsonl", folder / "rules.jsonl", imported_on=TODAY)


def test_a_unit_has_outcomes_in_both_languages_and_states_no_dates(tmp_path: Path) -> None:
    (found,) = read_files(tmp_path, a_unit(), a_structure()).content.opportunities
    assert [(outcome.text, outcome.language) for outcome in found.spec.outcomes] == [
        ("huoltaa auton", "fi"),
        ("utföra service", "sv"),
    ]
    assert found.spec.credits == CreditPoints.of(CreditSystem.FI_COMPETENCE_POINT, 15)
    assert found.spec.assessment_types == ("practical_assessment",)
    assert (found.availability.is_stated, found.mode, found.languages) == (False, None, ())


def test_a_range_of_points_is_no_number_of_points(tmp_path: Path) -> None:
    unit = a_unit(credits=0, raw={"laajuusMaksimi": 20})
    read_source = read_files(tmp_path, unit, a_structure())
    assert read_source.content.opportunities[0].spec.credits is None
    assert read_source.notes[0].startswith("1 units are worth a range")


def test_dates_are_those_of_the_day_in_helsinki(tmp_path: Path) -> None:
    structure = a_structure(valid_to_ms=1546207200000)
    (found,) = read_files(tmp_path, a_unit(), structure).content.qualifications
    assert (found.valid_from, found.valid_until) == (date(2016, 8, 1), date(2018, 12, 31))
    assert found.rules.title == "Autoalan perustutkinto"


@pytest.mark.parametrize(
    ("code", "kind"), [("koulutustyyppi_12", QualificationKind.FULL), ("koulutustyyppi_18", QualificationKind.PARTIAL)]
)
def test_preparatory_education_is_no_full_qualification(tmp_path: Path, code: str, kind: QualificationKind) -> None:
    (found,) = read_files(tmp_path, a_unit(), a_structure(qualification_type=code)).content.qualifications
    assert found.kind is kind


def test_a_level_is_stated_only_where_the_source_states_it(tmp_path: Path) -> None:
    (unknown,) = read_files(tmp_path, a_unit(), a_structure()).content.qualifications
    (found,) = read_files(tmp_path, a_unit(), a_structure(kvliite_eqf=4)).content.qualifications
    assert unknown.eqf_level is None
    assert found.eqf_level is not None
    assert (found.eqf_level.level, found.eqf_level.is_stated) == (4, True)
