"""Says in plain words what is wrong with a line of the catalogue profile."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from difflib import get_close_matches

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from advisor.ingest.profile import OfferingIn, ProviderIn, QualificationIn

RECORD_MODELS: Mapping[str, type[BaseModel]] = {
    "provider": ProviderIn,
    "offering": OfferingIn,
    "qualification": QualificationIn,
}

_PATTERNS = {
    r"^[A-Z]{2}$": "a country as two capital letters of ISO 3166-1, such as 'FI'",
    r"^[a-z]{2}$": "a language as two small letters of ISO 639-1, such as 'fi'",
    r"^[A-Z]{3}$": "a currency as three capital letters of ISO 4217, such as 'EUR'",
    r"^http://data\.europa\.eu/esco/\S+$": "an ESCO concept URI, such as 'http://data.europa.eu/esco/skill/...'",
    r"^\d{2,4}$": "an ISCED-F 2013 code of two to four digits, such as '0613'",
}

_DATE = "a date such as '2027-01-18'"
_WHOLE_NUMBER = "a whole number"
_NUMBER = "a number such as '2.5'"
_TRUE_OR_FALSE = "true or false"
_LIST = "a list"
_OBJECT = "an object in braces"

_FIXED = {
    "missing": "this field, which is required",
    "string_type": "a text",
    "bool_type": _TRUE_OR_FALSE,
    "bool_parsing": _TRUE_OR_FALSE,
    "int_type": _WHOLE_NUMBER,
    "int_parsing": _WHOLE_NUMBER,
    "int_from_float": _WHOLE_NUMBER,
    "decimal_type": _NUMBER,
    "decimal_parsing": _NUMBER,
    "finite_number": _NUMBER,
    "tuple_type": _LIST,
    "model_type": _OBJECT,
    "model_attributes_type": _OBJECT,
    "union_tag_invalid": "one of 'provider', 'offering', 'qualification' in `record`",
    "union_tag_not_found": "one of 'provider', 'offering', 'qualification' in `record`",
    "recursion_loop": "fewer levels of nesting",
}

_FROM_CONTEXT = {
    "string_too_short": "a text that is not empty",
    "string_too_long": "a text of at most {max_length:,} characters",
    "literal_error": "one of {expected}",
    "greater_than_equal": "a number of {ge} or more",
    "less_than_equal": "a number of at most {le}",
    "decimal_max_places": "a number with at most {decimal_places} decimals",
    "too_short": "a list of at least {min_length}",
    "value_error": "a line that agrees with itself ({error})",
}


def complaint_about(error: ValidationError) -> tuple[str, str, str]:
    """The first field in error, its value, and what was expected; further fields are added to the expectation."""
    found: dict[str, tuple[str, str]] = {}
    for details in error.errors(include_url=False):
        field = _field(details)
        found.setdefault(field, (_value(details), _expectation(details)))
    (field, (value, expected)), *others = found.items()
    also = "".join(f"; also {other}: {said}" for other, (_, said) in others)
    return field, value, expected + also


def _field(details: ErrorDetails) -> str:
    """The path of the field, without the kind of record and without the names of alternatives inside `of`."""
    path = list(details["loc"])
    if path and path[0] in RECORD_MODELS:
        path = path[1:]
    named = [part for part in path if part not in ("constrained-str", "PrerequisiteIn")]
    if details["type"].startswith("union_tag"):
        return "record"
    return ".".join(str(part) for part in named) or "line"


def _value(details: ErrorDetails) -> str:
    """The offending value as the file writes it; empty where there is none."""
    if details["type"] in ("missing", "union_tag_not_found"):
        return ""
    value = details["ctx"]["tag"] if details["type"] == "union_tag_invalid" else details["input"]
    return str(value) if isinstance(value, str | Decimal) else json.dumps(value, ensure_ascii=False, default=str)


def _expectation(details: ErrorDetails) -> str:
    kind = details["type"]
    if "constrained-str" in details["loc"]:
        return "an id, or an object with `at_least` and `of`"
    if kind == "extra_forbidden":
        return _unknown_field(details)
    if kind in _FIXED:
        return _FIXED[kind]
    if kind in _FROM_CONTEXT:
        return _FROM_CONTEXT[kind].format(**details.get("ctx", {}))
    if kind == "string_pattern_mismatch":
        return _PATTERNS[details["ctx"]["pattern"]]
    return _DATE if kind.startswith("date") else details["msg"]


def _unknown_field(details: ErrorDetails) -> str:
    record, name = details["loc"][0], str(details["loc"][-1])
    model = RECORD_MODELS.get(str(record))
    near = get_close_matches(name, model.model_fields, n=1) if model and len(details["loc"]) == 2 else []  # noqa: PLR2004  # the record and the field
    return "only fields of the profile; there is none of this name" + (f", but there is '{near[0]}'" if near else "")
