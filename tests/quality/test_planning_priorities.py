"""Whatever comes first for the person: no plan that enumeration finds is better in it."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.planning import PlanRequest, RuleStatus, StackingPlan
from advisor.domain.priorities import USUAL_ORDER, Objective
from advisor.planning.objective import BEST_COVER_QUARTERS, cover_by, covers, gain_of
from advisor.planning.planner import plan_stack
from advisor.planning.prices import cents_in, main_currency
from advisor.planning.problem import Problem
from advisor.planning.reordered import KEPT_COVERAGE_PERCENT
from advisor.planning.volume import volume_of
from tests.quality.planning_cases import requests
from tests.quality.planning_enumeration import good_countings, possible_days, subsets
from tests.quality.test_planning_oracle import chosen_in

CASES = settings(
    max_examples=int(os.environ.get("ADVISOR_ORACLE_CASES", "60")),
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
ORDERS = st.permutations(USUAL_ORDER)

Value = tuple[int | date, ...]


def value_of(request: PlanRequest, chosen: Sequence[LearningOpportunity], finish: date | None) -> Value:
    """How good this is in what comes first; less is better."""
    first = request.limits.priorities[0]
    if first is Objective.COST:
        cents = [cents_in(one, main_currency(request)) for one in chosen]
        return cents.count(None), sum(price or 0 for price in cents)
    if first is Objective.HOURS:
        hours = [volume_of(one.spec).hours for one in chosen]
        return hours.count(None), sum(stated or 0 for stated in hours)
    if first is Objective.FINISH:
        return (finish or date.min,)
    return (-gain_of(request, chosen),)


def finishes(request: PlanRequest, chosen: Sequence[LearningOpportunity]) -> Iterator[date]:
    return (max((end for _, end in days), default=date.min) for days in possible_days(request, chosen))


def is_plan(request: PlanRequest, chosen: Sequence[LearningOpportunity]) -> bool:
    return next(good_countings(request, chosen), None) is not None


def in_an_order(request: PlanRequest, order: Sequence[Objective]) -> PlanRequest:
    return replace(request, limits=replace(request.limits, priorities=tuple(order)))


@pytest.mark.slow
@CASES
@given(case=requests(with_rules=True, most_rules=1, most_units=4), order=ORDERS)
def test_toward_an_award_nothing_is_better_in_what_comes_first(case: PlanRequest, order: list[Objective]) -> None:
    request = in_an_order(case, order)
    if Problem.of(request).lacks_credits() or order[0] in (Objective.COVERAGE, Objective.FINISH):
        return  # plans whose credits are known come before all; coverage is the oracle's own case, the finish the next
    values = [value_of(request, chosen, None) for chosen in subsets(request) if is_plan(request, chosen)]
    result = plan_stack(request)
    assert isinstance(result, StackingPlan) == bool(values)
    if isinstance(result, StackingPlan):
        assert not any(check.status is RuleStatus.NOT_MET for check in result.checks)
        assert value_of(request, chosen_in(result), None) == min(values)


@pytest.mark.slow
@CASES
@given(case=requests(with_rules=True, most_units=4))
def test_toward_an_award_nothing_is_finished_sooner(case: PlanRequest) -> None:
    request = in_an_order(case, [Objective.FINISH])
    if Problem.of(request).lacks_credits():
        return
    result = plan_stack(request)
    if isinstance(result, StackingPlan):
        ends = [
            finish for chosen in subsets(request) if is_plan(request, chosen) for finish in finishes(request, chosen)
        ]
        assert max((step.end for step in result.steps), default=date.min) <= min(ends)


@pytest.mark.slow
@CASES
@given(case=requests(with_rules=False), order=ORDERS)
def test_without_an_award_nothing_that_keeps_enough_coverage_is_better(
    case: PlanRequest, order: list[Objective]
) -> None:
    request = in_an_order(case, order)
    possible = [
        (chosen, min(ends))
        for chosen in subsets(request)
        if any(covers(request, one) for one in chosen) and (ends := list(finishes(request, chosen)))
    ]
    result = plan_stack(request)
    assert isinstance(result, StackingPlan) == bool(possible)
    if not isinstance(result, StackingPlan):
        return
    most = max(gain_of(request, chosen) for chosen, _ in possible)
    best = [cover_of(request, chosen) for chosen, _ in possible if gain_of(request, chosen) == most]
    reached = chosen_in(result)
    assert cover_of(request, reached) * 100 >= KEPT_COVERAGE_PERCENT * min(best)
    enough = [one for one in possible if cover_of(request, one[0]) * 100 >= KEPT_COVERAGE_PERCENT * max(best)]
    value = value_of(request, reached, max(step.end for step in result.steps))
    assert value <= min(value_of(request, chosen, finish) for chosen, finish in enough)


def cover_of(request: PlanRequest, chosen: Sequence[LearningOpportunity]) -> int:
    return cover_by(request, chosen, (BEST_COVER_QUARTERS,))
