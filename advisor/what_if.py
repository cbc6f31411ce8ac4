"""What may become of a plan, and how units stand toward any qualification: collects what that needs from the store."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from advisor.domain.audit import Audit, NearestQualifications
from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.held import HeldUnit
from advisor.domain.ids import OpportunityId, QualificationId, SpecId
from advisor.domain.planning import PlannedStep, PlanRequest, StackingPlan, Term
from advisor.domain.qualifications import Qualification
from advisor.domain.what_if import EditOutcome, PlanEdit, Setback, SetbackOutcome, StepFallback, StepSwap
from advisor.errors import PlanningError
from advisor.planning.audit import audit
from advisor.planning.calendar import calendar_for
from advisor.planning.edits import edited, starts_of
from advisor.planning.fallbacks import fallback, fragile_steps
from advisor.planning.nearest import nearest_qualifications
from advisor.planning.needed_offerings import units_named, with_needed
from advisor.planning.swaps import swaps_for
from advisor.ports import Catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """Answers questions about plans and qualifications; keeps nothing of a person."""

    catalogue: Catalogue
    today: Callable[[], date]
    planning_time_s: float
    """For one question about a plan, or one qualification."""

    def titles(self) -> Mapping[QualificationId, str]:
        """The titles of all qualifications, in order of title."""
        return self.catalogue.qualification_titles()

    def audit(
        self, qualification: QualificationId, held: Iterable[HeldUnit], planned: Sequence[PlannedStep] = ()
    ) -> Audit:
        """How what is held and planned stands toward a qualification.

        Raises:
            PlanningError: the store has no such qualification.
        """
        award = self.catalogue.qualifications([qualification]).get(qualification)
        if award is None:
            raise PlanningError(
                f"The store has no qualification {qualification!r}. `advisor audit --nearest` names some near ones."
            )
        request = self._request(held)
        further = _Offerings(self.catalogue).of(award)
        every = {one.id: one for one in (*request.opportunities, *further)}
        asked = replace(request, qualification=award, opportunities=tuple(every[key] for key in sorted(every)))
        return audit(asked, planned)

    def nearest(
        self, held: Iterable[HeldUnit], planned: Sequence[PlannedStep] = (), *, limit: int = 5
    ) -> NearestQualifications:
        """The qualifications of the store that the person is nearest to."""
        request = self._request(held)
        units = sorted({*request.held_units, *(step.opportunity.spec.id for step in planned)})
        awards = self.catalogue.qualifications(self.catalogue.qualifications_with(units))
        return nearest_qualifications(request, awards, _Offerings(self.catalogue).of, planned=planned, limit=limit)

    def after(self, request: PlanRequest, plan: StackingPlan, step: OpportunityId, setback: Setback) -> SetbackOutcome:
        """The nearest plan after something happened to a step.

        Raises:
            PlanningError: the plan has no such step.
        """
        return fallback(self._timed(request), plan, step, setback)

    def edited(self, request: PlanRequest, plan: StackingPlan, edit: PlanEdit) -> EditOutcome:
        """What a change breaks, and the least repair.

        Raises:
            PlanningError: the plan has no such step, or the request no such offering.
        """
        return edited(self._timed(request), plan, edit)

    def fallbacks(self, request: PlanRequest, plan: StackingPlan) -> tuple[StepFallback, ...]:
        """For each step, whether any plan would be left if it were cancelled."""
        return tuple(fragile_steps(self._timed(request), plan))

    def starts(self, request: PlanRequest, offering: OpportunityId) -> tuple[date, ...]:
        """The days on which an offering can begin; the first of a term where the days are not given.

        Raises:
            PlanningError: the request has no such offering.
        """
        return starts_of(request, offering)

    def terms(self, request: PlanRequest) -> tuple[Term, ...]:
        """The terms in which steps may begin, those after the last step of a plan as well."""
        return calendar_for(request)

    def swaps(self, request: PlanRequest, plan: StackingPlan, step: OpportunityId) -> tuple[StepSwap, ...]:
        """Offerings that could stand in the place of a step, the most fitting ones first.

        Raises:
            PlanningError: the plan has no such step.
        """
        return swaps_for(request, plan, step)

    def _timed(self, request: PlanRequest) -> PlanRequest:
        return replace(request, time_limit_s=self.planning_time_s)

    def _request(self, held: Iterable[HeldUnit]) -> PlanRequest:
        known = {one.unit: one for one in held}
        return PlanRequest(
            today=self.today(),
            opportunities=self.catalogue.opportunities_for(sorted(known)),
            held_units=frozenset(known),
            held=tuple(known.values()),
            time_limit_s=self.planning_time_s,
        )


class _Offerings:
    """Offerings by unit; each unit is asked for once, since the awards of one body share most of theirs."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._of_unit: dict[SpecId, list[LearningOpportunity]] = {}

    def of(self, award: Qualification) -> tuple[LearningOpportunity, ...]:
        """Of all units that its rules name, and of what these ask for themselves, a few levels deep."""
        return with_needed(self._load(units_named(award)), self._load)

    def _load(self, units: Sequence[SpecId]) -> list[LearningOpportunity]:
        missing = sorted(unit for unit in units if unit not in self._of_unit)
        self._of_unit |= {unit: [] for unit in missing}
        for one in self._catalogue.opportunities_for(missing):
            self._of_unit[one.spec.id].append(one)
        return [one for unit in units for one in self._of_unit[unit]]
