"""How sure it is that a unit counts: a few words, and behind them the facts and the seven criteria."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from advisor.domain.recognition import UnitRecognition
from advisor.explaining.recognition import (
    criteria_heading,
    criterion_line,
    evidence_lines,
    recognition_heading,
    recognition_line,
)
from advisor.explaining.translation import Translator
from advisor.ui.plain_text import plain


def draw(found: UnitRecognition, translator: Translator) -> None:
    """Closed, with the status on the outside."""
    with st.expander(plain(recognition_heading(found, translator)), icon=":material/fact_check:"):
        st.markdown(plain(recognition_line(found, translator)))
        st.markdown("\n".join(f"- {plain(line)}" for line in evidence_lines(found, translator)))
        st.markdown(f"**{plain(criteria_heading(found, translator))}**")
        st.markdown("\n".join(f"- {plain(criterion_line(fact, translator))}" for fact in found.criteria))


def draw_held(found: Sequence[UnitRecognition], translator: Translator) -> None:
    """What the person holds, each with its line; nothing where nothing is held."""
    held = [one for one in found if one.is_held]
    if held:
        st.subheader(translator.text("What you hold"), anchor=False)
        for one in held:
            with st.container(border=True, gap="small"):
                st.markdown(f"**{plain(one.title)}**")
                draw(one, translator)
