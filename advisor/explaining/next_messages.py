"""Messages that may come next, to be sent by a press: answers to the open question, or what people often ask then."""

from __future__ import annotations

from collections.abc import Iterator

from advisor.domain.conversation import Answer, Topic, Turn
from advisor.domain.ids import SkillUri
from advisor.domain.planning import StackingPlan
from advisor.explaining.translation import Translator, mark

MOST_SUGGESTED = 4
LONGEST_LABEL = 32
"""Characters of a skill's name in a suggestion; a longer one would not fit a button."""

ANSWERS: dict[Topic, tuple[str, ...]] = {
    Topic.STUDY_HOURS_PER_WEEK: (mark("4 hours a week"), mark("8 hours a week"), mark("I don't know yet")),
    Topic.BUDGET: (mark("It has to be free"), mark("At most 500 euros"), mark("The price does not matter")),
    Topic.MODES: (mark("Only online"), mark("Only on site"), mark("Both are fine")),
}
"""Short answers; a question with choices has its own buttons."""

CHEAPER, SOONER = mark("Is there anything cheaper?"), mark("Can I finish sooner?")
WHY_FIRST, ELSE = mark("Why step 1?"), mark("What else could I do?")
IF_KNOWN = mark("What if I already knew {skill}?")


def next_messages(turn: Turn, translator: Translator) -> tuple[str, ...]:
    """At most `MOST_SUGGESTED` messages in the language of the conversation."""
    if turn.question is not None:
        return tuple(map(translator.text, ANSWERS.get(turn.question.topic, ())))
    if turn.answer is None:
        return ()
    return tuple(_about(turn.answer, translator))[:MOST_SUGGESTED]


def _about(answer: Answer, translator: Translator) -> Iterator[str]:
    plan = answer.plan
    if not isinstance(plan, StackingPlan) or not plan.steps:
        yield translator.text(ELSE)
        return
    if plan.known_cost is not None and plan.known_cost.cents > 0:
        yield translator.text(CHEAPER)
    if len(plan.steps) > 1:
        yield translator.text(SOONER)
    yield translator.text(WHY_FIRST)
    named = _covered_first(answer, plan)
    if named is not None:
        yield translator.text(IF_KNOWN, skill=named)
    yield translator.text(ELSE)


def _covered_first(answer: Answer, plan: StackingPlan) -> str | None:
    """A skill that the plan teaches and whose name is short enough."""
    labels: dict[SkillUri, str] = {one.skill: one.label for one in answer.gap.skills}
    named = (labels[skill] for step in plan.steps for skill in step.covers if skill in labels)
    return next((label for label in named if len(label) <= LONGEST_LABEL), None)
