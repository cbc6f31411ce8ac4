"""Whatever is published: no reader raises, and what it gives is in range and can be stored."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.domain.catalogue import Mode, OpportunityType, Supervision
from advisor.domain.credits import CreditSystem
from advisor.domain.levels import EqfLevel
from advisor.domain.provenance import NoteKind
from advisor.ingest.normalising.amounts import read_credits, read_price
from advisor.ingest.normalising.countries import read_country
from advisor.ingest.normalising.dates import FIRST_YEAR, LAST_YEAR, read_date
from advisor.ingest.normalising.durations import MAX_HOURS, MAX_WEEKS, read_weeks, read_workload_hours
from advisor.ingest.normalising.languages import read_language
from advisor.ingest.normalising.levels import read_cycle, read_eqf, read_national_level
from advisor.ingest.normalising.published import MAX_VALUE, plain, table
from advisor.ingest.normalising.reading import Read
from advisor.ingest.normalising.vocabularies import (
    isced_f_label,
    read_accreditation_type,
    read_assessment,
    read_credit_framework,
    read_isced_f,
    read_mode,
    read_modes,
    read_supervision,
    read_type,
)
from advisor.ingest.profile import NoteIn

COUNTRIES = {row["alpha_2"] for row in table("countries")}
LANGUAGES = {row["iso_639_1"] for row in table("languages")}

Check = Callable[[object], bool]
READERS: dict[str, tuple[Callable[[object], Read[object]], Check]] = {
    "mode": (read_mode, lambda value: isinstance(value, Mode)),
    "modes": (lambda published: read_modes([published, published]), lambda value: isinstance(value, Mode)),
    "type": (read_type, lambda value: isinstance(value, OpportunityType)),
    "assessment": (read_assessment, lambda value: isinstance(value, str)),
    "supervision": (read_supervision, lambda value: isinstance(value, Supervision)),
    "isced_f": (read_isced_f, lambda value: isced_f_label(str(value)) is not None),
    "credit_framework": (read_credit_framework, lambda value: isinstance(value, CreditSystem)),
    "accreditation": (read_accreditation_type, lambda value: isinstance(value, str)),
    "eqf": (lambda published: read_eqf(published, named=True), lambda value: isinstance(value, EqfLevel)),
    "national": (lambda published: read_national_level(published, "NL"), lambda value: isinstance(value, EqfLevel)),
    "cycle": (read_cycle, lambda value: isinstance(value, EqfLevel)),
    "language": (read_language, lambda value: value in LANGUAGES),
    "country": (read_country, lambda value: value in COUNTRIES),
    "hours": (read_workload_hours, lambda value: isinstance(value, int) and 1 <= value <= MAX_HOURS),
    "weeks": (read_weeks, lambda value: isinstance(value, int) and 1 <= value <= MAX_WEEKS),
    "price": (lambda published: read_price(published, "EUR"), lambda value: isinstance(value, tuple)),
    "currency": (lambda published: read_price("5", published), lambda value: isinstance(value, tuple)),
    "credits": (lambda published: read_credits(published, "ECTS"), lambda value: isinstance(value, dict)),
    "system": (lambda published: read_credits(5, published), lambda value: isinstance(value, dict)),
    "date": (read_date, lambda value: isinstance(value, date) and FIRST_YEAR <= value.year <= LAST_YEAR),
}

near_misses = st.from_regex(
    r"(P|PT|EQF |RQF |Level |http://data\.europa\.eu/snb/|€ ?)?[0-9+.,/:TZHMWDY-]{0,12}( ?(ECTS|EUR|h|weeks))?",
    fullmatch=True,
)
any_text = st.text(st.characters(), max_size=400)
anything = st.one_of(
    any_text,
    near_misses,
    st.integers(),
    st.floats(),
    st.decimals(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.lists(any_text),
    st.dictionaries(any_text, any_text),
    st.none(),
)


@pytest.mark.parametrize("name", READERS)
@given(published=anything)
def test_no_value_breaks_a_reader_or_gets_out_of_range(name: str, published: object) -> None:
    read, is_in_range = READERS[name]
    found = read(published)
    assert found.value is None or is_in_range(found.value)
    for one in found.notes:
        NoteIn(fact=one.fact, basis=one.basis, published=one.published, detail=one.detail)
        one.published.encode("utf-8")
    says_something = plain(published) is not None
    assert found.value is not None or not says_something or found.notes, "what is not read is noted"
    assert found.value is None or all(one.kind is NoteKind.CONVERTED for one in found.notes)


def nested(depth: int) -> list[object]:
    value: list[object] = []
    for _ in range(depth):
        value = [value]
    return value


HOSTILE: dict[str, object] = {
    "deep": nested(100_000),
    "many digits": "9" * 1_000_000,
    "half a surrogate pair": "\ud800",
    "huge integer": 10**100_000,
    "huge exponent": Decimal("1E+9999999"),
    "long duration": "P" + "1" * 500 + "D",
    "markup": "<b>" * 999,
}


@pytest.mark.parametrize("kind", HOSTILE)
@pytest.mark.parametrize("name", READERS)
def test_hostile_values_end_as_short_notes(name: str, kind: str) -> None:
    found = READERS[name][0](HOSTILE[kind])
    assert found.value is None
    assert found.notes
    assert all(len(one.published) <= MAX_VALUE + 10 for one in found.notes)
