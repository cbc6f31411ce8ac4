"""The gap as a table: what the goal asks for, essential first, and where each line comes from."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from advisor.domain.matching import SkillsGap, SkillStatus, TargetSkill
from advisor.explaining.goals import reason_text
from advisor.explaining.translation import Translator
from advisor.ui.plain_text import plain

SIGNS: dict[SkillStatus, str] = {SkillStatus.HELD: "✓", SkillStatus.MISSING: "○"}
"""Beside the word, never instead of it."""

ROWS_OPEN = 12
"""Essential skills shown at once."""


def draw(gap: SkillsGap, translator: Translator) -> None:
    """Essential skills first, missing before held; many more and optional ones are folded away below them."""
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
    ordered = sorted(gap.skills, key=lambda skill: skill.status is SkillStatus.HELD)
    essential = [skill for skill in ordered if skill.essential]
    optional = [skill for skill in ordered if not skill.essential]
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


def draw_table(skills: Sequence[TargetSkill], translator: Translator) -> None:
    """One row for each skill; where all have the same reason, it is said once below them."""
    columns = {
        translator.text("Skill"): [plain(skill.label) for skill in skills],
        translator.text("You"): [f"{SIGNS[skill.status]}\u00a0{status_word(skill, translator)}" for skill in skills],
    }
    because = [reason_text(skill, translator) for skill in skills]
    reasons = set(because)
    if len(reasons) > 1:
        columns[translator.text("Because of")] = [plain(reason) for reason in because]
    st.table(
        columns,
        border="horizontal",
        hide_index=True,
        alt=translator.text("Skills of your goal, whether you have them, and why"),
    )
    if len(reasons) == 1:
        st.caption(translator.text("All of these because of: {reason}", reason=plain(min(reasons))))


def status_word(skill: TargetSkill, translator: Translator) -> str:
    """Held or missing."""
    return translator.text("held") if skill.status is SkillStatus.HELD else translator.text("missing")
