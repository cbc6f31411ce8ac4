"""Decides what becomes of a message: facts to plan with, a wish about the plan, or a question about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date

from advisor.dialogue.avoided import subjects_left_out
from advisor.dialogue.lexicons import lexicon_of
from advisor.dialogue.message import PlainMessage, plain
from advisor.dialogue.model_reading import completed
from advisor.dialogue.received import Received
from advisor.dialogue.replies import chosen_of
from advisor.dialogue.understand import Understanding, understand
from advisor.domain.conversation import Conversation, Topic
from advisor.domain.follow_ups import CHANGES, QUESTIONS, SMALL_TALK, FollowUpAnswer, Lack, Missing, Said
from advisor.domain.ids import OpportunityId
from advisor.domain.intents import Intent
from advisor.domain.learner import LearnerRequest, Limits, RequestField, SourceWords
from advisor.domain.priorities import Objective
from advisor.follow_ups import FollowUps
from advisor.ports import Catalogue, ConceptLinker, IntentClassifier, LanguageModel

WISHES: dict[Intent, Objective] = {
    Intent.CHEAPER: Objective.COST,
    Intent.FASTER: Objective.FINISH,
    Intent.FEWER_HOURS: Objective.HOURS,
}
"""What comes first from then on."""

STATED_ANYWHERE = (
    RequestField.STUDY_HOURS_PER_WEEK,
    RequestField.BUDGET,
    RequestField.BUDGET_PER_YEAR,
    RequestField.EARLIEST_START,
    RequestField.LATEST_FINISH,
)
"""Limits that are taken from a question too: nobody names such a number without meaning it. Forms, languages and
providers may be part of what is asked about."""

SURE_OF_DISTRESS = 0.5
"""From here on, distress is answered first also where the message answers the open question, such as "the price does
not matter". Elsewhere far less is enough, since a needless kind word costs little."""

SURE_OF_BEGINNING_ANEW = 0.8
"""Letting everything go takes more than a guess."""

LIMIT_FIELDS = frozenset(field for field in RequestField if field in {one.name for one in fields(Limits)})
"""What a wish about the plan may state."""

GIVES_WAY = frozenset({Intent.GREETING, Intent.THANKS, Intent.HELP, Intent.OUT_OF_SCOPE, Intent.ABUSE, Intent.UNCLEAR})
"""Small talk that matters less than facts in the same message."""

