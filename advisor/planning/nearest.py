"""Which qualifications a person is nearest to: a cheap lower bound for all, an exact audit for the best of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from advisor.domain.audit import Audit, NearestQualifications, NearQualification
from advisor.domain.catalogue import AchievementSpec, LearningOpportunity
from advisor.domain.credits import CreditSystem
from advisor.domain.ids import QualificationId, SpecId
from advisor.domain.planning import PlannedStep, PlanRequest, RuleStatus
from advisor.domain.qualifications import Qualification
from advisor.planning.audit import as_completed, audit, credits_needed
from advisor.planning.problem import specs_of
from advisor.planning.volume import HOURS_PER_CREDIT

MOST_EXACT = 12
"""So many audits are worked out exactly at most; each takes part of a second for a large degree."""

HOURS_OTHERWISE = HOURS_PER_CREDIT[CreditSystem.ECTS]
"""Per credit of a system that is not known."""

Offerings = Callable[[Qualification], Sequence[LearningOpportunity]]
"""The offerings of all units that matter to a qualification."""


@dataclass(frozen=True, slots=True, order=True)
class _Least:
    """Hours that are missing, and the share that is done; as a bound, no audit will find less missing, or more done."""

    hours: Fraction
    minus_share: Fraction
    award: QualificationId


@dataclass(frozen=True, slots=True, order=True)
class _Rank:
    """What can be completed with units of the store comes first."""

    is_out_of_reach: bool
    least: _Least


def nearest_qualifications(
    request: PlanRequest,
    awards: Mapping[QualificationId, Qualification],
    offerings_of: Offerings,
    *,
    planned: Sequence[PlannedStep] = (),
    limit: int = 5,
) -> NearestQualifications:
    """The qualifications with the fewest credits missing, then the largest share done.

    Credits of different systems are compared by the hours that they stand for. What the units of the store cannot
    complete comes after what they can.

    Args:
        request: what the person holds; its offerings are those of the held units, its qualification is not looked at.
        awards: every qualification whose rules name one of the units or more.
        offerings_of: asked only for the qualifications that are audited exactly.
        planned: steps that count as if they were completed.
        limit: how many to find.

    Raises:
        PlanningError: an override of the request is about nothing that a qualification states.
    """
    asked = as_completed(request, planned)
    specs = specs_of(asked)
    bounds = sorted(_bound(award, asked.held_units, specs) for award in awards.values())
    named = {unit for award in awards.values() for unit in award.all_units()}
    found: list[tuple[_Rank, Audit]] = []
    is_complete = True
    for number, bound in enumerate(bounds):
        if _is_settled(found, bound, limit):
            break
        if number >= MOST_EXACT:
            is_complete = False
            break
        award = awards[bound.award]
        one = audit(replace(asked, qualification=award, opportunities=_together(asked, offerings_of(award))))
        if one.counted_in:
            found.append((_rank(one), one))
            found.sort(key=lambda pair: pair[0])
    return NearestQualifications(
        found=tuple(NearQualification(audit=one) for _, one in found[:limit]),
        looked_at=len(awards),
        without_use=tuple(sorted(asked.held_units - named)),
        is_complete=is_complete,
    )


def _bound(award: Qualification, held: Iterable[SpecId], specs: Mapping[SpecId, AchievementSpec]) -> _Least:
    """By the credits that the groups ask for, and those of every held unit that they name."""
    system = None if award.credits is None else award.credits.system
    named = set(award.all_units())
    points = [specs[unit].credits for unit in held if unit in named and unit in specs]
    done = sum(one.hundredths for one in points if one is not None and system in (None, one.system))
    needed = credits_needed(award) or 0
    missing = max(0, needed - done)
    share = Fraction(done, done + missing) if done + missing else Fraction(0)
    return _Least(missing * _rate(system), -share, award.id)


def _rate(system: CreditSystem | None) -> Fraction:
    """Hours for each hundredth of a credit."""
    return (HOURS_OTHERWISE if system is None else HOURS_PER_CREDIT[system]) / 100


def _rank(one: Audit) -> _Rank:
    """The nearest first."""
    near = NearQualification(audit=one)
    cannot = one.completion is not None and one.completion.status is RuleStatus.NOT_MET
    return _Rank(cannot, _Least(one.missing_hundredths * _rate(one.system), -near.share_done, one.qualification.id))


def _is_settled(found: Sequence[tuple[_Rank, Audit]], bound: _Least, limit: int) -> bool:
    """Whether nothing from this bound on can come before those found."""
    if len(found) < limit:
        return False
    last = found[limit - 1][0]
    return not last.is_out_of_reach and last.least <= bound


def _together(request: PlanRequest, further: Sequence[LearningOpportunity]) -> tuple[LearningOpportunity, ...]:
    every = {offering.id: offering for offering in (*request.opportunities, *further)}
    return tuple(every[key] for key in sorted(every))
