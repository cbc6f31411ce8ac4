"""The rules of a plan with their answers: not met, unknown, set aside, met; each with sign, word and sentence."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from advisor.domain.planning import RuleCheck, RuleStatus
from advisor.explaining.labels import STATUS_NAMES, STATUS_SIGNS
from advisor.explaining.reasons import sentence
from advisor.explaining.translation import Translator
from advisor.ui import page_links
from advisor.ui.plain_text import plain

COLOURS: dict[RuleStatus, str] = {
    RuleStatus.NOT_MET: "red",
    RuleStatus.UNKNOWN: "orange",
    RuleStatus.SET_ASIDE: "grey",
    RuleStatus.MET: "green",
}
"""Beside sign and word, never instead of them; in the order shown, the worst first."""

MET_OPEN = 6
"""Rules that are met and drawn at once; more of them are folded away."""


def draw(checks: Sequence[RuleCheck], translator: Translator, *, key: str) -> None:
    """A group for each answer, those that nothing belongs to left out, and a link to what the rules mean."""
    with st.container(key=f"checks_{key}", gap="small"):
        for status in COLOURS:
            of_status = [check for check in checks if check.status is status]
            if of_status:
                draw_group(status, of_status, translator)
        page_links.draw_rules_link(translator)


def draw_group(status: RuleStatus, checks: Sequence[RuleCheck], translator: Translator) -> None:
    """The checks of one answer under a heading with their number."""
    heading = f"{STATUS_SIGNS[status]} {translator.text(STATUS_NAMES[status]).capitalize()} ({len(checks)})"
    lines = "\n".join(f"- {check_text(check, translator)}" for check in checks)
    if status is RuleStatus.MET and len(checks) > MET_OPEN:
        with st.expander(heading):
            st.markdown(lines)
    else:
        st.markdown(f"#### :{COLOURS[status]}[{heading}]", anchors=False)
        st.markdown(lines)


def check_text(check: RuleCheck, translator: Translator) -> str:
    """Sign, word and sentence of one rule."""
    status = translator.text(STATUS_NAMES[check.status])
    return (
        f":{COLOURS[check.status]}[{STATUS_SIGNS[check.status]} {status}] {plain(sentence(check.reason, translator))}"
    )
