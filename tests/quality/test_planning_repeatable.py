"""The same request gives the same plan: in another process, and on a machine several times slower."""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from decimal import Decimal

import pytest

from advisor.domain.learner import Limits
from advisor.domain.money import Money
from advisor.domain.planning import PlanRequest, StackingPlan
from advisor.domain.planning_results import RuleConflict
from advisor.evaluation.free_stacking import free_request
from advisor.planning import solving
from advisor.planning.planner import plan_stack
from tests.builders import a_group, a_prerequisite, an_opportunity, percent
from tests.unit.planning.planning_builders import a_plan_request

pytestmark = pytest.mark.slow

TIMES_SLOWER = (3, 30)
NEVER_BY_THE_CLOCK = 10_000
"""So many times the limit: the clock may not end a search here, however busy the machine is that runs the tests."""


def toward_an_award(*, budget: str = "2000") -> PlanRequest:
    """Choices in three groups with prerequisites, small enough to be proved."""
    units = [
        an_opportunity(
            f"unit-{n}",
            price=str(100 + 37 * n % 200),
            workload_hours=60 + 10 * (n % 5),
            prerequisite=a_prerequisite(f"unit-{n - 6}") if n > 6 and n % 3 == 0 else None,
        )
        for n in range(18)
    ]
    areas = [
        a_group(f"area-{area}", units=[f"unit-{n}" for n in range(area, 18, 3)], choose=(2, 3)) for area in range(3)
    ]
    return a_plan_request(
        *units,
        rules=a_group(groups=areas, all_of=True, points=("35", None)),
        coverage={f"unit-{n}": percent(**{f"skill_{n % 7}": 40 + 3 * n}) for n in range(18)},
        weights=percent(**{f"skill_{n}": 1 + n % 3 for n in range(7)}),
        limits=Limits(study_hours_per_week=Decimal(15), budget=Money.of(budget, "EUR")),
        time_limit_s=4,
    )


def over_pools() -> PlanRequest:
    """So many offerings that time ends the search before anything is proved."""
    return free_request(150, seed=3, time_limit_s=1.5)


def told(request: PlanRequest) -> object:
    """What a person would see of the answer."""
    answer = plan_stack(request)
    if isinstance(answer, RuleConflict):
        return [str(condition) for condition in answer.conditions] + [str(one) for one in answer.relaxations]
    assert isinstance(answer, StackingPlan)
    steps = [(str(step.opportunity.id), step.start.isoformat(), str(step.counts_in)) for step in answer.steps]
    return [steps, str(answer.coverage_gap_percent), answer.is_proven_best]


REQUESTS: dict[str, Callable[[], PlanRequest]] = {
    "toward an award": toward_an_award,
    "a conflict": lambda: toward_an_award(budget="300"),
    "over pools": over_pools,
}


@pytest.mark.parametrize("name", REQUESTS)
def test_a_slow_machine_gives_the_same_answer(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(solving, "SAFETY_FACTOR", NEVER_BY_THE_CLOCK)
    request = REQUESTS[name]()
    expected = told(request)
    for factor in TIMES_SLOWER:
        real, begun = time.monotonic, time.monotonic()
        with monkeypatch.context() as slow:
            slow.setattr(time, "monotonic", lambda: begun + factor * (real() - begun))  # noqa: B023  (used in this turn only)
            assert told(request) == expected, factor


@pytest.mark.parametrize("name", REQUESTS)
def test_another_process_gives_the_same_answer(name: str) -> None:
    code = (
        "import json, sys; from tests.quality.test_planning_repeatable import REQUESTS, told;"
        "print(json.dumps(told(REQUESTS[sys.argv[1]]())))"
    )
    said = subprocess.run(  # noqa: S603  (this interpreter, on our own words)
        [sys.executable, "-c", code, name], check=True, capture_output=True, text=True, env={"PYTHONHASHSEED": "7"}
    )
    assert json.loads(said.stdout) == json.loads(json.dumps(told(REQUESTS[name]())))
