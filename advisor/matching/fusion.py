"""How alike two texts are: a weighted mean of embeddings and character n-grams, as a sum of named parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from advisor.domain.matching import TextKind, TextPart
from advisor.text_ports import TextHit

Signals = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignalWeights:
    """How much each signal says, against the others; a signal that is not there leaves its weight to the rest."""

    static: float
    sentence: float
    lexical: float


SIGNAL_WEIGHTS: Mapping[TextKind, SignalWeights] = {
    TextKind.TERM: SignalWeights(static=0.5, sentence=1.0, lexical=0.5),
    TextKind.SENTENCE: SignalWeights(static=0.5, sentence=1.0, lexical=0.5),
    TextKind.TITLE: SignalWeights(static=0.5, sentence=1.0, lexical=0.5),
}
"""The one table of weights. Lexical against sentence measured on the development sets (`python -m advisor evaluate
matching`): for sentences of job advertisements much better than embeddings alone, for titles hardly worse."""

PART_WEIGHTS: Mapping[TextPart, float] = {
    TextPart.PREFERRED_LABEL: 1.0,
    TextPart.ALTERNATIVE_LABEL: 1.0,
    TextPart.OUTCOME: 1.0,
    TextPart.DESCRIPTION: 0.9,
    TextPart.TITLE: 0.9,
}
"""Only an outcome says what can be done afterwards: a description or a title must be more alike to count as much."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SimilarityParts:
    """What the similarity of a hit to its query is made of; the parts add up to it."""

    static: float
    sentence: float
    lexical: float
    same_text: float
    """What the same text has on top, so that it reaches the most there is."""

    @property
    def total(self) -> float:
        """The similarity, 0..1."""
        return self.static + self.sentence + self.lexical + self.same_text


def contributions(
    static: Signals, cosine: Signals, lexical: Signals, weights: SignalWeights
) -> tuple[Signals, Signals, Signals]:
    """The weighted share of each signal, element by element; their sum is 0..1.

    A cosine of exactly 0 is no embedding at all: unknown is not zero, so the other signals take over its weight.
    """
    shares = (
        np.where(static != 0, np.float32(weights.static), np.float32(0)),
        np.where(cosine != 0, np.float32(weights.sentence), np.float32(0)),
        np.full_like(lexical, weights.lexical),
    )
    whole = np.maximum(shares[0] + shares[1] + shares[2], np.float32(1e-9))
    return _part(static, shares[0], whole), _part(cosine, shares[1], whole), _part(lexical, shares[2], whole)


def _part(signal: Signals, share: Signals, whole: Signals) -> Signals:
    part: Signals = share * np.clip(signal, np.float32(0), np.float32(1)) / whole
    return part


def similarity(
    cosine: Signals, lexical: Signals, static: Signals | None = None, *, kind: TextKind = TextKind.TERM
) -> Signals:
    """Element by element, 0..1: 1 for the same text; by words alone where there is no embedding (cosines 0)."""
    statics = np.zeros_like(cosine) if static is None else static
    parts = contributions(statics, cosine, lexical, SIGNAL_WEIGHTS[kind])
    alike: Signals = np.where(lexical >= 1, np.float32(1), parts[0] + parts[1] + parts[2])
    return alike


def similarity_parts(hit: TextHit, *, kind: TextKind = TextKind.TERM) -> SimilarityParts:
    """What `hit_similarity` is made of."""
    static, cosine, lexical = (np.array([signal], dtype=np.float32) for signal in (hit.static, hit.cosine, hit.lexical))
    trust = PART_WEIGHTS[hit.row.part]
    parts = contributions(static, cosine, lexical, SIGNAL_WEIGHTS[kind])
    by_static, by_sentence, by_words = (float(part[0]) * trust for part in parts)
    same_text = trust - (by_static + by_sentence + by_words) if hit.lexical >= 1 else 0.0
    return SimilarityParts(static=by_static, sentence=by_sentence, lexical=by_words, same_text=same_text)


def hit_similarities(hits: Sequence[TextHit], *, kind: TextKind = TextKind.TERM) -> Signals:
    """`hit_similarity` of each hit, shape (len(hits),): much faster for many."""
    signals = [(hit.cosine, hit.lexical, hit.static, PART_WEIGHTS[hit.row.part]) for hit in hits]
    cosine, lexical, static, trust = np.array(signals, dtype=np.float32).reshape(-1, 4).T
    alike: Signals = similarity(cosine, lexical, static, kind=kind) * trust
    return alike


def hit_similarity(hit: TextHit, *, kind: TextKind = TextKind.TERM) -> float:
    """The similarity of one hit to its query, 0..1, weighed by the part of the thing that the text is."""
    return similarity_parts(hit, kind=kind).total
