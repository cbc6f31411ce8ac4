"""Planning out of many offerings: plans that get better, their bound, targets of one's own, and repairs."""

import time
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from ortools.sat.python.cp_model import CpSolver

from advisor.domain.planning import RuleStatus, StackingPlan
from advisor.evaluation.free_stacking import CREDITS, MOST_CREDITS, free_request, with_hours, without_offering
from advisor.planning import pooled_search, repair, solving
from advisor.planning.checks import check_plan
from advisor.planning.necessary_rows import usable_offerings
from advisor.planning.objective import gain_of
from advisor.planning.outlook import outlook_of
from advisor.planning.planner import improving_plans, plan_stack
from advisor.planning.pool import SMALL_POOL, pool_of, sample_of, thrifty_of
from advisor.planning.problem import Problem
from tests.builders import a_group, a_spec, an_opportunity, percent, some_limits, some_opportunities, unit_ids
from tests.unit.planning.planning_builders import a_plan_request, covering, names_of, planned

REQUEST = free_request(240, seed=3, time_limit_s=2.0)


@pytest.fixture(autouse=True)
def _no_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """The work of the solver is limited by steps; without this a busy machine may be stopped by its clock as well."""
    monkeypatch.setattr(solving, "SAFETY_FACTOR", 10_000)


def plans_of(time_limit_s: float = 2.0) -> list[StackingPlan]:
    plans = list(improving_plans(free_request(240, seed=3, time_limit_s=time_limit_s)))
    assert all(isinstance(plan, StackingPlan) for plan in plans)
    return [plan for plan in plans if isinstance(plan, StackingPlan)]


def gain(plan: StackingPlan) -> int:
    return gain_of(REQUEST, (step.opportunity for step in plan.steps))


def test_plans_get_better_and_each_keeps_every_rule() -> None:
    plans = plans_of()
    assert len(plans) > 1
    assert [gain(plan) for plan in plans] == sorted(gain(plan) for plan in plans)
    for plan in plans:
        held = {unit: (group,) for unit, group in plan.held_counts_in.items()}
        checks = check_plan(REQUEST, plan.steps, held)
        assert all(check.status is not RuleStatus.NOT_MET for check in checks)
        assert CREDITS * 100 <= sum(points.hundredths for points in plan.credits) <= MOST_CREDITS * 100


def test_the_gap_is_stated_and_shrinks() -> None:
    gaps = [plan.coverage_gap_percent for plan in plans_of()]
    known = [gap for gap in gaps if gap is not None]
    assert known
    assert known == sorted(known, reverse=True)
    assert 0 <= known[-1] < 5


def test_a_slow_machine_gives_the_same_plan(monkeypatch: pytest.MonkeyPatch) -> None:
    quick = plans_of(time_limit_s=0.5)[-1]

    def slowed(work: Callable[..., object]) -> Callable[..., object]:
        def slow(*arguments: object, **options: object) -> object:
            time.sleep(0.05)
            return work(*arguments, **options)

        return slow

    monkeypatch.setattr(CpSolver, "solve", slowed(CpSolver.solve))
    assert plans_of(time_limit_s=0.5)[-1] == quick


def test_what_is_outside_of_a_pool_is_bounded_too() -> None:
    problem = Problem.of(REQUEST)
    outlook = outlook_of(problem)
    assert outlook is not None
    pool = pool_of(problem, outlook, SMALL_POOL)
    outside = outlook.most_without(pool)
    assert outside is not None
    assert outside <= outlook.most
    every = frozenset(key for rows in outlook.most_at.values() for key, _ in rows)
    assert outlook.most_without(every) is None


def test_a_sample_holds_what_its_offerings_build_on() -> None:
    sample = sample_of(Problem.of(REQUEST))
    units = {one.spec.id for one in REQUEST.opportunities if one.id in sample}
    trees = [one.spec.prerequisite for one in REQUEST.opportunities if one.id in sample and one.spec.prerequisite]
    assert all(unit in units for tree in trees for unit in tree.all_units())


