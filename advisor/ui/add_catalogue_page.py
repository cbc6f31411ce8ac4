"""Add a catalogue: give a table, say which column is what, see what becomes of it, and take the mapping file along."""

from __future__ import annotations

from functools import partial

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from advisor.advise import Advisor
from advisor.domain.catalogue import SpecKind
from advisor.domain.tables import SeenTable, TableChoices, TableField, TableFile, TableLayout
from advisor.errors import AdvisorError, ImportRefusedError
from advisor.explaining.tables import COLUMN_NAMES, KIND_NAMES, faults, meaning_name
from advisor.explaining.translation import Translator
from advisor.ui import frame, table_columns_panel, table_desk, table_preview_panel, table_words_panel
from advisor.ui.page_progress import PageProgress
from advisor.ui.plain_text import plain, with_commands
from advisor.ui.session import PageSession, current_session
from advisor.ui.table_desk import ImportTable, TableDesk, TableVisit

MEGABYTE = 1024 * 1024
LONGEST_NAME = 200
FIELD_WIDTH = 260
"""Pixels."""

SHEET_KEY = "table_sheet_{upload}"
FOR_ALL = (TableField.LANGUAGE, TableField.MODE)
"""What may hold for all records, where no column says it; the mapping file has room for more."""


def render(advisor: Advisor, desk: TableDesk, import_table: ImportTable | None) -> None:
    """Draw the page.

    Args:
        advisor: shared by all visitors.
        desk: looks at tables.
        import_table: puts a table into the store; `None` where visitors may not.
    """
    session = current_session(advisor)
    session.finish(advisor)
    translator = session.translator
    frame.draw_top(translator, demonstration=frame.is_demonstration(advisor.catalogue))
    st.title(translator.text("Add a catalogue"), anchor=False)
    st.write(
        translator.text(
            "For those who publish courses: give a table of them, say which column is what, and see what the advisor "
            "would make of it. You take away a mapping file, with which the table is imported as often as it changes."
        )
    )
    draw_table(desk, import_table, session)
    session.note_address()
    frame.draw_bottom(translator)


def draw_table(desk: TableDesk, import_table: ImportTable | None, session: PageSession) -> None:
    """The upload, and all that follows from it."""
    translator = session.translator
    uploaded = draw_upload(desk, translator)
    if uploaded is None:
        table_desk.forget()
        draw_what_is_needed(translator)
        return
    sheet = st.session_state.get(SHEET_KEY.format(upload=uploaded.file_id))
    visit = table_desk.visit_of(f"{uploaded.file_id}:{sheet}", partial(look, uploaded, sheet, desk, translator))
    if visit.seen is None:
        st.error(with_commands(visit.problem or ""), icon=":material/error:")
        return
    with st.container(key="workspace"):
        left, right = st.columns([6, 5], gap="large")
    with left:
        draw_sheets(visit.seen, uploaded, translator)
        choices = draw_choices(visit.seen, visit, desk, translator)
    with right, st.container(key="table_preview"):
        is_complete = draw_preview(visit.seen, choices, visit, desk, translator)
    if not is_complete:
        return
    with left:
        table_words_panel.draw(choices.columns, visit, translator)
    mapping = draw_mapping(visit.seen, choices, desk, translator)
    if import_table is not None and mapping is not None:
        table = TableFile(name=visit.seen.name, content=uploaded.getvalue())
        draw_import(table, mapping, import_table, session)


def draw_upload(desk: TableDesk, translator: Translator) -> UploadedFile | None:
    """The field for the file, and what becomes of it."""
    most = desk.most_bytes // MEGABYTE
    uploaded = st.file_uploader(
        translator.text("A table of courses: CSV, TSV, Excel (.xlsx) or JSON, at most {most} MB", most=most),
        type=[suffix.removeprefix(".") for suffix in desk.suffixes],
        max_upload_size=most,
        key="table_upload",
    )
    st.caption(
        translator.text(
            "The table is not kept: it is looked at in a folder that is deleted at once, and it is forgotten when you "
            "close the page. Formulas in it are never run."
        )
    )
    return uploaded


def draw_what_is_needed(translator: Translator) -> None:
    """What a table has to look like, before there is one."""
    st.markdown(
        translator.text(
            "- One row names the columns, in any language; each row below is a course, or one run of a course.\n"
            "- The title is needed. Learning outcomes, credits, level, language, form and dates make a course easy to "
            "find.\n"
            "- Every value goes through the same tables as other catalogues. What cannot be read is shown and never "
            "guessed."
        )
    )
    st.markdown(
        with_commands(
            translator.text("Larger tables: `python -m advisor data map FILE` does the same on the command line.")
        )
    )


def look(uploaded: UploadedFile, sheet: str | None, desk: TableDesk, translator: Translator, visit: TableVisit) -> None:
    """See what the table holds; why it cannot be used, where it cannot."""
    file = TableFile(name=uploaded.name, content=uploaded.getvalue())
    try:
        with st.spinner(translator.text("Looking at the table …")):
            visit.seen = desk.look(file, TableLayout(sheet=sheet))
        table_words_panel.learn_guesses(visit.seen, visit)
    except ImportRefusedError as reason:
        visit.problem = str(reason)


def draw_sheets(seen: SeenTable, uploaded: UploadedFile, translator: Translator) -> None:
    """The sheets of a spreadsheet file, where there are several."""
    if len(seen.sheets) > 1:
        st.selectbox(
            translator.text("Sheet"),
            seen.sheets,
            index=seen.sheets.index(seen.layout.sheet or seen.sheets[0]),
            key=SHEET_KEY.format(upload=uploaded.file_id),
        )


