"""The plan to take along: a document to print first, other files beside it; each is made when it is pressed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

import streamlit as st

from advisor.domain.alternatives import Alternative
from advisor.domain.conversation import Turn
from advisor.domain.planning import StackingPlan
from advisor.explaining.translation import Translator, mark
from advisor.ports import TakeawayWriter
from advisor.takeaway_facts import takeaway_of
from advisor.ui.session import PageSession

FILE_NAME = "pathway-plan"

BUTTON_NAMES: dict[str, str] = {
    ".pdf": mark("Download the plan (PDF)"),
    ".docx": mark("To edit (DOCX)"),
    ".html": mark("Web page, best for screen readers (HTML)"),
    ".ics": mark("Dates for a calendar (ICS)"),
    ".csv": mark("Steps as a table (CSV)"),
    ".json": mark("All data (JSON)"),
}
"""What each kind of file is for; a kind that is not here is called by its name."""

BUTTON_ICONS: dict[str, str] = {
    ".pdf": ":material/picture_as_pdf:",
    ".docx": ":material/edit_document:",
    ".html": ":material/language:",
    ".ics": ":material/event:",
    ".csv": ":material/table:",
    ".json": ":material/data_object:",
}


def draw(
    session: PageSession,
    turn: Turn,
    writers: Sequence[TakeawayWriter],
    *,
    today: date,
    plan: StackingPlan | None = None,
    others: Sequence[Alternative] = (),
) -> None:
    """What is in the files, and a button for each kind of them.

    Args:
        session: gives language and sources.
        turn: the turn to take along, with its answer.
        writers: one for each kind of file, the main one first.
        today: the day of files of a turn whose own day was not kept.
        plan: the plan that the person chose; `None`: the one that was proposed.
        others: plans that the proposed one was compared with.
    """
    translator = session.translator
    st.header(translator.text("Take it along"), anchor=False)
    st.write(
        translator.text(
            "Your goal and limits, the plan with every rule, the options compared, questions ready to send, what to do "
            "by when, and where the facts come from. The files hold what you told me, but not your messages; read them "
            "before you give them to anyone."
        )
    )

    make = partial(file_of, session, turn, today=today, plan=plan, others=others)
    main, *further = writers
    _draw_button(main, make(main), translator, is_main=True)
    with st.container(horizontal=True, gap="small", key="takeaway_files"):
        for writer in further:
            _draw_button(writer, make(writer), translator)


def file_of(
    session: PageSession,
    turn: Turn,
    writer: TakeawayWriter,
    *,
    today: date,
    plan: StackingPlan | None = None,
    others: Sequence[Alternative] = (),
) -> Callable[[], bytes]:
    """Makes the file when it is called, which may be after the page was drawn."""
    translator, sources = session.translator, session.sources

    def make() -> bytes:
        return writer.write(takeaway_of(turn, translator, sources=sources, today=today, others=others, plan=plan))

    return make


def _draw_button(
    writer: TakeawayWriter, file: Callable[[], bytes], translator: Translator, *, is_main: bool = False
) -> None:
    label = BUTTON_NAMES.get(writer.suffix)
    st.download_button(
        translator.text(label) if label else writer.name,
        data=file,
        file_name=f"{FILE_NAME}{writer.suffix}",
        mime=writer.mime,
        type="primary" if is_main else "secondary",
        icon=BUTTON_ICONS.get(writer.suffix),
        on_click="ignore",
        key=f"takeaway_{writer.suffix.removeprefix('.')}",
    )
