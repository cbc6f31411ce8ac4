"""Chooses the one question of a reply: the one whose answer is missing and matters most, never one asked before."""

from __future__ import annotations

from collections.abc import Iterable

from advisor.domain.conversation import Topic
from advisor.domain.learner import LearnerRequest, RequestField

MOST_QUESTIONS = 5
"""In one conversation."""


def next_topic(request: LearnerRequest, *, asked: Iterable[Topic], goal_in_doubt: bool) -> Topic | None:
    """What to ask now, or `None`; a topic is asked about once, and at most `MOST_QUESTIONS` in all.

    The goal comes first, since nothing can be planned without it; then what a plan depends on most, in the order in
    which the answers rule out offerings: hours a week, money, form of participation.
    """
    done = set(asked)
    if len(done) >= MOST_QUESTIONS:
        return None
    limits = request.limits
    spoken_of = {item.field for item in request.source_words}  # "no limit on money" is an answer too
    wanted = (
        (Topic.GOAL, not request.goal.is_linked),
        (Topic.WHICH_OCCUPATION, goal_in_doubt),
        (
            Topic.STUDY_HOURS_PER_WEEK,
            request.goal.is_linked
            and limits.study_hours_per_week is None
            and RequestField.STUDY_HOURS_PER_WEEK not in spoken_of,
        ),
        (Topic.BUDGET, request.goal.is_linked and limits.budget is None and RequestField.BUDGET not in spoken_of),
        (Topic.MODES, request.goal.is_linked and not limits.modes and RequestField.MODES not in spoken_of),
    )
    return next((topic for topic, is_open in wanted if is_open and topic not in done), None)
