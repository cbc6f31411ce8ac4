"""The chat: what was said, the question with its choices, and what can be done with the whole conversation."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Set
from functools import partial
from urllib.parse import urlsplit, urlunsplit

import streamlit as st

from advisor.advise import Advisor
from advisor.domain.conversation import Conversation, Correction, Turn, UnderstoodItem
from advisor.domain.learner import Goal, RequestField
from advisor.domain.progress import Stage
from advisor.explaining.labels import FIELD_NAMES, priorities_text
from advisor.explaining.next_messages import next_messages
from advisor.explaining.shortening import shortened
from advisor.explaining.translation import Translator, mark
from advisor.ui.plain_text import plain, with_commands
from advisor.ui.session import ADDRESS_KEY, Doing, PageSession

LONGEST_SHOWN, BEGINNING = 700, 240
"""Characters of a message that is shown whole, and of the beginning of a longer one."""

LATEST = 1
"""Turns that stay open; earlier ones are folded away, so that the newest answer is in sight without scrolling."""

LogFile = Callable[[Conversation], bytes]
"""Makes the log of a conversation, as a file."""

STAGES: dict[Stage, str] = {
    Stage.READING: mark("Reading what you wrote …"),
    Stage.COMPARING: mark("Comparing your gap with the catalogue, sentence by sentence …"),
    Stage.PLANNING: mark("Putting steps in order and checking every rule …"),
}

LOOK_EVERY_S = 0.1

PERSON, ADVISOR = ":material/person:", ":material/route:"


def draw(session: PageSession, advisor: Advisor) -> None:
    """Everything said so far; a waiting task is done here, in sight, below what was said before.

    Each place is written once in a run: what is written twice keeps parts of the first time. Until the reply is there,
    the turns of the run before stay on the page by themselves.
    """
    area, waiting = st.container(), st.empty()
    while (doing := session.begin(advisor)) is not None:
        with waiting.container():
            draw_waiting(session, doing)
        session.settle()
        waiting.empty()
    with area:
        draw_turns(session.conversation, session.translator)
        draw_question(session)
        draw_next_messages(session)
        draw_notices(session)


def draw_waiting(session: PageSession, doing: Doing) -> None:
    """The message being answered, what can be said already, and what is being done, until it is done.

    The work goes on in a thread of its own: whatever is pressed meanwhile draws the page anew, and that run waits on.
    """
    working = doing.work
    if doing.task.message:
        with st.chat_message("user", avatar=PERSON):
            st.text(doing.task.message)
    with st.chat_message("assistant", avatar=ADVISOR):
        said, shown = st.container(), 0
        with st.spinner(working_text(session.translator), show_time=True):
            status = st.empty()
            stage = None
            while not working.wait(LOOK_EVERY_S):
                progress = working.progress
                if progress is None:
                    continue
                for paragraph in progress.paragraphs[shown:]:
                    said.text(paragraph)
                shown = max(shown, len(progress.paragraphs))
                if progress.stage is not stage:
                    stage = progress.stage
                    status.caption(session.translator.text(STAGES[stage]))


def working_text(translator: Translator) -> str:
    """That something is being done."""
    return translator.text("Working on your answer …")


def draw_turns(conversation: Conversation, translator: Translator) -> None:
    """The turns, the earlier ones folded away."""
    turns = conversation.turns
    earlier = max(0, len(turns) - LATEST)
    if earlier:
        label = translator.counted("{count} earlier exchange", "{count} earlier exchanges", earlier)
        with st.expander(label, icon=":material/history:"):
            for number in range(earlier):
                draw_turn(turns, number, translator)
    for number in range(earlier, len(turns)):
        draw_turn(turns, number, translator)


def draw_turn(turns: tuple[Turn, ...], number: int, translator: Translator) -> None:
    """A message or a correction, and the reply to it; all as plain text."""
    turn = turns[number]
    with st.chat_message("user", avatar=PERSON):
        if turn.message is not None:
            draw_message(turn.message, translator)
        for correction in turn.corrections:
            before = turns[number - 1].understood if number else ()
            st.text(correction_text(correction, (*turn.understood, *before), translator))
    with st.chat_message("assistant", avatar=ADVISOR):
        for paragraph in turn.reply:
            st.text(paragraph)
        if turn.question:
            st.markdown(f"**{plain(turn.question.text)}**")


def draw_message(message: str, translator: Translator) -> None:
    """What was written; of a long text, such as a pasted advertisement, the beginning, and all of it on demand."""
    if len(message) <= LONGEST_SHOWN:
        st.text(message)
        return
    st.text(shortened(message, longest=BEGINNING))
    with st.expander(translator.text("The whole message"), icon=":material/article:"):
        st.text(message)


def correction_text(correction: Correction, items: tuple[UnderstoodItem, ...], translator: Translator) -> str:
    """A change made on the page, in words; `items` name the values before and after it."""
    field = translator.text(FIELD_NAMES[correction.field])
    named = {item.text for item in items if item.field is correction.field and item.value == correction.value}
    value = min(named) if named else correction.value
    if correction.field is RequestField.PRIORITIES and not named:
        value = priorities_text(correction.value, translator)
    if correction.remove:
        return translator.text("Taken out: {field}: {value}", field=field, value=value)
    if correction.keep:
        return translator.text("Added: {field}: {value}", field=field, value=value)
    return translator.text("Changed: {field}: {value}", field=field, value=value)


def draw_question(session: PageSession) -> None:
    """The choices of the open question as buttons."""
    turn = session.turn
    if turn is None or turn.question is None or not turn.question.choices:
        return
    choices = turn.question.choices
    with st.container(horizontal=True, key="choices", gap="small"):
        for number, choice in enumerate(choices):
            st.button(
                plain(choice.label),
                key=f"choice_{len(session.conversation.turns)}_{number}",
                on_click=session.correct,
                args=tuple(chosen(choice.id, {one.id for one in choices}, turn.request.goal)),
            )


def draw_next_messages(session: PageSession) -> None:
    """Messages that can be sent by a press; writing one's own is always possible."""
    turn = session.turn
    suggested = next_messages(turn, session.translator) if turn is not None else ()
    if not suggested:
        return
    with st.container(horizontal=True, key="next_messages", gap="small"):
        for number, message in enumerate(suggested):
            st.button(
                plain(message),
                key=f"next_{len(session.conversation.turns)}_{number}",
                on_click=session.ask,
                args=(message,),
                icon=":material/chat_bubble_outline:",
            )


