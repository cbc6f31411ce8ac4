"""The options side by side in words: one row for each figure, one column for each option."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from advisor.domain.alternatives import AlternativeKind
from advisor.domain.planning import RuleStatus, StackingPlan
from advisor.domain.stacking import SEQUENCES, Verdict
from advisor.explaining.coverage import coverage_figure
from advisor.explaining.facts import hours_text
from advisor.explaining.labels import STATUS_NAMES, STATUS_SIGNS
from advisor.explaining.options import PathwayOption, Strength, finish_of, hours_of
from advisor.explaining.stacking import TYPE_NAMES
from advisor.explaining.translation import Translator, mark

SHORT_NAMES: dict[AlternativeKind, str] = {
    AlternativeKind.MORE_COVERAGE: mark("Covers more"),
    AlternativeKind.CHEAPER: mark("Cheaper"),
    AlternativeKind.SOONER: mark("Sooner"),
    AlternativeKind.FEWER_HOURS: mark("Fewer hours"),
    AlternativeKind.OTHER_STEPS: mark("Other courses"),
    AlternativeKind.PRIOR_LEARNING_FIRST: mark("Validation first"),
}

STRENGTH_NAMES: dict[Strength, str] = {
    Strength.COVERAGE: mark("covers the most"),
    Strength.PRICE: mark("lowest price"),
    Strength.FINISH: mark("earliest finish"),
    Strength.HOURS: mark("fewest hours"),
}

COUNTED = (RuleStatus.MET, RuleStatus.UNKNOWN, RuleStatus.NOT_MET)


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionsTable:
    """A heading for each option, and rows of a name and one text for each of them."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]


def option_name(option: PathwayOption, translator: Translator, *, is_chosen: bool = False) -> str:
    """A few words, such as "2 Cheaper"; the same in the table and in the choice below it."""
    return f"{translator.value(option.number)} {_name(option, translator, is_chosen=is_chosen)}"


def _name(option: PathwayOption, translator: Translator, *, is_chosen: bool) -> str:
    if option.is_current:
        return translator.text("Your plan") if is_chosen else translator.text("Suggested")
    if option.way is not None:
        return translator.text(SHORT_NAMES[option.way.kinds[0]])
    if option.plan.qualification is None:
        return translator.text("Skills alone")
    return translator.text("Another award")


def options_table(options: Sequence[PathwayOption], translator: Translator, *, is_chosen: bool = False) -> OptionsTable:
    """All figures as texts; what is not stated says so, and is nowhere a nought. One option alone is best at nothing.

    Args:
        options: in order.
        translator: of the language.
        is_chosen: whether the person took the current plan, or changed it by hand.
    """
    plans = [option.plan for option in options]
    rows: list[tuple[str, list[str]]] = []
    if len(options) > 1:
        nothing = translator.text("no single figure")
        best = [_listed([translator.text(STRENGTH_NAMES[one]) for one in option.best_at]) for option in options]
        rows.append((translator.text("Best at"), [text or nothing for text in best]))
    rows += [
        (translator.text("May lead to"), [_award(plan, translator) for plan in plans]),
        (translator.text("Steps"), [translator.value(len(plan.steps)) for plan in plans]),
        (translator.text("Credits"), [_credits(plan, translator) for plan in plans]),
        (translator.text("Price"), [price_of(plan, translator) for plan in plans]),
        (translator.text("Study"), [_hours(plan, translator) for plan in plans]),
        (translator.text("Finished"), [_finish(plan, translator) for plan in plans]),
    ]
    if any(plan.covered_percent is not None for plan in plans):
        rows.append(
            (
                translator.text("Covers of what is missing"),
                [coverage_figure(plan.covered_percent, plan.coverage_is_known, translator) for plan in plans],
            )
        )
    rows.append((translator.text("Rules"), [rules_of(plan, translator) for plan in plans]))
    if any(plan.stacking for plan in plans):
        rows.append((translator.text("Stack type"), [stack_of(plan, translator) for plan in plans]))
    return OptionsTable(
        headings=tuple(option_name(option, translator, is_chosen=is_chosen) for option in options),
        rows=tuple((name, tuple(texts)) for name, texts in rows),
    )


def price_of(plan: StackingPlan, translator: Translator) -> str:
    """The stated prices, and how many are not stated."""
    if plan.known_cost is None:
        return translator.text("not stated")
    cost = translator.value(plan.known_cost) if plan.known_cost.cents else translator.text("free of charge")
    if not plan.steps_without_price:
        return cost
    return translator.counted(
        "{cost}; {count} price not stated", "{cost}; {count} prices not stated", plan.steps_without_price, cost=cost
    )


def rules_of(plan: StackingPlan, translator: Translator) -> str:
    """How many rules are met, unknown and not met; each with sign and word."""
    counts = Counter(check.status for check in plan.checks)
    return _listed(
        [
            f"{STATUS_SIGNS[status]} {translator.value(counts[status])} {translator.text(STATUS_NAMES[status])}"
            for status in COUNTED
            if counts[status] or status is not RuleStatus.NOT_MET
        ]
    )


def stack_of(plan: StackingPlan, translator: Translator) -> str:
    """The types of structure that fit the whole plan; else that none does, or that it is not known."""
    if not plan.stacking:
        return translator.text("not looked at")
    whole = plan.stacking[0]
    names = [
        translator.text("{type} (level not confirmed)", type=translator.text(TYPE_NAMES[one.type]))
        if one.verdict is Verdict.LEVEL_NOT_CONFIRMED
        else translator.text(TYPE_NAMES[one.type])
        for one in whole.labels
        if one.type not in SEQUENCES
    ]
    if names:
        return _listed(names)
    if whole.stacks is None:
        return translator.text("not known")
    return translator.text("no named type")


def _award(plan: StackingPlan, translator: Translator) -> str:
    return plan.qualification.title if plan.qualification else translator.text("skills only")


def _credits(plan: StackingPlan, translator: Translator) -> str:
    silent = sum(step.opportunity.spec.credits is None for step in plan.steps)
    stated = translator.value(plan.credits)
    if not stated:
        return translator.text("not stated")
    if not silent:
        return stated
    return translator.counted(
        "{credits}; {count} step without credits", "{credits}; {count} steps without credits", silent, credits=stated
    )


def _hours(plan: StackingPlan, translator: Translator) -> str:
    hours = hours_of(plan)
    if hours is not None:
        return hours_text(hours, translator)
    known = sum(step.workload_hours or 0 for step in plan.steps)
    silent = sum(step.workload_hours is None for step in plan.steps)
    if not known:
        return translator.text("not stated")
    return translator.counted(
        "{hours} hours; {count} step states none", "{hours} hours; {count} steps state none", silent, hours=known
    )


def _finish(plan: StackingPlan, translator: Translator) -> str:
    day = finish_of(plan)
    if day is None:
        return translator.text("not stated")
    if all(step.dates_are_stated for step in plan.steps):
        return translator.month(day)
    return translator.text("about {month}", month=translator.month(day))


def _listed(texts: Sequence[str]) -> str:
    return ", ".join(texts)
