"""What is known of units, for checks that look at rules without any plan."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from advisor.domain.catalogue import AchievementSpec, LearningOpportunity
from advisor.domain.ids import ProviderId, SpecId


@dataclass(frozen=True, slots=True)
class UnitFacts:
    """A unit with everybody who offers it."""

    spec: AchievementSpec
    providers: frozenset[ProviderId]


Units = Mapping[SpecId, UnitFacts]


def units_of(offerings: Iterable[LearningOpportunity]) -> Units:
    """The units of these offerings."""
    found: dict[SpecId, UnitFacts] = {}
    for offering in offerings:
        known = found.get(offering.spec.id)
        providers = known.providers if known else frozenset()
        found[offering.spec.id] = UnitFacts(offering.spec, providers | {offering.provider.id})
    return found
