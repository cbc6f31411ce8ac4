"""Which offerings could stand in the place of a step: those that teach the same, or count in the same group."""

from __future__ import annotations

from collections.abc import Sequence

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.ids import OpportunityId, SkillUri, SpecId
from advisor.domain.planning import PlannedStep, PlanRequest, StackingPlan
from advisor.domain.what_if import StepSwap
from advisor.planning.calendar import calendar_for
from advisor.planning.edits import step_of
from advisor.planning.objective import covers
from advisor.planning.placements import placements_of
from advisor.planning.volume import volume_of

MOST_SWAPS = 6


def swaps_for(request: PlanRequest, plan: StackingPlan, step: OpportunityId) -> tuple[StepSwap, ...]:
    """At most six, those first that cover more of the step's skills, then those of its group, then the cheaper ones.

    Whether the rest of the plan holds with one of them is found out when it is taken.

    Raises:
        PlanningError: the plan has no such step.
    """
    taken = step_of(plan, step)
    skills, group = frozenset(taken.covers), _units_beside(plan, taken)
    in_plan = {one.opportunity.spec.id for one in plan.steps if one is not taken} | request.held_units
    found = [
        StepSwap(
            offering=offering,
            hours=volume_of(offering.spec).hours,
            covers=tuple(sorted(covers(request, offering).keys() & skills)),
            same_unit=offering.spec.id == taken.opportunity.spec.id,
            same_group=offering.spec.id in group,
        )
        for offering in request.opportunities
        if offering.id != step and offering.spec.id not in in_plan and offering.id not in request.cancelled
    ]
    useful = [one for one in found if one.covers or one.same_group or one.same_unit]
    ordered = sorted(useful, key=lambda one: _place(one, request))
    return tuple(one for one in ordered if _can_be_taken(one.offering, request))[:MOST_SWAPS]


def _units_beside(plan: StackingPlan, step: PlannedStep) -> frozenset[SpecId]:
    """All units of the requirement group in which the step counts."""
    group = plan.qualification.group(step.counts_in) if plan.qualification and step.counts_in else None
    return frozenset(group.all_units()) if group else frozenset()


def _place(swap: StepSwap, request: PlanRequest) -> tuple[int, bool, bool, int, str]:
    """What sorts them; a price that is not stated comes after those that are."""
    price = swap.offering.price
    covered = _weight(swap.covers, swap.offering.id, request)
    return -covered, not swap.same_group, price is None, price.cents if price else 0, swap.offering.id


def _weight(skills: Sequence[SkillUri], offering: OpportunityId, request: PlanRequest) -> int:
    sure = request.coverage.get(offering, {})
    return sum(request.skill_weights.get(skill, 1) * sure.get(skill, 0) for skill in skills)


def _can_be_taken(offering: LearningOpportunity, request: PlanRequest) -> bool:
    return any(True for _ in placements_of(offering, calendar_for(request), request.limits))
