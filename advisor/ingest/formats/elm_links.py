"""How specifications hang together: parts, what is needed before, and what records are called."""

from __future__ import annotations

import json
from dataclasses import dataclass

from advisor.domain.provenance import Fact, NoteBasis
from advisor.ingest.formats.elm_graph import CatalogueGraph
from advisor.ingest.formats.elm_intake import OFFERS, OPPORTUNITY, SPECIFICATION
from advisor.ingest.formats.elm_providers import Providers
from advisor.ingest.formats.elm_specification import is_award, is_partial
from advisor.ingest.formats.line_facts import LineFacts
from advisor.ingest.formats.plain_values import joined
from advisor.ingest.formats.profile_ids import ProfileIds, digest_of
from advisor.ingest.formats.statement_store import Node, Record
from advisor.ingest.normalising.reading import note

MAX_RUNS = 5_000
"""Opportunities of one specification that are read; no course is offered so often."""

_CALLED = "called"
_GIVEN_BY = ("publisher", "providedBy")


@dataclass(slots=True)
class Links:
    """Answers which records belong together, by the ids that they have in the profile."""

    graph: CatalogueGraph
    ids: ProfileIds
    providers: Providers
    _codes_are_known: bool = False

    def id_of(self, node: Node) -> str:
        """The id of a record: its address, else its code, else a digest of what it says."""
        if node.has_address:
            return self.ids.of(node.name)
        codes = (self.graph.first_text(one, "notation") for one in self.graph.linked(node, "identifier"))
        kinds = [one.name for one in self.graph.linked(node, "qualificationCode") if one.has_address]
        wanted = next(filter(None, (*codes, *kinds)), None)
        said = {name: [one for one in values if not one.is_node] for name, values in node.said.items()}
        return self.ids.of(node.name, wanted or f"record-{digest_of(json.dumps(said))}")

    def place_of(self, node: Node, record: Record) -> str:
        """Where a record stands, for people."""
        return node.name if node.has_address else f"record {record.number}"

    def is_described(self, node: Node) -> bool:
        """Whether the files say more of a node than its address."""
        return bool(node.said)

    def runs_of(self, spec: Node) -> list[Node]:
        """The opportunities that offer a specification first of all; the node itself where it is both."""
        store = self.graph.store
        names = [name for name in store.sources(OFFERS, spec.name) if store.target(OFFERS, name) == spec.name]
        if store.record(spec.name, OPPORTUNITY) is not None and store.target(OFFERS, spec.name) is None:
            names.append(spec.name)
        runs = [store.node(name) for name in names[: MAX_RUNS + 1] if store.record(name, OPPORTUNITY) is not None]
        return [run for run in runs if self.is_described(run)]

    def has_own_lines(self, opportunity: str) -> bool:
        """Whether an opportunity is told apart from any specification, because none is described."""
        store = self.graph.store
        target = store.target(OFFERS, opportunity)
        if target is None:
            return store.record(opportunity, SPECIFICATION) is None
        return not store.is_described(target)

    def parts_of(self, node: Node) -> list[Node]:
        """The parts of a specification, whichever of the two says so; each once, in the order of the files."""
        names = [value.text for value in node.values("hasPart") if value.is_node]
        names.extend(self.graph.store.sources("isPartOf", node.name))
        specs = [name for name in dict.fromkeys(names) if name != node.name]
        return [self.graph.store.node(name) for name in specs]

    def is_part(self, node: Node) -> bool:
        """Whether it is a part of anything, whichever of the two says so."""
        wholes = [value.text for value in node.values("isPartOf")]
        wholes.extend(self.graph.store.sources("hasPart", node.name))
        return any(name != node.name for name in wholes)

    def becomes_an_award(self, node: Node, runs: list[Node]) -> bool:
        """Whether it becomes a qualification: an award with parts, unless it is small and can be taken itself."""
        if not is_award(self.graph, node) or not self.parts_of(node):
            return False
        return not (is_partial(self.graph, node) and node.values("learningOutcome") and runs)

    def is_a_unit(self, node: Node) -> bool:
        """Whether there are offerings of it, so that rules and prerequisites can name it."""
        if not self.is_described(node) or self.graph.store.record(node.name, SPECIFICATION) is None:
            return False
        runs = self.runs_of(node)
        return bool(runs) or (
            self.graph.says_yes(node, "isActive") is not False and not self.becomes_an_award(node, runs)
        )

    def put_prerequisites(self, spec: Node, facts: LineFacts) -> None:
        """What is to be completed first: by id where it is in the files, else in words."""
        units: list[str] = []
        words: list[str] = []
        for needed in self.graph.linked(spec, "entryRequirementLearningOpportunity"):
            found = needed if self.is_a_unit(needed) else self._called_as(needed)
            if found is not None and found.name == spec.name:
                told = note(Fact.PREREQUISITES, NoteBasis.VALUES_DISAGREE, needed.name, "it would need itself first")
                facts.notes.append(told)
            elif found is not None:
                units.append(self.id_of(found))
            else:
                words.append(self._in_words(needed))
        words.extend(value.text for value in spec.values("entryRequirementLearningOpportunity") if not value.is_node)
        if units:
            facts.put("prerequisites", {"of": list(dict.fromkeys(units))})
        facts.put("prerequisites_text", joined(words))

    def _called_as(self, reference: Node) -> Node | None:
        """The one specification with the code of a reference, at the provider that it names."""
        self._learn_codes()
        found: dict[str, Node] = {}
        for code in self._codes(reference):
            for name in self.graph.store.sources(_CALLED, code):
                spec = self.graph.store.node(name)
                if self._same_provider(reference, spec) and self.is_a_unit(spec):
                    found[name] = spec
        return next(iter(found.values())) if len(found) == 1 else None

    def _same_provider(self, reference: Node, spec: Node) -> bool:
        asked = {one.name for one in self.graph.linked(reference, *_GIVEN_BY)}
        known = {one.name for one in self.graph.linked(spec, *_GIVEN_BY)}
        return not asked or not known or bool(asked & known)

    def _codes(self, node: Node) -> list[str]:
        codes = (self.graph.first_text(one, "notation") for one in self.graph.linked(node, "identifier"))
        return list(dict.fromkeys(filter(None, codes)))

    def _learn_codes(self) -> None:
        if self._codes_are_known:
            return
        for record in list(self.graph.store.records(SPECIFICATION)):
            for code in self._codes(self.graph.store.node(record.node)):
                self.graph.store.add_link(_CALLED, record.node, code)
        self._codes_are_known = True

    def _in_words(self, reference: Node) -> str:
        name = self.graph.label_line(reference, ("en",)) or next(iter(self._codes(reference)), None)
        givers = [self.providers.provider(one).name for one in self.graph.linked(reference, *_GIVEN_BY)]
        said = name or (reference.name if reference.has_address else "another learning opportunity")
        return f"{said} ({', '.join(givers)})" if givers else said
