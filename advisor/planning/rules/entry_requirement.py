"""What a person needs to be admitted: an award at a level, units, or what only people can judge."""

from collections.abc import Callable
from functools import partial

from ortools.sat.python.cp_model import CpModel

from advisor.domain.admission_rules import EntryRequirement
from advisor.domain.ids import SpecId
from advisor.domain.planning import RelaxedBy, RuleCheck, RuleId, RuleStatus
from advisor.domain.reasons import ReasonCode
from advisor.planning.completions import unproven_units
from advisor.planning.standing import Standing
from advisor.planning.trees import require, trust_in
from advisor.planning.variables import PlanVariables


class Admission:
    """Have what admission asks for, held already or completed by steps before the first at the awarding body."""

    rule_id = RuleId.ENTRY_REQUIREMENT
    relaxed_by = RelaxedBy.AWARDING_BODY

    def constrain(self, model: CpModel, plan: PlanVariables, stated: EntryRequirement) -> None:
        """The level of an award that the person holds is a given; steps cannot change it."""
        level = plan.problem.request.applicant.highest_level
        if stated.min_level is not None and level is not None and level < stated.min_level:
            model.add_bool_or([])
        if stated.held is None:
            return
        asked = _asked(stated, plan.problem.in_force.ways_to)
        trust = trust_in(model, plan, stated.held)
        require(model, plan, stated.held, 1, partial(plan.done, is_in_time=lambda _: True), trust)
        rows = [
            row
            for row, placement in enumerate(plan.placements)
            if placement.opportunity.provider.id == plan.award.provider.id and placement.unit not in asked
        ]
        for start in sorted({plan.placements[row].start for row in rows}):
            begins = plan.any_of([plan.take[row] for row in rows if plan.placements[row].start == start])
            require(model, plan, stated.held, begins, partial(plan.completed_before, day=start), trust)
        plan.needed_beside.extend((unit, 1) for unit in sorted(asked))

    def judge(self, stated: EntryRequirement, standing: Standing) -> RuleCheck:
        """Not met before unknown; conditions in words stay unknown."""
        level = standing.request.applicant.highest_level
        open_points: list[str] = []
        if stated.min_level is not None and level is not None and level < stated.min_level:
            return standing.finding(
                self.rule_id, RuleStatus.NOT_MET, ReasonCode.ENTRY_LEVEL_NOT_MET, stated,
                level=level, min=stated.min_level,
            )  # fmt: skip
        if stated.held is not None:
            done, sure, strange = self._completed(stated, standing)
            named = dict.fromkeys(stated.held.all_units())
            if not stated.held.is_met_by(done | strange):
                missing = standing.title_list(unit for unit in named if unit not in done)
                return standing.finding(
                    self.rule_id, RuleStatus.NOT_MET, ReasonCode.ENTRY_UNITS_NOT_MET, stated, missing=missing
                )
            if not stated.held.is_met_by(sure):
                open_points += standing.title_list(unit for unit in named if unit not in sure)
        if stated.words is not None:
            open_points.append(stated.words)
        if stated.min_level is not None and level is None:
            return standing.finding(
                self.rule_id, RuleStatus.UNKNOWN, ReasonCode.ENTRY_LEVEL_UNKNOWN, stated,
                min=stated.min_level, conditions=tuple(open_points),
            )  # fmt: skip
        if open_points:
            return standing.finding(
                self.rule_id, RuleStatus.UNKNOWN, ReasonCode.ENTRY_UNKNOWN, stated, conditions=tuple(open_points)
            )
        return standing.finding(self.rule_id, RuleStatus.MET, ReasonCode.ENTRY_MET, stated)

    def _completed(self, stated: EntryRequirement, standing: Standing) -> tuple[set[SpecId], set[SpecId], set[SpecId]]:
        """Units completed before the first step at the awarding body that is not itself asked for.

        All, those of them that are proven, and units that nobody knows.
        """
        ways_to = standing.in_force.ways_to
        asked, body = _asked(stated, ways_to), standing.qualification.provider.id
        own = [
            step.start
            for step in standing.steps
            if step.opportunity.provider.id == body and step.opportunity.spec.id not in asked
        ]
        before = {step.opportunity.spec.id for step in standing.steps if not own or step.end < min(own)}
        before |= standing.request.held_units
        store = standing.titles.keys() | standing.request.held_units
        done = {unit for unit in asked if not before.isdisjoint(ways_to(unit))}
        proven = before - unproven_units(standing.request)
        sure = {unit for unit in done if not proven.isdisjoint(ways_to(unit))}
        return done, sure, {unit for unit in asked if store.isdisjoint(ways_to(unit))}


def _asked(stated: EntryRequirement, ways_to: Callable[[SpecId], tuple[SpecId, ...]]) -> set[SpecId]:
    units = () if stated.held is None else stated.held.all_units()
    return {way for unit in units for way in ways_to(unit)}
