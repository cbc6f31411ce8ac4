"""ESCO in its official form: ZIPs, folders and parquet, several languages; each row that does not fit is reported."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pandas as pd
import pytest

from advisor.domain.languages import LanguageCode
from advisor.domain.skills import ReuseLevel, SkillKind
from advisor.domain.sources import Broader, ConceptLabels, OccupationGroup, ReadSource, RelatedSkill, SkillGroup
from advisor.ingest.esco import read_esco
from tests.builders import TODAY, occupation_uri, skill_uri, some_labels
from tests.esco_downloads import (
    GROUP,
    ISCO_GROUP,
    OCCUPATION,
    OCCUPATION_PLACE,
    OTHER_SKILL,
    PLACE,
    RELATED,
    RELATION,
    SKILL,
    a_download,
    a_download_without,
    a_folder,
    a_zip,
)


def read(*paths: Path) -> tuple[ReadSource, ...]:
    return read_esco(paths, imported_on=TODAY)


def test_concepts_relations_and_hierarchy_are_read_from_a_folder(tmp_path: Path) -> None:
    (esco,) = read(a_folder(tmp_path, a_download()))
    first, second = esco.content.skills
    (occupation,) = esco.content.occupations
    assert (first.uri, first.labels) == (skill_uri("a"), some_labels("analyse data", "data analysis"))
    assert (first.kind, first.reuse_level) == (SkillKind.SKILL_COMPETENCE, ReuseLevel.CROSS_SECTOR)
    assert (first.description, second.kind) == ("Work out what data say.", SkillKind.KNOWLEDGE)
    assert (occupation.isco_code, occupation.essential, occupation.optional) == ("2511", (skill_uri("a"),), ())
    assert esco.content.skill_groups == (SkillGroup(uri=GROUP["conceptUri"], label="working with data"),)
    assert esco.content.occupation_groups == (
        OccupationGroup(uri=ISCO_GROUP["conceptUri"], code="2511", label="Systems analysts"),
    )
    assert esco.content.broader == (
        Broader(uri=skill_uri("a"), broader_uri=GROUP["conceptUri"]),
        Broader(uri=occupation_uri(), broader_uri=ISCO_GROUP["conceptUri"]),
    )
    assert esco.content.related_skills == (RelatedSkill(skill=skill_uri("a"), related=skill_uri("b"), essential=True),)
    assert esco.rejected == ()


def test_two_zips_and_one_folder_with_the_same_tables_read_the_same(tmp_path: Path) -> None:
    tables = dict(a_download())
    relations = {name: tables.pop(name) for name in tuple(tables) if "Relations" in name}
    classification = a_zip(tmp_path / "ESCO dataset - v1.1.1 - classification - en - csv.zip", tables)
    (zipped,) = read(classification, a_zip(tmp_path / "ESCO dataset - v1.1.1 - relations - csv.zip", relations))
    (unpacked,) = read(a_folder(tmp_path / "folder", a_download()))
    assert zipped.content == unpacked.content
    assert zipped.source.content_sha256 == unpacked.source.content_sha256
    assert zipped.source.version == "1.1.1"


def test_parquet_tables_with_other_names_read_as_the_csv_does(tmp_path: Path) -> None:
    folder = tmp_path / "v1.2.0"
    folder.mkdir()
    names = {
        "skills_en": "skills_en",
        "occupations_en": "occupations_en",
        "occupationSkillRelations": "occupation_skill_relations",
        "skillGroups_en": "skill_groups_en",
        "broaderRelationsSkillPillar": "broader_relations_skill_pillar",
        "skillSkillRelations": "skill_skill_relations",
        "ISCOGroups_en": "isco_groups_en",
        "broaderRelationsOccPillar": "broader_relations_occupation_pillar",
    }
    for name, rows in a_download().items():
        pd.DataFrame([dict(row) for row in rows]).to_parquet(folder / f"{names[name]}.parquet")
    (from_parquet,) = read(folder)
    (from_csv,) = read(a_folder(tmp_path / "csv", a_download()))
    assert (from_parquet.content, from_parquet.source.version) == (from_csv.content, "1.2.0")


@pytest.mark.parametrize(
    ("table", "bad_row", "column", "expected"),
    [
        ("skills_en", {**SKILL, "conceptUri": ""}, "conceptUri", "a URI that starts with"),
        ("skills_en", {**SKILL, "conceptUri": "urn:c", "preferredLabel": ""}, "conceptUri", "a URI that starts with"),
        ("skills_en", {**SKILL, "conceptUri": skill_uri("c"), "preferredLabel": " "}, "preferredLabel", "a label for"),
        ("skills_en", {**SKILL, "conceptUri": skill_uri("c"), "skillType": "talent"}, "skillType", "'knowledge'"),
        ("skills_en", {**SKILL, "conceptUri": skill_uri("c"), "reuseLevel": "much"}, "reuseLevel", "'transversal'"),
        ("skills_en", {**SKILL, "conceptUri": skill_uri("c"), "status": "obsolete"}, "status", "'released'"),
        ("skills_en", SKILL, "conceptUri", "each concept once"),
        ("occupations_en", {**OCCUPATION, "conceptUri": "x"}, "conceptUri", "a URI that starts with"),
        ("occupations_en", OCCUPATION, "conceptUri", "each concept once"),
        ("occupationSkillRelations", {**RELATION, "occupationUri": occupation_uri("x")}, "occupationUri",
         "an occupation of the same download"),
        ("occupationSkillRelations", {**RELATION, "skillUri": skill_uri("x")}, "skillUri", "a skill of the same"),
        ("occupationSkillRelations", {**RELATION, "relationType": "handy"}, "relationType", "'essential', 'optional'"),
        ("occupationSkillRelations", RELATION, "skillUri", "each relation once"),
        ("skillGroups_en", {**GROUP, "preferredLabel": ""}, "preferredLabel", "a label for"),
        ("broaderRelationsSkillPillar", {**PLACE, "conceptUri": skill_uri("x")}, "conceptUri", "a skill or skill"),
        ("broaderRelationsSkillPillar", {**PLACE, "broaderUri": skill_uri("x")}, "broaderUri", "a skill or skill"),
        ("broaderRelationsSkillPillar", PLACE, "broaderUri", "each pair once"),
        ("broaderRelationsOccPillar", {**OCCUPATION_PLACE, "broaderUri": "x"}, "broaderUri", "an occupation or ISCO"),
        ("ISCOGroups_en", {**ISCO_GROUP, "conceptUri": "x"}, "conceptUri", "a URI that starts with"),
        ("skillSkillRelations", {**RELATED, "originalSkillUri": "x"}, "originalSkillUri", "a skill of the same"),
        ("skillSkillRelations", {**RELATED, "relatedSkillUri": "x"}, "relatedSkillUri", "a skill of the same"),
        ("skillSkillRelations", {**RELATED, "relationType": "handy"}, "relationType", "'essential', 'optional'"),
        ("skillSkillRelations", RELATED, "relatedSkillUri", "each relation once"),
    ],
)  # fmt: skip
def test_a_bad_row_is_reported_and_the_others_are_taken_over(
    tmp_path: Path, table: str, bad_row: Mapping[str, str], column: str, expected: str
) -> None:
    tables = a_download()
    good = len(tables[table])
    (whole,) = read(a_folder(tmp_path / "whole", tables))
    (esco,) = read(a_folder(tmp_path / "bad", {**tables, table: (*tables[table], bad_row)}))
    (rejected,) = esco.rejected
    assert (rejected.file, rejected.row, rejected.field) == (f"{table}.csv", good + 2, column)
    assert expected in rejected.expected
    assert esco.content == whole.content


def test_a_download_without_groups_of_occupations_is_read_and_says_so(tmp_path: Path) -> None:
    (esco,) = read(a_folder(tmp_path, a_download_without("ISCOGroups_en")))
    assert esco.content.occupation_groups == ()
    assert esco.content.broader == (Broader(uri=skill_uri("a"), broader_uri=GROUP["conceptUri"]),)
    assert "There is no table of ISCO groups; the hierarchy of occupations was left out." in esco.notes


def test_a_row_with_too_few_fields_is_reported_by_its_number(tmp_path: Path) -> None:
    folder = a_folder(tmp_path, a_download())
    with (folder / "occupationSkillRelations.csv").open("a", encoding="utf-8") as file:
        file.write("\ntorn off,essential\n")
    (esco,) = read(folder)
    assert [(rejected.field, rejected.value, rejected.expected) for rejected in esco.rejected] == [
        ("row", "torn off,essential", "4 fields, as in the header")
    ]


def test_a_skill_that_is_essential_and_optional_is_kept_as_essential_and_noted(tmp_path: Path) -> None:
    relations = (RELATION, {**RELATION, "relationType": "optional"})
    (esco,) = read(a_folder(tmp_path, a_download(occupationSkillRelations=relations)))
    (occupation,) = esco.content.occupations
    assert (occupation.essential, occupation.optional, esco.rejected) == ((skill_uri("a"),), (), ())
    assert "1 relations are given as essential and as optional; they are kept as essential." in esco.notes


def test_each_further_language_is_a_source_of_labels_of_its_own(tmp_path: Path) -> None:
    finnish = {"skills_fi": ({**SKILL, "preferredLabel": "analysoida tietoja", "altLabels": "tutkia"},)}
    swedish = {"occupations_sv": ({**OCCUPATION, "preferredLabel": "dataanalytiker"},)}
    sources = read(
        a_folder(tmp_path / "en", a_download()),
        a_folder(tmp_path / "labels", finnish),
        a_zip(tmp_path / "sv.zip", swedish),
    )
    assert [read.source.id for read in sources] == ["esco", "esco-labels-fi", "esco-labels-sv"]
    assert sources[1].content.labels[0].preferred == "analysoida tietoja"
    assert sources[1].content.labels[0].alternative == ("tutkia",)
    assert [(label.uri, label.language) for label in sources[2].content.labels] == [(occupation_uri(), "sv")]


def test_labels_in_a_written_form_of_norwegian_are_norwegian(tmp_path: Path) -> None:
    bokmaal = {"skills_nb": ({**SKILL, "preferredLabel": "analysere data", "altLabels": ""},)}
    _, labels = read(a_folder(tmp_path / "en", a_download()), a_folder(tmp_path / "nb", bokmaal))
    assert (labels.source.id, labels.content.labels[0].language) == ("esco-labels-no", "no")


def test_labels_alone_attach_to_known_concepts_and_others_are_reported(tmp_path: Path) -> None:
    folder = a_folder(
        tmp_path,
        {"skills_fi": ({**SKILL, "preferredLabel": "x", "altLabels": ""}, {**OTHER_SKILL, "preferredLabel": "y"})},
    )
    (labels,) = read_esco([folder], imported_on=TODAY, known_uris={skill_uri("a")})
    assert labels.content.labels == (ConceptLabels(uri=skill_uri("a"), language=LanguageCode("fi"), preferred="x"),)
    assert [(rejected.row, rejected.value) for rejected in labels.rejected] == [(3, skill_uri("b"))]


def test_a_download_in_another_language_alone_is_a_classification_with_labels_of_its_own(tmp_path: Path) -> None:
    finnish = {name.replace("_en", "_fi"): rows for name, rows in a_download().items()}
    core, labels = read(a_folder(tmp_path, finnish))
    assert core.content.skills[0].labels.preferred == {"fi": "analyse data"}
    assert (labels.source.id, len(labels.content.labels)) == ("esco-labels-fi", 3)


def test_the_version_is_told_by_the_content_where_no_name_says_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("advisor.ingest.esco._VERSION_BY_SIZE", {(2, 1): "1.1.1"})
    (esco,) = read(a_folder(tmp_path / "download", a_download()))
    assert (esco.source.version, esco.notes[0]) == ("1.1.1", "ESCO version 1.1.1 (by its number of concepts).")
    (other,) = read(a_folder(tmp_path / "v1.2.0", a_download()))
    assert (other.source.version, other.notes[0]) == (
        "1.1.1",
        "ESCO version 1.1.1 by its number of concepts, although the files are named 1.2.0.",
    )


def test_progress_is_told_for_every_file(tmp_path: Path) -> None:
    class Told:
        def __init__(self) -> None:
            self.files: Counter[str] = Counter()

        def report(self, task: str, done: int, total: int | None) -> None:
            assert done == total
            self.files[task] += 1

    told = Told()
    read_esco([a_folder(tmp_path, a_download())], told, imported_on=TODAY)
    assert told.files == Counter(f"{name}.csv" for name in a_download())
