"""How like the learning outcomes of offerings are to each other's, for telling what a step adds to another."""

from __future__ import annotations

from collections.abc import Sequence

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.ids import SpecId
from advisor.domain.matching import TextKind, TextPart
from advisor.domain.stacking import OutcomeLikeness
from advisor.matching.fusion import hit_similarities
from advisor.text_ports import TextIndex

MOST_COMPARED = 8
"""Offerings of which every two are compared; of more than that nothing is measured, since it takes too long."""


def likeness_of(offerings: Sequence[LearningOpportunity], evidence: TextIndex) -> OutcomeLikeness:
    """For each outcome of each offering, the similarity of the nearest outcome of each other one.

    An offering without outcomes has none, and is compared with nothing: titles and descriptions do not say what can
    be done afterwards.
    """
    compared = [offering for offering in offerings if offering.spec.outcomes]
    if len(compared) > MOST_COMPARED:
        return OutcomeLikeness()
    found: dict[tuple[SpecId, SpecId], list[float]] = {}
    for offering in compared:
        others = [other for other in compared if other.spec.id != offering.spec.id]
        for outcome in offering.spec.outcomes:
            rows = evidence.compare(
                outcome.text,
                [other.id for other in others],
                language=outcome.language,
                all_languages=True,
                kind=TextKind.SENTENCE,
            )
            for other, hits in zip(others, rows, strict=True):
                outcomes = [hit for hit in hits if hit.row.part is TextPart.OUTCOME]
                if outcomes:
                    nearest = float(hit_similarities(outcomes, kind=TextKind.SENTENCE).max())
                    found.setdefault((offering.spec.id, other.spec.id), []).append(min(1.0, max(0.0, nearest)))
    outcomes_of = {offering.spec.id: len(offering.spec.outcomes) for offering in compared}
    whole = {pair: tuple(near) for pair, near in found.items() if len(near) == outcomes_of[pair[0]]}
    return OutcomeLikeness(whole)
