"""What stands at the top and at the bottom of every page."""

from __future__ import annotations

import streamlit as st

from advisor.explaining.document import DEMONSTRATION_NOTICE, DISCLAIMER, ESCO_ACKNOWLEDGEMENT
from advisor.explaining.translation import Translator
from advisor.ports import Catalogue

STYLE = """
<style>
[data-testid="stMain"] { scroll-padding-top: 4.5rem; }
.stMainBlockContainer { max-width: 84rem; padding-top: 4rem; padding-bottom: 2rem; }
.st-key-demonstration [data-testid="stAlertContainer"] { padding: 0.5rem 0.9rem; }
h1 { padding-top: 0.25rem !important; }
[data-testid="stText"] { white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.55; }
[data-testid="stMarkdownContainer"] { overflow-wrap: anywhere; }
[data-testid="stCaptionContainer"], th [data-testid="stMarkdownContainer"] { color: inherit !important; }
[data-testid="stCaptionContainer"] { opacity: 0.84; }
[data-testid="stChatInputTextArea"]::placeholder { color: inherit; opacity: 0.8; }
[data-testid="stChatMessage"]:has([aria-label*="user"]) {
  background-color: color-mix(in srgb, currentColor 6%, transparent);
}
[role="tab"][aria-selected="true"] { color: inherit !important; }
[role="tab"][aria-selected="true"] p { font-weight: 600; }
[data-testid="stButtonGroup"] button[data-selected="true"] { color: inherit !important; }
[data-testid="stButtonGroup"] button[data-selected="true"] p { color: inherit !important; font-weight: 600; }
[data-testid="stFullScreenFrame"]:has([data-testid="stVegaLiteChart"]) [data-testid="stElementToolbar"],
[data-testid="stForm"] [data-testid="InputInstructions"] { display: none; }
.stMarkdownBadge { white-space: normal !important; }
[class*="st-key-field_"] { row-gap: 0; }
[class*="st-key-checks_"] ul { list-style: none; padding-left: 0; }
[class*="st-key-checks_"] li { margin-left: 0; }
[class*="st-key-example_"] button { justify-content: flex-start !important; text-align: left; }
[class*="st-key-example_"] button > div { width: 100%; justify-content: flex-start !important; }
[class*="st-key-example_"] button p { text-align: left; }
.st-key-frame_bottom { border-top: 1px solid color-mix(in srgb, currentColor 18%, transparent); padding-top: 1rem; }
[data-testid="stTable"] { overflow-x: auto; }
@media (max-width: 999px) {
  .st-key-workspace > div > [data-testid="stHorizontalBlock"] { flex-wrap: wrap; row-gap: 1.5rem; }
  .st-key-workspace > div > [data-testid="stHorizontalBlock"] > [data-testid="stColumn"] { min-width: 100%; }
}
@media (min-width: 1000px) {
  .st-key-jump { display: none; }
  [data-testid="stLayoutWrapper"]:has(> :is(.st-key-chat, .st-key-table_preview)) { position: sticky; top: 4.25rem; }
  .st-key-table_preview { max-height: calc(100dvh - 5rem); overflow-y: auto; }
  .st-key-said {
    display: flex; flex-direction: column-reverse; justify-content: flex-start !important;
    max-height: calc(100dvh - 20rem); overflow-y: auto;
  }
}
@media (max-width: 600px) {
  .stMainBlockContainer { padding-left: 1rem; padding-right: 1rem; }
}
@media (prefers-reduced-motion: reduce) {
  * { animation-duration: 0.01ms !important; transition-duration: 0.01ms !important; }
}
</style>
"""
"""Only what the theme cannot say: when two columns become one, a chat that stays in sight, words that wrap, text
that is dark enough to read (captions are paler than WCAG 2.2 AA allows), no hint that covers a number, nothing with the
focus behind the header, and no buttons of charts: what they show stands below as a table, and each would be four more
stops of the keyboard. Only `flex-start` keeps the end of the chat in sight: with `start` the last question could not be
scrolled to."""


def is_demonstration(catalogue: Catalogue) -> bool:
    """Whether the store holds a demonstration source."""
    return any(source.is_demonstration for source in catalogue.sources())


def draw_top(translator: Translator, *, demonstration: bool) -> None:
    """Style and the notice that the catalogue is invented, where it is."""
    st.html(STYLE)
    if demonstration:
        with st.container(key="demonstration"):
            st.warning(translator.text(DEMONSTRATION_NOTICE), icon=":material/science:")


def draw_bottom(translator: Translator) -> None:
    """Who decides, who can be talked to, what answers here, and whose classification it is."""
    with st.container(key="frame_bottom", gap="xsmall"):
        st.caption(translator.text(DISCLAIMER))
        st.caption(
            translator.text(
                "This is an automatic service: it matches by computed similarity and fixed rules, and it can be wrong. "
                "Talk to a person before you enrol or pay: a careers adviser, or the institution itself."
            )
        )
        st.caption(ESCO_ACKNOWLEDGEMENT)
