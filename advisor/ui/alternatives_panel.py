"""Other ways to the same goal: looked for when someone asks, each with what it is better in."""

from __future__ import annotations

import streamlit as st

from advisor.advise import Advisor
from advisor.domain.conversation import Answer
from advisor.domain.planning import StackingPlan
from advisor.explaining.alternatives import NO_OTHER_WAY, alternative_title, difference_lines
from advisor.ui import plan_panel
from advisor.ui.plain_text import plain
from advisor.ui.session import PageSession


@st.fragment
def draw(session: PageSession, answer: Answer, advisor: Advisor) -> None:
    """Looks for them beside the page; then one part for each, closed, with the differences on top."""
    translator = session.translator
    plan = answer.plan
    if not isinstance(plan, StackingPlan) or not plan.steps or answer.plan_request is None:
        return
    st.header(translator.text("Other ways"), anchor=False)
    looking = session.look_for_other_ways(advisor)
    with st.spinner(translator.text("Looking for cheaper, sooner and other ways …")):
        found = looking.result()
    if not found:
        st.write(translator.text(NO_OTHER_WAY))
    for number, alternative in enumerate(found):
        with st.expander(alternative_title(alternative, translator), icon=":material/alt_route:"):
            for line in difference_lines(alternative, plan, translator):
                st.markdown(f"- {plain(line)}")
            plan_panel.draw_plan(session, answer, alternative.plan, key=f"other_way_{number}")
