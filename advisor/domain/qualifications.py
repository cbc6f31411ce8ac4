"""Qualifications and the rules that say which units make one up."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from advisor.domain.catalogue import Provider
from advisor.domain.credit_rules import DoubleCounting
from advisor.domain.credits import CreditPoints
from advisor.domain.ids import GroupId, OccupationUri, QualificationId, SourceId, SpecId
from advisor.domain.languages import LanguageCode
from advisor.domain.levels import EqfLevel
from advisor.domain.outcomes import LearningOutcome
from advisor.domain.programme_rules import Override, ProgrammeRule
from advisor.domain.provenance import Origin
from advisor.domain.relaxing import RelaxedBy
from advisor.domain.rule_amounts import Intake
from advisor.domain.unit_rules import Equivalents
from advisor.errors import InvalidValueError


class QualificationKind(StrEnum):
    """`AREA_OF_STUDY`: a major or minor that only exists inside another qualification."""

    FULL = "full"
    PARTIAL = "partial"
    AREA_OF_STUDY = "area_of_study"


@dataclass(frozen=True, slots=True, kw_only=True)
class RequirementGroup:
    """A group of units and nested groups; everything that it states must hold.

    Credits are hundredths of the qualification's own credit system.
    """

    id: GroupId
    title: str | None = None
    units: tuple[SpecId, ...] = ()
    groups: tuple[RequirementGroup, ...] = ()
    all_of: bool = False
    min_count: int | None = None
    max_count: int | None = None
    min_credits_hundredths: int | None = None
    max_credits_hundredths: int | None = None
    human_check: str | None = None
    """A condition that only the awarding body can judge; always unknown to us."""

    stated_in: str | None = None
    """Where the awarding body states it: a document with its place, or an address."""

    relaxed_by: RelaxedBy = RelaxedBy.AWARDING_BODY
    for_intake: Intake | None = None
    """Whom the group is for; `None`: everybody."""

    def __post_init__(self) -> None:
        if len(set(self.units)) != len(self.units):
            raise InvalidValueError(f"Group {self.id!r} names a unit twice: {self.units}.")
        for low, high in (
            (self.min_count, self.max_count),
            (self.min_credits_hundredths, self.max_credits_hundredths),
        ):
            if low is not None and high is not None and low > high:
                raise InvalidValueError(f"Group {self.id!r} asks for at least {low} and at most {high}.")

    def walk(self) -> Iterator[RequirementGroup]:
        """This group and all below it, parents first."""
        yield self
        for group in self.groups:
            yield from group.walk()

    def names(self, otherwise: str) -> dict[GroupId, str]:
        """What to call this group and all below it: its title, else the nearest one above, else `otherwise`."""
        own = self.title or otherwise
        found = {self.id: own}
        for group in self.groups:
            found |= group.names(own)
        return found

    def all_units(self) -> tuple[SpecId, ...]:
        """Every unit in this group and below, each once, in order."""
        return tuple(dict.fromkeys(unit for group in self.walk() for unit in group.units))


@dataclass(frozen=True, slots=True, kw_only=True)
class Qualification:
    """A full or partial award of a competent body, with its rules. `None` means: not stated."""

    id: QualificationId
    source: SourceId
    kind: QualificationKind
    title: str
    provider: Provider
    rules: RequirementGroup
    language: LanguageCode | None = None
    description: str | None = None
    credits: CreditPoints | None = None
    eqf_level: EqfLevel | None = None
    level_as_published: str | None = None
    entry_requirements: str | None = None
    outcomes: tuple[LearningOutcome, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None
    cohorts: tuple[str, ...] = ()
    """Cohorts for whom these rules are, as the awarding body names them; empty: all who begin while they are valid."""

    further_rules: tuple[ProgrammeRule, ...] = ()
    """What holds beside the groups: caps, residency, exclusions, entry and so on."""

    overrides: tuple[Override, ...] = ()
    """Decisions that set rules aside for everybody; those for one person stand beside that person's plan."""

    occupations: tuple[OccupationUri, ...] = ()
    url: str | None = None
    origin: Origin | None = None
    is_demonstration: bool = False

    def __post_init__(self) -> None:
        groups = {group.id for group in self.rules.walk()}
        ids: list[str] = [group.id for group in self.rules.walk()]
        ids += [rule.id for rule in self.further_rules]
        ids += [override.id for override in self.overrides]
        if len(set(ids)) != len(ids):
            twice = sorted({one for one in ids if ids.count(one) > 1})
            raise InvalidValueError(f"The rules of {self.id!r} use an id twice: {', '.join(twice)}.")
        for rule in self.further_rules:
            _require_groups(rule, groups, self.id)
            if isinstance(rule, DoubleCounting):
                _require_side_by_side(rule, self.rules)
        known = groups | {rule.id for rule in self.further_rules}
        for override in self.overrides:
            if override.of not in known or (override.part is not None and override.of not in groups):
                raise InvalidValueError(
                    f"The override {override.id!r} sets aside {override.of!r}, which is no such rule or group of "
                    f"{self.id!r}."
                )

    @property
    def total_hundredths(self) -> int | None:
        """Hundredths of credits of the whole award: its size, else what the group at the top asks for."""
        return self.rules.min_credits_hundredths if self.credits is None else self.credits.hundredths

    def all_units(self) -> tuple[SpecId, ...]:
        """Every unit that can count: those of the groups, and those that stand for one of them; each once, in order."""
        named = self.rules.all_units()
        stand_ins = [
            unit for rule in self.further_rules if isinstance(rule, Equivalents) and rule.unit in named
            for unit in rule.accepted
        ]  # fmt: skip
        return tuple(dict.fromkeys((*named, *stand_ins)))

    def group(self, group_id: GroupId) -> RequirementGroup | None:
        """The requirement group with this id."""
        return next((group for group in self.rules.walk() if group.id == group_id), None)

    def for_beginner(self, cohort: str | None, start: date | None) -> Qualification:
        """The qualification without what is known not to be for this person; unknown cohort or day leaves all in."""
        rules = _for_beginner(self.rules, cohort, start)
        kept = {group.id for group in rules.walk()}
        further = tuple(
            left
            for rule in self.further_rules
            if not (rule.for_intake and rule.for_intake.excludes(cohort, start))
            and (left := _about(rule, kept)) is not None
        )
        known = kept | {rule.id for rule in further}
        overrides = tuple(override for override in self.overrides if override.of in known)
        return replace(self, rules=rules, further_rules=further, overrides=overrides)


