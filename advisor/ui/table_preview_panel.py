"""The first records of a table as they would be stored, and what could not be read of them."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.information import ElementState
from advisor.domain.sources import RejectedRow
from advisor.domain.tables import SeenTable, TablePreview
from advisor.explaining.information import doubt_line, element_line, information_heading
from advisor.explaining.shortening import shortened
from advisor.explaining.tables import unread_lines
from advisor.explaining.translation import Translator
from advisor.information.check import check_information
from advisor.ui.information_panel import ICONS
from advisor.ui.plain_text import plain, with_commands

SHOWN_RECORDS, SHOWN_LINES = 5, 12
LONGEST_TITLE = 90


def draw(seen: SeenTable, preview: TablePreview, translator: Translator) -> None:
    """Each of the first records, then what is left out."""
    if preview.problem is not None:
        st.warning(with_commands(preview.problem), icon=":material/warning:")
    if preview.offerings:
        st.write(_how_many(seen, preview, translator))
    for number, offering in enumerate(preview.offerings[:SHOWN_RECORDS]):
        _draw_record(offering, number, translator)
    _draw_unread(preview, translator)
    _draw_rejected(preview.rejected, translator)


def _how_many(seen: SeenTable, preview: TablePreview, translator: Translator) -> str:
    rows = translator.counted("{count} record looked at", "{count} records looked at", len(seen.rows))
    offerings = translator.counted("{count} offering", "{count} offerings", len(preview.offerings))
    said = translator.text("{rows}, which make {offerings}.", rows=rows, offerings=offerings)
    return said + " " + translator.text("The table has more.") if seen.has_more else said


def _draw_record(offering: LearningOpportunity, number: int, translator: Translator) -> None:
    check = check_information(offering)
    title = shortened(offering.spec.title, longest=LONGEST_TITLE)
    label = f"**{plain(title)}** · {plain(information_heading(check, translator))}"
    with st.expander(label, expanded=number == 0), st.container(key=f"checks_table_{number}", gap="xsmall"):
        st.caption(plain(offering.provider.name))
        for doubt in check.doubts:
            st.warning(plain(doubt_line(doubt, translator)), icon=":material/warning:")
        lines, missing = [], []
        for finding in check.findings:
            name, state, said = element_line(finding, offering, translator)
            if finding.state is ElementState.MISSING and not said:
                missing.append(name)
            elif said:
                lines.append(f"- {ICONS[finding.state]} **{plain(name)}** · {plain(state)}  \n{plain(said)}")
        st.markdown("\n".join(lines))
        if missing:
            not_stated = translator.text("Not stated: {facts}", facts=missing)
            st.caption(plain(not_stated))


def _draw_unread(preview: TablePreview, translator: Translator) -> None:
    lines = unread_lines(preview.offerings, translator)
    if not lines:
        return
    st.subheader(translator.text("What could not be read"), anchor=False)
    st.markdown("\n".join(f"- {plain(line)}" for line in lines[:SHOWN_LINES]))
    _draw_more(len(lines), translator)


def _draw_rejected(rejected: Sequence[RejectedRow], translator: Translator) -> None:
    if not rejected:
        return
    st.subheader(translator.text("Rows that cannot be taken over"), anchor=False)
    lines = [
        translator.text(
            "{place}, {column}: expected {expected}", place=row.place, column=row.field, expected=row.expected
        )
        for row in rejected[:SHOWN_LINES]
    ]
    st.markdown("\n".join(f"- {plain(line)}" for line in lines))
    _draw_more(len(rejected), translator)


def _draw_more(count: int, translator: Translator) -> None:
    if count > SHOWN_LINES:
        st.caption(translator.counted("and {count} more", "and {count} more", count - SHOWN_LINES))
