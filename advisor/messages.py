"""Decides what becomes of a message: facts to plan with, a wish about the plan, or a question about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from advisor.dialogue.lexicons import lexicon_of
from advisor.dialogue.message import plain
from advisor.dialogue.model_reading import completed
from advisor.dialogue.received import Received
from advisor.dialogue.replies import chosen_of
from advisor.dialogue.understand import Understanding, understand
from advisor.dialogue.wants import ClauseWant, guess_of, wants_of
from advisor.domain.conversation import Conversation, Topic
from advisor.domain.follow_ups import CHANGES, QUESTIONS, SMALL_TALK, FollowUpAnswer, Lack, Missing, Said
from advisor.domain.intents import Intent
from advisor.domain.learner import LearnerRequest
from advisor.follow_ups import FollowUps
from advisor.ports import Catalogue, ConceptLinker, IntentClassifier, LanguageModel
from advisor.wishes import WISHES, Wishes, limits_said, settles, with_limits

SURE_OF_DISTRESS = 0.5
"""From here on, distress is answered first also where the message answers the open question, such as "the price does
not matter". Elsewhere far less is enough, since a needless kind word costs little."""

SURE_OF_BEGINNING_ANEW = 0.8
"""Letting everything go takes more than a guess."""

GIVES_WAY = frozenset({Intent.GREETING, Intent.THANKS, Intent.HELP, Intent.OUT_OF_SCOPE, Intent.ABUSE, Intent.UNCLEAR})
"""Small talk that matters less than facts in the same message."""

MAY_WISH_TOO = CHANGES | QUESTIONS | {Intent.TELL, Intent.EXPLORE, Intent.SKIP, *GIVES_WAY} - {Intent.ABUSE}
"""What a message may mainly want that has wishes about the plan in other clauses."""

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

    further: tuple[Intent, ...] = ()
    """Other wishes about the plan in the same message."""


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
        wants = self._wants(intent, heard, conversation, understanding)
        wishes = tuple(one for one in wants if one.intent in CHANGES)
        if intent in QUESTIONS and wishes and len(wants) == len(wishes):
            intent = wishes[0].intent  # "8 hours are fine. Can I do it cheaper?" is no question about the plan
        if self.language_model is not None and intent in MAY_STATE_MORE:
            understanding = completed(
                understanding,
                heard.own_words,
                turn=len(conversation.turns),
                model=self.language_model,
                linker=self.linker,
                today=self.today(),
            )
        if intent in QUESTIONS:
            return self._question(intent, heard, conversation, understanding, wishes)
        if intent in CHANGES:
            return self._change(intent, heard, conversation, understanding, wants)
        if any(one.intent in WISHES for one in wishes):
            return self._told_and_wished(conversation, understanding, wishes)
        if intent in SMALL_TALK:
            return self._small_talk(intent, conversation, understanding)
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
        guessed = guess_of(heard.own_words, self.intents)
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

    @property
    def _wishes(self) -> Wishes:
        return Wishes(follow_ups=self.follow_ups)

    def _wants(
        self, intent: Intent, heard: Received, conversation: Conversation, understanding: Understanding
    ) -> tuple[ClauseWant, ...]:
        """What the clauses of the message want of the plan; of a first one, only what matters most."""
        if self.intents is None or heard.advertisement is not None or intent not in MAY_WISH_TOO:
            return ()
        found = wants_of(plain(heard.own_words), lexicon_of(understanding.request.language), self.intents)
        return tuple(one for one in found if one.intent in WISHES or conversation.last_answer is not None)

    def _question(
        self,
        intent: Intent,
        heard: Received,
        conversation: Conversation,
        understanding: Understanding,
        wishes: Sequence[ClauseWant],
    ) -> ReadMessage:
        """The answer; where the message also states limits or wishes, the plan is made anew with them."""
        turn = len(conversation.turns)
        stated = limits_said(intent, understanding.request, turn=turn)
        request = with_limits(conversation.request, understanding.request, stated)
        request, done = self._wishes.taken(request, wishes, conversation, stated)
        changes = bool(stated or done)
        is_of_new_plan = changes and intent is Intent.ASK_PLAN  # then the new plan is the answer
        told = None
        if not is_of_new_plan:
            told = self.follow_ups.answer(intent, plain(heard.own_words).text, conversation.last_answer)
        if not changes:
            return ReadMessage(
                understanding=_unchanged(conversation, understanding), intent=intent, told=told, is_aside=True
            )
        read = replace(understanding, request=request)
        if is_of_new_plan and done:
            return ReadMessage(understanding=read, intent=done[0], further=done[1:])
        return ReadMessage(understanding=read, intent=intent, told=told, further=done)

    def _told_and_wished(
        self, conversation: Conversation, understanding: Understanding, wishes: Sequence[ClauseWant]
    ) -> ReadMessage:
        """All that the message tells, and what it wants first from then on: "I also know SQL. Is it shorter then?"."""
        said = limits_said(Intent.TELL, understanding.request, turn=len(conversation.turns))
        first = [one for one in wishes if one.intent in WISHES]
        request, done = self._wishes.taken(understanding.request, first, conversation, said)
        if not done:  # "fewer hours, 5 a week": that is a limit, and was read as one
            return ReadMessage(understanding=understanding)
        read = replace(understanding, request=request, learnt_something=True)
        return ReadMessage(understanding=read, intent=done[0], further=done[1:])

    def _change(
        self,
        intent: Intent,
        heard: Received,
        conversation: Conversation,
        understanding: Understanding,
        wants: Sequence[ClauseWant],
    ) -> ReadMessage:
        """The limits that the message states, and the wishes that it has; goal and profile stay.

        What it asks besides is answered from what was shown.
        """
        before = conversation.request
        said = limits_said(intent, understanding.request, turn=len(conversation.turns))
        request = with_limits(before, understanding.request, said)
        main = next((one for one in wants if one.intent is intent), ClauseWant(intent=intent, words=heard.own_words))
        others = [one for one in wants if one.intent in CHANGES and one.intent is not intent]
        request, done = self._wishes.taken(request, others, conversation, said)
        changed = self._wishes.one_taken(request, main, conversation, said, understanding.request.language)
        if not isinstance(changed, Lack):
            request = changed
        elif done:
            intent, done = done[0], done[1:]
        else:
            return _cannot(conversation, understanding, intent, changed)
        changed_request = replace(request, language=understanding.request.language)
        return ReadMessage(
            understanding=Understanding(
                request=changed_request, suggestions=conversation.suggestions_open_after(request.goal)
            ),
            intent=intent,
            told=self._answer_beside(wants, conversation),
            is_exact=settles(intent, said),
            further=done,
        )

    def _answer_beside(self, wants: Sequence[ClauseWant], conversation: Conversation) -> FollowUpAnswer | None:
        """The answer to the first question beside a wish; of the plan itself the new one speaks."""
        for want in wants:
            if want.intent in QUESTIONS - {Intent.ASK_PLAN}:
                return self.follow_ups.answer(want.intent, plain(want.words).text, conversation.last_answer)
        return None


def _unchanged(conversation: Conversation, understanding: Understanding) -> Understanding:
    """What was understood before, in the language of the message."""
    request = replace(conversation.request, language=understanding.request.language)
    return Understanding(request=request, suggestions=conversation.suggestions_open_after(request.goal))


def _cannot(conversation: Conversation, understanding: Understanding, intent: Intent, lack: Lack) -> ReadMessage:
    told = Missing(intent=intent, lack=lack)
    return ReadMessage(understanding=_unchanged(conversation, understanding), intent=intent, told=told, is_aside=True)
