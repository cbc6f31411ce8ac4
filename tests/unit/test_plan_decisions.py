"""What a person decides about steps: the request keeps it, the plan follows, and the rest stays as it was."""

from dataclasses import replace
from datetime import date

import pytest

from advisor.advise import Advisor
from advisor.domain.conversation import Answer, Conversation, Correction
from advisor.domain.ids import OpportunityId
from advisor.domain.learner import RequestField
from advisor.domain.matching import SkillsGap
from advisor.domain.planning import StackingPlan
from advisor.domain.planning_results import RuleConflict
from advisor.domain.wanted import ChosenPlan, ChosenStep, WantedStep
from advisor.domain.what_if import DropStep, KeepStep, MoveStep, SwapStep
from advisor.errors import ConversationError, InvalidValueError, PlanningError
from advisor.plan_decisions import chosen, corrections_for
from tests.unit.test_advise import GOAL, an_advisor, the_plan, titles, told

FIRST = f"{GOAL}, 10 hours a week, 500 euros, online"


def begun(*, with_qualification: bool = False) -> tuple[Advisor, Conversation]:
    advisor = an_advisor(with_qualification=with_qualification)
    return advisor, told(advisor, FIRST)


def step(conversation: Conversation, number: int) -> OpportunityId:
    return the_plan(conversation).steps[number - 1].opportunity.id


def fields(conversation: Conversation) -> set[RequestField]:
    return {item.field for item in conversation.turns[-1].understood}


def test_a_kept_step_is_wanted_and_the_plan_stays_as_it_was() -> None:
    advisor, before = begun()
    after = advisor.decide(before, KeepStep(step=step(before, 2)))
    assert [one.offering for one in after.request.limits.wanted] == [step(before, 2)]
    assert [(s.opportunity.id, s.start) for s in the_plan(after).steps] == [
        (s.opportunity.id, s.start) for s in the_plan(before).steps
    ]
    assert {RequestField.WANTED, RequestField.CHOSEN_PLAN} <= fields(after)


def test_a_kept_step_can_be_let_go_again() -> None:
    advisor, before = begun()
    kept = advisor.decide(before, KeepStep(step=step(before, 1)))
    (item,) = (one for one in kept.turns[-1].understood if one.field is RequestField.WANTED)
    freed = advisor.correct(kept, Correction(field=item.field, value=item.value, remove=True))
    assert freed.request.limits.wanted == ()


def test_a_dropped_step_is_gone_with_all_offerings_of_its_unit_and_stands_once_among_what_was_understood() -> None:
    advisor, before = begun()
    after = advisor.decide(before, DropStep(step=step(before, 2)))
    assert titles(the_plan(after)) == titles(the_plan(before))[:1]
    items = [one for one in after.turns[-1].understood if one.field is RequestField.UNWANTED]
    assert [item.text for item in items] == titles(the_plan(before))[1:]
    back = advisor.correct(after, Correction(field=RequestField.UNWANTED, value=items[0].value, remove=True))
    assert back.request.limits.unwanted == ()


def test_a_drop_that_breaks_a_rule_says_so_and_the_conflict_is_explained() -> None:
    advisor, before = begun(with_qualification=True)
    assert isinstance(before.turns[-1].answer and before.turns[-1].answer.plan, StackingPlan)
    after = advisor.decide(before, DropStep(step=step(before, 2)))
    reply = "\n".join(after.turns[-1].reply)
    assert "By itself, your change does not fit:" in reply
    assert "✗ not met" in reply
    assert after.turns[-1].answer is not None
    assert isinstance(after.turns[-1].answer.plan, RuleConflict)


def test_a_moved_step_begins_where_it_was_moved_to() -> None:
    advisor, before = begun()
    last = the_plan(before).steps[-1]
    later = date(last.start.year + 1, last.start.month, 1)
    after = advisor.decide(before, MoveStep(step=last.opportunity.id, begins=later))
    moved = next(one for one in the_plan(after).steps if one.opportunity.id == last.opportunity.id)
    (wanted,) = after.request.limits.wanted
    assert wanted.begins_within(moved.start, moved.start)
    assert moved.start > last.start


def test_undo_takes_a_decision_back() -> None:
    advisor, before = begun()
    after = advisor.undo(advisor.decide(before, DropStep(step=step(before, 2))))
    assert after.request == before.request
    assert titles(the_plan(after)) == titles(the_plan(before))


def test_a_chosen_plan_stays_until_another_goal_or_another_priority_comes() -> None:
    advisor, before = begun()
    plan = the_plan(before)
    shorter = replace(plan, steps=plan.steps[:1])
    after = advisor.choose(before, shorter)
    assert titles(the_plan(after)) == titles(shorter)
    told_more = advisor.answer(after, "actually 12 hours a week")
    assert told_more.request.chosen_plan == after.request.chosen_plan
    cheaper = Correction(field=RequestField.PRIORITIES, value="cost")
    assert advisor.correct(after, cheaper).request.chosen_plan is None
    goal = before.request.goal.occupations[0]
    changed = Correction(field=RequestField.GOAL_OCCUPATIONS, value=goal, remove=True)
    assert advisor.correct(after, changed).request.chosen_plan is None


def test_a_resumed_conversation_has_the_chosen_plan_again() -> None:
    advisor, before = begun()
    after = advisor.decide(before, DropStep(step=step(before, 2)))
    resumed = advisor.resume(after.id)
    assert resumed is not None
    assert [s.opportunity.id for s in the_plan(resumed).steps] == [s.opportunity.id for s in the_plan(after).steps]


def test_without_a_plan_nothing_can_be_changed() -> None:
    empty = Answer(gap=SkillsGap(skills=()))
    _, conversation = begun()
    with pytest.raises(PlanningError, match="There is no plan"):
        corrections_for(DropStep(step=OpportunityId("demo:any")), empty, conversation.request.limits)
    with pytest.raises(PlanningError, match="without steps"):
        chosen(replace(the_plan(conversation), steps=()))


def test_a_step_that_is_not_there_is_refused_and_named() -> None:
    advisor, before = begun()
    with pytest.raises(PlanningError, match="nobody"):
        advisor.decide(before, SwapStep(step=OpportunityId("demo:nobody"), offering=step(before, 1)))


def test_what_is_written_is_read_again() -> None:
    whenever = WantedStep(offering=OpportunityId("demo:a"))
    later = WantedStep(offering=OpportunityId("demo:a"), earliest=date(2027, 2, 1))
    between = replace(later, latest=date(2027, 5, 31))
    for one in (whenever, later, between):
        assert WantedStep.read(str(one)) == one
    plan = ChosenPlan(
        steps=(ChosenStep(offering=OpportunityId("demo:a"), start=date(2027, 1, 1), end=date(2027, 2, 1)),)
    )
    assert ChosenPlan.read(str(plan)) == plan


@pytest.mark.parametrize("text", ["", "demo:award\ndemo:a", "\ndemo:a\tsoon/later"])
def test_a_plan_that_is_not_one_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError):
        ChosenPlan.read(text)


def test_days_that_are_none_are_refused_with_what_was_expected() -> None:
    advisor, before = begun()
    with pytest.raises(ConversationError, match="expected two days"):
        advisor.correct(before, Correction(field=RequestField.WANTED, value="demo:a\nsoon/later"))
