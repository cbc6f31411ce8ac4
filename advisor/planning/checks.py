"""Hold any steps against every rule in plain Python, independently of how they were found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, product
from math import prod

from advisor.domain.ids import GroupId, SpecId
from advisor.domain.planning import PlannedStep, PlanRequest, RuleCheck, RuleId, RuleStatus
from advisor.domain.programme_rules import GroupPart
from advisor.domain.qualifications import Qualification, RequirementGroup
from advisor.domain.reasons import Reason, ReasonCode, ReasonValue
from advisor.domain.stated_rules import StatedRule
from advisor.errors import PlanningError
from advisor.planning.completions import by_offering, held_completions
from advisor.planning.in_force import RulesInForce, rules_in_force
from advisor.planning.problem import credit_system_of, known_credits, specs_of
from advisor.planning.rules import GROUP_RULES, PROGRAMME_RULES, STEP_RULES
from advisor.planning.standing import Standing, worst
from advisor.planning.variables import MOST_PLACES

MOST_ASSIGNMENTS = 4096
"""Ways to count held units that are tried one by one; beyond that, one unit after the other is moved."""

CAPS = frozenset(
    {
        ReasonCode.CHOOSE_TOO_MANY,
        ReasonCode.CREDITS_TOO_MANY,
        ReasonCode.LEVEL_CREDITS_TOO_MANY,
        ReasonCode.RECOGNITION_TOO_MUCH,
        ReasonCode.PROVIDER_CAP_TOO_MUCH,
        ReasonCode.SUPERVISION_NOT_MET,
        ReasonCode.AGE_NOT_MET,
    }
)
"""What is broken wherever anything counts, also in a group that is not needed."""

BROKEN_BY_COUNTING = CAPS | {ReasonCode.EXCLUSION_NOT_MET, ReasonCode.COUNTED_TWICE_TOO_MUCH}
"""What can be broken only by counting a unit; counting fewer never breaks it."""

PART_RULES = {
    GroupPart.ALL_OF: RuleId.ALL_OF,
    GroupPart.CHOOSE: RuleId.CHOOSE,
    GroupPart.HUMAN_CHECK: RuleId.HUMAN_CHECK,
}

Counting = Mapping[SpecId, tuple[GroupId, ...]]
"""The group, or the two groups, in which each unit counts."""


def check_plan(
    request: PlanRequest, steps: tuple[PlannedStep, ...], held_counts_in: Counting | None = None
) -> tuple[RuleCheck, ...]:
    """Every rule held against the steps, rules of the qualification first.

    Args:
        request: what was asked, with the person's limits as they are.
        steps: in any order; `counts_in` and `also_counts_in` say where each counts.
        held_counts_in: where held units count; `None` looks for the best way.

    Raises:
        PlanningError: a unit is there twice, is held already, or counts in a group that does not name it, or in two
            groups that may not share it, or though its recognition was refused.
    """
    in_force = rules_in_force(request)
    _refuse_nonsense(request, in_force, steps)
    found: list[RuleCheck] = []
    if in_force.award is not None:
        audit = _Audit(request, in_force, in_force.award)
        held = audit.best_counting(steps) if held_counts_in is None else held_counts_in
        if not request.not_counting.isdisjoint(held):
            raise PlanningError(f"These units count nowhere: {', '.join(sorted(request.not_counting & held.keys()))}.")
        found += audit.checks(steps, held)
        found += _set_aside(in_force)
    for rule in STEP_RULES:
        found += rule.check(request, steps)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Judgement:
    """Every group of a qualification judged, needed or not."""

    standing: Standing
    of_group: Mapping[GroupId, tuple[RuleCheck, ...]]
    """What the group states, and the rules about it; rules about no group are those of the top."""

    that_matter: tuple[RuleCheck, ...]
    """The checks of groups that are needed or used."""

    set_aside: tuple[RuleCheck, ...]


def judge_counting(request: PlanRequest, held_counts_in: Counting) -> Judgement:
    """What is held, counted like this, held against every group of the qualification of the request.

    Raises:
        PlanningError: the request has no qualification.
    """
    in_force = rules_in_force(request)
    if in_force.award is None:
        raise PlanningError("Units are counted toward a qualification; the request names none.")
    audit = _Audit(request, in_force, in_force.award)
    standing, found = audit.judged((), held_counts_in)
    return Judgement(
        standing,
        {group: tuple(checks) for group, checks in found.items()},
        tuple(_in_force(in_force.award.rules, found, standing, is_needed=True)),
        tuple(_set_aside(in_force)),
    )


def _refuse_nonsense(request: PlanRequest, in_force: RulesInForce, steps: tuple[PlannedStep, ...]) -> None:
    units = [step.opportunity.spec.id for step in steps]
    for unit in units:
        if units.count(unit) > 1 or unit in request.held_units:
            raise PlanningError(f"The unit {unit!r} would be taken twice; take out one of the steps.")
    groups = {} if in_force.award is None else {one.id: one for one in in_force.award.rules.walk()}
    for step in steps:
        places = counting_of(step)
        if places and step.opportunity.spec.id in request.not_counting:
            raise PlanningError(f"The unit {step.opportunity.spec.id!r} counts nowhere; count its step in no group.")
        for place in places:
            group = groups.get(place)
            if group is None or step.opportunity.spec.id not in group.units:
                raise PlanningError(
                    f"The step {step.opportunity.id!r} counts in {place!r}, which does not name its unit "
                    f"{step.opportunity.spec.id!r}; count it in a group that does, or in none."
                )
        if len(places) == MOST_PLACES and not in_force.may_share(*places):
            raise PlanningError(
                f"The step {step.opportunity.id!r} counts in {places[0]!r} and in {places[1]!r}, which may not share "
                "units; count it in one of them."
            )


def counting_of(step: PlannedStep) -> tuple[GroupId, ...]:
    """The groups in which a step counts: none, one or two."""
    return tuple(group for group in (step.counts_in, step.also_counts_in) if group is not None)


class _Audit:
    """Holds the rules of a qualification against steps and ways to count what is held."""

    def __init__(self, request: PlanRequest, in_force: RulesInForce, award: Qualification) -> None:
        self.request = request
        self.in_force = in_force
        self.award = award
        self.specs = specs_of(request)
        self.credits = known_credits(award, self.specs)
        self.system = credit_system_of(award, self.specs)
        self.held = held_completions(request, self.specs)
        self.groups = tuple(award.rules.walk())
        self.names = award.rules.names(award.title)
        self.beside: dict[GroupId, list[StatedRule]] = defaultdict(list)
        for stated in in_force.rules:
            self.beside[in_force.scope_of(stated) or award.rules.id].append(stated)

    def best_counting(self, steps: tuple[PlannedStep, ...]) -> dict[SpecId, tuple[GroupId, ...]]:
        """Where held units count best: fewest rules not met, then fewest unknown; ties keep the order of the groups."""
        named: dict[SpecId, list[GroupId]] = defaultdict(list)
        for group in self.groups:
            for unit in group.units:
                if unit in self.request.held_units and unit not in self.request.not_counting:
                    named[unit].append(group.id)
        units = sorted(named)
        places: dict[SpecId, list[tuple[GroupId, ...]]] = {}
        for unit in units:
            pairs = [pair for pair in combinations(named[unit], 2) if self.in_force.may_share(*pair)]
            places[unit] = [*((group,) for group in named[unit]), *pairs, ()]

        def quality(counting: Iterable[tuple[GroupId, ...]]) -> tuple[int, int]:
            status = [check.status for check in self.checks(steps, dict(zip(units, counting, strict=True)))]
            return status.count(RuleStatus.NOT_MET), status.count(RuleStatus.UNKNOWN)

        if prod(len(places[unit]) for unit in units) <= MOST_ASSIGNMENTS:
            best = min(product(*(places[unit] for unit in units)), key=quality)
        else:
            current = [places[unit][0] for unit in units]
            for index, unit in enumerate(units):
                tries = [(*current[:index], place, *current[index + 1 :]) for place in places[unit]]
                current = list(min(tries, key=quality))
            best = tuple(current)
        return {unit: groups for unit, groups in zip(units, best, strict=True) if groups}

    def checks(self, steps: tuple[PlannedStep, ...], held_counts_in: Counting) -> list[RuleCheck]:
        """The checks that matter, of the group at the top first."""
        standing, found = self.judged(steps, held_counts_in)
        return list(_in_force(self.award.rules, found, standing, is_needed=True))

    def judged(
        self, steps: tuple[PlannedStep, ...], held_counts_in: Counting
    ) -> tuple[Standing, dict[GroupId, list[RuleCheck]]]:
        """Each group with what it states and the rules about it; a rule about none is one of the top."""
        standing = self._standing(steps, held_counts_in)
        found: dict[GroupId, list[RuleCheck]] = {}
        for group in reversed(self.groups):
            found[group.id] = [
                rule.judge(group, standing)
                for rule in GROUP_RULES
                if rule.applies_to(group, is_root=group is self.award.rules)
            ]
            found[group.id] += [PROGRAMME_RULES[type(one)].judge(one, standing) for one in self.beside[group.id]]
            standing.status[group.id] = worst([check.status for check in found[group.id]])
        return standing, found

    def _standing(self, steps: tuple[PlannedStep, ...], held_counts_in: Counting) -> Standing:
        where = {step.opportunity.spec.id: counting_of(step) for step in steps} | dict(held_counts_in)
        return Standing(
            qualification=self.award,
            system=self.system,
            credits=self.credits,
            counted={
                group.id: tuple(unit for unit in group.units if group.id in where.get(unit, ()))
                for group in self.groups
            },
            titles={unit: spec.title for unit, spec in self.specs.items()},
            names=self.names,
            in_force=self.in_force,
            completions=self.held | {step.opportunity.spec.id: by_offering(step.opportunity) for step in steps},
            request=self.request,
            steps=steps,
        )


def _set_aside(in_force: RulesInForce) -> Iterator[RuleCheck]:
    """What need not hold, and who said so; neither met nor lost."""
    for one in in_force.set_aside:
        override = one.override
        values: dict[str, ReasonValue] = {"by": override.decided_by, "day": override.decided_on, "why": override.reason}
        reason = Reason(code=ReasonCode.SET_ASIDE, values=values)
        if one.rule is not None:
            kind = PROGRAMME_RULES[type(one.rule)].rule_id
            yield RuleCheck(rule=kind, status=RuleStatus.SET_ASIDE, reason=reason, programme_rule=one.rule.id)
        elif one.group is not None and in_force.award is not None:
            is_root = one.group.id == in_force.award.rules.id
            credits_rule = RuleId.TOTAL_CREDITS if is_root else RuleId.CREDITS_IN_GROUP
            for part in one.parts:
                kind = PART_RULES.get(part, credits_rule)
                yield RuleCheck(rule=kind, status=RuleStatus.SET_ASIDE, reason=reason, group=one.group.id)


def _in_force(
    group: RequirementGroup, checks: Mapping[GroupId, list[RuleCheck]], standing: Standing, *, is_needed: bool
) -> Iterator[RuleCheck]:
    """The checks that matter: of groups that are needed, or used; a group that is not needed need not be complete."""
    is_used = standing.is_used(group)
    for check in checks[group.id]:
        is_shortfall = check.status is RuleStatus.NOT_MET and check.reason.code not in CAPS
        if is_needed or (is_used and not is_shortfall):
            yield check
    for nested in group.groups:
        is_choice = bool(group.min_count) and standing.status[nested.id] is not RuleStatus.NOT_MET
        is_choice = is_choice and standing.asks_something(nested)
        yield from _in_force(nested, checks, standing, is_needed=is_needed and (group.all_of or is_choice))
