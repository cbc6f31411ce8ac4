"""What an offering tells of itself, in words: its elements, how each is known, contradictions, what to ask whom."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.credit_rates import in_ects
from advisor.domain.credits import CreditPoints, CreditSystem
from advisor.domain.information import (
    REQUIRED,
    WHOM,
    Doubt,
    DoubtKind,
    Duty,
    Element,
    ElementFinding,
    ElementState,
    InformationCheck,
    Whom,
)
from advisor.domain.provenance import FactNote, NoteBasis, NoteKind
from advisor.explaining.facts import SUPERVISION_NAMES, dates_text, level_text
from advisor.explaining.labels import MODE_NAMES
from advisor.explaining.shortening import shortened
from advisor.explaining.translation import Translator, mark
from advisor.ports import SourceSummary

ELEMENT_NAMES: dict[Element, str] = {
    Element.LEARNER: mark("Identification of the learner"),
    Element.TITLE: mark("Title"),
    Element.COUNTRY: mark("Country of the issuer"),
    Element.AWARDING_BODY: mark("Awarding body"),
    Element.DATE_OF_ISSUING: mark("Date of issuing"),
    Element.OUTCOMES: mark("Learning outcomes"),
    Element.WORKLOAD: mark("Workload"),
    Element.LEVEL: mark("Level (EQF)"),
    Element.ASSESSMENT: mark("Type of assessment"),
    Element.PARTICIPATION: mark("Form of participation"),
    Element.QUALITY_ASSURANCE: mark("Quality assurance"),
    Element.PREREQUISITES: mark("Prerequisites"),
    Element.SUPERVISION: mark("Supervision and identity verification"),
    Element.GRADE: mark("Grade"),
    Element.STACKABILITY: mark("Stackability"),
    Element.DESCRIPTION: mark("Description"),
    Element.TIME_PERIOD: mark("Time period"),
    Element.LEARNING_RESOURCES: mark("Learning resources"),
    Element.OUTCOME_FOR_LEARNER: mark("What a successful learner receives"),
}

STATE_NAMES: dict[ElementState, str] = {
    ElementState.STATED: mark("stated"),
    ElementState.CONVERTED: mark("converted"),
    ElementState.INFERRED: mark("inferred, not stated"),
    ElementState.MISSING: mark("not stated"),
    ElementState.AT_ISSUE: mark("supplied when the credential is issued"),
}

DUTY_NAMES: dict[Duty, str] = {
    Duty.MANDATORY: mark("required"),
    Duty.IF_APPLICABLE: mark("required where it applies"),
    Duty.OPTIONAL: mark("optional"),
    Duty.NESET: mark("good to know"),
}

QUESTIONS: dict[Element, str] = {
    Element.COUNTRY: mark("In which country is the body that issues the credential?"),
    Element.AWARDING_BODY: mark("Who awards the credential, and is that body entitled to?"),
    Element.OUTCOMES: mark("What will I be able to do afterwards, in sentences that can be assessed?"),
    Element.WORKLOAD: mark("How many hours does it take in all, and how many ECTS credits is it worth?"),
    Element.LEVEL: mark("At which level of the national and the European Qualifications Framework is it?"),
    Element.ASSESSMENT: mark("How are the learning outcomes assessed?"),
    Element.PARTICIPATION: mark("Do I take part online, on site, or both?"),
    Element.QUALITY_ASSURANCE: mark("Which agency assures the quality of this course, by which standard, until when?"),
    Element.PREREQUISITES: mark("What must I know or hold before I start?"),
    Element.SUPERVISION: mark("Is the assessment supervised, and is my identity checked?"),
    Element.STACKABILITY: mark("Which larger award may it count toward, and who can decide?"),
    Element.DESCRIPTION: mark("What is it about?"),
    Element.TIME_PERIOD: mark("When does it start, and how long does it take?"),
    Element.LEARNING_RESOURCES: mark("Which books, software or equipment do I need?"),
    Element.OUTCOME_FOR_LEARNER: mark("What do I receive at the end: a credential, a certificate, a right?"),
}
"""One question for each element that an offering can leave open."""

WHOM_NAMES: dict[Whom, str] = {
    Whom.PROVIDER: mark("Ask the provider ({name}):"),
    Whom.AWARDING_BODY: mark("Ask the awarding body ({name}):"),
}

DOUBT_TEXTS: dict[DoubtKind, str] = {
    DoubtKind.HOURS_PER_CREDIT: mark(
        "{first} hours for {second} are {third} hours for one ECTS credit; 20 to 30 are usual. Ask which is right."
    ),
    DoubtKind.LEVELS_DISAGREE: mark("The levels do not agree: {first}; {second}. Ask which is right."),
    DoubtKind.ENDS_BEFORE_START: mark("A run ends before it starts ({first}), so its end is not used."),
    DoubtKind.MONTHS_AS_WORKLOAD: mark(
        "The workload is given as {first}, which means months, not hours; probably a slip, so it is not used."
    ),
    DoubtKind.VALUES_DISAGREE: mark("Two values do not agree: {first}; {second}. Ask which is right."),
    DoubtKind.ONLY_ATTENDANCE: mark("Only attendance is assessed, which does not prove the learning outcomes."),
    DoubtKind.OUTCOMES_ARE_DESCRIPTION: mark("The learning outcomes are the same text as the description."),
    DoubtKind.TITLE_IS_CODE: mark("The title is only a code: {first}."),
}

BASIS_TEXTS: dict[NoteBasis, str] = {
    NoteBasis.EU_VOCABULARY: mark("“{published}” in the EU vocabulary: {detail}"),
    NoteBasis.CODE_LIST: mark("“{published}” by the code list {detail}"),
    NoteBasis.FORMAT_WORD: mark("converted from “{published}”: {detail}"),
    NoteBasis.NATIONAL_LEVEL: mark("converted from “{published}”: {detail}"),
    NoteBasis.CYCLE: mark("converted from “{published}”: {detail}"),
    NoteBasis.CREDIT_RATE: mark("converted from {published}. {detail}"),
    NoteBasis.ISO_DURATION: mark("converted from “{published}”"),
    NoteBasis.OTHER_FACT: mark("inferred from {detail}"),
    NoteBasis.NOT_IN_VOCABULARY: mark("“{published}” could not be read: not in the vocabulary ({detail})"),
    NoteBasis.NO_NATIONAL_TABLE: mark("“{published}” could not be converted to an EQF level: {detail}"),
    NoteBasis.NOT_IN_FORM: mark("“{published}” could not be read; expected {detail}"),
    NoteBasis.MONTHS_AS_WORKLOAD: mark("“{published}” means months"),
    NoteBasis.ENDS_BEFORE_START: mark("“{published}” ends before it starts"),
    NoteBasis.LEVELS_DISAGREE: mark("“{published}” does not agree: {detail}"),
    NoteBasis.VALUES_DISAGREE: mark("“{published}” does not agree: {detail}"),
}


INFERRED_FROM: dict[str, str] = {
    text: text
    for text in (
        mark("the provider, since no awarding body is named"),
        mark("the place where it is taught"),
        mark("the quality assurance of the provider"),
        mark("its kind: a unit of a programme"),
        mark("the platform, which teaches online only"),
    )
}
"""What facts are inferred from, where that is always said in the same words."""


def information_heading(check: InformationCheck, translator: Translator) -> str:
    """How complete it is, in figures; what is only inferred is not counted as known."""
    return translator.text(
        "Information: {known} of {required} required facts known", known=check.known, required=len(REQUIRED)
    )


def element_line(
    finding: ElementFinding, offering: LearningOpportunity, translator: Translator
) -> tuple[str, str, str]:
    """An element's name, how it is known, and what is known with how it came about."""
    parts = [said for said in (_value(finding, offering, translator), *_notes(finding.notes, translator)) if said]
    return (
        translator.text(ELEMENT_NAMES[finding.element]),
        translator.text(STATE_NAMES[finding.state]),
        "; ".join(parts),
    )


