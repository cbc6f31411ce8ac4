"""What is offered, when, where, how and for how much: fields of profile lines."""

from __future__ import annotations

from collections.abc import Sequence

from advisor.domain.provenance import Fact, NoteBasis
from advisor.ingest.formats.elm_graph import CatalogueGraph
from advisor.ingest.formats.line_facts import LineFacts
from advisor.ingest.formats.plain_values import plain_line
from advisor.ingest.formats.remembered_reads import read_country, read_language, read_type, read_weeks
from advisor.ingest.formats.statement_store import Node
from advisor.ingest.normalising.amounts import read_price
from advisor.ingest.normalising.dates import read_sessions
from advisor.ingest.normalising.reading import note
from advisor.ingest.normalising.vocabularies import read_modes


def put_opportunity(graph: CatalogueGraph, run: Node, spec: Node, languages: Sequence[str], facts: LineFacts) -> None:
    """The fields of one opportunity; what it leaves open is taken from the specification."""
    types = graph.published(run, "type") or graph.published(spec, "type")
    read = [facts.take(read_type(text)) for text in types]
    facts.put("type", next((kind.value for kind in read if kind is not None), None))
    taught = graph.published(run, "defaultLanguage") or graph.published(spec, "language")
    facts.put("languages", list(dict.fromkeys(filter(None, (facts.take(read_language(text)) for text in taught)))))
    mode = facts.take(read_modes(_modes(graph, run, spec)))
    facts.put("mode", mode.value if mode else None)
    _put_place(graph, run, languages, facts)
    _put_price(graph, run, languages, facts)
    _put_dates(graph, run, languages, facts)
    facts.put("duration_weeks", facts.take(read_weeks(graph.first_text(run, "duration"))))
    facts.put("open_enrolment", _is_open(graph, run))
    facts.put("url", graph.page(run, "homepage") or graph.page(spec, "homepage"))


def _modes(graph: CatalogueGraph, run: Node, spec: Node) -> list[str]:
    """The forms of participation as the nearest element states them."""
    activities = [*graph.linked(run, "learningActivitySpecification"), *graph.linked(spec, "influencedBy")]
    for node in (run, *activities, spec):
        found = graph.published(node, "mode")
        if found:
            return found
    return []


def _put_place(graph: CatalogueGraph, run: Node, languages: Sequence[str], facts: LineFacts) -> None:
    places = list(graph.linked(run, "location"))
    named = [graph.line(place, "geographicName", languages) for place in places]
    addresses = [address for place in places for address in graph.linked(place, "address")]
    written = [graph.notes(address, "fullAddress", languages) for address in addresses]
    facts.put("place", plain_line("; ".join(dict.fromkeys(filter(None, named))) or next(filter(None, written), None)))
    published = [text for address in addresses for text in graph.published(address, "countryCode")]
    countries = {country for text in published if (country := facts.take(read_country(text)))}
    if len(countries) > 1:
        several = "; ".join(sorted(countries))
        facts.notes.append(note(Fact.COUNTRY, NoteBasis.VALUES_DISAGREE, several, "offered in several countries"))
    facts.put("country", countries.pop() if len(countries) == 1 else None)


def _put_price(graph: CatalogueGraph, run: Node, languages: Sequence[str], facts: LineFacts) -> None:
    amounts: dict[tuple[str, str], str | None] = {}
    words = []
    for detail in graph.linked(run, "priceDetail"):
        label = graph.line(detail, "prefLabel", languages) or graph.line(detail, "description", languages)
        found = None
        for amount in graph.linked(detail, "amount"):
            unit = next(iter(graph.published(amount, "unit")), None)
            found = facts.take(read_price(graph.first_text(amount, "value"), unit))
        if found is not None:
            amounts[found] = label
            words.append(f"{found[0]} {found[1]}" + (f" ({label})" if label else ""))
        elif label:
            words.append(label)
    words.extend(filter(None, [graph.line(run, "priceDetail", languages)]))
    if len(amounts) == 1:
        amount_text, currency = next(iter(amounts))
        facts.put("price", {"amount": amount_text, "currency": currency})
    if len(amounts) != 1 or len(words) > 1:
        facts.put("price_words", plain_line("; ".join(dict.fromkeys(words))))


def _put_dates(graph: CatalogueGraph, run: Node, languages: Sequence[str], facts: LineFacts) -> None:
    pairs: list[tuple[object, object]] = []
    for period in graph.linked(run, "temporal"):
        start, end = graph.first_text(period, "startDate"), graph.first_text(period, "endDate")
        if start or end:
            pairs.append((start, end))
            continue
        name = graph.label_line(period, languages)
        if name:
            told = note(Fact.DATES, NoteBasis.NOT_IN_FORM, name, "the name of a period, without its first day")
            facts.notes.append(told)
    for value in run.values("temporal"):
        if not value.is_node:
            told = note(Fact.DATES, NoteBasis.NOT_IN_FORM, value.text, "a period with startDate and endDate")
            facts.notes.append(told)
    facts.put("sessions", facts.take(read_sessions(pairs)))


def _is_open(graph: CatalogueGraph, run: Node) -> bool | None:
    """Whether one of the groups that may take part is of people who are not enrolled."""
    conditions = graph.linked(run, "learnerGroupConditions")
    groups = (group for one in conditions for group in graph.linked(one, "learnerGroup"))
    return True if any(graph.says_yes(group, "isOpenToNonEnrolled") for group in groups) else None
