"""HiGHS gets the same model as CP-SAT: where both prove their answer, it is the same."""

import pytest
from ortools.sat.python.cp_model import CpModel

from advisor.domain.learner import Limits
from advisor.domain.planning import PlanRequest
from advisor.evaluation.free_stacking import free_request
from advisor.evaluation.solvers import SolverRun, as_mixed_integer, compare_solvers, solvers_table
from tests.builders import a_group, a_prerequisite, an_opportunity, percent, some_limits
from tests.unit.planning.planning_builders import a_plan_request


def with_rules(*, limits: Limits | None = None) -> PlanRequest:
    units = [an_opportunity(f"u{n}", workload_hours=60) for n in range(5)]
    units.append(an_opportunity("u5", workload_hours=60, prerequisite=a_prerequisite("u0", "u1", minimum=1)))
    choice = a_group("choice", units=("u0", "u1", "u2"), choose=(1, 2))
    free = a_group("free", units=("u2", "u3", "u4", "u5"), points=("5", "10"))
    return a_plan_request(
        *units,
        rules=a_group(groups=(choice, free), choose=(1, None), points=("10", None)),
        coverage={f"u{n}": percent(x=20 + 13 * n, y=90 - 17 * n) for n in range(6)},
        weights=percent(x=2, y=3),
        limits=limits,
    )


@pytest.mark.parametrize("request_", [with_rules(), free_request(40, seed=1), free_request(40, seed=2)])
def test_both_prove_the_same_coverage(request_: PlanRequest) -> None:
    one, other = compare_solvers("case", request_, seconds=20)
    assert (one.solver, other.solver) == ("CP-SAT", "HiGHS")
    assert one.is_proven
    assert other.is_proven
    assert one.value == pytest.approx(other.value)
    assert one.gap_percent in (None, 0.0)


def test_what_is_impossible_is_so_for_both() -> None:
    for run in compare_solvers("case", with_rules(limits=some_limits(countries=("FR",))), seconds=20):
        assert run.value is None
        assert run.is_proven


def test_nothing_is_compared_where_there_is_no_gap() -> None:
    assert (
        list(compare_solvers("case", a_plan_request(an_opportunity("a"), rules=a_group(units=("a",))), seconds=1)) == []
    )


def test_a_constraint_that_plans_do_not_use_is_refused() -> None:
    model = CpModel()
    model.add_exactly_one(model.new_bool_var("a"), model.new_bool_var("b"))
    with pytest.raises(ValueError, match="not linear"):
        as_mixed_integer(model)


def test_the_table_counts_plans_and_proofs() -> None:
    runs = [
        SolverRun(
            case="x", solver="HiGHS", columns=1, rows=1, value=value, bound=bound, seconds=1.0, is_proven=value is None
        )
        for value, bound in ((100.0, 103.0), (None, None))
    ]
    assert solvers_table(runs).splitlines()[-1] == "| x | HiGHS | 2 | 1 | 1 | 1.00 / 1.00 | 3.00 / 3.00 (1 without) |"
