"""Numbers, money and dates in Swedish, as people write them."""

from datetime import date
from decimal import Decimal

import pytest

from advisor.dialogue.amounts import number_in
from advisor.dialogue.lexicon_sv import SWEDISH
from advisor.domain.learner import Assumption, Limits
from advisor.domain.money import Money
from tests.unit.dialogue.dialogue_readings import limits_of, reading_of


def limits(message: str, before: Limits | None = None) -> Limits:
    """The limits of a Swedish message."""
    return limits_of(message, language="sv", before=before)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("hundra", "100"), ("tusen", "1000"), ("två tusen", "2000"), ("femtusen", "5000"), ("tiotusen", "10000"),
        ("tjugofem", "25"),
        ("tjugo fem", "25"), ("halvannan", "1.5"), ("en och en halv", "1.5"), ("två och en halv", "2.5"),
        ("ett par", "2"), ("ettusen", "1000"),
    ],
)  # fmt: skip
def test_number_words_are_read(text: str, number: str) -> None:
    assert number_in(text, SWEDISH.numbers.number_words) == Decimal(number)


@pytest.mark.parametrize(
    ("message", "hours"),
    [
        ("6h/vecka", "6"),
        ("sex timmar i veckan", "6"),
        ("6 tim/v", "6"),
        ("ca 8 tim per vecka", "8"),
        ("kanske 7,5 timmar varje vecka", "7.5"),
        ("halvannan timme i veckan", "1.5"),
        ("i veckan kan jag lägga 5 timmar", "5"),
        ("jag har 10 timmar", "10"),
        ("10 timmar", "10"),
        ("egentligen 10 timmar", "10"),
        ("ändra till 4 timmar", "4"),
        ("nej jag menade 8 timmar i veckan", "8"),
        ("inte 6 timmar utan 10 timmar", "10"),
        ("10 i stället för 6", "10"),
        ("två timmar tre kvällar i veckan", "6"),
        ("jag jobbar 40 timmar i veckan men kan lägga 5 timmar i veckan på plugg", "5"),
    ],
)
def test_hours_a_week_are_read(message: str, hours: str) -> None:
    assert limits(message).study_hours_per_week == Decimal(hours)


@pytest.mark.parametrize(
    ("message", "hours", "assumption"),
    [
        ("två kvällar i veckan", "6", Assumption.EVENINGS),
        ("två kvällar", "6", Assumption.EVENINGS),
        ("en timme om dagen", "7", Assumption.EVERY_DAY),
        ("en halvtimme om dagen", "3.5", Assumption.EVERY_DAY),
        ("30 min om dagen", "3.5", Assumption.EVERY_DAY),
        ("2 timmar per vardag", "10", Assumption.WORKING_DAYS),
        ("20 timmar i månaden", "4.5", Assumption.MONTHLY),
        ("8-10 tim/v", "8", Assumption.LOWER_END),
        ("fem till sex timmar i veckan", "5", Assumption.LOWER_END),
    ],
)
def test_what_is_taken_for_granted_of_hours_is_noted(message: str, hours: str, assumption: Assumption) -> None:
    reading = reading_of(message, language="sv")
    assert reading.limits.study_hours_per_week == Decimal(hours)
    assert [words.assumption for words in reading.words] == [assumption]


@pytest.mark.parametrize(
    "message",
    [
        "jag jobbar 40 timmar i veckan",
        "jobbar som undersköterska 30 timmar i veckan",
        "40h/vecka jobbar jag",
        "jag har jobbat 20 timmar i veckan på lager",
        "40 timmar i veckan på jobbet",
        "jag lönearbetar 32h i veckan",
        "kursen är på 20 timmar totalt",
        "jag är 45 år",
        "10 års erfarenhet",
        "200 timmar i veckan",
        "2027 timmar i veckan",
    ],
)
def test_what_is_no_time_for_study_gives_no_hours(message: str) -> None:
    assert limits(message).study_hours_per_week is None


