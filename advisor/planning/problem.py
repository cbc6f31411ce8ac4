"""What is solved: a request, some of whose conditions may be left out, with everything that follows from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cached_property

from advisor.domain.admission_rules import EntryRequirement
from advisor.domain.catalogue import AchievementSpec
from advisor.domain.credits import CreditSystem
from advisor.domain.ids import GroupId, OpportunityId, ProgrammeRuleId, SpecId
from advisor.domain.learner import HOURS_IN_A_WEEK, Limits
from advisor.domain.planning import PlanRequest, RuleId, Term
from advisor.domain.prerequisites import Prerequisite
from advisor.domain.qualifications import Qualification, RequirementGroup
from advisor.domain.stated_rules import StatedRule
from advisor.domain.unit_rules import Corequisites
from advisor.planning.calendar import calendar_for
from advisor.planning.completions import Completion, by_offering, held_completions
from advisor.planning.in_force import RulesInForce, rules_in_force
from advisor.planning.placements import Placement, all_placements, without_terms

WITHOUT_LIMIT: Mapping[RuleId, Mapping[str, object]] = {
    RuleId.HOURS_PER_WEEK: {"study_hours_per_week": Decimal(HOURS_IN_A_WEEK)},
    RuleId.BUDGET: {"budget": None},
    RuleId.BUDGET_PER_YEAR: {"budget_per_year": None},
    RuleId.BLOCKED_DATES: {"blocked_dates": ()},
    RuleId.AT_ONCE: {"most_at_once": None},
    RuleId.DATES: {"earliest_start": None, "latest_finish": None},
    RuleId.MODE: {"modes": ()},
    RuleId.LANGUAGE: {"languages": ()},
    RuleId.PLACE: {"countries": ()},
    RuleId.PROVIDER: {"provider_words": ()},
    RuleId.LEVEL: {"levels": None},
    RuleId.OPEN_ENROLMENT: {"lifelong_learning_only": False},
    RuleId.WANTED_STEPS: {},
    RuleId.UNWANTED_STEPS: {},
}
"""What the person's limits become when one of them is left out; steps that are wanted or not are no part of them."""


PlacementKey = tuple[OpportunityId, date, date]
"""An offering with its first and last day."""


class AssumedCredits(Enum):
    """What a unit without known credits may stand for; a plan that needs any of it is unknown, never met."""

    NONE = "none"
    AS_LARGEST = "as many as the largest unit"
    ENOUGH = "enough for any minimum"


@dataclass(frozen=True, slots=True, order=True)
class ConditionKey:
    """One condition that can be left out: a limit, the prerequisites, a rule of a group, or one beside the groups."""

    rule: RuleId
    group: GroupId | None = None
    programme_rule: ProgrammeRuleId | None = None


def without_limits(limits: Limits, rules: frozenset[RuleId]) -> Limits:
    """The limits with those of `rules` left out."""
    changes = {name: value for rule in sorted(rules) for name, value in WITHOUT_LIMIT.get(rule, {}).items()}
    return replace(limits, **changes)  # type: ignore[arg-type]  # the table names fields of Limits and their values


def units_in_play(specs: Mapping[SpecId, AchievementSpec], in_force: RulesInForce) -> frozenset[SpecId]:
    """Units that can matter: those that the rules name and, step by step, what they need; without rules, all."""
    if in_force.award is None:
        return frozenset(specs)
    open_units = list(in_force.award.rules.all_units())
    beside: dict[SpecId, list[Prerequisite]] = {}
    for rule in in_force.rules:
        if isinstance(rule, EntryRequirement) and rule.held is not None:
            open_units.extend(rule.held.all_units())
        elif isinstance(rule, Corequisites):
            beside.setdefault(rule.unit, []).append(rule.needed)
    found: set[SpecId] = set()
    while open_units:
        unit = open_units.pop()
        if unit in found:
            continue
        found.add(unit)
        open_units.extend(in_force.stand_ins.get(unit, ()))
        spec = specs.get(unit)
        trees = [*beside.get(unit, ()), *([spec.prerequisite, spec.corequisite] if spec is not None else [])]
        open_units.extend(needed for tree in trees if tree is not None for needed in tree.all_units())
    return frozenset(found)


def credit_system_of(qualification: Qualification, specs: Mapping[SpecId, AchievementSpec]) -> CreditSystem | None:
    """The qualification's own system; where it states none, the only one that its units use."""
    if qualification.credits is not None:
        return qualification.credits.system
    known = (specs[unit].credits for unit in qualification.rules.all_units() if unit in specs)
    systems = {points.system for points in known if points is not None}
    return next(iter(systems)) if len(systems) == 1 else None


def known_credits(qualification: Qualification, specs: Mapping[SpecId, AchievementSpec]) -> Mapping[SpecId, int | None]:
    """Hundredths of each named unit in the qualification's system; `None`: not stated, or of another system."""
    system = credit_system_of(qualification, specs)
    found: dict[SpecId, int | None] = {}
    for unit in qualification.rules.all_units():
        points = specs[unit].credits if unit in specs else None
        found[unit] = points.hundredths if points is not None and points.system == system else None
    return found


def specs_of(request: PlanRequest) -> Mapping[SpecId, AchievementSpec]:
    """The specifications of the request's offerings."""
    return {offering.spec.id: offering.spec for offering in request.opportunities}


def is_left_to_people(group: RequirementGroup) -> bool:
    """Whether the group names nothing that we could count, only a condition for the awarding body."""
    return group.human_check is not None and not group.units and not group.groups


