"""What makes one plan better than another, in order: coverage, certainty, cost, finish, hours, early starts."""

from __future__ import annotations

from dataclasses import dataclass

from ortools.sat.python.cp_model import CpModel, LinearExprT

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.ids import OpportunityId, SkillUri
from advisor.domain.planning import PlanRequest
from advisor.planning.prices import cents_in, main_currency
from advisor.planning.variables import PlanVariables, Sum, total
from advisor.planning.volume import volume_of

BEST_COVER_QUARTERS, SECOND_COVER_QUARTERS = 4, 1
"""The best cover of a skill counts fully, the second best a quarter, further ones nothing."""

MOST_FREE_STEPS = 8
"""Of a plan without a qualification: more cannot be overlooked by a person."""

LEAST_GAIN_PERCENT = 2
"""Of the weighted gap: a step of a plan without a qualification that adds less is left out."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One thing to improve, once everything before it is as good as it can be."""

    name: str
    value: LinearExprT
    is_maximised: bool


def stages_of(model: CpModel, plan: PlanVariables) -> tuple[Stage, ...]:
    """What is improved first and does not depend on terms, as far as it can make a difference."""
    request = plan.problem.request
    currency = main_currency(request)
    found = []
    gain = coverage_of(model, plan)
    if not isinstance(gain, int):
        if request.qualification is None:
            gain -= least_gain(request) * total(list(plan.taken.values()))
        found.append(Stage("coverage", gain, is_maximised=True))
    if plan.unknown:
        found.append(Stage("unknown facts", total(plan.unknown), is_maximised=False))
    prices = [
        cents * plan.offering_taken(offering.id)
        for offering in request.opportunities
        if (cents := cents_in(offering, currency))
    ]
    if prices:
        found.append(Stage("cost", total(prices), is_maximised=False))
    return tuple(found)


def timing_stages_of(model: CpModel, plan: PlanVariables) -> tuple[Stage, ...]:
    """What is improved last, and depends on terms."""
    return (
        Stage("finish", finish_day(model, plan), is_maximised=False),
        Stage("hours and early starts", _hours_then_starts(plan), is_maximised=False),
    )


def covers(request: PlanRequest, offering: LearningOpportunity) -> dict[SkillUri, int]:
    """The skills of the gap that the offering covers at all, in percent."""
    return {
        skill: percent
        for skill, percent in request.coverage.get(offering.id, {}).items()
        if percent > 0 and skill in request.skill_weights
    }


def least_gain(request: PlanRequest) -> int:
    """What a step of a plan without a qualification must add, in the units of `coverage_of`."""
    return BEST_COVER_QUARTERS * LEAST_GAIN_PERCENT * sum(request.skill_weights.values())


def coverage_of(model: CpModel, plan: PlanVariables) -> Sum:
    """Weight x percent x quarters, summed over the gap."""
    request = plan.problem.request
    by_skill: dict[SkillUri, dict[OpportunityId, int]] = {}
    for offering in request.opportunities:
        if offering.id in plan.of_offering:
            for skill, percent in covers(request, offering).items():
                by_skill.setdefault(skill, {})[offering.id] = percent
    parts: list[LinearExprT] = []
    for skill in sorted(by_skill):
        weight, best, second = request.skill_weights[skill], [], []
        for offering_id, percent in by_skill[skill].items():
            first_cover = model.new_bool_var(f"best cover of {skill}")
            second_cover = model.new_bool_var(f"second cover of {skill}")
            model.add(first_cover + second_cover <= plan.offering_taken(offering_id))
            best.append(first_cover)
            second.append(second_cover)
            parts.append(weight * percent * BEST_COVER_QUARTERS * first_cover)
            parts.append(weight * percent * SECOND_COVER_QUARTERS * second_cover)
        model.add_at_most_one(best)
        model.add_at_most_one(second)
    return total(parts)


def finish_day(model: CpModel, plan: PlanVariables) -> Sum:
    """Days from the first day of the calendar to the last day of the last step."""
    first = plan.problem.terms[0].start
    horizon = (plan.problem.terms[-1].end - first).days
    finish = model.new_int_var(0, horizon, "finish")
    for rows in plan.of_unit.values():
        ends = total([(plan.placements[row].end - first).days * plan.take[row] for row in rows])
        model.add(finish >= ends)
    return total([finish])


def fewest_hours(plan: PlanVariables) -> Stage:
    """As little study as possible, which is the likeliest to fit into terms."""
    parts = [volume_of(row.opportunity.spec).hours or 1 for row in plan.placements]
    value = total([hours * take for hours, take in zip(parts, plan.take, strict=True)])
    return Stage("fewest hours", value, is_maximised=False)


def _hours_then_starts(plan: PlanVariables) -> Sum:
    """Total hours first; among equals, every step as early as it can be."""
    starts_at_most = len(plan.taken) * len(plan.problem.terms) + 1
    parts: list[LinearExprT] = []
    for row, placement in enumerate(plan.placements):
        hours = volume_of(placement.opportunity.spec).hours or 0
        parts.append((hours * starts_at_most + placement.first_term) * plan.take[row])
    return total(parts)
