"""Turns what a person decides about a plan into corrections, and says what a decision breaks by itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from advisor.domain.conversation import Answer, Correction
from advisor.domain.ids import OpportunityId, SpecId
from advisor.domain.learner import Limits, RequestField
from advisor.domain.planning import PlanRequest, RuleCheck, StackingPlan
from advisor.domain.wanted import ChosenPlan, ChosenStep, WantedStep
from advisor.domain.what_if import KeepStep, PlanEdit
from advisor.errors import PlanningError
from advisor.planning.edits import broken_by, step_of, with_edit

DECISIONS = frozenset({RequestField.WANTED, RequestField.UNWANTED, RequestField.CHOSEN_PLAN})
"""Fields that say something of steps."""


def corrections_for(edit: PlanEdit | KeepStep, answer: Answer, limits: Limits) -> tuple[Correction, ...]:
    """What changes of the request, so that the plan of an answer is changed and nothing else of it without need.

    Raises:
        PlanningError: the answer has no plan, the plan no such step, or the catalogue no such offering.
    """
    plan, asked = answer.plan, answer.plan_request
    if not isinstance(plan, StackingPlan) or asked is None:
        raise PlanningError("There is no plan that could be changed. Say first what you would like to do or learn.")
    stays = chosen(plan)
    if isinstance(edit, KeepStep):
        kept = WantedStep(offering=step_of(plan, edit.step).opportunity.id)
        return (Correction(field=RequestField.WANTED, value=str(kept)), stays)
    return (*_differences(asked, with_edit(asked, plan, edit), limits), stays)


def chosen(plan: StackingPlan) -> Correction:
    """The correction that takes this plan instead of the one that was shown first.

    Raises:
        PlanningError: it has no steps.
    """
    if not plan.steps:
        raise PlanningError("A plan without steps cannot be chosen.")
    steps = tuple(ChosenStep(offering=one.opportunity.id, start=one.start, end=one.end) for one in plan.steps)
    toward = plan.qualification.id if plan.qualification else None
    return Correction(field=RequestField.CHOSEN_PLAN, value=str(ChosenPlan(steps=steps, toward=toward)))


def _differences(before: PlanRequest, after: PlanRequest, limits: Limits) -> Iterator[Correction]:
    """Leaving out comes first, since what is wanted is left out no more."""
    units = {one.id: one.spec.id for one in before.opportunities}
    gone: dict[SpecId, list[OpportunityId]] = {}
    for id_ in sorted(after.unwanted - before.unwanted):
        gone.setdefault(units[id_], []).append(id_)
    for ids in gone.values():
        yield Correction(field=RequestField.UNWANTED, value="\n".join(ids))
    for id_ in sorted((before.unwanted - after.unwanted) & set(limits.unwanted)):
        yield Correction(field=RequestField.UNWANTED, value=id_, remove=True)
    still = {one.offering for one in after.wanted}
    for one in before.wanted:
        if one.offering not in still:
            yield Correction(field=RequestField.WANTED, value=str(one), remove=True)
    for one in after.wanted:
        if one not in before.wanted:
            yield Correction(field=RequestField.WANTED, value=str(one))


def broken_by_itself(
    corrections: Sequence[Correction], before: Answer | None, after: Answer | None
) -> tuple[RuleCheck, ...]:
    """Rules that a decision about steps breaks, or leaves open, if nothing else of the plan changes."""
    decides = any(one.field in DECISIONS and not one.remove for one in corrections)
    if not decides or before is None or after is None or not isinstance(before.plan, StackingPlan):
        return ()
    asked, now = before.plan_request, after.plan_request
    if asked is None or now is None or _toward(asked) != _toward(now):
        return ()
    return broken_by(asked, before.plan, now)


def _toward(request: PlanRequest) -> str | None:
    return request.qualification.id if request.qualification else None
