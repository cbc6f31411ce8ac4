"""Organisations of a catalogue as providers, each told once."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import cast

from advisor.domain.provenance import Fact, NoteBasis
from advisor.ingest.formats.conversion import ProfileLine
from advisor.ingest.formats.elm_facts import quality_of
from advisor.ingest.formats.elm_graph import CatalogueGraph
from advisor.ingest.formats.elm_intake import ORGANISATION
from advisor.ingest.formats.line_facts import LineFacts
from advisor.ingest.formats.plain_values import plain_line
from advisor.ingest.formats.profile_ids import ProfileIds, digest_of
from advisor.ingest.formats.remembered_reads import read_country
from advisor.ingest.formats.statement_store import Node
from advisor.ingest.normalising.reading import note

_NAMES = ("legalName", "prefLabel", "title", "altLabel")
_LANGUAGES = ("en",)


@dataclass(frozen=True, slots=True)
class Provider:
    """An organisation with its line of the profile."""

    id: str
    name: str
    country: str | None
    line: ProfileLine


@dataclass(slots=True)
class Providers:
    """Finds who provides a record; organisations without an address are the same where they say the same."""

    graph: CatalogueGraph
    ids: ProfileIds
    _known: dict[str, Provider] = field(default_factory=dict)
    _told: set[str] = field(default_factory=set)

    def of(self, run: Node, spec: Node, facts: LineFacts) -> Provider | None:
        """Who provides an opportunity, or a specification that none offers; `None` where nobody is named.

        Args:
            run: the opportunity, or the specification itself.
            spec: the specification.
            facts: told by which other fact the provider is known, where it is not stated.
        """
        stated = [one for node in (run, spec) for one in self.graph.linked(node, "providedBy")]
        if stated:
            return self.provider(stated[0])
        ways: tuple[tuple[Callable[[], list[Node]], str], ...] = (
            (lambda: self.awarding(spec), "the awarding body; who offers it is not stated"),
            (lambda: self._publishers(run, spec), "the publisher of the description; who offers it is not stated"),
            (self._only, "the only organisation that the files describe; who offers it is not stated"),
        )
        for find, detail in ways:
            organisations = find()
            if organisations:
                found = self.provider(next((one for one in organisations if one.said), organisations[0]))
                facts.notes.append(note(Fact.PROVIDER, NoteBasis.OTHER_FACT, found.name, detail))
                return found
        return None

    def awarding(self, spec: Node) -> list[Node]:
        """The awarding bodies of a specification, each once."""
        awards = self.graph.linked(spec, "awardingOpportunity")
        bodies = {body.name: body for award in awards for body in self.graph.linked(award, "awardingBody")}
        return list(bodies.values())

    def provider(self, organisation: Node) -> Provider:
        """The organisation as a provider."""
        known = self._known.get(organisation.name)
        if known is not None:
            return known
        facts = LineFacts()
        put_provider(self.graph, organisation, facts)
        name = str(facts.fields["name"])
        if organisation.has_address:
            found_id = self.ids.of(organisation.name)
        else:
            found_id = self.ids.of(f"_:provider {digest_of(json.dumps(facts.fields, sort_keys=True))}", name)
        country = cast("str | None", facts.fields.get("country"))
        found = Provider(found_id, name, country, {"record": "provider", "id": found_id, **facts.fields})
        if organisation.has_address:
            self._known[organisation.name] = found
        return found

    def untold(self, providers: Sequence[Provider | None]) -> Iterator[ProfileLine]:
        """The lines of those that were not told before."""
        for one in providers:
            if one is not None and one.id not in self._told:
                self._told.add(one.id)
                yield one.line

    def _publishers(self, *nodes: Node) -> list[Node]:
        return [one for node in nodes for one in self.graph.linked(node, "publisher")]

    def _only(self) -> list[Node]:
        if self.graph.store.count(ORGANISATION) != 1:
            return []
        return [self.graph.store.node(record.node) for record in self.graph.store.records(ORGANISATION)]


def put_provider(graph: CatalogueGraph, organisation: Node, facts: LineFacts) -> None:
    """Name, country, home page and accreditation of an organisation."""
    names = (graph.line(organisation, name, _LANGUAGES) for name in _NAMES)
    facts.put("name", next(filter(None, names), None) or _code_of(graph, organisation) or _without_name(organisation))
    countries = [
        read_country(text).value
        for place in graph.linked(organisation, "location")
        for address in graph.linked(place, "address")
        for text in graph.published(address, "countryCode")
    ]
    facts.put("country", next(filter(None, countries), None))
    facts.put("url", graph.page(organisation, "homepage"))
    facts.put("quality_assurance", quality_of(graph, organisation, _LANGUAGES, None))


def _code_of(graph: CatalogueGraph, organisation: Node) -> str | None:
    """The code of an organisation that has no name, such as the one in a register."""
    codes = (graph.first_text(one, "notation") for one in graph.linked(organisation, "identifier"))
    return plain_line(next(filter(None, codes), None))


def _without_name(organisation: Node) -> str:
    """What stands for the name where the files give none."""
    return plain_line(organisation.name if organisation.has_address else None) or "name not stated"
