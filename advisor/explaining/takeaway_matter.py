"""What a take-away is made from: one turn, the plan that was chosen and those it was compared with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from advisor.domain.alternatives import Alternative
from advisor.domain.conversation import UnderstoodItem
from advisor.domain.ids import OpportunityId, SkillUri, SpecId
from advisor.domain.information import InformationCheck
from advisor.domain.matching import Candidate, Evidence, SkillsGap
from advisor.domain.planning import PlannedStep, StackingPlan
from advisor.domain.recognition import UnitRecognition
from advisor.ports import SourceSummary


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeawayMatter:
    """Everything that the parts of a take-away are written from."""

    today: date
    understood: tuple[UnderstoodItem, ...]
    gap: SkillsGap
    plan: StackingPlan | None
    """The chosen one; `None`: no plan was found, or there is nothing to plan."""

    proposed: StackingPlan | None = None
    """The plan that the advisor proposed first, which `others` are compared with; often the chosen one."""

    instead: tuple[str, ...] = ()
    """What is said where what was asked for cannot be planned."""

    candidates: tuple[Candidate, ...] = ()
    others: tuple[Alternative, ...] = ()
    """Plans that the proposed one was compared with."""

    beside: tuple[StackingPlan, ...] = ()
    """Plans shown beside it, such as one without the qualification."""

    information: Mapping[OpportunityId, InformationCheck] = field(default_factory=dict)
    """What the offering of each step states."""

    sources: tuple[SourceSummary, ...] = ()

    @property
    def is_demonstration(self) -> bool:
        """Whether any of the sources is invented."""
        return any(source.is_demonstration for source in self.sources)

    @property
    def steps(self) -> tuple[tuple[int, PlannedStep], ...]:
        """The steps of the plan with their numbers, from 1."""
        return tuple(enumerate(self.plan.steps, start=1)) if self.plan else ()

    @property
    def labels(self) -> Mapping[SkillUri, str]:
        """The names of the skills of the gap."""
        return {skill.skill: skill.label for skill in self.gap.skills}

    @property
    def recognition(self) -> Mapping[SpecId, UnitRecognition]:
        """What is known of the recognition of each planned unit."""
        return {one.unit: one for one in self.plan.recognition if not one.is_held} if self.plan else {}

    def evidence_of(self, step: PlannedStep) -> Iterator[Evidence]:
        """The sentences for the skills that the step is taken for, in order."""
        found = {
            (candidate.opportunity.id, evidence.skill): evidence
            for candidate in self.candidates
            for evidence in candidate.evidence
        }
        for skill in step.covers:
            evidence = found.get((step.opportunity.id, skill))
            if evidence is not None:
                yield evidence
