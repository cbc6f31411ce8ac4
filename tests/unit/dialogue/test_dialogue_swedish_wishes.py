"""Work, skills, awards and wishes in Swedish, as people write them."""

import pytest

from advisor.dialogue.lexicon_sv import SWEDISH
from advisor.dialogue.name_forms import base_forms
from advisor.dialogue.phrases import Phrases, read_phrases
from tests.unit.dialogue.dialogue_readings import read_soon, reading_of


def phrases_of(message: str) -> Phrases:
    """The phrases of a Swedish message whose limits were blanked out."""
    return read_phrases(reading_of(message, language="sv").rest, SWEDISH.work)


@pytest.mark.parametrize(
    ("message", "work"),
    [
        ("jag jobbar som undersköterska", "undersköterska"),
        ("jag är lagerarbetare, 45 år", "lagerarbetare"),
        ("är undersköterska men vill bli nåt annat", "undersköterska"),
        ("har jobbat 10 år i butik", "butik"),
        ("har jobbat i 10 år inom vården", "vården"),
        ("jag har jobbat på lager i 12 år", "lager"),
        ("jag arbetar på ett äldreboende i Malmö", "äldreboende"),
        ("nu jobbar jag på fabrik", "fabrik"),
        ("just nu är jag butikssäljare", "butikssäljare"),
        ("tidigare jobbade jag som kock på restaurang", "kock"),
        ("jag har varit kock i 12 år", "kock"),
        ("10 års erfarenhet som svetsare", "svetsare"),
        ("f.d. lärare, nu hemma", "lärare"),
        ("jag är utbildad lärare", "lärare"),
        ("jag kommer från Polen och jobbar som städare", "städare"),
        ("jobbar som förskollärare sen 2015", "förskollärare"),
        ("jag är sjuksköterska", "sjuksköterska"),
        ("undersköterska sen 2009", "undersköterska"),
        ("Lärare sedan 20 år", "lärare"),
        ("legitimerad sjuksköterska", "sjuksköterska"),
    ],
)
def test_present_and_past_work_is_found(message: str, work: str) -> None:
    found = phrases_of(message)
    assert (*found.workplace, *found.present_work) == (work,)


@pytest.mark.parametrize(
    "message",
    [
        "jag är 45 och trött på mitt jobb",
        "jag är ensamstående mamma",
        "jag är arbetslös",
        "jag är lite osäker",
        "jag är intresserad av data",
        "jag är bra på Excel",
        "jag jobbar heltid",
        "jag jobbar 40 timmar i veckan",
        "jag är från Polen",
        "jag är sjukskriven",
        "min man är sjuksköterska",
    ],
)
def test_what_people_say_of_themselves_is_not_always_work(message: str) -> None:
    found = phrases_of(message)
    assert (found.workplace, found.present_work) == ((), ())


@pytest.mark.parametrize(
    ("message", "goal"),
    [
        ("jag vill bli sjuksköterska", "sjuksköterska"),
        ("omskola mig till elektriker", "elektriker"),
        ("vill omskola mig till snickare eller rörmokare", "snickare eller rörmokare"),
        ("skulle vilja jobba som barnskötare", "barnskötare"),
        ("jag vill jobba med djur", "djur"),
        ("söker jobb som lastbilschaufför", "lastbilschaufför"),
        ("hur blir jag elektriker?", "elektriker"),
        ("mål: dataanalytiker", "dataanalytiker"),
        ("drömmen är att bli veterinär", "veterinär"),
        ("funderar på att plugga till programmerare", "programmerare"),
        ("jag vill jobba i Norge som sjuksköterska", "sjuksköterska"),
        ("jag kan tänka mig att bli lokförare", "lokförare"),
        ("svetsare vill jag bli", "svetsare"),
        ("jag vill jobba som lärare igen", "lärare"),
    ],
)
def test_the_work_that_is_wanted_is_found(message: str, goal: str) -> None:
    assert phrases_of(message).goal_work == (goal,)


def test_work_that_is_ruled_out_is_no_goal() -> None:
    assert phrases_of("vill inte bli chef").goal_work == ()


@pytest.mark.parametrize(
    ("message", "skills"),
    [
        ("jag vill lära mig Excel och SQL", ("excel", "sql")),
        ("vill lära mig mer om hållbarhet", ("hållbarhet",)),
        ("jag vill lära mig att svetsa", ("svetsa",)),
        ("bli bättre på engelska och presentationsteknik", ("engelska", "presentationsteknik")),
        ("kurs i bokföring", ("bokföring",)),
        ("behöver truckkort till ett jobb", ("truckkort",)),
        ("vi ska utbilda 25 vårdbiträden i äldreomsorg", ("äldreomsorg",)),
        ("jag vill vidareutbilda mig inom projektledning", ("projektledning",)),
        ("jag vill läsa ekonomi", ("ekonomi",)),
        ("jag vill också lära mig tyska", ("tyska",)),
        ("python vill jag lära mig", ("python",)),
        ("behöver kunskap i kliniska prövningar och statistik", ("kliniska prövningar", "statistik")),
        ("vill bli vassare på sociala medier", ("sociala medier",)),
    ],
)
def test_skills_that_are_wanted_are_found(message: str, skills: tuple[str, ...]) -> None:
    assert phrases_of(message).goal_skills == skills


