"""The one typed object that a page keeps between its runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from advisor.advise import Advisor
from advisor.domain.alternatives import Alternative
from advisor.domain.conversation import Answer, Conversation, Correction, Turn
from advisor.domain.ids import ConversationId
from advisor.domain.languages import ENGLISH, LanguageCode, language_code
from advisor.domain.planning import StackingPlan
from advisor.domain.progress import Tell
from advisor.domain.what_if import KeepStep, PlanEdit
from advisor.errors import AdvisorError, InvalidValueError, StoreError
from advisor.explaining.translation import Translator, translator_for
from advisor.ports import SourceSummary
from advisor.ui.background import Work

SESSION_KEY = "page_session"
ADDRESS_KEY = "c"
"""The only thing in the address: an unguessable id, so that a reload brings the conversation back."""

FIRST_OFFERINGS = 5
MORE_OFFERINGS = 10

Job = Callable[[Advisor, Conversation, Tell], Conversation]


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """Something the person asked for that is not done yet."""

    job: Job
    message: str | None = None
    """Shown while it is being answered."""

    notice: str | None = None
    """Said when it is done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """A task with the work on it."""

    task: Task
    work: Work[Conversation]


@dataclass(slots=True, kw_only=True)
class PageSession:
    """One visit: its conversation, what is to be done next and what to tell about what was done."""

    conversation: Conversation
    task: Task | None = None
    """What is to be done next."""

    doing: Doing | None = None
    """What is being done, also over several runs of the page."""

    problem: str | None = None
    """Why the last task could not be done, in a sentence."""

    refused: str | None = None
    """A message that could not be taken; shown, so that nothing written is lost."""

    notice: str | None = None
    offerings_shown: int = FIRST_OFFERINGS
    other_ways: Work[tuple[Alternative, ...]] | None = None
    """Alternatives to the plan of the last turn; `None` until they are looked for."""

    is_at_rest: bool = True
    """Whether nothing was left to be worked out when this run began to draw the results."""

    is_kept: bool = True
    """Whether the service keeps conversations, so that the address brings this one back."""

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
        self.task = Task(
            job=lambda advisor, conversation, tell: advisor.answer(conversation, message, tell=tell), message=message
        )

    def correct(self, *corrections: Correction) -> None:
        """Have what was understood changed in this run of the page."""
        if corrections:
            self.task = Task(
                job=lambda advisor, conversation, tell: advisor.correct(conversation, *corrections, tell=tell)
            )

    def decide(self, edit: PlanEdit | KeepStep) -> None:
        """Have a step of the plan kept, moved, swapped, added or left out in this run of the page."""
        self.task = Task(job=lambda advisor, conversation, tell: advisor.decide(conversation, edit, tell=tell))

    def choose(self, plan: StackingPlan) -> None:
        """Have another plan taken instead of the one shown first."""
        self.task = Task(job=lambda advisor, conversation, tell: advisor.choose(conversation, plan, tell=tell))

    def undo(self) -> None:
        """Have the last turn taken back."""
        self.task = Task(job=lambda advisor, conversation, _: advisor.undo(conversation))

    def start_over(self) -> None:
        """Have a new conversation; the old one stays where it is kept."""
        self.task = Task(job=lambda advisor, conversation, _: advisor.start(conversation.request.language))

    def forget(self) -> None:
        """Have the conversation deleted for good, and a new one."""

        def job(advisor: Advisor, conversation: Conversation, _: Tell) -> Conversation:
            advisor.forget(conversation.id)
            return advisor.start(conversation.request.language)

        self.task = Task(job=job, notice=self.translator.text("The conversation is deleted. Nothing of it is kept."))

    def look_for_other_ways(self, advisor: Advisor) -> Work[tuple[Alternative, ...]]:
        """Alternatives to the plan of the last turn, being worked out; begun once for each turn."""
        answer = self.conversation.last_answer
        if self.other_ways is None:
            held = self.conversation.request.profile.prior_learning
            self.other_ways = Work(lambda _: advisor.other_ways(answer, held) if answer is not None else ())
        return self.other_ways

    def lacks_other_ways(self, answer: Answer | None) -> bool:
        """Whether other ways than the plan of the answer are still to be found."""
        if answer is None or answer.plan_request is None:
            return False
        has_steps = isinstance(answer.plan, StackingPlan) and bool(answer.plan.steps)
        return has_steps and (self.other_ways is None or not self.other_ways.is_done)

    @property
    def ways_found(self) -> tuple[Alternative, ...]:
        """The alternatives that are known by now; none where they could not be looked for."""
        if self.other_ways is None or not self.other_ways.is_done:
            return ()
        try:
            return self.other_ways.result()
        except AdvisorError:
            return ()

    @property
    def has_looked_for_ways(self) -> bool:
        """Whether the search for other ways came to its end, so that "there is none" can be said."""
        if self.other_ways is None or not self.other_ways.is_done:
            return False
        try:
            self.other_ways.result()
        except AdvisorError:
            return False
        return True

    def show_more_offerings(self) -> None:
        """Draw more cards from now on."""
        self.offerings_shown += MORE_OFFERINGS

    @property
    def is_busy(self) -> bool:
        """Whether something is asked for or being done."""
        return self.task is not None or self.doing is not None

    def begin(self, advisor: Advisor) -> Doing | None:
        """What is being done, begun now or in an earlier run of the page; `None` where nothing is to be done.

        What is asked for meanwhile waits until this is done, so that nothing asked for gets lost.
        """
        task, conversation = self.task, self.conversation
        if task is not None and self.doing is None:
            self.task = self.problem = self.refused = self.notice = None
            self.doing = Doing(task=task, work=Work(lambda tell: task.job(advisor, conversation, tell)))
        return self.doing

    def finish(self, advisor: Advisor) -> None:
        """Do everything that was asked for, and wait for it."""
        while self.begin(advisor) is not None:
            self.settle()

    def settle(self) -> None:
        """Take over what came of the task; if it could not be done, say why and keep everything as it was."""
        doing, self.doing = self.doing, None
        if doing is None:
            return
        task = doing.task
        try:
            self.conversation = doing.work.result()
        except AdvisorError as error:
            self.problem, self.refused = str(error), task.message
            return
        self.notice = task.notice
        self.other_ways = None
        self.offerings_shown = FIRST_OFFERINGS

    def note_address(self) -> None:
        """Keep the address of the page such that a reload brings this conversation back."""
        if self.conversation.turns and self.is_kept:
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
        session.is_kept = advisor.conversations.keeps
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
