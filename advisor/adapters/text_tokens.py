"""Turns texts into token numbers the way that a model's card says, and tells which texts say anything."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

MAX_CHARACTERS = 4_000
"""More than the longest text of any model needs; keeps a pasted book from being tokenized."""


class TextTokens:
    """A tokenizer with the rules of one model; read-only, so that threads may share it."""

    def __init__(self, tokenizer: Tokenizer, *, max_tokens: int, special: bool, prefix: str = "") -> None:
        """Take over the tokenizer.

        Args:
            tokenizer: nobody else's from now on.
            max_tokens: longer texts are cut.
            special: whether each text gets the tokens that mark its beginning and end.
            prefix: put before each text.
        """
        tokenizer.enable_truncation(max_tokens)
        tokenizer.no_padding()
        self._tokenizer = tokenizer
        self._special = special
        self._prefix = prefix
        self._speaks = _speaking(tokenizer)
        self._speaking_in_prefix = self._spoken(self._tokenized([prefix])[0]) if prefix else 0

    def __len__(self) -> int:
        """How many different tokens there are."""
        return len(self._speaks)

    def of(self, texts: Sequence[str]) -> list[list[int]]:
        """For each text its token numbers; empty for a text that says nothing to the model.

        That is a text without any letter or digit, or one of letters that the model does not know: white space,
        emoji, unknown scripts. Lone surrogates count as unknown.
        """
        tokens = self._tokenized([self._prefix + clean(text) for text in texts])
        return [ids if self._spoken(ids) > self._speaking_in_prefix else [] for ids in tokens]

    def _tokenized(self, texts: list[str]) -> list[list[int]]:
        found = self._tokenizer.encode_batch_fast(texts, add_special_tokens=self._special)
        return [encoding.ids for encoding in found]

    def _spoken(self, ids: list[int]) -> int:
        speaks = self._speaks
        return sum(speaks[number] for number in ids)


def clean(text: str) -> str:
    """The text as tokenizers take it: not too long, lone surrogates replaced."""
    return text[:MAX_CHARACTERS].encode("utf-8", "replace").decode("utf-8")


def _speaking(tokenizer: Tokenizer) -> list[bool]:
    """For each token number whether it stands for letters or digits."""
    numbers = tokenizer.get_vocab(with_added_tokens=True)
    speaks = [False] * (max(numbers.values(), default=-1) + 1)
    silent = set(tokenizer.get_added_tokens_decoder()) | {tokenizer.token_to_id(name) for name in ("<unk>", "[UNK]")}
    for token, number in numbers.items():
        speaks[number] = number not in silent and any(character.isalnum() for character in token)
    return speaks


def flat(tokens: Sequence[Sequence[int]]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """All token numbers one after another, and the length of each text."""
    lengths = np.fromiter(map(len, tokens), dtype=np.int64, count=len(tokens))
    numbers = np.fromiter((number for ids in tokens for number in ids), dtype=np.int64, count=int(lengths.sum()))
    return numbers, lengths
