"""Collects for one turn what a take-away is made from, and has it written in the person's language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from advisor.domain.alternatives import Alternative
from advisor.domain.conversation import Answer, Turn
from advisor.domain.matching import SkillsGap
from advisor.domain.planning import StackingPlan
from advisor.domain.takeaway import Takeaway
from advisor.explaining.replies import plan_paragraphs
from advisor.explaining.takeaway import takeaway
from advisor.explaining.takeaway_matter import TakeawayMatter
from advisor.explaining.translation import Translator
from advisor.information.check import check_information
from advisor.ports import SourceSummary


def takeaway_of(
    turn: Turn,
    translator: Translator,
    *,
    sources: Sequence[SourceSummary],
    today: date,
    others: Sequence[Alternative] = (),
    plan: StackingPlan | None = None,
) -> Takeaway:
    """The take-away of a turn.

    Args:
        turn: with its answer.
        translator: for the language of the document.
        sources: of the store.
        today: the day of the turn where that is not kept; else the turn's own day counts.
        others: plans that the chosen one was compared with.
        plan: the chosen plan; by default the plan of the answer.
    """
    answer = turn.answer or Answer(gap=SkillsGap(skills=()))
    found = answer.plan if isinstance(answer.plan, StackingPlan) else None
    chosen = plan or found or next(iter(answer.alternatives), None)
    return takeaway(
        TakeawayMatter(
            today=turn.on or today,
            understood=turn.understood,
            gap=answer.gap,
            plan=chosen,
            proposed=found,
            instead=() if found else tuple(plan_paragraphs(answer.plan, translator)) if answer.plan else turn.reply,
            candidates=answer.candidates,
            others=tuple(others),
            beside=answer.alternatives,
            information={
                step.opportunity.id: check_information(step.opportunity) for step in (chosen.steps if chosen else ())
            },
            sources=tuple(sources),
        ),
        translator,
    )
