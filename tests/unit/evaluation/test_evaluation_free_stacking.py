"""Requests for free stacking, and the figures of planning them."""

from collections.abc import Iterator

from advisor.domain.planning import PlanRequest, StackingPlan
from advisor.domain.planning_results import NothingToPlan, PlanningResult
from advisor.evaluation.free_stacking import AREAS, CREDITS, SKILLS, free_request, with_hours, without_offering
from advisor.evaluation.free_stacking_speed import (
    FEWER_HOURS,
    FreeRun,
    free_table,
    measure_free,
    measure_replanning,
    replanning_table,
)
from advisor.evaluation.spreads import cell, spread_of
from advisor.planning.calendar import calendar_for
from advisor.planning.planner import improving_plans
from tests.builders import an_opportunity
from tests.unit.planning.planning_builders import a_plan_request, a_step


def test_the_same_seed_gives_the_same_request_and_another_one_another() -> None:
    assert free_request(60, seed=1) == free_request(60, seed=1)
    assert free_request(60, seed=1) != free_request(60, seed=2)


def test_a_request_is_what_it_says() -> None:
    request = free_request(300)
    assert len(request.opportunities) == len({one.id for one in request.opportunities}) == 300
    assert len(request.skill_weights) == SKILLS
    assert len(calendar_for(request)) == 8
    assert request.qualification is not None
    assert request.qualification.rules.min_credits_hundredths == CREDITS * 100
    assert len(request.qualification.rules.groups) == AREAS
    units = {one.spec.id for one in request.opportunities}
    assert set(request.qualification.rules.all_units()) == units
    assert len(units) < 300  # some units run more than once
    trees = [one.spec.prerequisite for one in request.opportunities if one.spec.prerequisite is not None]
    assert {unit for tree in trees for unit in tree.all_units()} <= units
    assert any(tree.trees for tree in trees)


def test_changes_leave_the_rest_as_it_is() -> None:
    request = free_request(40)
    cancelled = request.opportunities[3].id
    assert cancelled not in {one.id for one in without_offering(request, cancelled).opportunities}
    assert len(without_offering(request, cancelled).opportunities) == 39
    assert with_hours(request, FEWER_HOURS).limits.study_hours_per_week == FEWER_HOURS


def test_every_plan_and_change_is_timed() -> None:
    request = a_plan_request(an_opportunity("one"), an_opportunity("two"))
    plan = StackingPlan(steps=(a_step(request.opportunities[0]),), checks=(), terms=(), covered_percent=40)

    def planner(asked: PlanRequest) -> Iterator[PlanningResult]:
        yield plan if len(asked.opportunities) > 1 else NothingToPlan()

    run, found = measure_free(request, seed=7, planner=planner)
    assert found == plan
    assert (run.offerings, run.seed, run.result, run.plans, run.covers_percent) == (2, 7, "StackingPlan", 1, 40)
    cancelled, fewer = measure_replanning(request, plan, seed=7, planner=lambda asked, _: planner(asked))
    assert (cancelled.first_s, cancelled.steps_before, cancelled.steps_kept) == (None, 1, 0)
    assert fewer.first_s is not None
    assert fewer.steps_kept == 1
    assert "| 2 | a step is cancelled | 1 |  |  | 1 | 0 of 1 |" in replanning_table([cancelled, fewer])


def test_a_small_request_is_planned() -> None:
    request = free_request(120, seed=1, time_limit_s=1.0)
    run, plan = measure_free(request, seed=1, planner=improving_plans)
    assert run.result in {"StackingPlan", "OutOfTime"}
    assert plan is None or plan.is_complete


def test_the_table_has_a_line_for_each_size() -> None:
    def a_run(seed: int, gap: float | None) -> FreeRun:
        return FreeRun(
            offerings=1_000, seed=seed, result="StackingPlan", plans=2, first_s=0.5,
            first_processor_s=0.4, last_s=9.0, processor_s=8.0,
            first_covers_percent=60, covers_percent=80, gap_percent=gap,
        )  # fmt: skip

    table = free_table([a_run(0, 1.5), a_run(1, None)])
    assert (
        "| 1,000 | 2 | 0.50 / 0.50 | 0.40 / 0.40 | 0.5"
        " | 9.0 / 9.0 | 8.0 / 8.0 | 60 / 60 | 80 / 80 | 1.50 / 1.50 (1 without) | 2 |"
    ) in table


def test_medians_and_percentiles() -> None:
    spread = spread_of(range(1, 101))
    assert spread is not None
    assert (spread.count, spread.median, spread.p95) == (100, 50.5, 96)
    assert spread_of([]) is None
    assert cell([None, None]) == ""
    assert cell([1.0, None, 3.0], 1) == "2.0 / 3.0 (1 without)"
