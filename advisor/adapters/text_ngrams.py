"""Counts the character n-grams of words, hashed into a fixed number of buckets, for many texts at once."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

SHORTEST, LONGEST = 3, 4
"""Lengths of n-grams, the space before and after a word included. 2-4 and 3-5 measured no better, at more memory."""

BUCKET_BITS = 20
BUCKETS = 1 << BUCKET_BITS
MAX_CHARACTERS = 4_000
MIXER = np.uint64(0x9E3779B97F4A7C15)
SPACE = np.uint64(ord(" "))
WORDS = re.compile(r"[^\W_]+[+#]*|\.[^\W_]+")
"""Runs of letters and digits; signs stay where they make a name, as in C++, C# and .NET."""


@dataclass(frozen=True, slots=True)
class NgramCounts:
    """Which n-grams are in which text; three arrays of one length, sorted by text, then bucket."""

    texts: npt.NDArray[np.int64]
    buckets: npt.NDArray[np.int64]
    counts: npt.NDArray[np.int64]


def exact_form(text: str) -> str:
    """The text without differences of case, white space and Unicode composition; equal forms are the same text."""
    return " ".join(unicodedata.normalize("NFKC", text[:MAX_CHARACTERS]).casefold().split())


def exact_keys(texts: Sequence[str]) -> npt.NDArray[np.uint64]:
    """A 64-bit key of each text's exact form."""
    digests = b"".join(hashlib.blake2b(_bytes(exact_form(text)), digest_size=8).digest() for text in texts)
    return np.frombuffer(digests, dtype="<u8")


def folded(text: str) -> str:
    """The words of a text in lower case and without accents, each between spaces."""
    plain = text[:MAX_CHARACTERS].casefold()
    if not plain.isascii():
        decomposed = unicodedata.normalize("NFKD", plain)
        plain = "".join(character for character in decomposed if not unicodedata.combining(character))
    return f" {' '.join(WORDS.findall(plain))} "


def count_ngrams(texts: Sequence[str]) -> NgramCounts:
    """N-grams of all texts; those of one word never reach into the next."""
    words = [folded(text) for text in texts]
    characters = np.frombuffer("".join(words).encode("utf-32-le", "replace"), dtype="<u4").astype(np.uint64)
    text_of = np.repeat(np.arange(len(words), dtype=np.uint64), [len(word) for word in words])
    is_space = characters == SPACE
    keys = [
        (text_of[starts] << np.uint64(BUCKET_BITS)) | _hashed(characters, starts, length)
        for length in range(SHORTEST, LONGEST + 1)
        for starts in [_starts(is_space, length)]
    ]
    found, counts = np.unique(np.concatenate(keys), return_counts=True)
    buckets = (found & np.uint64(BUCKETS - 1)).astype(np.int64)
    return NgramCounts((found >> np.uint64(BUCKET_BITS)).astype(np.int64), buckets, counts)


def _starts(is_space: npt.NDArray[np.bool_], length: int) -> npt.NDArray[np.int64]:
    """Where an n-gram of this length begins: spaces only at its ends."""
    last = len(is_space) - length + 1
    if last <= 0:
        return np.empty(0, dtype=np.int64)
    inside = np.zeros(last, dtype=bool)
    for offset in range(1, length - 1):
        inside |= is_space[offset : last + offset]
    return np.flatnonzero(~inside)


def _hashed(characters: npt.NDArray[np.uint64], starts: npt.NDArray[np.int64], length: int) -> npt.NDArray[np.uint64]:
    mixed = np.full(len(starts), length, dtype=np.uint64)
    for offset in range(length):
        mixed = (mixed ^ characters[starts + offset]) * MIXER
        mixed ^= mixed >> np.uint64(29)
    hashed: npt.NDArray[np.uint64] = mixed >> np.uint64(64 - BUCKET_BITS)
    return hashed


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "replace")
