"""A plan over time: charts of its steps, hours and credits, each said in words, and the same facts as tables."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from advisor.domain.planning import PlanRequest, StackingPlan
from advisor.explaining.timeline import Timeline, timeline_of
from advisor.explaining.timeline_text import (
    TimelineTable,
    credits_sentence,
    hours_sentence,
    step_table,
    steps_sentence,
    term_table,
)
from advisor.explaining.translation import Translator
from advisor.ui import timeline_charts
from advisor.ui.gap_chart import DARK, LIGHT
from advisor.ui.plain_text import plain


def draw(plan: StackingPlan, request: PlanRequest | None, translator: Translator) -> None:
    """Nothing where there is no calendar."""
    timeline = timeline_of(plan, request)
    if timeline is None:
        return
    st.subheader(translator.text("Over time"), anchor=False)
    with st.container(key="timeline", gap="xsmall"):
        draw_charts(timeline, translator)
        with st.expander(translator.text("The same as tables"), icon=":material/table:"):
            draw_table(term_table(timeline, translator), translator.text("The terms of this plan"))
            draw_table(step_table(timeline, translator), translator.text("The steps of this plan"))


def draw_charts(timeline: Timeline, translator: Translator) -> None:
    """Each chart below what it shows, with its sentence under it."""
    theme = "dark" if st.context.theme.type == "dark" else "light"
    ink, paper = DARK if theme == "dark" else LIGHT, str(st.get_option(f"theme.{theme}.backgroundColor") or "white")
    said = steps_sentence(timeline, translator)
    st.vega_lite_chart(timeline_charts.steps_chart(timeline, ink, paper, translator), width="stretch", alt=said)
    st.caption(plain(said + " " + legend(timeline, translator)))
    st.markdown(f"**{translator.text('Hours a week')}**")
    said = hours_sentence(timeline, translator)
    st.vega_lite_chart(timeline_charts.hours_chart(timeline, ink, translator), width="stretch", alt=said)
    st.caption(plain(said))
    said = credits_sentence(timeline, translator)
    if said:
        st.markdown(f"**{translator.text('Credits, added up')}**")
        st.vega_lite_chart(timeline_charts.credits_chart(timeline, ink, translator), width="stretch", alt=said)
        st.caption(plain(said))


def legend(timeline: Timeline, translator: Translator) -> str:
    """What outlines and lines mean, where there are any."""
    parts = []
    if any(not step.dates_are_stated for step in timeline.steps):
        parts.append(translator.text("A dashed outline means: dates to be confirmed."))
    if timeline.links:
        parts.append(translator.text("A dotted line with an arrow means: the first is asked for before the second."))
    return " ".join(parts)


def draw_table(table: TimelineTable, alt: str) -> None:
    """The first column names the row."""
    frame = pd.DataFrame(
        [[plain(text) for text in row[1:]] for row in table.rows],
        index=pd.Index([plain(row[0]) for row in table.rows]),
        columns=[plain(name) for name in table.headings[1:]],
    )
    st.table(frame, border="horizontal", alt=alt)
