"""What differs between two plans of logs, or two reasons why there is none, in sentences."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import zip_longest
from typing import TypeVar

from advisor.domain.replay import CheckLog, Outcome, PlanLog

Key = TypeVar("Key")

MOST_NAMED = 5
"""Things of one kind that are named; of the others there is a number."""


def plan_differences(before: PlanLog | None, now: PlanLog | None, what: str = "Plan") -> Iterator[str]:
    """Sentences, causes first: what planning was asked, then steps, rules and sums."""
    if before == now:
        return
    if before is None or now is None or before.outcome is not now.outcome:
        yield f"{what}: was {_outcome(before)}, is {_outcome(now)}."
    if before is None or now is None:
        return
    yield from changed(f"{what}: the qualification", before.qualification, now.qualification)
    yield from _steps(before, now, what)
    yield from _checks(before, now, what)
    conditions = [
        {(one.rule, one.group, one.units): _condition(one.rule, one.group, one.units) for one in plan.conditions}
        for plan in (before, now)
    ]
    yield from gone_and_new(f"{what}: condition that cannot hold", *conditions)
    yield from gone_and_new(f"{what}: way out", *({one: one for one in plan.ways_out} for plan in (before, now)))
    yield from changed(f"{what}: what the held units count in", before.held_counts_in, now.held_counts_in)
    yield from changed(f"{what}: how sure recognition is", before.recognition, now.recognition)
    yield from changed(f"{what}: how it stacks", before.stacks_as, now.stacks_as)
    yield from changed(f"{what}: known cost", before.cost, now.cost)
    yield from changed(f"{what}: credits", before.credits, now.credits)
    yield from changed(f"{what}: percent of the gap covered", before.covered_percent, now.covered_percent)
    yield from changed(f"{what}: proved to be the best", before.is_proven, now.is_proven)


def time_note(before: PlanLog | None, now: PlanLog | None, *, seconds: float) -> str | None:
    """That a time limit took part, which alone can make two plans on the same data differ; `None` where it did not."""
    ended = [plan is not None and plan.outcome is Outcome.OUT_OF_TIME for plan in (before, now)]
    limit = f"The time limit of {seconds:g} s ended the search for a plan"
    alone = "On the same data, that is the one thing that can make plans differ."
    if all(ended):
        return f"{limit}, then and now."
    if any(ended):
        return f"{limit} {'when the log was made' if ended[0] else 'this time'}. {alone}"
    if before != now and any(plan is not None and plan.is_proven is False for plan in (before, now)):
        return f"Not both searches came to their end within {seconds:g} s; a time limit may have ended one. {alone}"
    return None


def changed(what: str, before: object, now: object) -> Iterator[str]:
    """One sentence if the two are not equal."""
    if before != now:
        yield f"{what}: was {_shown(before)}, is {_shown(now)}."


def gone_and_new(what: str, before: Mapping[Key, str], now: Mapping[Key, str]) -> Iterator[str]:
    """What is only in the one, and what is only in the other."""
    gone = [text for key, text in before.items() if key not in now]
    new = [text for key, text in now.items() if key not in before]
    if gone:
        yield f"{what}, only before: {named(gone)}."
    if new:
        yield f"{what}, only now: {named(new)}."


def named(texts: Iterable[str]) -> str:
    """The first few, and how many more there are."""
    every = list(texts)
    more = f" and {len(every) - MOST_NAMED} more" if len(every) > MOST_NAMED else ""
    return "; ".join(every[:MOST_NAMED]) + more


def _outcome(plan: PlanLog | None) -> str:
    if plan is None:
        return "nothing, for no plan was asked for"
    if plan.outcome is Outcome.PLAN:
        return f"a plan with {len(plan.steps)} steps"
    return plan.outcome.value


def _steps(before: PlanLog, now: PlanLog, what: str) -> Iterator[str]:
    first, second = ({step.offering: step for step in plan.steps} for plan in (before, now))
    yield from gone_and_new(
        f"{what}: step",
        *({key: f"{step.title} ({key})" for key, step in steps.items()} for steps in (first, second)),
    )
    for key in (key for key in first if key in second):
        old, new = first[key], second[key]
        step = f"{what}: step {old.title} ({key})"
        yield from changed(f"{step}: title", old.title, new.title)
        yield from changed(f"{step}: dates", f"{old.start} to {old.end}", f"{new.start} to {new.end}")
        yield from changed(f"{step}: whether its dates are stated", old.dates_are_stated, new.dates_are_stated)
        yield from changed(f"{step}: hours", old.hours, new.hours)
        yield from changed(f"{step}: price", old.price, new.price)
        yield from changed(f"{step}: what it counts in", old.counts_in, new.counts_in)
    if first.keys() == second.keys() and list(first) != list(second):
        yield f"{what}: the steps stand in another order."


def _checks(before: PlanLog, now: PlanLog, what: str) -> Iterator[str]:
    first, second = _by_rule(before.checks), _by_rule(now.checks)
    for rule, group in dict.fromkeys((*first, *second)):
        for old, new in zip_longest(first.get((rule, group), ()), second.get((rule, group), ())):
            if old != new:
                place = f" ({group})" if group else ""
                yield f"{what}: rule {rule}{place}: was {_answer(old)}, is {_answer(new)}."


def _by_rule(checks: Iterable[CheckLog]) -> dict[tuple[str, str | None], list[CheckLog]]:
    found: defaultdict[tuple[str, str | None], list[CheckLog]] = defaultdict(list)
    for check in checks:
        found[check.rule, check.group].append(check)
    return found


def _answer(check: CheckLog | None) -> str:
    return "not asked" if check is None else f"{check.status.value} (“{check.reason}”)"


def _condition(rule: str, group: str | None, units: tuple[str, ...]) -> str:
    return " ".join((rule, *([f"({group})"] if group else []), *([f"for {', '.join(units)}"] if units else [])))


def _shown(value: object) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        return named(f"{key}: {_shown(one)}" for key, one in value.items()) or "nothing"
    if isinstance(value, tuple):
        return named(str(one) for one in value) or "nothing"
    return str(value)
