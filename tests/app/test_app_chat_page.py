"""The page of the conversation, drawn for a fake advisor."""

from decimal import Decimal
from functools import partial

import pytest
from streamlit.testing.v1 import AppTest

from advisor.domain.catalogue import Mode
from advisor.domain.conversation import Answer, Correction, Question, Topic
from advisor.domain.ids import ConversationId
from advisor.domain.learner import Limits, RequestField
from advisor.domain.matching import ConceptMatch
from advisor.domain.money import Money
from advisor.domain.priorities import Objective
from advisor.explaining.document import DEMONSTRATION_NOTICE, DISCLAIMER, ESCO_ACKNOWLEDGEMENT
from advisor.ui.session import ADDRESS_KEY, SESSION_KEY, PageSession
from advisor.ui.understood_panel import changes
from tests.builders import some_limits
from tests.fake_advisor import FakeAdvisor
from tests.page_answers import HOSTILE, an_answer_with_a_conflict, an_answer_with_a_plan

MESSAGE = "I work in a warehouse, I'd like to become a data analyst, 6 hours a week"


def opened(advisor: FakeAdvisor, **address: str) -> AppTest:
    """The page on its first run."""

    def page(advisor):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 - copied as source, where types are unknown
        from advisor.ui import chat_page  # noqa: PLC0415 - the same

        chat_page.render(advisor)

    test = AppTest.from_function(page, default_timeout=30, kwargs={"advisor": advisor})
    for key, value in address.items():
        test.query_params[key] = value
    return healthy(test.run())


def told(advisor: FakeAdvisor, message: str = MESSAGE) -> AppTest:
    """The page after a message."""
    return healthy(opened(advisor).chat_input(key="learner_message").set_value(message).run())


def healthy(test: AppTest) -> AppTest:
    """The page, known to have run to its end."""
    assert not test.exception, test.exception[0].message
    return test


def pressed(test: AppTest, label: str) -> AppTest:
    """The page after the press of the one button of this label."""
    (button,) = [button for button in test.button if button.label == label]
    return healthy(button.click().run())


def texts(test: AppTest) -> str:
    """Everything that is written on the page."""
    kinds = (test.text, test.markdown, test.caption, test.header, test.subheader, test.title)
    notices = (test.error, test.warning, test.info)
    return "\n".join(str(element.value) for group in (*kinds, *notices) for element in group)


def session_of(test: AppTest) -> PageSession:
    """What the page keeps."""
    session = test.session_state[SESSION_KEY]
    assert isinstance(session, PageSession)
    return session


def test_an_empty_page_greets_says_that_it_is_automatic_and_offers_four_examples() -> None:
    page = opened(FakeAdvisor())
    assert "automatic service, not with a person" in texts(page)
    assert len([button for button in page.button if (button.key or "").startswith("example_")]) == 4


def test_pressing_an_example_sends_it_as_the_first_message() -> None:
    page = opened(FakeAdvisor(answer=an_answer_with_a_plan()))
    example = page.button(key="example_0").label
    healthy(page.button(key="example_0").click().run())
    assert session_of(page).conversation.turns[0].message == example


def test_a_message_is_followed_by_the_reply_and_by_every_panel() -> None:
    page = told(FakeAdvisor(answer=an_answer_with_a_plan(), reply=("This is the reply.",)))
    assert "This is the reply." in [text.value for text in page.text]
    assert [tab.label for tab in page.tabs] == ["Pathway", "Offerings", "Your gap"]
    assert "What I understood" in [header.value for header in page.header]


def test_a_message_is_drawn_as_text_and_never_as_markdown_or_html() -> None:
    page = told(FakeAdvisor(answer=an_answer_with_a_plan()), HOSTILE)
    assert HOSTILE in [text.value for text in page.text]
    assert not any(HOSTILE in markdown.value for markdown in page.markdown)


@pytest.mark.parametrize("message", ["   ", "x" * 10_000], ids=["blank", "too long"])
def test_a_message_that_cannot_be_taken_is_explained_and_the_conversation_stays(message: str) -> None:
    page = told(FakeAdvisor(answer=an_answer_with_a_plan()))
    healthy(page.chat_input(key="learner_message").set_value(message).run())
    assert len(page.error) == 1
    assert "message" in page.error[0].value
    assert len(session_of(page).conversation.turns) == 1


def test_a_long_message_that_was_refused_can_be_copied_and_changed() -> None:
    page = told(FakeAdvisor(), "x" * 10_000)
    assert page.text_area(key="refused").value == "x" * 10_000


def test_the_problem_is_gone_after_a_message_that_can_be_taken() -> None:
    page = told(FakeAdvisor(answer=an_answer_with_a_plan()), " ")
    healthy(page.chat_input(key="learner_message").set_value(MESSAGE).run())
    assert not page.error


