"""Texts as numbers of pieces, and the batches of pairs that a static encoder learns from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from tokenizers import Tokenizer
from torch.nn import functional

from advisor.training.pairs import PairGroup, Pairs, TrainingPair
from advisor.training.starting_weights import SPECIAL_PIECES

TEXTS_AT_ONCE = 20_000


@dataclass(frozen=True, slots=True)
class Corpus:
    """Texts as piece numbers, one after the other."""

    pieces: torch.Tensor
    starts: torch.Tensor
    lengths: torch.Tensor


@dataclass(frozen=True, slots=True)
class NumberedPairs:
    """Pairs of one group as numbers of texts and of concepts."""

    left: torch.Tensor
    right: torch.Tensor
    concept: torch.Tensor
    weight: torch.Tensor

    def some(self, rows: torch.Tensor) -> NumberedPairs:
        """The pairs of these rows."""
        return NumberedPairs(self.left[rows], self.right[rows], self.concept[rows], self.weight[rows])


def numbered(pairs: Pairs, tokenizer: Tokenizer, *, longest: int) -> tuple[Corpus, Mapping[PairGroup, NumberedPairs]]:
    """Texts and concepts as numbers, in the order of the pairs; `longest`: pieces of a text that take part."""
    text_numbers: dict[str, int] = {}
    concept_numbers: dict[str, int] = {}

    def numbers(
        group: Sequence[TrainingPair], of: Callable[[TrainingPair], str], known: dict[str, int]
    ) -> torch.Tensor:
        return torch.tensor([known.setdefault(of(pair), len(known)) for pair in group], dtype=torch.int64)

    groups = {
        name: NumberedPairs(
            numbers(group, lambda pair: pair.left, text_numbers),
            numbers(group, lambda pair: pair.right, text_numbers),
            numbers(group, lambda pair: pair.concept, concept_numbers),
            torch.tensor([pair.weight for pair in group], dtype=torch.float32),
        )
        for name, group in pairs.items()
        if group
    }
    return corpus_of(list(text_numbers), tokenizer, longest=longest), groups


def corpus_of(texts: Sequence[str], tokenizer: Tokenizer, *, longest: int) -> Corpus:
    """The pieces of each text, at most `longest`; a text without any is one unknown piece."""
    unknown = SPECIAL_PIECES.index("<unk>")
    pieces: list[npt.NDArray[np.int64]] = []
    for start in range(0, len(texts), TEXTS_AT_ONCE):
        some = texts[start : start + TEXTS_AT_ONCE]
        encodings = tokenizer.encode_batch_fast(list(some), add_special_tokens=False)
        pieces += [np.array(encoding.ids[:longest] or [unknown], dtype=np.int64) for encoding in encodings]
    lengths = np.array([len(numbers) for numbers in pieces], dtype=np.int64)
    starts = lengths.cumsum() - lengths
    return Corpus(torch.from_numpy(np.concatenate(pieces)), torch.from_numpy(starts), torch.from_numpy(lengths))


class Bags:
    """Texts as the pieces that they are made of; each piece's vector is read once."""

    def __init__(self, corpus: Corpus, texts: torch.Tensor, *, dropped: float) -> None:
        """Look up the pieces of these texts.

        Args:
            corpus: where the texts are.
            texts: their numbers.
            dropped: share of pieces that are left out at random; a text keeps one at least.
        """
        lengths = corpus.lengths[texts]
        ends = lengths.cumsum(0)
        self._starts = ends - lengths
        owner = torch.repeat_interleave(torch.arange(len(texts)), lengths)
        places = torch.arange(int(ends[-1])) + (corpus.starts[texts] - self._starts)[owner]
        self.pieces, self._used = torch.unique(corpus.pieces[places], return_inverse=True)
        self._weights = (torch.rand(len(places)) >= dropped).float()
        left_over = torch.zeros(len(texts)).index_add_(0, owner, self._weights)
        self._weights[self._starts[left_over == 0]] = 1.0

    def vectors(self, rows: torch.Tensor) -> torch.Tensor:
        """Unit vectors of the texts, from one row for each of `pieces`."""
        bags = functional.embedding_bag(self._used, rows, self._starts, mode="sum", per_sample_weights=self._weights)
        return functional.normalize(bags, dim=1)


class Drawer:
    """Draws batches: a group by its share, then its next pairs in shuffled order."""

    def __init__(
        self, groups: Mapping[PairGroup, NumberedPairs], shares: Mapping[PairGroup, float], *, size: int, seed: int
    ) -> None:
        self._random = np.random.default_rng(seed)
        self._groups = groups
        self._size = size
        self._names = [name for name in PairGroup if name in groups and shares.get(name, 0) > 0]
        chosen = np.array([shares[name] for name in self._names])
        self._shares = chosen / chosen.sum()
        self._order = {name: self._shuffled(name) for name in self._names}
        self._next = dict.fromkeys(self._names, 0)

    def batch(self) -> NumberedPairs:
        """Pairs of one group; as many as asked for, or all where the group has fewer."""
        name = self._names[int(self._random.choice(len(self._names), p=self._shares))]
        if self._next[name] + self._size > len(self._order[name]):
            self._order[name] = self._shuffled(name)
            self._next[name] = 0
        rows = self._order[name][self._next[name] : self._next[name] + self._size]
        self._next[name] += self._size
        return self._groups[name].some(rows)

    def _shuffled(self, name: PairGroup) -> torch.Tensor:
        return torch.from_numpy(self._random.permutation(len(self._groups[name].left)))
