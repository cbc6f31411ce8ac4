"""Hours, money, dates, and answers without one, in Spanish messages as people write them."""

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
    return limits_of(message, language="es", before=before)


@pytest.mark.parametrize(
    ("message", "hours"),
    [
        ("6 horas a la semana", "6"),
        ("6h/semana", "6"),
        ("6 h por semana", "6"),
        ("8 horas semanales", "8"),
        ("tengo unas 10 horas por semana", "10"),
        ("dos tardes a la semana", "6"),
        ("3 noches por semana", "9"),
        ("3 veces a la semana 2 horas", "6"),
        ("2 horas tres días a la semana", "6"),
        ("entre 5 y 7 horas a la semana", "5"),
        ("5-7 horas semanales", "5"),
        ("una hora al día", "7"),
        ("media hora al dia", "3.5"),
        ("hora y media al día", "10.5"),
        ("una hora y media cada día", "10.5"),
        ("30 minutos diarios", "3.5"),
        ("2 horas por las noches", "14"),
        ("3 horas los domingos", "3"),
        ("una hora al día de lunes a viernes", "5"),
        ("20 horas al mes", "4.5"),
        ("un par de horas a la semana", "2"),
        ("máximo 10 horas a la semana", "10"),
        ("seis horas a la semana como mucho", "6"),
        ("puedo dedicarle 4 horas", "4"),
        ("veinticinco horas semanales", "25"),
    ],
)
def test_study_hours_are_read(message: str, hours: str) -> None:
    assert read(message).study_hours_per_week == Decimal(hours)


@pytest.mark.parametrize(
    "message",
    [
        "trabajo 40 horas a la semana",
        "curro 35h semanales en un bar",
        "tengo un contrato de 30 horas semanales",
        "jornada de 40 horas a la semana",
        "hago 45 horas de trabajo a la semana",
        "tengo 45 años",
        "un curso de 30 horas",
        "tengo 3 hijos",
    ],
)
def test_hours_of_a_job_and_other_numbers_are_no_study_hours(message: str) -> None:
    assert read(message).study_hours_per_week is None


def test_hours_of_a_job_do_not_hide_study_hours() -> None:
    message = "trabajo 40 horas a la semana y tengo 6 horas a la semana para estudiar"
    assert read(message).study_hours_per_week == 6


@pytest.mark.parametrize(
    "message", ["en realidad 10 horas", "mejor 10 horas", "no, 10 horas", "no 6 horas sino 10 horas"]
)
def test_hours_can_be_corrected(message: str) -> None:
    assert read(message, before=Limits(study_hours_per_week=Decimal(6))).study_hours_per_week == 10


@pytest.mark.parametrize(
    ("message", "money"),
    [
        ("900 €", "900"),
        ("900€", "900"),
        ("máximo 1.000 euros", "1000"),
        ("max 1 000 eur", "1000"),
        ("1.200,50 €", "1200.50"),
        ("500e máximo", "500"),
        ("mil euros", "1000"),
        ("mil pavos", "1000"),
        ("300 pavos como mucho", "300"),
        ("quinientos euros", "500"),
        ("doscientas cincuenta libras", "250 GBP"),
        ("mil quinientos euros", "1500"),
        ("dos mil euros", "2000"),
        ("2k €", "2000"),
        ("no más de 400 euros", "400"),
        ("menos de 400 €", "400"),
        ("hasta 750 €", "750"),
        ("presupuesto 500", "500"),
        ("mi presupuesto es de 500", "500"),
        ("presupuesto: 1k", "1000"),
        ("puedo gastar 600", "600"),
        ("500 de presupuesto", "500"),
        ("300 dólares", "300 USD"),
        ("no tengo dinero", "0"),
        ("sin dinero", "0"),
        ("gratis", "0"),
        ("cursos gratuitos", "0"),
        ("no puedo pagar nada", "0"),
        ("no tengo un duro", "0"),
    ],
)
def test_a_budget_is_read(message: str, money: str) -> None:
    amount, _, currency = money.partition(" ")
    assert read(message).budget == Money.of(amount, currency or "EUR")


def test_slang_for_euros_is_noted_as_taken_in_euros() -> None:
    assert [words.assumption for words in reading_of("mil pavos", language="es").words] == [Assumption.EUROS]


