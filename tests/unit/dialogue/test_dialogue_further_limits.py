"""Days without study, courses at once and money a year, as people say them in seven languages."""

from datetime import date

import pytest

from advisor.dialogue.further_limits import joined, without
from advisor.dialogue.lexicons import lexicon_of
from advisor.dialogue.limits import read_limits
from advisor.dialogue.message import plain
from advisor.dialogue.reading import LimitReading
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import Limits, Period, RequestField
from advisor.domain.money import Money

TODAY = date(2026, 11, 2)


def reading_of(language: str, message: str, before: Limits | None = None) -> LimitReading:
    lexicon = lexicon_of(LanguageCode(language))
    assert lexicon.language == language
    return read_limits(plain(message).text, lexicon, before=before or Limits(), today=TODAY)


def blocked_by(language: str, message: str, before: Limits | None = None) -> list[str]:
    return [str(period) for period in reading_of(language, message, before).limits.blocked_dates]


SUMMER, JULY, AUGUST = "2027-06-01/2027-08-31", "2027-07-01/2027-07-31", "2027-08-01/2027-08-31"
BOTH, DECEMBER = "2027-07-01/2027-08-31", "2026-12-01/2026-12-31"


@pytest.mark.parametrize(
    ("language", "message", "periods"),
    [
        ("en", "nothing from June to August please", [SUMMER]),
        ("en", "I can't study in the summer", [SUMMER]),
        ("en", "6 hours a week, but not in July", [JULY]),
        ("en", "July and August are impossible", [BOTH]),
        ("en", "no courses in July and in December", [DECEMBER, JULY]),
        ("en", "June, July and August won't work", [SUMMER]),
        ("en", "from 1 to 15 July I'm away", ["2027-07-01/2027-07-15"]),
        ("en", "not from 15 June to 20 August 2028", ["2028-06-15/2028-08-20"]),
        ("en", "nothing between December and February", ["2026-12-01/2027-02-28"]),
        ("en", "we are on holiday in August", [AUGUST]),
        ("en", "only in winter, April to September is impossible", ["2027-04-01/2027-09-30"]),
        ("de", "keine Kurse im August", [AUGUST]),
        ("de", "im Juli und August sind wir immer weg", [BOTH]),
        ("de", "nicht im Sommer", [SUMMER]),
        ("de", "vom 15. Juli bis 31. August bin ich nicht da", ["2027-07-15/2027-08-31"]),
        ("de", "zwischen Juni und August geht nichts", [SUMMER]),
        ("de", "nichts vom 1.7. bis 31.8.", [BOTH]),
        ("de", "im August bitte nicht", [AUGUST]),
        ("de", "nur der Juli fällt weg", [JULY]),
        ("fr", "rien en août", [AUGUST]),
        ("fr", "pas de cours en juillet ni en aout", [BOTH]),
        ("fr", "du 15 juillet au 31 août je suis pas là", ["2027-07-15/2027-08-31"]),
        ("fr", "rien entre juin et août", [SUMMER]),
        ("fr", "l'été je ne peux pas", [SUMMER]),
        ("fr", "sauf en décembre", [DECEMBER]),
        ("es", "en agosto no, que cuido de mi madre", [AUGUST]),
        ("es", "nada en julio y agosto", [BOTH]),
        ("es", "de junio a agosto no puedo", [SUMMER]),
        ("es", "no puedo estudiar en verano", [SUMMER]),
        ("fi", "ei kesällä", [SUMMER]),
        ("fi", "heinä-elokuussa en voi opiskella", [BOTH]),
        ("fi", "kesäkuusta elokuuhun en pysty", [SUMMER]),
        ("fi", "joulukuu ja heinäkuu on poissa laskuista", [DECEMBER, JULY]),
        ("fi", "ei heinä- ja elokuussa", [BOTH]),
        ("sv", "inte på sommaren", [SUMMER]),
        ("sv", "juni till augusti går inte", [SUMMER]),
        ("sv", "inga kurser i juli", [JULY]),
        ("sv", "i december är jag bortrest", [DECEMBER]),
        ("da", "ikke om sommeren", [SUMMER]),
        ("da", "ingen kurser i juli og august", [BOTH]),
        ("da", "fra juni til august kan jeg ikke", [SUMMER]),
        ("da", "så intet i juli", [JULY]),
    ],
)
def test_days_without_study_are_read(language: str, message: str, periods: list[str]) -> None:
    reading = reading_of(language, message)
    assert [str(period) for period in reading.limits.blocked_dates] == periods
    assert {words.field for words in reading.words} == {RequestField.BLOCKED_DATES} | (
        {RequestField.STUDY_HOURS_PER_WEEK} if "hours" in message else set()
    )


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("en", "not before September"),
        ("en", "I can't start in June"),
        ("en", "until June I can't pay more"),
        ("en", "I may not have time"),
        ("en", "done by March, not later"),
        ("en", "my March exam is over, I work in a spring factory"),
        ("de", "nicht vor September"),
        ("de", "ab August geht es"),
        ("de", "bis August kann ich nicht mehr als 5 Stunden"),
        ("fr", "pas avant septembre"),
        ("fr", "je commence en mars"),
        ("es", "no antes de septiembre"),
        ("es", "en agosto no pasa nada"),
        ("fi", "ei ennen syyskuuta"),
        ("fi", "en voi aloittaa kesällä"),
        ("sv", "inte före september"),
        ("da", "ikke før september"),
    ],
)
def test_bounds_and_other_mentions_of_a_month_rule_no_days_out(language: str, message: str) -> None:
    assert blocked_by(language, message) == []


