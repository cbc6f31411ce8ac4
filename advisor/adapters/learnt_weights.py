"""Reads learnt weights from a folder of models, and only those that were learnt for the encoders in use."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Protocol, TypeVar

from advisor.errors import EmbeddingError
from advisor.matching.link_model import RETRAIN as RETRAIN_LINKS
from advisor.matching.link_model import LinkModel
from advisor.matching.link_model_json import model_from_json
from advisor.matching.ranking_model import RETRAIN as RETRAIN_RANKING
from advisor.matching.ranking_model import RankingModel
from advisor.matching.ranking_model_json import ranking_from_json

LINKS, RANKING = Path("links") / "links.json", Path("ranking") / "ranking.json"
"""Where the weights lie in the folder of models."""

DIGITS = 12
"""Of the SHA-256 of weights, to tell them apart."""


class LearntForEncoders(Protocol):
    """Weights that say which encoders they were learnt for."""

    @property
    def encoders(self) -> Collection[str]:
        """Ids of the encoders."""


Learnt = TypeVar("Learnt", bound=LearntForEncoders)


def read_link_model(models: Path, *, encoders: str) -> LinkModel | None:
    """The weights of links in the folder of models; see `_read`."""
    return _read(models / LINKS, model_from_json, encoders=encoders, way_out=RETRAIN_LINKS)


def linker_id(models: Path, *, encoders: str) -> str:
    """The encoders with the weights of links in use: links that were made by others are not used again.

    Raises:
        EmbeddingError: the weights cannot be read.
    """
    file = models / LINKS
    if read_link_model(models, encoders=encoders) is None:
        return encoders
    return f"{encoders}, links {hashlib.sha256(file.read_bytes()).hexdigest()[:DIGITS]}"


def read_ranking_model(models: Path, *, encoders: str) -> RankingModel | None:
    """The weights of evidence and relevance in the folder of models; see `_read`."""
    return _read(models / RANKING, ranking_from_json, encoders=encoders, way_out=RETRAIN_RANKING)


def _read(file: Path, from_json: Callable[[str], Learnt], *, encoders: str, way_out: str) -> Learnt | None:
    """The weights in a file that were learnt for these encoders.

    `None` where there are none, or for other encoders only, since their probabilities would be wrong.

    Raises:
        EmbeddingError: the file is damaged or of another version.
    """
    if not file.is_file():
        return None
    try:
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        raise EmbeddingError(
            f"The learnt weights {str(file)!r} cannot be read: {error.strerror or error}. {way_out}"
        ) from error
    learnt = from_json(text)
    return learnt if encoders in learnt.encoders else None
