"""A step begins only after the units that it builds on are completed."""

from collections.abc import Iterator
from datetime import date

from ortools.sat.python.cp_model import CpModel, IntVar

from advisor.domain.ids import SpecId
from advisor.domain.planning import PlannedStep, PlanRequest, RelaxedBy, RuleCheck, RuleId, RuleStatus
from advisor.domain.prerequisites import Prerequisite
from advisor.domain.reasons import Reason, ReasonCode
from advisor.planning.problem import specs_of
from advisor.planning.variables import PlanVariables, Sum, total


class Prerequisites:
    """Complete first what a unit builds on; units that the store does not know stay unknown."""

    rule_id = RuleId.PREREQUISITES
    relaxed_by = RelaxedBy.AWARDING_BODY

    def constrain(self, model: CpModel, plan: PlanVariables) -> None:
        """A prerequisite that rests on unknown units, or is only given in words, is charged for."""
        if not plan.problem.holds(self.rule_id):
            return
        for unit, rows in plan.of_unit.items():
            spec = plan.problem.specs[unit]
            if spec.prerequisite is None:
                if spec.prerequisites_text is not None:
                    plan.unknown.append(plan.taken[unit])
                continue
            trust: Sum = 0
            if not all(plan.problem.knows(needed) for needed in spec.prerequisite.all_units()):
                trust = model.new_bool_var(f"trust prerequisites of {unit}")
                plan.unknown.append(trust)
            for start in sorted({plan.placements[row].start for row in rows}):
                begins = total([plan.take[row] for row in rows if plan.placements[row].start == start])
                _require(model, plan, spec.prerequisite, begins, start, trust)

    def check(self, request: PlanRequest, steps: tuple[PlannedStep, ...]) -> Iterator[RuleCheck]:
        """One check for each step that has prerequisites."""
        specs = specs_of(request)
        store = specs.keys() | request.held_units
        for step in steps:
            tree, words = step.opportunity.spec.prerequisite, step.opportunity.spec.prerequisites_text
            title = step.opportunity.spec.title
            if tree is None:
                if words is not None:
                    yield _unknown(title, words)
                continue
            done = request.held_units | {other.opportunity.spec.id for other in steps if other.end < step.start}
            named = tuple(dict.fromkeys(tree.all_units()))
            if tree.is_met_by(done):
                reason = Reason(code=ReasonCode.PREREQUISITE_MET, values={"step": title})
                yield RuleCheck(rule=self.rule_id, status=RuleStatus.MET, reason=reason)
            elif tree.is_met_by(done | {unit for unit in named if unit not in store}):
                yield _unknown(title, words or ", ".join(unit for unit in named if unit not in store))
            else:
                missing = tuple(specs[unit].title if unit in specs else unit for unit in named if unit not in done)
                reason = Reason(code=ReasonCode.PREREQUISITE_NOT_MET, values={"step": title, "missing": missing})
                yield RuleCheck(rule=self.rule_id, status=RuleStatus.NOT_MET, reason=reason)


def _require(
    model: CpModel, plan: PlanVariables, tree: Prerequisite, begins: Sum | IntVar, start: date, trust: Sum
) -> None:
    """If `begins` is 1, enough of the tree is completed before `start`; `trust` stands for any unknown unit."""
    parts = [_done(plan, unit, start, trust) for unit in tree.units]
    for inner in tree.trees:
        met = model.new_bool_var("prerequisite tree met")
        _require(model, plan, inner, met, start, trust)
        parts.append(met)
    model.add(total(parts) >= tree.minimum * begins)


def _done(plan: PlanVariables, unit: SpecId, start: date, trust: Sum) -> Sum:
    return plan.completed_before(unit, start) if plan.problem.knows(unit) else trust


def _unknown(title: str, words: str) -> RuleCheck:
    reason = Reason(code=ReasonCode.PREREQUISITE_UNKNOWN, values={"step": title, "text": words})
    return RuleCheck(rule=RuleId.PREREQUISITES, status=RuleStatus.UNKNOWN, reason=reason)
