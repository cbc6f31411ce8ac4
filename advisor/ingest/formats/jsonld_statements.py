"""JSON-LD of the European Learning Model as statements, object by object; no context is ever fetched."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from pyoxigraph import Quad, RdfFormat, parse

from advisor.errors import ImportRefusedError
from advisor.ingest.formats.conversion import Conversion
from advisor.ingest.formats.elm_intake import Intake
from advisor.ingest.formats.elm_refusals import (
    holds_a_context,
    holds_a_credential,
    holds_a_frame,
    lacks_a_context,
    names_another_context,
)
from advisor.ingest.formats.elm_terms import CREDENTIAL_CLASSES, ELM_CONTEXT, elm_context
from advisor.ingest.formats.json_stream import JsonObject, json_objects
from advisor.ingest.formats.rdf_statements import base_address, take_quads

GRAPH = "@graph"
CONTEXT = "@context"
_FRAME_WORDS = ("@explicit", "@embed", "@omitDefault", "@requireAll")
_BATCH = 200
_BATCH_CHARACTERS = 512 * 1024
_ELM_CONTEXTS = frozenset({ELM_CONTEXT, ELM_CONTEXT.replace("http:", "https:")})


def load_jsonld(path: Path, intake: Intake) -> None:
    """Take in all statements of a file.

    Raises:
        ImportRefusedError: the file cannot be read, holds something else, or names a context that is not here.
    """
    reading = _Reading(path, intake)
    for found in json_objects(path, intake.conversion, lists={GRAPH}):
        if found.holds_list:
            continue
        reading.take(found)
    reading.flush()


@dataclass(slots=True)
class _Reading:
    path: Path
    intake: Intake
    _waiting: list[tuple[str, str]] = field(default_factory=list)
    """The place and the text of each object that waits."""

    _characters: int = 0
    _around: object = None
    """The context of the objects that wait, as the file has it."""

    _context: object = None
    """The same with the model's own context written out."""

    _late: object = None
    """The context of a file that gives it after the list."""

    def take(self, found: JsonObject) -> None:
        """One object: of the list, of a list that is the file, or the file itself."""
        value = dict(found.value)
        if found.around is None:
            self._refuse_what_is_none(value)
            around = value.pop(CONTEXT, None)
        else:
            around = found.around[CONTEXT] if CONTEXT in found.around else self._context_after_the_list()
        if around is None:
            raise ImportRefusedError(lacks_a_context(self.path.name))
        if around != self._around:
            self.flush()
            self._around, self._context = around, self._written_out(around)
        text = json.dumps(self._ready(value))
        self._waiting.append((found.place, text))
        self._characters += len(text)
        if len(self._waiting) >= _BATCH or self._characters >= _BATCH_CHARACTERS:
            self.flush()

    def flush(self) -> None:
        """Take in the objects that wait, together: the context is read once for all of them."""
        waiting, self._waiting, self._characters = self._waiting, [], 0
        if not waiting:
            return
        try:
            quads = self._quads([one for _, one in waiting])
        except (SyntaxError, ValueError) as reason:
            if len(waiting) == 1:
                self.intake.conversion.reject(self.path, waiting[0][0], "object", "", f"JSON-LD ({reason})")
                return
            for one in waiting:
                self._waiting = [one]
                self.flush()
            return
        take_quads(quads, self.intake)

    def _quads(self, objects: list[str]) -> list[Quad]:
        text = f'{{"{CONTEXT}": {json.dumps(self._context)}, "{GRAPH}": [{", ".join(objects)}]}}'
        return list(
            parse(input=text.encode(), format=RdfFormat.JSON_LD, base_iri=base_address(self.path), lenient=True)
        )

    def _refuse_what_is_none(self, value: Mapping[str, object]) -> None:
        sign = _sign_of_a_credential(value)
        if sign is not None:
            raise ImportRefusedError(holds_a_credential(self.path.name, sign))
        if set(value) == {CONTEXT}:
            raise ImportRefusedError(holds_a_context(self.path.name))
        word = next((key for key, _ in _walk(value) if key in _FRAME_WORDS), None)
        if word is not None:
            raise ImportRefusedError(holds_a_frame(self.path.name, word))

    def _context_after_the_list(self) -> object:
        """The context of a file that gives it last."""
        if self._late is None:
            around = json_objects(self.path, Conversion(self.intake.conversion.scratch), lists={GRAPH})
            self._late = next((one.value.get(CONTEXT) for one in around if one.holds_list), None) or False
        return self._late or None

    def _ready(self, value: object) -> object:
        """`value` with numbers as they are written, and contexts written out."""
        if isinstance(value, dict):
            return {
                key: self._written_out(part) if key == CONTEXT else self._ready(part) for key, part in value.items()
            }
        if isinstance(value, list):
            return [self._ready(part) for part in value]
        return value if value is None or isinstance(value, bool | str) else str(value)

    def _written_out(self, context: object) -> object:
        """A context with the model's own in place of its address.

        Raises:
            ImportRefusedError: it names another one.
        """
        if isinstance(context, str):
            if context in _ELM_CONTEXTS:
                return elm_context()
            raise ImportRefusedError(names_another_context(self.path.name, context, ELM_CONTEXT))
        if isinstance(context, list):
            return [self._written_out(part) for part in context]
        if isinstance(context, dict):
            if "@import" in context:
                raise ImportRefusedError(names_another_context(self.path.name, context["@import"], ELM_CONTEXT))
            return {key: self._term(part) for key, part in context.items()}
        return context

    def _term(self, value: object) -> object:
        if not isinstance(value, dict):
            return value
        return {key: self._written_out(part) if key == CONTEXT else part for key, part in value.items()}


def _sign_of_a_credential(value: Mapping[str, object]) -> str | None:
    """The element by which an object is a credential of a person, or the envelope of one."""
    if "payload" in value and ("signatures" in value or "signature" in value):
        return "payload with signatures"
    for name in ("credentialSubject", "verifiableCredential", "credential"):
        if name in value:
            return name
    for name in ("type", "@type"):
        types = value.get(name)
        for one in types if isinstance(types, list) else [types]:
            if isinstance(one, str) and one.rpartition(":")[2] in CREDENTIAL_CLASSES:
                return one
    return None


def _walk(value: object) -> Iterator[tuple[str, object]]:
    """Every key of every object inside `value`, but not of contexts."""
    waiting = [value]
    while waiting:
        inner = waiting.pop()
        if isinstance(inner, dict):
            for key, part in cast("dict[str, object]", inner).items():
                yield key, part
                if key != CONTEXT:
                    waiting.append(part)
        elif isinstance(inner, list):
            waiting.extend(inner)
