"""The real catalogues: exactly what is taken over, what is not, and what the readers say about it."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from advisor.domain.catalogue import Mode
from advisor.domain.ids import SpecId
from advisor.domain.qualifications import RequirementGroup
from advisor.domain.sources import ReadSource
from advisor.ingest.catalogues import read_catalogue
from advisor.ingest.rule_sums import least_hundredths
from tests.builders import TODAY

pytestmark = pytest.mark.shared

MONASH_NOTES = (
    "570 of 2513 units named as prerequisites are not in the file.",
    "1816 wildcards in requisites were spelt out with the units of the file; 2 prerequisites that ask for more "
    "units than are known stay as text.",
    "4029 offerings lie in teaching periods without a known month; 1323 units have no stated start.",
    "3890 of 4590 units named in rules are in the files; 356 names are areas of study or courses, which are not "
    "units, and 344 are nowhere.",
    "361 of 845 rule sets were read without a condition left to a person.",
    "Groups of rules by reading: areas of study: choose one 18; areas of study: left to a person 198; groups: a "
    "choice worth the points from all units below 149; groups: all 373; groups: all, and one option 26; groups: "
    "choose one of equal size 160; groups: fewer points than asked, the rest left to a person 14; groups: left to a"
    " person 54; groups: optional, left to a person 6; groups: several options 4; no units: left to a person 388; "
    "root: all 798; root: all, and one option 47; units: a choice worth the points 926; units: all 1167; units: "
    "all, the rest left to a person 40; units: optional list 48; units: optional, left to a person 23; units: some,"
    " the rest left to a person 9.",
)
FINNISH_NOTES = (
    "10 units are worth a range of competence points; their points are not stated.",
    "0 of 322 units named in structures are not in the files.",
    "Groups of structures by reading: groups: all, with a sum of points 2; groups: one of the alternatives 25; "
    "mandatory units short of the points: the rest left to a person 4; points without units: left to a person 5; "
    "structures without nesting: left to a person 4; units without points: left to a person 3; units: a choice by "
    "number 42; units: a choice by points 50; units: a choice by points, the rest left to a person 12; units: all "
    "84.",
)
SECONDS = 30
"""Most processor seconds for all five catalogues on one core."""


@pytest.fixture(scope="module")
def sources(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, ReadSource]:
    began = time.process_time()
    found = read_catalogue(shared_data / "catalogues", imported_on=TODAY, converted=tmp_path_factory.mktemp("none"))
    assert time.process_time() - began < SECONDS
    return {one.source.id: one for one in found}


def required(group: RequirementGroup) -> Iterator[SpecId]:
    """Units that no alternative can replace."""
    if group.all_of:
        yield from group.units
        for child in group.groups:
            yield from required(child)


def is_left_to_people(group: RequirementGroup) -> bool:
    return group.human_check is not None and not group.units and not group.groups


def out_of_reach(source: ReadSource) -> list[str]:
    """Groups that ask for more than their units and groups can be, though every unit's credits are known."""
    worth = {one.spec.id: one.spec.credits for one in source.content.opportunities}
    found = []
    for qualification in source.content.qualifications:
        for group in qualification.rules.walk():
            stated = [worth.get(unit) for unit in group.all_units()]
            known = [points.hundredths for points in stated if points is not None]
            people = sum(below.min_credits_hundredths or 0 for below in group.walk() if is_left_to_people(below))
            too_many = (group.min_count or 0) > len(group.units) + len(group.groups)
            is_short = len(known) == len(stated) and sum(known) + people < (group.min_credits_hundredths or 0)
            if too_many or is_short:
                found.append(f"{qualification.id} {group.id}")
    return found


def required_twice(source: ReadSource) -> list[str]:
    """Units that two groups require: impossible, since a unit counts in one group only."""
    return [
        f"{one.id} {unit}"
        for one in source.content.qualifications
        for unit, times in Counter(required(one.rules)).items()
        if times > 1
    ]


def test_every_row_is_taken_over_or_reported(sources: Mapping[str, ReadSource]) -> None:
    counts = {
        name: (len(one.content.opportunities), len(one.content.qualifications), len(one.rejected))
        for name, one in sources.items()
    }
    assert counts == {
        "eperusteet": (322, 26, 0),
        "futurelearn": (1_512, 0, 299),
        "monash": (5_164, 845, 0),
        "mslearn": (522, 107, 0),
        "muni": (3_366, 0, 191),
    }


def test_rejected_rows_have_only_reasons_that_we_know(sources: Mapping[str, ReadSource]) -> None:
    assert {one.field for one in sources["muni"].rejected} == {"raw.NAME"}
    assert {one.field for one in sources["futurelearn"].rejected} == {"title"}


def test_reading_again_gives_the_same(shared_data: Path, sources: Mapping[str, ReadSource], tmp_path: Path) -> None:
    (again,) = read_catalogue(
        shared_data / "catalogues" / "rules_mslearn_paths.jsonl.gz", imported_on=TODAY, converted=tmp_path
    )
    assert again == sources["mslearn"]


def test_ids_are_unique_over_all_sources(sources: Mapping[str, ReadSource]) -> None:
    ids = [one.id for source in sources.values() for one in source.content.opportunities]
    awards = [one.id for source in sources.values() for one in source.content.qualifications]
    assert len(set(ids)) == len(ids)
    assert len(set(awards)) == len(awards)


