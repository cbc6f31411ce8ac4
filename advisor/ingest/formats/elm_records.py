"""Catalogues of the European Learning Model, once they are in a store, as lines of the catalogue profile."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from advisor.domain.provenance import Fact, NoteBasis
from advisor.ingest.formats.conversion import Conversion, ProfileLine
from advisor.ingest.formats.elm_awards import award_fields
from advisor.ingest.formats.elm_graph import CatalogueGraph
from advisor.ingest.formats.elm_intake import OPPORTUNITY, SPECIFICATION
from advisor.ingest.formats.elm_links import MAX_RUNS, Links
from advisor.ingest.formats.elm_opportunity import put_opportunity
from advisor.ingest.formats.elm_providers import Providers
from advisor.ingest.formats.elm_specification import (
    Specification,
    is_micro_credential,
    is_partial,
    last_change,
    put_achievement,
    put_more_of_an_offering,
    put_title,
    specification_of,
)
from advisor.ingest.formats.line_facts import LineFacts, origin
from advisor.ingest.formats.plain_values import plain_line
from advisor.ingest.formats.profile_ids import ProfileIds
from advisor.ingest.formats.statement_store import MAX_VALUES, Node, Record, StatementStore
from advisor.ingest.normalising.reading import note

_PROGRESS_EVERY = 500
_MAX_NOTES = 100
"""Of one record."""


def catalogue_lines(store: StatementStore, ids: ProfileIds, conversion: Conversion) -> Iterator[ProfileLine]:
    """Every provider, offering and qualification; providers before what they provide, else as the files have them."""
    yield from _Mapper(CatalogueGraph(store), ids, conversion).lines()


@dataclass(slots=True)
class _Mapper:
    graph: CatalogueGraph
    ids: ProfileIds
    conversion: Conversion
    providers: Providers = field(init=False)
    links: Links = field(init=False)
    _inactive: int = 0
    _without_specification: int = 0

    def __post_init__(self) -> None:
        self.providers = Providers(self.graph, self.ids)
        self.links = Links(self.graph, self.ids, self.providers)

    def lines(self) -> Iterator[ProfileLine]:
        """All lines; what was left out goes to the conversion."""
        store = self.graph.store
        total = store.count(SPECIFICATION) + store.count(OPPORTUNITY)
        for done, record in enumerate(store.records(SPECIFICATION)):
            if done % _PROGRESS_EVERY == 0:
                self.conversion.report("records", done, total)
            node = store.node(record.node)
            if self.links.is_described(node) and self._is_readable(record, node):
                yield from self._of_specification(record, node)
        for record in store.records(OPPORTUNITY):
            if not self.links.has_own_lines(record.node):
                continue
            run = store.node(record.node)
            if self.links.is_described(run) and self._is_readable(record, run):
                self._without_specification += 1
                nothing = Node("_:nothing")
                spec = Specification(nothing, (run,), specification_of(self.graph, nothing, [run]).telling)
                yield from self._offerings(record, spec, [run])
        self._say_what_was_left_out()

    def _of_specification(self, record: Record, node: Node) -> Iterator[ProfileLine]:
        runs = self.links.runs_of(node)
        if len(runs) > MAX_RUNS:
            self._reject(record, node, "learningAchievementSpecification", "", f"{MAX_RUNS:,} runs at most")
            runs = runs[:MAX_RUNS]
        runs = [run for run in runs if run is node or self._is_readable(record, run)]
        spec = specification_of(self.graph, node, runs)
        if self.links.becomes_an_award(node, runs):
            yield from self._award(record, spec)
        elif not runs and self.graph.says_yes(node, "isActive") is False:
            self._inactive += 1
            return
        elif not runs:
            yield from self._offerings(record, spec, [node])
        if runs:
            yield from self._offerings(record, spec, runs)

    def _award(self, record: Record, spec: Specification) -> Iterator[ProfileLine]:
        facts = LineFacts()
        bodies = self.providers.awarding(spec.node)
        first = spec.runs[0] if spec.runs else spec.node
        provider = self.providers.provider(bodies[0]) if bodies else self.providers.of(first, spec.node, facts)
        if provider is None:
            self._reject_without_provider(record, spec.node)
            return
        if not award_fields(self.links, spec, provider.country, facts):
            self._reject(record, spec.node, "title", "", "a title in any language")
            return
        yield from self.providers.untold([provider])
        head = {"record": "qualification", "id": self.links.id_of(spec.node), "provider": provider.id}
        yield {**head, **facts.fields, "origin": self._origin(record, spec.node, [spec.node], facts)}

    def _offerings(self, record: Record, spec: Specification, runs: Sequence[Node]) -> Iterator[ProfileLine]:
        """One line for the runs that differ in their dates only."""
        shared = LineFacts()
        if not put_title(self.graph, spec, shared):
            self._reject(record, runs[0], "title", "", "a title in any language")
            return
        merged: dict[str, tuple[dict[str, object], LineFacts, Node]] = {}
        own_facts = [LineFacts() for _ in runs]
        providers = [self.providers.of(run, spec.node, own) for run, own in zip(runs, own_facts, strict=True)]
        known = next((one for one in providers if one is not None), None)
        self._put_shared(spec, known.country if known else None, {one.id for one in providers if one}, shared)
        for run, provider, own in zip(runs, providers, own_facts, strict=True):
            if provider is None:
                self._reject_without_provider(record, run)
                continue
            own.notes.extend(shared.notes)
            put_opportunity(self.graph, run, spec.node, spec.telling.languages, own)
            line = {"provider": provider.id, **shared.fields, **own.fields}
            sessions = cast("Sequence[dict[str, str]]", line.pop("sessions", ()))
            key = json.dumps(line, sort_keys=True) if len(runs) > 1 else ""
            first, facts, _ = merged.setdefault(key, (line, own, run))
            first["sessions"] = [*cast("list[dict[str, str]]", first.get("sessions", [])), *sessions]
            if facts is not own:
                facts.notes.extend(own.notes)
        yield from self.providers.untold(providers)
        for line, facts, run in merged.values():
            yield self._offering(record, spec, line, facts, run)

    def _offering(
        self, record: Record, spec: Specification, line: dict[str, object], facts: LineFacts, run: Node
    ) -> ProfileLine:
        sessions = cast("list[dict[str, str]]", line.pop("sessions"))
        if sessions:
            each = {tuple(sorted(session.items())): session for session in sessions}
            line["sessions"] = sorted(each.values(), key=lambda session: (session["start"], session.get("end", "")))
        head: dict[str, object] = {"record": "offering", "id": self.links.id_of(run)}
        if self.links.is_described(spec.node) and run is not spec.node:
            head["spec"] = self.links.id_of(spec.node)
        if head.get("spec") == head["id"]:
            del head["spec"]
        place = self.graph.store.record(run.name, OPPORTUNITY) or record
        return {**head, **line, "origin": self._origin(place, run, [spec.node, run], facts)}

    def _put_shared(self, spec: Specification, country: str | None, providers: set[str], shared: LineFacts) -> None:
        """What is true of the specification, however it is offered."""
        put_achievement(self.graph, spec, country, shared)
        put_more_of_an_offering(self.graph, spec, shared)
        node = spec.node
        micro = is_micro_credential(self.graph, node)
        shared.put("kind", "micro_credential" if micro else "unit" if self.links.is_part(node) else "course")
        awarding = [self.providers.provider(body) for body in self.providers.awarding(node)]
        if awarding and {body.id for body in awarding} != providers:
            shared.put("awarding_body", plain_line("; ".join(dict.fromkeys(body.name for body in awarding))))
        self.links.put_prerequisites(node, shared)
        if self.links.is_part(node) or is_partial(self.graph, node):
            said = "isPartOf" if self.links.is_part(node) else "isPartialQualification"
            shared.put("stackability", "stackable")
            shared.notes.append(note(Fact.STACKABILITY, NoteBasis.OTHER_FACT, said, "it is a part of a larger whole"))

    def _origin(self, record: Record, node: Node, nodes: Sequence[Node], facts: LineFacts) -> object:
        changed = last_change(self.graph, nodes)
        return origin(record.file, self.links.place_of(node, record), changed, facts.notes[:_MAX_NOTES])

    def _is_readable(self, record: Record, node: Node) -> bool:
        if not node.is_whole:
            self._reject(record, node, "rdf:type", f"{MAX_VALUES}", f"at most {MAX_VALUES:,} values of one record")
        return node.is_whole

    def _reject_without_provider(self, record: Record, node: Node) -> None:
        self._reject(record, node, "providedBy", "", "an organisation, or a publisher (`dcterms:publisher`)")

    def _reject(self, record: Record, node: Node, element: str, value: object, expected: str) -> None:
        self.conversion.reject(Path(record.file), self.links.place_of(node, record), element, value, expected)

    def _say_what_was_left_out(self) -> None:
        if self._inactive:
            self.conversion.notes.append(
                f"{_counted(self._inactive, 'specification is', 'specifications are')} marked as inactive "
                "(`ql:isActive` is false) and left out."
            )
        if self._without_specification:
            self.conversion.notes.append(
                f"{_counted(self._without_specification, 'opportunity names', 'opportunities name')} no specification "
                "that the files describe: what can be achieved is not stated there."
            )


def _counted(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"
