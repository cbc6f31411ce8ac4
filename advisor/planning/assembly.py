"""From the solver's decisions to a plan with dates, credits and cost, held against every rule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from advisor.domain.credits import CreditPoints
from advisor.domain.ids import GroupId, SkillUri, SpecId
from advisor.domain.learner import Limits
from advisor.domain.money import Money
from advisor.domain.planning import PlannedStep, PlanRequest, RuleStatus, StackingPlan, Term
from advisor.domain.priorities import in_full
from advisor.planning.calendar import calendar_for, weekly_hours
from advisor.planning.checks import check_plan
from advisor.planning.objective import covers, gain_of
from advisor.planning.placements import Placement
from advisor.planning.prices import cents_in
from advisor.planning.solving import Solution
from advisor.planning.volume import volume_of

PARTS_OF_A_GAP = 10_000
"""A gap is stated in hundredths of a percent."""


class InconsistentPlanError(RuntimeError):
    """Solver and checks disagree about a plan: a bug, never shown as an answer."""


def plan_from(request: PlanRequest, solution: Solution, *, is_proven_best: bool) -> StackingPlan:
    """The plan that the solver found for this request.

    Raises:
        InconsistentPlanError: the independent checks find a rule that is not met.
    """
    counted: dict[SpecId, tuple[GroupId, ...]] = {}
    for (unit, group), variable in solution.plan.counted.items():
        if solution.is_set(variable):
            counted[unit] = (*counted.get(unit, ()), group)
    terms = calendar_for(request)
    steps = _with_covers(request, _steps(solution.chosen(), terms, request.limits, counted))
    held = {unit: groups for unit, groups in counted.items() if unit in request.held_units}
    checks = check_plan(request, steps, held)
    broken = [check for check in checks if check.status is RuleStatus.NOT_MET]
    if broken:
        raise InconsistentPlanError(f"The solver's plan breaks {broken[0].rule}: {broken[0].reason}")
    last = max((step.end for step in steps), default=terms[0].start)
    known_cost, without_price = _cost(request, steps)
    return StackingPlan(
        steps=steps,
        checks=checks,
        terms=tuple(term for term in terms if term.start <= last),
        qualification=request.qualification,
        held_units=tuple(sorted(held)),
        held_counts_in={unit: groups[0] for unit, groups in held.items()},
        held_also_counts_in={unit: groups[1] for unit, groups in held.items() if len(groups) > 1},
        covered_percent=covered_percent(request, steps),
        known_cost=known_cost,
        steps_without_price=without_price,
        credits=_credits(steps),
        is_proven_best=is_proven_best,
        coverage_gap_percent=_coverage_gap(request, steps, solution.most_coverage),
        comes_first=in_full(request.limits.priorities)[0],
    )


def _steps(
    chosen: Sequence[Placement], terms: Sequence[Term], limits: Limits, counted: Mapping[SpecId, tuple[GroupId, ...]]
) -> tuple[PlannedStep, ...]:
    """The placements as steps, in order of their start, end and id."""
    load = [0] * len(terms)
    days: dict[str, tuple[date, date]] = {}
    for placement in sorted(chosen, key=lambda row: (row.movable, row.first_term, row.last_term, row.opportunity.id)):
        days[placement.opportunity.id] = _days(placement, load, terms, limits)
        for index in range(placement.first_term, placement.last_term + 1):
            load[index] += placement.loads[index - placement.first_term]
    steps = []
    for placement in chosen:
        volume = volume_of(placement.opportunity.spec)
        groups = counted.get(placement.unit, ())
        start, end = days[placement.opportunity.id]
        steps.append(
            PlannedStep(
                opportunity=placement.opportunity,
                start=start,
                end=end,
                term=placement.first_term,
                workload_hours=volume.hours,
                workload_is_estimated=volume.is_estimated,
                dates_are_stated=placement.opportunity.availability.is_stated
                and placement.opportunity.availability.has_length,
                counts_in=next(iter(groups), None),
                also_counts_in=groups[1] if len(groups) > 1 else None,
            )
        )
    return tuple(sorted(steps, key=lambda step: (step.start, step.end, step.opportunity.id)))


def _days(placement: Placement, load: list[int], terms: Sequence[Term], limits: Limits) -> tuple[date, date]:
    """The first and last day; a movable step follows, inside its terms, on what is already there.

    Steps that share a term are done one after the other at the person's pace, so that a short step does not
    seem to last a whole term.
    """
    if not placement.movable or not any(placement.loads):
        return placement.start, placement.end
    first, last = terms[placement.first_term], terms[placement.last_term]
    a_week = Fraction(weekly_hours(limits)) * 10
    whole_weeks_before = min(int(load[first.index] / a_week), first.weeks - 1)
    weeks_until_done = -int(-(load[last.index] + placement.loads[-1]) // a_week)
    least = timedelta(weeks=placement.opportunity.availability.duration_weeks or 0, days=-1)
    start = max(min(first.start + timedelta(weeks=whole_weeks_before), last.end - least), first.start)
    end = last.start + timedelta(weeks=max(weeks_until_done, 1), days=-1)
    return start, min(max(end, start + least), last.end)


def _with_covers(request: PlanRequest, steps: tuple[PlannedStep, ...]) -> tuple[PlannedStep, ...]:
    """Each step with the skills that it covers best; of equals the earlier one."""
    best: dict[SkillUri, tuple[int, int]] = {}
    for index, step in enumerate(steps):
        for skill, percent in covers(request, step.opportunity).items():
            if percent > best.get(skill, (0, 0))[0]:
                best[skill] = (percent, index)
    return tuple(
        replace(step, covers=tuple(skill for skill in request.skill_weights if best.get(skill, (0, -1))[1] == index))
        for index, step in enumerate(steps)
    )


def covered_percent(request: PlanRequest, steps: Sequence[PlannedStep]) -> int | None:
    """Share of the weighted gap covered by the best step for each skill, rounded down; `None` without a gap."""
    if not request.skill_weights:
        return None
    best: dict[SkillUri, int] = {}
    for step in steps:
        for skill, percent in covers(request, step.opportunity).items():
            best[skill] = max(best.get(skill, 0), percent)
    covered = sum(request.skill_weights[skill] * percent for skill, percent in best.items())
    return covered // sum(request.skill_weights.values())


def _coverage_gap(request: PlanRequest, steps: Sequence[PlannedStep], most: int | None) -> Decimal | None:
    """How much more coverage is possible at most, in percent of this plan's, rounded up to a hundredth."""
    gain = gain_of(request, (step.opportunity for step in steps))
    if most is None or gain <= 0:
        return None
    return Decimal(-(-max(0, most - gain) * PARTS_OF_A_GAP // gain)) / 100


def _cost(request: PlanRequest, steps: Sequence[PlannedStep]) -> tuple[Money | None, int]:
    """Sum of the stated prices in one currency, and how many steps it leaves out; free steps are in every currency."""
    budget = request.limits.budget or request.limits.budget_per_year
    prices = [step.opportunity.price for step in steps if step.opportunity.price is not None]
    currencies = {price.currency for price in prices if price.cents} or {price.currency for price in prices}
    if budget is not None:
        currencies = {budget.currency}
    if not prices or len(currencies) != 1:
        return None, len(steps)
    currency = min(currencies)
    known = [cents for step in steps if (cents := cents_in(step.opportunity, currency)) is not None]
    return Money(sum(known), currency), len(steps) - len(known)


def _credits(steps: Sequence[PlannedStep]) -> tuple[CreditPoints, ...]:
    known = [points for step in steps if (points := step.opportunity.spec.credits) is not None]
    systems = sorted({points.system for points in known})
    return tuple(
        CreditPoints.total(system, (points for points in known if points.system == system)) for system in systems
    )
