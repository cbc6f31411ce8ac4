"""Questions of a take-away as letters, one to each body: what is unknown, unsure or not stated in the plan."""

from __future__ import annotations

from collections.abc import Iterator

from advisor.domain.information import WHOM, Element, Whom
from advisor.domain.planning import PlannedStep, RuleId, RuleStatus, StackingPlan
from advisor.domain.takeaway import Block, Items, KeyValues, Paragraph, Section
from advisor.domain.takeaway_facts import Letter
from advisor.explaining.information import QUESTIONS
from advisor.explaining.labels import RULE_NAMES
from advisor.explaining.reasons import sentence
from advisor.explaining.takeaway_matter import TakeawayMatter
from advisor.explaining.translation import Translator, mark

OF_THE_PERSON = frozenset(
    {
        RuleId.HOURS_PER_WEEK, RuleId.BUDGET, RuleId.BUDGET_PER_YEAR, RuleId.DATES, RuleId.BLOCKED_DATES,
        RuleId.AT_ONCE, RuleId.MODE, RuleId.LANGUAGE, RuleId.PLACE, RuleId.PROVIDER, RuleId.LEVEL,
        RuleId.OPEN_ENROLMENT, RuleId.WANTED_STEPS, RuleId.UNWANTED_STEPS,
    }
)  # fmt: skip
"""Limits that no body decides on: what is unknown in them is a fact that an offering does not state."""

OF_A_STEP = frozenset({RuleId.PREREQUISITES, RuleId.COREQUISITES})
"""What must be known or taken with a step: its provider can say."""

DATES = mark("When does it begin next and until when can I enrol?")
PRICE = mark("What does it cost in all, with materials and exams?")
LANGUAGE = mark("In which language is it taught and assessed?")
HOURS = mark("How many hours a week does it take, and can it be taken more slowly?")
OPEN_TO_ALL = mark("Can I take it without being enrolled in a programme?")

Asked = dict[str, dict[str, list[str]]]
"""Body, question, titles of the units that it is about; without titles the question names them itself."""


def letters(matter: TakeawayMatter, translator: Translator) -> tuple[Letter, ...]:
    """One letter to each body that has something to answer, the awarding body of the plan first."""
    plan = matter.plan
    if plan is None:
        return ()
    asked: Asked = {}
    for body, question, unit in (
        *_about_the_award(plan, matter, translator),
        *_about_admission(matter, translator),
        *_about_offerings(matter, translator),
    ):
        units = asked.setdefault(body, {}).setdefault(question, [])
        if unit is not None:
            units.append(unit)
    return tuple(_letter(body, questions, plan, translator) for body, questions in asked.items())


def _letter(body: str, questions: dict[str, list[str]], plan: StackingPlan, translator: Translator) -> Letter:
    if plan.qualification is not None:
        opening = translator.text(
            "I am planning to study toward “{award}” ({body}). Before I enrol, I would like to know the following.",
            award=plan.qualification.title,
            body=plan.qualification.provider.name,
        )
    else:
        opening = translator.text("I am planning further training. Before I enrol, I would like to know the following.")
    return Letter(
        to=body,
        subject=translator.text("Questions before I enrol"),
        opening=opening,
        questions=tuple(_grouped(questions)),
        closing=translator.text(
            "Please name the rule, document or page that each answer rests on, so that I can rely on it. Thank you."
        ),
    )


def _grouped(questions: dict[str, list[str]]) -> Iterator[str]:
    """Questions about the same units in one, those that name no unit first."""
    about: dict[tuple[str, ...], list[str]] = {}
    for question, units in questions.items():
        about.setdefault(tuple(dict.fromkeys(units)), []).append(question)
    yield from about.pop((), [])
    for titles, asked in about.items():
        yield f"{', '.join(f'“{title}”' for title in titles)}: {' '.join(asked)}"


Question = tuple[str, str, str | None]
"""Body, question, title of the unit."""


