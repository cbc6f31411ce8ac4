"""Turns texts into unit vectors with one of our own transformers, read from 8-bit weights and applied with numpy."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from advisor.adapters.bert_forward import BertForward, unit_or_zero
from advisor.adapters.bert_weights import WORDS, from_model
from advisor.adapters.own_encoder import OwnEncoder
from advisor.adapters.text_tokens import TextTokens
from advisor.adapters.weight_reader import WAY_OUT, read_tokenizer, read_weights
from advisor.errors import EmbeddingError
from advisor.text_ports import Vectors


class SentenceEncoder(OwnEncoder):
    """A `TextEncoder` over a small BERT; loads at the first use; threads may share it."""

    def __init__(self, folder: Path) -> None:
        """Use the model in `folder`.

        Raises:
            EmbeddingError: there is none, or none of this kind.
        """
        super().__init__(folder, kind="bert")
        self._loaded: tuple[TextTokens, BertForward] | None = None
        self._last: tuple[bytes, Vectors] | None = None

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, shape (len(texts), dimensions), in order; zero where a text says nothing; never NaN."""
        if len(texts) == 1 and (hidden := self._hidden(texts[0])) is not None:
            return unit_or_zero(hidden.mean(axis=0, keepdims=True))
        tokens, forward = self._tokens_and_forward()
        return forward.encode(tokens.of(texts))

    def encode_tokens(self, text: str) -> Vectors:
        """Unit vectors of the tokens between the text's beginning and end marks, shape (tokens, dimensions)."""
        hidden = self._hidden(text)
        return np.zeros((0, self.dimensions), dtype=np.float32) if hidden is None else unit_or_zero(hidden[1:-1])

    def _hidden(self, text: str) -> Vectors | None:
        """The vectors of all tokens of a text; of the last one they are remembered, since its tokens are asked next."""
        key = hashlib.sha256(text.encode("utf-8", "replace")).digest()  # people's own words are not kept
        last = self._last
        if last is not None and last[0] == key:
            return last[1]
        tokens, forward = self._tokens_and_forward()
        (numbers,) = tokens.of([text])
        if not numbers:
            return None
        hidden: Vectors = forward.hidden(np.array([numbers]))[0]
        self._last = key, hidden
        return hidden

    def _tokens_and_forward(self) -> tuple[TextTokens, BertForward]:
        with self._loading:
            if self._loaded is None:
                tokens = TextTokens(
                    read_tokenizer(self.folder),
                    max_tokens=self.card.max_tokens,
                    special=True,
                    prefix=self.card.prefix,
                )
                weights = read_weights(self.folder)
                self._refuse_what_does_not_fit(len(tokens), len(weights.matrix(WORDS).values))
                forward = BertForward(from_model(self.card, weights))
                self._loaded = tokens, forward
            return self._loaded

    def _refuse_what_does_not_fit(self, tokens: int, words: int) -> None:
        if words < tokens:
            raise EmbeddingError(
                f"The model in {str(self.folder)!r} has embeddings of {words} words and {tokens} tokens: "
                f"its files are of different models. {WAY_OUT}"
            )
