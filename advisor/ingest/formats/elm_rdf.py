"""The European Learning Model and QualityLink as RDF: Turtle, N-Triples, RDF/XML and JSON-LD."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from pyoxigraph import RdfFormat

from advisor.errors import ImportRefusedError
from advisor.ingest.formats.conversion import Conversion, ProfileLine
from advisor.ingest.formats.elm_catalogue import catalogue_of
from advisor.ingest.formats.elm_intake import Intake
from advisor.ingest.formats.elm_refusals import begins_otherwise, has_another_root
from advisor.ingest.formats.elm_terms import ELM, ELM_BEFORE, QL, RDF
from advisor.ingest.formats.jsonld_statements import load_jsonld
from advisor.ingest.formats.rdf_statements import load_rdf
from advisor.ingest.formats.xml_root import xml_root

_BY_SUFFIX = {
    ".ttl": RdfFormat.TURTLE,
    ".nt": RdfFormat.N_TRIPLES,
    ".rdf": RdfFormat.RDF_XML,
    ".owl": RdfFormat.RDF_XML,
    ".jsonld": RdfFormat.JSON_LD,
}
_MARKS = (b"data.europa.eu/snb/model", b"data.quality-link.eu/", b"EuropeanDigitalCredential")
_TURTLE = re.compile(rb"^\s*(?:@prefix|@base|prefix|base)\s", re.IGNORECASE | re.MULTILINE)
_TRIPLE = re.compile(rb"^(?:<[^<>\s]+>|_:\S+) <[^<>\s]+> .+ \.\s*$", re.MULTILINE)
_ROOT_NAMESPACES = (ELM, ELM_BEFORE, QL)


class ElmRdfReader:
    """Reads learning opportunities and qualifications of ELM 3, and of QualityLink's profile of it."""

    name = "European Learning Model (RDF)"
    version = "elm-rdf 1"

    def recognises(self, path: Path, head: bytes) -> bool:
        """Whether it is RDF that speaks of the model, or of nothing that another reader knows."""
        notation = _notation(path, head)
        if notation is None:
            return False
        if notation == RdfFormat.RDF_XML or path.suffix.lower() in (".ttl", ".nt"):
            return True
        return any(mark in head for mark in _MARKS)

    def lines(self, paths: Sequence[Path], conversion: Conversion) -> Iterator[ProfileLine]:
        """The records of all files."""
        return catalogue_of(paths, conversion, _load)


def _load(path: Path, head: bytes, intake: Intake) -> None:
    notation = _notation(path, head)
    if notation is None:
        root = xml_root(head)
        raise ImportRefusedError(
            has_another_root(path.name, *root) if root is not None else begins_otherwise(path.name, head)
        )
    if notation == RdfFormat.JSON_LD:
        load_jsonld(path, intake)
    else:
        load_rdf(path, notation, intake)


def _notation(path: Path, head: bytes) -> RdfFormat | None:
    """By what the file begins with, else by its name."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith((b"{", b"[")) and not _TURTLE.search(head):
        return RdfFormat.JSON_LD
    root = xml_root(head) if start.startswith(b"<") else None
    if root is not None:
        is_rdf = root.namespace == RDF or root.namespace in _ROOT_NAMESPACES
        return RdfFormat.RDF_XML if is_rdf else None
    by_name = _BY_SUFFIX.get(path.suffix.lower())
    if by_name is not None:
        return by_name
    if _TURTLE.search(head):
        return RdfFormat.TURTLE
    return RdfFormat.N_TRIPLES if _TRIPLE.search(head) else None
