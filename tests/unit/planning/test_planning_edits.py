"""Changes of a plan and what may happen to its steps: what breaks, and the nearest plan after it."""

from datetime import date, timedelta

import pytest

from advisor.domain.ids import OpportunityId
from advisor.domain.learner import Limits
from advisor.domain.money import Money
from advisor.domain.planning import PlanRequest, RuleId, StackingPlan
from advisor.domain.planning_results import PlanningResult, RuleConflict
from advisor.domain.what_if import AddStep, DropStep, MoveStep, Setback, SwapStep
from advisor.errors import PlanningError
from advisor.planning.edits import edited, starts_of
from advisor.planning.fallbacks import fallback, fragile_steps
from tests.builders import a_group, a_prerequisite, an_opportunity
from tests.unit.planning.planning_builders import a_plan_request, names_of, planned, rules_in

UNITS = (an_opportunity("a"), an_opportunity("b", prerequisite=a_prerequisite("a")), *map(an_opportunity, "cde"))
CORE = a_group("core", units=("a", "b"), all_of=True)
WHOLE = a_group("whole", groups=(CORE, a_group("choice", units=("c", "d"), choose=(1, 1))), all_of=True)


def a_request(**limits: object) -> PlanRequest:
    return a_plan_request(*UNITS, rules=WHOLE, limits=Limits(**limits))  # type: ignore[arg-type]


def oid(name: str) -> OpportunityId:
    return OpportunityId(f"demo:{name}")


def steps_in(result: PlanningResult) -> set[str]:
    assert isinstance(result, StackingPlan)
    return set(names_of(result))


def the_choice(plan: StackingPlan) -> str:
    return (set(names_of(plan)) & {"c", "d"}).pop()


def test_a_dropped_step_breaks_its_group_and_is_replaced() -> None:
    request = a_request()
    plan = planned(request)
    gone = the_choice(plan)
    found = edited(request, plan, DropStep(step=oid(gone)))
    assert RuleId.CHOOSE in {check.rule for check in found.broken}
    assert steps_in(found.result) == {"a", "b", *({"c", "d"} - {gone})}
    assert found.is_least
    assert found.changes is not None
    assert [len(part) for part in (found.changes.kept, found.changes.added, found.changes.removed)] == [2, 1, 1]


def test_a_step_that_no_rule_needs_can_be_added() -> None:
    request = a_request()
    plan = planned(request)
    found = edited(request, plan, AddStep(offering=oid("e")))
    assert found.broken == ()
    assert steps_in(found.result) == {*names_of(plan), "e"}


def test_moving_a_step_moves_what_builds_on_it() -> None:
    request = a_request()
    plan = planned(request)
    later = starts_of(request, oid("a"))[2]
    found = edited(request, plan, MoveStep(step=oid("a"), begins=later))
    assert {check.rule for check in found.broken} == {RuleId.PREREQUISITES}
    assert found.changes is not None
    assert {after.opportunity.id for _, after in found.changes.moved} == {oid("a"), oid("b")}


def test_a_step_can_be_swapped() -> None:
    request = a_request()
    plan = planned(request)
    gone = the_choice(plan)
    other = ({"c", "d"} - {gone}).pop()
    found = edited(request, plan, SwapStep(step=oid(gone), offering=oid(other)))
    assert found.broken == ()
    assert steps_in(found.result) == {"a", "b", other}


def test_where_no_repair_exists_the_change_is_named_in_the_conflict_with_a_way_out() -> None:
    request = a_request()
    found = edited(request, planned(request), DropStep(step=oid("a")))
    assert isinstance(found.result, RuleConflict)
    assert ("unwanted-steps", None) in rules_in(found.result)
    assert RuleId.UNWANTED_STEPS in {one.rule for one in found.result.relaxations}


def test_a_wanted_time_that_does_not_fit_is_named_in_the_conflict() -> None:
    request = a_request()
    found = edited(request, planned(request), MoveStep(step=oid("a"), begins=date(2040, 1, 1)))
    assert isinstance(found.result, RuleConflict)
    assert rules_in(found.result) == {("wanted-steps", None)}


def test_a_step_that_is_not_there_is_refused() -> None:
    request = a_request()
    with pytest.raises(PlanningError):
        edited(request, planned(request), DropStep(step=oid("e")))
    with pytest.raises(PlanningError):
        edited(request, planned(request), AddStep(offering=oid("nothing")))


def test_a_failed_step_is_taken_again_after_its_end_and_paid_twice() -> None:
    request = a_request()
    plan = planned(request)
    (first,) = (step for step in plan.steps if step.opportunity.id == oid("a"))
    found = fallback(request, plan, oid("a"), Setback.FAILED)
    assert isinstance(found.result, StackingPlan)
    starts = {step.opportunity.id: step.start for step in found.result.steps}
    assert starts[oid("a")] > first.end
    assert starts[oid("b")] > starts[oid("a")]
    assert found.changes is not None
    assert found.changes.cost == (Money.of(900, "EUR"), Money.of(1200, "EUR"))
    assert found.changes.hours == (405, 540)


def test_a_failed_step_that_cannot_be_paid_again_leaves_no_plan() -> None:
    request = a_request(budget=Money.of(1000, "EUR"))
    found = fallback(request, planned(request), oid("a"), Setback.FAILED)
    assert isinstance(found.result, RuleConflict)
    assert ("budget", None) in rules_in(found.result)


def test_what_is_not_recognised_counts_nowhere_but_carries_what_builds_on_it() -> None:
    units = (an_opportunity("a"), *(an_opportunity(name, prerequisite=a_prerequisite("a")) for name in "bc"))
    request = a_plan_request(*units, rules=a_group("g", units=("a", "b", "c"), choose=(2, None)))
    found = fallback(request, planned(request), oid("a"), Setback.NOT_RECOGNISED)
    assert steps_in(found.result) == {"b", "c"}
    assert found.changes is not None
    (lost,) = (step for step in planned(request).steps if step.opportunity.id == oid("a"))
    assert all(step.start >= lost.end + timedelta(days=1) for step in found.changes.added)


def test_a_cancelled_step_without_another_offering_is_named() -> None:
    request = a_request()
    found = fallback(request, planned(request), oid("a"), Setback.CANCELLED)
    assert isinstance(found.result, RuleConflict)
    assert {unit for one in found.result.conditions for unit in one.units} == {"demo:a"}


def test_fragile_steps_are_those_without_a_fallback() -> None:
    request = a_request()
    plan = planned(request)
    found = {one.step: one.exists for one in fragile_steps(request, plan)}
    assert found == {oid("a"): False, oid("b"): False, oid(the_choice(plan)): True}
