"""What the transformers start from and learn from is found, named and hashed; what is missing is said."""

from pathlib import Path

import pytest

from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.errors import SettingsError
from advisor.training.concept_texts import ConceptKind, ConceptTexts
from advisor.training.starting_weights import StartingModel
from advisor.training.transformer_runs import (
    data_hashes,
    english_preferred_labels,
    english_start,
    multilingual_start,
    read_occupation_skills,
)


def a_text(uri: str, kind: ConceptKind, language: str, preferred: str) -> ConceptTexts:
    return ConceptTexts(uri=uri, kind=kind, language=LanguageCode(language), preferred=preferred)


def test_all_labels_are_the_english_ones_of_skills_and_occupations() -> None:
    texts = (
        a_text("uri:bake", ConceptKind.SKILL, ENGLISH, "bake bread"),
        a_text("uri:bake", ConceptKind.SKILL, "fi", "leipoa"),
        a_text("uri:baker", ConceptKind.OCCUPATION, ENGLISH, "baker"),
        a_text("uri:food", ConceptKind.GROUP, ENGLISH, "food workers"),
    )
    assert english_preferred_labels(texts) == {"uri:bake": "bake bread", "uri:baker": "baker"}


def test_a_changed_training_file_changes_its_hash_and_no_other(tmp_path: Path) -> None:
    esco, benchmarks = tmp_path / "esco", tmp_path / "benchmarks"
    sentences = benchmarks / "skill_extraction/skillskape_train.csv"
    labels = esco / "labels/occupations_fi.parquet"
    for file in (sentences, labels):
        file.parent.mkdir(parents=True)
        file.write_text("first", encoding="utf-8")
    before = data_hashes(esco, benchmarks)
    sentences.write_text("second", encoding="utf-8")
    after = data_hashes(esco, benchmarks)
    changed = {name for name in before if before[name] != after[name]}
    assert set(before) == {"esco/labels/occupations_fi.parquet", "benchmarks/skill_extraction/skillskape_train.csv"}
    assert changed == {"benchmarks/skill_extraction/skillskape_train.csv"}


def test_missing_relations_are_refused_with_the_file_that_is_expected(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"occupation_skill_relations\.parquet"):
        read_occupation_skills(tmp_path)


def test_the_multilingual_start_has_the_sizes_of_the_kept_pieces() -> None:
    model = StartingModel(
        hidden=8,
        layers=1,
        heads=2,
        inner=16,
        positions=32,
        token_types=1,
        epsilon=1e-12,
        pieces=("<s>", "<pad>", "</s>", "<unk>", "▁leipoa"),
        piece_scores=(0.0, 0.0, 0.0, 0.0, -1.0),
        tensors={},
    )
    start = multilingual_start(model)
    assert (start.card.name, start.card.vocabulary, start.card.layers) == ("sentence-multilingual", 5, 1)
    assert start.card.prefix == ""
    assert start.tokenizer.encode("leipoa").ids == [0, 4, 2]


@pytest.mark.slow
def test_the_english_start_is_a_bert_of_six_layers_for_english_alone() -> None:
    start = english_start()
    assert (start.card.layers, start.card.dimensions, start.card.languages) == (6, 384, ("en",))
    assert not any(name.startswith("pooler") for name in start.tensors)


@pytest.mark.shared
def test_occupations_have_dozens_of_skills(shared_data: Path) -> None:
    relations = list(read_occupation_skills(shared_data / "esco"))
    assert len(relations) > 120_000
    assert len({occupation for occupation, _ in relations}) > 3_000
