"""Under the plan: what if a step falls away, and how all of it stands toward another qualification."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from advisor.domain.conversation import Answer
from advisor.domain.held import HeldUnit
from advisor.domain.ids import OpportunityId, QualificationId
from advisor.domain.planning import PlannedStep, StackingPlan
from advisor.domain.what_if import DropStep, EditOutcome, Setback, SetbackOutcome
from advisor.explaining.labels import STATUS_SIGNS
from advisor.explaining.reasons import sentence
from advisor.explaining.translation import Translator, mark
from advisor.explaining.what_if import (
    SETBACK_NAMES,
    audit_paragraphs,
    changes_paragraphs,
    group_line,
    no_plan_paragraphs,
    setback_paragraphs,
)
from advisor.ui.plain_text import plain
from advisor.ui.session import PageSession
from advisor.what_if import WhatIf

DROPPED = "dropped"
"""Beside the setbacks: the person leaves the step out."""

WHAT_HAPPENS: dict[str, str] = {DROPPED: mark("I leave it out"), **{one.value: SETBACK_NAMES[one] for one in Setback}}
MOST_GROUPS = 30


def draw(session: PageSession, answer: Answer, what_if: WhatIf) -> None:
    """Both questions, folded away; nothing without a plan."""
    plan, translator = answer.plan, session.translator
    if not isinstance(plan, StackingPlan) or not plan.steps or answer.plan_request is None:
        return
    turn = len(session.conversation.turns)
    with st.expander(translator.text("What if …"), icon=":material/help_center:", key=f"what_if_{turn}"):
        draw_setback(answer, plan, what_if, translator, turn)
        st.divider()
        draw_audit(answer, plan, what_if, translator, turn)


def draw_setback(answer: Answer, plan: StackingPlan, what_if: WhatIf, translator: Translator, turn: int) -> None:
    """A step, what happens to it, and what would change."""
    titles = {step.opportunity.id: step.opportunity.spec.title for step in plan.steps}
    st.subheader(translator.text("What if a step falls away?"), anchor=False)
    step = st.selectbox(
        translator.text("Step"),
        list(titles),
        format_func=lambda one: f"{list(titles).index(one) + 1}. {titles[one]}",
        key=f"what_if_step_{turn}",
    )
    happens = st.selectbox(
        translator.text("What happens"),
        list(WHAT_HAPPENS),
        format_func=lambda one: translator.text(WHAT_HAPPENS[one]),
        key=f"what_if_happens_{turn}",
    )
    if not st.button(translator.text("Show what changes"), key=f"what_if_go_{turn}", icon=":material/alt_route:"):
        return
    with st.spinner(translator.text("Looking for the nearest plan …")):
        lines = outcome_lines(answer, plan, what_if, translator, step, happens)
    st.markdown("\n".join(f"- {plain(line)}" for line in lines))


def outcome_lines(
    answer: Answer, plan: StackingPlan, what_if: WhatIf, translator: Translator, step: OpportunityId, happens: str
) -> tuple[str, ...]:
    """What changes, in sentences."""
    if answer.plan_request is None:
        return ()
    if happens == DROPPED:
        return edit_lines(what_if.edited(answer.plan_request, plan, DropStep(step=step)), translator)
    outcome: SetbackOutcome = what_if.after(answer.plan_request, plan, step, Setback(happens))
    return setback_paragraphs(outcome, translator)


def edit_lines(outcome: EditOutcome, translator: Translator) -> tuple[str, ...]:
    """What the change would break by itself, and the least repair."""
    broken = [f"{STATUS_SIGNS[check.status]} {sentence(check.reason, translator)}" for check in outcome.broken]
    lead = [translator.text("By itself it would break this:")] if broken else []
    if outcome.changes is None:
        return (*lead, *broken, *no_plan_paragraphs(outcome.result, translator))
    repair = [translator.text("The nearest plan that keeps it:")] if broken else []
    return (*lead, *broken, *repair, *changes_paragraphs(outcome.changes, translator))


def draw_audit(answer: Answer, plan: StackingPlan, what_if: WhatIf, translator: Translator, turn: int) -> None:
    """Another qualification, and how what is held and planned stands toward it."""
    titles = what_if.titles()
    if not titles:
        return
    st.subheader(translator.text("Check another qualification"), anchor=False)
    st.caption(translator.text("What you hold and the steps of this plan may count toward it too. No promise is made."))
    chosen = st.selectbox(
        translator.text("Qualification"),
        list(titles),
        index=None,
        format_func=lambda one: titles[one],
        placeholder=translator.text("Type a part of its title"),
        key=f"what_if_qualification_{turn}",
    )
    if chosen is not None:
        with st.spinner(translator.text("Checking the rules …")):
            draw_standing(chosen, held_of(answer), plan.steps, what_if, translator)


def held_of(answer: Answer) -> tuple[HeldUnit, ...]:
    """What the person holds, as the plan was made with it."""
    request = answer.plan_request
    if request is None:
        return ()
    known = {one.unit: one for one in request.held}
    return tuple(known.get(unit, HeldUnit(unit=unit)) for unit in sorted(request.held_units))


def draw_standing(
    qualification: QualificationId,
    held: Sequence[HeldUnit],
    steps: Sequence[PlannedStep],
    what_if: WhatIf,
    translator: Translator,
) -> None:
    """The audit: sentences, then the groups."""
    audit = what_if.audit(qualification, held, steps)
    st.markdown("\n".join(f"- {plain(line)}" for line in audit_paragraphs(audit, translator)))
    lines = [
        f"{'  ' * group.depth}- {plain(group_line(group, audit, translator))}" for group in audit.groups[:MOST_GROUPS]
    ]
    st.markdown("\n".join(lines))
    if len(audit.groups) > MOST_GROUPS:
        more = len(audit.groups) - MOST_GROUPS
        st.caption(translator.counted("One more group", "{count} more groups", more))
