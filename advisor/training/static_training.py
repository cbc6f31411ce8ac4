"""Trains a vector for each piece of a vocabulary, so that the mean over a text's pieces says what it means."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import torch
from tokenizers import Tokenizer
from torch.nn import functional

from advisor.ports import ProgressReporter, Vectors
from advisor.training.pairs import PairGroup, Pairs, TrainingPair
from advisor.training.starting_weights import SPECIAL_PIECES

Numbers = npt.NDArray[np.int64]

SHARES: Mapping[PairGroup, float] = {
    PairGroup.SKILL_ALTERNATIVE: 0.24,
    PairGroup.SKILL_LABEL: 0.16,
    PairGroup.SKILL_DESCRIPTION: 0.10,
    PairGroup.OCCUPATION_ALTERNATIVE: 0.14,
    PairGroup.OCCUPATION_LABEL: 0.06,
    PairGroup.OCCUPATION_DESCRIPTION: 0.06,
    PairGroup.GROUP_LABEL: 0.02,
    PairGroup.SENTENCE: 0.08,
    PairGroup.NATIONAL_TERM: 0.14,
}
"""How often a batch is of each group."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StaticRecipe:
    """How a static encoder is trained; the same recipe, data and version of torch give the same weights."""

    dimensions: int = 256
    steps: int = 6_000
    batch: int = 1_024
    learning_rate: float = 5e-3
    warm_up: float = 0.05
    """Share of the steps in which the rate rises; then it falls evenly to nothing."""

    sharpness: float = 20.0
    """What cosines are multiplied by before they compete."""

    dropped_pieces: float = 0.1
    """Share of pieces left out at random, so that no text hangs on one of them."""

    longest: int = 48
    """Pieces of a text that take part."""

    seed: int = 0
    shares: Mapping[PairGroup, float] = field(default_factory=lambda: SHARES)


@dataclass(frozen=True, slots=True)
class _Corpus:
    """All texts of all pairs as piece numbers, one after the other."""

    pieces: torch.Tensor
    starts: torch.Tensor
    lengths: torch.Tensor


@dataclass(frozen=True, slots=True)
class _Group:
    """The pairs of a group as numbers of texts and concepts."""

    left: torch.Tensor
    right: torch.Tensor
    concept: torch.Tensor
    weight: torch.Tensor


def starting_vectors(piece_vectors: Vectors, uses: Numbers, *, dimensions: int) -> Vectors:
    """Vectors to train from: of fewer dimensions, and shorter for pieces that every text has.

    Args:
        piece_vectors: what a transformer makes of each piece alone, shape (pieces, its dimensions).
        uses: how often the texts use each piece.
        dimensions: to keep; those with the largest variance.

    Source: principal components; weights of Arora, Liang and Ma 2017, "A simple but tough-to-beat baseline for
        sentence embeddings".
    """
    centred = piece_vectors.astype(np.float64) - piece_vectors.mean(axis=0, dtype=np.float64)
    _, directions = np.linalg.eigh(centred.T @ centred)
    largest = directions[:, ::-1][:, :dimensions]
    signs = np.sign(largest[np.abs(largest).argmax(axis=0), np.arange(dimensions)])  # eigenvectors have no sign
    vectors = centred @ (largest * signs)
    vectors /= np.linalg.norm(vectors, axis=1).mean()
    likely = (uses + 1) / (uses.sum() + len(uses))
    vectors *= (RARE / (RARE + likely))[:, None]
    vectors[: len(SPECIAL_PIECES)] = 0
    start: Vectors = vectors.astype(np.float32)
    return start


RARE = 1e-3
"""A piece with this share of all uses gets half its length."""


