"""What an offering tells of itself: a figure outside; inside, its elements, contradictions, and what to ask whom."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.information import DUTIES, ElementFinding, ElementState
from advisor.explaining.information import (
    DUTY_NAMES,
    doubt_line,
    element_line,
    information_heading,
    origin_line,
    questions_by_whom,
)
from advisor.explaining.translation import Translator
from advisor.information.check import check_information
from advisor.ports import SourceSummary
from advisor.ui.plain_text import plain

ICONS = {
    ElementState.STATED: ":material/check:",
    ElementState.CONVERTED: ":material/sync_alt:",
    ElementState.INFERRED: ":material/help:",
    ElementState.MISSING: ":material/radio_button_unchecked:",
    ElementState.AT_ISSUE: ":material/hourglass_empty:",
}
"""A shape of its own for every state, beside its words; only what is stated has a tick."""


def draw(offering: LearningOpportunity, sources: Sequence[SourceSummary], translator: Translator) -> None:
    """Closed, with the figure on the outside."""
    check = check_information(offering)
    with st.expander(plain(information_heading(check, translator)), icon=":material/info:"):
        for doubt in check.doubts:
            st.warning(plain(doubt_line(doubt, translator)), icon=":material/warning:")
        questions = tuple(questions_by_whom(check, offering, translator))
        if questions:
            st.markdown(f"**{plain(translator.text('What to ask before you enrol'))}**")
        for whom, asked in questions:
            st.markdown("\n".join([plain(whom), *(f"- {plain(question)}" for question in asked)]))
        st.markdown(f"**{plain(translator.text('What the offering says'))}**")
        st.markdown("\n".join(_line(finding, offering, translator) for finding in check.findings))
        st.caption(plain(origin_line(offering, sources, translator)))


def _line(finding: ElementFinding, offering: LearningOpportunity, translator: Translator) -> str:
    name, state, said = element_line(finding, offering, translator)
    duty = translator.text(DUTY_NAMES[DUTIES[finding.element]])
    more = f"  \n{plain(said)}" if said else ""
    return f"- {ICONS[finding.state]} **{plain(name)}** · {plain(state)} :small[({plain(duty)})]{more}"
