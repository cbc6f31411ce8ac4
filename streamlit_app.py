"""Opens the pages with the one advisor that all visitors share."""

import streamlit as st

from advisor.advise import Advisor
from advisor.bootstrap import build_advisor
from advisor.settings import read_settings
from advisor.ui import application


@st.cache_resource(show_spinner=False)
def shared_advisor() -> Advisor:
    """Made once for each server; read-only and thread-safe, it holds nothing of a visitor."""
    return build_advisor(read_settings())


application.run(shared_advisor)
