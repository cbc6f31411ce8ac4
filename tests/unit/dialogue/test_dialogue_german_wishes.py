"""Work, skills, awards and wishes, as people tell of them in German."""

import pytest

from advisor.dialogue.name_forms import base_forms
from advisor.dialogue.phrases import Phrases
from tests.unit.dialogue import dialogue_readings
from tests.unit.dialogue.dialogue_readings import LEXICONS

WORK = LEXICONS["de"].work


def phrases_of(message: str) -> Phrases:
    """The phrases of a German message."""
    return dialogue_readings.phrases_of(message, language="de")


@pytest.mark.parametrize(
    ("message", "work"),
    [
        ("ich arbeite als Lagerist", "lagerist"),
        ("arbeite gerade noch als Verkäuferin", "verkäuferin"),
        ("ich arbeite seit 5 Jahren als Lagerist", "lagerist"),
        ("bin gelernte Krankenschwester", "krankenschwester"),
        ("gelernter Maurer, die Knie machen nicht mehr mit", "maurer"),
        ("ich war 10 Jahre Kellner", "kellner"),
        ("ich habe 10 Jahre als Kellner gearbeitet", "kellner"),
        ("weil ich Tischler bin", "tischler"),
        ("Ich bin Tischler aus Polen", "tischler"),
        ("Koch von Beruf", "koch"),
        ("ich bin von Beruf Koch", "koch"),
        ("früher war ich Lehrerin", "lehrerin"),
        ("ehemaliger Soldat", "soldat"),
        ("ich habe eine Ausbildung zum Koch gemacht", "koch"),
        ("hab mal Bäcker gelernt", "bäcker"),
        ("ich will nicht mehr als Kellner arbeiten", "kellner"),
        ("mein Beruf ist Friseurin", "friseurin"),
        ("bin Analyst", "analyst"),
        ("ich bin als Verkäuferin angestellt", "verkäuferin"),
        ("minijob als reinigungskraft", "reinigungskraft"),
        ("ich arbeite im Lager", "lager"),
        ("war 10 Jahre im Einzelhandel", "einzelhandel"),
        ("arbeite seit 3 jahren in ner Bäckerei und will was anderes", "bäckerei"),
        ("ich bin in der Pflege tätig", "pflege"),
        ("Bankkauffrau, 52, unsere Filiale macht zu. Immobilienmaklerin reizt mich", "bankkauffrau"),
        ("Als Mechaniker verdiene ich zu wenig", "mechaniker"),
        ("Ich möchte nicht mehr in der Pflege arbeiten", "pflege"),
        ("Ich war Buchhalterin in der Ukraine", "buchhalterin"),
        ("ich hab in Syrien als Ingenieur gearbeitet", "ingenieur"),
    ],
)
def test_present_and_past_work_is_found(message: str, work: str) -> None:
    phrases = phrases_of(message)
    assert (*phrases.workplace, *phrases.present_work) == (work,)
    assert phrases.goal_work == ()


@pytest.mark.parametrize(
    "message",
    [
        "ich bin 45 und müde",
        "ich bin ein bisschen verloren",
        "ich bin alleinerziehende Mutter",
        "bin gerade arbeitslos",
        "ich bin auf der Suche nach was Neuem",
        "ich bin Anfängerin",
        "bin gekündigt worden",
        "ich bin in Elternzeit",
        "ich arbeite 40 Stunden die Woche",
        "ich komme aus Syrien",
        "ich bin interessiert an Medien",
        "ich bin noch nicht sicher",
        "bin Rentner",
        "ich bin Hausfrau und Mutter",
        "ich arbeite Vollzeit",
        "bin umgezogen",
        "bin knapp bei Kasse",
        "bin handwerklich geschickt",
        "Studiere gerade Soziologie",
    ],
)
def test_what_people_say_of_themselves_is_not_always_work(message: str) -> None:
    phrases = phrases_of(message)
    assert (phrases.workplace, phrases.present_work) == ((), ())


@pytest.mark.parametrize(
    ("message", "goal"),
    [
        ("ich möchte Datenanalystin werden", "datenanalystin"),
        ("weil ich Tischler werden möchte", "tischler"),
        ("ich moechte koch oder kellner werden", "koch oder kellner"),
        ("damit ich später Lehrer werden kann", "lehrer"),
        ("mein Ziel ist es, Erzieher zu werden", "erzieher"),
        ("ich träume davon, Pilot zu werden", "pilot"),
        ("ich würde so gerne endlich Hebamme werden", "hebamme"),
        ("ich möchte Kauffrau im Einzelhandel werden", "kauffrau im einzelhandel"),
        ("will fachkraft für lagerlogistik werden", "fachkraft für lagerlogistik"),
        ("Erzieher*in werden", "erzieher*in"),
        ("wie werde ich Erzieherin?", "erzieherin"),
        ("ich will gern als Datenanalystin arbeiten", "datenanalystin"),
        ("suche einen Job als Köchin", "köchin"),
        ("Umschulung zum Elektriker", "elektriker"),
        ("ich suche eine Ausbildung zur Fachkraft für Lagerlogistik", "fachkraft für lagerlogistik"),
        ("Quereinstieg als Lehrer", "lehrer"),
        ("möchte wegen einer Allergie umschulen auf Bürokauffrau", "bürokauffrau"),
        ("vom Koch zum Programmierer", "programmierer"),
        ("wie wird man eigentlich Sozialarbeiter?", "sozialarbeiter"),
        ("ich überlege ob ich Heilpraktikerin werde", "heilpraktikerin"),
        ("Ich möchte mich selbstständig machen als Fotografin", "fotografin"),
        ("ich möchte mich zur Pflegefachkraft umschulen lassen", "pflegefachkraft"),
        ("Traumberuf: Hebamme", "hebamme"),
        ("Mein Ziel: Webentwickler", "webentwickler"),
        ("ich würde gern in der Pflege arbeiten", "pflege"),
        ("ich will in die Logistik wechseln", "logistik"),
        ("irgendwann will ich Ethical Hacker sein", "ethical hacker"),
    ],
)
def test_the_work_that_is_wanted_is_found(message: str, goal: str) -> None:
    phrases = phrases_of(message)
    assert phrases.goal_work == (goal,)
    assert (phrases.workplace, phrases.present_work) == ((), ())


