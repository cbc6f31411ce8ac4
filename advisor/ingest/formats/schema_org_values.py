"""Values of schema.org nodes: texts, labels and references, whether they are strings, objects or lists."""

from __future__ import annotations

from collections.abc import Mapping

from advisor.ingest.formats.plain_values import listed, plain_line, plain_text, record, web_page, word
from advisor.ingest.formats.spool import Spool, Spooled

Node = Mapping[str, object]

NODE = "node"
"""The kind under which nodes are kept."""

_LABELS = (
    "name",
    "legalName",
    "targetName",
    "credentialCategory",
    "alternateName",
    "headline",
    "termCode",
    "description",
)
ESCO = "http://data.europa.eu/esco/"


def text_of(value: object, language: str | None = None) -> str | None:
    """What it says, in the language if there are several, else the first; plain, with its paragraphs."""
    versions = [_version(one) for one in listed(value)]
    said = [text for text, its_language in versions if text and its_language == language and language]
    said += [text for text, _ in versions if text]
    return next((plain for text in said if (plain := plain_text(text)) is not None), None)


def line_of(value: object, language: str | None = None) -> str | None:
    """The same on one line."""
    return plain_line(text_of(value, language))


def label_of(value: object) -> str | None:
    """What one thing is called: a text itself, or the name of an object."""
    if isinstance(value, dict) and "@value" not in value:
        return next((label for name in _LABELS if (label := _plain_label(value.get(name))) is not None), None)
    return text_of(value)


def _plain_label(value: object) -> str | None:
    first = next(iter(listed(value)), None)
    return line_of(value) if not isinstance(first, dict) or "@value" in first else line_of(first.get("name"))


def labels_of(values: list[object]) -> list[str]:
    """The same of several, each once."""
    return list(dict.fromkeys(label for one in values if (label := label_of(one)) is not None))


def languages_stated(value: object) -> list[str]:
    """Languages that versions of a text are in, where several are given."""
    versions = [_version(one) for one in listed(value)]
    return list(dict.fromkeys(language for text, language in versions if text and language))


def concept_uris(value: object) -> list[str]:
    """Addresses of ESCO concepts by which a term is known."""
    node = record(value)
    given = [
        value,
        *(one for name in ("@id", "url", "sameAs", "termCode", "targetUrl") for one in listed(node.get(name))),
    ]
    found = (_esco(word(record(one).get("@id")) if isinstance(one, dict) else word(one)) for one in given)
    return list(dict.fromkeys(uri for uri in found if uri is not None))


def address_of(value: object) -> str | None:
    """The web page that a value is, or that a reference leads to."""
    return next(
        (page for one in listed(value) if (page := web_page(record(one).get("@id") if isinstance(one, dict) else one))),
        None,
    )


def types_of(node: Node) -> frozenset[str]:
    """The types of a node."""
    return frozenset(one for one in listed(node.get("@type")) if isinstance(one, str))


def resolved(value: object, spool: Spool) -> Node | None:
    """The node that a value is or refers to, with what its own record says; `None` for texts that name none."""
    node = record(value)
    name = word(node.get("@id")) if isinstance(value, dict) else word(value)
    kept = spool.find(NODE, name) if name is not None else None
    if kept is not None:
        return {**kept.body, **node}
    return node or None


def kept_node(value: object, spool: Spool) -> Spooled | None:
    """The record of the node that a value refers to."""
    name = word(record(value).get("@id")) if isinstance(value, dict) else word(value)
    return spool.find(NODE, name) if name is not None else None


def _version(value: object) -> tuple[str | None, str | None]:
    if isinstance(value, dict):
        return word(value.get("@value")), word(value.get("@language"))
    return word(value), None


def _esco(text: str | None) -> str | None:
    address = text.replace("https://", "http://", 1) if text else ""
    is_concept = address.startswith(ESCO) and not any(one.isspace() for one in address)
    return address if is_concept and len(address) > len(ESCO) else None
