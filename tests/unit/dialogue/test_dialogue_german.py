"""Hours, money and short answers, as people write them in German."""

from decimal import Decimal

import pytest

from advisor.dialogue.lexicon_de_limits import NUMBER_WORDS, WORD
from advisor.dialogue.phrases import read_phrases
from advisor.dialogue.reading import LimitReading
from advisor.dialogue.replies import read_reply
from advisor.dialogue.umlauts import spelt
from advisor.domain.conversation import Topic
from advisor.domain.learner import Assumption, Limits
from advisor.domain.money import Money
from tests.unit.dialogue import dialogue_readings
from tests.unit.dialogue.dialogue_readings import LEXICONS, read_soon


def limits_of(message: str, *, before: Limits | None = None) -> Limits:
    """The limits that a German message states."""
    return dialogue_readings.limits_of(message, language="de", before=before)


def reading_of(message: str) -> LimitReading:
    """The whole reading of a German message."""
    return dialogue_readings.reading_of(message, language="de")


@pytest.mark.parametrize(
    ("message", "hours"),
    [
        ("6h/Woche", "6"),
        ("6 Std./Woche", "6"),
        ("6 Std. pro Woche", "6"),
        ("sechs Stunden pro Woche", "6"),
        ("so ca. 8 Stunden die Woche hätte ich", "8"),
        ("habe 5 Stunden Zeit in der Woche", "5"),
        ("2,5 Stunden in der Woche", "2.5"),
        ("anderthalb Stunden pro Woche", "1.5"),
        ("zweieinhalb Stunden wöchentlich", "2.5"),
        ("zwölf Stunden die Woche", "12"),
        ("fuenf stunden die woche", "5"),
        ("wöchentlich gehen so 10 Stunden", "10"),
        ("pro Woche kann ich 8 Stunden lernen", "8"),
        ("weil ich nur 4 Stunden pro Woche Zeit habe", "4"),
        ("Stunden pro Woche: 6", "6"),
        ("eigentlich 10 Stunden", "10"),
        ("doch lieber 10 Stunden", "10"),
        ("sagen wir 8h", "8"),
        ("10 Stunden", "10"),
        ("nicht 6 sondern 10 Stunden", "10"),
        ("nicht 6 Stunden, sondern 10", "10"),
        ("10 statt 6 Stunden die Woche", "10"),
        ("10 Stunden statt 6", "10"),
        ("moment, das waren 10 Stunden die Woche, nicht 6", "10"),
        ("2x die Woche 3 Stunden", "6"),
        ("2x 2 stunden", "4"),
        ("zweimal die Woche je 2 Stunden", "4"),
        ("3 Stunden an zwei Abenden pro Woche", "6"),
        ("an zwei Abenden je 3 Stunden", "6"),
        ("am Wochenende schaffe ich 5 Stunden", "5"),
        ("ich arbeite 40 Stunden die Woche, lernen kann ich 5 Stunden die Woche", "5"),
        ("neben der Arbeit 6 Stunden pro Woche", "6"),
        ("dienstag und donnerstag, jeweils 2 stunden", "4"),
        ("montags und dienstags je 3 stunden", "6"),
        ("neben meinem Vollzeitjob 6h die Woche", "6"),
    ],
)
def test_hours_a_week_are_read(message: str, hours: str) -> None:
    assert limits_of(message).study_hours_per_week == Decimal(hours)


@pytest.mark.parametrize(
    ("message", "hours", "assumption"),
    [
        ("2 Abende", "6", Assumption.EVENINGS),
        ("zwei Abende die Woche", "6", Assumption.EVENINGS),
        ("an einem Abend pro Woche", "3", Assumption.EVENINGS),
        ("ich hätte zwei Abende frei", "6", Assumption.EVENINGS),
        ("so 5-7 Std", "5", Assumption.LOWER_END),
        ("zwischen 5 und 10 Stunden pro Woche", "5", Assumption.LOWER_END),
        ("5 bis 7 Stunden pro Woche", "5", Assumption.LOWER_END),
        ("eine Stunde am Tag", "7", Assumption.EVERY_DAY),
        ("täglich eine halbe Stunde", "3.5", Assumption.EVERY_DAY),
        ("30 Minuten am Tag", "3.5", Assumption.EVERY_DAY),
        ("jeden Abend 1 Stunde", "7", Assumption.EVERY_DAY),
        ("werktags 2 Stunden", "10", Assumption.WORKING_DAYS),
        ("vormittags 3 stunden mo-fr", "15", Assumption.WORKING_DAYS),
        ("20 Stunden im Monat", "4.5", Assumption.MONTHLY),
    ],
)
def test_what_hours_take_for_granted_is_noted(message: str, hours: str, assumption: Assumption) -> None:
    reading = reading_of(message)
    assert reading.limits.study_hours_per_week == Decimal(hours)
    assert [words.assumption for words in reading.words] == [assumption]


@pytest.mark.parametrize(
    "message",
    [
        "ich arbeite 40 Stunden die Woche",
        "arbeite Vollzeit 38,5h/Woche",
        "weil ich 40 Stunden pro Woche arbeite",
        "ich habe eine 40 Stunden Woche",
        "40-Stunden-Woche",
        "mein Job hat 30 Stunden pro Woche",
        "ich arbeite als Koch 20 Stunden pro Woche",
        "Teilzeitjob mit 20 Stunden im Büro",
        "20 Stunden pro Woche im Büro gearbeitet",
        "ein paar Stunden pro Woche",
        "ein paar Abende die Woche",
        "ein Kurs mit 20 Stunden insgesamt",
        "vor 10 Stunden",
        "bin 45 Jahre alt",
        "ich bin 38",
        "12 Jahre Erfahrung",
        "200 Stunden pro Woche",
        "24h Pflege",
    ],
)
def test_what_is_no_time_for_study_gives_no_hours(message: str) -> None:
    assert limits_of(message).study_hours_per_week is None


