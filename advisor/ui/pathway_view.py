"""What a visitor looks at on the panel of pathways: an option, and what would become of a step."""

from __future__ import annotations

from dataclasses import dataclass, field

import streamlit as st

from advisor.domain.ids import OpportunityId
from advisor.domain.what_if import Setback
from advisor.ui.session import PageSession

VIEW_KEY = "pathway_view"


@dataclass(slots=True, kw_only=True)
class PathwayView:
    """Of one answer; the next answer begins with nothing looked at."""

    turns: int
    """How many turns there were when it was made."""

    setbacks: dict[OpportunityId, tuple[Setback, tuple[str, ...]]] = field(default_factory=dict)
    """For each step that was asked about: what might happen, and what would change then; shown until the plan does."""

    def key(self, name: str) -> str:
        """Of a widget."""
        return f"pathway_{name}_{self.turns}"


def current_view(session: PageSession) -> PathwayView:
    """The view of the last answer; a new one where there is another."""
    turns = len(session.conversation.turns)
    view = st.session_state.get(VIEW_KEY)
    if not isinstance(view, PathwayView) or view.turns != turns:
        view = PathwayView(turns=turns)
        st.session_state[VIEW_KEY] = view
    return view
