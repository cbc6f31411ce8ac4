"""Everything that a person takes along from one turn, as one document in their language and as values."""

from __future__ import annotations

from collections.abc import Iterator

from advisor.domain.learner import RequestField
from advisor.domain.planning import StackingPlan
from advisor.domain.qualifications import Qualification
from advisor.domain.takeaway import Block, Column, KeyValues, Line, Paragraph, Section, Table, Takeaway
from advisor.domain.takeaway_facts import Award, PlanTotals, SourceFact, TakeawayFacts, UnderstoodFact
from advisor.explaining.document import DEMONSTRATION_NOTICE, DISCLAIMER, ESCO_ACKNOWLEDGEMENT
from advisor.explaining.replies import checks_summary, plan_summary
from advisor.explaining.stacking import stacking_line
from advisor.explaining.takeaway_actions import actions, actions_section
from advisor.explaining.takeaway_gap import gap_section, gap_skills
from advisor.explaining.takeaway_letters import letters, letters_section
from advisor.explaining.takeaway_matter import TakeawayMatter
from advisor.explaining.takeaway_options import hours_of, options_section, plan_options
from advisor.explaining.takeaway_plan import (
    plan_section,
    recognition_section,
    rule_answers,
    rules_section,
    step_facts,
)
from advisor.explaining.translation import Translator, mark

GOALS = (
    RequestField.GOAL_OCCUPATIONS,
    RequestField.GOAL_SKILLS,
    RequestField.GOAL_QUALIFICATION,
    RequestField.GOAL_OUTCOMES,
    RequestField.GOAL_ADVERTISEMENT,
)

MADE_BY = mark(
    "Made on {day} by an automatic advisor, from what you told it and from these sources. Go through it with a person "
    "before you decide."
)
NOT_PAID = mark("No provider has paid to be named; the order follows how well an offering covers what is missing.")


def takeaway(matter: TakeawayMatter, translator: Translator) -> Takeaway:
    """The document and its values; the same matter gives the same take-away."""
    facts = takeaway_facts(matter, translator)
    return Takeaway(
        title=_title(matter, translator),
        language=translator.language,
        made_on=matter.today,
        lead=tuple(_lead(matter, translator)),
        sections=tuple(_sections(facts, matter, translator)),
        facts=facts,
    )


def takeaway_facts(matter: TakeawayMatter, translator: Translator) -> TakeawayFacts:
    """All values."""
    plan = matter.plan
    asked = letters(matter, translator)
    return TakeawayFacts(
        understood=tuple(
            UnderstoodFact(field=item.field, label=item.label, text=item.text, value=item.value)
            for item in matter.understood
        ),
        gap=gap_skills(matter, translator),
        award=_award(plan.qualification) if plan and plan.qualification else None,
        totals=_totals(plan) if plan else None,
        steps=step_facts(matter, translator),
        rules=rule_answers(plan, translator) if plan else (),
        options=plan_options(matter, translator),
        stacking=stacking_line(plan.stacking[0], translator) if plan and plan.stacking else None,
        actions=actions(matter, asked, translator),
        letters=asked,
        sources=tuple(
            SourceFact(
                id=source.id,
                title=source.title,
                version=source.version,
                licence=source.licence,
                imported_on=source.imported_on,
                is_demonstration=source.is_demonstration,
            )
            for source in matter.sources
        ),
        notices=tuple(_notices(matter, translator)),
    )


def _title(matter: TakeawayMatter, translator: Translator) -> str:
    goals = tuple(item.text for item in matter.understood if item.field in GOALS)
    if not goals:
        return translator.text("Your pathway plan")
    return translator.text("Your pathway plan: {goal}", goal="; ".join(goals[:2]))


def _lead(matter: TakeawayMatter, translator: Translator) -> Iterator[Block]:
    for text in matter.instead:
        yield Paragraph(text=text)
    if matter.plan is not None:
        yield Paragraph(text=plan_summary(matter.plan, translator))
        yield Paragraph(text=checks_summary(matter.plan, translator))
    notices = [DISCLAIMER, DEMONSTRATION_NOTICE] if matter.is_demonstration else [DISCLAIMER]
    yield Paragraph(text=" ".join(translator.text(notice) for notice in notices), is_notice=True)


def _sections(facts: TakeawayFacts, matter: TakeawayMatter, translator: Translator) -> Iterator[Section]:
    yield Section(
        heading=translator.text("Your goal, situation and limits"),
        blocks=(KeyValues(pairs=tuple(_understood(matter))),) if matter.understood else (),
    )
    if facts.steps:
        yield plan_section(facts.steps, matter, translator)
    if facts.options:
        yield options_section(facts.options, matter, translator)
    yield actions_section(facts.actions, translator)
    if facts.gap:
        yield gap_section(facts.gap, matter.gap, translator)
    if facts.rules:
        yield rules_section(facts.rules, translator)
    if matter.plan and (matter.plan.recognition or matter.plan.stacking):
        yield recognition_section(matter, translator)
    if matter.plan:
        yield from letters_section(facts.letters, translator)
    yield _sources_section(facts, matter, translator)


def _understood(matter: TakeawayMatter) -> Iterator[tuple[str, str]]:
    """Each field once, with all its values."""
    values: dict[str, list[str]] = {}
    for item in matter.understood:
        values.setdefault(item.label, []).append(item.text)
    return ((label, "; ".join(texts)) for label, texts in values.items())


def _sources_section(facts: TakeawayFacts, matter: TakeawayMatter, translator: Translator) -> Section:
    columns = (
        Column(heading=translator.text("Source"), share=44),
        Column(heading=translator.text("Version"), share=12),
        Column(heading=translator.text("Data of"), share=16),
        Column(heading=translator.text("Licence"), share=70),
    )
    rows = tuple(
        tuple(
            (Line(text=text),)
            for text in (source.title, source.version, translator.value(source.imported_on), source.licence)
        )
        for source in facts.sources
    )
    table = Table(caption=translator.text("Where the facts were read, and when"), columns=columns, rows=rows)
    said = (
        translator.text(MADE_BY, day=matter.today),
        translator.text(NOT_PAID),
        ESCO_ACKNOWLEDGEMENT,
    )
    return Section(
        heading=translator.text("Sources, and how this was made"),
        blocks=(*((table,) if rows else ()), Paragraph(text=" ".join(said))),
    )


def _notices(matter: TakeawayMatter, translator: Translator) -> Iterator[str]:
    yield translator.text(DISCLAIMER)
    if matter.is_demonstration:
        yield translator.text(DEMONSTRATION_NOTICE)
    yield ESCO_ACKNOWLEDGEMENT


def _award(qualification: Qualification) -> Award:
    return Award(
        id=qualification.id,
        title=qualification.title,
        awarding_body=qualification.provider.name,
        credits=qualification.credits,
        eqf_level=qualification.eqf_level,
        url=qualification.url,
    )


def _totals(plan: StackingPlan) -> PlanTotals:
    return PlanTotals(
        cost=plan.known_cost,
        steps_without_price=plan.steps_without_price,
        credits=plan.credits,
        hours=hours_of(plan),
        covered_percent=plan.covered_percent,
        bound_percent=plan.coverage_gap_percent,
    )
