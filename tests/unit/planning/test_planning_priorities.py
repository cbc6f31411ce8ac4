"""What comes first for the person decides between plans; without an award enough coverage is kept."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from advisor.domain.catalogue import Availability, LearningOpportunity, Session
from advisor.domain.learner import Limits
from advisor.domain.planning import PlanRequest, StackingPlan
from advisor.domain.priorities import USUAL_ORDER, Objective, in_full
from advisor.errors import InvalidValueError
from tests.builders import a_group, an_opportunity, percent
from tests.unit.planning.planning_builders import a_plan_request, planned

ONE_OF = a_group(units=("broad", "cheap", "soon", "short"), choose=(1, 1))


def at(start: date, weeks: int = 4) -> Availability:
    return Availability(sessions=(Session(start=start, end=date.fromordinal(start.toordinal() + 7 * weeks - 1)),))


OFFERINGS = (
    an_opportunity("broad", price="300", workload_hours=40, availability=at(date(2027, 3, 1))),
    an_opportunity("cheap", price="50", workload_hours=40, availability=at(date(2027, 3, 1))),
    an_opportunity("soon", price="300", workload_hours=40, availability=at(date(2027, 1, 4))),
    an_opportunity("short", price="300", workload_hours=10, availability=at(date(2027, 3, 1))),
)
COVERAGE = {"broad": percent(analyse_data=90)} | {name: percent(analyse_data=80) for name in ("cheap", "soon", "short")}


def asked(
    *first: Objective, offerings: Sequence[LearningOpportunity] = OFFERINGS, is_award: bool = True
) -> PlanRequest:
    return a_plan_request(
        *offerings,
        rules=ONE_OF if is_award else None,
        coverage=COVERAGE,
        weights=percent(analyse_data=1),
        limits=Limits(priorities=first),
    )


def names_in(plan: StackingPlan) -> list[str]:
    return [step.opportunity.id.removeprefix("demo:") for step in plan.steps]


BEST_BY = [
    ((), "broad"),
    ((Objective.COVERAGE,), "broad"),
    ((Objective.COST,), "cheap"),
    ((Objective.FINISH,), "soon"),
    ((Objective.HOURS,), "short"),
]


@pytest.mark.parametrize(("first", "expected"), BEST_BY)
def test_toward_an_award_what_comes_first_decides(first: tuple[Objective, ...], expected: str) -> None:
    plan = planned(asked(*first))
    assert names_in(plan) == [expected]
    assert plan.is_proven_best


@pytest.mark.parametrize(("first", "expected"), BEST_BY)
def test_without_an_award_it_decides_among_plans_that_keep_most_of_the_coverage(
    first: tuple[Objective, ...], expected: str
) -> None:
    names = names_in(planned(asked(*first, is_award=False)))
    assert expected in names
    assert len(names) == 1 or Objective.COVERAGE in (*first, *USUAL_ORDER)[:1]


def test_without_an_award_the_cheapest_plan_is_not_one_that_hardly_helps() -> None:
    thin = an_opportunity("thin", price="10", workload_hours=1)
    request = asked(Objective.COST, offerings=(*OFFERINGS, thin), is_award=False)
    thinly = replace(request, coverage={**request.coverage, thin.id: percent(analyse_data=20)})
    assert names_in(planned(thinly)) == ["cheap"]


def test_the_second_decides_between_equals() -> None:
    other = an_opportunity("soon", price="50", workload_hours=40, availability=at(date(2027, 1, 4)))
    offerings = tuple(other if one.id == other.id else one for one in OFFERINGS)
    assert names_in(planned(asked(Objective.COST, Objective.FINISH, offerings=offerings))) == ["soon"]
    assert names_in(planned(asked(Objective.COST, Objective.HOURS, offerings=offerings))) == ["soon"]


def test_a_price_that_is_not_stated_is_no_bargain() -> None:
    silent = an_opportunity("soon", price=None, workload_hours=40, availability=at(date(2027, 1, 4)))
    offerings = tuple(silent if one.id == silent.id else one for one in OFFERINGS)
    assert names_in(planned(asked(Objective.COST, offerings=offerings))) == ["cheap"]


def test_among_many_offerings_enough_coverage_is_kept_too() -> None:
    many = [an_opportunity(f"unit-{n}", price=str(n), workload_hours=20) for n in range(1, 141)]
    request = a_plan_request(
        *many,
        coverage={f"unit-{n}": percent(analyse_data=60 + n // 4) for n in range(1, 141)},
        weights=percent(analyse_data=1),
        limits=Limits(priorities=(Objective.COST,)),
        time_limit_s=5,
    )
    usual = planned(replace(request, limits=Limits()))
    plan = planned(request)
    assert usual.known_cost is not None
    assert plan.known_cost is not None
    assert plan.known_cost.cents < usual.known_cost.cents
    assert (plan.covered_percent or 0) * 100 >= 75 * (usual.covered_percent or 0)
    assert not plan.is_proven_best


def test_the_usual_order_follows_what_was_stated() -> None:
    assert in_full(()) == USUAL_ORDER
    assert in_full((Objective.FINISH,)) == (Objective.FINISH, Objective.COVERAGE, Objective.COST, Objective.HOURS)


def test_a_priority_is_named_once() -> None:
    with pytest.raises(InvalidValueError, match="named twice: cost, cost"):
        Limits(priorities=(Objective.COST, Objective.COST))
