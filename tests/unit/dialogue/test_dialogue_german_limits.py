"""Dates, forms, languages, places and priorities, as people write them in German."""

from datetime import date

import pytest

from advisor.domain.catalogue import Mode
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import Limits, RequestField
from advisor.domain.money import Money
from advisor.domain.priorities import Objective
from tests.unit.dialogue import dialogue_readings


def limits_of(message: str, *, before: Limits | None = None) -> Limits:
    """The limits that a German message states."""
    return dialogue_readings.limits_of(message, language="de", before=before)


@pytest.mark.parametrize(
    ("message", "finish"),
    [
        ("bis nächsten Sommer", date(2027, 6, 30)),
        ("bis Ende 2027", date(2027, 12, 31)),
        ("bis Ende nächsten Jahres", date(2027, 12, 31)),
        ("bis Jahresende", date(2026, 12, 31)),
        ("bis nächstes Jahr", date(2027, 12, 31)),
        ("bis Anfang 2028", date(2027, 12, 31)),
        ("bis spätestens Juni 2027", date(2027, 6, 30)),
        ("bis zum 15. Juni 2027", date(2027, 6, 15)),
        ("bis zum 15.6.2027", date(2027, 6, 15)),
        ("bis 15.6.", date(2027, 6, 15)),
        ("bis 06/2027", date(2027, 6, 30)),
        ("bis März", date(2027, 3, 31)),
        ("bis Juni nächsten Jahres", date(2027, 6, 30)),
        ("vor dem Sommer", date(2027, 5, 31)),
        ("im Juni fertig sein", date(2027, 6, 30)),
        ("nächstes Jahr fertig", date(2027, 12, 31)),
        ("weil ich im Herbst 2027 fertig sein will", date(2027, 9, 30)),
        ("in anderthalb Jahren", date(2028, 5, 2)),
        ("innerhalb von 18 Monaten", date(2028, 5, 2)),
        ("innerhalb eines Jahres", date(2027, 11, 2)),
        ("in einem halben Jahr", date(2027, 5, 2)),
        ("in sechs Monaten", date(2027, 5, 2)),
        ("in zwei bis drei Jahren", date(2029, 11, 2)),
        ("in den nächsten 12 Monaten", date(2027, 11, 2)),
        ("maximal 2 Jahre", date(2028, 11, 2)),
        ("habe ein Jahr Zeit", date(2027, 11, 2)),
    ],
)
def test_the_last_day_is_read(message: str, finish: date) -> None:
    limits = limits_of(message)
    assert (limits.latest_finish, limits.earliest_start) == (finish, None)


@pytest.mark.parametrize(
    ("message", "start"),
    [
        ("ab Januar", date(2027, 1, 1)),
        ("ab sofort, frühestens Jänner", date(2027, 1, 1)),
        ("ich fange im März an", date(2027, 3, 1)),
        ("ich kann erst im März anfangen", date(2027, 3, 1)),
        ("Start ab 1. April", date(2027, 4, 1)),
        ("ab dem 1.3.2027", date(2027, 3, 1)),
        ("Beginn Herbst 2027", date(2027, 9, 1)),
        ("frühestens im Mai", date(2027, 5, 1)),
        ("nicht vor Februar", date(2027, 2, 1)),
        ("nach dem Sommer", date(2027, 9, 1)),
        ("nächstes Jahr anfangen", date(2027, 1, 1)),
        ("weil ich im Maerz starten will", date(2027, 3, 1)),
        ("von Januar an", date(2027, 1, 1)),
        ("in drei Monaten anfangen", date(2027, 2, 2)),
    ],
)
def test_the_first_day_is_read(message: str, start: date) -> None:
    limits = limits_of(message)
    assert (limits.earliest_start, limits.latest_finish) == (start, None)


@pytest.mark.parametrize(
    "message",
    [
        "seit März arbeitslos",
        "seit 2 Jahren",
        "vor drei Jahren war ich Koch",
        "in den letzten 5 Jahren",
        "10 Jahre Erfahrung",
        "ich bin 30 Jahre alt",
        "2019 umgezogen",
        "Mai ist schön",
    ],
)
def test_what_is_no_limit_in_time_gives_none(message: str) -> None:
    limits = limits_of(message)
    assert (limits.earliest_start, limits.latest_finish) == (None, None)


NOT_ONLINE = (Mode.BLENDED, Mode.ONSITE, Mode.WORKPLACE)


