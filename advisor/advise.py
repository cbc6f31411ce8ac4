"""START HERE: one message in, one reply out; names every step in order."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date

from advisor.dialogue.corrections import corrected
from advisor.dialogue.language import answered_in
from advisor.dialogue.policy import MOST_QUESTIONS, next_topic
from advisor.dialogue.received import received
from advisor.dialogue.understand import Understanding, understand
from advisor.domain.alternatives import Alternative
from advisor.domain.conversation import Answer, Conversation, Correction, Notice, Question, Turn
from advisor.domain.ids import ConversationId
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import LearnerRequest
from advisor.domain.nearby import NearbyOccupation
from advisor.domain.target import TargetProfile
from advisor.explaining.notices import due_notices, notice_text
from advisor.explaining.questions import question_text
from advisor.explaining.replies import Situation, reply_paragraphs
from advisor.explaining.translation import Translator, translator_for
from advisor.explaining.understood import understood_items
from advisor.matching.candidates import find_candidates
from advisor.matching.gap import skills_gap
from advisor.matching.nearby import OccupationsNearby
from advisor.matching.nearby_options import nearby_occupations, with_effort
from advisor.matching.ranking_model import BY_HAND, RankingModel
from advisor.matching.target_profiles import target_profile
from advisor.other_ways import AlternativeFinder
from advisor.pathways import Pathways
from advisor.ports import Catalogue, ConceptLinker, ConversationStore
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

    def answer(self, conversation: Conversation, message: str) -> Conversation:
        """The conversation with the message and its reply added, and saved.

        Raises:
            ConversationError: the message is empty or too long; the conversation is as it was.
        """
        heard = received(message)  # private matters are out before anything is read or kept
        understanding = understand(
            heard.own_words,
            before=conversation.request,
            turn=len(conversation.turns),
            asked=conversation.open_topic,
            linker=self.linker,
            provider_names=self.catalogue.provider_names(),
            today=self.today(),
            choices=conversation.open_choices,
            advertisement=heard.advertisement,
        )
        language = understanding.request.language
        due = due_notices(conversation, language, is_private=heard.is_private, has_contacts=heard.has_contacts)
        return self._reply(conversation, understanding, message=heard.text, notices=due)

    def correct(self, conversation: Conversation, *corrections: Correction) -> Conversation:
        """The conversation with corrections made together on the page and one new reply, and saved.

        Raises:
            ConversationError: the value cannot be used; the conversation is as it was.
        """
        request = conversation.request
        for correction in corrections:
            request = corrected(request, correction)
        suggestions = conversation.suggestions_open_after(request.goal)
        understanding = Understanding(request=request, suggestions=suggestions)
        return self._reply(conversation, understanding, corrections=corrections)

    def undo(self, conversation: Conversation) -> Conversation:
        """The conversation without its last turn, and saved; nothing is kept of one that is empty again."""
        shorter = conversation.without_last_turn()
        if shorter.turns:
            last = shorter.turns[-1]
            shorter = shorter.without_last_turn().with_turn(replace(last, answer=self._work_out(last.request)))
            self.conversations.save(shorter)
        else:
            self.conversations.delete(shorter.id)
        return shorter

    def resume(self, conversation_id: ConversationId) -> Conversation | None:
        """A conversation of before, its last answer worked out again; `None` when there is none under this id."""
        conversation = self.conversations.load(conversation_id)
        if conversation is None or not conversation.turns:
            return conversation
        last = conversation.turns[-1]
        return conversation.without_last_turn().with_turn(replace(last, answer=self._work_out(last.request)))

    def other_ways(self, answer: Answer) -> tuple[Alternative, ...]:
        """Alternatives to the plan of an answer, worked out when someone asks for them."""
        ways = AlternativeFinder(
            catalogue=self.catalogue,
            evidence=self.evidence,
            ranking=self.ranking,
            planning_time_s=self.planning_time_s / 2,
        )
        return ways.to(answer)

    @property
    def what_if(self) -> WhatIf:
        """Answers questions about plans and qualifications, from the same store and on the same day."""
        return WhatIf(catalogue=self.catalogue, today=self.today, planning_time_s=self.planning_time_s / 2)

    def forget(self, conversation_id: ConversationId) -> None:
        """Delete a conversation for good."""
        self.conversations.delete(conversation_id)

    def _reply(
        self,
        conversation: Conversation,
        understanding: Understanding,
        *,
        message: str | None = None,
        corrections: tuple[Correction, ...] = (),
        notices: tuple[Notice, ...] = (),
    ) -> Conversation:
        request = understanding.request
        translator = translator_for(answered_in(request.language))
        answer = self._work_out(request)
        items = understood_items(request, self.catalogue, translator)
        situation = Situation(
            items=items,
            answer=answer,
            learnt_something=understanding.learnt_something,
            unlinked_goal=understanding.unlinked_goal,
            skipped=understanding.skipped,
            unlinked_words=understanding.unlinked_words,
            advertisement=understanding.advertisement,
            suggestions=() if corrections else understanding.suggestions,
            explores=understanding.explores,
            notices=tuple(notice_text(notice, request.language, translator) for notice in notices),
        )
        turn = Turn(
            message=message,
            corrections=corrections,
            request=request,
            understood=items,
            reply=reply_paragraphs(situation, translator),
            question=self._question(conversation, understanding, translator),
            answer=answer,
            notices=notices,
            suggestions=understanding.suggestions,
        )
        longer = conversation.with_turn(turn)
        self.conversations.save(longer)
        return longer

    def _question(
        self, conversation: Conversation, understanding: Understanding, translator: Translator
    ) -> Question | None:
        asked = conversation.topics_asked
        topic = next_topic(understanding.request, asked=asked, goal_in_doubt=bool(understanding.choices))
        if topic is None:
            return None
        number = len(asked) + 1
        return question_text(
            topic, number=number, most=MOST_QUESTIONS, choices=understanding.choices, translator=translator
        )

    def _work_out(self, request: LearnerRequest) -> Answer | None:
        """Target profile, gap, offerings with evidence, plans and nearby occupations; `None` without goal and past."""
        clock = Stopwatch()
        language = answered_in(request.language)
        with clock.measure("gap"):
            target = target_profile(request.goal, self.catalogue, language, self.linker)
            gap = skills_gap(request.profile, target, self.catalogue, language)
        with clock.measure("nearby"):
            nearby = self._nearby(request, target, language)
        if not request.goal.is_linked:
            return Answer(gap=gap, nearby=nearby, timings_ms=tuple(clock.timings_ms)) if nearby else None
        with clock.measure("offerings"):
            candidates = find_candidates(
                gap,
                request.limits,
                self.catalogue,
                self.evidence,
                limit=self.candidates_considered,
                language=request.language,
                ranking=self.ranking,
            )
        with clock.measure("pathways"):
            pathways = Pathways(
                catalogue=self.catalogue,
                linker=self.linker,
                evidence=self.evidence,
                ranking=self.ranking,
                today=self.today(),
                planning_time_s=self.planning_time_s,
            )
            proposal = pathways.toward(request, gap, candidates)
        return Answer(
            gap=gap,
            candidates=candidates[: self.candidates_shown],
            plan=proposal.result,
            plan_request=proposal.request,
            alternatives=proposal.others,
            nearby=nearby,
            unknown_goals=target.unknown,
            timings_ms=tuple(clock.timings_ms),
        )

    def _nearby(
        self, request: LearnerRequest, target: TargetProfile, language: LanguageCode
    ) -> tuple[NearbyOccupation, ...]:
        """Occupations beside the goal; beside what the person has only where there is no goal yet."""
        if request.goal.is_linked and not target.skills:
            return ()
        table = self.occupations_nearby.table
        options = nearby_occupations(request, target, table, self.catalogue, language=language)
        return with_effort(options, request.limits, self.catalogue, self.evidence, ranking=self.ranking)


@dataclass(slots=True)
class Stopwatch:
    """How long each named step took."""

    timings_ms: list[tuple[str, int]] = field(default_factory=list)

    @contextmanager
    def measure(self, step: str) -> Iterator[None]:
        """Time a block."""
        started = time.perf_counter()
        yield
        self.timings_ms.append((step, round((time.perf_counter() - started) * 1000)))