def train_static(
    pairs: Pairs, tokenizer: Tokenizer, start: Vectors, recipe: StaticRecipe, progress: ProgressReporter | None = None
) -> Vectors:
    """One vector for each piece, shape as `start`.

    The texts of a pair are drawn together and those of other concepts in the batch apart, in both directions
    (multiple negatives ranking). Uses one thread, so that sums have one order.
    """
    torch.set_num_threads(1)
    torch.manual_seed(recipe.seed)
    corpus, groups = _numbered(pairs, tokenizer, recipe.longest)
    vectors = torch.from_numpy(start.copy())
    optimizer = _RowAdam(vectors)
    draw = _Drawer(groups, recipe)
    losses: list[float] = []
    for step in range(recipe.steps):
        batch = draw.batch()
        texts = _Bags(corpus, torch.cat([batch.left, batch.right]), recipe.dropped_pieces)
        rows = vectors[texts.pieces].requires_grad_()
        left, right = texts.vectors(rows).chunk(2)
        loss = _loss(left, right, batch, recipe.sharpness)
        (slope,) = torch.autograd.grad(loss, rows)
        rate = recipe.learning_rate * _rate(step / recipe.steps, recipe.warm_up)
        optimizer.move(texts.pieces, slope, rate)
        losses.append(loss.item())
        if progress and (step + 1) % REPORT_EVERY == 0:
            progress.report(f"training, loss {np.mean(losses[-REPORT_EVERY:]):.3f}", step + 1, recipe.steps)
    return vectors.numpy()


def bag_vectors(texts: Sequence[str], tokenizer: Tokenizer, vectors: Vectors) -> Vectors:
    """Unit vectors of `texts`, shape (len(texts), dimensions); zero where no piece is known."""
    sums = np.stack(
        [
            vectors[encoding.ids].sum(axis=0)
            for encoding in tokenizer.encode_batch_fast(list(texts), add_special_tokens=False)
        ]
    )
    unit: Vectors = sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), np.finfo(np.float32).tiny)
    return unit


REPORT_EVERY = 100


def _rate(done: float, warm_up: float) -> float:
    return min(1.0, done / warm_up if warm_up else 1.0) * (1 - done)


class _Bags:
    """Texts of a batch as the pieces that they are made of; each piece's vector is read once."""

    def __init__(self, corpus: _Corpus, texts: torch.Tensor, dropped: float) -> None:
        lengths = corpus.lengths[texts]
        ends = lengths.cumsum(0)
        self._starts = ends - lengths
        owner = torch.repeat_interleave(torch.arange(len(texts)), lengths)
        places = torch.arange(int(ends[-1])) + (corpus.starts[texts] - self._starts)[owner]
        self.pieces, self._used = torch.unique(corpus.pieces[places], return_inverse=True)
        self._weights = (torch.rand(len(places)) >= dropped).float()
        left_over = torch.zeros(len(texts)).index_add_(0, owner, self._weights)
        self._weights[self._starts[left_over == 0]] = 1.0  # no text may lose all that it has

    def vectors(self, rows: torch.Tensor) -> torch.Tensor:
        """Unit vectors of the texts, from one row for each of `pieces`."""
        bags = functional.embedding_bag(self._used, rows, self._starts, mode="sum", per_sample_weights=self._weights)
        return functional.normalize(bags, dim=1)


class _RowAdam:
    """Adam that moves and remembers only the rows that a batch has used."""

    def __init__(self, vectors: torch.Tensor) -> None:
        self._vectors = vectors
        self._mean = torch.zeros_like(vectors)
        self._square = torch.zeros_like(vectors)
        self._step = 0

    def move(self, rows: torch.Tensor, slope: torch.Tensor, rate: float) -> None:
        self._step += 1
        mean = self._mean[rows].lerp_(slope, 1 - MEMORY[0])
        square = self._square[rows].lerp_(slope * slope, 1 - MEMORY[1])
        self._mean[rows] = mean
        self._square[rows] = square
        mean /= 1 - MEMORY[0] ** self._step
        square /= 1 - MEMORY[1] ** self._step
        self._vectors[rows] -= rate * mean / (square.sqrt_() + TINY)


MEMORY = (0.9, 0.99)
"""Share of the running means of slopes and of their squares that a step keeps."""

