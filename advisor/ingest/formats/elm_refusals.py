"""Sentences for files that hold something else than a catalogue of the European Learning Model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from advisor.ingest.jsonl import shown

EXPECTED = (
    "expected learning opportunities (`elm:LearningOpportunity`), qualifications or other specifications of learning"
)
_ASK = "Ask the provider for its catalogue."
_ONTOLOGY = ("owl:", "sh:", "rdfs:")
_MAX_NAME = 80


def holds_a_credential(file: str, element: str) -> str:
    """For what somebody has achieved; nothing of the person is said."""
    return (
        f"{file} holds a credential of a person (`{_name(element)}`), which is no catalogue and is not kept; "
        f"{EXPECTED}. {_ASK}"
    )


def holds_no_record(file: str, classes: Sequence[str], first_property: str | None) -> str:
    """For RDF that says nothing of learning that is offered.

    Args:
        file: its name.
        classes: that its nodes are of, some of them.
        first_property: by which it says something.
    """
    if not classes:
        said = f" (the first property is `{_name(first_property)}`)" if first_property else ""
        return f"{file} holds nothing that has a type (`rdf:type`){said}; {EXPECTED}. {_ASK}"
    named = " and ".join(f"`{_name(name)}`" for name in classes)
    if any(name.startswith(_ONTOLOGY) for name in classes):
        return f"{file} holds an ontology or its constraints ({named}), not data; {EXPECTED}. {_ASK}"
    if any(name.endswith("Accreditation") for name in classes):
        return f"{file} holds accreditations ({named}), not what is offered; {EXPECTED}. {_ASK}"
    return f"{file} holds {named} and nothing that is offered; {EXPECTED}. {_ASK}"


def holds_a_context(file: str) -> str:
    """For a JSON-LD context by itself."""
    return f"{file} holds a `@context` alone, which gives names to data but is none; {EXPECTED}. {_ASK}"


def holds_a_frame(file: str, element: str) -> str:
    """For a JSON-LD frame."""
    return (
        f"{file} holds a JSON-LD frame (`{element}`), which says how data are laid out but is none; {EXPECTED}. {_ASK}"
    )


def lacks_a_context(file: str) -> str:
    """For JSON whose names nothing explains."""
    return (
        f"{file} has no `@context`, so that its names mean nothing; expected the one of the European Learning Model "
        "or one that is written out. Ask for the file as JSON-LD."
    )


def names_another_context(file: str, address: object, known: str) -> str:
    """For a context that would have to be fetched."""
    return (
        f"{file} names the `@context` {shown(address, _MAX_NAME)}, which would have to be fetched from the web; "
        f"expected {known}, or a context that is written out. Ask for the file with the context written out."
    )


_ROOTS: Mapping[str, str] = {
    "Accreditations": "accreditations (the AMS profile), not what is offered",
    "schema": "an XML schema, which says how data are written but is none",
    "RDF": "RDF/XML",
    "verifiablePresentation": "a credential of a person, which is no catalogue and is not kept",
    "europassCredential": "a credential of a person, which is no catalogue and is not kept",
    "EuropassCredential": "a credential of a person, which is no catalogue and is not kept",
}


def has_another_root(file: str, namespace: str, name: str) -> str:
    """For XML that is not LOQ XML."""
    held = _ROOTS.get(name)
    element = f"`{_name(name)}`" + (f" of {shown(namespace, _MAX_NAME)}" if namespace else "")
    what = f"holds {held} ({element})" if held else f"begins with the element {element}"
    return (
        f"{file} {what}; expected `rdf:RDF` with data of the European Learning Model, or `Courses` of its "
        f"profile of learning opportunities (LOQ). {_ASK}"
    )


def begins_otherwise(file: str, head: bytes) -> str:
    """For a file that is in none of the notations."""
    line = head[:200].decode("utf-8", "replace").strip().partition("\n")[0]
    line = line[:1] if line.startswith(("{", "[")) else line  # more of it could be about a person
    first = f"`{shown(line, 40)}`" if line.isprintable() and line else "signs that are no text" if head else "nothing"
    return (
        f"{file} begins with {first}; expected Turtle (`@prefix`), N-Triples, RDF/XML (`rdf:RDF`) or JSON-LD "
        f"(`@context`) of the European Learning Model. {_ASK}"
    )


def _name(text: str) -> str:
    return shown(text.replace("`", "'"), _MAX_NAME)
