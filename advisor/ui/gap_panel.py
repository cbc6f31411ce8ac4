"""The gap as a table: what the goal asks for, essential first, and where each line comes from."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from advisor.domain.matching import SkillsGap, SkillStatus, TargetSkill
from advisor.explaining.translation import Translator
from advisor.ui.plain_text import plain

SIGNS: dict[SkillStatus, str] = {SkillStatus.HELD: "✓", SkillStatus.MISSING: "○"}
"""Beside the word, never instead of it."""


def draw(gap: SkillsGap, translator: Translator) -> None:
    """Essential skills first; optional ones folded away below them."""
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
    essential = [skill for skill in gap.skills if skill.essential]
    optional = [skill for skill in gap.skills if not skill.essential]
    if essential:
        st.subheader(translator.text("Essential skills"), anchor=False)
        draw_table(essential, translator)
    if optional:
        label = translator.counted("{count} optional skill", "{count} optional skills", len(optional))
        with st.expander(label, expanded=not essential):
            draw_table(optional, translator)


def draw_table(skills: Sequence[TargetSkill], translator: Translator) -> None:
    """Missing skills before held ones, else in the order given."""
    ordered = sorted(skills, key=lambda skill: skill.status is SkillStatus.HELD)
    st.table(
        {
            translator.text("Skill"): [plain(skill.label) for skill in ordered],
            translator.text("You"): [f"{SIGNS[skill.status]} {status_word(skill, translator)}" for skill in ordered],
            translator.text("Because of"): [plain(skill.because) for skill in ordered],
        },
        border="horizontal",
        hide_index=True,
        alt=translator.text("Skills of your goal, whether you have them, and why"),
    )


def status_word(skill: TargetSkill, translator: Translator) -> str:
    """Held or missing."""
    return translator.text("held") if skill.status is SkillStatus.HELD else translator.text("missing")