TINY = 1e-8


def _loss(left: torch.Tensor, right: torch.Tensor, batch: _Group, sharpness: float) -> torch.Tensor:
    """Cross-entropy of finding each text's partner, both ways; texts of the same concept do not compete."""
    scores = left @ right.T * sharpness
    same = (
        (batch.concept[:, None] == batch.concept[None, :])
        | (batch.left[:, None] == batch.left[None, :])
        | (batch.right[:, None] == batch.right[None, :])
    )
    same.fill_diagonal_(fill_value=False)
    scores = scores.masked_fill(same, -1e4)
    partner = torch.arange(len(scores))
    each = functional.cross_entropy(scores, partner, reduction="none")
    back = functional.cross_entropy(scores.T, partner, reduction="none")
    return ((each + back) * batch.weight).sum() / (2 * batch.weight.sum())


class _Drawer:
    """Draws batches: a group by its share, then its next pairs in shuffled order."""

    def __init__(self, groups: Mapping[PairGroup, _Group], recipe: StaticRecipe) -> None:
        self._random = np.random.default_rng(recipe.seed)
        self._groups = groups
        self._batch = recipe.batch
        self._names = [name for name in PairGroup if name in groups and recipe.shares.get(name, 0) > 0]
        shares = np.array([recipe.shares[name] for name in self._names])
        self._shares = shares / shares.sum()
        self._order = {name: self._shuffled(name) for name in self._names}
        self._next = dict.fromkeys(self._names, 0)

    def batch(self) -> _Group:
        name = self._names[int(self._random.choice(len(self._names), p=self._shares))]
        if self._next[name] + self._batch > len(self._order[name]):
            self._order[name] = self._shuffled(name)
            self._next[name] = 0
        rows = self._order[name][self._next[name] : self._next[name] + self._batch]
        self._next[name] += self._batch
        group = self._groups[name]
        return _Group(group.left[rows], group.right[rows], group.concept[rows], group.weight[rows])

    def _shuffled(self, name: PairGroup) -> torch.Tensor:
        return torch.from_numpy(self._random.permutation(len(self._groups[name].left)))


def _numbered(pairs: Pairs, tokenizer: Tokenizer, longest: int) -> tuple[_Corpus, Mapping[PairGroup, _Group]]:
    number_of: dict[str, int] = {}
    concept_of: dict[str, int] = {}

    def numbers(
        group: Sequence[TrainingPair], text: Callable[[TrainingPair], str], known: dict[str, int]
    ) -> torch.Tensor:
        return torch.tensor([known.setdefault(text(pair), len(known)) for pair in group], dtype=torch.int64)

    groups = {
        name: _Group(
            numbers(group, lambda pair: pair.left, number_of),
            numbers(group, lambda pair: pair.right, number_of),
            numbers(group, lambda pair: pair.concept, concept_of),
            torch.tensor([pair.weight for pair in group], dtype=torch.float32),
        )
        for name, group in pairs.items()
        if group
    }
    return _corpus(list(number_of), tokenizer, longest), groups


def _corpus(texts: Sequence[str], tokenizer: Tokenizer, longest: int) -> _Corpus:
    unknown = SPECIAL_PIECES.index("<unk>")
    pieces: list[npt.NDArray[np.int64]] = []
    for start in range(0, len(texts), TEXTS_AT_ONCE):
        some = texts[start : start + TEXTS_AT_ONCE]
        encodings = tokenizer.encode_batch_fast(list(some), add_special_tokens=False)
        pieces += [np.array(encoding.ids[:longest] or [unknown], dtype=np.int64) for encoding in encodings]
    lengths = np.array([len(numbers) for numbers in pieces], dtype=np.int64)
    starts = lengths.cumsum() - lengths
    return _Corpus(torch.from_numpy(np.concatenate(pieces)), torch.from_numpy(starts), torch.from_numpy(lengths))


TEXTS_AT_ONCE = 20_000