def draw_choices(seen: SeenTable, visit: TableVisit, desk: TableDesk, translator: Translator) -> TableChoices:
    """All that the person can say of the table."""
    st.header(translator.text("Which column is what?"), anchor=False)
    columns = table_columns_panel.draw(seen, visit, desk.frameworks, translator)
    st.header(translator.text("What holds for all records"), anchor=False)
    said = {column.field for column in columns}
    key = f"table_{visit.number}"
    provider = country = None
    if TableField.PROVIDER not in said:
        provider = st.text_input(
            translator.text("Who gives these courses?"), key=f"{key}_provider", max_chars=LONGEST_NAME
        )
    with st.container(horizontal=True, gap="medium", key=f"{key}_all"):
        kind = draw_kind(key, translator)
        if TableField.PROVIDER_COUNTRY not in said:
            country = draw_value(TableField.COUNTRY, TableField.PROVIDER_COUNTRY, key, translator)
        constants = {
            field: value
            for field in FOR_ALL
            if field not in said and (value := draw_value(field, field, key, translator)) is not None
        }
    return TableChoices(
        columns=table_words_panel.with_words(columns, visit),
        provider=(provider or "").strip() or None,
        provider_country=country,
        kind=kind,
        constants=constants,
        layout=desk.proposed(seen).layout,
    )


def draw_kind(key: str, translator: Translator) -> str:
    """What kind of achievement all records are."""
    chosen: str = st.selectbox(
        translator.text("They are"),
        [kind.value for kind in KIND_NAMES],
        format_func=lambda one: translator.text(KIND_NAMES[SpecKind(one)]),
        key=f"{key}_kind",
        help=translator.text("A micro-credential is small and assessed, and its provider calls it so."),
        width=FIELD_WIDTH,
    )
    return chosen


def draw_value(vocabulary: TableField, field: TableField, key: str, translator: Translator) -> str | None:
    """A value of a vocabulary that holds for all records; `None` where nothing is said."""
    values = sorted(table_words_panel.MEANINGS[vocabulary], key=lambda one: meaning_name(vocabulary, one, translator))
    chosen: str = st.selectbox(
        translator.text(COLUMN_NAMES[field]),
        ["", *values],
        format_func=lambda one: meaning_name(vocabulary, one, translator) if one else translator.text("not said"),
        key=f"{key}_all_{field}",
        width=FIELD_WIDTH,
    )
    return chosen or None


def draw_preview(
    seen: SeenTable, choices: TableChoices, visit: TableVisit, desk: TableDesk, translator: Translator
) -> bool:
    """The first records; whether all is said that a mapping needs."""
    st.header(translator.text("What becomes of it"), anchor=False)
    open_points = list(faults(choices, translator))
    for point in open_points:
        st.warning(plain(point), icon=":material/edit:")
    if open_points:
        return False
    preview = desk.preview(seen, choices)
    table_words_panel.learn_unread(preview.unread_words, visit)
    table_preview_panel.draw(seen, preview, translator)
    return True


def draw_mapping(seen: SeenTable, choices: TableChoices, desk: TableDesk, translator: Translator) -> TableFile | None:
    """The mapping file to take along, and the command that imports with it."""
    st.header(translator.text("Take the mapping file along"), anchor=False)
    try:
        mapping = desk.mapping_file(seen, choices)
    except ImportRefusedError as reason:
        st.error(with_commands(str(reason)), icon=":material/error:")
        return None
    st.write(translator.text("Lay it beside your table, and give this command whenever the table changes:"))
    st.code(f"python -m advisor data import catalogue {seen.name}", language=None)
    st.download_button(
        translator.text("Download {name}", name=mapping.name),
        mapping.content,
        mapping.name,
        "application/json",
        on_click="ignore",
        icon=":material/download:",
        type="primary",
        key="table_mapping",
    )
    with st.expander(translator.text("The mapping file"), icon=":material/data_object:"):
        st.code(mapping.content.decode(), language="json")
    return mapping


def draw_import(table: TableFile, mapping: TableFile, import_table: ImportTable, session: PageSession) -> None:
    """The button that puts the table into the store of this service, where its owner allows it."""
    translator = session.translator
    st.header(translator.text("Import it here"), anchor=False)
    st.write(
        translator.text(
            "The whole table is put into the store of this service, in place of what an earlier table of the same name "
            "brought, and the search index is made anew. Everybody will see it."
        )
    )
    if not st.button(translator.text("Import the table"), icon=":material/database_upload:", key="table_import"):
        return
    with st.status(translator.text("Importing; large tables take minutes …"), expanded=True) as status:
        try:
            done = import_table(table, mapping, PageProgress())
        except AdvisorError as error:
            status.update(state="error")
            st.error(with_commands(str(error)), icon=":material/error:")
            return
        status.update(state="complete", expanded=False)
    records = translator.counted("{count} record", "{count} records", done.records)
    rejected = translator.counted("{count} row rejected", "{count} rows rejected", len(done.rejected))
    said = [translator.text("Imported: {records}, {rejected}.", records=records, rejected=rejected)]
    if done.is_unchanged:
        said.append(translator.text("Nothing has changed since the last import."))
    st.success(plain(" ".join(said)), icon=":material/check:")
