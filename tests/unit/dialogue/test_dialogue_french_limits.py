"""Hours, money, dates, and answers without one, in French messages as people write them."""

from datetime import date
from decimal import Decimal

import pytest

from advisor.domain.catalogue import Mode
from advisor.domain.conversation import Topic
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import Assumption, Limits
from advisor.domain.money import Money
from tests.unit.dialogue.dialogue_readings import LEXICONS, limits_of, reading_of, understood


def read(message: str, before: Limits | None = None) -> Limits:
    return limits_of(message, language="fr", before=before)


@pytest.mark.parametrize(
    ("message", "hours"),
    [
        ("6h/semaine", "6"),
        ("6h par semaine", "6"),
        ("6 h/sem", "6"),
        ("j'ai 8 heures par semaine pour étudier", "8"),
        ("10 heures hebdo", "10"),
        ("deux soirs par semaine", "6"),
        ("2 soirées par semaine", "6"),
        ("3 fois 2h par semaine", "6"),
        ("2h 3 fois par semaine", "6"),
        ("entre 5 et 7 heures par semaine", "5"),
        ("5-7h par semaine", "5"),
        ("5 à 7 h par semaine", "5"),
        ("une dizaine d'heures par semaine", "10"),
        ("une heure par jour", "7"),
        ("1h30 par jour", "10.5"),
        ("une heure et demie par jour", "10.5"),
        ("une demi-heure par jour", "3.5"),
        ("30 min par jour", "3.5"),
        ("20h par mois", "4.5"),
        ("max 10 heures par semaine", "10"),
        ("six heures par semaine maximum", "6"),
        ("par semaine je peux y consacrer 4 heures", "4"),
        ("je peux dégager 5h", "5"),
        ("2h le soir", "14"),
        ("3 heures le dimanche", "3"),
        ("2h30 par semaine", "2.5"),
        ("vingt-cinq heures par semaine", "25"),
    ],
)
def test_study_hours_are_read(message: str, hours: str) -> None:
    assert read(message).study_hours_per_week == Decimal(hours)


@pytest.mark.parametrize(
    "message",
    [
        "je travaille 35 heures par semaine",
        "je bosse 39h par semaine en usine",
        "j'ai un contrat de 24h par semaine",
        "je suis à temps plein, 40h de boulot par semaine",
        "je suis aux 35 heures",
        "un boulot de 20 heures par semaine",
        "je fais 45h de travail par semaine",
        "j'ai 45 ans",
        "un cours de 30 heures",
        "j'ai 3 enfants",
    ],
)
def test_hours_of_a_job_and_other_numbers_are_no_study_hours(message: str) -> None:
    assert read(message).study_hours_per_week is None


def test_hours_of_a_job_do_not_hide_study_hours() -> None:
    assert read("je travaille 35h par semaine et j'ai 6h par semaine pour étudier").study_hours_per_week == 6


@pytest.mark.parametrize(
    "message", ["en fait 10 heures", "plutôt 10h", "non, 10 heures", "pas 6 heures mais 10 heures"]
)
def test_hours_can_be_corrected(message: str) -> None:
    assert read(message, before=Limits(study_hours_per_week=Decimal(6))).study_hours_per_week == 10


@pytest.mark.parametrize(
    ("message", "money"),
    [
        ("900 €", "900"),
        ("900€", "900"),
        ("max 1 000 euros", "1000"),
        ("maximum 1.000 EUR", "1000"),
        ("1 200,50 €", "1200.50"),
        ("500e max", "500"),
        ("mille euros maximum", "1000"),
        ("mille cinq cents euros", "1500"),
        ("cinq cents euros", "500"),
        ("deux mille euros", "2000"),
        ("mille balles", "1000"),
        ("300 balles max", "300"),
        ("une centaine d'euros", "100"),
        ("2k €", "2000"),
        ("1,5k euros", "1500"),
        ("pas plus de 400 euros", "400"),
        ("moins de 400 €", "400"),
        ("jusqu'à 750 €", "750"),
        ("budget 500", "500"),
        ("mon budget est de 500", "500"),
        ("budget : 1k", "1000"),
        ("500 de budget", "500"),
        ("je peux mettre 600", "600"),
        ("j'ai 1500 € sur mon CPF", "1500"),
        ("j'ai pas d'argent", "0"),
        ("je n'ai pas d'argent", "0"),
        ("gratuit", "0"),
        ("une formation gratuite", "0"),
        ("gratis", "0"),
        ("sans payer", "0"),
        ("pas un rond", "0"),
    ],
)
def test_a_budget_is_read(message: str, money: str) -> None:
    assert read(message).budget == Money.of(money, "EUR")


@pytest.mark.parametrize(("message", "code"), [("500 francs", "CHF"), ("500 francs suisses", "CHF"), ("£500", "GBP")])
def test_other_currencies_are_told_apart(message: str, code: str) -> None:
    assert read(message).budget == Money.of(500, code)


def test_slang_for_euros_is_noted_as_taken_in_euros() -> None:
    reading = reading_of("mille balles", language="fr")
    assert [words.assumption for words in reading.words] == [Assumption.EUROS]


