"""Repairs against complete enumeration: after a change, no plan that keeps it keeps more steps, or more of their dates.

`ADVISOR_ORACLE_CASES=500 python -m pytest tests/quality/test_edit_oracle.py` draws so many cases for each test.
"""

import os
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.planning import PlannedStep, PlanRequest, RuleStatus, StackingPlan
from advisor.domain.what_if import AddStep, DropStep, MoveStep, PlanEdit, Setback, SwapStep
from advisor.planning.edits import edited, starts_of, with_edit
from advisor.planning.fallbacks import after, fallback, fragile_steps
from advisor.planning.objective import MOST_FREE_STEPS, covers
from advisor.planning.placements import all_placements
from advisor.planning.planner import plan_stack
from advisor.planning.problem import Problem
from advisor.planning.repair import is_at
from tests.quality.planning_cases import requests
from tests.quality.planning_enumeration import Days, countings, possible_days, rules_hold, subsets

CASES = settings(
    max_examples=int(os.environ.get("ADVISOR_ORACLE_CASES", "60")),
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)


def plans(request: PlanRequest) -> Iterator[tuple[tuple[LearningOpportunity, ...], Days]]:
    """Every choice of offerings and days that keeps every rule, superfluous steps allowed."""
    rows = {(row.opportunity.id, row.start, row.end) for row in all_placements(request, Problem.of(request).calendar)}
    for chosen in subsets(request):
        is_free = request.qualification is None
        if is_free and (len(chosen) > MOST_FREE_STEPS or not any(covers(request, one) for one in chosen)):
            continue
        ways = None if is_free else list(countings(request, chosen))
        for days in possible_days(request, chosen):
            if not rows.issuperset((one.id, *when) for one, when in zip(chosen, days, strict=True)):
                continue
            if ways is None or any(rules_hold(request, counting, chosen, days) for counting in ways):
                yield chosen, days


def most_kept(request: PlanRequest, near: Sequence[PlannedStep]) -> tuple[int, int, int] | None:
    """Most steps kept, then most dates, then fewest new ones; `None`: no plan."""
    problem = Problem.of(request)
    steps = {step.opportunity.id: step for step in near}
    rows = {(row.opportunity.id, row.start, row.end): row for row in problem.placements}
    values = []
    for chosen, days in plans(request):
        kept = [(one, when) for one, when in zip(chosen, days, strict=True) if one.id in steps]
        same = sum(is_at(problem, rows[one.id, *when], steps[one.id]) for one, when in kept)
        values.append((len(kept), same, len(kept) - len(chosen)))
    return max(values, default=None)


def kept_in(plan: StackingPlan, near: Sequence[PlannedStep]) -> tuple[int, int, int]:
    """The same of a plan."""
    steps = {step.opportunity.id: step for step in near}
    kept = [step for step in plan.steps if step.opportunity.id in steps]
    same = [step for step in kept if (step.start, step.end) == _days(steps[step.opportunity.id])]
    return len(kept), len(same), len(kept) - len(plan.steps)


def _days(step: PlannedStep) -> tuple[object, object]:
    return step.start, step.end


def a_plan(request: PlanRequest) -> StackingPlan:
    plan = plan_stack(request)
    assume(isinstance(plan, StackingPlan) and plan.steps)
    assert isinstance(plan, StackingPlan)
    return plan


def compare(asked: PlanRequest, near: Sequence[PlannedStep], result: object, *, is_least: bool) -> None:
    most = most_kept(asked, near)
    assert isinstance(result, StackingPlan) is (most is not None)
    if isinstance(result, StackingPlan):
        assert not any(check.status is RuleStatus.NOT_MET for check in result.checks)
        if not Problem.of(asked).lacks_credits():  # else plans whose credits are known come first
            assert is_least
            assert kept_in(result, near) == most


def an_edit(draw: st.DrawFn, request: PlanRequest, plan: StackingPlan) -> PlanEdit:
    step = draw(st.sampled_from([step.opportunity.id for step in plan.steps]))
    taken = {one.opportunity.spec.id for one in plan.steps} | request.held_units
    others = [one.id for one in request.opportunities if one.spec.id not in taken]
    edits: list[PlanEdit] = [DropStep(step=step)]
    edits += [MoveStep(step=step, begins=day) for day in starts_of(request, step)]
    for other in others:
        edits += [AddStep(offering=other), SwapStep(step=step, offering=other)]
        edits += [AddStep(offering=other, begins=day) for day in starts_of(request, other)]
    return draw(st.sampled_from(edits))


@pytest.mark.slow
@CASES
@given(data=st.data(), with_rules=st.booleans())
def test_the_least_repair_keeps_most_of_the_plan_and_the_change(data: st.DataObject, with_rules: bool) -> None:
    request = data.draw(requests(with_rules=with_rules, most_rules=1 if with_rules else 0, most_units=4))
    plan = a_plan(request)
    edit = data.draw(st.composite(an_edit)(request, plan))
    found = edited(request, plan, edit)
    asked = with_edit(request, plan, edit)
    compare(asked, plan.steps, found.result, is_least=found.is_least)
    if isinstance(found.result, StackingPlan):
        starts = {step.opportunity.id: step.start for step in found.result.steps}
        assert starts.keys().isdisjoint(asked.unwanted)
        for wanted in asked.wanted:
            assert wanted.begins_within(starts[wanted.offering], starts[wanted.offering])


@pytest.mark.slow
@CASES
@given(data=st.data(), setback=st.sampled_from(list(Setback)), with_rules=st.booleans())
def test_the_fallback_keeps_most_of_the_plan(data: st.DataObject, setback: Setback, with_rules: bool) -> None:
    request = data.draw(requests(with_rules=with_rules, most_rules=1 if with_rules else 0, most_units=4))
    plan = a_plan(request)
    lost = data.draw(st.sampled_from(plan.steps))
    found = fallback(request, plan, lost.opportunity.id, setback)
    asked = after(request, plan, lost, setback)
    near = plan.steps if setback is Setback.FAILED else [step for step in plan.steps if step is not lost]
    compare(asked, near, found.result, is_least=found.is_least)


@pytest.mark.slow
@CASES
@given(data=st.data())
def test_a_step_is_fragile_if_no_plan_is_left_without_it(data: st.DataObject) -> None:
    request = data.draw(requests(with_rules=True, most_rules=1, most_units=4))
    plan = a_plan(request)
    for one, step in zip(fragile_steps(request, plan), plan.steps, strict=True):
        left = after(request, plan, step, Setback.CANCELLED)
        assert one.exists is (next(plans(left), None) is not None)
