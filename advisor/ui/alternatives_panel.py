"""Other ways to the same goal: looked for when someone asks, each with what it is better in."""

from __future__ import annotations

import streamlit as st

from advisor.domain.conversation import Answer
from advisor.domain.planning import StackingPlan
from advisor.explaining.alternatives import NO_OTHER_WAY, alternative_title, difference_lines
from advisor.ui import plan_panel
from advisor.ui.plain_text import plain
from advisor.ui.session import PageSession


def draw(session: PageSession, answer: Answer) -> None:
    """A button that looks for them; then one part for each, closed, with the differences on top."""
    translator = session.translator
    plan = answer.plan
    if not isinstance(plan, StackingPlan) or not plan.steps or answer.plan_request is None:
        return
    st.header(translator.text("Other ways"), anchor=False)
    if session.other_ways is None:
        st.button(
            translator.text("Look for other ways"),
            key="other_ways",
            icon=":material/alt_route:",
            help=translator.text(
                "Cheaper, sooner, with fewer hours, with other courses, or with what you know validated."
            ),
            on_click=session.look_for_other_ways,
        )
        return
    if not session.other_ways:
        st.write(translator.text(NO_OTHER_WAY))
    for number, alternative in enumerate(session.other_ways):
        with st.expander(alternative_title(alternative, translator), icon=":material/alt_route:"):
            for line in difference_lines(alternative, plan, translator):
                st.markdown(f"- {plain(line)}")
            plan_panel.draw_plan(session, answer, alternative.plan, key=f"other_way_{number}")
