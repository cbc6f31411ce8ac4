"""Writes the dates of a take-away as a calendar: the steps, and the days proposed for what to do."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Alarm, Calendar, Event

from advisor.domain.takeaway import Takeaway
from advisor.domain.takeaway_facts import Action, TakeawayStep

PRODUCT = "-//micro-credential-advisor//take-away 1//EN"
REMINDED_BEFORE = timedelta(days=1)
A_DAY = timedelta(days=1)


class CalendarTakeaway:
    """Events over whole days, which leave the days free."""

    name = "iCalendar"
    suffix = ".ics"
    mime = "text/calendar"

    def write(self, takeaway: Takeaway) -> bytes:
        """One event for each step, and one with a reminder for each action that has a day."""
        calendar = Calendar()
        calendar.add("prodid", PRODUCT)
        calendar.add("version", "2.0")
        calendar.add("x-wr-calname", _one_line(takeaway.title))
        stamp = datetime.combine(takeaway.made_on, time(), tzinfo=UTC)
        for step in takeaway.facts.steps:
            calendar.add_component(_step_event(step, takeaway, stamp))
        for action in takeaway.facts.actions:
            if action.by is not None:
                calendar.add_component(_action_event(action, action.by, stamp))
        return bytes(calendar.to_ical())


def _step_event(step: TakeawayStep, takeaway: Takeaway, stamp: datetime) -> Event:
    """Over all its days; its name says where they are estimated."""
    event = _event(f"step:{step.offering}:{step.start}", step.calendar_title, step.start, step.end, stamp)
    lines = [step.provider, step.summary, *(f"{one.label}: {one.text}" for one in step.sentences)]
    event.add("description", "\n".join([*map(_one_line, lines), "", *takeaway.facts.notices]))
    if step.url and step.url.startswith(("https://", "http://")):
        event.add("url", step.url)
    return event


def _action_event(action: Action, day: date, stamp: datetime) -> Event:
    event = _event(f"{action.kind}:{action.what}", action.what, day, day, stamp)
    event.add("description", _one_line(action.why))
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _one_line(action.what))
    alarm.add("trigger", -REMINDED_BEFORE)
    event.add_component(alarm)
    return event


def _event(key: str, title: str, first: date, last: date, stamp: datetime) -> Event:
    event = Event()
    digest = hashlib.sha256(key.encode()).hexdigest()[:32]
    event.add("uid", f"{digest}@micro-credential-advisor")
    event.add("dtstamp", stamp)
    event.add("dtstart", first)
    event.add("dtend", last + A_DAY)
    event.add("summary", _one_line(title))
    event.add("transp", "TRANSPARENT")
    return event


def _one_line(text: str) -> str:
    return " ".join(text.split())
