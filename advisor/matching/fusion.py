"""How alike two texts are: the cosine of their embeddings and of their character n-grams, fused into one figure."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from advisor.domain.matching import TextPart
from advisor.ports import TextHit

LEXICAL_WEIGHT = 0.5
"""Of the n-grams against 1 of the embeddings. Measured on the development sets (`python -m advisor evaluate matching`):
for sentences of job advertisements much better than embeddings alone, for occupation titles hardly worse."""

PART_WEIGHTS: Mapping[TextPart, float] = {
    TextPart.PREFERRED_LABEL: 1.0,
    TextPart.ALTERNATIVE_LABEL: 1.0,
    TextPart.OUTCOME: 1.0,
    TextPart.DESCRIPTION: 0.9,
    TextPart.TITLE: 0.9,
}
"""Only an outcome says what can be done afterwards: a description or a title must be more alike to count as much."""


def similarity(cosine: npt.NDArray[np.float32], lexical: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Element by element, 0..1: 1 for the same text; by words alone where there is no embedding (cosine 0)."""
    fused = (cosine + np.float32(LEXICAL_WEIGHT) * lexical) / np.float32(1 + LEXICAL_WEIGHT)
    known = np.where(cosine == 0, lexical, fused)
    alike: npt.NDArray[np.float32] = np.where(lexical >= 1, np.float32(1), np.clip(known, 0, 1))
    return alike


def hit_similarity(hit: TextHit) -> float:
    """The similarity of one hit to its query, weighed by the part of the thing that the text is."""
    alike = similarity(np.array([hit.cosine], dtype=np.float32), np.array([hit.lexical], dtype=np.float32))
    return float(alike[0]) * PART_WEIGHTS[hit.row.part]
