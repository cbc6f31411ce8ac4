"""Answers what a later message asks of the last answer, and works out what it changes; keeps nothing of a person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from advisor.dialogue.references import offerings_meant, steps_meant
from advisor.domain.avoided import is_ruled_out
from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.conversation import Answer
from advisor.domain.follow_ups import (
    AboutOffering,
    AboutPlan,
    Compared,
    FollowUpAnswer,
    IfHeld,
    Lack,
    Missing,
    Reasons,
    Said,
    StepReason,
    WhyNot,
    WhyNotAnswer,
)
from advisor.domain.ids import OpportunityId, SkillUri
from advisor.domain.intents import Intent
from advisor.domain.matching import Evidence
from advisor.domain.planning import PlannedStep, PlanRequest, StackingPlan
from advisor.domain.what_if import AddStep, PlanChanges
from advisor.planning.broken_limits import limits_broken_by
from advisor.planning.nearest_plan import changes_between
from advisor.planning.planner import plan_stack
from advisor.ports import Catalogue
from advisor.what_if import WhatIf

MOST_COMPARED, MOST_SENTENCES = 4, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUps:
    """Looks into the last answer."""

    catalogue: Catalogue
    what_if: WhatIf
    planning_time_s: float

    def answer(self, intent: Intent, text: str, shown: Answer | None) -> FollowUpAnswer:
        """What there is to say; `text`: the message, plain and in small letters."""
        if intent in (Intent.SAVE, Intent.EXPORT):
            return Said(intent=intent)
        if shown is not None and intent in (Intent.ASK_OFFERING, Intent.COMPARE):
            return self._of_offerings(intent, text, shown)
        if shown is None or not isinstance(shown.plan, StackingPlan) or shown.plan_request is None:
            return Missing(intent=intent, lack=Lack.NO_PLAN)
        if intent is Intent.WHY_NOT:
            return self._why_not(text, shown, shown.plan, shown.plan_request)
        if intent is Intent.WHAT_IF_HELD:
            return self._if_held(text, shown, shown.plan, shown.plan_request)
        return self._why_this(text, shown, shown.plan) if intent is Intent.WHY_THIS else AboutPlan(plan=shown.plan)

    def meant(self, text: str, shown: Answer) -> tuple[LearningOpportunity, ...]:
        """What a message names: steps by their place in the plan, else offerings by title, those of the plan first."""
        steps = shown.plan.steps if isinstance(shown.plan, StackingPlan) else ()
        placed = tuple(steps[place].opportunity for place in steps_meant(text, len(steps)))
        if placed:
            return placed
        for pool in self._pools(shown, steps):
            named = offerings_meant(text, {id_: one.spec.title for id_, one in pool.items()})
            if named:
                return tuple(pool[id_] for id_ in named)
        return ()

    @staticmethod
    def _pools(shown: Answer, steps: Sequence[PlannedStep]) -> tuple[Mapping[OpportunityId, LearningOpportunity], ...]:
        planned = {step.opportunity.id: step.opportunity for step in steps}
        found = {one.opportunity.id: one.opportunity for one in shown.candidates}
        asked = {one.id: one for one in shown.plan_request.opportunities} if shown.plan_request else {}
        return planned, found, asked

    def _why_this(self, text: str, shown: Answer, plan: StackingPlan) -> FollowUpAnswer:
        named = {one.id for one in self.meant(text, shown)}
        steps = [step for step in plan.steps if step.opportunity.id in named] or list(plan.steps)
        if not steps:
            return AboutPlan(plan=plan)
        return Reasons(reasons=tuple(self._reason(step, shown, plan) for step in steps), plan=plan)

    def _reason(self, step: PlannedStep, shown: Answer, plan: StackingPlan) -> StepReason:
        evidence = self._evidence(step.opportunity.id, shown, step.covers)[:MOST_SENTENCES]
        group = plan.qualification.group(step.counts_in) if plan.qualification and step.counts_in else None
        return StepReason(
            step=step,
            evidence=evidence,
            skills=tuple(_labels(shown).get(one.skill, one.skill) for one in evidence)
            or tuple(_labels(shown)[skill] for skill in step.covers if skill in _labels(shown)),
            group_title=group.title if group else None,
        )

    @staticmethod
    def _evidence(id_: OpportunityId, shown: Answer, covers: Sequence[SkillUri]) -> tuple[Evidence, ...]:
        candidate = next((one for one in shown.candidates if one.opportunity.id == id_), None)
        found = candidate.evidence if candidate else ()
        best = tuple(one for one in found if one.skill in covers)
        return best or found

    def _why_not(self, text: str, shown: Answer, plan: StackingPlan, request: PlanRequest) -> FollowUpAnswer:
        planned = {step.opportunity.id for step in plan.steps}
        named = self.meant(text, replace(shown, plan=None)) or self.meant(text, shown)
        offering = next((one for one in named if one.id not in planned), named[0] if named else None)
        if offering is None:
            return Missing(intent=Intent.WHY_NOT, lack=Lack.WHICH_OFFERING)
        broken = limits_broken_by(request.limits, offering)
        obstacle = None
        if offering.id in planned:
            obstacle = WhyNot.IN_THE_PLAN
        elif is_ruled_out(offering, request.limits):
            obstacle = WhyNot.RULED_OUT
        elif broken:
            obstacle = WhyNot.AGAINST_LIMITS
        elif request.qualification is None and not any(request.coverage.get(offering.id, {}).values()):
            obstacle = WhyNot.COVERS_NOTHING
        if obstacle is not None:
            return WhyNotAnswer(offering=offering, why=obstacle, limits=broken)
        if all(one.id != offering.id for one in request.opportunities):
            request = replace(request, opportunities=(*request.opportunities, offering))
        outcome = self.what_if.edited(request, plan, AddStep(offering=offering.id))
        why = WhyNot.NO_PLAN_WITH_IT if outcome.changes is None else WhyNot.OTHERS_ARE_BETTER
        return WhyNotAnswer(offering=offering, why=why, changes=outcome.changes, result=outcome.result)

    def _if_held(self, text: str, shown: Answer, plan: StackingPlan, request: PlanRequest) -> FollowUpAnswer:
        named = self.meant(text, shown)
        if not named:
            return Missing(intent=Intent.WHAT_IF_HELD, lack=Lack.WHICH_OFFERING)
        unit = named[0].spec
        asked = replace(
            request, held_units=request.held_units | {unit.id}, time_limit_s=self.planning_time_s,
            unwanted=request.unwanted | {one.id for one in request.opportunities if one.spec.id == unit.id},
        )  # fmt: skip
        result = plan_stack(asked)
        changes = changes_between(request, plan, result) if isinstance(result, StackingPlan) else None
        rules = request.qualification
        is_counted = rules is not None and any(unit.id in group.units for group in rules.rules.walk())
        return IfHeld(unit=unit.title, result=result, changes=changes, is_counted=is_counted)

    def _of_offerings(self, intent: Intent, text: str, shown: Answer) -> FollowUpAnswer:
        named = self.meant(text, shown)
        steps = tuple(step.opportunity for step in shown.plan.steps) if isinstance(shown.plan, StackingPlan) else ()
        if intent is Intent.ASK_OFFERING:
            known = named or (steps if len(steps) == 1 else ())
            return AboutOffering(offering=known[0]) if known else Missing(intent=intent, lack=Lack.WHICH_OFFERING)
        pool = (
            named
            if len(named) > 1
            else (*named, *(one.opportunity for one in shown.candidates if one.opportunity not in named))
        )
        if len(pool) < 2:  # noqa: PLR2004 - fewer cannot be compared
            return Missing(intent=intent, lack=Lack.NOTHING_TO_COMPARE)
        chosen = pool[: MOST_COMPARED if len(named) > 1 else 2]
        covers = tuple(self._covered(one.id, shown) for one in chosen)
        return Compared(offerings=chosen, covers=covers)

    def _covered(self, id_: OpportunityId, shown: Answer) -> tuple[str, ...]:
        labels = _labels(shown)
        request = shown.plan_request
        covered = request.coverage.get(id_, {}) if request else {}
        found = [skill for skill, percent in sorted(covered.items(), key=lambda one: (-one[1], one[0])) if percent]
        found = found or [one.skill for one in self._evidence(id_, shown, ())]
        return tuple(labels[skill] for skill in found if skill in labels)


def _labels(shown: Answer) -> Mapping[SkillUri, str]:
    return {one.skill: one.label for one in shown.gap.skills}


def differences(before: Answer | None, after: Answer | None) -> tuple[PlanChanges | None, str | None]:
    """How the plan of an answer differs from that of an earlier one, or which qualification it gives up.

    Neither where there was no plan, or is none.
    """
    earlier, later = (answer.plan if answer is not None else None for answer in (before, after))
    if before is None or before.plan_request is None:
        return None, None
    if not isinstance(earlier, StackingPlan) or not isinstance(later, StackingPlan):
        return None, None
    award, other = earlier.qualification, later.qualification
    if (award and award.id) == (other and other.id):
        return changes_between(before.plan_request, earlier, later), None
    return None, award.title if award is not None else None
