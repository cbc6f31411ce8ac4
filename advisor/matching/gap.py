"""The skills gap: what the goal asks for, what the person has, and how much each missing skill weighs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from advisor.domain.ids import SkillUri
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import Goal, LearnerProfile
from advisor.domain.matching import SkillsGap, SkillStatus, TargetSkill
from advisor.domain.skills import Occupation, ReuseLevel, Skill
from advisor.ports import Catalogue

GOAL_SKILL_WEIGHT = 4
"""A skill that the person named weighs most,"""

ESSENTIAL_WEIGHT = 3
"""then what the goal cannot do without,"""

OPTIONAL_WEIGHT = 1
"""then what only helps."""

MOST_OPTIONAL_SKILLS = 15
"""So many optional skills take part in planning; all are shown. Occupations of ESCO have up to a hundred."""

CLOSEST_FIRST = (
    ReuseLevel.OCCUPATION_SPECIFIC,
    ReuseLevel.SECTOR_SPECIFIC,
    ReuseLevel.CROSS_SECTOR,
    ReuseLevel.TRANSVERSAL,
    ReuseLevel.UNKNOWN,
)


def skills_gap(profile: LearnerProfile, goal: Goal, catalogue: Catalogue, language: LanguageCode) -> SkillsGap:
    """Every skill that the goal asks for, held or missing.

    Skills named as the goal come first, then the essential skills of the goal's occupations, then the optional ones,
    those closest to the occupation first. Concepts that are not in the store are left out.
    """
    occupations = catalogue.occupations((*goal.occupations, *profile.occupations))
    goals = [occupations[uri] for uri in goal.occupations if uri in occupations]
    reasons = _targets(goal, goals, language)
    skills = catalogue.skills(reasons)
    held = _held(profile, [occupations[uri] for uri in profile.occupations if uri in occupations], language)
    essential = {*goal.skills, *(uri for occupation in goals for uri in occupation.essential)}
    shared = Counter(uri for occupation in goals for uri in occupation.optional)
    order = [uri for uri in reasons if uri in essential]
    order += sorted((uri for uri in reasons if uri not in essential), key=lambda uri: _closeness(uri, shared, skills))
    return SkillsGap(
        skills=tuple(
            TargetSkill(
                skill=uri,
                label=skills[uri].labels.in_language(language),
                essential=uri in essential,
                status=SkillStatus.HELD if uri in held else SkillStatus.MISSING,
                because=held.get(uri) or reasons[uri] or skills[uri].labels.in_language(language),
            )
            for uri in order
            if uri in skills
        )
    )


def skill_weights(gap: SkillsGap) -> dict[SkillUri, int]:
    """How much covering each missing skill is worth to a plan, in the order of the gap; few optional skills count.

    A skill that the person named as the goal is its own reason; that is how it is told from an occupation's.
    """
    weights: dict[SkillUri, int] = {}
    optional = 0
    for target in gap.missing:
        if target.essential and target.because == target.label:
            weights[target.skill] = GOAL_SKILL_WEIGHT
        elif target.essential:
            weights[target.skill] = ESSENTIAL_WEIGHT
        elif optional < MOST_OPTIONAL_SKILLS:
            optional += 1
            weights[target.skill] = OPTIONAL_WEIGHT
    return weights


def _targets(goal: Goal, occupations: list[Occupation], language: LanguageCode) -> dict[SkillUri, str]:
    """Each skill that is asked for and the label of what asks for it, each once; empty for skills named themselves."""
    reasons = dict.fromkeys(goal.skills, "")
    for kind in ("essential", "optional"):
        for occupation in occupations:
            wanted = occupation.essential if kind == "essential" else occupation.optional
            for uri in wanted:
                reasons.setdefault(uri, occupation.labels.in_language(language))
    return reasons


def _held(profile: LearnerProfile, occupations: list[Occupation], language: LanguageCode) -> dict[SkillUri, str]:
    """Held skills with the label of the occupation that gave each; empty where the person said so."""
    held = dict.fromkeys(profile.skills, "")
    for prior in profile.prior_learning:
        for uri in prior.skills:
            held.setdefault(uri, prior.title)
    for occupation in occupations:
        for uri in occupation.essential:
            held.setdefault(uri, occupation.labels.in_language(language))
    for uri in profile.lacking:
        held.pop(uri, None)
    return held


def _closeness(uri: SkillUri, shared: Counter[SkillUri], skills: Mapping[SkillUri, Skill]) -> tuple[int, int, str]:
    """Sorts optional skills: wanted by several goals first, then by how specific they are, then by URI."""
    level = skills[uri].reuse_level if uri in skills else ReuseLevel.UNKNOWN
    return (-shared[uri], CLOSEST_FIRST.index(level), uri)
