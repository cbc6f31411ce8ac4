"""The gap as bars: one for essential skills, one for optional ones, each with its counts in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import streamlit as st

from advisor.domain.matching import SkillStatus
from advisor.explaining.gap_facts import GapBar, bar_heading, count_text, counts_text
from advisor.explaining.translation import Translator
from advisor.ui.vega import Row, Spec, always, end, layer, layered, number, words

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

PADDING = {"top": 6, "left": 2, "right": 2, "bottom": 0}


def draw(bars: Sequence[GapBar], translator: Translator) -> None:
    """Both bars on one scale; what they say stands in the table beside them too."""
    said = ". ".join(f"{bar_heading(bar, translator)}: {counts_text(bar, translator)}" for bar in bars)
    ink = DARK if st.context.theme.type == "dark" else LIGHT
    st.vega_lite_chart(chart(bars, ink, translator), width="stretch", alt=said)


def chart(bars: Sequence[GapBar], ink: Ink, translator: Translator) -> Spec:
    """The chart itself."""
    longest = max(bar.total for bar in bars)
    row: Spec = {"field": "row", "type": "ordinal", "axis": None}
    parts = list(parts_of(bars, longest, ink, translator))
    headings: list[Row] = [
        {
            "row": place,
            "heading": bar_heading(bar, translator),
            "words": counts_text(bar, translator) if len(bar.counts) > 1 else "",
        }
        for place, bar in enumerate(bars)
    ]
    across = number("start", {"domain": [0, longest], "nice": False}, axis=None)
    said = words("words", title=" ")
    layers = [
        layer(
            parts, looks(status, ink), where=f"datum.status == '{status}'", x=across, x2=end("end"), y=row, tooltip=said
        )
        for status in SkillStatus
    ]
    label: Spec = {"type": "text", "fontSize": 13, "fontWeight": 600}
    layers.append(layer(parts, label, x=number("middle"), y=row, text=words("label"), color=words("ink", scale=None)))
    text: Spec = {"type": "text", "align": "left", "fontSize": 13, "color": ink.text}
    layers.append(layer(headings, {**text, "dy": -WORDS_ABOVE}, x=always(0), y=row, text=words("words")))
    for has_words, above in (("!=", HEADING_ABOVE), ("==", WORDS_ABOVE)):
        where = f"datum.words {has_words} ''"
        heading = {**text, "dy": -above, "fontWeight": 600}
        layers.append(layer(headings, heading, where=where, x=always(0), y=row, text=words("heading")))
    return layered(layers, height={"step": ROW_HEIGHT}, padding=PADDING)


def looks(status: SkillStatus, ink: Ink) -> Spec:
    """Of the parts of the bars that show skills of this status."""
    return {
        "type": "bar",
        "height": BAR_HEIGHT,
        "fill": ink.solid,
        "fillOpacity": FILL_OPACITY[status],
        "stroke": ink.solid if status is not SkillStatus.MISSING else ink.text,
        "strokeWidth": 1.5,
        "strokeDash": DASHES[status],
    }


def parts_of(bars: Sequence[GapBar], longest: int, ink: Ink, translator: Translator) -> Iterator[Row]:
    """Each part of each bar with its ends and what stands on it."""
    for row, bar in enumerate(bars):
        start = 0
        for status, count in bar.counts.items():
            said, share = count_text(status, count, translator), count / longest
            short = translator.value(count) if share >= SHORT_SHARE else ""
            yield {
                "row": row,
                "status": status.value,
                "start": start,
                "end": start + count,
                "middle": start + count / 2,
                "words": said,
                "label": said if share >= LONG_SHARE else short,
                "ink": ink.on_solid if status is SkillStatus.HELD else ink.text,
            }
            start += count
