"""French messages as people type them on a phone: time, money, dates, forms, wishes."""

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
        ("je peux bosser 2 soirs par semaine, pas plus", "6"),
        ("jai genre 5-6h par semaine", "5"),
        ("une petite dizaine d'heures la semaine je pense", "10"),
        ("1h par jour quand le petit dort", "7"),
        ("2 heures par jour du lundi au vendredi", "10"),
        ("juste le week end, disons 4h le samedi", "4"),
        ("une demi journée par semaine", "4"),
        ("deux demi-journées par semaine max", "8"),
        ("pas plus de 8h hebdo", "8"),
        ("une heure et demie tous les soirs", "10.5"),
        ("je travaille 35h mais je peux étudier 3 heures le mardi et 2 heures le jeudi", "5"),
        ("une heure par ci par là, genre 2h dans la semaine", "2"),
        ("3h/sem", "3"),
        ("maxi 6 h / semaine apres le boulot", "6"),
        ("jpeux dégager entre 4 et 7 heures par semaine", "4"),
        ("tous les matins une heure avant que les enfants se lèvent", "7"),
        ("le soir après le service, 3 fois par semaine 2h", "6"),
        ("à plein temps, 35 heures par semaine pour les études", "35"),
        ("trente minutes par jour pendant ma pause", "3.5"),
        ("en fait non plutôt 4h par semaine que 6", "4"),
        ("mettons trois heures hebdomadaires, guère plus", "3"),
        ("les lundis et jeudis soirs", "6"),
        ("j'aurais 45 min chaque midi du lundi au vendredi", "3.75"),
        ("dimanche après-midi et c tout", "3"),
        ("grosso modo huit heures sur la semaine", "8"),
        ("une bonne quinzaine d'heures hebdo quand je suis de repos", "15"),
        ("1h le lundi, 1h le mercredi et 1h le vendredi", "3"),
        ("c'est bon pour moi 2 à 3h tous les week-ends", "2"),
    ],
)
def test_hours_a_week_are_read(message: str, hours: str) -> None:
    assert limits_of(message, language="fr").study_hours_per_week == Decimal(hours)


@pytest.mark.parametrize(
    ("message", "euros"),
    [
        ("j'ai 800 balles à mettre dedans pas plus", 800),
        ("budget 1500e", 1500),
        ("je peux mettre jusqu'à 2000 € de ma poche", 2000),
        ("il me reste 1200 euros sur mon cpf", 1200),
        ("ça doit pas dépasser 600", 600),
        ("faut que ça soit gratuit j'ai pas un rond", 0),
        ("entre 500 et 1000 euros", 1000),
        ("mon patron paye jusqu'à 3000 euros", 3000),
        ("j'ai mis de côté 2 500 euros pour ça", 2500),
        ("je gagne 1600 net par mois et je peux mettre 300 euros", 300),
        ("finalement mon budget c'est 700 pas 1000", 700),
        ("max 900 eur de budget perso", 900),
        ("j'ai environ mille cinq cents euros d'économies", 1500),
        ("je ne veux pas mettre plus de 400", 400),
    ],
)
def test_budgets_are_read(message: str, euros: int) -> None:
    assert limits_of(message, language="fr").budget == Money.of(euros, "EUR")


@pytest.mark.parametrize(
    ("message", "asked", "number"),
    [
        ("une dizaine", Topic.STUDY_HOURS_PER_WEEK, 10),
        ("5 ou 6 ça dépend des semaines", Topic.STUDY_HOURS_PER_WEEK, 5),
        ("deux soirées", Topic.STUDY_HOURS_PER_WEEK, 6),
        ("bof 3 max", Topic.STUDY_HOURS_PER_WEEK, 3),
        ("2k", Topic.BUDGET, 2000),
        ("dans les mille euros", Topic.BUDGET, 1000),
        ("rien du tout", Topic.BUDGET, 0),
        ("6h grand max vu que j'ai les petits", Topic.STUDY_HOURS_PER_WEEK, 6),
    ],
)
def test_short_answers_are_read(message: str, asked: Topic, number: int) -> None:
    limits = understood(message, before=LearnerRequest(language=LanguageCode("fr")), asked=asked).request.limits
    if asked is Topic.BUDGET:
        assert limits.budget == Money.of(number, "EUR")
    else:
        assert limits.study_hours_per_week == number


