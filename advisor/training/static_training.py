"""Trains a vector for each piece of a vocabulary, so that the mean over a text's pieces says what it means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import torch
from tokenizers import Tokenizer
from torch.nn import functional

from advisor.ports import ProgressReporter
from advisor.text_ports import Vectors
from advisor.training.pairs import PairGroup, Pairs
from advisor.training.starting_weights import SPECIAL_PIECES
from advisor.training.static_batches import Bags, Drawer, NumberedPairs, numbered

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
    steps: int = 4_000
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
    """One vector for each piece, shape as `start`, which is left as it is.

    The texts of a pair are drawn together and those of other concepts in the batch apart, in both directions
    (multiple negatives ranking). Uses one thread, so that sums have one order.
    """
    torch.set_num_threads(1)
    torch.manual_seed(recipe.seed)
    corpus, groups = numbered(pairs, tokenizer, longest=recipe.longest)
    vectors = torch.from_numpy(start.copy())
    optimizer = _RowAdam(vectors)
    draw = Drawer(groups, recipe.shares, size=recipe.batch, seed=recipe.seed)
    for step in range(recipe.steps):
        batch = draw.batch()
        texts = Bags(corpus, torch.cat([batch.left, batch.right]), dropped=recipe.dropped_pieces)
        rows = vectors[texts.pieces].requires_grad_()
        left, right = texts.vectors(rows).chunk(2)
        (slope,) = torch.autograd.grad(_loss(left, right, batch, recipe.sharpness), rows)
        rate = recipe.learning_rate * _rate(step / recipe.steps, recipe.warm_up)
        optimizer.move(texts.pieces, slope, rate)
        if progress and (step + 1) % REPORT_EVERY == 0:
            progress.report("training the static encoder", step + 1, recipe.steps)
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

NEVER = -1e4
"""Stands for the score of what does not compete."""


def _loss(left: torch.Tensor, right: torch.Tensor, batch: NumberedPairs, sharpness: float) -> torch.Tensor:
    """Cross-entropy of finding each text's partner, both ways; texts of the same concept do not compete."""
    same = _equal(batch.concept) | _equal(batch.left) | _equal(batch.right)
    same.fill_diagonal_(fill_value=False)
    scores = (left @ right.T * sharpness).masked_fill(same, NEVER)
    partner = torch.arange(len(scores))
    each = functional.cross_entropy(scores, partner, reduction="none")
    each = each + functional.cross_entropy(scores.T, partner, reduction="none")
    return (each * batch.weight).sum() / (2 * batch.weight.sum())


def _equal(numbers: torch.Tensor) -> torch.Tensor:
    return numbers[:, None] == numbers[None, :]
