"""Decides what becomes of a message: facts to plan with, a wish about the plan, or a question about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from advisor.dialogue.lexicons import lexicon_of
from advisor.dialogue.message import plain
from advisor.dialogue.model_reading import completed
from advisor.dialogue.received import Received
from advisor.dialogue.replies import chosen_of
from advisor.dialogue.understand import Understanding, understand
from advisor.dialogue.wants import ClauseWant, Wants, guess_of, wants_of
from advisor.domain.conversation import Conversation, Topic
from advisor.domain.follow_ups import CHANGES, QUESTIONS, SMALL_TALK, FollowUpAnswer, Lack, Missing, Said
from advisor.domain.intents import Intent
from advisor.domain.learner import LearnerRequest
from advisor.follow_ups import FollowUps
from advisor.ports import Catalogue, ConceptLinker, IntentClassifier, LanguageModel
from advisor.wishes import LIMIT_FIELDS, WISHES, Wishes, limits_said, settles, with_limits

SURE_OF_DISTRESS = 0.5
"""From here on, distress is answered first also where the message answers the open question, such as "the price does
not matter". Elsewhere far less is enough, since a needless kind word costs little."""

SURE_OF_BEGINNING_ANEW = 0.8
"""Letting everything go takes more than a guess."""

GIVES_WAY = frozenset({Intent.GREETING, Intent.THANKS, Intent.HELP, Intent.OUT_OF_SCOPE, Intent.ABUSE, Intent.UNCLEAR})
"""Small talk that matters less than facts in the same message."""

MAY_WISH_TOO = CHANGES | QUESTIONS | {Intent.TELL, Intent.EXPLORE, Intent.SKIP, *GIVES_WAY} - {Intent.ABUSE}
"""What a message may mainly want that has wishes about the plan in other clauses."""

