"""A unit may count in two groups where the qualification says so, and only so much may."""

from itertools import combinations

from ortools.sat.python.cp_model import CpModel

from advisor.domain.credit_rules import DoubleCounting
from advisor.domain.ids import GroupId, SpecId
from advisor.domain.planning import RelaxedBy, RuleCheck, RuleId, RuleStatus
from advisor.domain.qualifications import Qualification, RequirementGroup
from advisor.domain.reasons import ReasonCode
from advisor.planning.standing import Standing, worst
from advisor.planning.tallies import Part, Tally, keep_at_most
from advisor.planning.variables import PlanVariables


class CountedTwice:
    """Keep to the maximum of what two groups share; that they may share anything is how credits are assigned."""

    rule_id = RuleId.DOUBLE_COUNTING
    relaxed_by = RelaxedBy.AWARDING_BODY

    def constrain(self, model: CpModel, plan: PlanVariables, stated: DoubleCounting) -> None:
        """One maximum for every two of the groups."""
        for one, other in _pairs(stated, plan.award):
            shared: list[Part] = []
            theirs = set(other.all_units())
            for unit in one.all_units():
                if unit in theirs and (unit in plan.taken or unit in plan.problem.held):
                    both = model.new_bool_var("counts in both")
                    model.add(both >= plan.counts(unit, one) + plan.counts(unit, other) - 1)
                    shared.append(Part(unit, both, 0, plan.problem.credits[unit]))
            if stated.max_units is not None:
                in_units = [Part(part.unit, part.belongs, 0, 1) for part in shared]
                keep_at_most(model, plan, in_units, stated.max_units)
            if stated.max_credits_hundredths is not None:
                keep_at_most(model, plan, shared, stated.max_credits_hundredths)

    def judge(self, stated: DoubleCounting, standing: Standing) -> RuleCheck:
        """Shown with all units that count twice."""
        twice: dict[SpecId, None] = {}
        answers = []
        for one, other in _pairs(stated, standing.qualification):
            shared = [unit for unit in standing.units_within(one) if unit in standing.units_within(other)]
            twice |= dict.fromkeys(shared)
            if stated.max_units is not None:
                answers.append(Tally(len(shared), 0, (), ()).within(stated.max_units))
            if stated.max_credits_hundredths is not None:
                known = sum(standing.credits[unit] or 0 for unit in shared)
                silent = tuple(unit for unit in shared if standing.credits[unit] is None)
                answers.append(Tally(known, 0, silent, ()).within(stated.max_credits_hundredths))
        status = worst(answers)
        code = {
            RuleStatus.MET: ReasonCode.COUNTED_TWICE_WITHIN if twice else ReasonCode.COUNTED_TWICE_NONE,
            RuleStatus.NOT_MET: ReasonCode.COUNTED_TWICE_TOO_MUCH,
            RuleStatus.UNKNOWN: ReasonCode.COUNTED_TWICE_UNKNOWN,
        }[status]
        names = tuple(standing.names[group] for group in stated.groups)
        return standing.finding(self.rule_id, status, code, stated, groups=names, units=standing.title_list(twice))


def _pairs(stated: DoubleCounting, award: Qualification) -> list[tuple[RequirementGroup, RequirementGroup]]:
    groups: dict[GroupId, RequirementGroup] = {group.id: group for group in award.rules.walk()}
    return [(groups[one], groups[other]) for one, other in combinations(stated.groups, 2)]
