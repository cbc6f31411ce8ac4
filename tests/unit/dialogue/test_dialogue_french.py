"""Work, skills, awards and wishes in French messages, as people write them."""

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
        ("je travaille comme aide-soignante", "aide-soignante"),
        ("je suis cariste", "cariste"),
        ("coiffeuse à mon compte", "coiffeuse"),
        ("chauffeur routier depuis 15 ans", "chauffeur routier"),
        ("vendeuse pendant 10 ans, j'en ai marre", "vendeuse"),
        ("j'ai été vendeuse 10 ans", "vendeuse"),
        ("j'étais boulanger avant", "boulanger"),
        ("je bosse dans un entrepôt", "entrepôt"),
        ("je travaille comme facteur à la poste", "facteur"),
        ("j'ai travaillé comme maçon pendant 20 ans", "maçon"),
        ("ancienne coiffeuse, je cherche autre chose", "coiffeuse"),
        ("actuellement serveuse", "serveuse"),
        ("je suis comptable de formation", "comptable"),
        ("mon métier c'est plombier", "plombier"),
        ("mon boulot : caissière", "caissière"),
        ("10 ans d'expérience comme soudeur", "soudeur"),
        ("je suis employée de banque et je m'ennuie", "employée de banque"),
        ("je travaille dans la restauration", "restauration"),
        ("je suis agent d'entretien mais j'ai mal au dos", "agent d'entretien"),
    ],
)
def test_present_and_past_work_is_found(message: str, work: str) -> None:
    phrases = phrases_of(message, language="fr")
    assert (*phrases.workplace, *phrases.present_work) == (work,)


@pytest.mark.parametrize(
    "message",
    [
        "j'ai 45 ans et je suis fatiguée",
        "je suis un peu perdu",
        "je suis maman solo de deux enfants",
        "je suis au chômage",
        "je suis en reconversion",
        "je suis très motivée",
        "je suis à la recherche d'une formation",
        "je suis intéressé par le web",
        "je suis disponible le soir",
        "je travaille 35 heures",
        "je suis née au Maroc",
        "je suis pressé",
        "j'ai été licenciée",
        "je suis étudiant",
    ],
)
def test_what_people_say_of_themselves_is_not_always_work(message: str) -> None:
    phrases = phrases_of(message, language="fr")
    assert (phrases.workplace, phrases.present_work) == ((), ())


@pytest.mark.parametrize(
    ("message", "goal"),
    [
        ("je voudrais devenir infirmière", "infirmière"),
        ("je veux être développeur web", "développeur web"),
        ("je veux être conseillère en insertion professionnelle", "conseillère en insertion professionnelle"),
        ("je veux être aide-soignante", "aide-soignante"),
        ("je cherche à passer affréteur", "affréteur"),
        ("j'aimerais me reconvertir dans la comptabilité", "comptabilité"),
        ("me reconvertir en électricien", "électricien"),
        ("reconversion comme boulanger", "boulanger"),
        ("je rêve d'être pâtissière", "pâtissière"),
        ("comment devenir aide-soignante ?", "aide-soignante"),
        ("je cherche un poste de comptable", "comptable"),
        ("je veux travailler comme soudeur en Allemagne", "soudeur"),
        ("je voudrais travailler avec les animaux", "animaux"),
        ("objectif : data analyst", "data analyst"),
        ("je vise conducteur de travaux", "conducteur de travaux"),
        ("mon rêve c'est de devenir sage-femme un jour", "sage-femme"),
        ("j'ai envie de devenir prof de maths", "prof de maths"),
        ("je veux me former au métier de plombier", "plombier"),
        ("on m'a conseillé de devenir conducteur de bus", "conducteur de bus"),
    ],
)
def test_the_work_that_is_wanted_is_found(message: str, goal: str) -> None:
    assert phrases_of(message, language="fr").goal_work == (goal,)


def test_work_that_is_done_is_not_wanted() -> None:
    assert phrases_of("je travaille comme infirmière", language="fr").goal_work == ()


@pytest.mark.parametrize(
    ("message", "skills"),
    [
        ("je veux apprendre Python et SQL", ("python", "sql")),
        ("j'aimerais apprendre à coder", ("coder",)),
        ("apprendre l'anglais et l'espagnol", ("anglais", "espagnol")),
        ("une formation en marketing digital", ("marketing digital",)),
        ("cours de comptabilité", ("comptabilité",)),
        ("je voudrais me former à la gestion de projet", ("gestion de projet",)),
        ("m'améliorer en excel", ("excel",)),
        ("je veux savoir utiliser Excel", ("excel",)),
        ("progresser en anglais", ("anglais",)),
    ],
)
def test_skills_that_are_wanted_are_found(message: str, skills: tuple[str, ...]) -> None:
    assert phrases_of(message, language="fr").goal_skills == skills


@pytest.mark.parametrize(
    ("message", "held", "lacking"),
    [
        ("je sais utiliser Excel", ("excel",), ()),
        ("je ne connais pas SQL", (), ("sql",)),
        ("je connais pas sql mais je connais excel et python", ("excel", "python"), ("sql",)),
        ("je maîtrise Word et Excel", ("word", "excel"), ()),
        ("je parle anglais et un peu espagnol", ("anglais", "espagnol"), ()),
        ("je sais conduire un camion", ("conduire un camion",), ()),
        ("je ne sais pas coder", (), ("coder",)),
        ("aucune expérience en vente", (), ("vente",)),
        ("pas d'expérience en marketing", (), ("marketing",)),
        ("je suis nul en maths", (), ("maths",)),
        ("j'y connais rien en informatique", (), ("informatique",)),
        ("je n'ai jamais appris à coder", (), ("coder",)),
        ("j'ai de l'expérience en gestion de stock", ("gestion de stock",), ()),
        ("je suis à l'aise avec Excel", ("excel",), ()),
        ("j'ai de bonnes connaissances en comptabilité", ("comptabilité",), ()),
    ],
)
def test_what_is_held_is_told_from_what_is_lacking(
    message: str, held: tuple[str, ...], lacking: tuple[str, ...]
) -> None:
    phrases = phrases_of(message, language="fr")
    assert (phrases.held_skills, phrases.lacking_skills) == (held, lacking)


