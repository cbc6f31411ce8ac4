"""Numbers, money and dates in Danish, as people write them."""

from datetime import date
from decimal import Decimal

import pytest

from advisor.dialogue.amounts import number_in
from advisor.dialogue.lexicon_da import DANISH
from advisor.domain.learner import Assumption, Limits
from advisor.domain.money import Money
from tests.unit.dialogue.dialogue_readings import limits_of, reading_of


def limits(message: str, before: Limits | None = None) -> Limits:
    """The limits of a Danish message."""
    return limits_of(message, language="da", before=before)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("hundrede", "100"), ("tusind", "1000"), ("to tusind", "2000"), ("femtusind", "5000"), ("titusind", "10000"),
        ("femogtyve", "25"),
        ("halvtreds", "50"), ("halvanden", "1.5"), ("en og en halv", "1.5"), ("to og en halv", "2.5"),
        ("et par", "2"), ("tres", "60"),
    ],
)  # fmt: skip
def test_number_words_are_read(text: str, number: str) -> None:
    assert number_in(text, DANISH.numbers.number_words) == Decimal(number)


@pytest.mark.parametrize(
    ("message", "hours"),
    [
        ("6t/ugen", "6"),
        ("seks timer om ugen", "6"),
        ("6 timer ugentligt", "6"),
        ("ca. 8 timer pr. uge", "8"),
        ("måske 7,5 timer hver uge", "7.5"),
        ("halvanden time om ugen", "1.5"),
        ("om ugen kan jeg bruge 5 timer", "5"),
        ("jeg har 10 timer", "10"),
        ("10 timer", "10"),
        ("egentlig 10 timer", "10"),
        ("ændre til 4 timer", "4"),
        ("nej jeg mente 8 timer om ugen", "8"),
        ("ikke 6 timer men 10 timer", "10"),
        ("10 i stedet for 6", "10"),
        ("to timer tre aftener om ugen", "6"),
        ("jeg arbejder 37 timer om ugen men kan bruge 5 timer om ugen på at læse", "5"),
    ],
)
def test_hours_a_week_are_read(message: str, hours: str) -> None:
    assert limits(message).study_hours_per_week == Decimal(hours)


@pytest.mark.parametrize(
    ("message", "hours", "assumption"),
    [
        ("to aftener om ugen", "6", Assumption.EVENINGS),
        ("to aftener", "6", Assumption.EVENINGS),
        ("en times tid om dagen", "7", Assumption.EVERY_DAY),
        ("en halv time om dagen", "3.5", Assumption.EVERY_DAY),
        ("30 min om dagen", "3.5", Assumption.EVERY_DAY),
        ("2 timer pr. hverdag", "10", Assumption.WORKING_DAYS),
        ("20 timer om måneden", "4.5", Assumption.MONTHLY),
        ("10-12 timer ugentligt", "10", Assumption.LOWER_END),
        ("fem til seks timer om ugen", "5", Assumption.LOWER_END),
    ],
)
def test_what_is_taken_for_granted_of_hours_is_noted(message: str, hours: str, assumption: Assumption) -> None:
    reading = reading_of(message, language="da")
    assert reading.limits.study_hours_per_week == Decimal(hours)
    assert [words.assumption for words in reading.words] == [assumption]


@pytest.mark.parametrize(
    "message",
    [
        "jeg arbejder 37 timer om ugen",
        "arbejder som pædagog 30 timer om ugen",
        "37t/ugen arbejder jeg",
        "jeg har arbejdet 20 timer om ugen på lager",
        "37 timer om ugen på arbejde",
        "kurset er på 20 timer i alt",
        "jeg er 45 år",
        "10 års erfaring",
        "200 timer om ugen",
        "2027 timer om ugen",
    ],
)
def test_what_is_no_time_for_study_gives_no_hours(message: str) -> None:
    assert limits(message).study_hours_per_week is None


