"""What could stand in the place of a step."""

from dataclasses import replace

import pytest

from advisor.domain.ids import OpportunityId
from advisor.domain.planning import PlanRequest, StackingPlan
from advisor.domain.what_if import StepSwap
from advisor.errors import PlanningError
from advisor.planning.planner import plan_stack
from advisor.planning.swaps import MOST_SWAPS, swaps_for
from tests.builders import TODAY, a_group, a_qualification, an_opportunity, skill_uri

SQL, CHARTS = skill_uri("sql"), skill_uri("charts")


def id_of(name: str) -> OpportunityId:
    return OpportunityId(f"demo:{name}")


def a_request(covered: dict[str, dict[str, int]], *, prices: dict[str, str | None] | None = None) -> PlanRequest:
    """Offerings with how surely they cover skills, in percent."""
    offerings = tuple(an_opportunity(name, price=(prices or {}).get(name, "300.00")) for name in covered)
    return PlanRequest(
        today=TODAY,
        opportunities=offerings,
        coverage={id_of(name): {skill_uri(skill): sure for skill, sure in of.items()} for name, of in covered.items()},
        skill_weights={SQL: 1, CHARTS: 1},
        time_limit_s=20,
    )


def planned(request: PlanRequest, *only: str) -> StackingPlan:
    """A plan for it, of these steps alone if any are named."""
    plan = plan_stack(request)
    assert isinstance(plan, StackingPlan)
    kept = {id_of(name) for name in only}
    return replace(plan, steps=tuple(step for step in plan.steps if not kept or step.opportunity.id in kept))


def names(found: tuple[StepSwap, ...]) -> list[str]:
    return [swap.offering.id.removeprefix("demo:") for swap in found]


def test_those_that_cover_more_of_the_step_come_first_and_those_that_cover_nothing_of_it_are_left_out() -> None:
    request = a_request({"best": {"sql": 90}, "less": {"sql": 40}, "more": {"sql": 70}, "other": {"charts": 80}})
    found = swaps_for(request, planned(request, "best"), id_of("best"))
    assert names(found) == ["more", "less"]
    assert [swap.covers for swap in found] == [(SQL,), (SQL,)]


def test_among_equals_a_price_that_is_not_stated_comes_last() -> None:
    covered = {"best": {"sql": 90}, "hidden": {"sql": 50}, "dear": {"sql": 50}, "cheap": {"sql": 50}}
    request = a_request(covered, prices={"hidden": None, "dear": "500.00", "cheap": "20.00"})
    assert names(swaps_for(request, planned(request, "best"), id_of("best"))) == ["cheap", "dear", "hidden"]


def test_a_unit_of_the_same_requirement_group_can_be_swapped_in_though_it_covers_nothing() -> None:
    choice = a_group("choice", units=("charts", "maps"), choose=(1, 1))
    award = a_qualification(rules=a_group("root", units=("statistics",), groups=(choice,), all_of=True))
    offerings = tuple(an_opportunity(name) for name in ("statistics", "charts", "maps"))
    request = PlanRequest(today=TODAY, opportunities=offerings, qualification=award, time_limit_s=20)
    plan = planned(request)
    (step,) = (one for one in plan.steps if one.counts_in == "choice")
    (swap,) = swaps_for(request, plan, step.opportunity.id)
    assert swap.same_group
    assert {swap.offering.id, step.opportunity.id} == {id_of("charts"), id_of("maps")}


def test_the_same_unit_given_elsewhere_can_be_swapped_in() -> None:
    request = a_request({"best": {"sql": 90}})
    best = request.opportunities[0]
    elsewhere = replace(best, id=id_of("best-elsewhere"))
    (swap,) = swaps_for(replace(request, opportunities=(best, elsewhere)), planned(request), best.id)
    assert swap.same_unit


def test_what_is_in_the_plan_already_is_cancelled_or_fits_at_no_time_is_left_out() -> None:
    request = a_request({"best": {"sql": 90}, "gone": {"sql": 80}, "charts": {"charts": 90, "sql": 10}})
    plan = planned(replace(request, cancelled=frozenset({id_of("gone")})))
    assert len(plan.steps) == 2
    assert swaps_for(replace(request, cancelled=frozenset({id_of("gone")})), plan, id_of("best")) == ()


def test_no_more_are_offered_than_can_be_looked_over() -> None:
    request = a_request({"best": {"sql": 90}} | {f"other-{number}": {"sql": 50} for number in range(9)})
    assert len(swaps_for(request, planned(request, "best"), id_of("best"))) == MOST_SWAPS


def test_a_step_that_the_plan_does_not_have_is_refused() -> None:
    request = a_request({"best": {"sql": 90}, "less": {"sql": 40}})
    with pytest.raises(PlanningError, match="no step"):
        swaps_for(request, planned(request, "best"), id_of("less"))