@pytest.mark.parametrize(
    "message",
    [
        "ich will endlich fertig werden",
        "der Kurs soll anerkannt werden",
        "ich will flexibler sein",
        "ich möchte in Österreich arbeiten",
        "ich will nicht arbeitslos werden",
        "ich möchte besser werden in Excel",
        "ich will zum Beispiel nur abends",
        "ich möchte gut bezahlt werden",
    ],
)
def test_what_one_would_like_to_be_is_not_always_work(message: str) -> None:
    assert phrases_of(message).goal_work == ()


@pytest.mark.parametrize(
    ("message", "skills"),
    [
        ("ich möchte Python und SQL lernen", ("python", "sql")),
        ("Python lernen", ("python",)),
        ("will lernen wie man programmiert", ("programmiert",)),
        ("ich möchte lernen, mit Datenbanken zu arbeiten", ("datenbanken",)),
        ("ich lerne gerade Spanisch", ("spanisch",)),
        ("ich will mich in Buchhaltung weiterbilden", ("buchhaltung",)),
        ("Ich will mir Programmieren beibringen", ("programmieren",)),
        ("ich möchte mehr über Buchhaltung wissen", ("buchhaltung",)),
        ("weil ich besser mit Excel umgehen können will", ("excel",)),
        ("um Webseiten bauen zu lernen", ("webseiten bauen",)),
        ("ich möchte besser werden in Excel", ("excel",)),
        ("mein Englisch verbessern", ("englisch",)),
        ("Kurse über digitales Marketing", ("digitales marketing",)),
        ("eine Schulung in Lohnabrechnung und Datenschutz", ("lohnabrechnung", "datenschutz")),
        ("Excel-Kurs", ("excel",)),
        ("ich brauche Führungskompetenzen", ("führungskompetenzen",)),
        ("ich will Gesundheits- und Sozialwesen studieren", ("gesundheits- und sozialwesen",)),
        ("ich möchte schnell lernen", ()),
        ("ich brauch Leute um mich rum beim Lernen", ()),
    ],
)
def test_skills_that_are_wanted_are_found(message: str, skills: tuple[str, ...]) -> None:
    assert phrases_of(message).goal_skills == skills


@pytest.mark.parametrize(
    ("message", "wish"),
    [
        ("ich interessiere mich für Medien", "medien"),
        ("irgendwas mit Tieren", "tieren"),
        ("Medizin interessiert mich", "medizin"),
        ("Hauptsächlich interessiert mich Psychologie", "psychologie"),
        ("möchte Ernährungsberatung machen", "ernährungsberatung"),
        ("will in Richtung DevOps", "devops"),
        ("Immobilienmaklerin reizt mich", "immobilienmaklerin"),
        ("will was mit Computern machen", "computern"),
    ],
)
def test_an_open_wish_is_found(message: str, wish: str) -> None:
    assert phrases_of(message).goal_open == (wish,)


@pytest.mark.parametrize(
    ("message", "explores"),
    [
        ("was könnte ich sonst machen", True),
        ("was kann ich denn noch werden?", True),
        ("welche Berufe passen zu mir", True),
        ("ich weiß nicht was ich machen will", True),
        ("gibt es ähnliche Berufe?", True),
        ("was kostet das", False),
        ("ich will Koch werden", False),
    ],
)
def test_asking_what_else_there_is_is_understood(message: str, explores: bool) -> None:
    assert (WORK.exploring.search(message.lower()) is not None) is explores


@pytest.mark.parametrize(
    ("message", "adds"),
    [
        ("ich möchte auch Python lernen", True),
        ("außerdem will ich Excel lernen", True),
        ("ich möchte Koch werden", False),
    ],
)
def test_a_further_goal_is_told_from_a_new_one(message: str, adds: bool) -> None:
    assert (WORK.adding.search(message.lower()) is not None) is adds


@pytest.mark.parametrize(
    ("phrase", "form"),
    [
        ("datenanalystin", "datenanalyst"),
        ("erzieher*in", "erzieher"),
        ("lehrer/in", "lehrer"),
        ("köchin", "koch"),
        ("ärztin", "arzt"),
        ("bürokauffrau", "bürokaufmann"),
        ("lageristen", "lagerist"),
        ("psychologin", "psychologe"),
        ("programmiert", "programmieren"),
        ("englischkenntnisse", "englisch"),
        ("pflegehelferin im altenheim", "pflegehelferin"),
    ],
)
def test_dictionary_forms_are_tried(phrase: str, form: str) -> None:
    assert form in base_forms(phrase, WORK)


@pytest.mark.parametrize(
    ("answer", "place"), [("das zweite", 2), ("ja genau", 1), ("keins davon", 0), ("letzteres", -1)]
)
def test_a_choice_is_named_by_its_place(answer: str, place: int) -> None:
    assert WORK.ordinals[answer] == place


def test_several_things_are_told_in_one_message() -> None:
    phrases = phrases_of("bin krankenschwester und möchte hebamme werden, 6h die woche, online. kein excel")
    assert (phrases.present_work, phrases.goal_work) == (("krankenschwester",), ("hebamme",))
