"""Other ways to the same goal, worked out when someone asks for them: each keeps every rule and limit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from advisor.domain.alternatives import Alternative
from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.conversation import Answer
from advisor.domain.ids import SpecId
from advisor.domain.learner import PriorLearning
from advisor.domain.matching import SkillsGap, SkillStatus
from advisor.domain.planning import PlanRequest, StackingPlan
from advisor.matching.candidates import coverage_of
from advisor.matching.ranking_model import RankingModel
from advisor.plan_facts import PlanFacts
from advisor.planning.alternatives import alternatives_to
from advisor.ports import Catalogue
from advisor.text_ports import TextIndex

KNOWN_FROM, STILL_NEW_FROM = 0.65, 0.4
"""A unit may be known already where it says so surely to teach a skill that the person has, and none, as surely as the
second, that is missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlternativeFinder:
    """Finds alternatives to the plan of an answer."""

    catalogue: Catalogue
    evidence: TextIndex
    ranking: RankingModel
    planning_time_s: float
    """For each alternative."""

    prior_learning: tuple[PriorLearning, ...] = ()
    """Of the person, to say how each of them stacks."""

    def to(self, answer: Answer) -> tuple[Alternative, ...]:
        """The alternatives; none where the answer holds no plan."""
        if answer.plan_request is None or not isinstance(answer.plan, StackingPlan):
            return ()
        known = self._may_be_known((step.opportunity for step in answer.plan.steps), answer.gap)
        asked = replace(answer.plan_request, time_limit_s=self.planning_time_s, could_be_validated=known)
        return tuple(self._with_facts(asked, one) for one in alternatives_to(answer.plan, asked))

    def _with_facts(self, asked: PlanRequest, found: Alternative) -> Alternative:
        """How sure recognition of its plan is and how it stacks, with what is to be validated taken as held."""
        facts = PlanFacts(catalogue=self.catalogue, evidence=self.evidence, prior_learning=self.prior_learning)
        held = replace(asked, held_units=asked.held_units | frozenset(found.to_be_validated))
        return replace(found, plan=facts.of_plan(held, found.plan))

    def _may_be_known(self, offerings: Iterable[LearningOpportunity], gap: SkillsGap) -> frozenset[SpecId]:
        """Units that seem to teach what the person can do already, and nothing that is missing."""
        steps = {offering.id: offering for offering in offerings}
        held = tuple(one.skill for one in gap.skills if one.status is SkillStatus.HELD)
        missing = frozenset(one.skill for one in gap.missing)
        covered = coverage_of(
            steps.values(), (*held, *sorted(missing)), self.catalogue, self.evidence, ranking=self.ranking
        )
        return frozenset(
            steps[offering].spec.id
            for offering, skills in covered.items()
            if max((sure for skill, sure in skills.items() if skill not in missing), default=0.0) >= KNOWN_FROM
            and max((sure for skill, sure in skills.items() if skill in missing), default=0.0) < STILL_NEW_FROM
        )
