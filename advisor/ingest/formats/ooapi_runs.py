"""When, where, how and for how much courses and programs of OOAPI v5 run; offerings that differ in dates are one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from advisor.domain.provenance import Fact, NoteBasis
from advisor.ingest.formats.line_facts import LineFacts
from advisor.ingest.formats.ooapi_objects import addresses_of
from advisor.ingest.formats.plain_values import plain_line, records, web_page, word, words
from advisor.ingest.formats.runs import Run, Runs, put_together
from advisor.ingest.formats.spool import Spooled
from advisor.ingest.normalising.amounts import read_price
from advisor.ingest.normalising.countries import read_country
from advisor.ingest.normalising.durations import read_weeks
from advisor.ingest.normalising.languages import read_language
from advisor.ingest.normalising.reading import note
from advisor.ingest.normalising.vocabularies import read_modes

TAUGHT_AT = ("teaching", "visit")
"""Kinds of address where people go; those for post, deliveries and bills say not where it is taught."""

WHOLE_PRICE = frozenset({"total costs", "total_costs"})


def runs_of(
    value: Mapping[str, object],
    provider: str,
    offerings: Iterable[Spooled],
    provider_of: Callable[[object], str | None],
) -> list[Runs]:
    """The runs of a course or program; without offerings one without dates.

    Args:
        value: the course or program; what an offering does not say is taken from it.
        provider: of the course or program.
        offerings: of it.
        provider_of: the provider that an offering itself names; `None` where it names none that is known.
    """
    runs = [
        Run(
            offering.id,
            provider_of(offering.body.get("organization")) or provider,
            _facts({**value, **_stated(offering.body)}),
            word(offering.body.get("startDate")),
            word(offering.body.get("endDate")),
        )
        for offering in offerings
    ]
    return put_together(runs or [Run("", provider, _facts(value), None, None)], web_page(value.get("link")))


def _stated(body: Mapping[str, object]) -> Mapping[str, object]:
    """What the offering says itself; an address for post alone takes nothing from where the course is taught."""
    names = ("teachingLanguage", "modeOfDelivery", "priceInformation", "link")
    stated = {name: body[name] for name in names if body.get(name) not in (None, [], "")}
    return {**stated, "addresses": body["addresses"]} if addresses_of(body, TAUGHT_AT) else stated


def _facts(value: Mapping[str, object]) -> LineFacts:
    facts = LineFacts()
    languages = [facts.take(read_language(one)) for one in words(value.get("teachingLanguage"))]
    facts.put("languages", [one for one in dict.fromkeys(languages) if one is not None])
    facts.put("mode", facts.take(read_modes(words(value.get("modeOfDelivery")))))
    facts.put("duration_weeks", facts.take(read_weeks(word(value.get("duration")))))
    facts.put("url", web_page(value.get("link")))
    if facts.fields.get("url") is None and word(value.get("link")) is not None:
        facts.notes.append(note(Fact.ADDRESS, NoteBasis.NOT_IN_FORM, word(value.get("link")), "an address of the web"))
    _put_place(facts, value)
    _put_price(facts, value)
    return facts


def _put_place(facts: LineFacts, value: Mapping[str, object]) -> None:
    taught_at = addresses_of(value, TAUGHT_AT)
    cities = dict.fromkeys(city for one in taught_at if (city := plain_line(one.get("city"))))
    facts.put("place", plain_line(", ".join(cities)))
    countries = {facts.take(read_country(word(one.get("countryCode")))) for one in taught_at} - {None}
    if len(countries) == 1:
        facts.put("country", countries.pop())
    elsewhere = None if taught_at else next(records(value.get("addresses")), None)
    if elsewhere is not None and word(elsewhere.get("city")):
        kind = word(elsewhere.get("addressType")) or "without a kind"
        detail = f"the kind of the address is {kind}: it is not said to be where the teaching is"
        facts.notes.append(note(Fact.PLACE, NoteBasis.NOT_IN_FORM, word(elsewhere.get("city")), detail))


def _put_price(facts: LineFacts, value: Mapping[str, object]) -> None:
    """The total where it is given as such; else all costs in words."""
    costs = list(records(value.get("priceInformation")))
    totals = [one for one in costs if word(one.get("costType")) in WHOLE_PRICE]
    if len(totals) == 1:
        price = facts.take(read_price(word(totals[0].get("amount")), word(totals[0].get("currency"))))
        if price is not None:
            facts.put("price", {"amount": price[0], "currency": price[1]})
            return
    told = [
        " ".join(filter(None, (word(one.get("costType")), word(one.get("amount")), word(one.get("currency")))))
        for one in costs
    ]
    facts.put("price_words", plain_line("; ".join(one for one in told if one)))
