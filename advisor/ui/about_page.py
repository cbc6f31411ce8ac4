"""About the data: where it comes from, what is kept of a conversation, how answers are made and what they cannot do."""

from __future__ import annotations

import streamlit as st

from advisor.advise import Advisor
from advisor.explaining.notices import MAY_DIFFER, language_model_notice
from advisor.explaining.translation import Translator
from advisor.ports import SourceSummary
from advisor.ui import conversation_panel, frame
from advisor.ui.plain_text import plain
from advisor.ui.session import PageSession, current_session


def render(advisor: Advisor) -> None:
    """Draw the page."""
    session = current_session(advisor)
    session.finish(advisor)
    translator = session.translator
    sources = advisor.catalogue.sources()
    frame.draw_top(translator, demonstration=any(source.is_demonstration for source in sources))
    st.title(translator.text("About the data"), anchor=False)
    if session.notice:
        st.info(session.notice, icon=":material/info:")
    draw_sources(sources, translator)
    uses_language_model = advisor.language_model is not None
    draw_privacy(session, uses_language_model=uses_language_model)
    draw_method(translator, uses_language_model=uses_language_model)
    draw_limits(translator)
    session.note_address()
    frame.draw_bottom(translator)


def draw_sources(sources: tuple[SourceSummary, ...], translator: Translator) -> None:
    """What the store holds."""
    st.header(translator.text("Where the data comes from"), anchor=False)
    if not sources:
        st.write(translator.text("The store holds no source."))
        return
    st.table(
        {
            translator.text("Source"): [source_name(source, translator) for source in sources],
            translator.text("Version"): [plain(source.version) for source in sources],
            translator.text("Licence"): [plain(source.licence) for source in sources],
            translator.text("Imported on"): [translator.value(source.imported_on) for source in sources],
            translator.text("Records"): [translator.value(source.records) for source in sources],
        },
        border="horizontal",
        hide_index=True,
        alt=translator.text("Sources of the store with version, licence, date and size"),
    )


def source_name(source: SourceSummary, translator: Translator) -> str:
    """The title, and that it is invented where it is."""
    title = plain(source.title)
    return translator.text("{title} (demonstration)", title=title) if source.is_demonstration else title


def draw_privacy(session: PageSession, *, uses_language_model: bool) -> None:
    """What is kept, where, for how long, what leaves the service, and how to be rid of it."""
    translator = session.translator
    st.header(translator.text("What is kept of your conversation"), anchor=False)
    if not session.is_kept:
        st.markdown(
            translator.text(
                "- **Nothing:** this service keeps no conversations. Yours is gone when you close or reload the page; "
                "take your plan along as a file before.\n"
                "- **Language model:** {language_model}",
                language_model=language_model_notice(translator, is_used=uses_language_model),
            )
        )
        return
    st.markdown(
        translator.text(
            "- **What:** your messages, what was understood from them and the replies. No name, no e-mail address, no "
            "account, no tracking. Please write nothing about health or other private matters.\n"
            "- **Where:** in the store of this service.\n"
            "- **Language model:** {language_model}\n"
            "- **Under what:** an unguessable number, which is also in the address of the page (`?c=`), so that a "
            "reload or a bookmark brings the conversation back. Whoever has the address can read it.\n"
            "- **How long:** until you delete it.",
            language_model=language_model_notice(translator, is_used=uses_language_model),
        )
    )
    if session.conversation.turns:
        conversation_panel.draw_delete(session)
    else:
        st.write(translator.text("There is no conversation at the moment, so there is nothing to delete."))


def draw_method(translator: Translator, *, uses_language_model: bool) -> None:
    """How an answer is made."""
    st.header(translator.text("How an answer is made"), anchor=False)
    st.markdown(
        translator.text(
            "1. Your message is read for work, skills, goals and limits; each is linked to the names of the ESCO "
            "classification by similarity of meaning and of words.\n"
            "2. The skills of your goal, less those you have, are your gap.\n"
            "3. The learning outcomes of the offerings are compared with each missing skill. A sentence counts as "
            "evidence only when it is similar enough, and the page says how sure that is and which part of the "
            "offering it is from.\n"
            "4. A solver puts together the steps that cover most of the gap within your limits and the rules of the "
            "qualification. Every rule is then checked once more by other means before you see the plan.\n\n"
            "The same message and the same data give the same answer."
        )
    )
    if uses_language_model:
        st.write(translator.text(MAY_DIFFER))


def draw_limits(translator: Translator) -> None:
    """What an answer cannot do."""
    st.header(translator.text("What it cannot do"), anchor=False)
    st.markdown(
        translator.text(
            "- It cannot promise admission, recognition or funding. Those are decisions of the institutions named.\n"
            "- Similarity is not proof: a sentence may sound right and still mean something else. Read it before you "
            "decide.\n"
            "- “Not stated” and “unknown” mean just that. Ask the provider; nothing is guessed.\n"
            "- The catalogue is not everything there is, and prices and dates change.\n"
            "- You may not need a course: ask first whether what you can already do may be validated as prior "
            "learning.\n"
            "- It reads English, German, French, Spanish, Finnish, Swedish and Danish, and answers in English, German, "
            "French and Finnish. It may misread what you write: everything that it understood is shown, and you can "
            "correct it."
        )
    )
