"""Turns texts into the mean of their tokens' vectors: ten thousand short texts a second, without a neural network."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scipy.sparse import csr_array

from advisor.adapters.bert_forward import unit_or_zero
from advisor.adapters.own_encoder import OwnEncoder
from advisor.adapters.text_tokens import TextTokens, flat
from advisor.adapters.weight_reader import (
    WAY_OUT,
    RowScaledMatrix,
    read_tokenizer,
    read_weights,
)
from advisor.errors import EmbeddingError
from advisor.text_ports import Vectors

MATRIX = "embedding"

TEXTS_AT_ONCE = 8_192
"""Bounds memory."""


class StaticTextEncoder(OwnEncoder):
    """A `TextEncoder` over a table of token vectors; loads at the first use; threads may share it."""

    def __init__(self, folder: Path) -> None:
        """Use the model in `folder`.

        Raises:
            EmbeddingError: there is none, or none of this kind.
        """
        super().__init__(folder, kind="static")
        self._loaded: tuple[TextTokens, RowScaledMatrix] | None = None

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, shape (len(texts), dimensions), in order; zero where a text says nothing; never NaN."""
        tokens, matrix = self._tokens_and_matrix()
        vectors = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        for start in range(0, len(texts), TEXTS_AT_ONCE):
            some = texts[start : start + TEXTS_AT_ONCE]
            vectors[start : start + len(some)] = _directions(tokens.of(some), matrix)
        return vectors

    def _tokens_and_matrix(self) -> tuple[TextTokens, RowScaledMatrix]:
        with self._loading:
            if self._loaded is None:
                matrix = read_weights(self.folder).matrix(MATRIX)
                tokens = TextTokens(
                    read_tokenizer(self.folder),
                    max_tokens=self.card.max_tokens,
                    special=False,
                    prefix=self.card.prefix,
                )
                rows, columns = matrix.values.shape
                if columns != self.dimensions or rows < len(tokens):
                    raise EmbeddingError(
                        f"The model in {str(self.folder)!r} has {rows} vectors of {columns} dimensions; its tokenizer "
                        f"has {len(tokens)} tokens, its card says {self.dimensions} dimensions. "
                        f"{WAY_OUT}"
                    )
                self._loaded = tokens, matrix
            return self._loaded


def _directions(tokens: Sequence[Sequence[int]], matrix: RowScaledMatrix) -> Vectors:
    """The direction of each text's mean vector; the mean and the sum point the same way."""
    numbers, lengths = flat(tokens)
    used, columns = np.unique(numbers, return_inverse=True)
    starts = np.concatenate([[0], np.cumsum(lengths)])
    counts = csr_array((np.ones(len(numbers), dtype=np.float32), columns, starts), shape=(len(tokens), len(used)))
    sums: Vectors = counts @ matrix.rows(used)
    return unit_or_zero(sums)
