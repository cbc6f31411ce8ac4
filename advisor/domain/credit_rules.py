"""Rules about how many credits count, at which level, from where, and where they may count twice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from advisor.domain.ids import GroupId, ProviderId
from advisor.domain.rule_amounts import CreditAmount, LearningKind
from advisor.domain.stated_rules import (
    GroupScopedRule,
    RuleKind,
    StatedRule,
    require_distinct,
    require_not_negative,
    require_range,
    require_several,
)
from advisor.errors import InvalidValueError


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditsAtLevel(GroupScopedRule):
    """At least, or at most, so many credits at certain levels of the European Qualifications Framework.

    A counted unit whose level is not stated may be at any level: the answer is unknown where it decides.
    """

    kind: Literal[RuleKind.CREDITS_AT_LEVEL] = RuleKind.CREDITS_AT_LEVEL
    at_or_above: int | None = None
    below: int | None = None
    min_credits_hundredths: int | None = None
    max_credits_hundredths: int | None = None

    def __post_init__(self) -> None:
        low, high = self.at_or_above, self.below
        if low is None and high is None:
            raise InvalidValueError(f"Rule {self.id!r} names no level; expected at_or_above, below, or both.")
        if (low is not None and not 1 <= low <= 8) or (high is not None and not 2 <= high <= 8):
            raise InvalidValueError(
                f"Rule {self.id!r} counts levels {low} to below {high}; expected EQF levels 1 to 8."
            )
        if low is not None and high is not None and high <= low:
            raise InvalidValueError(f"Rule {self.id!r} counts levels from {low} and below {high}: there are none.")
        require_range(self.id, self.min_credits_hundredths, self.max_credits_hundredths)

    def includes(self, level: int) -> bool:
        """Whether credits at this level count here."""
        return level >= (self.at_or_above or 1) and (self.below is None or level < self.below)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecognitionCap(GroupScopedRule):
    """At most so many credits from learning of these kinds, together; one rule for each cap of its own.

    Recognised is what counts and was not completed at the awarding body: learning that the person holds from elsewhere,
    and planned steps that others award.
    """

    kind: Literal[RuleKind.RECOGNITION_CAP] = RuleKind.RECOGNITION_CAP
    maximum: CreditAmount
    learning: tuple[LearningKind, ...] = ()
    """Empty: recognised learning of any kind."""

    includes_own: bool = False
    """Whether learning of these kinds counts toward the cap also where the awarding body itself gave it."""

    def __post_init__(self) -> None:
        require_distinct(self.id, "kind of learning", self.learning)
        if self.includes_own and not self.learning:
            raise InvalidValueError(
                f"Rule {self.id!r} caps everything, also the awarding body's own units; name kinds of learning."
            )

    def limits(self, learning: LearningKind | None, *, is_own: bool) -> bool | None:
        """Whether such credits count toward the cap; `None`: that depends on the kind of learning, which is unknown."""
        if is_own and not self.includes_own:
            return False
        if not self.learning:
            return True
        return None if learning is None else learning in self.learning


@dataclass(frozen=True, slots=True, kw_only=True)
class Residency(GroupScopedRule):
    """At least so many credits completed at the awarding body itself, or at one of the providers named."""

    kind: Literal[RuleKind.RESIDENCY] = RuleKind.RESIDENCY
    minimum: CreditAmount
    providers: tuple[ProviderId, ...] = ()
    """Beside the awarding body, such as partners of a joint programme."""

    def __post_init__(self) -> None:
        require_distinct(self.id, "provider", self.providers)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderCap(GroupScopedRule):
    """At most so much from any one provider other than the awarding body, or from each of those named."""

    kind: Literal[RuleKind.PROVIDER_CAP] = RuleKind.PROVIDER_CAP
    max_credits: CreditAmount | None = None
    max_units: int | None = None
    providers: tuple[ProviderId, ...] = ()
    """Empty: every provider but the awarding body, each by itself. The awarding body may be named."""

    def __post_init__(self) -> None:
        if self.max_credits is None and self.max_units is None:
            raise InvalidValueError(f"Rule {self.id!r} states no maximum; expected credits, units, or both.")
        require_not_negative(self.id, self.max_units)
        require_distinct(self.id, "provider", self.providers)


@dataclass(frozen=True, slots=True, kw_only=True)
class DoubleCounting(StatedRule):
    """Units may count in two of these groups; without such a rule a unit counts in one group only.

    The maxima hold for every two of the groups, over what counts in both of them or in groups below. No unit counts in
    more than two. In a group above both, and in the total, a unit's credits count once.
    """

    kind: Literal[RuleKind.DOUBLE_COUNTING] = RuleKind.DOUBLE_COUNTING
    groups: tuple[GroupId, ...]
    max_units: int | None = None
    max_credits_hundredths: int | None = None

    def __post_init__(self) -> None:
        require_several(self.id, "group", self.groups)
        require_not_negative(self.id, self.max_units)
        require_not_negative(self.id, self.max_credits_hundredths)

    def named_groups(self) -> tuple[GroupId, ...]:
        """The groups that may share units."""
        return self.groups
