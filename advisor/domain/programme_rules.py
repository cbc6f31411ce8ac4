"""Every rule that a qualification can state beside its requirement groups, and decisions that set rules aside.

Rules are data: `docs/programme-rules.md` explains each, as files write it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from advisor.domain.admission_rules import EntryRequirement, LanguageLevel
from advisor.domain.credit_rules import CreditsAtLevel, DoubleCounting, ProviderCap, RecognitionCap, Residency
from advisor.domain.ids import GroupId, OverrideId, ProgrammeRuleId
from advisor.domain.unit_rules import Corequisites, Equivalents, Exclusion, NotOlderThan, SupervisedAssessment
from advisor.errors import InvalidValueError

ProgrammeRule = (
    CreditsAtLevel | RecognitionCap | Residency | ProviderCap | DoubleCounting | Exclusion | Equivalents
    | Corequisites | EntryRequirement | SupervisedAssessment | NotOlderThan | LanguageLevel
)  # fmt: skip
"""Any rule beside the groups; `kind` tells them apart."""


class GroupPart(StrEnum):
    """The conditions that a requirement group can state, by the names that files use."""

    ALL_OF = "all_of"
    CHOOSE = "choose"
    CREDITS = "credits"
    HUMAN_CHECK = "human_check"


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """A decision of the awarding body that a rule, or a condition of a group, need not hold.

    In a qualification it is for everybody; beside a person's plan it is for that person.
    """

    id: OverrideId
    of: GroupId | ProgrammeRuleId
    part: GroupPart | None = None
    """Which condition of a group; `None`: all that the group states, or the rule."""

    reason: str
    decided_by: str
    """Name or office of the person who decided."""

    decided_on: date
    stated_in: str | None = None

    def __post_init__(self) -> None:
        for what, words in (("a reason", self.reason), ("who decided", self.decided_by)):
            if not words.strip():
                raise InvalidValueError(f"The override {self.id!r} of {self.of!r} needs {what}; it was empty.")
