"""Offerings: who gives them, what can be achieved, when, where, how and for how much."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from advisor.domain.credits import CreditPoints
from advisor.domain.ids import OpportunityId, ProviderId, QualificationId, SourceId, SpecId
from advisor.domain.languages import LanguageCode
from advisor.domain.levels import EqfLevel
from advisor.domain.money import Money
from advisor.domain.outcomes import LearningOutcome
from advisor.domain.prerequisites import Prerequisite
from advisor.domain.provenance import Origin
from advisor.errors import InvalidValueError


class SpecKind(StrEnum):
    """What kind of achievement it is; qualifications have a type of their own."""

    MICRO_CREDENTIAL = "micro_credential"
    UNIT = "unit"
    COURSE = "course"


class OpportunityType(StrEnum):
    """Types of learning opportunity, after the EU vocabulary."""

    COURSE = "course"
    MODULE = "module"
    MOOC = "mooc"
    SHORT_PROGRAMME = "short_programme"
    PROGRAMME = "programme"
    MENTORING = "mentoring"
    APPRENTICESHIP = "apprenticeship"
    STUDY_VISIT = "study_visit"
    INTERNSHIP = "internship"
    CLASS = "class"
    SERVICE_LEARNING = "service_learning"
    THESIS = "thesis"


class Mode(StrEnum):
    """Form of participation."""

    ONLINE = "online"
    BLENDED = "blended"
    ONSITE = "onsite"
    WORKPLACE = "workplace"


class Supervision(StrEnum):
    """Supervision and identity verification during assessment."""

    UNSUPERVISED = "unsupervised"
    SUPERVISED = "supervised"
    SUPERVISED_WITH_IDENTITY_CHECK = "supervised_with_identity_check"


class RecognitionStatus(StrEnum):
    """How sure it is that one award counts toward another; only the first two may tick a rule."""

    ACCEPTED = "accepted"
    AGREEMENT = "agreement"
    RECOMMENDED = "recommended"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True, kw_only=True)
class CountsToward:
    """A statement that an achievement counts toward a qualification; never a promise of ours."""

    qualification: QualificationId
    status: RecognitionStatus
    source: str | None
    as_of: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """Who gives the learning."""

    id: ProviderId
    source: SourceId
    name: str
    country: str | None = None
    url: str | None = None
    quality_assurance: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AchievementSpec:
    """What can be achieved, however and whenever it is taught. `None` means: not stated."""

    id: SpecId
    kind: SpecKind
    title: str
    text_language: LanguageCode | None = None
    description: str | None = None
    outcomes: tuple[LearningOutcome, ...] = ()
    awarding_body: str | None = None
    credits: CreditPoints | None = None
    eqf_level: EqfLevel | None = None
    level_as_published: str | None = None
    workload_hours: int | None = None
    """The volume of learning as stated by the source."""

    assessment: str | None = None
    assessment_types: tuple[str, ...] = ()
    supervision: Supervision | None = None
    quality_assurance: str | None = None
    entry_requirements: str | None = None
    prerequisite: Prerequisite | None = None
    prerequisites_text: str | None = None
    corequisite: Prerequisite | None = None
    """What is completed before the unit or in the same term, toward whatever award it is taken."""

    not_with: tuple[SpecId, ...] = ()
    """Units that cannot count beside this one, toward whatever award they are taken."""

    isced_f: str | None = None
    stackable: bool | None = None
    counts_toward: tuple[CountsToward, ...] = ()
    learning_resources: str | None = None
    outcome_for_learner: str | None = None
    """What somebody who completes it receives, such as a certificate."""

    def __post_init__(self) -> None:
        if not self.title.strip():
            raise InvalidValueError(f"The specification {self.id!r} needs a title; it was empty.")
        if self.workload_hours is not None and self.workload_hours <= 0:
            raise InvalidValueError(f"{self.id!r} states {self.workload_hours} hours of learning; expected 1 or more.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One dated run."""

    start: date
    end: date | None = None

    def __post_init__(self) -> None:
        if self.end is not None and self.end < self.start:
            raise InvalidValueError(f"A session ends on {self.end}, before it starts on {self.start}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Availability:
    """When an opportunity can be begun; nothing set means: not stated."""

    sessions: tuple[Session, ...] = ()
    start_months: tuple[int, ...] = ()
    """Runs every year, starting in these months, 1..12."""

    any_time: bool = False
    duration_weeks: int | None = None

    def __post_init__(self) -> None:
        if sum((bool(self.sessions), bool(self.start_months), self.any_time)) > 1:
            raise InvalidValueError("An offering has sessions, or yearly start months, or starts at any time: not two.")
        if not all(1 <= month <= 12 for month in self.start_months):
            raise InvalidValueError(f"Start months are 1 to 12; got {self.start_months}.")

    @property
    def is_stated(self) -> bool:
        """Whether anything is known about when it can be begun."""
        return bool(self.sessions or self.start_months or self.any_time)

    @property
    def has_length(self) -> bool:
        """Whether it is known when a run is over: its length or its last day is stated, or the person sets the pace."""
        ends = bool(self.sessions) and all(session.end is not None for session in self.sessions)
        return self.any_time or self.duration_weeks is not None or ends


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A record of another source that describes the same offering."""

    id: OpportunityId
    source: SourceId
    url: str | None = None
    origin: Origin | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningOpportunity:
    """One offering. `None` means: not stated."""

    id: OpportunityId
    source: SourceId
    spec: AchievementSpec
    provider: Provider
    type: OpportunityType | None = None
    languages: tuple[LanguageCode, ...] = ()
    mode: Mode | None = None
    place: str | None = None
    country: str | None = None
    price: Money | None = None
    """What the offering itself costs, once; a subscription to a platform is not its price."""

    price_words: str | None = None
    """The price as the source writes it, where `price` cannot say it, such as a monthly subscription."""

    availability: Availability = Availability()
    open_enrolment: bool | None = None
    """Whether people who are not enrolled in a programme may take it."""

    url: str | None = None
    origin: Origin | None = None
    also_listed: tuple[Listing, ...] = ()
    """Records of other sources that stand for the same offering and are not shown themselves."""

    is_demonstration: bool = False
