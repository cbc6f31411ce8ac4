"""What every rule beside the requirement groups says of itself, and the kinds that there are."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from advisor.domain.ids import GroupId, ProgrammeRuleId, SpecId
from advisor.domain.relaxing import RelaxedBy
from advisor.domain.rule_amounts import Intake
from advisor.errors import InvalidValueError


class RuleKind(StrEnum):
    """The kinds of rules beside the groups; the words that files and docs/rules.md use."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedRule:
    """What every rule says of itself."""

    id: ProgrammeRuleId
    """Unique within the qualification, among its groups too."""

    stated_in: str | None = None
    """Where the awarding body states it: a document with its place, or an address."""

    relaxed_by: RelaxedBy = RelaxedBy.AWARDING_BODY
    for_intake: Intake | None = None
    """Whom the rule is for; `None`: everybody."""

    def named_groups(self) -> tuple[GroupId, ...]:
        """The groups that the rule is about; none: the whole qualification."""
        return ()

    def named_units(self) -> tuple[SpecId, ...]:
        """The units that the rule names, each once."""
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupScopedRule(StatedRule):
    """A rule about what counts in one group and the groups below it."""

    group: GroupId | None = None
    """`None`: the whole qualification."""

    def named_groups(self) -> tuple[GroupId, ...]:
        """The one group, if the rule names one."""
        return () if self.group is None else (self.group,)


def require_range(rule: str, low: int | None, high: int | None) -> None:
    """Refuse an empty range, and one that ends before it begins; hundredths of a credit."""
    if low is None and high is None:
        raise InvalidValueError(f"Rule {rule!r} states neither a minimum nor a maximum.")
    require_not_negative(rule, low)
    require_not_negative(rule, high)
    if low is not None and high is not None and low > high:
        raise InvalidValueError(f"Rule {rule!r} asks for at least {low} and at most {high} hundredths of a credit.")


def require_not_negative(rule: str, number: int | None) -> None:
    """Refuse a number below 0."""
    if number is not None and number < 0:
        raise InvalidValueError(f"Rule {rule!r} states {number}; expected 0 or more.")


def require_distinct(rule: str, what: str, names: tuple[str, ...]) -> None:
    """Refuse a list that names one thing twice; `what` says in one word what it lists."""
    if len(set(names)) != len(names):
        raise InvalidValueError(f"Rule {rule!r} names a {what} twice: {', '.join(names)}.")


def require_several(rule: str, what: str, names: tuple[str, ...]) -> None:
    """Refuse a list of fewer than two different names."""
    require_distinct(rule, what, names)
    if len(names) < 2:
        raise InvalidValueError(f"Rule {rule!r} names {len(names)} {what}; expected two or more.")
