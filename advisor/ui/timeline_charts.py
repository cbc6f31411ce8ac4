"""A plan over time as three charts on one scale: steps with what comes before what, hours a week, credits added up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import altair as alt

from advisor.explaining.shortening import shortened
from advisor.explaining.timeline import Timeline, TimelineTerm
from advisor.explaining.timeline_text import OVER_SIGN, short_month
from advisor.explaining.translation import Translator
from advisor.ui.gap_chart import Ink

ROW_HEIGHT, BAR_TOP, BAR_BOTTOM, TITLE_AT = 46, 0.44, 0.88, 0.2
"""Pixels of a row, and where in it, from its top, its bar and the middle of its title stand."""

TERM_ROOM = 0.9
"""Rows above the first step, for the names of the terms."""

BARS_HEIGHT, HEADROOM, ROOM_BELOW = 140, 1.3, 0.36
"""Of the charts of hours and credits; above the bars there is room for a line's words, below them for two rows."""

LONGEST_TITLE = 38
MOST_MONTHS = 4
ARROW_INSIDE = 8
"""Days inside the later step's bar at which a line reaches it."""

PADDING = {"top": 4, "left": 4, "right": 4, "bottom": 4}
FONT_SIZE = 13

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class _Plane:
    """The scales that all layers of a chart share: days from the first term across, and something upright."""

    across: alt.Scale
    upright: alt.Scale

    @classmethod
    def of(cls, timeline: Timeline, domain: list[float], *, downwards: bool = False) -> _Plane:
        first = timeline.terms[0].start
        last = max([timeline.terms[-1].end, *(step.end for step in timeline.steps)])
        return cls(
            across=alt.Scale(domain=[0, (last - first).days + 1], nice=False),
            upright=alt.Scale(domain=domain, nice=False, reverse=downwards),
        )

    def x(self, field: str) -> alt.X:
        return alt.X(field, axis=None, scale=self.across)

    def y(self, field: str) -> alt.Y:
        return alt.Y(field, axis=None, scale=self.upright)


def steps_chart(timeline: Timeline, ink: Ink, paper: str, translator: Translator) -> alt.LayerChart:
    """A bar for each step below its number and title; dashed where dates are not stated; lines for what comes first.

    Args:
        timeline: what is drawn.
        ink: colours of the theme.
        paper: its background, so that no line runs through a title.
        translator: of the language.
    """
    first = timeline.terms[0].start
    rows = list(_step_rows(timeline, first, translator))
    plane = _Plane.of(timeline, [-TERM_ROOM, len(rows)], downwards=True)
    bars = alt.Chart(alt.InlineData(values=rows))
    links = alt.Chart(alt.InlineData(values=list(_link_rows(timeline, first))))
    dotted = links.mark_rule(stroke=ink.text, strokeWidth=1.5, strokeDash=[2, 3])
    heads = links.mark_point(shape="triangle-down", filled=True, size=60, color=ink.text, opacity=1, yOffset=-4)
    layers = [
        _term_lines(timeline, ink, plane),
        _term_names(timeline, ink, plane, translator),
        dotted.encode(x=plane.x("start:Q"), x2="end:Q", y=plane.y("from:Q")),
        dotted.encode(x=plane.x("end:Q"), y=plane.y("from:Q"), y2="to:Q"),
        *(_step_bars(bars, ink, plane, stated=stated) for stated in (True, False)),
        _step_titles(bars, paper, plane, halo=5),
        _step_titles(bars, ink.text, plane),
        heads.encode(x=plane.x("end:Q"), y=plane.y("to:Q")),
    ]
    return _whole(layers, round(ROW_HEIGHT * (len(rows) + TERM_ROOM)))


def _step_titles(bars: alt.Chart, colour: str, plane: _Plane, *, halo: int = 0) -> alt.Chart:
    """Number and title above each bar; with a halo of so many pixels, to stand on a line."""
    words = bars.mark_text(
        align="left", fontSize=FONT_SIZE, fontWeight=600, color=colour, stroke=colour, strokeWidth=halo
    )
    drawn: alt.Chart = words.encode(x=alt.value(2), y=plane.y("title_at:Q"), text="title:N")
    return drawn


