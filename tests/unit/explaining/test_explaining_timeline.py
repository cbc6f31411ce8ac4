"""A plan over time: hours, credits and order, in facts and in words."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest

from advisor.domain.catalogue import Availability, LearningOpportunity
from advisor.domain.credits import CreditPoints, CreditSystem, ects
from advisor.domain.planning import PlanRequest, RuleId, StackingPlan
from advisor.domain.qualifications import Qualification
from advisor.explaining.timeline import Timeline, timeline_of
from advisor.explaining.timeline_text import (
    credits_line,
    credits_sentence,
    hours_line,
    hours_sentence,
    step_table,
    steps_sentence,
    term_table,
)
from advisor.planning.planner import plan_stack
from tests.builders import (
    TODAY,
    a_group,
    a_prerequisite,
    a_qualification,
    a_session,
    an_opportunity,
    some_limits,
    unit_ids,
)
from tests.unit.explaining.explaining_turns import ENGLISH, FINNISH

SPRING = Availability(sessions=(a_session(date(2027, 2, 1), date(2027, 4, 25)),))
FIRST = an_opportunity("first", points="5", workload_hours=60)
SECOND = an_opportunity("second", points="4", workload_hours=80, prerequisite=a_prerequisite("first"))
DATED = replace(an_opportunity("dated", points="3", workload_hours=84), availability=SPRING)


def a_request(*offerings: LearningOpportunity, hours: str | None = "10", held: tuple[str, ...] = ()) -> PlanRequest:
    """All units are needed, for a certificate of twelve ECTS."""
    return PlanRequest(
        today=TODAY,
        opportunities=offerings,
        qualification=an_award(*(one.id.removeprefix("demo:") for one in offerings)),
        limits=some_limits(study_hours_per_week=None if hours is None else Decimal(hours)),
        held_units=frozenset(unit_ids(*held)),
        time_limit_s=20,
    )


def an_award(*units: str) -> Qualification:
    return a_qualification(rules=a_group("root", units=units, all_of=True, title="Core"), points="12")


def planned(request: PlanRequest) -> tuple[StackingPlan, Timeline]:
    plan = plan_stack(request)
    assert isinstance(plan, StackingPlan)
    timeline = timeline_of(plan, request)
    assert timeline is not None
    return plan, timeline


@pytest.mark.parametrize("hours", ["7", "7.5", "10", "20"])
def test_the_busiest_week_is_the_one_that_the_rule_about_hours_found(hours: str) -> None:
    plan, timeline = planned(a_request(FIRST, SECOND, DATED, hours=hours))
    (check,) = (one for one in plan.checks if one.rule is RuleId.HOURS_PER_WEEK)
    assert timeline.busiest is not None
    assert abs(timeline.busiest.hours_per_week - Decimal(str(check.reason.values["most"]))) < Decimal("0.11")


def test_a_term_that_asks_for_more_than_there_is_says_so_with_a_sign_and_words() -> None:
    plan, _ = planned(a_request(FIRST, SECOND, DATED))
    timeline = timeline_of(plan, a_request(FIRST, SECOND, DATED, hours="2"))
    assert timeline is not None
    over = [term for term in timeline.terms if term.is_over]
    assert over
    assert hours_line(over[0], ENGLISH).endswith("of 2 ▲ more than you have")
    assert "More than you have: Term " in hours_sentence(timeline, ENGLISH)


def test_where_no_hours_were_said_none_are_taken_for_granted() -> None:
    _, timeline = planned(a_request(FIRST, hours=None))
    assert not any(term.is_over for term in timeline.terms)
    assert "You did not say how many you have." in hours_sentence(timeline, ENGLISH)


def test_hours_that_are_not_stated_are_named_and_no_nought() -> None:
    silent = an_opportunity("silent", points=None, workload_hours=None)
    _, timeline = planned(a_request(silent))
    assert timeline.terms[0].without_hours == (1,)
    assert hours_line(timeline.terms[0], ENGLISH) == "not stated"
    assert hours_sentence(timeline, ENGLISH) == "No step states its hours."


def test_credits_add_up_toward_the_total_of_the_award() -> None:
    _, timeline = planned(a_request(FIRST, SECOND, DATED))
    reached = [term.accumulated for term in timeline.terms]
    assert reached[-1] == ects(12)
    assert all(one is not None and other is not None and one <= other for one, other in pairwise(reached))
    assert credits_line(timeline.terms[-1], timeline, ENGLISH) == "12 of 12 ECTS"


def test_what_is_held_is_there_before_the_first_term() -> None:
    _, timeline = planned(a_request(FIRST, SECOND, held=("first",)))
    assert timeline.held == ects(5)
    assert timeline.terms[-1].accumulated == ects(9)
    assert "5 of them you hold already." in credits_sentence(timeline, ENGLISH)


def test_credits_of_another_system_and_of_steps_that_count_nowhere_are_not_added() -> None:
    plan, _ = planned(a_request(FIRST, DATED))
    foreign = replace(
        plan.steps[0],
        opportunity=replace(
            plan.steps[0].opportunity,
            spec=replace(plan.steps[0].opportunity.spec, credits=CreditPoints.of(CreditSystem.FI_OPINTOPISTE, 5)),
        ),
    )
    beside = replace(plan.steps[1], counts_in=None)
    timeline = timeline_of(replace(plan, steps=(foreign, beside)), None)
    assert timeline is not None
    assert timeline.not_added == (1, 2)
    assert timeline.terms[-1].accumulated == ects(0)
    assert "Steps 1 and 2 add nothing here" in credits_sentence(timeline, ENGLISH)


def test_a_step_is_linked_with_what_is_asked_for_before_it() -> None:
    plan, timeline = planned(a_request(FIRST, SECOND))
    numbers = {step.opportunity.id: number for number, step in enumerate(plan.steps, start=1)}
    assert timeline.links == ((numbers[FIRST.id], numbers[SECOND.id]),)
    assert "Step 2 is after step 1." in steps_sentence(timeline, ENGLISH)
    assert [row[-1] for row in step_table(timeline, ENGLISH).rows] == ["nothing", "1"]


def test_where_no_award_is_meant_credits_have_no_total() -> None:
    plan, _ = planned(a_request(FIRST))
    timeline = timeline_of(replace(plan, qualification=None), None)
    assert timeline is not None
    assert timeline.needed is None
    assert credits_line(timeline.terms[-1], timeline, ENGLISH) == "5 ECTS"


def test_every_step_runs_in_some_term_and_every_row_is_as_long_as_the_headings() -> None:
    _, timeline = planned(a_request(FIRST, SECOND, DATED))
    assert {number for term in timeline.terms for number in term.steps} == {1, 2, 3}
    for table in (term_table(timeline, ENGLISH), step_table(timeline, FINNISH)):
        assert {len(row) for row in table.rows} == {len(table.headings)}


def test_a_plan_without_steps_or_calendar_has_no_timeline() -> None:
    plan, _ = planned(a_request(FIRST))
    assert timeline_of(replace(plan, steps=()), None) is None
    assert timeline_of(replace(plan, terms=()), None) is None