@pytest.mark.parametrize("message", ["nothing on 31.6. to 31.8.", "nothing from 30 February to 1 March"])
def test_days_that_no_calendar_has_change_nothing(message: str) -> None:
    assert blocked_by("en", message) == []


def test_a_season_that_has_begun_is_the_present_one() -> None:
    reading = read_limits("nothing in summer", lexicon_of(LanguageCode("en")), before=Limits(), today=date(2027, 7, 9))
    assert [str(period) for period in reading.limits.blocked_dates] == [SUMMER]


def test_every_period_has_the_words_that_it_came_from() -> None:
    words = reading_of("en", "nothing in July. And no courses in December").words
    assert [(one.words, one.value) for one in words] == [
        ("nothing in july", JULY),
        ("no courses in december", DECEMBER),
    ]


HOLIDAY = Limits(blocked_dates=(Period.read(BOTH),))


@pytest.mark.parametrize(
    ("language", "message", "periods"),
    [
        ("en", "summer is fine after all", []),
        ("en", "August is fine after all", [JULY]),
        ("en", "and not in December", [DECEMBER, BOTH]),
        ("de", "ach, im August bin ich doch da, nur der Juli fällt weg", [JULY]),
        ("de", "der Sommer geht doch", []),
        ("fr", "en août finalement c'est bon", [JULY]),
        ("es", "en agosto sí que puedo", [JULY]),
        ("fi", "elokuussa voinkin opiskella", [JULY]),
        ("sv", "i augusti går det bra ändå", [JULY]),
        ("da", "i august kan jeg godt alligevel", [JULY]),
    ],
)
def test_days_are_added_and_taken_back(language: str, message: str, periods: list[str]) -> None:
    assert blocked_by(language, message, HOLIDAY) == periods


def test_periods_that_touch_become_one_and_a_gap_parts_them() -> None:
    july, august = Period.read(JULY), Period.read(AUGUST)
    assert joined((august, july)) == (Period.read(BOTH),)
    gap = Period.read("2027-07-10/2027-07-12")
    assert [str(one) for one in without((july,), (gap,))] == ["2027-07-01/2027-07-09", "2027-07-13/2027-07-31"]


