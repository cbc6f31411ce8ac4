"""Reads the learnt weights of evidence from a folder of models."""

from __future__ import annotations

from pathlib import Path

from advisor.errors import EmbeddingError
from advisor.matching.ranking_model import RETRAIN, RankingModel
from advisor.matching.ranking_model_json import ranking_from_json

RANKING = Path("ranking") / "ranking.json"
"""Where the weights lie in the folder of models."""


def read_ranking_model(models: Path, *, encoders: str) -> RankingModel | None:
    """The weights that were learnt for these encoders.

    `None` where there are none, or for other encoders only, since their probabilities would be wrong.

    Args:
        models: the folder of models.
        encoders: ids of the encoders in use.

    Raises:
        EmbeddingError: the file is damaged or of another version.
    """
    file = models / RANKING
    if not file.is_file():
        return None
    try:
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        raise EmbeddingError(
            f"The weights of evidence {str(file)!r} cannot be read: {error.strerror or error}. {RETRAIN}"
        ) from error
    model = ranking_from_json(text)
    return model if encoders in model.encoders else None
