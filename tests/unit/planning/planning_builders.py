"""Builders of planning requests and steps; every argument has a default, so that a test names only what it is about."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.held import Applicant, HeldUnit
from advisor.domain.ids import GroupId, OpportunityId, SkillUri, SpecId
from advisor.domain.learner import Limits
from advisor.domain.planning import PlannedStep, PlanRequest, RuleCheck, RuleId, RuleStatus, StackingPlan
from advisor.domain.planning_results import PlanningResult, RuleConflict
from advisor.domain.programme_rules import ProgrammeRule
from advisor.domain.qualifications import RequirementGroup
from advisor.planning.checks import check_plan
from advisor.planning.planner import plan_stack
from tests.builders import TODAY, a_qualification, percent, unit_ids

FIRST_DAY = date(2026, 12, 1)
"""When plans begin where no earliest start is stated: the first of the month after `TODAY`."""


def a_plan_request(
    *opportunities: LearningOpportunity,
    rules: RequirementGroup | None = None,
    limits: Limits | None = None,
    held: Sequence[str] = (),
    coverage: Mapping[str, Mapping[SkillUri, int]] | None = None,
    weights: Mapping[SkillUri, int] | None = None,
    time_limit_s: float = 20.0,
    beside: Sequence[ProgrammeRule] = (),
    known: Sequence[HeldUnit] = (),
    applicant: Applicant | None = None,
) -> PlanRequest:
    """A request; `rules` and those beside them make a qualification in ECTS; offerings are given by short names."""
    award = None if rules is None else replace(a_qualification(rules=rules), further_rules=tuple(beside))
    return PlanRequest(
        today=TODAY,
        opportunities=opportunities,
        qualification=award,
        limits=limits or Limits(),
        held_units=frozenset(unit_ids(*held)) | {one.unit for one in known},
        held=tuple(known),
        applicant=applicant or Applicant(),
        coverage={OpportunityId(f"demo:{name}"): skills for name, skills in (coverage or {}).items()},
        skill_weights=weights or {},
        time_limit_s=time_limit_s,
    )


def covering(*names: str, skill: str = "analyse_data", by: int = 80) -> dict[str, Mapping[SkillUri, int]]:
    """Each of these offerings covers the one skill."""
    return {name: percent(**{skill: by}) for name in names}


def a_step(
    opportunity: LearningOpportunity,
    *,
    start: date = FIRST_DAY,
    weeks: int = 8,
    counts_in: str | None = None,
    also_counts_in: str | None = None,
) -> PlannedStep:
    """A step of so many weeks."""
    return PlannedStep(
        opportunity=opportunity,
        start=start,
        end=start + timedelta(weeks=weeks, days=-1),
        term=0,
        workload_hours=opportunity.spec.workload_hours,
        workload_is_estimated=False,
        dates_are_stated=opportunity.availability.is_stated,
        counts_in=None if counts_in is None else GroupId(counts_in),
        also_counts_in=None if also_counts_in is None else GroupId(also_counts_in),
    )


def checks_of(request: PlanRequest, *steps: PlannedStep, rule: RuleId) -> tuple[RuleCheck, ...]:
    """The checks of one rule."""
    return tuple(check for check in check_plan(request, steps) if check.rule is rule)


def status_of(request: PlanRequest, *steps: PlannedStep, rule: RuleId, group: str | None = None) -> RuleStatus | None:
    """The status of the only check of a rule (and group); `None` when there is none."""
    found = [check.status for check in checks_of(request, *steps, rule=rule) if group in (None, check.group)]
    assert len(found) <= 1, f"{rule} gave {len(found)} checks"
    return found[0] if found else None


def planned(request: PlanRequest) -> StackingPlan:
    """The plan for the request; fails when there is none."""
    result = plan_stack(request)
    assert isinstance(result, StackingPlan), result
    return result


def refused(request: PlanRequest) -> RuleConflict:
    """The conflict that forbids a plan; fails when there is none."""
    result: PlanningResult = plan_stack(request)
    assert isinstance(result, RuleConflict), result
    return result


def rules_in(conflict: RuleConflict) -> set[tuple[str, str | None]]:
    """The rules of a conflict with their groups."""
    return {(condition.rule.value, condition.group) for condition in conflict.conditions}


def names_of(plan: StackingPlan) -> list[str]:
    """Short names of the steps, in order."""
    return [step.opportunity.id.removeprefix("demo:") for step in plan.steps]


def spec_id(name: str) -> SpecId:
    """The id of a unit by its short name."""
    return unit_ids(name)[0]
