"""The page of the conversation: chat on one side, what came of it on the other."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from advisor.advise import Advisor
from advisor.ports import TakeawayWriter
from advisor.ui import conversation_panel, frame, results, welcome
from advisor.ui.session import PageSession, current_session


def render(
    advisor: Advisor,
    log_file: conversation_panel.LogFile | None = None,
    writers: Sequence[TakeawayWriter] = (),
) -> None:
    """Draw the page and do what was asked on it.

    Args:
        advisor: answers.
        log_file: makes the log of a conversation; `None` where none is given away.
        writers: of the files that a plan can be taken along in; nothing is offered where there are none.
    """
    session = current_session(advisor)
    language = session.conversation.request.language
    demonstration = frame.is_demonstration(advisor.catalogue)
    frame.draw_top(session.translator, demonstration=demonstration)
    st.title(session.translator.text("Your pathway with micro-credentials"), anchor=False)
    with st.container(key="workspace"):
        chat, side = st.columns([5, 6], gap="large")
    with chat, st.container(key="chat"):
        draw_chat(session, advisor, log_file)
    if session.conversation.request.language != language:
        st.rerun()  # what stands above was drawn in the other language; happens once in a conversation
    session.note_address()
    with side:
        if session.conversation.turns:
            results.draw(session, advisor, writers)
        else:
            welcome.draw_steps(session)
    frame.draw_bottom(session.translator)


def draw_chat(session: PageSession, advisor: Advisor, log_file: conversation_panel.LogFile | None) -> None:
    """The conversation with its input below it."""
    translator = session.translator
    st.header(translator.text("Conversation"), anchor=False)
    said = st.container(key="said").container()
    message = st.chat_input(translator.text("Your message"), key="learner_message")
    if message is not None:
        session.ask(message)
    with said:
        if not session.conversation.turns and not session.is_busy:
            welcome.draw_greeting(session, uses_language_model=advisor.language_model is not None)
        conversation_panel.draw(session, advisor)
    if session.conversation.turns:
        conversation_panel.draw_tools(session, log_file)
        draw_jump(session)
    else:
        welcome.draw_examples(session)


def draw_jump(session: PageSession) -> None:
    """A way past the chat on a small screen, where the results stand below it."""
    translator = session.translator
    with st.container(key="jump"):
        st.markdown(f"[{translator.text('What I understood')}](#understood) · [{translator.text('Pathway')}](#pathway)")
