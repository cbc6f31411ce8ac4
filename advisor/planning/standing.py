"""How a qualification stands: what counts in which group, and the three-valued status of each group."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from advisor.domain.credits import CreditPoints, CreditSystem
from advisor.domain.ids import GroupId, ProviderId, SpecId
from advisor.domain.planning import PlannedStep, PlanRequest, RuleCheck, RuleId, RuleStatus
from advisor.domain.qualifications import Qualification, RequirementGroup
from advisor.domain.reasons import Reason, ReasonCode, ReasonValue
from advisor.domain.stated_rules import StatedRule
from advisor.planning.completions import Completion
from advisor.planning.in_force import RulesInForce
from advisor.planning.problem import is_left_to_people


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedCredits:
    """Credits counted in a group: those known for certain, and what might come on top."""

    known: int
    """Hundredths."""

    unproven: int
    """Hundredths of held units that meet no minimum, as long as nobody confirms them; toward a maximum they count."""

    without_credits: tuple[SpecId, ...]
    """Counted units whose credits are not stated, or are of another system."""

    left_to_people: int
    """Hundredths that conditions for the awarding body would bring."""

    def may_reach(self, minimum: int) -> bool:
        """Whether the minimum is possible in the best case."""
        return bool(self.without_credits) or self.known + self.unproven + self.left_to_people >= minimum


@dataclass(kw_only=True)
class Standing:
    """What counts where in one qualification; `status` fills up from the innermost groups outwards."""

    qualification: Qualification
    system: CreditSystem | None
    credits: Mapping[SpecId, int | None]
    counted: Mapping[GroupId, tuple[SpecId, ...]]
    titles: Mapping[SpecId, str]
    names: Mapping[GroupId, str]
    """What to call each group."""

    in_force: RulesInForce
    completions: Mapping[SpecId, Completion]
    """What is known of every unit that is held or planned."""

    request: PlanRequest
    steps: tuple[PlannedStep, ...]
    status: dict[GroupId, RuleStatus] = field(default_factory=dict)

    def units_in(self, group: RequirementGroup) -> tuple[SpecId, ...]:
        """The completed units that count in the group itself."""
        return self.counted.get(group.id, ())

    def is_proven(self, unit: SpecId) -> bool:
        """Whether a completed unit may meet a rule."""
        return self.completions[unit].is_proven

    def proven_units_in(self, group: RequirementGroup) -> tuple[SpecId, ...]:
        """The completed units that count in the group itself and may meet a rule."""
        return tuple(unit for unit in self.units_in(group) if self.is_proven(unit))

    def is_used(self, group: RequirementGroup) -> bool:
        """Whether any unit counts in the group or below it."""
        return any(self.units_in(below) for below in group.walk())

    def is_surely_used(self, group: RequirementGroup) -> bool:
        """Whether any unit that may meet a rule counts in the group or below it."""
        return any(self.proven_units_in(below) for below in group.walk())

    def asks_something(self, group: RequirementGroup) -> bool:
        """Whether the group can be a choice: something counts in it, or people have to decide on it."""
        return self.is_used(group) or any(is_left_to_people(below) for below in group.walk())

    def credits_in(self, group: RequirementGroup) -> CountedCredits:
        """The credits counted in the group and below it."""
        units = self.units_within(group)
        return CountedCredits(
            known=sum(self.credits[unit] or 0 for unit in units if self.is_proven(unit)),
            unproven=sum(self.credits[unit] or 0 for unit in units if not self.is_proven(unit)),
            without_credits=tuple(unit for unit in units if self.credits[unit] is None),
            left_to_people=self.left_to_people(group),
        )

    def units_within(self, group: RequirementGroup) -> tuple[SpecId, ...]:
        """The completed units that count in the group or below it, each once."""
        return tuple(dict.fromkeys(unit for below in group.walk() for unit in self.units_in(below)))

    def left_to_people(self, group: RequirementGroup) -> int:
        """Hundredths that conditions for the awarding body would bring."""
        return sum(below.min_credits_hundredths or 0 for below in group.walk() if is_left_to_people(below))

    def points(self, hundredths: int) -> CreditPoints | Decimal:
        """Credits for showing; a bare number where the qualification's system is not known."""
        return Decimal(hundredths).scaleb(-2) if self.system is None else CreditPoints(self.system, hundredths)

    def title(self, unit: SpecId) -> str:
        """The title of a unit, or its id where the store does not have it."""
        return self.titles.get(unit, str(unit))

    def verdict(
        self, rule: RuleId, status: RuleStatus, code: ReasonCode, group: RequirementGroup, **values: ReasonValue
    ) -> RuleCheck:
        """A check of one group, with the group's name among the values of its reason."""
        reason = Reason(code=code, values={"group": self.names[group.id], **values})
        return RuleCheck(rule=rule, status=status, reason=reason, group=group.id)

    def finding(
        self, kind: RuleId, status: RuleStatus, code: ReasonCode, stated: StatedRule, **values: ReasonValue
    ) -> RuleCheck:
        """A check of a rule that stands beside the groups, with the name of its group among the values."""
        group = self.in_force.scope_of(stated)
        name = self.qualification.title if group is None else self.names[group]
        reason = Reason(code=code, values={"group": name, **values})
        return RuleCheck(rule=kind, status=status, reason=reason, group=group, programme_rule=stated.id)

    def scope(self, stated: StatedRule) -> RequirementGroup:
        """The group of which a rule beside the groups is a condition."""
        named = self.in_force.scope_of(stated)
        found = None if named is None else self.qualification.group(named)
        return self.qualification.rules if found is None else found

    def provider_name(self, provider: ProviderId) -> str:
        """What to call a provider; one of which the request has no offering is known by id."""
        named = (one.provider for one in self.request.opportunities if one.provider.id == provider)
        return next((one.name for one in named), str(provider))

    def title_list(self, units: Iterable[SpecId]) -> tuple[str, ...]:
        """The titles of units, in order."""
        return tuple(self.title(unit) for unit in units)


def worst(statuses: list[RuleStatus]) -> RuleStatus:
    """Not met before unknown before met; nothing asked is met."""
    for status in (RuleStatus.NOT_MET, RuleStatus.UNKNOWN):
        if status in statuses:
            return status
    return RuleStatus.MET
