"""At least so many credits are completed at the awarding body itself, or at a partner that the rule names."""

from ortools.sat.python.cp_model import CpModel

from advisor.domain.credit_rules import Residency
from advisor.domain.planning import RelaxedBy, RuleCheck, RuleId, RuleStatus
from advisor.domain.qualifications import Qualification
from advisor.domain.reasons import ReasonCode
from advisor.planning.completions import Completion
from advisor.planning.standing import Standing
from advisor.planning.tallies import Belongs, keep_at_least, parts_of, tally_of
from advisor.planning.variables import PlanVariables


class CreditsAtTheAwardingBody:
    """Complete enough where the award comes from."""

    rule_id = RuleId.RESIDENCY
    relaxed_by = RelaxedBy.AWARDING_BODY

    def constrain(self, model: CpModel, plan: PlanVariables, stated: Residency) -> None:
        """A share of a total that is not known asks for nothing, and stays unknown."""
        least = stated.minimum.as_minimum(plan.award.total_hundredths)
        if least:
            group = plan.scope(stated)
            parts = parts_of(model, plan, group, _is_here(stated, plan.award))
            keep_at_least(model, plan, group, parts, least, plan.left_to_people(group))

    def judge(self, stated: Residency, standing: Standing) -> RuleCheck:
        """A held unit of which it is not known who gave it may have been completed here."""
        least = stated.minimum.as_minimum(standing.qualification.total_hundredths)
        if least is None:
            return standing.finding(self.rule_id, RuleStatus.UNKNOWN, ReasonCode.SHARE_UNKNOWN, stated)
        tally = tally_of(standing, standing.scope(stated), _is_here(stated, standing.qualification))
        shown = {"counted": standing.points(tally.proven), "min": standing.points(least)}
        status = tally.reaching(least)
        if status is RuleStatus.UNKNOWN:
            units = standing.title_list(tally.units_to_ask_about)
            return standing.finding(self.rule_id, status, ReasonCode.RESIDENCY_UNKNOWN, stated, **shown, units=units)
        code = ReasonCode.RESIDENCY_MET if status is RuleStatus.MET else ReasonCode.RESIDENCY_NOT_MET
        return standing.finding(self.rule_id, status, code, stated, **shown)


def _is_here(stated: Residency, award: Qualification) -> Belongs:
    here = frozenset({award.provider.id, *stated.providers})

    def belongs(completion: Completion) -> bool | None:
        return completion.is_from(here)

    return belongs
