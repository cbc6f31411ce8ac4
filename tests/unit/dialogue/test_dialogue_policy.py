"""Which question is asked, and that none is asked twice."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.dialogue.policy import MOST_QUESTIONS, next_topic
from advisor.domain.catalogue import Mode
from advisor.domain.conversation import Topic
from advisor.domain.learner import Goal, LearnerRequest, Limits
from advisor.domain.money import Money
from tests.builders import occupation_uri

LINKED = Goal(occupations=(occupation_uri(),))
ALL_STATED = Limits(study_hours_per_week=Decimal(6), budget=Money.of(0, "EUR"), modes=(Mode.ONLINE,))


def test_the_goal_is_asked_first() -> None:
    assert next_topic(LearnerRequest(limits=ALL_STATED), asked=(), goal_in_doubt=False) is Topic.GOAL


def test_a_goal_in_doubt_is_asked_about_before_the_limits() -> None:
    assert next_topic(LearnerRequest(goal=LINKED), asked=(), goal_in_doubt=True) is Topic.WHICH_OCCUPATION


@pytest.mark.parametrize(
    ("limits", "topic"),
    [
        (Limits(), Topic.STUDY_HOURS_PER_WEEK),
        (Limits(study_hours_per_week=Decimal(6)), Topic.BUDGET),
        (Limits(study_hours_per_week=Decimal(6), budget=Money.of(0, "EUR")), Topic.MODES),
        (ALL_STATED, None),
    ],
)
def test_what_is_known_is_never_asked(limits: Limits, topic: Topic | None) -> None:
    assert next_topic(LearnerRequest(goal=LINKED, limits=limits), asked=(), goal_in_doubt=False) is topic


def test_a_question_that_was_skipped_is_not_asked_again() -> None:
    request = LearnerRequest(goal=LINKED)
    assert next_topic(request, asked=[Topic.STUDY_HOURS_PER_WEEK], goal_in_doubt=False) is Topic.BUDGET


@given(st.lists(st.booleans(), min_size=12, max_size=12), st.booleans())
def test_no_topic_is_asked_twice_and_no_more_than_the_most(doubts: list[bool], is_linked: bool) -> None:
    request = LearnerRequest(goal=LINKED if is_linked else Goal())
    asked: list[Topic] = []
    for doubt in doubts:
        topic = next_topic(request, asked=asked, goal_in_doubt=doubt)
        if topic is not None:
            asked.append(topic)
    assert len(set(asked)) == len(asked) <= MOST_QUESTIONS
