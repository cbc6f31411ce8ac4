"""Units that can never be taken since they wait for each other, and awards that contain themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import replace

from advisor.domain.ids import SpecId
from advisor.domain.prerequisites import Prerequisite
from advisor.domain.qualifications import Qualification
from advisor.domain.rule_findings import FindingKind, RuleFinding
from advisor.domain.unit_rules import Corequisites
from advisor.planning.unit_facts import Units

Waits = tuple[tuple[Prerequisite, ...], tuple[Prerequisite, ...]]
"""What a unit needs before it, and what before it or with it."""


def unit_cycles(units: Units) -> Iterator[RuleFinding]:
    """Each circle of units once; units that are not known are taken for completed."""
    for ring in _rings(_waits(units, ())):
        yield _cycle(ring)


def corequisite_cycles(units: Units, award: Qualification) -> Iterator[RuleFinding]:
    """The circles that come only with the award's rules for units that are taken together."""
    rules = [rule for rule in award.further_rules if isinstance(rule, Corequisites)]
    if rules:
        own = _rings(_waits(units, ()))
        for ring in _rings(_waits(units, rules)):
            if ring not in own:
                yield replace(_cycle(ring), qualification=award.id)


def _cycle(ring: tuple[SpecId, ...]) -> RuleFinding:
    return RuleFinding(
        kind=FindingKind.CYCLE,
        unit=ring[0],
        part=("prerequisites",),
        value=" needs ".join((*ring, ring[0])),
        expected="units that can be completed one after the other",
        remedy="Take one of these conditions out.",
    )


def award_cycles(awards: Mapping[str, Qualification]) -> Iterator[RuleFinding]:
    """Awards that name themselves among their units, directly or through other awards."""
    named = {key: [unit for unit in award.rules.all_units() if unit in awards] for key, award in awards.items()}
    for start in sorted(named):
        path = _path_back(start, named)
        if path is not None and start == min(path):
            yield RuleFinding(
                kind=FindingKind.CYCLE,
                qualification=awards[start].id,
                part=("rules",),
                value=" contains ".join((*path, start)),
                expected="awards that are not part of themselves",
                remedy="Take the award out of the units of one of these.",
            )


def _waits(units: Units, together: Iterable[Corequisites]) -> dict[SpecId, Waits]:
    found: dict[SpecId, Waits] = {}
    for unit, facts in units.items():
        before = tuple(filter(None, (facts.spec.prerequisite,)))
        beside = tuple(filter(None, (facts.spec.corequisite,)))
        if before or beside:
            found[unit] = (before, beside)
    for rule in together:
        before, beside = found.get(rule.unit, ((), ()))
        found[rule.unit] = (before, (*beside, rule.needed))
    return found


def _rings(waits: Mapping[SpecId, Waits]) -> list[tuple[SpecId, ...]]:
    """The circles among units that wait; each begins with its smallest id."""
    stuck = _stuck(waits)
    found: dict[tuple[SpecId, ...], None] = {}
    for unit in sorted(stuck):
        walked = [unit]
        while True:
            following = _waited_for(waits[walked[-1]], stuck)
            if following in walked:
                ring = walked[walked.index(following) :]
                smallest = ring.index(min(ring))
                found[tuple(ring[smallest:] + ring[:smallest])] = None
                break
            walked.append(following)
    return list(found)


def _stuck(waits: Mapping[SpecId, Waits]) -> Set[SpecId]:
    """Units that can never be taken: whatever is completed before, some of what they need is still waiting."""
    stuck = set(waits)
    while True:
        ready = _ready(waits, stuck)
        if not ready:
            return stuck
        stuck -= ready


def _ready(waits: Mapping[SpecId, Waits], stuck: Set[SpecId]) -> Set[SpecId]:
    """The largest set of units that can be taken together in one term, after all that is not stuck."""
    ready = {unit for unit in stuck if all(_met(tree, stuck, frozenset()) for tree in waits[unit][0])}
    while True:
        left = {unit for unit in ready if all(_met(tree, stuck, ready) for tree in waits[unit][1])}
        if left == ready:
            return ready
        ready = left


def _met(tree: Prerequisite, stuck: Set[SpecId], beside: Set[SpecId]) -> bool:
    """Whether enough of the tree is completed before, or is taken in the same term."""
    return tree.is_met_by({unit for unit in tree.all_units() if unit not in stuck or unit in beside})


def _waited_for(waits: Waits, stuck: Set[SpecId]) -> SpecId:
    """One of the units whose lack keeps a stuck unit from being taken."""
    trees = (tree for tree in (*waits[0], *waits[1]) if not _met(tree, stuck, frozenset()))
    return min(unit for tree in trees for unit in tree.all_units() if unit in stuck)


def _path_back(start: str, named: Mapping[str, list[SpecId]]) -> tuple[str, ...] | None:
    """The shortest way from an award through what it names to itself."""
    ways: list[tuple[str, ...]] = [(start,)]
    seen: set[str] = set()
    for way in ways:
        for unit in named[way[-1]]:
            if unit == start:
                return way
            if unit not in seen:
                seen.add(unit)
                ways.append((*way, unit))
    return None
