"""The smallest change of one limit of the person that makes a plan possible, each proved by solving again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from advisor.domain.learner import HOURS_IN_A_WEEK, Limits
from advisor.domain.money import Money
from advisor.domain.planning import RuleId
from advisor.domain.planning_results import Relaxation
from advisor.planning.calendar import calendar_for, weekly_hours
from advisor.planning.conflict import Explorer, SearchStoppedError
from advisor.planning.prices import cents_in
from advisor.planning.problem import AssumedCredits, ConditionKey, Problem
from advisor.planning.rules.budget_per_year import costs_of_years
from advisor.planning.search import can_be_solved
from advisor.planning.solving import Answer, build, solve
from advisor.planning.variables import total

STEPS_IN_AN_HOUR = 2
"""Hours a week are tried in halves."""


def relaxations_of(explorer: Explorer, limits: Sequence[RuleId]) -> tuple[Relaxation, ...]:
    """What the person could change, each by itself; only limits that can help, found in the time that is left."""
    found = []
    for rule in limits:
        try:
            if explorer.can_hold(frozenset(explorer.conditions) - {ConditionKey(rule)}):
                found += list(_FINDERS.get(rule, _dropped)(explorer, rule))
        except SearchStoppedError:
            break
    return tuple(found)


def _works(explorer: Explorer, limits: Limits) -> bool:
    """Whether a plan exists under other limits.

    Raises:
        SearchStoppedError: time ran out first.
    """
    problem = Problem.of(replace(explorer.request, limits=limits), assumed=AssumedCredits.ENOUGH)
    answer = can_be_solved(problem, explorer.clock)
    if answer is Answer.STOPPED:
        raise SearchStoppedError
    return answer is Answer.FOUND


def _dropped(explorer: Explorer, rule: RuleId) -> Iterator[Relaxation]:
    """The limit has to go; that a plan exists without it was just proved."""
    del explorer
    yield Relaxation(rule=rule, dropped=True)


def _more_hours(explorer: Explorer, rule: RuleId) -> Iterator[Relaxation]:
    """The fewest hours a week, in halves, between what there is and a whole week."""
    limits = explorer.request.limits
    too_few = int(weekly_hours(limits) * STEPS_IN_AN_HOUR)
    enough = HOURS_IN_A_WEEK * STEPS_IN_AN_HOUR
    while enough - too_few > 1:
        middle = min((too_few + enough) // 2, 2 * too_few + 1)  # a few hours more are likelier than a whole week
        if _works(explorer, replace(limits, study_hours_per_week=Decimal(middle) / STEPS_IN_AN_HOUR)):
            enough = middle
        else:
            too_few = middle
    yield Relaxation(rule=rule, study_hours_per_week=Decimal(enough) / STEPS_IN_AN_HOUR)


def _more_money(explorer: Explorer, rule: RuleId) -> Iterator[Relaxation]:
    """The cheapest plan without a budget, counting stated prices; nothing when it was not proved cheapest."""
    budget = explorer.request.limits.budget
    if budget is None:
        return
    problem = Problem.of(explorer.request, dropped=frozenset({ConditionKey(rule)}), assumed=AssumedCredits.ENOUGH)
    model, plan = build(problem, economical=False)
    model.minimize(
        total(
            [
                (cents_in(offering, budget.currency) or 0) * plan.offering_taken(offering.id)
                for offering in problem.request.opportunities
            ]
        )
    )
    answer, solver, is_cheapest = solve(model, explorer.clock, seed=explorer.request.seed)
    if answer is not Answer.FOUND or not is_cheapest:
        raise SearchStoppedError
    money = Money(round(solver.objective_value), budget.currency)
    if _works(explorer, replace(explorer.request.limits, budget=money)):
        yield Relaxation(rule=rule, budget=money)


def _later_finish(explorer: Explorer, rule: RuleId) -> Iterator[Relaxation]:
    """The first end of a term by which a plan can be finished; the start stays as it is."""
    limits = explorer.request.limits
    if limits.latest_finish is None:
        return
    open_ended = replace(limits, latest_finish=None)
    terms = calendar_for(replace(explorer.request, limits=open_ended))
    ends = [term.end for term in terms if term.end > limits.latest_finish]
    low, high = 0, len(ends)
    while low < high:
        middle = (low + high) // 2
        if _works(explorer, replace(limits, latest_finish=ends[middle])):
            high = middle
        else:
            low = middle + 1
    if high < len(ends):
        yield Relaxation(rule=rule, latest_finish=ends[high])


def _more_money_a_year(explorer: Explorer, rule: RuleId) -> Iterator[Relaxation]:
    """The plan whose dearest year is the cheapest, counting stated prices; nothing when that was not proved."""
    budget = explorer.request.limits.budget_per_year
    if budget is None:
        return
    problem = Problem.of(explorer.request, dropped=frozenset({ConditionKey(rule)}), assumed=AssumedCredits.ENOUGH)
    model, plan = build(problem, economical=False)
    prices = [cents_in(offering, budget.currency) or 0 for offering in problem.request.opportunities]
    dearest = model.new_int_var(0, sum(prices), "dearest year")
    for cost in costs_of_years(plan, budget.currency):
        model.add(cost <= dearest)
    model.minimize(dearest)
    answer, solver, is_cheapest = solve(model, explorer.clock, seed=explorer.request.seed)
    if answer is not Answer.FOUND or not is_cheapest:
        raise SearchStoppedError
    money = Money(round(solver.objective_value), budget.currency)
    if _works(explorer, replace(explorer.request.limits, budget_per_year=money)):
        yield Relaxation(rule=rule, budget_per_year=money)


def _more_at_once(explorer: Explorer, rule: RuleId) -> Iterator[Relaxation]:
    """The fewest steps at once with which a plan exists."""
    limits = explorer.request.limits
    too_few, enough = limits.most_at_once or 0, len(explorer.request.opportunities)
    while enough - too_few > 1:
        middle = min((too_few + enough) // 2, 2 * too_few + 1)
        if _works(explorer, replace(limits, most_at_once=middle)):
            enough = middle
        else:
            too_few = middle
    yield Relaxation(rule=rule, most_at_once=enough)


_FINDERS: dict[RuleId, Callable[[Explorer, RuleId], Iterator[Relaxation]]] = {
    RuleId.HOURS_PER_WEEK: _more_hours,
    RuleId.BUDGET: _more_money,
    RuleId.BUDGET_PER_YEAR: _more_money_a_year,
    RuleId.AT_ONCE: _more_at_once,
    RuleId.DATES: _later_finish,
}
