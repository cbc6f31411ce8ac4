"""The advisor's reply in a few plain paragraphs: what was understood, the gap, the plan or why there is none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from advisor.domain.advertisement import JobAdvertisement
from advisor.domain.conversation import Answer, Suggestion, SuggestionKind, UnderstoodItem
from advisor.domain.matching import SkillsGap
from advisor.domain.planning import RuleId, RuleStatus, StackingPlan
from advisor.domain.planning_results import NothingToPlan, OutOfTime, PlanningResult, Relaxation, RuleConflict
from advisor.explaining.coverage import coverage_text
from advisor.explaining.goals import (
    advertisement_paragraphs,
    gap_sources,
    suggestion_paragraphs,
    unknown_goal_paragraphs,
    unlinked_paragraphs,
)
from advisor.explaining.labels import RULE_NAMES
from advisor.explaining.nearby import nearby_paragraphs
from advisor.explaining.proofs import proof_text
from advisor.explaining.translation import Translator
from advisor.explaining.understood import understood_paragraph

MOST_NAMED = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What a reply has to speak about."""

    items: tuple[UnderstoodItem, ...]
    answer: Answer | None
    learnt_something: bool
    unlinked_goal: str | None
    skipped: bool = False
    """Whether the person would rather not answer the question."""

    notices: tuple[str, ...] = ()
    """Sentences to say first."""

    unlinked_words: tuple[str, ...] = ()
    advertisement: JobAdvertisement | None = None
    suggestions: tuple[Suggestion, ...] = ()
    tells_too: bool = False
    """Whether a message that wants something tells something of the person besides."""

    explores: bool = False
    """Whether the person asks what else they could do."""

    lead: tuple[str, ...] = ()
    """What a question or a wish about the plan is answered with."""

    is_aside: bool = False
    """Whether nothing but that is to be said."""


def reply_paragraphs(situation: Situation, translator: Translator) -> tuple[str, ...]:
    """The paragraphs, in order; never empty."""
    return tuple(_paragraphs(situation, translator))


def _paragraphs(situation: Situation, translator: Translator) -> Iterator[str]:
    yield from situation.notices
    if situation.lead or situation.is_aside:
        if situation.tells_too and situation.items:
            yield understood_paragraph(situation.items, translator)
        yield from situation.lead
        if not situation.is_aside and situation.answer is not None and situation.answer.plan is not None:
            yield from plan_paragraphs(situation.answer.plan, translator)
        return
    yield from _of_facts(situation, translator)


def _of_facts(situation: Situation, translator: Translator) -> Iterator[str]:
    """What is said to a message that told something."""
    if situation.skipped:
        yield translator.text("All right, I leave that open.")
    elif not situation.learnt_something:
        yield translator.text(
            "I could not find anything there that I can use yet. Tell me in a few words what you do now, what you "
            "would like to do, or what you can spare: hours a week, money, dates, online or on site."
        )
    near = any(suggestion.kind is SuggestionKind.NEAR_SKILL for suggestion in situation.suggestions)
    if situation.unlinked_goal and not near:
        yield translator.text(
            "I know no occupation, skill or qualification called “{words}”. That says nothing against your goal: other "
            "words for it may help me, such as a job title or a skill.",
            words=situation.unlinked_goal,
        )
    if situation.items and situation.learnt_something:
        yield understood_paragraph(situation.items, translator)
    if situation.advertisement is not None:
        yield from advertisement_paragraphs(situation.advertisement, translator)
    yield from suggestion_paragraphs(situation.suggestions, translator)
    yield from unlinked_paragraphs(situation.unlinked_words, translator)
    if situation.explores:
        yield from nearby_paragraphs(situation.answer.nearby if situation.answer else (), translator)
    if situation.answer is not None:
        yield from _answer(situation.answer, translator)
    elif not situation.items and not situation.notices and situation.skipped:
        yield translator.text("Whenever you like, tell me what you would like to do or learn.")


def _answer(answer: Answer, translator: Translator) -> Iterator[str]:
    yield from unknown_goal_paragraphs(answer.unknown_goals, translator)
    if answer.gap.skills:
        yield gap_paragraph(answer, translator)
    if answer.plan is not None:
        yield from plan_paragraphs(answer.plan, translator)
    for alternative in answer.alternatives:
        if not isinstance(answer.plan, StackingPlan):
            yield translator.text("Within your limits this is possible, without that qualification:")
            yield from plan_paragraphs(alternative, translator)


def gap_paragraph(answer: Answer, translator: Translator) -> str:
    """How many skills the goal asks for, by whose list, how many are held and which come first among the missing."""
    skills, missing = answer.gap.skills, answer.gap.missing
    if not missing:
        return translator.counted(
            "You seem to have the one skill that your goal asks for. You may not need a course: ask whether what you "
            "can do may be validated.",
            "You seem to have all {count} skills that your goal asks for. You may not need a course: ask whether what "
            "you can do may be validated.",
            len(skills),
        )
    sentences = [gap_sources(answer.gap, translator) or _asked_for(answer.gap, translator)]
    held = len(skills) - len(missing)
    if held:
        sentences.append(translator.counted("You seem to have one of them.", "You seem to have {count} of them.", held))
    named = tuple(skill.label for skill in missing[:MOST_NAMED])
    if len(missing) > MOST_NAMED:
        sentences.append(translator.text("The most important ones that are missing: {named}.", named=named))
    elif len(skills) > 1:
        sentences.append(translator.text("Missing: {named}.", named=named))
    return " ".join(sentences)