def _step_bars(bars: alt.Chart, ink: Ink, plane: _Plane, *, stated: bool) -> alt.Chart:
    """Full where the dates are stated, else only an outline of dashes."""
    of_kind = bars.transform_filter(f"datum.stated == {str(stated).lower()}")
    looks = of_kind.mark_rect(
        fill=ink.solid,
        fillOpacity=1.0 if stated else 0.0,
        stroke=ink.solid if stated else ink.text,
        strokeWidth=1.5,
        strokeDash=[1, 0] if stated else [4, 3],
        cornerRadius=3,
    )
    drawn: alt.Chart = looks.encode(
        x=plane.x("start:Q"),
        x2="end:Q",
        y=plane.y("top:Q"),
        y2="bottom:Q",
        tooltip=alt.Tooltip("words:N", title=" "),
    )
    return drawn


def hours_chart(timeline: Timeline, ink: Ink, translator: Translator) -> alt.LayerChart:
    """A bar for each term; what is over the line of the person's hours is marked by sign, word and a dashed outline."""
    available = float(timeline.hours_available) if timeline.hours_available is not None else None
    needed = [float(term.hours_per_week) for term in timeline.terms]
    top = max([*needed, available or 0.0, 1.0]) * HEADROOM
    rows = [
        {
            **_ends(term, timeline),
            "base": 0,
            "value": needed[place],
            "over": term.is_over,
            "label": _hours_label(term, translator),
        }
        for place, term in enumerate(timeline.terms)
    ]
    plane = _Plane.of(timeline, [-top * ROOM_BELOW, top])
    bars = alt.Chart(alt.InlineData(values=rows))
    layers = [_term_lines(timeline, ink, plane)]
    for over, fill, dash in ((False, 1.0, [1, 0]), (True, 0.35, [4, 3])):
        layers.append(
            bars.transform_filter(f"datum.over == {str(over).lower()} && datum.value > 0")
            .mark_rect(
                fill=ink.solid,
                fillOpacity=fill,
                stroke=ink.text if over else ink.solid,
                strokeWidth=1.5,
                strokeDash=dash,
            )
            .encode(x=plane.x("start:Q"), x2="end:Q", y=plane.y("base:Q"), y2="value:Q")
        )
    layers.append(_labels(bars, ink, plane))
    if available is not None:
        words = translator.text("you have {hours}", hours=timeline.hours_available)
        layers += _line(available, words, ink, plane)
    return _whole(layers, BARS_HEIGHT)


def credits_chart(timeline: Timeline, ink: Ink, translator: Translator) -> alt.LayerChart:
    """What has added up by the end of each term: what was there before is full, what the term adds is outlined."""
    needed = float(timeline.needed.points) if timeline.needed is not None else None
    rows: list[Row] = []
    before = float(timeline.held.points) if timeline.held else 0.0
    for term in timeline.terms:
        after = float(term.accumulated.points) if term.accumulated else before
        label = translator.value(term.accumulated.points) if term.accumulated else ""
        rows.append({**_ends(term, timeline), "base": 0, "before": before, "value": after, "label": label})
        before = after
    top = max([before, needed or 0.0, 1.0]) * HEADROOM
    plane = _Plane.of(timeline, [-top * ROOM_BELOW, top])
    bars = alt.Chart(alt.InlineData(values=rows))
    layers = [_term_lines(timeline, ink, plane)]
    for low, high, fill, dash in (("base", "before", 1.0, [1, 0]), ("before", "value", 0.35, [4, 3])):
        layers.append(
            bars.transform_filter(f"datum.{high} > datum.{low}")
            .mark_rect(fill=ink.solid, fillOpacity=fill, stroke=ink.text, strokeWidth=1.2, strokeDash=dash)
            .encode(x=plane.x("start:Q"), x2="end:Q", y=plane.y(f"{low}:Q"), y2=f"{high}:Q")
        )
    layers.append(_labels(bars, ink, plane))
    if needed is not None:
        layers += _line(needed, translator.text("the award asks for {credits}", credits=timeline.needed), ink, plane)
    return _whole(layers, BARS_HEIGHT)


def _step_rows(timeline: Timeline, first: date, translator: Translator) -> Iterator[Row]:
    for row, step in enumerate(timeline.steps):
        title = f"{translator.value(step.number)}  {step.title}"
        yield {
            "start": (step.start - first).days,
            "end": (step.end - first).days + 1,
            "top": row + BAR_TOP,
            "bottom": row + BAR_BOTTOM,
            "title_at": row + TITLE_AT,
            "title": shortened(title, longest=LONGEST_TITLE),
            "words": translator.text("{start} to {end}", start=step.start, end=step.end),
            "stated": step.dates_are_stated,
        }


