"""Without a qualification: the offerings worth solving over, the best few for each skill and what they build on."""

from dataclasses import replace

from advisor.domain.ids import OpportunityId, SkillUri, SpecId
from advisor.domain.planning import PlanRequest
from advisor.planning.objective import covers

LARGEST_WHOLE = 120
"""So many covering offerings are solved over as they are."""

BEST_FOR_EACH_SKILL = 8


def with_pool(request: PlanRequest) -> tuple[PlanRequest, bool]:
    """The request over its pool, and whether the pool leaves out anything that covers part of the gap.

    Offerings that neither cover anything nor lead to one that does are left out without loss.
    """
    if request.qualification is not None:
        return request, False
    useful = [offering for offering in request.opportunities if covers(request, offering)]
    chosen = {offering.id for offering in useful}
    is_pruned = len(useful) > LARGEST_WHOLE
    if is_pruned:
        chosen = _best_for_each_skill(request)
    kept = _with_prerequisites(request, chosen)
    offerings = tuple(offering for offering in request.opportunities if offering.id in kept)
    return replace(request, opportunities=offerings), is_pruned


def _best_for_each_skill(request: PlanRequest) -> set[OpportunityId]:
    """Strongest cover first, then more of the gap as a whole, then cheaper, then by id."""
    by_skill: dict[SkillUri, list[tuple[int, int, int, OpportunityId]]] = {}
    for offering in request.opportunities:
        covered = covers(request, offering)
        breadth = sum(percent * request.skill_weights[skill] for skill, percent in covered.items())
        cents = offering.price.cents if offering.price is not None else 0
        for skill, percent in covered.items():
            by_skill.setdefault(skill, []).append((-percent, -breadth, cents, offering.id))
    return {row[-1] for rows in by_skill.values() for row in sorted(rows)[:BEST_FOR_EACH_SKILL]}


def _with_prerequisites(request: PlanRequest, chosen: set[OpportunityId]) -> set[OpportunityId]:
    """The chosen offerings and, step by step, all offerings of the units that they build on, or need beside them."""
    by_unit: dict[SpecId, list[OpportunityId]] = {}
    specs = {}
    for offering in request.opportunities:
        by_unit.setdefault(offering.spec.id, []).append(offering.id)
        specs[offering.id] = offering.spec
    found: set[OpportunityId] = set()
    open_ids = list(chosen)
    while open_ids:
        current = open_ids.pop()
        if current in found:
            continue
        found.add(current)
        for tree in (specs[current].prerequisite, specs[current].corequisite):
            for unit in tree.all_units() if tree is not None else ():
                open_ids.extend(by_unit.get(unit, ()))
    return found
