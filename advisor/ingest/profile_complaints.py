"""Says in plain words what is wrong with a line of the catalogue profile."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from difflib import get_close_matches
from typing import get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from advisor.domain.stated_rules import RuleKind
from advisor.ingest.profile import OfferingIn, ProviderIn, QualificationIn
from advisor.ingest.profile_rules import FurtherRuleIn, OverrideIn, RequirementGroupIn

RECORD_MODELS: Mapping[str, type[BaseModel]] = {
    "provider": ProviderIn,
    "offering": OfferingIn,
    "qualification": QualificationIn,
}

_RULE_MODELS: Mapping[str, type[BaseModel]] = {
    get_args(model.model_fields["kind"].annotation)[0]: model for model in get_args(get_args(FurtherRuleIn)[0])
}
_ALTERNATIVES = frozenset({"constrained-str", "PrerequisiteIn", *RuleKind})
"""Names of alternatives that stand in an error's path, but not in the record."""

_PATTERNS = {
    r"^[A-Z]{2}$": "a country as two capital letters of ISO 3166-1, such as 'FI'",
    r"^[a-z]{2}$": "a language as two small letters of ISO 639-1, such as 'fi'",
    r"^[A-Z]{3}$": "a currency as three capital letters of ISO 4217, such as 'EUR'",
    r"^http://data\.europa\.eu/esco/\S+$": "an ESCO concept URI, such as 'http://data.europa.eu/esco/skill/...'",
    r"^(\d{1,4}/\d{1,4}|\d{1,3}(\.\d{1,2})?%)$": "a share such as '1/3' or '50%'",
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


@dataclass(frozen=True, slots=True)
class Complaint:
    """One field that does not fit."""

    path: tuple[str | int, ...]
    """Names and positions from the record down to the field; empty: the record itself."""

    value: str
    """As the file writes it; empty where there is none."""

    expected: str


def complaints_about(error: ValidationError) -> tuple[Complaint, ...]:
    """Every field in error, each once, in order."""
    found: dict[tuple[str | int, ...], Complaint] = {}
    for details in error.errors(include_url=False):
        path = _path(details)
        found.setdefault(path, Complaint(path, _value(details), _expectation(details)))
    return tuple(found.values())


def complaint_about(error: ValidationError) -> tuple[str, str, str]:
    """The first field in error, its value, and what was expected; further fields are added to the expectation."""
    first, *others = complaints_about(error)
    also = "".join(f"; also {_dotted(other.path)}: {other.expected}" for other in others)
    return _dotted(first.path), first.value, first.expected + also


def _dotted(path: tuple[str | int, ...]) -> str:
    return ".".join(str(part) for part in path) or "line"


def _path(details: ErrorDetails) -> tuple[str | int, ...]:
    """The path of the field, without the kind of record and without the names of alternatives."""
    path = list(details["loc"])
    if path and path[0] in RECORD_MODELS:
        path = path[1:]
    named = tuple(part for part in path if part not in _ALTERNATIVES)
    return (*named, _tag(details)) if details["type"].startswith("union_tag") else named


def _tag(details: ErrorDetails) -> str:
    """The field that says which kind of record, or of rule, something is."""
    return str(details["ctx"]["discriminator"]).strip("'")


def _value(details: ErrorDetails) -> str:
    """The offending value as the file writes it; empty where there is none."""
    if details["type"] in ("missing", "union_tag_not_found"):
        return ""
    value = details["ctx"]["tag"] if details["type"] == "union_tag_invalid" else details["input"]
    return str(value) if isinstance(value, str | Decimal) else json.dumps(value, ensure_ascii=False, default=str)


def _expectation(details: ErrorDetails) -> str:
    kind = details["type"]
    if kind.startswith("union_tag"):
        return _known_tags(_tag(details))
    if "constrained-str" in details["loc"]:
        return "an id, or an object with `at_least` and `of`"
    if kind == "extra_forbidden":
        return _unknown_field(details)
    if kind in _FIXED or kind in _FROM_CONTEXT:
        return _FIXED.get(kind) or _FROM_CONTEXT[kind].format(**details.get("ctx", {}))
    if kind == "string_pattern_mismatch":
        return _PATTERNS[details["ctx"]["pattern"]]
    return _DATE if kind.startswith("date") else details["msg"]


def _known_tags(tag: str) -> str:
    known = RECORD_MODELS if tag == "record" else _RULE_MODELS
    return "one of " + ", ".join(f"'{name}'" for name in known) + f" in `{tag}`"


def _unknown_field(details: ErrorDetails) -> str:
    name, model = str(details["loc"][-1]), _model_at(details["loc"][:-1])
    near = get_close_matches(name, model.model_fields, n=1) if model else []
    return "only fields of the profile; there is none of this name" + (f", but there is '{near[0]}'" if near else "")


def _model_at(path: tuple[str | int, ...]) -> type[BaseModel] | None:
    """What the object at this path of an error has to be; `None` for small objects."""
    names = [str(part) for part in path if not isinstance(part, int)]
    if len(path) == 1:
        return RECORD_MODELS.get(names[0])
    if names[-1] in ("rules", "groups"):
        return RequirementGroupIn
    return OverrideIn if names[-1] == "overrides" else _RULE_MODELS.get(names[-1])
