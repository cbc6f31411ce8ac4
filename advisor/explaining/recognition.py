"""How sure recognition is, in words; never a promise."""

from __future__ import annotations

from collections.abc import Iterator

from advisor.domain.catalogue import Supervision
from advisor.domain.levels import EqfLevel
from advisor.domain.recognition import (
    Criterion,
    CriterionFact,
    Ground,
    Readiness,
    RecognitionEvidence,
    UnitRecognition,
)
from advisor.explaining.facts import SUPERVISION_NAMES, level_text
from advisor.explaining.shortening import shortened
from advisor.explaining.translation import Translator, mark

READINESS_NAMES: dict[Readiness, str] = {
    Readiness.ACCEPTED: mark("named by the awarding body"),
    Readiness.AGREEMENT: mark("covered by an agreement"),
    Readiness.RECOMMENDED: mark("recommended by others"),
    Readiness.POSSIBLE: mark("possible, ask"),
    Readiness.UNLIKELY: mark("unlikely"),
    Readiness.UNKNOWN: mark("not known"),
}

GROUND_TEXTS: dict[Ground, str] = {
    Ground.NAMED: mark("The rules of the award name this unit ({subject})."),
    Ground.EQUIVALENT: mark("The rules of the award let it stand for another unit ({subject})."),
    Ground.DECISION: mark("This was said of what you hold."),
    Ground.STATEMENT: mark("The catalogue says so, for: {subject}."),
    Ground.OWN_UNIT: mark("The awarding body gives it, but its rules do not name it."),
    Ground.PROVIDER_SAYS_SO: mark("The provider says that it may count toward an award."),
    Ground.PROVIDER_SAYS_NOT: mark("The provider says that it is not meant as part of an award."),
    Ground.ONLY_SAID: mark("You say that you hold it; ask what shows it."),
    Ground.LEARNT_ELSEWHERE: mark("It was learnt outside institutions; ask to have it validated."),
    Ground.NOT_IN_FORCE: mark("The rules that name it are for another time."),
    Ground.NOT_SUPERVISED: mark("The award asks for supervised assessment, and this was assessed otherwise."),
    Ground.TOO_OLD: mark("The award asks for something no older than {subject} years."),
    Ground.NO_AWARD: mark("No award is named that it may count toward."),
    Ground.NOTHING: mark("Nothing is known about it."),
}

CRITERION_NAMES: dict[Criterion, str] = {
    Criterion.QUALITY: mark("Quality of the course"),
    Criterion.VERIFICATION: mark("Verification of the certificate"),
    Criterion.LEVEL: mark("Level"),
    Criterion.OUTCOMES: mark("Learning outcomes"),
    Criterion.WORKLOAD: mark("Workload"),
    Criterion.ASSESSMENT: mark("How results are tested"),
    Criterion.IDENTIFICATION: mark("Identification of the learner"),
}

NO_AWARD_NAMED = mark("No award is named that these steps may count toward; ask the provider and the awarding body.")
DECIDES = mark("The awarding body decides.")
STATED_IN, AS_OF = mark("Source: {source}."), mark("As of {day}.")
VALID_FROM, VALID_UNTIL = mark("Valid from {day}."), mark("Valid until {day}.")


def recognition_line(found: UnitRecognition, translator: Translator) -> str:
    """How sure it is, why in one sentence, and who decides."""
    why = _ground(found.evidence[0], translator)
    return f"{recognition_status(found, translator)} {why} {translator.text(DECIDES)}"


def recognition_status(found: UnitRecognition, translator: Translator) -> str:
    """How sure it is, alone."""
    return translator.text("Recognition: {status}.", status=translator.text(READINESS_NAMES[found.readiness]))


def has_award(found: UnitRecognition) -> bool:
    """Whether there is an award of which recognition is asked."""
    return any(one.ground is not Ground.NO_AWARD for one in found.evidence)


def evidence_lines(found: UnitRecognition, translator: Translator) -> Iterator[str]:
    """Each fact with its source, date and validity."""
    for one in found.evidence:
        yield " ".join((_ground(one, translator), *_where(one, translator)))


def _ground(one: RecognitionEvidence, translator: Translator) -> str:
    subject = one.subject or translator.text("not stated")
    return translator.text(GROUND_TEXTS[one.ground], subject=subject)


def _where(one: RecognitionEvidence, translator: Translator) -> Iterator[str]:
    if one.said_by:
        yield translator.text("Said by: {name}.", name=one.said_by)
    if one.stated_in:
        yield translator.text(STATED_IN, source=one.stated_in)
    elif one.ground in (Ground.NAMED, Ground.EQUIVALENT, Ground.STATEMENT, Ground.DECISION):
        yield translator.text("No source is stated.")
    if one.as_of:
        yield translator.text(AS_OF, day=one.as_of)
    if one.valid_from:
        yield translator.text(VALID_FROM, day=one.valid_from)
    if one.valid_until:
        yield translator.text(VALID_UNTIL, day=one.valid_until)


def criteria_heading(found: UnitRecognition, translator: Translator) -> str:
    """For how many of the seven criteria something is stated."""
    return translator.text(
        "What evaluators look at: {stated} of {all} stated", stated=found.stated_criteria, all=len(found.criteria)
    )


def recognition_heading(found: UnitRecognition, translator: Translator) -> str:
    """How sure it is and how much is stated, in a few words; without an award only the second."""
    if not has_award(found):
        return criteria_heading(found, translator)
    return translator.text(
        "Recognition: {status} · {stated} of {all} facts stated",
        status=translator.text(READINESS_NAMES[found.readiness]),
        stated=found.stated_criteria,
        all=len(found.criteria),
    )


def criterion_line(fact: CriterionFact, translator: Translator) -> str:
    """A criterion with what is stated for it."""
    name = translator.text(CRITERION_NAMES[fact.criterion])
    if fact.stated is None:
        return f"? {name}: {translator.text('not stated')}"
    return f"✓ {name}: {_stated(fact, translator)}"


def _stated(fact: CriterionFact, translator: Translator) -> str:
    value = fact.stated
    if isinstance(value, EqfLevel):
        return level_text(value, None, translator)
    if isinstance(value, Supervision):
        return translator.text(SUPERVISION_NAMES[value])
    if fact.criterion is Criterion.OUTCOMES and isinstance(value, int):
        return translator.counted("{count} outcome", "{count} outcomes", value)
    if fact.criterion is Criterion.WORKLOAD and isinstance(value, int):
        return translator.counted("{count} hour", "{count} hours", value)
    return shortened(translator.value(value))
