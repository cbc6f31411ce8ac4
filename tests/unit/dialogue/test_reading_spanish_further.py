"""Spanish messages as people type them on a phone: time, money, dates, forms, wishes."""

from datetime import date
from decimal import Decimal

import pytest

from advisor.domain.catalogue import Mode
from advisor.domain.conversation import Topic
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import LearnerRequest, Limits
from advisor.domain.money import Money
from advisor.domain.priorities import Objective
from tests.unit.dialogue.dialogue_readings import limits_of, phrases_of, understood


@pytest.mark.parametrize(
    ("message", "hours"),
    [
        ("puedo dos tardes por semana, no más", "6"),
        ("tengo como 5 o 6 horas a la semana", "5"),
        ("unas diez horas semanales", "10"),
        ("1 horita al dia cuando el niño duerme", "7"),
        ("2 horas diarias de lunes a viernes", "10"),
        ("solo los findes, unas 4 horas el sábado", "4"),
        ("media jornada a la semana", "4"),
        ("no mas de 8h x semana", "8"),
        ("una hora y media todas las noches", "10.5"),
        ("trabajo 40h pero puedo estudiar 3 horas los martes y 2 horas los jueves", "5"),
        ("un ratito aqui y alla, unas 2 horas por semana", "2"),
        ("3h/sem", "3"),
        ("maximo 6 h semanales despues del curro", "6"),
        ("puedo sacar entre 4 y 7 horas semanales", "4"),
        ("una hora cada mañana antes de que se levanten los crios", "7"),
        ("3 veces por semana 2 horas despues del turno", "6"),
        ("a tiempo completo, 35 horas por semana de estudio", "35"),
        ("media hora al dia en el descanso", "3.5"),
        ("un par de horas a la semana", "2"),
        ("tres noches por semana", "9"),
        ("le puedo dedicar unas siete horitas a la semana", "7"),
        ("bueno no, mejor 4 horas a la semana en vez de 6", "4"),
        ("pongamos tres horitas semanales y gracias", "3"),
        ("los lunes y jueves por la tarde", "6"),
        ("tendría 45 minutos cada mediodía de lunes a viernes", "3.75"),
        ("domingo por la tarde y ya", "3"),
        ("mas o menos ocho horas en toda la semana", "8"),
        ("2 o 3 horas los fines de semana", "2"),
    ],
)
def test_hours_a_week_are_read(message: str, hours: str) -> None:
    assert limits_of(message, language="es").study_hours_per_week == Decimal(hours)


@pytest.mark.parametrize(
    ("message", "euros"),
    [
        ("tengo 800 pavos para esto no mas", 800),
        ("presupuesto 1500e", 1500),
        ("puedo poner hasta 2000 € de mi bolsillo", 2000),
        ("me quedan 1200 euros ahorrados", 1200),
        ("que no pase de 600 euros", 600),
        ("tiene que ser gratis que no tengo un duro", 0),
        ("entre 500 y 1000 euros", 1000),
        ("mi jefe paga hasta 3000 euros", 3000),
        ("he ahorrado 2.500 euros para el curso", 2500),
        ("gano 1200 al mes y puedo gastar 300 euros", 300),
        ("al final mi presupuesto son 700 no 1000", 700),
        ("tope 900 euros", 900),
        ("tengo unos mil quinientos euros guardados", 1500),
        ("no quiero gastarme mas de 400", 400),
    ],
)
def test_budgets_are_read(message: str, euros: int) -> None:
    assert limits_of(message, language="es").budget == Money.of(euros, "EUR")


@pytest.mark.parametrize(
    ("message", "asked", "number"),
    [
        ("unas diez", Topic.STUDY_HOURS_PER_WEEK, 10),
        ("5 o 6 segun la semana", Topic.STUDY_HOURS_PER_WEEK, 5),
        ("dos tardes", Topic.STUDY_HOURS_PER_WEEK, 6),
        ("pues 3 maximo", Topic.STUDY_HOURS_PER_WEEK, 3),
        ("2k", Topic.BUDGET, 2000),
        ("unos mil euros", Topic.BUDGET, 1000),
        ("nada", Topic.BUDGET, 0),
        ("6h como muchisimo, tengo a los peques", Topic.STUDY_HOURS_PER_WEEK, 6),
    ],
)
def test_short_answers_are_read(message: str, asked: Topic, number: int) -> None:
    limits = understood(message, before=LearnerRequest(language=LanguageCode("es")), asked=asked).request.limits
    if asked is Topic.BUDGET:
        assert limits.budget == Money.of(number, "EUR")
    else:
        assert limits.study_hours_per_week == number


