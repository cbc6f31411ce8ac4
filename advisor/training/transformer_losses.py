"""How far a batch of texts is from finding its labels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch
from torch.nn import functional

from advisor.training.transformer_examples import Example
from advisor.training.transformer_model import ReadTexts, in_order

NEVER = -1e4
"""Stands for the score of what does not compete."""

ATTENTION_SHARPNESS = 10.0
"""What the cosines of a label to a text's tokens are multiplied by before they become the tokens' shares."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LossShares:
    """What each part of the loss counts for."""

    back: float
    """Label to text."""

    all_labels: float
    """Text to its label among all English preferred labels, with vectors from a while ago."""

    tokens: float
    """Text to label by the text's tokens rather than by their mean."""

    sharpness: float
    """What cosines are multiplied by before they compete."""


@dataclass(frozen=True, slots=True)
class AllLabels:
    """The vectors of all English preferred labels, as they were when last looked at; shape (labels, dimensions)."""

    vectors: torch.Tensor
    place_of: Mapping[str, int]
    """By URI."""


def batch_loss(
    batch: Sequence[Example], texts: ReadTexts, labels: torch.Tensor, known: AllLabels | None, shares: LossShares
) -> torch.Tensor:
    """The loss of one batch, a number; concepts that a text expresses beside its label's do not compete.

    Args:
        batch: the examples.
        texts: their texts as the model reads them now.
        labels: unit vectors of their labels, shape (examples, dimensions).
        known: `None` where the whole set of labels has not been looked at yet.
        shares: of the parts.
    """
    weights = torch.tensor([example.weight for example in batch])
    weights = weights / weights.mean()
    also_right = torch.tensor(
        [[row != other and there.concept in here.meant for other, there in enumerate(batch)]
         for row, here in enumerate(batch)]
    )  # fmt: skip
    own = torch.arange(len(batch))
    scores = texts.pooled @ labels.T

    def part(cosines: torch.Tensor, closed: torch.Tensor, right: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
        competing = (cosines * shares.sharpness).masked_fill(closed, NEVER)
        each: torch.Tensor = functional.cross_entropy(competing, right, reduction="none") * weight
        return each.sum() / len(batch)

    loss = part(scores, also_right, own, weights) + shares.back * part(scores.T, also_right.T, own, weights)
    if shares.tokens:
        loss = loss + shares.tokens * part(token_scores(texts, labels), also_right, own, weights)
    if known is not None:
        rows = [row for row, example in enumerate(batch) if example.concept in known.place_of]
        right = torch.tensor([known.place_of[batch[row].concept] for row in rows], dtype=torch.long)
        closed = torch.zeros(len(rows), len(known.vectors), dtype=torch.bool)
        for place, row in enumerate(rows):
            others = batch[row].meant - {batch[row].concept}
            closed[place, [known.place_of[uri] for uri in others if uri in known.place_of]] = True
        loss = loss + shares.all_labels * part(texts.pooled[rows] @ known.vectors.T, closed, right, weights[rows])
    return loss


def token_scores(texts: ReadTexts, labels: torch.Tensor) -> torch.Tensor:
    """How well each label fits some place of each text: mean cosine of the tokens, weighted by their own likeness.

    Shape (texts, labels).

    Source: the match by contextual tokens of Decorte et al. 2025, "Efficient text encoders for labor market analysis".
    """
    found = []
    for part in texts.parts:
        cosines = functional.normalize(part.vectors, dim=-1) @ labels.T
        shares = (cosines * ATTENTION_SHARPNESS).masked_fill(part.present[..., None] == 0, NEVER).softmax(1)
        found.append((shares * cosines).sum(1))
    return in_order(texts.parts, found)
