"""So many credits, at least or at most, are at certain levels of the European Qualifications Framework."""

from ortools.sat.python.cp_model import CpModel

from advisor.domain.credit_rules import CreditsAtLevel
from advisor.domain.planning import RelaxedBy, RuleCheck, RuleId, RuleStatus
from advisor.domain.reasons import ReasonCode, ReasonValue
from advisor.planning.completions import Completion
from advisor.planning.standing import Standing
from advisor.planning.tallies import Belongs, keep_at_least, keep_at_most, parts_of, tally_of
from advisor.planning.variables import PlanVariables

HIGHEST = 8


class LevelCredits:
    """Count credits at or above a level, below one, or between two."""

    rule_id = RuleId.CREDITS_AT_LEVEL
    relaxed_by = RelaxedBy.AWARDING_BODY

    def constrain(self, model: CpModel, plan: PlanVariables, stated: CreditsAtLevel) -> None:
        """A counted unit without a stated level may be at any, and is charged for where that decides."""
        group = plan.scope(stated)
        parts = parts_of(model, plan, group, _at_level(stated))
        if stated.max_credits_hundredths is not None:
            keep_at_most(model, plan, parts, stated.max_credits_hundredths)
        if stated.min_credits_hundredths:
            keep_at_least(model, plan, group, parts, stated.min_credits_hundredths, plan.left_to_people(group))

    def judge(self, stated: CreditsAtLevel, standing: Standing) -> RuleCheck:
        """The maximum first; what is left to people may be at any level."""
        tally = tally_of(standing, standing.scope(stated), _at_level(stated))
        low, high = stated.min_credits_hundredths or 0, stated.max_credits_hundredths
        shown: dict[str, ReasonValue] = {
            "counted": standing.points(tally.proven),
            "low": stated.at_or_above or 1,
            "high": HIGHEST if stated.below is None else stated.below - 1,
        }
        within = RuleStatus.MET if high is None else tally.within(high)
        reaching = tally.reaching(low)
        if RuleStatus.UNKNOWN in (within, reaching) and RuleStatus.NOT_MET not in (within, reaching):
            return standing.finding(
                self.rule_id, RuleStatus.UNKNOWN, ReasonCode.LEVEL_CREDITS_UNKNOWN, stated, **shown,
                units=standing.title_list(tally.units_to_ask_about),
            )  # fmt: skip
        if high is not None and (within is RuleStatus.NOT_MET or not low):
            shown["counted"] = standing.points(tally.certain)
            code = ReasonCode.LEVEL_CREDITS_WITHIN if within is RuleStatus.MET else ReasonCode.LEVEL_CREDITS_TOO_MANY
            return standing.finding(self.rule_id, within, code, stated, **shown, max=standing.points(high))
        code = ReasonCode.LEVEL_CREDITS_MET if reaching is RuleStatus.MET else ReasonCode.LEVEL_CREDITS_NOT_MET
        return standing.finding(self.rule_id, reaching, code, stated, **shown, min=standing.points(low))


def _at_level(stated: CreditsAtLevel) -> Belongs:
    def belongs(completion: Completion) -> bool | None:
        return None if completion.level is None else stated.includes(completion.level)

    return belongs