@pytest.mark.parametrize(
    "message",
    [
        "gano 1200 € al mes",
        "cobro 1400 euros netos",
        "mi sueldo es de 1500 €",
        "tengo un alquiler de 700 euros",
        "tengo 3000 euros de deudas",
        "el último curso me costó 800 €",
        "el presupuesto anual es de 350 €",
        "50 € al mes",
        "quiero ganar 2500 euros",
        "en 2027",
        "nací en 1985",
        "750 horas lectivas",
    ],
)
def test_what_is_no_budget_gives_none(message: str) -> None:
    assert read(message).budget is None


def test_a_wage_does_not_hide_the_budget() -> None:
    assert read("gano 1200 € al mes y puedo gastar 500 €").budget == Money.of(500, "EUR")


@pytest.mark.parametrize(
    ("message", "day"),
    [
        ("antes de junio de 2027", date(2027, 5, 31)),
        ("antes del verano", date(2027, 5, 31)),
        ("para el verano que viene", date(2027, 6, 30)),
        ("para junio de 2027", date(2027, 6, 30)),
        ("hasta junio", date(2027, 6, 30)),
        ("antes de fin de año", date(2026, 12, 31)),
        ("para finales de 2027", date(2027, 12, 31)),
        ("para finales del año que viene", date(2027, 12, 31)),
        ("a más tardar en marzo de 2027", date(2027, 3, 31)),
        ("antes del 15 de junio de 2027", date(2027, 6, 14)),
        ("antes del 15/06/2027", date(2027, 6, 14)),
        ("terminar en agosto de 2027", date(2027, 8, 31)),
        ("para otoño", date(2027, 9, 30)),
        ("para principios de marzo", date(2027, 2, 28)),
        ("en 18 meses", date(2028, 5, 2)),
        ("en menos de un año", date(2027, 11, 2)),
        ("dentro de un año", date(2027, 11, 2)),
        ("en un año y medio", date(2028, 5, 2)),
        ("en año y medio", date(2028, 5, 2)),
        ("en dos anos", date(2028, 11, 2)),
        ("máximo 6 meses", date(2027, 5, 2)),
        ("6 meses como mucho", date(2027, 5, 2)),
        ("en 10 semanas", date(2027, 1, 11)),
    ],
)
def test_the_latest_finish_is_read(message: str, day: date) -> None:
    assert read(message).latest_finish == day


@pytest.mark.parametrize(
    ("message", "day"),
    [
        ("a partir de enero", date(2027, 1, 1)),
        ("a partir del 15 de enero de 2027", date(2027, 1, 15)),
        ("desde marzo", date(2027, 3, 1)),
        ("puedo empezar en marzo", date(2027, 3, 1)),
        ("quiero empezar en septiembre de 2027", date(2027, 9, 1)),
        ("no antes de abril", date(2027, 4, 1)),
        ("después del verano", date(2027, 9, 1)),
        ("disponible a partir de abril", date(2027, 4, 1)),
    ],
)
def test_the_earliest_start_is_read(message: str, day: date) -> None:
    limits = read(message)
    assert (limits.earliest_start, limits.latest_finish) == (day, None)


@pytest.mark.parametrize(
    "message",
    [
        "tengo 10 años de experiencia",
        "he sido camarera 10 años",
        "hace dos años",
        "tengo 45 años",
        "no antes de junio",
        "lo antes posible",
        "para mí",
    ],
)
def test_time_that_has_passed_is_no_deadline(message: str) -> None:
    assert read(message).latest_finish is None


def test_limits_can_be_taken_back() -> None:
    before = Limits(
        budget=Money.of(500, "EUR"),
        latest_finish=date(2027, 6, 1),
        modes=(Mode.ONLINE,),
        languages=(LanguageCode("es"),),
        countries=("ES",),
    )
    assert read("el dinero no es problema", before=before).budget is None
    assert read("da igual el precio", before=before).budget is None
    assert read("no tengo prisa", before=before).latest_finish is None
    assert read("online o presencial, me da igual", before=before).modes == ()
    assert read("cualquier idioma", before=before).languages == ()
    assert read("da igual el país", before=before).countries == ()


@pytest.mark.parametrize(
    "message",
    [
        "no sé",
        "no se",
        "no lo sé todavía",
        "me da igual",
        "da igual",
        "saltar",
        "paso",
        "ni idea",
        "los dos",
        "depende",
        "no importa",
        "cualquiera",
        "sin preferencia",
        "prefiero no decirlo",
    ],
)
def test_a_question_can_be_declined(message: str) -> None:
    before = understood("Hola, quiero aprender a usar Excel y no sé por dónde empezar").request
    assert understood(message, asked=Topic.MODES, before=before).skipped


def test_not_being_able_to_do_something_declines_nothing() -> None:
    assert LEXICONS["es"].accepts.no_limit.search("no sé programar") is None
