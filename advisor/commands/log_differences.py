"""What differs between a log and the same conversation held again, in sentences and in order of cause."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from advisor.commands.plan_differences import changed, gone_and_new, named, plan_differences
from advisor.domain.replay import AnswerLog, Circumstances, ItemLog, OfferingLog, QuestionLog, TurnLog

SAME_SCORE = 0.00015
"""Scores have four decimals; the last may be rounded otherwise on another processor."""


def circumstance_differences(before: Circumstances, now: Circumstances) -> Iterator[str]:
    """What answers are made with, and what of it changed."""
    yield from changed("Program", before.program, now.program)
    yield from _sources(before, now)
    yield from changed("Text encoders", before.encoders, now.encoders)
    files = before.models.keys() | now.models.keys()
    other = sorted(name for name in files if before.models.get(name) != now.models.get(name))
    if other:
        yield f"Models: these files are not the same: {named(other)}."
    yield from changed("Rules and planner", before.rules, now.rules)
    yield from changed("Language model", before.language_model, now.language_model)


def _sources(before: Circumstances, now: Circumstances) -> Iterator[str]:
    if before.store == now.store:
        return
    first, second = before.sources, now.sources
    yield from gone_and_new(
        "Store: source",
        *(
            {key: f"{key} ({mark.version})" if mark.version else key for key, mark in marks.items()}
            for marks in (first, second)
        ),
    )
    other = sorted(key for key in first if key in second and first[key] != second[key])
    for key in other:
        yield (
            f"Store: source {key} has other content: was version {first[key].version}, "
            f"is version {second[key].version}."
        )
    if first == second:
        yield "Store: the same sources, of which other texts are indexed now."


def turn_differences(before: TurnLog, now: TurnLog) -> tuple[str, ...]:
    """Sentences: what was understood, then gap, offerings, plan, and the wording last; empty when all is the same."""
    return tuple(_turn(before, now)) or tuple(_rest(before, now))


def _rest(before: TurnLog, now: TurnLog) -> Iterator[str]:
    """What has no sentence of its own, such as another order; scores and the days of a later visit aside."""
    names = [one.name for one in fields(TurnLog) if one.name not in ("answer", "answered_on")]
    other = [name for name in names if getattr(before, name) != getattr(now, name)]
    if before.answer is not None and now.answer is not None:
        parts = [one.name for one in fields(AnswerLog) if one.name != "offerings"]
        other += [f"answer.{name}" for name in parts if getattr(before.answer, name) != getattr(now.answer, name)]
    if other:
        yield f"These parts of the log are not the same: {named(other)}."


def _turn(before: TurnLog, now: TurnLog) -> Iterator[str]:
    yield from changed("Language", before.language, now.language)
    yield from changed("What the message wants", before.intent.value, now.intent.value)
    yield from changed("Only a question or remark", before.is_aside, now.is_aside)
    yield from gone_and_new("Understood", *({_key(one): _item(one) for one in t.understood} for t in (before, now)))
    yield from gone_and_new(
        "Suggested",
        *({one: f"{one.field.value}: {one.label}, for “{one.words}”" for one in t.suggestions} for t in (before, now)),
    )
    if before.answer is not None and now.answer is not None:
        yield from _answer(before.answer, now.answer)
    elif before.answer is not None:
        yield "Answer: there was one; now nothing can be worked out."
    yield from _question(before.question, now.question)
    yield from _wording(before, now)


def _key(item: ItemLog) -> tuple[str, str, str | None]:
    return item.field, item.value, item.words


def _item(item: ItemLog) -> str:
    return f"{item.field.value}: {item.text}" + (f", from “{item.words}”" if item.words else "")


def _answer(before: AnswerLog, now: AnswerLog) -> Iterator[str]:
    yield from gone_and_new("Gap: skill", *({one.skill: one.label for one in a.gap} for a in (before, now)))
    second = {one.skill: one for one in now.gap}
    for one in (one for one in before.gap if one.skill in second):
        other = second[one.skill]
        yield from changed(f"Gap: {one.label}: name", one.label, other.label)
        yield from changed(f"Gap: {one.label}", one.status.value, other.status.value)
        yield from changed(f"Gap: {one.label}: essential", one.essential, other.essential)
    yield from _order("Gap: the skills", [one.skill for one in before.gap], [one.skill for one in now.gap])
    yield from changed("Goals without known skills", before.unknown_goals, now.unknown_goals)
    yield from _offerings(before.offerings, now.offerings)
    yield from plan_differences(before.plan, now.plan)
    yield from changed("Number of other plans", len(before.alternatives), len(now.alternatives))
    for number, (old, new) in enumerate(zip(before.alternatives, now.alternatives, strict=False), start=1):
        yield from plan_differences(old, new, f"Other plan {number}")
    yield from gone_and_new("Nearby occupation", *({one: one.label for one in a.nearby} for a in (before, now)))


def _offerings(before: tuple[OfferingLog, ...], now: tuple[OfferingLog, ...]) -> Iterator[str]:
    first, second = ({one.id: one for one in offerings} for offerings in (before, now))
    yield from gone_and_new(
        "Offering", *({key: f"{one.title} ({key})" for key, one in shown.items()} for shown in (first, second))
    )
    for key in (key for key in first if key in second):
        old, new = first[key], second[key]
        offering = f"Offering {old.title} ({key})"
        yield from changed(f"{offering}: title", old.title, new.title)
        yield from changed(f"{offering}: provider", old.provider, new.provider)
        yield from changed(f"{offering}: price", old.price, new.price)
        if abs(old.relevance - new.relevance) > SAME_SCORE:
            yield f"{offering}: relevance: was {old.relevance}, is {new.relevance}."
        yield from _evidence(offering, old, new)
    yield from _order("Offerings: they", list(first), list(second))


def _evidence(offering: str, before: OfferingLog, now: OfferingLog) -> Iterator[str]:
    first, second = (
        {(one.skill, one.part, one.sentence, one.made_by_people): one.strength for one in o.evidence}
        for o in (before, now)
    )
    yield from gone_and_new(f"{offering}: sentence", *({key: f"“{key[2]}”" for key in one} for one in (first, second)))
    other = [key for key in first if key in second and abs(first[key] - second[key]) > SAME_SCORE]
    for key in other:
        yield f"{offering}: how surely “{key[2]}” covers {key[0]}: was {first[key]}, is {second[key]}."


def _order(what: str, before: list[str], now: list[str]) -> Iterator[str]:
    """Only where both hold the same: else what came or went explains it."""
    if before != now and sorted(before) == sorted(now):
        yield f"{what} stand in another order."


def _question(before: QuestionLog | None, now: QuestionLog | None) -> Iterator[str]:
    yield from changed("Question", before.topic.value if before else None, now.topic.value if now else None)
    if before and now:
        yield from changed(
            "Choices", tuple(one.label for one in before.choices), tuple(one.label for one in now.choices)
        )


def _wording(before: TurnLog, now: TurnLog) -> Iterator[str]:
    yield from gone_and_new("Notice", *({one: one.value for one in turn.notices} for turn in (before, now)))
    first, second = ((*turn.reply, *((turn.question.text,) if turn.question else ())) for turn in (before, now))
    yield from gone_and_new("Wording", *({one: f"“{one}”" for one in texts} for texts in (first, second)))
    yield from _order("Wording: the paragraphs", list(first), list(second))
