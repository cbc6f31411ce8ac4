"""French messages, as people write them."""

from datetime import date
from decimal import Decimal

import pytest

from advisor.dialogue.message import LONGEST_MESSAGE
from advisor.domain.catalogue import Mode
from advisor.domain.conversation import Topic
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import Assumption, Limits
from advisor.domain.money import Money
from advisor.domain.priorities import Objective
from tests.unit.dialogue.dialogue_readings import LEXICONS, limits_of, names, phrases_of, reading_of, understood

ONLINE, ONSITE, BLENDED, WORKPLACE = Mode.ONLINE, Mode.ONSITE, Mode.BLENDED, Mode.WORKPLACE


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


def test_limits_can_be_taken_back() -> None:
    before = Limits(
        budget=Money.of(500, "EUR"),
        latest_finish=date(2027, 6, 1),
        modes=(ONLINE,),
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


@pytest.mark.parametrize(
    ("message", "work"),
    [
        ("je travaille comme aide-soignante", "aide-soignante"),
        ("je suis cariste", "cariste"),
        ("coiffeuse à mon compte", "coiffeuse"),
        ("chauffeur routier depuis 15 ans", "chauffeur routier"),
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
    assert (request.limits.latest_finish, request.limits.modes) == (date(2027, 6, 30), (ONLINE,))
    assert request.limits.languages == ("fr",)


@pytest.mark.parametrize("words", ["je voudrais ", "deux soirs ", "de l'", "6 ", "apprendre à "])
def test_the_longest_message_of_one_word_again_and_again_is_read(words: str) -> None:
    phrases_of((words * LONGEST_MESSAGE)[:LONGEST_MESSAGE], language="fr")
