"""Planning every real rule set: requests, outcomes and tables."""

from advisor.domain.planning import RelaxedBy, RuleId, StackingPlan
from advisor.domain.planning_results import Condition, NothingToPlan, OutOfTime, RuleConflict
from advisor.domain.sources import SourceContent
from advisor.evaluation.rule_sets_speed import (
    CONDITIONAL,
    CONTRADICTION,
    MISSING,
    OUT_OF_REACH,
    OUT_OF_TIME,
    UNEXPLAINED,
    measure_rule_set,
    outcome_of,
    rule_set_request,
    rule_sets_table,
)
from advisor.planning.planner import improving_plans
from tests.builders import a_group, a_prerequisite, a_qualification, a_read_source, an_opportunity
from tests.fakes import FakeCatalogue

CORE = a_group(units=("one", "two"), all_of=True)


def a_catalogue(*keys: str) -> FakeCatalogue:
    offerings = [an_opportunity(key) for key in keys]
    offerings.append(an_opportunity("late", prerequisite=a_prerequisite("early")))
    offerings.append(an_opportunity("early", prerequisite=a_prerequisite("earliest")))
    offerings.append(an_opportunity("earliest"))
    return FakeCatalogue(a_read_source(content=SourceContent(opportunities=tuple(offerings))))


def test_a_request_holds_the_units_and_all_that_they_build_on() -> None:
    qualification = a_qualification(rules=a_group(units=("one", "late"), all_of=True))
    request = rule_set_request(qualification, a_catalogue("one", "other"))
    assert {one.id for one in request.opportunities} == {"demo:one", "demo:late", "demo:early", "demo:earliest"}
    assert all(request.coverage[one.id] for one in request.opportunities)
    assert request == rule_set_request(qualification, a_catalogue("one", "other"))
    assert request.limits.budget is not None
    assert request.limits.budget.currency == "EUR"


def test_a_plan_is_timed_and_checked_again() -> None:
    request = rule_set_request(a_qualification(rules=CORE), a_catalogue("one", "two"), time_limit_s=5.0)
    run = measure_rule_set(request, planner=improving_plans)
    assert run.outcome in {"planned, every rule met", CONDITIONAL}
    assert run.first_s is not None
    assert run.first_s <= run.last_s
    assert run.is_proven_best
    assert (run.units, run.why) == (2, ())


def test_a_missing_unit_is_named() -> None:
    request = rule_set_request(a_qualification(rules=CORE), a_catalogue("one"), time_limit_s=5.0)
    run = measure_rule_set(request, planner=improving_plans)
    assert run.outcome == MISSING
    assert run.why == ("all-of root demo:two",)
    assert run.first_s is None


def test_a_minimum_out_of_reach_is_named_with_what_can_be_reached() -> None:
    rules = a_group(units=("one", "two"), points=("60", None))
    run = measure_rule_set(
        rule_set_request(a_qualification(rules=rules), a_catalogue("one", "two")), planner=improving_plans
    )
    assert run.outcome == OUT_OF_REACH
    assert run.why == ("total-credits root (asks for 60 ECTS, 10 ECTS at most)",)


def test_a_plan_that_breaks_a_rule_is_no_plan() -> None:
    request = rule_set_request(a_qualification(rules=CORE), a_catalogue("one", "two"))
    wrong = StackingPlan(steps=(), checks=(), terms=())
    run = measure_rule_set(request, planner=lambda _: iter([wrong]))
    assert run.outcome == UNEXPLAINED
    assert run.why == ("all-of root",)


def test_every_answer_has_its_line() -> None:
    limit = Condition(rule=RuleId.BUDGET, relaxed_by=RelaxedBy.LEARNER)
    assert outcome_of(RuleConflict(conditions=(limit,))) == OUT_OF_REACH
    assert outcome_of(RuleConflict(conditions=(limit, limit))) == CONTRADICTION
    assert outcome_of(RuleConflict(conditions=())) == UNEXPLAINED
    assert outcome_of(OutOfTime(time_limit_s=1)) == OUT_OF_TIME
    assert outcome_of(NothingToPlan()) == UNEXPLAINED


def test_the_tables_count_every_outcome() -> None:
    request = rule_set_request(a_qualification(rules=CORE), a_catalogue("one", "two"), time_limit_s=5.0)
    table = rule_sets_table([measure_rule_set(request, planner=improving_plans)])
    assert "| | demo |" in table
    assert "| all | 1 |" in table
    assert "| demo | 1 |" in table
