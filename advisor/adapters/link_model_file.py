"""Reads the learnt weights of links from a folder of models."""

from __future__ import annotations

from pathlib import Path

from advisor.errors import EmbeddingError
from advisor.matching.link_model import RETRAIN, LinkModel
from advisor.matching.link_model_json import model_from_json

LINKS = Path("links") / "links.json"
"""Where the weights lie in the folder of models."""


def read_link_model(models: Path, *, encoders: str) -> LinkModel | None:
    """The weights that were learnt for these encoders.

    `None` where there are none, or for other encoders only, since their probabilities would be wrong.

    Args:
        models: the folder of models.
        encoders: ids of the encoders in use.

    Raises:
        EmbeddingError: the file is damaged or of another version.
    """
    file = models / LINKS
    if not file.is_file():
        return None
    try:
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        raise EmbeddingError(
            f"The weights of links {str(file)!r} cannot be read: {error.strerror or error}. {RETRAIN}"
        ) from error
    model = model_from_json(text)
    return model if encoders in model.encoders else None
