"""The advisor keeps no private matters, and says once what has to be said once."""

from collections.abc import Sequence

import numpy as np
import pytest

from advisor.advise import Advisor
from advisor.dialogue.sensitive import TAKEN_OUT
from advisor.domain.conversation import Conversation, Notice
from advisor.domain.ids import ConversationId
from advisor.domain.languages import LanguageCode
from advisor.errors import ConversationError
from advisor.text_ports import ComparedRows, Vectors
from tests.builders import TODAY, a_read_source
from tests.fake_linker import FakeLinker
from tests.fakes import FakeCatalogue, FakeConversations


class NoEvidence:
    """An index of no texts; these conversations have no goal to find evidence for."""

    def search(self, queries: object, **_: object) -> tuple[tuple[()], ...]:
        del queries
        return ()

    @property
    def languages(self) -> frozenset[LanguageCode | None]:
        return frozenset()

    def compare(self, query: str, owners: Sequence[str], **_: object) -> tuple[tuple[()], ...]:
        del query
        return ((),) * len(owners)

    def compare_all(self, queries: Sequence[str], owners: Sequence[str], **_: object) -> ComparedRows:
        del owners
        nothing = np.zeros((len(queries), 0), dtype=np.float32)
        return ComparedRows(
            rows=(),
            asked_for=np.zeros(0, dtype=np.int64),
            cosine=nothing,
            lexical=nothing,
            static=nothing,
            crowd=np.zeros(0, dtype=np.float32),
        )

    def weakest_words(self, label: str, texts: Sequence[str]) -> Vectors:
        del label
        return np.zeros(len(texts), dtype=np.float32)


@pytest.fixture(name="advisor")
def an_advisor() -> Advisor:
    return Advisor(
        catalogue=FakeCatalogue(a_read_source()),
        linker=FakeLinker(),
        evidence=NoEvidence(),
        conversations=FakeConversations(),
        today=lambda: TODAY,
        new_id=lambda: ConversationId("c"),
    )


def talk(advisor: Advisor, *messages: str) -> Conversation:
    """A conversation of these messages."""
    conversation = advisor.start(LanguageCode("en"))
    for message in messages:
        conversation = advisor.answer(conversation, message)
    return conversation


def test_what_is_private_is_neither_kept_nor_repeated(advisor: Advisor) -> None:
    talk(advisor, "I have depression, write to first.last@example.org, I can study 6 hours a week")
    kept = advisor.conversations.load(ConversationId("c"))
    assert kept is not None
    assert kept.turns[0].message == f"I have {TAKEN_OUT}, write to {TAKEN_OUT}, I can study 6 hours a week"
    assert "depression" not in repr(kept)
    assert "example.org" not in repr(kept)
    assert kept.request.limits.study_hours_per_week == 6


def test_the_person_is_asked_once_to_leave_private_matters_out(advisor: Advisor) -> None:
    turns = talk(advisor, "I have diabetes", "my number is 0401234567").turns
    assert [turn.notices for turn in turns] == [(Notice.SENSITIVE,), ()]
    assert "Please leave out your health" in turns[0].reply[0]
    assert "Please leave out" not in " ".join(turns[1].reply)


@pytest.mark.parametrize(
    ("message", "sentence"),
    [
        ("Jag vill lära mig något nytt och har sex timmar i veckan", "på engelska"),
        ("Jeg vil gerne lære noget nyt og har seks timer om ugen", "på engelsk"),
        ("Quiero aprender algo nuevo y tengo seis horas por semana", "en inglés"),
    ],
)
def test_a_language_without_replies_is_told_so_once_in_that_language(
    advisor: Advisor, message: str, sentence: str
) -> None:
    first, second = talk(advisor, message, message).turns
    assert sentence in first.reply[0]
    assert sentence not in " ".join(second.reply)


def test_a_finnish_message_gets_a_finnish_reply_and_a_switch_is_followed(advisor: Advisor) -> None:
    first, second = talk(
        advisor, "Minulla on aikaa 6 tuntia viikossa", "sorry, I would like to go on in English please"
    ).turns
    assert first.reply[0].startswith("Ymmärsin näin: ")
    assert first.question is not None
    assert first.question.text.startswith("Mitä haluaisit tehdä tai oppia?")
    assert second.reply[0].startswith("I understood: ") or second.reply[0].startswith("I could not find")


def test_a_message_that_is_refused_keeps_the_conversation(advisor: Advisor) -> None:
    conversation = talk(advisor, "6 hours a week")
    with pytest.raises(ConversationError):
        advisor.answer(conversation, "x" * 4001)
    assert advisor.conversations.load(ConversationId("c")) == conversation
