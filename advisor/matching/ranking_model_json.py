"""Writes the learnt weights of evidence as JSON and reads them, by name, so that a reader can judge them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from advisor.errors import EmbeddingError
from advisor.matching.evidence_features import FEATURES, WordRarity
from advisor.matching.ranking_model import (
    RETRAIN,
    EvidenceWeights,
    RankingModel,
    RelevanceWeights,
    SentenceWeights,
    in_order,
)

FORMAT_VERSION = 1
_PLACES = 4


def ranking_to_json(model: RankingModel, *, measured: str) -> str:
    """The weights as text; `measured`: a table of what they are worth, kept for readers."""
    evidence = model.evidence
    content = {
        "format_version": FORMAT_VERSION,
        "encoders": list(model.encoders),
        "evidence": {
            "english": _as_mapping(evidence.english),
            "other": _as_mapping(evidence.other),
            "rarity": {stem: round(value, 2) for stem, value in sorted(evidence.rarity.of_stem.items())},
        },
        "relevance": {name: round(value, _PLACES) for name, value in asdict(model.relevance).items()},
        "measured": measured.splitlines(),
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def ranking_from_json(text: str) -> RankingModel:
    """The weights that `ranking_to_json` wrote.

    Raises:
        EmbeddingError: the text holds no such weights, is of another version, or lacks some.
    """
    try:
        content = json.loads(text)
        if content["format_version"] != FORMAT_VERSION:
            raise EmbeddingError(
                f"The weights of evidence are of format {content['format_version']}; this version reads "
                f"{FORMAT_VERSION}. {RETRAIN}"
            )
        evidence = content["evidence"]
        return RankingModel(
            evidence=EvidenceWeights(
                english=_from_mapping(evidence["english"]),
                other=_from_mapping(evidence["other"]),
                rarity=WordRarity(of_stem={str(stem): float(value) for stem, value in evidence["rarity"].items()}),
            ),
            relevance=RelevanceWeights(**{name: float(value) for name, value in content["relevance"].items()}),
            encoders=tuple(str(one) for one in content["encoders"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise EmbeddingError(f"The weights of evidence cannot be read: {error!r}. {RETRAIN}") from error


def _as_mapping(weights: SentenceWeights) -> Mapping[str, Any]:
    return {
        "features": dict(zip(FEATURES, (round(value, _PLACES) for value in weights.features), strict=True)),
        "base": round(weights.base, _PLACES),
        "shown": round(weights.shown, _PLACES),
    }


def _from_mapping(values: Mapping[str, Any]) -> SentenceWeights:
    return SentenceWeights(
        features=tuple(in_order(values["features"])), base=float(values["base"]), shown=float(values["shown"])
    )