@pytest.mark.parametrize(
    "message",
    [
        "je gagne 1800 € par mois",
        "je touche 1400 euros net",
        "mon salaire est de 2000 €",
        "payée 1600 € brut",
        "j'ai un loyer de 700 euros",
        "j'ai 3000 euros de dettes",
        "la dernière formation m'a coûté 800 €",
        "50 € par mois",
        "je voudrais gagner 2500 euros",
        "en 2027",
        "je suis né en 1985",
        "750 heures de cours",
    ],
)
def test_what_is_no_budget_gives_none(message: str) -> None:
    assert read(message).budget is None


def test_a_wage_does_not_hide_the_budget() -> None:
    assert read("je gagne 1800 € par mois et je peux mettre 500 €").budget == Money.of(500, "EUR")


@pytest.mark.parametrize(
    ("message", "day"),
    [
        ("d'ici l'été prochain", date(2027, 6, 30)),
        ("d'ici juin 2027", date(2027, 6, 30)),
        ("d'ici fin juin", date(2027, 6, 30)),
        ("d'ici la fin de l'année", date(2026, 12, 31)),
        ("d'ici la fin de l'année prochaine", date(2027, 12, 31)),
        ("avant juin 2027", date(2027, 5, 31)),
        ("avant l'été", date(2027, 5, 31)),
        ("avant fin juin 2027", date(2027, 6, 30)),
        ("avant le 15 juin 2027", date(2027, 6, 14)),
        ("avant le 15/06/2027", date(2027, 6, 14)),
        ("jusqu'en juin", date(2027, 6, 30)),
        ("d'ici février", date(2027, 2, 28)),
        ("d'ici fevrier", date(2027, 2, 28)),
        ("d'ici début mars", date(2027, 2, 28)),
        ("être prête pour septembre 2027", date(2027, 9, 30)),
        ("finir en août 2027", date(2027, 8, 31)),
        ("fini pour la rentrée", date(2027, 9, 30)),
        ("fin 2027", date(2027, 12, 31)),
        ("d'ici 2028", date(2028, 12, 31)),
        ("au plus tard en mars 2027", date(2027, 3, 31)),
        ("en 18 mois", date(2028, 5, 2)),
        ("dans les 6 mois", date(2027, 5, 2)),
        ("d'ici un an", date(2027, 11, 2)),
        ("en un an et demi", date(2028, 5, 2)),
        ("d'ici 2 ans", date(2028, 11, 2)),
        ("en moins d'un an", date(2027, 11, 2)),
        ("6 mois max", date(2027, 5, 2)),
        ("en deux annees", date(2028, 11, 2)),
        ("sous 10 semaines", date(2027, 1, 11)),
    ],
)
def test_the_latest_finish_is_read(message: str, day: date) -> None:
    assert read(message).latest_finish == day


@pytest.mark.parametrize(
    ("message", "day"),
    [
        ("à partir de janvier", date(2027, 1, 1)),
        ("à partir du 15 janvier 2027", date(2027, 1, 15)),
        ("a partir de mars", date(2027, 3, 1)),
        ("dès janvier", date(2027, 1, 1)),
        ("dès la rentrée", date(2027, 9, 1)),
        ("je peux commencer en mars", date(2027, 3, 1)),
        ("je voudrais commencer en septembre 2027", date(2027, 9, 1)),
        ("pas avant avril", date(2027, 4, 1)),
        ("après l'été", date(2027, 9, 1)),
        ("disponible à partir d'avril", date(2027, 4, 1)),
        ("au plus tôt en février", date(2027, 2, 1)),
    ],
)
def test_the_earliest_start_is_read(message: str, day: date) -> None:
    limits = read(message)
    assert (limits.earliest_start, limits.latest_finish) == (day, None)


@pytest.mark.parametrize(
    "message",
    [
        "j'ai 10 ans d'expérience",
        "j'ai été vendeuse pendant 10 ans",
        "depuis 3 ans",
        "il y a deux ans",
        "j'ai 45 ans",
        "j'ai été cuisinier",
        "pas avant juin",
        "le plus vite possible",
    ],
)
def test_time_that_has_passed_is_no_deadline(message: str) -> None:
    assert read(message).latest_finish is None


def test_limits_can_be_taken_back() -> None:
    before = Limits(
        budget=Money.of(500, "EUR"),
        latest_finish=date(2027, 6, 1),
        modes=(Mode.ONLINE,),
        languages=(LanguageCode("fr"),),
        countries=("FR",),
    )
    assert read("peu importe le prix", before=before).budget is None
    assert read("le budget n'est pas un problème", before=before).budget is None
    assert read("je ne suis pas pressée", before=before).latest_finish is None
    assert read("en ligne ou en présentiel, peu importe", before=before).modes == ()
    assert read("peu importe la langue", before=before).languages == ()
    assert read("n'importe quel pays", before=before).countries == ()


@pytest.mark.parametrize(
    "message",
    [
        "je ne sais pas",
        "je sais pas",
        "jsp",
        "peu importe",
        "ça m'est égal",
        "ca m'est egal",
        "passer",
        "aucune idée",
        "pas de préférence",
        "n'importe",
        "les deux",
        "ça dépend",
    ],
)
def test_a_question_can_be_declined(message: str) -> None:
    assert understood(
        message, asked=Topic.MODES, before=understood("Bonjour, je voudrais devenir infirmière").request
    ).skipped


def test_not_being_able_to_do_something_declines_nothing() -> None:
    assert LEXICONS["fr"].accepts.no_limit.search("je ne sais pas coder") is None
