"""Nearby occupations as options: what each shares, what is missing, and roughly what that would take to learn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import replace

from advisor.domain.credits import CreditPoints, CreditSystem
from advisor.domain.ids import SkillUri
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import LearnerRequest, Limits
from advisor.domain.matching import Candidate, SkillsGap, SkillStatus, TargetSkill
from advisor.domain.nearby import Effort, NearbyOccupation
from advisor.domain.skills import Occupation
from advisor.domain.target import TargetProfile
from advisor.matching.candidates import find_candidates
from advisor.matching.gap import held_skills
from advisor.matching.nearby import OccupationTable
from advisor.matching.ranking_model import BY_HAND, RankingModel
from advisor.ports import Catalogue
from advisor.text_ports import TextIndex

MOST_NEARBY = 5

MOST_LOOKED_FOR = 8
"""Missing skills of one occupation for which offerings are looked for, those that most occupations need first: a rough
figure is asked for, and every skill costs a search, which options that miss the same share."""

LEAST_STRENGTH = 0.5
"""Evidence from which an offering counts as covering a skill."""

CONSIDERED = 200


def nearby_occupations(
    request: LearnerRequest,
    target: TargetProfile,
    table: OccupationTable,
    catalogue: Catalogue,
    *,
    language: LanguageCode,
    limit: int = MOST_NEARBY,
) -> tuple[NearbyOccupation, ...]:
    """Occupations beside the goal and the present work, those that share most first; not yet what they would take.

    A goal's optional skills take no part: what an occupation cannot do without makes two alike.
    """
    held = frozenset(held_skills(request.profile, catalogue, language))
    wanted = tuple(skill.skill for skill in target.skills if skill.essential)
    found = table.nearest(
        wanted=wanted,
        held=sorted(held),
        without=frozenset((*request.goal.occupations, *request.profile.occupations)),
        limit=limit,
    )
    occupations = catalogue.occupations(found)
    near = [occupations[uri] for uri in found if uri in occupations]
    labels = catalogue.skills(dict.fromkeys(uri for occupation in near for uri in occupation.essential))
    options = []
    for occupation in near:
        option = _option(occupation, table, held, held | frozenset(wanted), language)
        missing = tuple(uri for uri in option.missing if uri in labels)
        named = tuple(labels[uri].labels.in_language(language) for uri in missing)
        options.append(replace(option, missing=missing, missing_labels=named))
    return tuple(options)


def _option(
    occupation: Occupation,
    table: OccupationTable,
    held: Set[SkillUri],
    known: Set[SkillUri],
    language: LanguageCode,
) -> NearbyOccupation:
    essential = tuple(dict.fromkeys(occupation.essential))
    return NearbyOccupation(
        occupation=occupation.uri,
        label=occupation.labels.in_language(language),
        essential=len(essential),
        shared=sum(skill in known for skill in essential),
        held=sum(skill in held for skill in essential),
        missing=table.rarest_first(skill for skill in essential if skill not in held),
    )


def with_effort(
    options: Sequence[NearbyOccupation],
    limits: Limits,
    catalogue: Catalogue,
    evidence: TextIndex,
    *,
    ranking: RankingModel = BY_HAND,
) -> tuple[NearbyOccupation, ...]:
    """The options with roughly what each would take, by the offerings within the person's filters.

    One search serves all options, since what they miss overlaps.
    """
    wanted = dict.fromkeys(uri for option in options for uri in looked_for(option))
    gap = SkillsGap(
        skills=tuple(
            TargetSkill(skill=uri, label=uri, essential=True, status=SkillStatus.MISSING, because="") for uri in wanted
        )
    )
    candidates = find_candidates(gap, limits, catalogue, evidence, limit=CONSIDERED, ranking=ranking)
    return tuple(replace(option, effort=effort(looked_for(option), candidates)) for option in options)


def looked_for(option: NearbyOccupation) -> tuple[SkillUri, ...]:
    """The missing skills that the effort is about."""
    return option.missing[::-1][:MOST_LOOKED_FOR]


def effort(skills: Sequence[SkillUri], candidates: Sequence[Candidate]) -> Effort:
    """What the few offerings take that cover most of the skills: each time the one that covers most of what is left.

    Of those that cover as many the shorter comes first, one whose volume is not stated last, then in order of id.
    """
    covering = [
        (candidate, frozenset(uri for uri, strength in candidate.coverage.items() if strength >= LEAST_STRENGTH))
        for candidate in candidates
    ]
    left, chosen = set(skills), []
    while left:
        best = min(
            ((-len(left & covered), *_shortness(candidate), covered, candidate) for candidate, covered in covering),
            key=lambda entry: entry[:4],
            default=None,
        )
        if best is None or best[0] == 0:
            break
        left -= best[-2]
        chosen.append(best[-1])
    return _sum_of(chosen, skills=len(skills), covered=len(skills) - len(left))


def _shortness(candidate: Candidate) -> tuple[bool, int, str]:
    hours = candidate.opportunity.spec.workload_hours
    return hours is None, hours or 0, candidate.opportunity.id


def _sum_of(chosen: Sequence[Candidate], *, skills: int, covered: int) -> Effort:
    specs = [candidate.opportunity.spec for candidate in chosen]
    hundredths: Counter[CreditSystem] = Counter()
    for spec in specs:
        if spec.workload_hours is None and spec.credits is not None:
            hundredths[spec.credits.system] += spec.credits.hundredths
    return Effort(
        skills=skills,
        covered=covered,
        offerings=len(chosen),
        hours=sum(spec.workload_hours or 0 for spec in specs),
        credits=tuple(CreditPoints(system=system, hundredths=hundredths[system]) for system in sorted(hundredths)),
        without_volume=sum(spec.workload_hours is None and spec.credits is None for spec in specs),
    )
