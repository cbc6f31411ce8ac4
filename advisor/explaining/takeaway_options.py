"""The plans that were compared, in a take-away: one row for each, the chosen one first."""

from __future__ import annotations

from collections.abc import Iterator

from advisor.domain.alternatives import Alternative
from advisor.domain.planning import StackingPlan
from advisor.domain.takeaway import Block, Column, Line, Paragraph, Section, Table
from advisor.domain.takeaway_facts import PlanOption
from advisor.explaining.alternatives import alternative_title, titles_of
from advisor.explaining.coverage import coverage_figure
from advisor.explaining.facts import hours_text
from advisor.explaining.takeaway_matter import TakeawayMatter
from advisor.explaining.translation import Translator


def plan_options(matter: TakeawayMatter, translator: Translator) -> tuple[PlanOption, ...]:
    """The chosen plan, those that were compared with it, and those shown beside it."""
    if matter.plan is None:
        return ()
    others: list[tuple[StackingPlan, str, Alternative | None]] = [
        (one.plan, alternative_title(one, translator), one) for one in matter.others
    ]
    others += [(one, _beside(one, translator), None) for one in matter.beside]
    if matter.proposed is not None:
        others.insert(0, (matter.proposed, translator.text("The plan proposed first"), None))
    return (
        _option(matter.plan, translator.text("The chosen plan"), is_chosen=True),
        *(_option(plan, title, other=other) for plan, title, other in others if plan != matter.plan),
    )


def _beside(plan: StackingPlan, translator: Translator) -> str:
    if plan.qualification is None:
        return translator.text("The skills alone, without a qualification")
    return translator.text("Toward {title}", title=plan.qualification.title)


def hours_of(plan: StackingPlan) -> int | None:
    """All hours of study; `None` where some step does not state them."""
    hours = [step.workload_hours for step in plan.steps]
    return None if None in hours else sum(hour or 0 for hour in hours)


def _option(plan: StackingPlan, title: str, *, is_chosen: bool = False, other: Alternative | None = None) -> PlanOption:
    return PlanOption(
        title=title,
        kinds=other.kinds if other else (),
        is_chosen=is_chosen,
        steps=tuple(step.opportunity.id for step in plan.steps),
        qualification=plan.qualification.id if plan.qualification else None,
        cost=plan.known_cost,
        steps_without_price=plan.steps_without_price,
        credits=plan.credits,
        hours=hours_of(plan),
        first_day=min((step.start for step in plan.steps), default=None),
        last_day=max((step.end for step in plan.steps), default=None),
        covered_percent=plan.covered_percent,
        coverage_is_known=plan.coverage_is_known,
        to_be_validated=other.to_be_validated if other else (),
    )


def options_section(options: tuple[PlanOption, ...], matter: TakeawayMatter, translator: Translator) -> Section:
    """One table of all options; what has to be validated for one of them stands below it."""
    return Section(
        heading=translator.text("Options compared"),
        blocks=(_table(options, translator), *_below(options, matter, translator)),
    )


def _table(options: tuple[PlanOption, ...], translator: Translator) -> Table:
    columns = (
        Column(heading=translator.text("Option"), share=34),
        Column(heading=translator.text("Steps"), share=9),
        Column(heading=translator.text("Price"), share=20),
        Column(heading=translator.text("Credits"), share=14),
        Column(heading=translator.text("Hours"), share=15),
        Column(heading=translator.text("Finished"), share=17),
        Column(heading=translator.text("Covers"), share=10),
    )
    rows = tuple(
        tuple(
            (Line(text=text, is_strong=option.is_chosen and place == 0),)
            for place, text in enumerate(_texts(option, translator))
        )
        for option in options
    )
    return Table(caption=translator.text("The options side by side"), columns=columns, rows=rows)


def _texts(option: PlanOption, translator: Translator) -> Iterator[str]:
    unknown = translator.text("not stated")
    yield option.title
    yield translator.value(len(option.steps))
    yield _price(option, translator)
    yield translator.value(option.credits) or unknown
    yield hours_text(option.hours, translator)
    yield translator.value(option.last_day) if option.last_day else unknown
    yield coverage_figure(option.covered_percent, option.coverage_is_known, translator)


def _price(option: PlanOption, translator: Translator) -> str:
    if option.cost is None:
        return translator.text("price not stated")
    cost = translator.value(option.cost) if option.cost.cents else translator.text("free of charge")
    if not option.steps_without_price:
        return cost
    return translator.counted(
        "{cost}; {count} price not stated", "{cost}; {count} prices not stated", option.steps_without_price, cost=cost
    )


def _below(options: tuple[PlanOption, ...], matter: TakeawayMatter, translator: Translator) -> Iterator[Block]:
    if len(options) == 1:
        yield Paragraph(text=translator.text("No other plan was compared. The advisor can look for other ways."))
    for other in matter.others:
        if other.to_be_validated and matter.proposed:
            yield Paragraph(
                text=translator.text(
                    "{option}: possible only if the awarding body recognises what you know already, in place of: "
                    "{units}.",
                    option=alternative_title(other, translator),
                    units=tuple(titles_of(other, matter.proposed)),
                )
            )
