"""The rules are for this person: for their cohort, or for the day on which they begin."""

from ortools.sat.python.cp_model import CpModel

from advisor.domain.planning import PlanRequest, RelaxedBy, RuleCheck, RuleId, RuleStatus
from advisor.domain.reasons import ReasonCode
from advisor.planning.calendar import first_day
from advisor.planning.implied_rules import Validity
from advisor.planning.standing import Standing
from advisor.planning.variables import PlanVariables


class ValidForPerson:
    """Plan by rules that are valid for the person; where that is not known they apply, and the answer is unknown."""

    rule_id = RuleId.VALIDITY
    relaxed_by = RelaxedBy.AWARDING_BODY

    def constrain(self, model: CpModel, plan: PlanVariables, stated: Validity) -> None:
        """No step changes when the person began."""
        if _status(stated, plan.problem.request) is RuleStatus.NOT_MET:
            model.add_bool_or([])

    def judge(self, stated: Validity, standing: Standing) -> RuleCheck:
        """Shown with what the awarding body states."""
        status = _status(stated, standing.request)
        code = {
            RuleStatus.MET: ReasonCode.VALIDITY_MET,
            RuleStatus.NOT_MET: ReasonCode.VALIDITY_NOT_MET,
            RuleStatus.UNKNOWN: ReasonCode.VALIDITY_UNKNOWN,
        }[status]
        first, last = stated.valid_from, stated.valid_until
        period = f"{first or ''}/{last or ''}" if first or last else ""
        meant = (*stated.cohorts, period) if period else stated.cohorts
        return standing.finding(self.rule_id, status, code, stated, meant=meant)


def _status(stated: Validity, request: PlanRequest) -> RuleStatus:
    """A person who is not known to have begun begins with the plan at the earliest, unless they began long ago."""
    cohort, began = request.applicant.cohort, request.applicant.began_on
    if stated.cohorts and cohort is not None and cohort not in stated.cohorts:
        return RuleStatus.NOT_MET
    is_known = not stated.cohorts or cohort is not None
    day = began or first_day(request.today, request.limits)
    is_within = (stated.valid_from is None or day >= stated.valid_from) and (
        stated.valid_until is None or day <= stated.valid_until
    )
    if not is_within and began is not None:
        return RuleStatus.NOT_MET
    may_begin_later = began is None and stated.valid_until is not None
    return RuleStatus.MET if is_known and is_within and not may_begin_later else RuleStatus.UNKNOWN
