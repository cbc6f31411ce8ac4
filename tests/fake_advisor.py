"""An advisor for tests of the pages: real conversations and corrections, answers that are given to it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from advisor.dialogue.corrections import corrected
from advisor.dialogue.message import check_message
from advisor.domain.alternatives import Alternative
from advisor.domain.catalogue import Mode
from advisor.domain.conversation import Answer, Conversation, Correction, Question, Suggestion, Turn, UnderstoodItem
from advisor.domain.ids import ConversationId
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import Goal, LearnerRequest, Limits, PriorLearning, RequestField
from advisor.domain.money import Money
from advisor.domain.planning import StackingPlan
from advisor.domain.progress import Progress, Stage, Tell, to_nobody
from advisor.domain.qualifications import Qualification
from advisor.domain.sources import ReadSource, SourceContent
from advisor.domain.what_if import KeepStep, PlanEdit
from advisor.plan_decisions import chosen, corrections_for
from advisor.ports import LanguageModel
from advisor.what_if import WhatIf
from tests.builders import TODAY, a_source, occupation_uri
from tests.fakes import FakeCatalogue, FakeConversations


class FakeAdvisor:
    """Answers every message with `answer`, whatever it says; messages are checked and corrections applied for real."""

    def __init__(
        self,
        *,
        answer: Answer | None = None,
        question: Question | None = None,
        reply: Sequence[str] = ("I understood: you want to become: data analyst.",),
        is_demonstration: bool = True,
        suggestions: Sequence[Suggestion] = (),
        goal: Goal | None = None,
        qualifications: Sequence[Qualification] = (),
        other_ways: Sequence[Alternative] = (),
        language_model: LanguageModel | None = None,
    ) -> None:
        self.language_model = language_model
        self.answer_given = answer
        self.suggestions = tuple(suggestions)
        self.goal = goal
        self.other_ways_found = tuple(other_ways)
        self.question = question
        self.reply = tuple(reply)
        self.corrections: list[Correction] = []
        self.decided: list[PlanEdit | KeepStep] = []
        self.conversations = FakeConversations()
        source, content = a_source("demo", is_demonstration=is_demonstration), tuple(qualifications)
        self.catalogue = FakeCatalogue(ReadSource(source=source, content=SourceContent(qualifications=content)))

    def start(self, language: LanguageCode) -> Conversation:
        return Conversation(id=ConversationId("fresh"), language=language)

    def answer(self, conversation: Conversation, message: str, *, tell: Tell = to_nobody) -> Conversation:
        tell(Progress(stage=Stage.READING))
        check_message(message)
        request = some_request(conversation)
        if self.goal is not None:
            request = replace(request, goal=self.goal)
        return self._reply(conversation, request, message=message)

    def correct(self, conversation: Conversation, *corrections: Correction, tell: Tell = to_nobody) -> Conversation:
        tell(Progress(stage=Stage.PLANNING))
        request = conversation.request
        for correction in corrections:
            request = corrected(request, correction)
        self.corrections += corrections
        return self._reply(conversation, request, corrections=corrections)

    def decide(self, conversation: Conversation, edit: PlanEdit | KeepStep, *, tell: Tell = to_nobody) -> Conversation:
        assert self.answer_given is not None
        self.decided.append(edit)
        decisions = corrections_for(edit, self.answer_given, conversation.request.limits)
        return self.correct(conversation, *decisions, tell=tell)

    def choose(self, conversation: Conversation, plan: StackingPlan, *, tell: Tell = to_nobody) -> Conversation:
        return self.correct(conversation, chosen(plan), tell=tell)

    def undo(self, conversation: Conversation) -> Conversation:
        self.conversations.save(conversation.without_last_turn())
        return conversation.without_last_turn()

    def resume(self, conversation_id: ConversationId) -> Conversation | None:
        kept = self.conversations.load(conversation_id)
        if kept is None or not kept.turns:
            return kept
        return kept.without_last_turn().with_turn(replace(kept.turns[-1], answer=self.answer_given))

    @property
    def what_if(self) -> WhatIf:
        return WhatIf(catalogue=self.catalogue, today=lambda: TODAY, planning_time_s=20.0)

    def other_ways(self, answer: Answer, _held: tuple[PriorLearning, ...] = ()) -> tuple[Alternative, ...]:
        assert answer == self.answer_given
        return self.other_ways_found

    def today(self) -> date:
        return TODAY

    def forget(self, conversation_id: ConversationId) -> None:
        self.conversations.delete(conversation_id)

    def _reply(
        self,
        conversation: Conversation,
        request: LearnerRequest,
        *,
        message: str | None = None,
        corrections: tuple[Correction, ...] = (),
    ) -> Conversation:
        turn = Turn(
            message=message,
            corrections=corrections,
            request=request,
            understood=items_of(request),
            reply=self.reply,
            question=self.question,
            answer=self.answer_given,
            suggestions=self.suggestions,
        )
        longer = conversation.with_turn(turn)
        self.conversations.save(longer)
        return longer


def some_request(conversation: Conversation) -> LearnerRequest:
    """What is understood after any message: a goal and three limits."""
    if conversation.turns:
        return conversation.request
    return LearnerRequest(
        language=conversation.language,
        goal=Goal(occupations=(occupation_uri(),), words="a data analyst"),
        limits=Limits(study_hours_per_week=Decimal(6), budget=Money.of(900, "EUR"), modes=(Mode.ONLINE,)),
    )


def items_of(request: LearnerRequest) -> tuple[UnderstoodItem, ...]:
    """The items of such a request, as `explaining` would word them in English."""
    return tuple(
        UnderstoodItem(field=field, label=label, text=text, value=value, words=f"the words for {text}")
        for field, label, text, value in _found(request)
    )


def _found(request: LearnerRequest) -> Iterator[tuple[RequestField, str, str, str]]:
    limits = request.limits
    for uri in request.goal.occupations:
        yield RequestField.GOAL_OCCUPATIONS, "You want to become", "data analyst", uri
    if limits.study_hours_per_week is not None:
        hours = f"{limits.study_hours_per_week:f}"
        yield RequestField.STUDY_HOURS_PER_WEEK, "Hours a week", f"{hours} hours", hours
    if limits.budget is not None:
        yield RequestField.BUDGET, "Budget", str(limits.budget), f"{limits.budget.amount:f} {limits.budget.currency}"
    for mode in limits.modes:
        yield RequestField.MODES, "How", mode.value, mode
