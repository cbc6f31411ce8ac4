"""What may be meant besides what was understood; nothing of it counts until its button is pressed."""

from __future__ import annotations

from itertools import groupby

import streamlit as st

from advisor.domain.conversation import Correction, Suggestion, SuggestionKind, Turn
from advisor.explaining.goals import suggested_because
from advisor.ui.plain_text import plain
from advisor.ui.session import PageSession


def draw(session: PageSession, turn: Turn) -> None:
    """The suggestions with what each is like, as buttons that add them."""
    translator = session.translator
    ordered = sorted(turn.suggestions, key=reason)  # stable, so those of one reason stay in their order
    for place, (_, found) in enumerate(groupby(ordered, key=reason)):
        suggestions = tuple(found)
        with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"suggested_{place}"):
            st.markdown(plain(suggested_because(suggestions[0], translator)), width="content")
            for number, suggestion in enumerate(suggestions):
                st.button(
                    plain(suggestion.label),
                    key=f"suggestion_{len(session.conversation.turns)}_{place}_{number}",
                    icon=":material/add:",
                    help=translator.text("Add to my goal: {value}", value=plain(suggestion.label)),
                    on_click=session.correct,
                    args=(Correction(field=suggestion.field, value=suggestion.value, keep=True),),
                )


def reason(suggestion: Suggestion) -> tuple[SuggestionKind, str]:
    """What suggestions have in common that stand in one line."""
    return suggestion.kind, suggestion.words
