"""The language of a message, and when it changes the conversation's."""

import pytest

from advisor.dialogue.language import answered_in, language_of
from advisor.domain.languages import LanguageCode

EN, FI = LanguageCode("en"), LanguageCode("fi")


@pytest.mark.parametrize(
    ("message", "language"),
    [
        ("I work in a warehouse, I'd like to become a data analyst", "en"),
        ("Haluan sairaanhoitajaksi", "fi"),
        ("sairaanhoitaja", "fi"),
        ("ei verkossa", "fi"),
        ("moi", "fi"),
        ("en tiedä", "fi"),
        ("Ich möchte Datenanalyst werden", "de"),
        ("Je voudrais devenir infirmière", "fr"),
        ("Jag vill bli sjuksköterska", "sv"),
        ("Jeg vil gerne være sygeplejerske", "da"),
        ("Quiero ser analista de datos", "es"),
    ],
)
def test_a_first_message_tells_the_language(message: str, language: str) -> None:
    assert language_of(message, current=EN, is_first=True) == language


FIRST_MESSAGES = {
    "en": (
        "hi, I'm a cashier and want something better paid",
        "how do i become a nurse",
        "Looking for a course in bookkeeping, evenings only",
        "data analyst, 6 hours a week",
        "I can't code but I'd love to learn",
        "no idea what I want",
        "cheap online courses please",
        "I work nights at a warehouse",
        "can you help me find a job in IT?",
        "hello",
        "want to be an electrician asap",
        "900 euros max, must be done by June",
        "retired teacher, what else could I do?",
        "something with animals",
    ),
    "de": (
        "Hallo, ich arbeite im Lager und will was anderes machen",
        "Krankenschwester werden, wie geht das?",
        "suche Kurs in Buchhaltung, abends",
        "Ich kann kein Excel",
        "hab nur 6 Stunden pro Woche",
        "möchte Erzieherin werden",
        "keine Ahnung was ich will",
        "Guten Tag, ich bin gelernter Koch",
        "was mit Tieren",
        "Umschulung zum Elektriker",
        "ich hätte gern ein Zertifikat in Projektmanagement",
        "weiß nicht",
    ),
    "fr": (
        "bonjour, je suis caissière et je veux changer de métier",
        "je cherche une formation en comptabilité",
        "comment devenir infirmière ?",
        "6 heures par semaine, 900 euros max",
        "je ne connais pas Excel",
        "salut",
        "quelque chose avec les animaux",
        "j'aimerais apprendre à coder",
        "reconversion dans l'informatique",
        "formation à distance en français",
        "aucune idée",
        "J'ai travaillé dix ans dans un magasin",
        "devenir électricien rapidement",
    ),
    "es": (
        "hola, trabajo en un almacén y quiero cambiar",
        "¿cómo puedo ser enfermera?",
        "busco un curso de contabilidad por las tardes",
        "no sé programar",
        "6 horas a la semana, máximo 900 euros",
        "me gustaría trabajar con animales",
        "quiero aprender inglés",
        "soy camarero desde hace 10 años",
        "ni idea",
        "cursos gratis en línea",
        "buenos días, necesito ayuda",
        "tengo un grado en biología",
    ),
    "fi": (
        "hei, olen töissä kaupan kassalla ja haluan vaihtaa alaa",
        "miten pääsen sairaanhoitajaksi?",
        "etsin kirjanpidon kurssia iltaisin",
        "en osaa koodata",
        "6 tuntia viikossa, max 900 euroa",
        "jotain eläinten parissa",
        "kiinnostaisi tekoäly",
        "lähihoitaja",
        "ei mitään hajua",
        "ilmaisia verkkokursseja",
        "oon kokki, haluisin muuta",
        "sähköasentajaksi nopeasti",
        "Hitsaajan hommiin",
    ),
    "sv": (
        "hej jag jobbar på lager och vill göra nåt annat",
        "hur blir jag sjuksköterska?",
        "kurs i bokföring på kvällarna",
        "kan inte koda men vill lära mig",
        "6 timmar i veckan, max 5000 kr",
        "något med djur",
        "vill bli elektriker så fort som möjligt",
        "undersköterska som vill plugga vidare",
        "vet inte vad jag vill",
        "gratis kurser på nätet",
        "Jag har jobbat 10 år i butik",
        "är kock, trött på det",
        "billiga distanskurser tack",
        "omskola mig till snickare",
        "tjena, behöver hjälp",
        "söker utbildning inom IT",
        "jag vill lära mig Excel",
        "Hej! Kan ni hjälpa mig?",
        "jobbar som barnskötare i Malmö",
        "data analyst kanske, på distans",
        "vill jobba med människor",
        "Jag kan svenska och engelska",
        "jag vill till Norge",
        "10 timmar",
        "till sommaren",
        "inte online",
        "på svenska tack",
    ),
    "da": (
        "hej jeg arbejder på et lager og vil gerne lave noget andet",
        "hvordan bliver jeg sygeplejerske?",
        "kursus i bogføring om aftenen",
        "kan ikke kode men vil gerne lære det",
        "6 timer om ugen, max 5000 kr",
        "noget med dyr",
        "vil være elektriker så hurtigt som muligt",
        "jeg er lagermedarbejder",
        "ved ikke hvad jeg vil",
        "gratis kurser på nettet",
        "Jeg har arbejdet 10 år i butik",
        "er kok, træt af det",
        "billige onlinekurser tak",
        "omskole mig til tømrer",
        "hej, har brug for hjælp",
        "søger uddannelse inden for IT",
        "jeg vil lære Excel",
        "Hej! Kan I hjælpe mig?",
        "jobber som barnehageassistent og vil bli sykepleier",
        "arbejder som pædagog i Aarhus",
        "jeg vil gjerne bli elektriker",
        "måske dataanalytiker, som fjernundervisning",
        "vil arbejde med mennesker",
        "Jeg kan dansk og engelsk",
        "Jeg er SOSU-assistent, 38 år",
        "jeg vil til Norge",
        "hejsa",
        "10 timer om ugen",
        "ikke online",
        "på dansk tak",
        "jeg har jobbet på lager i Oslo",
        "hva kan jeg bli?",
    ),
}


