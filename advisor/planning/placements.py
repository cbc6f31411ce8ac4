"""When each offering can be taken: its sessions, yearly starts or free terms, with the load on each term."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import ceil

from advisor.domain.catalogue import LearningOpportunity, Session
from advisor.domain.ids import OpportunityId, SpecId
from advisor.domain.learner import Limits
from advisor.domain.planning import PlanRequest, Term
from advisor.planning.calendar import (
    LONG_TERM_WEEKS,
    TERM_WEEKS,
    load_within,
    spread,
    tenths_in,
    term_at,
    weekly_hours,
    weekly_load,
)
from advisor.planning.volume import volume_of

MOST_SPREADS, LIGHT = 2, 3
"""Each start of an offering without dates is tried over so many lengths; one that takes no more than one LIGHT-th
of a term's hours over the shortest only."""


USUAL_WEEKS = (TERM_WEEKS, LONG_TERM_WEEKS)
"""Lengths of runs whose source states only when they begin, beside the shortest that is possible."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """One way to take one offering: begun on `start`, done on `end`."""

    opportunity: LearningOpportunity
    start: date
    end: date
    first_term: int
    last_term: int
    loads: tuple[int, ...]
    """Tenths of hours in each term from the first to the last; 0 when the hours are unknown."""

    weekly_tenths: int
    """Tenths of hours in every week of a run on given days; 0 where the days are ours to choose."""

    movable: bool
    """Whether the days inside the terms are ours to choose: it can be begun at any time, or no dates are stated."""

    @property
    def unit(self) -> SpecId:
        """The specification that is completed by it."""
        return self.opportunity.spec.id


def placements_of(opportunity: LearningOpportunity, terms: Sequence[Term], limits: Limits) -> Iterator[Placement]:
    """Every way to take the offering inside the calendar, earliest first."""
    when = opportunity.availability
    if when.sessions:
        for session in sorted(when.sessions, key=lambda session: session.start):
            yield from _on_days(opportunity, session, terms, limits)
    elif when.start_months:
        for year in range(terms[0].start.year, terms[-1].end.year + 1):
            for month in sorted(when.start_months):
                yield from _on_days(opportunity, Session(start=date(year, month, 1)), terms, limits)
    else:
        for term in terms:
            yield from _in_free_terms(opportunity, term, terms, limits)


def _on_days(
    opportunity: LearningOpportunity, session: Session, terms: Sequence[Term], limits: Limits
) -> Iterator[Placement]:
    """The session, if the calendar holds it from its first to its last day; with each length that it may have."""
    hours = volume_of(opportunity.spec).hours
    for end in _ends(opportunity, session, limits):
        first, last = term_at(terms, session.start), term_at(terms, end)
        if first is None or last is None:
            return
        yield Placement(
            opportunity=opportunity, start=session.start, end=end, first_term=first, last_term=last,
            loads=tuple(load_within(hours, session.start, end, term) for term in terms[first : last + 1]),
            weekly_tenths=weekly_load(hours, session.start, end), movable=False,
        )  # fmt: skip


def _ends(opportunity: LearningOpportunity, session: Session, limits: Limits) -> Iterator[date]:
    """The stated last day, else that after the stated duration; else those of all lengths that it may have.

    Where no length is stated, it may be as short as the person's hours allow, or a quarter, or half a year: as short as
    they allow, nothing else could run beside it, and units of the same semester would seem to exclude each other.
    """
    if session.end is not None:
        yield session.end
        return
    stated, pace = opportunity.availability.duration_weeks, weeks_at_pace(opportunity, limits)
    lengths = [stated] if stated else [pace or TERM_WEEKS, *(one for one in USUAL_WEEKS if one > (pace or TERM_WEEKS))]
    for weeks in lengths:
        yield session.start + timedelta(weeks=weeks, days=-1)


def weeks_at_pace(opportunity: LearningOpportunity, limits: Limits) -> int | None:
    """Weeks that the offering takes alone at the person's hours a week; `None` when its volume is not known."""
    hours = volume_of(opportunity.spec).hours
    return None if hours is None else ceil(hours / weekly_hours(limits))


def is_stretched(opportunity: LearningOpportunity, limits: Limits) -> bool:
    """Whether it can be begun at any time, but takes the person longer than its stated duration."""
    stated, pace = opportunity.availability.duration_weeks, weeks_at_pace(opportunity, limits)
    return opportunity.availability.any_time and stated is not None and pace is not None and pace > stated


def _in_free_terms(
    opportunity: LearningOpportunity, first: Term, terms: Sequence[Term], limits: Limits
) -> Iterator[Placement]:
    """Spread over as few terms as the pace allows, and over one more where that leaves room for something beside it."""
    hours = volume_of(opportunity.spec).hours
    least_weeks = opportunity.availability.duration_weeks or 0
    found = 0
    for count in range(1, len(terms) - first.index + 1):
        used = terms[first.index : first.index + count]
        load = spread(hours, count)
        room = min(tenths_in(term, limits) for term in used)
        if load > room or sum(term.weeks for term in used) < least_weeks:
            continue
        yield Placement(
            opportunity=opportunity, start=first.start, end=used[-1].end,
            first_term=first.index, last_term=used[-1].index, loads=(load,) * count, weekly_tenths=0, movable=True,
        )  # fmt: skip
        found += 1
        if found == MOST_SPREADS or LIGHT * load <= room:
            return


def without_terms(placements: Sequence[Placement]) -> tuple[Placement, ...]:
    """Each offering that can be placed at all, once, with its whole load in a single long term."""
    first: dict[OpportunityId, Placement] = {}
    for placement in placements:
        first.setdefault(placement.opportunity.id, placement)
    return tuple(
        replace(
            placement,
            first_term=0,
            last_term=0,
            loads=(spread(volume_of(placement.opportunity.spec).hours, 1),),
            weekly_tenths=0,
        )
        for placement in first.values()
    )


def all_placements(request: PlanRequest, terms: Sequence[Term]) -> tuple[Placement, ...]:
    """The placements of every offering of the request that takes place, in order of its offerings."""
    return tuple(
        placement
        for opportunity in request.opportunities
        if opportunity.id not in request.cancelled
        for placement in placements_of(opportunity, terms, request.limits)
        if placement.start >= request.not_before.get(opportunity.spec.id, placement.start)
    )
