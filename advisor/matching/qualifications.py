"""Qualifications that fit a goal: the one named, those that prepare for its occupations, those with a title like it."""

from __future__ import annotations

from advisor.domain.ids import QualificationId
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.learner import Goal
from advisor.domain.matching import ConceptMatch
from advisor.domain.qualifications import Qualification, QualificationKind
from advisor.ports import Catalogue, ConceptLinker

LOOKED_AT = 12
"""Titles looked at for each way to say the goal."""

LEAST_LIKE_A_TITLE = 0.62
"""Similarity of a title to the goal from which a qualification fits, when nothing says what it prepares for."""

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
    """Qualifications worth planning for, best first, each once; ties in order of id.

    Areas of study are left out, since they are only taken inside another qualification.
    """
    found: dict[str, ConceptMatch] = {}
    for words in _ways_to_say(goal, catalogue, language):
        for match in linker.qualifications(words, language=language, limit=LOOKED_AT):
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
    return tuple(sorted(fitting, key=lambda match: (-match.similarity, match.id))[:limit])


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
