"""What counts was completed no more than so many years before admission, or before the award."""

from datetime import date

from ortools.sat.python.cp_model import CpModel

from advisor.domain.ids import SpecId
from advisor.domain.planning import PlanRequest, RelaxedBy, RuleCheck, RuleId, RuleStatus
from advisor.domain.reasons import ReasonCode, ReasonValue
from advisor.domain.rule_amounts import AgeReference
from advisor.domain.unit_rules import NotOlderThan
from advisor.planning.calendar import calendar_for, first_day
from advisor.planning.spans import span_of
from advisor.planning.standing import Standing
from advisor.planning.variables import PlanVariables, total


class RecentEnough:
    """Count nothing that has become too old."""

    rule_id = RuleId.NOT_OLDER_THAN
    relaxed_by = RelaxedBy.AWARDING_BODY

    def constrain(self, model: CpModel, plan: PlanVariables, stated: NotOlderThan) -> None:
        """A held unit whose date is not known may count, and is charged for."""
        group, request = plan.scope(stated), plan.problem.request
        to_award = stated.counted_to is AgeReference.AWARD
        for unit in group.all_units():
            if unit in plan.problem.held:
                counts, awarded = plan.counts(unit, group), plan.problem.held[unit].awarded_on
                if awarded is None:
                    plan.charge(counts)
                elif not stated.is_met_by(awarded, beginning_of(request)):
                    model.add(counts <= 0)
                elif to_award and not plan.problem.ignores_terms:
                    for row, placement in enumerate(plan.placements):
                        if not stated.is_met_by(awarded, placement.end):
                            model.add(counts + plan.take[row] <= 1)
            elif to_award and not plan.problem.ignores_terms:
                self._keep_together(model, plan, stated, unit)

    def _keep_together(self, model: CpModel, plan: PlanVariables, stated: NotOlderThan, unit: SpecId) -> None:
        """A planned unit may become too old before the last step ends."""
        counts = plan.counts(unit, plan.scope(stated))
        last = max((placement.end for placement in plan.placements), default=date.min)
        for row in plan.of_unit.get(unit, ()):
            end = plan.placements[row].end
            if not stated.is_met_by(end, last):
                for later, placement in enumerate(plan.placements):
                    if not stated.is_met_by(end, placement.end):
                        both = [plan.take[row].negated(), plan.take[later].negated()]
                        model.add(counts <= total(both))

    def judge(self, stated: NotOlderThan, standing: Standing) -> RuleCheck:
        """A step is completed at the end of its run, or of its last term where the days are the person's to choose."""
        request, terms = standing.request, calendar_for(standing.request)
        ends = {step.opportunity.spec.id: span_of(step, terms)[1] for step in standing.steps}
        reference = beginning_of(request)
        if stated.counted_to is AgeReference.AWARD:
            reference = max(reference, *ends.values()) if ends else reference
        old, silent = [], []
        for unit in standing.units_within(standing.scope(stated)):
            completed = ends.get(unit, standing.completions[unit].awarded_on)
            if completed is None:
                silent.append(unit)
            elif not stated.is_met_by(completed, reference):
                old.append(unit)
        values: dict[str, ReasonValue] = {"years": stated.years, "day": reference}
        if old:
            return standing.finding(
                self.rule_id,
                RuleStatus.NOT_MET,
                ReasonCode.AGE_NOT_MET,
                stated,
                **values,
                units=standing.title_list(old),
            )
        if silent:
            return standing.finding(
                self.rule_id, RuleStatus.UNKNOWN, ReasonCode.AGE_UNKNOWN, stated,
                **values, units=standing.title_list(silent),
            )  # fmt: skip
        return standing.finding(self.rule_id, RuleStatus.MET, ReasonCode.AGE_MET, stated, **values)


def beginning_of(request: PlanRequest) -> date:
    """When the person began toward the award, else the first day of the plan."""
    return request.applicant.began_on or first_day(request.today, request.limits)
