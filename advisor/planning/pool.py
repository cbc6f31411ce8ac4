"""Which offerings are worth solving over: those that can matter at all, and of these the most promising ones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from advisor.domain.ids import OpportunityId, SkillUri, SpecId
from advisor.domain.planning import PlanRequest
from advisor.domain.prerequisites import Prerequisite
from advisor.planning.necessary_rows import usable_offerings
from advisor.planning.objective import covers
from advisor.planning.outlook import Outlook
from advisor.planning.problem import PlacementKey, Problem
from advisor.planning.volume import volume_of

BEST_FOR_EACH_SKILL, SHORTEST_OF_EACH_GROUP = 6, 6
"""Of a sample."""

THRIFTY_OF_EACH_GROUP = 3

SPARE_UNITS = 1
"""Of units that can stand for each other, so many more than are needed."""


def with_useful(request: PlanRequest) -> PlanRequest:
    """Without a qualification, what covers nothing and leads to nothing that does is left out, which is no loss.

    What is held stays where anything else does, for what it says of itself: it may exclude a step.
    """
    if request.qualification is not None:
        return request
    useful = {offering.id for offering in request.opportunities if covers(request, offering)}
    useful |= wanted_in(request)
    kept = _with_prerequisites(request, useful)
    if kept:
        kept |= {offering.id for offering in request.opportunities if offering.spec.id in request.held_units}
    return replace(request, opportunities=tuple(offering for offering in request.opportunities if offering.id in kept))


def wanted_in(request: PlanRequest) -> set[OpportunityId]:
    """Offerings of the request that the person wants in the plan."""
    asked = {wanted.offering for wanted in request.wanted}
    return {offering.id for offering in request.opportunities if offering.id in asked}


@dataclass(frozen=True, slots=True)
class PoolSize:
    """How much of a problem a pool holds, before it is filled up with what its offerings build on."""

    offerings: int
    placements: int
    """Of each offering, the most promising ones; beside them the first and the last, where there is more than one."""

    of_each_group: int
    """Offerings of each group, so that its minimum can be reached."""


SMALL_POOL = PoolSize(20, 2, 1)
"""Enough for a plan that is good."""


def pool_of(problem: Problem, outlook: Outlook, size: PoolSize) -> frozenset[PlacementKey]:
    """The most promising offerings by the outlook, some of every group, and what they all build on."""
    favoured = {offering for offering, _, _ in outlook.favoured}
    ranked = sorted(outlook.most_with, key=lambda one: (one not in favoured, -outlook.most_with[one], one))
    wanted = wanted_in(problem.request)
    chosen = set(ranked[: size.offerings]) | wanted
    of_unit: dict[SpecId, list[OpportunityId]] = defaultdict(list)
    for offering in problem.request.opportunities:
        if offering.id in outlook.most_with:
            of_unit[offering.spec.id].append(offering.id)
    place = {one: number for number, one in enumerate(ranked)}
    for group in problem.groups():
        here = [one for unit in group.units for one in of_unit.get(unit, ())]
        if not group.all_of:
            here = sorted(here, key=place.__getitem__)[: max(size.of_each_group, 2 * (group.min_count or 0))]
        chosen.update(here)
    found = set(outlook.favoured)
    for one in _with_prerequisites(problem.request, chosen, place) & outlook.most_with.keys():
        rows = outlook.most_at[one]
        if size.placements > 1:
            found.update((rows[0][0], rows[-1][0]))
        most = len(rows) if one in wanted else size.placements
        found.update(key for key, _ in sorted(rows, key=lambda row: -row[1])[:most])
    return frozenset(found)


def sample_of(problem: Problem) -> frozenset[OpportunityId]:
    """Enough for a first plan, without looking at all offerings together.

    For each skill the offerings that cover it best, and those that cover most for their hours; of every group the
    shortest ones; and what they build on.
    """
    request = problem.request
    by_skill: dict[SkillUri, list[tuple[int, int, OpportunityId]]] = defaultdict(list)
    hours: dict[SpecId, tuple[int, OpportunityId]] = {}
    for offering in request.opportunities:
        length = volume_of(offering.spec).hours or 0
        hours[offering.spec.id] = min(hours.get(offering.spec.id, (length, offering.id)), (length, offering.id))
        covered = covers(request, offering)
        breadth = sum(percent * request.skill_weights[skill] for skill, percent in covered.items())
        for skill, percent in covered.items():
            by_skill[skill].append((-percent, -breadth // (length + 1), offering.id))
    chosen = wanted_in(request)
    for rows in by_skill.values():
        chosen |= {one for *_, one in sorted(rows)[:BEST_FOR_EACH_SKILL]}
        chosen |= {one for _, _, one in sorted(rows, key=lambda row: (row[1], row[2]))[:BEST_FOR_EACH_SKILL]}
    for group in problem.groups():
        shortest = sorted(hours[unit] for unit in group.units if unit in hours)
        chosen |= {one for _, one in (shortest if group.all_of else shortest[:SHORTEST_OF_EACH_GROUP])}
    return frozenset(_with_prerequisites(request, chosen))


def thrifty_of(problem: Problem) -> frozenset[OpportunityId]:
    """Of every group the offerings with the fewest hours for a credit, and what they build on.

    Where the person's hours are only just enough, hardly any plan can be put together without them.
    """
    hours: dict[SpecId, list[tuple[Fraction, OpportunityId]]] = defaultdict(list)
    for offering in usable_offerings(problem):
        spec = offering.spec
        length = volume_of(spec).hours
        if length is not None and spec.credits is not None and spec.credits.hundredths > 0:
            hours[spec.id].append((Fraction(length, spec.credits.hundredths), offering.id))
    chosen: set[OpportunityId] = set()
    for group in problem.groups():
        own = sorted(row for unit in group.units for row in hours.get(unit, ()))
        chosen |= {one for _, one in own[:THRIFTY_OF_EACH_GROUP]}
    return frozenset(_with_prerequisites(problem.request, chosen))


def _with_prerequisites(
    request: PlanRequest, chosen: Iterable[OpportunityId], place: Mapping[OpportunityId, int] | None = None
) -> set[OpportunityId]:
    """The chosen offerings and, step by step, the offerings of the units that they build on, or need beside them.

    Of units that can stand for each other, all; or a few, those in the best `place`.
    """
    by_unit: Mapping[SpecId, list[OpportunityId]] = defaultdict(list)
    specs = {}
    for offering in request.opportunities:
        by_unit[offering.spec.id].append(offering.id)
        specs[offering.id] = offering.spec
    found: set[OpportunityId] = set()
    open_ids = list(chosen)
    while open_ids:
        current = open_ids.pop()
        if current in found:
            continue
        found.add(current)
        for tree in (specs[current].prerequisite, specs[current].corequisite):
            if tree is not None:
                open_ids.extend(_enough(tree, by_unit, place))
    return found


def _enough(
    tree: Prerequisite, by_unit: Mapping[SpecId, list[OpportunityId]], place: Mapping[OpportunityId, int] | None
) -> Iterator[OpportunityId]:
    """Offerings by which a tree can be met."""
    units = [unit for unit in tree.units if unit in by_unit]
    if place is not None and tree.minimum < len(tree.units) + len(tree.trees):
        last = len(place)
        units.sort(key=lambda unit: min(place.get(one, last) for one in by_unit[unit]))
        units = units[: tree.minimum + SPARE_UNITS]
    for unit in units:
        yield from by_unit[unit]
    for inner in tree.trees:
        yield from _enough(inner, by_unit, place)
