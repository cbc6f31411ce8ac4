"""The one typed object that a page keeps between its runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from advisor.advise import Advisor
from advisor.domain.alternatives import Alternative
from advisor.domain.conversation import Conversation, Correction, Turn
from advisor.domain.ids import ConversationId
from advisor.domain.languages import ENGLISH, LanguageCode, language_code
from advisor.errors import AdvisorError, InvalidValueError, StoreError
from advisor.explaining.translation import Translator, translator_for
from advisor.ports import SourceSummary

SESSION_KEY = "page_session"
ADDRESS_KEY = "c"
"""The only thing in the address: an unguessable id, so that a reload brings the conversation back."""

FIRST_OFFERINGS = 5
MORE_OFFERINGS = 10

Work = Callable[[Advisor, Conversation], Conversation]


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """Something the person asked for that is not done yet."""

    work: Work
    message: str | None = None
    """Shown while it is being answered."""


@dataclass(slots=True, kw_only=True)
class PageSession:
    """One visit: its conversation, what is to be done next and what to tell about what was done."""

    conversation: Conversation
    task: Task | None = None
    problem: str | None = None
    """Why the last task could not be done, in a sentence."""

    refused: str | None = None
    """A message that could not be taken; shown, so that nothing written is lost."""

    notice: str | None = None
    offerings_shown: int = FIRST_OFFERINGS
    other_ways: tuple[Alternative, ...] | None = None
    """Of the last turn; `None` until someone asks for them."""

    sources: tuple[SourceSummary, ...] = ()
    """Of the store, to say where facts were read."""

    @property
    def translator(self) -> Translator:
        """For the language of the conversation."""
        return translator_for(self.conversation.request.language)

    @property
    def turn(self) -> Turn | None:
        """The last turn."""
        return self.conversation.turns[-1] if self.conversation.turns else None

    def ask(self, message: str) -> None:
        """Have a message answered in this run of the page."""
        self.task = Task(work=lambda advisor, conversation: advisor.answer(conversation, message), message=message)

    def correct(self, *corrections: Correction) -> None:
        """Have what was understood changed in this run of the page."""
        if corrections:
            self.task = Task(work=lambda advisor, conversation: advisor.correct(conversation, *corrections))

    def undo(self) -> None:
        """Have the last turn taken back."""
        self.task = Task(work=lambda advisor, conversation: advisor.undo(conversation))

    def start_over(self) -> None:
        """Have a new conversation; the old one stays where it is kept."""
        self.task = Task(work=lambda advisor, conversation: advisor.start(conversation.request.language))

    def forget(self) -> None:
        """Have the conversation deleted for good, and a new one."""

        def work(advisor: Advisor, conversation: Conversation) -> Conversation:
            advisor.forget(conversation.id)
            self.notice = self.translator.text("The conversation is deleted. Nothing of it is kept.")
            return advisor.start(conversation.request.language)

        self.task = Task(work=work)

    def look_for_other_ways(self) -> None:
        """Have alternatives to the plan of the last turn worked out."""

        def work(advisor: Advisor, conversation: Conversation) -> Conversation:
            answer = conversation.turns[-1].answer if conversation.turns else None
            self.other_ways = advisor.other_ways(answer) if answer is not None else ()
            return conversation

        self.task = Task(work=work)

    def show_more_offerings(self) -> None:
        """Draw more cards from now on."""
        self.offerings_shown += MORE_OFFERINGS

    def settle(self, advisor: Advisor) -> None:
        """Do the task, if there is one; if it cannot be done, say why and keep everything as it was."""
        task, self.task = self.task, None
        if task is None:
            return
        self.problem = self.refused = self.notice = None
        self.other_ways = None
        try:
            self.conversation = task.work(advisor, self.conversation)
        except AdvisorError as error:
            self.problem, self.refused = str(error), task.message
            return
        self.offerings_shown = FIRST_OFFERINGS

    def note_address(self) -> None:
        """Keep the address of the page such that a reload brings this conversation back."""
        if self.conversation.turns:
            if st.query_params.get(ADDRESS_KEY) != self.conversation.id:
                st.query_params[ADDRESS_KEY] = self.conversation.id
        elif ADDRESS_KEY in st.query_params:
            del st.query_params[ADDRESS_KEY]


def current_session(advisor: Advisor) -> PageSession:
    """This visitor's session; made on the first run, from the conversation named in the address if there is one.

    Raises:
        AdvisorError: the store cannot be read.
    """
    session = st.session_state.get(SESSION_KEY)
    if not isinstance(session, PageSession):
        session = opened(advisor, st.query_params.get(ADDRESS_KEY))
        session.sources = advisor.catalogue.sources()
        st.session_state[SESSION_KEY] = session
    return session


def opened(advisor: Advisor, address: str | None) -> PageSession:
    """A session that goes on with the conversation of this address, else an empty one."""
    if address:
        try:
            kept = advisor.resume(ConversationId(address))
        except StoreError as error:  # kept by another version; a new conversation is better than no page
            session = PageSession(conversation=advisor.start(visitor_language()))
            session.notice = str(error)
            return session
        if kept is not None:
            return PageSession(conversation=kept)
    session = PageSession(conversation=advisor.start(visitor_language()))
    if address:
        session.notice = session.translator.text(
            "The conversation of this address is no longer kept. This is a new one."
        )
    return session


def visitor_language() -> LanguageCode:
    """The language that the browser asks for; English where it says nothing usable."""
    try:
        return language_code((st.context.locale or "")[:2])
    except InvalidValueError:
        return ENGLISH
