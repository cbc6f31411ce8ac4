"""What a later message asks of the last answer, and what came of looking into it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.intents import Intent
from advisor.domain.matching import Evidence
from advisor.domain.planning import PlannedStep, RuleId, StackingPlan
from advisor.domain.planning_results import PlanningResult
from advisor.domain.what_if import PlanChanges

CHANGES = frozenset(
    {
        Intent.CHEAPER,
        Intent.FASTER,
        Intent.FEWER_HOURS,
        Intent.ONLY_MODE,
        Intent.IN_LANGUAGE,
        Intent.WITHOUT,
        Intent.SWAP_STEP,
    }
)
"""What changes limits or wishes, and so the plan."""

QUESTIONS = frozenset(
    {
        Intent.WHY_THIS,
        Intent.WHY_NOT,
        Intent.WHAT_IF_HELD,
        Intent.COMPARE,
        Intent.ASK_OFFERING,
        Intent.ASK_PLAN,
        Intent.SAVE,
        Intent.EXPORT,
    }
)
"""What is answered from the last answer, and changes nothing."""

SMALL_TALK = frozenset(
    {Intent.GREETING, Intent.THANKS, Intent.HELP, Intent.OUT_OF_SCOPE, Intent.ABUSE, Intent.DISTRESS, Intent.UNCLEAR}
)
"""What is answered at any time, and changes nothing."""


class Lack(StrEnum):
    """Why a follow-up could not be looked into."""

    NO_PLAN = "no plan"
    """There is no plan yet to speak of."""

    WHICH_STEP = "which step"
    """It does not say which step of the plan is meant."""

    WHICH_OFFERING = "which offering"
    """Nothing that was shown is called so."""

    WHICH_MODE = "which mode"
    WHICH_LANGUAGE = "which language"
    NOTHING_TO_COMPARE = "nothing to compare"


class WhyNot(StrEnum):
    """Why something is not in the plan."""

    IN_THE_PLAN = "in the plan"
    AGAINST_LIMITS = "against limits"
    """It breaks a limit of the person by itself."""

    RULED_OUT = "ruled out"
    """The person did not want it."""

    COVERS_NOTHING = "covers nothing"
    """Nothing that is missing is found in what it states."""

    NO_PLAN_WITH_IT = "no plan with it"
    """No plan within the limits and rules has it."""

    OTHERS_ARE_BETTER = "others are better"
    """It could be taken; the plan then changes so much."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """What would have to be known for an answer."""

    intent: Intent
    lack: Lack


@dataclass(frozen=True, slots=True, kw_only=True)
class StepReason:
    """Why a step is in the plan."""

    step: PlannedStep
    evidence: tuple[Evidence, ...]
    """Sentences of it that cover missing skills, surest first."""

    skills: tuple[str, ...]
    """Labels of these skills, in the person's language, in the order of the evidence."""

    group_title: str | None = None
    """The requirement in which it may count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WhyNotAnswer:
    """Why an offering is not in the plan."""

    offering: LearningOpportunity
    why: WhyNot
    limits: tuple[RuleId, ...] = ()
    """What it breaks by itself."""

    changes: PlanChanges | None = None
    """What would change if it were taken."""

    result: PlanningResult | None = None
    """Why there is no plan with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IfHeld:
    """What would change if a unit were held already."""

    unit: str
    result: PlanningResult
    changes: PlanChanges | None = None
    is_counted: bool = False
    """Whether the unit stands in the rules of the qualification."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """Offerings side by side, with the labels of the missing skills that each covers."""

    offerings: tuple[LearningOpportunity, ...]
    covers: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutOffering:
    """What is known of an offering."""

    offering: LearningOpportunity


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutPlan:
    """What is known of the plan."""

    plan: StackingPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """Something that is answered with fixed words."""

    intent: Intent


@dataclass(frozen=True, slots=True, kw_only=True)
class Reasons:
    """Why the plan, or some of its steps, were proposed."""

    reasons: tuple[StepReason, ...]
    plan: StackingPlan


FollowUpAnswer = Missing | Reasons | WhyNotAnswer | IfHeld | Compared | AboutOffering | AboutPlan | Said
