"""Links from inside one page to another one, which only the whole app knows."""

from __future__ import annotations

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from advisor.explaining.translation import Translator

_RULES = "page_about_rules"


def keep_rules_page(page: StreamlitPage) -> None:
    """Keep the page about rules for this visit, so that panels can lead to it."""
    st.session_state[_RULES] = page


def draw_rules_link(translator: Translator) -> None:
    """A small link to the page about rules; nothing where a page is drawn by itself, without the app around it."""
    page = st.session_state.get(_RULES)
    if page is not None:
        st.page_link(page, label=translator.text("What do these rules mean?"), icon=":material/rule:")
