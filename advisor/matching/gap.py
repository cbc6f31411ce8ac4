"""The skills gap: the target profile less what the person has, and how much each missing skill weighs."""

from __future__ import annotations

from advisor.domain.ids import SkillUri
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import LearnerProfile
from advisor.domain.matching import SkillsGap, SkillStatus, TargetSkill
from advisor.domain.target import TargetProfile
from advisor.matching.target_profiles import ESSENTIAL_WEIGHT, OPTIONAL_WEIGHT
from advisor.ports import Catalogue

MOST_OPTIONAL_SKILLS = 15
"""So many optional skills take part in planning; all are shown. Occupations of ESCO have up to a hundred."""


def skills_gap(
    profile: LearnerProfile, target: TargetProfile, catalogue: Catalogue, language: LanguageCode
) -> SkillsGap:
    """Every skill that the goal asks for, held or missing, in the order of the target profile."""
    held = held_skills(profile, catalogue, language)
    return SkillsGap(
        skills=tuple(
            TargetSkill(
                skill=wanted.skill,
                label=wanted.label,
                essential=wanted.essential,
                status=SkillStatus.HELD if wanted.skill in held else SkillStatus.MISSING,
                because=held.get(wanted.skill) or ", ".join(dict.fromkeys(want.label for want in wanted.wants)),
                wants=wanted.wants,
            )
            for wanted in target.skills
        )
    )


def skill_weights(gap: SkillsGap) -> dict[SkillUri, int]:
    """How much covering each missing skill is worth to a plan, in the order of the gap; few optional skills count.

    A skill that several goals want weighs as much as all their reasons together.
    """
    weights: dict[SkillUri, int] = {}
    optional = 0
    for target in gap.missing:
        if target.essential or optional < MOST_OPTIONAL_SKILLS:
            optional += not target.essential
            least = ESSENTIAL_WEIGHT if target.essential else OPTIONAL_WEIGHT
            weights[target.skill] = sum(want.weight for want in target.wants) or least
    return weights


def held_skills(profile: LearnerProfile, catalogue: Catalogue, language: LanguageCode) -> dict[SkillUri, str]:
    """Held skills with the label of the occupation or award that gave each; empty where the person said so."""
    held = dict.fromkeys(profile.skills, "")
    for prior in profile.prior_learning:
        for uri in prior.skills:
            held.setdefault(uri, prior.title)
    occupations = catalogue.occupations(profile.occupations)
    for occupation in (occupations[uri] for uri in profile.occupations if uri in occupations):
        for uri in occupation.essential:
            held.setdefault(uri, occupation.labels.in_language(language))
    for uri in profile.lacking:
        held.pop(uri, None)
    return held
