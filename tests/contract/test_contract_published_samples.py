"""Samples that nobody here wrote: each is imported, or refused with a reason that names the file and what shows it."""

from datetime import date
from pathlib import Path

import pytest

from advisor.errors import ImportRefusedError
from advisor.ingest.catalogues import read_catalogue

pytestmark = pytest.mark.shared

TODAY = date(2026, 11, 22)
FOLDERS = ("elm", "ooapi-quickstart", "qualitylink", "schemaorg", "ec2u")
IMPORTED = {
    "elm/loq.xml": 4,
    "elm/loq_withLearningAchievementSpecification.xml": 3,
    "ooapi-quickstart/course.json": 1,
    "ooapi-quickstart/program.json": 1,
    "qualitylink/20251030_112437.ttl": 3,
    "qualitylink/AT0002.ttl": 3,
    "qualitylink/SI0001.ttl": 2,
    "schemaorg/issue-2289-examples.txt": 2,
    "schemaorg/sdo-course-examples.txt": 2,
}
"""Records of the samples that hold a catalogue whose providers can be told; all others are refused."""


def test_every_sample_is_imported_or_refused_with_a_reason(shared_data: Path, tmp_path: Path) -> None:
    imported, refused = {}, {}
    for path in sorted(
        path for name in FOLDERS for path in (shared_data / "standards" / name).iterdir() if path.is_file()
    ):
        name = f"{path.parent.name}/{path.name}"
        try:
            sources = read_catalogue(path, imported_on=TODAY, converted=tmp_path / path.parent.name / path.name)
            imported[name] = sum(source.content.records for source in sources)
        except ImportRefusedError as refusal:
            refused[name] = str(refusal)
    assert imported == IMPORTED
    unclear = [
        name
        for name, said in refused.items()
        if name.rpartition("/")[2] not in said or not ("expected" in said or "Make a mapping file" in said)
    ]
    assert unclear == []


def test_files_that_name_each_other_s_objects_are_one_catalogue(shared_data: Path, tmp_path: Path) -> None:
    (source,) = read_catalogue(shared_data / "standards" / "ooapi-quickstart", imported_on=TODAY, converted=tmp_path)
    titles = {one.spec.title for one in source.content.opportunities}
    assert len(source.content.opportunities) >= len(titles) >= 2
    assert all(one.origin and one.origin.file.endswith(".json") for one in source.content.opportunities)
