"""Panels that are drawn anew by themselves, as soon as nothing is being worked out for the page."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

import streamlit as st

from advisor.ui.session import PageSession

Further = ParamSpec("Further")
Panel = Callable[Concatenate[PageSession, Further], None]


def redrawn_alone(*, key: str | None = None) -> Callable[[Panel[Further]], Panel[Further]]:
    """What is pressed in the panel draws only the panel anew.

    That waits for the run of the page before, and the run of a new plan takes seconds, since it also waits for other
    ways. What is drawn in such a run therefore has the whole page drawn anew instead, which waits for nothing.

    Args:
        key: by which other panels can have this one drawn anew.
    """

    def of_panel(draw: Panel[Further]) -> Panel[Further]:
        alone = st.fragment(draw, key=key)

        @wraps(draw)
        def drawn(session: PageSession, /, *further: Further.args, **named: Further.kwargs) -> None:
            if session.is_at_rest:
                alone(session, *further, **named)
                return
            with st.container():  # stands where the panel drawn alone would stand, so that it stays what it is
                draw(session, *further, **named)

        return drawn

    return of_panel
