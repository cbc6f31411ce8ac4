"""Forms, languages, countries and what matters most, in Spanish messages as people write them."""

import pytest

from advisor.domain.catalogue import Mode
from advisor.domain.learner import Limits
from advisor.domain.priorities import Objective
from tests.unit.dialogue.dialogue_readings import limits_of

ONLINE, ONSITE, BLENDED, WORKPLACE = Mode.ONLINE, Mode.ONSITE, Mode.BLENDED, Mode.WORKPLACE


def read(message: str) -> Limits:
    return limits_of(message, language="es")


@pytest.mark.parametrize(
    ("message", "modes"),
    [
        ("online", (ONLINE,)),
        ("solo online por favor", (ONLINE,)),
        ("en línea", (ONLINE,)),
        ("en linea", (ONLINE,)),
        ("a distancia", (ONLINE,)),
        ("desde casa", (ONLINE,)),
        ("cursos virtuales", (ONLINE,)),
        ("presencial", (ONSITE,)),
        ("clases presenciales", (ONSITE,)),
        ("cara a cara", (ONSITE,)),
        ("clases nocturnas", (ONSITE,)),
        ("semipresencial", (BLENDED,)),
        ("formato híbrido", (BLENDED,)),
        ("hibrido", (BLENDED,)),
        ("formación dual", (WORKPLACE,)),
        ("no online", (BLENDED, ONSITE, WORKPLACE)),
        ("no quiero nada online", (BLENDED, ONSITE, WORKPLACE)),
        ("todo menos online", (BLENDED, ONSITE, WORKPLACE)),
        ("presencial no puedo", (BLENDED, ONLINE, WORKPLACE)),
        ("presencial no, online", (ONLINE,)),
        ("online o presencial", (ONLINE, ONSITE)),
        ("algo no muy caro online", (ONLINE,)),
    ],
)
def test_forms_are_read(message: str, modes: tuple[Mode, ...]) -> None:
    assert set(read(message).modes) == set(modes)


@pytest.mark.parametrize(
    "message",
    [
        "trabajo en una tienda online",
        "aprender marketing online",
        "quiero trabajar en remoto",
        "realidad virtual",
        "asistente virtual",
    ],
)
def test_ways_of_working_are_no_forms_of_learning(message: str) -> None:
    assert read(message).modes == ()


@pytest.mark.parametrize(
    ("message", "languages"),
    [
        ("en inglés", ("en",)),
        ("en ingles", ("en",)),
        ("cursos en español o en inglés", ("es", "en")),
        ("en castellano", ("es",)),
        ("clases en alemán solamente", ("de",)),
        ("idioma: francés", ("fr",)),
    ],
)
def test_languages_of_study_are_read(message: str, languages: tuple[str, ...]) -> None:
    assert read(message).languages == languages


@pytest.mark.parametrize(
    "message", ["hablo inglés", "mejorar en inglés", "clases de inglés", "nivel b2 de inglés", "soy mala en inglés"]
)
def test_a_language_that_is_spoken_or_learnt_is_not_one_to_study_in(message: str) -> None:
    assert read(message).languages == ()


@pytest.mark.parametrize(
    ("message", "countries"),
    [
        ("un curso en Alemania", ("DE",)),
        ("quiero estudiar en España", ("ES",)),
        ("formación presencial en los Países Bajos", ("NL",)),
        ("un máster, en Francia o en Bélgica", ("FR", "BE")),
        ("presencial, y si puede ser en Portugal", ("PT",)),
        ("quiero trabajar en Alemania", ()),
        ("vivo en España", ()),
        ("vengo de Polonia", ()),
    ],
)
def test_countries_are_read_where_the_study_is_to_be(message: str, countries: tuple[str, ...]) -> None:
    assert read(message).countries == countries


@pytest.mark.parametrize(
    ("message", "first"),
    [
        ("lo más barato posible", Objective.COST),
        ("algo barato", Objective.COST),
        ("lo más rápido posible", Objective.FINISH),
        ("cuanto antes", Objective.FINISH),
        ("las menos horas posibles", Objective.HOURS),
        ("la calidad es lo más importante", Objective.COVERAGE),
        ("quiero empezar lo antes posible", None),
    ],
)
def test_what_matters_most_is_read(message: str, first: Objective | None) -> None:
    assert next(iter(read(message).priorities), None) is first
