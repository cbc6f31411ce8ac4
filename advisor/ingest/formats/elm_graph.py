"""The nodes of a catalogue with what they say, in the languages that fit a record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from advisor.ingest.formats.plain_values import joined, plain_line, plain_text, web_page
from advisor.ingest.formats.remembered_reads import read_language
from advisor.ingest.formats.statement_store import Node, StatementStore, Value

_LABELS = ("prefLabel", "title", "legalName", "noteLiteral", "description", "altLabel", "notation")
"""The properties by which nodes of several classes are named, the best first."""


@lru_cache(maxsize=500)
def language_of(tag: str | None) -> str | None:
    """The language that a tag on a text names; `None` where there is none that the catalogue knows."""
    return read_language(tag).value if tag else None


def chosen(values: Sequence[Value], languages: Sequence[str]) -> Value | None:
    """The text in the first of these languages that there is one in; else one of no language, else the first."""
    texts = [value for value in values if not value.is_node and value.text.strip()]
    for language in languages:
        for value in texts:
            if language_of(value.language) == language:
                return value
    return next((value for value in texts if not value.language), texts[0] if texts else None)


@dataclass(frozen=True, slots=True)
class CatalogueGraph:
    """Answers what nodes say; whatever is single or many in the files is a sequence here."""

    store: StatementStore

    def linked(self, node: Node, *names: str) -> Iterator[Node]:
        """The nodes to which `node` is linked by these properties."""
        for name in names:
            for value in node.values(name):
                if value.is_node:
                    yield self.store.node(value.text)

    def text(self, node: Node, name: str, languages: Sequence[str]) -> str | None:
        """One text of the node, without HTML."""
        value = chosen(node.values(name), languages)
        return plain_text(value.text) if value is not None else None

    def line(self, node: Node, name: str, languages: Sequence[str]) -> str | None:
        """The same on one line."""
        value = chosen(node.values(name), languages)
        return plain_line(value.text) if value is not None else None

    def notes(self, node: Node, name: str, languages: Sequence[str]) -> str | None:
        """All notes of the node by this property, which may also be plain texts."""
        own = self.text(node, name, languages)
        return joined([own, *(self.label(note, languages) for note in self.linked(node, name))])

    def label(self, node: Node, languages: Sequence[str]) -> str | None:
        """What a node is called, or what a note says; `None` where it is only named by its address."""
        for name in _LABELS:
            found = self.text(node, name, languages)
            if found is not None:
                return found
        return None

    def label_line(self, node: Node, languages: Sequence[str]) -> str | None:
        """The same on one line."""
        return plain_line(self.label(node, languages))

    def published(self, node: Node, *names: str) -> list[str]:
        """The values that are looked up in vocabularies: addresses of concepts, labels of those without, and texts."""
        found = []
        for name in names:
            for value in node.values(name):
                if not value.is_node:
                    found.append(value.text)
                    continue
                concept = self.store.node(value.text)
                text = concept.name if concept.has_address else self.label(concept, ("en",))
                if text is not None:
                    found.append(text)
        return list(dict.fromkeys(found))

    def page(self, node: Node, name: str) -> str | None:
        """The first web page of the node: a resource with an address, an address itself, or a text that is one."""
        for value in node.values(name):
            candidates: Iterable[str] = [value.text]
            if value.is_node:
                resource = self.store.node(value.text)
                candidates = [*(one.text for one in resource.values("contentUrl")), value.text]
            for text in candidates:
                found = web_page(text)
                if found is not None:
                    return found
        return None

    def says_yes(self, node: Node, name: str) -> bool | None:
        """A truth value; `None` where none is stated."""
        for value in node.values(name):
            if value.text.strip().lower() in ("true", "1"):
                return True
            if value.text.strip().lower() in ("false", "0"):
                return False
        return None

    def first_text(self, node: Node, name: str) -> str | None:
        """The first text by this property, as published: a date, a duration, a number."""
        return next((value.text for value in node.values(name) if not value.is_node and value.text.strip()), None)
