"""Which offerings a request has to hold: those asked for, and step by step what must come before or beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from advisor.domain.catalogue import AchievementSpec, LearningOpportunity
from advisor.domain.ids import SpecId
from advisor.domain.qualifications import Qualification

DEEPEST_PREREQUISITES = 4
"""Levels below what is asked for."""

Loader = Callable[[Sequence[SpecId]], Iterable[LearningOpportunity]]
"""Gives all offerings of these units."""


def units_named(award: Qualification) -> tuple[SpecId, ...]:
    """Every unit that the groups of an award, or the rules beside them, name; each once, in order."""
    beside = (unit for rule in award.further_rules for unit in rule.named_units())
    return tuple(dict.fromkeys((*award.rules.all_units(), *beside)))


def with_needed(
    asked_for: Iterable[LearningOpportunity], load: Loader, *, deepest: int = DEEPEST_PREREQUISITES
) -> tuple[LearningOpportunity, ...]:
    """The offerings, and those needed before or beside them, so many levels deep; each once, in order of id."""
    found = {opportunity.id: opportunity for opportunity in asked_for}
    asked = {opportunity.spec.id for opportunity in found.values()}
    new = list(found.values())
    for _ in range(deepest):
        needed = {unit for opportunity in new for unit in _needed_by(opportunity.spec)} - asked
        if not needed:
            break
        asked |= needed
        new = list(load(sorted(needed)))
        found |= {opportunity.id: opportunity for opportunity in new}
    return tuple(found[id_] for id_ in sorted(found))


def _needed_by(spec: AchievementSpec) -> Iterator[SpecId]:
    for tree in (spec.prerequisite, spec.corequisite):
        if tree is not None:
            yield from tree.all_units()
