"""Words and addresses of vocabularies to the words of the catalogue: only what a table holds is read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TypeVar

from advisor.domain.catalogue import Mode, OpportunityType, Supervision
from advisor.domain.credits import CreditSystem
from advisor.domain.provenance import Fact, NoteBasis
from advisor.ingest.normalising.published import folded, plain, table, web_address
from advisor.ingest.normalising.reading import Read, note

T = TypeVar("T")

ISCED_F = "http://data.europa.eu/snb/isced-f/"
SOMETHING_ELSE = "an address of another vocabulary or of no concept"


@dataclass(frozen=True, slots=True)
class _Entry:
    """A row of a table; `value` is empty where a published word says nothing about the fact."""

    value: str
    vocabulary: str
    label: str
    remark: str
    is_address: bool


@cache
def _entries(name: str) -> Mapping[str, _Entry]:
    """By address, by label of the address, and by word; what is further up in the table wins."""
    found: dict[str, _Entry] = {}
    for row in table(name):
        address = web_address(row["published"])
        label = row["label"] or row["published"]
        entry = _Entry(row["value"], row["vocabulary"], label, row["remark"], is_address=address is not None)
        found.setdefault(address or folded(row["published"]), entry)
        if row["label"]:
            found.setdefault(folded(row["label"]), entry)
    return found


def _look_up(published: object, name: str, fact: Fact, make: Callable[[str], T]) -> Read[T]:
    text = plain(published)
    if text is None:
        return Read(None)
    address = web_address(text)
    entry = _entries(name).get(address or folded(text))
    if entry is None:
        detail = SOMETHING_ELSE if address else ""
        return Read(None, (note(fact, NoteBasis.NOT_IN_VOCABULARY, text, detail),))
    told = f"{entry.vocabulary}: {entry.label}"
    if not entry.value:
        return Read(None, (note(fact, NoteBasis.NOT_IN_VOCABULARY, text, f"{told}; {entry.remark}"),))
    value = make(entry.value)
    if address is None and folded(text) == folded(entry.value):
        return Read(value)
    basis = NoteBasis.EU_VOCABULARY if entry.vocabulary.startswith("EU vocabulary") else NoteBasis.FORMAT_WORD
    detail = f"{told}; {entry.remark}" if entry.remark else told
    return Read(value, (note(fact, basis, text, detail),))


def read_mode(published: object) -> Read[Mode]:
    """The form of participation: an EU address, a label, or a word of OOAPI or schema.org."""
    return _look_up(published, "modes", Fact.MODE, Mode)


def read_modes(published: Iterable[object]) -> Read[Mode]:
    """The form of participation where several words are given, as OOAPI and schema.org allow.

    Words that do not speak of it (`full-time`) do not disturb the others. Words that differ, such as `online` beside
    `on campus`, may mean a mix or a choice: the form counts as not stated.
    """
    return _one_of([(text, read_mode(text)) for text in published], Fact.MODE)


def read_type(published: object) -> Read[OpportunityType]:
    """The type of learning opportunity: an EU address, a label, or a word of OOAPI or schema.org."""
    return _look_up(published, "types", Fact.TYPE, OpportunityType)


def read_assessment(published: object) -> Read[str]:
    """One of the `assessment_types` of the catalogue profile, from an EU address or a label."""
    return _look_up(published, "assessments", Fact.ASSESSMENT, str)


def read_supervision(published: object) -> Read[Supervision]:
    """Supervision and identity check during assessment, from an EU address, a label or the words of Annex I."""
    return _look_up(published, "supervision", Fact.SUPERVISION, Supervision)


def read_credit_framework(published: object) -> Read[CreditSystem]:
    """The system of credit points: an EU address, a label, our own name for it, or the word used where it is from."""
    text = plain(published)
    if text is not None and text.upper() in CreditSystem.__members__:
        return Read(CreditSystem[text.upper()])
    return _look_up(published, "credit_systems", Fact.CREDITS, CreditSystem)


def read_accreditation_type(published: object) -> Read[str]:
    """The English label of a type of accreditation, from its EU address or the label itself."""
    return _look_up(published, "accreditation_types", Fact.QUALITY_ASSURANCE, str)


def read_isced_f(published: object) -> Read[str]:
    """A field of education of ISCED-F 2013, two to four digits, from an EU address or the code itself."""
    text = plain(published)
    if text is None:
        return Read(None)
    address = web_address(text)
    code = text if address is None else address.removeprefix(ISCED_F)
    if isced_f_label(code) is None:
        basis = NoteBasis.NOT_IN_VOCABULARY if address or re.fullmatch(r"\d+", text) else NoteBasis.NOT_IN_FORM
        return Read(None, (note(Fact.FIELD_OF_EDUCATION, basis, text, "ISCED-F 2013"),))
    if address is None:
        return Read(code)
    detail = f"EU vocabulary of ISCED-F 2013: {code} {isced_f_label(code)}"
    return Read(code, (note(Fact.FIELD_OF_EDUCATION, NoteBasis.EU_VOCABULARY, text, detail),))


def isced_f_label(code: str) -> str | None:
    """The English label of a code of ISCED-F 2013; `None` for what is no such code."""
    return _isced_f().get(code)


@cache
def _isced_f() -> Mapping[str, str]:
    return {row["code"]: row["label"] for row in table("isced_f")}


E = TypeVar("E", bound=StrEnum)


def _one_of(read: list[tuple[object, Read[E]]], fact: Fact) -> Read[E]:
    notes = tuple(one for _, found in read for one in found.notes)
    values = {found.value for _, found in read if found.value is not None}
    if len(values) <= 1:
        return Read(next(iter(values), None), notes)
    several = "; ".join(text for published, found in read if found.value and (text := plain(published)))
    differ = note(fact, NoteBasis.VALUES_DISAGREE, several, "whether as a mix or as a choice is not said")
    return Read(None, (*(one for _, found in read if found.value is None for one in found.notes), differ))
