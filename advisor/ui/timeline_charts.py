"""A plan over time as three charts on one scale: steps with what comes before what, hours a week, credits added up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from advisor.explaining.shortening import shortened
from advisor.explaining.timeline import Timeline, TimelineTerm
from advisor.explaining.timeline_text import OVER_SIGN, short_month
from advisor.explaining.translation import Translator
from advisor.ui.gap_chart import Ink
from advisor.ui.vega import Row, Spec, always, end, layer, layered, number, words

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


@dataclass(frozen=True, slots=True)
class _Plane:
    """The scales that all layers of a chart share: days from the first term across, and something upright."""

    across: Spec
    upright: Spec

    @classmethod
    def of(cls, timeline: Timeline, domain: list[float], *, downwards: bool = False) -> _Plane:
        first = timeline.terms[0].start
        last = max([timeline.terms[-1].end, *(step.end for step in timeline.steps)])
        upright: Spec = {"domain": domain, "nice": False}
        return cls(
            across={"domain": [0, (last - first).days + 1], "nice": False},
            upright={**upright, "reverse": True} if downwards else upright,
        )

    def x(self, field: str) -> Spec:
        return number(field, self.across, axis=None)

    def y(self, field: str) -> Spec:
        return number(field, self.upright, axis=None)


def steps_chart(timeline: Timeline, ink: Ink, paper: str, translator: Translator) -> Spec:
    """A bar for each step below its number and title; dashed where dates are not stated; lines for what comes first.

    Args:
        timeline: what is drawn.
        ink: colours of the theme.
        paper: its background, so that no line runs through a title.
        translator: of the language.
    """
    first = timeline.terms[0].start
    bars = list(_step_rows(timeline, first, translator))
    links = list(_link_rows(timeline, first))
    plane = _Plane.of(timeline, [-TERM_ROOM, len(bars)], downwards=True)
    dotted: Spec = {"type": "rule", "stroke": ink.text, "strokeWidth": 1.5, "strokeDash": [2, 3]}
    head: Spec = {"type": "point", "shape": "triangle-down", "filled": True, "size": 60, "color": ink.text}
    layers = [
        _term_lines(timeline, ink, plane),
        _term_names(timeline, ink, plane, translator),
        layer(links, dotted, x=plane.x("start"), x2=end("end"), y=plane.y("from")),
        layer(links, dotted, x=plane.x("end"), y=plane.y("from"), y2=end("to")),
        *(_step_bars(bars, ink, plane, stated=stated) for stated in (True, False)),
        _step_titles(bars, paper, plane, halo=5),
        _step_titles(bars, ink.text, plane),
        layer(links, {**head, "opacity": 1, "yOffset": -4}, x=plane.x("end"), y=plane.y("to")),
    ]
    return _whole(layers, round(ROW_HEIGHT * (len(bars) + TERM_ROOM)))


def _step_titles(bars: Sequence[Row], colour: str, plane: _Plane, *, halo: int = 0) -> Spec:
    """Number and title above each bar; with a halo of so many pixels, to stand on a line."""
    looks = {**_text(colour, FONT_SIZE), "align": "left", "fontWeight": 600, "stroke": colour, "strokeWidth": halo}
    return layer(bars, looks, x=always(2), y=plane.y("title_at"), text=words("title"))


def _step_bars(bars: Sequence[Row], ink: Ink, plane: _Plane, *, stated: bool) -> Spec:
    """Full where the dates are stated, else only an outline of dashes."""
    looks = {
        "type": "rect",
        "fill": ink.solid,
        "fillOpacity": 1.0 if stated else 0.0,
        "stroke": ink.solid if stated else ink.text,
        "strokeWidth": 1.5,
        "strokeDash": [1, 0] if stated else [4, 3],
        "cornerRadius": 3,
    }
    return layer(
        bars,
        looks,
        where=f"datum.stated == {str(stated).lower()}",
        x=plane.x("start"),
        x2=end("end"),
        y=plane.y("top"),
        y2=end("bottom"),
        tooltip=words("words", title=" "),
    )


def hours_chart(timeline: Timeline, ink: Ink, translator: Translator) -> Spec:
    """A bar for each term; what is over the line of the person's hours is marked by sign, word and a dashed outline."""
    available = float(timeline.hours_available) if timeline.hours_available is not None else None
    needed = [float(term.hours_per_week) for term in timeline.terms]
    top = max([*needed, available or 0.0, 1.0]) * HEADROOM
    bars: list[Row] = [
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
    layers = [_term_lines(timeline, ink, plane)]
    for over, fill, dash in ((False, 1.0, [1, 0]), (True, 0.35, [4, 3])):
        stroke = ink.text if over else ink.solid
        where = f"datum.over == {str(over).lower()} && datum.value > 0"
        layers.append(_term_bars(bars, ("base", "value"), where, _filled(ink, fill, stroke, 1.5, dash), plane))
    layers.append(_labels(bars, ink, plane))
    if available is not None:
        said = translator.text("you have {hours}", hours=timeline.hours_available)
        layers += _line(available, said, ink, plane)
    return _whole(layers, BARS_HEIGHT)


def credits_chart(timeline: Timeline, ink: Ink, translator: Translator) -> Spec:
    """What has added up by the end of each term: what was there before is full, what the term adds is outlined."""
    needed = float(timeline.needed.points) if timeline.needed is not None else None
    bars: list[Row] = []
    before = float(timeline.held.points) if timeline.held else 0.0
    for term in timeline.terms:
        after = float(term.accumulated.points) if term.accumulated else before
        label = translator.value(term.accumulated.points) if term.accumulated else ""
        bars.append({**_ends(term, timeline), "base": 0, "before": before, "value": after, "label": label})
        before = after
    top = max([before, needed or 0.0, 1.0]) * HEADROOM
    plane = _Plane.of(timeline, [-top * ROOM_BELOW, top])
    layers = [_term_lines(timeline, ink, plane)]
    for low, high, fill, dash in (("base", "before", 1.0, [1, 0]), ("before", "value", 0.35, [4, 3])):
        where = f"datum.{high} > datum.{low}"
        layers.append(_term_bars(bars, (low, high), where, _filled(ink, fill, ink.text, 1.2, dash), plane))
    layers.append(_labels(bars, ink, plane))
    if needed is not None:
        layers += _line(needed, translator.text("the award asks for {credits}", credits=timeline.needed), ink, plane)
    return _whole(layers, BARS_HEIGHT)


def _term_bars(bars: Sequence[Row], ends: tuple[str, str], where: str, looks: Spec, plane: _Plane) -> Spec:
    low, high = ends
    across = {"x": plane.x("start"), "x2": end("end")}
    return layer(bars, looks, where=where, **across, y=plane.y(low), y2=end(high))


def _filled(ink: Ink, opacity: float, stroke: str, width: float, dash: list[int]) -> Spec:
    return {
        "type": "rect",
        "fill": ink.solid,
        "fillOpacity": opacity,
        "stroke": stroke,
        "strokeWidth": width,
        "strokeDash": dash,
    }


def _text(colour: str, size: int = 12) -> Spec:
    return {"type": "text", "fontSize": size, "color": colour}


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


def _term_lines(timeline: Timeline, ink: Ink, plane: _Plane) -> Spec:
    first = timeline.terms[0].start
    rows: list[Row] = [{"at": (term.start - first).days} for term in timeline.terms]
    return layer(rows, {"type": "rule", "stroke": ink.text, "opacity": 0.22, "strokeWidth": 1}, x=plane.x("at"))


def _term_names(timeline: Timeline, ink: Ink, plane: _Plane, translator: Translator) -> Spec:
    """The number of every term, and the month of its beginning where there is room."""
    every = -(-len(timeline.terms) // MOST_MONTHS)
    first = timeline.terms[0].start
    rows: list[Row] = [
        {
            "at": (term.start - first).days,
            "above": -TERM_ROOM + 0.2,
            "name": _term_mark(term, translator, with_month=place % every == 0),
        }
        for place, term in enumerate(timeline.terms)
    ]
    looks = {**_text(ink.text), "align": "left", "baseline": "top", "dx": 3, "lineBreak": "\n"}
    return layer(rows, looks, x=plane.x("at"), y=plane.y("above"), text=words("name"))


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


def _labels(bars: Sequence[Row], ink: Ink, plane: _Plane) -> Spec:
    """Below the bars, where no line crosses them."""
    looks = {**_text(ink.text), "baseline": "top", "dy": 6, "fontWeight": 600, "lineBreak": "\n"}
    return layer(bars, looks, x=plane.x("middle"), y=plane.y("base"), text=words("label"))


def _line(value: float, said: str, ink: Ink, plane: _Plane) -> Sequence[Spec]:
    """A line over all terms, with what it says at its left end."""
    rows: list[Row] = [{"at": value, "words": said}]
    rule = {"type": "rule", "stroke": ink.text, "strokeWidth": 2, "strokeDash": [8, 4]}
    looks = {**_text(ink.text), "align": "left", "baseline": "bottom", "dy": -5}
    return (
        layer(rows, rule, y=plane.y("at")),
        layer(rows, looks, x=always(2), y=plane.y("at"), text=words("words")),
    )


def _whole(layers: Sequence[Spec], height: int) -> Spec:
    return layered(layers, height=height, padding=PADDING)