def questions_by_whom(
    check: InformationCheck, offering: LearningOpportunity, translator: Translator
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Whom to ask, with the questions; nothing where nothing is open. A body that is both is asked once."""
    provider, body = offering.provider.name, offering.spec.awarding_body or offering.provider.name
    if provider == body:
        groups = [(translator.text("Ask {name}:", name=provider), check.to_ask)]
    else:
        groups = [
            (
                translator.text(WHOM_NAMES[whom], name=name),
                tuple(one for one in check.to_ask if WHOM.get(one, Whom.PROVIDER) is whom),
            )
            for whom, name in ((Whom.PROVIDER, provider), (Whom.AWARDING_BODY, body))
        ]
    for heading, asked in groups:
        if asked:
            yield heading, tuple(translator.text(QUESTIONS[element]) for element in asked)


def doubt_line(doubt: Doubt, translator: Translator) -> str:
    """A contradiction, with its values."""
    first, second, third = (*doubt.values, "", "", "")[:3]
    return translator.text(DOUBT_TEXTS[doubt.kind], first=first, second=second, third=third)


def origin_line(offering: LearningOpportunity, sources: Sequence[SourceSummary], translator: Translator) -> str:
    """Where the facts were read: source, file, record, the day of the import, and the day of the record if stated."""
    source = next((one for one in sources if one.id == offering.source), None)
    said = [translator.text("Read from: {source}.", source=source.title if source else offering.source)]
    origin = offering.origin
    if origin:
        said.append(translator.text("Record: {file}, {record}.", file=origin.file, record=origin.record))
    if source:
        said.append(translator.text("Imported on {day}.", day=source.imported_on))
    if origin and origin.published_on:
        said.append(translator.text("Last changed by its source on {day}.", day=origin.published_on))
    if offering.also_listed:
        said.append(translator.text("Also listed by: {sources}.", sources=_also(offering, sources)))
    return " ".join(said)


def _also(offering: LearningOpportunity, sources: Sequence[SourceSummary]) -> tuple[str, ...]:
    """The other sources of the offering, each with its record."""
    titles = {one.id: one.title for one in sources}
    return tuple(
        f"{titles.get(one.source, one.source)} ({one.origin.file}, {one.origin.record})"
        if one.origin
        else titles.get(one.source, one.source)
        for one in offering.also_listed
    )


def credits_text(points: CreditPoints, translator: Translator) -> str:
    """The points as published, and what they are in ECTS where a law fixes the rate."""
    converted = in_ects(points)
    if converted is None:
        return translator.value(points)
    hundredths = converted.ects * 100
    worth = CreditPoints(CreditSystem.ECTS, round(hundredths))
    if hundredths.denominator == 1:
        return translator.text("{points} (= {ects})", points=points, ects=worth)
    return translator.text("{points} (about {ects})", points=points, ects=worth)


def _notes(notes: Sequence[FactNote], translator: Translator) -> Iterator[str]:
    for note in notes:
        if note.kind is not NoteKind.CONTRADICTION:
            detail = INFERRED_FROM.get(note.detail)
            detail = translator.text(detail) if detail else note.detail
            yield translator.text(BASIS_TEXTS[note.basis], published=note.published, detail=detail)


def _value(finding: ElementFinding, offering: LearningOpportunity, translator: Translator) -> str:
    """What the offering says on the element; empty where it says nothing, or no more than its name."""
    if finding.state in (ElementState.MISSING, ElementState.AT_ISSUE):
        return ""
    write = _VALUES.get(finding.element)
    return shortened(_text_of(finding.element, offering)) if write is None else write(offering, translator)


def _text_of(element: Element, offering: LearningOpportunity) -> str:
    spec = offering.spec
    texts = {
        Element.TITLE: spec.title,
        Element.AWARDING_BODY: spec.awarding_body or offering.provider.name,
        Element.ASSESSMENT: spec.assessment or ", ".join(word.replace("_", " ") for word in spec.assessment_types),
        Element.QUALITY_ASSURANCE: spec.quality_assurance or offering.provider.quality_assurance,
        Element.PREREQUISITES: spec.entry_requirements or spec.prerequisites_text,
        Element.DESCRIPTION: spec.description,
        Element.LEARNING_RESOURCES: spec.learning_resources,
        Element.OUTCOME_FOR_LEARNER: spec.outcome_for_learner,
    }
    return texts.get(element) or ""


def _workload(offering: LearningOpportunity, translator: Translator) -> str:
    spec = offering.spec
    said = [credits_text(spec.credits, translator)] if spec.credits else []
    if spec.workload_hours:
        said.append(translator.counted("{count} hour", "{count} hours", spec.workload_hours))
    return ", ".join(said)


def _stackability(offering: LearningOpportunity, translator: Translator) -> str:
    spec = offering.spec
    if spec.counts_toward:
        return translator.text("the provider names awards that it may count toward; their bodies decide")
    if spec.stackable is None:
        return ""
    stacks = translator.text("the provider says that it may be combined into a larger award")
    return stacks if spec.stackable else translator.text("the provider says that it stands alone")


def _time_period(offering: LearningOpportunity, translator: Translator) -> str:
    weeks = offering.availability.duration_weeks
    dates = dates_text(offering, translator)
    return f"{dates}, {translator.counted('{count} week', '{count} weeks', weeks)}" if weeks else dates


def _country(offering: LearningOpportunity, translator: Translator) -> str:
    country = offering.provider.country or offering.country
    return translator.country_name(country) if country else ""


def _supervision(offering: LearningOpportunity, translator: Translator) -> str:
    supervision = offering.spec.supervision
    return translator.text(SUPERVISION_NAMES[supervision]) if supervision else ""


_VALUES: Mapping[Element, Callable[[LearningOpportunity, Translator], str]] = {
    Element.COUNTRY: _country,
    Element.OUTCOMES: lambda one, to: to.counted("{count} sentence", "{count} sentences", len(one.spec.outcomes)),
    Element.WORKLOAD: _workload,
    Element.LEVEL: lambda one, to: level_text(one.spec.eqf_level, one.spec.level_as_published, to),
    Element.PARTICIPATION: lambda one, to: to.text(MODE_NAMES[one.mode]) if one.mode else "",
    Element.SUPERVISION: _supervision,
    Element.STACKABILITY: _stackability,
    Element.TIME_PERIOD: _time_period,
}
