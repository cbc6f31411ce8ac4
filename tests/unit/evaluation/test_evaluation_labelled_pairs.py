"""The reader of hand-made labels: what it gives back and what it refuses."""

import csv
from pathlib import Path

import pytest

from advisor.domain.ids import OpportunityId
from advisor.domain.matching import TextPart
from advisor.errors import SettingsError
from advisor.evaluation.labelled_pairs import (
    PAIR_COLUMNS,
    PAIRS_FILE,
    SENTENCE_COLUMNS,
    SENTENCES_FILE,
    LabelPart,
    SentenceReference,
    grades_by_skill,
    read_pairs,
    read_sentences,
    referenced_text,
    text_digest,
)
from tests.builders import a_spec, an_outcome, skill_uri

WELL_MADE = "0123456789ab"


def a_pair_row(**changes: str) -> dict[str, str]:
    row = {
        "skill_uri": skill_uri("weld"), "skill_label": "weld", "source": "demo", "record_id": "demo:welding",
        "language": "en", "grade": "2", "evidence_field": "outcome", "evidence_index": "1", "evidence_sentence": "0",
        "evidence_sha256": WELL_MADE, "part": "dev", "note": "",
    }  # fmt: skip
    return row | changes


NO_EVIDENCE = {"evidence_field": "", "evidence_index": "", "evidence_sentence": "", "evidence_sha256": ""}


def a_sentence_row(**changes: str) -> dict[str, str]:
    row = {
        "skill_uri": skill_uri("weld"), "skill_label": "weld", "source": "demo", "record_id": "demo:welding",
        "field": "description", "index": "0", "sentence": "3", "text_sha256": WELL_MADE, "is_evidence": "1",
        "part": "test", "note": "",
    }  # fmt: skip
    return row | changes


def written(folder: Path, name: str, columns: tuple[str, ...], *rows: dict[str, str]) -> Path:
    with (folder / name).open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, columns)
        table.writeheader()
        table.writerows(rows)
    return folder


def pairs_in(folder: Path, *rows: dict[str, str]) -> Path:
    return written(folder, PAIRS_FILE, PAIR_COLUMNS, *rows)


def sentences_in(folder: Path, *rows: dict[str, str]) -> Path:
    return written(folder, SENTENCES_FILE, SENTENCE_COLUMNS, *rows)


def test_a_graded_pair_is_read_with_the_sentence_that_decided_it(tmp_path: Path) -> None:
    (pair,) = read_pairs(pairs_in(tmp_path, a_pair_row(note="practice")))
    assert (pair.skill, pair.offering, pair.language, pair.grade) == (skill_uri("weld"), "demo:welding", "en", 2)
    assert pair.evidence == SentenceReference(
        offering=OpportunityId("demo:welding"), field=TextPart.OUTCOME, index=1, sentence=0, text_sha256=WELL_MADE
    )
    assert (pair.part, pair.note) == (LabelPart.DEV, "practice")


def test_a_pair_of_grade_zero_has_no_evidence_and_an_unknown_language_is_none(tmp_path: Path) -> None:
    (pair,) = read_pairs(pairs_in(tmp_path, a_pair_row(grade="0", language="", **NO_EVIDENCE)))
    assert (pair.grade, pair.evidence, pair.language) == (0, None, None)


def test_a_judged_sentence_is_read(tmp_path: Path) -> None:
    (one,) = read_sentences(sentences_in(tmp_path, a_sentence_row(is_evidence="0")))
    assert (one.is_evidence, one.part, one.sentence.field) == (False, LabelPart.TEST, TextPart.DESCRIPTION)
    assert (one.sentence.index, one.sentence.sentence) == (0, 3)


def test_only_the_part_that_is_asked_for_is_given_back(tmp_path: Path) -> None:
    other = a_pair_row(skill_uri=skill_uri("sew"), part="test")
    folder = pairs_in(tmp_path, a_pair_row(), other)
    assert [pair.skill for pair in read_pairs(folder, LabelPart.TEST)] == [skill_uri("sew")]
    assert len(read_pairs(folder)) == 2


