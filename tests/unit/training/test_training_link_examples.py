"""Reading labelled texts for linking: sentences, spans, national terms, titles."""

import csv
import gzip
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from advisor.domain.languages import ENGLISH
from advisor.domain.matching import LinkLevel, TextKind, TextPart
from advisor.errors import SettingsError
from advisor.text_ports import IndexedText
from advisor.training.concept_texts import TUNING_FOLD, fold_of
from advisor.training.link_examples import TITLES, advertisements, generated_sentences, national_terms, titles
from tests.builders import skill_uri

LABELS = {"use sql": "sql", "bake bread": "bread"}


def table(file: Path, rows: Sequence[Mapping[str, str]]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with (gzip.open if file.suffix == ".gz" else open)(file, "wt", encoding="utf-8", newline="") as lines:
        writer = csv.DictWriter(lines, fieldnames=list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def test_generated_sentences_keep_skills_that_are_known_and_leave_out_the_others(tmp_path: Path) -> None:
    rows = [
        {"sentence": "We query data.", "skills": "['Use SQL', 'something else']"},
        {"sentence": "We are nice.", "skills": "['UNK']"},
    ]
    table(tmp_path / "skill_extraction/skillskape_dev.csv", rows)
    (found,) = generated_sentences(tmp_path, LABELS)
    assert (found.text, found.right, found.kind) == ("We query data.", frozenset({"sql"}), TextKind.SENTENCE)


def test_a_sentence_of_an_advertisement_has_all_its_skills_and_each_span_its_own(tmp_path: Path) -> None:
    rows = [
        {"sentence": "SQL and bread", "span": "SQL", "label": "use SQL"},
        {"sentence": "SQL and bread", "span": "bread", "label": "bake bread"},
        {"sentence": "SQL and bread", "span": "and", "label": "LABEL NOT PRESENT"},
    ]
    table(tmp_path / "skill_extraction/tech_validation.csv", rows)
    table(tmp_path / "skill_extraction/house_validation.csv", rows[2:])
    sentence, *spans = advertisements(tmp_path, LABELS)
    assert (sentence.kind, sentence.right) == (TextKind.SENTENCE, frozenset({"sql", "bread"}))
    assert [(one.text, set(one.right)) for one in spans] == [("SQL", {"sql"}), ("bread", {"bread"})]


def test_terms_are_taken_only_where_encoders_have_seen_none_of_their_links(tmp_path: Path) -> None:
    uris = [skill_uri(f"s{number}") for number in range(60)]
    tuning = [uri for uri in uris if fold_of(uri) == TUNING_FOLD]
    seen = next(uri for uri in uris if fold_of(uri) != TUNING_FOLD)
    links = [
        ("Brot", tuning[0], "skos:exactMatch"),
        ("Brot", tuning[1], "skos:broadMatch"),
        ("Wein", tuning[0], "skos:closeMatch"),
        ("Wein", seen, "skos:closeMatch"),
        ("Obst", tuning[2], "skos:narrowMatch"),
    ]
    columns = ("language", "national_skill", "esco_skill_uri", "relation")
    table(
        tmp_path / "skill_crosswalks/pes_to_esco_train.csv.gz",
        [dict(zip(columns, ("de", *link), strict=True)) for link in links],
    )
    bread, fruit = national_terms(tmp_path)
    assert (bread.text, bread.right, bread.source) == ("Brot", frozenset({tuning[0]}), "national terms, de")
    assert bread.levels == {tuning[0]: LinkLevel.EXACT, tuning[1]: LinkLevel.BROADER}
    assert (fruit.text, fruit.right, fruit.source) == ("Obst", frozenset(), "national terms, de, not exact")


def test_a_title_is_right_for_the_occupation_that_shares_most_labels_with_its_concept(tmp_path: Path) -> None:
    for name, _ in TITLES:
        folder = tmp_path / "melo" / name
        folder.mkdir(parents=True)
        (folder / "queries.tsv").write_text("Q1\tBread maker\nQ2\tUnknown\n", encoding="utf-8")
        (folder / "corpus_elements.tsv").write_text(
            "C1_en_000\tbaker\nC1_en_001\tbread baker\nC2_en_000\tpilot\n", encoding="utf-8"
        )
        (folder / "annotations.tsv").write_text("Q1\t0\tC1_en_000\t1\nQ2\t0\tC2_en_000\t1\n", encoding="utf-8")
    known = [
        IndexedText(owner=owner, part=TextPart.PREFERRED_LABEL, text=text, language=ENGLISH)
        for owner, text in (("other", "baker"), ("baker", "Baker"), ("baker", "bread baker"))
    ]
    found = list(titles(tmp_path, known))
    assert [(one.text, set(one.right)) for one in found] == [("Bread maker", {"baker"})] * len(TITLES)


def test_a_missing_set_is_refused_with_what_to_name(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="Name the folder of the benchmarks"):
        list(generated_sentences(tmp_path, LABELS))
