"""Which sentence of which offering covers a skill, and how surely; below a threshold, none does."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from advisor.domain.ids import OpportunityId, SkillUri
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.matching import Evidence, TextPart
from advisor.domain.skills import Skill
from advisor.matching.fusion import hit_similarity
from advisor.matching.sentences import only_asks_for
from advisor.ports import Catalogue, TextHit, TextIndex

LEAST_SIMILARITY = 0.45
"""Below this a text is no evidence. On the development sets (sentence and skill) 70 to 80 of 100 pairs above it are
right, 83 to 94 above 0.55."""

SURE_SIMILARITY = 0.65
"""From this similarity on nearly all pairs are right: a computed link is as strong as one can be."""

LEAST_STRENGTH, MOST_STRENGTH = 0.4, 0.95
"""Strengths at these two similarities, linear between; only people's links have strength 1."""

PART_STRENGTHS: Mapping[TextPart, float] = {TextPart.DESCRIPTION: 0.85, TextPart.TITLE: 0.7}
"""A description or a title never proves as much as an outcome; other parts keep their strength."""

ALTERNATIVE_LABELS = 1
"""Asked besides the preferred label, in English: one gained 2 points of average precision, more lost some again."""

RUNNING_TEXTS = frozenset({TextPart.OUTCOME, TextPart.DESCRIPTION})
IN_BRACKETS = re.compile(r"\s*\([^)]*\)\s*$")

EvidenceBySkill = Mapping[OpportunityId, Mapping[SkillUri, Evidence]]


@dataclass(frozen=True, slots=True)
class SkillQuery:
    """One way to ask for a skill."""

    skill: SkillUri
    text: str
    language: LanguageCode


def find_evidence(
    skills: Sequence[SkillUri],
    opportunities: Set[OpportunityId],
    catalogue: Catalogue,
    index: TextIndex,
    *,
    limit: int,
) -> EvidenceBySkill:
    """The best evidence of each of these offerings for each of these skills, where there is any.

    Args:
        skills: that are looked for; those not in the store only by people's links.
        opportunities: that take part.
        catalogue: knows the labels and the links that people made, which win over computed ones.
        index: of the texts of offerings.
        limit: most offerings for each way to ask for a skill.
    """
    found: defaultdict[OpportunityId, dict[SkillUri, Evidence]] = defaultdict(dict)
    known = catalogue.skills(skills)
    queries = [query for uri in skills if uri in known for query in queries_for(known[uri])]
    for query, hits in _answers(queries, opportunities, index, limit=limit):
        for hit in hits:
            _keep_best(found[OpportunityId(hit.row.owner)], query.skill, hit)
    for skill, links in catalogue.skill_links(skills).items():
        for opportunity, sentence in links:
            if opportunity in opportunities and not found[opportunity].get(skill, _NOTHING).made_by_people:
                found[opportunity][skill] = Evidence(
                    skill=skill, text=sentence, part=TextPart.OUTCOME, strength=1.0, made_by_people=True
                )
    return {opportunity: dict(evidence) for opportunity, evidence in found.items() if evidence}


def queries_for(skill: Skill) -> Iterator[SkillQuery]:
    """Ways to ask for a skill: its labels in English, and the preferred label in every other language there is."""
    english = (
        skill.labels.preferred.get(ENGLISH),
        *skill.labels.alternative.get(ENGLISH, ())[:ALTERNATIVE_LABELS],
    )
    texts = [text for label in english if label for text in (label, IN_BRACKETS.sub("", label))]
    for text in dict.fromkeys(texts):
        yield SkillQuery(skill.uri, text, ENGLISH)
    for language, label in sorted(skill.labels.preferred.items()):
        if language != ENGLISH and label.casefold() not in {text.casefold() for text in texts}:
            yield SkillQuery(skill.uri, label, language)


def strength_of(similarity: float) -> float:
    """How surely a text of this similarity covers a skill, 0..1; 0 below the threshold."""
    if similarity < LEAST_SIMILARITY:
        return 0.0
    share = min(1.0, (similarity - LEAST_SIMILARITY) / (SURE_SIMILARITY - LEAST_SIMILARITY))
    return round(LEAST_STRENGTH + share * (MOST_STRENGTH - LEAST_STRENGTH), 4)


_NOTHING = Evidence(skill=SkillUri(""), text="", part=TextPart.TITLE, strength=0.0)


def _answers(
    queries: Iterable[SkillQuery], opportunities: Set[OpportunityId], index: TextIndex, *, limit: int
) -> Iterator[tuple[SkillQuery, tuple[TextHit, ...]]]:
    by_language: defaultdict[LanguageCode, list[SkillQuery]] = defaultdict(list)
    for query in queries:
        by_language[query.language].append(query)
    for language, some in sorted(by_language.items()):
        hits = index.search([query.text for query in some], limit=limit, owners=opportunities, language=language)
        yield from zip(some, hits, strict=True)


def _keep_best(evidence: dict[SkillUri, Evidence], skill: SkillUri, hit: TextHit) -> None:
    strength = strength_of(hit_similarity(hit)) * PART_STRENGTHS.get(hit.row.part, 1.0)
    if strength <= evidence.get(skill, _NOTHING).strength:
        return
    if hit.row.part in RUNNING_TEXTS and only_asks_for(hit.row.text):
        return
    evidence[skill] = Evidence(skill=skill, text=hit.row.text, part=hit.row.part, strength=strength)
