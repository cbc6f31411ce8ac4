"""Turtle, N-Triples and RDF/XML as statements, read front to back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import IO, cast
from urllib.parse import quote

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, parse

from advisor.errors import ImportRefusedError
from advisor.ingest.formats.elm_intake import Intake
from advisor.ingest.formats.elm_terms import PROPERTY_OF, RDF_TYPE
from advisor.ingest.formats.guarded_file import GuardedFile, Nesting, XmlNesting, turtle_nesting
from advisor.ingest.jsonl import shown

_NESTING: dict[RdfFormat, Callable[[], Nesting]] = {
    RdfFormat.TURTLE: turtle_nesting,
    RdfFormat.N_TRIPLES: turtle_nesting,
    RdfFormat.RDF_XML: XmlNesting,
}


def load_rdf(path: Path, notation: RdfFormat, intake: Intake) -> None:
    """Take in all statements of a file.

    Raises:
        ImportRefusedError: the file cannot be read, is not in this notation, or passes a limit.
    """
    with GuardedFile(path, _NESTING[notation]()) as file:
        # Addresses with a space stand in many XML files; in the other notations they would hide where texts begin.
        is_lenient = notation == RdfFormat.RDF_XML
        try:
            for quad in parse(
                input=cast("IO[bytes]", file), format=notation, base_iri=base_address(path), lenient=is_lenient
            ):
                file.delivered()
                take_quad(quad, intake)
        except (SyntaxError, ValueError, OSError, MemoryError) as reason:
            raise ImportRefusedError(
                f"{path.name} is not {notation.name} as it should be: {shown(_said(reason))}. "
                "Have it written anew by the program that made it."
            ) from None


def take_quads(quads: Iterable[Quad], intake: Intake) -> None:
    """Take in these statements."""
    for quad in quads:
        take_quad(quad, intake)


def take_quad(quad: Quad, intake: Intake) -> None:
    """Take in one statement, if it is of a property that is read."""
    address = quad.predicate.value
    name = PROPERTY_OF.get(address)
    if name is None and address != RDF_TYPE:
        intake.pass_over(address)
        return
    subject, said = quad.subject, quad.object
    if isinstance(subject, BlankNode):
        node = intake.nameless(subject.value)
    elif isinstance(subject, NamedNode):
        node = subject.value
    else:
        return  # a statement about a statement
    if name is None:
        if isinstance(said, NamedNode):
            intake.classify(node, said.value)
    elif isinstance(said, Literal):
        intake.say(node, name, said.value, said.language)
    elif isinstance(said, NamedNode):
        intake.link(node, name, said.value)
    elif isinstance(said, BlankNode):
        intake.link(node, name, intake.nameless(said.value))


def base_address(path: Path) -> str:
    """What relative addresses in the file are relative to."""
    return f"file:///{quote(path.name, errors='replace')}"


def _said(reason: BaseException) -> str:
    return str(reason).replace("Parser error at ", "").partition("\n")[0]
