"""What is known of one way to complete a unit: held already, or by taking an offering."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from advisor.domain.catalogue import AchievementSpec, LearningOpportunity, SpecKind, Supervision
from advisor.domain.held import HeldUnit
from advisor.domain.ids import ProviderId, SpecId
from advisor.domain.planning import PlanRequest
from advisor.domain.rule_amounts import LearningKind

OUTSIDE_INSTITUTIONS = frozenset({LearningKind.NON_FORMAL, LearningKind.WORK_EXPERIENCE})
"""Kinds of learning that no awarding body's own units have."""


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


def by_holding(unit: SpecId, known: HeldUnit | None, spec: AchievementSpec | None) -> Completion:
    """A unit that is held; how it was taught and assessed then is not what an offering says of it now."""
    return Completion(
        unit=unit,
        level=None if spec is None else _level(spec),
        provider=known.provider if known else None,
        learning=known.learning if known else None,
        supervision=known.supervision if known else None,
        is_held=True,
        awarded_on=known.awarded_on if known else None,
    )


def held_completions(request: PlanRequest, specs: Mapping[SpecId, AchievementSpec]) -> dict[SpecId, Completion]:
    """What is held, by unit."""
    known = {one.unit: one for one in request.held}
    return {unit: by_holding(unit, known.get(unit), specs.get(unit)) for unit in sorted(request.held_units)}


def _level(spec: AchievementSpec) -> int | None:
    return spec.eqf_level.level if spec.eqf_level else None
