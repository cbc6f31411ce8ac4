"""Holds labelled conversations to their end: how many questions, whether any came twice, whether anything was lost."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from advisor.advise import Advisor
from advisor.dialogue.policy import MOST_QUESTIONS
from advisor.dialogue.understand import Understanding
from advisor.domain.conversation import Conversation, Topic
from advisor.domain.intents import Intent
from advisor.domain.planning import StackingPlan
from advisor.evaluation.understanding import compared, said_of, values_of
from advisor.evaluation.understanding_sets import LabelledConversation

NAMED_OTHERWISE: Mapping[str, tuple[str, ...]] = {"modes": ("modes", "modes_not"), "avoid": ("avoid", "vague")}
"""Fields of which a message may speak under another name."""


GOALS = frozenset({"goal_occupations", "goal_skills", "goal_qualification", "vague"})


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldConversation:
    """What came of one conversation."""

    id: str
    questions: int
    repeated: int
    has_plan: bool
    lost: tuple[str, ...]
    """Fields with a value that was understood and is gone, though no later message speaks of the field."""

    right: int
    wrong: int
    missed: int
    """Values at the end, against what was said."""

    turn_ms: tuple[float, ...]
    """Time of each turn, planning left out; by the clock, as planning is measured."""


def hold(advisor: Advisor, labelled: LabelledConversation) -> HeldConversation:
    """All messages, one after the other, as on the day of the advisor."""
    conversation = advisor.start(labelled.language)
    after: list[Mapping[str, tuple[Any, ...]]] = []
    times = []
    for message in labelled.messages:
        started = time.perf_counter()
        conversation = advisor.answer(conversation, message)
        times.append(1000 * (time.perf_counter() - started) - _planning_ms(conversation))
        after.append(values_of(Understanding(request=conversation.request)))
    counts = [
        compared(name, after[-1].get(name, ()), said_of(name, labelled.final)) for name in _names(after[-1], labelled)
    ]
    asked = [turn.question.topic for turn in conversation.turns if turn.question]
    return HeldConversation(
        id=labelled.id,
        questions=len(asked),
        repeated=_repeated(conversation),
        has_plan=any(turn.answer and isinstance(turn.answer.plan, StackingPlan) for turn in conversation.turns),
        lost=tuple(_lost(after, labelled.changed, labelled.intents)),
        right=sum(right for right, _, _ in counts),
        wrong=sum(wrong for _, wrong, _ in counts),
        missed=sum(missed for _, _, missed in counts),
        turn_ms=tuple(times),
    )


def _repeated(conversation: Conversation) -> int:
    """Questions that came again, unless the person began anew in between."""
    repeated, asked = 0, set[Topic]()
    for turn in conversation.turns:
        if turn.intent is Intent.START_OVER:
            asked = set()
        elif turn.question is not None:
            repeated += turn.question.topic in asked
            asked.add(turn.question.topic)
    return repeated


def _names(last: Mapping[str, Any], labelled: LabelledConversation) -> list[str]:
    names = {*last, *labelled.final} - {"vague", "skipped"}
    return sorted("modes" if name == "modes_not" else name for name in names)


def _planning_ms(conversation: Conversation) -> float:
    answer = conversation.last_answer
    if answer is None or not conversation.turns or conversation.turns[-1].is_aside:
        return 0.0
    return float(dict(answer.timings_ms).get("pathways", 0))


def _lost(
    after: Sequence[Mapping[str, tuple[Any, ...]]], changed: Sequence[frozenset[str]], intents: Sequence[Intent]
) -> Iterator[str]:
    """A new goal may take the place of any earlier one; whoever begins anew lets everything go."""
    every = frozenset(name for values in after for name in values)
    speaks_of = [
        every if intent is Intent.START_OVER else fields | GOALS if fields & GOALS else fields
        for fields, intent in zip(changed, intents, strict=True)
    ]
    for turn, values in enumerate(after):
        later = frozenset().union(*speaks_of[turn + 1 :])
        for name in values:
            names = NAMED_OTHERWISE.get(name, (name,))
            if name not in after[-1] and name != "skipped" and later.isdisjoint(names):
                yield f"{name} of message {turn + 1}"


def conversations_table(held: Sequence[HeldConversation]) -> str:
    """The figures in a few lines."""
    times = [one for conversation in held for one in conversation.turn_ms]
    right, wrong, missed = (sum(getattr(one, name) for one in held) for name in ("right", "wrong", "missed"))
    questions = [one.questions for one in held]
    within = sum(one.questions <= MOST_QUESTIONS for one in held)
    lost = [f"{one.id}: {', '.join(one.lost)}" for one in held if one.lost]
    lines = [
        f"{len(held)} conversations, {len(times)} messages",
        f"- with a plan on the way: {sum(one.has_plan for one in held)}",
        f"- questions: median {median(questions):g}, most {max(questions)}, within {MOST_QUESTIONS}: {within}",
        f"- questions asked twice: {sum(one.repeated for one in held)}",
        f"- conversations that lost something: {len(lost)}",
        f"- values at the end: {right} right, {wrong} wrong, {missed} missed",
        f"- a turn without planning: median {median(times):.0f} ms, most {max(times):.0f} ms",
        *(f"  - {line}" for line in lost),
    ]
    return "\n".join(lines)
