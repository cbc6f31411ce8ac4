"""Writes all values of a take-away as JSON, for programs; `docs/take-away.md` names every field."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from advisor.domain.credits import CreditPoints
from advisor.domain.levels import EqfLevel
from advisor.domain.money import Money
from advisor.domain.takeaway import Takeaway

FORMAT = "micro-credential-advisor/take-away"
FORMAT_VERSION = 1
"""Goes up when a field changes its meaning or goes; a new field leaves it as it is."""


class JsonTakeaway:
    """Everything, with identifiers; `null` means that it is not stated."""

    name = "JSON"
    suffix = ".json"
    mime = "application/json"

    def write(self, takeaway: Takeaway) -> bytes:
        """The values with the version of their format."""
        content = {
            "format": FORMAT,
            "format_version": FORMAT_VERSION,
            "title": takeaway.title,
            "language": takeaway.language,
            "made_on": takeaway.made_on.isoformat(),
            **_fields(takeaway.facts),
        }
        return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()


def _fields(value: object) -> dict[str, object]:
    if not is_dataclass(value):
        raise TypeError(f"{type(value).__name__} has no fields.")
    return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}


def _plain(value: object) -> object:
    """The value in the types of JSON; of amounts the exact figures as text, so that no program rounds them."""
    if value is None or isinstance(value, bool | int):
        return value
    if is_dataclass(value):
        write = WRITTEN.get(type(value))
        return write(value) if write else _fields(value)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_plain(one) for one in value]
    return value.isoformat() if isinstance(value, date) else str(value)


def _money(value: Money) -> object:
    return {"amount": f"{value.amount:f}", "currency": value.currency}


def _points(value: CreditPoints) -> object:
    return {"points": f"{value.points:f}", "system": value.system.value}


def _level(value: EqfLevel) -> object:
    return {"level": value.level, "is_stated": value.is_stated}


WRITTEN: dict[type, Callable[[Any], object]] = {Money: _money, CreditPoints: _points, EqfLevel: _level}
"""Values that are written otherwise than field by field."""