@pytest.mark.parametrize(
    ("message", "first", "last"),
    [
        ("je peux commencer après les fêtes", date(2026, 12, 26), date(2027, 1, 10)),
        ("pas avant mars", date(2027, 3, 1), date(2027, 3, 1)),
        ("à partir du 1er février", date(2027, 2, 1), date(2027, 2, 1)),
        ("mon cdd se termine fin mai donc après", date(2027, 5, 25), date(2027, 6, 2)),
        ("dès la rentrée de septembre", date(2027, 9, 1), date(2027, 9, 30)),
        ("début janvier ça m'irait", date(2027, 1, 1), date(2027, 1, 10)),
        ("le mois prochain", date(2026, 12, 1), date(2026, 12, 31)),
        ("je suis dispo à compter du 15/01/2027", date(2027, 1, 15), date(2027, 1, 15)),
        ("je pourrais démarrer dans 3 mois", date(2027, 1, 25), date(2027, 2, 5)),
        ("l'année prochaine seulement", date(2027, 1, 1), date(2027, 1, 1)),
        ("je peux pas débuter avant avril", date(2027, 4, 1), date(2027, 4, 1)),
        ("je serai dispo une fois le bébé né, en février", date(2027, 2, 1), date(2027, 2, 28)),
        ("on peut commencer courant janvier", date(2027, 1, 1), date(2027, 1, 31)),
        ("mon préavis court jusqu'au 31 janvier, après je suis libre", date(2027, 1, 31), date(2027, 2, 1)),
        ("début de formation souhaité : mars 2027", date(2027, 3, 1), date(2027, 3, 1)),
        ("dans un mois et demi je peux attaquer", date(2026, 12, 1), date(2026, 12, 20)),
    ],
)
def test_earliest_starts_are_read(message: str, first: date, last: date) -> None:
    limits = limits_of(message, language="fr")
    assert limits.earliest_start is not None
    assert first <= limits.earliest_start <= last
    assert limits.latest_finish is None


@pytest.mark.parametrize(
    ("message", "first", "last"),
    [
        ("il faut que j'aie fini avant l'été", date(2027, 5, 31), date(2027, 8, 31)),
        ("d'ici un an max", date(2027, 10, 30), date(2027, 11, 2)),
        ("en 6 mois", date(2027, 4, 30), date(2027, 5, 3)),
        ("terminer avant noel", date(2026, 12, 23), date(2026, 12, 25)),
        (
            "ma fille rentre à l'école en septembre 2027 je dois avoir terminé avant",
            date(2027, 8, 31),
            date(2027, 9, 1),
        ),
        ("pour juin au plus tard", date(2027, 5, 31), date(2027, 6, 30)),
        ("fini pour la fin de l'année prochaine", date(2027, 12, 31), date(2027, 12, 31)),
        ("faudrait que ce soit bouclé d'ici mars 2028", date(2028, 2, 28), date(2028, 3, 31)),
        ("ça doit pas durer plus de 9 mois", date(2027, 7, 31), date(2027, 8, 3)),
        ("diplôme en poche dans 2 ans grand maximum", date(2028, 10, 31), date(2028, 11, 3)),
        ("avant le 30 juin", date(2027, 6, 29), date(2027, 6, 30)),
        ("dans les 18 mois qui viennent", date(2028, 5, 1), date(2028, 5, 3)),
        ("date limite: 31/12/2027", date(2027, 12, 31), date(2027, 12, 31)),
        ("avant mes 2 ans de chômage donc pas plus tard que octobre 2027", date(2027, 9, 30), date(2027, 10, 31)),
        ("j'ai une année devant moi", date(2027, 10, 30), date(2027, 11, 2)),
        ("tout doit être plié avant fin juin 2027", date(2027, 6, 29), date(2027, 6, 30)),
        ("je me donne 8 mois", date(2027, 7, 1), date(2027, 7, 3)),
        ("il me faut le diplôme pour le printemps 2028", date(2028, 3, 1), date(2028, 6, 1)),
        ("pas plus d'un an de formation", date(2027, 10, 30), date(2027, 11, 3)),
        ("avant la naissance prévue en mai", date(2027, 4, 30), date(2027, 5, 1)),
    ],
)
def test_latest_finishes_are_read(message: str, first: date, last: date) -> None:
    limits = limits_of(message, language="fr")
    assert limits.latest_finish is not None
    assert first <= limits.latest_finish <= last
    assert limits.earliest_start is None


