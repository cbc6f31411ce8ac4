"""Alternatives keep all rules and are better in what they are shown for, or are made of other steps."""

from dataclasses import replace
from datetime import date

from advisor.domain.alternatives import Alternative, AlternativeKind
from advisor.domain.credit_rules import RecognitionCap
from advisor.domain.ids import ProgrammeRuleId
from advisor.domain.planning import PlanRequest, RuleId, RuleStatus, StackingPlan
from advisor.domain.priorities import Objective
from advisor.domain.rule_amounts import CreditAmount
from advisor.planning.alternatives import alternatives_to, is_better
from tests.builders import a_group, an_opportunity, some_opportunities, unit_ids
from tests.unit.planning.planning_builders import a_plan_request, planned
from tests.unit.planning.test_planning_priorities import OFFERINGS, asked, names_in


def by_kind(request: PlanRequest) -> dict[AlternativeKind, Alternative]:
    found = alternatives_to(planned(request), request)
    return {kind: one for one in found for kind in one.kinds}


def test_each_alternative_is_better_in_what_it_is_shown_for() -> None:
    found = by_kind(asked())
    assert {kind: names_in(one.plan) for kind, one in found.items()} == {
        AlternativeKind.CHEAPER: ["cheap"],
        AlternativeKind.SOONER: ["soon"],
        AlternativeKind.FEWER_HOURS: ["short"],
        AlternativeKind.OTHER_STEPS: names_in(found[AlternativeKind.OTHER_STEPS].plan),
    }
    assert found[AlternativeKind.OTHER_STEPS].other_steps == 1


def test_one_plan_that_is_better_in_two_respects_is_shown_once() -> None:
    both = replace(OFFERINGS[2], price=OFFERINGS[1].price)
    found = alternatives_to(planned(asked(offerings=(OFFERINGS[0], both))), asked(offerings=(OFFERINGS[0], both)))
    (only,) = found
    assert set(only.kinds) == {AlternativeKind.CHEAPER, AlternativeKind.SOONER, AlternativeKind.OTHER_STEPS}


def test_coverage_is_offered_to_those_who_put_something_else_first() -> None:
    found = by_kind(asked(Objective.COST))
    assert names_in(found[AlternativeKind.MORE_COVERAGE].plan) == ["broad"]
    assert AlternativeKind.CHEAPER not in found


def test_where_the_rules_leave_no_choice_there_is_no_alternative() -> None:
    rules = a_group(units=("unit-1", "unit-2"), all_of=True)
    request = a_plan_request(*some_opportunities(4), rules=rules)
    assert alternatives_to(planned(request), request) == ()


def test_at_least_three_in_ten_steps_are_others() -> None:
    units = some_opportunities(8)
    rules = a_group(units=[f"unit-{n}" for n in range(1, 9)], points=("20", None))
    request = a_plan_request(*units, rules=rules)
    one = by_kind(request)[AlternativeKind.OTHER_STEPS]
    assert one.other_steps * 10 >= 3 * len(one.plan.steps)
    assert not any(check.status is RuleStatus.NOT_MET for check in one.plan.checks)


def knowing(request: PlanRequest, *names: str) -> PlanRequest:
    return replace(request, could_be_validated=frozenset(unit_ids(*names)))


def test_what_the_person_knows_may_be_recognised_instead_of_taken() -> None:
    rules = a_group(units=("unit-1", "unit-2"), all_of=True)
    request = knowing(a_plan_request(*some_opportunities(2), rules=rules), "unit-2")
    one = by_kind(request)[AlternativeKind.PRIOR_LEARNING_FIRST]
    assert names_in(one.plan) == ["unit-1"]
    assert one.to_be_validated == unit_ids("unit-2")


def test_a_cap_on_recognition_holds_for_it() -> None:
    rules = a_group(units=("unit-1", "unit-2"), all_of=True)
    cap = RecognitionCap(id=ProgrammeRuleId("cap"), maximum=CreditAmount(hundredths=0))
    request = knowing(a_plan_request(*some_opportunities(2), rules=rules, beside=(cap,)), "unit-2")
    assert AlternativeKind.PRIOR_LEARNING_FIRST not in by_kind(request)


def test_a_plan_whose_prices_are_not_all_known_is_not_called_cheaper() -> None:
    known = planned(a_plan_request(an_opportunity("a", price="300"), rules=a_group(units=("a",), all_of=True)))
    silent = replace(known, known_cost=None, steps_without_price=1)
    assert not is_better(silent, known, Objective.COST)
    fewer: StackingPlan = replace(known, steps=(replace(known.steps[0], workload_hours=None),))
    assert not is_better(fewer, known, Objective.HOURS)
    sooner = replace(known, steps=(replace(known.steps[0], end=date(2026, 12, 2)),))
    assert is_better(sooner, known, Objective.FINISH)


def test_a_rule_that_rests_on_what_is_not_recognised_yet_is_not_met() -> None:
    rules = a_group(units=("unit-1", "unit-2"), all_of=True)
    request = knowing(a_plan_request(*some_opportunities(2), rules=rules), "unit-2")
    one = by_kind(request)[AlternativeKind.PRIOR_LEARNING_FIRST]
    (all_of,) = [check for check in one.plan.checks if check.rule is RuleId.ALL_OF]
    assert all_of.status is RuleStatus.UNKNOWN
