"""Matching of sentences, terms and titles to ESCO, with floors that only ever go up."""

import csv
import io
import logging
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from advisor import measuring
from advisor.domain.languages import ENGLISH
from advisor.domain.matching import TextPart
from advisor.evaluation.labelled_sets import LabelledSet, sampled, shortened
from advisor.evaluation.matching import measure_matching
from advisor.evaluation.matching_tables import figures_table
from advisor.evaluation.set_finding import ConceptTexts, find_sets
from advisor.evaluation.systems import Index
from advisor.settings import Settings
from advisor.text_ports import IndexedText, TextIndex

FLOORS = {
    ("tech_validation", "RP@5"): 0.74,
    ("house_validation", "RP@5"): 0.585,
    ("usa_q_en_c_en", "MRR"): 0.85,
    ("deu_q_de_c_de", "MRR"): 0.65,
    ("pes_to_esco_train_de>en", "MRR@10"): 0.78,
    ("pes_to_esco_train_sv>en", "MRR@10"): 0.75,
}
"""What our search reaches at least, with weights that have seen all concepts and these national terms.

A change that is better raises its floor; none is ever lowered.

`pytest --log-cli-level=INFO` shows what is reached."""

MOST_QUERIES = 150
MOST_OTHER_ROWS = 2_500
"""Titles and terms are looked for among the right rows and so many others, to encode less; sentences among all."""


class SilentProgress:
    def report(self, task: str, done: int, total: int | None) -> None:
        assert total is None or done <= total, task


def preferred_labels(shared_data: Path, table: str) -> Iterator[IndexedText]:
    (archive,) = (shared_data / "esco" / "official_v1.1.1").glob("*classification*.zip")
    with zipfile.ZipFile(archive) as files, files.open(f"{table}_en.csv") as file:
        for row in csv.DictReader(io.TextIOWrapper(file, encoding="utf-8-sig")):
            yield IndexedText(row["conceptUri"], TextPart.PREFERRED_LABEL, row["preferredLabel"], ENGLISH)


def narrowed(whole: LabelledSet) -> LabelledSet:
    """Fewer queries, looked for among fewer rows; always the same ones."""
    few = shortened(whole, MOST_QUERIES)
    kept = {owner for query in few.queries for owner in query.right}
    kept |= set(sampled([row.owner for row in few.candidates.rows], MOST_OTHER_ROWS))
    rows = tuple(row for row in few.candidates.rows if row.owner in kept)
    return replace(few, candidates=replace(few.candidates, rows=rows))


@pytest.fixture(scope="module")
def figures(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], float]:
    texts = ConceptTexts(
        skills=tuple(preferred_labels(shared_data, "skills")),
        occupations=tuple(preferred_labels(shared_data, "occupations")),
        version="1.1.1",
    )
    found = find_sets(shared_data / "benchmarks", texts, wanted=sorted({data for data, _ in FLOORS}))
    sets = [one if one.name.endswith("_validation") else narrowed(one) for one in found]
    folder = tmp_path_factory.mktemp("indexes")
    make = measuring.scratch_indexes(Settings(home=folder / "none"), folder, SilentProgress())
    numbers = count()

    def make_index(rows: Sequence[IndexedText]) -> TextIndex:
        return make(f"index-{next(numbers)}", rows)

    report = measure_matching(sets, [Index(name="ours", make_index=make_index)], SilentProgress())
    logging.getLogger(__name__).info("\n%s", figures_table(report.figures))
    return {(one.data, one.measure): one.value for one in report.figures if not one.is_held_out}


@pytest.mark.slow
@pytest.mark.shared
@pytest.mark.filterwarnings("ignore")  # of the libraries that encode
@pytest.mark.parametrize(("data", "measure"), FLOORS)
def test_matching_is_no_worse_than_it_has_been(figures: dict[tuple[str, str], float], data: str, measure: str) -> None:
    floor = FLOORS[data, measure]
    reached = figures[data, measure]
    assert reached >= floor, f"{measure} on {data} fell to {reached:.3f}; the floor of {floor} is only ever raised."
