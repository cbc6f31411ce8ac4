"""The steps that the person asked for are in the plan, when they asked for them."""

from collections.abc import Iterator

from ortools.sat.python.cp_model import CpModel

from advisor.domain.planning import PlannedStep, PlanRequest, RelaxedBy, RuleCheck, RuleId, RuleStatus, WantedStep
from advisor.domain.reasons import Reason, ReasonCode
from advisor.planning.placements import Placement
from advisor.planning.variables import PlanVariables


class WantedSteps:
    """Keep what the person added, moved or kept."""

    rule_id = RuleId.WANTED_STEPS
    relaxed_by = RelaxedBy.LEARNER

    def constrain(self, model: CpModel, plan: PlanVariables) -> None:
        """A step whose days are ours to choose may begin on any day of its first term."""
        if not plan.problem.holds(self.rule_id):
            return
        for wanted in plan.problem.request.wanted:
            rows = plan.of_offering.get(wanted.offering, ())
            fitting = [row for row in rows if _fits(plan, wanted, plan.placements[row])]
            model.add_bool_or([plan.take[row] for row in fitting])
            plan.needed_beside.extend((unit, 1) for unit in sorted({plan.placements[row].unit for row in fitting}))

    def check(self, request: PlanRequest, steps: tuple[PlannedStep, ...]) -> Iterator[RuleCheck]:
        """One check for each step that is not there, or begins at another time; else one for all."""
        titles = {offering.id: offering.spec.title for offering in request.opportunities}
        starts = {step.opportunity.id: step.start for step in steps}
        missing = False
        for wanted in request.wanted:
            start = starts.get(wanted.offering)
            if start is None or not wanted.begins_within(start, start):
                missing = True
                values = {"step": titles.get(wanted.offering, str(wanted.offering))}
                reason = Reason(code=ReasonCode.WANTED_NOT_MET, values=values)
                yield RuleCheck(rule=self.rule_id, status=RuleStatus.NOT_MET, reason=reason)
        if request.wanted and not missing:
            named = tuple(titles.get(wanted.offering, str(wanted.offering)) for wanted in request.wanted)
            reason = Reason(code=ReasonCode.WANTED_MET, values={"steps": named})
            yield RuleCheck(rule=self.rule_id, status=RuleStatus.MET, reason=reason)


def _fits(plan: PlanVariables, wanted: WantedStep, row: Placement) -> bool:
    if plan.problem.ignores_terms:
        return True
    last = plan.problem.calendar[row.first_term].end if row.movable else row.start
    return wanted.begins_within(row.start, last)
