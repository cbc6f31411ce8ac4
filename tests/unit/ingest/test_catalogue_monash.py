"""Monash University's units: offerings, modes, places and prerequisites."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from advisor.domain.catalogue import LearningOpportunity, Mode
from advisor.domain.credits import CreditPoints, CreditSystem
from advisor.domain.prerequisites import Prerequisite
from advisor.domain.sources import ReadSource
from advisor.ingest.monash import read_monash
from tests.builders import TODAY, unit_ids

ON_CAMPUS = "Teaching activities are on-campus (ON-CAMPUS)"
ONLINE = "Teaching is all online (ONLINE)"


def an_offering(period: str = "First semester", mode: str = ON_CAMPUS, location: str = "Clayton") -> dict[str, str]:
    return {"location": location, "mode": mode, "period": period, "name": "-"}


def a_unit(code: str = "FIT1001", **raw: object) -> dict[str, object]:
    fields = {
        "code": code,
        "credit_points": "6",
        "level": 1,
        "assessments": None,
        "offerings": None,
        "requisites": None,
        **raw,
    }
    return {"id": code, "title": " Databases ", "url": None, "raw": fields}


def asks(*entries: tuple[int, list[str]], **more: object) -> dict[str, object]:
    listed = [{"NumReq": count, "units": units} for count, units in entries]
    return {"prerequisites": listed, "corequisites": [], "cp_required": 0, "permission": False, **more}


def read(folder: Path, *units: dict[str, object]) -> ReadSource:
    path = folder / "units.jsonl"
    path.write_text("\n".join(json.dumps(unit) for unit in units), encoding="utf-8")
    return read_monash(path, None, imported_on=TODAY)


def the_unit(folder: Path, **raw: object) -> LearningOpportunity:
    return read(folder, a_unit("FIT1001", **raw)).content.opportunities[0]


def test_a_unit_has_its_prefixed_id_points_and_level(tmp_path: Path) -> None:
    found = the_unit(tmp_path)
    assert (found.id, found.spec.title) == ("monash:FIT1001", "Databases")
    assert found.spec.credits == CreditPoints.of(CreditSystem.MONASH_CREDIT_POINT, 6)
    assert (found.spec.level_as_published, found.spec.text_language, found.languages) == ("level 1", "en", ())
    assert (found.mode, found.country, found.availability.is_stated) == (None, None, False)


def test_start_months_come_from_all_periods_that_are_known(tmp_path: Path) -> None:
    found = the_unit(
        tmp_path,
        offerings=[an_offering("Second semester"), an_offering("First semester"), an_offering("Trimester 2")],
    )
    assert found.availability.start_months == (3, 7)


@pytest.mark.parametrize(
    ("modes", "mode"),
    [
        ([ON_CAMPUS, ON_CAMPUS], Mode.ONSITE),
        ([ONLINE], Mode.ONLINE),
        (["A combination of on-campus and online teaching (FLEXIBLE)"], Mode.BLENDED),
        ([ON_CAMPUS, ONLINE], None),
        (["Off-campus Day (DAY-OFF)"], None),
        ([ON_CAMPUS, "External Candidature (EXT-CAND)"], None),
    ],
)
def test_a_mode_is_stated_only_where_all_offerings_have_it(tmp_path: Path, modes: list[str], mode: Mode | None) -> None:
    assert the_unit(tmp_path, offerings=[an_offering(mode=words) for words in modes]).mode is mode


@pytest.mark.parametrize(
    ("places", "country"),
    [(["Clayton", "Caulfield"], "AU"), (["Malaysia"], "MY"), (["Clayton", "Malaysia"], None), (["Overseas"], None)],
)
def test_a_country_is_stated_only_where_all_places_lie_in_it(
    tmp_path: Path, places: list[str], country: str | None
) -> None:
    found = the_unit(tmp_path, offerings=[an_offering(location=place) for place in places])
    assert (found.country, found.place) == (country, ", ".join(places))


def test_all_entries_of_prerequisites_must_hold(tmp_path: Path) -> None:
    found = the_unit(tmp_path, requisites=asks((1, ["FIT1002", "FIT1003"]), (1, ["MAT1001"])))
    one_of_two = Prerequisite(minimum=1, units=unit_ids("FIT1002", "FIT1003", source="monash"))
    mathematics = Prerequisite(minimum=1, units=unit_ids("MAT1001", source="monash"))
    assert found.spec.prerequisite == Prerequisite(minimum=2, trees=(one_of_two, mathematics))
    assert found.spec.prerequisites_text is None


def test_a_wildcard_stands_for_every_known_unit_but_the_unit_itself(tmp_path: Path) -> None:
    asking = a_unit("FIT1001", requisites=asks((2, ["FIT1…", "MAT1001"])))
    read_source = read(tmp_path, asking, a_unit("FIT1002"), a_unit("FIT2001"))
    found = read_source.content.opportunities[0].spec
    assert found.prerequisite == Prerequisite(minimum=2, units=unit_ids("FIT1002", "MAT1001", source="monash"))


def test_a_wildcard_with_too_few_known_units_stays_in_words(tmp_path: Path) -> None:
    found = the_unit(tmp_path, requisites=asks((2, ["FIT9…"])))
    assert (found.spec.prerequisite, found.spec.prerequisites_text) == (None, "Completed before: 2 of FIT9....")


def test_points_permission_and_corequisites_of_unknown_units_stay_in_words(tmp_path: Path) -> None:
    together = [{"NumReq": 1, "units": ["OHS9…"]}]
    found = the_unit(tmp_path, requisites=asks(cp_required=48, permission=True, corequisites=together))
    assert (found.spec.prerequisite, found.spec.corequisite) == (None, None)
    assert found.spec.prerequisites_text == (
        "48 credit points must be completed before. Permission of the faculty is needed. "
        "Taken before or at the same time: 1 of OHS9...."
    )


def test_units_beside_a_unit_and_units_that_exclude_it_are_structured_and_not_said_again(tmp_path: Path) -> None:
    together = [{"NumReq": 1, "units": ["FIT1002", "OHS1000"]}, {"NumReq": 2, "units": ["FIT9…"]}]
    asking = a_unit(requisites=asks(corequisites=together, prohibitions=["FIT1001", "FIT2…", "MAT1001"]))
    spec = read(tmp_path, asking, a_unit("FIT2001"), a_unit("FIT2002")).content.opportunities[0].spec
    assert spec.corequisite == Prerequisite(minimum=1, units=unit_ids("FIT1002", "OHS1000", source="monash"))
    assert spec.not_with == unit_ids("FIT2001", "FIT2002", "MAT1001", source="monash")
    assert spec.prerequisites_text == "Taken before or at the same time: 2 of FIT9...."


def test_a_unit_of_which_all_is_structured_says_nothing_in_words(tmp_path: Path) -> None:
    together = [{"NumReq": 1, "units": ["OHS1000"]}]
    found = the_unit(tmp_path, requisites=asks(corequisites=together, prohibitions=["MAT1001"]))
    assert found.spec.prerequisites_text is None


def test_types_of_assessment_are_translated_and_vague_ones_left_out(tmp_path: Path) -> None:
    listed = [{"name": "-", "type": kind} for kind in ("exam", "unknown", "essay", "examination")]
    assert the_unit(tmp_path, assessments=listed).spec.assessment_types == ("marked_assignment", "written_examination")


@pytest.mark.parametrize(
    ("raw", "field"),
    [
        ({"credit_points": "six"}, "raw.credit_points"),
        ({"level": "first"}, "raw.level"),
        ({"requisites": asks((0, ["FIT1002"]))}, "raw.requisites.prerequisites.0.NumReq"),
    ],
)
def test_a_unit_that_does_not_fit_is_reported(tmp_path: Path, raw: dict[str, object], field: str) -> None:
    read_source = read(tmp_path, {**a_unit(), "raw": {"code": "X", "credit_points": "6", "level": 1, **raw}})
    assert [(one.row, one.field) for one in read_source.rejected] == [(1, field)]
