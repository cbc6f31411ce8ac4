"""Measures free stacking: how soon there is a first plan, how good the last one is, and how long re-planning takes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from advisor.domain.planning import PlanRequest, StackingPlan
from advisor.domain.planning_results import PlanningResult
from advisor.evaluation.free_stacking import with_hours, without_offering
from advisor.evaluation.spreads import cell

FIRST_AIM_S = {200: 0.5, 1_000: 0.5, 5_000: 1.0, 20_000: 2.0}
GAP_AIM_PERCENT = {200: 0.5, 1_000: 2.0, 5_000: 3.0, 20_000: 4.0}
REPLANNING_AIM_S = 1.0
FEWER_HOURS = Decimal(24)

Planner = Callable[[PlanRequest], Iterator[PlanningResult]]
Replanner = Callable[[PlanRequest, StackingPlan], Iterator[PlanningResult]]


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeRun:
    """One request, from the call to the last plan."""

    offerings: int
    seed: int
    result: str
    """The last answer: `StackingPlan`, `RuleConflict` or another of its kind."""

    plans: int
    """How many were shown, the last one included."""

    first_s: float | None
    first_processor_s: float | None
    """Of all cores together; says more than the clock where others work too."""

    last_s: float
    processor_s: float

    first_covers_percent: int | None
    covers_percent: int | None
    gap_percent: float | None
    """So much more coverage is possible at most, over all offerings; `None`: nothing was proved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Replanning:
    """One change of a planned request, to the first plan that holds again."""

    offerings: int
    seed: int
    change: str
    first_s: float | None
    first_processor_s: float | None
    steps_before: int
    steps_kept: int


def measure_free(request: PlanRequest, *, seed: int, planner: Planner) -> tuple[FreeRun, StackingPlan | None]:
    """Plan once and note when each plan came; the last plan is returned with the figures."""
    started, used = time.perf_counter(), time.process_time()
    answers = [(time.perf_counter() - started, time.process_time() - used, answer) for answer in planner(request)]
    plans = [(when, processor_s, answer) for when, processor_s, answer in answers if isinstance(answer, StackingPlan)]
    first_s, first_processor_s, first = plans[0] if plans else (None, None, None)
    last = plans[-1][-1] if plans else None
    last_s, processor_s, answered = answers[-1]
    run = FreeRun(
        offerings=len(request.opportunities),
        seed=seed,
        result=type(answered).__name__,
        plans=len(plans),
        first_s=first_s,
        first_processor_s=first_processor_s,
        last_s=last_s,
        processor_s=processor_s,
        first_covers_percent=None if first is None else first.covered_percent,
        covers_percent=None if last is None else last.covered_percent,
        gap_percent=None if last is None else _gap(last),
    )
    return run, last


def measure_replanning(
    request: PlanRequest, plan: StackingPlan, *, seed: int, planner: Replanner
) -> Iterator[Replanning]:
    """The middle step is cancelled; the person has fewer hours."""
    cancelled = plan.steps[len(plan.steps) // 2].opportunity.id
    changed = {
        "a step is cancelled": without_offering(request, cancelled),
        "fewer hours a week": with_hours(request, FEWER_HOURS),
    }
    before = {step.opportunity.id for step in plan.steps}
    for change, asked in changed.items():
        started, used = time.perf_counter(), time.process_time()
        answer = next(planner(asked, plan))
        took, used = time.perf_counter() - started, time.process_time() - used
        steps = answer.steps if isinstance(answer, StackingPlan) else ()
        yield Replanning(
            offerings=len(request.opportunities),
            seed=seed,
            change=change,
            first_s=took if steps else None,
            first_processor_s=used if steps else None,
            steps_before=len(before),
            steps_kept=len(before & {step.opportunity.id for step in steps}),
        )


def free_table(runs: Sequence[FreeRun]) -> str:
    """A line for each size, in Markdown; times and gaps are median / 95th percentile."""
    lines = [
        "| offerings | runs | first plan s | processor s | aim | last plan s | processor s | first covers % | covers %"
        " | proven gap % | aim |",
        "|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for offerings in sorted({run.offerings for run in runs}):
        own = [run for run in runs if run.offerings == offerings]
        lines.append(
            f"| {offerings:,} | {len(own)} | {cell(run.first_s for run in own)}"
            f" | {cell(run.first_processor_s for run in own)} | {_aim(FIRST_AIM_S, offerings)}"
            f" | {cell((run.last_s for run in own), 1)} | {cell((run.processor_s for run in own), 1)}"
            f" | {cell((run.first_covers_percent for run in own), 0)} | {cell((run.covers_percent for run in own), 0)}"
            f" | {cell(run.gap_percent for run in own)} | {_aim(GAP_AIM_PERCENT, offerings)} |"
        )
    return "\n".join(lines)


def replanning_table(rows: Sequence[Replanning]) -> str:
    """A line for each kind of change, in Markdown."""
    lines = [
        "| offerings | change | runs | first plan s | processor s | aim | steps kept, of all |",
        "|---:|---|---:|---:|---:|---:|---:|",
    ]
    for offerings, change in dict.fromkeys((row.offerings, row.change) for row in rows):
        own = [row for row in rows if (row.offerings, row.change) == (offerings, change)]
        kept, before = sum(row.steps_kept for row in own), sum(row.steps_before for row in own)
        lines.append(
            f"| {offerings:,} | {change} | {len(own)} | {cell(row.first_s for row in own)}"
            f" | {cell(row.first_processor_s for row in own)} | {REPLANNING_AIM_S:g}"
            f" | {kept} of {before} |"
        )
    return "\n".join(lines)


def _gap(plan: StackingPlan) -> float | None:
    return None if plan.coverage_gap_percent is None else float(plan.coverage_gap_percent)


def _aim(aims: dict[int, float], offerings: int) -> str:
    return f"{aims[offerings]:g}" if offerings in aims else ""
