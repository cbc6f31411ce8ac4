"""Work, skills, awards and wishes in Spanish messages, as people write them."""

from datetime import date
from decimal import Decimal
from functools import partial

import pytest

from advisor.domain.catalogue import Mode
from advisor.domain.money import Money
from tests.unit.dialogue.dialogue_readings import LEXICONS, names, phrases_of, read_soon, understood


@pytest.mark.parametrize(
    ("message", "work"),
    [
        ("trabajo de camarera", "camarera"),
        ("trabajo como auxiliar de enfermería", "auxiliar de enfermería"),
        ("soy enfermero", "enfermero"),
        ("soy una enfermera de Madrid", "enfermera"),
        ("he sido camarera 10 años", "camarera"),
        ("fui panadero", "panadero"),
        ("fui teleoperadora siete años", "teleoperadora"),
        ("trabajo en un almacén", "almacén"),
        ("curro en la hostelería", "hostelería"),
        ("he trabajado de albañil toda la vida", "albañil"),
        ("llevo 10 años de cajera", "cajera"),
        ("llevo 5 años trabajando como soldador", "soldador"),
        ("10 años de experiencia como soldador", "soldador"),
        ("mi trabajo es limpiadora", "limpiadora"),
        ("actualmente camarera", "camarera"),
        ("soy contable de formación", "contable"),
        ("me dedico a la limpieza", "limpieza"),
        ("exprofesora, quiero cambiar", ""),
        ("ex profesora", "profesora"),
        ("camarero 12 años, harto", "camarero"),
        ("camarero, quiero ser programador", "camarero"),
        ("soy conductor de autobús pero me duele la espalda", "conductor de autobús"),
    ],
)
def test_present_and_past_work_is_found(message: str, work: str) -> None:
    phrases = phrases_of(message, language="es")
    assert (*phrases.workplace, *phrases.present_work) == ((work,) if work else ())


@pytest.mark.parametrize(
    "message",
    [
        "tengo 45 años y estoy cansada",
        "soy un poco mayor",
        "soy madre soltera de dos hijos",
        "estoy en paro",
        "soy muy trabajadora",
        "soy de Perú",
        "soy española",
        "estoy buscando algo online",
        "soy estudiante",
        "trabajo 40 horas",
        "soy nueva en esto",
        "me han despedido",
        "trabajo de noche",
    ],
)
def test_what_people_say_of_themselves_is_not_always_work(message: str) -> None:
    phrases = phrases_of(message, language="es")
    assert (phrases.workplace, phrases.present_work) == ((), ())


@pytest.mark.parametrize(
    ("message", "goal"),
    [
        ("quiero ser enfermera", "enfermera"),
        ("me gustaría ser desarrollador web", "desarrollador web"),
        ("quisiera trabajar de contable", "contable"),
        ("quiero trabajar como soldador en Alemania", "soldador"),
        ("me gustaría trabajar con animales", "animales"),
        ("busco trabajo de cocinera", "cocinera"),
        ("quiero convertirme en electricista", "electricista"),
        ("sueño con ser profesora algún día", "profesora"),
        ("cómo puedo llegar a ser enfermero", "enfermero"),
        ("quiero reciclarme como programador", "programador"),
        ("quiero dedicarme a la contabilidad", "contabilidad"),
        ("objetivo: analista de datos", "analista de datos"),
        ("mi sueño es ser piloto", "piloto"),
        ("quiero estudiar para auxiliar de veterinaria", "auxiliar de veterinaria"),
    ],
)
def test_the_work_that_is_wanted_is_found(message: str, goal: str) -> None:
    assert phrases_of(message, language="es").goal_work == (goal,)


def test_work_that_is_done_is_not_wanted() -> None:
    assert phrases_of("trabajo como enfermera", language="es").goal_work == ()


@pytest.mark.parametrize(
    ("message", "skills"),
    [
        ("quiero aprender Python y SQL", ("python", "sql")),
        ("me gustaría aprender a programar", ("programar",)),
        ("aprender inglés y alemán", ("inglés", "alemán")),
        ("un curso de marketing digital", ("marketing digital",)),
        ("cursos de contabilidad", ("contabilidad",)),
        ("quiero formarme en gestión de proyectos", ("gestión de proyectos",)),
        ("mejorar mi inglés", ("inglés",)),
        ("quiero saber usar Excel", ("excel",)),
        ("saber más de nutrición", ("nutrición",)),
    ],
)
def test_skills_that_are_wanted_are_found(message: str, skills: tuple[str, ...]) -> None:
    assert phrases_of(message, language="es").goal_skills == skills


@pytest.mark.parametrize(
    ("message", "held", "lacking"),
    [
        ("sé usar Excel", ("excel",), ()),
        ("se usar excel", ("excel",), ()),
        ("no sé programar", (), ("programar",)),
        ("no sé nada de informática", (), ("informática",)),
        ("no conozco SQL pero manejo Excel y Python", ("excel", "python"), ("sql",)),
        ("hablo inglés y un poco de francés", ("inglés", "francés"), ()),
        ("domino Word", ("word",), ()),
        ("sin experiencia en ventas", (), ("ventas",)),
        ("no tengo experiencia en marketing", (), ("marketing",)),
        ("tengo experiencia en ventas", ("ventas",), ()),
        ("soy malo en matemáticas", (), ("matemáticas",)),
        ("se me da mal el inglés", (), ("inglés",)),
        ("nunca he usado Excel", (), ("excel",)),
        ("ni idea de contabilidad", (), ("contabilidad",)),
        ("tengo conocimientos de contabilidad", ("contabilidad",), ()),
        ("excel lo domino", ("excel",), ()),
        ("inglés y gallego hablo", ("inglés", "gallego"), ()),
    ],
)
def test_what_is_held_is_told_from_what_is_lacking(
    message: str, held: tuple[str, ...], lacking: tuple[str, ...]
) -> None:
    phrases = phrases_of(message, language="es")
    assert (phrases.held_skills, phrases.lacking_skills) == (held, lacking)


