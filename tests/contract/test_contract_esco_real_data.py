"""The real ESCO downloads: how many rows are taken over and rejected, and that they fit the store."""

from collections import Counter
from pathlib import Path

import pytest

from advisor.adapters.sqlite_catalogue import SqliteCatalogue
from advisor.adapters.sqlite_writer import SqliteWriter, store_digest
from advisor.domain.sources import ReadSource
from advisor.ingest.esco import read_esco
from tests.builders import TODAY

pytestmark = [pytest.mark.shared, pytest.mark.slow]


def counts(esco: ReadSource) -> tuple[int, int, int, int]:
    """Skills, occupations, essential and optional relations."""
    occupations = esco.content.occupations
    return (
        len(esco.content.skills),
        len(occupations),
        sum(len(occupation.essential) for occupation in occupations),
        sum(len(occupation.optional) for occupation in occupations),
    )


def test_the_official_zips_of_version_1_1_1_are_read_as_they_are(shared_data: Path) -> None:
    (esco,) = read_esco(sorted((shared_data / "esco" / "official_v1.1.1").glob("*.zip")), imported_on=TODAY)
    assert esco.source.version == "1.1.1"
    assert counts(esco) == (13_896, 3_007, 64_891, 58_897)
    rejected = Counter((row.file, row.field) for row in esco.rejected)
    # These rows name occupations and skills that the download itself does not hold.
    assert rejected == {
        ("occupationSkillRelations.csv", "occupationUri"): 67,
        ("broaderRelationsSkillPillar.csv", "conceptUri"): 7,
        ("broaderRelationsOccPillar.csv", "conceptUri"): 1,
    }
    assert (len(esco.content.skill_groups), len(esco.content.occupation_groups)) == (640, 619)
    assert (len(esco.content.broader), len(esco.content.related_skills)) == (24_265, 5_899)


def test_version_1_2_0_with_labels_in_25_languages_is_read_and_stored_whole(shared_data: Path, tmp_path: Path) -> None:
    folders = [shared_data / "esco" / "v1.2.0", shared_data / "esco" / "labels"]
    esco, *labels = read_esco(folders, imported_on=TODAY)
    assert esco.source.version == "1.2.0"
    # 129,004 rows, of which 17 repeat as optional what is essential.
    assert counts(esco) == (13_939, 3_039, 67_622, 61_365)
    assert (esco.rejected, len(labels)) == ((), 25)
    assert sum(len(read.rejected) for read in labels) == 0
    writer = SqliteWriter(tmp_path)
    for read in (esco, *labels):
        writer.replace_source(read.source, read.content)
    before = store_digest(writer.store)
    catalogue = SqliteCatalogue(tmp_path)
    (skill,) = catalogue.skills([esco.content.skills[0].uri]).values()
    assert set(skill.labels.preferred) == {"en", "es", "fi", "fr", "sv"}
    assert len(catalogue.concept_uris()) == 13_939 + 3_039
    writer.replace_source(esco.source, esco.content)
    assert store_digest(writer.store) == before
