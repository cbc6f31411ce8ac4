"""Learning outcomes of a specification, and the language in which the specification is told."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from advisor.domain.provenance import Fact, NoteBasis
from advisor.ingest.formats.elm_graph import CatalogueGraph, chosen, language_of
from advisor.ingest.formats.line_facts import LineFacts
from advisor.ingest.formats.statement_store import Node, Value
from advisor.ingest.normalising.reading import note
from advisor.ingest.source_text import outcomes_of

_ESCO_SKILL = re.compile(r"http://data\.europa\.eu/esco/skill/\S+")
ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A learning outcome with all its wordings."""

    wordings: tuple[Value, ...]
    skills: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Telling:
    """The languages in which texts are looked for, the best first, and the one that a record is told in."""

    languages: tuple[str, ...]
    language: str | None
    outcomes: tuple[Outcome, ...]
    """All outcomes of the record, in all languages."""


def telling_of(graph: CatalogueGraph, titled: Sequence[Node], spec: Node, preferred: Sequence[str]) -> Telling:
    """The language of a record: one that has the title and most outcomes, by preference, then English.

    Args:
        graph: of the catalogue.
        titled: nodes that may give the title, the best first.
        spec: the specification with the outcomes.
        preferred: languages that the source prefers.
    """
    titles = next((node.values("title") for node in titled if node.values("title")), ())
    in_title = [language for value in titles if (language := language_of(value.language))]
    in_outcomes: Counter[str] = Counter()
    outcomes = tuple(_outcomes(graph, spec))
    for outcome in outcomes:
        in_outcomes.update({language for value in outcome.wordings if (language := language_of(value.language))})
    order = list(dict.fromkeys([*preferred, ENGLISH, *in_title, *in_outcomes]))
    stated = [language for language in order if language in in_title or language in in_outcomes]
    # Outcomes are what records are matched by: their language decides where the title has none of it.
    stated.sort(key=lambda language: (-in_outcomes[language], language not in in_title))
    if not stated:
        return Telling(tuple(order), None, outcomes)
    return Telling(tuple(dict.fromkeys([stated[0], *order])), stated[0], outcomes)


def put_outcomes(graph: CatalogueGraph, spec: Node, telling: Telling, facts: LineFacts) -> None:
    """The outcomes in the language of the record, with the ESCO skills that the source links to them."""
    found: dict[str, dict[str, None]] = {}
    for outcome in telling.outcomes:
        wording = chosen(outcome.wordings, telling.languages)
        if wording is None:
            continue
        language = language_of(wording.language)
        if language is not None and language != telling.language:
            detail = f"the language of an outcome, the others are in {telling.language}"
            facts.notes.append(note(Fact.LANGUAGE, NoteBasis.VALUES_DISAGREE, wording.language, detail))
        for said in outcomes_of([wording.text], None):
            found.setdefault(said.text, {}).update(dict.fromkeys(outcome.skills))
    if not found:
        summary = graph.notes(spec, "learningOutcomeSummary", telling.languages)
        found = {said.text: {} for said in outcomes_of([summary] if summary else [], None)}
    facts.put(
        "outcomes",
        [{"text": text, "skills": list(skills)} if skills else {"text": text} for text, skills in found.items()],
    )


def _outcomes(graph: CatalogueGraph, spec: Node) -> Iterator[Outcome]:
    yield from (Outcome((value,), ()) for value in spec.values("learningOutcome") if not value.is_node)
    for node in graph.linked(spec, "learningOutcome"):
        links = [value.text for name in ("relatedESCOSkill", "relatedSkill") for value in node.values(name)]
        skills = [_http(address) for address in links if is_esco_skill(address)]
        wordings = node.values("title")
        if not wordings and skills:
            wordings = graph.store.node(links[0]).values("prefLabel")
        yield Outcome(tuple(wordings), tuple(dict.fromkeys(skills)))


def is_esco_skill(address: str) -> bool:
    """Whether this is the address of a skill of ESCO."""
    return _ESCO_SKILL.fullmatch(_http(address)) is not None


def _http(address: str) -> str:
    return f"http://{address.removeprefix('https://')}" if address.startswith("https://") else address
