"""What a step adds to a plan, when else it could begin, and what could stand in its place; all in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from advisor.domain.ids import SkillUri
from advisor.domain.planning import PlannedStep, Term
from advisor.domain.what_if import StepSwap
from advisor.explaining.facts import dates_text, hours_text, price_text
from advisor.explaining.information import credits_text
from advisor.explaining.translation import Translator

MOST_STARTS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class StartChoice:
    """A day on which a step could begin instead."""

    begins: date
    label: str


def adds_lines(
    step: PlannedStep, labels: Mapping[SkillUri, str], group: str | None, translator: Translator
) -> Iterator[str]:
    """The skills it covers, its credits, and the requirement that it may count in.

    Args:
        step: of a plan.
        labels: names of skills.
        group: the title of the requirement group, where it has one.
        translator: of the language.
    """
    if step.covers:
        named = tuple(labels.get(skill, skill) for skill in step.covers)
        yield translator.text("Covers: {skills}", skills=named)
    else:
        yield translator.text("Covers no missing skill that another step does not cover better.")
    points = step.opportunity.spec.credits
    gains = credits_text(points, translator) if points else translator.text("credits not stated")
    yield translator.text("Credits: {credits}", credits=gains)
    if group:
        yield translator.text("May count in: {group}", group=group)


def start_choices(
    step: PlannedStep, starts: Sequence[date], terms: Sequence[Term], translator: Translator
) -> tuple[StartChoice, ...]:
    """The nearest starts other than its own, each with its term; without given days, one for each other term."""
    when = step.opportunity.availability
    is_free = not (when.sessions or when.start_months)
    own = _term_of(step.start, terms)
    others = [
        day for day in starts if day != step.start and not (is_free and own is not None and _term_of(day, terms) == own)
    ]
    nearest = sorted(others, key=lambda day: abs((day - step.start).days))[:MOST_STARTS]
    return tuple(StartChoice(begins=day, label=_start_text(day, terms, translator)) for day in sorted(nearest))


def _start_text(day: date, terms: Sequence[Term], translator: Translator) -> str:
    term = _term_of(day, terms)
    if term is None:
        return translator.text("From {day}", day=day)
    return translator.text("Term {number}, from {day}", number=term + 1, day=day)


def _term_of(day: date, terms: Sequence[Term]) -> int | None:
    return next((term.index for term in terms if term.start <= day <= term.end), None)


def swap_facts(swap: StepSwap, translator: Translator) -> str:
    """Provider, credits, hours, price and dates in one line; what is not stated says so."""
    spec = swap.offering.spec
    parts = (
        swap.offering.provider.name,
        credits_text(spec.credits, translator) if spec.credits else translator.text("credits not stated"),
        hours_text(swap.hours, translator, estimated=swap.hours is not None and spec.workload_hours is None),
        price_text(swap.offering, translator),
        dates_text(swap.offering, translator),
    )
    return " · ".join(parts)


def swap_reason(
    swap: StepSwap, step: PlannedStep, labels: Mapping[SkillUri, str], group: str | None, translator: Translator
) -> str:
    """Why it could stand there: what it covers of the step, and whether it may count in the same group."""
    return " ".join(_swap_reason(swap, step, labels, group, translator))


def _swap_reason(
    swap: StepSwap, step: PlannedStep, labels: Mapping[SkillUri, str], group: str | None, translator: Translator
) -> Iterator[str]:
    if swap.same_unit:
        yield translator.text("The same unit, given in another way.")
    named = tuple(labels.get(skill, skill) for skill in swap.covers)
    if named and len(named) == len(step.covers):
        yield translator.text("Covers the same: {skills}.", skills=named)
    elif named:
        yield translator.text(
            "Covers {count} of the {all} skills: {skills}.", count=len(named), all=len(step.covers), skills=named
        )
    elif step.covers:
        yield translator.text("Covers none of the skills that this step covers.")
    if swap.same_group and group:
        yield translator.text("May count in the same group: {group}.", group=group)
    elif swap.same_group:
        yield translator.text("May count in the same group.")
