"""The facts of an offering and of a planned step, each as a short text; what is not stated says so."""

from __future__ import annotations

from decimal import Decimal

from advisor.domain.catalogue import LearningOpportunity, Supervision
from advisor.domain.levels import EqfLevel, Levels
from advisor.domain.matching import Evidence, TextPart
from advisor.domain.planning import PlannedStep
from advisor.explaining.labels import MODE_NAMES
from advisor.explaining.translation import Translator, mark

EVIDENCE_NAMES: dict[TextPart, str] = {
    TextPart.OUTCOME: mark("learning outcome"),
    TextPart.DESCRIPTION: mark("from the description, not a learning outcome"),
    TextPart.TITLE: mark("from the title only"),
}

SUPERVISION_NAMES: dict[Supervision, str] = {
    Supervision.UNSUPERVISED: mark("not supervised"),
    Supervision.SUPERVISED: mark("supervised"),
    Supervision.SUPERVISED_WITH_IDENTITY_CHECK: mark("supervised, identity checked"),
}

VERY_LIKELY, LIKELY = 0.85, 0.65
"""Probability of a sentence from which it is called so.

Of labelled courses that nothing was learnt from, .87 of such sentences were evidence, .75 of those between the two,
.53 of those below that are shown (`docs/evaluation.md`)."""


def how_sure(evidence: Evidence, translator: Translator) -> str:
    """How surely the sentence covers a skill, in words: by itself, without what other sentences add."""
    if evidence.made_by_people:
        return translator.text("stated by the provider")
    sure = evidence.strength if evidence.probability is None else evidence.probability
    if sure >= VERY_LIKELY:
        return translator.text("very likely")
    return translator.text("likely") if sure >= LIKELY else translator.text("possibly")


def not_stated(translator: Translator) -> str:
    """What to show for a fact that the source does not give."""
    return translator.text("not stated")


def level_text(level: EqfLevel | None, published: str | None, translator: Translator) -> str:
    """The EQF level; inferred ones say so, unknown ones give the source's own word where there is one."""
    if level is None:
        if published:
            return translator.text("EQF level not stated (the source says: {level})", level=published)
        return translator.text("EQF level not stated")
    if level.is_stated:
        return translator.text("EQF {level}", level=level.level)
    return translator.text("EQF {level} (inferred)", level=level.level)


def levels_text(levels: Levels, translator: Translator) -> str:
    """One level, or the lowest and the highest of several."""
    lowest, highest = levels
    if lowest == highest:
        return translator.text("EQF {level}", level=lowest)
    return translator.text("EQF {lowest} to {highest}", lowest=lowest, highest=highest)


def price_text(opportunity: LearningOpportunity, translator: Translator) -> str:
    """The price, "free of charge", the source's own words where it is no single sum, or that it is not stated."""
    if opportunity.price is None and opportunity.price_words:
        return translator.text("price by the provider: {words}", words=opportunity.price_words)
    if opportunity.price is None:
        return translator.text("price not stated")
    return translator.value(opportunity.price) if opportunity.price.cents else translator.text("free of charge")


def dates_text(opportunity: LearningOpportunity, translator: Translator) -> str:
    """When it can be begun."""
    availability = opportunity.availability
    if availability.any_time:
        return translator.text("starts at any time")
    if availability.sessions:
        return translator.text("starts {dates}", dates=tuple(session.start for session in availability.sessions[:3]))
    if availability.start_months:
        names = tuple(str(translator.locale.months["stand-alone"]["wide"][m]) for m in availability.start_months)
        return translator.text("starts every year in {months}", months=names)
    return translator.text("dates not stated")


def hours_text(hours: int | Decimal | None, translator: Translator, *, estimated: bool = False) -> str:
    """The volume of learning."""
    if hours is None:
        return translator.text("hours not stated")
    if estimated:
        return translator.text("about {hours} hours (estimated from the credits)", hours=hours)
    return translator.counted("{hours} hour", "{hours} hours", 1 if hours == 1 else 2, hours=hours)


def fact_line(opportunity: LearningOpportunity, translator: Translator) -> str:
    """Provider, credits, level, hours, price, form, language and dates in one line."""
    spec = opportunity.spec
    parts = [
        opportunity.provider.name,
        translator.value(spec.credits) if spec.credits else translator.text("credits not stated"),
        level_text(spec.eqf_level, spec.level_as_published, translator),
        hours_text(spec.workload_hours, translator),
        price_text(opportunity, translator),
        translator.text(MODE_NAMES[opportunity.mode]) if opportunity.mode else translator.text("form not stated"),
        translator.value(tuple(translator.language_name(code) for code in opportunity.languages))
        or translator.text("language not stated"),
        dates_text(opportunity, translator),
    ]
    return " · ".join(parts)


def step_line(step: PlannedStep, translator: Translator) -> str:
    """When a step runs and what it takes."""
    when = (
        translator.text("{start} to {end}", start=step.start, end=step.end)
        if step.dates_are_stated
        else translator.text("about {start} to {end} (dates to be confirmed)", start=step.start, end=step.end)
    )
    hours = hours_text(step.workload_hours, translator, estimated=step.workload_is_estimated)
    return f"{when} · {hours} · {price_text(step.opportunity, translator)}"
