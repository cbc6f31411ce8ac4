"""The rules that a plan is held against, in plain words, each with an example of every answer that it can have."""

from __future__ import annotations

import streamlit as st

from advisor.advise import Advisor
from advisor.domain.planning import RuleId
from advisor.explaining.labels import RULE_NAMES, STATUS_NAMES, STATUS_SIGNS
from advisor.explaining.rule_text import RuleText
from advisor.explaining.rule_texts import RULE_GROUPS, SETTING_ASIDE, THREE_ANSWERS, WHO_RELAXES, RuleGroup
from advisor.explaining.translation import Translator
from advisor.ui import frame
from advisor.ui.checks_panel import COLOURS
from advisor.ui.plain_text import plain
from advisor.ui.session import current_session


def render(advisor: Advisor) -> None:
    """Draw the page."""
    session = current_session(advisor)
    session.finish(advisor)
    translator = session.translator
    frame.draw_top(translator, demonstration=frame.is_demonstration(advisor.catalogue))
    st.title(translator.text("Rules"), anchor=False)
    if session.notice:
        st.info(session.notice, icon=":material/info:")
    st.write(translator.text(THREE_ANSWERS))
    st.write(translator.text(SETTING_ASIDE))
    for group in RULE_GROUPS:
        draw_group(group, translator)
    session.note_address()
    frame.draw_bottom(translator)


def draw_group(group: RuleGroup, translator: Translator) -> None:
    """Who may relax the rules of the group, links to each, then each of them."""
    st.header(translator.text(group.title), anchor=False)
    st.write(translator.text(WHO_RELAXES[group.relaxed_by]))
    st.markdown(" · ".join(f"[{plain(translator.text(RULE_NAMES[rule]))}](#{rule})" for rule in group.rules))
    for rule, text in group.rules.items():
        draw_rule(rule, text, translator)


def draw_rule(rule: RuleId, text: RuleText, translator: Translator) -> None:
    """What the rule asks, and an example of each answer with its sign and word."""
    with st.container(key=f"checks_rule_{rule}", gap="xsmall"):
        st.subheader(translator.text(RULE_NAMES[rule]), anchor=rule.value)
        st.write(plain(translator.text(text.asks)))
        st.markdown(
            "\n".join(
                f"- :{COLOURS[status]}[{STATUS_SIGNS[status]} {translator.text(STATUS_NAMES[status])}] "
                f"{plain(translator.text(example))}"
                for status, example in text.examples()
            )
        )
