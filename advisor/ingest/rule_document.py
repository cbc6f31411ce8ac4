"""Rule files: records of the catalogue profile in one JSON document of a stated version (docs/programme-rules.md)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field

from advisor.errors import ImportRefusedError
from advisor.ingest.json_places import JsonPath, JsonPlaces, json_places
from advisor.ingest.jsonl import MAX_FILE_BYTES
from advisor.ingest.profile import ProfileLine
from advisor.ingest.profile_types import ProfileRecord

SUFFIX = ".rules.json"
RULES_VERSION = 1
"""Of the form of rule files; goes up when a file of the old form would be read differently."""

RECORDS = "records"


class RuleDocumentIn(ProfileRecord):
    """A rule file: providers, offerings and qualifications, in any order."""

    schema_address: Annotated[str | None, Field(alias="$schema")] = None
    """Address of the JSON Schema, for editors; not read."""

    programme_rules: Literal[1]
    """Version of this form."""

    records: Annotated[tuple[ProfileLine, ...], Field(min_length=1)]
    """Records of the catalogue profile; `rules` and `further_rules` of a qualification are its programme rules."""


@dataclass(frozen=True, slots=True)
class DocumentFault:
    """Why a text is no rule file."""

    path: JsonPath
    line: int
    value: str
    expected: str


@dataclass(frozen=True, slots=True)
class RuleDocument:
    """A text that has been read as JSON, with what is wrong with it as a document."""

    records: tuple[object, ...]
    places: JsonPlaces
    faults: tuple[DocumentFault, ...]


def read_rule_text(path: Path) -> str:
    """The text of the file.

    Raises:
        ImportRefusedError: the file cannot be read, is no UTF-8 text, or is too large.
    """
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise ImportRefusedError(f"{path.name} is too large; expected at most {MAX_FILE_BYTES:,} bytes. Split it.")
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as reason:
        raise ImportRefusedError(
            f"{path.name} is not UTF-8 text ({reason.reason}). Save it with the encoding UTF-8."
        ) from reason
    except OSError as reason:
        raise ImportRefusedError(f"{path.name} cannot be opened: {reason.strerror}. Check the path.") from reason


def read_rule_document(text: str) -> RuleDocument:
    """The records of the document, and every fault of the document itself; records are not checked yet."""
    try:
        value = json.loads(text, parse_float=Decimal, parse_constant=_no_constant)
        places = json_places(text)
    except json.JSONDecodeError as reason:
        fault = DocumentFault((), reason.lineno, _around(text, reason.pos), f"JSON ({reason.msg})")
        return RuleDocument((), JsonPlaces({(): 1}), (fault,))
    except (ValueError, RecursionError) as reason:
        return RuleDocument((), JsonPlaces({(): 1}), (DocumentFault((), 1, "", f"JSON ({reason})"),))
    faults = [
        DocumentFault(path, places.line(path), str(path[-1]), "each field of an object once") for path in places.twice
    ]
    faults += [DocumentFault(where, places.line(where), said, expected) for where, said, expected in _faults(value)]
    records = value.get(RECORDS) if isinstance(value, dict) else None
    return RuleDocument(tuple(records) if isinstance(records, list) else (), places, tuple(faults))


def _faults(value: object) -> Iterator[tuple[JsonPath, str, str]]:
    if not isinstance(value, dict):
        yield (), _shown(value), "one object with `programme_rules` and `records`"
        return
    version = value.get("programme_rules")
    if version != RULES_VERSION or isinstance(version, bool):
        yield ("programme_rules",), _shown(version), f"{RULES_VERSION}, the version of this form"
    records = value.get(RECORDS)
    if not isinstance(records, list) or not records:
        yield (RECORDS,), _shown(records), "a list of at least one record"
    for name in value:
        if name not in ("$schema", "programme_rules", RECORDS):
            yield (str(name),), str(name), "only `programme_rules`, `records` and `$schema`"


def _shown(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)[:80]


def _around(text: str, at: int) -> str:
    """The line in which the text stops being JSON, from there on."""
    return text[at : at + 40].partition("\n")[0]


def _no_constant(name: str) -> Any:  # noqa: ANN401 - json's own signature
    raise ValueError(f"{name} is not JSON")
