"""Other ways in words: what each is better in, and what it takes compared with the first."""

from __future__ import annotations

from collections.abc import Iterator

from advisor.domain.alternatives import Alternative, AlternativeKind
from advisor.domain.planning import StackingPlan
from advisor.explaining.facts import hours_text
from advisor.explaining.translation import Translator, mark

KIND_NAMES: dict[AlternativeKind, str] = {
    AlternativeKind.MORE_COVERAGE: mark("Covers more of what is missing"),
    AlternativeKind.CHEAPER: mark("Cheaper"),
    AlternativeKind.SOONER: mark("Finished sooner"),
    AlternativeKind.FEWER_HOURS: mark("Fewer hours of study"),
    AlternativeKind.OTHER_STEPS: mark("Other courses"),
    AlternativeKind.PRIOR_LEARNING_FIRST: mark("Have what you know validated first"),
}

NO_OTHER_WAY = mark(
    "I looked for a plan that is cheaper, sooner or shorter, and for one with other courses. Within your limits and "
    "the rules there is none in this catalogue."
)


def alternative_title(alternative: Alternative, translator: Translator) -> str:
    """What it is better in."""
    first, *others = (translator.text(KIND_NAMES[kind]) for kind in alternative.kinds)
    return ", ".join([first, *(other[:1].lower() + other[1:] for other in others)])


def difference_lines(alternative: Alternative, plan: StackingPlan, translator: Translator) -> Iterator[str]:
    """What differs from the first plan; what is the same, or not known of one of them, is left out."""
    other = alternative.plan
    if alternative.to_be_validated:
        yield translator.text(
            "If the awarding body recognises what you know already, you may not need: {units}. Ask for validation of "
            "prior learning before you enrol; only the awarding body can decide.",
            units=tuple(titles_of(alternative, plan)),
        )
    new, old = other.known_cost, plan.known_cost
    if new and old and new != old and new.currency == old.currency:
        yield translator.text("{new} instead of {old}", new=new, old=old)
    yield from _days(other, plan, translator)
    yield from _hours(other, plan, translator)
    if None not in (other.covered_percent, plan.covered_percent) and other.covered_percent != plan.covered_percent:
        yield translator.text(
            "covers {new} % of what is missing instead of {old} %", new=other.covered_percent, old=plan.covered_percent
        )
    if alternative.other_steps:
        yield translator.text("{count} of {all} steps are others", count=alternative.other_steps, all=len(other.steps))


def titles_of(alternative: Alternative, plan: StackingPlan) -> Iterator[str]:
    """Of the units that are to be validated."""
    return (
        step.opportunity.spec.title for step in plan.steps if step.opportunity.spec.id in alternative.to_be_validated
    )


def _days(other: StackingPlan, plan: StackingPlan, translator: Translator) -> Iterator[str]:
    if other.steps and plan.steps:
        new, old = (max(step.end for step in one.steps) for one in (other, plan))
        if new != old:
            yield translator.text(
                "finished {new} instead of {old}", new=translator.value(new), old=translator.value(old)
            )


def _hours(other: StackingPlan, plan: StackingPlan, translator: Translator) -> Iterator[str]:
    both = [[step.workload_hours for step in one.steps] for one in (other, plan)]
    if any(None in hours for hours in both):
        return
    new, old = (sum(hour or 0 for hour in hours) for hours in both)
    if new != old:
        yield translator.text(
            "{new} of study instead of {old}", new=hours_text(new, translator), old=hours_text(old, translator)
        )