MAY_STATE_MORE = frozenset({Intent.TELL, Intent.EXPLORE, Intent.GREETING, Intent.UNCLEAR})
"""What a language model is shown, where one is used: never despair, abuse, or a question about the plan."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadMessage:
    """What a message said, and what is to be done about it."""

    understanding: Understanding
    intent: Intent = Intent.TELL
    told: FollowUpAnswer | None = None
    """An answer to a question about what was shown, or to small talk."""

    is_aside: bool = False
    """Whether nothing is to be worked out anew."""

    is_exact: bool = False
    """Whether a wish says by how much: "only 4 hours" instead of "fewer hours"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageReader:
    """Reads messages of any conversation; keeps nothing of a person."""

    catalogue: Catalogue
    linker: ConceptLinker
    intents: IntentClassifier | None
    follow_ups: FollowUps
    today: Callable[[], date]
    language_model: LanguageModel | None = None

    def read(self, heard: Received, conversation: Conversation) -> ReadMessage:
        """The message on top of everything said before; nothing that was said gets lost."""
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
        intent = self._intent(heard, conversation, understanding)
        if self.language_model is not None and intent in MAY_STATE_MORE:
            understanding = completed(
                understanding,
                heard.own_words,
                turn=len(conversation.turns),
                model=self.language_model,
                linker=self.linker,
                today=self.today(),
            )
        if intent in SMALL_TALK:
            return self._small_talk(intent, conversation, understanding)
        if intent in QUESTIONS:
            return self._question(intent, heard, conversation, understanding)
        if intent in CHANGES:
            return self._change(intent, heard, conversation, understanding)
        if intent is Intent.START_OVER:
            empty = LearnerRequest(language=understanding.request.language)
            said = Said(intent=intent)
            return ReadMessage(understanding=Understanding(request=empty), intent=intent, told=said, is_aside=True)
        if intent is Intent.SKIP and not understanding.learnt_something:
            understanding = replace(understanding, skipped=True, learnt_something=True)
        if intent is Intent.EXPLORE and not understanding.explores:
            understanding = replace(understanding, explores=True, learnt_something=True)
        return ReadMessage(understanding=understanding, intent=intent if intent is Intent.UNDO else Intent.TELL)

    def _intent(self, heard: Received, conversation: Conversation, understanding: Understanding) -> Intent:
        """What the message wants, as far as the conversation lets it be wanted."""
        words = plain(heard.own_words)
        is_asked = conversation.open_topic is Topic.WHICH_OCCUPATION
        lexicon = lexicon_of(understanding.request.language)
        is_choosing = chosen_of(words.text, conversation.open_choices, lexicon) if is_asked else None
        if self.intents is None or heard.advertisement is not None or not words.text or is_choosing is not None:
            return Intent.TELL
        guessed = self.intents.classify(heard.own_words)
        guess = guessed.intent
        answers = conversation.open_topic is not None and understanding.learnt_something
        if guess is Intent.DISTRESS and answers and guessed.probability < SURE_OF_DISTRESS:
            return Intent.TELL
        if guess is Intent.START_OVER and guessed.probability < SURE_OF_BEGINNING_ANEW:
            return Intent.TELL if understanding.learnt_something else Intent.UNCLEAR
        if guess is Intent.SKIP and conversation.open_topic is None:
            return Intent.UNCLEAR
        needs_turns = guess in (Intent.UNDO, Intent.START_OVER) and not conversation.turns
        needs_answer = guess in CHANGES and conversation.last_answer is None
        is_told_first = guess in QUESTIONS and not conversation.turns and understanding.learnt_something
        return Intent.TELL if needs_turns or needs_answer or is_told_first else guess

    def _small_talk(self, intent: Intent, conversation: Conversation, understanding: Understanding) -> ReadMessage:
        """Facts in the same message are planned with; despair is answered first, and facts are kept beside it."""
        if intent in GIVES_WAY and understanding.learnt_something:
            return ReadMessage(understanding=understanding)
        kept = understanding if understanding.learnt_something else _unchanged(conversation, understanding)
        return ReadMessage(understanding=kept, intent=intent, told=Said(intent=intent), is_aside=True)

    def _question(
        self, intent: Intent, heard: Received, conversation: Conversation, understanding: Understanding
    ) -> ReadMessage:
        told = self.follow_ups.answer(intent, plain(heard.own_words).text, conversation.last_answer)
        before = conversation.request
        stated = limits_said(intent, understanding.request, turn=len(conversation.turns))
        if not stated:
            return ReadMessage(
                understanding=_unchanged(conversation, understanding), intent=intent, told=told, is_aside=True
            )
        request = with_limits(before, understanding.request, stated)
        return ReadMessage(understanding=replace(understanding, request=request), intent=intent, told=told)

    def _change(
        self, intent: Intent, heard: Received, conversation: Conversation, understanding: Understanding
    ) -> ReadMessage:
        """The limits that the message states, and the wish that it has; goal and profile stay."""
        before, text = conversation.request, plain(heard.own_words)
        turn = len(conversation.turns)
        said = limits_said(intent, understanding.request, turn=turn)
        request = with_limits(before, understanding.request, said)
        if intent in WISHES and not _settles(intent, said):
            request = _with_wish(request, WISHES[intent], text.written, turn)
        elif intent in (Intent.WITHOUT, Intent.SWAP_STEP):
            lacking = Lack.WHICH_STEP if intent is Intent.SWAP_STEP else Lack.WHICH_OFFERING
            is_read = intent is Intent.SWAP_STEP or any(one.field is RequestField.AVOIDED for one in said)
            lexicon = lexicon_of(understanding.request.language)
            subjects = () if is_read else subjects_left_out(text.text, lexicon)
            changed = self._without(text, subjects, request, conversation, turn)
            if changed is None and not said:
                return _cannot(conversation, understanding, intent, lacking)
            request = changed or request
        elif intent is Intent.ONLY_MODE and request.limits.modes == before.limits.modes and not said:
            return _cannot(conversation, understanding, intent, Lack.WHICH_MODE)
        elif intent is Intent.IN_LANGUAGE and not said and understanding.request.language == before.language:
            return _cannot(conversation, understanding, intent, Lack.WHICH_LANGUAGE)
        changed_request = replace(request, language=understanding.request.language)
        return ReadMessage(
            understanding=Understanding(
                request=changed_request, suggestions=conversation.suggestions_open_after(request.goal)
            ),
            intent=intent,
            is_exact=_settles(intent, said),
        )

    def _without(
        self,
        text: PlainMessage,
        subjects: Sequence[str],
        request: LearnerRequest,
        conversation: Conversation,
        turn: int,
    ) -> LearnerRequest | None:
        """The request without the offering that the message names, else without `subjects`; `None` without either."""
        shown, words = conversation.last_answer, text.written
        named = self.follow_ups.meant(text.text, shown) if shown is not None else ()
        if named:
            unit = named[0].spec.id
            asked = shown.plan_request.opportunities if shown and shown.plan_request else ()
            ids = [named[0].id, *(one.id for one in asked if one.spec.id == unit and one.id != named[0].id)]
            unwanted = tuple(dict.fromkeys((*request.limits.unwanted, *ids)))
            return _with(request, replace(request.limits, unwanted=unwanted), RequestField.UNWANTED, words, turn, ids)
        if not subjects:
            return None
        avoided = tuple(dict.fromkeys((*request.limits.avoided, *subjects)))
        return _with(
            request, replace(request.limits, avoided=avoided), RequestField.AVOIDED, words, turn, list(subjects)
        )


