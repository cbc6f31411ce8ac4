"""What is said once in a conversation, and only once."""

import pytest

from advisor.domain.conversation import Conversation, Notice, Turn
from advisor.domain.ids import ConversationId
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import LearnerRequest
from advisor.explaining.notices import REPLIES_IN_ENGLISH, due_notices, notice_text
from tests.unit.explaining.explaining_turns import ENGLISH, FINNISH


def a_conversation(*notices: Notice) -> Conversation:
    """A conversation in whose first reply these were said."""
    turn = Turn(
        message="hello", corrections=(), request=LearnerRequest(), understood=(), reply=("Hello.",), notices=notices
    )
    return Conversation(id=ConversationId("c"), turns=(turn,) if notices else ())


@pytest.mark.parametrize("language", sorted(REPLIES_IN_ENGLISH))
def test_a_person_who_writes_in_a_language_without_replies_is_told_in_it(language: LanguageCode) -> None:
    assert due_notices(a_conversation(), language, is_private=False) == (Notice.REPLIES_IN_ENGLISH,)
    assert notice_text(Notice.REPLIES_IN_ENGLISH, language, ENGLISH) == REPLIES_IN_ENGLISH[language]


@pytest.mark.parametrize("language", ["en", "de", "fi", "fr", "zh"])
def test_nobody_else_is_told_about_languages(language: str) -> None:
    assert due_notices(a_conversation(), LanguageCode(language), is_private=False) == ()


def test_what_was_said_is_not_said_again() -> None:
    told = a_conversation(Notice.REPLIES_IN_ENGLISH, Notice.SENSITIVE)
    assert due_notices(told, LanguageCode("sv"), is_private=True) == ()


def test_a_private_matter_is_answered_in_the_language_of_the_reply() -> None:
    assert due_notices(a_conversation(), LanguageCode("fi"), is_private=True) == (Notice.SENSITIVE,)
    assert notice_text(Notice.SENSITIVE, LanguageCode("fi"), FINNISH).startswith("Jätä pois")
    assert notice_text(Notice.SENSITIVE, LanguageCode("en"), ENGLISH).startswith("Please leave out")
