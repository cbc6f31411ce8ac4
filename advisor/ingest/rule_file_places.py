"""Where in a file the groups, rules and overrides of a qualification stand, by their ids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from advisor.ingest.json_places import JsonPath

Elements = Mapping[str, JsonPath]
"""The path of each group, rule and override within its record, by its id; of several with one id, the first."""


def elements_of(record: Mapping[str, object]) -> Elements:
    """The elements of a qualification, whether or not the record fits the profile."""
    found: dict[str, JsonPath] = {}
    for name, path in _named(record):
        found.setdefault(name, path)
    return found


def repeated_ids(record: Mapping[str, object]) -> Iterator[tuple[str, JsonPath, JsonPath]]:
    """Each id that an element shares with one before it: the id, its own path, and that of the first."""
    first: dict[str, JsonPath] = {}
    for name, path in _named(record):
        if name in first:
            yield name, path, first[name]
        first.setdefault(name, path)


def repeated_units(record: Mapping[str, object]) -> Iterator[tuple[JsonPath, str]]:
    """Each unit that a group names again, with its path."""
    for _, path in _groups(record.get("rules"), ("rules",)):
        group: Any = record
        for part in path:
            group = group[part]
        units = _list(group.get("units"))
        for position, unit in enumerate(units):
            if isinstance(unit, str) and unit in units[:position]:
                yield (*path, "units", position), unit


def _named(record: Mapping[str, object]) -> Iterator[tuple[str, JsonPath]]:
    yield from _groups(record.get("rules"), ("rules",))
    for part in ("further_rules", "overrides"):
        for position, element in enumerate(_list(record.get(part))):
            name = element.get("id") if isinstance(element, dict) else None
            if isinstance(name, str):
                yield name, (part, position)


def _groups(group: object, path: JsonPath) -> Iterator[tuple[str, JsonPath]]:
    if not isinstance(group, dict):
        return
    name = group.get("id")
    if isinstance(name, str):
        yield name, path
    for position, below in enumerate(_list(group.get("groups"))):
        yield from _groups(below, (*path, "groups", position))


def _list(value: object) -> list[object]:
    return cast("list[object]", value) if isinstance(value, list) else []
