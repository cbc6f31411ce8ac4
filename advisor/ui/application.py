"""The whole app: settings of the page, its pages, and what to show when the store cannot be opened."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Sequence
from functools import partial

import streamlit as st

from advisor.advise import Advisor
from advisor.errors import AdvisorError
from advisor.explaining.translation import translator_for
from advisor.ports import TakeawayWriter
from advisor.ui import (
    about_page,
    add_catalogue_page,
    chat_page,
    conversation_panel,
    frame,
    health_page,
    page_links,
    rules_page,
)
from advisor.ui.plain_text import with_commands
from advisor.ui.session import visitor_language
from advisor.ui.table_desk import ImportTable, TableDesk

ICON = (
    "data:image/svg+xml;base64,"
    + b64encode(
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">'
        b'<rect width="32" height="32" rx="7" fill="#0f5e66"/>'
        b'<path d="M7 24h7a4 4 0 0 0 0-8h-1a4 4 0 0 1 0-8h9" fill="none" stroke="#fff" stroke-width="3"/>'
        b'<circle cx="24" cy="8" r="3" fill="#fff"/></svg>'
    ).decode()
)
"""Drawn here: a named icon would be fetched from another machine, which would learn of the visit."""

Page = Callable[[Advisor], None]


def run(
    open_advisor: Callable[[], Advisor],
    health_of: health_page.HealthOf,
    desk: TableDesk,
    import_table: ImportTable | None = None,
    log_file: conversation_panel.LogFile | None = None,
    writers: Sequence[TakeawayWriter] = (),
) -> None:
    """Draw the page that was asked for.

    Args:
        open_advisor: gives the shared advisor; slow the first time only. May raise `AdvisorError`.
        health_of: gives the health of a source, or of the whole store; slow the first time only.
        desk: looks at tables that visitors give.
        import_table: puts such a table into the store; `None` where visitors may not.
        log_file: makes the log of a conversation for the person who holds it; `None` where none is given away.
        writers: of the files that a plan can be taken along in.
    """
    translator = translator_for(visitor_language())
    name = translator.text("Pathway advisor")
    # before the pages are named: the icon of a page would be fetched from another machine
    st.set_page_config(page_title=name, page_icon=ICON, layout="wide", initial_sidebar_state="collapsed")
    pages = [
        st.Page(
            partial(show, partial(chat_page.render, log_file=log_file, writers=writers), open_advisor),
            title=translator.text("Advisor"),
            icon=":material/forum:",
            url_path="advisor",
            default=True,
        ),
        st.Page(
            partial(show, about_page.render, open_advisor),
            title=translator.text("About the data"),
            icon=":material/info:",
            url_path="about",
        ),
        st.Page(
            partial(show, rules_page.render, open_advisor),
            title=translator.text("Rules"),
            icon=":material/rule:",
            url_path="rules",
        ),
        st.Page(
            partial(show, partial(health_page.render, health_of=health_of), open_advisor),
            title=translator.text("Catalogue health"),
            icon=":material/monitor_heart:",
            url_path="health",
        ),
        st.Page(
            partial(show, partial(add_catalogue_page.render, desk=desk, import_table=import_table), open_advisor),
            title=translator.text("Add a catalogue"),
            icon=":material/table:",
            url_path="add",
        ),
    ]
    page_links.keep_rules_page(pages[2])
    page = st.navigation(pages, position="top")
    if page is not pages[0]:
        st.set_page_config(page_title=f"{page.title} · {name}")
    page.run()
    st.page_link(pages[1], label=translator.text("About the data: sources, privacy, how it works, limits"))
    st.page_link(pages[2], label=translator.text("The rules of plans in plain words, with examples"))
    st.page_link(pages[3], label=translator.text("Catalogue health: for those who publish offerings"))
    st.page_link(pages[4], label=translator.text("Add a catalogue: try a table of courses"))


def show(render: Page, open_advisor: Callable[[], Advisor]) -> None:
    """One page, or the sentence that says why it cannot be shown and what to do; nothing else is caught."""
    translator = translator_for(visitor_language())
    try:
        with st.spinner(translator.text("Opening the catalogue and its index; the first time takes a few seconds …")):
            advisor = open_advisor()
    except AdvisorError as error:
        st.title(translator.text("The advisor cannot be opened"), anchor=False)
        st.error(with_commands(str(error)), icon=":material/error:")
        frame.draw_bottom(translator)
        return
    try:
        render(advisor)
    except AdvisorError as error:
        st.error(with_commands(str(error)), icon=":material/error:")
