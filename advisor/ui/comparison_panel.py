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

STYLE = """
<style>
.st-key-comparison :is(th, td) { min-width: 8.5rem; vertical-align: top; }
.st-key-comparison tr > :first-child {
  position: sticky; left: 0; z-index: 1; min-width: 7rem; background-color: var(--of-the-page);
}
</style>
"""
"""A table that is wider than a phone scrolls inside itself; the names of its facts stay in sight, on the page's colour.
"""


def draw(view: OfferingsView, candidates: Sequence[Candidate], answer: Answer, translator: Translator) -> None:
    """Nothing until an offering is chosen; with one, what to do; with more, the table."""
    by_id = {candidate.opportunity.id: candidate for candidate in candidates}
    chosen = [by_id[id_] for id_ in view.compared if id_ in by_id]
    if not chosen:
        return
    with st.container(border=True, key="comparison"):
        theme = "dark" if st.context.theme.type == "dark" else "light"
        colour = st.get_option(f"theme.{theme}.backgroundColor") or "Canvas"
        st.html(STYLE.replace("var(--of-the-page)", colour))
        st.subheader(translator.text("Side by side"), anchor=False)
        if len(chosen) < FEWEST:
            st.write(
                translator.text(
                    "“{title}” is chosen. Choose up to {count} offerings to see their facts side by side.",
                    title=plain(chosen[0].opportunity.spec.title),
                    count=MOST_COMPARED,
                )
            )
        else:
            draw_table(chosen, answer, translator)
        st.button(
            translator.text("Stop comparing"),
            key=view.key("stop_comparing"),
            icon=":material/close:",
            on_click=view.stop_comparing,
        )


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
    st.table(table, border="horizontal", alt=translator.text("The facts of the chosen offerings side by side"))


def known_text(offering: LearningOpportunity, translator: Translator) -> str:
    """How much of what an offering has to tell it tells."""
    known = check_information(offering).known
    return translator.text("{known} of {required} required facts known", known=known, required=len(REQUIRED))
