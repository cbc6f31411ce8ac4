"""Recognition readiness: what is known, before enrolling, of whether a unit counts toward an award."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from advisor.domain.catalogue import Supervision
from advisor.domain.credits import CreditPoints
from advisor.domain.ids import SpecId
from advisor.domain.levels import EqfLevel


class Readiness(StrEnum):
    """How sure recognition is, the surest first; only the first two meet a rule. Never a promise."""

    ACCEPTED = "accepted"
    """By the awarding body itself."""

    AGREEMENT = "agreement"
    """Between the awarding body and the provider."""

    RECOMMENDED = "recommended"
    """By somebody who does not decide."""

    POSSIBLE = "possible"
    UNLIKELY = "unlikely"
    UNKNOWN = "unknown"

    @property
    def meets_rules(self) -> bool:
        """Whether a rule that rests on it may be met; else it stays unknown."""
        return self in (Readiness.ACCEPTED, Readiness.AGREEMENT)


class Ground(StrEnum):
    """What the readiness rests on."""

    NAMED = "named"
    """The rules of the award name the unit."""

    EQUIVALENT = "equivalent"
    """The rules of the award let it stand for a unit that they name."""

    DECISION = "decision"
    """Somebody said how what this person holds counts."""

    STATEMENT = "statement"
    """The catalogue says that it counts toward the award."""

    OWN_UNIT = "own_unit"
    """The awarding body gives it, and its rules do not name it."""

    PROVIDER_SAYS_SO = "provider_says_so"
    """The provider says that it can count toward something."""

    PROVIDER_SAYS_NOT = "provider_says_not"
    ONLY_SAID = "only_said"
    """The person says that they hold it; nothing shows it."""

    LEARNT_ELSEWHERE = "learnt_elsewhere"
    """It was learnt at work or outside institutions, and not assessed by the awarding body."""

    NOT_IN_FORCE = "not_in_force"
    """The rules that name it are not valid today."""

    NOT_SUPERVISED = "not_supervised"
    """A rule asks for supervised assessment, and this was not."""

    TOO_OLD = "too_old"
    """A rule asks for something more recent."""

    NO_AWARD = "no_award"
    """There is no award for it to count toward."""

    NOTHING = "nothing"
    """Nothing is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecognitionEvidence:
    """One fact about recognition. `None` means: not stated."""

    ground: Ground
    readiness: Readiness
    """What this fact by itself amounts to; of a fact that tells against it, the most that is left."""

    said_by: str | None = None
    stated_in: str | None = None
    as_of: date | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    subject: str | None = None
    """What it is about: the title of a group, of the unit that it stands for, of an award; or a number of years."""


class Criterion(StrEnum):
    """What credential evaluators look at in online and short learning: the seven criteria of the e-Valuate project."""

    QUALITY = "quality"
    VERIFICATION = "verification"
    LEVEL = "level"
    OUTCOMES = "outcomes"
    WORKLOAD = "workload"
    ASSESSMENT = "assessment"
    IDENTIFICATION = "identification"


CriterionValue = str | int | EqfLevel | CreditPoints | Supervision | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CriterionFact:
    """What is stated for one criterion; `None`: nothing is."""

    criterion: Criterion
    stated: CriterionValue | None

    @property
    def is_stated(self) -> bool:
        """Whether anything is stated."""
        return self.stated is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitRecognition:
    """What is known of the recognition of one unit, planned or held."""

    unit: SpecId
    title: str
    is_held: bool
    readiness: Readiness
    evidence: tuple[RecognitionEvidence, ...]
    """What decided first, then the rest."""

    criteria: tuple[CriterionFact, ...]
    """All seven, in order."""

    @property
    def stated_criteria(self) -> int:
        """For how many of the seven something is stated."""
        return sum(fact.is_stated for fact in self.criteria)
