"""What an empty page says: how to begin, with examples that can be pressed."""

from __future__ import annotations

import streamlit as st

from advisor.explaining.notices import language_model_notice
from advisor.ui.session import PageSession

ENGLISH_EXAMPLES = (
    "I work in a warehouse, I'd like to become a data analyst, 6 hours a week, 900 euros, online",
    "I'm a care assistant and would like to become a nurse assistant, 5 hours a week",
    "I'd like to become a web developer, 10 hours a week, finished by December 2028",
)
"""Typed by the press of a button, so they stay in the language that they are an example of."""

OTHER_EXAMPLES = {
    "fi": "Olen myyjä ja haluan data-analyytikoksi, 8 tuntia viikossa, verkossa",
    "de": "Ich arbeite im Lager und möchte Datenanalyst werden, 6 Stunden pro Woche, höchstens 900 Euro, online",
    "fr": "Je suis vendeuse et je voudrais devenir analyste de données, 8 heures par semaine, en ligne",
}
"""One for each further language that is answered in; people who read it in another language see that it can be used."""


def draw_greeting(session: PageSession, *, uses_language_model: bool) -> None:
    """What to write, to whom, and what becomes of it."""
    translator = session.translator
    with st.chat_message("assistant", avatar=":material/route:"):
        st.write(
            translator.text(
                "Hello. Tell me in your own words where you are, where you would like to go, and what you can spare: "
                "hours a week, money, dates, online or on site. A vague wish is a fine beginning."
            )
        )
        st.write(
            translator.text("You can also paste a job advertisement, name several goals, or ask: what else could I do?")
        )
        st.caption(
            translator.text(
                "You are writing with an automatic service, not with a person. Please leave out names, health and "
                "other private matters; they are not needed."
            )
        )
        st.caption(language_model_notice(translator, is_used=uses_language_model))


def draw_examples(session: PageSession) -> None:
    """First messages that can be sent by a press."""
    translator = session.translator
    st.write(translator.text("Or begin with an example:"))
    own = OTHER_EXAMPLES.get(translator.language)
    examples = (own, *ENGLISH_EXAMPLES) if own else (*ENGLISH_EXAMPLES, OTHER_EXAMPLES["fi"])
    with st.container(gap="xsmall"):
        for number, example in enumerate(examples):
            st.button(
                example,
                key=f"example_{number}",
                on_click=session.ask,
                args=(example,),
                width="stretch",
                wrap=True,
                icon=":material/chat_bubble_outline:",
            )


def draw_steps(session: PageSession) -> None:
    """What happens with a message, in three steps."""
    translator = session.translator
    st.header(translator.text("What you will get"), anchor=False)
    st.markdown(
        "\n".join(
            (
                "1. "
                + translator.text("**What I understood**, with the words it came from. You can correct all of it."),
                "2. " + translator.text("**Your gap**: the skills your goal asks for, and which of them you have."),
                "3. " + translator.text("**Offerings** that cover it, with the very sentence that says so."),
                "4. "
                + translator.text(
                    "**A pathway**: steps in order, with dates, hours and price, and every rule shown as met, not met "
                    "or unknown. If nothing fits, the smallest change that would."
                ),
            )
        )
    )
