"""Answers to what a later message asks of the last answer, in short plain paragraphs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from advisor.domain.follow_ups import (
    AboutOffering,
    AboutPlan,
    Compared,
    FollowUpAnswer,
    IfHeld,
    Lack,
    Missing,
    Reasons,
    Said,
    StepReason,
    WhyNot,
    WhyNotAnswer,
)
from advisor.domain.intents import Intent
from advisor.domain.what_if import PlanChanges
from advisor.explaining.facts import fact_line, how_sure, step_line
from advisor.explaining.replies import checks_summary, plan_paragraphs, plan_summary, rule_in_sentence
from advisor.explaining.shortening import shortened
from advisor.explaining.translation import Translator, mark
from advisor.explaining.what_if import changes_paragraphs

LACKS: dict[Lack, str] = {
    Lack.NO_PLAN: mark(
        "There is no pathway yet that I could speak of. Tell me what you would like to do or learn, and I look for one."
    ),
    Lack.WHICH_STEP: mark("Which step do you mean? Its number in the pathway is enough, such as “step 2”."),
    Lack.WHICH_OFFERING: mark(
        "I do not know which course you mean. Use its number in the pathway, such as “step 2”, or words of its "
        "title. I can only speak of what is in this catalogue."
    ),
    Lack.WHICH_MODE: mark("Online, on site, or a mix of both? Say which, and I look again."),
    Lack.WHICH_LANGUAGE: mark("In which language should the courses be taught? Say which, and I look again."),
    Lack.NOTHING_TO_COMPARE: mark(
        "There is nothing that could be compared yet. Name two courses, such as “step 1 and step 2”."
    ),
}

SAYINGS: dict[Intent, str] = {
    Intent.GREETING: mark("Hello! Tell me what you do now and what you would like to do or learn, in your own words."),
    Intent.THANKS: mark("You are welcome. Whenever you like, change something or ask about a step."),
    Intent.HELP: mark(
        "I am a computer program, not a person. I compare what you tell me with the courses in this catalogue and "
        "check every rule of a pathway. I ask at most five questions, you can skip each of them, and you can change "
        "or take back everything. It takes a few minutes. I keep only what is said here, and you can delete it. I "
        "inform; admission and recognition are decided by providers and awarding bodies."
    ),
    Intent.OUT_OF_SCOPE: mark(
        "That is outside what I know: I can help with courses and pathways for work and learning, nothing else. What "
        "would you like to do or learn?"
    ),
    Intent.ABUSE: mark(
        "I am a program, and something here seems to have annoyed you; I am sorry for that. Tell me what was wrong, "
        "or press “Undo”. If you would rather speak with a person, a public careers service can help."
    ),
    Intent.DISTRESS: mark(
        "That sounds very hard, and a program is not the right one to help with it. Please talk to somebody now: a "
        "person you trust, your doctor, or a crisis line. In Europe, 116 123 is a helpline for emotional support in "
        "many countries, and 112 is the emergency number everywhere. Courses can wait; everything you said here "
        "stays until you want to go on."
    ),
    Intent.START_OVER: mark(
        "All right, we begin anew; nothing of before is used. “Undo” brings it back. What would you like to do or "
        "learn?"
    ),
    Intent.UNCLEAR: mark(
        "I did not understand that. Tell me in a few words what you do now, what you would like to do, or what you "
        "can spare: hours a week, money, dates, online or on site."
    ),
    Intent.SAVE: mark(
        "The address of this page brings this conversation back: bookmark it. Where the service keeps no "
        "conversations, take the plan along as a file instead: under “Take it along”, below the results."
    ),
    Intent.EXPORT: mark(
        "You can take the plan along to print or to send on, as a PDF and in other forms: under “Take it along”, below "
        "the results."
    ),
}
"""What is said to messages that are answered with fixed words."""

WHY_NOTS: dict[WhyNot, str] = {
    WhyNot.IN_THE_PLAN: mark("{title} is in the pathway."),
    WhyNot.AGAINST_LIMITS: mark("{title} does not fit your limits: {limits}."),
    WhyNot.RULED_OUT: mark("You said that you do not want {title}. You can take that back under “What I understood”."),
    WhyNot.COVERS_NOTHING: mark(
        "I find nothing in what {title} states about itself that covers a skill you are missing."
    ),
    WhyNot.NO_PLAN_WITH_IT: mark("I find no pathway with {title}."),
    WhyNot.OTHERS_ARE_BETTER: mark(
        "You could take {title}; other steps come out better for what you said matters. With it:"
    ),
}

LEADS: dict[Intent, str] = {
    Intent.CHEAPER: mark("I looked for the lowest price."),
    Intent.FASTER: mark("I looked for the earliest finish."),
    Intent.FEWER_HOURS: mark(
        "I looked for as few hours of study as possible. If you mean fewer hours in a week, say how many."
    ),
    Intent.WITHOUT: mark("I left it out."),
    Intent.SWAP_STEP: mark("I looked for something else in its place."),
    Intent.ONLY_MODE: mark("I looked again with that form."),
    Intent.IN_LANGUAGE: mark("I looked again with that language of teaching."),
}


def follow_up_paragraphs(answer: FollowUpAnswer, translator: Translator) -> tuple[str, ...]:
    """The answer to a question about what was shown."""
    return tuple(_paragraphs(answer, translator))


def lead_paragraphs(
    intent: Intent,
    changes: PlanChanges | None,
    translator: Translator,
    *,
    further: Sequence[Intent] = (),
    given_up: str | None = None,
    is_exact: bool = False,
) -> Iterator[str]:
    """What was done about a wish for another plan, and how the plan differs from the one before.

    `further`: other wishes of the same message; `given_up`: the title of a qualification that the plan before led to
    and this one does not; `is_exact`: whether the wish says by how much.
    """
    leads = [translator.text("I looked again with what you say now.")] if is_exact else []
    leads += [translator.text(LEADS[one]) for one in (*(() if is_exact else (intent,)), *further) if one in LEADS]
    if leads:
        yield " ".join(leads)
    if given_up is not None:
        yield translator.text("With this I find no pathway toward {title} any more.", title=given_up)
    if changes is None:
        return
    if changes.is_empty:
        yield translator.text(
            "The pathway stays the same: within your limits and the rules I find none that is better in this."
        )
    else:
        yield from changes_paragraphs(changes, translator, is_shown=True)


def _paragraphs(answer: FollowUpAnswer, translator: Translator) -> Iterator[str]:
    if isinstance(answer, Missing):
        yield translator.text(LACKS[answer.lack])
    elif isinstance(answer, Said):
        yield translator.text(SAYINGS[answer.intent])
    elif isinstance(answer, Reasons):
        yield from _reasons(answer, translator)
    elif isinstance(answer, WhyNotAnswer):
        yield from _why_not(answer, translator)
    elif isinstance(answer, IfHeld):
        yield from _if_held(answer, translator)
    elif isinstance(answer, Compared):
        yield from _compared(answer, translator)
    elif isinstance(answer, AboutOffering):
        yield from _offering(answer, translator)
    else:
        yield from _plan(answer, translator)


def _reasons(answer: Reasons, translator: Translator) -> Iterator[str]:
    for reason in answer.reasons:
        yield " ".join(_reason(reason, translator))
    if answer.plan.qualification is not None:
        yield translator.text("What counts is decided by {body} alone.", body=answer.plan.qualification.provider.name)


def _reason(reason: StepReason, translator: Translator) -> Iterator[str]:
    title = reason.step.opportunity.spec.title
    if reason.skills:
        yield translator.text("{title} covers: {skills}.", title=title, skills=tuple(dict.fromkeys(reason.skills)))
    elif reason.group_title:
        yield translator.text("{title} is here because the rules ask for it.", title=title)
    else:
        yield translator.text("{title} is here because another step builds on it.", title=title)
    if reason.group_title:
        yield translator.text("It may count in “{group}”.", group=reason.group_title)
    for evidence in reason.evidence[:1]:
        yield translator.text(
            "Its own words: “{sentence}” ({sure}).",
            sentence=shortened(evidence.text),
            sure=how_sure(evidence, translator),
        )


def _why_not(answer: WhyNotAnswer, translator: Translator) -> Iterator[str]:
    limits = tuple(rule_in_sentence(rule, translator) for rule in answer.limits)
    yield translator.text(WHY_NOTS[answer.why], title=answer.offering.spec.title, limits=limits)
    if answer.changes is not None:
        yield from changes_paragraphs(answer.changes, translator)
    elif answer.result is not None:
        yield from plan_paragraphs(answer.result, translator)


def _if_held(answer: IfHeld, translator: Translator) -> Iterator[str]:
    yield translator.text("If you had {unit} already:", unit=answer.unit)
    if answer.changes is not None:
        yield from changes_paragraphs(answer.changes, translator)
    else:
        yield from plan_paragraphs(answer.result, translator)
    if answer.is_counted:
        yield translator.text(
            "Whether it counts without the course is for the awarding body to decide: ask before you enrol."
        )
    yield translator.text(
        "I only tried this out; your pathway is as it was. If you do have it, say “I have {unit}”.", unit=answer.unit
    )


def _compared(answer: Compared, translator: Translator) -> Iterator[str]:
    for offering, skills in zip(answer.offerings, answer.covers, strict=True):
        facts = f"{offering.spec.title}: {fact_line(offering, translator)}"
        covers = (
            translator.text("Covers: {skills}.", skills=skills)
            if skills
            else translator.text("Covers nothing that is missing.")
        )
        yield f"{facts}. {covers}"


def _offering(answer: AboutOffering, translator: Translator) -> Iterator[str]:
    offering = answer.offering
    yield f"{offering.spec.title}: {fact_line(offering, translator)}."
    for name, said in (
        (mark("What it builds on: {text}"), offering.spec.entry_requirements or offering.spec.prerequisites_text),
        (mark("Assessment: {text}"), offering.spec.assessment),
    ):
        if said:
            yield translator.text(name, text=shortened(said))
    yield translator.text(
        "This is all that the catalogue says; I do not know more. For anything else, ask {provider}; what is not "
        "stated stands under the offering, with the questions to ask.",
        provider=offering.provider.name,
    )


def _plan(answer: AboutPlan, translator: Translator) -> Iterator[str]:
    yield plan_summary(answer.plan, translator)
    if answer.plan.steps:
        first = answer.plan.steps[0]
        yield translator.text(
            "It begins with {title}: {facts}.", title=first.opportunity.spec.title, facts=step_line(first, translator)
        )
    yield checks_summary(answer.plan, translator)
