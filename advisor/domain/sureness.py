"""How sure a computed link has to be to be taken without a question, and to be worth a suggestion."""

from __future__ import annotations

from advisor.domain.matching import ConceptMatch

LEAST_PROBABILITY = 0.5
"""A link is taken when it is more likely right than wrong."""

LEAST_SIMILARITY = 0.75
"""The same for linkers that give no probability: on the development sets half of the links are right there."""


def sureness(match: ConceptMatch) -> float | None:
    """The calibrated probability that the link is right, 0..1; `None` where the linker gives none."""
    return match.probability


def is_named(match: ConceptMatch) -> bool:
    """Whether the words are the preferred label itself, or a label of nothing else; then nothing else is meant."""
    return match.is_called_so or (match.similarity >= 1 and match.matched_text.casefold() == match.label.casefold())


def is_sure(match: ConceptMatch) -> bool:
    """Whether the link may be taken without asking."""
    if is_named(match):
        return True
    probability = sureness(match)
    return match.similarity >= LEAST_SIMILARITY if probability is None else probability >= LEAST_PROBABILITY
