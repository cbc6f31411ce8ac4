"""Finds labels of other concepts that are easily taken for the right one, as harder counter-examples."""

from __future__ import annotations

from dataclasses import dataclass

import torch

from advisor.training.pairs import PairGroup
from advisor.training.static_batches import Bags, Material, NumberedPairs

ROWS_AT_ONCE = 1_024

WITHOUT_RIVALS = frozenset({PairGroup.NATIONAL_TERM})
"""People linked these terms to some concepts, often to broader ones: a near concept may be as right."""


@dataclass(frozen=True, slots=True)
class DrawnRivals:
    """Labels that compete in a batch beside its own, as numbers of texts and of concepts."""

    text: torch.Tensor
    concept: torch.Tensor


class Rivals:
    """For each label the nearest ones of other concepts, looked up anew now and then."""

    def __init__(self, material: Material, *, nearest: int) -> None:
        """Start without any.

        Args:
            material: with the labels.
            nearest: how many of each label's neighbours are rivals.
        """
        self._labels = material.labels
        self._corpus = material.corpus
        self._nearest = min(nearest, len(material.labels.text) - 1)
        self._place = torch.full((material.concepts,), -1, dtype=torch.int64)
        self._place[self._labels.concept] = torch.arange(len(self._labels.text))
        self._neighbours: torch.Tensor | None = None

    def look_up(self, vectors: torch.Tensor) -> None:
        """Find each label's neighbours by the vectors of pieces as they are now."""
        if self._nearest < 1:
            return
        bags = Bags(self._corpus, self._labels.text, dropped=0.0)
        units = bags.vectors(vectors[bags.pieces])
        self._neighbours = torch.cat(
            [
                (units[first : first + ROWS_AT_ONCE] @ units.T).topk(self._nearest + 1, dim=1).indices[:, 1:]
                for first in range(0, len(units), ROWS_AT_ONCE)
            ]
        )

    def drawn_for(self, batch: NumberedPairs) -> DrawnRivals | None:
        """One neighbour of each concept in the batch, none twice; `None`: this batch has none."""
        if self._neighbours is None or batch.group in WITHOUT_RIVALS:
            return None
        places = self._place[batch.concept]
        places = places[places >= 0]
        if len(places) == 0:
            return None
        which = torch.randint(self._neighbours.shape[1], (len(places),))
        rivals = torch.unique(self._neighbours[places, which])
        return DrawnRivals(self._labels.text[rivals], self._labels.concept[rivals])
