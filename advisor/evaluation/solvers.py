"""The same planning model solved by CP-SAT and, through MathOpt, by HiGHS: what each has reached when time is up."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from ortools.math_opt.python import mathopt
from ortools.sat.python import cp_model
from ortools.sat.python.cp_model import CpModel

from advisor.domain.planning import PlanRequest
from advisor.evaluation.spreads import cell
from advisor.planning.objective import coverage_stage
from advisor.planning.outlook import outlook_of
from advisor.planning.pool import PoolSize, pool_of
from advisor.planning.pooled_search import is_large
from advisor.planning.problem import Problem
from advisor.planning.solving import build

POOL = PoolSize(70, 5, 3)
"""What is solved over, where there are many offerings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SolverRun:
    """One model solved once, for the best coverage."""

    case: str
    solver: str
    columns: int
    rows: int
    value: float | None
    """`None`: no plan was found."""

    bound: float | None
    seconds: float
    is_proven: bool

    @property
    def gap_percent(self) -> float | None:
        """At most so much better than what was found; `None` without a plan or a bound."""
        if self.value is None or self.bound is None or self.value <= 0:
            return None
        return max(0.0, 100 * (self.bound - self.value) / self.value)


def compare_solvers(case: str, request: PlanRequest, *, seconds: float) -> Iterator[SolverRun]:
    """Both solvers on the model of the request; nothing where nothing covers any of the gap."""
    problem = Problem.of(request)
    if is_large(problem):
        outlook = outlook_of(problem)
        if outlook is not None:
            problem = problem.only_placed(pool_of(problem, outlook, POOL))
    model, plan = build(problem)
    stage = coverage_stage(model, plan)
    if stage is None:
        return
    model.maximize(stage.value)
    yield _by_cp_sat(case, model, seconds)
    yield _by_highs(case, model, seconds)


def solvers_table(runs: Sequence[SolverRun]) -> str:
    """Median and 95th percentile for each kind of case and solver, as Markdown."""
    lines = [
        "| case | solver | models | plan found | proven | seconds | gap of what was found, % |",
        "|---|---|---:|---:|---:|---:|---:|",
    ]
    for case, solver in dict.fromkeys((run.case, run.solver) for run in runs):
        here = [run for run in runs if (run.case, run.solver) == (case, solver)]
        found = sum(run.value is not None for run in here)
        proven = sum(run.is_proven for run in here)
        seconds, gaps = cell(run.seconds for run in here), cell(run.gap_percent for run in here)
        lines.append(f"| {case} | {solver} | {len(here)} | {found} | {proven} | {seconds} | {gaps} |")
    return "\n".join(lines)


def as_mixed_integer(model: CpModel) -> mathopt.Model:
    """The model with the same decisions, as linear rows; what holds only under a condition gets a large constant.

    Raises:
        ValueError: the model has a constraint of a kind that plans do not use.
    """
    proto = model.proto
    mixed = mathopt.Model()
    ends = [_ends(variable.domain) for variable in proto.variables]
    columns = [mixed.add_integer_variable(lb=low, ub=high) for low, high in ends]
    for constraint in proto.constraints:
        conditions = len(constraint.enforcement_literal)
        off = conditions - mathopt.LinearSum(_literal(columns, one) for one in constraint.enforcement_literal)
        if constraint.has_linear():
            linear = constraint.linear
            terms = list(zip(linear.vars, linear.coeffs, strict=True))
            least, most = _ends(linear.domain)
            low, high = _reach(ends, terms)
            value = _value(columns, terms)
            if most < high:
                mixed.add_linear_constraint(value - (high - most) * off <= most)
            if least > low:
                mixed.add_linear_constraint(value + (least - low) * off >= least)
        elif constraint.has_bool_and():
            for literal in constraint.bool_and.literals:
                mixed.add_linear_constraint(_literal(columns, literal) + off >= 1)
        elif constraint.has_bool_or():
            either = mathopt.LinearSum(_literal(columns, one) for one in constraint.bool_or.literals)
            mixed.add_linear_constraint(either + off >= 1)
        else:
            raise ValueError(f"The model has a constraint that is not linear: {constraint}")
    objective = proto.objective
    terms = list(zip(objective.vars, objective.coeffs, strict=True))
    mixed.minimize(_value(columns, terms) + objective.offset)
    return mixed


def _literal(columns: Sequence[mathopt.Variable], literal: int) -> mathopt.LinearTypes:
    """A decision, or what is left of it to 1."""
    return columns[literal] if literal >= 0 else 1 - columns[-literal - 1]


def _value(columns: Sequence[mathopt.Variable], terms: Iterable[tuple[int, int]]) -> mathopt.LinearTypes:
    return mathopt.LinearSum(factor * columns[index] for index, factor in terms)


def _ends(domain: Iterable[int]) -> tuple[int, int]:
    """Of a domain: pairs of ends, lowest first; there are no gaps in those of plans."""
    low, *_, high = domain
    return low, high


def _reach(ends: Sequence[tuple[int, int]], terms: Iterable[tuple[int, int]]) -> tuple[int, int]:
    """The least and the most that a sum can be."""
    parts = [(factor * ends[index][0], factor * ends[index][1]) for index, factor in terms]
    return sum(min(part) for part in parts), sum(max(part) for part in parts)


def _by_cp_sat(case: str, model: CpModel, seconds: float) -> SolverRun:
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.cp_model_probing_level = 0
    solver.parameters.linearization_level = 2
    solver.parameters.max_time_in_seconds = seconds
    started = time.perf_counter()
    status = solver.solve(model)
    took = time.perf_counter() - started
    found = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    return SolverRun(
        case=case, solver="CP-SAT", columns=len(model.proto.variables), rows=len(model.proto.constraints),
        value=solver.objective_value if found else None, bound=solver.best_objective_bound if found else None,
        seconds=took, is_proven=status in (cp_model.OPTIMAL, cp_model.INFEASIBLE),
    )  # fmt: skip


def _by_highs(case: str, model: CpModel, seconds: float) -> SolverRun:
    mixed = as_mixed_integer(model)
    limits = mathopt.SolveParameters(time_limit=timedelta(seconds=seconds))
    started = time.perf_counter()
    result = mathopt.solve(mixed, mathopt.SolverType.HIGHS, params=limits)
    took = time.perf_counter() - started
    reason, found = result.termination.reason, result.has_primal_feasible_solution()
    proven = reason in (mathopt.TerminationReason.OPTIMAL, mathopt.TerminationReason.INFEASIBLE)
    bound = -result.termination.objective_bounds.dual_bound
    return SolverRun(
        case=case, solver="HiGHS", columns=mixed.get_num_variables(), rows=mixed.get_num_linear_constraints(),
        value=-result.objective_value() if found else None, bound=bound if found else None,
        seconds=took, is_proven=proven,
    )  # fmt: skip
