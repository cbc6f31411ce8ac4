"""Cells of tables as facts, through the functions that all catalogues go through, with the notes that these leave."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from advisor.domain.levels import EqfLevel
from advisor.domain.provenance import Fact, NoteBasis
from advisor.ingest.formats.line_facts import LineFacts
from advisor.ingest.formats.plain_values import joined, listed, number_text, plain_line, plain_text, web_page, word
from advisor.ingest.formats.table_mapping import NO, STACKABILITY, YES
from advisor.ingest.normalising.amounts import read_credits, read_price
from advisor.ingest.normalising.durations import read_weeks, read_workload_hours
from advisor.ingest.normalising.languages import read_language
from advisor.ingest.normalising.levels import read_cycle, read_eqf, read_national_level
from advisor.ingest.normalising.published import folded
from advisor.ingest.normalising.reading import Read, note
from advisor.ingest.normalising.vocabularies import read_assessment, read_modes
from advisor.ingest.source_text import outcomes_of

Put = Callable[[LineFacts, object], None]
"""Sets the fields that a cell says."""

EQF, CYCLE = "eqf", "cycle"
_BETWEEN = re.compile(r"[,;|/\n]")
"""What stands between several values of one cell where the mapping does not say it; no name of a language has it."""

_NUMBERED = re.compile(r"^\(?\d{1,2}[.)]\s+")


def text_of(value: object) -> str | None:
    """What a cell says as one text: of a list each element on a line of its own."""
    return "\n".join(found for one in listed(value) if (found := word(one)) is not None) or None


def parts_of(value: object, split: str | None) -> list[str]:
    """The single values of a cell."""
    found = (text for one in listed(value) if (text := word(one)) is not None)
    cut = (part for text in found for part in (text.split(split) if split else _BETWEEN.split(text)))
    return [part.strip() for part in cut if part.strip()]


def put_text(name: str) -> Put:
    """Sets a field that is a text."""
    return lambda facts, value: facts.put(name, joined(plain_text(one) for one in listed(value)))


def put_line(name: str) -> Put:
    """Sets a field that is one line."""
    return lambda facts, value: facts.put(name, plain_line(text_of(value)))


def put_read(name: str, read: Callable[[object], Read[object]]) -> Put:
    """Sets a field to what `read` makes of the cell."""
    return lambda facts, value: facts.put(name, facts.take(read(text_of(value))))


def put_url(facts: LineFacts, value: object) -> None:
    """Sets the address of the offering."""
    facts.put("url", web_page(value))
    if "url" not in facts.fields:
        facts.notes.append(note(Fact.ADDRESS, NoteBasis.NOT_IN_FORM, text_of(value), "an address of the web"))


def put_stackability(facts: LineFacts, value: object) -> None:
    """Sets whether it can be a part of a larger award."""
    text = text_of(value)
    said = folded(text or "")
    if said in STACKABILITY:
        facts.put("stackability", said)
    else:
        facts.notes.append(note(Fact.STACKABILITY, NoteBasis.NOT_IN_VOCABULARY, text, " or ".join(STACKABILITY)))


def put_open_enrolment(facts: LineFacts, value: object) -> None:
    """Sets whether people outside a programme may enrol."""
    said = str(value).casefold() if isinstance(value, bool) else folded(text_of(value) or "")
    if said in YES | NO:
        facts.put("open_enrolment", said in YES)
    else:
        facts.notes.append(note(Fact.ENTRY_REQUIREMENTS, NoteBasis.NOT_IN_VOCABULARY, text_of(value), "yes or no"))


def put_languages(facts: LineFacts, parts: Sequence[str]) -> None:
    """Sets the languages of instruction."""
    found = [facts.take(read_language(part)) for part in parts]
    facts.put("languages", [one for one in dict.fromkeys(found) if one is not None])


def put_modes(facts: LineFacts, parts: Sequence[str]) -> None:
    """Sets the form of participation."""
    facts.put("mode", facts.take(read_modes(parts)))


def put_assessment_types(facts: LineFacts, parts: Sequence[str]) -> None:
    """Sets how outcomes are assessed, by type."""
    found = [facts.take(read_assessment(part)) for part in parts]
    facts.put("assessment_types", [one for one in dict.fromkeys(found) if one is not None])


def put_outcomes(facts: LineFacts, value: object, split: str | None) -> None:
    """Sets the learning outcomes: one on each line, unless something else is said to stand between them."""
    plain = (text for one in listed(value) if (text := plain_text(one)) is not None)
    parts = (part for text in plain for part in (text.split(split) if split else text.splitlines()))
    found = outcomes_of((_NUMBERED.sub("", part.strip(" \t-–•*·")) for part in parts), None)
    facts.put("outcomes", [{"text": one.text} for one in found])


def put_credits(facts: LineFacts, value: object, system: object) -> None:
    """Sets the credit points."""
    facts.put("credits", facts.take(read_credits(_amount(value), text_of(system))))


def put_price(facts: LineFacts, value: object, currency: object) -> None:
    """Sets the price; what is no amount is kept in the words of the source."""
    found = facts.take(read_price(_amount(value), text_of(currency)))
    if found is not None:
        facts.put("price", {"amount": found[0], "currency": found[1]})
    else:
        facts.put("price_words", plain_line(text_of(value)))


def put_hours(facts: LineFacts, value: object, unit: str | None) -> None:
    """Sets the hours of learning in all."""
    facts.put("workload_hours", facts.take(read_workload_hours(with_unit(value, unit))))


def put_weeks(facts: LineFacts, value: object, unit: str | None) -> None:
    """Sets the time from start to end."""
    facts.put("duration_weeks", facts.take(read_weeks(with_unit(value, unit))))


def put_level(facts: LineFacts, value: object, framework: str | None, country: str | None) -> None:
    """Sets the EQF level, as stated or through the tables, and the level as the source calls it.

    Args:
        facts: gets the fields.
        value: the cell.
        framework: `EQF`, `cycle`, a national framework, or `None` where the cells say it.
        country: alpha-2, tells frameworks of one name apart.
    """
    text = plain_line(text_of(value))
    if text is None:
        return
    stated = read_eqf(text)
    if stated.value is not None:  # what names the EQF is of the EQF, whatever the column is about
        facts.put_level(facts.take(stated))
        facts.put("level_as_published", text)
        return
    named = framework is not None and folded(framework) not in (EQF, CYCLE) and folded(framework) not in folded(text)
    published = f"{framework} {text}" if named and not text.startswith("http") else text
    facts.put_level(facts.take(_level(published, framework, country)))
    facts.put("level_as_published", f"EQF {text}" if text.isdecimal() and folded(framework or "") == EQF else published)


def _level(published: str, framework: str | None, country: str | None) -> Read[EqfLevel]:
    kind = folded(framework) if framework is not None else None
    if kind == EQF:
        return read_eqf(published, named=True)
    if kind == CYCLE:
        return read_cycle(published)
    if kind is not None:
        return read_national_level(published, country)
    stated = read_eqf(published)
    others = (stated, read_national_level(published, country), read_cycle(published))
    return next((found for found in others if found.value is not None), stated)


def _amount(value: object) -> object:
    """A number as such, so that `1.500` of a text is not taken for one and a half; else the text."""
    return value if number_text(value) is not None and not isinstance(value, str) else text_of(value)


def with_unit(value: object, unit: str | None) -> str | None:
    """A bare number with its unit, where one is said; else the cell as it is."""
    text = text_of(value)
    return f"{text} {unit}" if unit and number_text((text or "").replace(",", ".")) is not None else text