def chosen(value: str, offered: Set[str], goal: Goal) -> Iterator[Correction]:
    """What puts the choice in the place of the doubtful goals; goals that were not in doubt stay."""
    if goal.qualification in offered:
        yield Correction(field=RequestField.GOAL_QUALIFICATION, value=value)
        return
    is_outcomes = bool(offered & set(goal.outcomes_of))
    field = RequestField.GOAL_OUTCOMES if is_outcomes else RequestField.GOAL_OCCUPATIONS
    goals: tuple[str, ...] = goal.outcomes_of if is_outcomes else goal.occupations
    if set(goals) <= offered or not offered & set(goals):
        yield Correction(field=field, value=value)
        return
    yield from (Correction(field=field, value=one, remove=True) for one in goals if one in offered)
    yield Correction(field=field, value=value, keep=True)


def draw_notices(session: PageSession) -> None:
    """Why the last wish could not be met, with what was written, or what was done."""
    if session.problem:
        st.error(with_commands(session.problem), icon=":material/error:")
    if session.refused and session.refused.strip():
        st.text_area(
            session.translator.text("Your message, to copy and change"),
            value=session.refused,
            height=120,
            key="refused",
        )
    if session.notice:
        st.info(session.notice, icon=":material/info:")


def draw_tools(session: PageSession, log_file: LogFile | None) -> None:
    """Undo, start over, take the log along, delete."""
    translator = session.translator
    with st.container(horizontal=True, key="conversation_tools", gap="small"):
        st.button(translator.text("Undo"), icon=":material/undo:", type="tertiary", on_click=session.undo, key="undo")
        st.button(
            translator.text("Start over"),
            icon=":material/refresh:",
            type="tertiary",
            on_click=session.start_over,
            key="start_over",
        )
        if session.is_kept:
            draw_link(session)
        if log_file is not None:
            draw_log(session, log_file)
        draw_delete(session)


def draw_link(session: PageSession) -> None:
    """The address that brings this conversation back, to be copied."""
    translator = session.translator
    with st.popover(translator.text("Link to this conversation"), icon=":material/link:", type="tertiary"):
        st.write(
            translator.text(
                "This address brings the conversation back, on any device. Nothing you said is in it. Whoever has it "
                "can read the conversation and go on with it, so treat it like a key."
            )
        )
        st.code(link_to(session), language=None, wrap_lines=True)


def link_to(session: PageSession) -> str:
    """The page with the conversation's id."""
    page = urlsplit(st.context.url or "")
    return urlunsplit((page.scheme, page.netloc, page.path, f"{ADDRESS_KEY}={session.conversation.id}", ""))


def draw_log(session: PageSession, log_file: LogFile) -> None:
    """The log of the conversation, with what it is for and what is in it; made when it is asked for."""
    translator = session.translator
    with st.popover(translator.text("Log of this conversation"), icon=":material/receipt_long:", type="tertiary"):
        st.write(
            translator.text(
                "A file that shows how each answer came about: what was said, understood, found and planned, and the "
                "state of the catalogue. With it an answer can be checked later. It holds your messages as they are "
                "kept here, so read it before you give it to anyone."
            )
        )
        st.download_button(
            translator.text("Download the log of this conversation"),
            data=partial(log_file, session.conversation),
            file_name="conversation-log.json",
            mime="application/json",
            on_click="ignore",
            icon=":material/download:",
            key="download_log",
        )


def draw_delete(session: PageSession) -> None:
    """The button that deletes the conversation, asked twice."""
    translator = session.translator
    with st.popover(translator.text("Delete this conversation"), icon=":material/delete:", type="tertiary"):
        st.write(translator.text("Everything said here is deleted for good, and its address stops working."))
        st.button(translator.text("Delete it for good"), type="primary", on_click=session.forget, key="forget")