@pytest.mark.parametrize(
    ("message", "mode"),
    [
        ("tout à distance svp j'habite à la campagne", Mode.ONLINE),
        ("en ligne uniquement, j'ai pas le permis", Mode.ONLINE),
        ("je préfère être dans une vraie salle de classe", Mode.ONSITE),
        ("en alternance si possible", Mode.WORKPLACE),
        ("un mélange visio et présentiel", Mode.BLENDED),
        ("de chez moi sur mon ordi", Mode.ONLINE),
        ("j'aimerais apprendre directement dans l'entreprise", Mode.WORKPLACE),
        ("des cours que je peux suivre sur mon téléphone dans le bus", Mode.ONLINE),
        ("je veux du concret, sur le terrain, en entreprise", Mode.WORKPLACE),
    ],
)
def test_forms_are_read(message: str, mode: Mode) -> None:
    assert limits_of(message, language="fr").modes == (mode,)


@pytest.mark.parametrize(
    ("message", "first"),
    [
        ("le plus important c'est le prix", Objective.COST),
        ("le plus vite possible", Objective.FINISH),
        ("le moins d'heures possible par semaine j'ai 3 gosses", Objective.HOURS),
        ("le moins cher possible quoi", Objective.COST),
        ("peu importe le prix, je veux aller vite", Objective.FINISH),
        ("ma priorité c'est de dépenser le moins possible", Objective.COST),
        ("je suis pressée de finir", Objective.FINISH),
    ],
)
def test_what_matters_most_is_read(message: str, first: Objective) -> None:
    assert limits_of(message, language="fr").priorities[:1] == (first,)


@pytest.mark.parametrize(
    ("message", "skill"),
    [
        ("j'ai jamais touché à excel", "excel"),
        ("je suis nulle en informatique", "informatique"),
        ("word j'y connais rien", "word"),
    ],
)
def test_missing_skills_are_found(message: str, skill: str) -> None:
    assert phrases_of(message, language="fr").lacking_skills == (skill,)


@pytest.mark.parametrize(
    "message",
    [
        "je bosse 39h par semaine dans un entrepôt",
        "10 ans d'expérience comme aide soignante",
        "j'ai 42 ans et 2 enfants",
        "mon loyer c'est 750 euros par mois",
        "j'habite 12 rue de la paix 75002 paris",
        "je suis née le 14/03/1985",
        "mon tel 06 12 34 56 78",
        "je suis dispo 24h/24 7j/7",
        "je gagne 1400 euros net",
        "j'ai arrêté l'école à 16 ans en 1999",
        "je suis à 2 heures de route de lyon",
        "mon fils a 3 ans et il entre à l'école en septembre",
        "je travaille de nuit 3 soirs par semaine",
        "je travaille depuis mars 2019 chez carrefour",
        "la formation que j'ai faite coûtait 2500 euros",
        "je fais des gardes de 12h",
        "pas beaucoup de temps ni d'argent",
    ],
)
def test_what_is_no_limit_is_left_alone(message: str) -> None:
    assert limits_of(message, language="fr") == Limits()


def test_a_start_from_now_on_is_no_limit() -> None:
    assert limits_of("je veux commencer tout de suite", language="fr").earliest_start is None
