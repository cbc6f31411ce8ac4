"""Under the plan: how what is held and planned stands toward another qualification."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from advisor.domain.conversation import Answer
from advisor.domain.held import HeldUnit
from advisor.domain.ids import QualificationId
from advisor.domain.planning import PlannedStep, StackingPlan
from advisor.explaining.translation import Translator
from advisor.explaining.what_if import audit_paragraphs, group_line
from advisor.ui.plain_text import plain
from advisor.ui.redrawing import redrawn_alone
from advisor.ui.session import PageSession
from advisor.what_if import WhatIf

MOST_GROUPS = 30


@redrawn_alone()
def draw(session: PageSession, answer: Answer, what_if: WhatIf) -> None:
    """Folded away; nothing without a plan. What is chosen in it redraws nothing else."""
    plan, translator = answer.plan, session.translator
    if not isinstance(plan, StackingPlan) or not plan.steps or answer.plan_request is None:
        return
    titles, turn = what_if.titles(), len(session.conversation.turns)
    if not titles:
        return
    label = translator.text("Check another qualification")
    with st.expander(label, icon=":material/help_center:", key=f"what_if_{turn}"):
        draw_audit(answer, plan.steps, what_if, titles, session)


def draw_audit(
    answer: Answer,
    steps: Sequence[PlannedStep],
    what_if: WhatIf,
    titles: Mapping[QualificationId, str],
    session: PageSession,
) -> None:
    """Another qualification, and how what is held and planned stands toward it."""
    translator = session.translator
    st.caption(translator.text("What you hold and the steps of this plan may count toward it too. No promise is made."))
    chosen = st.selectbox(
        translator.text("Qualification"),
        list(titles),
        index=None,
        format_func=lambda one: titles[one],
        placeholder=translator.text("Type a part of its title"),
        key=f"what_if_qualification_{len(session.conversation.turns)}",
    )
    if chosen is not None:
        with st.spinner(translator.text("Checking the rules …")):
            draw_standing(chosen, held_of(answer), steps, what_if, translator)


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
