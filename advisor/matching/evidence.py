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

LEAST_SIMILARITY = 0.55
"""Below this a text is no evidence. On the development sets 83 to 94 of 100 pairs of skill and sentence above it are
right; in a catalogue of thousands the best of all sentences is right less often (by hand, 60 skills: three in four)."""

SURE_SIMILARITY = 0.75
"""From this similarity on nearly all pairs are right: a computed link is as strong as one can be."""

LEAST_STRENGTH, MOST_STRENGTH = 0.4, 0.95
"""Strengths at these two similarities, linear between; only people's links have strength 1."""

ALTERNATIVE_TRUST = 0.95
"""An alternative label may mean something wider; what it finds must be more alike."""

WORDS_ALONE_TRUST = 0.85
"""So must what was found by words alone: one common verb is not yet a common skill."""

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
    trust: float = 1.0
    """Similarities that this query finds are multiplied by it."""


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
            _keep_best(found[OpportunityId(hit.row.owner)], query, hit)
    for skill, links in catalogue.skill_links(skills).items():
        for opportunity, sentence in links:
            if opportunity in opportunities and not found[opportunity].get(skill, _NOTHING).made_by_people:
                found[opportunity][skill] = Evidence(
                    skill=skill, text=sentence, part=TextPart.OUTCOME, strength=1.0, made_by_people=True
                )
    return {opportunity: dict(evidence) for opportunity, evidence in found.items() if evidence}


def queries_for(skill: Skill) -> Iterator[SkillQuery]:
    """Ways to ask for a skill: its labels in English, and the preferred label in every other language there is."""
    preferred = skill.labels.preferred.get(ENGLISH, "")
    alternative = skill.labels.alternative.get(ENGLISH, ())[:ALTERNATIVE_LABELS]
    ways = [(preferred, ENGLISH, 1.0), *((label, ENGLISH, ALTERNATIVE_TRUST) for label in alternative)]
    ways += [(label, code, 1.0) for code, label in sorted(skill.labels.preferred.items()) if code != ENGLISH]
    asked: set[str] = set()
    for label, language, trust in ways:
        for text in (label, IN_BRACKETS.sub("", label)):
            if text.strip() and text.casefold() not in asked:
                asked.add(text.casefold())
                yield SkillQuery(skill.uri, text, language, trust)


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
        hits = index.search(
            [query.text for query in some],
            limit=limit,
            owners=opportunities,
            language=language,
            least=LEAST_SIMILARITY,
        )
        yield from zip(some, hits, strict=True)


def _keep_best(evidence: dict[SkillUri, Evidence], query: SkillQuery, hit: TextHit) -> None:
    skill = query.skill
    by_words_alone = hit.cosine == 0 and hit.lexical < 1
    alike = hit_similarity(hit) * query.trust * (WORDS_ALONE_TRUST if by_words_alone else 1.0)
    strength = strength_of(alike) * PART_STRENGTHS.get(hit.row.part, 1.0)
    if strength <= evidence.get(skill, _NOTHING).strength:
        return
    if hit.row.part in RUNNING_TEXTS and only_asks_for(hit.row.text):
        return
    evidence[skill] = Evidence(skill=skill, text=hit.row.text, part=hit.row.part, strength=strength)
