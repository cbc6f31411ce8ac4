"""Which question is asked, and that none is asked twice."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.dialogue.policy import MOST_QUESTIONS, next_topic
from advisor.domain.catalogue import LearningOpportunity, Mode
from advisor.domain.conversation import Answer, Topic
from advisor.domain.learner import Goal, LearnerRequest, Limits
from advisor.domain.matching import Candidate, SkillsGap
from advisor.domain.money import Money
from tests.builders import an_opportunity, occupation_uri

LINKED = Goal(occupations=(occupation_uri(),))
ALL_STATED = Limits(study_hours_per_week=Decimal(6), budget=Money.of(0, "EUR"), modes=(Mode.ONLINE,))


def test_the_goal_is_asked_first() -> None:
    assert next_topic(LearnerRequest(limits=ALL_STATED), None, asked=(), goal_in_doubt=False) is Topic.GOAL


def test_a_goal_in_doubt_is_asked_about_before_the_limits() -> None:
    assert next_topic(LearnerRequest(goal=LINKED), None, asked=(), goal_in_doubt=True) is Topic.WHICH_OCCUPATION


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
    assert next_topic(LearnerRequest(goal=LINKED, limits=limits), None, asked=(), goal_in_doubt=False) is topic


def test_a_question_that_was_skipped_is_not_asked_again() -> None:
    request = LearnerRequest(goal=LINKED)
    assert next_topic(request, None, asked=[Topic.STUDY_HOURS_PER_WEEK], goal_in_doubt=False) is Topic.BUDGET


@given(st.lists(st.booleans(), min_size=12, max_size=12), st.booleans())
def test_no_topic_is_asked_twice_and_no_more_than_the_most(doubts: list[bool], is_linked: bool) -> None:
    request = LearnerRequest(goal=LINKED if is_linked else Goal())
    asked: list[Topic] = []
    for doubt in doubts:
        topic = next_topic(request, None, asked=asked, goal_in_doubt=doubt)
        if topic is not None:
            asked.append(topic)
    assert len(set(asked)) == len(asked) <= MOST_QUESTIONS


def an_answer(*offerings: LearningOpportunity) -> Answer:
    candidates = tuple(Candidate(opportunity=one, evidence=(), relevance=1.0) for one in offerings)
    return Answer(gap=SkillsGap(skills=()), candidates=candidates)


KNOWN_HOURS = Limits(study_hours_per_week=Decimal(6))


@pytest.mark.parametrize(
    ("offerings", "topic"),
    [
        ([an_opportunity("dear", price="900", mode=Mode.ONLINE)], Topic.BUDGET),
        ([an_opportunity("free", price="0", mode=Mode.ONLINE)], Topic.MODES),
        ([an_opportunity("silent", price=None, mode=None)], Topic.BUDGET),
    ],
)
def test_the_question_is_the_one_whose_answers_rule_out_most(
    offerings: list[LearningOpportunity], topic: Topic
) -> None:
    request = LearnerRequest(goal=LINKED, limits=KNOWN_HOURS)
    assert next_topic(request, an_answer(*offerings), asked=(), goal_in_doubt=False) is topic


def test_what_would_change_nothing_is_not_asked() -> None:
    request = LearnerRequest(goal=LINKED, limits=replace(KNOWN_HOURS, modes=(Mode.ONLINE,)))
    free = an_answer(an_opportunity("free", price="0"))
    assert next_topic(request, free, asked=(), goal_in_doubt=False) is None
