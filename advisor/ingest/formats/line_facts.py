"""The fields of one profile line as they are gathered, with the notes on what was read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from advisor.domain.levels import EqfLevel
from advisor.domain.provenance import FactNote
from advisor.ingest.formats.plain_values import LINE_CHARACTERS
from advisor.ingest.normalising.reading import Read

T = TypeVar("T")


@dataclass(slots=True)
class LineFacts:
    """What is known of a record so far; facts that are not stated have no field."""

    fields: dict[str, object] = field(default_factory=dict)
    notes: list[FactNote] = field(default_factory=list)

    def take(self, read: Read[T]) -> T | None:
        """The value that was read; the notes on it are kept."""
        self.notes.extend(read.notes)
        return read.value

    def put(self, name: str, value: object) -> None:
        """Set the field, unless there is nothing to say."""
        if value is not None and value not in ("", [], ()):
            self.fields[name] = value

    def put_level(self, level: EqfLevel | None) -> None:
        """Set the level with what it was derived from."""
        if level is not None:
            self.put("eqf_level", level.level)
            self.put("eqf_inferred_from", level.inferred_from)


def origin(file: str, record: str, published_on: date | None, notes: list[FactNote]) -> Mapping[str, object]:
    """The field `origin` of a line."""
    found: dict[str, object] = {"file": _line(file), "record": _line(record)}
    if published_on is not None:
        found["published_on"] = published_on.isoformat()
    told = [
        {"fact": note.fact.value, "basis": note.basis.value, "published": note.published, "detail": _line(note.detail)}
        for note in dict.fromkeys(notes)
        if note.published
    ]
    return {**found, "notes": told} if told else found


def _line(text: str) -> str:
    text = text.encode("utf-8", "backslashreplace").decode()  # names of files need not be text
    return text if len(text) <= LINE_CHARACTERS else text[: LINE_CHARACTERS - 1] + "…"