def test_masaryk_s_facts_are_counted(sources: Mapping[str, ReadSource]) -> None:
    found = sources["muni"].content.opportunities
    levels = Counter(one.spec.eqf_level.level if one.spec.eqf_level else None for one in found)
    assert levels == {7: 1_191, None: 916, 6: 671, 8: 588}
    assert Counter(one.open_enrolment for one in found) == {False: 2_118, True: 873, None: 375}
    assert sum(bool(one.spec.outcomes) for one in found) == 2_961
    assert Counter(outcome.language for one in found for outcome in one.spec.outcomes) == {
        "en": 10_442,
        "cs": 29,
        None: 1,
    }
    assert sum(one.spec.prerequisite is not None for one in found) == 473
    assert sources["muni"].notes == (
        "Prerequisite expressions: 245 read completely as courses, 228 in part (the rest stays as text), 1521 without "
        "a course that is strictly needed (text only).",
        "111 of 500 courses named as prerequisites are not in the file.",
        "7 courses are taught in a language without an ISO 639-1 code (Czech sign language); their language stays "
        "unstated.",
    )


def test_monash_s_facts_are_counted(sources: Mapping[str, ReadSource]) -> None:
    found = sources["monash"].content.opportunities
    modes = Counter(one.mode for one in found)
    assert modes == {Mode.ONSITE: 2_525, None: 1_648, Mode.BLENDED: 637, Mode.ONLINE: 354}
    assert sum(one.spec.prerequisite is not None for one in found) == 2_136
    assert sum(one.availability.is_stated for one in found) == 3_841
    assert sources["monash"].notes == MONASH_NOTES


def test_no_rule_of_monash_became_impossible(sources: Mapping[str, ReadSource]) -> None:
    assert out_of_reach(sources["monash"]) == []
    assert required_twice(sources["monash"]) == []


@pytest.mark.parametrize("name", ["monash", "eperusteet"])
def test_no_rules_ask_for_more_than_the_size_of_their_qualification(
    sources: Mapping[str, ReadSource], name: str
) -> None:
    content = sources[name].content
    worth = {one.spec.id: one.spec.credits.hundredths for one in content.opportunities if one.spec.credits}
    found = [
        one.id
        for one in content.qualifications
        if one.credits is not None and least_hundredths(one.rules, worth) > one.credits.hundredths
    ]
    assert found == []


def test_most_rules_of_monash_state_a_total_that_is_always_reached(sources: Mapping[str, ReadSource]) -> None:
    found = sources["monash"].content.qualifications
    assert sum(one.rules.min_credits_hundredths is not None for one in found) == 748


def test_most_graduate_certificates_of_monash_can_be_planned_from_their_units(
    sources: Mapping[str, ReadSource],
) -> None:
    stored = {one.spec.id for one in sources["monash"].content.opportunities}
    found = [one for one in sources["monash"].content.qualifications if "Graduate Certificate" in one.title]
    whole = [one for one in found if all(group.human_check is None for group in one.rules.walk())]
    assert (len(found), len(whole)) == (60, 51)
    assert sum(set(required(one.rules)) <= stored for one in found) == 58


def test_finnish_facts_are_counted(sources: Mapping[str, ReadSource]) -> None:
    source = sources["eperusteet"]
    assert Counter(o.language for one in source.content.opportunities for o in one.spec.outcomes) == {
        "sv": 2_757,
        "fi": 2_755,
    }
    assert sum(one.spec.credits is not None for one in source.content.opportunities) == 293
    assert source.notes == FINNISH_NOTES


def test_no_finnish_structure_became_impossible(sources: Mapping[str, ReadSource]) -> None:
    assert out_of_reach(sources["eperusteet"]) == []
    assert required_twice(sources["eperusteet"]) == []


def test_the_points_of_a_finnish_structure_add_up(sources: Mapping[str, ReadSource]) -> None:
    name = "eperusteet:OPH-2762-2017:reformi:rakenne-autoalan-perustutkinto2017"
    found = next(one for one in sources["eperusteet"].content.qualifications if one.id == name)
    vocational, common = found.rules.groups
    areas = vocational.groups[0]
    assert (found.rules.all_of, areas.min_count, len(areas.groups)) == (True, 1, 6)
    assert [group.id.rpartition(":")[2] for group in common.groups[:2]] == ["units", "rest"]
    assert common.groups[1].min_credits_hundredths == 900
    assert found.rules.min_credits_hundredths == 18_000


def test_futurelearn_s_prices_are_counted(sources: Mapping[str, ReadSource]) -> None:
    found = sources["futurelearn"].content.opportunities
    assert sum(one.price is not None for one in found) == 207
    assert sum(one.price is not None and one.price.cents == 0 for one in found) == 51
    assert len({one.provider.id for one in found}) == 246


def test_every_microsoft_path_finds_its_modules_in_its_language(sources: Mapping[str, ReadSource]) -> None:
    source = sources["mslearn"]
    stored = {one.spec.id for one in source.content.opportunities}
    assert all(set(one.rules.units) <= stored for one in source.content.qualifications)
    assert (source.notes, source.rejected) == ((), ())
