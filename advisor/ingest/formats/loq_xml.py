"""The XML of the profile of learning opportunities and qualifications (LOQ) of the European Learning Model."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from lxml import etree

from advisor.errors import ImportRefusedError
from advisor.ingest.formats.conversion import Conversion, ProfileLine
from advisor.ingest.formats.elm_catalogue import catalogue_of
from advisor.ingest.formats.elm_intake import Intake
from advisor.ingest.formats.elm_refusals import begins_otherwise, has_another_root
from advisor.ingest.formats.elm_terms import ELM, ELM_BEFORE, LOQ, PROPERTIES, QL, RDF
from advisor.ingest.formats.guarded_file import GuardedFile, XmlNesting
from advisor.ingest.formats.xml_root import xml_root
from advisor.ingest.jsonl import shown

ROOT = "Courses"
_RECORD_DEPTH = 2
_MARK = b"http://data.europa.eu/snb"
_NOT_XML = frozenset({RDF, ELM, ELM_BEFORE, QL})
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


class LoqXmlReader:
    """Reads LOQ XML: records in containers, which refer to each other by `idref`."""

    name = "European Learning Model (LOQ XML)"
    version = "loq-xml 1"

    def recognises(self, path: Path, head: bytes) -> bool:  # noqa: ARG002  # the name does not tell
        """Whether it is XML of the model, but not RDF."""
        root = xml_root(head)
        return root is not None and root.namespace not in _NOT_XML and (root.namespace == LOQ or _MARK in head)

    def lines(self, paths: Sequence[Path], conversion: Conversion) -> Iterator[ProfileLine]:
        """The records of all files."""
        return catalogue_of(paths, conversion, _load)


def _load(path: Path, head: bytes, intake: Intake) -> None:
    root = xml_root(head)
    if root is not None and root != (LOQ, ROOT):
        raise ImportRefusedError(has_another_root(path.name, *root))
    if root is None and not head.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<"):
        raise ImportRefusedError(begins_otherwise(path.name, head))
    with GuardedFile(path, XmlNesting(), is_utf8=False) as file:
        try:
            _Reading(intake).read(file)
        except (etree.XMLSyntaxError, ValueError, LookupError) as reason:
            raise ImportRefusedError(
                f"{path.name} is not XML as it should be: {shown(str(reason))}. "
                "Have it written anew by the program that made it."
            ) from None


@dataclass(slots=True)
class _Reading:
    """Says in RDF's words what the elements say: an element is a node, its children are its properties."""

    intake: Intake
    _nameless: int = 0

    def read(self, file: GuardedFile) -> None:
        """All records; each is forgotten when it was read."""
        depth = 0
        # The document type that could define entities is refused by the guard before the parser sees it.
        events = etree.iterparse(
            cast("BinaryIO", file),
            events=("start", "end"),
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        for event, element in events:
            if event == "start":
                depth += 1
                continue
            depth -= 1
            if depth == _RECORD_DEPTH:
                self._record(element)
                file.delivered()
            if depth <= _RECORD_DEPTH:
                _forget(element)

    def _record(self, element: etree._Element) -> None:
        name = element.get("id") or self._new_name()
        kind = _local(element)
        self.intake.classify(name, f"{ELM}{kind[:1].upper()}{kind[1:]}")
        self._say_all(name, element)

    def _say_all(self, node: str, element: etree._Element) -> None:
        for child in element:
            name = _local(child)
            if name in PROPERTIES:
                self._say(node, name, child)

    def _say(self, node: str, name: str, child: etree._Element) -> None:
        target = child.get("idref") or child.get("uri") or child.get("id")
        if target is None and len(child) == 0:
            text = (child.text or "").strip()
            if text:
                self.intake.say(node, name, text, child.get("language") or child.get(_XML_LANG))
            return
        target = (target or "").strip() or self._new_name()
        self.intake.link(node, name, target)
        self._say_all(target, child)

    def _new_name(self) -> str:
        self._nameless += 1
        return self.intake.nameless(str(self._nameless))


def _local(element: etree._Element) -> str:
    """The name without its namespace; none for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _forget(element: etree._Element) -> None:
    """Give back the memory of an element and of those before it."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]
