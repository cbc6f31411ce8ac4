"""What is known of one way to complete a unit: held already, or by taking an offering."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from advisor.domain.catalogue import AchievementSpec, LearningOpportunity, RecognitionStatus, SpecKind, Supervision
from advisor.domain.held import HeldUnit
from advisor.domain.ids import ProviderId, SpecId
from advisor.domain.planning import PlanRequest
from advisor.domain.rule_amounts import LearningKind

OUTSIDE_INSTITUTIONS = frozenset({LearningKind.NON_FORMAL, LearningKind.WORK_EXPERIENCE})
"""Kinds of learning that no awarding body's own units have."""

MEETS_RULES = frozenset({RecognitionStatus.ACCEPTED, RecognitionStatus.AGREEMENT})
"""What was said of recognition and is enough to meet a rule; anything weaker leaves the rule unknown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """One way to complete a unit. `None` means: not known."""

    unit: SpecId
    level: int | None
    """Of the European Qualifications Framework."""

    provider: ProviderId | None
    learning: LearningKind | None
    supervision: Supervision | None
    is_held: bool
    awarded_on: date | None = None
    """Only of what is held."""

    is_proven: bool = True
    """Whether it may meet a rule; what rests on anything else is unknown. A maximum counts it in any case."""

    def is_from(self, providers: frozenset[ProviderId]) -> bool | None:
        """Whether one of these providers gave it."""
        if self.provider is not None:
            return self.provider in providers
        return False if self.learning in OUTSIDE_INSTITUTIONS else None


def by_offering(offering: LearningOpportunity) -> Completion:
    """Completion by taking an offering."""
    spec = offering.spec
    return Completion(
        unit=spec.id,
        level=_level(spec),
        provider=offering.provider.id,
        learning=LearningKind.MICRO_CREDENTIAL if spec.kind is SpecKind.MICRO_CREDENTIAL else None,
        supervision=spec.supervision,
        is_held=False,
    )


def is_proven(known: HeldUnit | None, awarding_body: ProviderId | None) -> bool:
    """Whether a held unit may meet rules of this body, or be built on; else what rests on it is unknown.

    What somebody said of recognising it decides. Else it is proven, unless only the person says so, or it was
    learnt at no institution and was not assessed by the awarding body itself.
    """
    if known is None:
        return True
    if known.recognition is not None:
        return known.recognition.status in MEETS_RULES
    if known.is_claimed:
        return False
    return known.learning not in OUTSIDE_INSTITUTIONS or (
        known.provider is not None and known.provider == awarding_body
    )


def by_holding(
    unit: SpecId, known: HeldUnit | None, spec: AchievementSpec | None, awarding_body: ProviderId | None = None
) -> Completion:
    """A unit that is held; how it was taught and assessed then is not what an offering says of it now."""
    return Completion(
        unit=unit,
        level=None if spec is None else _level(spec),
        provider=known.provider if known else None,
        learning=known.learning if known else None,
        supervision=known.supervision if known else None,
        is_held=True,
        awarded_on=known.awarded_on if known else None,
        is_proven=is_proven(known, awarding_body),
    )


def held_completions(request: PlanRequest, specs: Mapping[SpecId, AchievementSpec]) -> dict[SpecId, Completion]:
    """What is held, by unit."""
    known = {one.unit: one for one in request.held}
    body = awarding_body_of(request)
    return {unit: by_holding(unit, known.get(unit), specs.get(unit), body) for unit in sorted(request.held_units)}


def awarding_body_of(request: PlanRequest) -> ProviderId | None:
    """Who gives the award that is asked for; `None`: no award, or a target of the person's own."""
    award = None if request.is_own_target else request.qualification
    return None if award is None else award.provider.id


def unproven_units(request: PlanRequest) -> frozenset[SpecId]:
    """Held units that meet no rule and carry no other unit, as long as nobody confirms them."""
    body = awarding_body_of(request)
    return frozenset(one.unit for one in request.held if not is_proven(one, body))


def _level(spec: AchievementSpec) -> int | None:
    return spec.eqf_level.level if spec.eqf_level else None
