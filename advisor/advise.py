"""START HERE: one message in, one reply out; names every step in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from advisor.answers import Answers, TellPart
from advisor.answers import to_nobody as to_nobody_in_parts
from advisor.dialogue.corrections import corrected
from advisor.dialogue.language import answered_in
from advisor.dialogue.policy import MOST_QUESTIONS, next_topic
from advisor.dialogue.received import Received, received
from advisor.dialogue.understand import Understanding
from advisor.domain.alternatives import Alternative
from advisor.domain.conversation import Answer, Conversation, Correction, Notice, Question, Turn
from advisor.domain.follow_ups import CHANGES
from advisor.domain.ids import ConversationId
from advisor.domain.intents import Intent
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import LearnerRequest, PriorLearning
from advisor.domain.planning import StackingPlan
from advisor.domain.progress import Progress, Stage, Tell, to_nobody
from advisor.domain.what_if import KeepStep, PlanEdit
from advisor.errors import PlanningError
from advisor.explaining.checked_wording import smoothed
from advisor.explaining.follow_ups import follow_up_paragraphs, lead_paragraphs
from advisor.explaining.notices import due_notices, notice_text
from advisor.explaining.questions import question_text
from advisor.explaining.replies import Situation, reply_paragraphs
from advisor.explaining.translation import Translator, translator_for
from advisor.explaining.understood import understood_items
from advisor.explaining.what_if import decision_paragraphs
from advisor.follow_ups import FollowUps, differences
from advisor.matching.nearby import OccupationsNearby
from advisor.matching.ranking_model import BY_HAND, RankingModel
from advisor.messages import MessageReader, ReadMessage
from advisor.other_ways import AlternativeFinder
from advisor.plan_decisions import DECISIONS, broken_by_itself, chosen, corrections_for
from advisor.ports import Catalogue, ConceptLinker, ConversationStore, IntentClassifier, LanguageModel
from advisor.text_ports import TextIndex
from advisor.what_if import WhatIf


@dataclass(frozen=True, slots=True, kw_only=True)
class Advisor:
    """Answers messages; holds no learner's data between two calls, so one instance serves everybody."""

    catalogue: Catalogue
    linker: ConceptLinker
    evidence: TextIndex
    conversations: ConversationStore
    today: Callable[[], date]
    new_id: Callable[[], ConversationId]
    candidates_considered: int = 200
    candidates_shown: int = 40
    intents: IntentClassifier | None = None
    """Tells wishes about the plan and questions from facts; without it, every message is read as facts."""

    language_model: LanguageModel | None = None
    """Points at what a message states and smooths wording, both checked; by default there is none."""

    ranking: RankingModel = BY_HAND
    """Weights of evidence and relevance."""

    planning_time_s: float = 4.0
    """For one plan; several are made for one answer."""

    occupations_nearby: OccupationsNearby = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "occupations_nearby", OccupationsNearby(self.catalogue))

    def start(self, language: LanguageCode) -> Conversation:
        """An empty conversation, not stored until something is said."""
        return Conversation(id=self.new_id(), language=language)

    def answer(self, conversation: Conversation, message: str, *, tell: Tell = to_nobody) -> Conversation:
        """The conversation with the message and its reply added, and saved; without its last turn for "undo".

        Args:
            conversation: so far.
            message: in the person's own words.
            tell: is told how far the answer is, and the beginning of the reply.

        Raises:
            ConversationError: the message is empty or too long; the conversation is as it was.
        """
        return self.answer_received(
            conversation, received(message), tell=tell
        )  # private matters are out before anything is read

    def answer_received(self, conversation: Conversation, heard: Received, *, tell: Tell = to_nobody) -> Conversation:
        """The same for a message without what must not be kept, such as one of a log."""
        tell(Progress(stage=Stage.READING))
        read = self._reader.read(heard, conversation)
        if read.intent is Intent.UNDO:
            return self.undo(conversation)
        language = read.understanding.request.language
        due = due_notices(conversation, language, is_private=heard.is_private, has_contacts=heard.has_contacts)
        return self._reply(conversation, read, heard=heard, notices=due, tell=tell)

    def correct(self, conversation: Conversation, *corrections: Correction, tell: Tell = to_nobody) -> Conversation:
        """The conversation with corrections made together on the page and one new reply, and saved.

        Raises:
            ConversationError: the value cannot be used; the conversation is as it was.
        """
        request = conversation.request
        for correction in corrections:
            request = corrected(request, correction)
        suggestions = conversation.suggestions_open_after(request.goal)
        understanding = Understanding(request=request, suggestions=suggestions)
        read = ReadMessage(understanding=understanding)
        return self._reply(conversation, read, corrections=corrections, tell=tell)

    def decide(self, conversation: Conversation, edit: PlanEdit | KeepStep, *, tell: Tell = to_nobody) -> Conversation:
        """The conversation with a step of the last plan kept, moved, swapped, added or left out, and saved.

        Raises:
            PlanningError: there is no plan, or no such step or offering; the conversation is as it was.
        """
        answer = conversation.last_answer
        if answer is None:
            raise PlanningError("There is no plan yet that could be changed.")
        return self.correct(conversation, *corrections_for(edit, answer, conversation.request.limits), tell=tell)

    def choose(self, conversation: Conversation, plan: StackingPlan, *, tell: Tell = to_nobody) -> Conversation:
        """The conversation with this plan instead of the one shown first, and saved.

        Raises:
            PlanningError: it has no steps; the conversation is as it was.
        """
        return self.correct(conversation, chosen(plan), tell=tell)

    def undo(self, conversation: Conversation) -> Conversation:
        """The conversation without its last turn, and saved; nothing is kept of one that is empty again."""
        shorter = conversation.without_last_turn()
        if shorter.turns:
            shorter = self._with_answer(shorter)
            self.conversations.save(shorter)
        else:
            self.conversations.delete(shorter.id)
        return shorter

    def resume(self, conversation_id: ConversationId) -> Conversation | None:
        """A conversation of before, its last answer worked out again; `None` when there is none under this id."""
        conversation = self.conversations.load(conversation_id)
        if conversation is None or not conversation.turns:
            return conversation
        return self._with_answer(conversation)

    def other_ways(self, answer: Answer, prior_learning: tuple[PriorLearning, ...] = ()) -> tuple[Alternative, ...]:
        """Alternatives to the plan of an answer, worked out when someone asks for them."""
        ways = AlternativeFinder(
            catalogue=self.catalogue,
            evidence=self.evidence,
            ranking=self.ranking,
            planning_time_s=self.planning_time_s / 2,
            prior_learning=prior_learning,
        )
        return ways.to(answer)

    @property
    def what_if(self) -> WhatIf:
        """Answers questions about plans and qualifications, from the same store and on the same day."""
        return WhatIf(catalogue=self.catalogue, today=self.today, planning_time_s=self.planning_time_s / 2)

    def forget(self, conversation_id: ConversationId) -> None:
        """Delete a conversation for good."""
        self.conversations.delete(conversation_id)

    @property
    def _reader(self) -> MessageReader:
        follow_ups = FollowUps(catalogue=self.catalogue, what_if=self.what_if, planning_time_s=self.planning_time_s / 2)
        return MessageReader(
            catalogue=self.catalogue,
            linker=self.linker,
            intents=self.intents,
            follow_ups=follow_ups,
            today=self.today,
            language_model=self.language_model,
        )

    def _reply(
        self,
        conversation: Conversation,
        read: ReadMessage,
        *,
        heard: Received | None = None,
        corrections: tuple[Correction, ...] = (),
        notices: tuple[Notice, ...] = (),
        tell: Tell = to_nobody,
    ) -> Conversation:
        understanding, request = read.understanding, read.understanding.request
        translator = translator_for(answered_in(request.language))
        before = None if read.intent is Intent.START_OVER else conversation.last_answer
        items = understood_items(request, self.catalogue, translator)
        situation = Situation(
            items=items,
            answer=None,
            learnt_something=understanding.learnt_something,
            unlinked_goal=understanding.unlinked_goal,
            skipped=understanding.skipped,
            unlinked_words=understanding.unlinked_words,
            advertisement=understanding.advertisement,
            suggestions=() if corrections else understanding.suggestions,
            explores=understanding.explores,
            tells_too=read.has_facts,
            notices=tuple(notice_text(notice, request.language, translator) for notice in notices),
            is_aside=read.is_aside,
        )
        decides = any(one.field in DECISIONS for one in corrections)
        begins_late = read.is_aside or read.intent in CHANGES or bool(read.further) or decides or understanding.explores

        def tell_part(stage: Stage, part: Answer) -> None:
            """What is said already; where the reply begins with what changed, that is known only at the end."""
            said = () if begins_late else reply_paragraphs(replace(situation, answer=part), translator)
            tell(Progress(stage=stage, paragraphs=said))

        answer = before if read.is_aside else self._work_out(request, tell_part)
        lead = tuple(self._lead(read, before, answer, translator, corrections))
        situation = replace(situation, answer=answer, lead=lead)
        turn = Turn(
            message=heard.text if heard else None,
            advertisement=heard.advertisement if heard else None,
            corrections=corrections,
            request=request,
            understood=items,
            reply=smoothed(reply_paragraphs(situation, translator), situation, translator, self.language_model),
            question=None if read.is_aside else self._question(conversation, understanding, answer, translator),
            answer=answer,
            notices=notices,
            suggestions=understanding.suggestions,
            intent=read.intent,
            is_aside=read.is_aside,
            on=self.today(),
        )
        longer = conversation.with_turn(turn)
        self.conversations.save(longer)
        return longer

    def _lead(
        self,
        read: ReadMessage,
        before: Answer | None,
        after: Answer | None,
        translator: Translator,
        corrections: Sequence[Correction] = (),
    ) -> Iterator[str]:
        """What is said first: the answer to a question, and how the plan differs from the one before."""
        if read.told is not None:
            yield from follow_up_paragraphs(read.told, translator)
        if read.intent in CHANGES or read.further:
            changes, given_up = differences(before, after)
            yield from lead_paragraphs(
                read.intent, changes, translator, further=read.further, given_up=given_up, is_exact=read.is_exact
            )
        elif any(one.field in DECISIONS for one in corrections):
            changes, given_up = differences(before, after)
            broken = broken_by_itself(corrections, before, after)
            yield from decision_paragraphs(broken, changes, given_up, translator)

    def _question(
        self,
        conversation: Conversation,
        understanding: Understanding,
        answer: Answer | None,
        translator: Translator,
    ) -> Question | None:
        asked = conversation.topics_asked
        topic = next_topic(understanding.request, answer, asked=asked, goal_in_doubt=bool(understanding.choices))
        if topic is None:
            return None
        number = len(asked) + 1
        return question_text(
            topic, number=number, most=MOST_QUESTIONS, choices=understanding.choices, translator=translator
        )

    def _with_answer(self, conversation: Conversation) -> Conversation:
        """The conversation with its last answer worked out again."""
        request = conversation.answered_request
        answer = None if request is None else self._work_out(request)
        return conversation.without_last_turn().with_turn(replace(conversation.turns[-1], answer=answer))

    def _work_out(self, request: LearnerRequest, tell: TellPart = to_nobody_in_parts) -> Answer | None:
        answers = Answers(
            catalogue=self.catalogue,
            linker=self.linker,
            evidence=self.evidence,
            ranking=self.ranking,
            today=self.today,
            planning_time_s=self.planning_time_s,
            candidates_considered=self.candidates_considered,
            candidates_shown=self.candidates_shown,
            occupations_nearby=self.occupations_nearby,
        )
        return answers.to(request, tell=tell)