def _for_beginner(group: RequirementGroup, cohort: str | None, start: date | None) -> RequirementGroup:
    """The group with only those of its groups that may be for this person; the top is for all who are meant at all."""
    kept = (below for below in group.groups if not (below.for_intake and below.for_intake.excludes(cohort, start)))
    return replace(group, groups=tuple(_for_beginner(below, cohort, start) for below in kept))


def _about(rule: ProgrammeRule, kept: Set[GroupId]) -> ProgrammeRule | None:
    """The rule about those of its groups that are kept; `None` where too few are left for it."""
    if kept >= set(rule.named_groups()):
        return rule
    if isinstance(rule, DoubleCounting):
        left = tuple(group for group in rule.groups if group in kept)
        return replace(rule, groups=left) if len(left) > 1 else None
    return None


def _require_groups(rule: ProgrammeRule, groups: Set[GroupId], qualification: str) -> None:
    missing = [group for group in rule.named_groups() if group not in groups]
    if missing:
        raise InvalidValueError(
            f"Rule {rule.id!r} of {qualification!r} names groups that are not there: {', '.join(missing)}."
        )


def _require_side_by_side(rule: DoubleCounting, rules: RequirementGroup) -> None:
    """What counts in a group counts in those above it anyway, so that a shared count makes no sense there."""
    for group in rules.walk():
        if group.id in rule.groups:
            below = {inner.id for inner in group.walk()} - {group.id}
            inside = sorted(below.intersection(rule.groups))
            if inside:
                raise InvalidValueError(
                    f"Rule {rule.id!r} lets units count in {group.id!r} and in {inside[0]!r}, which lies below it; "
                    "name groups beside each other."
                )
