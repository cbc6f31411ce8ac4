"""The committed labels against the real catalogues: ids, concepts and texts are still those that were judged."""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import cast

import pandas as pd
import pytest

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.ids import OpportunityId
from advisor.domain.matching import TextPart
from advisor.evaluation.labelled_pairs import (
    LabelPart,
    SentenceReference,
    read_pairs,
    read_sentences,
    referenced_text,
    text_digest,
)
from advisor.ingest.jsonl import RowReport, json_lines
from advisor.ingest.mslearn import read_mslearn
from advisor.ingest.muni import read_muni
from advisor.ingest.source_text import outcomes_of
from advisor.matching.sentences import sentences_of
from tests.builders import TODAY
from tests.conftest import ROOT

LABELS = ROOT / "data" / "labels"
FEWEST_PAIRS, FEWEST_SENTENCES = 672, 2_082
FILES = {"muni": "muni.jsonl.gz", "mslearn": "mslearn_modules.jsonl.gz"}


@cache
def offerings(catalogues: Path) -> Mapping[OpportunityId, LearningOpportunity]:
    muni = read_muni(catalogues / FILES["muni"], imported_on=TODAY)
    mslearn = read_mslearn(catalogues / FILES["mslearn"], None, imported_on=TODAY)
    return {one.id: one for read in (muni, mslearn) for one in read.content.opportunities}


@cache
def source_outcomes(catalogues: Path) -> Mapping[str, Sequence[str]]:
    """The outcomes as the sources list them, by the ids that the store gives."""
    return {
        f"{source}:{row['id']}": cast("Sequence[str]", row["learning_outcomes"])
        for source, name in FILES.items()
        for _, row in json_lines(catalogues / name, RowReport("labels"))
    }


def references() -> list[SentenceReference]:
    decided_by = [pair.evidence for pair in read_pairs(LABELS) if pair.evidence is not None]
    return decided_by + [one.sentence for one in read_sentences(LABELS)]


def test_the_set_is_large_enough_and_half_of_its_skills_are_kept_for_testing() -> None:
    pairs, sentences = read_pairs(LABELS), read_sentences(LABELS)
    assert len(pairs) >= FEWEST_PAIRS
    assert len(sentences) >= FEWEST_SENTENCES
    parts = Counter({pair.skill: pair.part for pair in pairs}.values())
    assert abs(parts[LabelPart.DEV] - parts[LabelPart.TEST]) <= 1
    part_of = {pair.skill: pair.part for pair in pairs}
    assert all(part_of.get(one.skill, LabelPart.DEV) is one.part for one in sentences), "skills without pairs are dev"


def test_the_readme_states_the_sizes_of_the_files() -> None:
    readme = (LABELS / "README.md").read_text(encoding="utf-8")
    for part in LabelPart:
        pairs, sentences = read_pairs(LABELS, part), read_sentences(LABELS, part)
        grades = Counter(pair.grade for pair in pairs)
        assert f"{len(pairs)} pairs ({grades[2]}" in " ".join(readme.split())
        evidence = sum(one.is_evidence for one in sentences)
        assert f"{len(sentences)} sentences ({evidence} evidence)" in " ".join(readme.split())


def test_the_sentence_that_decided_a_grade_of_two_is_nowhere_judged_to_be_no_evidence() -> None:
    judged = {(one.skill, one.sentence): one.is_evidence for one in read_sentences(LABELS)}
    two = [pair for pair in read_pairs(LABELS) if pair.grade == 2]
    assert not [pair for pair in two if pair.evidence and not judged.get((pair.skill, pair.evidence), True)]


@pytest.mark.shared
def test_every_skill_is_a_concept_of_esco_with_this_label(shared_data: Path) -> None:
    table = pd.read_parquet(shared_data / "esco" / "v1.2.0" / "skills_en.parquet")
    label_of = dict(zip(table["conceptUri"], table["preferredLabel"], strict=True))
    labels = {(one.skill, one.skill_label) for one in read_pairs(LABELS)}
    labels |= {(one.skill, one.skill_label) for one in read_sentences(LABELS)}
    assert {(skill, label_of.get(skill)) for skill, _ in labels} == labels


@pytest.mark.shared
def test_every_offering_is_in_the_catalogues_with_this_language(shared_data: Path) -> None:
    known = offerings(shared_data / "catalogues")
    for pair in read_pairs(LABELS):
        assert known[pair.offering].source == pair.source
        assert known[pair.offering].spec.text_language == pair.language


@pytest.mark.shared
def test_every_judged_sentence_still_has_the_text_that_was_judged(shared_data: Path) -> None:
    known = offerings(shared_data / "catalogues")
    lost = [one for one in references() if referenced_text(one, known[one.offering].spec) is None]
    assert lost == []


@pytest.mark.shared
def test_every_position_leads_to_the_sentence_in_the_source(shared_data: Path) -> None:
    listed = source_outcomes(shared_data / "catalogues")
    for one in references():
        if one.field is TextPart.OUTCOME:
            imported = outcomes_of([listed[one.offering][one.index]], None)
            sentences = [sentence for outcome in imported for sentence in sentences_of(outcome.text)]
            assert text_digest(sentences[one.sentence]) == one.text_sha256