def _unchanged(conversation: Conversation, understanding: Understanding) -> Understanding:
    """What was understood before, in the language of the message."""
    request = replace(conversation.request, language=understanding.request.language)
    return Understanding(request=request, suggestions=conversation.suggestions_open_after(request.goal))


def _cannot(conversation: Conversation, understanding: Understanding, intent: Intent, lack: Lack) -> ReadMessage:
    told = Missing(intent=intent, lack=lack)
    return ReadMessage(understanding=_unchanged(conversation, understanding), intent=intent, told=told, is_aside=True)


def _settles(intent: Intent, said: list[SourceWords]) -> bool:
    """Whether the message says by how much: "only 4 hours" instead of "fewer hours"."""
    settled = {
        Intent.CHEAPER: RequestField.BUDGET,
        Intent.FASTER: RequestField.LATEST_FINISH,
        Intent.FEWER_HOURS: RequestField.STUDY_HOURS_PER_WEEK,
    }
    return any(one.field is settled.get(intent) for one in said)


def limits_said(intent: Intent, request: LearnerRequest, *, turn: int) -> list[SourceWords]:
    """The limits that a message of this turn states: any in a wish about the plan, numbers alone in a question."""
    taken = STATED_ANYWHERE if intent in QUESTIONS else LIMIT_FIELDS
    return [one for one in request.source_words if one.turn == turn and one.field in taken]


def with_limits(before: LearnerRequest, after: LearnerRequest, said: list[SourceWords]) -> LearnerRequest:
    """The request before, with these limits of the one after."""
    values = {one.field.value: getattr(after.limits, one.field) for one in said}
    limits: Limits = replace(before.limits, **values)
    return replace(before, limits=limits, source_words=(*before.source_words, *said))


def _with_wish(request: LearnerRequest, wish: Objective, words: str, turn: int) -> LearnerRequest:
    others = (one for one in request.limits.priorities if one is not wish)
    limits = replace(request.limits, priorities=(wish, *others))
    request = replace(request, chosen_plan=None)  # another plan is asked for
    return _with(request, limits, RequestField.PRIORITIES, words, turn, [wish.value])


def _with(
    request: LearnerRequest,
    limits: Limits,
    field: RequestField,
    words: str,
    turn: int,
    values: list[str] | list[OpportunityId],
) -> LearnerRequest:
    added = tuple(SourceWords(field=field, words=words, turn=turn, value=value) for value in values)
    return replace(request, limits=limits, source_words=(*request.source_words, *added))
