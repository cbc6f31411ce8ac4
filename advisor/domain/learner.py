"""The person we advise: what they have, what they want and what they can spare."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Self

from advisor.domain.advertisement import JobAdvertisement
from advisor.domain.catalogue import Mode
from advisor.domain.ids import OccupationUri, OpportunityId, ProviderId, QualificationId, SkillUri, SpecId
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.levels import MOST_LEVEL, Levels
from advisor.domain.matching import LinkLevel
from advisor.domain.money import Money
from advisor.domain.priorities import Objective
from advisor.domain.rule_amounts import LearningKind
from advisor.domain.wanted import ChosenPlan, WantedStep
from advisor.errors import InvalidValueError

HOURS_IN_A_WEEK = 168

HOURS_AN_EVENING = 3
"""What "two evenings a week" is counted as; an assumption that is shown to the person and can be corrected."""


class PriorLearningKind(StrEnum):
    """`AWARDED` comes with evidence; `CLAIMED` is said. Recognition is the awarding body's decision in both cases."""

    AWARDED = "awarded"
    CLAIMED = "claimed"


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorLearning:
    """Something learnt before, and where it is known the unit of a catalogue that it is."""

    title: str
    kind: PriorLearningKind = PriorLearningKind.CLAIMED
    unit: SpecId | None = None
    skills: tuple[SkillUri, ...] = ()
    awarded_on: date | None = None
    provider: ProviderId | None = None
    """Who gave it, where that is known."""

    learning: LearningKind | None = None
    """What kind of learning it was, where that is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnerProfile:
    """What the person has."""

    occupations: tuple[OccupationUri, ...] = ()
    """Present and past work; their essential skills count as held, until the person says otherwise."""

    skills: tuple[SkillUri, ...] = ()
    lacking: tuple[SkillUri, ...] = ()
    """Skills that the person says they do not have; wins over what an occupation suggests."""

    prior_learning: tuple[PriorLearning, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """What the person wants; several kinds may be set together."""

    occupations: tuple[OccupationUri, ...] = ()
    skills: tuple[SkillUri, ...] = ()
    qualification: QualificationId | None = None
    words: str | None = None
    """The goal in the person's own words, kept also when nothing could be linked to it."""

    outcomes_of: tuple[QualificationId, ...] = ()
    """Qualifications whose outcomes are to be reached, whoever teaches them; their rules do not take part."""

    advertisements: tuple[JobAdvertisement, ...] = ()
    """Advertisements to answer to, oldest first."""

    @property
    def is_linked(self) -> bool:
        """Whether anything in the store stands behind the words."""
        asked = any(advertisement.demands for advertisement in self.advertisements)
        return bool(self.occupations or self.skills or self.qualification or self.outcomes_of or asked)


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Days without study, the first and the last included."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise InvalidValueError(f"A period ends on {self.end}, before it starts on {self.start}.")

    def __str__(self) -> str:
        return f"{self.start.isoformat()}/{self.end.isoformat()}"

    @classmethod
    def read(cls, text: str) -> Self:
        """The period that is written as `2027-06-01/2027-08-31`.

        Raises:
            InvalidValueError: `text` is not two days, the earlier one first.
        """
        first, _, last = text.strip().partition("/")
        try:
            return cls(start=date.fromisoformat(first.strip()), end=date.fromisoformat(last.strip()))
        except ValueError:
            raise InvalidValueError("expected two days, such as '2027-06-01/2027-08-31'.") from None

    def meets(self, start: date, end: date) -> bool:
        """Whether a run from the one day to the other takes up any of these days."""
        return start <= self.end and self.start <= end


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What the person can spare and accepts. `None` or empty means: no limit was stated."""

    study_hours_per_week: Decimal | None = None
    budget: Money | None = None
    budget_per_year: Money | None = None
    """For all steps that begin in the same calendar year."""

    earliest_start: date | None = None
    latest_finish: date | None = None
    blocked_dates: tuple[Period, ...] = ()
    """When the person cannot study at all, such as a summer."""

    most_at_once: int | None = None
    """So many steps may run on the same day."""

    modes: tuple[Mode, ...] = ()
    languages: tuple[LanguageCode, ...] = ()
    countries: tuple[str, ...] = ()
    provider_words: tuple[str, ...] = ()
    """Parts of provider names, lower case, such as `masaryk`; an offering's provider must contain one of them."""

    levels: Levels | None = None
    """Lowest and highest EQF level that is wished."""

    lifelong_learning_only: bool = False
    """Only offerings that the provider opens to people who are not enrolled in a programme."""

    unwanted: tuple[OpportunityId, ...] = ()
    """Offerings that the person does not want."""

    wanted: tuple[WantedStep, ...] = ()
    """Offerings that the person wants among the steps, whatever else changes."""

    avoided: tuple[str, ...] = ()
    """Subjects that the person does not want, in their own words, such as `statistics`; no title may name one."""

    priorities: tuple[Objective, ...] = ()
    """What a plan within the limits should be good at, most important first; the rest follows in the usual order."""

    def __post_init__(self) -> None:
        hours = self.study_hours_per_week
        if hours is not None and not 0 < hours <= HOURS_IN_A_WEEK:
            raise InvalidValueError(f"{hours} study hours a week; expected more than 0 and at most {HOURS_IN_A_WEEK}.")
        if self.most_at_once is not None and self.most_at_once < 1:
            raise InvalidValueError(f"{self.most_at_once} steps at once; expected 1 or more.")
        if self.levels is not None and not 1 <= self.levels[0] <= self.levels[1] <= MOST_LEVEL:
            raise InvalidValueError(f"EQF levels from {self.levels[0]} to {self.levels[1]}; expected some of 1 to 8.")
        if self.earliest_start and self.latest_finish and self.latest_finish < self.earliest_start:
            raise InvalidValueError(
                f"The latest finish {self.latest_finish} is before the earliest start {self.earliest_start}."
            )
        if len(set(self.priorities)) != len(self.priorities):
            raise InvalidValueError(f"A priority is named twice: {', '.join(self.priorities)}.")


