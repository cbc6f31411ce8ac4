"""What can be achieved, as a specification of the European Learning Model tells it: fields of profile lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from advisor.domain.catalogue import OpportunityType
from advisor.domain.provenance import Fact
from advisor.ingest.formats.elm_facts import (
    put_assessment,
    put_credits,
    put_field,
    put_level,
    quality_of,
    right_given,
)
from advisor.ingest.formats.elm_graph import CatalogueGraph
from advisor.ingest.formats.elm_outcomes import Telling, put_outcomes, telling_of
from advisor.ingest.formats.elm_terms import QUALIFICATION
from advisor.ingest.formats.line_facts import LineFacts
from advisor.ingest.formats.plain_values import joined
from advisor.ingest.formats.remembered_reads import read_date, read_language, read_type, read_workload_hours
from advisor.ingest.formats.statement_store import Node

_MICRO = re.compile(
    r"mi[ck]ro[\s\-‐‑–]?(?:[ck]redenti?|[ck]redenc|creden[zc]|qualifi|kvalifi|certifi|zertifi)", re.IGNORECASE
)
_PROGRAMMES = frozenset({OpportunityType.PROGRAMME, OpportunityType.SHORT_PROGRAMME})


@dataclass(frozen=True, slots=True)
class Specification:
    """A specification with the opportunities that offer it."""

    node: Node
    runs: tuple[Node, ...]
    telling: Telling

    @property
    def titled(self) -> tuple[Node, ...]:
        """What may give the title: the specification, else the first opportunity."""
        return (self.node, *self.runs[:1])


def specification_of(graph: CatalogueGraph, node: Node, runs: Sequence[Node]) -> Specification:
    """The specification, and the language in which it is told."""
    preferred = [*_languages(graph, runs, "defaultLanguage"), *_languages(graph, [node], "language")]
    return Specification(node, tuple(runs), telling_of(graph, (node, *runs[:1]), node, preferred))


def put_title(graph: CatalogueGraph, spec: Specification, facts: LineFacts) -> bool:
    """Title, description and their language; whether there is a title."""
    languages = spec.telling.languages
    titles = (graph.line(node, "title", languages) for node in spec.titled)
    title = next(filter(None, titles), None)
    facts.put("title", title)
    facts.put("description", graph.text(spec.node, "description", languages) or _common(graph, spec, "description"))
    return title is not None


def put_achievement(graph: CatalogueGraph, spec: Specification, country: str | None, facts: LineFacts) -> None:
    """Everything about what is achieved that awards and offerings have in common.

    Args:
        graph: of the catalogue.
        spec: the specification.
        country: alpha-2, of who provides it: for levels that only it has.
        facts: to put the fields in.
    """
    put_outcomes(graph, spec.node, spec.telling, facts)
    put_credits(graph, spec.node, facts)
    put_level(graph, spec.node, country, facts)
    languages = spec.telling.languages
    required = (outcome for outcome in graph.linked(spec.node, "entryRequirementLearningOutcome"))
    facts.put(
        "entry_requirements",
        joined([
            graph.notes(spec.node, "entryRequirement", languages),
            *(graph.text(outcome, "title", languages) for outcome in required),
            _common(graph, spec, "admissionProcedure"),
            _deadline(graph, spec),
        ]),
    )  # fmt: skip


def put_more_of_an_offering(graph: CatalogueGraph, spec: Specification, facts: LineFacts) -> None:
    """What only offerings have: workload, assessment, quality, field, what it leads to."""
    languages = spec.telling.languages
    facts.put("text_language", spec.telling.language)
    facts.put("workload_hours", facts.take(read_workload_hours(graph.first_text(spec.node, "volumeOfLearning"))))
    put_assessment(graph, spec.node, languages, facts)
    put_field(graph, spec.node, facts)
    facts.put("quality_assurance", quality_of(graph, spec.node, languages, facts))
    facts.put("outcome_for_learner", right_given(graph, spec.node, languages))


def is_partial(graph: CatalogueGraph, node: Node) -> bool:
    """Whether it is stated to be a partial qualification."""
    return graph.says_yes(node, "isPartialQualification") is True


def is_micro_credential(graph: CatalogueGraph, node: Node) -> bool:
    """Whether the source says so: by its category or type, or because it is a partial qualification with outcomes."""
    if QUALIFICATION in node.classes and is_partial(graph, node) and node.values("learningOutcome"):
        return True
    labels = (graph.label_line(kind, ("en",)) for kind in graph.linked(node, "type"))
    words = (value.text for name in ("category", "type") for value in node.values(name) if not value.is_node)
    return any(_MICRO.search(text) for text in (*labels, *words) if text)


def is_award(graph: CatalogueGraph, node: Node) -> bool:
    """Whether what has parts is a whole to work toward: a qualification, or a programme."""
    kinds = (read_type(text).value for text in graph.published(node, "type"))
    return QUALIFICATION in node.classes or any(kind in _PROGRAMMES for kind in kinds)


def last_change(graph: CatalogueGraph, nodes: Iterable[Node]) -> date | None:
    """The day on which the source last changed any of these."""
    days = (read_date(graph.first_text(node, "modified")).value for node in nodes)
    return max(filter(None, days), default=None)


def _languages(graph: CatalogueGraph, nodes: Sequence[Node], name: str) -> list[str]:
    found = (read_language(text, Fact.LANGUAGE).value for node in nodes for text in graph.published(node, name))
    return list(dict.fromkeys(language for language in found if language))


def _common(graph: CatalogueGraph, spec: Specification, name: str) -> str | None:
    """What all opportunities say alike: only that is true of the specification."""
    said = {graph.notes(run, name, spec.telling.languages) for run in spec.runs}
    return said.pop() if len(said) == 1 else None


def _deadline(graph: CatalogueGraph, spec: Specification) -> str | None:
    deadlines = {graph.first_text(run, "applicationDeadline") for run in spec.runs}
    day = read_date(deadlines.pop()).value if len(deadlines) == 1 else None
    return f"Application deadline: {day.isoformat()}" if day else None
