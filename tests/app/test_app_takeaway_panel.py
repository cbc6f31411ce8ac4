"""The buttons that take a plan along: one main one, each with a file made when it is pressed."""

import json
from collections.abc import Callable, Sequence

from streamlit.testing.v1 import AppTest

from advisor.domain.conversation import Conversation, Turn
from advisor.domain.ids import ConversationId
from advisor.domain.takeaway import Takeaway
from advisor.ports import TakeawayWriter
from advisor.taking_away import takeaway_writers
from advisor.ui.session import PageSession
from tests.builders import TODAY
from tests.takeaways import a_turn


class CountingWriter:
    """Counts how often it is asked."""

    name, suffix, mime = "Plain text", ".txt", "text/plain"

    def __init__(self) -> None:
        self.written: list[Takeaway] = []

    def write(self, takeaway: Takeaway) -> bytes:
        self.written.append(takeaway)
        return takeaway.title.encode()


def drawn(writers: Sequence[TakeawayWriter], turn: Turn | None = None) -> AppTest:
    def page(session, turn, writers, today):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 - copied as source
        from advisor.ui import takeaway_panel  # noqa: PLC0415 - the same

        takeaway_panel.draw(session, turn, writers, today=today)

    turn = turn or a_turn()
    session = PageSession(conversation=Conversation(id=ConversationId("c"), turns=(turn,)))
    kwargs = {"session": session, "turn": turn, "writers": writers, "today": TODAY}
    test = AppTest.from_function(page, default_timeout=30, kwargs=kwargs).run()
    assert not test.exception, test.exception[0].message
    return test


def labels(page: AppTest) -> list[str]:
    return [element.proto.label for element in page.get("download_button")]


def test_the_plan_to_print_is_the_main_button_and_the_others_stand_beside_it() -> None:
    page = drawn(takeaway_writers())
    assert labels(page)[0] == "Download the plan (PDF)"
    assert len(labels(page)) == len(takeaway_writers())
    kinds = [element.proto.type for element in page.get("download_button")]
    assert kinds == ["primary"] + ["secondary"] * (len(kinds) - 1)


def test_a_kind_that_has_no_label_of_its_own_is_called_by_its_name() -> None:
    assert labels(drawn((CountingWriter(),))) == ["Plain text"]


def test_nothing_is_written_before_someone_presses() -> None:
    writer = CountingWriter()
    drawn((writer,))
    assert writer.written == []


def test_a_press_writes_the_plan_of_the_turn() -> None:
    made: list[Callable[[], bytes]] = []

    def page(session, turn, writers, today, made):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 - as above
        from advisor.ui import takeaway_panel  # noqa: PLC0415 - the same

        made.append(takeaway_panel.file_of(session, turn, writers[-1], today=today))

    turn = a_turn()
    session = PageSession(conversation=Conversation(id=ConversationId("c"), turns=(turn,)))
    kwargs = {"session": session, "turn": turn, "writers": takeaway_writers(), "today": TODAY, "made": made}
    AppTest.from_function(page, default_timeout=30, kwargs=kwargs).run()
    found = json.loads(made[0]())
    assert found["steps"][0]["title"] == "Data basics: clean, describe, show"
