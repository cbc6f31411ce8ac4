"""Filters and orders of offerings, with what is unknown apart."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.domain.catalogue import Availability, LearningOpportunity, Mode, Session
from advisor.domain.ids import OpportunityId
from advisor.domain.languages import ENGLISH, LanguageCode
from advisor.domain.levels import EqfLevel
from advisor.domain.matching import Candidate
from advisor.domain.money import Money
from advisor.explaining.offerings_table import (
    FilterName,
    OfferingFilters,
    OfferingOrder,
    filtered,
    in_order,
    loosenings,
    next_start,
    options_of,
    same_course,
)
from tests.builders import TODAY, a_provider, skill_uri
from tests.page_answers import DATA, a_candidate, a_gap

FINNISH = LanguageCode("fi")
FREE, CHEAP, DEAR = Money.of(0, "USD"), Money.of(100, "EUR"), Money.of(900, "EUR")


def an_offering(
    name: str = "one",
    *,
    price: Money | None = CHEAP,
    mode: Mode | None = Mode.ONLINE,
    hours: int | None = 20,
    level: int | None = 5,
    country: str | None = "DK",
    languages: tuple[LanguageCode, ...] = (ENGLISH,),
    availability: Availability | None = None,
) -> LearningOpportunity:
    return replace(
        DATA,
        id=OpportunityId(name),
        spec=replace(DATA.spec, workload_hours=hours, eqf_level=None if level is None else EqfLevel(level=level)),
        provider=a_provider(country=country),
        country=None,
        price=price,
        mode=mode,
        languages=languages,
        availability=availability or Availability(any_time=True),
    )


def candidates(*offerings: LearningOpportunity) -> tuple[Candidate, ...]:
    return tuple(a_candidate(one) for one in offerings)


def ids(found: tuple[Candidate, ...]) -> list[str]:
    return [candidate.opportunity.id for candidate in found]


SOME = candidates(
    an_offering("cheap"),
    an_offering("dear", price=DEAR, mode=Mode.ONSITE, hours=5, level=6, country="FI", languages=(FINNISH,)),
    an_offering(
        "unsaid", price=None, mode=None, hours=None, level=None, country=None, languages=(),
        availability=Availability(duration_weeks=3),
    ),
    an_offering("free", price=FREE, hours=40),
)  # fmt: skip


@pytest.mark.parametrize(
    ("filters", "left"),
    [
        (OfferingFilters(), ["cheap", "dear", "unsaid", "free"]),
        (OfferingFilters(modes=(Mode.ONSITE,)), ["dear", "unsaid"]),
        (OfferingFilters(languages=(FINNISH,)), ["dear", "unsaid"]),
        (OfferingFilters(countries=("DK",)), ["cheap", "unsaid", "free"]),
        (OfferingFilters(levels=(6, 7)), ["dear", "unsaid"]),
        (OfferingFilters(most_expensive=CHEAP), ["cheap", "unsaid", "free"]),
        (OfferingFilters(only_dated=True), ["cheap", "dear", "free"]),
        (OfferingFilters(modes=(Mode.ONSITE,), only_stated=True), ["dear"]),
        (OfferingFilters(skill=skill_uri("analyse-data")), ["cheap", "dear", "unsaid", "free"]),
        (OfferingFilters(skill=skill_uri("weld")), []),
    ],
)
def test_a_filter_leaves_what_fits_and_what_does_not_say(filters: OfferingFilters, left: list[str]) -> None:
    assert ids(filtered(SOME, filters).candidates) == left


def test_a_price_in_another_currency_is_neither_within_nor_beyond_a_limit() -> None:
    found = filtered(candidates(an_offering(price=Money.of(10, "USD"))), OfferingFilters(most_expensive=CHEAP))
    assert (len(found.candidates), found.unstated) == (1, 1)


def test_it_is_counted_how_many_stay_only_because_they_do_not_say() -> None:
    assert filtered(SOME, OfferingFilters(modes=(Mode.ONSITE,))).unstated == 1
    assert filtered(SOME, OfferingFilters(modes=(Mode.ONSITE,), only_stated=True)).unstated == 0


def test_where_nothing_is_left_the_filters_that_alone_are_in_the_way_are_named() -> None:
    filters = OfferingFilters(modes=(Mode.WORKPLACE,), only_dated=True)
    assert loosenings(SOME, filters) == ((FilterName.MODES, 3), (FilterName.DATES, 1))
    assert loosenings(SOME, replace(filters, skill=skill_uri("weld"))) == ()


filter_values = st.builds(
    OfferingFilters,
    modes=st.sampled_from([(), (Mode.ONLINE,), (Mode.ONSITE, Mode.BLENDED)]),
    languages=st.sampled_from([(), (FINNISH,)]),
    most_expensive=st.sampled_from([None, CHEAP, FREE]),
    countries=st.sampled_from([(), ("FI",)]),
    levels=st.sampled_from([(), (5,), (6, 7)]),
    only_dated=st.booleans(),
    skill=st.sampled_from([None, skill_uri("analyse-data"), skill_uri("weld")]),
    only_stated=st.booleans(),
)


@given(filter_values)
def test_taking_out_a_filter_never_hides_anything(filters: OfferingFilters) -> None:
    left = set(ids(filtered(SOME, filters).candidates))
    for name in filters.active:
        assert name not in filters.without(name).active
        assert left <= set(ids(filtered(SOME, filters.without(name)).candidates))
    assert not filters.active or len(left) <= len(SOME)


@given(st.permutations(SOME), st.sampled_from(OfferingOrder))
def test_an_order_loses_nothing_and_puts_the_unknown_last(some: list[Candidate], order: OfferingOrder) -> None:
    found = in_order(some, order, today=TODAY, currency="EUR")
    assert sorted(ids(found.candidates)) == sorted(ids(tuple(some)))
    assert order is OfferingOrder.COVER or (ids(found.candidates)[-1] == "unsaid" and found.last == 1)


@pytest.mark.parametrize(
    ("order", "names"),
    [
        (OfferingOrder.COVER, ["cheap", "dear", "unsaid", "free"]),
        (OfferingOrder.CHEAPEST, ["free", "cheap", "dear", "unsaid"]),
        (OfferingOrder.FEWEST_HOURS, ["dear", "cheap", "free", "unsaid"]),
    ],
)
def test_the_first_offering_is_best_in_what_was_asked(order: OfferingOrder, names: list[str]) -> None:
    assert ids(in_order(SOME, order, today=TODAY, currency="EUR").candidates) == names


@pytest.mark.parametrize(
    ("availability", "start"),
    [
        (Availability(), None),
        (Availability(any_time=True), TODAY),
        (Availability(sessions=(Session(start=date(2026, 1, 5)), Session(start=date(2027, 1, 5)))), date(2027, 1, 5)),
        (Availability(sessions=(Session(start=date(2026, 1, 5)),)), None),
        (Availability(start_months=(2, 9)), date(2027, 2, 1)),
        (Availability(start_months=(11,)), TODAY),
    ],
)
def test_the_next_start_is_never_in_the_past(availability: Availability, start: date | None) -> None:
    assert next_start(an_offering(availability=availability), TODAY) == start


def test_there_is_to_choose_from_what_the_offerings_have() -> None:
    options = options_of(SOME, a_gap())
    assert options.modes == (Mode.ONLINE, Mode.ONSITE)
    assert options.languages == (ENGLISH, FINNISH)
    assert options.countries == ("DK", "FI")
    assert options.levels == (5, 6)
    assert list(options.skills.values()) == ["analyse data"]
    assert options.currency == "EUR"


def test_a_course_that_is_not_wanted_goes_with_its_other_codes_and_not_with_other_providers() -> None:
    shown, twin = an_offering("one"), an_offering("two")
    elsewhere = replace(an_offering("three"), provider=a_provider("Another School"))
    translated = replace(an_offering("four"), spec=replace(DATA.spec, title="Dataperusteet"))
    candidate = replace(a_candidate(shown), alternatives=(shown, twin, elsewhere, translated))
    assert same_course(candidate) == ("one", "two")
