"""What our own encoders have in common: a folder with a card, an id made of the weights, loading at the first use."""

from __future__ import annotations

import threading
from collections.abc import Set
from pathlib import Path

from advisor.adapters.weight_reader import ModelCard, model_digest, read_card
from advisor.domain.languages import LanguageCode
from advisor.errors import EmbeddingError


class OwnEncoder:
    """A model in a folder of ours; threads may share it."""

    def __init__(self, folder: Path, *, kind: str) -> None:
        """Use the model of this kind in `folder`.

        Raises:
            EmbeddingError: there is none, or none of this kind.
        """
        self.folder = folder
        self.card: ModelCard = read_card(folder)
        if self.card.kind != kind:
            raise EmbeddingError(f"The model in {str(folder)!r} is of the kind {self.card.kind!r}; expected {kind!r}.")
        self._id: str | None = None
        self._loading = threading.Lock()

    @property
    def encoder_id(self) -> str:
        """Name and a digest of the weights, such as `sentence-english/0a1b2c3d4e5f`."""
        if self._id is None:
            self._id = f"{self.card.name}/{model_digest(self.folder, self.card)}"
        return self._id

    @property
    def dimensions(self) -> int:
        """Length of a vector."""
        return self.card.dimensions

    @property
    def languages(self) -> Set[LanguageCode] | None:
        """Languages whose texts get vectors that mean something; `None`: all."""
        return self.card.languages or None
