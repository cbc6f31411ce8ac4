"""The gap as bars: one for essential skills, one for optional ones, each with its counts in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import altair as alt
import streamlit as st

from advisor.domain.matching import SkillStatus
from advisor.explaining.gap_facts import GapBar, bar_heading, count_text, counts_text
from advisor.explaining.translation import Translator

ROW_HEIGHT, BAR_HEIGHT = 88, 28
HEADING_ABOVE, WORDS_ABOVE = 42, 24
"""Pixels from the middle of a bar up to its heading and to its counts."""

LONG_SHARE, SHORT_SHARE = 0.3, 0.08
"""Of the longest bar, from which a part has room for its count and word, or for its count alone."""


@dataclass(frozen=True, slots=True)
class Ink:
    """Colours of one theme; status is said by fill, outline, place and words, never by colour alone."""

    text: str
    solid: str
    on_solid: str = "#ffffff"


LIGHT = Ink(text="#1d2a2e", solid="#0f5e66")
DARK = Ink(text="#e9eeec", solid="#217c82")

FILL_OPACITY = {SkillStatus.HELD: 1.0, SkillStatus.PARTLY: 0.35, SkillStatus.MISSING: 0.0}
DASHES = {SkillStatus.HELD: [1, 0], SkillStatus.PARTLY: [1, 0], SkillStatus.MISSING: [4, 3]}
"""Held is full, partly held is pale, missing is only an outline of dashes."""


def draw(bars: Sequence[GapBar], translator: Translator) -> None:
    """Both bars on one scale; what they say stands in the table beside them too."""
    said = ". ".join(f"{bar_heading(bar, translator)}: {counts_text(bar, translator)}" for bar in bars)
    ink = DARK if st.context.theme.type == "dark" else LIGHT
    st.altair_chart(chart(bars, ink, translator), width="stretch", alt=said)


def chart(bars: Sequence[GapBar], ink: Ink, translator: Translator) -> alt.LayerChart:
    """The chart itself."""
    longest = max(bar.total for bar in bars)
    rows = alt.Y("row:O", axis=None)
    parts = alt.Chart(alt.InlineData(values=list(parts_of(bars, longest, ink, translator))))
    headings = alt.Chart(
        alt.InlineData(
            values=[
                {
                    "row": number,
                    "heading": bar_heading(bar, translator),
                    "words": counts_text(bar, translator) if len(bar.counts) > 1 else "",
                }
                for number, bar in enumerate(bars)
            ]
        )
    )
    across = alt.X("start:Q", axis=None, scale=alt.Scale(domain=[0, longest], nice=False))
    layers = [
        parts.transform_filter(f"datum.status == '{status}'")
        .mark_bar(
            height=BAR_HEIGHT,
            fill=ink.solid,
            fillOpacity=FILL_OPACITY[status],
            stroke=ink.solid if status is not SkillStatus.MISSING else ink.text,
            strokeWidth=1.5,
            strokeDash=DASHES[status],
        )
        .encode(x=across, x2="end:Q", y=rows, tooltip=alt.Tooltip("words:N", title=" "))
        for status in SkillStatus
    ]
    layers.append(
        parts.mark_text(fontSize=13, fontWeight=600).encode(
            x="middle:Q", y=rows, text="label:N", color=alt.Color("ink:N", scale=None)
        )
    )
    words = headings.mark_text(align="left", dy=-WORDS_ABOVE, fontSize=13, color=ink.text)
    layers.append(words.encode(x=alt.value(0), y=rows, text="words:N"))
    for has_words, above in (("!=", HEADING_ABOVE), ("==", WORDS_ABOVE)):
        some = headings.transform_filter(f"datum.words {has_words} ''")
        heading = some.mark_text(align="left", dy=-above, fontSize=13, fontWeight=600, color=ink.text)
        layers.append(heading.encode(x=alt.value(0), y=rows, text="heading:N"))
    room = {"top": 6, "left": 2, "right": 2, "bottom": 0}
    together = alt.layer(*layers).properties(height=alt.Step(ROW_HEIGHT), padding=room)
    # `alt` says all of it: without this every part would be one more picture without a name
    whole: alt.LayerChart = together.configure_mark(aria=False).configure_view(stroke=None)
    return whole


def parts_of(bars: Sequence[GapBar], longest: int, ink: Ink, translator: Translator) -> Iterator[dict[str, object]]:
    """Each part of each bar with its ends and what stands on it."""
    for row, bar in enumerate(bars):
        start = 0
        for status, count in bar.counts.items():
            words, share = count_text(status, count, translator), count / longest
            short = translator.value(count) if share >= SHORT_SHARE else ""
            yield {
                "row": row,
                "status": status.value,
                "start": start,
                "end": start + count,
                "middle": start + count / 2,
                "words": words,
                "label": words if share >= LONG_SHARE else short,
                "ink": ink.on_solid if status is SkillStatus.HELD else ink.text,
            }
            start += count
