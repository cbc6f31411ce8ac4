"""Messages that may come next: answers to the open question, else what fits the plan; nothing that cannot be asked."""

from dataclasses import replace

import pytest

from advisor.domain.conversation import Question, Topic, Turn
from advisor.domain.learner import LearnerRequest
from advisor.domain.money import Money
from advisor.domain.planning import StackingPlan
from advisor.explaining.next_messages import ANSWERS, MOST_SUGGESTED, next_messages
from advisor.explaining.translation import translator_for
from tests.page_answers import an_answer_with_a_conflict, an_answer_with_a_plan

ENGLISH = translator_for("en")
PLAIN = Turn(message="hello", corrections=(), request=LearnerRequest(), understood=(), reply=("Hello.",))


@pytest.mark.parametrize("topic", ANSWERS)
def test_an_open_question_comes_with_answers_to_it(topic: Topic) -> None:
    asked = replace(PLAIN, question=Question(topic=topic, text="?"), answer=an_answer_with_a_plan())
    assert next_messages(asked, ENGLISH) == ANSWERS[topic]


def test_a_question_with_choices_has_its_own_buttons() -> None:
    asked = replace(PLAIN, question=Question(topic=Topic.WHICH_OCCUPATION, text="?"), answer=an_answer_with_a_plan())
    assert next_messages(asked, ENGLISH) == ()


def test_a_plan_that_costs_something_may_be_asked_to_cost_less() -> None:
    answer = an_answer_with_a_plan()
    assert isinstance(answer.plan, StackingPlan)
    dear, free = (replace(answer, plan=replace(answer.plan, known_cost=Money.of(amount, "EUR"))) for amount in (100, 0))
    assert "Is there anything cheaper?" in next_messages(replace(PLAIN, answer=dear), ENGLISH)
    assert "Is there anything cheaper?" not in next_messages(replace(PLAIN, answer=free), ENGLISH)
    assert len(next_messages(replace(PLAIN, answer=dear), ENGLISH)) <= MOST_SUGGESTED


def test_without_a_plan_there_is_another_way_and_without_an_answer_nothing() -> None:
    conflict = replace(PLAIN, answer=an_answer_with_a_conflict())
    assert next_messages(conflict, ENGLISH) == ("What else could I do?",)
    assert next_messages(PLAIN, ENGLISH) == ()
