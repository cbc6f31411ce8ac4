"""The charts of the pages are valid Vega-Lite, and show what the timeline and the gap hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import altair as alt
import pytest
from jsonschema.exceptions import ValidationError

from advisor.domain.credits import ects
from advisor.domain.matching import SkillStatus
from advisor.explaining.gap_facts import GapBar
from advisor.explaining.timeline import Timeline, TimelineStep, TimelineTerm
from advisor.ui import gap_chart, timeline_charts
from advisor.ui.gap_chart import DARK, LIGHT, Ink
from advisor.ui.vega import Spec
from tests.page_answers import HOSTILE
from tests.unit.explaining.explaining_turns import ENGLISH, FINNISH

BARS = (
    GapBar(essential=True, counts={SkillStatus.HELD: 3, SkillStatus.PARTLY: 1, SkillStatus.MISSING: 9}),
    GapBar(essential=False, counts={SkillStatus.MISSING: 2}),
)


def a_term(number: int, *, hours: str, without: tuple[int, ...] = ()) -> TimelineTerm:
    start = date(2026, 12, 1) + timedelta(weeks=13 * (number - 1))
    return TimelineTerm(
        number=number,
        start=start,
        end=start + timedelta(weeks=13, days=-1),
        weeks=13,
        steps=(number,),
        hours_per_week=Decimal(hours),
        without_hours=without,
        hours_available=Decimal(6),
        credits=ects(5),
        accumulated=ects(5 * number),
    )


def a_timeline() -> Timeline:
    """A term within the hours, one that is over, one of which nothing is known; the third step waits for the first."""
    terms = (a_term(1, hours="4"), a_term(2, hours="8.5"), a_term(3, hours="0", without=(3,)))
    steps = tuple(
        TimelineStep(
            number=term.number,
            title=HOSTILE,
            start=term.start,
            end=term.end,
            dates_are_stated=term.number == 1,
            hours=60,
            hours_are_estimated=False,
            credits=ects(5),
            group=None,
            after=(1,) if term.number == 3 else (),
        )
        for term in terms
    )
    return Timeline(steps=steps, terms=terms, hours_available=Decimal(6), held=ects(0), needed=ects(30), not_added=())


def charts(ink: Ink) -> Iterator[Spec]:
    """Every chart that a page draws."""
    for timeline, words in (
        (a_timeline(), ENGLISH),
        (replace(a_timeline(), hours_available=None, needed=None, held=None), FINNISH),
    ):
        yield timeline_charts.steps_chart(timeline, ink, "#ffffff", words)
        yield timeline_charts.hours_chart(timeline, ink, words)
        yield timeline_charts.credits_chart(timeline, ink, words)
    yield gap_chart.chart(BARS, ink, ENGLISH)


def rows_of(spec: Spec, *needed: str) -> list[dict[str, object]]:
    """The data of the first layer whose rows have these fields."""
    for part in spec["layer"]:
        rows: list[dict[str, object]] = part["data"]["values"]
        if rows and set(needed) <= set(rows[0]):
            return rows
    return []


@pytest.mark.parametrize("ink", [LIGHT, DARK])
def test_every_chart_is_valid_and_named_as_a_whole(ink: Ink) -> None:
    drawn = list(charts(ink))
    assert len(drawn) == 7
    for spec in drawn:
        alt.LayerChart.from_dict(spec)  # checks it against the schema of Vega-Lite
        assert spec["config"]["mark"] == {"aria": False}


@pytest.mark.parametrize(("part", "value"), [("mark", {"type": "rectangle"}), ("encoding", {"x": {"type": "number"}})])
def test_a_chart_that_is_not_valid_is_found(part: str, value: Spec) -> None:
    spec = gap_chart.chart(BARS, LIGHT, ENGLISH)
    spec["layer"][0][part] = value
    with pytest.raises(ValidationError):
        alt.LayerChart.from_dict(spec)


def test_a_filter_names_fields_that_the_rows_have() -> None:
    for spec in charts(LIGHT):
        for part in spec["layer"]:
            for transform in part.get("transform", ()):
                named = {word.removeprefix("datum.") for word in transform["filter"].split() if "datum." in word}
                assert named <= set(part["data"]["values"][0])


def test_the_steps_stand_below_each_other_with_a_line_to_what_waits() -> None:
    spec = timeline_charts.steps_chart(a_timeline(), LIGHT, "#ffffff", ENGLISH)
    bars = rows_of(spec, "start", "end", "stated")
    assert [(row["start"], row["end"], row["stated"]) for row in bars] == [
        (0, 91, True),
        (91, 182, False),
        (182, 273, False),
    ]
    assert [row["end"] for row in rows_of(spec, "from", "to")] == [182 + timeline_charts.ARROW_INSIDE]


def test_a_term_that_asks_for_too_much_is_marked_and_unknown_hours_are_no_nought() -> None:
    rows = rows_of(timeline_charts.hours_chart(a_timeline(), LIGHT, ENGLISH), "over", "label")
    assert [row["over"] for row in rows] == [False, True, False]
    assert [row["label"] for row in rows] == ["4", "8.5 ▲\nover", "?"]


def test_the_parts_of_a_bar_follow_each_other() -> None:
    parts = rows_of(gap_chart.chart(BARS, LIGHT, ENGLISH), "status")
    assert [(part["row"], part["start"], part["end"]) for part in parts] == [
        (0, 0, 3),
        (0, 3, 4),
        (0, 4, 13),
        (1, 0, 2),
    ]
