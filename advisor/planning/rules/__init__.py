"""The stacking rules, one file each; this is the only list of them."""

from collections.abc import Mapping
from typing import Any

from advisor.domain.admission_rules import EntryRequirement, LanguageLevel
from advisor.domain.credit_rules import CreditsAtLevel, DoubleCounting, ProviderCap, RecognitionCap, Residency
from advisor.domain.stated_rules import StatedRule
from advisor.domain.unit_rules import Corequisites, Equivalents, Exclusion, NotOlderThan, SupervisedAssessment
from advisor.planning.implied_rules import UnitsApart, Validity
from advisor.planning.rule import GroupRule, OfferingRule, ProgrammeRuleKind, StepRule
from advisor.planning.rules.all_of import AllOf
from advisor.planning.rules.at_once import AtOnce
from advisor.planning.rules.blocked_dates import BlockedDates
from advisor.planning.rules.budget import Budget
from advisor.planning.rules.budget_per_year import BudgetPerYear
from advisor.planning.rules.choose import Choose
from advisor.planning.rules.corequisites import TakenTogether, UnitCorequisites
from advisor.planning.rules.credits_at_level import LevelCredits
from advisor.planning.rules.credits_in_group import CreditsInGroup
from advisor.planning.rules.dates import Dates
from advisor.planning.rules.double_counting import CountedTwice
from advisor.planning.rules.entry_requirement import Admission
from advisor.planning.rules.equivalents import OneForAnother
from advisor.planning.rules.exclusion import Exclusions, StepsApart, UnitExclusions
from advisor.planning.rules.hours_per_week import HoursPerWeek
from advisor.planning.rules.human_check import HumanCheck
from advisor.planning.rules.language import LanguageAccepted
from advisor.planning.rules.language_level import LanguageKnown
from advisor.planning.rules.level import LevelAccepted
from advisor.planning.rules.mode import ModeAccepted
from advisor.planning.rules.not_older_than import RecentEnough
from advisor.planning.rules.open_enrolment import OpenEnrolment
from advisor.planning.rules.place import PlaceAccepted
from advisor.planning.rules.prerequisites import Prerequisites
from advisor.planning.rules.provider import ProviderAccepted
from advisor.planning.rules.provider_cap import CreditsFromOneProvider
from advisor.planning.rules.recognition_cap import RecognisedCredits
from advisor.planning.rules.residency import CreditsAtTheAwardingBody
from advisor.planning.rules.supervised_assessment import Supervised
from advisor.planning.rules.total_credits import TotalCredits
from advisor.planning.rules.unwanted_steps import UnwantedSteps
from advisor.planning.rules.validity import ValidForPerson
from advisor.planning.rules.wanted_steps import WantedSteps

GROUP_RULES: tuple[GroupRule, ...] = (AllOf(), Choose(), CreditsInGroup(), TotalCredits(), HumanCheck())
"""Rules of a qualification, held against each of its groups."""

PROGRAMME_RULES: Mapping[type[StatedRule], ProgrammeRuleKind[Any]] = {
    CreditsAtLevel: LevelCredits(),
    RecognitionCap: RecognisedCredits(),
    Residency: CreditsAtTheAwardingBody(),
    ProviderCap: CreditsFromOneProvider(),
    DoubleCounting: CountedTwice(),
    Exclusion: Exclusions(),
    UnitsApart: UnitExclusions(),
    Equivalents: OneForAnother(),
    Corequisites: TakenTogether(),
    EntryRequirement: Admission(),
    SupervisedAssessment: Supervised(),
    NotOlderThan: RecentEnough(),
    LanguageLevel: LanguageKnown(),
    Validity: ValidForPerson(),
}
"""Rules that a qualification states beside its groups, and what follows from its dates and its units."""

OFFERING_RULES: tuple[OfferingRule, ...] = (
    ModeAccepted(),
    LanguageAccepted(),
    PlaceAccepted(),
    ProviderAccepted(),
    LevelAccepted(),
    OpenEnrolment(),
)
"""Rules that each offering keeps or breaks by itself."""

STEP_RULES: tuple[StepRule, ...] = (
    Prerequisites(),
    UnitCorequisites(),
    StepsApart(),
    HoursPerWeek(),
    Budget(),
    BudgetPerYear(),
    AtOnce(),
    BlockedDates(),
    Dates(),
    WantedSteps(),
    UnwantedSteps(),
    *OFFERING_RULES,
)
"""Rules about the steps of a plan."""
