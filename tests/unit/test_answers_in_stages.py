"""While an answer is worked out: stages come in order, and what is said early is how the reply begins."""

from dataclasses import replace

from advisor.domain.conversation import Correction
from advisor.domain.intents import Intent
from advisor.domain.languages import ENGLISH
from advisor.domain.learner import RequestField
from advisor.domain.progress import Progress, Stage
from tests.unit.test_advise import GOAL, an_advisor, told
from tests.unit.test_advise_follow_ups import NamedIntents


def test_stages_come_in_order_and_what_is_said_early_is_how_the_reply_begins() -> None:
    heard: list[Progress] = []
    advisor = an_advisor()
    conversation = advisor.answer(advisor.start(ENGLISH), f"{GOAL}, 10 hours a week", tell=heard.append)
    assert [one.stage for one in heard] == [Stage.READING, Stage.COMPARING, Stage.PLANNING]
    reply = conversation.turns[-1].reply
    for progress in heard:
        assert progress.paragraphs == reply[: len(progress.paragraphs)]
    assert heard[1].paragraphs[0].startswith("I understood:")


def test_a_correction_tells_its_stages_too() -> None:
    heard: list[Progress] = []
    advisor = an_advisor()
    more_hours = Correction(field=RequestField.STUDY_HOURS_PER_WEEK, value="12")
    conversation = advisor.correct(told(advisor, f"{GOAL}, 10 hours a week"), more_hours, tell=heard.append)
    assert [one.stage for one in heard] == [Stage.COMPARING, Stage.PLANNING]
    assert heard[-1].paragraphs == conversation.turns[-1].reply[: len(heard[-1].paragraphs)]


def test_nothing_is_said_early_where_the_reply_begins_with_what_changed() -> None:
    heard: list[Progress] = []
    intents = NamedIntents()
    intents.wants("anything cheaper?", Intent.CHEAPER)
    advisor = replace(an_advisor(), intents=intents)
    advisor.answer(told(advisor, f"{GOAL}, 10 hours a week"), "anything cheaper?", tell=heard.append)
    assert {one.paragraphs for one in heard} == {()}


def test_an_aside_is_not_worked_out() -> None:
    heard: list[Progress] = []
    intents = NamedIntents()
    intents.wants("thank you", Intent.THANKS)
    advisor = replace(an_advisor(), intents=intents)
    advisor.answer(told(advisor, f"{GOAL}, 10 hours a week"), "thank you", tell=heard.append)
    assert [one.stage for one in heard] == [Stage.READING]
