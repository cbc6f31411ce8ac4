"""What makes one plan better than another, in order: coverage, certainty, cost, finish, hours, early starts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from ortools.sat.python.cp_model import CpModel, IntVar, LinearExprT

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.ids import OpportunityId, SkillUri
from advisor.domain.planning import PlanRequest
from advisor.planning.calendar import tenths_in
from advisor.planning.prices import cents_in, main_currency
from advisor.planning.variables import PlanVariables, Sum, total
from advisor.planning.volume import volume_of

BEST_COVER_QUARTERS, SECOND_COVER_QUARTERS = 4, 1
"""The best cover of a skill counts fully, the second best a quarter, further ones nothing."""

MOST_FREE_STEPS = 8
"""Of a plan without a qualification: more cannot be overlooked by a person."""

MORE_THAN_ALL_STARTS = 100_000
"""One hour weighs more than the terms in which all steps begin, added up; the same for every model of a request."""

COVERAGE = "coverage"
"""The name of the stage that comes first wherever there is a gap."""

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
        found.append(Stage(COVERAGE, gain, is_maximised=True))
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


def gain_of(request: PlanRequest, offerings: Iterable[LearningOpportunity]) -> int:
    """What `coverage_of` says of these steps, less what each step of a plan without a qualification must add."""
    percents: dict[SkillUri, list[int]] = {}
    steps = 0
    for offering in offerings:
        steps += 1
        for skill, percent in covers(request, offering).items():
            percents.setdefault(skill, []).append(percent)
    quarters = (BEST_COVER_QUARTERS, SECOND_COVER_QUARTERS)
    gain = sum(
        request.skill_weights[skill] * percent * count
        for skill, reached in percents.items()
        for percent, count in zip(sorted(reached, reverse=True), quarters, strict=False)
    )
    return gain - (least_gain(request) * steps if request.qualification is None else 0)


def coverage_of(model: CpModel, plan: PlanVariables) -> Sum:
    """Weight x percent x quarters, summed over the gap.

    The best cover of a skill is the sum of all rises between percents that at least one step reaches, the second best
    of those that two reach: no step has to be named as the best, which leaves far less to search.
    """
    request = plan.problem.request
    by_skill: dict[SkillUri, dict[int, list[OpportunityId]]] = {}
    for offering in request.opportunities:
        if offering.id in plan.of_offering:
            for skill, percent in covers(request, offering).items():
                by_skill.setdefault(skill, {}).setdefault(percent, []).append(offering.id)
    parts: list[LinearExprT] = []
    for skill in sorted(by_skill):
        reaching: list[LinearExprT] = []
        for percent, lower in pairwise([*sorted(by_skill[skill], reverse=True), 0]):
            reaching += [plan.offering_taken(offering) for offering in by_skill[skill][percent]]
            once = model.new_bool_var(f"{skill} reaches {percent}")
            twice = model.new_bool_var(f"{skill} reaches {percent} twice")
            model.add(once + twice <= total(reaching))
            rise = request.skill_weights[skill] * (percent - lower)
            parts.append(rise * BEST_COVER_QUARTERS * once)
            parts.append(rise * SECOND_COVER_QUARTERS * twice)
    return total(parts)


def finish_day(model: CpModel, plan: PlanVariables) -> Sum:
    """Days from the first day of the calendar to the last day of the last step."""
    first = plan.problem.terms[0].start
    horizon = (plan.problem.terms[-1].end - first).days
    finish = model.new_int_var(0, horizon, "finish")
    for rows in plan.of_unit.values():
        ends = total([(plan.placements[row].end - first).days * plan.take[row] for row in rows])
        model.add(finish >= ends)
    _bound_by_hours(model, plan, finish)
    return total([finish])


def _bound_by_hours(model: CpModel, plan: PlanVariables, finish: IntVar) -> None:
    """The hours of all steps need so many terms: follows from the rules, but bounds the finish before any is placed."""
    terms, limits = plan.problem.terms, plan.problem.request.limits
    in_use = [model.new_bool_var(f"term {term.index} in use") for term in terms]
    for earlier, later in pairwise(in_use):
        model.add_implication(later, earlier)
    for term, used in zip(terms, in_use, strict=True):
        model.add(plan.load_in(term.index) <= tenths_in(term, limits) * used)
        for rows in plan.of_unit.values():
            model.add(total([plan.take[row] for row in rows if plan.placements[row].last_term >= term.index]) <= used)
    lengths = [(term.end - term.start).days + 1 for term in terms]
    model.add(finish >= total([length * used for length, used in zip(lengths, in_use[1:], strict=False)]))


def fewest_hours(plan: PlanVariables) -> Stage:
    """As little study as possible, which is the likeliest to fit into terms."""
    parts = [volume_of(row.opportunity.spec).hours or 1 for row in plan.placements]
    value = total([hours * take for hours, take in zip(parts, plan.take, strict=True)])
    return Stage("fewest hours", value, is_maximised=False)


def _hours_then_starts(plan: PlanVariables) -> Sum:
    """Total hours first; among equals, every step as early as it can be."""
    parts: list[LinearExprT] = []
    for row, placement in enumerate(plan.placements):
        hours = volume_of(placement.opportunity.spec).hours or 0
        parts.append((hours * MORE_THAN_ALL_STARTS + placement.first_term) * plan.take[row])
    return total(parts)