def test_pressing_an_understood_item_takes_it_out() -> None:
    advisor = FakeAdvisor(answer=an_answer_with_a_plan())
    pressed(told(advisor), "900 EUR")
    assert advisor.corrections == [Correction(field=RequestField.BUDGET, value="900.00 EUR", remove=True)]


def test_the_form_corrects_only_the_fields_that_were_changed() -> None:
    advisor = FakeAdvisor(answer=an_answer_with_a_plan())
    page = told(advisor)
    page.number_input(key="hours_1").set_value(8.0)
    pressed(page, "Update my pathway")
    assert advisor.corrections == [Correction(field=RequestField.STUDY_HOURS_PER_WEEK, value="8.0")]
    assert session_of(page).conversation.request.limits.study_hours_per_week == Decimal(8)


def test_an_emptied_field_of_the_form_takes_the_limit_out() -> None:
    limits = some_limits(
        study_hours_per_week=Decimal(6), budget=Money.of(900, "EUR"), modes=(Mode.ONLINE,), levels=(5, 6)
    )
    assert list(changes(limits, hours=None, budget=None, finish=None, modes=(), levels=(), priorities=())) == [
        Correction(field=RequestField.STUDY_HOURS_PER_WEEK, value="", remove=True),
        Correction(field=RequestField.BUDGET, value="", remove=True),
        Correction(field=RequestField.MODES, value="online", remove=True),
        Correction(field=RequestField.LEVELS, value="", remove=True),
    ]


def test_levels_are_set_from_the_lowest_to_the_highest_that_is_chosen() -> None:
    same = partial(changes, hours=None, budget=None, finish=None, modes=(), priorities=())
    assert list(same(Limits(levels=(6, 6)), levels=(6,))) == []
    assert list(same(Limits(), levels=(6, 4))) == [Correction(field=RequestField.LEVELS, value="4-6")]


def test_what_matters_is_set_in_its_order_and_taken_out_one_by_one() -> None:
    cost_first = (Objective.COST, Objective.FINISH)
    same = partial(changes, hours=None, budget=None, finish=None, modes=(), levels=())
    assert list(same(Limits(), priorities=cost_first)) == [
        Correction(field=RequestField.PRIORITIES, value="cost,finish")
    ]
    assert list(same(Limits(priorities=cost_first), priorities=cost_first)) == []
    assert list(same(Limits(priorities=cost_first), priorities=())) == [
        Correction(field=RequestField.PRIORITIES, value="cost", remove=True),
        Correction(field=RequestField.PRIORITIES, value="finish", remove=True),
    ]


def test_the_form_does_nothing_when_nothing_was_changed() -> None:
    advisor = FakeAdvisor(answer=an_answer_with_a_plan())
    pressed(told(advisor), "Update my pathway")
    assert advisor.corrections == []


def test_each_choice_of_a_question_is_a_button_that_sets_the_goal() -> None:
    choice = ConceptMatch(id="http://x/analyst", label="data analyst", matched_text="", similarity=0.7, words="analyst")
    question = Question(topic=Topic.WHICH_OCCUPATION, text="Which of these do you mean?", choices=(choice,))
    advisor = FakeAdvisor(question=question)
    page = told(advisor)
    healthy(page.button(key="choice_1_0").click().run())
    assert advisor.corrections == [Correction(field=RequestField.GOAL_OCCUPATIONS, value="http://x/analyst")]


@pytest.mark.parametrize(
    ("label", "field", "value", "remove"),
    [
        ("Try with 8 hours a week", RequestField.STUDY_HOURS_PER_WEEK, "8", False),
        ("Try with €1,200", RequestField.BUDGET, "1200.00 EUR", False),
        ("Try with a finish by 30 Jun 2028", RequestField.LATEST_FINISH, "2028-06-30", False),
        ("Try without this limit: Online or on site", RequestField.MODES, "online", True),
    ],
)
def test_each_way_out_of_a_conflict_is_a_button_that_takes_it(
    label: str, field: RequestField, value: str, remove: bool
) -> None:
    advisor = FakeAdvisor(answer=an_answer_with_a_conflict())
    page = told(advisor)
    assert "No pathway within these limits" in texts(page)
    pressed(page, label)
    assert advisor.corrections == [Correction(field=field, value=value, remove=remove)]


def test_undo_takes_the_last_turn_back() -> None:
    page = told(FakeAdvisor(answer=an_answer_with_a_plan()))
    pressed(page, "900 EUR")
    healthy(page.button(key="undo").click().run())
    assert len(session_of(page).conversation.turns) == 1


def test_starting_over_leaves_the_old_conversation_in_the_store() -> None:
    advisor = FakeAdvisor(answer=an_answer_with_a_plan())
    page = told(advisor)
    healthy(page.button(key="start_over").click().run())
    assert session_of(page).conversation.turns == ()
    assert advisor.resume(ConversationId("fresh")) is not None


