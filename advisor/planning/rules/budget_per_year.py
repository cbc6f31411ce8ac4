"""The stated prices of all steps that begin in one calendar year stay within the budget for a year."""

from collections import defaultdict
from collections.abc import Iterator

from ortools.sat.python.cp_model import CpModel, LinearExprT

from advisor.domain.money import Money
from advisor.domain.planning import PlannedStep, PlanRequest, RelaxedBy, RuleCheck, RuleId, RuleStatus
from advisor.domain.reasons import Reason, ReasonCode
from advisor.planning.calendar import calendar_for
from advisor.planning.prices import cents_in
from advisor.planning.spans import span_of
from advisor.planning.variables import PlanVariables, Sum, total


class BudgetPerYear:
    """Spend no more in any year than the person has for it."""

    rule_id = RuleId.BUDGET_PER_YEAR
    relaxed_by = RelaxedBy.LEARNER

    def constrain(self, model: CpModel, plan: PlanVariables) -> None:
        """A price that is not stated, or in another currency, adds nothing and stays unknown."""
        limits = plan.problem.request.limits
        budget = limits.budget_per_year
        if budget is None:
            return
        for cost in costs_of_years(plan, budget.currency):
            model.add(cost <= budget.cents)
        if limits.budget is None or limits.budget.currency != budget.currency:  # else charged for there
            for offering in plan.problem.request.opportunities:
                if cents_in(offering, budget.currency) is None:
                    plan.charge(plan.offering_taken(offering.id))

    def check(self, request: PlanRequest, steps: tuple[PlannedStep, ...]) -> Iterator[RuleCheck]:
        """Not met as soon as the known prices of one year are too much; unknown as long as any price is."""
        budget = request.limits.budget_per_year
        if budget is None:
            return
        terms = calendar_for(request)
        cents: dict[int, int] = {terms[0].start.year: 0}
        silent = []
        for step in steps:
            known = cents_in(step.opportunity, budget.currency)
            year = span_of(step, terms)[0].year
            cents[year] = cents.get(year, 0) + (known or 0)
            if known is None:
                silent.append(step.opportunity.spec.title)
        year = max(cents, key=lambda one: cents[one])
        cost = Money(cents[year], budget.currency)
        status, code = RuleStatus.MET, ReasonCode.YEARLY_BUDGET_MET
        if cents[year] > budget.cents:
            status, code = RuleStatus.NOT_MET, ReasonCode.YEARLY_BUDGET_NOT_MET
        elif silent:
            reason = Reason(code=ReasonCode.YEARLY_BUDGET_UNKNOWN, values={"steps": tuple(silent)})
            yield RuleCheck(rule=self.rule_id, status=RuleStatus.UNKNOWN, reason=reason)
            return
        reason = Reason(code=code, values={"cost": cost, "year": str(year), "limit": budget})
        yield RuleCheck(rule=self.rule_id, status=status, reason=reason)


def costs_of_years(plan: PlanVariables, currency: str) -> Iterator[Sum]:
    """The known cost of each year in cents; nothing where terms are ignored, and years with them.

    A step without given days is paid for in the year in which its first term begins.
    """
    if plan.problem.ignores_terms:
        return
    by_year: dict[int, list[LinearExprT]] = defaultdict(list)
    for row, placement in enumerate(plan.placements):
        cents = cents_in(placement.opportunity, currency)
        if cents:
            by_year[placement.start.year].append(cents * plan.take[row])
    yield from (total(costs) for costs in by_year.values())
