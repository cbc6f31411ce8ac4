"""A logged conversation, held again over the same store, gets exactly the same answers."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from advisor.advise import Advisor
from advisor.dialogue.sensitive import TAKEN_OUT
from advisor.domain.conversation import Conversation, Correction, Notice
from advisor.domain.intents import Intent
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.learner import RequestField
from advisor.domain.planning import StackingPlan
from advisor.errors import InvalidValueError, LogError
from advisor.explaining.conversation_log import conversation_log
from advisor.replaying import held_again
from tests.builders import TODAY, occupation_uri
from tests.fakes import FakeConversations
from tests.logs import MADE_WITH, the_differences, the_log, with_turn
from tests.unit.test_advise import GOAL, an_advisor, told
from tests.unit.test_advise_follow_ups import FIRST, NamedIntents

INTENTS = {
    "anything cheaper?": Intent.CHEAPER,
    "leave out step 2": Intent.WITHOUT,
    "swap the second step": Intent.SWAP_STEP,
    "why step 2?": Intent.WHY_THIS,
    "why step 1? i have only 300 euros": Intent.WHY_THIS,
    "compare step 1 and step 2": Intent.COMPARE,
    "hello": Intent.GREETING,
    "i cannot go on, i only have 50 euros": Intent.DISTRESS,
    "start over": Intent.START_OVER,
    "undo that": Intent.UNDO,
    "skip": Intent.SKIP,
}
ADVERTISEMENT = """Data analyst wanted
Requirements:
- clean data
- query databases
We offer:
- a kitchen with fruit and coffee for everybody who works with us in the town
Contact: Nobody Atall, 040 123 4567, somebody@example.org
Apply until the end of the month with a letter in which you tell us about the work that you have done so far."""


def talking(*, with_qualification: bool = True) -> Advisor:
    intents = NamedIntents()
    for message, intent in INTENTS.items():
        intents.wants(message, intent)
    return replace(an_advisor(with_qualification=with_qualification), intents=intents)


def corrected(advisor: Advisor) -> Conversation:
    before = told(advisor, FIRST)
    with_less = advisor.correct(
        before,
        Correction(field=RequestField.BUDGET, value="350 EUR"),
        Correction(field=RequestField.MODES, value="online", remove=True),
    )
    nurse = Correction(field=RequestField.GOAL_OCCUPATIONS, value=occupation_uri("nurse"), keep=True)
    return advisor.answer(advisor.correct(with_less, nurse), "6 hours a week")


def taken_back(advisor: Advisor) -> Conversation:
    longer = told(advisor, GOAL, "10 hours a week", "only 100 euros")
    return advisor.answer(advisor.undo(longer), "500 euros")


def taken_back_beside_despair(advisor: Advisor) -> Conversation:
    return told(advisor, FIRST, "i cannot go on, i only have 50 euros", "4 hours a week", "undo that", "online")


def in_finnish(advisor: Advisor) -> Conversation:
    conversation = advisor.start(LanguageCode("fi"))
    return advisor.answer(conversation, "Haluan sairaanhoitajaksi, 10 tuntia viikossa, 500 euroa")


CONVERSATIONS: dict[str, Callable[[Advisor], Conversation]] = {
    "facts, one after the other": lambda advisor: told(advisor, GOAL, "10 hours a week", "not online", "500 euros"),
    "nothing usable, then a goal": lambda advisor: told(advisor, "blue", "skip", GOAL),
    "corrections": corrected,
    "a turn taken back": taken_back,
    "a turn taken back beside despair": taken_back_beside_despair,
    "wishes": lambda advisor: told(advisor, FIRST, "anything cheaper?", "leave out step 2", "swap the second step"),
    "questions": lambda advisor: told(
        advisor, FIRST, "why step 2?", "compare step 1 and step 2", "hello", "why step 1? i have only 300 euros"
    ),
    "beginning anew": lambda advisor: told(advisor, FIRST, "start over", GOAL, "hello"),
    "private matters": lambda advisor: told(advisor, f"I have diabetes. {GOAL}, call me at 040 123 4567", "online"),
    "an advertisement": lambda advisor: told(
        advisor, f"Here is a job advertisement: {ADVERTISEMENT}", f"I have 10 hours a week\n\n{ADVERTISEMENT}"
    ),
    "Finnish": in_finnish,
}


@pytest.mark.parametrize("with_qualification", [True, False], ids=["award", "no award"])
@pytest.mark.parametrize("name", CONVERSATIONS)
def test_the_same_store_gives_the_same_answers(name: str, with_qualification: bool, tmp_path: Path) -> None:
    log = the_log(CONVERSATIONS[name](talking(with_qualification=with_qualification)), tmp_path)
    again = held_again(log, talking(with_qualification=with_qualification), MADE_WITH)
    assert again.stopped is None
    assert again.turns == log.turns


def test_a_turn_that_was_taken_back_is_not_in_the_log(tmp_path: Path) -> None:
    log = the_log(taken_back(talking()), tmp_path)
    assert [turn.message for turn in log.turns] == [GOAL, "10 hours a week", "500 euros"]


def test_the_log_names_no_conversation_and_holds_no_private_matters(tmp_path: Path) -> None:
    conversation = CONVERSATIONS["private matters"](talking())
    log = the_log(conversation, tmp_path)
    text = (tmp_path / "log.json").read_text(encoding="utf-8")
    assert conversation.id not in text
    assert "diabetes" not in text
    assert "123" not in text
    assert TAKEN_OUT in (log.turns[0].message or "")
    assert Notice.SENSITIVE in log.turns[0].notices
    assert "Read it before you give it to anyone" in log.note


def test_own_words_and_advertisement_stay_apart(tmp_path: Path) -> None:
    log = the_log(CONVERSATIONS["an advertisement"](talking()), tmp_path)
    assert log.turns[1].own_words == "I have 10 hours a week"
    assert (log.turns[1].advertisement or "").startswith("Data analyst wanted")


def visited_again(later: date, *, is_kept: bool) -> tuple[Advisor, Conversation]:
    """A conversation that went on at a later visit; `is_kept`: its page was not opened a third time."""
    days = [TODAY]
    kept = FakeConversations()
    advisor = replace(talking(with_qualification=False), conversations=kept, today=lambda: days[-1])
    conversation = told(advisor, FIRST)
    days.append(later)
    resumed = advisor.resume(conversation.id)
    assert resumed is not None
    longer = advisor.answer(resumed, "anything cheaper?")
    opened = longer if is_kept else advisor.resume(longer.id)
    assert opened is not None
    return advisor, opened


@pytest.mark.parametrize("is_kept", [True, False], ids=["same page", "page opened again"])
def test_each_turn_is_answered_as_on_its_own_day_also_at_a_later_visit(is_kept: bool, tmp_path: Path) -> None:
    later = TODAY + timedelta(days=40)
    _, conversation = visited_again(later, is_kept=is_kept)
    log = the_log(conversation, tmp_path)
    assert [turn.on for turn in log.turns] == [TODAY, later]
    assert log.turns[0].answered_on == (later if is_kept else None)
    assert the_differences(log, talking(with_qualification=False)) == ((), ())


def test_holding_it_again_keeps_nothing_and_uses_the_time_of_the_log(tmp_path: Path) -> None:
    kept = FakeConversations()
    log = the_log(told(an_advisor(), FIRST), tmp_path)
    held_again(log, an_advisor(kept), MADE_WITH)
    assert kept.load(an_advisor().start(ENGLISH).id) is None


def test_a_day_that_was_not_kept_is_refused_with_its_place(tmp_path: Path) -> None:
    log = the_log(told(an_advisor(), GOAL, "10 hours a week"), tmp_path)
    with pytest.raises(LogError, match=r"`turns\[1\]\.on` is empty"):
        held_again(with_turn(log, 1, on=None), an_advisor(), MADE_WITH)


def test_a_message_that_can_no_longer_be_taken_ends_it(tmp_path: Path) -> None:
    log = the_log(told(an_advisor(), GOAL, "10 hours a week"), tmp_path)
    again = held_again(with_turn(log, 1, message="x" * 20_000), an_advisor(), MADE_WITH)
    assert len(again.turns) == 1
    assert "at most 16,000 can be read" in (again.stopped or "")


def test_a_message_that_is_now_a_wish_to_take_back_ends_it(tmp_path: Path) -> None:
    log = the_log(told(an_advisor(), GOAL, "undo that"), tmp_path)
    again = held_again(log, talking(), MADE_WITH)
    assert len(again.turns) == 1
    assert "take the turn before back" in (again.stopped or "")


def test_a_conversation_without_a_word_has_no_log() -> None:
    with pytest.raises(InvalidValueError, match="one turn or more"):
        conversation_log(an_advisor().start(ENGLISH), MADE_WITH, planning_time_s=4.0)


def test_scores_plan_and_evidence_are_in_the_log(tmp_path: Path) -> None:
    conversation = told(an_advisor(), FIRST)
    answer = the_log(conversation, tmp_path).turns[0].answer
    given = conversation.turns[0].answer
    assert answer is not None
    assert given is not None
    assert isinstance(given.plan, StackingPlan)
    assert [one.id for one in answer.offerings] == [one.opportunity.id for one in given.candidates]
    assert {one.sentence for one in answer.offerings[0].evidence} <= {
        "Clean a table and document each change.",
        "Write a query that joins three tables.",
    }
    assert answer.plan is not None
    assert [one.start for one in answer.plan.steps] == [step.start for step in given.plan.steps]
    assert len(answer.plan.checks) == len(given.plan.checks)
