"""Advertisements, outcomes, several goals and nearby occupations through the whole flow, with undo and resume."""

import pytest

from advisor.domain.conversation import Conversation, Correction, Notice
from advisor.domain.languages import ENGLISH
from advisor.domain.learner import RequestField
from advisor.domain.matching import SkillsGap
from advisor.errors import ConversationError
from tests.builders import occupation_uri, skill_uri
from tests.fakes import FakeConversations
from tests.unit.test_advise import an_advisor, told

ADVERTISEMENT = """Data analyst (m/f/d), Fjordline Freight

What you will do
- clean data
- query databases

Nice to have
- draw charts

How to apply
Write to Kari Nordmann, kari.nordmann@fjordline.example, by 15 January 2027; 37 hours a week, 4,000 euros a month.
A long line about the town, the sea, the people and the good bread, so that this is as long as advertisements are.
"""


def the_gap(conversation: Conversation) -> SkillsGap:
    answer = conversation.turns[-1].answer
    assert answer is not None
    return answer.gap


def test_an_advertisement_becomes_a_gap_with_offerings_and_a_plan() -> None:
    conversation = told(an_advisor(), ADVERTISEMENT)
    answer = conversation.turns[-1].answer
    assert answer is not None
    assert [(skill.label, skill.essential) for skill in answer.gap.skills] == [
        ("clean data", True),
        ("query databases", True),
        ("draw charts", False),
    ]
    assert {candidate.opportunity.spec.title for candidate in answer.candidates} == {
        "Spreadsheets at work",
        "Asking databases",
    }


def test_contacts_in_an_advertisement_are_neither_kept_nor_read_as_limits() -> None:
    store = FakeConversations()
    conversation = told(an_advisor(store), ADVERTISEMENT)
    assert "Nordmann" not in repr(store.load(conversation.id))
    assert conversation.turns[-1].notices == (Notice.NAMES_IN_ADVERTISEMENT,)
    limits = conversation.request.limits
    assert (limits.study_hours_per_week, limits.budget, limits.latest_finish) == (None, None, None)


def test_the_occupation_of_the_title_counts_only_after_it_was_added() -> None:
    advisor = an_advisor()
    conversation = told(advisor, ADVERTISEMENT)
    (suggestion,) = conversation.turns[-1].suggestions
    assert conversation.request.goal.occupations == ()
    added = Correction(field=suggestion.field, value=suggestion.value, keep=True)
    conversation = advisor.correct(conversation, added)
    assert conversation.request.goal.occupations == (occupation_uri("data-analyst"),)
    assert conversation.turns[-1].suggestions == ()
    assert all(len(skill.wants) == 2 for skill in the_gap(conversation).skills)


def test_a_suggestion_stays_while_something_else_is_corrected() -> None:
    advisor = an_advisor()
    conversation = told(advisor, ADVERTISEMENT)
    removal = Correction(field=RequestField.GOAL_ADVERTISED_SKILLS, value=skill_uri("clean-data"), remove=True)
    conversation = advisor.correct(conversation, removal)
    assert [suggestion.label for suggestion in conversation.turns[-1].suggestions] == ["data analyst"]
    assert "clean data" not in [skill.label for skill in the_gap(conversation).skills]


def test_undo_and_resume_work_with_an_advertisement() -> None:
    store = FakeConversations()
    advisor = an_advisor(store)
    before = told(advisor, "I want to become a nurse")
    conversation = advisor.answer(before, ADVERTISEMENT)
    resumed = advisor.resume(conversation.id)
    assert resumed is not None
    assert the_gap(resumed) == the_gap(conversation)
    assert advisor.undo(conversation).request == before.request


def test_outcomes_of_a_qualification_are_a_gap_without_its_rules() -> None:
    conversation = told(an_advisor(), "I have to reach the outcomes of the certificate for data analysts")
    assert [skill.label for skill in the_gap(conversation).skills] == ["clean data", "query databases"]
    assert conversation.request.goal.qualification is None
    answer = conversation.turns[-1].answer
    assert answer is not None
    assert answer.unknown_goals == ()


def test_asking_what_else_without_a_past_says_what_is_needed() -> None:
    conversation = told(an_advisor(), "what else could I do?")
    assert any("what you do now" in paragraph for paragraph in conversation.turns[-1].reply)
    assert conversation.turns[-1].answer is None


def test_a_message_longer_than_any_advertisement_is_refused_and_changes_nothing() -> None:
    advisor = an_advisor()
    conversation = told(advisor, "I want to become a nurse")
    with pytest.raises(ConversationError, match="characters"):
        advisor.answer(conversation, ADVERTISEMENT * 60)


def test_every_answer_is_the_same_again() -> None:
    first, second = (told(an_advisor(), f"I am a nurse. {ADVERTISEMENT}") for _ in range(2))
    assert first.turns[-1].request == second.turns[-1].request
    assert first.turns[-1].reply == second.turns[-1].reply


def test_the_language_of_an_advertisement_does_not_change_a_conversation() -> None:
    advisor = an_advisor()
    finnish = told(advisor, "Olen myyjä ja haluan sairaanhoitajaksi")
    assert advisor.answer(finnish, ADVERTISEMENT).request.language == "fi"
    assert told(advisor, ADVERTISEMENT).request.language == ENGLISH