def _link_rows(timeline: Timeline, first: date) -> Iterator[Row]:
    """Along from the end of the earlier step's bar, then down to the beginning of the later one's."""
    for before, after in timeline.links:
        earlier, later = timeline.steps[before - 1], timeline.steps[after - 1]
        end = (later.start - first).days + ARROW_INSIDE
        yield {
            "start": min((earlier.end - first).days + 1, end),
            "end": end,
            "from": before - 1 + (BAR_TOP + BAR_BOTTOM) / 2,
            "to": after - 1 + BAR_TOP,
        }


def _ends(term: TimelineTerm, timeline: Timeline) -> Row:
    """Where its bar stands: a little inside the term, so that neighbours stay apart."""
    first = timeline.terms[0].start
    start, end = (term.start - first).days, (term.end - first).days + 1
    inset = (end - start) * 0.12
    return {"start": start + inset, "end": end - inset, "middle": (start + end) / 2}


def _term_lines(timeline: Timeline, ink: Ink, plane: _Plane) -> alt.Chart:
    first = timeline.terms[0].start
    rows = [{"at": (term.start - first).days} for term in timeline.terms]
    lines = alt.Chart(alt.InlineData(values=rows)).mark_rule(stroke=ink.text, opacity=0.22, strokeWidth=1)
    drawn: alt.Chart = lines.encode(x=plane.x("at:Q"))
    return drawn


def _term_names(timeline: Timeline, ink: Ink, plane: _Plane, translator: Translator) -> alt.Chart:
    """The number of every term, and the month of its beginning where there is room."""
    every = -(-len(timeline.terms) // MOST_MONTHS)
    first = timeline.terms[0].start
    rows = [
        {
            "at": (term.start - first).days,
            "above": -TERM_ROOM + 0.2,
            "name": _term_mark(term, translator, with_month=place % every == 0),
        }
        for place, term in enumerate(timeline.terms)
    ]
    names = alt.Chart(alt.InlineData(values=rows)).mark_text(
        align="left", baseline="top", dx=3, fontSize=12, color=ink.text, lineBreak="\n"
    )
    drawn: alt.Chart = names.encode(x=plane.x("at:Q"), y=plane.y("above:Q"), text="name:N")
    return drawn


def _term_mark(term: TimelineTerm, translator: Translator, *, with_month: bool) -> str:
    number = translator.text("T{number}", number=term.number)
    return f"{number}\n{short_month(term.start, translator)}" if with_month else number


def _hours_label(term: TimelineTerm, translator: Translator) -> str:
    if not term.hours_per_week:
        return "?" if term.without_hours else translator.value(0)
    text = translator.value(term.hours_per_week.normalize())
    if term.without_hours:
        text = f"{text} + ?"
    return f"{text} {OVER_SIGN}\n{translator.text('over')}" if term.is_over else text


def _labels(bars: alt.Chart, ink: Ink, plane: _Plane) -> alt.Chart:
    """Below the bars, where no line crosses them."""
    words = bars.mark_text(baseline="top", dy=6, fontSize=12, fontWeight=600, color=ink.text, lineBreak="\n")
    drawn: alt.Chart = words.encode(x=plane.x("middle:Q"), y=plane.y("base:Q"), text="label:N")
    return drawn


def _line(value: float, words: str, ink: Ink, plane: _Plane) -> Sequence[alt.Chart]:
    """A line over all terms, with what it says at its left end."""
    data = alt.Chart(alt.InlineData(values=[{"at": value, "words": words}]))
    at = plane.y("at:Q")
    return (
        data.mark_rule(stroke=ink.text, strokeWidth=2, strokeDash=[8, 4]).encode(y=at),
        data.mark_text(align="left", baseline="bottom", dy=-5, fontSize=12, color=ink.text).encode(
            x=alt.value(2), y=at, text="words:N"
        ),
    )


def _whole(layers: Sequence[alt.Chart], height: int) -> alt.LayerChart:
    together = alt.layer(*layers).properties(height=height, padding=PADDING)
    whole: alt.LayerChart = together.configure_mark(aria=False).configure_view(stroke=None)
    return whole
