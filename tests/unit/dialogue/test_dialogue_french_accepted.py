"""Forms, languages, countries and what matters most, in French messages as people write them."""

import pytest

from advisor.domain.catalogue import Mode
from advisor.domain.learner import Limits
from advisor.domain.priorities import Objective
from tests.unit.dialogue.dialogue_readings import limits_of

ONLINE, ONSITE, BLENDED, WORKPLACE = Mode.ONLINE, Mode.ONSITE, Mode.BLENDED, Mode.WORKPLACE


def read(message: str) -> Limits:
    return limits_of(message, language="fr")


@pytest.mark.parametrize(
    ("message", "modes"),
    [
        ("en ligne", (ONLINE,)),
        ("uniquement en ligne svp", (ONLINE,)),
        ("à distance", (ONLINE,)),
        ("a distance", (ONLINE,)),
        ("en distanciel", (ONLINE,)),
        ("depuis chez moi", (ONLINE,)),
        ("en visio", (ONLINE,)),
        ("en présentiel", (ONSITE,)),
        ("en presentiel", (ONSITE,)),
        ("sur place", (ONSITE,)),
        ("cours du soir", (ONSITE,)),
        ("formation hybride", (BLENDED,)),
        ("un mélange présentiel et distance", (BLENDED,)),
        ("pas d'elearning", (BLENDED, ONSITE, WORKPLACE)),
        ("hybride", (BLENDED,)),
        ("en alternance", (WORKPLACE,)),
        ("en apprentissage", (WORKPLACE,)),
        ("pas en ligne", (BLENDED, ONSITE, WORKPLACE)),
        ("je ne veux pas de cours en ligne", (BLENDED, ONSITE, WORKPLACE)),
        ("surtout pas à distance", (BLENDED, ONSITE, WORKPLACE)),
        ("en ligne c'est pas pour moi", (BLENDED, ONSITE, WORKPLACE)),
        ("en ligne ou en présentiel", (ONLINE, ONSITE)),
        ("une formation pas chère en ligne", (ONLINE,)),
    ],
)
def test_forms_are_read(message: str, modes: tuple[Mode, ...]) -> None:
    assert set(read(message).modes) == set(modes)


@pytest.mark.parametrize(
    "message",
    [
        "je travaille dans la vente en ligne",
        "apprendre l'apprentissage automatique",
        "je voudrais travailler à distance",
        "mécanicien sur véhicules hybrides",
        "je suis chef de salle",
    ],
)
def test_ways_of_working_are_no_forms_of_learning(message: str) -> None:
    assert read(message).modes == ()


@pytest.mark.parametrize(
    ("message", "languages"),
    [
        ("en anglais", ("en",)),
        ("cours en français ou en anglais", ("fr", "en")),
        ("en francais svp", ("fr",)),
        ("formation en allemand uniquement", ("de",)),
        ("des cours francophones", ("fr",)),
        ("langue : espagnol", ("es",)),
    ],
)
def test_languages_of_study_are_read(message: str, languages: tuple[str, ...]) -> None:
    assert read(message).languages == languages


@pytest.mark.parametrize(
    "message",
    [
        "je suis nulle en anglais",
        "progresser en anglais",
        "je parle anglais",
        "cours d'anglais",
        "bilingue en espagnol",
    ],
)
def test_a_language_that_is_spoken_or_learnt_is_not_one_to_study_in(message: str) -> None:
    assert read(message).languages == ()


@pytest.mark.parametrize(
    ("message", "countries"),
    [
        ("une formation en Belgique", ("BE",)),
        ("je veux étudier au Luxembourg", ("LU",)),
        ("des cours en présentiel aux Pays-Bas", ("NL",)),
        ("formation en suisse", ("CH",)),
        ("en Belgique de préférence", ("BE",)),
        ("je veux travailler en Allemagne", ()),
        ("j'habite en France", ()),
        ("je viens de Pologne", ()),
    ],
)
def test_countries_are_read_where_the_study_is_to_be(message: str, countries: tuple[str, ...]) -> None:
    assert read(message).countries == countries


@pytest.mark.parametrize(
    ("message", "first"),
    [
        ("le moins cher possible", Objective.COST),
        ("la formation la moins chère", Objective.COST),
        ("le plus vite possible", Objective.FINISH),
        ("au plus vite", Objective.FINISH),
        ("le moins d'heures possible", Objective.HOURS),
        ("la qualité avant tout", None),
        ("la qualité compte le plus", Objective.COVERAGE),
        ("je veux commencer le plus tôt possible", None),
    ],
)
def test_what_matters_most_is_read(message: str, first: Objective | None) -> None:
    assert next(iter(read(message).priorities), None) is first