@pytest.mark.parametrize(
    ("message", "money"),
    [
        ("10 000 kr", "10000 SEK"),
        ("max 10000kr", "10000 SEK"),
        ("högst 5.000 kronor", "5000 SEK"),
        ("5000:-", "5000 SEK"),
        ("10k kr", "10000 SEK"),
        ("två tusen spänn", "2000 SEK"),
        ("tio tusen kronor", "10000 SEK"),
        ("en tusenlapp", "1000 SEK"),
        ("4 500 SEK", "4500 SEK"),
        ("max 900 €", "900 EUR"),
        ("högst tusen euro", "1000 EUR"),
        ("femhundra euro", "500 EUR"),
        ("kursen får kosta max 5000 kr", "5000 SEK"),
        ("jobbet betalar upp till 4 000 kr", "4000 SEK"),
        ("kurser som kostar max 900 kr", "900 SEK"),
        ("inga pengar", "0 EUR"),
        ("gratis kurser", "0 EUR"),
        ("det får inte kosta något", "0 EUR"),
        ("inte 500 kr utan 900 kr", "900 SEK"),
        ("500 DKK", "500 DKK"),
        ("jag tjänar 28 000 kr i månaden och kan betala 3 000 kr", "3000 SEK"),
    ],
)
def test_a_budget_is_read(message: str, money: str) -> None:
    amount, currency = money.split()
    assert limits(message).budget == Money.of(amount, currency)


@pytest.mark.parametrize("message", ["budget 3000", "högst 3000 euro", "jag kan betala 3000"])
def test_an_amount_without_a_currency_is_taken_in_euros(message: str) -> None:
    assert limits(message).budget == Money.of(3000, "EUR")


def test_a_corrected_amount_keeps_its_currency() -> None:
    before = Limits(budget=Money.of(500, "SEK"))
    assert limits("nej, 900 i stället för 500", before=before).budget == Money.of(900, "SEK")


@pytest.mark.parametrize(
    "message",
    [
        "jag tjänar 28 000 kr i månaden",
        "lönen är 30 000 kr",
        "jag vill tjäna 40 000 kr",
        "hyran är 9 000 kr",
        "förra kursen kostade 3000 kr",
        "jag har 200 000 kr i studieskuld",
        "max 500 kr i månaden",
        "född 1985",
        "till 2028",
    ],
)
def test_what_is_no_budget_gives_none(message: str) -> None:
    assert limits(message).budget is None


@pytest.mark.parametrize(
    ("message", "day"),
    [
        ("till nästa sommar", date(2027, 6, 30)),
        ("innan sommaren", date(2027, 5, 31)),
        ("senast i juni 2027", date(2027, 6, 30)),
        ("klar senast den 15 juni 2027", date(2027, 6, 15)),
        ("vill vara klar i juni nästa år", date(2027, 6, 30)),
        ("i juni nästa år vill jag vara klar", date(2027, 6, 30)),
        ("senast 2027-12-31", date(2027, 12, 31)),
        ("senast 31.12.2027", date(2027, 12, 31)),
        ("före årsskiftet", date(2026, 12, 31)),
        ("till slutet av nästa år", date(2027, 12, 31)),
        ("senast 2028", date(2028, 12, 31)),
        ("till jul", date(2026, 12, 24)),
        ("om ett år", date(2027, 11, 2)),
        ("klar på två år", date(2028, 11, 2)),
        ("inom 18 månader", date(2028, 5, 2)),
        ("inom ett halvår", date(2027, 5, 2)),
        ("inom ett och ett halvt år", date(2028, 5, 2)),
        ("inom 6 veckor", date(2026, 12, 14)),
    ],
)
def test_the_latest_finish_is_read(message: str, day: date) -> None:
    assert limits(message).latest_finish == day


@pytest.mark.parametrize(
    ("message", "day"),
    [
        ("från januari", date(2027, 1, 1)),
        ("kan börja i september 2027", date(2027, 9, 1)),
        ("börja till hösten", date(2027, 9, 1)),
        ("tidigast i mars 2027", date(2027, 3, 1)),
        ("från och med 15 januari 2027", date(2027, 1, 15)),
        ("efter sommaren", date(2027, 9, 1)),
        ("inte före maj", date(2027, 5, 1)),
        ("börja nästa år", date(2027, 1, 1)),
    ],
)
def test_the_earliest_start_is_read(message: str, day: date) -> None:
    assert limits(message).earliest_start == day


@pytest.mark.parametrize(
    "message",
    [
        "jag har inte pluggat på 10 år",
        "det tog 2 år",
        "jag gick en kurs 2019",
        "senast 31.6.2027",
        "från Marseille",
        "efter jobbet",
        "till 2000 kr",
        "jag har jobbat i 10 år",
        "max 2 års erfarenhet",
    ],
)
def test_what_is_no_date_gives_none(message: str) -> None:
    read = limits(message)
    assert (read.latest_finish, read.earliest_start) == (None, None)
