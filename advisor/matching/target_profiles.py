"""Turns goals of every kind into one target profile: the skills wanted, why, and how much each weighs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from advisor.domain.ids import SkillUri
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import Goal
from advisor.domain.skills import Occupation, ReuseLevel, Skill
from advisor.domain.target import TargetProfile, Want, WantedBy, WantedSkill
from advisor.matching.outcome_skills import skills_of_outcomes
from advisor.ports import Catalogue, ConceptLinker

GOAL_SKILL_WEIGHT = 4
"""A skill that the person named weighs most,"""

ESSENTIAL_WEIGHT = 3
"""then what a goal cannot do without,"""

OPTIONAL_WEIGHT = 1
"""then what only helps."""

CLOSEST_FIRST = (
    ReuseLevel.OCCUPATION_SPECIFIC,
    ReuseLevel.SECTOR_SPECIFIC,
    ReuseLevel.CROSS_SECTOR,
    ReuseLevel.TRANSVERSAL,
    ReuseLevel.UNKNOWN,
)

Wanted = tuple[SkillUri, Want]


def target_profile(
    goal: Goal, catalogue: Catalogue, language: LanguageCode, linker: ConceptLinker | None = None
) -> TargetProfile:
    """Every skill that any part of the goal asks for, each once with all its reasons.

    What two goals want weighs as much as both reasons together. Concepts that are not in the store are left out.

    Args:
        goal: occupations, skills, advertisements and outcomes together.
        catalogue: of concepts and qualifications.
        language: of the labels.
        linker: finds skills behind outcomes that nobody linked; without one these stay unlinked.
    """
    occupations = catalogue.occupations(goal.occupations)
    goals = [occupations[uri] for uri in goal.occupations if uri in occupations]
    outcomes = skills_of_outcomes(goal.outcomes_of, catalogue, linker) if goal.outcomes_of else None
    wanted = [*_of_occupations(goals, language, essential=True), *_of_advertisements(goal)]
    wanted += [
        _outcome_want(one.skill, one.title, one.text, one.sureness, essential=one.essential)
        for one in (outcomes.skills if outcomes else ())
    ]
    wanted += _of_occupations(goals, language, essential=False)
    known = catalogue.skills(dict.fromkeys((*goal.skills, *(uri for uri, _ in wanted))))
    labels = {uri: skill.labels.in_language(language) for uri, skill in known.items()}
    named = [
        (uri, Want(by=WantedBy.PERSON, label=labels[uri], weight=GOAL_SKILL_WEIGHT))
        for uri in goal.skills
        if uri in labels
    ]
    return TargetProfile(
        skills=_merged([*named, *(one for one in wanted if one[0] in labels)], known, labels),
        unknown=outcomes.unknown if outcomes else (),
        unlinked=outcomes.unlinked if outcomes else (),
    )


def _of_occupations(goals: Sequence[Occupation], language: LanguageCode, *, essential: bool) -> Iterator[Wanted]:
    weight = ESSENTIAL_WEIGHT if essential else OPTIONAL_WEIGHT
    for occupation in goals:
        label = occupation.labels.in_language(language)
        want = Want(by=WantedBy.OCCUPATION, label=label, essential=essential, weight=weight)
        yield from ((uri, want) for uri in (occupation.essential if essential else occupation.optional))


def _of_advertisements(goal: Goal) -> Iterator[Wanted]:
    for advertisement in goal.advertisements:
        for demand in advertisement.demands:
            yield (
                demand.skill,
                Want(
                    by=WantedBy.ADVERTISEMENT,
                    label=advertisement.title,
                    words=demand.sentence,
                    essential=demand.essential,
                    weight=ESSENTIAL_WEIGHT if demand.essential else OPTIONAL_WEIGHT,
                    sureness=demand.sureness,
                ),
            )


def _outcome_want(skill: SkillUri, title: str, text: str, sureness: float | None, *, essential: bool) -> Wanted:
    return skill, Want(
        by=WantedBy.OUTCOMES,
        label=title,
        words=text,
        essential=essential,
        weight=ESSENTIAL_WEIGHT if essential else OPTIONAL_WEIGHT,
        sureness=sureness,
    )


def _merged(
    wanted: Sequence[Wanted], known: Mapping[SkillUri, Skill], labels: Mapping[SkillUri, str]
) -> tuple[WantedSkill, ...]:
    """Each skill once, in order; of one goal a skill has one reason, the first."""
    wants: dict[SkillUri, dict[tuple[WantedBy, str], Want]] = {}
    for uri, want in wanted:
        wants.setdefault(uri, {}).setdefault((want.by, want.label), want)
    skills = [
        WantedSkill(skill=uri, label=labels[uri], wants=tuple(found.values()), names=known[uri].labels)
        for uri, found in wants.items()
    ]
    essential = [skill for skill in skills if skill.essential]
    optional = [skill for skill in skills if not skill.essential]
    shared = Counter({skill.skill: len(skill.wants) for skill in optional})
    essential.sort(key=lambda skill: (not _is_named(skill), -skill.weight))  # stable: else in the order of the goals
    optional.sort(key=lambda skill: _closeness(skill.skill, shared, known))
    return (*essential, *optional)


def _is_named(skill: WantedSkill) -> bool:
    return any(want.by is WantedBy.PERSON for want in skill.wants)


def _closeness(uri: SkillUri, shared: Counter[SkillUri], skills: Mapping[SkillUri, Skill]) -> tuple[int, int, str]:
    """Sorts optional skills: wanted by several goals first, then by how specific they are, then by URI."""
    return (-shared[uri], CLOSEST_FIRST.index(skills[uri].reuse_level), uri)
