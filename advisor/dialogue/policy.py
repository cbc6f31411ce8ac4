"""Chooses the one question of a reply: the one whose answer would change the plan most, never one asked before."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal

from advisor.domain.catalogue import LearningOpportunity, Mode
from advisor.domain.conversation import Answer, Topic
from advisor.domain.learner import LearnerRequest, RequestField
from advisor.domain.planning import StackingPlan

MOST_QUESTIONS = 5
"""In one conversation."""

OFFERINGS_LOOKED_AT = 10
"""The most relevant ones, where there is no plan."""

LEAST_CHANGE = 0.1
"""Share of the steps that the answers to a question have to put in doubt, on average; below it, it is not asked."""

USUAL_HOURS = (Decimal(3), Decimal(6), Decimal(10))
"""Hours a week that people name: an evening, two evenings, a day and more."""

USUAL_BUDGETS_CENTS = (0, 30_000, 100_000)
"""What people can spend: nothing, a little, more."""

USUAL_MODES = ((Mode.ONLINE,), (Mode.ONSITE, Mode.BLENDED))
"""What people answer when they do not say "both"."""

UNKNOWN = 0.5
"""Of a step that does not say: it is ruled out or not."""


def next_topic(
    request: LearnerRequest, answer: Answer | None, *, asked: Iterable[Topic], goal_in_doubt: bool
) -> Topic | None:
    """What to ask now, or `None`; a topic is asked about once, and at most `MOST_QUESTIONS` in all.

    The goal comes first, since nothing can be planned without it; then what would change most of the plan, as counted
    over the answers that people usually give. What would change nearly nothing is not asked.
    """
    done = set(asked)
    if len(done) >= MOST_QUESTIONS:
        return None
    if not request.goal.is_linked and not goal_in_doubt:
        return None if Topic.GOAL in done else Topic.GOAL
    if goal_in_doubt and Topic.WHICH_OCCUPATION not in done:
        return Topic.WHICH_OCCUPATION
    if not request.goal.is_linked:
        return None
    offerings = _offerings(answer)
    open_topics = [topic for topic in CHANGE_BY if topic not in done and not _is_answered(topic, request)]
    changes = {topic: CHANGE_BY[topic](offerings, answer) for topic in open_topics}
    best = max(open_topics, key=lambda topic: changes[topic], default=None)  # the first of several
    return best if best is not None and (changes[best] >= LEAST_CHANGE or not offerings) else None


def _is_answered(topic: Topic, request: LearnerRequest) -> bool:
    """Whether the person spoke of it; "no limit on money" is an answer too."""
    limits = request.limits
    field, has_value = {
        Topic.STUDY_HOURS_PER_WEEK: (RequestField.STUDY_HOURS_PER_WEEK, limits.study_hours_per_week is not None),
        Topic.BUDGET: (RequestField.BUDGET, limits.budget is not None or limits.budget_per_year is not None),
        Topic.MODES: (RequestField.MODES, bool(limits.modes)),
    }[topic]
    return has_value or any(item.field is field for item in request.source_words)


def _offerings(answer: Answer | None) -> tuple[LearningOpportunity, ...]:
    """The steps of the plan; the most relevant offerings where there is none."""
    if answer is None:
        return ()
    if isinstance(answer.plan, StackingPlan) and answer.plan.steps:
        return tuple(step.opportunity for step in answer.plan.steps)
    return tuple(candidate.opportunity for candidate in answer.candidates[:OFFERINGS_LOOKED_AT])


def _by_hours(offerings: Sequence[LearningOpportunity], answer: Answer | None) -> float:
    """By how much of its length the plan would become longer."""
    plan = answer.plan if answer is not None else None
    if not isinstance(plan, StackingPlan) or not plan.steps:
        return 1.0 if offerings else 0.0
    hours = sum(step.workload_hours or 0 for step in plan.steps)
    days = (max(step.end for step in plan.steps) - min(step.start for step in plan.steps)).days + 1
    weeks = Decimal(days) / 7
    needed = [hours / a_week for a_week in USUAL_HOURS]
    return float(sum(max(Decimal(0), more - weeks) / more for more in needed if more) / len(USUAL_HOURS))


def _by_budget(offerings: Sequence[LearningOpportunity], _: Answer | None) -> float:
    """Share of the steps that could not be paid for, the cheapest taken first."""
    prices = sorted(one.price.cents for one in offerings if one.price is not None)
    unknown = len(offerings) - len(prices)
    beyond = 0.0
    for budget in USUAL_BUDGETS_CENTS:
        left = budget
        for price in prices:
            left -= price
            beyond += left < 0
    return _share(beyond + UNKNOWN * unknown * len(USUAL_BUDGETS_CENTS), offerings, len(USUAL_BUDGETS_CENTS))


def _by_modes(offerings: Sequence[LearningOpportunity], _: Answer | None) -> float:
    """Share of the steps that are not in the form that the person accepts."""
    ruled_out = sum(
        UNKNOWN if one.mode is None else float(one.mode not in accepted)
        for accepted in USUAL_MODES
        for one in offerings
    )
    return _share(ruled_out, offerings, len(USUAL_MODES))


def _share(ruled_out: float, offerings: Sequence[LearningOpportunity], answers: int) -> float:
    return ruled_out / (len(offerings) * answers) if offerings else 0.0


CHANGE_BY: dict[Topic, Callable[[Sequence[LearningOpportunity], Answer | None], float]] = {
    Topic.STUDY_HOURS_PER_WEEK: _by_hours,
    Topic.BUDGET: _by_budget,
    Topic.MODES: _by_modes,
}
"""How much of a plan the answers to a question would change, 0..1; of equal ones the first is asked."""
