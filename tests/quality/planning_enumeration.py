"""Complete enumeration of small planning requests: every subset, every placement, every way to count."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import combinations, product

from advisor.domain.admission_rules import EntryRequirement
from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.ids import GroupId, SpecId
from advisor.domain.planning import PlannedStep, PlanRequest, RuleCheck, RuleId, RuleStatus
from advisor.domain.reasons import ReasonCode
from advisor.domain.unit_rules import Corequisites, NotOlderThan
from advisor.planning.calendar import FULL_TIME_HOURS, calendar_for
from advisor.planning.checks import check_plan
from advisor.planning.in_force import RulesInForce, rules_in_force
from advisor.planning.objective import BEST_COVER_QUARTERS, SECOND_COVER_QUARTERS, covers
from advisor.planning.placements import placements_of
from advisor.planning.rules import GROUP_RULES, STEP_RULES
from tests.quality.planning_cases import FIRST

Counting = dict[SpecId, tuple[GroupId, ...]]

TIMED = {RuleId.COREQUISITES, RuleId.NOT_OLDER_THAN, RuleId.ENTRY_REQUIREMENT}
"""Rules of a qualification that depend on when its steps are taken."""


def subsets(request: PlanRequest) -> Iterator[tuple[LearningOpportunity, ...]]:
    """Every choice of offerings, none of a unit that is held or there twice."""
    free = [offering for offering in request.opportunities if offering.spec.id not in request.held_units]
    for size in range(len(free) + 1):
        for chosen in combinations(free, size):
            if len({one.spec.id for one in chosen}) == size:
                yield chosen


def step_of(offering: LearningOpportunity, days: tuple[date, date], groups: Sequence[GroupId] = ()) -> PlannedStep:
    """A step on these days, which counts in these groups."""
    return PlannedStep(
        opportunity=offering,
        start=days[0],
        end=days[1],
        term=0,
        workload_hours=None,
        workload_is_estimated=False,
        dates_are_stated=True,
        counts_in=groups[0] if groups else None,
        also_counts_in=groups[1] if len(groups) > 1 else None,
    )


Days = tuple[tuple[date, date], ...]


def possible_days(request: PlanRequest, chosen: Sequence[LearningOpportunity]) -> Iterator[Days]:
    """Every combination of placements that keeps all rules about steps."""
    terms = calendar_for(request)
    ways = [[(row.start, row.end) for row in placements_of(one, terms, request.limits)] for one in chosen]
    for days in product(*ways):
        steps = tuple(step_of(one, when) for one, when in zip(chosen, days, strict=True))
        if not any(is_broken(check) for rule in STEP_RULES for check in rule.check(request, steps)):
            yield days


def is_broken(check: RuleCheck) -> bool:
    """Not met; or above full-time study, which plans keep to where no hours are stated."""
    if check.reason.code is ReasonCode.HOURS_NOT_STATED:
        most = check.reason.values["most"]
        return isinstance(most, Decimal) and most > FULL_TIME_HOURS
    return check.status is RuleStatus.NOT_MET


def rules_hold(
    request: PlanRequest,
    counting: Counting,
    chosen: Sequence[LearningOpportunity],
    days: Days | None = None,
) -> bool:
    """Whether no rule of the qualification is broken; without days, none of those that do not depend on them."""
    when = days or [(FIRST, FIRST)] * len(chosen)
    steps = tuple(step_of(one, at, counting.get(one.spec.id, ())) for one, at in zip(chosen, when, strict=True))
    held = {unit: groups for unit, groups in counting.items() if unit in request.held_units}
    group_rules = {rule.rule_id for rule in GROUP_RULES}
    return all(
        check.status is not RuleStatus.NOT_MET
        for check in check_plan(request, steps, held)
        if check.rule in group_rules or check.programme_rule is not None
        if days is not None or check.rule not in TIMED
    )


def is_timed(in_force: RulesInForce) -> bool:
    """Whether any rule of the qualification depends on when steps are taken."""
    return any(isinstance(rule, Corequisites | NotOlderThan | EntryRequirement) for rule in in_force.rules)


def countings(request: PlanRequest, chosen: Sequence[LearningOpportunity]) -> Iterator[Counting]:
    """Every way to count the completed units: in a group that names each, in two that share it, or in none."""
    in_force = rules_in_force(request)
    assert in_force.award is not None
    groups = list(in_force.award.rules.walk())
    units = sorted({*(one.spec.id for one in chosen), *request.held_units})
    places: list[list[tuple[GroupId, ...]]] = []
    for unit in units:
        named = [group.id for group in groups if unit in group.units and unit not in request.not_counting]
        pairs = [pair for pair in combinations(named, 2) if in_force.may_share(*pair)]
        places.append([(), *((group,) for group in named), *pairs])
    for chosen_places in product(*places):
        yield {unit: place for unit, place in zip(units, chosen_places, strict=True) if place}


def good_countings(request: PlanRequest, chosen: Sequence[LearningOpportunity]) -> Iterator[Counting]:
    """Ways to count with which the choice is a plan, at some days."""
    days = list(possible_days(request, chosen))
    if not days:
        return
    timed = is_timed(rules_in_force(request))
    for counting in countings(request, chosen):
        if rules_hold(request, counting, chosen) and (
            not timed or any(rules_hold(request, counting, chosen, when) for when in days)
        ):
            yield counting


def has_no_superfluous_step(request: PlanRequest, chosen: Sequence[LearningOpportunity], counting: Counting) -> bool:
    """Whether without any one step a rule would break, or another step, or admission, may build on it."""
    in_force = rules_in_force(request)
    trees = [tree for one in chosen for tree in (one.spec.prerequisite, one.spec.corequisite) if tree is not None]
    taken = {one.spec.id for one in chosen}
    for rule in in_force.rules:
        if isinstance(rule, EntryRequirement) and rule.held is not None:
            trees.append(rule.held)
        if isinstance(rule, Corequisites) and rule.unit in taken:
            trees.append(rule.needed)
    named = {way for tree in trees for unit in tree.all_units() for way in in_force.ways_to(unit)}
    for unit in taken - named:
        rest = {other: groups for other, groups in counting.items() if other != unit}
        if rules_hold(request, rest, [one for one in chosen if one.spec.id != unit]):
            return False
    return True


def gain_of(request: PlanRequest, chosen: Sequence[LearningOpportunity]) -> int:
    """Coverage as the solver adds it up."""
    total = 0
    for skill, weight in request.skill_weights.items():
        best = sorted((covers(request, one).get(skill, 0) for one in chosen), reverse=True)[:2]
        total += weight * sum(p * q for p, q in zip(best, (BEST_COVER_QUARTERS, SECOND_COVER_QUARTERS), strict=False))
    return total
