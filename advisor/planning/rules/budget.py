"""The stated prices of all steps together stay within the budget."""

from collections.abc import Iterator

from ortools.sat.python.cp_model import CpModel

from advisor.domain.money import Money
from advisor.domain.planning import PlannedStep, PlanRequest, RelaxedBy, RuleCheck, RuleId, RuleStatus
from advisor.domain.reasons import Reason, ReasonCode
from advisor.planning.prices import cents_in
from advisor.planning.variables import PlanVariables, total


class Budget:
    """Spend no more than the person has."""

    rule_id = RuleId.BUDGET
    relaxed_by = RelaxedBy.LEARNER

    def constrain(self, model: CpModel, plan: PlanVariables) -> None:
        """A price that is not stated, or in another currency, adds nothing and stays unknown."""
        budget = plan.problem.request.limits.budget
        if budget is None:
            return
        costs = []
        for offering in plan.problem.request.opportunities:
            cents = cents_in(offering, budget.currency)
            taken = plan.offering_taken(offering.id)
            if cents is None:
                plan.unknown.append(taken)
            else:
                costs.append(cents * taken)
        model.add(total(costs) <= budget.cents)

    def check(self, request: PlanRequest, steps: tuple[PlannedStep, ...]) -> Iterator[RuleCheck]:
        """Unknown as long as one price is; not met as soon as the known ones are too much."""
        budget = request.limits.budget
        if budget is None:
            return
        known, silent = 0, []
        for step in steps:
            cents = cents_in(step.opportunity, budget.currency)
            known += cents or 0
            if cents is None:
                silent.append(step.opportunity.spec.title)
        cost = Money(known, budget.currency)
        status, reason = RuleStatus.MET, Reason(code=ReasonCode.BUDGET_MET, values={"cost": cost, "limit": budget})
        if known > budget.cents:
            status = RuleStatus.NOT_MET
            reason = Reason(code=ReasonCode.BUDGET_NOT_MET, values={"cost": cost, "limit": budget})
        elif len(silent) == len(steps) and silent:
            status = RuleStatus.UNKNOWN
            reason = Reason(code=ReasonCode.BUDGET_NOT_STATED, values={"steps": tuple(silent)})
        elif silent:
            status = RuleStatus.UNKNOWN
            reason = Reason(code=ReasonCode.BUDGET_UNKNOWN, values={"cost": cost, "steps": tuple(silent)})
        yield RuleCheck(rule=self.rule_id, status=status, reason=reason)
