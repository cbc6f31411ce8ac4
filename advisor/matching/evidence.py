"""Which sentences of which offerings cover a skill, and how surely; below a threshold, none is shown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from advisor.domain.ids import OpportunityId, SkillUri
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.matching import Evidence, TextPart
from advisor.domain.skills import Skill
from advisor.matching.coverage import covered
from advisor.matching.evidence_features import RowSignals, evidence_features
from advisor.matching.evidence_memory import MemoryOf, Same
from advisor.matching.evidence_signals import signals_of_rows
from advisor.matching.fusion import hit_similarities
from advisor.matching.ranking_model import BY_HAND, EvidenceWeights
from advisor.matching.sentences import only_asks_for
from advisor.matching.skill_queries import SkillQuery, queries_for
from advisor.ports import Catalogue
from advisor.text_ports import TextHit, TextIndex

MOST_SURE = 0.98
"""Of computed evidence; only people's links have 1."""

LEAST_ALIKE = 0.2
"""Fused similarity of the best text of an offering, below which it is not looked at more closely."""

MOST_SENTENCES = 5
"""Of an offering, those most like the skill, are judged: what further ones could add is less than can be told."""

RUNNING_TEXTS = frozenset({TextPart.OUTCOME, TextPart.DESCRIPTION})


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillEvidence:
    """What an offering has to say for one skill."""

    best: Evidence
    """The best sentence; its strength is the coverage by all sentences."""

    is_shown: bool
    """Whether the best sentence is sure enough to be shown."""

    outcomes: float
    """Probability of the best sentence among learning outcomes, 0..1."""

    title: float
    """How alike title and skill are, 0..1."""


asks_for = lru_cache(maxsize=1 << 15)(only_asks_for)
"""The same sentences come up for many skills."""

EvidenceBySkill = Mapping[OpportunityId, Mapping[SkillUri, SkillEvidence]]

REMEMBERED: MemoryOf[Mapping[OpportunityId, SkillEvidence]] = MemoryOf()
"""What is computed; links made by people are read each time."""


def find_evidence(
    skills: Sequence[SkillUri],
    opportunities: Set[OpportunityId],
    catalogue: Catalogue,
    index: TextIndex,
    *,
    limit: int,
    weights: EvidenceWeights = BY_HAND.evidence,
) -> EvidenceBySkill:
    """What each of these offerings has to say for each of these skills, also what is too unsure to be shown.

    Args:
        skills: that are looked for; those not in the store only by people's links.
        opportunities: that take part.
        catalogue: knows the labels and the links that people made, which win over computed ones.
        index: of the texts of offerings.
        limit: most offerings that are looked at closely for a skill.
        weights: of the sentences' signals.
    """
    found: defaultdict[OpportunityId, dict[SkillUri, SkillEvidence]] = defaultdict(dict)
    pool = frozenset(opportunities)

    def computed(asked: Sequence[SkillUri]) -> dict[SkillUri, Mapping[OpportunityId, SkillEvidence]]:
        known = catalogue.skills(asked)
        near = nearest_offerings([known[uri] for uri in asked if uri in known], pool, index, limit=limit)
        rows = {
            uri: list(signals_of_rows(known[uri], owners, index, most=MOST_SENTENCES)) for uri, owners in near.items()
        }
        return {uri: evidence_of_rows(known[uri], some, weights) for uri, some in rows.items()}

    for uri, of_skill in REMEMBERED.index(index).recalled(skills, (pool, limit, Same(weights)), computed).items():
        for opportunity, evidence in of_skill.items():
            found[opportunity][uri] = evidence
    for uri, links in catalogue.skill_links(skills).items():
        for opportunity, sentence in links:
            if opportunity in opportunities:
                before = found[opportunity].get(uri)
                if before is None or not before.best.made_by_people:
                    found[opportunity][uri] = _by_people(uri, sentence, before)
    return {opportunity: dict(found[opportunity]) for opportunity in sorted(found)}