def test_toward_an_own_target_steps_that_no_rule_needs_are_taken_for_what_they_cover() -> None:
    units = some_opportunities(3)
    coverage = {f"unit-{n}": percent(**{f"skill_{n}": 80}) for n in (1, 2, 3)}
    weights = percent(skill_1=1, skill_2=1, skill_3=1)
    rules = a_group(units=("unit-1", "unit-2", "unit-3"), points=("5", "10"))
    award = a_plan_request(*units, rules=rules, coverage=coverage, weights=weights)
    assert len(planned(award).steps) == 1
    own = type(award)(**{name: getattr(award, name) for name in award.__slots__} | {"is_own_target": True})
    plan = planned(own)
    assert len(plan.steps) == 2
    assert all(step.counts_in is not None for step in plan.steps)


def test_after_a_cancellation_the_other_steps_stay() -> None:
    plan = plans_of(time_limit_s=0.5)[-1]
    gone = plan.steps[len(plan.steps) // 2].opportunity.id
    changed = next(iter(improving_plans(without_offering(REQUEST, gone), near=plan.steps)))
    assert isinstance(changed, StackingPlan)
    before, after = ({step.opportunity.id for step in one.steps} for one in (plan, changed))
    assert gone not in after
    assert len(before & after) >= len(before) - 4


def test_where_the_nearest_plan_is_not_found_at_once_any_plan_is_made_nearer_part_by_part(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(repair, "AT_ONCE_S", 1e-6)
    plan = plans_of(time_limit_s=0.5)[-1]
    tighter = with_hours(REQUEST, Decimal("24.5"))
    changed = next(iter(improving_plans(tighter, near=plan.steps)))
    assert isinstance(changed, StackingPlan)
    kept = {step.opportunity.id for step in plan.steps} & {step.opportunity.id for step in changed.steps}
    assert len(kept) > len(plan.steps) / 2
    assert all(check.status is not RuleStatus.NOT_MET for check in check_plan(tighter, changed.steps))


def test_the_offerings_that_ask_for_least_are_known_of_every_group() -> None:
    thrifty = thrifty_of(Problem.of(REQUEST))
    hours = {one.spec.id: one.spec.workload_hours or 1_000 for one in REQUEST.opportunities}
    for group in Problem.of(REQUEST).groups():
        rates = sorted(
            (hours[one.spec.id] / (one.spec.credits.hundredths / 100), one.id in thrifty)
            for one in usable_offerings(Problem.of(REQUEST))
            if one.spec.id in group.units and one.spec.credits is not None and one.spec.workload_hours
        )
        assert all(is_known for rate, is_known in rates if rate < rates[2][0])


def test_few_offerings_are_repaired_over_all_of_them() -> None:
    units = some_opportunities(4)
    rules = a_group(units=("unit-1", "unit-2", "unit-3", "unit-4"), points=("10", None))
    request = a_plan_request(*units, rules=rules, limits=some_limits(study_hours_per_week=Decimal(12)))
    plan = planned(request)
    gone = plan.steps[0].opportunity.id
    changed = next(iter(improving_plans(without_offering(request, gone), near=plan.steps)))
    assert isinstance(changed, StackingPlan)
    assert names_of(plan)[1] in names_of(changed)


def test_where_pools_give_nothing_all_offerings_are_searched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pooled_search, "outlook_of", lambda *_: None)
    units = some_opportunities(130)
    coverage = {f"unit-{n}": percent(analyse_data=n % 90 + 1) for n in range(1, 131)}
    result = plan_stack(a_plan_request(*units, coverage=coverage, weights=percent(analyse_data=1), time_limit_s=5))
    assert isinstance(result, StackingPlan)


def test_a_held_unit_that_covers_nothing_still_excludes_a_step() -> None:
    excluded, other = an_opportunity("excluded"), an_opportunity("other")
    held = an_opportunity("held", spec=replace(a_spec("held"), not_with=unit_ids("excluded")))
    offered = (excluded, other, held)
    covered = {**covering("excluded", by=90), **covering("other", by=40)}
    request = a_plan_request(*offered, held=["held"], coverage=covered, weights=percent(analyse_data=1))
    assert names_of(planned(request)) == ["other"]