@dataclass(frozen=True, kw_only=True)
class Problem:
    """A request with the limits that are in force, and the conditions of the rules that are left out."""

    request: PlanRequest
    """Its limits are those in force, its offerings those in play, its qualification has the groups in force."""

    in_force: RulesInForce
    calendar: tuple[Term, ...]
    """Under the limits in force."""

    dropped: frozenset[ConditionKey] = frozenset()
    assumed: AssumedCredits = AssumedCredits.NONE
    """What a unit without known credits may stand for toward a minimum."""

    ignores_terms: bool = False
    """Whether only the choice of offerings is asked for: a wider problem, whose hours are those of all terms."""

    only_at: frozenset[PlacementKey] | None = None
    """If given, no other placements are looked at."""

    specs: Mapping[SpecId, AchievementSpec]
    """The specifications of every offering of the request, held units included: what the store knows."""

    @classmethod
    def of(
        cls,
        request: PlanRequest,
        *,
        dropped: frozenset[ConditionKey] = frozenset(),
        assumed: AssumedCredits = AssumedCredits.NONE,
    ) -> Problem:
        """The request without the conditions in `dropped`."""
        in_force, specs = rules_in_force(request), specs_of(request)
        in_play = units_in_play(specs, in_force)
        wanted = {wanted.offering for wanted in request.wanted}
        offerings = tuple(
            offering
            for offering in request.opportunities
            if (offering.spec.id in in_play or offering.id in wanted) and offering.spec.id not in request.held_units
        )
        limits = without_limits(request.limits, frozenset(key.rule for key in dropped))
        own = replace(request, opportunities=offerings, limits=limits)
        return cls(
            request=replace(own, qualification=in_force.award),
            in_force=in_force,
            specs=specs,
            calendar=calendar_for(own),
            dropped=dropped,
            assumed=assumed,
        )

    def holds(self, rule: RuleId, group: RequirementGroup | None = None) -> bool:
        """Whether this condition is in force."""
        return ConditionKey(rule, group.id if group else None) not in self.dropped

    def holds_beside_groups(self, rule: RuleId, stated: StatedRule) -> bool:
        """Whether this rule that stands beside the groups is in force."""
        return ConditionKey(rule, programme_rule=stated.id) not in self.dropped

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """The terms that loads are counted in."""
        if not self.ignores_terms:
            return self.calendar
        first, last = self.calendar[0], self.calendar[-1]
        return (Term(index=0, start=first.start, end=last.end, weeks=sum(term.weeks for term in self.calendar)),)

    @cached_property
    def placements(self) -> tuple[Placement, ...]:
        """Every way to take every offering in play."""
        rows = all_placements(self.request, self.calendar)
        if self.only_at is not None:
            rows = tuple(row for row in rows if (row.opportunity.id, row.start, row.end) in self.only_at)
        return without_terms(rows) if self.ignores_terms else rows

    def choosing_only(self) -> Problem:
        """The same problem without terms; what is impossible there is impossible here."""
        return replace(self, ignores_terms=True)

    def with_only(self, offerings: Set[OpportunityId]) -> Problem:
        """The same problem over a part of its offerings, in the same calendar."""
        kept = tuple(offering for offering in self.request.opportunities if offering.id in offerings)
        return replace(self, request=replace(self.request, opportunities=kept))

    def only_placed(self, placements: frozenset[PlacementKey]) -> Problem:
        """The same problem over a part of its placements."""
        return replace(self.with_only({offering for offering, _, _ in placements}), only_at=placements)

    @cached_property
    def credits(self) -> Mapping[SpecId, int | None]:
        """Known hundredths of each unit that the rules name; empty without a qualification."""
        qualification = self.request.qualification
        return {} if qualification is None else known_credits(qualification, self.specs)

    @cached_property
    def assumed_hundredths(self) -> int:
        """What a unit without known credits stands for toward a minimum."""
        if self.assumed is AssumedCredits.NONE:
            return 0
        if self.assumed is AssumedCredits.AS_LARGEST:
            return max((points for points in self.credits.values() if points is not None), default=0)
        return max((group.min_credits_hundredths or 0 for group in self.groups()), default=0)

    @cached_property
    def held(self) -> Mapping[SpecId, Completion]:
        """What is known of the held units."""
        return held_completions(self.request, self.specs)

    def rests_on_word(self, unit: SpecId) -> bool:
        """Whether the unit, or what stands for it, is held, but nothing that may meet a rule says so."""
        held = [way for way in self.in_force.ways_to(unit) if way in self.held]
        return bool(held) and not any(self.held[way].is_proven for way in held)

    @cached_property
    def by_offering(self) -> Mapping[OpportunityId, Completion]:
        """What is known of completion by each offering in play."""
        return {offering.id: by_offering(offering) for offering in self.request.opportunities}

    def lacks_credits(self) -> bool:
        """Whether any unit that could count has no known credits."""
        return any(points is None and self.knows(unit) for unit, points in self.credits.items())

    def knows(self, unit: SpecId) -> bool:
        """Whether anything can be said about the unit: it, or what stands for it, is offered or held."""
        ways = self.in_force.ways_to(unit)
        return any(way in self.specs or way in self.request.held_units for way in ways)

    def groups(self) -> Iterator[RequirementGroup]:
        """All requirement groups, parents first; none without a qualification."""
        if self.request.qualification is not None:
            yield from self.request.qualification.rules.walk()