def test_deleting_takes_the_conversation_out_of_the_store_and_of_the_address() -> None:
    advisor = FakeAdvisor(answer=an_answer_with_a_plan())
    page = told(advisor)
    assert page.query_params[ADDRESS_KEY] == "fresh"
    healthy(page.button(key="forget").click().run())
    assert advisor.resume(ConversationId("fresh")) is None
    assert ADDRESS_KEY not in page.query_params
    assert "deleted" in page.info[0].value


def test_the_address_brings_the_same_conversation_back() -> None:
    advisor = FakeAdvisor(answer=an_answer_with_a_plan())
    told(advisor)
    again = opened(advisor, c="fresh")
    assert MESSAGE in [text.value for text in again.text]
    assert "Pathway: Certificate in data work" in [header.value for header in again.header]


def test_an_address_of_no_kept_conversation_says_so_and_begins_a_new_one() -> None:
    page = opened(FakeAdvisor(), c="gone' OR 1=1 --")
    assert "no longer kept" in page.info[0].value
    assert session_of(page).conversation.turns == ()


def test_earlier_turns_are_folded_away_and_the_last_stays_open() -> None:
    page = told(FakeAdvisor(answer=an_answer_with_a_plan()))
    for number in range(2, 5):
        healthy(page.chat_input(key="learner_message").set_value(f"message {number}").run())
    assert "3 earlier exchanges" in [expander.label for expander in page.expander]


def test_a_goal_not_yet_known_shows_what_was_understood_and_no_empty_panels() -> None:
    page = told(FakeAdvisor(answer=None))
    assert not page.tabs
    assert "as soon as I know where you want to go" in texts(page)


@pytest.mark.parametrize("answer", [None, an_answer_with_a_plan(), an_answer_with_a_conflict()])
def test_every_state_of_the_page_says_who_decides_whose_classification_it_is_and_that_it_is_a_demonstration(
    answer: Answer | None,
) -> None:
    for page in (opened(FakeAdvisor()), told(FakeAdvisor(answer=answer))):
        assert {DISCLAIMER, ESCO_ACKNOWLEDGEMENT} <= {caption.value for caption in page.caption}
        assert [warning.value for warning in page.warning] == [DEMONSTRATION_NOTICE]


def test_a_store_of_real_data_alone_is_not_called_a_demonstration() -> None:
    assert not told(FakeAdvisor(answer=an_answer_with_a_plan(), is_demonstration=False)).warning


def with_log(log_file: object) -> AppTest:
    """The page after a message, where logs are given away, or not."""

    def page(advisor, log_file):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 - as above
        from advisor.ui import chat_page  # noqa: PLC0415 - the same

        chat_page.render(advisor, log_file)

    test = AppTest.from_function(page, default_timeout=30, kwargs={"advisor": FakeAdvisor(), "log_file": log_file})
    return healthy(test.run().chat_input(key="learner_message").set_value(MESSAGE).run())


def test_the_log_of_a_conversation_can_be_downloaded_with_a_word_on_what_is_in_it() -> None:
    asked_for: list[object] = []

    def log_file(conversation: object) -> bytes:
        asked_for.append(conversation)
        return b"{}"

    test = with_log(log_file)
    (button,) = [one for one in test.get("download_button") if "download_log" in one.proto.id]
    assert button.proto.label == "Download the log of this conversation"
    assert "read it before you give it to anyone" in texts(test)
    assert asked_for == [], "it is made when it is asked for"


def test_without_logs_there_is_no_button_for_one() -> None:
    assert not [one for one in with_log(None).get("download_button") if "download_log" in one.proto.id]


def test_a_link_brings_the_conversation_back_and_says_to_be_careful_with_it() -> None:
    page = told(FakeAdvisor(answer=an_answer_with_a_plan()))
    (link,) = [code.value for code in page.code if "c=fresh" in code.value]
    assert MESSAGE.split(maxsplit=1)[0] not in link
    assert "treat it like a key" in texts(page)


def test_where_nothing_is_kept_there_is_no_link_and_nothing_in_the_address() -> None:
    advisor = FakeAdvisor(answer=an_answer_with_a_plan())
    advisor.conversations.keeps = False
    page = told(advisor)
    assert not [code.value for code in page.code if "c=" in code.value]
    assert "c" not in page.query_params


def test_an_answer_to_the_open_question_can_be_sent_by_a_press() -> None:
    question = Question(topic=Topic.STUDY_HOURS_PER_WEEK, text="How many hours?")
    page = told(FakeAdvisor(answer=an_answer_with_a_plan(), question=question))
    (button,) = [one for one in page.button if one.label == "8 hours a week"]
    page = healthy(button.click().run())
    assert "8 hours a week" in [one.value for one in page.text]
