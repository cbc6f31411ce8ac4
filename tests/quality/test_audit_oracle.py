"""Audits against complete enumeration: every way to count what is held, and every set of further units.

`ADVISOR_ORACLE_CASES=500 python -m pytest tests/quality/test_audit_oracle.py` draws so many cases for each test.
"""

import os
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.credits import ects
from advisor.domain.ids import SpecId
from advisor.domain.planning import PlanRequest, RuleStatus
from advisor.domain.qualifications import Qualification, RequirementGroup
from advisor.domain.stated_rules import StatedRule
from advisor.domain.unit_rules import Corequisites
from advisor.planning.assignment import ABOUT_THE_PERSON, best_assignment
from advisor.planning.audit import as_completed, audit, completed_by
from advisor.planning.checks import BROKEN_BY_COUNTING, Judgement, judge_counting
from advisor.planning.implied_rules import Validity
from advisor.planning.in_force import rules_in_force
from advisor.planning.problem import AssumedCredits, Problem, credit_system_of, specs_of
from advisor.planning.rules import GROUP_RULES
from advisor.planning.solving import Clock
from advisor.planning.standing import worst
from tests.quality.planning_cases import requests
from tests.quality.planning_enumeration import countings, subsets

CASES = settings(
    max_examples=int(os.environ.get("ADVISOR_ORACLE_CASES", "60")),
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def possible(request: PlanRequest) -> Iterator[Judgement]:
    """Every way to count what is held that breaks nothing by counting."""
    for counting in countings(request, ()):
        judgement = judge_counting(request, counting)
        checks = [check for of_group in judgement.of_group.values() for check in of_group]
        if not any(check.reason.code in BROKEN_BY_COUNTING for check in checks):
            yield judgement


def value_of(request: PlanRequest, judgement: Judgement) -> tuple[int, int]:
    """Groups that are not broken along the best way through the choices, the whole before all; then credits."""
    status, scoped = judgement.standing.status, {judgement.standing.scope(one).id for one in rules_of(request)}
    root = judgement.standing.qualification.rules

    def along(group: RequirementGroup) -> int:
        asks = group.id in scoped or any(rule.applies_to(group, is_root=group is root) for rule in GROUP_RULES)
        own = int(asks and status[group.id] is not RuleStatus.NOT_MET)
        ways = sorted((along(nested) for nested in group.groups), reverse=True)
        return own + sum(ways if group.all_of else ways[: group.min_count or 0])

    whole = len(list(root.walk())) + 1 if status[root.id] is not RuleStatus.NOT_MET else 0
    units = judgement.standing.units_within(root)
    return whole + along(root), sum(judgement.standing.credits[unit] or 0 for unit in units)


def rules_of(request: PlanRequest) -> tuple[StatedRule, ...]:
    return rules_in_force(request).rules


def without(request: PlanRequest, *kinds: type[StatedRule]) -> PlanRequest:
    """The request without rules of these kinds, and without what sets them aside."""
    award = request.qualification
    assert award is not None
    kept = tuple(rule for rule in award.further_rules if not isinstance(rule, kinds))
    ids = {*(group.id for group in award.rules.walk()), *(rule.id for rule in kept)}
    left = tuple(override for override in award.overrides if override.of in ids)
    dates = (None, None) if Validity in kinds else (award.valid_from, award.valid_until)
    own = replace(award, further_rules=kept, overrides=left, valid_from=dates[0], valid_until=dates[1])
    return replace(request, qualification=own)


def with_more_held(request: PlanRequest) -> PlanRequest:
    """Two further units completed, so that there is more to count."""
    specs = list(dict.fromkeys(one.spec.id for one in request.opportunities))
    further = [unit for unit in specs if unit not in request.held_units][:2]
    return replace(request, held_units=request.held_units | set(further))


@pytest.mark.slow
@CASES
@given(request=requests(with_rules=True, most_rules=3))
def test_no_way_to_count_meets_more_than_the_audit(request: PlanRequest) -> None:
    asked = as_completed(with_more_held(without(request, *ABOUT_THE_PERSON)), ())
    found = best_assignment(Problem.of(asked, assumed=AssumedCredits.ENOUGH), Clock.of(60))
    shown = audit(asked, with_completion=False)
    values = [value_of(asked, one) for one in possible(asked)]
    assert found is not None
    assert found.is_proven
    assert value_of(asked, judge_counting(asked, found.counting)) == max(values)
    assert value_of(asked, judge_counting(asked, shown.counted_in))[0] == max(values)[0]


def ask_for_nothing_more(request: PlanRequest, chosen: tuple[LearningOpportunity, ...]) -> bool:
    """Whether what the chosen units build on is held, chosen, or unknown to the store."""
    known, in_force = specs_of(request), rules_in_force(request)
    done = request.held_units | {one.spec.id for one in chosen}

    def is_done(unit: SpecId) -> bool:
        ways = in_force.ways_to(unit)
        return not done.isdisjoint(ways) or not any(way in known for way in ways)

    trees = [tree for one in chosen for tree in (one.spec.prerequisite, one.spec.corequisite) if tree is not None]
    return all(tree.is_met_by({unit for unit in tree.all_units() if is_done(unit)}) for tree in trees)


def completions(request: PlanRequest) -> Iterator[tuple[RuleStatus, int, int]]:
    """For every set of further units: how the whole can stand then at best, and the credits and number of the units."""
    system = credit_system_of(rules_award(request), specs_of(request))
    for chosen in subsets(request):
        if not ask_for_nothing_more(request, chosen):
            continue
        done = replace(
            request,
            held_units=request.held_units | {one.spec.id for one in chosen},
            held=(*request.held, *(completed_by(one) for one in chosen)),
        )
        status = {worst([check.status for check in one.that_matter]) for one in possible(done)}
        best = next(one for one in (RuleStatus.MET, RuleStatus.UNKNOWN, RuleStatus.NOT_MET) if one in status)
        points = [one.spec.credits for one in chosen]
        yield best, sum(one.hundredths for one in points if one is not None and one.system == system), len(chosen)


def rules_award(request: PlanRequest) -> Qualification:
    award = rules_in_force(request).award
    assert award is not None
    return award


def with_known_credits(request: PlanRequest) -> PlanRequest:
    """Units without credits are worth 5 ECTS."""
    offerings = [
        replace(one, spec=replace(one.spec, credits=one.spec.credits or ects("5"))) for one in request.opportunities
    ]
    return replace(request, opportunities=tuple(offerings))


@pytest.mark.slow
@CASES
@given(request=requests(with_rules=True, most_rules=2, most_units=4))
def test_no_completion_takes_fewer_credits(request: PlanRequest) -> None:
    asked = as_completed(with_known_credits(without(request, Corequisites)), ())
    found = audit(asked)
    every = list(completions(asked))
    certain = [(points, units) for status, points, units in every if status is RuleStatus.MET]
    if certain and min(certain) == (0, 0):
        assert found.completion is None or found.completion.units == ()
    elif certain:
        assert found.completion is not None
        assert found.completion.is_proven
        assert found.completion.status is RuleStatus.MET
        assert (found.completion.hundredths, len(found.completion.units)) == min(certain)
    else:
        assert found.completion is not None
        possible_at_all = any(status is RuleStatus.UNKNOWN for status, *_ in every)
        assert (found.completion.status is RuleStatus.UNKNOWN) is possible_at_all
