"""What makes one plan better than another: coverage, certainty, cost, finish, hours, early starts; or another order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ortools.sat.python.cp_model import CpModel, IntVar, LinearExprT

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.ids import OpportunityId, SkillUri
from advisor.domain.planning import PlanRequest
from advisor.domain.priorities import Objective, in_full
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
    """What is improved before the finish, as far as it can make a difference: none of it depends on terms."""
    order = in_full(plan.problem.request.limits.priorities)
    return tuple(_stages(model, plan, order[: order.index(Objective.FINISH)], is_first=True))


def timing_stages_of(model: CpModel, plan: PlanVariables) -> tuple[Stage, ...]:
    """The finish, and what is improved after it."""
    order = in_full(plan.problem.request.limits.priorities)
    place = order.index(Objective.FINISH)
    finish = Stage("finish", finish_day(model, plan), is_maximised=False)
    unknown = tuple(_unknown_facts(plan)) if place == 0 else ()
    later = [one for one in order[place + 1 :] if one is not order[-1] or one is not Objective.HOURS]
    last = Stage("hours and early starts", _hours_then_starts(plan), is_maximised=False)
    return (finish, *unknown, *_stages(model, plan, later, is_first=False), last)


def coverage_comes_first(request: PlanRequest) -> bool:
    """Whether nothing matters more than coverage, where there is a gap."""
    return in_full(request.limits.priorities)[0] is Objective.COVERAGE


def coverage_stage(model: CpModel, plan: PlanVariables) -> Stage | None:
    """Coverage, less what each step of a plan without a qualification must add; `None` where nothing is covered."""
    request = plan.problem.request
    gain = coverage_of(model, plan)
    if isinstance(gain, int):
        return None
    if request.qualification is None:
        gain -= least_gain(request) * total(list(plan.taken.values()))
    return Stage(COVERAGE, gain, is_maximised=True)


def _stages(model: CpModel, plan: PlanVariables, objectives: Sequence[Objective], *, is_first: bool) -> Iterator[Stage]:
    """One after the other; facts that are not known count right after what comes first of all."""
    for place, objective in enumerate(objectives):
        if objective is Objective.COVERAGE:
            stage = coverage_stage(model, plan)
            if stage is not None:
                yield stage
        elif objective is Objective.COST:
            yield from _cost(plan, comes_first=is_first and place == 0)
        elif objective is Objective.HOURS:
            yield from _hours(plan, comes_first=is_first and place == 0)
        if is_first and place == 0:
            yield from _unknown_facts(plan)


def _unknown_facts(plan: PlanVariables) -> Iterator[Stage]:
    if plan.unknown:
        yield Stage("unknown facts", total(plan.unknown), is_maximised=False)


def _cost(plan: PlanVariables, *, comes_first: bool) -> Iterator[Stage]:
    """Stated prices; where they come first, a step that states none is no bargain."""
    request = plan.problem.request
    currency = main_currency(request)
    cents = {offering.id: cents_in(offering, currency) for offering in request.opportunities}
    silent = [plan.offering_taken(offering) for offering, price in cents.items() if price is None]
    if comes_first and silent:
        yield Stage("steps without a price", total(silent), is_maximised=False)
    prices = [price * plan.offering_taken(offering) for offering, price in cents.items() if price]
    if prices:
        yield Stage(Objective.COST, total(prices), is_maximised=False)


def _hours(plan: PlanVariables, *, comes_first: bool) -> Iterator[Stage]:
    """Hours of study; where they come first, a step that states none is no saving."""
    hours = {offering.id: volume_of(offering.spec).hours for offering in plan.problem.request.opportunities}
    silent = [plan.offering_taken(offering) for offering, stated in hours.items() if stated is None]
    if comes_first and silent:
        yield Stage("steps without hours", total(silent), is_maximised=False)
    stated = [count * plan.offering_taken(offering) for offering, count in hours.items() if count]
    if stated:
        yield Stage(Objective.HOURS, total(stated), is_maximised=False)


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
    steps = tuple(offerings)
    gain = cover_by(request, steps, (BEST_COVER_QUARTERS, SECOND_COVER_QUARTERS))
    return gain - (least_gain(request) * len(steps) if request.qualification is None else 0)


def cover_by(request: PlanRequest, steps: Iterable[LearningOpportunity], quarters: Sequence[int]) -> int:
    """What `coverage_of` says of these steps."""
    percents: dict[SkillUri, list[int]] = {}
    for offering in steps:
        for skill, percent in covers(request, offering).items():
            percents.setdefault(skill, []).append(percent)
    return sum(
        request.skill_weights[skill] * percent * count
        for skill, reached in percents.items()
        for percent, count in zip(sorted(reached, reverse=True), quarters, strict=False)
    )


def coverage_of(model: CpModel, plan: PlanVariables, *, second: int = SECOND_COVER_QUARTERS) -> Sum:
    """Weight x percent x quarters, summed over the gap; the second best cover of a skill counts `second` quarters.

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
            rise = request.skill_weights[skill] * (percent - lower)
            once = model.new_bool_var(f"{skill} reaches {percent}")
            parts.append(rise * BEST_COVER_QUARTERS * once)
            if second:
                twice = model.new_bool_var(f"{skill} reaches {percent} twice")
                parts.append(rise * second * twice)
                model.add(once + twice <= total(reaching))
            else:
                model.add(once <= total(reaching))
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
