"""How good a plan is among all that were possible, as far as that was proved."""

from __future__ import annotations

from advisor.domain.planning import StackingPlan
from advisor.domain.priorities import Objective
from advisor.explaining.translation import Translator, mark

PROVED: dict[Objective, str] = {
    Objective.COST: mark(
        "Of the offerings compared, no other choice that meets the rules costs less, as far as stated."
    ),
    Objective.FINISH: mark("Of the offerings compared, no other choice that meets the rules is finished sooner."),
    Objective.HOURS: mark("Of the offerings compared, no other choice that meets the rules takes fewer hours."),
}
"""Claimed only where it was minimised over all choices."""

PROVED_BESIDE_COVERAGE: dict[Objective, str] = {
    Objective.COST: mark(
        "Of the offerings compared, no choice that covers nearly as much costs less, as far as stated."
    ),
    Objective.FINISH: mark("Of the offerings compared, no choice that covers nearly as much is finished sooner."),
    Objective.HOURS: mark("Of the offerings compared, no choice that covers nearly as much takes fewer hours."),
}
"""Where no award says what is enough."""


def proof_text(plan: StackingPlan, translator: Translator) -> str | None:
    """How good the plan is among all that were possible, as far as that was proved; `None`: nothing was."""
    if plan.comes_first is Objective.COVERAGE:
        if plan.coverage_gap_percent is None:
            return None
        if plan.coverage_gap_percent:
            return translator.text(
                "Of the offerings compared, at most {percent} % more coverage is possible within your limits.",
                percent=plan.coverage_gap_percent,
            )
        return translator.text("Of the offerings compared, none together cover more within your limits.")
    if not plan.is_proven_best:
        return None
    if plan.qualification is None:
        return translator.text(PROVED_BESIDE_COVERAGE[plan.comes_first])
    return translator.text(PROVED[plan.comes_first])