@pytest.mark.parametrize(
    ("language", "message", "most"),
    [
        ("en", "one course at a time", 1),
        ("en", "no more than two modules in parallel", 2),
        ("en", "max 3 at once", 3),
        ("de", "höchstens zwei Kurse gleichzeitig", 2),
        ("de", "nicht mehr als einer auf einmal", 1),
        ("de", "ein Kurs nach dem anderen", 1),
        ("de", "hoechstens 2 Kurse parallel", 2),
        ("fr", "une formation à la fois", 1),
        ("fr", "deux modules en même temps maximum", 2),
        ("es", "un solo curso cada vez", 1),
        ("es", "como mucho dos cursos a la vez", 2),
        ("fi", "yksi kurssi kerrallaan", 1),
        ("fi", "korkeintaan kaksi kurssia yhtä aikaa", 2),
        ("sv", "en kurs i taget tack", 1),
        ("sv", "max två kurser samtidigt", 2),
        ("da", "kun 1 kursus ad gangen", 1),
        ("da", "højst to kurser samtidig", 2),
    ],
)
def test_how_many_courses_may_run_at_once(language: str, message: str, most: int) -> None:
    reading = reading_of(language, message)
    assert reading.limits == Limits(most_at_once=most)
    assert [words.field for words in reading.words] == [RequestField.MOST_AT_ONCE]


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("en", "I can start at once"),
        ("en", "I have 3 hours at a time"),
        ("en", "I look after two kids at the same time"),
        ("de", "zwei Kinder gleichzeitig"),
        ("de", "einen Abend am Stück"),
        ("fr", "je travaille et étudie en même temps"),
        ("es", "trabajo y estudio a la vez"),
        ("fi", "kaksi tuntia kerrallaan"),
        ("sv", "två timmar i taget"),
        ("da", "en aften ad gangen"),
        ("en", "max 0 courses at once"),
    ],
)
def test_what_else_happens_at_once_is_no_such_limit(language: str, message: str) -> None:
    assert reading_of(language, message).limits.most_at_once is None


def test_several_courses_at_once_can_be_allowed_again() -> None:
    before = Limits(most_at_once=1)
    assert reading_of("en", "more than one at a time is fine", before).limits.most_at_once is None
    assert reading_of("de", "mehrere Kurse gleichzeitig gehen doch", before).limits.most_at_once is None


@pytest.mark.parametrize(
    ("language", "message", "budget"),
    [
        ("en", "500 euros a year", Money.of(500, "EUR")),
        ("en", "Budget 500 GBP per year", Money.of(500, "GBP")),
        ("en", "our annual budget is 800 €", Money.of(800, "EUR")),
        ("de", "mehr als 500 Euro im Jahr zahlt die Firma nicht", Money.of(500, "EUR")),
        ("de", "Jahresbudget: 1.200 €", Money.of(1200, "EUR")),
        ("fr", "on a 800 euros par an", Money.of(800, "EUR")),
        ("es", "el presupuesto anual del comité es de 350 €", Money.of(350, "EUR")),
        ("es", "300 euros al año", Money.of(300, "EUR")),
        ("fi", "2500 euroa vuodessa", Money.of(2500, "EUR")),
        ("fi", "vuosibudjetti 800 e", Money.of(800, "EUR")),
        ("sv", "20 000 kr per år har vi", Money.of(20000, "SEK")),
        ("da", "4000 kr om året", Money.of(4000, "DKK")),
    ],
)
def test_money_a_year_is_no_budget_for_all(language: str, message: str, budget: Money) -> None:
    limits = reading_of(language, message).limits
    assert (limits.budget_per_year, limits.budget) == (budget, None)


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("en", "I earn 30000 euros a year"),
        ("en", "500 euros, and I have a year"),
        ("de", "ich verdiene 30000 Euro im Jahr"),
        ("de", "500 Euro im Jahr 2027"),
        ("fr", "je gagne 20000 euros par an"),
        ("es", "gano 20000 euros al año"),
        ("fi", "tienaan 30000 euroa vuodessa"),
        ("sv", "jag tjänar 300000 kr per år"),
        ("da", "jeg tjener 300000 kr om året"),
    ],
)
def test_a_wage_or_another_year_is_no_money_a_year(language: str, message: str) -> None:
    assert reading_of(language, message).limits.budget_per_year is None
