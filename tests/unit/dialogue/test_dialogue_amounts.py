"""Numbers and money, as people write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.dialogue.amounts import number_in
from advisor.domain.learner import Assumption, Limits
from advisor.domain.money import Money
from tests.unit.dialogue.dialogue_readings import LEXICONS, limits_of, reading_of


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("6", "6"),
        ("6,5", "6.5"),
        ("1.000", "1000"),
        ("1 200,50", "1200.50"),
        ("1,200.50", "1200.50"),
        ("1'000", "1000"),
        ("five hundred", "500"),
        ("two thousand five hundred", "2500"),
        ("a hundred and twenty", "120"),
        ("thirty-five", "35"),
        ("half an", "0.5"),
        ("one and a half", "1.5"),
    ],
)
def test_numbers_are_read_exactly(text: str, number: str) -> None:
    assert number_in(text, LEXICONS["en"].numbers.number_words) == Decimal(number)


@pytest.mark.parametrize(
    ("text", "number"),
    [("viisisataa", "500"), ("tuhat viisisataa", "1500"), ("kaksi tuhatta", "2000"), ("puolitoista", "1.5")],
)
def test_finnish_number_words_are_read(text: str, number: str) -> None:
    assert number_in(text, LEXICONS["fi"].numbers.number_words) == Decimal(number)


@pytest.mark.parametrize("text", ["", "many", "six pack", "٣", "1.2.3.4,", "and"])
def test_what_is_no_number_gives_none(text: str) -> None:
    assert number_in(text, LEXICONS["en"].numbers.number_words) is None


@pytest.mark.parametrize(
    ("message", "money"),
    [
        ("900 €", "900 EUR"),
        ("€900", "900 EUR"),
        ("900 euros", "900 EUR"),
        ("max 1.000 EUR", "1000 EUR"),
        ("1 200,50 €", "1200.50 EUR"),
        ("2k euros", "2000 EUR"),
        ("1,5k €", "1500 EUR"),
        ("five hundred pounds", "500 GBP"),
        ("£1,200 at most", "1200 GBP"),
        ("like 300 quid max", "300 GBP"),
        ("up to 4000 SEK", "4000 SEK"),
        ("$250", "250 USD"),
        ("two thousand euros", "2000 EUR"),
        ("I can spend less than 400 euros", "400 EUR"),
        ("the course should cost less than 400 euros", "400 EUR"),
        ("free courses", "0 EUR"),
        ("I have no money", "0 EUR"),
    ],
)
def test_a_budget_is_read_however_it_is_written(message: str, money: str) -> None:
    amount, currency = money.split()
    assert limits_of(message).budget == Money.of(amount, currency)


@pytest.mark.parametrize(
    ("message", "money"),
    [
        ("900 €", "900"),
        ("max 500e", "500"),
        ("enintään 1 200,50 euroa", "1200.50"),
        ("viisisataa euroa", "500"),
        ("korkeintaan 1,5 tonnia", "1500"),
        ("tonni", "1000"),
        ("ilmaisia kursseja", "0"),
        ("budjetti 300", "300"),
    ],
)
def test_a_budget_is_read_in_finnish(message: str, money: str) -> None:
    assert limits_of(message, language="fi").budget == Money.of(money, "EUR")


@pytest.mark.parametrize("message", ["a grand", "budget 1000", "my budget is 1k", "I can spend 1000"])
def test_an_amount_without_a_currency_is_noted_as_taken_in_euros(message: str) -> None:
    reading = reading_of(message)
    assert reading.limits.budget == Money.of(1000, "EUR")
    assert [words.assumption for words in reading.words] == [Assumption.EUROS]


def test_a_later_amount_without_a_currency_keeps_the_currency() -> None:
    assert limits_of("budget 700", before=Limits(budget=Money.of(500, "GBP"))).budget == Money.of(700, "GBP")


@pytest.mark.parametrize(
    ("message", "language"),
    [
        ("I earn 2000 € a month", "en"),
        ("my salary is 30k euros", "en"),
        ("50 euros a month", "en"),
        ("the last course cost 300 euros", "en"),
        ("I want to earn 3000 euros a month", "en"),
        ("by 2027", "en"),
        ("budget 2027", "en"),
        ("in 2028 or 2029", "en"),
        ("I play the grand piano", "en"),
        ("I was born in 1985", "en"),
        ("ansaitsen 2000 € kuussa", "fi"),
        ("palkkani on 2500 euroa", "fi"),
        ("vuonna 2027", "fi"),
    ],
)
def test_what_is_no_budget_gives_none(message: str, language: str) -> None:
    assert limits_of(message, language=language).budget is None


def test_a_wage_does_not_hide_the_budget() -> None:
    assert limits_of("I earn 2000 € a month and can spend 500 €").budget == Money.of(500, "EUR")


def test_an_amount_that_is_taken_back_is_not_taken() -> None:
    assert limits_of("not 500 but 900 euros").budget == Money.of(900, "EUR")
    assert limits_of("not 500 euros but 900 euros").budget == Money.of(900, "EUR")


@pytest.mark.parametrize("message", ["money is no object", "no budget limit", "forget the budget"])
def test_a_budget_can_be_taken_back(message: str) -> None:
    assert limits_of(message, before=Limits(budget=Money.of(500, "EUR"))).budget is None


@given(st.decimals(min_value=0, max_value=99_999, places=2))
def test_every_amount_of_euros_is_read_to_the_cent(amount: Decimal) -> None:
    assert limits_of(f"max {amount} €").budget == Money.of(amount, "EUR")
