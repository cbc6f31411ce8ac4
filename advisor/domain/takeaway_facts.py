"""What a take-away is about as values, for calendars, tables and programs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from advisor.domain.alternatives import AlternativeKind
from advisor.domain.catalogue import Mode
from advisor.domain.credits import CreditPoints
from advisor.domain.ids import GroupId, OpportunityId, ProgrammeRuleId, QualificationId, SkillUri, SpecId
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import RequestField
from advisor.domain.levels import EqfLevel
from advisor.domain.matching import SkillStatus, TextPart
from advisor.domain.money import Money
from advisor.domain.planning import CoverageKnown, RuleId, RuleStatus
from advisor.domain.recognition import Readiness


@dataclass(frozen=True, slots=True, kw_only=True)
class UnderstoodFact:
    """One thing that was understood; without the words that the person wrote."""

    field: RequestField
    label: str
    text: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GapSkill:
    """A skill that the goal asks for."""

    skill: SkillUri
    label: str
    essential: bool
    status: SkillStatus
    because: str
    steps: tuple[int, ...]
    """Numbers of the steps that are the best cover for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of an offering that covers a skill."""

    skill: SkillUri
    label: str
    text: str
    part: TextPart
    how_sure: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeawayStep:
    """One step of the plan. `None` means: not stated."""

    number: int
    term: int
    """From 1."""

    offering: OpportunityId
    unit: SpecId
    title: str
    title_language: LanguageCode | None
    provider: str
    awarding_body: str | None
    url: str | None
    start: date
    end: date
    dates_are_stated: bool
    """Whether the provider states them; else they are estimated."""

    credits: CreditPoints | None
    eqf_level: EqfLevel | None
    hours: int | None
    hours_are_estimated: bool
    price: Money | None
    price_words: str | None
    mode: Mode | None
    languages: tuple[LanguageCode, ...]
    counts_in: str | None
    skills: tuple[SkillUri, ...]
    sentences: tuple[Sentence, ...]
    recognition: Readiness | None
    summary: str
    """When it runs, hours and price, in the language of the document."""

    calendar_title: str
    """What to call it in a calendar; says where its dates are estimated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleAnswer:
    """A rule or limit, and what the check of it says."""

    rule: RuleId
    status: RuleStatus
    name: str
    sentence: str
    group: GroupId | None
    programme_rule: ProgrammeRuleId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanOption:
    """One of the plans that were compared."""

    title: str
    kinds: tuple[AlternativeKind, ...]
    """What it is better in than the chosen one; empty for the chosen one."""

    is_chosen: bool
    steps: tuple[OpportunityId, ...]
    qualification: QualificationId | None
    cost: Money | None
    steps_without_price: int
    credits: tuple[CreditPoints, ...]
    hours: int | None
    """`None` where some step does not state them."""

    first_day: date | None
    last_day: date | None
    covered_percent: int | None
    coverage_is_known: CoverageKnown
    to_be_validated: tuple[SpecId, ...]


class ActionKind(StrEnum):
    """What a person can do next."""

    ASK = "ask"
    VALIDATE = "validate"
    TALK = "talk"
    ENROL = "enrol"
    REVIEW = "review"


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """Something to do; `by`: a day that is proposed, never a closing date of a provider."""

    kind: ActionKind
    what: str
    why: str
    by: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """Questions to one body, ready to send."""

    to: str
    subject: str
    opening: str
    questions: tuple[str, ...]
    closing: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFact:
    """Where facts were read, and when."""

    id: str
    title: str
    version: str
    licence: str
    imported_on: date
    is_demonstration: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Award:
    """The qualification that the plan is toward."""

    id: QualificationId
    title: str
    awarding_body: str
    credits: CreditPoints | None
    eqf_level: EqfLevel | None
    url: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanTotals:
    """The chosen plan in figures. `None` means: not known."""

    cost: Money | None
    steps_without_price: int
    credits: tuple[CreditPoints, ...]
    hours: int | None
    covered_percent: int | None
    bound_percent: Decimal | None
    """At most so much more coverage is possible; `None`: nothing was proved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeawayFacts:
    """All values of a take-away."""

    understood: tuple[UnderstoodFact, ...]
    gap: tuple[GapSkill, ...]
    award: Award | None = None
    totals: PlanTotals | None = None
    """`None` where there is no plan."""

    steps: tuple[TakeawayStep, ...] = ()
    rules: tuple[RuleAnswer, ...] = ()
    options: tuple[PlanOption, ...] = ()
    stacking: str | None = None
    """How the parts stack, in one sentence."""

    actions: tuple[Action, ...] = ()
    letters: tuple[Letter, ...] = ()
    sources: tuple[SourceFact, ...] = ()
    notices: tuple[str, ...] = ()
    """What has to be said wherever this is shown."""
