"""Compares labels with the words of a text in their context, by the sentence encoder of the text's language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

import numpy as np
import numpy.typing as npt

from advisor.domain.languages import LanguageCode
from advisor.text_ports import Space, TextEncoder, Vectors

SHARPNESS = 10.0
"""How much a label looks at the words that are most like it; the encoders were trained with it."""


@runtime_checkable
class ContextualEncoder(Protocol):
    """An encoder that also gives a vector to each word of a text."""

    def encode_tokens(self, text: str) -> Vectors:
        """Unit vectors, shape (tokens, dimensions)."""


class SpaceTokenScorer:
    """A `ports.TokenScorer` over the sentence encoders of spaces; vectors of labels come from their caches."""

    def __init__(self, spaces: Sequence[Space], encoders: Sequence[TextEncoder]) -> None:
        """Use spaces whose encoders look in a cache first, and the encoders behind them, in the same order."""
        self._pairs = [(space, plain) for space, plain in zip(spaces, encoders, strict=True) if not space.is_static]

    def token_scores(
        self, text: str, labels: Sequence[str], *, language: LanguageCode | None
    ) -> npt.NDArray[np.float64] | None:
        """For each label the mean likeness of the text's words, each weighed by how like the label it is."""
        for space, plain in self._pairs:
            if space.takes_query(language) and isinstance(plain, ContextualEncoder):
                words = plain.encode_tokens(text)
                if not len(words):
                    return None
                return attended(space.encoder.encode(labels), words)
        return None


def attended(labels: Vectors, words: Vectors) -> npt.NDArray[np.float64]:
    """Scores of labels, shape (labels,), from unit vectors of labels and of the words of one text."""
    alike = (labels @ words.T).astype(np.float64)
    weights = np.exp(SHARPNESS * (alike - alike.max(axis=1, keepdims=True)))
    scores: npt.NDArray[np.float64] = (weights * alike).sum(axis=1) / weights.sum(axis=1)
    return scores
