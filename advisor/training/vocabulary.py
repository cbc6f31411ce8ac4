"""Chooses which pieces of a large multilingual vocabulary European labels and courses need."""

from __future__ import annotations

import gzip
import json
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

from advisor.training.starting_weights import SPECIAL_PIECES

TEXTS_AT_ONCE = 20_000

LEAST_USES = 6
"""A piece of the transformer's vocabulary that the texts use so often is kept; rarer ones would not pay their room."""

COMMON_PIECES = 8_000
"""The vocabulary is sorted by frequency: the first ones are kept in European scripts even where the texts lack them."""

SCRIPTS = frozenset({"LATIN", "GREEK", "CYRILLIC"})
"""Of Europe's official languages."""

Counts = npt.NDArray[np.int64]


def count_pieces(tokenizer: Tokenizer, texts: Iterable[str]) -> Counts:
    """How often each piece is used in `texts`, each counted as it is and in small letters."""
    pieces = tokenizer.get_vocab_size()
    counts = np.zeros(pieces, dtype=np.int64)
    for some in _in_parts(texts, TEXTS_AT_ONCE):
        folded = (text.lower() for text in some)
        encodings = tokenizer.encode_batch_fast([*some, *folded], add_special_tokens=False)
        counts += np.bincount([piece for encoding in encodings for piece in encoding.ids], minlength=pieces)
    return counts


def pieces_to_keep(pieces: Sequence[str], counts: Counts) -> list[int]:
    """Numbers of the pieces that a transformer needs, rising; the special ones, which come first, always."""
    return [
        number
        for number, piece in enumerate(pieces)
        if number < len(SPECIAL_PIECES)
        or counts[number] >= LEAST_USES
        or (is_european(piece) and (number < COMMON_PIECES or len(piece.strip("▁")) <= 1))
    ]


def small_pieces_to_keep(pieces: Sequence[str], counts: Counts) -> list[int]:
    """The same for a case-folded bag of pieces: without capitals, and with every piece that the texts use at all."""
    kept = set(pieces_to_keep(pieces, counts))
    return [
        number
        for number, piece in enumerate(pieces)
        if number < len(SPECIAL_PIECES) or (piece == piece.lower() and (number in kept or counts[number] > 0))
    ]


def is_european(piece: str) -> bool:
    """Whether every letter is of a script that Europe's official languages use."""
    return all(unicodedata.name(character, "?").split()[0] in SCRIPTS for character in piece if character.isalpha())


def catalogue_texts(folder: Path) -> Iterator[str]:
    """Every text with more than one word in the catalogues (`*.jsonl.gz`) of `folder`, in a fixed order."""
    for file in sorted(folder.glob("*.jsonl.gz")):
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            for line in lines:
                yield from _texts_in(json.loads(line))


def _texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        if " " in value:
            yield value
    elif isinstance(value, dict):
        for inside in value.values():
            yield from _texts_in(inside)
    elif isinstance(value, list):
        for inside in value:
            yield from _texts_in(inside)


def _in_parts(texts: Iterable[str], size: int) -> Iterator[list[str]]:
    part: list[str] = []
    for text in texts:
        part.append(text)
        if len(part) == size:
            yield part
            part = []
    if part:
        yield part
