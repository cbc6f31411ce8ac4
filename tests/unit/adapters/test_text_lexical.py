"""N-grams that find rows and score them."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from advisor.adapters import text_lexical
from advisor.adapters.text_index_scope import Scope
from advisor.adapters.text_lexical import ALMOST, LexicalIndex, highest
from advisor.adapters.text_lexical_files import write_lexical
from advisor.adapters.text_ngrams import count_ngrams

TEXTS = (
    "weld steel",
    "weld steel plates in a yard",
    "bake rye bread",
    "",
    "steel",
    "Weld  STEEL",
    "bread bread bread bread",
)


def index_of(folder: Path, texts: Sequence[str]) -> LexicalIndex:
    write_lexical(texts, folder)
    return LexicalIndex(folder, rows=len(texts))


def everything(rows: int) -> Scope:
    return Scope(groups=(0,), ranges=((0, rows),), allowed=None, own=None)


def plain_cosines(texts: Sequence[str], query: str) -> list[float]:
    """TF-IDF by the book, with dense vectors."""
    found = count_ngrams([*texts, query])
    known = np.unique(found.buckets)
    counts = np.zeros((len(texts) + 1, len(known)))
    counts[found.texts, np.searchsorted(known, found.buckets)] = found.counts
    rarity = np.log((1 + len(texts)) / (1 + (counts[:-1] > 0).sum(axis=0))) + 1
    weights = np.where(counts > 0, 1 + np.log(np.maximum(counts, 1)), 0) * rarity
    lengths = np.linalg.norm(weights, axis=1, keepdims=True)
    unit = weights / np.where(lengths > 0, lengths, 1)
    return [float(cosine) for cosine in np.clip(unit[:-1] @ unit[-1], 0, ALMOST)]


@pytest.mark.parametrize("query", ["steel plates", "rye bread bread", "yard work", "nothing alike at all", "ж"])
def test_scores_are_cosines_of_tf_idf(tmp_path: Path, query: str) -> None:
    index = index_of(tmp_path, TEXTS)
    (scores,) = index.scores(index.read([query]), np.arange(len(TEXTS)))
    assert scores.tolist() == pytest.approx(plain_cosines(TEXTS, query), abs=1e-5)


def test_only_the_same_text_scores_one(tmp_path: Path) -> None:
    index = index_of(tmp_path, TEXTS)
    (scores,) = index.scores(index.read(["WELD steel"]), np.arange(len(TEXTS)))
    assert np.flatnonzero(scores == 1).tolist() == [0, 5]


def test_rows_may_be_scored_in_any_selection(tmp_path: Path) -> None:
    index = index_of(tmp_path, TEXTS)
    grams = index.read(["weld steel"])
    (whole,) = index.scores(grams, np.arange(len(TEXTS)))
    for some in ([], [3], [6, 3, 0], [4, 4]):
        (scores,) = index.scores(grams, np.array(some, dtype=np.int64))
        assert scores.tolist() == whole[some].tolist()


def test_many_texts_give_the_same_lists_as_few_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folders = [tmp_path / "at once", tmp_path / "in blocks"]
    for folder, size in zip(folders, (100, 2), strict=True):
        folder.mkdir()
        monkeypatch.setattr("advisor.adapters.text_lexical_files.TEXTS_AT_ONCE", size)
        write_lexical(TEXTS, folder)
    names = {file.name for file in folders[0].iterdir()}
    assert names == {file.name for file in folders[1].iterdir()}
    assert all((folders[0] / name).read_bytes() == (folders[1] / name).read_bytes() for name in names)


def test_the_nearest_rows_are_those_with_the_rarest_common_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = [f"apply common words of the trade {number}" for number in range(200)] + ["weld with the trade"]
    index = index_of(tmp_path, texts)
    monkeypatch.setattr(text_lexical, "MOST_POSTINGS", 50)
    (grams,) = index.read(["weld in the trade"])
    assert 200 in index.nearest(grams, 3, everything(len(texts)))


def test_only_rows_of_the_scope_are_found(tmp_path: Path) -> None:
    index = index_of(tmp_path, TEXTS)
    (grams,) = index.read(["weld steel"])
    late = Scope(groups=(1,), ranges=((1, 3), (4, 7)), allowed=None, own=None)
    assert index.nearest(grams, 10, late).tolist() == [1, 4, 5]
    allowed = np.array([False, True, True, True, False, True, True])
    filtered = Scope(groups=(0,), ranges=((0, 7),), allowed=allowed, own=None)
    assert index.nearest(grams, 10, filtered).tolist() == [1, 5]


@pytest.mark.parametrize("query", ["", " ", "🙂", "\ud800"])
def test_a_query_without_n_grams_finds_nothing_else(tmp_path: Path, query: str) -> None:
    index = index_of(tmp_path, TEXTS[:3])
    (grams,) = index.read([query])
    assert index.nearest(grams, 5, everything(3)).tolist() == []


def test_an_index_of_no_texts_can_be_written_and_read(tmp_path: Path) -> None:
    index = index_of(tmp_path, [])
    (grams,) = index.read(["weld"])
    assert index.nearest(grams, 5, everything(0)).tolist() == []


def test_the_highest_values_are_kept_and_the_first_of_equal_ones() -> None:
    assert highest(np.array([3, 1, 3, 2, 3]), 2).tolist() == [0, 2]
    assert highest(np.array([3, 1, 3, 2, 3]), 4).tolist() == [0, 2, 3, 4]
    assert highest(np.array([1, 2]), 5).tolist() == [0, 1]