@pytest.mark.parametrize(
    "message",
    [
        "je ne sais pas quoi faire",
        "je ne sais pas encore",
        "je ne sais pas si c'est possible",
        "je sais que c'est dur",
        "je connais quelqu'un qui l'a fait",
        "je ne peux pas payer",
        "j'ai 900 euros",
        "je ne veux rien en ligne",
    ],
)
def test_what_is_no_skill_is_neither_held_nor_lacking(message: str) -> None:
    phrases = phrases_of(message, language="fr")
    assert (phrases.held_skills, phrases.lacking_skills) == ((), ())


@pytest.mark.parametrize(
    ("message", "award"),
    [
        ("j'ai un bac pro commerce", "bac pro commerce"),
        ("j'ai fait un CAP cuisine", "cap cuisine"),
        ("titulaire d'un BTS comptabilité", "bts comptabilité"),
        ("j'ai une licence en biologie", "licence en biologie"),
        ("j'ai le bac", "bac"),
        ("diplômée en droit", "diplômée en droit"),
    ],
)
def test_an_award_that_is_held_is_found_and_no_goal(message: str, award: str) -> None:
    phrases = phrases_of(message, language="fr")
    assert (phrases.held_awards, phrases.goal_qualification) == ((award,), ())


@pytest.mark.parametrize(
    ("message", "award"),
    [
        ("je voudrais un certificat en data science", "certificat en data science"),
        ("je veux passer un CAP pâtisserie", "cap pâtisserie"),
        ("une formation et un BTS tourisme", "bts tourisme"),
        ("obtenir un BTS comptabilité en ligne", "bts comptabilité"),
        ("Master en gestion de projet", "master en gestion de projet"),
    ],
)
def test_an_award_that_is_wanted_is_found(message: str, award: str) -> None:
    assert phrases_of(message, language="fr").goal_qualification == (award,)


@pytest.mark.parametrize(
    "message",
    ["je n'ai pas de diplôme", "sans diplôme", "je veux un diplôme", "j'ai pas le bac", "un certificat reconnu"],
)
def test_an_award_that_is_not_named_is_neither_held_nor_wanted(message: str) -> None:
    phrases = phrases_of(message, language="fr")
    assert (phrases.held_awards, phrases.goal_qualification) == ((), ())


@pytest.mark.parametrize(
    ("message", "wish"),
    [
        ("je suis intéressée par l'informatique", "informatique"),
        ("quelque chose avec les enfants", "enfants"),
        ("un métier dans la nature", "nature"),
        ("formation de soudeur", "soudeur"),
        ("la cuisine m'intéresse", "cuisine"),
        ("inspecteur d'hygiène ça me plairait", "inspecteur d'hygiène"),
    ],
)
def test_a_wish_of_no_certain_kind_is_found(message: str, wish: str) -> None:
    assert phrases_of(message, language="fr").goal_open == (wish,)


@pytest.mark.parametrize(
    ("message", "bare"),
    [
        ("développeur web", ("développeur web",)),
        ("data analyst, 6h par semaine, 900 euros", ("data analyst",)),
        ("bonjour", ()),
        ("merci beaucoup", ()),
        ("j'en ai marre de mon boulot", ()),
        ("plutôt 500 euros", ()),
    ],
)
def test_only_a_name_without_a_story_is_bare(message: str, bare: tuple[str, ...]) -> None:
    assert phrases_of(message, language="fr").bare == bare


@pytest.mark.parametrize(
    "message",
    [
        "je suis cuisinier, qu'est-ce que je pourrais faire d'autre ?",
        "quels métiers je pourrais faire ?",
        "je ne sais pas quoi faire de ma vie",
        "je sais pas vers quoi m'orienter",
    ],
)
def test_asking_what_else_one_could_do_is_heard(message: str) -> None:
    assert LEXICONS["fr"].work.exploring.search(message)


def test_a_plain_goal_asks_for_nothing_else() -> None:
    assert not LEXICONS["fr"].work.exploring.search("je voudrais devenir infirmière, que dois-je faire pour ça")


def test_a_whole_message_is_understood() -> None:
    request = understood(
        "Je suis vendeuse, j'aimerais apprendre Python, 6h par semaine, max 900 €, d'ici juin 2027, en ligne. "
        "Je ne connais pas SQL mais je sais utiliser Excel."
    ).request
    assert request.language == "fr"
    assert (names(request.goal.skills), names(request.profile.skills), names(request.profile.lacking)) == (
        ["python"],
        ["excel"],
        ["sql"],
    )
    assert (request.limits.study_hours_per_week, request.limits.budget) == (Decimal(6), Money.of(900, "EUR"))
    assert (request.limits.latest_finish, request.limits.modes) == (date(2027, 6, 30), (Mode.ONLINE,))
    assert request.limits.languages == ("fr",)


@pytest.mark.parametrize("words", ["je voudrais ", "deux soirs ", "de l'", "6 ", "apprendre à "])
def test_the_longest_message_of_one_word_again_and_again_is_read_soon(words: str) -> None:
    assert read_soon(partial(phrases_of, language="fr"), words)
