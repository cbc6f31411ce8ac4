"""What is said of a finished plan beside its rules: how sure recognition is, and how its parts stack."""

from __future__ import annotations

from dataclasses import dataclass, replace

from advisor.domain.learner import PriorLearning
from advisor.domain.planning import PlanRequest, StackingPlan
from advisor.domain.planning_results import PlanningResult
from advisor.domain.stacking import BaseAward, StackFacts
from advisor.matching.outcome_likeness import likeness_of
from advisor.planning.objective import covers
from advisor.planning.recognition import recognition_of
from advisor.planning.stack_types import stacking_of
from advisor.ports import Catalogue
from advisor.text_ports import TextIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanFacts:
    """Adds recognition and stacking to plans."""

    catalogue: Catalogue
    evidence: TextIndex
    prior_learning: tuple[PriorLearning, ...] = ()

    def with_facts(self, asked: PlanRequest, result: PlanningResult) -> PlanningResult:
        """A plan with both; what is no plan stays as it is."""
        return self.of_plan(asked, result) if isinstance(result, StackingPlan) else result

    def of_plan(self, asked: PlanRequest, plan: StackingPlan) -> StackingPlan:
        """The plan with both.

        Args:
            asked: what was planned.
            plan: an answer to it.
        """
        taken = [step.opportunity for step in plan.steps]
        statements = {said.qualification for one in taken for said in one.spec.counts_toward}
        recognition = recognition_of(asked, plan, self.catalogue.qualifications(sorted(statements)))
        held = {one.spec.id: one for one in asked.opportunities if one.spec.id in plan.held_units}
        facts = StackFacts(
            base=base_award(self.prior_learning),
            likeness=likeness_of((*taken, *held.values()), self.evidence),
            covers={one.spec.id: frozenset(covers(asked, one)) for one in taken} if asked.skill_weights else None,
        )
        return replace(plan, recognition=recognition, stacking=stacking_of(asked, plan, recognition, facts))


def base_award(prior_learning: tuple[PriorLearning, ...]) -> BaseAward | None:
    """The one award that the person named; of several it is not known which is the largest."""
    awards = [prior.title for prior in prior_learning if prior.unit is None]
    return BaseAward(title=awards[0]) if len(awards) == 1 else None
