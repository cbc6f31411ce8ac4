"""Finding labelled sets by the pattern of their names, and reading what each form holds."""

import gzip
from pathlib import Path

import pytest

from advisor.domain.languages import ENGLISH
from advisor.errors import SettingsError
from advisor.evaluation.benchmarks import labelled_sentences, occupation_titles
from advisor.evaluation.labelled_sets import LabelledSet, LabelledText, sampled, shortened
from advisor.evaluation.set_finding import find_sets
from tests.unit.evaluation.labelled_folders import (
    DEVELOPMENT,
    HELD_OUT,
    TRAINING,
    some_concepts,
    write_modules,
    write_sentences,
    write_terms,
    write_titles,
)


def found_sets(folder: Path, *wanted: str) -> dict[str, LabelledSet]:
    return {one.name: one for one in find_sets(folder, some_concepts(), wanted=wanted)}


@pytest.mark.parametrize("name", ["tech_test", "house_validation", "techwolf_test"])
def test_sentence_files_of_any_name_are_found(tmp_path: Path, name: str) -> None:
    write_sentences(tmp_path, name)
    assert list(found_sets(tmp_path)) == [name]


def test_training_sentences_are_measured_only_where_they_are_named(tmp_path: Path) -> None:
    write_sentences(tmp_path)
    write_sentences(tmp_path, "skillskape_train")
    assert list(found_sets(tmp_path)) == ["tech_validation"]
    assert list(found_sets(tmp_path, "skillskape_*")) == ["skillskape_train"]


def test_sentences_are_put_together_and_parted_by_whether_they_have_a_skill(tmp_path: Path) -> None:
    file = write_sentences(tmp_path)
    read = labelled_sentences(file, {"weld steel": HELD_OUT, "bake bread": DEVELOPMENT})
    assert read.queries == (
        LabelledText("we weld steel here", frozenset({HELD_OUT}), frozenset({HELD_OUT})),
        LabelledText("we bake bread,\nand weld steel", frozenset({HELD_OUT, DEVELOPMENT}), frozenset({HELD_OUT})),
    )
    assert read.without == ("we smile",)
    assert read.unknown_labels == ("fly planes",)


def test_several_columns_of_labels_and_lists_of_skills_are_read(tmp_path: Path) -> None:
    several, listed = tmp_path / "techwolf.csv", tmp_path / "skillskape.csv"
    several.write_text("sentence,label_1,label_2\nwe work,weld steel,UNDERSPECIFIED\n")
    listed.write_text(",sentence,skills\n0,we work,\"['weld steel']\"\n1,we rest,['UNK']\n")
    for file, without in ((several, ()), (listed, ("we rest",))):
        read = labelled_sentences(file, {"weld steel": HELD_OUT})
        assert [query.right for query in read.queries] == [{HELD_OUT}]
        assert read.without == without


def test_training_terms_are_measured_on_development_concepts_and_test_terms_on_all(tmp_path: Path) -> None:
    write_terms(tmp_path)
    (one, two) = found_sets(tmp_path).values()
    assert (one.name, two.name) == ("pes_to_esco_train_de>en", "pes_to_esco_train_de>en+de")
    assert [query.text for query in one.queries] == ["Brot backen"]
    assert "development" in one.note
    write_terms(tmp_path, "pes_to_esco_test")
    tested = found_sets(tmp_path, "pes_to_esco_test*")
    assert [query.text for query in tested["pes_to_esco_test_de>en"].queries] == ["Brot backen", "Lehren"]
    assert [query.right for query in tested["pes_to_esco_test_nl>en"].queries] == [{HELD_OUT}]
    assert not tested["pes_to_esco_test_nl>en"].note


def test_terms_are_sought_among_labels_in_their_own_language_where_there_are_any(tmp_path: Path) -> None:
    write_terms(tmp_path)
    english, both = found_sets(tmp_path).values()
    assert {row.language for row in english.candidates.rows} == {"en"}
    assert {row.text for row in both.candidates.rows} - {row.text for row in english.candidates.rows} == {"Brot backen"}
    assert {row.text for row in english.candidates.further} == {"join metal parts"}


def test_titles_know_which_of_their_concepts_are_held_out(tmp_path: Path) -> None:
    write_titles(tmp_path)
    titles = occupation_titles(tmp_path / "melo" / "usa_q_en_c_en", ENGLISH, some_concepts().occupations)
    assert [(query.text, set(query.held_out)) for query in titles.queries] == [
        ("steel welder", {"http:melo/C1_en_000"}),
        ("bread maker and baker", set()),
    ]


def test_each_pair_of_languages_of_translated_modules_is_a_set_of_what_both_have(tmp_path: Path) -> None:
    write_titles(tmp_path)
    catalogues = write_modules(tmp_path / "catalogues")
    sets = {one.name: one for one in find_sets(tmp_path, some_concepts(), catalogues=catalogues, wanted=["mslearn"])}
    assert list(sets) == ["mslearn_en>fr", "mslearn_fr>en"]
    assert sets["mslearn_en>fr"].queries == (LabelledText("Azure storage. keep files", frozenset({"m1"})),)
    assert len(sets["mslearn_en>fr"].candidates.rows) == 2


def test_names_choose_sets(tmp_path: Path) -> None:
    write_sentences(tmp_path)
    write_titles(tmp_path)
    assert list(found_sets(tmp_path, "usa_*")) == ["usa_q_en_c_en"]
    with pytest.raises(SettingsError, match=r"No labelled set.*deu_"):
        found_sets(tmp_path, "deu_*")


def test_an_empty_folder_is_refused_with_what_was_expected(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"skill_extraction/tech_\*\.csv"):
        found_sets(tmp_path)


def test_other_columns_and_broken_files_are_named(tmp_path: Path) -> None:
    file = write_sentences(tmp_path)
    file.write_text("text,skill\nwe weld,weld\n")
    with pytest.raises(SettingsError, match=r"tech_validation\.csv.*columns text, skill"):
        found_sets(tmp_path)
    file.unlink()
    write_terms(tmp_path).write_bytes(gzip.compress(b"language,term\nde,Brot\n"))
    with pytest.raises(SettingsError, match=r"pes_to_esco_train\.csv\.gz"):
        found_sets(tmp_path)


def test_a_shorter_sample_is_part_of_a_longer_one_whatever_the_order() -> None:
    texts = [f"text {number}" for number in range(40)]
    assert set(sampled(texts, 5)) < set(sampled(texts[::-1], 9))
    assert sampled(texts, 5) == sampled(texts[::-1], 5)


def test_a_limit_keeps_so_many_queries_in_their_order(tmp_path: Path) -> None:
    write_terms(tmp_path, "pes_to_esco_test")
    whole = found_sets(tmp_path)["pes_to_esco_test_de>en"]
    assert shortened(whole, None) == whole
    assert len(shortened(whole, 1).queries) == 1
    assert shortened(whole, 9).queries == whole.queries
    assert TRAINING in {owner for query in whole.queries for owner in query.right}
