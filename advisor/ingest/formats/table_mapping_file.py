"""Mapping files beside tables: found, read with a plain word on what is wrong, and written."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from advisor.errors import ImportRefusedError
from advisor.ingest.formats.json_stream import json_value
from advisor.ingest.formats.table_mapping import COLUMN, WORD, SourcePart, TableMapping
from advisor.ingest.jsonl import shown

SUFFIX = ".mapping.json"
OF_FOLDER = f"catalogue{SUFFIX}"
"""Name of a mapping for all tables of a folder that have none of their own."""

DESCRIBED_IN = "docs/table-mapping.md"
_MAX_BYTES = 1024 * 1024
_TOLD = 5
_SHOWN = 60

_EXPECTED = {
    "string_type": "a text",
    "string_too_short": "a text that is not empty",
    "string_too_long": "a shorter text",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "mapping_type": "an object in braces",
    "dict_type": "an object in braces",
    "greater_than_equal": "a number of 1 or more",
    "less_than_equal": "a smaller number",
    "too_long": "fewer of them",
    "too_short": "at least one",
    "tuple_type": "a list",
    "model_type": "the name of a column, or an object in braces",
    "model_attributes_type": "an object in braces",
    "string_pattern_mismatch": "small letters and digits with hyphens between them, such as poitiers-2026",
}


def mapping_beside(path: Path) -> Path | None:
    """The mapping file of a table: its own (`courses.mapping.json` for `courses.csv`), else that of its folder."""
    names = (f"{path.stem}{SUFFIX}", OF_FOLDER)
    return next((path.with_name(name) for name in names if path.with_name(name).is_file()), None)


def source_of(path: Path) -> SourcePart:
    """What the own mapping of a table, or that of a folder, says of the source; nothing where there is none.

    Raises:
        ImportRefusedError: it cannot be read.
    """
    beside = path / OF_FOLDER if path.is_dir() else own_mapping(path)
    return read_mapping(beside).source if beside.is_file() else SourcePart()


def is_mapping(path: Path) -> bool:
    """Whether the file is a mapping by its name."""
    return path.name.endswith(SUFFIX)


def own_mapping(path: Path) -> Path:
    """Where the mapping of the table belongs."""
    return path.with_name(f"{path.stem}{SUFFIX}")


def read_mapping(path: Path) -> TableMapping:
    """The mapping in the file.

    Raises:
        ImportRefusedError: it cannot be read; the message names each field that is wrong.
    """
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise ImportRefusedError(f"{path.name} has more than {_MAX_BYTES:,} bytes; expected a short mapping file.")
        text = path.read_text(encoding="utf-8-sig")
    except OSError as reason:
        raise ImportRefusedError(f"{path.name} cannot be opened: {reason.strerror}. Check the path.") from reason
    except UnicodeDecodeError as reason:
        raise ImportRefusedError(f"{path.name} is not UTF-8 text. Save it with the encoding UTF-8.") from reason
    return mapping_from(json_value(text, path.name) if text.strip() else {}, path.name)


def mapping_from(value: object, name: str) -> TableMapping:
    """The mapping that a JSON value says.

    Raises:
        ImportRefusedError: it says none; the message begins with `name`.
    """
    try:
        return TableMapping.model_validate(value)
    except ValidationError as error:
        told = list(dict.fromkeys(_complaint(details) for details in error.errors(include_url=False)))
        more = f"; and {len(told) - _TOLD} more" if len(told) > _TOLD else ""
        raise ImportRefusedError(
            f"{name} is not a mapping that can be used: {'; '.join(told[:_TOLD])}{more}. See {DESCRIBED_IN}."
        ) from error


def mapping_text(mapping: TableMapping) -> str:
    """The mapping as people read and change it; what is not said is left out."""
    return json.dumps(_short(mapping), indent=2, ensure_ascii=False) + "\n"


def _short(value: object) -> object:
    """The value without fields that say nothing; a column that says no more than its name as this name."""
    if isinstance(value, BaseModel):
        parts = {name: _short(getattr(value, name)) for name in type(value).model_fields}
        said = {name: part for name, part in parts.items() if part is not None and part not in ({}, [])}
        return said["column"] if set(said) == {"column"} and len(type(value).model_fields) > 1 else said
    if isinstance(value, Mapping):
        return dict(value)
    return list(value) if isinstance(value, tuple) else value


def _complaint(details: ErrorDetails) -> str:
    """The field, its value and what was expected."""
    path = [part for part in details["loc"] if part not in (WORD, COLUMN)]
    if not path:
        return _expected(details) if details["type"] == "value_error" else "expected an object in braces"
    where = ".".join(map(str, path))
    if details["type"] == "extra_forbidden":
        known = _fields_at(path[:-1])
        near = get_close_matches(str(path[-1]), known, n=1)
        return f"`{where}` is no field here; expected {f'`{near[0]}`' if near else 'one of ' + ', '.join(known)}"
    if details["type"] == "missing":
        return f"`{where}` is missing, and is required"
    return f"`{where}` is {shown(details['input'], _SHOWN)!r}; expected {_expected(details)}"


def _expected(details: ErrorDetails) -> str:
    context = details.get("ctx", {})
    if details["type"] == "literal_error":
        return f"one of {context['expected']}"
    if details["type"] == "value_error":
        return str(context["error"])
    return _EXPECTED.get(details["type"], details["msg"])


def _fields_at(path: Sequence[int | str]) -> tuple[str, ...]:
    """Names of the fields of the object at this place of a mapping."""
    model: type[BaseModel] | None = TableMapping
    for part in path:
        field = model.model_fields.get(str(part)) if model is not None else None
        model = next(_models_in(field.annotation), None) if field is not None else None
    return tuple(model.model_fields) if model is not None else ()


def _models_in(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _models_in(part)
