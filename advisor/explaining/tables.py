"""Tables of courses in words: what columns can be, why one is taken for something, and what is still to be said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from advisor.domain.catalogue import LearningOpportunity, Mode, OpportunityType, SpecKind, Supervision
from advisor.domain.languages import LanguageCode
from advisor.domain.provenance import FactNote, NoteKind
from advisor.domain.tables import ColumnGuess, GuessReason, TableChoices, TableField
from advisor.explaining.facts import SUPERVISION_NAMES
from advisor.explaining.information import BASIS_TEXTS
from advisor.explaining.labels import MODE_NAMES
from advisor.explaining.translation import Translator, mark

COLUMN_NAMES: dict[TableField, str] = {
    TableField.TITLE: mark("Title"),
    TableField.ID: mark("Code or number of the course"),
    TableField.PROVIDER: mark("Provider"),
    TableField.PROVIDER_COUNTRY: mark("Country of the provider"),
    TableField.DESCRIPTION: mark("Description"),
    TableField.OUTCOMES: mark("Learning outcomes"),
    TableField.CREDITS: mark("Credits"),
    TableField.CREDIT_SYSTEM: mark("System of the credits"),
    TableField.WORKLOAD: mark("Workload"),
    TableField.LEVEL: mark("Level"),
    TableField.LANGUAGE: mark("Language of teaching"),
    TableField.TEXT_LANGUAGE: mark("Language of the texts"),
    TableField.MODE: mark("Form of participation"),
    TableField.TYPE: mark("Type of offering"),
    TableField.PLACE: mark("Place"),
    TableField.COUNTRY: mark("Country where it takes place"),
    TableField.START: mark("Start"),
    TableField.END: mark("End"),
    TableField.DURATION: mark("Duration"),
    TableField.PRICE: mark("Price"),
    TableField.CURRENCY: mark("Currency of the price"),
    TableField.ASSESSMENT: mark("Assessment, in words"),
    TableField.ASSESSMENT_TYPES: mark("Type of assessment"),
    TableField.SUPERVISION: mark("Supervision and identity verification"),
    TableField.QUALITY_ASSURANCE: mark("Quality assurance"),
    TableField.AWARDING_BODY: mark("Awarding body"),
    TableField.ENTRY_REQUIREMENTS: mark("Entry requirements"),
    TableField.PREREQUISITES: mark("Prerequisites"),
    TableField.FIELD_OF_EDUCATION: mark("Field of education (ISCED-F code)"),
    TableField.STACKABILITY: mark("Stackability"),
    TableField.OPEN_ENROLMENT: mark("Open to everybody"),
    TableField.LEARNING_RESOURCES: mark("Learning resources"),
    TableField.OUTCOME_FOR_LEARNER: mark("What a successful learner receives"),
    TableField.URL: mark("Web address"),
    TableField.PUBLISHED_ON: mark("Last changed on"),
}

KIND_NAMES: dict[SpecKind, str] = {
    SpecKind.COURSE: mark("courses"),
    SpecKind.MICRO_CREDENTIAL: mark("micro-credentials"),
    SpecKind.UNIT: mark("units of programmes"),
}

TYPE_OF_OFFERING_NAMES: dict[OpportunityType, str] = {
    OpportunityType.COURSE: mark("course"),
    OpportunityType.MODULE: mark("module of a programme"),
    OpportunityType.MOOC: mark("massive open online course"),
    OpportunityType.SHORT_PROGRAMME: mark("short programme"),
    OpportunityType.PROGRAMME: mark("programme"),
    OpportunityType.MENTORING: mark("mentoring"),
    OpportunityType.APPRENTICESHIP: mark("apprenticeship"),
    OpportunityType.STUDY_VISIT: mark("study visit"),
    OpportunityType.INTERNSHIP: mark("internship"),
    OpportunityType.CLASS: mark("class"),
    OpportunityType.SERVICE_LEARNING: mark("service learning"),
    OpportunityType.THESIS: mark("thesis"),
}

REASON_TEXTS: dict[GuessReason, str] = {
    GuessReason.HEADER: mark("Guessed from the name (“{word}”, {language})."),
    GuessReason.PART_OF_HEADER: mark("Guessed from a part of the name (“{word}”, {language})."),
    GuessReason.VALUES: mark("Guessed from the values."),
}

OPTION_QUESTIONS: dict[TableField, str] = {
    TableField.CREDITS: mark("Which credits?"),
    TableField.PRICE: mark("Which currency?"),
    TableField.WORKLOAD: mark("What do bare numbers mean?"),
    TableField.DURATION: mark("What do bare numbers mean?"),
    TableField.LEVEL: mark("Levels of which framework?"),
    TableField.OUTCOMES: mark("What stands between two outcomes?"),
}

OPTION_NAMES: dict[tuple[TableField, str], str] = {
    (TableField.WORKLOAD, "hours"): mark("hours in all"),
    (TableField.WORKLOAD, "minutes"): mark("minutes in all"),
    (TableField.DURATION, "weeks"): mark("weeks"),
    (TableField.DURATION, "days"): mark("days"),
    (TableField.LEVEL, "EQF"): mark("European Qualifications Framework (EQF)"),
    (TableField.LEVEL, "cycle"): mark("words such as bachelor and master"),
    (TableField.OUTCOMES, ""): mark("each is on a line of its own"),
    (TableField.OUTCOMES, ";"): mark("a semicolon (;)"),
    (TableField.OUTCOMES, "|"): mark("a bar (|)"),
}

WORDED: tuple[TableField, ...] = (
    TableField.MODE,
    TableField.LANGUAGE,
    TableField.TYPE,
    TableField.LEVEL,
    TableField.COUNTRY,
    TableField.SUPERVISION,
)
"""Fields with a fixed vocabulary, whose words a person can explain."""


def guess_line(guess: ColumnGuess, translator: Translator) -> str:
    """Why a column is taken for something, and how much of it can be read."""
    language = translator.language_name(LanguageCode(guess.language)) if guess.language else ""
    said = translator.text(REASON_TEXTS[guess.reason], word=guess.word, language=language)
    if guess.reads is None:
        return said
    share = f"{guess.reads:.0%}"
    return said + " " + translator.text("{share} of the values can be read.", share=share)


def option_name(field: TableField, option: str, translator: Translator) -> str:
    """A unit, a system, a framework or a sign; empty means that the cells say it."""
    known = OPTION_NAMES.get((field, option))
    if known is not None:
        return translator.text(known)
    return option.replace("_", " ") if option else translator.text("the cells say it themselves")


def meaning_name(field: TableField, meaning: str, translator: Translator) -> str:
    """A value of a fixed vocabulary as people say it."""
    match field:
        case TableField.MODE:
            return translator.text(MODE_NAMES[Mode(meaning)])
        case TableField.TYPE:
            return translator.text(TYPE_OF_OFFERING_NAMES[OpportunityType(meaning)])
        case TableField.SUPERVISION:
            return translator.text(SUPERVISION_NAMES[Supervision(meaning)])
        case TableField.LANGUAGE:
            return translator.language_name(LanguageCode(meaning))
        case TableField.COUNTRY:
            return translator.country_name(meaning)
        case _:
            return meaning


def faults(choices: TableChoices, translator: Translator) -> Iterator[str]:
    """What has to be said or changed before a mapping can be made."""
    columns: dict[TableField, list[str]] = {}
    for choice in choices.columns:
        columns.setdefault(choice.field, []).append(choice.column)
    if TableField.TITLE not in columns:
        yield translator.text("Say which column is the title: every record needs one.")
    if TableField.PROVIDER not in columns and not choices.provider:
        yield translator.text("Say who the provider is, or which column says it.")
    for field, names in columns.items():
        if len(names) > 1:
            yield translator.text(
                "Several columns are said to be “{field}”: {columns}. Keep one of them.",
                field=translator.text(COLUMN_NAMES[field]),
                columns=names,
            )
    for one, other in (
        (TableField.END, TableField.START),
        (TableField.CURRENCY, TableField.PRICE),
        (TableField.CREDIT_SYSTEM, TableField.CREDITS),
    ):
        if one in columns and other not in columns:
            yield translator.text(
                "A column is “{one}”, but none is “{other}”.",
                one=translator.text(COLUMN_NAMES[one]),
                other=translator.text(COLUMN_NAMES[other]),
            )


def unread_lines(offerings: Sequence[LearningOpportunity], translator: Translator) -> tuple[str, ...]:
    """What could not be read or does not agree, each once, in order of first appearance."""
    notes = (note for one in offerings if one.origin for note in one.origin.notes)
    lines = (_note_line(note, translator) for note in notes if note.kind in (NoteKind.NOT_READ, NoteKind.CONTRADICTION))
    return tuple(dict.fromkeys(lines))


def _note_line(note: FactNote, translator: Translator) -> str:
    return translator.text(BASIS_TEXTS[note.basis], published=note.published, detail=note.detail)
