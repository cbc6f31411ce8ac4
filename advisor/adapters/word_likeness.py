"""Compares the words of a label with the words of texts, one by one, by static embeddings in any language."""

from __future__ import annotations

import re
import threading
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from advisor.text_ports import TextEncoder, Vectors

WORDS_KEPT = 1 << 15
"""Vectors of so many words are remembered (32 MiB at most); then all are forgotten."""

REMEMBERED = 1 << 15
"""Texts whose words are remembered: the same come up for many skills."""

SAYS_LITTLE = frozenset({
    "the", "of", "and", "in", "for", "to", "with", "on", "at", "by",
    "from", "an", "or", "their", "other", "others", "such", "as", "its", "is", "are", "be", "into", "using"
})  # fmt: skip
"""English words that say too little to be missed in a text; labels in other languages are short of such words."""

_WORD = re.compile(r"[^\W\d_]{2,}")
_IN_BRACKETS = re.compile(r"\s*\([^)]*\)")


class WordLikeness:
    """Threads may share it."""

    def __init__(self, encoder: TextEncoder) -> None:
        """Use vectors of single words by this encoder."""
        self._encoder = encoder
        self._vectors: dict[str, Vectors] = {}
        self._lock = threading.Lock()

    def weakest(self, label: str, texts: Sequence[str]) -> Vectors:
        """For each text the likeness of its nearest word to the label's word that it has least to do with, -1..1."""
        wanted = words_of_label(label)
        of_texts = [words_of(text) for text in texts]
        told = [number for number, words in enumerate(of_texts) if words]
        found = np.zeros(len(texts), dtype=np.float32)
        if not wanted or not told:
            return found
        vocabulary = {word: number for number, word in enumerate(dict.fromkeys(w for one in of_texts for w in one))}
        alike = self._of([*wanted]) @ self._of([*vocabulary]).T
        places: npt.NDArray[np.int64] = np.array([vocabulary[word] for one in of_texts for word in one])
        starts = np.cumsum([0, *(len(of_texts[number]) for number in told)])[:-1]
        found[told] = np.maximum.reduceat(alike[:, places], starts, axis=1).min(axis=0)
        return found

    def _of(self, words: Sequence[str]) -> Vectors:
        with self._lock:
            known = {word: self._vectors[word] for word in words if word in self._vectors}
        new = [word for word in words if word not in known]
        if new:
            known.update(zip(new, self._encoder.encode(new), strict=True))
            with self._lock:
                if len(self._vectors) + len(new) > WORDS_KEPT:
                    self._vectors.clear()
                self._vectors.update({word: known[word] for word in new})
        return np.stack([known[word] for word in words])


@lru_cache(maxsize=REMEMBERED)
def words_of(text: str) -> tuple[str, ...]:
    """The different words of a text, in small letters."""
    return tuple(dict.fromkeys(_WORD.findall(text.lower())))


def words_of_label(label: str) -> tuple[str, ...]:
    """The words of a label that say something, without what stands in brackets; all, where none does."""
    words = words_of(_IN_BRACKETS.sub("", label))
    return tuple(word for word in words if word not in SAYS_LITTLE) or words
