"""Searching over priced pools finds what enumeration finds, and no plan passes what the outlook says."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.ids import SpecId
from advisor.domain.planning import PlanRequest, StackingPlan
from advisor.domain.planning_results import RuleConflict
from advisor.planning import pooled_search
from advisor.planning.in_force import rules_in_force
from advisor.planning.objective import gain_of
from advisor.planning.outlook import outlook_of
from advisor.planning.planner import plan_stack
from advisor.planning.problem import Problem, specs_of, units_in_play
from tests.quality.planning_cases import requests
from tests.quality.planning_enumeration import (
    Counting,
    good_countings,
    has_no_superfluous_step,
    possible_days,
    subsets,
)
from tests.quality.test_planning_oracle import chosen_in

CASES = settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)


@st.composite
def targets(draw: st.DrawFn) -> PlanRequest:
    """Requests for an award, or for a target of the person's own."""
    return replace(draw(requests(with_rules=True)), is_own_target=draw(st.booleans()))


def every_plan(request: PlanRequest) -> Iterator[tuple[LearningOpportunity, ...]]:
    """Everything that may be taken: toward an award without superfluous steps, else with all counting that can."""
    in_force = rules_in_force(request)
    assert in_force.award is not None
    named = set(in_force.award.rules.all_units())
    in_play = units_in_play(specs_of(request), in_force)
    for chosen in subsets(request):
        if not in_play.issuperset(one.spec.id for one in chosen):
            continue
        if any(_is_allowed(request, chosen, counting, named) for counting in good_countings(request, chosen)):
            yield chosen


def _is_allowed(
    request: PlanRequest,
    chosen: tuple[LearningOpportunity, ...],
    counting: Counting,
    named: set[SpecId],
) -> bool:
    if request.is_own_target:
        return all(one.spec.id in counting for one in chosen if one.spec.id in named)
    return has_no_superfluous_step(request, chosen, counting)


@pytest.mark.slow
@CASES
@given(request=targets())
def test_no_plan_passes_the_outlook(request: PlanRequest) -> None:
    problem = Problem.of(request)
    outlook = outlook_of(problem)
    plans = list(every_plan(request))
    if outlook is None or problem.lacks_credits():
        return
    for chosen in plans:
        gain = gain_of(request, chosen)
        assert gain <= outlook.most
        assert all(gain <= outlook.most_with[one.id] for one in chosen)


@pytest.mark.slow
@CASES
@given(request=requests(with_rules=False))
def test_no_free_plan_passes_the_outlook(request: PlanRequest) -> None:
    outlook = outlook_of(Problem.of(request))
    for chosen in subsets(request):
        if outlook is not None and any(True for _ in possible_days(request, chosen)):
            gain = gain_of(request, chosen)
            assert gain <= outlook.most
            assert all(gain <= outlook.most_with[one.id] for one in chosen)


@pytest.mark.slow
@CASES
@given(request=targets())
def test_pools_give_the_best_plan_where_they_hold_everything(
    request: PlanRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pooled_search, "LARGEST_WHOLE", 0)
    gains = [gain_of(request, chosen) for chosen in every_plan(request)]
    result = plan_stack(request)
    assert isinstance(result, StackingPlan if gains else RuleConflict)
    if isinstance(result, StackingPlan) and not Problem.of(request).lacks_credits():
        gain = gain_of(request, chosen_in(result))
        assert gain >= max(gains)
        assert gain <= 0 or result.coverage_gap_percent == 0
