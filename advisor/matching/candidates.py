"""Offerings that may close part of a gap, each with the sentences that say so."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace

from advisor.domain.avoided import is_ruled_out
from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.ids import OpportunityId, SkillUri
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import Limits
from advisor.domain.matching import Candidate, Evidence, SkillsGap
from advisor.matching.coverage import DAMPING
from advisor.matching.evidence import EvidenceBySkill, SkillEvidence, find_evidence
from advisor.matching.gap import skill_weights
from advisor.matching.ranking import price_part, relevance_parts, total
from advisor.matching.ranking_model import BY_HAND, RankingModel
from advisor.matching.same_content import groups_of_same_content
from advisor.ports import Catalogue
from advisor.text_ports import TextIndex

OFFERINGS_FOR_A_SKILL = 24
"""Looked at closely for each skill: it is these that take time."""

OFFERINGS_OF_A_POOL = 40
"""The same where the offerings are given."""


def find_candidates(
    gap: SkillsGap,
    limits: Limits,
    catalogue: Catalogue,
    evidence_index: TextIndex,
    *,
    limit: int,
    weights: Mapping[SkillUri, int] | None = None,
    language: LanguageCode | None = None,
    ranking: RankingModel = BY_HAND,
) -> tuple[Candidate, ...]:
    """Offerings within the person's filters that cover missing skills, most relevant first; ties in order of id.

    Where money or dates leave none at all, those beyond them: planning then says which limit is in the way.
    Of several offerings with the same content one is a candidate, the others are its alternatives.

    Args:
        gap: whose missing skills are looked for.
        limits: filters take part here, with what alone costs too much or comes at a wrong time; the rest is planning's.
        catalogue: of offerings and skills.
        evidence_index: of the texts of offerings.
        limit: most candidates.
        weights: of skills; by default those of `skill_weights`.
        language: of the person; decides which language edition of the same content is shown.
        ranking: learnt weights.
    """
    weights = skill_weights(gap) if weights is None else weights
    if not weights or limit < 1:
        return ()
    shown: EvidenceBySkill = {}
    for within in dict.fromkeys((limits, replace(limits, budget=None, earliest_start=None, latest_finish=None))):
        shown = shown or _shown_evidence(
            tuple(weights), catalogue.opportunities_within(within), catalogue, evidence_index, ranking
        )
    found = catalogue.opportunities(_chosen(shown, weights, limit))
    opportunities = {id_: one for id_, one in found.items() if not is_ruled_out(one, limits)}
    essential = frozenset(target.skill for target in gap.missing if target.essential)
    made = {
        id_: _candidate(opportunities[id_], shown[id_], weights, essential, limits, ranking) for id_ in opportunities
    }
    in_order = [made[id_].opportunity for id_ in sorted(made, key=lambda id_: (-made[id_].relevance, id_))]
    preferred = (*limits.languages, *([language] if language else []))
    candidates = [
        replace(made[first.id], alternatives=tuple(others))
        for first, *others in groups_of_same_content(in_order, preferred)
    ]
    return tuple(sorted(candidates, key=lambda one: (-one.relevance, one.opportunity.id)))


def coverage_of(
    opportunities: Iterable[LearningOpportunity],
    skills: Sequence[SkillUri],
    catalogue: Catalogue,
    evidence_index: TextIndex,
    *,
    ranking: RankingModel = BY_HAND,
) -> dict[OpportunityId, dict[SkillUri, float]]:
    """How surely each of these offerings covers each of these skills, 0..1; what covers nothing is left out.

    For each skill only the best few offerings are looked at, which is more than a plan can hold.
    """
    ids = frozenset(opportunity.id for opportunity in opportunities)
    if not ids or not skills:
        return {}
    found = find_evidence(
        skills,
        ids,
        catalogue,
        evidence_index,
        limit=min(len(ids), OFFERINGS_OF_A_POOL),
        weights=ranking.evidence,
    )
    covered = {
        id_: {skill: one.best.strength for skill, one in found[id_].items() if one.is_shown} for id_ in sorted(found)
    }
    return {id_: skills_of for id_, skills_of in covered.items() if skills_of}


def _shown_evidence(
    skills: Sequence[SkillUri],
    opportunities: Set[OpportunityId],
    catalogue: Catalogue,
    index: TextIndex,
    ranking: RankingModel,
) -> EvidenceBySkill:
    """All evidence of the offerings of which some is sure enough to be shown."""
    found = find_evidence(
        skills, opportunities, catalogue, index, limit=OFFERINGS_FOR_A_SKILL, weights=ranking.evidence
    )
    return {id_: evidence for id_, evidence in found.items() if any(one.is_shown for one in evidence.values())}


def _candidate(
    opportunity: LearningOpportunity,
    evidence: Mapping[SkillUri, SkillEvidence],
    weights: Mapping[SkillUri, int],
    essential: Set[SkillUri],
    limits: Limits,
    ranking: RankingModel,
) -> Candidate:
    parts = relevance_parts(evidence, weights, essential, ranking.relevance)
    parts += price_part(opportunity, limits, total(parts))
    return Candidate(
        opportunity=opportunity,
        evidence=_best_first((one.best for one in evidence.values() if one.is_shown), weights),
        relevance=total(parts),
        parts=parts,
    )


def _chosen(found: EvidenceBySkill, weights: Mapping[SkillUri, int], limit: int) -> list[OpportunityId]:
    """At most `limit` offerings, each time the one that adds most to what those before it cover.

    What is covered already counts less each time, so no skill is crowded out by offerings for another. Ties in order
    of id. An offering adds less the more are chosen, so one that still leads after a new look is the best of all.
    """
    times: dict[SkillUri, int] = dict.fromkeys(weights, 0)

    def gain(id_: OpportunityId) -> float:
        return sum(
            weights[skill] * one.best.strength * DAMPING ** times[skill]
            for skill, one in sorted(found[id_].items())
            if one.is_shown
        )

    queue = [(-gain(id_), id_) for id_ in sorted(found)]
    heapq.heapify(queue)
    chosen: list[OpportunityId] = []
    while queue and len(chosen) < limit:
        _, id_ = heapq.heappop(queue)
        entry = (-gain(id_), id_)
        if queue and entry > queue[0]:
            heapq.heappush(queue, entry)
            continue
        chosen.append(id_)
        for skill, one in found[id_].items():
            times[skill] += one.is_shown
    return chosen


def _best_first(evidence: Iterable[Evidence], weights: Mapping[SkillUri, int]) -> tuple[Evidence, ...]:
    return tuple(sorted(evidence, key=lambda one: (-one.strength, -weights[one.skill], one.skill)))