@pytest.mark.parametrize(
    ("message", "first", "last"),
    [
        ("puedo empezar despues de las fiestas", date(2026, 12, 26), date(2027, 1, 10)),
        ("antes de marzo no puedo", date(2027, 3, 1), date(2027, 3, 1)),
        ("a partir del 1 de febrero", date(2027, 2, 1), date(2027, 2, 1)),
        ("se me acaba el contrato en mayo, después de eso", date(2027, 5, 1), date(2027, 6, 2)),
        ("desde septiembre, cuando vuelvan al cole", date(2027, 9, 1), date(2027, 9, 30)),
        ("a principios de enero", date(2027, 1, 1), date(2027, 1, 10)),
        ("el mes que viene", date(2026, 12, 1), date(2026, 12, 31)),
        ("disponible a partir del 15/01/2027", date(2027, 1, 15), date(2027, 1, 15)),
        ("podria empezar en 3 meses", date(2027, 1, 25), date(2027, 2, 5)),
        ("el año que viene", date(2027, 1, 1), date(2027, 1, 1)),
        ("hasta abril no puedo empezar", date(2027, 4, 1), date(2027, 4, 1)),
        ("cuando nazca el bebe en febrero ya podré", date(2027, 2, 1), date(2027, 2, 28)),
        ("podemos empezar a mediados de enero", date(2027, 1, 1), date(2027, 1, 31)),
        ("mi contrato acaba el 31 de enero, luego libre", date(2027, 1, 31), date(2027, 2, 1)),
        ("inicio deseado: marzo de 2027", date(2027, 3, 1), date(2027, 3, 1)),
        ("pasado el verano", date(2027, 9, 1), date(2027, 9, 1)),
        ("dentro de mes y medio puedo empezar", date(2026, 12, 1), date(2026, 12, 20)),
    ],
)
def test_earliest_starts_are_read(message: str, first: date, last: date) -> None:
    limits = limits_of(message, language="es")
    assert limits.earliest_start is not None
    assert first <= limits.earliest_start <= last
    assert limits.latest_finish is None


@pytest.mark.parametrize(
    ("message", "first", "last"),
    [
        ("tengo que acabar antes del verano", date(2027, 5, 31), date(2027, 8, 31)),
        ("en un año como mucho", date(2027, 10, 30), date(2027, 11, 2)),
        ("en 6 meses", date(2027, 4, 30), date(2027, 5, 3)),
        ("terminar antes de navidad", date(2026, 12, 23), date(2026, 12, 25)),
        (
            "mi hija empieza el cole en septiembre de 2027 y quiero haber terminado antes",
            date(2027, 8, 31),
            date(2027, 9, 1),
        ),
        ("para junio a mas tardar", date(2027, 5, 31), date(2027, 6, 30)),
        ("tenerlo acabado a finales del año que viene", date(2027, 12, 31), date(2027, 12, 31)),
        ("que este listo para marzo de 2028", date(2028, 2, 28), date(2028, 3, 31)),
        ("que no dure mas de 9 meses", date(2027, 7, 31), date(2027, 8, 3)),
        ("con el titulo en la mano en 2 años maximo", date(2028, 10, 31), date(2028, 11, 3)),
        ("antes del 30 de junio", date(2027, 6, 29), date(2027, 6, 30)),
        ("en los proximos 18 meses", date(2028, 5, 1), date(2028, 5, 3)),
        ("fecha limite: 31/12/2027", date(2027, 12, 31), date(2027, 12, 31)),
        ("como muy tarde en octubre de 2027", date(2027, 9, 30), date(2027, 10, 31)),
        ("tengo un año por delante", date(2027, 10, 30), date(2027, 11, 2)),
        ("tiene que estar todo cerrado antes de finales de junio de 2027", date(2027, 6, 30), date(2027, 6, 30)),
        ("me doy 8 meses", date(2027, 7, 1), date(2027, 7, 3)),
        ("necesito el titulo para la primavera de 2028", date(2028, 3, 1), date(2028, 6, 1)),
        ("no mas de un año de formacion", date(2027, 10, 30), date(2027, 11, 3)),
        ("antes del parto que es en mayo", date(2027, 4, 30), date(2027, 5, 1)),
        ("como tarde en diciembre del año que viene", date(2027, 12, 31), date(2027, 12, 31)),
        ("para navidades ya graduada", date(2026, 12, 23), date(2026, 12, 31)),
    ],
)
def test_latest_finishes_are_read(message: str, first: date, last: date) -> None:
    limits = limits_of(message, language="es")
    assert limits.latest_finish is not None
    assert first <= limits.latest_finish <= last
    assert limits.earliest_start is None


