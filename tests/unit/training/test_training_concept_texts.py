"""Training texts are read from ESCO's tables and the crosswalks, with the fold that each concept is in."""

import csv
import gzip
import hashlib
import io
import zipfile
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import parquet

from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.errors import SettingsError
from advisor.training.concept_texts import (
    ConceptKind,
    Relation,
    fold_of,
    read_concept_texts,
    read_national_labels,
    read_national_terms,
    read_sentences,
)

BREAD = "http://data.europa.eu/esco/skill/bread"


def table(file: Path, **columns: list[str]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    parquet.write_table(pa.table(columns), file)


def labels(file: Path, uri: str, preferred: str, alternatives: str = "", description: str = "") -> None:
    columns = {"conceptUri": [uri], "preferredLabel": [preferred], "altLabels": [alternatives]}
    table(file, **columns, description=[description])


def esco(folder: Path) -> Path:
    labels(folder / "v1.2.0/skills_en.parquet", BREAD, "bake bread", "make loaves\nBake  bread", "Bake\nloaves.")
    labels(folder / "v1.2.0/occupations_en.parquet", "uri:baker", "baker")
    labels(folder / "v1.2.0/isco_groups_en.parquet", "uri:C75", "food workers")
    labels(folder / "v1.2.0/skill_groups_en.parquet", "uri:S1", "making food")
    labels(folder / "labels/skills_fi.parquet", BREAD, "leipoa leipää")
    table(
        folder / "labels/group_labels.parquet",
        lang=["fi"],
        conceptUri=["uri:C75"],
        preferredLabel=["elintarviketyöntekijät"],
        altLabels=[""],
    )
    (folder / "official_v1.1.1").mkdir()
    lines = io.StringIO()
    writer = csv.DictWriter(lines, ["conceptUri", "preferredLabel", "altLabels", "description"])
    writer.writeheader()
    writer.writerow({"conceptUri": BREAD, "preferredLabel": "prepare bread", "altLabels": "", "description": ""})
    with zipfile.ZipFile(folder / "official_v1.1.1/classification.zip", "w") as archive:
        archive.writestr("skills_en.csv", lines.getvalue())
    return folder


def crosswalk(benchmarks: Path, name: str, rows: str) -> None:
    file = benchmarks / "skill_crosswalks" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(rows.encode()))


def test_texts_of_all_kinds_languages_and_versions_are_read_newest_english_first(tmp_path: Path) -> None:
    texts = read_concept_texts(esco(tmp_path))
    found = [(one.kind.value, one.language, one.preferred) for one in texts]
    assert found == [
        ("skill", "en", "bake bread"),
        ("occupation", "en", "baker"),
        ("group", "en", "food workers"),
        ("group", "en", "making food"),
        ("skill", "en", "prepare bread"),
        ("skill", "fi", "leipoa leipää"),
        ("group", "fi", "elintarviketyöntekijät"),
    ]


def test_alternative_labels_leave_out_the_preferred_one_and_white_space_is_single(tmp_path: Path) -> None:
    first = read_concept_texts(esco(tmp_path))[0]
    assert first.alternatives == ("make loaves",)
    assert first.description == "Bake loaves."
    assert first.kind is ConceptKind.SKILL
    assert first.language == ENGLISH


def test_national_terms_keep_their_relation_and_empty_ones_are_left_out(tmp_path: Path) -> None:
    rows = f"de,Backen,{BREAD},skos:closeMatch\nde, ,{BREAD},skos:exactMatch\n"
    crosswalk(tmp_path, "pes_to_esco_train.csv.gz", "language,national_skill,esco_skill_uri,relation\n" + rows)
    (term,) = read_national_terms(tmp_path)
    assert (term.language, term.term, term.relation) == ("de", "Backen", Relation.CLOSE)


def test_national_services_add_labels_in_their_languages(tmp_path: Path) -> None:
    crosswalk(tmp_path, "esco_skill_labels_train.csv.gz", f"language,esco_skill_uri,label\nnl,{BREAD},brood bakken\n")
    (label,) = read_national_labels(tmp_path)
    assert (label.uri, label.language, label.preferred) == (BREAD, LanguageCode("nl"), "brood bakken")


def test_labels_of_a_sentence_may_hold_quotes_and_commas(tmp_path: Path) -> None:
    file = tmp_path / "skill_extraction/skillskape_train.csv"
    file.parent.mkdir()
    with file.open("w", encoding="utf-8", newline="") as content:
        writer = csv.writer(content)
        writer.writerow(["", "sentence", "skills"])
        writer.writerow([0, "We bake,  daily.", str(["check children's health", "cut, dry", "bake"])])
    assert read_sentences(tmp_path) == (("We bake, daily.", ("check children's health", "cut, dry", "bake")),)


@pytest.mark.parametrize("uri", [BREAD, "uri:baker", ""])
def test_the_fold_is_the_published_rule_of_the_split(uri: str) -> None:
    assert fold_of(uri) == int(hashlib.md5(uri.encode(), usedforsecurity=False).hexdigest(), 16) % 5


def test_missing_data_are_named_with_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"skills_en\.parquet.*Name the folders"):
        read_concept_texts(tmp_path)
    with pytest.raises(SettingsError, match=r"pes_to_esco_train"):
        read_national_terms(tmp_path)
