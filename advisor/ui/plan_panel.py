"""One plan with all that is known of it, or why there is none and what would help."""

from __future__ import annotations

import streamlit as st

from advisor.domain.conversation import Answer
from advisor.domain.planning import StackingPlan
from advisor.domain.planning_results import RuleConflict
from advisor.explaining.replies import checks_summary, plan_paragraphs
from advisor.ui import checks_panel, conflict_panel, recognition_panel, stacking_panel, steps_panel, timeline_panel
from advisor.ui.pathway_view import PathwayView
from advisor.ui.plain_text import plain
from advisor.ui.session import PageSession
from advisor.what_if import WhatIf


def draw_no_plan(session: PageSession, answer: Answer) -> None:
    """A conflict with its ways out, or the sentence that there is nothing to plan, or no plan yet."""
    translator = session.translator
    if isinstance(answer.plan, RuleConflict):
        conflict_panel.draw(session, answer.plan)
    elif answer.plan is None or isinstance(answer.plan, StackingPlan):
        st.header(translator.text("Pathway"), anchor="pathway")
        st.write(translator.text("There is nothing to plan: no skill of your goal is missing."))
    else:
        st.header(translator.text("No pathway yet"), anchor="pathway")
        for paragraph in plan_paragraphs(answer.plan, translator):
            st.text(paragraph)


def draw(session: PageSession, answer: Answer, plan: StackingPlan, view: PathwayView, what_if: WhatIf) -> None:
    """Where it leads, over time, step by step, how it stacks, and what the rules say."""
    translator = session.translator
    award = plan.qualification
    title = award.title if award else translator.text("Skills, without a qualification")
    st.header(translator.text("Pathway: {title}", title=plain(title)), anchor="pathway")
    if award:
        body = plain(award.provider.name)
        st.markdown(translator.text("Whether these steps count toward it, only {body} can decide.", body=body))
    if plan.steps:
        timeline_panel.draw(plan, answer.plan_request, translator)
        st.subheader(translator.text("Steps"), anchor=False)
        steps_panel.draw(session, answer, plan, view, what_if)
    recognition_panel.draw_held(plan.recognition, translator)
    stacking_panel.draw(plan, translator)
    st.subheader(translator.text("Rules and limits"), anchor=False)
    st.text(checks_summary(plan, translator))
    checks_panel.draw(plan.checks, translator, key="plan")