@pytest.mark.parametrize(
    ("message", "mode"),
    [
        ("todo a distancia pls vivo en un pueblo", Mode.ONLINE),
        ("online nada mas que no tengo coche", Mode.ONLINE),
        ("prefiero ir a clase en persona", Mode.ONSITE),
        ("si puede ser con practicas en empresa, dual", Mode.WORKPLACE),
        ("mitad online mitad presencial", Mode.BLENDED),
        ("desde casa con el ordenador", Mode.ONLINE),
        ("quiero aprender directamente en la empresa", Mode.WORKPLACE),
        ("cursos que pueda hacer desde el movil en el bus", Mode.ONLINE),
        ("quiero algo práctico, aprendiendo en la propia empresa", Mode.WORKPLACE),
    ],
)
def test_forms_are_read(message: str, mode: Mode) -> None:
    assert limits_of(message, language="es").modes == (mode,)


@pytest.mark.parametrize(
    ("message", "first"),
    [
        ("lo mas importante es el precio", Objective.COST),
        ("lo mas rapido posible", Objective.FINISH),
        ("las menos horas posibles a la semana que tengo 3 niños", Objective.HOURS),
        ("lo mas barato que haya", Objective.COST),
        ("el precio me da igual, quiero ir rapido", Objective.FINISH),
        ("mi prioridad es gastar lo menos posible", Objective.COST),
        ("me corre prisa terminar", Objective.FINISH),
    ],
)
def test_what_matters_most_is_read(message: str, first: Objective) -> None:
    assert limits_of(message, language="es").priorities[:1] == (first,)


@pytest.mark.parametrize(
    ("message", "skill"),
    [
        ("nunca he tocado excel", "excel"),
        ("soy negada para la informática", "informática"),
        ("se me dan fatal las mates", "mates"),
        ("de word no tengo ni idea", "word"),
    ],
)
def test_missing_skills_are_found(message: str, skill: str) -> None:
    assert phrases_of(message, language="es").lacking_skills == (skill,)


@pytest.mark.parametrize(
    "message",
    [
        "trabajo 40 horas por semana en un almacén",
        "10 años de experiencia como auxiliar de enfermeria",
        "tengo 42 años y 2 hijos",
        "mi alquiler son 750 euros al mes",
        "vivo en calle mayor 12 28013 madrid",
        "naci el 14/03/1985",
        "mi tlf 612 345 678",
        "estoy disponible 24/7",
        "gano 1400 euros limpios",
        "deje el cole a los 16 en 1999",
        "estoy a 2 horas de camino de la ciudad",
        "mi hijo tiene 3 años y entra al cole en septiembre",
        "trabajo de noche tres noches por semana",
        "trabajo desde marzo de 2019 en mercadona",
        "el curso que hice costó 2500 euros",
        "hago guardias de 12 horas",
        "ni mucho tiempo ni mucho dinero",
    ],
)
def test_what_is_no_limit_is_left_alone(message: str) -> None:
    assert limits_of(message, language="es") == Limits()


def test_a_start_from_now_on_is_no_limit() -> None:
    assert limits_of("quiero empezar ya mismo", language="es").earliest_start is None
