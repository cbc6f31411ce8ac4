"""Pieces are kept because texts use them or because Europe's scripts need them."""

import gzip
import json
from pathlib import Path

import numpy as np
import pytest
from tokenizers import Tokenizer, models, pre_tokenizers

from advisor.training.starting_weights import SPECIAL_PIECES
from advisor.training.vocabulary import (
    COMMON_PIECES,
    LEAST_USES,
    catalogue_texts,
    count_pieces,
    is_european,
    pieces_to_keep,
    small_pieces_to_keep,
)


def test_pieces_are_counted_as_they_are_and_in_small_letters() -> None:
    words = {"<unk>": 0, "Brot": 1, "brot": 2, "backen": 3}
    tokenizer = Tokenizer(models.WordLevel(words, unk_token="<unk>"))  # noqa: S106 - a piece, no password
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    assert count_pieces(tokenizer, ["Brot backen", "backen"]).tolist() == [0, 1, 1, 4]


def test_a_piece_is_kept_from_the_least_number_of_uses_on() -> None:
    rare = ["▁fiskare"] * COMMON_PIECES  # beyond the common ones
    pieces = [*SPECIAL_PIECES, *rare, "▁leipuri", "▁kokki"]
    counts = np.zeros(len(pieces), dtype=np.int64)
    counts[-2:] = LEAST_USES, LEAST_USES - 1
    kept = pieces_to_keep(pieces, counts)
    assert len(pieces) - 2 in kept
    assert len(pieces) - 1 not in kept


def test_special_pieces_and_single_european_letters_are_always_kept() -> None:
    pieces = [*SPECIAL_PIECES, *["▁中文"] * COMMON_PIECES, "ž", "▁ж", "語"]
    kept = pieces_to_keep(pieces, np.zeros(len(pieces), dtype=np.int64))
    assert [pieces[number] for number in kept] == [*SPECIAL_PIECES, "ž", "▁ж"]


def test_a_case_folded_bag_keeps_no_capitals_and_every_used_piece() -> None:
    pieces = [*SPECIAL_PIECES, "▁Brot", "▁brot", "▁中文"]
    counts = np.array([0, 0, 0, 0, 9, 9, 1])
    assert [pieces[number] for number in small_pieces_to_keep(pieces, counts)] == [*SPECIAL_PIECES, "▁brot", "▁中文"]


@pytest.mark.parametrize(
    ("piece", "expected"), [("▁straße", True), ("ώρα", True), ("щи", True), ("2.0", True), ("語", False)]
)
def test_europes_scripts_are_latin_greek_and_cyrillic(piece: str, expected: bool) -> None:
    assert is_european(piece) is expected


def test_course_texts_are_found_wherever_they_lie_and_single_words_are_not_texts(tmp_path: Path) -> None:
    record = {"id": "A1", "title": "Bread for beginners", "raw": {"notes": ["bake bread", 3, None]}}
    with gzip.open(tmp_path / "courses.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write(json.dumps(record) + "\n")
    assert list(catalogue_texts(tmp_path)) == ["Bread for beginners", "bake bread"]
