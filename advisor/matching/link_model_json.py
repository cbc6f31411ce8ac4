"""Writes the learnt weights of links as JSON and reads them, by the names of features, for a reader to judge."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from advisor.errors import EmbeddingError
from advisor.matching.link_features import FEATURES
from advisor.matching.link_levels import LEVELS, LevelWeights
from advisor.matching.link_model import MODEL_KEYS, RETRAIN, LinkModel, LinkWeights

FORMAT_VERSION = 1
_LEVEL_COLUMNS = (*FEATURES, "probability", "start")
_PLACES = 6


def model_to_json(model: LinkModel, *, measured: str) -> str:
    """The model as text; `measured`: a table of what it is worth, kept for readers."""
    content = {
        "format_version": FORMAT_VERSION,
        "encoders": list(model.encoders),
        "weights": {key: _weights_as_mapping(model.weights[key]) for key in sorted(model.weights)},
        "levels": {
            level.value: dict(zip(_LEVEL_COLUMNS, (round(value, _PLACES) for value in row), strict=True))
            for level, row in zip(LEVELS, model.levels.rows, strict=True)
        },
        "measured": measured.splitlines(),
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def model_from_json(text: str) -> LinkModel:
    """The model that `model_to_json` wrote.

    Raises:
        EmbeddingError: the text is no such model, of another version, or lacks weights.
    """
    try:
        content = json.loads(text)
        if content["format_version"] != FORMAT_VERSION:
            raise EmbeddingError(
                f"The weights of links are of format {content['format_version']}; this version reads {FORMAT_VERSION}. "
                f"{RETRAIN}"
            )
        levels = [content["levels"][level.value] for level in LEVELS]
        return LinkModel(
            weights={key: _weights_from_mapping(content["weights"][key]) for key in MODEL_KEYS},
            levels=LevelWeights(tuple(tuple(float(row[name]) for name in _LEVEL_COLUMNS) for row in levels)),
            encoders=tuple(str(one) for one in content["encoders"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise EmbeddingError(f"The weights of links cannot be read: {error!r}. {RETRAIN}") from error


def _weights_as_mapping(weights: LinkWeights) -> Mapping[str, Any]:
    values = asdict(weights)
    values["features"] = {name: round(value, _PLACES) for name, value in zip(FEATURES, weights.features, strict=True)}
    for name in ("lead", "text_length", "base"):
        values[name] = round(values[name], _PLACES)
    values["knots"] = [[round(value, _PLACES) for value in knot] for knot in weights.knots]
    return values


def _weights_from_mapping(values: Mapping[str, Any]) -> LinkWeights:
    if set(values["features"]) != set(FEATURES):
        raise EmbeddingError(f"The weights of links are for other features than {', '.join(FEATURES)}. {RETRAIN}")
    return LinkWeights(
        features=tuple(float(values["features"][name]) for name in FEATURES),
        lead=float(values["lead"]),
        text_length=float(values["text_length"]),
        base=float(values["base"]),
        knots=tuple((float(score), float(probability)) for score, probability in values["knots"]),
        least=float(values["least"]),
    )
