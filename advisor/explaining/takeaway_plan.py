"""The chosen plan in a take-away: its steps by term with their evidence, its rules, recognition and stack."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from advisor.domain.ids import GroupId
from advisor.domain.matching import Evidence
from advisor.domain.planning import PlannedStep, RuleStatus, StackingPlan
from advisor.domain.recognition import Readiness, RecognitionEvidence, UnitRecognition
from advisor.domain.takeaway import Block, Cell, Column, KeyValues, Line, Paragraph, Section, Table
from advisor.domain.takeaway_facts import RuleAnswer, Sentence, TakeawayStep
from advisor.explaining.document import worst_first
from advisor.explaining.facts import EVIDENCE_NAMES, hours_text, how_sure, price_text, step_line
from advisor.explaining.information import credits_text
from advisor.explaining.labels import MODE_NAMES, RULE_NAMES, STATUS_NAMES, STATUS_SIGNS
from advisor.explaining.reasons import sentence
from advisor.explaining.recognition import (
    DECIDES,
    NO_AWARD_NAMED,
    READINESS_NAMES,
    evidence_lines,
    has_award,
    recognition_line,
)
from advisor.explaining.shortening import shortened
from advisor.explaining.stacking import stacking_line
from advisor.explaining.takeaway_matter import TakeawayMatter
from advisor.explaining.translation import Translator

MOST_SKILLS = 2
"""Named in the document for each step; the data file has all, each with its sentence."""


def plan_section(steps: tuple[TakeawayStep, ...], matter: TakeawayMatter, translator: Translator) -> Section:
    """Every step in its term, with when, how much and what for."""
    columns = (
        Column(heading=translator.text("Step"), share=37),
        Column(heading=translator.text("When"), share=19),
        Column(heading=translator.text("Effort and price"), share=17),
        Column(heading=translator.text("What it is for, and the sentence that says so"), share=48),
    )
    rows = tuple(
        (
            _title(fact, step, translator),
            _when(fact, translator),
            _effort(fact, step, translator),
            _why(fact, translator),
        )
        for fact, (_, step) in zip(steps, matter.steps, strict=True)
    )
    table = Table(caption=translator.text("Steps in the order of their start"), columns=columns, rows=rows)
    return Section(heading=translator.text("Your plan, step by step"), blocks=(table,))


def step_facts(matter: TakeawayMatter, translator: Translator) -> tuple[TakeawayStep, ...]:
    """The steps as values."""
    plan = matter.plan
    named = plan.qualification.rules.names(plan.qualification.title) if plan and plan.qualification else {}
    return tuple(_step_fact(number, step, named, matter, translator) for number, step in matter.steps)


def _step_fact(
    number: int, step: PlannedStep, groups: dict[GroupId, str], matter: TakeawayMatter, translator: Translator
) -> TakeawayStep:
    offering, spec = step.opportunity, step.opportunity.spec
    recognition = matter.recognition.get(spec.id)
    return TakeawayStep(
        number=number,
        term=step.term + 1,
        offering=offering.id,
        unit=spec.id,
        title=spec.title,
        title_language=spec.text_language,
        provider=offering.provider.name,
        awarding_body=spec.awarding_body,
        url=offering.url,
        start=step.start,
        end=step.end,
        dates_are_stated=step.dates_are_stated,
        credits=spec.credits,
        eqf_level=spec.eqf_level,
        hours=step.workload_hours,
        hours_are_estimated=step.workload_is_estimated,
        price=offering.price,
        price_words=offering.price_words,
        mode=offering.mode,
        languages=offering.languages,
        counts_in=groups.get(step.counts_in) if step.counts_in else None,
        skills=step.covers,
        sentences=tuple(_sentence(one, matter, translator) for one in matter.evidence_of(step)),
        recognition=recognition.readiness if recognition and has_award(recognition) else None,
        summary=step_line(step, translator),
        calendar_title=_calendar_title(number, step, translator),
    )


def _calendar_title(number: int, step: PlannedStep, translator: Translator) -> str:
    title = step.opportunity.spec.title
    if step.dates_are_stated:
        return translator.text("Step {number}: {title}", number=number, title=title)
    return translator.text("Step {number}: {title} (dates estimated)", number=number, title=title)


def _sentence(evidence: Evidence, matter: TakeawayMatter, translator: Translator) -> Sentence:
    return Sentence(
        skill=evidence.skill,
        label=matter.labels.get(evidence.skill, evidence.skill),
        text=evidence.text,
        part=evidence.part,
        how_sure=how_sure(evidence, translator),
    )


def _title(fact: TakeawayStep, step: PlannedStep, translator: Translator) -> Cell:
    offering = step.opportunity
    form = translator.text(MODE_NAMES[offering.mode]) if offering.mode else translator.text("form not stated")
    taught = translator.value(tuple(translator.language_name(code) for code in offering.languages))
    lines = [
        Line(text=f"{fact.number}. {fact.title}", is_strong=True, language=fact.title_language),
        Line(text=f"{fact.provider} · {form} · {taught or translator.text('language not stated')}"),
    ]
    if fact.counts_in:
        lines.append(Line(text=translator.text("May count in: {group}", group=fact.counts_in)))
    return tuple(lines)


def _when(fact: TakeawayStep, translator: Translator) -> Cell:
    days = translator.text("{start} to {end}", start=fact.start, end=fact.end)
    lines = [Line(text=translator.text("Term {number}", number=fact.term)), Line(text=days)]
    if not fact.dates_are_stated:
        lines.append(Line(text=translator.text("dates estimated, to be confirmed")))
    return tuple(lines)


def _effort(fact: TakeawayStep, step: PlannedStep, translator: Translator) -> Cell:
    points = credits_text(fact.credits, translator) if fact.credits else translator.text("credits not stated")
    return (
        Line(text=f"{points} · {hours_text(fact.hours, translator, estimated=fact.hours_are_estimated)}"),
        Line(text=price_text(step.opportunity, translator)),
    )


def _why(fact: TakeawayStep, translator: Translator) -> Cell:
    """The skills, then the sentence for the first of them; its words may be in another language."""
    if not fact.sentences:
        return (Line(text=translator.text("needed by a rule, or by another step")),)
    labels = [one.label for one in fact.sentences[:MOST_SKILLS]]
    more = len(fact.skills) - len(labels)
    named = "; ".join(labels)
    if more:
        named += f" ({translator.counted('{count} more', '{count} more', more)})"
    first = fact.sentences[0]
    return (
        Line(text=named, is_strong=True),
        Line(text=f"“{shortened(first.text)}”", language=fact.title_language),
        Line(text=f"({translator.text(EVIDENCE_NAMES[first.part])}; {first.how_sure})", continues=True),
    )


def rule_answers(plan: StackingPlan, translator: Translator) -> tuple[RuleAnswer, ...]:
    """Every rule with its answer and sentence; those not met first, then the unknown ones."""
    return tuple(
        RuleAnswer(
            rule=check.rule,
            status=check.status,
            name=translator.text(RULE_NAMES[check.rule]),
            sentence=sentence(check.reason, translator),
            group=check.group,
            programme_rule=check.programme_rule,
        )
        for check in worst_first(plan.checks)
    )


def rules_section(answers: tuple[RuleAnswer, ...], translator: Translator) -> Section:
    """One row for each rule and limit."""
    counts = ", ".join(
        f"{translator.value(count)} {translator.text(STATUS_NAMES[status])}"
        for status in RuleStatus
        if (count := sum(one.status is status for one in answers))
    )
    columns = (
        Column(heading=translator.text("Rule or limit"), share=22),
        Column(heading=translator.text("Answer"), share=14),
        Column(heading=translator.text("Why"), share=85),
    )
    rows = tuple(
        (
            (Line(text=one.name),),
            (Line(text=f"{STATUS_SIGNS[one.status]} {translator.text(STATUS_NAMES[one.status])}", is_strong=True),),
            (Line(text=one.sentence),),
        )
        for one in answers
    )
    caption = translator.text("Every rule of the award and every limit of yours: {counts}", counts=counts)
    return Section(
        heading=translator.text("Rules and limits"), blocks=(Table(caption=caption, columns=columns, rows=rows),)
    )


def recognition_section(matter: TakeawayMatter, translator: Translator) -> Section:
    """How sure it is that each step counts, how the parts stack, and that somebody else decides."""
    plan = matter.plan
    blocks: list[Block] = []
    if plan and plan.recognition:
        blocks += _recognition(matter, translator)
    if plan and plan.stacking:
        stack = (translator.text("How this stacks"), stacking_line(plan.stacking[0], translator))
        blocks.append(KeyValues(pairs=(stack,)))
    return Section(heading=translator.text("Recognition and stack"), blocks=tuple(blocks))


def _recognition(matter: TakeawayMatter, translator: Translator) -> Iterator[Block]:
    found = matter.recognition
    if found and not any(map(has_award, found.values())):
        yield Paragraph(text=translator.text(NO_AWARD_NAMED))
    units = {number: step.opportunity.spec.id for number, step in matter.steps}
    alike: dict[tuple[Readiness, RecognitionEvidence], list[int]] = {}
    for number, step in matter.steps:
        unit = found.get(step.opportunity.spec.id)
        if unit is not None and has_award(unit):
            alike.setdefault((unit.readiness, replace(unit.evidence[0], subject=None)), []).append(number)
    named = tuple(
        (
            translator.counted("Step {steps}", "Steps {steps}", len(numbers), steps=tuple(numbers)),
            _what_is_known([found[units[number]] for number in numbers], translator),
        )
        for numbers in alike.values()
    )
    held = [one for one in matter.plan.recognition if one.is_held] if matter.plan else []
    told = tuple((one.title, recognition_line(one, translator)) for one in held)
    if named or told:
        yield KeyValues(pairs=(*named, *told))
        yield Paragraph(text=translator.text(DECIDES))


def _what_is_known(units: list[UnitRecognition], translator: Translator) -> str:
    """The status of units of which the same is known, and on what it rests."""
    first = units[0]
    subjects = dict.fromkeys(unit.evidence[0].subject for unit in units if unit.evidence[0].subject)
    fact = replace(first.evidence[0], subject="; ".join(subjects) or None)
    status = translator.text(READINESS_NAMES[first.readiness])
    return f"{status[:1].upper()}{status[1:]}. {next(evidence_lines(replace(first, evidence=(fact,)), translator))}"
