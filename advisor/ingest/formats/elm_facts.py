"""Single facts of specifications of learning: level, credits, assessment, quality, entry, field."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from advisor.domain.levels import EqfLevel
from advisor.domain.provenance import Fact, NoteBasis
from advisor.ingest.formats.elm_graph import CatalogueGraph
from advisor.ingest.formats.line_facts import LineFacts
from advisor.ingest.formats.plain_values import joined, plain_line
from advisor.ingest.formats.remembered_reads import (
    read_accreditation_type,
    read_assessment,
    read_credits,
    read_date,
    read_eqf,
    read_isced_f,
    read_national_level,
    read_supervision,
)
from advisor.ingest.formats.statement_store import Node
from advisor.ingest.normalising.levels import disagreement
from advisor.ingest.normalising.reading import Read, note

_ECTS = "ECTS"
_MAX_PARTS = 50
"""Of one assessment; nobody takes more, and parts may name each other in a circle."""


def put_level(graph: CatalogueGraph, spec: Node, country: str | None, facts: LineFacts) -> None:
    """The EQF level as stated, else through the table of national levels; the level as it is published."""
    levels = [(text, facts.take(read_eqf(text, named=True))) for text in graph.published(spec, "EQFLevel")]
    stated = [level for _, level in levels if level is not None]
    national, names = _national(graph, spec, country, facts)
    if len({level.level for level in stated}) > 1:
        several = "; ".join(text for text, _ in levels)
        facts.notes.append(note(Fact.LEVEL, NoteBasis.VALUES_DISAGREE, several, "several EQF levels"))
        stated = []
    elif stated:
        for other in national:
            differs = disagreement(stated[0], other)
            facts.notes.extend([differs] if differs else [])
    elif not levels and len({level.level for level in national}) == 1:
        stated = national
    facts.put_level(stated[0] if stated else None)
    for label in _education_levels(graph, spec):
        facts.notes.append(
            note(Fact.LEVEL, NoteBasis.NOT_IN_FORM, label, "educationLevel, which is no level of the EQF")
        )
        names = names or [label]
    facts.put("level_as_published", plain_line("; ".join(names)))


def _national(
    graph: CatalogueGraph, spec: Node, country: str | None, facts: LineFacts
) -> tuple[list[EqfLevel], list[str]]:
    """What the national levels are of the EQF, and what they are called."""
    levels: list[EqfLevel] = []
    names: list[str] = []
    concepts = list(graph.linked(spec, "NQFLevel"))
    labels = {concept.name: graph.label_line(concept, ("en",)) for concept in concepts}
    for text in graph.published(spec, "NQFLevel"):
        label = labels.get(text)
        found = read_national_level(text, country)
        if found.value is None and label:
            by_label = read_national_level(label, country)
            found = by_label if by_label.value is not None else found
        value = facts.take(found)
        levels.extend([value] if value is not None else [])
        names.extend(filter(None, [label or _name_in(found, text)]))
    return levels, list(dict.fromkeys(names))


def _name_in(found: Read[EqfLevel], text: str) -> str | None:
    """What a national level is called by the table, where the file gives its address alone."""
    if found.value is not None and found.value.inferred_from:
        return found.value.inferred_from.partition(", evidence")[0]
    by_table = [one.detail for one in found.notes if one.basis is NoteBasis.NO_NATIONAL_TABLE]
    return next(filter(None, by_table), None if text.startswith("http") else text)


def _education_levels(graph: CatalogueGraph, spec: Node) -> Iterator[str]:
    for value in spec.values("educationLevel"):
        label = graph.label_line(graph.store.node(value.text), ("en",)) if value.is_node else plain_line(value.text)
        yield label or value.text


def put_credits(graph: CatalogueGraph, spec: Node, facts: LineFacts) -> None:
    """The credit points; of several systems ECTS, of two amounts of one system none."""
    found: list[dict[str, str]] = []
    for point in graph.linked(spec, "creditPoint"):
        framework = next(iter(graph.published(point, "framework")), None)
        amount = facts.take(read_credits(graph.first_text(point, "point"), framework))
        found.extend([amount] if amount is not None else [])
    found.sort(key=lambda amount: amount["system"] != _ECTS)
    same = [amount for amount in found if amount["system"] == found[0]["system"]]
    if len({amount["points"] for amount in same}) > 1:
        several = "; ".join(f"{amount['points']} {amount['system']}" for amount in same)
        facts.notes.append(note(Fact.CREDITS, NoteBasis.VALUES_DISAGREE, several, "several amounts of one system"))
        return
    facts.put("credits", same[0] if same else None)


def put_assessment(graph: CatalogueGraph, spec: Node, languages: Sequence[str], facts: LineFacts) -> None:
    """How outcomes are assessed: types, words, supervision."""
    assessments = _with_parts(graph, spec)
    types = [facts.take(read_assessment(text)) for one in assessments for text in graph.published(one, "type")]
    facts.put("assessment_types", list(dict.fromkeys(filter(None, types))))
    words = []
    for one in assessments:
        said = [graph.text(one, "title", languages), graph.text(one, "description", languages)]
        words.append(": ".join(dict.fromkeys(filter(None, said))))
    words.extend(
        f"Grading scheme: {title}"
        for one in (spec, *assessments)
        for scheme in graph.linked(one, "gradingScheme")
        if (title := graph.label_line(scheme, languages))
    )
    facts.put("assessment", joined(words))
    supervised = [
        (text, facts.take(read_supervision(text)))
        for one in assessments
        for text in graph.published(one, "idVerification")
    ]
    kinds = {kind for _, kind in supervised if kind is not None}
    if len(kinds) > 1:
        several = "; ".join(text for text, _ in supervised)
        facts.notes.append(note(Fact.SUPERVISION, NoteBasis.VALUES_DISAGREE, several, "parts of the assessment differ"))
    elif kinds:
        facts.put("supervision", kinds.pop().value)


def _with_parts(graph: CatalogueGraph, spec: Node) -> list[Node]:
    """The assessments of a specification and their parts, each once."""
    found: dict[str, Node] = {}
    waiting = list(graph.linked(spec, "provenBy"))
    while waiting and len(found) < _MAX_PARTS:
        one = waiting.pop(0)
        if one.name not in found:
            found[one.name] = one
            waiting.extend(graph.linked(one, "hasPart"))
    return list(found.values())


def quality_of(graph: CatalogueGraph, holder: Node, languages: Sequence[str], facts: LineFacts | None) -> str | None:
    """Who assures the quality of a qualification or an organisation, by which decision and until when."""
    return joined(_accreditation(graph, one, languages, facts) for one in graph.linked(holder, "accreditation"))


def _accreditation(graph: CatalogueGraph, one: Node, languages: Sequence[str], facts: LineFacts | None) -> str | None:
    types = [read_accreditation_type(text) for text in graph.published(one, "type")]
    if facts is not None:
        facts.notes.extend(told for read in types for told in read.notes)
    agents = [graph.label_line(agent, languages) for agent in graph.linked(one, "accreditingAgent")]
    decisions = [graph.label_line(decision, languages) for decision in graph.linked(one, "decision")]
    until = read_date(graph.first_text(one, "expiryDate")).value
    said = [
        graph.line(one, "title", languages),
        *(read.value for read in types),
        *agents,
        *decisions,
        f"until {until.isoformat()}" if until else None,
        graph.page(one, "report"),
    ]
    told = "; ".join(dict.fromkeys(text for text in said if text))
    return told or (one.name if one.has_address else None)


def put_field(graph: CatalogueGraph, spec: Node, facts: LineFacts) -> None:
    """The field of education: the most exact of those stated, the first of equals."""
    codes = [facts.take(read_isced_f(text)) for text in graph.published(spec, "ISCEDFCode")]
    known = [code for code in codes if code is not None]
    facts.put("isced_f", max(known, key=len, default=None))


def right_given(graph: CatalogueGraph, spec: Node, languages: Sequence[str]) -> str | None:
    """What somebody who completes it is entitled to."""
    said = []
    for right in graph.linked(spec, "entitlesTo"):
        words = [graph.text(right, "title", languages), graph.text(right, "description", languages)]
        said.append(": ".join(dict.fromkeys(filter(None, words))))
    return joined(said)
