"""Finds courses, programmes and what they refer to in documents of schema.org, and keeps them in a spool."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from advisor.errors import ImportRefusedError
from advisor.ingest.formats.conversion import Conversion
from advisor.ingest.formats.html_scripts import JSON_LD, HtmlScripts
from advisor.ingest.formats.json_stream import json_objects, json_value
from advisor.ingest.formats.plain_values import listed, record, word
from advisor.ingest.formats.schema_org_names import Names, Place, names_in, node_of
from advisor.ingest.formats.schema_org_values import NODE, Node, label_of, types_of
from advisor.ingest.formats.spool import Kept, Spool

COURSE, PROGRAM, INSTANCE = "course", "program", "course instance"
TYPES: Mapping[str, str] = {
    "Course": COURSE,
    "EducationalOccupationalProgram": PROGRAM,
    "WorkBasedProgram": PROGRAM,
    "CourseInstance": INSTANCE,
}
EXPECTED = "Course, CourseInstance or EducationalOccupationalProgram"

IS, INSTANCE_OF, PART_OF = "is", "instance of", "part of"
LISTS = frozenset({"@graph", "itemListElement"})
"""Fields of the outermost object whose lists may hold a whole catalogue."""

PAGES = (".html", ".htm", ".txt", ".xhtml")
_BELOW = (
    "hasCourse", "hasPart", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "itemOffered",
    "hasOfferCatalog", "makesOffer", "about", "workExample",
)  # fmt: skip
"""Where nodes hold courses that are offered; a course among the prerequisites of another is only named there."""

_PARTS = ("hasCourse", "hasPart")
"""Of those, where a programme or course names its parts."""


@dataclass(slots=True)
class SchemaOrgNodes:
    """Puts the nodes of files into a spool."""

    paths: Sequence[Path]
    spool: Spool
    conversion: Conversion
    unnamed: int = 0
    others: dict[str, int] = field(default_factory=dict)

    def read(self) -> None:
        """All files.

        Raises:
            ImportRefusedError: a file cannot be used.
        """
        for file, path in enumerate(self.paths):
            self.unnamed = 0
            for number, (document, names, place) in enumerate(self._documents(path), start=1):
                part = "" if place.startswith("object") else place  # a list is one document
                node = node_of(document, names, Place(path.name, part))
                for one in listed(node):
                    self._visit(record(one), file, place)
                if number % 1_000 == 0:
                    self.conversion.report(path.name, number)

    def _documents(self, path: Path) -> Iterator[tuple[object, Names, str]]:
        if path.name.lower().endswith(PAGES):
            yield from self._of_page(path)
            return
        for found in json_objects(path, self.conversion, lists=LISTS):
            contexts = [found.around.get("@context"), found.value.get("@context")] if found.around else []
            names = names_in(contexts or [found.value.get("@context")])
            yield from self._explained(found.value, names, path, found.place)

    def _of_page(self, path: Path) -> Iterator[tuple[object, Names, str]]:
        scripts, number = HtmlScripts(path), 0
        for number, text in enumerate(scripts, start=1):
            place = f"script {number}"
            try:
                value = json_value(text, place)
            except ImportRefusedError as reason:
                self.conversion.reject(path, place, "script", text[:200], f"JSON-LD ({reason})")
                continue
            for one in listed(value):
                document = record(one)
                yield from self._explained(document, names_in([document.get("@context")]), path, place)
        if number == 0:
            raise ImportRefusedError(_no_script(path, has_markup=scripts.has_markup))

    def _explained(
        self, value: Mapping[str, object], names: Names, path: Path, place: str
    ) -> Iterator[tuple[object, Names, str]]:
        """The document, unless its context says nothing of schema.org and none of its names is written out."""
        if names.is_vocabulary or any(names.of(name) for name in value if not name.startswith("@")):
            yield value, names, place
        elif value:
            shown = value.get("@context") or ", ".join(list(value)[:8])
            self.conversion.reject(path, place, "@context", shown, "https://schema.org, before what it explains")

    def _visit(self, node: Node, file: int, place: str) -> str | None:
        """Keep the node and what it holds; returns its id if it is offered."""
        kinds = {TYPES[one] for one in types_of(node) & TYPES.keys()}
        name = word(node.get("@id"))
        held = {below: self._held(node[below], file, place) for below in _BELOW if below in node}
        self._mention(node, file, place)
        if not kinds:
            if not held:
                self._count(node)
            if name is not None and len(node) > 1:
                self._merge(name, node, file, place)
            return None
        if name is None:
            self.unnamed += 1
            name = f"{self.paths[file].name}#{self.unnamed}"
        elif not node.keys() - {"@id", "@type"}:
            return name  # no more than a reference
        parts = {below: held[below] for below in _PARTS if below in held}
        number = self._keep(name, {**node, **parts}, file, place)
        if number is not None:
            self._tie(kinds, node, parts, number)
        return name

    def _held(self, value: object, file: int, place: str) -> list[object]:
        """What the field holds; what is offered by its id."""
        found: list[object] = []
        for one in listed(value):
            name = self._visit(one, file, place) if isinstance(one, dict) else word(one)
            found.append({"@id": name} if name is not None else one)
        return found

    def _tie(self, kinds: set[str], node: Node, parts: Mapping[str, list[object]], number: int) -> None:
        for kind in kinds:
            self.spool.tie(IS, kind, number)
        for part in (one for below in parts.values() for one in below):
            self.spool.tie(PART_OF, word(record(part).get("@id")) or "", number)
        for instance in listed(node.get("hasCourseInstance")):
            self.spool.tie(INSTANCE_OF, word(record(instance).get("@id")) or word(instance) or "", number)

    def _mention(self, node: Node, file: int, place: str) -> None:
        """Keep what the fields of a node say of other nodes that have an id."""
        for name, value in node.items():
            if name in _BELOW:
                continue
            for one in listed(value):
                if isinstance(one, dict):
                    self._mention(one, file, place)
                    own = word(one.get("@id"))
                    if own is not None and len(one) > 1:
                        self._merge(own, one, file, place)

    def _merge(self, name: str, node: Node, file: int, place: str) -> int:
        """Keep the node; what is known of it already stays as it is."""
        kept, number = self.spool.keep(NODE, name, node, file=file, place=place)
        known = self.spool.find(NODE, name) if kept is Kept.OTHER else None
        if known is not None:
            self.spool.replace(number, {**node, **known.body})
        return number

    def _keep(self, name: str, node: Node, file: int, place: str) -> int | None:
        """Keep a node that is offered; what was only mentioned of it before gives way."""
        kept, number = self.spool.keep(NODE, name, node, file=file, place=place)
        known = self.spool.find(NODE, name) if kept is Kept.OTHER else None
        if known is None:
            return number
        label, other = label_of({"name": node.get("name")}), label_of({"name": known.body.get("name")})
        if (
            any(self.spool.is_tied_to(IS, kind, number) for kind in (COURSE, PROGRAM, INSTANCE))
            and label
            and other
            and label != other
        ):
            expected = (
                f"an id that no other node has; {known.place} of {self.paths[known.file].name} calls it {other!r}"
            )
            self.conversion.reject(self.paths[file], place, "@id", name, expected)
            return None
        self.spool.replace(number, {**known.body, **node})
        return number

    def _count(self, node: Node) -> None:
        for one in types_of(node):
            self.others[one] = self.others.get(one, 0) + 1


def _no_script(path: Path, *, has_markup: bool) -> str:
    if has_markup:
        return (
            f"{path.name} describes itself in attributes alone (microdata `itemtype` or RDFa `typeof`); expected "
            f"JSON-LD, a `script` of the type {JSON_LD}. Ask the publisher for it."
        )
    return f"{path.name} has no `script` of the type {JSON_LD}; expected one with {EXPECTED} of schema.org."
