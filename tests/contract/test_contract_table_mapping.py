"""A real catalogue of a university in a form of its own, read by the mapping file that this project keeps for it."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

import pytest

from advisor.ingest.formats.tables import TableReader
from tests.conftest import ROOT
from tests.conversions import Converted, convert

pytestmark = pytest.mark.shared

MAPPING = ROOT / "data" / "mappings" / "ec2u-poitiers.mapping.json"


@pytest.fixture(scope="module")
def poitiers(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Converted:
    folder = tmp_path_factory.mktemp("poitiers")
    table = shutil.copy(shared_data / "standards" / "ec2u" / "OfferingsPoitiers.json", folder / "ec2u-poitiers.json")
    shutil.copy(MAPPING, folder)
    return convert(TableReader(), Path(table))


def test_every_programme_is_read_and_none_is_rejected(poitiers: Converted) -> None:
    assert poitiers.counts == (1, 98, 0, 0)


def test_what_the_mapping_does_not_take_over_is_told(poitiers: Converted) -> None:
    (note,) = poitiers.notes
    assert note.startswith("ec2u-poitiers.json: columns that are not taken over: @key, composante, discipline,")
    assert "levelISCED" in note


def test_points_are_of_the_system_that_the_mapping_says_and_nought_says_nothing(poitiers: Converted) -> None:
    points = Counter(str(one.credits.points) if one.credits else None for one in poitiers.offerings.values())
    assert points == {"180": 36, "120": 29, "60": 15, None: 18}
    assert {one.credits.system.name for one in poitiers.offerings.values() if one.credits} == {"ECTS"}


def test_a_level_of_isced_is_not_taken_for_one_of_the_european_framework(poitiers: Converted) -> None:
    assert {(one.eqf_level, one.level_as_published) for one in poitiers.offerings.values()} == {(None, None)}


def test_programmes_keep_their_codes_and_titles(poitiers: Converted) -> None:
    law = poitiers.offerings["D3DD7"]
    assert (law.title, law.kind, law.type, law.text_language) == ("Licence Droit", "course", "programme", "fr")
    assert law.origin is not None
    assert law.origin.record == "D3DD7"
