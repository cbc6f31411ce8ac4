"""Take-aways as web page, calendar, table and data: everything is in them, and nothing of it is run."""

import csv
import io
import json
import re
from dataclasses import fields, is_dataclass
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from icalendar import Calendar
from lxml import html

from advisor.adapters.takeaway_calendar import CalendarTakeaway
from advisor.adapters.takeaway_csv import COLUMNS, CsvTakeaway
from advisor.adapters.takeaway_docx import DocxTakeaway
from advisor.adapters.takeaway_html import HtmlTakeaway
from advisor.adapters.takeaway_json import FORMAT_VERSION, JsonTakeaway
from advisor.adapters.takeaway_pdf import shown
from advisor.domain.takeaway import Table
from advisor.taking_away import takeaway_writers
from tests.takeaways import HOSTILE_TITLES, a_hostile_takeaway, a_takeaway

DOCUMENT = Path(__file__).resolve().parents[3] / "docs" / "take-away.md"
hostile = pytest.mark.parametrize("title", HOSTILE_TITLES, ids=range(len(HOSTILE_TITLES)))


def page_of(data: bytes) -> html.HtmlElement:
    return html.document_fromstring(data.decode())


def rows_of(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_there_is_one_writer_for_each_kind_and_the_one_to_print_comes_first() -> None:
    suffixes = [writer.suffix for writer in takeaway_writers()]
    assert suffixes[0] == ".pdf"
    assert len(set(suffixes)) == len(suffixes)


@pytest.mark.parametrize("writer", takeaway_writers(), ids=lambda writer: writer.name)
def test_the_same_plan_makes_the_same_bytes(writer: object) -> None:
    assert writer.write(a_takeaway()) == writer.write(a_takeaway())  # type: ignore[attr-defined]


def test_the_page_has_a_language_a_title_headings_in_order_and_no_script() -> None:
    page = page_of(HtmlTakeaway().write(a_takeaway(language="fi")))
    assert page.get("lang") == "fi"
    assert page.findtext(".//title") == page.findtext(".//h1")
    levels = [int(element.tag[1]) for element in page.iter("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert not page.xpath("//script | //img | //link | //iframe | //@onclick | //@href")


def test_every_table_of_the_page_has_a_caption_and_headings_of_columns_and_rows() -> None:
    takeaway = a_takeaway()
    tables = [block for section in takeaway.sections for block in section.blocks if isinstance(block, Table)]
    drawn = page_of(HtmlTakeaway().write(takeaway)).findall(".//table")
    assert [one.findtext("caption") for one in drawn] == [table.caption for table in tables]
    for one, table in zip(drawn, tables, strict=True):
        assert len(one.findall("thead/tr/th[@scope='col']")) == len(table.columns)
        assert all(row.find("th[@scope='row']") is not None for row in one.findall("tbody/tr"))


def test_what_stands_in_another_language_is_marked_so() -> None:
    page = page_of(HtmlTakeaway().write(a_takeaway(language="fi")))
    assert page.xpath("//span[@lang='en'][contains(., 'Data basics')]")


@hostile
def test_hostile_texts_are_shown_by_the_page_as_they_are(title: str) -> None:
    data = HtmlTakeaway().write(a_hostile_takeaway(title))
    assert b"\x07" not in data
    page = page_of(data)
    assert not page.xpath("//script | //@onerror | //label")
    assert len(page.findall(".//tbody/tr/th")) == sum(1 for _ in page.iterfind(".//tbody/tr"))
    assert " ".join(title.replace("\x07", "").split())[:12] in " ".join(page.text_content().split())


def test_the_calendar_has_every_step_over_its_days_and_says_which_are_estimated() -> None:
    takeaway = a_takeaway()
    events = Calendar.from_ical(CalendarTakeaway().write(takeaway)).walk("VEVENT")
    steps = events[: len(takeaway.facts.steps)]
    for event, step in zip(steps, takeaway.facts.steps, strict=True):
        assert event.decoded("dtstart") == step.start
        assert event.decoded("dtend") == step.end + timedelta(days=1)
        assert step.title in str(event["summary"])
        assert ("estimated" in str(event["summary"])) is not step.dates_are_stated
        assert event.decoded("dtstamp").date() == takeaway.made_on


def test_the_calendar_reminds_of_every_action_that_has_a_day() -> None:
    takeaway = a_takeaway()
    events = Calendar.from_ical(CalendarTakeaway().write(takeaway)).walk("VEVENT")[len(takeaway.facts.steps) :]
    found = [(str(event["summary"]), event.decoded("dtstart"), len(event.walk("VALARM"))) for event in events]
    assert found == [(one.what, one.by, 1) for one in takeaway.facts.actions if one.by]
    assert len({str(event["uid"]) for event in events}) == len(events)


@hostile
def test_hostile_texts_make_no_events_and_no_addresses_in_a_calendar(title: str) -> None:
    takeaway = a_hostile_takeaway(title)
    calendar = Calendar.from_ical(CalendarTakeaway().write(takeaway))
    dated = [one for one in takeaway.facts.actions if one.by]
    assert len(calendar.walk("VEVENT")) == len(takeaway.facts.steps) + len(dated)
    assert not any("url" in event for event in calendar.walk("VEVENT"))
    assert not any(str(event["summary"]) == "evil;x,y" for event in calendar.walk("VEVENT"))


def test_the_table_has_a_row_for_each_step_with_its_figures() -> None:
    first, second = rows_of(CsvTakeaway().write(a_takeaway()))
    assert (first["title"], first["price"], first["currency"]) == (
        "Data basics: clean, describe, show",
        "350.00",
        "EUR",
    )
    assert (first["start"], first["end"], first["dates"]) == ("2027-01-18", "2027-06-11", "stated")
    assert (first["credits"], first["credit_system"], first["recognition"]) == ("5", "ECTS", "accepted")
    assert (second["price"], second["dates"], second["hours_are"]) == ("", "estimated", "estimated")
    assert tuple(first) == COLUMNS


@hostile
def test_no_cell_of_the_table_is_a_formula(title: str) -> None:
    rows = rows_of(CsvTakeaway().write(a_hostile_takeaway(title)))
    assert len(rows) == 2
    assert not [cell for row in rows for cell in row.values() if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_the_data_has_a_version_and_the_amounts_as_exact_text() -> None:
    takeaway = a_takeaway()
    found = json.loads(JsonTakeaway().write(takeaway))
    assert (found["format_version"], found["made_on"]) == (FORMAT_VERSION, takeaway.made_on.isoformat())
    assert found["steps"][0]["price"] == {"amount": "350.00", "currency": "EUR"}
    assert found["steps"][1]["price"] is None
    assert [rule["status"] for rule in found["rules"]] == ["not met", "unknown", "met"]


@hostile
def test_the_data_keeps_every_text_as_it_is(title: str) -> None:
    found = json.loads(JsonTakeaway().write(a_hostile_takeaway(title)))
    assert {step["title"] for step in found["steps"]} == {title}


def test_every_field_of_the_data_and_every_column_of_the_table_is_documented() -> None:
    documented = set(re.findall(r"`([a-z_]+)`", DOCUMENT.read_text(encoding="utf-8")))
    found = json.loads(JsonTakeaway().write(a_takeaway()))
    assert sorted({*_keys(found), *_fields(a_takeaway().facts), *COLUMNS} - documented) == []


def _keys(value: object) -> set[str]:
    if isinstance(value, dict):
        return {*value, *(key for one in value.values() for key in _keys(one))}
    return {key for one in value for key in _keys(one)} if isinstance(value, list) else set()


def _fields(value: object) -> set[str]:
    return {field.name for field in fields(value)} if is_dataclass(value) else set()


@hostile
def test_a_document_can_be_made_of_hostile_texts(title: str) -> None:
    assert DocxTakeaway().write(a_hostile_takeaway(title)).startswith(b"PK")


@pytest.mark.parametrize("text", ["Työ äöå", "Straße Ü", "œuvre ça", "číslo ř", "αβγ", "Жук", "✓ ✗ ? – “x” €"])
def test_letters_and_signs_in_use_are_printed_as_they_are(text: str) -> None:
    assert shown(text) == text


def test_what_no_font_has_is_printed_as_a_square_on_one_line() -> None:
    assert shown("a\n東 b\u00a0c") == "a □ b\u00a0c"


def test_the_files_carry_the_day_of_the_turn_and_no_other() -> None:
    assert a_takeaway().made_on == date(2026, 11, 2)