@pytest.mark.parametrize(
    ("message", "language"),
    [(message, language) for language, all_of_it in FIRST_MESSAGES.items() for message in all_of_it],
)
def test_short_first_messages_tell_the_language(message: str, language: str) -> None:
    assert language_of(message, current=EN, is_first=True) == language


@pytest.mark.parametrize("message", FIRST_MESSAGES["sv"])
def test_swedish_is_not_taken_for_danish(message: str) -> None:
    assert language_of(message, current=LanguageCode("da"), is_first=True) == "sv"


@pytest.mark.parametrize("message", FIRST_MESSAGES["da"])
def test_danish_is_not_taken_for_swedish(message: str) -> None:
    assert language_of(message, current=LanguageCode("sv"), is_first=True) == "da"


@pytest.mark.parametrize("message", ["café manager", "résumé writing", "naïve Bayes", "data science at Malmö"])
def test_a_letter_of_another_language_does_not_decide_alone(message: str) -> None:
    assert language_of(message, current=EN, is_first=True) == "en"


def test_a_town_does_not_change_the_language_later() -> None:
    assert language_of("Malmö", current=EN) == "en"


@pytest.mark.parametrize("message", ["data analyst", "900 €", "SQL", "6", "👍", "Excel, Power BI", "max 1.000 EUR"])
@pytest.mark.parametrize("current", ["en", "fi"])
def test_words_that_do_not_decide_change_nothing(message: str, current: str) -> None:
    assert language_of(message, current=LanguageCode(current)) == current


def test_the_english_title_of_a_course_does_not_change_a_finnish_conversation() -> None:
    assert language_of("Machine Learning Engineering Certificate", current=FI) == "fi"


def test_a_person_may_change_the_language() -> None:
    assert language_of("sorry, can we go on in English please? I would like that", current=FI) == "en"
    assert language_of("voidaanko jatkaa suomeksi kiitos", current=EN) == "fi"


def test_a_browser_of_an_unknown_language_leaves_undecided_words_alone() -> None:
    assert language_of("data analyst", current=LanguageCode("zh"), is_first=True) == "zh"


@pytest.mark.parametrize(
    ("language", "answer"), [("en", "en"), ("fi", "fi"), ("de", "de"), ("fr", "fr"), ("sv", "en"), ("zh", "en")]
)
def test_replies_are_in_english_where_there_is_no_catalogue(language: str, answer: str) -> None:
    assert answered_in(LanguageCode(language)) == answer
