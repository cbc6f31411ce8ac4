"""Names of schema.org in JSON-LD, by the context that explains them; nodes with these names alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from advisor.ingest.formats.plain_values import listed, word

_NAMESPACE = re.compile(r"https?://(?:www\.)?schema\.org(?:/|/?#|$)(?P<name>[A-Za-z]*)$")
_CONTEXT_FILE = re.compile(r"https?://(?:www\.)?schema\.org/docs/jsonldcontext\.json(?:ld)?$")
_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_KEYWORDS = frozenset({"@id", "@type", "@value", "@language", "@list", "@set", "@graph"})
_ALIASES = {"id": "@id", "type": "@type"}
"""As schema.org's own context has them."""


@dataclass(slots=True)
class Names:
    """What the names in a document mean."""

    is_vocabulary: bool = False
    """Names without a prefix are schema.org's."""

    prefixes: set[str] = field(default_factory=lambda: {"schema"})
    terms: dict[str, str | None] = field(default_factory=dict)
    """Names that the context itself explains; `None`: of another vocabulary."""

    language: str | None = None
    """Of texts that do not say theirs."""

    def of(self, name: str) -> str | None:
        """The keyword or the name of schema.org; `None` for those of others."""
        if name.startswith("@"):
            return name if name in _KEYWORDS else None
        if name in self.terms:
            return self.terms[name]
        address = _NAMESPACE.match(name)
        if address is not None:
            return address["name"] or None
        prefix, colon, rest = name.partition(":")
        if colon:
            return rest if prefix in self.prefixes else None
        return _ALIASES.get(name, name) if self.is_vocabulary else None


def names_in(contexts: Iterable[object]) -> Names:
    """The names that contexts explain, the later over the earlier; nothing is fetched."""
    names = Names()
    for context in contexts:
        for one in listed(context):
            if isinstance(one, str):
                names.is_vocabulary |= _is_schema_org(one)
            elif isinstance(one, dict):
                _explain(names, one)
    return names


def _is_schema_org(address: str) -> bool:
    found = _NAMESPACE.match(address)
    return (found is not None and not found["name"]) or _CONTEXT_FILE.match(address) is not None


def _explain(names: Names, context: Mapping[str, object]) -> None:
    vocabulary = context.get("@vocab")
    if isinstance(vocabulary, str):
        names.is_vocabulary = _is_schema_org(vocabulary)
    names.language = word(context.get("@language")) or names.language
    for term, explained in context.items():
        meaning = explained.get("@id") if isinstance(explained, dict) else explained
        if term.startswith("@") or not isinstance(meaning, str):
            continue
        if _is_schema_org(meaning):
            names.prefixes.add(term)
        elif _ABSOLUTE.match(meaning) or meaning in _KEYWORDS:
            names.terms[term] = Names(prefixes=names.prefixes).of(meaning)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a node stands: what its relative names are relative to."""

    file: str
    document: str = ""
    """Of the file: a script of a page, a line; blank nodes have their names in it alone."""

    def absolute(self, name: str) -> str:
        """A name of a node that no other file or document uses for another."""
        if name.startswith("_:"):
            return f"{self.file}#{self.document}{name}"
        return name if _ABSOLUTE.match(name) else f"{self.file}#{name}"


def node_of(value: object, names: Names, place: Place) -> object:
    """`value` with names of schema.org alone, absolute ids, and lists of types; nothing else is changed."""
    if isinstance(value, list):
        return [node_of(one, names, place) for one in value]
    if not isinstance(value, dict):
        return value
    known: dict[str, object] = {}
    for name, part in value.items():
        own = names.of(name)
        if own is not None:
            known[own] = [*listed(known[own]), *listed(part)] if own in known else part
    for wrapper in ("@list", "@set", "@graph"):
        if wrapper in known:
            return [node_of(one, names, place) for one in listed(known[wrapper])]
    if "@value" in known:
        return {"@value": known["@value"], "@language": word(known.get("@language")) or names.language}
    found = {name: node_of(part, names, place) for name, part in known.items() if not name.startswith("@")}
    if isinstance(known.get("@id"), str):
        found["@id"] = place.absolute(str(known["@id"]))
    if "@type" in known:
        found["@type"] = [own for one in listed(known["@type"]) if isinstance(one, str) and (own := names.of(one))]
    return found
