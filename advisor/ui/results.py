"""What came of the conversation: what was understood, then pathway, offerings and gap."""

from __future__ import annotations

import streamlit as st

from advisor.domain.conversation import Turn
from advisor.explaining.document import turn_document
from advisor.ui import gap_panel, offerings_panel, plan_panel, understood_panel
from advisor.ui.session import PageSession


def draw(session: PageSession, *, demonstration: bool) -> None:
    """The panels of the last turn."""
    turn = session.turn
    if turn is None:
        return
    translator = session.translator
    understood_panel.draw(session, turn)
    if turn.answer is None:
        st.info(
            translator.text(
                "Your pathway, the offerings and your gap appear here as soon as I know where you want to go."
            )
        )
        return
    pathway, offerings, gap = st.tabs(
        [translator.text("Pathway"), translator.text("Offerings"), translator.text("Your gap")]
    )
    with pathway:
        plan_panel.draw(session, turn.answer)
    with offerings:
        offerings_panel.draw(session, turn.answer)
    with gap:
        gap_panel.draw(turn.answer.gap, translator)
    draw_download(session, turn, demonstration=demonstration)


def draw_download(session: PageSession, turn: Turn, *, demonstration: bool) -> None:
    """The whole answer as a file to keep."""
    translator = session.translator
    st.download_button(
        translator.text("Download this answer (text file)"),
        data=turn_document(turn, translator, is_demonstration=demonstration).encode(),
        file_name="pathway.md",
        mime="text/markdown",
        on_click="ignore",
        icon=":material/download:",
        key="download",
    )
