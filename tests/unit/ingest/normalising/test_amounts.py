"""Money and credit points are kept exactly, and only where they can be read in one way."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.domain.credits import CreditSystem
from advisor.domain.provenance import Fact, NoteBasis
from advisor.ingest.normalising.amounts import read_credits, read_price
from advisor.ingest.normalising.reading import Read
from advisor.ingest.profile import PriceIn
from advisor.ingest.profile_types import CreditsIn

ECTS = "http://data.europa.eu/snb/education-credit/6fcec5c5af"


@pytest.mark.parametrize(
    ("amount", "currency", "expected"),
    [
        ("440", "GBP", ("440", "GBP")),
        ("450.00", "EUR", ("450.00", "EUR")),
        (0, "USD", ("0", "USD")),
        (37344, "USD", ("37344", "USD")),
        (12.5, "EUR", ("12.5", "EUR")),
        (Decimal("450.500"), "EUR", ("450.50", "EUR")),
        ("€ 450", None, ("450", "EUR")),
        ("450 EUR", None, ("450", "EUR")),
        ("450 euros", None, ("450", "EUR")),
        ("EUR 450", "EUR", ("450", "EUR")),
        ("450,50", "eur", ("450.50", "EUR")),
        ("1,200.00", "EUR", ("1200.00", "EUR")),
        ("1.200,50 €", None, ("1200.50", "EUR")),
        ("1 200", "SEK", ("1200", "SEK")),
        ("1\u202f200,50", "EUR", ("1200.50", "EUR")),
        ("99", "http://publications.europa.eu/resource/authority/currency/CHF", ("99", "CHF")),
    ],
)
def test_a_price_is_read_with_its_currency(amount: object, currency: object, expected: tuple[str, str]) -> None:
    found = read_price(amount, currency)
    assert found.value == expected
    is_as_published = (str(amount), currency) == expected
    assert [one.basis for one in found.notes] == ([] if is_as_published else [NoteBasis.CODE_LIST])
    PriceIn(amount=Decimal(expected[0]), currency=expected[1])


@pytest.mark.parametrize(
    ("amount", "currency", "basis"),
    [
        ("1,200", "EUR", NoteBasis.NOT_IN_FORM),
        ("1.200", "EUR", NoteBasis.NOT_IN_FORM),
        ("12.345", "EUR", NoteBasis.NOT_IN_FORM),
        (12.345, "EUR", NoteBasis.NOT_IN_FORM),
        ("-5", "EUR", NoteBasis.NOT_IN_FORM),
        (-5, "EUR", NoteBasis.NOT_IN_FORM),
        (10_000_001, "EUR", NoteBasis.NOT_IN_FORM),
        (0, None, NoteBasis.NOT_IN_FORM),
        ("450", "XYZ", NoteBasis.NOT_IN_FORM),
        ("450", "XXX", NoteBasis.NOT_IN_FORM),
        ("$ 40", None, NoteBasis.NOT_IN_FORM),
        ("40 dollars", None, NoteBasis.NOT_IN_FORM),
        ("450 EUR a month", None, NoteBasis.NOT_IN_FORM),
        ("450-500", "EUR", NoteBasis.NOT_IN_FORM),
        ("free", "EUR", NoteBasis.NOT_IN_FORM),
        (float("nan"), "EUR", NoteBasis.NOT_IN_FORM),
        (float("inf"), "EUR", NoteBasis.NOT_IN_FORM),
        (Decimal("1E+999999999"), "EUR", NoteBasis.NOT_IN_FORM),
        pytest.param(10**5000, "EUR", NoteBasis.NOT_IN_FORM, id="huge"),
        ([450], "EUR", NoteBasis.NOT_IN_FORM),
        ("450 EUR", "USD", NoteBasis.VALUES_DISAGREE),
    ],
)
def test_a_price_that_may_mean_another_one_is_not_read(amount: object, currency: object, basis: NoteBasis) -> None:
    found = read_price(amount, currency)
    assert found.value is None
    assert [(one.fact, one.basis) for one in found.notes] == [(Fact.PRICE, basis)]


@given(st.decimals(min_value=0, max_value=10_000_000, places=2))
def test_an_amount_is_never_changed(amount: Decimal) -> None:
    for published in (amount, str(amount), f"{amount:,.2f}", f"{amount:.2f}".replace(".", ",")):
        found = read_price(published, "EUR")
        assert found.value is not None
        assert Decimal(found.value[0]) == amount


@pytest.mark.parametrize(
    ("points", "system", "expected"),
    [
        ("5", ECTS, {"system": "ECTS", "points": "5"}),
        (6, "ects", {"system": "ECTS", "points": "6"}),
        (2.5, "ECTS", {"system": "ECTS", "points": "2.5"}),
        ("2,5", "op", {"system": "FI_OPINTOPISTE", "points": "2.5"}),
        ("5 ECTS", None, {"system": "ECTS", "points": "5"}),
        ("5 ECTS credits", ECTS, {"system": "ECTS", "points": "5"}),
        ("60 CFU", None, {"system": "IT_CFU", "points": "60"}),
        (0, "ects", {"system": "ECTS", "points": "0"}),
    ],
)
def test_credits_are_read_in_their_own_system(points: object, system: object, expected: dict[str, str]) -> None:
    found = read_credits(points, system)
    assert found.value == expected
    CreditsIn(system=CreditSystem(expected["system"]), points=Decimal(expected["points"]))


@pytest.mark.parametrize(
    ("points", "system", "basis"),
    [
        (3, "hour", NoteBasis.NOT_IN_VOCABULARY),
        (60, "sp", NoteBasis.NOT_IN_VOCABULARY),
        (5, None, NoteBasis.NOT_IN_FORM),
        (-5, "ects", NoteBasis.NOT_IN_FORM),
        (20_001, "ects", NoteBasis.NOT_IN_FORM),
        ("1.500", "ects", NoteBasis.NOT_IN_FORM),
        ("3-6", "ects", NoteBasis.NOT_IN_FORM),
        (2.555, "ects", NoteBasis.NOT_IN_FORM),
        (True, "ects", NoteBasis.NOT_IN_FORM),
        ("5 stars", None, NoteBasis.NOT_IN_VOCABULARY),
        ("5 ECTS", "ECVET", NoteBasis.VALUES_DISAGREE),
    ],
)
def test_points_without_a_sure_amount_and_system_are_not_read(points: object, system: object, basis: NoteBasis) -> None:
    found = read_credits(points, system)
    assert found.value is None
    assert [(one.fact, one.basis) for one in found.notes] == [(Fact.CREDITS, basis)]


def test_nothing_published_is_nothing_to_note() -> None:
    assert read_price(None, "EUR") == read_price(" ", None) == Read(None)
    assert read_credits(None, ECTS) == read_credits("", None) == Read(None)
