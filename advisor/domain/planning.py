"""What planning is asked and what it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.credits import CreditPoints
from advisor.domain.held import Applicant, HeldUnit
from advisor.domain.ids import GroupId, OpportunityId, ProgrammeRuleId, SkillUri, SpecId
from advisor.domain.learner import Limits
from advisor.domain.money import Money
from advisor.domain.priorities import Objective
from advisor.domain.programme_rules import Override
from advisor.domain.qualifications import Qualification
from advisor.domain.reasons import Reason
from advisor.domain.recognition import UnitRecognition
from advisor.domain.relaxing import RelaxedBy as RelaxedBy  # noqa: PLC0414  # every rule of planning takes it from here
from advisor.domain.stacking import SegmentStacking
from advisor.domain.wanted import WantedStep as WantedStep  # noqa: PLC0414  # rules of planning take it from here
from advisor.errors import InvalidValueError


class RuleId(StrEnum):
    """Every stacking rule; each has a file in `planning/rules/` and a section in `docs/rules.md`."""

    ALL_OF = "all-of"
    CHOOSE = "choose"
    CREDITS_IN_GROUP = "credits-in-group"
    TOTAL_CREDITS = "total-credits"
    HUMAN_CHECK = "human-check"
    CREDITS_AT_LEVEL = "credits-at-level"
    RECOGNITION_CAP = "recognition-cap"
    RESIDENCY = "residency"
    PROVIDER_CAP = "provider-cap"
    DOUBLE_COUNTING = "double-counting"
    EXCLUSION = "exclusion"
    EQUIVALENTS = "equivalents"
    COREQUISITES = "corequisites"
    ENTRY_REQUIREMENT = "entry-requirement"
    SUPERVISED_ASSESSMENT = "supervised-assessment"
    NOT_OLDER_THAN = "not-older-than"
    LANGUAGE_LEVEL = "language-level"
    VALIDITY = "validity"
    PREREQUISITES = "prerequisites"
    HOURS_PER_WEEK = "hours-per-week"
    BUDGET = "budget"
    BUDGET_PER_YEAR = "budget-per-year"
    DATES = "dates"
    BLOCKED_DATES = "blocked-dates"
    AT_ONCE = "at-once"
    MODE = "mode"
    LANGUAGE = "language"
    PLACE = "place"
    PROVIDER = "provider"
    LEVEL = "level"
    OPEN_ENROLMENT = "open-enrolment"
    WANTED_STEPS = "wanted-steps"
    UNWANTED_STEPS = "unwanted-steps"


class RuleStatus(StrEnum):
    """Three answers, never two; a rule that the awarding body set aside is given none of them."""

    MET = "met"
    NOT_MET = "not met"
    UNKNOWN = "unknown"
    SET_ASIDE = "set aside"


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleCheck:
    """One rule held against one plan by plain Python."""

    rule: RuleId
    status: RuleStatus
    reason: Reason
    group: GroupId | None = None
    """The requirement group, for rules of a qualification."""

    programme_rule: ProgrammeRuleId | None = None
    """For rules that a qualification states beside its groups."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRequest:
    """Everything that planning needs to know.

    `coverage` holds, for each offering, how surely it covers each skill, in whole percent 0..100.
    """

    today: date
    opportunities: tuple[LearningOpportunity, ...]
    coverage: Mapping[OpportunityId, Mapping[SkillUri, int]] = field(default_factory=dict)
    skill_weights: Mapping[SkillUri, int] = field(default_factory=dict)
    """The gap: weight of each missing skill, >= 1."""

    qualification: Qualification | None = None
    is_own_target: bool = False
    """Whether the qualification is no award but a target that the person set, such as 90 credits in these areas. Steps
    that no rule needs are then taken for the coverage they bring, and every step that can count does."""

    held_units: frozenset[SpecId] = frozenset()
    held: tuple[HeldUnit, ...] = ()
    """What is known of some of the held units; of the others nothing but that they are held."""

    applicant: Applicant = field(default_factory=Applicant)
    overrides: tuple[Override, ...] = ()
    """Decisions of the awarding body for this person."""

    limits: Limits = field(default_factory=Limits)
    unlike: frozenset[SpecId] = frozenset()
    """Units of a plan that is known already: if given, at least 30 % of the steps are to be others."""

    could_be_validated: frozenset[SpecId] = frozenset()
    """Units whose content the person says to know: the awarding body may recognise it without the course."""

    wanted: tuple[WantedStep, ...] = ()
    """Steps that must be in the plan, a condition of the person."""

    unwanted: frozenset[OpportunityId] = frozenset()
    """Offerings that must not, another one."""

    cancelled: frozenset[OpportunityId] = frozenset()
    """Offerings that do not take place, though the store has them."""

    not_before: Mapping[SpecId, date] = field(default_factory=dict)
    """The first day on which a unit can begin, where that is later than its offerings say: it is taken again."""

    not_counting: frozenset[SpecId] = frozenset()
    """Units that count in no group, though they may be completed: their recognition was refused."""

    time_limit_s: float = 5.0
    seed: int = 0
    explains_conflicts: bool = True
    """Whether an impossible request is worth the search for what forbids it; else its conflict names no conditions."""

    def __post_init__(self) -> None:
        if any(weight < 1 for weight in self.skill_weights.values()):
            raise InvalidValueError("Skill weights are whole numbers of 1 or more.")
        if any(not 0 <= percent <= 100 for skills in self.coverage.values() for percent in skills.values()):
            raise InvalidValueError("Coverage is given in percent, 0 to 100.")
        known = [one.unit for one in self.held]
        if len(set(known)) != len(known) or not self.held_units.issuperset(known):
            raise InvalidValueError(f"Facts of held units are given once, for units that are held; got {known}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedStep:
    """One offering in a plan."""

    opportunity: LearningOpportunity
    start: date
    end: date
    term: int
    """Index of the planning term in which it begins, from 0."""

    workload_hours: int | None
    workload_is_estimated: bool
    dates_are_stated: bool
    counts_in: GroupId | None = None
    also_counts_in: GroupId | None = None
    """A second group, where the qualification lets units count twice."""

    covers: tuple[SkillUri, ...] = ()
    """Skills of the gap that this step is the best cover for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A stretch of the plan's calendar, both days included."""

    index: int
    start: date
    end: date
    weeks: int


class CoverageKnown(StrEnum):
    """How far it can be known what a plan covers, by how many of its steps state learning outcomes."""

    WELL_ENOUGH = "well enough"
    """More than half do; what the others may add is within what "about" says."""

    IN_PART = "in part"
    NOT_AT_ALL = "not at all"
    """None does; titles and descriptions are all there is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StackingPlan:
    """Steps in order of their start, held against every rule.

    `covered_percent`: share of the weighted gap that the steps cover, 0..100; `None` without a gap.
    """

    steps: tuple[PlannedStep, ...]
    checks: tuple[RuleCheck, ...]
    terms: tuple[Term, ...]
    qualification: Qualification | None = None
    held_units: tuple[SpecId, ...] = ()
    """Held units that count in the qualification."""

    held_counts_in: Mapping[SpecId, GroupId] = field(default_factory=dict)
    """The group in which each of them counts, or the first of two."""

    held_also_counts_in: Mapping[SpecId, GroupId] = field(default_factory=dict)
    """The second group, for those that count twice."""

    covered_percent: int | None = None
    known_cost: Money | None = None
    """Sum of the stated prices in the currency of the budget, or in the only currency there is."""

    steps_without_price: int = 0
    credits: tuple[CreditPoints, ...] = ()
    """Total of the steps, one entry for each credit system."""

    is_proven_best: bool = False
    coverage_gap_percent: Decimal | None = None
    """At most so much more coverage is possible, over all offerings of the request; `None`: nothing was proved."""

    comes_first: Objective = Objective.COVERAGE
    """What the plan was made to be best in."""

    recognition: tuple[UnitRecognition, ...] = ()
    """How sure it is that each step, and each held unit, counts; empty where nobody looked."""

    stacking: tuple[SegmentStacking, ...] = ()
    """How the plan stacks, as a whole first, then by segments; empty where nobody looked."""

    @property
    def steps_without_outcomes(self) -> int:
        """How many steps state no learning outcomes, so that what they cover is known only in part."""
        return sum(not step.opportunity.spec.outcomes for step in self.steps)

    @property
    def coverage_is_known(self) -> CoverageKnown:
        """How far `covered_percent` can be known from what the steps state."""
        if self.steps and self.steps_without_outcomes == len(self.steps):
            return CoverageKnown.NOT_AT_ALL
        is_much = 2 * self.steps_without_outcomes >= len(self.steps) and self.steps_without_outcomes > 0
        return CoverageKnown.IN_PART if is_much else CoverageKnown.WELL_ENOUGH

    @property
    def held_counting(self) -> Mapping[SpecId, tuple[GroupId, ...]]:
        """The group, or both groups, in which each held unit counts."""
        twice = self.held_also_counts_in
        return {
            unit: (group, twice[unit]) if unit in twice else (group,) for unit, group in self.held_counts_in.items()
        }

    @property
    def is_complete(self) -> bool:
        """Whether no rule is broken; unknown answers may remain."""
        return all(check.status is not RuleStatus.NOT_MET for check in self.checks)
