"""Which plans are worth comparing: the one shown first, and those that really differ from it and from each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from advisor.domain.alternatives import Alternative, AlternativeKind
from advisor.domain.ids import QualificationId
from advisor.domain.planning import StackingPlan

MOST_OPTIONS = 4
CHEAPER_PERCENT, SOONER_DAYS, FEWER_HOURS_PERCENT, MORE_COVERED = 10, 28, 10, 5
"""Margins from which one plan is really better than another: in price, finish, hours, and points of coverage."""

WORTH = (
    AlternativeKind.PRIOR_LEARNING_FIRST,
    AlternativeKind.MORE_COVERAGE,
    AlternativeKind.CHEAPER,
    AlternativeKind.SOONER,
    AlternativeKind.FEWER_HOURS,
    AlternativeKind.OTHER_STEPS,
)
"""What is taken first where there are more than can be compared. Validation comes first: it may save a whole course."""

Found = tuple[StackingPlan, Alternative | None]


class Strength(StrEnum):
    """What one plan can be surely best at among those compared."""

    COVERAGE = "coverage"
    PRICE = "price"
    FINISH = "finish"
    HOURS = "hours"


@dataclass(frozen=True, slots=True, kw_only=True)
class PathwayOption:
    """One plan among those that are compared."""

    number: int
    """From 1, in the order shown."""

    plan: StackingPlan
    way: Alternative | None = None
    """As which it was found; `None` for the plan shown first and for those shown beside it."""

    is_current: bool = False
    """Whether it is the plan that the answer is about."""

    best_at: tuple[Strength, ...] = ()


def options_of(
    current: StackingPlan | None, beside: Sequence[StackingPlan] = (), ways: Sequence[Alternative] = ()
) -> tuple[PathwayOption, ...]:
    """At most four plans, the current one first; each other is better than every one before it by a margin.

    A plan with the very steps of another, or better than it in no figure by its margin, is left out. What is not stated
    of a plan never makes it better. If nothing else is left to compare, a plan of other courses is kept, since it is
    another way even where its figures are no better.

    Args:
        current: the plan of the answer; `None` where it is not possible within the limits.
        beside: other plans of the answer, such as one without the qualification.
        ways: what was found by looking for other ways.
    """
    taken: list[Found] = [(current, None)] if current is not None else []
    further = list(_in_order(beside, ways))
    for plan, way in further:
        if len(taken) < MOST_OPTIONS and all(really_differs(plan, other) for other, _ in taken):
            taken.append((plan, way))
    if current is not None and len(taken) == 1:
        others = [(plan, way) for plan, way in further if way and AlternativeKind.OTHER_STEPS in way.kinds]
        taken += [one for one in others if _steps(one[0]) != _steps(current)][:1]
    plans = [plan for plan, _ in taken]
    return tuple(
        PathwayOption(
            number=number,
            plan=plan,
            way=way,
            is_current=plan is current,
            best_at=tuple(strengths_of(plan, plans)),
        )
        for number, (plan, way) in enumerate(taken, start=1)
    )


def _in_order(beside: Sequence[StackingPlan], ways: Sequence[Alternative]) -> Iterator[Found]:
    """Those of the same goal before those that lead elsewhere; plans that have nothing but other courses last."""
    found = sorted((way for way in ways if way.plan.steps), key=lambda way: min(map(WORTH.index, way.kinds)))
    yield from ((way.plan, way) for way in found if way.kinds != (AlternativeKind.OTHER_STEPS,))
    yield from ((plan, None) for plan in beside if plan.steps)
    yield from ((way.plan, way) for way in found if way.kinds == (AlternativeKind.OTHER_STEPS,))


def really_differs(one: StackingPlan, other: StackingPlan) -> bool:
    """Whether it has other steps and is better in a figure by its margin, or leads to another award."""
    if _steps(one) == _steps(other):
        return False
    return (
        _toward(one) != _toward(other)
        or _is_cheaper(one, other)
        or _is_sooner(one, other)
        or _takes_fewer_hours(one, other)
        or _covers_more(one, other)
    )


def strengths_of(plan: StackingPlan, plans: Sequence[StackingPlan]) -> Iterator[Strength]:
    """What no other plan is as good at, or only as good; nothing that all are equally good at, or that is not known."""
    others = [one for one in plans if one is not plan]
    if not others:
        return
    covered = [one.covered_percent for one in plans]
    if (
        plan.covered_percent is not None
        and len(set(covered)) > 1
        and plan.covered_percent == max(map(_number, covered))
    ):
        yield Strength.COVERAGE
    if _is_surely_cheapest(plan, others):
        yield Strength.PRICE
    finishes = {finish_of(one) for one in plans}
    if len(finishes) > 1 and finish_of(plan) == min(day for day in finishes if day is not None):
        yield Strength.FINISH
    hours = hours_of(plan)
    least = [_known_hours(one) for one in others]
    if hours is not None and all(hours <= one for one in least) and any(hours < one for one in least):
        yield Strength.HOURS


def finish_of(plan: StackingPlan) -> date | None:
    """The last day of the last step."""
    return max((step.end for step in plan.steps), default=None)


def hours_of(plan: StackingPlan) -> int | None:
    """All hours of study; `None` where some step states none."""
    return None if any(step.workload_hours is None for step in plan.steps) else _known_hours(plan)


def _is_surely_cheapest(plan: StackingPlan, others: Sequence[StackingPlan]) -> bool:
    """Every price is stated, and the prices that others state already come to as much or more."""
    cost = plan.known_cost
    if cost is None or plan.steps_without_price:
        return False
    if any(one.known_cost is None or one.known_cost.currency != cost.currency for one in others):
        return False
    known = [one.known_cost.cents for one in others if one.known_cost is not None]
    return cost.cents <= min(known) and cost.cents < max(known)


def _is_cheaper(one: StackingPlan, other: StackingPlan) -> bool:
    new, old = one.known_cost, other.known_cost
    if new is None or old is None or new.currency != old.currency:
        return False
    saved = old.cents - new.cents
    return one.steps_without_price <= other.steps_without_price and 0 < old.cents * CHEAPER_PERCENT <= saved * 100


def _is_sooner(one: StackingPlan, other: StackingPlan) -> bool:
    new, old = finish_of(one), finish_of(other)
    return new is not None and old is not None and (old - new).days >= SOONER_DAYS


def _takes_fewer_hours(one: StackingPlan, other: StackingPlan) -> bool:
    silent = [sum(step.workload_hours is None for step in plan.steps) for plan in (one, other)]
    saved = _known_hours(other) - _known_hours(one)
    return silent[0] <= silent[1] and 0 < _known_hours(other) * FEWER_HOURS_PERCENT <= saved * 100


def _covers_more(one: StackingPlan, other: StackingPlan) -> bool:
    new, old = one.covered_percent, other.covered_percent
    return new is not None and old is not None and new - old >= MORE_COVERED


def _known_hours(plan: StackingPlan) -> int:
    return sum(step.workload_hours or 0 for step in plan.steps)


def _number(value: int | None) -> int:
    return -1 if value is None else value


def _steps(plan: StackingPlan) -> frozenset[str]:
    return frozenset(step.opportunity.id for step in plan.steps)


def _toward(plan: StackingPlan) -> QualificationId | None:
    return plan.qualification.id if plan.qualification else None