@pytest.mark.parametrize(
    ("message", "modes"),
    [
        ("nur online", (Mode.ONLINE,)),
        ("am liebsten ein Fernstudium", (Mode.ONLINE,)),
        ("Onlinekurse von zu Hause aus", (Mode.ONLINE,)),
        ("in Präsenz", (Mode.ONSITE,)),
        ("vor Ort in einer Klasse", (Mode.ONSITE,)),
        ("Abendkurs", (Mode.ONSITE,)),
        ("blended learning", (Mode.BLENDED,)),
        ("hybrid wäre gut", (Mode.BLENDED,)),
        ("teils online, teils vor Ort", (Mode.BLENDED,)),
        ("online oder vor Ort", (Mode.ONLINE, Mode.ONSITE)),
        ("duale Ausbildung", (Mode.WORKPLACE,)),
        ("nicht online", NOT_ONLINE),
        ("doch nicht online", NOT_ONLINE),
        ("kein Fernstudium bitte", NOT_ONLINE),
        ("auf keinen Fall online", NOT_ONLINE),
        ("online geht bei mir gar nicht", NOT_ONLINE),
        ("online mag ich nicht", NOT_ONLINE),
        ("keine Präsenz sondern online", (Mode.ONLINE,)),
        ("vor ort wär mir lieber als online", (Mode.ONSITE,)),
        ("Präsenz wäre gut, online kann ich mich nicht konzentrieren", (Mode.ONSITE,)),
        ("weder online noch vor Ort", (Mode.BLENDED, Mode.WORKPLACE)),
    ],
)
def test_forms_are_accepted_or_ruled_out(message: str, modes: tuple[Mode, ...]) -> None:
    assert limits_of(message).modes == modes


@pytest.mark.parametrize(
    "message",
    [
        "Onlinemarketing",
        "Online-Marketing lernen",
        "ich arbeite im Online Handel",
        "ich arbeite remote",
        "Hybridantriebe",
        "Präsentieren",
        "arbeite von zu Hause",
    ],
)
def test_what_only_sounds_like_a_form_is_none(message: str) -> None:
    assert limits_of(message).modes == ()


@pytest.mark.parametrize(
    ("message", "languages", "countries"),
    [
        ("auf Englisch", ("en",), ()),
        ("Kurse auf Deutsch oder Englisch", ("de", "en"), ()),
        ("deutschsprachige Kurse", ("de",), ()),
        ("Unterricht in französischer Sprache", ("fr",), ()),
        ("Sprache: Deutsch", ("de",), ()),
        ("lieber auf Englisch als auf Deutsch", ("en",), ()),
        ("Englisch geht auch", ("en",), ()),
        ("Kurse aus Österreich sind ok", (), ("AT",)),
        ("in Österreich studieren", (), ("AT",)),
        ("ein Kurs in der Schweiz", (), ("CH",)),
        ("Studium gern in Oesterreich oder der Schweiz", (), ("AT", "CH")),
        ("nur in Deutschland", (), ("DE",)),
        ("ich möchte Englisch lernen", (), ()),
        ("ich spreche Englisch und Deutsch", (), ()),
        ("bin gut in Englisch", (), ()),
        ("auf Englisch telefonieren", (), ()),
        ("ich wohne in Österreich", (), ()),
        ("ich möchte in der Schweiz arbeiten", (), ()),
        ("komme aus Polen", (), ()),
    ],
)
def test_languages_and_countries_of_study_are_read(
    message: str, languages: tuple[str, ...], countries: tuple[str, ...]
) -> None:
    limits = limits_of(message)
    assert (limits.languages, limits.countries) == (languages, countries)


@pytest.mark.parametrize(
    ("message", "objective"),
    [
        ("so günstig wie möglich", Objective.COST),
        ("Hauptsache billig!!", Objective.COST),
        ("möglichst schnell fertig", Objective.FINISH),
        ("der schnellste Weg", Objective.FINISH),
        ("mit möglichst wenig Aufwand", Objective.HOURS),
        ("möglichst viel lernen", Objective.COVERAGE),
    ],
)
def test_what_matters_most_is_read(message: str, objective: Objective) -> None:
    assert limits_of(message).priorities == (objective,)


@pytest.mark.parametrize("message", ["ich will so schnell wie möglich anfangen", "Start so schnell wie möglich"])
def test_a_quick_start_is_no_wish_for_a_quick_finish(message: str) -> None:
    assert limits_of(message).priorities == ()


@pytest.mark.parametrize(
    ("message", "field"),
    [
        ("Geld spielt doch keine Rolle", RequestField.BUDGET),
        ("der Preis ist mir egal", RequestField.BUDGET),
        ("keine Eile", RequestField.LATEST_FINISH),
        ("egal ob online oder vor Ort", RequestField.MODES),
        ("die Sprache ist egal", RequestField.LANGUAGES),
        ("egal in welchem Land", RequestField.COUNTRIES),
    ],
)
def test_a_limit_is_taken_back(message: str, field: RequestField) -> None:
    before = Limits(
        budget=Money.of(500, "EUR"),
        latest_finish=date(2027, 6, 1),
        modes=(Mode.ONLINE,),
        languages=(LanguageCode("de"),),
        countries=("DE",),
    )
    assert getattr(limits_of(message, before=before), field.value) == getattr(Limits(), field.value)
