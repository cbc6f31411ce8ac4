"""Danish messages as people type them on a phone: time, money, dates, forms, places, skills and no answer."""

from datetime import date
from decimal import Decimal

import pytest

from advisor.domain.catalogue import Mode
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import LearnerRequest, Limits
from advisor.domain.money import Money
from advisor.domain.priorities import Objective
from tests.unit.dialogue.dialogue_readings import LEXICONS, limits_of, phrases_of, understood

DA = LanguageCode("da")


def read(message: str) -> Limits:
    return limits_of(message, language="da")


@pytest.mark.parametrize(
    ("message", "hours"),
    [
        ("2 timer på hverdage", "10"),
        ("omkring en time hver hverdag", "5"),
        ("1 time om dagen man-fre", "5"),
        ("har tid 2 timer efter putning hver aften", "14"),
        ("fem seks timer om ugen", "5"),
        ("tre fire timer om ugen kunne gå", "3"),
        ("mandag og onsdag aften", "6"),
        ("kan læse tirsdag aften og torsdag aften", "6"),
        ("lørdag og søndag 3 timer hver", "6"),
        ("2 timer på tirsdag og 3 om lørdagen", "5"),
        ("to frie formiddage om ugen", "6"),
        ("en hel dag om ugen kan jeg læse", "8"),
        ("en halv dag om ugen", "4"),
        ("regn med 6 timer i snit om ugen", "6"),
        ("nej ikke 6 timer men 10 om ugen", "10"),
    ],
)
def test_study_hours_are_read(message: str, hours: str) -> None:
    assert read(message).study_hours_per_week == Decimal(hours)


@pytest.mark.parametrize(
    "message",
    [
        "pendler 2 timer om dagen",
        "sover 6 timer om natten",
        "er på fuld tid 37 t/uge på lager",
        "er i gang 24/7",
        "huslejen er 8500 kr om måneden",
        "tjener 28000 om måneden",
        "kurset jeg tog sidste år kostede 4000 kr",
        "ring til mig på 20 12 34 56",
        "født 12-03-1985",
        "jeg gik ud af skolen i juni 2019",
        "har ikke så meget tid",
        "mine børn er 3 og 6 år",
    ],
)
def test_what_is_no_limit_is_not_read(message: str) -> None:
    assert read(message) == Limits()


def test_a_rent_is_not_read_in_another_language_either() -> None:
    assert (
        understood("huslejen er 8500 kr om måneden", before=LearnerRequest(language=DA)).request.limits.budget is None
    )


@pytest.mark.parametrize(
    ("message", "amount", "currency"),
    [
        ("må ikke koste mere end et par tusind", 2000, "EUR"),
        ("har ikke råd til mere end 800 kr", 800, "DKK"),
        ("vil helst ikke betale mere end fem tusind", 5000, "EUR"),
        ("jeg har 2000 at bruge", 2000, "EUR"),
    ],
)
def test_a_budget_is_read(message: str, amount: int, currency: str) -> None:
    assert read(message).budget == Money.of(amount, currency)


@pytest.mark.parametrize(
    ("message", "day"),
    [
        ("kan starte efter nytår", date(2027, 1, 2)),
        ("når min kontrakt udløber i maj", date(2027, 6, 1)),
        ("mit vikariat udløber 31. marts så efter det", date(2027, 4, 1)),
        ("efter ferien i juli", date(2027, 8, 1)),
        ("efter ferien", date(2027, 1, 7)),
        ("tidligst efter sommeren", date(2027, 9, 1)),
        ("næste måned vil jeg gerne starte", date(2026, 12, 1)),
        ("til efteråret vil jeg begynde", date(2027, 9, 1)),
        ("start 15/1", date(2027, 1, 15)),
        ("i starten af februar kan jeg gå i gang", date(2027, 2, 1)),
        ("jeg kan komme i gang i slutningen af januar", date(2027, 1, 25)),
        ("jeg kan ikke starte før i april", date(2027, 4, 1)),
        ("kan begynde om 3 måneder", date(2027, 2, 2)),
        ("kan starte med det samme", None),
        ("vil gerne i gang til foråret", date(2027, 3, 1)),
        ("ledig fra den 1. juni", date(2027, 6, 1)),
        ("starte den 15", date(2026, 11, 15)),
    ],
)
def test_the_earliest_start_is_read_and_no_finish(message: str, day: date) -> None:
    assert (read(message).earliest_start, read(message).latest_finish) == (day, None)


@pytest.mark.parametrize(
    ("message", "day"),
    [
        ("inden min datter starter i skole i august 2027", date(2027, 7, 31)),
        ("færdig inden jul", date(2026, 12, 23)),
        ("inden sankt hans", date(2027, 6, 22)),
        ("i løbet af foråret vil jeg gerne være færdig", date(2027, 3, 31)),
        ("jeg vil have job til efteråret så færdig i august", date(2027, 8, 31)),
        ("færdig på under et halvt år", date(2027, 5, 2)),
        ("skal bruge beviset før d. 15. december", date(2026, 12, 14)),
    ],
)
def test_the_latest_finish_is_read(message: str, day: date) -> None:
    assert (read(message).latest_finish, read(message).earliest_start) == (day, None)


@pytest.mark.parametrize(
    ("message", "mode"),
    [
        ("gerne en blanding af nettet og fremmøde", Mode.BLENDED),
        ("vil gerne møde folk, ikke sidde foran en skærm", Mode.ONSITE),
        ("uden at skulle forlade hjemmet", Mode.ONLINE),
    ],
)
def test_the_form_is_read(message: str, mode: Mode) -> None:
    assert read(message).modes == (mode,)


@pytest.mark.parametrize(
    ("message", "objective"),
    [
        ("vil gerne hurtigt være færdig", Objective.FINISH),
        ("det vigtige er at det går hurtigt", Objective.FINISH),
        ("pengene bestemmer", Objective.COST),
        ("så få timer om ugen som muligt", Objective.HOURS),
    ],
)
def test_what_matters_most_is_read(message: str, objective: Objective) -> None:
    assert read(message).priorities[0] is objective


def test_languages_countries_and_courses_at_once_are_read() -> None:
    assert read("engelsk er også fint").languages == (LanguageCode("en"),)
    assert read("kunne godt være norge eller sverige").countries == ("NO", "SE")
    assert read("skal ligge i danmark").countries == ("DK",)
    assert read("jeg bor i danmark").countries == ()
    assert read("max to kurser på samme tid").most_at_once == 2


@pytest.mark.parametrize(
    ("message", "skill"),
    [
        ("har aldrig rørt excel", "excel"),
        ("excel har jeg aldrig lært", "excel"),
        ("bogføring kan jeg ikke", "bogføring"),
    ],
)
def test_a_missing_skill_is_read(message: str, skill: str) -> None:
    assert phrases_of(message, language="da").lacking_skills == (skill,)


def test_held_skills_and_awards_are_read() -> None:
    assert phrases_of("excel er jeg god til", language="da").held_skills == ("excel",)
    assert phrases_of("har et svendebrev som elektriker", language="da").held_awards
    assert phrases_of("blev færdig som sygeplejerske i 2015", language="da").held_awards


@pytest.mark.parametrize("message", ["det vil jeg ikke sige", "svært at sige", "spørg om noget andet"])
def test_no_answer_is_taken_for_none(message: str) -> None:
    assert LEXICONS["da"].accepts.no_limit.search(message)
