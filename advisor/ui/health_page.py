"""Catalogue health: what offerings state and leave open, by fact and provider, and what to mend first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import streamlit as st

from advisor.advise import Advisor
from advisor.domain.catalogue_health import CatalogueHealth
from advisor.domain.ids import SourceId
from advisor.explaining.document import ESCO_ACKNOWLEDGEMENT
from advisor.explaining.health import (
    element_rows,
    health_page,
    percent,
    problem_rows,
    provider_rows,
    skills_line,
    table_text,
)
from advisor.explaining.translation import Translator
from advisor.ports import SourceSummary
from advisor.ui import frame
from advisor.ui.plain_text import plain
from advisor.ui.session import current_session

HealthOf = Callable[[SourceId | None], CatalogueHealth]
"""Of one source, or of the whole store; may take a while the first time."""

PROBLEMS_SHOWN, SKILLS_SHOWN = 500, 15


def render(advisor: Advisor, health_of: HealthOf) -> None:
    """Draw the page."""
    session = current_session(advisor)
    session.finish(advisor)
    translator = session.translator
    sources = advisor.catalogue.sources()
    frame.draw_top(translator, demonstration=any(source.is_demonstration for source in sources))
    st.title(translator.text("Catalogue health"), anchor=False)
    st.write(
        translator.text(
            "For those who publish offerings: which facts of the European lists they state, what does not agree, what "
            "leads nowhere and what is out of date. What is missing or only inferred never counts as known."
        )
    )
    source = choose_source(sources, translator)
    with st.spinner(translator.text("Checking every offering; the first time takes a while …")):
        health = health_of(source)
    if health.offerings:
        draw_health(health, sources, translator)
    else:
        st.info(translator.text("There are no offerings to check in this source."), icon=":material/info:")
    st.caption(translator.text(ESCO_ACKNOWLEDGEMENT))
    session.note_address()
    frame.draw_bottom(translator)


def choose_source(sources: Sequence[SourceSummary], translator: Translator) -> SourceId | None:
    """One source, or all of them."""
    names = {source.id: source.title for source in sources}
    chosen = st.selectbox(
        translator.text("Source"),
        ["", *names],
        format_func=lambda key: plain(names[key]) if key else translator.text("All sources"),
        key="health_source",
    )
    return SourceId(chosen) if chosen else None


def draw_health(health: CatalogueHealth, sources: Sequence[SourceSummary], translator: Translator) -> None:
    """Figures, downloads, then each part."""
    with st.container(horizontal=True, gap="small", key="health_figures"):
        for label, value in (
            (translator.text("Offerings"), translator.value(health.offerings)),
            (translator.text("Required facts known"), percent(health.completeness)),
            (translator.text("Contradictions"), translator.value(len(health.doubts))),
            (translator.text("Broken links"), translator.value(len(health.broken))),
            (translator.text("Out of date"), translator.value(len(health.stale))),
            (translator.text("Described twice"), translator.value(len(health.same))),
        ):
            st.metric(plain(label), plain(value), width="content")
    draw_downloads(health, sources, translator)
    st.header(translator.text("Facts that offerings state"), anchor=False)
    draw_wide_table(element_rows(health, translator))
    st.header(translator.text("Providers, the least complete first"), anchor=False)
    draw_wide_table(provider_rows(health.providers, translator))
    draw_problems(health, translator)
    draw_skills(health, translator)


def draw_downloads(health: CatalogueHealth, sources: Sequence[SourceSummary], translator: Translator) -> None:
    """Tables for spreadsheets, and a page for printing."""
    tables = (
        (translator.text("Facts (CSV)"), "facts.csv", element_rows(health, translator)),
        (translator.text("Providers (CSV)"), "providers.csv", provider_rows(health.providers, translator)),
        (translator.text("Problems (CSV)"), "problems.csv", problem_rows(health, translator)),
    )
    with st.container(horizontal=True, gap="small", key="health_downloads"):
        for label, name, rows in tables:
            st.download_button(
                label, table_text(rows).encode("utf-8-sig"), name, "text/csv", on_click="ignore", key=f"health_{name}",
                icon=":material/download:",
            )  # fmt: skip
        st.download_button(
            translator.text("Page for printing (HTML)"),
            health_page(health, sources, translator).encode(),
            "catalogue-health.html",
            "text/html",
            on_click="ignore",
            key="health_page",
            icon=":material/print:",
        )


def draw_problems(health: CatalogueHealth, translator: Translator) -> None:
    """What to mend, the first of it."""
    st.header(translator.text("Problems"), anchor=False)
    rows = list(problem_rows(health, translator))
    if len(rows) == 1:
        st.write(translator.text("None was found."))
        return
    draw_wide_table(rows[: PROBLEMS_SHOWN + 1])
    tell_rest(len(rows) - 1 - PROBLEMS_SHOWN, translator)


def draw_skills(health: CatalogueHealth, translator: Translator) -> None:
    """Which skills nobody teaches, where that is known."""
    if health.skills is None:
        return
    st.header(translator.text("Skills"), anchor=False)
    st.write(plain(skills_line(health.skills, translator)))
    rows = [(translator.text("Skill"), translator.text("Occupations that need it"))]
    rows += [(name, translator.value(count)) for _, name, count in health.skills.needed_most[:SKILLS_SHOWN]]
    if len(rows) > 1:
        st.write(translator.text("Skills that no offering covers, the most needed first"))
        draw_table(rows, translator.text("Skills that no offering covers"))


def draw_wide_table(rows: Iterable[Sequence[str]]) -> None:
    """The rows under their heading, to be scrolled to the side where the screen is narrow; the first column stays."""
    heading, *body = rows
    columns = {name: [row[place] for row in body] for place, name in enumerate(heading)}
    st.dataframe(
        columns, hide_index=True, height="auto", column_config={heading[0]: st.column_config.TextColumn(pinned=True)}
    )


def draw_table(rows: Iterable[Sequence[str]], description: str) -> None:
    """The rows under their heading, texts from outside shown as they are."""
    heading, *body = rows
    columns = {name: [plain(row[place]) for row in body] for place, name in enumerate(heading)}
    st.table(columns, border="horizontal", hide_index=True, alt=description)


def tell_rest(count: int, translator: Translator) -> None:
    """How many more there are in the tables to download."""
    if count > 0:
        st.caption(translator.counted("{count} more in the table.", "{count} more in the table.", count))
