"""The skills gap: the target profile less what the person has, and how much each missing skill weighs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from advisor.domain.ids import SkillUri
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import LearnerProfile
from advisor.domain.matching import HeldBy, HeldSource, NearHeld, SkillsGap, SkillStatus, TargetSkill
from advisor.domain.skills import SkillRelation
from advisor.domain.target import TargetProfile, WantedSkill
from advisor.matching.target_profiles import ESSENTIAL_WEIGHT, OPTIONAL_WEIGHT
from advisor.ports import Catalogue

MOST_OPTIONAL_SKILLS = 15
"""So many optional skills take part in planning; all are shown. Occupations of ESCO have up to a hundred."""


def skills_gap(
    profile: LearnerProfile, target: TargetProfile, catalogue: Catalogue, language: LanguageCode
) -> SkillsGap:
    """Every skill that the goal asks for, held, partly held or missing, in the order of the target profile."""
    held = held_skills(profile, catalogue, language)
    lacking = frozenset(profile.lacking)
    missing = [one.skill for one in target.skills if one.skill not in held and one.skill not in lacking]
    near = _near_held(missing, held, catalogue, language)
    return SkillsGap(skills=tuple(_target(one, held.get(one.skill), near.get(one.skill)) for one in target.skills))


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


def held_skills(profile: LearnerProfile, catalogue: Catalogue, language: LanguageCode) -> dict[SkillUri, HeldSource]:
    """Held skills with where each comes from; what the person said comes before what an occupation suggests."""
    held = {uri: HeldSource(by=HeldBy.PERSON) for uri in profile.skills}
    for prior in profile.prior_learning:
        for uri in prior.skills:
            held.setdefault(uri, HeldSource(by=HeldBy.PRIOR_LEARNING, label=prior.title))
    occupations = catalogue.occupations(profile.occupations)
    for occupation in (occupations[uri] for uri in profile.occupations if uri in occupations):
        label = occupation.labels.in_language(language)
        for uri in occupation.essential:
            held.setdefault(uri, HeldSource(by=HeldBy.OCCUPATION, label=label))
    for uri in profile.lacking:
        held.pop(uri, None)
    return held


def _target(wanted: WantedSkill, held: HeldSource | None, near: NearHeld | None) -> TargetSkill:
    unheld = SkillStatus.MISSING if near is None else SkillStatus.PARTLY
    return TargetSkill(
        skill=wanted.skill,
        label=wanted.label,
        essential=wanted.essential,
        status=unheld if held is None else SkillStatus.HELD,
        because=(held.label if held else "") or ", ".join(dict.fromkeys(want.label for want in wanted.wants)),
        wants=wanted.wants,
        held=held,
        near=near,
        names=wanted.names,
    )


def _near_held(
    missing: Sequence[SkillUri],
    held: Mapping[SkillUri, HeldSource],
    catalogue: Catalogue,
    language: LanguageCode,
) -> dict[SkillUri, NearHeld]:
    """For each missing skill the held one that a source relates to it; of several the one said by the person."""
    if not missing or not held:
        return {}
    relations = catalogue.skill_relations(missing)
    nearest = {uri: near for uri, found in relations.items() if (near := _nearest(found, held)) is not None}
    skills = catalogue.skills(dict.fromkeys(near.skill for near in nearest.values()))
    return {
        uri: NearHeld(label=skills[near.skill].labels.in_language(language), kind=near.kind, source=held[near.skill])
        for uri, near in nearest.items()
        if near.skill in skills
    }


def _nearest(relations: Sequence[SkillRelation], held: Mapping[SkillUri, HeldSource]) -> SkillRelation | None:
    """What the person said before what is only likely, then in the order of the relations."""
    sure_first = (HeldBy.PERSON, HeldBy.PRIOR_LEARNING, HeldBy.OCCUPATION)
    return min(
        (one for one in relations if one.skill in held),
        key=lambda one: sure_first.index(held[one.skill].by),
        default=None,
    )
