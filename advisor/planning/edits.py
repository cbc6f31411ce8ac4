"""Changes of a plan that the person tries out: what each breaks, and the least repair that keeps it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.ids import OpportunityId
from advisor.domain.planning import PlannedStep, PlanRequest, RuleCheck, RuleStatus, StackingPlan, WantedStep
from advisor.domain.what_if import AddStep, DropStep, EditOutcome, MoveStep, PlanEdit, SwapStep
from advisor.errors import PlanningError
from advisor.planning.assignment import best_assignment
from advisor.planning.audit import as_completed
from advisor.planning.calendar import calendar_for, term_at
from advisor.planning.checks import Counting, check_plan
from advisor.planning.nearest_plan import changes_between, nearest_plan
from advisor.planning.placements import Placement, placements_of
from advisor.planning.problem import AssumedCredits, Problem
from advisor.planning.solving import Clock
from advisor.planning.volume import volume_of

GRAVITY = {RuleStatus.SET_ASIDE: 0, RuleStatus.MET: 0, RuleStatus.UNKNOWN: 1, RuleStatus.NOT_MET: 2}
BROKEN = GRAVITY[RuleStatus.NOT_MET]


def edited(request: PlanRequest, plan: StackingPlan, edit: PlanEdit) -> EditOutcome:
    """What the change breaks, and the nearest plan that keeps it; else the smallest conflict, with what would help.

    Args:
        request: what the plan was made for.
        plan: a plan for it.
        edit: about a step of the plan, or an offering of the request.

    Raises:
        PlanningError: the plan has no such step, or the request no such offering.
    """
    asked = with_edit(request, plan, edit)
    broken = newly_broken(asked, plan, applied(asked, plan, edit))
    nearest = nearest_plan(asked, plan.steps)
    is_plan = isinstance(nearest.result, StackingPlan)
    return EditOutcome(
        edit=edit,
        broken=broken,
        result=nearest.result,
        changes=changes_between(request, plan, nearest.result) if isinstance(nearest.result, StackingPlan) else None,
        is_least=is_plan and nearest.is_least,
    )


def with_edit(request: PlanRequest, plan: StackingPlan, edit: PlanEdit) -> PlanRequest:
    """The request with the change as a condition of the person, instead of any earlier one about the same steps.

    Raises:
        PlanningError: the plan has no such step, or the request no such offering.
    """
    wanted, unwanted = list(request.wanted), set(request.unwanted)
    if isinstance(edit, AddStep | SwapStep):
        added = _offering(request, edit.offering)
        begins = edit.begins if isinstance(edit, AddStep) else None
        wanted = [one for one in wanted if one.offering != added.id] + [_wanted(request, added, begins)]
        unwanted.discard(added.id)
    if isinstance(edit, MoveStep):
        moved = step_of(plan, edit.step).opportunity
        wanted = [one for one in wanted if one.offering != moved.id] + [_wanted(request, moved, edit.begins)]
    if isinstance(edit, DropStep | SwapStep):
        gone = step_of(plan, edit.step).opportunity
        kept = edit.offering if isinstance(edit, SwapStep) else None
        wanted = [one for one in wanted if one.offering != gone.id]
        unwanted |= {one.id for one in request.opportunities if one.spec.id == gone.spec.id and one.id != kept}
    return replace(request, wanted=tuple(wanted), unwanted=frozenset(unwanted))


def starts_of(request: PlanRequest, offering: OpportunityId) -> tuple[date, ...]:
    """The days on which an offering can begin inside the calendar; the first of a term where the days are not given.

    Raises:
        PlanningError: the request has no such offering.
    """
    rows = placements_of(_offering(request, offering), calendar_for(request), request.limits)
    return tuple(sorted({row.start for row in rows}))


def broken_by(before: PlanRequest, plan: StackingPlan, after: PlanRequest) -> tuple[RuleCheck, ...]:
    """What the steps that the person now wants, or leaves out, break if nothing else of the plan changes.

    Args:
        before: what the plan was made for.
        plan: a plan for it.
        after: the request with what the person decided.
    """
    decided = [one for one in after.wanted if one not in before.wanted]
    again = {one.offering for one in decided}
    steps = [one for one in plan.steps if one.opportunity.id not in after.unwanted | again]
    units = {one.opportunity.spec.id for one in steps} | after.held_units
    for wanted in decided:
        offering = _offering(after, wanted.offering)
        kept = [
            one
            for one in plan.steps
            if one.opportunity.id == wanted.offering and wanted.begins_within(one.start, one.start)
        ]
        rows = placements_of(offering, calendar_for(after), after.limits)
        fitting = [_step(row) for row in rows if wanted.begins_within(row.start, row.start)]
        if offering.spec.id not in units:
            steps += (kept or fitting)[:1]
    in_order = tuple(sorted(steps, key=lambda step: (step.start, step.end, step.opportunity.id)))
    return newly_broken(after, plan, in_order)


def step_of(plan: StackingPlan, step: OpportunityId) -> PlannedStep:
    """The step of a plan.

    Raises:
        PlanningError: there is none.
    """
    for one in plan.steps:
        if one.opportunity.id == step:
            return one
    raise PlanningError(f"The plan has no step {step!r}; name one of its steps.")


def applied(request: PlanRequest, plan: StackingPlan, edit: PlanEdit) -> tuple[PlannedStep, ...]:
    """The steps with nothing but the change; a step that can be taken at no such time is left out."""
    gone = edit.step if isinstance(edit, DropStep | SwapStep | MoveStep) else edit.offering
    steps = [step for step in plan.steps if step.opportunity.id != gone]
    if isinstance(edit, DropStep):
        return tuple(steps)
    offering = _offering(request, edit.step if isinstance(edit, MoveStep) else edit.offering)
    units = {step.opportunity.spec.id for step in steps} | request.held_units
    if offering.spec.id not in units:
        (asked,) = (one for one in request.wanted if one.offering == offering.id)
        rows = placements_of(offering, calendar_for(request), request.limits)
        fitting = [row for row in rows if asked.begins_within(row.start, row.start)]
        steps += [_step(row) for row in fitting[:1]]
    return tuple(sorted(steps, key=lambda step: (step.start, step.end, step.opportunity.id)))


def newly_broken(request: PlanRequest, before: StackingPlan, steps: Sequence[PlannedStep]) -> tuple[RuleCheck, ...]:
    """Checks of these steps that are worse than the plan's own, or that it did not have; not met before unknown.

    What counts where stays as it is, unless another way to count breaks less.
    """
    known = {_about(check): check.status for check in before.checks}
    ways = [(tuple(steps), before.held_counting)]
    if request.qualification is not None:
        ways.append(_recounted(request, tuple(steps)))
    worse = [
        [
            check
            for check in check_plan(request, counted, held)
            if GRAVITY[check.status] > GRAVITY[known.get(_about(check), RuleStatus.MET)]
        ]
        for counted, held in ways
    ]
    least = min(worse, key=lambda checks: (sum(GRAVITY[check.status] == BROKEN for check in checks), len(checks)))
    return tuple(sorted(least, key=lambda check: -GRAVITY[check.status]))


def _about(check: RuleCheck) -> tuple[object, ...]:
    """What tells the checks of one plan apart."""
    return check.rule, check.group, check.programme_rule, check.reason.values.get("step")


def _recounted(request: PlanRequest, steps: tuple[PlannedStep, ...]) -> tuple[tuple[PlannedStep, ...], Counting]:
    """The steps and the held units, counted such that most groups are met."""
    problem = Problem.of(as_completed(request, steps), assumed=AssumedCredits.ENOUGH)
    assignment = best_assignment(problem, Clock.of(request.time_limit_s))
    counting = {} if assignment is None else assignment.counting
    counted = []
    for step in steps:
        groups = counting.get(step.opportunity.spec.id, ())
        counted.append(
            replace(
                step,
                counts_in=groups[0] if groups else None,
                also_counts_in=groups[1] if len(groups) > 1 else None,
            )
        )
    return tuple(counted), {unit: groups for unit, groups in counting.items() if unit in request.held_units}


def _wanted(request: PlanRequest, offering: LearningOpportunity, begins: date | None) -> WantedStep:
    """The given day, or the whole term of the day where the days of the offering are ours to choose."""
    first = last = begins
    if begins is not None and not (offering.availability.sessions or offering.availability.start_months):
        terms = calendar_for(request)
        index = term_at(terms, begins)
        if index is not None:
            first, last = terms[index].start, terms[index].end
    return WantedStep(offering=offering.id, earliest=first, latest=last)


def _offering(request: PlanRequest, id_: OpportunityId) -> LearningOpportunity:
    for offering in request.opportunities:
        if offering.id == id_:
            return offering
    raise PlanningError(f"There is no offering {id_!r} to plan with; name one of the request.")


def planned_step(offering: LearningOpportunity, *, start: date, end: date, term: int = 0) -> PlannedStep:
    """An offering as a step on these days."""
    volume = volume_of(offering.spec)
    return PlannedStep(
        opportunity=offering,
        start=start,
        end=end,
        term=term,
        workload_hours=volume.hours,
        workload_is_estimated=volume.is_estimated,
        dates_are_stated=offering.availability.is_stated and offering.availability.has_length,
    )


def _step(row: Placement) -> PlannedStep:
    return planned_step(row.opportunity, start=row.start, end=row.end, term=row.first_term)
