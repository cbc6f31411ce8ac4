"""Qualifications that fit a goal: named, preparing for its occupation, with a title like it, or covering its gap."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from advisor.domain.ids import QualificationId, SkillUri
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.learner import Goal
from advisor.domain.matching import Candidate, ConceptMatch
from advisor.domain.qualifications import Qualification, QualificationKind
from advisor.ports import Catalogue, ConceptLinker

LOOKED_AT = 30
"""Titles looked at for each way to say the goal."""

LEAST_LIKE_A_TITLE = 0.43
"""Similarity of a title to the goal from which a qualification fits, when nothing says what it prepares for. On the
titles of 411 real courses and eleven occupations, those above it were in the field, those below 0.36 were not."""

SIMILARITY_STEP = 0.1
"""Titles that differ by less are taken to fit alike; then the smaller award comes first, since it is sooner reached."""

LEAST_COVERAGE = 0.05
"""Share of the weighted gap that the units of a qualification must cover, for it to be proposed unasked."""

NAMED, PREPARES_FOR = 1.0, 0.99
"""Similarity given to the qualification that the goal names, and to those whose source says that they prepare for its
occupation: before all that is only alike in words."""


def qualifications_for(
    goal: Goal,
    catalogue: Catalogue,
    linker: ConceptLinker,
    *,
    limit: int,
    language: LanguageCode = ENGLISH,
) -> tuple[ConceptMatch, ...]:
    """Qualifications worth planning for, best first, each once; of those that fit alike the smaller first.

    Areas of study are left out, since they are only taken inside another qualification.
    """
    found: dict[str, ConceptMatch] = {}
    for words in _ways_to_say(goal, catalogue, language):
        for match in linker.qualifications(words, language=language, limit=LOOKED_AT, least=LEAST_LIKE_A_TITLE):
            if match.id not in found or match.similarity > found[match.id].similarity:
                found[match.id] = match
    stated = dict.fromkeys(catalogue.qualifications_preparing_for(goal.occupations), PREPARES_FOR)
    if goal.qualification:
        stated[goal.qualification] = NAMED
    known = catalogue.qualifications([*stated, *(QualificationId(id_) for id_ in found if id_ not in stated)])
    fitting = [
        _stated_match(qualification, stated[id_], goal) if id_ in stated else found[id_]
        for id_, qualification in known.items()
        if qualification.kind is not QualificationKind.AREA_OF_STUDY
        and (id_ in stated or found[id_].similarity >= LEAST_LIKE_A_TITLE)
    ]
    return tuple(_best_then_smallest(fitting, known)[:limit])


def _best_then_smallest(
    fitting: Sequence[ConceptMatch], known: Mapping[QualificationId, Qualification]
) -> list[ConceptMatch]:
    best = max((match.similarity for match in fitting if match.similarity < PREPARES_FOR), default=PREPARES_FOR)

    def order(match: ConceptMatch) -> tuple[int, int, float, str]:
        is_stated = match.similarity >= PREPARES_FOR
        behind = -1 if is_stated else int((best - match.similarity) / SIMILARITY_STEP)
        if match.similarity == NAMED:
            behind = -2
        return (behind, len(known[QualificationId(match.id)].rules.all_units()), -match.similarity, match.id)

    return sorted(fitting, key=order)


def qualifications_covering(
    candidates: Sequence[Candidate], weights: Mapping[SkillUri, int], catalogue: Catalogue, *, limit: int
) -> tuple[QualificationId, ...]:
    """Qualifications whose units cover the gap, those that cover most of it with few units first; ties in order of id.

    Covering little is not enough, and areas of study are left out.

    Args:
        candidates: offerings with their evidence.
        weights: of the missing skills.
        catalogue: knows which rules name a unit.
        limit: most qualifications.
    """
    coverage = {candidate.opportunity.spec.id: candidate.coverage for candidate in candidates}
    whole = sum(weights.values())
    shares: dict[QualificationId, float] = {}
    for id_, units in catalogue.qualifications_with(coverage).items():
        best = {skill: max(coverage[unit].get(skill, 0.0) for unit in units) for skill in weights}
        share = sum(weights[skill] * strength for skill, strength in best.items()) / whole
        if share >= LEAST_COVERAGE:
            shares[id_] = share
    known = catalogue.qualifications(shares)
    ranked = sorted(
        (
            (-shares[id_] / math.sqrt(len(qualification.rules.all_units())), id_)
            for id_, qualification in known.items()
            if qualification.kind is not QualificationKind.AREA_OF_STUDY
        )
    )
    return tuple(id_ for _, id_ in ranked[:limit])


def _stated_match(qualification: Qualification, similarity: float, goal: Goal) -> ConceptMatch:
    return ConceptMatch(
        id=qualification.id,
        label=qualification.title,
        matched_text=qualification.title,
        similarity=similarity,
        words=goal.words or qualification.title,
    )


def _ways_to_say(goal: Goal, catalogue: Catalogue, language: LanguageCode) -> tuple[str, ...]:
    """The person's words, the labels of the goal's occupations and skills, and the title of the one named."""
    occupations = catalogue.occupations(goal.occupations)
    skills = catalogue.skills(goal.skills)
    named = catalogue.qualifications([goal.qualification]) if goal.qualification else {}
    ways = (
        *([goal.words] if goal.words else []),
        *(occupations[uri].labels.in_language(language) for uri in goal.occupations if uri in occupations),
        *(skills[uri].labels.in_language(language) for uri in goal.skills if uri in skills),
        *(qualification.title for qualification in named.values()),
    )
    return tuple(dict.fromkeys(ways))