READ_AS_FACTS = frozenset({Intent.ONLY_MODE, Intent.IN_LANGUAGE})
"""Wishes that are limits: a message that mainly tells something has them among its facts."""

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

    has_facts: bool = False
    """Whether it also tells something of the person, which the reply then repeats."""


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
        wishes = tuple(one for one in wants.found if one.intent in CHANGES)
        if intent in QUESTIONS and wishes and len(wants.found) == len(wishes):
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
            return self._question(intent, heard, conversation, understanding, wants)
        if intent in CHANGES:
            return self._change(intent, heard, conversation, understanding, wants)
        is_wishing = any(one.intent not in READ_AS_FACTS for one in wishes)
        if intent in SMALL_TALK and not is_wishing:
            return self._small_talk(intent, conversation, understanding)
        if intent is Intent.START_OVER:
            empty = LearnerRequest(language=understanding.request.language)
            said = Said(intent=intent)
            return ReadMessage(understanding=Understanding(request=empty), intent=intent, told=said, is_aside=True)
        if intent is Intent.SKIP and not understanding.learnt_something:
            understanding = replace(understanding, skipped=True, learnt_something=True)
        if intent is Intent.EXPLORE and not understanding.explores:
            understanding = replace(understanding, explores=True, learnt_something=True)
        if is_wishing:
            return self._told_and_wished(conversation, understanding, wants)
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
    ) -> Wants:
        """What the clauses of the message want of the plan; of a first one, only what matters most."""
        if self.intents is None or heard.advertisement is not None or intent not in MAY_WISH_TOO:
            return Wants()
        wants = wants_of(plain(heard.own_words), lexicon_of(understanding.request.language), self.intents)
        if conversation.last_answer is not None:
            return wants
        return replace(wants, found=tuple(one for one in wants.found if one.intent in WISHES))

    def _question(
        self, intent: Intent, heard: Received, conversation: Conversation, understanding: Understanding, wants: Wants
    ) -> ReadMessage:
        """The answer; where the message also tells facts, limits or wishes, the plan is made anew with them."""
        beside = self._told_beside(wants, conversation, understanding)
        said = limits_said(intent, understanding.request, turn=len(conversation.turns))
        request = with_limits(beside.request, understanding.request, said)
        wishes = [one for one in wants.found if one.intent in CHANGES]
        taken = self._wishes.taken(request, wishes, conversation, said)
        changes = bool(said or taken.done or beside.learnt_something)
        is_of_new_plan = changes and intent is Intent.ASK_PLAN  # then the new plan is the answer
        told = None
        if not is_of_new_plan:
            told = self.follow_ups.answer(intent, plain(heard.own_words).text, conversation.last_answer)
        read = replace(beside, request=taken.request, learnt_something=True)
        if not changes:
            return ReadMessage(understanding=read, intent=intent, told=told, is_aside=True)
        if is_of_new_plan and taken.done:
            intent = taken.done[0]
        return ReadMessage(
            understanding=read,
            intent=intent,
            told=told,
            further=tuple(one for one in taken.done if one is not intent),
            has_facts=beside.learnt_something,
        )

    def _told_and_wished(self, conversation: Conversation, understanding: Understanding, wants: Wants) -> ReadMessage:
        """All that the message tells, and what it wants of the plan: "I also know SQL. Is it shorter then?"."""
        said = limits_said(Intent.TELL, understanding.request, turn=len(conversation.turns))
        wishes = [one for one in wants.found if one.intent in CHANGES and one.intent not in READ_AS_FACTS]
        taken = self._wishes.taken(understanding.request, wishes, conversation, said)
        read = replace(understanding, request=taken.request, learnt_something=True)
        told = self._answer_beside(wants, conversation) or taken.missing
        if conversation.last_answer is None or not (taken.done or told):  # nothing yet that could be another
            is_heard = bool(taken.done) or understanding.learnt_something
            return ReadMessage(understanding=replace(read, learnt_something=is_heard))
        return ReadMessage(
            understanding=read,
            intent=taken.done[0] if taken.done else Intent.TELL,
            told=told,
            further=taken.done[1:],
            has_facts=understanding.learnt_something,
        )

    def _change(
        self, intent: Intent, heard: Received, conversation: Conversation, understanding: Understanding, wants: Wants
    ) -> ReadMessage:
        """The limits that the message states, and the wishes that it has, in their order.

        What it tells and asks besides is kept and answered; of the wishes themselves nothing is read as a new goal.
        """
        beside = self._told_beside(wants, conversation, understanding)
        said = limits_said(intent, understanding.request, turn=len(conversation.turns))
        request = with_limits(beside.request, understanding.request, said)
        wishes = [one for one in wants.found if one.intent in CHANGES]
        if all(one.intent is not intent for one in wishes):
            wishes.insert(0, ClauseWant(intent=intent, words=heard.own_words))
        taken = self._wishes.taken(request, wishes, conversation, said)
        is_exact = settles(intent, said)
        if taken.missing is not None and not (taken.done or said or beside.learnt_something):
            return _cannot(conversation, understanding, intent, taken.missing.lack)
        if taken.done and not is_exact:
            intent = taken.done[0]
        return ReadMessage(
            understanding=replace(beside, request=taken.request, learnt_something=True),
            intent=intent,
            told=self._answer_beside(wants, conversation) or taken.missing,
            is_exact=is_exact or intent not in taken.done,
            further=tuple(one for one in taken.done if one is not intent),
            has_facts=beside.learnt_something,
        )

    def _told_beside(self, wants: Wants, conversation: Conversation, understanding: Understanding) -> Understanding:
        """What the clauses tell that want nothing: work, skills, awards and goal; limits are read from the whole."""
        unchanged = replace(_unchanged(conversation, understanding), learnt_something=False)
        if not wants.told:
            return unchanged
        before, turn = unchanged.request, len(conversation.turns)
        told = understand(
            wants.told,
            before=before,
            turn=turn,
            asked=None,
            linker=self.linker,
            provider_names=self.catalogue.provider_names(),
            today=self.today(),
        )
        words = [one for one in told.request.source_words if one.turn == turn and one.field not in LIMIT_FIELDS]
        if not words:
            return unchanged
        request = replace(told.request, language=before.language, limits=before.limits)
        return replace(told, request=replace(request, source_words=(*before.source_words, *words)))

    def _answer_beside(self, wants: Wants, conversation: Conversation) -> FollowUpAnswer | None:
        """The answer to the first question beside a wish; of the plan itself the new one speaks."""
        for want in wants.found:
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