def _asked_for(gap: SkillsGap, translator: Translator) -> str:
    """Skills of an occupation are ESCO's list of it; skills that the person named are the person's."""
    occupations = tuple(dict.fromkeys(skill.because for skill in gap.missing if skill.because != skill.label))
    named = tuple(skill.label for skill in gap.skills)
    if not occupations:
        return translator.counted(
            "You want to learn: {named}.", "You want to learn {count} skills.", len(named), named=named
        )
    return translator.counted(
        "For {occupations}, ESCO lists one skill.",
        "For {occupations}, ESCO lists {count} skills, {essential} of them essential.",
        len(named),
        occupations=occupations,
        essential=sum(skill.essential for skill in gap.skills),
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
            "I ran out of time ({seconds} seconds) before I found a pathway. That does not mean that there is none. "
            "Try again, or leave out a wish or two.",
            seconds=round(plan.time_limit_s),
        )
    elif isinstance(plan, NothingToPlan):
        yield translator.text(
            "Nothing in this catalogue covers a missing skill within your limits. Leave out a limit, or try other "
            "words for your goal. A careers adviser can look further than this catalogue."
        )


def plan_summary(plan: StackingPlan, translator: Translator) -> str:
    """Where the plan leads, how long it takes, what it costs and how much of the gap it covers."""
    steps = translator.counted("{count} step", "{count} steps", len(plan.steps))
    if not plan.steps:
        return translator.text("You need to take nothing more: what you hold meets every rule that can be checked.")
    facts = [steps, *(translator.value(points) for points in plan.credits)]
    if plan.known_cost is not None:
        facts.append(cost_text(plan, translator))
    start = translator.month(min(step.start for step in plan.steps))
    end = translator.month(max(step.end for step in plan.steps))
    if start == end:
        facts.append(translator.text("in {month}", month=start))
    else:
        facts.append(translator.text("from {start} to {end}", start=start, end=end))
    joined = ", ".join(facts)
    if plan.qualification is not None:
        text = translator.text(
            "A pathway that may count toward {title} ({body}): {facts}.",
            title=plan.qualification.title,
            body=plan.qualification.provider.name,
            facts=joined,
        )
    else:
        text = translator.text("A pathway for your skills, not toward a qualification: {facts}.", facts=joined)
    covered = coverage_text(plan, translator)
    if covered:
        text += f" {covered}"
    proved = proof_text(plan, translator)
    return f"{text} {proved}" if proved else text


def cost_text(plan: StackingPlan, translator: Translator) -> str:
    """The stated prices, and how many steps state none."""
    cost = translator.text("{cost} in all", cost=plan.known_cost)
    if plan.steps_without_price:
        unpriced = translator.counted("{count} price not stated", "{count} prices not stated", plan.steps_without_price)
        return f"{cost} ({unpriced})"
    return cost


def checks_summary(plan: StackingPlan, translator: Translator) -> str:
    """How many rules are met, how many are not or cannot be decided from the data, and how many were set aside."""
    set_aside = sum(check.status is RuleStatus.SET_ASIDE for check in plan.checks)
    text = _answers_summary(plan, translator)
    if set_aside:
        text += " " + translator.counted(
            "One rule was set aside by the awarding body, so I did not count it.",
            "{count} rules were set aside by the awarding body, so I did not count them.",
            set_aside,
        )
    return text


def _answers_summary(plan: StackingPlan, translator: Translator) -> str:
    unknown = sum(check.status is RuleStatus.UNKNOWN for check in plan.checks)
    broken = sum(check.status is RuleStatus.NOT_MET for check in plan.checks)
    if broken:
        return translator.counted(
            "I checked every rule and limit: one is not met.",
            "I checked every rule and limit: {count} are not met.",
            broken,
        )
    if unknown:
        return translator.counted(
            "I checked every rule and limit: one is unknown, the others are met. Ask about it before you enrol.",
            "I checked every rule and limit: {count} are unknown, the others are met. Ask about those before you "
            "enrol.",
            unknown,
        )
    return translator.text("I checked every rule and limit: all are met.")


def rule_in_sentence(rule: RuleId, translator: Translator) -> str:
    """The name of a rule, as it stands in the middle of a sentence."""
    return translator.inside(translator.text(RULE_NAMES[rule]))


def conflict_text(conflict: RuleConflict, translator: Translator) -> str:
    """Which conditions cannot all hold."""
    named = tuple(
        dict.fromkeys(
            rule_in_sentence(c.rule, translator) + (f" ({c.group_title})" if c.group_title else "")
            for c in conflict.conditions
        )
    )
    units = tuple(dict.fromkeys(unit for condition in conflict.conditions for unit in condition.units))
    text = translator.text("No pathway can meet all of these together: {named}.", named=named)
    if units:
        text += " " + translator.text("This catalogue has nothing that fits for: {units}.", units=units[:MOST_NAMED])
    for condition in conflict.conditions:
        if condition.asks_for is not None:
            text += " " + translator.text(
                "The rules ask for {least}; what this catalogue has for it brings {most} at most.",
                least=condition.asks_for,
                most=condition.at_most,
            )
    return text


def relaxation_text(relaxation: Relaxation, translator: Translator) -> str:
    """The smallest change of one limit that would help."""
    if relaxation.study_hours_per_week is not None:
        return translator.text("It would work with {hours} hours a week.", hours=relaxation.study_hours_per_week)
    if relaxation.budget is not None:
        return translator.text("It would work with {budget}.", budget=relaxation.budget)
    if relaxation.budget_per_year is not None:
        return translator.text("It would work with {budget} a year.", budget=relaxation.budget_per_year)
    if relaxation.most_at_once is not None:
        return translator.text("It would work with {count} at the same time.", count=relaxation.most_at_once)
    if relaxation.latest_finish is not None:
        return translator.text("It would work with a finish by {day}.", day=relaxation.latest_finish)
    return translator.text(
        "It would work without this limit: {limit}.", limit=rule_in_sentence(relaxation.rule, translator)
    )
