"""What counts as lost in a conversation, and what may go."""

from advisor.domain.intents import Intent
from advisor.evaluation.conversations import _lost

TELL, ANEW = Intent.TELL, Intent.START_OVER
HOURS, GOAL = {"study_hours_per_week": ("6",)}, {"goal_skills": ("a",)}


def test_a_value_that_no_later_message_speaks_of_is_lost() -> None:
    changed = [frozenset(HOURS), frozenset({"budget"})]
    assert list(_lost([HOURS, {"budget": ("900",)}], changed, [TELL, TELL])) == ["study_hours_per_week of message 1"]


def test_a_value_that_a_later_message_takes_back_is_not() -> None:
    assert list(_lost([HOURS, {}], [frozenset(HOURS), frozenset(HOURS)], [TELL, TELL])) == []


def test_a_new_goal_takes_the_place_of_another_kind_of_goal() -> None:
    after = [GOAL, {"goal_occupations": ("b",)}]
    assert list(_lost(after, [frozenset(GOAL), frozenset({"goal_occupations"})], [TELL, TELL])) == []


def test_whoever_begins_anew_lets_everything_go() -> None:
    assert list(_lost([HOURS | GOAL, {}], [frozenset(HOURS), frozenset()], [TELL, ANEW])) == []
