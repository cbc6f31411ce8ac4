"""What came of the conversation: what was understood, then pathway, offerings and gap."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from advisor.advise import Advisor
from advisor.domain.conversation import Answer, Turn
from advisor.ports import TakeawayWriter
from advisor.ui import (
    gap_panel,
    nearby_panel,
    offerings_panel,
    options_panel,
    takeaway_panel,
    understood_panel,
    what_if_panel,
)
from advisor.ui.options_panel import OptionsPlace
from advisor.ui.session import PageSession


def draw(session: PageSession, advisor: Advisor, writers: Sequence[TakeawayWriter]) -> None:
    """The panels of the last turn, the plan first; what takes long comes last, into its place."""
    turn = session.turn
    if turn is None:
        return
    session.is_at_rest = not session.lacks_other_ways(turn.answer)
    translator = session.translator
    understood_panel.draw(session, turn)
    if turn.answer is None or not turn.request.goal.is_linked:
        st.info(
            translator.text(
                "Your pathway, the offerings and your gap appear here as soon as I know where you want to go."
            )
        )
    if turn.answer is None:
        return
    place = None
    if turn.request.goal.is_linked:
        place = draw_tabs(session, turn, turn.answer, advisor)
    else:
        nearby_panel.draw(session, turn.answer.nearby, turn.request.goal)
    if writers:
        takeaway_panel.draw(session, turn, writers, today=turn.on or advisor.today())
    if place is not None:
        options_panel.draw_found(place, session, turn.answer, advisor)


def draw_tabs(session: PageSession, turn: Turn, answer: Answer, advisor: Advisor) -> OptionsPlace | None:
    """Pathway, offerings, gap and, where there are any, nearby occupations; the place for other ways."""
    translator = session.translator
    names = [translator.text("Pathway"), translator.text("Offerings"), translator.text("Your gap")]
    tabs = st.tabs([*names, translator.text("Nearby")] if answer.nearby else names)
    with tabs[0]:
        place = options_panel.draw(session, answer, advisor)
        what_if_panel.draw(session, answer, advisor.what_if)
    with tabs[1]:
        offerings_panel.draw(session, answer)
    with tabs[2]:
        gap_panel.draw(session, answer)
    if answer.nearby:
        with tabs[3]:
            nearby_panel.draw(session, answer.nearby, turn.request.goal)
    return place
