"""Work, skills, awards and wishes in Danish, as people write them."""

import pytest

from advisor.dialogue.lexicon_da import DANISH
from advisor.dialogue.name_forms import base_forms
from advisor.dialogue.phrases import Phrases, read_phrases
from tests.unit.dialogue.dialogue_readings import read_soon, reading_of


def phrases_of(message: str) -> Phrases:
    """The phrases of a Danish message whose limits were blanked out."""
    return read_phrases(reading_of(message, language="da").rest, DANISH.work)


@pytest.mark.parametrize(
    ("message", "work"),
    [
        ("jeg arbejder som social- og sundhedshjælper", "social- og sundhedshjælper"),
        ("jeg er lagermedarbejder, 45 år", "lagermedarbejder"),
        ("er SOSU-hjælper men vil være noget andet", "sosu-hjælper"),
        ("har arbejdet 10 år i butik", "butik"),
        ("har arbejdet i 10 år i hjemmeplejen", "hjemmeplejen"),
        ("jeg har arbejdet på lager i 12 år", "lager"),
        ("jeg arbejder på et plejehjem i Aarhus", "plejehjem"),
        ("nu arbejder jeg på fabrik", "fabrik"),
        ("lige nu er jeg butiksassistent", "butiksassistent"),
        ("tidligere arbejdede jeg som kok på en restaurant", "kok"),
        ("jeg har været kok i 12 år", "kok"),
        ("10 års erfaring som svejser", "svejser"),
        ("tidligere lærer, nu hjemme", "lærer"),
        ("jeg er uddannet lærer", "lærer"),
        ("jeg kommer fra Polen og arbejder som rengøringsassistent", "rengøringsassistent"),
        ("jobber som barnehageassistent i Oslo", "barnehageassistent"),
        ("jeg er sygeplejerske", "sygeplejerske"),
        ("pædagog siden 2009", "pædagog"),
        ("Lærer i 20 år", "lærer"),
        ("autoriseret sygeplejerske", "sygeplejerske"),
    ],
)
def test_present_and_past_work_is_found(message: str, work: str) -> None:
    found = phrases_of(message)
    assert (*found.workplace, *found.present_work) == (work,)


@pytest.mark.parametrize(
    "message",
    [
        "jeg er 45 og træt af mit job",
        "jeg er enlig mor",
        "jeg er arbejdsløs",
        "jeg er lidt usikker",
        "jeg er interesseret i data",
        "jeg er god til Excel",
        "jeg arbejder fuldtid",
        "jeg arbejder 37 timer om ugen",
        "jeg er fra Polen",
        "jeg er sygemeldt",
        "min mand er sygeplejerske",
    ],
)
def test_what_people_say_of_themselves_is_not_always_work(message: str) -> None:
    found = phrases_of(message)
    assert (found.workplace, found.present_work) == ((), ())


@pytest.mark.parametrize(
    ("message", "goal"),
    [
        ("jeg vil gerne være sygeplejerske", "sygeplejerske"),
        ("omskole mig til elektriker", "elektriker"),
        ("vil omskole mig til tømrer eller murer", "tømrer eller murer"),
        ("kunne godt tænke mig at arbejde som pædagog", "pædagog"),
        ("vil gerne arbejde med dyr", "dyr"),
        ("søger job som lastbilchauffør", "lastbilchauffør"),
        ("hvordan bliver jeg elektriker?", "elektriker"),
        ("mål: dataanalytiker", "dataanalytiker"),
        ("drømmen er at blive dyrlæge", "dyrlæge"),
        ("overvejer at blive sundhedsplejerske", "sundhedsplejerske"),
        ("jeg vil arbejde i Norge som sygeplejerske", "sygeplejerske"),
        ("jeg vil bli sykepleier", "sykepleier"),
        ("svejser vil jeg være", "svejser"),
        ("vil gerne arbejde som bogholder her", "bogholder"),
    ],
)
def test_the_work_that_is_wanted_is_found(message: str, goal: str) -> None:
    assert phrases_of(message).goal_work == (goal,)


def test_work_that_is_ruled_out_is_no_goal() -> None:
    assert phrases_of("jeg vil ikke blive chef").goal_work == ()


@pytest.mark.parametrize(
    ("message", "skills"),
    [
        ("jeg vil lære Excel og SQL", ("excel", "sql")),
        ("vil lære mere om bæredygtighed", ("bæredygtighed",)),
        ("jeg vil gjerne lære å kode", ("kode",)),
        ("blive bedre til engelsk og præsentationer", ("engelsk", "præsentationer")),
        ("kursus i bogføring", ("bogføring",)),
        ("vi skal opkvalificere 8 vagter i konflikthåndtering", ("konflikthåndtering",)),
        ("jeg vil videreuddanne mig inden for projektledelse", ("projektledelse",)),
        ("jeg vil læse økonomi", ("økonomi",)),
        ("jeg vil også lære tysk", ("tysk",)),
        ("python vil jeg gerne lære", ("python",)),
        ("har brug for viden om regnskab og statistik", ("regnskab", "statistik")),
        ("vil blive skarpere på sociale medier", ("sociale medier",)),
    ],
)
def test_skills_that_are_wanted_are_found(message: str, skills: tuple[str, ...]) -> None:
    assert phrases_of(message).goal_skills == skills


