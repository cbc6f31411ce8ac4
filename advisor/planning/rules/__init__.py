"""The stacking rules, one file each; this is the only list of them."""

from advisor.planning.rule import GroupRule, OfferingRule, StepRule
from advisor.planning.rules.all_of import AllOf
from advisor.planning.rules.budget import Budget
from advisor.planning.rules.choose import Choose
from advisor.planning.rules.credits_in_group import CreditsInGroup
from advisor.planning.rules.dates import Dates
from advisor.planning.rules.hours_per_week import HoursPerWeek
from advisor.planning.rules.human_check import HumanCheck
from advisor.planning.rules.language import LanguageAccepted
from advisor.planning.rules.mode import ModeAccepted
from advisor.planning.rules.open_enrolment import OpenEnrolment
from advisor.planning.rules.place import PlaceAccepted
from advisor.planning.rules.prerequisites import Prerequisites
from advisor.planning.rules.provider import ProviderAccepted
from advisor.planning.rules.total_credits import TotalCredits

GROUP_RULES: tuple[GroupRule, ...] = (AllOf(), Choose(), CreditsInGroup(), TotalCredits(), HumanCheck())
"""Rules of a qualification, held against each of its groups."""

OFFERING_RULES: tuple[OfferingRule, ...] = (
    ModeAccepted(),
    LanguageAccepted(),
    PlaceAccepted(),
    ProviderAccepted(),
    OpenEnrolment(),
)
"""Rules that each offering keeps or breaks by itself."""

STEP_RULES: tuple[StepRule, ...] = (Prerequisites(), HoursPerWeek(), Budget(), Dates(), *OFFERING_RULES)
"""Rules about the steps of a plan."""