def test_grades_are_kept_by_skill(tmp_path: Path) -> None:
    rows = (a_pair_row(), a_pair_row(record_id="demo:sewing", grade="0", **NO_EVIDENCE))
    assert grades_by_skill(read_pairs(pairs_in(tmp_path, *rows))) == {
        skill_uri("weld"): {"demo:welding": 2, "demo:sewing": 0}
    }


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"grade": "3"}, "'3'"),
        ({"grade": "0"}, "grade 0 with evidence"),
        (NO_EVIDENCE, "grade 2 without evidence"),
        ({"evidence_field": "syllabus"}, "'syllabus'"),
        ({"evidence_index": "-1"}, "position '-1'"),
        ({"evidence_sha256": "abc"}, "hash 'abc'"),
        ({"part": "train"}, "'train'"),
        ({"skill_uri": "weld"}, "skill 'weld'"),
        ({"source": "muni"}, "record 'demo:welding' of source 'muni'"),
    ],
)
def test_a_value_that_cannot_be_is_refused_with_its_line(tmp_path: Path, changes: dict[str, str], named: str) -> None:
    folder = pairs_in(tmp_path, a_pair_row(record_id="demo:other"), a_pair_row(**changes))
    with pytest.raises(SettingsError, match="line 3") as refused:
        read_pairs(folder)
    assert named in str(refused.value)


def test_a_judgement_of_a_sentence_is_yes_or_no(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="'2' is not a value"):
        read_sentences(sentences_in(tmp_path, a_sentence_row(is_evidence="2")))


def test_a_pair_that_is_judged_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="demo:welding twice"):
        read_pairs(pairs_in(tmp_path, a_pair_row(), a_pair_row(grade="1")))


def test_a_skill_in_both_parts_is_refused(tmp_path: Path) -> None:
    rows = (a_pair_row(), a_pair_row(record_id="demo:sewing", part="test"))
    with pytest.raises(SettingsError, match="in both parts"):
        read_pairs(pairs_in(tmp_path, *rows))


def test_a_line_with_a_value_too_few_is_refused(tmp_path: Path) -> None:
    folder = pairs_in(tmp_path)
    with (folder / PAIRS_FILE).open("a", encoding="utf-8") as file:
        file.write("one,two\n")
    with pytest.raises(SettingsError, match="line 2: another number of values"):
        read_pairs(folder)


def test_other_columns_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="has the columns"):
        read_pairs(written(tmp_path, PAIRS_FILE, SENTENCE_COLUMNS, a_sentence_row()))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        read_sentences(tmp_path)


@pytest.mark.parametrize(
    ("field", "sentence"),
    [
        (TextPart.TITLE, "Welding"),
        (TextPart.OUTCOME, "weld steel"),
        (TextPart.DESCRIPTION, "Steel and fire."),
        (TextPart.DESCRIPTION, "A course for beginners."),
    ],
)
def test_a_sentence_is_found_again_by_its_hash(field: TextPart, sentence: str) -> None:
    spec = a_spec(
        "welding", title="Welding", outcomes=[an_outcome("weld steel")],
        description="Steel and fire.\nA course for beginners.",
    )  # fmt: skip
    assert referenced_text(a_reference(field, sentence), spec) == sentence


def test_a_sentence_of_another_field_or_with_another_text_is_not_found() -> None:
    spec = a_spec("welding", title="Welding", outcomes=[an_outcome("weld steel")])
    assert referenced_text(a_reference(TextPart.DESCRIPTION, "weld steel"), spec) is None
    assert referenced_text(a_reference(TextPart.OUTCOME, "weld copper"), spec) is None


def test_white_space_does_not_change_a_hash() -> None:
    assert text_digest(" weld \n steel ") == text_digest("weld steel") != text_digest("weld Steel")


def a_reference(field: TextPart, sentence: str) -> SentenceReference:
    return SentenceReference(
        offering=OpportunityId("demo:welding"), field=field, index=0, sentence=0, text_sha256=text_digest(sentence)
    )
