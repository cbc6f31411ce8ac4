"""No more steps run at the same time than the person wants."""

from collections.abc import Iterator

from ortools.sat.python.cp_model import CpModel

from advisor.domain.planning import PlannedStep, PlanRequest, RelaxedBy, RuleCheck, RuleId, RuleStatus
from advisor.domain.reasons import Reason, ReasonCode
from advisor.planning.calendar import calendar_for
from advisor.planning.spans import span_of
from advisor.planning.variables import PlanVariables, total


class AtOnce:
    """Take only so many steps at once; one without given days takes up all of its terms."""

    rule_id = RuleId.AT_ONCE
    relaxed_by = RelaxedBy.LEARNER

    def constrain(self, model: CpModel, plan: PlanVariables) -> None:
        """The number of running steps rises only on days on which one begins."""
        most = plan.problem.request.limits.most_at_once
        if most is None or plan.problem.ignores_terms:
            return
        for day in sorted({placement.start for placement in plan.placements}):
            rows = [row for row, one in enumerate(plan.placements) if one.start <= day <= one.end]
            model.add(total([plan.take[row] for row in rows]) <= most)

    def check(self, request: PlanRequest, steps: tuple[PlannedStep, ...]) -> Iterator[RuleCheck]:
        """Counted on the first day of every step."""
        limit = request.limits.most_at_once
        if limit is None:
            return
        terms = calendar_for(request)
        spans = [span_of(step, terms) for step in steps]
        most = max((sum(start <= day <= end for start, end in spans) for day, _ in spans), default=0)
        is_met = most <= limit
        status = RuleStatus.MET if is_met else RuleStatus.NOT_MET
        code = ReasonCode.AT_ONCE_MET if is_met else ReasonCode.AT_ONCE_NOT_MET
        yield RuleCheck(
            rule=self.rule_id, status=status, reason=Reason(code=code, values={"most": most, "limit": limit})
        )
