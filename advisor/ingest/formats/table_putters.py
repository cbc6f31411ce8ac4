"""For each column of a mapping, how its cells become facts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from advisor.domain.provenance import Fact
from advisor.ingest.formats import table_values as values
from advisor.ingest.formats.line_facts import LineFacts
from advisor.ingest.formats.table_mapping import (
    CreditsColumn,
    FromColumn,
    HoursColumn,
    LevelColumn,
    ListColumn,
    PlainColumn,
    PriceColumn,
    WeeksColumn,
)
from advisor.ingest.normalising.countries import read_country
from advisor.ingest.normalising.languages import read_language
from advisor.ingest.normalising.reading import Read
from advisor.ingest.normalising.vocabularies import read_isced_f, read_supervision, read_type

Put = Callable[[LineFacts, Sequence[object]], None]
"""Sets the fields that a cell says; the cells after the first say its unit."""

TEXTS: Mapping[str, Fact] = {
    "description": Fact.DESCRIPTION,
    "assessment": Fact.ASSESSMENT,
    "quality_assurance": Fact.QUALITY_ASSURANCE,
    "entry_requirements": Fact.ENTRY_REQUIREMENTS,
    "prerequisites_text": Fact.PREREQUISITES,
    "learning_resources": Fact.LEARNING_RESOURCES,
    "outcome_for_learner": Fact.OUTCOME_FOR_LEARNER,
}
"""Fields that are texts."""

LINES: Mapping[str, Fact] = {"awarding_body": Fact.AWARDING_BODY, "place": Fact.PLACE}

READ: Mapping[str, tuple[str, Callable[[object], Read[object]], Fact]] = {
    "text_language": ("text_language", read_language, Fact.LANGUAGE),
    "type": ("type", read_type, Fact.TYPE),
    "country": ("country", read_country, Fact.COUNTRY),
    "supervision": ("supervision", read_supervision, Fact.SUPERVISION),
    "field_of_education": ("isced_f", read_isced_f, Fact.FIELD_OF_EDUCATION),
}
"""Field of the profile and reader of fields with one value."""

OTHER_FACTS: Mapping[str, Fact] = {
    "title": Fact.TITLE,
    "outcomes": Fact.OUTCOMES,
    "credits": Fact.CREDITS,
    "workload": Fact.WORKLOAD,
    "level": Fact.LEVEL,
    "language": Fact.LANGUAGE,
    "mode": Fact.MODE,
    "start": Fact.DATES,
    "end": Fact.DATES,
    "duration": Fact.DURATION,
    "price": Fact.PRICE,
    "assessment_types": Fact.ASSESSMENT,
    "stackability": Fact.STACKABILITY,
    "open_enrolment": Fact.ENTRY_REQUIREMENTS,
    "url": Fact.ADDRESS,
    "published_on": Fact.DATES,
    "id": Fact.ADDRESS,
}


_LISTS: Mapping[str, Callable[[LineFacts, Sequence[str]], None]] = {
    "language": values.put_languages,
    "mode": values.put_modes,
    "assessment_types": values.put_assessment_types,
}
_OTHERS: Mapping[str, values.Put] = {
    "url": values.put_url,
    "stackability": values.put_stackability,
    "open_enrolment": values.put_open_enrolment,
    **{name: values.put_text(name) for name in TEXTS},
    **{name: values.put_line(name) for name in LINES},
    **{name: values.put_read(target, read) for name, (target, read, _) in READ.items()},
}


def columns_of(column: PlainColumn) -> tuple[str, ...]:
    """The column, and the one that says its unit, if there is one."""
    beside = beside_of(column)
    return (column.column, beside.column) if isinstance(beside, FromColumn) else (column.column,)


def beside_of(column: PlainColumn) -> str | FromColumn | None:
    """The system of credits or the currency, as a word or as a column."""
    match column:
        case CreditsColumn(system=said) | PriceColumn(currency=said):
            return said
        case _:
            return None


def putter(name: str, column: PlainColumn, provider_country: str | None) -> Put:
    """How the cells of the column become facts.

    Args:
        name: of the field.
        column: as the mapping describes it.
        provider_country: alpha-2, where all records have one; tells national levels apart.
    """
    if name == "outcomes" or name in _LISTS:
        return _several(name, column.split if isinstance(column, ListColumn) else None)
    if name in _OTHERS:
        return lambda facts, cells: _OTHERS[name](facts, cells[0])
    return _amount(column, provider_country)


def cut_of(name: str, column: PlainColumn) -> Callable[[object], object]:
    """Gives the single values of a cell of a column that may hold several; else the cell as it is."""
    if name not in _LISTS:
        return lambda cell: cell
    split = column.split if isinstance(column, ListColumn) else None
    return lambda cell: values.parts_of(cell, split)


def _several(name: str, split: str | None) -> Put:
    if name == "outcomes":
        return lambda facts, cells: values.put_outcomes(facts, cells[0], split)
    return lambda facts, cells: _LISTS[name](facts, values.parts_of(cells[0], split))


def _amount(column: PlainColumn, provider_country: str | None) -> Put:
    """Of fields that need a unit, a system or a framework."""
    beside = beside_of(column)
    said = beside if isinstance(beside, str) else None
    match column:
        case CreditsColumn():
            return lambda facts, cells: values.put_credits(facts, cells[0], (*cells[1:], said)[0])
        case PriceColumn():
            return lambda facts, cells: values.put_price(facts, cells[0], (*cells[1:], said)[0])
        case HoursColumn(unit=hours):
            return lambda facts, cells: values.put_hours(facts, cells[0], hours)
        case WeeksColumn(unit=weeks):
            return lambda facts, cells: values.put_weeks(facts, cells[0], weeks)
        case LevelColumn(framework=framework, country=country):
            place = read_country(country).value or provider_country
            return lambda facts, cells: values.put_level(facts, cells[0], framework, place)
    raise AssertionError(f"no way to read the column {column.column!r}")  # a field of `Columns` without one is a bug


def fact_of(name: str) -> Fact:
    """The fact that a field of a mapping states."""
    one = READ.get(name)
    return one[2] if one is not None else ({**TEXTS, **LINES, **OTHER_FACTS})[name]
