"""The log of a conversation: all that is needed to hold it again and to see whether the answers are the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from advisor.domain.conversation import Correction, Notice, Suggestion, Topic
from advisor.domain.intents import Intent
from advisor.domain.languages import LanguageCode, language_code
from advisor.domain.learner import RequestField
from advisor.domain.matching import SkillStatus, TextPart
from advisor.domain.planning import RuleId, RuleStatus
from advisor.errors import InvalidValueError

FORMAT_VERSION = 1
"""Raised when a log of before cannot be read any more."""

LONGEST_PLANNING_S = 60
"""As in the settings."""

NOTE = (
    "The log of a conversation with the pathway advisor, to find out later why it answered as it did: "
    "`python -m advisor replay FILE`. It holds what was written, as it was kept (private matters that were recognised "
    "are taken out), what was understood, and every answer; no name, no account and no address of the conversation. "
    "Read it before you give it to anyone."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceMark:
    """Which state of a source the store held."""

    version: str
    content_sha256: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What answers are made with, besides the conversation itself."""

    program: str
    """The version of the program."""

    store: str
    """A digest of all that is in the store."""

    sources: Mapping[str, SourceMark]
    """By id, in order."""

    encoders: str
    """Ids of the text encoders in use."""

    models: Mapping[str, str]
    """The SHA-256 of every file of our own models, by name, in order; empty where none is recorded."""

    rules: str
    """What says which rules there are and how plans are searched."""

    language_model: str | None
    """The language model that took part, if any did."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemLog:
    """One thing understood."""

    field: RequestField
    value: str
    text: str
    words: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillLog:
    """A skill that the goal asks for."""

    skill: str
    label: str
    essential: bool
    status: SkillStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceLog:
    """The sentence by which an offering covers a skill; `strength` has four decimals."""

    skill: str
    part: TextPart
    sentence: str
    strength: float
    made_by_people: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferingLog:
    """An offering that was shown; `relevance` has four decimals."""

    id: str
    title: str
    provider: str
    price: str | None
    relevance: float
    evidence: tuple[EvidenceLog, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NearbyLog:
    """A nearby occupation that was shown."""

    occupation: str
    label: str
    shared: int
    missing: int


class Outcome(StrEnum):
    """What came of planning."""

    PLAN = "plan"
    CONFLICT = "conflict"
    OUT_OF_TIME = "out of time"
    NOTHING_TO_PLAN = "nothing to plan"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepLog:
    """A step of a plan."""

    offering: str
    title: str
    start: date
    end: date
    dates_are_stated: bool
    hours: int | None
    price: str | None
    counts_in: tuple[str, ...]
    """Ids of the groups of the qualification."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckLog:
    """A rule held against a plan, in the words that were shown."""

    rule: RuleId
    group: str | None
    """The group, or the id of the rule, of the qualification that states it."""

    status: RuleStatus
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionLog:
    """A condition of a conflict."""

    rule: RuleId
    group: str | None
    units: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanLog:
    """What came of planning; lists are empty where the outcome has none."""

    outcome: Outcome
    qualification: str | None
    steps: tuple[StepLog, ...]
    checks: tuple[CheckLog, ...]
    conditions: tuple[ConditionLog, ...]
    ways_out: tuple[str, ...]
    """The smallest changes of one limit that would help, in the words that were shown."""

    held_counts_in: Mapping[str, tuple[str, ...]]
    """Held units and the groups in which they count, in order."""

    recognition: Mapping[str, str]
    """How sure the recognition of each unit is, in order."""

    stacks_as: tuple[str, ...]
    cost: str | None
    credits: tuple[str, ...]
    covered_percent: int | None
    is_proven: bool | None
    """Whether the search came to its end: the plan is the best, or the conflict the smallest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerLog:
    """What was worked out for a turn."""

    gap: tuple[SkillLog, ...]
    unknown_goals: tuple[str, ...]
    offerings: tuple[OfferingLog, ...]
    plan: PlanLog | None
    alternatives: tuple[PlanLog, ...]
    nearby: tuple[NearbyLog, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceLog:
    """A choice of a question."""

    id: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionLog:
    """The question of a reply."""

    topic: Topic
    text: str
    choices: tuple[ChoiceLog, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnLog:
    """One message, or corrections made together, and all that came of it."""

    on: date | None
    """The day it was answered as on; `None` where that was not kept."""

    message: str | None
    advertisement: str | None
    """The end of the message, where that is a pasted advertisement."""

    notices: tuple[Notice, ...]
    """What the reply said for the first time, such as that private matters were taken out."""

    corrections: tuple[Correction, ...]
    intent: Intent
    is_aside: bool
    language: LanguageCode
    understood: tuple[ItemLog, ...]
    suggestions: tuple[Suggestion, ...]
    answered_on: date | None
    """The day for which the plan was worked out last; a later one than `on` after a later visit."""

    answer: AnswerLog | None
    """`None` where nothing was worked out, where the answer of before stands, and where it was not kept: of turns
    before a page was opened again, only the reply is."""

    question: QuestionLog | None
    reply: tuple[str, ...]

    def __post_init__(self) -> None:
        language_code(self.language)
        if (self.message is None) != bool(self.corrections):
            raise InvalidValueError("A turn has either a message or corrections.")
        if self.advertisement is not None and not (self.message or "").endswith(self.advertisement):
            raise InvalidValueError("The advertisement of a turn is the end of its message.")

    @property
    def own_words(self) -> str:
        """The message without the advertisement."""
        message = self.message or ""
        return message if self.advertisement is None else message.removesuffix(self.advertisement).removesuffix("\n\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationLog:
    """A whole conversation, oldest turn first; a turn that was taken back is not in it."""

    format_version: int
    note: str
    circumstances: Circumstances
    planning_time_s: float
    language: LanguageCode
    """The language that the conversation began in."""

    turns: tuple[TurnLog, ...]

    def __post_init__(self) -> None:
        language_code(self.language)
        if not self.turns:
            raise InvalidValueError("A log has one turn or more.")
        if not 0 < self.planning_time_s <= LONGEST_PLANNING_S:
            raise InvalidValueError(f"A plan takes more than 0 and at most {LONGEST_PLANNING_S} seconds.")
