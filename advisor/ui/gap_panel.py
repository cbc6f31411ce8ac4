"""The gap: how much is held and missing, and every skill with where that is known from and what covers it."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from advisor.domain.conversation import Answer
from advisor.domain.matching import SkillStatus
from advisor.explaining.gap_facts import (
    BAR_ORDER,
    SKILL_STATUS_NAMES,
    GapBar,
    GapFilter,
    GapRow,
    cover_lines,
    filter_counts,
    gap_bars,
    gap_rows,
)
from advisor.explaining.translation import Translator
from advisor.ui import gap_chart
from advisor.ui.plain_text import plain
from advisor.ui.redrawing import redrawn_alone
from advisor.ui.session import PageSession

ROWS_OPEN = 12
"""Essential skills shown at once."""


def draw(session: PageSession, answer: Answer) -> None:
    """In numbers first, as a chart with its table; then skill by skill, essential ones first."""
    translator, gap = session.translator, answer.gap
    st.header(translator.text("Your gap"), anchor=False)
    if not gap.skills:
        st.write(translator.text("Your goal names a qualification and no skills, so there is no gap to show."))
        return
    st.write(
        translator.text(
            "Your goal asks for {count} skills: {held} you seem to have, {missing} are missing. Is one wrong? Say so, "
            "for instance: “I already know statistics”.",
            count=len(gap.skills),
            held=len(gap.skills) - len(gap.missing),
            missing=len(gap.missing),
        )
    )
    bars = gap_bars(gap)
    with st.container(key="gap_numbers"):
        left, right = st.columns([3, 2], vertical_alignment="center")
        with left:
            gap_chart.draw(bars, translator)
        with right:
            draw_counts(bars, translator)
    partly = sum(skill.status is SkillStatus.PARTLY for skill in gap.skills)
    if partly:
        st.caption(
            translator.counted(
                "One of the missing skills is partly held: you do not have it itself, but one that ESCO relates to it. "
                "It still counts as missing in every pathway.",
                "{count} of the missing skills are partly held: you do not have them themselves, but skills that ESCO "
                "relates to them. They still count as missing in every pathway.",
                partly,
            )
        )
    rows = gap_rows(answer, translator)
    lines = [f"- {plain(line)}" for line in cover_lines(rows, answer, translator)]
    if lines:
        st.markdown("\n".join(lines))
    draw_skills(session, answer, rows)


def draw_counts(bars: Sequence[GapBar], translator: Translator) -> None:
    """The numbers of the chart as a table."""
    statuses = [status for status in BAR_ORDER if any(status in bar.counts for bar in bars)]
    names = [translator.text(SKILL_STATUS_NAMES[status]) for status in statuses]
    columns = {translator.text("You"): [*names, translator.text("in all")]}
    for bar in bars:
        name = translator.text("essential") if bar.essential else translator.text("optional")
        counts = [bar.counts.get(status, 0) for status in statuses]
        columns[name] = [translator.value(count) for count in (*counts, bar.total)]
    st.table(
        columns,
        border="horizontal",
        hide_index=True,
        alt=translator.text("How many essential and optional skills you have and lack"),
    )


@redrawn_alone()
def draw_skills(session: PageSession, answer: Answer, rows: Sequence[GapRow]) -> None:
    """The skills that the filter lists; choosing another one redraws nothing else."""
    translator = session.translator
    counts = filter_counts(answer.gap)
    chosen = st.pills(
        translator.text("Skills to list"),
        options=list(counts),
        default=GapFilter.ALL,
        required=True,
        format_func=lambda choice: f"{filter_name(choice, translator)} ({translator.value(counts[choice])})",
        key=f"gap_filter_{len(session.conversation.turns)}",
    )
    status = GapFilter(chosen or GapFilter.ALL).status
    listed = [row for row in rows if status in (None, row.status)]
    if not listed:
        st.write(translator.text("There is no such skill in your gap."))
        return
    essential = [row for row in listed if row.essential]
    optional = [row for row in listed if not row.essential]
    if essential:
        st.subheader(translator.text("Essential skills"), anchor=False)
        draw_table(essential[:ROWS_OPEN], translator)
        rest = essential[ROWS_OPEN:]
        if rest:
            label = translator.counted("{count} more essential skill", "{count} more essential skills", len(rest))
            with st.expander(label):
                draw_table(rest, translator)
    if optional:
        label = translator.counted("{count} optional skill", "{count} optional skills", len(optional))
        with st.expander(label, expanded=not essential):
            draw_table(optional, translator)


def filter_name(choice: GapFilter, translator: Translator) -> str:
    """Such as "all" or "missing"."""
    return translator.text("all") if choice.status is None else translator.text(SKILL_STATUS_NAMES[choice.status])


def draw_table(rows: Sequence[GapRow], translator: Translator) -> None:
    """One row for each skill; where all are asked for by the same, it is said once below them."""
    columns = {
        translator.text("Skill"): [plain(row.label) for row in rows],
        translator.text("You"): [
            plain(row.you).replace(" ", "\u00a0", 1) for row in rows
        ],  # the sign stays by its word
        translator.text("What covers it"): [plain(row.in_plan) for row in rows],
    }
    asked_by = {row.asked_by for row in rows}
    if len(asked_by) > 1:
        columns[translator.text("Asked for by")] = [plain(row.asked_by) for row in rows]
    st.table(
        columns,
        border="horizontal",
        hide_index=True,
        alt=translator.text("Skills of your goal, whether you have them, what covers them, and what asks for them"),
    )
    if len(asked_by) == 1:
        st.caption(translator.text("All of these are asked for by: {goal}", goal=plain(min(asked_by))))
