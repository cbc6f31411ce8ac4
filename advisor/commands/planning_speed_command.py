"""`advisor evaluate planning`: how fast and how well plans are made, on synthetic and on real rules."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from advisor import bootstrap
from advisor.commands.measure import peak_memory_mib
from advisor.commands.progress import TerminalProgress
from advisor.domain.ids import QualificationId
from advisor.domain.planning import PlanRequest, StackingPlan
from advisor.domain.planning_results import PlanningResult
from advisor.evaluation.free_stacking import free_request
from advisor.evaluation.free_stacking_speed import (
    FreeRun,
    Replanning,
    free_table,
    measure_free,
    measure_replanning,
    replanning_table,
)
from advisor.evaluation.rule_sets_speed import (
    OUT_OF_TIME,
    UNEXPLAINED,
    RuleSetRun,
    measure_rule_set,
    rule_set_request,
    rule_sets_table,
)
from advisor.evaluation.solvers import SolverRun, compare_solvers, solvers_table
from advisor.planning.planner import improving_plans
from advisor.settings import Settings

SIZES = (200, 1_000, 5_000, 20_000)
REPLANNED_SIZE = 1_000
COMPARED_SIZES = (100, 200, 1_000)


def add_arguments(planning: argparse.ArgumentParser) -> None:
    """Describe `advisor evaluate planning`."""
    planning.add_argument("--free", type=int, nargs="*", metavar="N", help="free stacking over so many offerings")
    planning.add_argument("--replan", type=int, nargs="*", metavar="N", help="re-planning over so many offerings")
    planning.add_argument("--rules", nargs="*", metavar="SOURCE", help="every qualification of these sources; all")
    planning.add_argument(
        "--solvers", type=int, nargs="*", metavar="N", help="CP-SAT beside HiGHS; with --rules on those rules too"
    )
    planning.add_argument("--why", action="store_true", help="with --rules, print why each of the others has no plan")
    planning.add_argument("--every", type=int, default=1, help="only every so many-th qualification, for a quick look")
    planning.add_argument("--seeds", type=int, default=3, help="requests of each size")
    planning.add_argument("--seconds", type=float, default=10.0, help="time limit of each request")
    planning.add_argument("--json", type=Path, help="write every figure to this file as well")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Measure and print; without any part, free stacking and re-planning.

    Raises:
        StoreError: real rules were asked for, and there is no store.
    """
    asked = (arguments.free, arguments.replan, arguments.rules, arguments.solvers)
    free, replan = arguments.free, arguments.replan
    if all(part is None for part in asked):
        free, replan = (), ()
    figures: dict[str, Sequence[Mapping[str, object]]] = {}
    with TerminalProgress() as progress:
        if free is not None:
            runs = tuple(_free(tuple(free) or SIZES, arguments, progress))
            figures["free"] = [asdict(run) for run in runs]
            print(free_table(runs))
        if replan is not None:
            changes = tuple(_replanning(tuple(replan) or (REPLANNED_SIZE,), arguments, progress))
            figures["replanning"] = [asdict(change) for change in changes]
            print(replanning_table(changes))
        if arguments.solvers is not None:
            solved = tuple(_solvers(tuple(arguments.solvers) or COMPARED_SIZES, arguments, settings, progress))
            figures["solvers"] = [asdict(run) for run in solved]
            print(solvers_table(solved))
        elif arguments.rules is not None:
            rule_sets = tuple(_rule_sets(arguments, settings, progress))
            figures["rules"] = [asdict(run) for run in rule_sets]
            print(rule_sets_table(rule_sets))
            _print_open(rule_sets, everything=arguments.why)
    print(f"Peak memory {peak_memory_mib():,} MiB")
    if arguments.json is not None:
        figures["memory"] = [{"peak_mib": peak_memory_mib()}]
        arguments.json.write_text(json.dumps(figures, indent=1))
    return 0


def _free(sizes: Sequence[int], arguments: argparse.Namespace, progress: TerminalProgress) -> Iterator[FreeRun]:
    for size in sizes:
        for seed in range(arguments.seeds):
            progress.report(f"free stacking, {size:,} offerings", seed, arguments.seeds)
            request = free_request(size, seed=seed, time_limit_s=arguments.seconds)
            yield measure_free(request, seed=seed, planner=improving_plans)[0]
        progress.report(f"free stacking, {size:,} offerings", arguments.seeds, arguments.seeds)


def _replanning(
    sizes: Sequence[int], arguments: argparse.Namespace, progress: TerminalProgress
) -> Iterator[Replanning]:
    for size in sizes:
        for seed in range(arguments.seeds):
            progress.report(f"re-planning, {size:,} offerings", seed, arguments.seeds)
            request = free_request(size, seed=seed, time_limit_s=arguments.seconds)
            plan = measure_free(request, seed=seed, planner=improving_plans)[1]
            if plan is not None:
                yield from measure_replanning(request, plan, seed=seed, planner=_near)
        progress.report(f"re-planning, {size:,} offerings", arguments.seeds, arguments.seeds)


def _near(request: PlanRequest, plan: StackingPlan) -> Iterator[PlanningResult]:
    return improving_plans(request, near=plan.steps)


def _rule_sets(arguments: argparse.Namespace, settings: Settings, progress: TerminalProgress) -> Iterator[RuleSetRun]:
    for request in _rule_set_requests(arguments, settings, progress):
        yield measure_rule_set(request, planner=improving_plans)


def _rule_set_requests(
    arguments: argparse.Namespace, settings: Settings, progress: TerminalProgress
) -> Iterator[PlanRequest]:
    catalogue = bootstrap.open_catalogue(settings)
    ids = sorted({QualificationId(row.owner) for row in catalogue.qualification_texts()})
    found = catalogue.qualifications(ids)
    asked = [one for one in found.values() if not arguments.rules or one.source in arguments.rules]
    asked = asked[:: arguments.every]
    for number, qualification in enumerate(asked):
        progress.report("real rule sets", number, len(asked))
        yield rule_set_request(qualification, catalogue, time_limit_s=arguments.seconds)
    progress.report("real rule sets", len(asked), len(asked))


def _solvers(
    sizes: Sequence[int], arguments: argparse.Namespace, settings: Settings, progress: TerminalProgress
) -> Iterator[SolverRun]:
    for size in sizes:
        for seed in range(arguments.seeds):
            progress.report(f"both solvers, {size:,} offerings", seed, arguments.seeds)
            request = free_request(size, seed=seed, time_limit_s=arguments.seconds)
            yield from compare_solvers(f"free stacking, {size:,}", request, seconds=arguments.seconds)
        progress.report(f"both solvers, {size:,} offerings", arguments.seeds, arguments.seeds)
    if arguments.rules is not None:
        for request in _rule_set_requests(arguments, settings, progress):
            yield from compare_solvers("real rule sets", request, seconds=arguments.seconds)


def _print_open(runs: Sequence[RuleSetRun], *, everything: bool) -> None:
    """What nobody wants to see, each by its name; or everything that has no plan."""
    for run in runs:
        if run.outcome in (OUT_OF_TIME, UNEXPLAINED) or (everything and run.first_s is None):
            print(f"- {run.qualification}: {run.outcome} after {run.last_s:.1f} s {'; '.join(run.why)}")