@pytest.mark.parametrize(
    ("message", "held", "lacking"),
    [
        ("jeg kan Excel", ("excel",), ()),
        ("jeg kan ikke SQL", (), ("sql",)),
        ("jeg kan ikke SQL men jeg kan Excel og Python", ("excel", "python"), ("sql",)),
        ("ingen erfaring med programmering", (), ("programmering",)),
        ("aldrig brugt Excel", (), ("excel",)),
        ("dårlig til matematik", (), ("matematik",)),
        ("jeg ved ingenting om bogføring", (), ("bogføring",)),
        ("jeg taler dansk, engelsk og arabisk", ("dansk", "engelsk", "arabisk"), ()),
        ("jeg er god til Excel og har erfaring med kundeservice", ("kundeservice", "excel"), ()),
        ("rengøringsassistent, kan lidt python", ("python",), ()),
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
        "jeg har 900 kr",
        "jeg kan starte i januar",
        "jeg kan kun læse om aftenen",
        "jeg kan ikke betale så meget",
        "jeg har ikke råd til meget",
        "jeg ved ikke hvad jeg vil",
        "jeg kan ikke nå mere",
        "jeg vil ikke have noget online",
    ],
)
def test_what_is_no_skill_is_neither_held_nor_lacking(message: str) -> None:
    found = phrases_of(message)
    assert (found.held_skills, found.lacking_skills) == ((), ())


@pytest.mark.parametrize(
    ("message", "goal", "held"),
    [
        ("jeg vil tage en master i data science", ("master i data science",), ()),
        ("certifikat i projektledelse", ("certifikat i projektledelse",), ()),
        ("jeg har en bachelor i biologi", (), ("bachelor i biologi",)),
        ("jeg har et truckcertifikat og kørekort", (), ("truckcertifikat",)),
        ("jeg har en kontoruddannelse", (), ("kontoruddannelse",)),
        ("er projektleder, cand.mag. i dansk", (), ("cand.mag. i dansk",)),
        ("jeg har ingen eksamen", (), ()),
        ("kan det gå uden eksamen", (), ()),
        ("jeg vil have et certifikat", (), ()),
    ],
)
def test_awards_are_wanted_or_held(message: str, goal: tuple[str, ...], held: tuple[str, ...]) -> None:
    found = phrases_of(message)
    assert (found.goal_qualification, found.held_awards) == (goal, held)


def test_the_outcomes_of_a_qualification_are_a_goal() -> None:
    assert phrases_of("opfylde læringsmålene for pædagog").goal_outcomes == ("pædagog",)


@pytest.mark.parametrize(
    ("message", "open_goal"),
    [
        ("noget med dyr", ("dyr",)),
        ("jeg er interesseret i webudvikling", ("webudvikling",)),
        ("overvejer lægesekretær", ("lægesekretær",)),
        ("it-support kunne være sjovt?", ("it-support",)),
    ],
)
def test_a_vague_interest_is_found(message: str, open_goal: tuple[str, ...]) -> None:
    assert phrases_of(message).goal_open == open_goal


@pytest.mark.parametrize(
    ("message", "bare"),
    [
        ("truckfører, 6 timer om ugen, 5000 kr", ("truckfører",)),
        ("hej", ()),
        ("tusind tak!", ()),
        ("spring over", ()),
        ("begge dele er fint", ()),
        ("jeg er 45 og træt af mit job", ()),
    ],
)
def test_only_a_name_without_a_story_is_bare(message: str, bare: tuple[str, ...]) -> None:
    assert phrases_of(message).bare == bare


@pytest.mark.parametrize(
    "message",
    [
        "ved ikke",
        "lige meget",
        "spring over",
        "ingen anelse",
        "begge dele er fint",
        "det kommer an på",
        "vil ikke svare",
        "betyder ikke noget",
    ],
)
def test_declining_is_known(message: str) -> None:
    assert DANISH.accepts.no_limit.search(message)


@pytest.mark.parametrize("message", ["det passer godt", "6 timer", "900 kr", "online"])
def test_an_answer_is_not_taken_for_declining(message: str) -> None:
    assert not DANISH.accepts.no_limit.search(message)


@pytest.mark.parametrize(
    ("message", "explores"),
    [
        ("hvad kan jeg blive?", True),
        ("ved ikke hvad jeg vil", True),
        ("hvilke job ligner mit?", True),
        ("jeg vil være kok", False),
    ],
)
def test_a_question_about_other_work_is_known(message: str, explores: bool) -> None:
    assert bool(DANISH.work.exploring.search(message)) is explores


@pytest.mark.parametrize(
    ("phrase", "form"),
    [
        ("lageret", "lager"),
        ("sosu-hjælper", "sosu-hjælp"),
        ("butikken", "butik"),
        ("børnehaven", "børnehave"),
        ("hjemmeplejen", "hjemmepleje"),
        ("sygeplejersker", "sygeplejerske"),
        ("bogføringen", "bogføring"),
        ("programmere", "programmering"),
        ("svejse", "svejsning"),
    ],
)
def test_a_word_is_also_tried_in_its_dictionary_form(phrase: str, form: str) -> None:
    assert form in base_forms(phrase, DANISH.work)


@pytest.mark.parametrize(
    "words",
    [
        "jeg vil blive ",
        "jeg kan ",
        "seks timer ",
        "tusind ",
        "certifikat i ",
        "jeg arbejder i ",
        "ikke ",
        "til juni ",
        "10 ",
    ],
)
def test_a_long_message_of_repeated_words_is_read_soon(words: str) -> None:
    assert read_soon(phrases_of, words)
