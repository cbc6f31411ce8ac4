"""The solver against complete enumeration: every subset, every assignment and every placement of small cases.

`ADVISOR_ORACLE_CASES=500 python -m pytest tests/quality/test_planning_oracle.py` draws so many cases for each test.
"""

import os
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.planning import PlanRequest, RuleStatus, StackingPlan
from advisor.domain.planning_results import NothingToPlan, RuleConflict
from advisor.planning.conflict import Explorer, conditions_of
from advisor.planning.objective import covers, least_gain
from advisor.planning.planner import plan_stack
from advisor.planning.problem import WITHOUT_LIMIT, Problem
from advisor.planning.solving import Clock
from tests.quality.planning_cases import requests
from tests.quality.planning_enumeration import (
    gain_of,
    good_countings,
    has_no_superfluous_step,
    possible_days,
    subsets,
)

CASES = settings(
    max_examples=int(os.environ.get("ADVISOR_ORACLE_CASES", "60")),
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def chosen_in(plan: StackingPlan) -> list[LearningOpportunity]:
    return [step.opportunity for step in plan.steps]


def compare_with_enumeration(request: PlanRequest) -> None:
    every, economical = [], []
    for chosen in subsets(request):
        good = list(good_countings(request, chosen))
        if good:
            every.append(gain_of(request, chosen))
            if any(has_no_superfluous_step(request, chosen, counting) for counting in good):
                economical.append(gain_of(request, chosen))
    result = plan_stack(request)
    assert isinstance(result, StackingPlan if every else RuleConflict | NothingToPlan)
    if isinstance(result, StackingPlan):
        assert not any(check.status is RuleStatus.NOT_MET for check in result.checks)
        assert result.is_proven_best
        assert gain_of(request, chosen_in(result)) <= max(every)
        if not Problem.of(request).lacks_credits():  # else plans whose credits are known come first
            assert gain_of(request, chosen_in(result)) >= max(economical)


@pytest.mark.slow
@CASES
@given(request=requests(with_rules=True))
def test_toward_groups_the_solver_finds_what_enumeration_finds(request: PlanRequest) -> None:
    compare_with_enumeration(request)


@pytest.mark.slow
@CASES
@given(request=requests(with_rules=True, most_rules=3, most_units=4))
def test_under_rules_beside_groups_the_solver_finds_what_enumeration_finds(request: PlanRequest) -> None:
    compare_with_enumeration(request)


@pytest.mark.slow
@CASES
@given(request=requests(with_rules=False))
def test_without_a_qualification_the_solver_covers_as_much_as_enumeration(request: PlanRequest) -> None:
    gains = [
        gain_of(request, chosen) - least_gain(request) * len(chosen)
        for chosen in subsets(request)
        if any(covers(request, one) for one in chosen) and next(possible_days(request, chosen), None) is not None
    ]
    result = plan_stack(request)
    assert isinstance(result, StackingPlan if gains else RuleConflict | NothingToPlan)
    if isinstance(result, StackingPlan):
        chosen = chosen_in(result)
        assert gain_of(request, chosen) - least_gain(request) * len(chosen) == max(gains)


@pytest.mark.slow
@CASES
@given(request=requests(with_rules=True, most_rules=3))
def test_no_conflict_has_fewer_conditions(request: PlanRequest) -> None:
    result = plan_stack(request)
    if not isinstance(result, RuleConflict):
        return
    conditions = list(conditions_of(request))
    named = {(condition.rule, condition.group, condition.programme_rule) for condition in result.conditions}
    kept = frozenset(key for key in conditions if (key.rule, key.group, key.programme_rule) in named)
    explorer = Explorer(request, Clock.of(60))
    assert result.is_smallest
    assert len(kept) == len(result.conditions)
    assert not explorer.can_hold(kept)
    own = frozenset(key for key in conditions if key.rule not in WITHOUT_LIMIT)
    universe = conditions if explorer.can_hold(own) else sorted(own, key=conditions.index)
    assert kept <= set(universe)
    for size in range(len(kept)):
        assert all(explorer.can_hold(frozenset(fewer)) for fewer in combinations(universe, size))
