"""Swedish messages as people type them on a phone: time, money, dates, forms, places, skills and no answer."""

from datetime import date
from decimal import Decimal

import pytest

from advisor.domain.catalogue import Mode
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import Limits
from advisor.domain.money import Money
from advisor.domain.priorities import Objective
from tests.unit.dialogue.dialogue_readings import LEXICONS, limits_of, phrases_of


def read(message: str) -> Limits:
    return limits_of(message, language="sv")


@pytest.mark.parametrize(
    ("message", "hours"),
    [
        ("1h per dag mån-fre", "5"),
        ("2 timmar på vardagar", "10"),
        ("runt en timme varje vardag", "5"),
        ("efter passet orkar jag max 1 timme om dan", "7"),
        ("nån timme varje kväll", "7"),
        ("har tid 2 timmar efter läggning varje kväll", "14"),
        ("har bara en lunchrast på 30 min om dan", "3.5"),
        ("fem sex timmar i veckan", "5"),
        ("tre fyra timmar i veckan skulle funka", "3"),
        ("ett par tre timmar i veckan", "2"),
        ("måndag och onsdag kväll", "6"),
        ("kan plugga tisdagkvällar och torsdagkvällar", "6"),
        ("lördag o söndag 3 timmar var", "6"),
        ("2 timmar på tisdag och 3 på lördag", "5"),
        ("två lediga förmiddagar i veckan", "6"),
        ("en hel dag i veckan kan jag plugga", "8"),
        ("en halv dag i veckan", "4"),
        ("räkna med 6 timmar i snitt per vecka", "6"),
        ("nej inte 6 timmar utan 10 i veckan", "10"),
    ],
)
def test_study_hours_are_read(message: str, hours: str) -> None:
    assert read(message).study_hours_per_week == Decimal(hours)


@pytest.mark.parametrize(
    "message",
    [
        "pendlar 2 timmar om dagen",
        "sover 6 timmar per natt",
        "jobbar heltid 38,5 h/v på lager",
        "är igång 24/7",
        "hyran är 8500 kr i månaden",
        "tjänar 28000 i månaden",
        "kursen jag gick förra året kostade 4000 kr",
        "ring mig på 070-123 45 67",
        "född 1985-03-12",
        "jag slutade skolan i juni 2019",
        "jag har inte så mycket tid",
        "mina barn är 3 och 6 år",
    ],
)
def test_what_is_no_limit_is_not_read(message: str) -> None:
    assert read(message) == Limits()


@pytest.mark.parametrize(
    ("message", "amount", "currency"),
    [
        ("får inte kosta mer än ett par tusen", 2000, "EUR"),
        ("har inte råd med mer än 800 kr", 800, "SEK"),
        ("vill helst inte betala mer än femtusen", 5000, "EUR"),
        ("har sparat ihop 3000 till det", 3000, "EUR"),
        ("jag har 2000 att lägga", 2000, "EUR"),
        ("pengar har jag inte så mkt, max tusen kr", 1000, "SEK"),
    ],
)
def test_a_budget_is_read(message: str, amount: int, currency: str) -> None:
    assert read(message).budget == Money.of(amount, currency)


@pytest.mark.parametrize(
    ("message", "day"),
    [
        ("kan börja efter nyår", date(2027, 1, 2)),
        ("när min anställning tar slut i maj", date(2027, 6, 1)),
        ("mitt vikariat går ut 31 mars så efter det", date(2027, 4, 1)),
        ("efter semestern i juli", date(2027, 8, 1)),
        ("efter jullovet", date(2027, 1, 7)),
        ("tidigast efter sommaren", date(2027, 9, 1)),
        ("nästa månad vill jag börja", date(2026, 12, 1)),
        ("till hösten vill jag börja", date(2027, 9, 1)),
        ("start 15/1", date(2027, 1, 15)),
        ("i början på februari kan jag sätta igång", date(2027, 2, 1)),
        ("jag kan komma igång i slutet av januari", date(2027, 1, 25)),
        ("jag kan inte börja förrän i april", date(2027, 4, 1)),
        ("kan börja om 3 månader", date(2027, 2, 2)),
        ("kan börja omgående", None),
        ("vill dra igång i vår", date(2027, 3, 1)),
        ("från den 15 kan jag plugga", date(2026, 11, 15)),
        ("från den 1:a juni", date(2027, 6, 1)),
    ],
)
def test_the_earliest_start_is_read_and_no_finish(message: str, day: date) -> None:
    assert (read(message).earliest_start, read(message).latest_finish) == (day, None)


@pytest.mark.parametrize(
    ("message", "day"),
    [
        ("innan min dotter börjar skolan i augusti 2027", date(2027, 7, 31)),
        ("klart före jul", date(2026, 12, 23)),
        ("före midsommar", date(2027, 6, 23)),
        ("under våren vill jag bli klar", date(2027, 3, 31)),
        ("jag vill ha jobb till hösten så klart i augusti", date(2027, 8, 31)),
        ("klart på under ett halvår", date(2027, 5, 2)),
        ("till nästa höst ska det va klart", date(2027, 9, 30)),
        ("innan nyår", date(2026, 12, 31)),
    ],
)
def test_the_latest_finish_is_read(message: str, day: date) -> None:
    assert (read(message).latest_finish, read(message).earliest_start) == (day, None)


@pytest.mark.parametrize(
    ("message", "mode"),
    [
        ("gärna en mix av på nätet och på plats", Mode.BLENDED),
        ("vill träffa folk, inte sitta framför datorn", Mode.ONSITE),
        ("utan att behöva lämna hemmet", Mode.ONLINE),
        ("kan plugga hemma", Mode.ONLINE),
    ],
)
def test_the_form_is_read(message: str, mode: Mode) -> None:
    assert read(message).modes == (mode,)


@pytest.mark.parametrize(
    ("message", "objective"),
    [
        ("vill bli klar snabbt", Objective.FINISH),
        ("det viktiga är att det går fort", Objective.FINISH),
        ("pengarna styr", Objective.COST),
        ("priset är det viktigaste", Objective.COST),
        ("så få timmar i veckan som möjligt", Objective.HOURS),
    ],
)
def test_what_matters_most_is_read(message: str, objective: Objective) -> None:
    assert read(message).priorities[0] is objective


def test_languages_and_countries_are_read() -> None:
    assert read("engelska går också bra").languages == (LanguageCode("en"),)
    assert read("kan tänka mig norge eller danmark").countries == ("NO", "DK")
    assert read("måste finnas i finland").countries == ("FI",)
    assert read("jag bor i sverige").countries == ()


@pytest.mark.parametrize(
    ("message", "skill"),
    [
        ("har aldrig rört excel", "excel"),
        ("excel har jag aldrig lärt mig", "excel"),
        ("bokföring kan jag inte", "bokföring"),
    ],
)
def test_a_missing_skill_is_read(message: str, skill: str) -> None:
    assert phrases_of(message, language="sv").lacking_skills == (skill,)


def test_held_skills_and_awards_are_read() -> None:
    assert phrases_of("excel är jag bra på", language="sv").held_skills == ("excel",)
    assert "excel" in phrases_of("hyfsad på excel och word", language="sv").held_skills
    assert phrases_of("har ett yrkesbevis som elektriker", language="sv").held_awards
    assert phrases_of("har gått lärarutbildning i syrien", language="sv").held_awards


@pytest.mark.parametrize("message", ["det vill jag inte säga", "svårt att säga", "fråga något annat"])
def test_no_answer_is_taken_for_none(message: str) -> None:
    assert LEXICONS["sv"].accepts.no_limit.search(message)