@pytest.mark.parametrize(
    ("message", "money"),
    [
        ("10 000 kr", "10000 DKK"),
        ("max 10000kr.", "10000 DKK"),
        ("højst 5.000 kroner", "5000 DKK"),
        ("5000,-", "5000 DKK"),
        ("10k kr", "10000 DKK"),
        ("to tusind kroner", "2000 DKK"),
        ("titusind kroner", "10000 DKK"),
        ("en tusindlap", "1000 DKK"),
        ("4 500 DKK", "4500 DKK"),
        ("max 900 €", "900 EUR"),
        ("højst tusind euro", "1000 EUR"),
        ("femhundrede euro", "500 EUR"),
        ("kurset må koste max 5000 kr", "5000 DKK"),
        ("firmaet betaler op til 4.000 kr. pr. mand", "4000 DKK"),
        ("kurser der koster max 900 kr", "900 DKK"),
        ("ingen penge", "0 EUR"),
        ("gratis kurser", "0 EUR"),
        ("det må ikke koste noget", "0 EUR"),
        ("ikke 500 kr men 900 kr", "900 DKK"),
        ("500 DKK", "500 DKK"),
        ("jeg tjener 28.000 kr om måneden og kan betale 3.000 kr", "3000 DKK"),
    ],
)
def test_a_budget_is_read(message: str, money: str) -> None:
    amount, currency = money.split()
    assert limits(message).budget == Money.of(amount, currency)


@pytest.mark.parametrize("message", ["budget 3000", "højst 3000 euro", "jeg kan betale 3000"])
def test_an_amount_without_a_currency_is_taken_in_euros(message: str) -> None:
    assert limits(message).budget == Money.of(3000, "EUR")


def test_a_corrected_amount_keeps_its_currency() -> None:
    before = Limits(budget=Money.of(500, "DKK"))
    assert limits("nej, 900 i stedet for 500", before=before).budget == Money.of(900, "DKK")


@pytest.mark.parametrize(
    "message",
    [
        "jeg tjener 28.000 kr om måneden",
        "lønnen er 30.000 kr",
        "jeg vil tjene 40.000 kr",
        "huslejen er 9.000 kr",
        "det sidste kursus kostede 3000 kr",
        "jeg har 200.000 kr i studiegæld",
        "max 500 kr om måneden",
        "født 1985",
        "til 2028",
    ],
)
def test_what_is_no_budget_gives_none(message: str) -> None:
    assert limits(message).budget is None


@pytest.mark.parametrize(
    ("message", "day"),
    [
        ("til næste sommer", date(2027, 6, 30)),
        ("inden sommer", date(2027, 5, 31)),
        ("senest i juni 2027", date(2027, 6, 30)),
        ("færdig senest den 15. juni 2027", date(2027, 6, 15)),
        ("vil være færdig i juni næste år", date(2027, 6, 30)),
        ("i juni næste år vil jeg være færdig", date(2027, 6, 30)),
        ("senest 2027-12-31", date(2027, 12, 31)),
        ("senest 31.12.2027", date(2027, 12, 31)),
        ("inden nytår", date(2026, 12, 31)),
        ("til udgangen af næste år", date(2027, 12, 31)),
        ("senest 2028", date(2028, 12, 31)),
        ("til jul", date(2026, 12, 24)),
        ("om et år", date(2027, 11, 2)),
        ("færdig på to år", date(2028, 11, 2)),
        ("inden for 18 måneder", date(2028, 5, 2)),
        ("inden for et halvt år", date(2027, 5, 2)),
        ("inden for halvandet år", date(2028, 5, 2)),
        ("inden for 6 uger", date(2026, 12, 14)),
    ],
)
def test_the_latest_finish_is_read(message: str, day: date) -> None:
    assert limits(message).latest_finish == day


@pytest.mark.parametrize(
    ("message", "day"),
    [
        ("fra januar", date(2027, 1, 1)),
        ("kan starte i september 2027", date(2027, 9, 1)),
        ("starter gerne til februar", date(2027, 2, 1)),
        ("tidligst i marts 2027", date(2027, 3, 1)),
        ("fra og med 15. januar 2027", date(2027, 1, 15)),
        ("efter sommerferien", date(2027, 9, 1)),
        ("ikke før maj", date(2027, 5, 1)),
        ("starte næste år", date(2027, 1, 1)),
    ],
)
def test_the_earliest_start_is_read(message: str, day: date) -> None:
    assert limits(message).earliest_start == day


@pytest.mark.parametrize(
    "message",
    [
        "jeg har ikke læst i 10 år",
        "det tog 2 år",
        "jeg tog et kursus i 2019",
        "senest 31.6.2027",
        "fra Marseille",
        "efter arbejde",
        "til 2000 kr",
        "jeg har arbejdet i 10 år",
        "max 2 års erfaring",
    ],
)
def test_what_is_no_date_gives_none(message: str) -> None:
    read = limits(message)
    assert (read.latest_finish, read.earliest_start) == (None, None)
