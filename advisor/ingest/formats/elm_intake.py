"""What files of the European Learning Model say, on its way into a statement store: only what is read is kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from advisor.errors import ImportRefusedError
from advisor.ingest.formats.conversion import Conversion
from advisor.ingest.formats.elm_refusals import holds_a_credential, holds_no_record
from advisor.ingest.formats.elm_terms import (
    CREDENTIAL_CLASSES,
    OPPORTUNITY_CLASSES,
    ORGANISATION_CLASSES,
    SPECIFICATION_CLASSES,
    class_name,
    short_name,
)
from advisor.ingest.formats.json_stream import seen
from advisor.ingest.formats.statement_store import CLASS, StatementStore
from advisor.ingest.source_text import MAX_TEXT

OPPORTUNITY = "opportunity"
SPECIFICATION = "specification"
ORGANISATION = "organisation"

MAX_CHARACTERS = 4 * MAX_TEXT
"""Of one text before its HTML is removed."""

_CLASSES_NAMED = 5
_CLASSES_KNOWN = 1_000
_TWO_WAYS = frozenset({"hasPart", "isPartOf"})
_KINDS = {
    **dict.fromkeys(OPPORTUNITY_CLASSES, OPPORTUNITY),
    **dict.fromkeys(SPECIFICATION_CLASSES, SPECIFICATION),
    **dict.fromkeys(ORGANISATION_CLASSES, ORGANISATION),
}
OFFERS = "offers"
"""From an opportunity to the specification of what can be achieved in it, whichever of the two says so."""


@dataclass(slots=True)
class Intake:
    """Takes in one file after another; refuses credentials of persons as soon as one shows."""

    store: StatementStore
    conversion: Conversion
    file: Path = field(default_factory=Path)
    _files: int = 0
    _classes: dict[str, None] = field(default_factory=dict)
    _names: dict[str, str] = field(default_factory=dict)
    """The names of the classes that this file has used, by their addresses."""

    _property: str | None = None
    _empty: list[str] = field(default_factory=list)
    _has_record: bool = False
    """Whether this file describes any record, of its own or of another file."""

    def begin(self, file: Path) -> None:
        """Turn to the next file."""
        self.file = file
        self._files += 1
        self._classes = {}
        self._names = {}
        self._property = None
        self._has_record = False

    def end(self) -> None:
        """Note a file that holds no record, with what it holds."""
        if not self._has_record:
            self._empty.append(holds_no_record(self.file.name, tuple(self._classes), self._property))

    def finish(self) -> None:
        """Make the store ready.

        Raises:
            ImportRefusedError: no file holds a record; the message names what the first of them holds.
        """
        if len(self._empty) == self._files:
            raise ImportRefusedError(self._empty[0])
        self.conversion.notes.extend(self._empty)
        self.store.finish()

    def pass_over(self, address: str) -> None:
        """A statement by a property that is not read."""
        if self._property is None:
            self._property = short_name(address)

    def nameless(self, name: str) -> str:
        """The node that this file calls `name`, where it has no address."""
        return f"_:{self._files}.{name}"

    def classify(self, node: str, address: str) -> None:
        """Say that a node is of the class with this address.

        Raises:
            ImportRefusedError: it is a credential of a person.
        """
        name = self._names.get(address)
        if name is None:
            name = self._first_of_its_class(address)
        kind = _KINDS.get(name)
        if kind is not None:
            self.store.add_record(node, kind, self.file.name)
            self.store.add(node, CLASS, name)
            self._has_record = self._has_record or kind != ORGANISATION

    def _first_of_its_class(self, address: str) -> str:
        name = class_name(address)
        if name in CREDENTIAL_CLASSES:
            raise ImportRefusedError(holds_a_credential(self.file.name, short_name(address)))
        if len(self._classes) < _CLASSES_NAMED:
            self._classes[short_name(address)] = None
        if len(self._names) < _CLASSES_KNOWN:
            self._names[address] = name
        return name

    def say(self, node: str, name: str, text: str, language: str | None = None) -> None:
        """Say a text of a node by a property."""
        self.store.add(node, name, seen(text[:MAX_CHARACTERS]), language)

    def link(self, node: str, name: str, target: str) -> None:
        """Link a node to another by a property."""
        self.store.add(node, name, target, is_node=True)
        if name == "learningAchievementSpecification":
            self._has_record = True
            self.store.add_record(target, SPECIFICATION, self.file.name)
            self.store.add_link(OFFERS, node, target)
        elif name == "learningOpportunity":
            self._has_record = True
            self.store.add_record(target, OPPORTUNITY, self.file.name)
            self.store.add_link(OFFERS, target, node)
        elif name in _TWO_WAYS:
            self.store.add_link(name, node, target)
