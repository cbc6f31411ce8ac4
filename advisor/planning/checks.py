"""Hold any steps against every rule in plain Python, independently of how they were found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import product

from advisor.domain.ids import GroupId, SpecId
from advisor.domain.planning import PlannedStep, PlanRequest, RuleCheck, RuleStatus
from advisor.domain.qualifications import Qualification, RequirementGroup
from advisor.domain.reasons import ReasonCode
from advisor.errors import PlanningError
from advisor.planning.problem import credit_system_of, known_credits, specs_of
from advisor.planning.rules import GROUP_RULES, STEP_RULES
from advisor.planning.standing import Standing, worst

MOST_ASSIGNMENTS = 4096
"""Ways to count held units that are tried one by one; beyond that, one unit after the other is moved."""

CAPS = frozenset({ReasonCode.CHOOSE_TOO_MANY, ReasonCode.CREDITS_TOO_MANY})


def check_plan(
    request: PlanRequest, steps: tuple[PlannedStep, ...], held_counts_in: Mapping[SpecId, GroupId] | None = None
) -> tuple[RuleCheck, ...]:
    """Every rule held against the steps, rules of the qualification first.

    Args:
        request: what was asked, with the person's limits as they are.
        steps: in any order; `counts_in` says where each counts.
        held_counts_in: where held units count; `None` looks for the best way.

    Raises:
        PlanningError: a unit is there twice, is held already, or counts in a group that does not name it.
    """
    _refuse_nonsense(request, steps)
    found: list[RuleCheck] = []
    if request.qualification is not None:
        if held_counts_in is None:
            held_counts_in = best_counting(request, request.qualification, steps)
        found += _check_groups(request, request.qualification, steps, held_counts_in)
    for rule in STEP_RULES:
        found += rule.check(request, steps)
    return tuple(found)


def _refuse_nonsense(request: PlanRequest, steps: tuple[PlannedStep, ...]) -> None:
    units = [step.opportunity.spec.id for step in steps]
    for unit in units:
        if units.count(unit) > 1 or unit in request.held_units:
            raise PlanningError(f"The unit {unit!r} would be taken twice; take out one of the steps.")
    groups = {} if request.qualification is None else {one.id: one for one in request.qualification.rules.walk()}
    for step in steps:
        group = None if step.counts_in is None else groups.get(step.counts_in)
        if step.counts_in is not None and (group is None or step.opportunity.spec.id not in group.units):
            raise PlanningError(
                f"The step {step.opportunity.id!r} counts in {step.counts_in!r}, which does not name its unit "
                f"{step.opportunity.spec.id!r}; count it in a group that does, or in none."
            )


def best_counting(
    request: PlanRequest, qualification: Qualification, steps: tuple[PlannedStep, ...]
) -> dict[SpecId, GroupId]:
    """Where held units count best: fewest rules not met, then fewest unknown; ties keep the order of the groups."""
    places: dict[SpecId, list[GroupId | None]] = {}
    for group in qualification.rules.walk():
        for unit in group.units:
            if unit in request.held_units:
                places.setdefault(unit, []).append(group.id)
    units = sorted(places)
    for unit in units:
        places[unit].append(None)

    def quality(counting: Iterable[GroupId | None]) -> tuple[int, int]:
        chosen = {unit: group for unit, group in zip(units, counting, strict=True) if group is not None}
        status = [check.status for check in _check_groups(request, qualification, steps, chosen)]
        return status.count(RuleStatus.NOT_MET), status.count(RuleStatus.UNKNOWN)

    ways = 1
    for unit in units:
        ways *= len(places[unit])
    if ways <= MOST_ASSIGNMENTS:
        best = min(product(*(places[unit] for unit in units)), key=quality)
    else:
        current = [places[unit][0] for unit in units]
        for index, unit in enumerate(units):
            tries = [(*current[:index], place, *current[index + 1 :]) for place in places[unit]]
            current = list(min(tries, key=quality))
        best = tuple(current)
    return {unit: group for unit, group in zip(units, best, strict=True) if group is not None}


def _check_groups(
    request: PlanRequest,
    qualification: Qualification,
    steps: tuple[PlannedStep, ...],
    held_counts_in: Mapping[SpecId, GroupId],
) -> list[RuleCheck]:
    standing = _standing_of(request, qualification, steps, held_counts_in)
    checks: dict[GroupId, list[RuleCheck]] = {}
    for group in reversed(list(qualification.rules.walk())):
        checks[group.id] = [
            rule.judge(group, standing)
            for rule in GROUP_RULES
            if rule.applies_to(group, is_root=group is qualification.rules)
        ]
        standing.status[group.id] = worst([check.status for check in checks[group.id]])
    return list(_in_force(qualification.rules, checks, standing, is_needed=True))


def _standing_of(
    request: PlanRequest,
    qualification: Qualification,
    steps: tuple[PlannedStep, ...],
    held_counts_in: Mapping[SpecId, GroupId],
) -> Standing:
    specs = specs_of(request)
    where = {step.opportunity.spec.id: step.counts_in for step in steps} | dict(held_counts_in)
    return Standing(
        qualification=qualification,
        system=credit_system_of(qualification, specs),
        credits=known_credits(qualification, specs),
        counted={
            group.id: tuple(unit for unit in group.units if where.get(unit) == group.id)
            for group in qualification.rules.walk()
        },
        titles={unit: spec.title for unit, spec in specs.items()},
        names=qualification.rules.names(qualification.title),
    )


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
