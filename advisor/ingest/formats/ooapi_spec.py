"""What a course or program of OOAPI v5 says of itself, whenever it runs: fields and notes of profile lines."""

from __future__ import annotations

from collections.abc import Mapping

from advisor.domain.languages import LanguageCode
from advisor.domain.levels import EqfLevel
from advisor.domain.provenance import Fact, NoteBasis
from advisor.ingest.formats.line_facts import LineFacts
from advisor.ingest.formats.ooapi_texts import language_for, outcomes_in, text_in
from advisor.ingest.formats.plain_values import joined, number_text, plain_line, plain_text, records, word, words
from advisor.ingest.normalising.amounts import read_credits
from advisor.ingest.normalising.durations import read_workload_hours
from advisor.ingest.normalising.languages import read_language
from advisor.ingest.normalising.levels import disagreement, read_cycle, read_eqf, read_national_level
from advisor.ingest.normalising.reading import note
from advisor.ingest.normalising.vocabularies import read_isced_f

ABOVE_FOUR = frozenset({"4+", "nlqf_4plus"})
"""A level of the Dutch framework that the EQF does not have."""

HOURS_OF_STUDY_LOAD, HOURS, CONTACT_HOURS = "sbu", "hour", "contacttime"


def described(value: Mapping[str, object]) -> LineFacts:
    """Title, texts, credits, workload and level of a course or program; without a title it has no name."""
    facts = LineFacts()
    language = language_for(value, teaching_language(value))
    facts.put("title", plain_line(text_in(value.get("name"), language)))
    facts.put("text_language", language)
    facts.put("description", text_in(value.get("description"), language))
    facts.put("outcomes", outcomes_in(value.get("learningOutcomes"), language))
    facts.put("entry_requirements", text_in(value.get("admissionRequirements"), language))
    facts.put("assessment", text_in(value.get("assessment"), language))
    facts.put("learning_resources", joined(plain_text(one) for one in words(value.get("resources"))))
    facts.put("outcome_for_learner", plain_line(value.get("qualificationAwarded")))
    _put_field_of_education(facts, value)
    _put_study_load(facts, value)
    _put_level(facts, value)
    return facts


def teaching_language(value: Mapping[str, object]) -> LanguageCode | None:
    """The main language of the teaching, where it is stated."""
    first = next(iter(words(value.get("teachingLanguage"))), None)
    return read_language(first).value


def conditions(value: Mapping[str, object], facts: LineFacts) -> str | None:
    """What is asked beside passing, in words, in the language of the other facts.

    The standard means what a person must have fulfilled to receive the qualification; publishers mostly write there
    what should be known before. Either way it is a condition that only people can judge.
    """
    language = facts.fields.get("text_language")
    return text_in(value.get("qualificationRequirements"), LanguageCode(str(language)) if language else None)


def says_micro_credential(value: Mapping[str, object]) -> bool:
    """Whether what is awarded is called a micro-credential."""
    awarded = " ".join(words(value.get("qualificationAwarded"))).casefold()
    return "microcredential" in awarded.replace("-", "").replace(" ", "").replace("_", "")


def _put_field_of_education(facts: LineFacts, value: Mapping[str, object]) -> None:
    fields = words(value.get("fieldsOfStudy"))
    if len(fields) > 1:
        several = ", ".join(fields)
        facts.notes.append(
            note(Fact.FIELD_OF_EDUCATION, NoteBasis.NOT_IN_FORM, several, "one field; the first is read")
        )
    if fields:
        facts.put("isced_f", facts.take(read_isced_f(fields[0])))


def _put_study_load(facts: LineFacts, value: Mapping[str, object]) -> None:
    """Credits or hours; an hour of contact is only a part of the hours that a learner needs."""
    for load in records(value.get("studyLoad")):
        unit, amount = word(load.get("studyLoadUnit")), number_text(load.get("value"))
        if amount is None:
            published = f"{load.get('value')} {unit or ''}"
            facts.notes.append(note(Fact.CREDITS, NoteBasis.NOT_IN_FORM, published, "a number"))
        elif unit == CONTACT_HOURS:
            detail = "hours of contact are only a part of the hours of learning"
            facts.notes.append(note(Fact.WORKLOAD, NoteBasis.NOT_IN_FORM, f"{amount} {unit}", detail))
        elif unit == HOURS:
            facts.put("workload_hours", facts.take(read_workload_hours(f"{amount} hours")))
        else:
            facts.put("credits", facts.take(read_credits(amount, unit)))
            if unit == HOURS_OF_STUDY_LOAD:
                facts.put("workload_hours", facts.take(read_workload_hours(f"{amount} hours")))


def _put_level(facts: LineFacts, value: Mapping[str, object]) -> None:
    """The level, from `levelOfQualification`, else from `level`.

    `levelOfQualification` counts the levels of the EQF, as the specification says; only 4+ is of the Dutch framework
    alone and goes through the table of national levels.
    """
    level, qualification = word(value.get("level")), word(value.get("levelOfQualification"))
    stated: EqfLevel | None = None
    if qualification is not None:
        number = qualification.removeprefix("eqf_")
        of_table = qualification.casefold() in ABOVE_FOUR
        stated = facts.take(read_national_level("NLQF 4+") if of_table else read_eqf(number, named=True))
    by_word = facts.take(read_cycle(level)) if level is not None else None
    awarded = word(value.get("qualificationAwarded"))
    by_award = read_cycle(awarded).value if awarded is not None else None
    facts.put_level(stated or by_word)
    shown = "; ".join(filter(None, (level, f"levelOfQualification {qualification}" if qualification else None)))
    facts.put("level_as_published", plain_line(shown))
    for doubt in (disagreement(stated, by_word), disagreement(stated or by_word, by_award)):
        if doubt is not None:
            facts.notes.append(doubt)
