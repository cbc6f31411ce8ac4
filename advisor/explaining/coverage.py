"""How much of what is missing a plan covers, and how far that can be known."""

from __future__ import annotations

from advisor.domain.planning import CoverageKnown, StackingPlan
from advisor.explaining.translation import Translator


def coverage_text(plan: StackingPlan, translator: Translator) -> str | None:
    """How much of the gap the steps cover, and how many of them say nothing of what is learnt; `None` without a gap."""
    if plan.covered_percent is None:
        return None
    if plan.coverage_is_known is CoverageKnown.WELL_ENOUGH:
        return translator.text("It covers about {percent} % of what is missing.", percent=plan.covered_percent)
    if plan.coverage_is_known is CoverageKnown.IN_PART:
        return translator.counted(
            "By what is stated it covers about {percent} % of what is missing; it may be more, since one step states "
            "no learning outcomes.",
            "By what is stated it covers about {percent} % of what is missing; it may be more, since {count} steps "
            "state no learning outcomes.",
            plan.steps_without_outcomes,
            percent=plan.covered_percent,
        )
    return translator.text(
        "How much of what is missing it covers is not known, since no step states learning outcomes; by titles and "
        "descriptions alone it is about {percent} %.",
        percent=plan.covered_percent,
    )


def coverage_figure(percent: int | None, known: CoverageKnown, translator: Translator) -> str:
    """The same in a table."""
    if percent is None:
        return translator.text("not known")
    if known is CoverageKnown.WELL_ENOUGH:
        return f"{translator.value(percent)} %"
    if known is CoverageKnown.IN_PART:
        return translator.text("{percent} % or more", percent=percent)
    return translator.text("not known; by titles {percent} %", percent=percent)