class RequestField(StrEnum):
    """The parts of a request that a message can set and a person can correct."""

    OCCUPATIONS = "occupations"
    SKILLS = "skills"
    LACKING = "lacking"
    PRIOR_LEARNING = "prior_learning"
    GOAL_OCCUPATIONS = "goal_occupations"
    GOAL_SKILLS = "goal_skills"
    GOAL_QUALIFICATION = "goal_qualification"
    GOAL_OUTCOMES = "goal_outcomes"
    GOAL_ADVERTISEMENT = "goal_advertisement"
    GOAL_ADVERTISED_SKILLS = "goal_advertised_skills"
    STUDY_HOURS_PER_WEEK = "study_hours_per_week"
    BUDGET = "budget"
    BUDGET_PER_YEAR = "budget_per_year"
    EARLIEST_START = "earliest_start"
    LATEST_FINISH = "latest_finish"
    BLOCKED_DATES = "blocked_dates"
    MOST_AT_ONCE = "most_at_once"
    MODES = "modes"
    LANGUAGES = "languages"
    COUNTRIES = "countries"
    PROVIDER_WORDS = "provider_words"
    LEVELS = "levels"
    LIFELONG_LEARNING_ONLY = "lifelong_learning_only"
    UNWANTED = "unwanted"
    WANTED = "wanted"
    CHOSEN_PLAN = "chosen_plan"
    AVOIDED = "avoided"
    PRIORITIES = "priorities"


class Assumption(StrEnum):
    """What was taken for granted to get a value out of words; shown beside the value."""

    EVENINGS = "evenings"
    """An evening, morning or afternoon is `HOURS_AN_EVENING` hours."""

    EVERY_DAY = "every_day"
    """Hours a day are meant for seven days a week."""

    WORKING_DAYS = "working_days"
    """Hours a working day are meant for five days a week."""

    MONTHLY = "monthly"
    """Hours a month are spread over its weeks, rounded down to half an hour."""

    LOWER_END = "lower_end"
    """Of a range such as "5 to 7 hours" the lower end counts."""

    EUROS = "euros"
    """An amount without a currency is in euros."""

    WRITTEN_LANGUAGE = "written_language"
    """Courses are wanted in the language that the person writes in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceWords:
    """The words of a message that set a field."""

    field: RequestField
    words: str
    turn: int
    value: str | None = None
    """For a field of several values, the one that these words set: an id."""

    assumption: Assumption | None = None
    level: LinkLevel | None = None
    """How far the words mean what was found behind them; `None` where nothing says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnerRequest:
    """Everything understood so far, with the words that it came from."""

    language: LanguageCode = ENGLISH
    """The language in which the person writes and is answered."""

    profile: LearnerProfile = LearnerProfile()
    goal: Goal = Goal()
    limits: Limits = Limits()
    chosen_plan: ChosenPlan | None = None
    """Which plan the person took or changed by hand; `None`: the best one is looked for."""

    source_words: tuple[SourceWords, ...] = ()
