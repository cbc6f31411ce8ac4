"""The solver against complete enumeration: every subset, every assignment and every placement of small cases."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import combinations, product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advisor.domain.catalogue import Availability, LearningOpportunity, Session
from advisor.domain.ids import GroupId, SpecId
from advisor.domain.learner import Limits
from advisor.domain.money import Money
from advisor.domain.planning import (
    NothingToPlan,
    PlannedStep,
    PlanRequest,
    RuleCheck,
    RuleConflict,
    RuleStatus,
    StackingPlan,
)
from advisor.domain.prerequisites import Prerequisite
from advisor.domain.qualifications import RequirementGroup
from advisor.domain.reasons import ReasonCode
from advisor.planning.calendar import FULL_TIME_HOURS, calendar_for
from advisor.planning.checks import check_plan
from advisor.planning.conflict import Explorer, conditions_of
from advisor.planning.objective import BEST_COVER_QUARTERS, SECOND_COVER_QUARTERS, covers, least_gain
from advisor.planning.placements import placements_of
from advisor.planning.planner import plan_stack
from advisor.planning.problem import Problem
from advisor.planning.rules import GROUP_RULES, STEP_RULES
from advisor.planning.solving import Clock
from tests.builders import TODAY, a_group, a_qualification, an_opportunity, skill_uri, unit_ids

NAMES = ("a", "b", "c", "d", "e")
SKILLS = ("x", "y")
FIRST = date(2026, 12, 1)
CASES = settings(
    max_examples=150, deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)

WHENS = (
    Availability(any_time=True, duration_weeks=4),
    Availability(any_time=True, duration_weeks=8),
    Availability(),
    Availability(sessions=(Session(start=date(2026, 12, 7), end=date(2027, 1, 15)),)),
    Availability(sessions=(Session(start=date(2027, 1, 4)), Session(start=date(2027, 2, 1), end=date(2027, 2, 12)))),
    Availability(start_months=(1,), duration_weeks=3),
)


@st.composite
def offerings(draw: st.DrawFn) -> tuple[LearningOpportunity, ...]:
    names = NAMES[: draw(st.integers(2, 5))]
    found = []
    for position, name in enumerate(names):
        prerequisite = None
        if draw(st.integers(0, 3)) == 0:
            others = [other for index, other in enumerate((*names, "elsewhere")) if index != position]
            chosen = draw(st.lists(st.sampled_from(others), min_size=1, max_size=2, unique=True))
            minimum = draw(st.integers(1, len(chosen)))
            prerequisite = Prerequisite(minimum=minimum, units=unit_ids(*chosen))
        found.append(
            an_opportunity(
                name,
                points=draw(st.sampled_from(["2", "5", "5", "10", None])),
                workload_hours=draw(st.sampled_from([20, 40, 60, 90])),
                price=draw(st.sampled_from(["0", "100", "250", None])),
                prerequisite=prerequisite,
                availability=draw(st.sampled_from(WHENS)),
                languages=draw(st.sampled_from([("en",), ("en",), ("fi",), ()])),
            )
        )
    return tuple(found)


@st.composite
def groups(draw: st.DrawFn, key: str = "g", depth: int = 2) -> RequirementGroup:
    units = draw(st.lists(st.sampled_from(NAMES), max_size=4 if depth < 2 else 2, unique=True))
    nested = tuple(
        draw(groups(key=f"{key}{number}", depth=depth - 1))
        for number in range(draw(st.integers(0 if units else 1, 2)) if depth else 0)
    )
    low = draw(st.sampled_from([None, None, 1, 2]))
    high = draw(st.sampled_from([None, None, None, 1, 2]))
    least = draw(st.sampled_from([None, None, "5", "10"]))
    most = draw(st.sampled_from([None, None, None, "10"]))
    return a_group(
        key,
        units=units,
        groups=nested,
        all_of=draw(st.booleans()),
        choose=(low, None if high is not None and low is not None and high < low else high),
        points=(least, most),
        human_check="Ask." if depth == 0 and draw(st.integers(0, 5)) == 0 else None,
    )


@st.composite
def limits(draw: st.DrawFn) -> Limits:
    return Limits(
        study_hours_per_week=draw(st.sampled_from([None, Decimal(5), Decimal(8), Decimal("12.5")])),
        budget=draw(st.sampled_from([None, Money.of("100", "EUR"), Money.of("350", "EUR")])),
        earliest_start=FIRST,
        latest_finish=draw(st.sampled_from([date(2027, 1, 25), date(2027, 2, 22)])),
        languages=draw(st.sampled_from([(), (), ("en",)])),
    )


@st.composite
def requests(draw: st.DrawFn, *, with_rules: bool) -> PlanRequest:
    chosen = draw(offerings())
    percents = st.sampled_from([0, 0, 40, 70, 100])
    return PlanRequest(
        today=TODAY,
        opportunities=chosen,
        coverage={offering.id: {skill_uri(skill): draw(percents) for skill in SKILLS} for offering in chosen},
        skill_weights={skill_uri("x"): 2, skill_uri("y"): 1},
        qualification=a_qualification(rules=draw(groups())) if with_rules else None,
        held_units=frozenset(unit_ids(*draw(st.lists(st.sampled_from(NAMES), max_size=1)))),
        limits=draw(limits()),
        time_limit_s=60.0,
    )


def subsets(request: PlanRequest) -> Iterator[tuple[LearningOpportunity, ...]]:
    free = [offering for offering in request.opportunities if offering.spec.id not in request.held_units]
    for size in range(len(free) + 1):
        yield from combinations(free, size)


def step_of(offering: LearningOpportunity, start: date, end: date, group: GroupId | None = None) -> PlannedStep:
    return PlannedStep(
        opportunity=offering,
        start=start,
        end=end,
        term=0,
        workload_hours=None,
        workload_is_estimated=False,
        dates_are_stated=True,
        counts_in=group,
    )


def fits_into_terms(request: PlanRequest, chosen: Sequence[LearningOpportunity]) -> bool:
    """Whether any combination of placements keeps all rules about steps."""
    terms = calendar_for(request)
    ways = [[(row.start, row.end) for row in placements_of(one, terms, request.limits)] for one in chosen]
    for days in product(*ways):
        steps = tuple(step_of(one, start, end) for one, (start, end) in zip(chosen, days, strict=True))
        if not any(is_broken(check) for rule in STEP_RULES for check in rule.check(request, steps)):
            return True
    return False


def is_broken(check: RuleCheck) -> bool:
    """Not met; or above full-time study, which plans keep to where no hours are stated."""
    if check.reason.code is ReasonCode.HOURS_NOT_STATED:
        most = check.reason.values["most"]
        return isinstance(most, Decimal) and most > FULL_TIME_HOURS
    return check.status is RuleStatus.NOT_MET


def group_rules_hold(request: PlanRequest, counting: dict[SpecId, GroupId], chosen: Sequence[SpecId]) -> bool:
    """Whether no group rule is broken when these units are completed and count so."""
    by_unit = {offering.spec.id: offering for offering in request.opportunities}
    taken = [by_unit[unit] for unit in chosen if unit in by_unit]
    steps = tuple(step_of(one, FIRST, FIRST, counting.get(one.spec.id)) for one in taken)
    held = {unit: group for unit, group in counting.items() if unit in request.held_units}
    group_rules = {rule.rule_id for rule in GROUP_RULES}
    return all(
        check.status is not RuleStatus.NOT_MET
        for check in check_plan(request, steps, held)
        if check.rule in group_rules
    )


def countings(request: PlanRequest, chosen: Sequence[SpecId]) -> Iterator[dict[SpecId, GroupId]]:
    """Every way to count the completed units, each in one group that names it or in none."""
    assert request.qualification is not None
    units = sorted({*chosen, *request.held_units})
    places = [
        [None, *(group.id for group in request.qualification.rules.walk() if unit in group.units)] for unit in units
    ]
    for groups_of in product(*places):
        yield {unit: group for unit, group in zip(units, groups_of, strict=True) if group is not None}


def has_no_superfluous_step(
    request: PlanRequest, chosen: Sequence[LearningOpportunity], counting: dict[SpecId, GroupId]
) -> bool:
    units = [one.spec.id for one in chosen]
    named = {unit for one in chosen if one.spec.prerequisite for unit in one.spec.prerequisite.all_units()}
    for unit in units:
        rest = {other: group for other, group in counting.items() if other != unit}
        if unit not in named and group_rules_hold(request, rest, [other for other in units if other != unit]):
            return False
    return True


def gain_of(request: PlanRequest, chosen: Sequence[LearningOpportunity]) -> int:
    total = 0
    for skill, weight in request.skill_weights.items():
        best = sorted((covers(request, one).get(skill, 0) for one in chosen), reverse=True)[:2]
        total += weight * sum(p * q for p, q in zip(best, (BEST_COVER_QUARTERS, SECOND_COVER_QUARTERS), strict=False))
    return total


def chosen_in(plan: StackingPlan) -> list[LearningOpportunity]:
    return [step.opportunity for step in plan.steps]


@pytest.mark.slow
@CASES
@given(request=requests(with_rules=True))
def test_toward_a_qualification_the_solver_finds_what_enumeration_finds(request: PlanRequest) -> None:
    every, economical = [], []
    for chosen in subsets(request):
        units = [one.spec.id for one in chosen]
        good = [counting for counting in countings(request, units) if group_rules_hold(request, counting, units)]
        if good and fits_into_terms(request, chosen):
            every.append(gain_of(request, chosen))
            if any(has_no_superfluous_step(request, chosen, counting) for counting in good):
                economical.append(gain_of(request, chosen))
    result = plan_stack(request)
    assert isinstance(result, StackingPlan if every else RuleConflict)
    if isinstance(result, StackingPlan):
        assert result.is_proven_best
        assert gain_of(request, chosen_in(result)) <= max(every)
        if not Problem.of(request).lacks_credits():  # else plans whose credits are known come first
            assert gain_of(request, chosen_in(result)) >= max(economical)


@pytest.mark.slow
@CASES
@given(request=requests(with_rules=False))
def test_without_a_qualification_the_solver_covers_as_much_as_enumeration(request: PlanRequest) -> None:
    gains = [
        gain_of(request, chosen) - least_gain(request) * len(chosen)
        for chosen in subsets(request)
        if any(covers(request, one) for one in chosen) and fits_into_terms(request, chosen)
    ]
    result = plan_stack(request)
    assert isinstance(result, StackingPlan if gains else RuleConflict | NothingToPlan)
    if isinstance(result, StackingPlan):
        chosen = chosen_in(result)
        assert gain_of(request, chosen) - least_gain(request) * len(chosen) == max(gains)


@pytest.mark.slow
@CASES
@given(request=requests(with_rules=True))
def test_conflicts_are_conflicts_and_every_condition_is_needed(request: PlanRequest) -> None:
    result = plan_stack(request)
    if not isinstance(result, RuleConflict):
        return
    named = {(condition.rule, condition.group) for condition in result.conditions}
    kept = frozenset(key for key in conditions_of(request) if (key.rule, key.group) in named)
    explorer = Explorer(request, Clock.of(60))
    assert named
    assert not explorer.can_hold(kept)
    assert all(explorer.can_hold(kept - {key}) for key in kept)
