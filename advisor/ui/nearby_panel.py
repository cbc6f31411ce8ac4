"""Occupations near what the person has and wants, as options: any can be added to the goal or take its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import streamlit as st

from advisor.domain.conversation import Correction
from advisor.domain.ids import OccupationUri
from advisor.domain.learner import Goal, RequestField
from advisor.domain.nearby import NearbyOccupation
from advisor.explaining.nearby import ABOUT_NEARBY, MOST_MISSING_NAMED, effort_text, missing_text, shared_text
from advisor.ui.plain_text import plain
from advisor.ui.session import PageSession


def draw(session: PageSession, options: Sequence[NearbyOccupation], goal: Goal) -> None:
    """One card for each occupation, in the order of what is shared."""
    translator = session.translator
    st.header(translator.text("Nearby occupations"), anchor=False)
    st.caption(translator.text(ABOUT_NEARBY))
    for number, option in enumerate(options):
        with st.container(border=True, key=f"nearby_{number}", gap="small"):
            draw_option(session, option, number, goal)


def draw_option(session: PageSession, option: NearbyOccupation, number: int, goal: Goal) -> None:
    """What it shares, what is missing and would be taken, and the two ways to take it up."""
    translator = session.translator
    turns = len(session.conversation.turns)
    st.subheader(plain(option.label), anchor=False)
    for fact in (shared_text(option, translator), missing_text(option, translator), effort_text(option, translator)):
        if fact:
            st.markdown(plain(fact))
    if len(option.missing_labels) > MOST_MISSING_NAMED:
        count = len(option.missing_labels)
        label = translator.counted("{count} missing essential skill", "All {count} missing essential skills", count)
        with st.expander(label):
            st.markdown("\n".join(f"- {plain(skill)}" for skill in option.missing_labels))
    with st.container(horizontal=True, gap="small"):
        if goal.is_linked:
            st.button(
                translator.text("Add to my goals"),
                key=f"nearby_add_{turns}_{number}",
                icon=":material/add:",
                help=translator.text("Also work toward: {value}", value=plain(option.label)),
                on_click=session.correct,
                args=(Correction(field=RequestField.GOAL_OCCUPATIONS, value=option.occupation, keep=True),),
            )
        st.button(
            translator.text("Make it my goal"),
            key=f"nearby_goal_{turns}_{number}",
            icon=":material/flag:",
            help=translator.text("Work toward this one: {value}", value=plain(option.label)),
            on_click=session.correct,
            args=tuple(instead_of(goal, option.occupation)),
        )


def instead_of(goal: Goal, occupation: OccupationUri) -> Iterator[Correction]:
    """What puts the occupation in the place of the goal; skills and advertisements named beside it stay."""
    if goal.qualification:
        yield Correction(field=RequestField.GOAL_QUALIFICATION, value=goal.qualification, remove=True)
    for id_ in goal.outcomes_of:
        yield Correction(field=RequestField.GOAL_OUTCOMES, value=id_, remove=True)
    yield Correction(field=RequestField.GOAL_OCCUPATIONS, value=occupation)
