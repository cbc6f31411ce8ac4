"""A conversation: turns of a person and the advisor, each a frozen value."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from advisor.domain.ids import ConversationId
from advisor.domain.intents import Intent
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.learner import Goal, LearnerRequest, RequestField
from advisor.domain.matching import Candidate, ConceptMatch, SkillsGap
from advisor.domain.nearby import NearbyOccupation
from advisor.domain.planning import PlanRequest, StackingPlan
from advisor.domain.planning_results import PlanningResult


class Topic(StrEnum):
    """What the advisor's one question is about."""

    GOAL = "goal"
    WHICH_OCCUPATION = "which_occupation"
    STUDY_HOURS_PER_WEEK = "study_hours_per_week"
    BUDGET = "budget"
    MODES = "modes"


class Notice(StrEnum):
    """Something that is said once in a conversation, when its time comes."""

    SENSITIVE = "sensitive"
    """Please leave out health, origin and numbers that identify you; what was found is not kept."""

    REPLIES_IN_ENGLISH = "replies_in_english"
    """The person's language is read, but not yet answered in."""

    NAMES_IN_ADVERTISEMENT = "names_in_advertisement"
    """Names and addresses in an advertisement were taken out and are not kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """The one question of a reply, with choices where there are any."""

    topic: Topic
    text: str
    choices: tuple[ConceptMatch, ...] = ()


class SuggestionKind(StrEnum):
    """Why something is suggested; nothing of it is taken until the person says so."""

    ADVERTISED_TITLE = "advertised_title"
    """An occupation that the title of an advertisement is like."""

    NEAR_SKILL = "near_skill"
    """A skill that is a little like words that nothing is called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """Something that may be meant, for the person to add by a press."""

    kind: SuggestionKind
    field: RequestField
    value: str
    label: str
    words: str
    """What it is like."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnderstoodItem:
    """One thing understood, as shown to the person for correction."""

    field: RequestField
    label: str
    """The name of the field in the person's language."""

    text: str
    """The value in the person's language."""

    value: str
    """The value as a correction names it: an id, or a number as written."""

    words: str | None
    """The person's own words behind it; `None` where it was picked on the page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A change of one field made on the page; `remove` takes `value` out, else it is added or set."""

    field: RequestField
    value: str
    remove: bool = False
    keep: bool = False
    """Whether a goal is added to those there are, instead of taking their place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What was worked out for a turn; it can always be worked out again from the request."""

    gap: SkillsGap
    candidates: tuple[Candidate, ...] = ()
    plan: PlanningResult | None = None
    plan_request: PlanRequest | None = None
    """What `plan` answers, so that it can be asked again with something changed."""

    alternatives: tuple[StackingPlan, ...] = ()
    """Other plans worth comparing, such as one without the qualification."""

    nearby: tuple[NearbyOccupation, ...] = ()
    """Other occupations near what the person has and wants."""

    unknown_goals: tuple[str, ...] = ()
    """Titles of goals whose skills are not known, such as a qualification without outcomes."""

    timings_ms: tuple[tuple[str, int], ...] = ()
    """Name of a step of the flow and how long it took."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One message, or corrections made together, and the reply."""

    message: str | None
    corrections: tuple[Correction, ...]
    request: LearnerRequest
    """Everything understood up to and including this turn."""

    understood: tuple[UnderstoodItem, ...]
    reply: tuple[str, ...]
    """Paragraphs of plain text."""

    question: Question | None = None
    answer: Answer | None = None
    notices: tuple[Notice, ...] = ()
    """What this reply said for the first time."""

    suggestions: tuple[Suggestion, ...] = ()
    """What may be meant besides, each to be added by a press."""

    intent: Intent = Intent.TELL
    """What the message mainly wanted."""

    is_aside: bool = False
    """Whether the reply only answers something; the question before it stays open, and the answer as it was."""

    on: date | None = None
    """The day it was answered as on; `None` where that was not kept."""

    advertisement: str | None = None
    """The part of the message, its end, that is a pasted advertisement."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """All turns so far, oldest first."""

    id: ConversationId
    turns: tuple[Turn, ...] = ()
    language: LanguageCode = ENGLISH
    """The language to begin in; later the request's own counts."""

    @property
    def request(self) -> LearnerRequest:
        """What is understood by now."""
        return self.turns[-1].request if self.turns else LearnerRequest(language=self.language)

    @property
    def topics_asked(self) -> tuple[Topic, ...]:
        """Topics of all questions so far, oldest first."""
        return tuple(turn.question.topic for turn in self._turns_since_begun_anew() if turn.question)

    @property
    def notices_given(self) -> frozenset[Notice]:
        """What was said already and is not said again."""
        return frozenset(notice for turn in self.turns for notice in turn.notices)

    @property
    def open_choices(self) -> tuple[ConceptMatch, ...]:
        """The choices of the question that the last reply asked, if it asked one with choices."""
        question = self._open_question()
        return question.choices if question else ()

    @property
    def open_topic(self) -> Topic | None:
        """What the last reply asked about, if it asked."""
        question = self._open_question()
        return question.topic if question else None

    @property
    def last_answer(self) -> Answer | None:
        """What was worked out last."""
        return self.turns[-1].answer if self.turns else None

    @property
    def answered_request(self) -> LearnerRequest | None:
        """What the last answer is an answer to; `None` where nothing was worked out yet, or since beginning anew."""
        told = [turn.request for turn in self._turns_since_begun_anew() if not turn.is_aside]
        return told[-1] if told else None

    def _open_question(self) -> Question | None:
        """The question of the last turn that was not only an aside."""
        turns = [turn for turn in self._turns_since_begun_anew() if not turn.is_aside]
        return turns[-1].question if turns else None

    def _turns_since_begun_anew(self) -> tuple[Turn, ...]:
        begun = [place for place, turn in enumerate(self.turns) if turn.intent is Intent.START_OVER]
        return self.turns[begun[-1] + 1 :] if begun else self.turns

    def suggestions_open_after(self, goal: Goal) -> tuple[Suggestion, ...]:
        """What was suggested last and is no part of this goal."""
        taken = {*goal.occupations, *goal.skills}
        last = self.turns[-1].suggestions if self.turns else ()
        return tuple(suggestion for suggestion in last if suggestion.value not in taken)

    def with_turn(self, turn: Turn) -> Conversation:
        """The conversation, one turn longer."""
        return replace(self, turns=(*self.turns, turn))

    def without_last_turn(self) -> Conversation:
        """The conversation as it was before the last turn (undo)."""
        return replace(self, turns=self.turns[:-1])
