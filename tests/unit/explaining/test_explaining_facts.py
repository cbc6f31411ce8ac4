"""Facts of offerings: what is not stated says so, what is inferred says so."""

from dataclasses import replace
from datetime import date

import pytest

from advisor.domain.catalogue import Availability, Session
from advisor.domain.levels import EqfLevel
from advisor.domain.matching import TextPart
from advisor.domain.money import Money
from advisor.explaining.facts import (
    EVIDENCE_NAMES,
    dates_text,
    fact_line,
    hours_text,
    how_sure,
    level_text,
    price_text,
    step_line,
)
from tests.builders import an_opportunity
from tests.unit.explaining.explaining_turns import ENGLISH, FINNISH, a_candidate, a_plan


@pytest.mark.parametrize(
    ("level", "published", "text"),
    [
        (EqfLevel(level=5), None, "EQF 5"),
        (EqfLevel(level=5, inferred_from="table"), None, "EQF 5 (inferred)"),
        (None, "Level 4", "EQF level not stated (the source says: Level 4)"),
        (None, None, "EQF level not stated"),
    ],
)
def test_a_level_is_never_shown_as_surer_than_it_is(level: EqfLevel | None, published: str | None, text: str) -> None:
    assert level_text(level, published, ENGLISH) == text


def test_a_price_is_free_only_where_the_source_says_so() -> None:
    assert price_text(an_opportunity(price=Money.of(0, "EUR")), ENGLISH) == "free of charge"
    assert price_text(an_opportunity(price=None), ENGLISH) == "price not stated"
    subscription = replace(an_opportunity(price=None), price_words="$39 a month")
    assert price_text(subscription, ENGLISH) == "price by the provider: $39 a month"


@pytest.mark.parametrize(
    ("availability", "text"),
    [
        (Availability(any_time=True), "starts at any time"),
        (Availability(start_months=(1, 9)), "starts every year in January and September"),
        (Availability(sessions=(Session(start=date(2027, 1, 18)),)), "starts 18 Jan 2027"),
        (Availability(), "dates not stated"),
    ],
)
def test_dates_are_shown_as_stated(availability: Availability, text: str) -> None:
    assert dates_text(an_opportunity(availability=availability), ENGLISH) == text


def test_hours_that_are_estimated_say_so() -> None:
    assert hours_text(130, ENGLISH, estimated=True) == "about 130 hours (estimated from the credits)"
    assert [hours_text(hours, FINNISH) for hours in (None, 1, 2)] == [
        "tuntimäärää ei ole ilmoitettu",
        "1 tunti",
        "2 tuntia",
    ]


def test_an_offering_that_states_nothing_says_so_seven_times() -> None:
    silent = an_opportunity(
        points=None, workload_hours=None, price=None, mode=None, languages=(), availability=Availability()
    )
    silent = replace(silent, spec=replace(silent.spec, eqf_level=None))
    assert fact_line(silent, ENGLISH).count("not stated") == 7
    assert fact_line(silent, FINNISH).count("ei ole ilmoitettu") == 7


@pytest.mark.parametrize(("strength", "word"), [(0.9, "very likely"), (0.7, "likely"), (0.6, "possibly")])
def test_how_sure_is_said_in_words(strength: float, word: str) -> None:
    evidence = a_candidate(strength=strength).evidence[0]
    assert how_sure(evidence, ENGLISH) == word
    assert how_sure(replace(evidence, strength=0.98, probability=strength), ENGLISH) == word  # whatever others add


def test_a_link_made_by_people_is_the_provider_s() -> None:
    evidence = replace(a_candidate().evidence[0], made_by_people=True)
    assert how_sure(evidence, ENGLISH) == "stated by the provider"


def test_only_a_learning_outcome_is_called_one() -> None:
    assert [part for part, name in EVIDENCE_NAMES.items() if name == "learning outcome"] == [TextPart.OUTCOME]


def test_dates_of_a_step_that_are_not_stated_are_to_be_confirmed() -> None:
    (step,) = a_plan().steps
    assert step_line(step, ENGLISH) == "1 Jan 2027 to 28 Jan 2027 · 135 hours · €300"
    assert "to be confirmed" in step_line(replace(step, dates_are_stated=False), ENGLISH)
