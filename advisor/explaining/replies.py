"""The advisor's reply in a few plain paragraphs: what was understood, the gap, the plan or why there is none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from advisor.domain.conversation import Answer, UnderstoodItem
from advisor.domain.learner import RequestField
from advisor.domain.matching import SkillStatus
from advisor.domain.planning import (
    NothingToPlan,
    OutOfTime,
    PlanningResult,
    Relaxation,
    RuleConflict,
    RuleStatus,
    StackingPlan,
)
from advisor.explaining.labels import RULE_NAMES
from advisor.explaining.translation import Translator

MOST_NAMED = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What a reply has to speak about."""

    items: tuple[UnderstoodItem, ...]
    answer: Answer | None
    learnt_something: bool
    unlinked_goal: str | None


def reply_paragraphs(situation: Situation, translator: Translator) -> tuple[str, ...]:
    """The paragraphs, in order; never empty."""
    return tuple(_paragraphs(situation, translator))


def _paragraphs(situation: Situation, translator: Translator) -> Iterator[str]:
    if not situation.learnt_something:
        yield translator.text(
            "I did not find anything in that message that I can use. Tell me what you do now, what you would like "
            "to do, or what you can spare: hours a week, money, dates, online or on site."
        )
    if situation.unlinked_goal:
        yield translator.text(
            "I found no occupation, skill or qualification that fits “{words}”. Your goal is fine; other words for it "
            "may help me, such as a job title or a skill.",
            words=situation.unlinked_goal,
        )
    if situation.items and situation.learnt_something:
        yield translator.text("I understood: {items}.", items=summary_of(situation.items))
    if situation.answer is not None:
        yield from _answer(situation.answer, translator)


def summary_of(items: Sequence[UnderstoodItem]) -> str:
    """All items in one line, those of one field together."""
    by_field: dict[RequestField, list[UnderstoodItem]] = {}
    for item in items:
        by_field.setdefault(item.field, []).append(item)
    return "; ".join(
        f"{group[0].label.lower()}: {', '.join(item.text for item in group)}" for group in by_field.values()
    )


def _answer(answer: Answer, translator: Translator) -> Iterator[str]:
    if answer.gap.skills:
        yield gap_paragraph(answer, translator)
    if answer.plan is not None:
        yield from plan_paragraphs(answer.plan, translator)
    for alternative in answer.alternatives:
        if not isinstance(answer.plan, StackingPlan):
            yield translator.text("What is possible within your limits, without that qualification:")
            yield from plan_paragraphs(alternative, translator)


def gap_paragraph(answer: Answer, translator: Translator) -> str:
    """How many skills the goal asks for, how many are held and which come first among the missing ones."""
    skills = answer.gap.skills
    held = sum(skill.status is SkillStatus.HELD for skill in skills)
    missing = answer.gap.missing
    if not missing:
        return translator.text(
            "You already seem to hold all {count} skills that your goal asks for.", count=len(skills)
        )
    return translator.text(
        "Your goal asks for {count} skills; you seem to hold {held} of them. The most important missing ones: {named}.",
        count=len(skills),
        held=held,
        named=tuple(skill.label for skill in missing[:MOST_NAMED]),
    )


def plan_paragraphs(plan: PlanningResult, translator: Translator) -> Iterator[str]:
    """What the planner found, in one or two paragraphs."""
    if isinstance(plan, StackingPlan):
        yield plan_summary(plan, translator)
        yield checks_summary(plan, translator)
    elif isinstance(plan, RuleConflict):
        yield conflict_text(plan, translator)
        yield from (relaxation_text(relaxation, translator) for relaxation in plan.relaxations)
    elif isinstance(plan, OutOfTime):
        yield translator.text(
            "I ran out of time ({seconds} seconds) before I found a plan. That does not mean that there is none: "
            "try again with fewer wishes at once.",
            seconds=round(plan.time_limit_s),
        )
    elif isinstance(plan, NothingToPlan):
        yield translator.text(
            "No offering in this catalogue covers a missing skill within your limits. Try without one of them, or with "
            "other words for your goal; a careers adviser can look further than this catalogue."
        )


def plan_summary(plan: StackingPlan, translator: Translator) -> str:
    """Where the plan leads, how long it takes, what it costs and how much of the gap it covers."""
    steps = translator.counted("{count} step", "{count} steps", len(plan.steps))
    if not plan.steps:
        return translator.text("Nothing needs to be taken: what you hold already meets every rule that can be checked.")
    facts = [steps, *(translator.value(points) for points in plan.credits)]
    if plan.known_cost is not None:
        facts.append(cost_text(plan, translator))
    facts.append(
        translator.text(
            "from {start} to {end}",
            start=translator.month(min(step.start for step in plan.steps)),
            end=translator.month(max(step.end for step in plan.steps)),
        )
    )
    joined = ", ".join(facts)
    if plan.qualification is not None:
        text = translator.text(
            "A pathway that may count toward {title} ({body}): {facts}.",
            title=plan.qualification.title,
            body=plan.qualification.provider.name,
            facts=joined,
        )
    else:
        text = translator.text("A pathway for your skills, without a qualification at its end: {facts}.", facts=joined)
    if plan.covered_percent is not None:
        text += " " + translator.text("It covers about {percent} % of your gap.", percent=plan.covered_percent)
    return text


def cost_text(plan: StackingPlan, translator: Translator) -> str:
    """The stated prices, and how many steps state none."""
    cost = translator.text("{cost} in all", cost=plan.known_cost)
    if plan.steps_without_price:
        unpriced = translator.counted("{count} price not stated", "{count} prices not stated", plan.steps_without_price)
        return f"{cost} ({unpriced})"
    return cost


def checks_summary(plan: StackingPlan, translator: Translator) -> str:
    """How many rules are met and how many cannot be decided from the data."""
    met = sum(check.status is RuleStatus.MET for check in plan.checks)
    unknown = sum(check.status is RuleStatus.UNKNOWN for check in plan.checks)
    if unknown:
        return translator.text(
            "Checked: {met} rules and limits are met; {unknown} cannot be decided from the data, see “unknown” in the "
            "plan.",
            met=met,
            unknown=unknown,
        )
    return translator.text("Checked: all {met} rules and limits are met.", met=met)


def conflict_text(conflict: RuleConflict, translator: Translator) -> str:
    """Which conditions cannot all hold."""
    named = tuple(
        dict.fromkeys(
            f"{translator.text(RULE_NAMES[c.rule])} ({c.group_title})"
            if c.group_title
            else translator.text(RULE_NAMES[c.rule])
            for c in conflict.conditions
        )
    )
    units = tuple(dict.fromkeys(unit for condition in conflict.conditions for unit in condition.units))
    text = translator.text("No plan can meet all of these together: {named}.", named=named)
    if units:
        text += " " + translator.text("Not to be had in this catalogue: {units}.", units=units[:MOST_NAMED])
    return text


def relaxation_text(relaxation: Relaxation, translator: Translator) -> str:
    """The smallest change of one limit that would help."""
    if relaxation.study_hours_per_week is not None:
        return translator.text("It would work with {hours} hours a week.", hours=relaxation.study_hours_per_week)
    if relaxation.budget is not None:
        return translator.text("It would work with {budget}.", budget=relaxation.budget)
    if relaxation.latest_finish is not None:
        return translator.text("It would work with a finish by {day}.", day=relaxation.latest_finish)
    return translator.text(
        "It would work without this limit: {limit}.", limit=translator.text(RULE_NAMES[relaxation.rule])
    )
