"""Up to four offerings side by side: one table, facts as rows."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.conversation import Answer
from advisor.domain.information import REQUIRED
from advisor.domain.matching import Candidate
from advisor.explaining.offering_comparison import MOST_COMPARED, comparison
from advisor.explaining.translation import Translator
from advisor.information.check import check_information
from advisor.ui.offerings_view import OfferingsView
from advisor.ui.plain_text import plain

FEWEST = 2

ROW = """
<style>
[data-testid="stLayoutWrapper"]:has(> .st-key-comparison) {
  position: var(--while-chosen); top: 3.75rem; z-index: 2; background-color: var(--of-the-page);
}
</style>
"""
"""Once one is chosen the row stays in sight, below the header, among the cards on which more can be chosen."""

TABLE = """
<style>
.st-key-comparison_table :is(th, td) { min-width: 8.5rem; vertical-align: top; }
.st-key-comparison_table tr > :first-child {
  position: sticky; left: 0; z-index: 1; min-width: 7rem; background-color: var(--of-the-page);
}
</style>
"""
"""A table that is wider than a phone scrolls inside itself; the names of its facts stay in sight, on the page's colour.
"""


def draw(view: OfferingsView, candidates: Sequence[Candidate], answer: Answer, translator: Translator) -> None:
    """How many are chosen, and the ways to see them and to choose none.

    The row is there and as high before anything is chosen: nothing may move away under the next press on a card.
    """
    by_id = {candidate.opportunity.id: candidate for candidate in candidates}
    chosen = [by_id[id_] for id_ in view.compared if id_ in by_id]
    st.html(coloured(ROW).replace("var(--while-chosen)", "sticky" if chosen else "static"))
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="comparison"):
        st.markdown(translator.text("{chosen} of {count} chosen", chosen=len(chosen), count=MOST_COMPARED))
        shown = st.button(
            translator.text("Side by side"),
            key=view.key("side_by_side"),
            icon=":material/view_column:",
            disabled=len(chosen) < FEWEST,
            help=translator.text(
                "Choose from {fewest} to {count} offerings with “Compare” on their cards to see their facts in one "
                "table.",
                fewest=FEWEST,
                count=MOST_COMPARED,
            ),
        )
        st.button(
            translator.text("Stop comparing"),
            key=view.key("stop_comparing"),
            icon=":material/close:",
            disabled=not chosen,
            on_click=view.stop_comparing,
        )
    if shown:
        st.dialog(translator.text("Side by side"), width="large")(draw_table)(chosen, answer, translator)


def coloured(style: str) -> str:
    """With the colour of the page in it."""
    theme = "dark" if st.context.theme.type == "dark" else "light"
    return style.replace("var(--of-the-page)", st.get_option(f"theme.{theme}.backgroundColor") or "Canvas")


def draw_table(chosen: Sequence[Candidate], answer: Answer, translator: Translator) -> None:
    """Facts as rows with their names as headings, offerings as columns."""
    offerings = [candidate.opportunity for candidate in chosen]
    information = {one.id: known_text(one, translator) for one in offerings}
    found = comparison(chosen, answer, information, translator)
    columns = [f"{number}. {title}" for number, title in enumerate(found.titles, start=1)]
    table = pd.DataFrame(
        [[plain(value) for value in fact.values] for fact in found.facts],
        index=pd.Index([plain(fact.name) for fact in found.facts]),
        columns=[plain(title) for title in columns],
    )
    st.html(coloured(TABLE))
    with st.container(key="comparison_table"):
        st.table(table, border="horizontal", alt=translator.text("The facts of the chosen offerings side by side"))


def known_text(offering: LearningOpportunity, translator: Translator) -> str:
    """How much of what an offering has to tell it tells."""
    known = check_information(offering).known
    return translator.text("{known} of {required} required facts known", known=known, required=len(REQUIRED))