@pytest.mark.parametrize(
    ("message", "amount"),
    [
        ("900 €", "900"),
        ("€900", "900"),
        ("max. 1.000 EUR", "1000"),
        ("maximal 1200,- €", "1200"),
        ("höchstens tausend Euro", "1000"),
        ("hoechstens 500 euro", "500"),
        ("fünfhundert Euro", "500"),
        ("zweitausendfünfhundert Euro", "2500"),
        ("hundert Euro wären ok", "100"),
        ("einen Tausender hab ich", "1000"),
        ("nen Tausender", "1000"),
        ("zwei Mille", "2000"),
        ("2 Mille", "2000"),
        ("anderthalb tausend Euro", "1500"),
        ("1,5k €", "1500"),
        ("2 Tsd. Euro", "2000"),
        ("Budget 800", "800"),
        ("Budget: 1.500", "1500"),
        ("mein Budget liegt bei 800", "800"),
        ("ich kann 800 ausgeben", "800"),
        ("mehr als 1800 Euro ist nicht drin", "1800"),
        ("nicht mehr als 900 Euro", "900"),
        ("der Kurs darf höchstens 500 Euro kosten", "500"),
        ("500 Tacken", "500"),
        ("nein, 900 statt 500", "900"),
        ("900 statt 500 Euro", "900"),
        ("nicht 500 €, sondern 900 €", "900"),
        ("kein Geld", "0"),
        ("muss kostenlos sein", "0"),
        ("darf nichts kosten", "0"),
        ("am besten umsonst", "0"),
        ("Geld hab ich keins", "0"),
        ("verdiene 15 € die Stunde und kann max 400 € zahlen", "400"),
        ("ich verdiene 2.100 Euro netto, Budget 600 Euro", "600"),
    ],
)
def test_a_budget_is_read(message: str, amount: str) -> None:
    assert limits_of(message).budget == Money.of(Decimal(amount), "EUR")


@pytest.mark.parametrize(
    ("message", "currency"),
    [("1'000 CHF", "CHF"), ("tausend Franken", "CHF"), ("1000 Pfund", "GBP"), ("1000 Dollar", "USD")],
)
def test_other_currencies_are_kept(message: str, currency: str) -> None:
    assert limits_of(message).budget == Money.of(1000, currency)


@pytest.mark.parametrize(
    "message",
    [
        "ich verdiene 2500 Euro",
        "weil ich nur 1800 Euro verdiene",
        "verdiene im Monat 2.000 Euro",
        "2.400 € brutto",
        "900 Euro im Monat",
        "15 Euro die Stunde",
        "20 Euro kann ich monatlich zurücklegen",
        "meine Miete ist 700 Euro",
        "habe 5000 Euro Schulden",
        "der letzte Kurs kostete 300 Euro",
        "450-Euro-Job",
        "ein paar hundert Euro",
        "mehrere tausend Euro",
        "Budget 2027",
        "weil ich kaum Geld verdiene",
        "es muss nicht kostenlos sein",
    ],
)
def test_wages_and_vague_sums_are_no_budget(message: str) -> None:
    assert limits_of(message).budget is None


@pytest.mark.parametrize(
    "message",
    [
        "weiß nicht",
        "weiss ich noch nicht",
        "keine Ahnung",
        "egal",
        "ist mir egal",
        "überspringen",
        "skip",
        "beides",
        "kommt drauf an",
        "k.A.",
        "weiss nich, frag mich später nochmal",
    ],
)
def test_a_question_can_be_declined(message: str) -> None:
    reading = reading_of(message)
    read_reply(reading, asked=Topic.MODES, lexicon=LEXICONS["de"])
    assert reading.skipped


@pytest.mark.parametrize(
    ("message", "topic", "field", "value"),
    [
        ("sechs", Topic.STUDY_HOURS_PER_WEEK, "study_hours_per_week", Decimal(6)),
        ("so 5", Topic.STUDY_HOURS_PER_WEEK, "study_hours_per_week", Decimal(5)),
        ("tausend", Topic.BUDGET, "budget", Money.of(1000, "EUR")),
        ("nicht mehr als 1.200", Topic.BUDGET, "budget", Money.of(1200, "EUR")),
    ],
)
def test_a_bare_number_answers(message: str, topic: Topic, field: str, value: object) -> None:
    reading = reading_of(message)
    read_reply(reading, asked=topic, lexicon=LEXICONS["de"])
    assert getattr(reading.limits, field) == value


def test_every_number_word_is_found_as_a_whole() -> None:
    word = spelt(WORD)
    assert [name for name in NUMBER_WORDS if not word.fullmatch(name)] == []


@pytest.mark.parametrize(
    "words",
    [
        "ich kann ",
        "zwei stunden ",
        "bis ende ",
        "mit ein paar ",
        "a ",
        "nicht nur online ",
        "als koch und ",
        "ich will ",
        "1.000 ",
        "900 ",
        "werden ",
    ],
)
def test_a_long_message_is_read_soon(words: str) -> None:
    def read(text: str) -> None:
        read_phrases(reading_of(text).rest, LEXICONS["de"].work)

    assert read_soon(read, words)
