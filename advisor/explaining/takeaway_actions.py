"""What to do next, in a take-away: what, why and by when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from advisor.domain.learner import RequestField
from advisor.domain.planning import PlannedStep, StackingPlan
from advisor.domain.takeaway import Column, Line, Section, Table
from advisor.domain.takeaway_facts import Action, ActionKind, Letter
from advisor.explaining.alternatives import titles_of
from advisor.explaining.takeaway_matter import TakeawayMatter
from advisor.explaining.translation import Translator

ASK_WITHIN = timedelta(days=14)
"""From today, for questions and talks; sooner where the first step begins sooner."""

ENROL_BEFORE = timedelta(days=14)
"""Before a step begins. No source states closing dates, so this is a proposal and is said to be one."""

EXPERIENCE = frozenset({RequestField.OCCUPATIONS, RequestField.SKILLS, RequestField.PRIOR_LEARNING})


def actions(matter: TakeawayMatter, letters: tuple[Letter, ...], translator: Translator) -> tuple[Action, ...]:
    """In the order in which they are done."""
    plan = matter.plan
    first = min((step.start for step in plan.steps), default=None) if plan else None
    soon = matter.today + ASK_WITHIN
    ask_by = soon if first is None else min(soon, _halfway(matter.today, _enrol_by(matter.today, first)))
    found = [
        *_questions(letters, ask_by, translator),
        *_validation(matter, ask_by, translator),
        _talk(ask_by, translator),
        *(_enrolment(number, step, matter.today, translator) for number, step in matter.steps),
    ]
    if plan and plan.steps:
        found.append(_review(plan, matter, translator))
    return tuple(found)


def _enrol_by(today: date, start: date) -> date:
    """Well before the start; halfway to it where that has passed."""
    early = start - ENROL_BEFORE
    return early if early > today else _halfway(today, start)


def _halfway(today: date, day: date) -> date:
    return today + max(day - today, timedelta()) // 2


def _questions(letters: tuple[Letter, ...], by: date, translator: Translator) -> Iterator[Action]:
    for letter in letters:
        yield Action(
            kind=ActionKind.ASK,
            what=translator.text("Send the questions to {body}", body=letter.to),
            why=translator.text("Facts that you need before you enrol are not stated, or not sure."),
            by=by,
        )


def _validation(matter: TakeawayMatter, by: date, translator: Translator) -> Iterator[Action]:
    """Before any course where the person brings something along."""
    plan, first = matter.plan, matter.proposed
    units = tuple(dict.fromkeys(title for one in matter.others for title in (titles_of(one, first) if first else ())))
    has_experience = any(item.field in EXPERIENCE for item in matter.understood)
    if not units and not has_experience:
        return
    why = (
        translator.text("If it is recognised, you may not need: {units}.", units=units)
        if units
        else translator.text("You bring experience along; what is recognised, you may not need to take as a course.")
    )
    body = plan.qualification.provider.name if plan and plan.qualification else None
    what = (
        translator.text("Ask {body} whether what you know already can be validated", body=body)
        if body
        else translator.text("Ask whether what you know already can be validated")
    )
    yield Action(kind=ActionKind.VALIDATE, what=what, why=why, by=by)


def _talk(by: date, translator: Translator) -> Action:
    return Action(
        kind=ActionKind.TALK,
        what=translator.text("Talk to a careers adviser, and take this plan along"),
        why=translator.text("A person can see what this service cannot, such as funding, support and local offers."),
        by=by,
    )


def _enrolment(number: int, step: PlannedStep, today: date, translator: Translator) -> Action:
    why = (
        translator.text("It starts on {day}; ask for the closing date.", day=step.start)
        if step.dates_are_stated
        else translator.text("It may start about {day}; ask for the dates.", day=step.start)
    )
    return Action(
        kind=ActionKind.ENROL,
        what=translator.text("Enrol in step {number}: {title}", number=number, title=step.opportunity.spec.title),
        why=why,
        by=_enrol_by(today, step.start),
    )


def _review(plan: StackingPlan, matter: TakeawayMatter, translator: Translator) -> Action:
    first = min(plan.steps, key=lambda step: (step.start, step.end))
    return Action(
        kind=ActionKind.REVIEW,
        what=translator.text("Look at the plan again"),
        why=translator.text(
            "Prices, dates and rules change; this plan is as of {day}. The first step is then over.", day=matter.today
        ),
        by=first.end,
    )


def actions_section(found: tuple[Action, ...], translator: Translator) -> Section:
    """One row for each action."""
    columns = (
        Column(heading=translator.text("What"), share=50),
        Column(heading=translator.text("Why"), share=58),
        Column(heading=translator.text("By when"), share=14),
    )
    rows = tuple(
        (
            (Line(text=one.what),),
            (Line(text=one.why),),
            (Line(text=translator.value(one.by) if one.by else translator.text("not stated")),),
        )
        for one in found
    )
    caption = translator.text("Your next steps; the days are proposals")
    return Section(
        heading=translator.text("What to do next"), blocks=(Table(caption=caption, columns=columns, rows=rows),)
    )
