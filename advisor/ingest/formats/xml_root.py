"""The outermost element of an XML file, by its first bytes."""

from __future__ import annotations

from contextlib import suppress
from typing import NamedTuple
from xml.parsers import expat


class XmlName(NamedTuple):
    """The name of an element."""

    namespace: str
    local: str


def xml_root(head: bytes) -> XmlName | None:
    """The outermost element; `None` where the bytes are no XML, or end before it.

    A document type is passed over: whoever reads the whole file refuses it.
    """
    found: list[XmlName] = []
    parser = expat.ParserCreate(namespace_separator=" ")

    def begins(name: str, _attributes: dict[str, str]) -> None:
        if not found:
            namespace, _, local = name.rpartition(" ")
            found.append(XmlName(namespace, local))

    parser.StartElementHandler = begins
    with suppress(expat.ExpatError, ValueError, LookupError):  # what follows the first element does not matter here
        parser.Parse(head, False)  # noqa: FBT003  # positional in the standard library
    return found[0] if found else None
