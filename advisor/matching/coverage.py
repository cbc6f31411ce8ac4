"""How surely several pieces of evidence cover a skill together: each further one adds less than the one before."""

from __future__ import annotations

from collections.abc import Iterable

DAMPING = 0.5
"""Sentences of one offering repeat each other, and so do offerings: what the second says counts half, the third a
quarter, and so on, before what is left uncovered is multiplied."""


def covered(probabilities: Iterable[float]) -> float:
    """The coverage of a skill, 0..1, by evidence of these probabilities: at least that of the best of them."""
    left, trust = 1.0, 1.0
    for probability in sorted(probabilities, reverse=True):
        left *= 1 - probability * trust
        trust *= DAMPING
    return 1 - left