def _about_the_award(plan: StackingPlan, matter: TakeawayMatter, translator: Translator) -> Iterator[Question]:
    """Rules of the award that cannot be judged, and units whose recognition is not sure."""
    award = plan.qualification
    if award is None:
        return
    body = award.provider.name
    for check in plan.checks:
        if check.status is RuleStatus.UNKNOWN and check.rule not in OF_THE_PERSON | OF_A_STEP:
            yield (
                body,
                translator.text(
                    "Is this rule of “{award}” met in my case, and if not, what is missing? {rule}: {sentence}",
                    award=award.title,
                    rule=translator.text(RULE_NAMES[check.rule]),
                    sentence=sentence(check.reason, translator),
                ),
                None,
            )
    for number, step in matter.steps:
        found = matter.recognition.get(step.opportunity.spec.id)
        if found is not None and not found.readiness.meets_rules:
            yield body, _will_it_count(number, step, award.title, translator), None
    for held in plan.recognition:
        if held.is_held and not held.readiness.meets_rules:
            question = translator.text(
                "I hold “{unit}”. May it count toward “{award}”, for how many credits, and what do you need to see?",
                unit=held.title,
                award=award.title,
            )
            yield body, question, None


def _about_admission(matter: TakeawayMatter, translator: Translator) -> Iterator[Question]:
    """Whether the person meets what a step asks for beforehand; the sentence names the step."""
    providers = {step.opportunity.spec.title: step.opportunity.provider.name for _, step in matter.steps}
    for check in matter.plan.checks if matter.plan else ():
        body = providers.get(str(check.reason.values.get("step")))
        if check.status is RuleStatus.UNKNOWN and check.rule in OF_A_STEP and body:
            asked = translator.text(
                "Do I meet this, and how can I show it? {sentence}", sentence=sentence(check.reason, translator)
            )
            yield body, asked, None


def _will_it_count(number: int, step: PlannedStep, award: str, translator: Translator) -> str:
    return translator.text(
        "May “{unit}” of {provider} (step {number} of my plan) count toward “{award}”, for how many credits, and what "
        "do you need to see?",
        unit=step.opportunity.spec.title,
        provider=step.opportunity.provider.name,
        number=number,
        award=award,
    )


def _about_offerings(matter: TakeawayMatter, translator: Translator) -> Iterator[Question]:
    """Facts that offerings do not state, each with the question that asks for it."""
    for _, step in matter.steps:
        offering = step.opportunity
        title, provider = offering.spec.title, offering.provider.name
        body = offering.spec.awarding_body or provider
        for question in _not_stated(step, matter):
            yield provider, translator.text(question), title
        check = matter.information.get(offering.id)
        for element in check.to_ask if check else ():
            if element is not Element.TIME_PERIOD:
                to = body if WHOM.get(element, Whom.PROVIDER) is Whom.AWARDING_BODY else provider
                yield to, translator.text(QUESTIONS[element]), title


def _not_stated(step: PlannedStep, matter: TakeawayMatter) -> Iterator[str]:
    """Questions on what a person has to know before enrolling, and what unknown limits hang on."""
    offering = step.opportunity
    if not step.dates_are_stated or not offering.availability.is_stated:
        yield DATES
    if offering.price is None:
        yield PRICE
    if not offering.languages:
        yield LANGUAGE
    open_limits = {
        check.rule for check in (matter.plan.checks if matter.plan else ()) if check.status is RuleStatus.UNKNOWN
    }
    if step.workload_hours is None or step.workload_is_estimated:
        yield HOURS
    if RuleId.OPEN_ENROLMENT in open_limits and offering.open_enrolment is None:
        yield OPEN_TO_ALL


def letters_section(found: tuple[Letter, ...], translator: Translator) -> Iterator[Section]:
    """A heading for all, then a part for each letter."""
    heading = translator.text("Questions to ask, ready to send")
    if not found:
        yield Section(heading=heading, blocks=(Paragraph(text=translator.text("No question is open in this plan.")),))
        return
    about = translator.text("Copy each letter, add your name and how to reach you, and send it before you enrol.")
    yield Section(heading=heading, blocks=(Paragraph(text=about),))
    for letter in found:
        subject = (translator.text("Subject"), letter.subject)
        blocks: list[Block] = [KeyValues(pairs=(subject,)), Paragraph(text=letter.opening)]
        blocks += [Items(texts=letter.questions, is_numbered=True), Paragraph(text=letter.closing)]
        yield Section(heading=translator.text("To {body}", body=letter.to), blocks=tuple(blocks), level=3)
