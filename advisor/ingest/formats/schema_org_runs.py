"""When, where, how and for how much courses of schema.org run: instances that differ in dates are one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from advisor.domain.catalogue import Mode
from advisor.domain.provenance import Fact, NoteBasis
from advisor.ingest.formats.line_facts import LineFacts
from advisor.ingest.formats.plain_values import listed, number_text, plain_line, record, records, word
from advisor.ingest.formats.runs import Run, Runs, put_together
from advisor.ingest.formats.schema_org_spec import weeks_of
from advisor.ingest.formats.schema_org_values import Node, address_of, label_of, line_of, resolved, types_of
from advisor.ingest.formats.spool import Spool
from advisor.ingest.normalising.amounts import read_price
from advisor.ingest.normalising.countries import read_country
from advisor.ingest.normalising.languages import read_language
from advisor.ingest.normalising.reading import note
from advisor.ingest.normalising.vocabularies import read_modes, read_type

_OF_A_RUN = (
    "inLanguage", "courseMode", "educationalProgramMode", "location", "offers", "url", "startDate", "endDate",
    "courseSchedule", "duration",
)  # fmt: skip
"""Fields of an instance that win over those of the course."""

MOOC = "mooc"


def runs_of(node: Node, instances: Sequence[Node], provider: str, type_word: str | None, spool: Spool) -> list[Runs]:
    """The runs of a course or programme; without instances one, with what it says itself.

    Args:
        node: the course or programme.
        instances: of it.
        provider: of it.
        type_word: its type, as schema.org calls it; `None` where that says nothing.
        spool: with the nodes that are referred to.
    """
    runs = []
    for number, instance in enumerate(instances or ({},), start=1):
        stated: Mapping[str, object] = {name: instance[name] for name in _OF_A_RUN if instance.get(name) is not None}
        value = {**node, **stated}
        schedule = next(records(value.get("courseSchedule")), {})
        start, end = (line_of(value.get(name)) or line_of(schedule.get(name)) for name in ("startDate", "endDate"))
        runs.append(Run(str(number), provider, _facts(value, type_word, spool), start, end))
    return put_together(runs, address_of(node.get("url")) or address_of(node.get("@id")))


def _facts(value: Node, type_word: str | None, spool: Spool) -> LineFacts:
    facts = LineFacts()
    languages = [facts.take(read_language(one)) for one in _languages(value.get("inLanguage"))]
    facts.put("languages", list(dict.fromkeys(one for one in languages if one is not None)))
    _put_mode_and_type(facts, value, type_word)
    _put_place(facts, value, spool)
    _put_price(facts, value, spool)
    weeks = weeks_of(facts, value.get("timeToComplete"), value.get("duration"), value.get("timeRequired"))
    facts.put("duration_weeks", weeks)
    page = address_of(value.get("url")) or address_of(value.get("@id"))
    facts.put("url", page)
    if page is None and line_of(value.get("url")) is not None:
        detail = "an address of the web, with its host"
        facts.notes.append(note(Fact.ADDRESS, NoteBasis.NOT_IN_FORM, line_of(value.get("url")), detail))
    return facts


def _languages(value: object) -> Iterator[str]:
    """Each language by its code where an object gives one, else by its name."""
    for one in listed(value):
        named = record(one)
        stated = line_of(named.get("alternateName")) if named else None
        text = stated or label_of(one)
        if text is not None:
            yield text


def _put_mode_and_type(facts: LineFacts, value: Node, type_word: str | None) -> None:
    modes = [
        text
        for name in ("courseMode", "educationalProgramMode")
        for one in listed(value.get(name))
        if (text := label_of(one))
    ]
    mode = facts.take(read_modes(modes))
    places = [types_of(one) for one in records(value.get("location"))]
    if not modes and places and all("VirtualLocation" in one for one in places):
        mode = Mode.ONLINE
        facts.notes.append(note(Fact.MODE, NoteBasis.FORMAT_WORD, "VirtualLocation", "schema.org location"))
    facts.put("mode", mode.value if mode is not None else None)
    is_mooc = any(one.casefold() == MOOC for one in modes)
    opportunity_type = facts.take(read_type(MOOC if is_mooc else type_word))
    facts.put("type", opportunity_type.value if opportunity_type is not None else None)


def _put_place(facts: LineFacts, value: Node, spool: Spool) -> None:
    places, countries = [], set()
    for one in listed(value.get("location")):
        node = resolved(one, spool)
        if node is None:
            places.append(line_of(one))
            continue
        if "VirtualLocation" in types_of(node):
            continue
        address = next((found for part in listed(node.get("address")) if (found := resolved(part, spool))), node)
        places.append(line_of(address.get("addressLocality")) or label_of(node) or line_of(node.get("address")))
        countries |= {facts.take(read_country(label_of(code))) for code in listed(address.get("addressCountry"))}
    facts.put("place", plain_line("; ".join(dict.fromkeys(place for place in places if place))))
    known = countries - {None}
    facts.put("country", next(iter(known)) if len(known) == 1 else None)


def _put_price(facts: LineFacts, value: Node, spool: Spool) -> None:
    """The price where there is one; several, and what is no amount, in words."""
    offers = [offer for one in listed(value.get("offers")) if (offer := resolved(one, spool)) is not None]
    priced = [pair for offer in offers for pair in _prices(offer, None)]
    amounts = dict.fromkeys((amount, currency) for _, amount, currency in priced)
    if len(amounts) == 1:
        ((amount, currency),) = amounts
        price = facts.take(read_price(amount, currency))
        if price is not None:
            facts.put("price", {"amount": price[0], "currency": price[1]})
            return
        if number_text(amount) is not None and not amount.strip("0."):
            facts.put("price_words", "free of charge")
            return
    told = [
        " ".join(filter(None, (f"{label}:" if label else None, amount, currency))) for label, amount, currency in priced
    ]
    told += [label for offer in offers if not list(_prices(offer, None)) and (label := line_of(offer.get("category")))]
    if not told and value.get("isAccessibleForFree") is True:
        told.append("free of charge")
    facts.put("price_words", plain_line("; ".join(dict.fromkeys(told))))


def _prices(offer: Node, label: str | None) -> Iterator[tuple[str | None, str, str | None]]:
    """Category, amount and currency of each price of an offer."""
    label = line_of(offer.get("category")) or line_of(offer.get("name")) or label
    currency = word(offer.get("priceCurrency"))
    amount = line_of(offer.get("price"))
    if amount is not None:
        yield label, amount, currency
        return
    low, high = line_of(offer.get("lowPrice")), line_of(offer.get("highPrice"))
    for inner in (one for name in ("priceSpecification", "offers") for one in records(offer.get(name))):
        yield from _prices({"priceCurrency": currency, **inner}, label)
    for bound in dict.fromkeys((low, high)):
        if bound is not None and not offer.get("offers"):
            yield label, bound, currency
