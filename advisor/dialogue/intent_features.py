"""What of a message tells its intent: its words, pairs of words and pieces of words, hashed into numbered buckets."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from zlib import crc32

import numpy as np
import numpy.typing as npt

BUCKET_BITS = 16
BUCKETS = 1 << BUCKET_BITS

SHORTEST, LONGEST = 2, 5
"""Lengths of pieces of words, the space before and after a word included."""

HEAD, TAIL = 600, 300
"""Characters that are read at the beginning and the end of a long text: people ask there, and time is bounded."""

TOKENS = re.compile(r"[^\W_]+|[?!]")
"""Words, and the signs that tell a question or an outcry."""

DRAWN_OUT = re.compile(r"(\w)\1{2,}")
DIGITS = re.compile(r"\d")

PIECE, WORD, PAIR, LENGTH = "c", "w", "p", "n"
"""Kinds of features; a piece and a word that look alike are told apart."""

EDGE = ""
"""Stands before the first and after the last word."""


@dataclass(frozen=True, slots=True)
class MessageFeatures:
    """The features of one message; two arrays of one length, rising by bucket."""

    buckets: npt.NDArray[np.int64]
    values: npt.NDArray[np.float32]


def intent_features(text: str) -> MessageFeatures:
    """The features of a message; pieces, and words with their pairs, weigh alike however long it is."""
    words = message_tokens(text)
    families = (set(_pieces(words)), set(_words(words)))
    values: dict[int, float] = {_bucket(LENGTH, _length(words)): 1.0}
    for family in families:
        share = len(family) ** -0.5 if family else 0.0
        for bucket in family:
            values[bucket] = values.get(bucket, 0.0) + share
    buckets = np.array(sorted(values), dtype=np.int64)
    return MessageFeatures(buckets, np.array([values[bucket] for bucket in buckets.tolist()], dtype=np.float32))


def message_tokens(text: str) -> list[str]:
    """Words and signs in lower case, without accents, every digit a 0, drawn out letters cut to two."""
    short = text if len(text) <= HEAD + TAIL else f"{text[:HEAD]} {text[-TAIL:]}"
    plain = "".join(
        character
        for character in unicodedata.normalize("NFKD", short.casefold())
        if not unicodedata.combining(character)
    )
    return TOKENS.findall(DRAWN_OUT.sub(r"\1\1", DIGITS.sub("0", plain.replace("'", "").replace("’", ""))))


def _pieces(words: list[str]) -> Iterator[int]:
    for word in words:
        edged = f" {word} "
        for length in range(SHORTEST, LONGEST + 1):
            for start in range(len(edged) - length + 1):
                yield _bucket(PIECE, edged[start : start + length])


def _words(words: list[str]) -> Iterator[int]:
    for word in words:
        yield _bucket(WORD, word)
    for before, after in zip([EDGE, *words], [*words, EDGE], strict=True):
        yield _bucket(PAIR, f"{before} {after}")


def _length(words: list[str]) -> str:
    """The number of words, roughly: exact up to three, then by doubling."""
    return str(len(words)) if len(words) <= 3 else f"2^{len(words).bit_length()}"  # noqa: PLR2004 - see above


def _bucket(kind: str, feature: str) -> int:
    return crc32(f"{kind}{feature}".encode("utf-8", "replace")) & (BUCKETS - 1)
