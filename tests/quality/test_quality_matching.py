"""Linking of job-ad sentences and occupation titles to ESCO, with floors that only ever go up."""

import csv
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from advisor.adapters.index_builder import IndexBuilder
from advisor.adapters.text_encoder import LocalTextEncoder
from advisor.adapters.text_index import open_text_index
from advisor.domain.languages import ENGLISH
from advisor.domain.matching import TextPart
from advisor.evaluation.matching import MatchingFigure, measure_matching
from advisor.ports import IndexedText, TextIndex

FLOORS = {
    "tech_validation": (0.625, 0.56),
    "house_validation": (0.49, 0.30),
    "usa_q_en_c_en": (0.61, 0.575),
    "deu_q_de_c_de": (0.55, 0.55),
}
"""For each set: embeddings and words together, words alone; with preferred labels only, to encode less."""


class SilentProgress:
    def report(self, task: str, done: int, total: int | None) -> None:
        assert total is None or done <= total, task


def preferred_labels(shared_data: Path) -> list[IndexedText]:
    (archive,) = (shared_data / "esco" / "official_v1.1.1").glob("*classification*.zip")
    with zipfile.ZipFile(archive) as files, files.open("skills_en.csv") as file:
        rows = csv.DictReader(io.TextIOWrapper(file, encoding="utf-8-sig"))
        return [
            IndexedText(row["conceptUri"], TextPart.PREFERRED_LABEL, row["preferredLabel"], ENGLISH) for row in rows
        ]


@pytest.fixture(scope="module")
def figures(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, MatchingFigure]:
    encoder = LocalTextEncoder()

    def make_index(name: str, rows: Sequence[IndexedText]) -> TextIndex:
        folder = tmp_path_factory.mktemp(name)
        IndexBuilder(folder, encoder, SilentProgress()).build({name: rows})
        return open_text_index(folder, name, encoder)

    measured = measure_matching(shared_data / "benchmarks", preferred_labels(shared_data), make_index)
    return {figure.data: figure for figure in measured}


@pytest.mark.slow
@pytest.mark.shared
@pytest.mark.filterwarnings("ignore")  # of the libraries that encode
@pytest.mark.parametrize("data", FLOORS)
def test_matching_is_no_worse_than_it_has_been(figures: dict[str, MatchingFigure], data: str) -> None:
    fused, words_alone = FLOORS[data]
    assert figures[data].fused >= fused
    assert figures[data].words_alone >= words_alone
