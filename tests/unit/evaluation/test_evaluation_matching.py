"""The measures of matching, on sets small enough to work out by hand."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from advisor.domain.languages import LanguageCode
from advisor.domain.matching import TextPart
from advisor.errors import SettingsError
from advisor.evaluation.matching import figures_table, measure_matching, r_precision, reciprocal_rank
from advisor.ports import IndexedText, TextIndex
from tests.fake_matching import FakeTextIndex


@pytest.mark.parametrize(
    ("found", "right", "expected"),
    [
        ("abcde", "a", 1.0),
        ("abcde", "f", 0.0),
        ("abcde", "af", 0.5),
        ("abcdefgh", "fgh", 0.0),
        ("abcde", "abcdexyz", 1.0),
        ("", "a", 0.0),
    ],
)
def test_r_precision_asks_for_no_more_than_there_is_room_for(found: str, right: str, expected: float) -> None:
    assert r_precision(list(found), frozenset(right)) == expected


@pytest.mark.parametrize(("found", "right", "expected"), [("abc", "a", 1.0), ("abc", "cb", 0.5), ("abc", "z", 0.0)])
def test_reciprocal_rank_counts_the_first_right_one(found: str, right: str, expected: float) -> None:
    assert reciprocal_rank(list(found), frozenset(right)) == expected


def make_index(name: str, rows: Sequence[IndexedText]) -> TextIndex:
    assert name
    return FakeTextIndex(rows)


def label(owner: str, text: str, language: str = "en") -> IndexedText:
    return IndexedText(owner, TextPart.PREFERRED_LABEL, text, LanguageCode(language))


def write_benchmarks(folder: Path) -> None:
    (folder / "skill_extraction").mkdir()
    for name in ("tech_validation", "house_validation"):
        (folder / "skill_extraction" / f"{name}.csv").write_text(
            "sentence,span,sub_span,label\nwe weld steel here,weld,,Weld Steel\nwe smile,smile,,LABEL NOT PRESENT\n"
        )
    for name in ("usa_q_en_c_en", "deu_q_de_c_de"):
        place = folder / "melo" / name
        place.mkdir(parents=True)
        (place / "queries.tsv").write_text("Q1\tsteel welder\nQ2\tunjudged\n")
        (place / "corpus_elements.tsv").write_text("C1\tsteel welder\nC2\tbaker\n")
        (place / "annotations.tsv").write_text("Q1\t0\tC1\t1\n")


def test_sentences_without_a_skill_and_titles_without_a_judgement_do_not_count(tmp_path: Path) -> None:
    write_benchmarks(tmp_path)
    skills = [label("weld", "weld steel"), label("bake", "bake bread"), label("weld", "hitsata terästä", "fi")]
    figures = measure_matching(tmp_path, skills, make_index)
    assert [(one.queries, one.fused, one.words_alone, one.tfidf) for one in figures] == [(1, 1.0, 1.0, 1.0)] * 4
    assert "| tech_validation | RP@5 | 1 | 1.000 | 1.000 | 1.000 |" in figures_table(figures)


def test_a_missing_set_is_named_with_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"tech_validation\.csv.*Name the folder"):
        measure_matching(tmp_path, [label("weld", "weld steel")], make_index)
