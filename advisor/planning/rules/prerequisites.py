"""A step begins only after the units that it builds on are completed."""

from collections.abc import Iterator, Mapping, Sequence, Set
from functools import partial

from ortools.sat.python.cp_model import CpModel

from advisor.domain.catalogue import AchievementSpec
from advisor.domain.ids import SpecId
from advisor.domain.planning import PlannedStep, PlanRequest, RelaxedBy, RuleCheck, RuleId, RuleStatus
from advisor.domain.reasons import Reason, ReasonCode
from advisor.planning.completions import unproven_units
from advisor.planning.in_force import rules_in_force
from advisor.planning.problem import specs_of
from advisor.planning.trees import require, trust_in
from advisor.planning.variables import PlanVariables, total


class Prerequisites:
    """Complete first what a unit builds on; units that the store does not know stay unknown."""

    rule_id = RuleId.PREREQUISITES
    relaxed_by = RelaxedBy.AWARDING_BODY

    def constrain(self, model: CpModel, plan: PlanVariables) -> None:
        """A prerequisite that rests on unknown units, or of which a part is given in words, is charged for."""
        if not plan.problem.holds(self.rule_id):
            return
        for unit, rows in plan.of_unit.items():
            spec = plan.problem.specs[unit]
            if spec.prerequisites_text is not None:
                plan.unknown.append(plan.taken[unit])
            if spec.prerequisite is None:
                continue
            trust = trust_in(model, plan, spec.prerequisite, is_charged=spec.prerequisites_text is None)
            for start in sorted({plan.placements[row].start for row in rows}):
                begins = total([plan.take[row] for row in rows if plan.placements[row].start == start])
                done = partial(plan.completed_before, day=start)
                require(model, plan, spec.prerequisite, begins, done, trust)

    def check(self, request: PlanRequest, steps: tuple[PlannedStep, ...]) -> Iterator[RuleCheck]:
        """One check for each step that has prerequisites; words say what the tree does not, and stay unknown."""
        specs, in_force = specs_of(request), rules_in_force(request)
        store, unproven = specs.keys() | request.held_units, unproven_units(request)
        for step in steps:
            tree, words = step.opportunity.spec.prerequisite, step.opportunity.spec.prerequisites_text
            title = step.opportunity.spec.title
            if tree is None:
                if words is not None:
                    yield _unknown(title, words)
                continue
            named = tuple(dict.fromkeys(tree.all_units()))
            before = request.held_units | {other.opportunity.spec.id for other in steps if other.end < step.start}
            done = {unit for unit in named if not before.isdisjoint(in_force.ways_to(unit))}
            strange = {unit for unit in named if store.isdisjoint(in_force.ways_to(unit))}
            sure = {unit for unit in done if not (before - unproven).isdisjoint(in_force.ways_to(unit))}
            if tree.is_met_by(sure) and words is None:
                reason = Reason(code=ReasonCode.PREREQUISITE_MET, values={"step": title})
                yield RuleCheck(rule=self.rule_id, status=RuleStatus.MET, reason=reason)
            elif tree.is_met_by(done | strange):
                open_points = [] if tree.is_met_by(sure) else [_in_doubt(named, done - sure, strange, specs)]
                yield _unknown(title, "; ".join([*open_points, *([words] if words else [])]))
            else:
                missing = tuple(specs[unit].title if unit in specs else unit for unit in named if unit not in done)
                reason = Reason(code=ReasonCode.PREREQUISITE_NOT_MET, values={"step": title, "missing": missing})
                yield RuleCheck(rule=self.rule_id, status=RuleStatus.NOT_MET, reason=reason)


def _in_doubt(
    named: Sequence[SpecId], unproven: Set[SpecId], strange: Set[SpecId], specs: Mapping[SpecId, AchievementSpec]
) -> str:
    """Units that are held by word alone, then those that nobody knows."""
    doubtful = (specs[unit].title if unit in specs else unit for unit in named if unit in unproven)
    return ", ".join((*doubtful, *(unit for unit in named if unit in strange)))


def _unknown(title: str, words: str) -> RuleCheck:
    reason = Reason(code=ReasonCode.PREREQUISITE_UNKNOWN, values={"step": title, "text": words})
    return RuleCheck(rule=RuleId.PREREQUISITES, status=RuleStatus.UNKNOWN, reason=reason)
