"""How relevant an offering is to a gap: a sum of named parts, skill by skill, by what is said for each."""

from __future__ import annotations

from collections.abc import Mapping, Set

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.ids import SkillUri
from advisor.domain.learner import Limits
from advisor.domain.matching import RelevancePart, ScorePart
from advisor.matching.evidence import SkillEvidence
from advisor.matching.ranking_model import RelevanceWeights

PRICE_WEIGHT = 0.05
"""Most that a price adds, as a share of what the evidence is worth: decides between offerings that are about as good.
Set by hand."""


def relevance_parts(
    evidence: Mapping[SkillUri, SkillEvidence],
    weights: Mapping[SkillUri, int],
    essential: Set[SkillUri],
    learnt: RelevanceWeights,
) -> tuple[ScorePart, ...]:
    """What the evidence of one offering is worth to a gap; parts that are nothing are left out, the sum is 0..1.

    Args:
        evidence: for each skill what the offering has to say for it.
        weights: of all missing skills.
        essential: those that the goal cannot do without.
        learnt: what counts for one skill.
    """
    whole = sum(weights.values())
    sums = dict.fromkeys(RelevancePart, 0.0)
    for skill, one in sorted(evidence.items()):
        share = weights[skill] / whole
        sums[RelevancePart.ESSENTIAL_SKILLS if skill in essential else RelevancePart.OPTIONAL_SKILLS] += (
            share * learnt.coverage * one.best.strength
        )
        sums[RelevancePart.SURENESS] += share * learnt.sureness * _sureness(one)
        sums[RelevancePart.OUTCOMES] += share * learnt.outcomes * one.outcomes
        sums[RelevancePart.TITLE] += share * learnt.title * one.title
    return tuple(ScorePart(name, value) for name, value in sums.items() if value)


def price_part(opportunity: LearningOpportunity, limits: Limits, worth: float) -> tuple[ScorePart, ...]:
    """What a stated price leaves of a stated budget; nothing where either is not known or the currencies differ.

    Args:
        opportunity: with its price.
        limits: with the budget.
        worth: of the evidence.
    """
    price, budget = opportunity.price, limits.budget
    if price is None or budget is None or price.currency != budget.currency or not 0 <= price.cents < budget.cents:
        return ()
    return (ScorePart(RelevancePart.PRICE, PRICE_WEIGHT * worth * (1 - price.cents / budget.cents)),)


def total(parts: tuple[ScorePart, ...]) -> float:
    """The relevance."""
    return sum(part.value for part in parts)


def _sureness(one: SkillEvidence) -> float:
    return one.best.strength if one.best.probability is None else one.best.probability
