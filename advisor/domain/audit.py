"""What an audit says: how any set of held and planned units stands toward a qualification, and what is missing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from advisor.domain.credits import CreditSystem
from advisor.domain.ids import GroupId, SpecId
from advisor.domain.planning import RuleCheck, RuleStatus
from advisor.domain.qualifications import Qualification


class WhyUncounted(StrEnum):
    """Why a unit counts nowhere."""

    NOT_NAMED = "not named"
    """No group of the qualification names it."""

    AGAINST_A_RULE = "against a rule"
    """Counted anywhere, it would break a rule, such as a maximum."""

    MORE_ELSEWHERE = "more elsewhere"
    """It could count, but not beside the others that count now, and those meet more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UncountedUnit:
    """A unit that is held or planned and counts in no group."""

    unit: SpecId
    why: WhyUncounted
    check: RuleCheck | None = None
    """The rule that it would break."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingPart:
    """What a group that is not met lacks by its own conditions; what nested groups lack stands with them."""

    units: tuple[SpecId, ...] = ()
    """Units that it asks for by name."""

    members: int = 0
    """How many more units or nested groups have to be chosen."""

    hundredths: int = 0
    """Hundredths of credits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupAudit:
    """One requirement group with its answers; groups come parents first."""

    group: GroupId
    title: str
    """Its own title, else that of the nearest group above with one."""

    depth: int
    """0 for the group at the top."""

    is_needed: bool
    """Whether the whole can only be met with it, as far as the choices of the awarding body leave no other way."""

    status: RuleStatus
    checks: tuple[RuleCheck, ...]
    """What the group states, and rules about it that stand beside the groups."""

    counted: tuple[SpecId, ...]
    """Units that count in the group itself."""

    hundredths: int
    """Known credits counted in the group and below it."""

    missing: MissingPart | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LeastCompletion:
    """The fewest further credits with which everything is met that units of the store can meet.

    The person's limits and dates are left aside. Units without known credits are reckoned as large as the largest one.
    """

    units: tuple[SpecId, ...]
    hundredths: int
    """Known credits of these units."""

    without_credits: tuple[SpecId, ...]
    """Those of them whose credits are not known."""

    counted_in: Mapping[SpecId, tuple[GroupId, ...]]
    """Where every unit counts then, held ones included."""

    status: RuleStatus
    """Of the whole: unknown where people decide or facts are missing, not met where the store lacks units."""

    open_checks: tuple[RuleCheck, ...]
    """What stays unknown or not met then."""

    is_proven: bool
    """Whether it was proved, in the time that there was, that nothing less will do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """Held and planned units against one qualification. Nothing is promised: the awarding body decides."""

    qualification: Qualification
    status: RuleStatus
    groups: tuple[GroupAudit, ...]
    counted_in: Mapping[SpecId, tuple[GroupId, ...]]
    """The group, or the two groups, in which each unit counts."""

    uncounted: tuple[UncountedUnit, ...]
    system: CreditSystem | None
    """What credits are counted in."""

    hundredths: int
    """Known credits that count."""

    needed_hundredths: int | None
    """Credits that the whole asks for at least, as far as it states them."""

    completion: LeastCompletion | None
    """`None`: nothing is missing that units could bring, or time ran out."""

    set_aside: tuple[RuleCheck, ...] = ()
    titles: Mapping[SpecId, str] = field(default_factory=dict)
    """Of the units that the store knows."""

    is_proven: bool = True
    """Whether it was proved that no other way to count the units meets more."""

    def title(self, unit: SpecId) -> str:
        """The title of a unit, or its id where the store does not have it."""
        return self.titles.get(unit, str(unit))

    @property
    def missing_hundredths(self) -> int:
        """Credits that are missing at least: those of the least completion, or what the whole states and lacks."""
        lacking = max(0, (self.needed_hundredths or 0) - self.hundredths)
        return max(lacking, self.completion.hundredths if self.completion else 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class NearQualification:
    """A qualification toward which some units count already."""

    audit: Audit

    @property
    def missing_units(self) -> int:
        """How many further units the least completion takes."""
        return len(self.audit.completion.units) if self.audit.completion else 0

    @property
    def share_done(self) -> Fraction:
        """Of the credits; of the units where no credits are known."""
        audit = self.audit
        done, missing = audit.hundredths, audit.missing_hundredths
        if not done and not missing:
            done, missing = len(audit.counted_in), self.missing_units
        return Fraction(done, done + missing) if done + missing else Fraction(int(audit.status is RuleStatus.MET))


@dataclass(frozen=True, slots=True, kw_only=True)
class NearestQualifications:
    """The qualifications with the least missing, nearest first."""

    found: tuple[NearQualification, ...]
    looked_at: int
    """Qualifications that name any of the units."""

    without_use: tuple[SpecId, ...] = ()
    """Units that no qualification of the store names."""

    is_complete: bool = True
    """Whether time sufficed to be sure that none is nearer."""