@pytest.mark.parametrize(
    "message",
    [
        "no sé qué hacer",
        "no sé todavía",
        "no sé si es posible",
        "sé que es difícil",
        "no puedo pagar",
        "tengo 900 euros",
        "no quiero nada online",
        "conozco a alguien que lo hizo",
    ],
)
def test_what_is_no_skill_is_neither_held_nor_lacking(message: str) -> None:
    phrases = phrases_of(message, language="es")
    assert (phrases.held_skills, phrases.lacking_skills) == ((), ())


@pytest.mark.parametrize(
    ("message", "award"),
    [
        ("tengo un grado en biología", "grado en biología"),
        ("tengo el bachillerato", "bachillerato"),
        ("Grado en Derecho. quiero trabajar de contable", "grado en derecho"),
        ("hice un grado superior de administración", "grado superior de administración"),
        ("soy licenciada en derecho", "licenciada en derecho"),
        ("tengo un máster en marketing y quiero cambiar", "máster en marketing"),
    ],
)
def test_an_award_that_is_held_is_found_and_no_goal(message: str, award: str) -> None:
    phrases = phrases_of(message, language="es")
    assert (phrases.held_awards, phrases.goal_qualification) == ((award,), ())


@pytest.mark.parametrize(
    ("message", "award"),
    [
        ("quiero un certificado en ciencia de datos", "certificado en ciencia de datos"),
        ("quiero sacarme el grado medio de cocina", "grado medio de cocina"),
        ("Máster en gestión de proyectos", "máster en gestión de proyectos"),
    ],
)
def test_an_award_that_is_wanted_is_found(message: str, award: str) -> None:
    assert phrases_of(message, language="es").goal_qualification == (award,)


@pytest.mark.parametrize(
    "message",
    ["no tengo ningún título", "sin estudios ni título", "quiero un título oficial", "no tengo el bachillerato"],
)
def test_an_award_that_is_not_named_is_neither_held_nor_wanted(message: str) -> None:
    phrases = phrases_of(message, language="es")
    assert (phrases.held_awards, phrases.goal_qualification) == ((), ())


@pytest.mark.parametrize(
    ("message", "wish"),
    [
        ("me interesa la informática", "informática"),
        ("algo con niños", "niños"),
        ("bibliotecaria, eso sí que me gustaría", "bibliotecaria"),
        ("estoy interesada en la enfermería", "enfermería"),
        ("algo relacionado con el medio ambiente", "medio ambiente"),
    ],
)
def test_a_wish_of_no_certain_kind_is_found(message: str, wish: str) -> None:
    assert phrases_of(message, language="es").goal_open == (wish,)


@pytest.mark.parametrize(
    ("message", "bare"),
    [
        ("desarrollador web", ("desarrollador web",)),
        ("analista de datos, 6 horas a la semana, 900 euros", ("analista de datos",)),
        ("hola", ()),
        ("muchas gracias", ()),
        ("estoy harta de mi trabajo", ()),
        ("mejor 500 euros", ()),
    ],
)
def test_only_a_name_without_a_story_is_bare(message: str, bare: tuple[str, ...]) -> None:
    assert phrases_of(message, language="es").bare == bare


@pytest.mark.parametrize(
    "message",
    [
        "soy cocinero, ¿qué más podría hacer?",
        "qué otros trabajos hay",
        "no sé qué hacer con mi vida",
        "no tengo ni idea de qué estudiar",
        "a qué podría dedicarme",
    ],
)
def test_asking_what_else_one_could_do_is_heard(message: str) -> None:
    assert LEXICONS["es"].work.exploring.search(message)


def test_a_plain_goal_asks_for_nothing_else() -> None:
    assert not LEXICONS["es"].work.exploring.search("quiero ser enfermera, qué puedo hacer para eso")


def test_a_whole_message_is_understood() -> None:
    request = understood(
        "Soy camarera y quiero aprender Python, 6 horas a la semana, máximo 900 €, antes de junio de 2027, online. "
        "No conozco SQL pero sé usar Excel."
    ).request
    assert request.language == "es"
    profile = request.profile
    assert (names(request.goal.skills), names(profile.skills), names(profile.lacking)) == (
        ["python"],
        ["excel"],
        ["sql"],
    )
    assert (request.limits.study_hours_per_week, request.limits.budget) == (Decimal(6), Money.of(900, "EUR"))
    assert (request.limits.latest_finish, request.limits.modes) == (date(2027, 5, 31), (Mode.ONLINE,))
    assert request.limits.languages == ("es",)


@pytest.mark.parametrize("words", ["quiero ", "dos tardes ", "de la ", "6 ", "aprender a "])
def test_the_longest_message_of_one_word_again_and_again_is_read_soon(words: str) -> None:
    assert read_soon(partial(phrases_of, language="es"), words)
