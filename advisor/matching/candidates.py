"""Offerings that may close part of a gap, each with the sentences that say so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.ids import OpportunityId, SkillUri
from advisor.domain.learner import Limits
from advisor.domain.matching import Candidate, Evidence, SkillsGap
from advisor.matching.evidence import EvidenceBySkill, find_evidence
from advisor.matching.gap import skill_weights
from advisor.ports import Catalogue, TextIndex

OFFERINGS_FOR_A_SKILL = 40
"""Looked at for each way to ask for a skill."""

KEPT_FOR_EVERY_SKILL = 3
"""The best few for each skill are candidates even where others cover more: no skill is left without a choice."""


def find_candidates(
    gap: SkillsGap,
    limits: Limits,
    catalogue: Catalogue,
    evidence_index: TextIndex,
    *,
    limit: int,
    weights: Mapping[SkillUri, int] | None = None,
) -> tuple[Candidate, ...]:
    """Offerings within the person's filters that cover missing skills, most relevant first; ties in order of id.

    Where money or dates leave none at all, those beyond them: planning then says which limit is in the way.
    Relevance is the weighted share of the gap that the evidence covers, 0..1.

    Args:
        gap: whose missing skills are looked for.
        limits: filters take part here, with what alone costs too much or comes at a wrong time; the rest is planning's.
        catalogue: of offerings and skills.
        evidence_index: of the texts of offerings.
        limit: most candidates.
        weights: of skills; by default those of `skill_weights`.
    """
    weights = skill_weights(gap) if weights is None else weights
    if not weights or limit < 1:
        return ()
    found: EvidenceBySkill = {}
    for within in dict.fromkeys((limits, replace(limits, budget=None, earliest_start=None, latest_finish=None))):
        found = found or find_evidence(
            tuple(weights),
            catalogue.opportunities_within(within),
            catalogue,
            evidence_index,
            limit=max(limit, OFFERINGS_FOR_A_SKILL),
        )
    relevance = {opportunity: _relevance(evidence, weights) for opportunity, evidence in found.items()}
    chosen = _chosen(found, relevance, weights, limit)
    opportunities = catalogue.opportunities(chosen)
    chosen = _without_repeats(chosen, opportunities)
    return tuple(
        Candidate(
            opportunity=opportunities[id_],
            evidence=_best_first(found[id_].values(), weights),
            relevance=relevance[id_],
        )
        for id_ in chosen
        if id_ in opportunities
    )


def coverage_of(
    opportunities: Iterable[LearningOpportunity],
    skills: Sequence[SkillUri],
    catalogue: Catalogue,
    evidence_index: TextIndex,
) -> dict[OpportunityId, dict[SkillUri, float]]:
    """How surely each of these offerings covers each of these skills, 0..1; what covers nothing is left out.

    For each skill only the best few offerings are looked at, which is more than a plan can hold.
    """
    ids = frozenset(opportunity.id for opportunity in opportunities)
    if not ids or not skills:
        return {}
    found = find_evidence(skills, ids, catalogue, evidence_index, limit=min(len(ids), OFFERINGS_FOR_A_SKILL))
    return {id_: {skill: evidence.strength for skill, evidence in found[id_].items()} for id_ in sorted(found)}


def _relevance(evidence: Mapping[SkillUri, Evidence], weights: Mapping[SkillUri, int]) -> float:
    covered = sum(weights[skill] * one.strength for skill, one in sorted(evidence.items()))
    return covered / sum(weights.values())


def _chosen(
    found: EvidenceBySkill, relevance: Mapping[OpportunityId, float], weights: Mapping[SkillUri, int], limit: int
) -> list[OpportunityId]:
    """At most `limit` offerings: the best for every skill, heaviest skills first, then the most relevant."""
    by_relevance = sorted(found, key=lambda id_: (-relevance[id_], id_))
    order = {id_: number for number, id_ in enumerate(by_relevance)}
    covering: dict[SkillUri, list[OpportunityId]] = {skill: [] for skill in weights}
    for id_ in by_relevance:
        for skill in found[id_]:
            covering[skill].append(id_)
    for skill, ids in covering.items():
        ids.sort(key=lambda id_: (-found[id_][skill].strength, order[id_]))
    heaviest_first = sorted(weights, key=lambda skill: -weights[skill])
    best = [
        covering[skill][rank]
        for rank in range(KEPT_FOR_EVERY_SKILL)
        for skill in heaviest_first
        if rank < len(covering[skill])
    ]
    chosen = list(dict.fromkeys([*best, *by_relevance]))[:limit]
    return sorted(chosen, key=lambda id_: order[id_])


def _without_repeats(
    chosen: Sequence[OpportunityId], opportunities: Mapping[OpportunityId, LearningOpportunity]
) -> list[OpportunityId]:
    """The first of offerings with the same title by the same provider in the same language.

    Catalogues repeat a course under a code of its own for each programme.
    """
    first: dict[tuple[str, str, tuple[str, ...]], OpportunityId] = {}
    for id_ in chosen:
        if id_ in opportunities:
            one = opportunities[id_]
            first.setdefault((one.provider.id, one.spec.title.casefold(), one.languages), id_)
    return list(first.values())


def _best_first(evidence: Iterable[Evidence], weights: Mapping[SkillUri, int]) -> tuple[Evidence, ...]:
    return tuple(sorted(evidence, key=lambda one: (-one.strength, -weights[one.skill], one.skill)))