def nearest_offerings(
    skills: Sequence[Skill], opportunities: Set[OpportunityId], index: TextIndex, *, limit: int
) -> dict[SkillUri, dict[OpportunityId, LanguageCode]]:
    """For each skill the offerings with a text most like it, best first, and the language of that text."""
    hits: defaultdict[SkillUri, dict[OpportunityId, tuple[float, LanguageCode]]] = defaultdict(dict)
    queries = [query for skill in skills for query in queries_for(skill, index.languages)]
    for query, some in _answers(queries, opportunities, index, limit=limit):
        of_skill = hits[query.skill]
        for hit, alike in zip(some, hit_similarities(some).tolist(), strict=True):
            owner = OpportunityId(hit.row.owner)
            if alike > of_skill.get(owner, (0.0, ENGLISH))[0]:
                of_skill[owner] = (alike, hit.row.language or ENGLISH)
    near: dict[SkillUri, dict[OpportunityId, LanguageCode]] = {}
    for skill, of_skill in hits.items():
        best = sorted(of_skill, key=lambda owner: (-of_skill[owner][0], owner))[:limit]
        near[skill] = {owner: of_skill[owner][1] for owner in best}
    return near


def evidence_of_rows(
    skill: Skill, rows: Sequence[RowSignals], weights: EvidenceWeights
) -> dict[OpportunityId, SkillEvidence]:
    """What the offerings of these sentences have to say for the skill; sentences that only ask for it do not count."""
    teaching = [one for one in rows if not (one.row.part in RUNNING_TEXTS and asks_for(one.row.text))]
    if not teaching:
        return {}
    features = evidence_features(skill, teaching, weights.rarity)
    chances = weights.probability(features, [one.row for one in teaching])
    probabilities = np.minimum(chances, MOST_SURE).tolist()
    of_owner: defaultdict[OpportunityId, list[int]] = defaultdict(list)
    for number, one in enumerate(teaching):
        of_owner[OpportunityId(one.row.owner)].append(number)
    found = {}
    for owner, numbers in of_owner.items():
        best = max(numbers, key=lambda number: (probabilities[number], -number))
        row, probability = teaching[best].row, probabilities[best]
        in_outcomes = [probabilities[number] for number in numbers if teaching[number].row.part is TextPart.OUTCOME]
        found[owner] = SkillEvidence(
            best=Evidence(
                skill=skill.uri,
                text=row.text,
                part=row.part,
                strength=min(MOST_SURE, covered(probabilities[number] for number in numbers)),
                probability=probability,
                parts=weights.of(row).parts(features[best]),
            ),
            is_shown=probability >= weights.of(row).shown,
            outcomes=max(in_outcomes, default=0.0),
            title=teaching[best].title,
        )
    return found


def _answers(
    queries: Sequence[SkillQuery], opportunities: Set[OpportunityId], index: TextIndex, *, limit: int
) -> Iterator[tuple[SkillQuery, tuple[TextHit, ...]]]:
    together: defaultdict[tuple[LanguageCode, bool], list[SkillQuery]] = defaultdict(list)
    for query in queries:
        together[query.language, query.all_languages].append(query)
    for (language, all_languages), some in sorted(together.items()):
        hits = index.search(
            [query.text for query in some],
            limit=limit,
            owners=opportunities,
            language=language,
            all_languages=all_languages,
            least=LEAST_ALIKE,
            in_english=None if language == ENGLISH else [query.in_english for query in some],
        )
        yield from zip(some, hits, strict=True)


def _by_people(skill: SkillUri, sentence: str, computed: SkillEvidence | None) -> SkillEvidence:
    stated = Evidence(
        skill=skill, text=sentence, part=TextPart.OUTCOME, strength=1.0, probability=1.0, made_by_people=True
    )
    if computed is not None:
        return replace(computed, best=stated, is_shown=True, outcomes=1.0)
    return SkillEvidence(best=stated, is_shown=True, outcomes=1.0, title=0.0)
