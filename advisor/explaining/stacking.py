"""How a plan stacks, in words: one line for it, and one for each predicate that decided."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from advisor.domain.levels import EqfLevel
from advisor.domain.stacking import (
    SEQUENCES,
    Predicate,
    PredicateName,
    SegmentKind,
    SegmentStacking,
    StackType,
    StackValue,
    TypeVerdict,
    Verdict,
)
from advisor.explaining.facts import level_text
from advisor.explaining.translation import Translator, mark

TYPE_NAMES: dict[StackType, str] = {
    StackType.VERTICAL: mark("vertical"),
    StackType.HORIZONTAL: mark("horizontal"),
    StackType.VALUE_ADDED_STRICT: mark("value-added (strict sense)"),
    StackType.VALUE_ADDED_BROAD: mark("value-added (broad sense)"),
    StackType.PROGRESSION: mark("progression"),
    StackType.SUPPLEMENTAL: mark("supplemental"),
    StackType.INDEPENDENT: mark("independent"),
}

TYPE_MEANINGS: dict[StackType, str] = {
    StackType.VERTICAL: mark("the parts lead up to a larger or higher award"),
    StackType.HORIZONTAL: mark("related parts at one level, each with something new"),
    StackType.VALUE_ADDED_STRICT: mark(
        "something small and new beside an award that you hold, at its level, that also may count toward one"
    ),
    StackType.VALUE_ADDED_BROAD: mark("something small and new beside an award that you hold"),
    StackType.PROGRESSION: mark("a shorter award before a longer one"),
    StackType.SUPPLEMENTAL: mark("shorter awards beside a longer one that you hold"),
    StackType.INDEPENDENT: mark("short awards of which none leads to a longer one"),
}

VERDICT_NAMES: dict[Verdict, str] = {
    Verdict.YES: mark("yes"),
    Verdict.LEVEL_NOT_CONFIRMED: mark("level not confirmed"),
    Verdict.NOT_CONFIRMED: mark("unknown"),
    Verdict.NO: mark("no"),
}

HOLDS_NAMES: dict[bool | None, str] = {True: mark("yes"), False: mark("no"), None: mark("unknown")}
HOLDS_SIGNS: dict[bool | None, str] = {True: "✓", False: "✗", None: "?"}
"""Beside the word, never instead of it."""

PREDICATE_TEXTS: dict[PredicateName, str] = {
    PredicateName.LARGER_AWARD: mark(
        "{award} ({level}, {size}) is at a higher level than every part, or larger at the same level (highest part: "
        "{highest}, largest: {largest})"
    ),
    PredicateName.COUNTS_TOWARD: mark(
        "a part may count toward {award} (named or agreed: {count}, to ask about: {open})"
    ),
    PredicateName.GIVES_ENTRY: mark("a part is asked for before another"),
    PredicateName.ORDER_KEPT: mark("what must come first comes first"),
    PredicateName.LEVELS_DO_NOT_FALL: mark("no part is at a lower level than one that it builds on"),
    PredicateName.WITHIN_CAPS: mark("the limits of the award for recognised learning are kept"),
    PredicateName.SEVERAL: mark("there are two parts or more (here: {count})"),
    PredicateName.SAME_LEVEL: mark(
        "all parts are at one EQF level (stated: {levels}; parts without a level: {unknown})"
    ),
    PredicateName.RELATED: mark(
        "the parts belong together, by field, outcomes or your goal (pairs that do: {count} of {pairs}; "
        "fields: {fields})"
    ),
    PredicateName.NOT_NEEDED_BY_ANOTHER: mark("no part is needed before another or beside it"),
    PredicateName.NEW_OUTCOMES: mark(
        "each part brings something new (least: {least} % of its outcomes, needed: {needed} %)"
    ),
    PredicateName.MORE_TOGETHER: mark(
        "together the parts cover more skills of your goal than any one of them ({joint}, the best one: {best})"
    ),
    PredicateName.HAS_BASE: mark("you hold an award that this adds to ({base})"),
    PredicateName.MINOR: mark("what is added ({added}) is at most {percent} % of that award ({size})"),
    PredicateName.NEW_BESIDE_BASE: mark("what is added brings something new beside that award"),
    PredicateName.AT_BASE_LEVEL: mark("what is added is at the level of that award ({level})"),
    PredicateName.COUNTS_FOR_BASE: mark("what is added may count toward that award, or one at its level or above"),
    PredicateName.EITHER_ELEMENT: mark(
        "what is added is at the level of that award, or may count toward it or a higher one"
    ),
    PredicateName.IS_AWARD: mark("an award by itself is there, not only a unit ({first})"),
    PredicateName.BEFORE: mark("one award is completed before another begins"),
    PredicateName.GREATER: mark("the later award is larger or at a higher level ({level}, {size})"),
    PredicateName.SHORTER_THAN_BASE: mark("what is added is shorter than the award that you hold ({size})"),
    PredicateName.TWO_AWARDS: mark("there are two awards or more (sure: {count})"),
    PredicateName.NO_LONGER_AWARD: mark("none of them leads to a longer award"),
}

EXAMPLES: dict[PredicateName, str] = {
    PredicateName.RELATED: mark("not related: {first}"),
    PredicateName.NOT_NEEDED_BY_ANOTHER: mark("needed first: {first}"),
    PredicateName.LEVELS_DO_NOT_FALL: mark("the level falls: {first}"),
    PredicateName.NEW_OUTCOMES: mark("least new: {first}"),
}
"""What is added where a predicate does not hold and one case of it is known."""

FAILURES: dict[PredicateName, str] = {
    PredicateName.LARGER_AWARD: mark("a part is at a higher level than {award} ({highest}), or as large at its level"),
    PredicateName.COUNTS_TOWARD: mark("no part counts toward an award that is known"),
    PredicateName.GIVES_ENTRY: mark("no part is asked for before another"),
    PredicateName.LEVELS_DO_NOT_FALL: mark("a part builds on one at a higher level ({first})"),
    PredicateName.SAME_LEVEL: mark("the parts are at different levels ({levels})"),
    PredicateName.RELATED: mark("some parts have little to do with each other ({first})"),
    PredicateName.NOT_NEEDED_BY_ANOTHER: mark("one part is needed before another ({first})"),
    PredicateName.NEW_OUTCOMES: mark("a part brings little that the others do not ({first})"),
    PredicateName.MORE_TOGETHER: mark("one part alone covers as many skills of your goal as all of them"),
}
"""The predicates that fail most often, said the other way round; of others the condition itself is named."""

QUESTIONS: dict[PredicateName, str] = {
    PredicateName.LARGER_AWARD: mark("whether {award} is larger, or at a higher level, than the other parts"),
    PredicateName.COUNTS_TOWARD: mark("whether a part counts toward {award}"),
    PredicateName.GIVES_ENTRY: mark("whether a part is asked for before another"),
    PredicateName.LEVELS_DO_NOT_FALL: mark("the levels of parts that build on each other"),
    PredicateName.SAME_LEVEL: mark("the EQF level of some parts ({unknown})"),
    PredicateName.RELATED: mark("how far the parts belong together"),
    PredicateName.NEW_OUTCOMES: mark("how much of each part is new"),
    PredicateName.MORE_TOGETHER: mark("which skills of your goal each part covers"),
}
"""What is open where the answer to a predicate is unknown; for others the condition itself is named."""

DOES_NOT_HOLD = mark("it does not hold that {condition}")
NOT_STACKING = mark("Does not stack: these are single parts side by side, because {why}.")
NO_TYPE = mark("The parts may count toward the award, but fit none of the named types of stack, because {why}.")
AS_A_SEQUENCE = mark("As a sequence it is called: {types}.")
LACKS_BASE = mark("If you hold an award, tell me: the parts may add to it.")
OPEN = mark("Whether these parts stack is not known ({types} is possible). It depends on: {why}.")
WHETHER = mark("whether {condition}")
ONE_PART = mark("One part alone does not stack.")
LEVEL_OPEN = mark("{type} (level not confirmed)")
MOST_NAMED = 2


def stacking_line(found: SegmentStacking, translator: Translator) -> str:
    """One line: the types that fit, or why nothing does, or what is not known."""
    if found.stacks:
        named = [_label(one, translator) for one in found.labels]
        return " ".join((_capital(_joined(named, translator)) + ".", *_meanings(found, translator)))
    if found.stacks is None:
        types = _joined([translator.text(TYPE_NAMES[one.type]) for one in found.open_types], translator)
        line = translator.text(OPEN, types=types, why=_open_questions(found.open_types, translator))
    elif len(found.parts) == 1:
        line = translator.text(ONE_PART)
    else:
        failed = tuple(one for one in found.verdicts if one.type not in SEQUENCES and one.verdict is Verdict.NO)
        text = NO_TYPE if _counts_toward_an_award(found) else NOT_STACKING
        line = translator.text(text, why=_why_not(failed, translator))
    if found.stacks is False and found.lacks_base:
        line = f"{line} {translator.text(LACKS_BASE)}"
    sequences = [_label(one, translator) for one in found.labels if one.type in SEQUENCES]
    if not sequences:
        return line
    return f"{line} {translator.text(AS_A_SEQUENCE, types=_joined(sequences, translator))}"


def _counts_toward_an_award(found: SegmentStacking) -> bool:
    return any(
        one.name is PredicateName.COUNTS_TOWARD and one.holds is not False
        for one in found.of_type(StackType.VERTICAL).predicates
    )


def _label(one: TypeVerdict, translator: Translator) -> str:
    name = translator.text(TYPE_NAMES[one.type])
    return translator.text(LEVEL_OPEN, type=name) if one.verdict is Verdict.LEVEL_NOT_CONFIRMED else name


def _meanings(found: SegmentStacking, translator: Translator) -> Iterator[str]:
    for one in found.labels:
        if one.type not in SEQUENCES:
            yield translator.text(
                "{type} means: {meaning}.",
                type=_capital(translator.text(TYPE_NAMES[one.type])),
                meaning=translator.text(TYPE_MEANINGS[one.type]),
            )


def _open_questions(verdicts: tuple[TypeVerdict, ...], translator: Translator) -> str:
    """The first predicates whose answer is unknown, each once."""
    texts = dict.fromkeys(
        _question(predicate, translator)
        for verdict in verdicts
        for predicate in verdict.predicates
        if predicate.holds is None
    )
    return "; ".join(list(texts)[:MOST_NAMED])


def _question(predicate: Predicate, translator: Translator) -> str:
    said = QUESTIONS.get(predicate.name)
    if said is None:
        return translator.text(WHETHER, condition=predicate_text(predicate, translator))
    return translator.translations.gettext(said).format_map(_values(predicate, translator))


def _why_not(verdicts: tuple[TypeVerdict, ...], translator: Translator) -> str:
    """The first predicate of each of two types that does not hold."""
    failing = (next((one for one in verdict.predicates if one.holds is False), None) for verdict in verdicts[:2])
    texts = dict.fromkeys(failure_text(one, translator) for one in failing if one is not None)
    return "; ".join(texts)


def failure_text(predicate: Predicate, translator: Translator) -> str:
    """Why a predicate does not hold."""
    said = FAILURES.get(predicate.name)
    if said is None:
        return translator.text(DOES_NOT_HOLD, condition=predicate_text(predicate, translator))
    return translator.translations.gettext(said).format_map(_values(predicate, translator))


def predicate_text(predicate: Predicate, translator: Translator) -> str:
    """The condition with the values it was decided on; what is not stated says so."""
    values = _values(predicate, translator)
    text = translator.translations.gettext(PREDICATE_TEXTS[predicate.name]).format_map(values)
    example = EXAMPLES.get(predicate.name)
    if predicate.holds is False and example and predicate.values.get("first"):
        text += " (" + translator.translations.gettext(example).format_map(values) + ")"
    return text


def _values(predicate: Predicate, translator: Translator) -> defaultdict[str, str]:
    missing = translator.text("not stated")
    values: defaultdict[str, str] = defaultdict(lambda: missing)
    values |= {name: _value(value, translator) for name, value in predicate.values.items()}
    return values


def _value(value: StackValue, translator: Translator) -> str:
    if value is None:
        return translator.text("not stated")
    if isinstance(value, EqfLevel):
        return level_text(value, None, translator)
    return translator.value(value)


def predicate_line(predicate: Predicate, translator: Translator) -> str:
    """Sign, word and condition."""
    word = translator.text(HOLDS_NAMES[predicate.holds])
    return f"{HOLDS_SIGNS[predicate.holds]} {word}: {predicate_text(predicate, translator)}"


def type_heading(one: TypeVerdict, translator: Translator) -> str:
    """A type with what came of it."""
    name, verdict = translator.text(TYPE_NAMES[one.type]), translator.text(VERDICT_NAMES[one.verdict])
    return f"{_capital(name)}: {verdict}"


def segment_heading(found: SegmentStacking, translator: Translator) -> str:
    """What part of the plan it is about."""
    if found.kind is SegmentKind.PLAN:
        return translator.text("The whole plan")
    if found.kind is SegmentKind.GROUP:
        return translator.text("What counts in {group}", group=found.title or translator.text("not stated"))
    return translator.text("One after the other: {parts}", parts=" → ".join(found.parts))


def _joined(names: list[str], translator: Translator) -> str:
    return translator.value(tuple(names))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
