"""Chooses what to plan for: the named qualification, one that fits the goal, or the skills alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from advisor.domain.avoided import is_ruled_out
from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.held import HeldUnit
from advisor.domain.ids import OpportunityId, QualificationId, SkillUri
from advisor.domain.learner import LearnerRequest, PriorLearning, PriorLearningKind
from advisor.domain.matching import Candidate, SkillsGap
from advisor.domain.planning import PlanRequest, RelaxedBy, RuleId, StackingPlan
from advisor.domain.planning_results import Condition, PlanningResult, RuleConflict
from advisor.domain.qualifications import Qualification
from advisor.domain.wanted import ChosenPlan
from advisor.errors import PlanningError
from advisor.matching.candidates import coverage_of
from advisor.matching.gap import skill_weights
from advisor.matching.qualifications import qualifications_covering, qualifications_for
from advisor.matching.ranking_model import RankingModel
from advisor.plan_facts import PlanFacts
from advisor.planning.edits import planned_step
from advisor.planning.nearest_plan import nearest_plan
from advisor.planning.needed_offerings import units_named, with_needed
from advisor.planning.planner import plan_stack
from advisor.ports import Catalogue, ConceptLinker
from advisor.text_ports import TextIndex

MOST_QUALIFICATIONS_TRIED = 5

LONGEST_UNASKED = timedelta(days=4 * 365)
"""A qualification that nobody asked for is not proposed when it would take longer; people ask for long ones by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What came of planning, what was asked for it, and other plans worth comparing."""

    result: PlanningResult | None = None
    request: PlanRequest | None = None
    others: tuple[StackingPlan, ...] = ()

    def plans(self) -> tuple[StackingPlan, ...]:
        """The plan, if it is one with steps."""
        return (self.result,) if isinstance(self.result, StackingPlan) and self.result.steps else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pathways:
    """Plans for one request."""

    catalogue: Catalogue
    linker: ConceptLinker
    evidence: TextIndex
    ranking: RankingModel
    today: date
    planning_time_s: float

    def toward(self, request: LearnerRequest, gap: SkillsGap, candidates: tuple[Candidate, ...]) -> Proposal:
        """The plan to show first, and others worth comparing.

        A named qualification is planned for even if that turns out to be impossible: the conflict is the answer then,
        with a plan for the skills alone beside it. Someone who wants to become something is shown the first fitting
        qualification that can be planned; someone who wants to learn something, the offerings that teach it.
        """
        weights = skill_weights(gap)
        if request.chosen_plan is not None:
            return self._near_chosen(request, weights, candidates, request.chosen_plan)
        named = request.goal.qualification
        if named is not None:
            qualification = self.catalogue.qualifications([named]).get(named)
            if qualification is not None:
                asked = self._for_qualification(request, weights, qualification, is_asked_for=True)
                if isinstance(asked.result, RuleConflict) and weights:
                    return replace(asked, others=self._free(request, weights, candidates).plans())
                return asked
        free = self._free(request, weights, candidates) if weights else Proposal()
        for qualification in self._fitting(request, weights, candidates) if request.goal.occupations else ():
            found = self._for_qualification(request, weights, qualification, is_asked_for=False)
            if any(self._ends_soon_enough(plan) for plan in found.plans()):
                return replace(found, others=free.plans())
        return free

    def _near_chosen(
        self,
        request: LearnerRequest,
        weights: Mapping[SkillUri, int],
        candidates: tuple[Candidate, ...],
        chosen: ChosenPlan,
    ) -> Proposal:
        """The plan nearest to the chosen one, toward the same qualification; a conflict is explained."""
        toward = chosen.toward
        award = self.catalogue.qualifications([toward]).get(toward) if toward else None
        if award is None:
            return self._free(request, weights, candidates)
        found = self._for_qualification(request, weights, award, is_asked_for=request.goal.qualification == award.id)
        others = self._free(replace(request, chosen_plan=None), weights, candidates).plans() if weights else ()
        return replace(found, others=others)

    def _ends_soon_enough(self, plan: StackingPlan) -> bool:
        """Whether the plan may be proposed to someone who did not ask for its qualification."""
        return max(step.end for step in plan.steps) <= self.today + LONGEST_UNASKED

    def _fitting(
        self, request: LearnerRequest, weights: Mapping[SkillUri, int], candidates: tuple[Candidate, ...]
    ) -> tuple[Qualification, ...]:
        matches = qualifications_for(
            request.goal,
            self.catalogue,
            self.linker,
            limit=MOST_QUALIFICATIONS_TRIED,
            language=request.language,
        )
        ids = [QualificationId(match.id) for match in matches]
        if weights:
            covering = qualifications_covering(
                candidates, weights, self.catalogue, limit=MOST_QUALIFICATIONS_TRIED - len(ids)
            )
            ids += [id_ for id_ in covering if id_ not in ids]
        found = self.catalogue.qualifications(ids)
        return tuple(found[id_] for id_ in ids if id_ in found)

    def _for_qualification(
        self,
        request: LearnerRequest,
        weights: Mapping[SkillUri, int],
        qualification: Qualification,
        *,
        is_asked_for: bool,
    ) -> Proposal:
        load = self.catalogue.opportunities_for
        opportunities = with_needed(load(units_named(qualification)), load)
        if is_asked_for:  # its rules say which levels there are; a wish is for what is chosen freely
            request = replace(request, limits=replace(request.limits, levels=None))
        return self._plan(
            request,
            weights,
            opportunities,
            coverage=None,
            qualification=qualification,
            explains_conflicts=is_asked_for or request.chosen_plan is not None,
        )

    def _free(
        self, request: LearnerRequest, weights: Mapping[SkillUri, int], candidates: tuple[Candidate, ...]
    ) -> Proposal:
        found = (candidate.opportunity for candidate in candidates)
        opportunities = with_needed(found, self.catalogue.opportunities_for)
        coverage = {c.opportunity.id: _percent(c.coverage) for c in candidates}
        return self._plan(request, weights, opportunities, coverage=coverage, qualification=None)

    def _plan(
        self,
        request: LearnerRequest,
        weights: Mapping[SkillUri, int],
        opportunities: tuple[LearningOpportunity, ...],
        *,
        coverage: Mapping[OpportunityId, Mapping[SkillUri, int]] | None,
        qualification: Qualification | None,
        explains_conflicts: bool = True,
    ) -> Proposal:
        decided = self._decided(request, opportunities)
        if decided:
            opportunities = with_needed((*opportunities, *decided), self.catalogue.opportunities_for)
        compared = dict(coverage or {})
        further = [one for one in opportunities if one.id not in compared and (coverage is None or one in decided)]
        found = coverage_of(further, tuple(weights), self.catalogue, self.evidence, ranking=self.ranking)
        compared |= {opportunity: _percent(skills) for opportunity, skills in found.items()}
        asked = PlanRequest(
            today=self.today,
            opportunities=opportunities,
            coverage=compared,
            skill_weights=weights,
            qualification=qualification,
            held_units=frozenset(p.unit for p in request.profile.prior_learning if p.unit),
            held=tuple(_held_units(request.profile.prior_learning)),
            limits=request.limits,
            wanted=tuple(one for one in request.limits.wanted if one.offering in {o.id for o in opportunities}),
            unwanted=frozenset(one.id for one in opportunities if is_ruled_out(one, request.limits)),
            time_limit_s=self.planning_time_s,
            explains_conflicts=explains_conflicts,
        )
        try:
            return Proposal(result=self._with_facts(request, asked, _planned(request, asked)), request=asked)
        except PlanningError:  # no day is left between today and the latest finish, as in a conversation of long ago
            conflict = RuleConflict(conditions=(Condition(rule=RuleId.DATES, relaxed_by=RelaxedBy.LEARNER),))
            return Proposal(result=conflict, request=asked)

    def _decided(
        self, request: LearnerRequest, opportunities: tuple[LearningOpportunity, ...]
    ) -> tuple[LearningOpportunity, ...]:
        """Further offerings that the person decided for, as far as the store still has them."""
        chosen = request.chosen_plan.steps if request.chosen_plan else ()
        decided = {*(one.offering for one in request.limits.wanted), *(one.offering for one in chosen)}
        further = self.catalogue.opportunities(sorted(decided - {one.id for one in opportunities}))
        return tuple(further[id_] for id_ in sorted(further))

    def _with_facts(self, request: LearnerRequest, asked: PlanRequest, result: PlanningResult) -> PlanningResult:
        """A plan with how sure recognition is and how it stacks."""
        facts = PlanFacts(
            catalogue=self.catalogue, evidence=self.evidence, prior_learning=request.profile.prior_learning
        )
        return facts.with_facts(asked, result)


def _planned(request: LearnerRequest, asked: PlanRequest) -> PlanningResult:
    """The best plan; the nearest one where the person has chosen a plan."""
    if request.chosen_plan is None:
        return plan_stack(asked)
    offerings = {one.id: one for one in asked.opportunities}
    steps = [
        planned_step(offerings[one.offering], start=one.start, end=one.end)
        for one in request.chosen_plan.steps
        if one.offering in offerings
    ]
    return nearest_plan(asked, steps).result


def _held_units(prior_learning: tuple[PriorLearning, ...]) -> Iterator[HeldUnit]:
    """What is known of each unit that the person holds; of one that was said twice, what was said last."""
    for unit, prior in {prior.unit: prior for prior in prior_learning}.items():
        if unit is not None:
            yield HeldUnit(
                unit=unit,
                awarded_on=prior.awarded_on,
                provider=prior.provider,
                learning=prior.learning,
                is_claimed=prior.kind is PriorLearningKind.CLAIMED,
            )


def _percent(coverage: Mapping[SkillUri, float]) -> dict[SkillUri, int]:
    return {skill: round(100 * strength) for skill, strength in coverage.items()}