@pytest.mark.parametrize(
    ("message", "held", "lacking"),
    [
        ("jag kan Excel", ("excel",), ()),
        ("jag kan inte SQL", (), ("sql",)),
        ("jag kan inte SQL men jag kan Excel och Python", ("excel", "python"), ("sql",)),
        ("ingen erfarenhet av programmering", (), ("programmering",)),
        ("aldrig använt Excel", (), ("excel",)),
        ("dålig på matte", (), ("matte",)),
        ("jag vet ingenting om bokföring", (), ("bokföring",)),
        ("jag pratar svenska, engelska och arabiska", ("svenska", "engelska", "arabiska"), ()),
        ("jag är bra på Excel och har erfarenhet av kundservice", ("kundservice", "excel"), ()),
        ("städare, kan python lite", ("python",), ()),
    ],
)
def test_what_is_held_is_told_from_what_is_lacking(
    message: str, held: tuple[str, ...], lacking: tuple[str, ...]
) -> None:
    found = phrases_of(message)
    assert (found.held_skills, found.lacking_skills) == (held, lacking)


@pytest.mark.parametrize(
    "message",
    [
        "jag har 900 kr",
        "jag kan börja i januari",
        "jag kan bara plugga på kvällar",
        "jag kan inte betala så mycket",
        "jag har inte råd med mycket",
        "jag vet inte vad jag vill",
        "jag kan tänka mig att flytta",
        "jag vill inte ha något online",
    ],
)
def test_what_is_no_skill_is_neither_held_nor_lacking(message: str) -> None:
    found = phrases_of(message)
    assert (found.held_skills, found.lacking_skills) == ((), ())


@pytest.mark.parametrize(
    ("message", "goal", "held"),
    [
        ("jag vill ta en masterexamen i data science", ("masterexamen i data science",), ()),
        ("certifikat i projektledning", ("certifikat i projektledning",), ()),
        ("jag har en kandidatexamen i biologi", (), ("kandidatexamen i biologi",)),
        ("jag har undersköterskeexamen och truckkort", (), ("undersköterskeexamen",)),
        ("jag har en YH-utbildning i redovisning", (), ("yh-utbildning i redovisning",)),
        ("Magister i biologi, jobbar som laborant", (), ("magister i biologi",)),
        ("jag har ingen examen", (), ()),
        ("går det utan examen", (), ()),
        ("jag vill ha ett certifikat", (), ()),
    ],
)
def test_awards_are_wanted_or_held(message: str, goal: tuple[str, ...], held: tuple[str, ...]) -> None:
    found = phrases_of(message)
    assert (found.goal_qualification, found.held_awards) == (goal, held)


def test_the_outcomes_of_a_qualification_are_a_goal() -> None:
    assert phrases_of("uppfylla lärandemålen för undersköterska").goal_outcomes == ("undersköterska",)


@pytest.mark.parametrize(
    ("message", "open_goal"),
    [
        ("något med djur", ("djur",)),
        ("jag är intresserad av webbutveckling", ("webbutveckling",)),
        ("funderar på medicinsk sekreterare", ("medicinsk sekreterare",)),
        ("it-support vore kul?", ("it-support",)),
    ],
)
def test_a_vague_interest_is_found(message: str, open_goal: tuple[str, ...]) -> None:
    assert phrases_of(message).goal_open == open_goal


@pytest.mark.parametrize(
    ("message", "bare"),
    [
        ("truckförare, 6 timmar i veckan, 5000 kr", ("truckförare",)),
        ("hej", ()),
        ("tack så mycket!", ()),
        ("hoppa över", ()),
        ("båda går bra", ()),
        ("jag är 45 och trött på mitt jobb", ()),
    ],
)
def test_only_a_name_without_a_story_is_bare(message: str, bare: tuple[str, ...]) -> None:
    assert phrases_of(message).bare == bare


@pytest.mark.parametrize(
    "message",
    [
        "vet inte",
        "spelar ingen roll",
        "hoppa över",
        "ingen aning",
        "båda går bra",
        "det beror på",
        "vill inte svara",
        "kvittar",
    ],
)
def test_declining_is_known(message: str) -> None:
    assert SWEDISH.accepts.no_limit.search(message)


@pytest.mark.parametrize("message", ["det passar bra", "6 timmar", "900 kr", "online"])
def test_an_answer_is_not_taken_for_declining(message: str) -> None:
    assert not SWEDISH.accepts.no_limit.search(message)


@pytest.mark.parametrize(
    ("message", "explores"),
    [
        ("vad kan jag bli?", True),
        ("vet inte vad jag vill bli", True),
        ("vilka jobb liknar mitt?", True),
        ("jag vill bli kock", False),
    ],
)
def test_a_question_about_other_work_is_known(message: str, explores: bool) -> None:
    assert bool(SWEDISH.work.exploring.search(message)) is explores


@pytest.mark.parametrize(
    ("phrase", "form"),
    [
        ("lagret", "lager"),
        ("butiken", "butik"),
        ("förskolan", "förskola"),
        ("vården", "vård"),
        ("sjuksköterskor", "sjuksköterska"),
        ("bokföringen", "bokföring"),
        ("programmera", "programmering"),
        ("svetsa", "svetsning"),
    ],
)
def test_a_word_is_also_tried_in_its_dictionary_form(phrase: str, form: str) -> None:
    assert form in base_forms(phrase, SWEDISH.work)


@pytest.mark.parametrize(
    "words",
    [
        "jag vill bli ",
        "jag kan ",
        "sex timmar ",
        "tusen ",
        "certifikat i ",
        "jag jobbar i ",
        "inte ",
        "till juni ",
        "10 ",
    ],
)
def test_a_long_message_of_repeated_words_is_read_soon(words: str) -> None:
    assert read_soon(phrases_of, words)
