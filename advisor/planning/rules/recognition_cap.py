"""No more than so many credits come from recognised learning, or from certain kinds of it, together."""

from ortools.sat.python.cp_model import CpModel

from advisor.domain.credit_rules import RecognitionCap
from advisor.domain.ids import ProviderId
from advisor.domain.planning import RelaxedBy, RuleCheck, RuleId, RuleStatus
from advisor.domain.reasons import ReasonCode
from advisor.planning.completions import Completion
from advisor.planning.standing import Standing
from advisor.planning.tallies import Belongs, keep_at_most, parts_of, tally_of
from advisor.planning.variables import PlanVariables


class RecognisedCredits:
    """Keep to the cap on prior learning, micro-credentials and other learning from elsewhere."""

    rule_id = RuleId.RECOGNITION_CAP
    relaxed_by = RelaxedBy.AWARDING_BODY

    def constrain(self, model: CpModel, plan: PlanVariables, stated: RecognitionCap) -> None:
        """A share of a total that is not known forbids nothing, and stays unknown."""
        most = stated.maximum.as_maximum(plan.award.total_hundredths)
        if most is not None:
            parts = parts_of(model, plan, plan.scope(stated), _is_capped(stated, plan.award.provider.id))
            keep_at_most(model, plan, parts, most)

    def judge(self, stated: RecognitionCap, standing: Standing) -> RuleCheck:
        """Where it is not known who gave a unit, or what kind of learning it is, it may fall under the cap."""
        award = standing.qualification
        tally = tally_of(standing, standing.scope(stated), _is_capped(stated, award.provider.id))
        most = stated.maximum.as_maximum(award.total_hundredths)
        if most is None:
            return standing.finding(self.rule_id, RuleStatus.UNKNOWN, ReasonCode.SHARE_UNKNOWN, stated)
        shown = {"counted": standing.points(tally.certain), "max": standing.points(most)}
        status = tally.within(most)
        if status is RuleStatus.UNKNOWN:
            units = standing.title_list(tally.units_to_ask_about)
            return standing.finding(self.rule_id, status, ReasonCode.RECOGNITION_UNKNOWN, stated, **shown, units=units)
        code = ReasonCode.RECOGNITION_WITHIN if status is RuleStatus.MET else ReasonCode.RECOGNITION_TOO_MUCH
        return standing.finding(self.rule_id, status, code, stated, **shown)


def _is_capped(stated: RecognitionCap, awarding_body: ProviderId) -> Belongs:
    def belongs(completion: Completion) -> bool | None:
        is_own = completion.is_from(frozenset({awarding_body}))
        possible = (True, False) if is_own is None else (is_own,)
        answers = {stated.limits(completion.learning, is_own=one) for one in possible}
        return answers.pop() if len(answers) == 1 else None

    return belongs
