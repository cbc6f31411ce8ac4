"""A timeline in words: its terms and steps as rows, and the charts in a sentence each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from babel.dates import format_date

from advisor.explaining.facts import hours_text
from advisor.explaining.information import credits_text
from advisor.explaining.timeline import Timeline, TimelineStep, TimelineTerm
from advisor.explaining.translation import Translator

OVER_SIGN = "▲"
"""Beside the word, never instead of it."""

MOST_LINKS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineTable:
    """Headings, and rows of texts."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def term_name(term: TimelineTerm, translator: Translator) -> str:
    """Such as "Term 2"."""
    return translator.text("Term {number}", number=term.number)


def term_table(timeline: Timeline, translator: Translator) -> TimelineTable:
    """One row for each term: when, which steps, hours a week against those there are, credits."""
    headings = [
        translator.text("Term"),
        translator.text("When"),
        translator.text("Steps"),
        translator.text("Hours a week"),
    ]
    if timeline.held is not None:
        headings.append(translator.text("Credits by its end"))
    rows = []
    for term in timeline.terms:
        row = [
            term_name(term, translator),
            translator.counted(
                "{start} to {end} ({count} week)",
                "{start} to {end} ({count} weeks)",
                term.weeks,
                start=short_day(term.start, translator),
                end=short_day(term.end, translator),
            ),
            ", ".join(translator.value(number) for number in term.steps) or translator.text("none"),
            hours_line(term, translator),
        ]
        if timeline.held is not None:
            row.append(credits_line(term, timeline, translator))
        rows.append(tuple(row))
    return TimelineTable(headings=tuple(headings), rows=tuple(rows))


def hours_line(term: TimelineTerm, translator: Translator) -> str:
    """What its busiest week asks for, of what the person has; over it is said by a sign and words."""
    if not term.hours_per_week and term.without_hours:
        return translator.text("not stated")
    text = translator.value(term.hours_per_week.normalize())
    if term.hours_available is not None:
        text = translator.text("{needed} of {available}", needed=text, available=term.hours_available)
    if term.is_over:
        text = f"{text} {OVER_SIGN} {translator.text('more than you have')}"
    if term.without_hours:
        steps = ", ".join(translator.value(number) for number in term.without_hours)
        text = translator.text("{hours}; without step {steps}, hours not stated", hours=text, steps=steps)
    return text


def credits_line(term: TimelineTerm, timeline: Timeline, translator: Translator) -> str:
    """What has added up by the end of the term, of what the award asks for."""
    if term.accumulated is None:
        return translator.text("not stated")
    if timeline.needed is None:
        return translator.value(term.accumulated)
    return translator.text(
        "{reached} of {needed}", reached=term.accumulated.points, needed=translator.value(timeline.needed)
    )


def step_table(timeline: Timeline, translator: Translator) -> TimelineTable:
    """One row for each step: number, title, when, hours, credits, where it may count, and what comes before it."""
    has_groups, has_links = any(one.group for one in timeline.steps), bool(timeline.links)
    headings = [
        translator.text("Step"),
        translator.text("When"),
        translator.text("Study"),
        translator.text("Credits"),
    ]
    headings += [translator.text("May count in")] if has_groups else []
    headings += [translator.text("After")] if has_links else []
    rows = []
    for step in timeline.steps:
        row = [
            f"{translator.value(step.number)}. {step.title}",
            when_text(step, translator),
            hours_text(step.hours, translator, estimated=step.hours_are_estimated),
            credits_text(step.credits, translator) if step.credits else translator.text("not stated"),
        ]
        row += [step.group or translator.text("no group")] if has_groups else []
        row += [_numbered(step.after, translator) or translator.text("nothing")] if has_links else []
        rows.append(tuple(row))
    return TimelineTable(headings=tuple(headings), rows=tuple(rows))


def when_text(step: TimelineStep, translator: Translator) -> str:
    """First and last day; those that nobody stated are not said as certain."""
    if step.dates_are_stated:
        return translator.text("{start} to {end}", start=step.start, end=step.end)
    return translator.text("about {start} to {end} (dates to be confirmed)", start=step.start, end=step.end)


def steps_sentence(timeline: Timeline, translator: Translator) -> str:
    """The bars and lines in words."""
    first, last = min(one.start for one in timeline.steps), max(one.end for one in timeline.steps)
    said = translator.counted(
        "One step, from {first} to {last}.",
        "{count} steps, from {first} to {last}.",
        len(timeline.steps),
        first=translator.month(first),
        last=translator.month(last),
    )
    return " ".join((said, *_order(timeline, translator)))


def _order(timeline: Timeline, translator: Translator) -> Iterator[str]:
    asking = [step for step in timeline.steps if step.after]
    for step in asking[:MOST_LINKS]:
        yield translator.counted(
            "Step {step} is after step {before}.",
            "Step {step} is after steps {before}.",
            len(step.after),
            step=step.number,
            before=step.after,
        )
    if len(asking) > MOST_LINKS:
        yield translator.text("The table names the others that come after something.")


def hours_sentence(timeline: Timeline, translator: Translator) -> str:
    """How full the weeks are, in words."""
    return " ".join(_hours(timeline, translator))


def _hours(timeline: Timeline, translator: Translator) -> Iterator[str]:
    busiest = timeline.busiest
    if busiest is None:
        yield translator.text("No step states its hours.")
        return
    most = busiest.hours_per_week.normalize()
    name = term_name(busiest, translator)
    if timeline.hours_available is None:
        yield translator.text(
            "The busiest is {term}, with about {hours} hours a week. You did not say how many you have.",
            term=name,
            hours=most,
        )
    else:
        yield translator.text(
            "The busiest is {term}, with about {hours} hours a week of the {available} that you have.",
            term=name,
            hours=most,
            available=timeline.hours_available,
        )
    over = [term_name(term, translator) for term in timeline.terms if term.is_over]
    if over:
        yield translator.text("More than you have: {terms}.", terms=tuple(over))
    silent = sum(step.hours is None for step in timeline.steps)
    if silent:
        yield translator.counted(
            "One step states no hours and is not counted.",
            "{count} steps state no hours and are not counted.",
            silent,
        )


def credits_sentence(timeline: Timeline, translator: Translator) -> str:
    """How credits add up, in words; nothing where none are counted."""
    return " ".join(_credits(timeline, translator))


def _credits(timeline: Timeline, translator: Translator) -> Iterator[str]:
    reached = timeline.terms[-1].accumulated
    if reached is None or timeline.held is None:
        return
    if timeline.needed is None:
        yield translator.text("In all {reached}.", reached=reached)
    else:
        yield translator.text(
            "{reached} may count by the end; the award asks for {needed}.", reached=reached, needed=timeline.needed
        )
    if timeline.held.hundredths:
        yield translator.text("{held} of them you hold already.", held=timeline.held.points)
    if timeline.not_added:
        yield translator.counted(
            "Step {steps} adds nothing here: its credits are not stated, of another system, or do not count in it.",
            "Steps {steps} add nothing here: their credits are not stated, of another system, or do not count in it.",
            len(timeline.not_added),
            steps=timeline.not_added,
        )


def short_day(day: date, translator: Translator) -> str:
    """A day such as "1 Dec 2026"."""
    return translator.value(day)


def short_month(day: date, translator: Translator) -> str:
    """A month for an axis, such as "12/26"."""
    return format_date(day, format="MM/yy", locale=translator.locale)


def _numbered(numbers: Sequence[int], translator: Translator) -> str:
    return ", ".join(translator.value(number) for number in numbers)
