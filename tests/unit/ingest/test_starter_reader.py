"""The starter pack is read whole or refused, and its concept tables are the same for the same ESCO."""

from pathlib import Path

import pytest

from advisor.domain.languages import LanguageCode
from advisor.domain.skills import SkillKind
from advisor.domain.sources import ConceptLabels, SourceContent
from advisor.errors import ImportRefusedError
from advisor.ingest.starter import read_starter
from advisor.ingest.starter_concepts import read_concepts, starter_concepts
from tests.builders import (
    TODAY,
    a_read_source,
    a_skill,
    an_occupation,
    occupation_uri,
    skill_uri,
    some_labels,
)


def the_tables() -> dict[str, str]:
    esco = SourceContent(
        skills=(
            a_skill("needed", labels=some_labels("needed", "wanted", "asked, for"), description="Left out."),
            a_skill("useful"),
            a_skill("linked"),
            a_skill("not-selected"),
        ),
        occupations=(
            an_occupation("b", essential=("needed",), optional=("useful",)),
            an_occupation("a", essential=("needed",)),
            an_occupation("not-selected"),
        ),
    )
    finnish, maltese = LanguageCode("fi"), LanguageCode("mt")
    labels = SourceContent(
        labels=(
            ConceptLabels(uri=skill_uri("needed"), language=finnish, preferred="tarpeen", alternative=("pakko",)),
            ConceptLabels(uri=skill_uri("not-selected"), language=finnish, preferred="muu"),
            ConceptLabels(uri=skill_uri("needed"), language=maltese, preferred="meħtieġ"),
        )
    )
    selected = [occupation_uri("b"), occupation_uri("a")]
    return dict(
        starter_concepts(
            selected, [skill_uri("linked")], a_read_source("esco", esco, version="1.2.0"), [a_read_source("l", labels)]
        )
    )


def written(folder: Path, tables: dict[str, str]) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in tables.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_the_selection_holds_the_named_concepts_and_what_they_need_in_order() -> None:
    tables = the_tables()
    assert [line.split(",")[0] for line in tables["occupations.csv"].splitlines()[1:]] == [
        occupation_uri("a"),
        occupation_uri("b"),
    ]
    assert [line.split(",")[0] for line in tables["skills.csv"].splitlines()[1:]] == [
        skill_uri("linked"),
        skill_uri("needed"),
        skill_uri("useful"),
    ]
    assert tables["relations.csv"].splitlines()[2] == f"{occupation_uri('b')},essential,{skill_uri('needed')}"


def test_the_tables_hold_no_description_and_no_column_for_a_language_without_labels() -> None:
    tables = the_tables()
    assert "Left out" not in "".join(tables.values())
    assert tables["skills.csv"].splitlines()[0] == (
        "uri,skill_type,reuse_level,label_en,alternative_en,label_fi,alternative_fi"
    )


def test_what_was_made_is_read_back(tmp_path: Path) -> None:
    concepts = read_concepts(written(tmp_path, the_tables()))
    linked, needed, _ = concepts.content.skills
    assert (linked.labels, needed.kind) == (some_labels("linked"), SkillKind.SKILL_COMPETENCE)
    assert needed.labels.alternative == {"en": ("wanted", "asked, for"), "fi": ("pakko",)}
    occupation = concepts.content.occupations[1]
    assert (occupation.essential, occupation.optional) == ((skill_uri("needed"),), (skill_uri("useful"),))
    assert (occupation.isco_code, concepts.esco_version) == ("2511", "1.2.0")


def test_the_same_esco_makes_the_same_tables_and_hash(tmp_path: Path) -> None:
    assert the_tables() == the_tables()
    first, second = (read_concepts(written(tmp_path / name, the_tables())).sha256 for name in "ab")
    assert first == second
    changed = {**the_tables(), "esco_version.txt": "1.3.0\n"}
    assert read_concepts(written(tmp_path / "c", changed)).sha256 != first


def test_a_concept_that_esco_lacks_is_named() -> None:
    with pytest.raises(ImportRefusedError, match=f"no occupation {occupation_uri('gone')}"):
        starter_concepts([occupation_uri("gone")], [], a_read_source("esco", SourceContent()), [])


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("skills.csv", None, r"skills\.csv of the starter pack cannot be read"),
        ("skills.csv", "uri,label_en\nx,y\n", r"Row 2 of skills\.csv .* 'skill_type'"),
        ("skills.csv", "uri,skill_type,reuse_level,label_en\nx,talent,unknown,y\n", "Row 2 .* 'talent'"),
        ("skills.csv", "uri,skill_type,reuse_level\nx,knowledge,unknown\n", "Row 2 .*preferred label"),
        ("relations.csv", 'occupation,relation,skill\n"a', r"Row 1 of relations\.csv"),
    ],
)
def test_a_broken_table_is_refused_with_file_and_row(tmp_path: Path, name: str, text: str | None, says: str) -> None:
    tables = the_tables()
    del tables[name]
    folder = written(tmp_path, tables if text is None else {**tables, name: text})
    with pytest.raises(ImportRefusedError, match=says):
        read_concepts(folder)


def test_a_pack_without_a_catalogue_is_refused(tmp_path: Path) -> None:
    written(tmp_path / "concepts", the_tables())
    with pytest.raises(ImportRefusedError, match="The folder holds no usable offering"):
        read_starter(tmp_path, imported_on=TODAY)
