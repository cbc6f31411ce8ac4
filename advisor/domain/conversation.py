"""A conversation: turns of a person and the advisor, each a frozen value."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from advisor.domain.ids import ConversationId
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.learner import LearnerRequest, RequestField
from advisor.domain.matching import Candidate, ConceptMatch, SkillsGap
from advisor.domain.planning import PlanningResult, StackingPlan


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
    """The person's language is understood in part only and not yet answered in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """The one question of a reply, with choices where there are any."""

    topic: Topic
    text: str
    choices: tuple[ConceptMatch, ...] = ()


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What was worked out for a turn; it can always be worked out again from the request."""

    gap: SkillsGap
    candidates: tuple[Candidate, ...] = ()
    plan: PlanningResult | None = None
    alternatives: tuple[StackingPlan, ...] = ()
    """Other plans worth comparing, such as one without the qualification."""

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
        return tuple(turn.question.topic for turn in self.turns if turn.question)

    @property
    def notices_given(self) -> frozenset[Notice]:
        """What was said already and is not said again."""
        return frozenset(notice for turn in self.turns for notice in turn.notices)

    @property
    def open_choices(self) -> tuple[ConceptMatch, ...]:
        """The choices of the question that the last reply asked, if it asked one with choices."""
        return self.turns[-1].question.choices if self.turns and self.turns[-1].question else ()

    @property
    def open_topic(self) -> Topic | None:
        """What the last reply asked about, if it asked."""
        return self.turns[-1].question.topic if self.turns and self.turns[-1].question else None

    def with_turn(self, turn: Turn) -> Conversation:
        """The conversation, one turn longer."""
        return replace(self, turns=(*self.turns, turn))

    def without_last_turn(self) -> Conversation:
        """The conversation as it was before the last turn (undo)."""
        return replace(self, turns=self.turns[:-1])
