"""Which days a step takes up: its run where the provider sets the days, else the whole terms that it touches."""

from collections.abc import Sequence
from datetime import date

from advisor.domain.catalogue import Availability
from advisor.domain.planning import PlannedStep, Term


def days_are_given(availability: Availability) -> bool:
    """Whether the provider sets the days, so that they cannot be moved."""
    return bool(availability.sessions or availability.start_months)


def span_of(step: PlannedStep, terms: Sequence[Term]) -> tuple[date, date]:
    """First and last day, both included; of a step without given days, those of its first and last term.

    Where such a step lies inside its terms is settled after planning, so nothing may depend on it.
    """
    if days_are_given(step.opportunity.availability):
        return step.start, step.end
    touched = [term for term in terms if term.start <= step.end and step.start <= term.end]
    return (touched[0].start, touched[-1].end) if touched else (step.start, step.end)
