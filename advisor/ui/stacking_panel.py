"""How a plan stacks: one line, and behind it every type with the predicates that decided."""

from __future__ import annotations

import streamlit as st

from advisor.domain.planning import StackingPlan
from advisor.domain.stacking import SegmentStacking
from advisor.explaining.stacking import predicate_line, segment_heading, stacking_line, type_heading
from advisor.explaining.translation import Translator
from advisor.ui.plain_text import plain


def draw(plan: StackingPlan, translator: Translator) -> None:
    """The line for the plan; behind it the types, for the plan and each of its segments."""
    if not plan.stacking:
        return
    st.subheader(translator.text("How this stacks"), anchor=False)
    st.markdown(plain(stacking_line(plan.stacking[0], translator)))
    with st.expander(translator.text("What decided this"), icon=":material/rule:"):
        for segment in plan.stacking:
            draw_segment(segment, translator)


def draw_segment(segment: SegmentStacking, translator: Translator) -> None:
    """Each type with its predicates."""
    st.markdown(f"**{plain(segment_heading(segment, translator))}**")
    lines = []
    for verdict in segment.verdicts:
        lines.append(f"- {plain(type_heading(verdict, translator))}")
        lines += [f"    - {plain(predicate_line(one, translator))}" for one in verdict.predicates]
    st.markdown("\n".join(lines))
