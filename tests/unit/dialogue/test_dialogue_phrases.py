"""Words of work, skills and wishes, sorted into their roles."""

import pytest

from advisor.dialogue.name_forms import base_forms
from advisor.dialogue.phrases import Phrases, read_phrases
from tests.unit.dialogue.dialogue_readings import LEXICONS, reading_of


def phrases_of(message: str, language: str = "en") -> Phrases:
    """The phrases of a message whose limits were blanked out."""
    return read_phrases(reading_of(message, language=language).rest, LEXICONS[language].work)


@pytest.mark.parametrize(
    ("message", "work"),
    [
        ("I work in a warehouse", "warehouse"),
        ("im a nurse i want to code", "nurse"),
        ("I am a nurse from Poland", "nurse"),
        ("I've been a cook for 12 years", "cook"),
        ("I used to be a teacher but now I want something else", "teacher"),
        ("my job is bookkeeping", "bookkeeping"),
        ("working as a cashier at the moment", "cashier"),
        ("10 years of experience as a welder", "welder"),
        ("former teacher, now at home", "teacher"),
        ("I work as a nurse and want to become a teacher", "nurse"),
    ],
)
def test_present_and_past_work_is_found(message: str, work: str) -> None:
    phrases = phrases_of(message)
    assert (*phrases.workplace, *phrases.present_work) == (work,)


@pytest.mark.parametrize(
    ("message", "language", "work"),
    [
        ("Cashier in a supermarket. I want to become a nurse", "en", ("cashier in a supermarket",)),
        ("care assistant, cook, I'd like to learn Python", "en", ("care assistant", "cook")),
        ("hi, I want to become a nurse", "en", ()),
        ("I want to become a nurse. Data analyst", "en", ()),
        ("data analyst, 6 hours a week", "en", ()),
        ("caissière, je voudrais devenir infirmière", "fr", ("caissière",)),
    ],
)
def test_a_name_before_the_wish_is_present_work(message: str, language: str, work: tuple[str, ...]) -> None:
    assert phrases_of(message, language).present_work == work


@pytest.mark.parametrize(
    ("message", "work"),
    [
        ("Olen varastossa töissä ja haluaisin muuta", "varastossa"),
        ("työskentelen kaupassa", "kaupassa"),
        ("oon kokki", "kokki"),
        ("olen sairaanhoitaja Virosta", "sairaanhoitaja"),
    ],
)
def test_present_work_is_found_in_finnish(message: str, work: str) -> None:
    phrases = phrases_of(message, "fi")
    assert (*phrases.workplace, *phrases.present_work) == (work,)


@pytest.mark.parametrize(
    ("message", "language"),
    [
        ("I'm 45 and tired of my job", "en"),
        ("I am a bit lost", "en"),
        ("I'm a single mother of two", "en"),
        ("I was made redundant", "en"),
        ("I am in a hurry", "en"),
        ("I'm a fast learner", "en"),
        ("I work 40 hours a week", "en"),
        ("I am looking for something online", "en"),
        ("olen 45-vuotias ja väsynyt", "fi"),
        ("olen kiinnostunut alasta", "fi"),
        ("olen työtön", "fi"),
    ],
)
def test_what_people_say_of_themselves_is_not_always_work(message: str, language: str) -> None:
    phrases = phrases_of(message, language)
    assert (phrases.workplace, phrases.present_work) == ((), ())


@pytest.mark.parametrize(
    ("message", "language", "goal"),
    [
        ("I'd like to become a data analyst", "en", "data analyst"),
        ("i want to be a nurse", "en", "nurse"),
        ("I would like to become nurse", "en", "nurse"),
        ("I want to work in Germany as a nurse", "en", "nurse"),
        ("I dream of becoming a welder", "en", "welder"),
        ("how do I become an electrician?", "en", "electrician"),
        ("looking for a job as a cook", "en", "cook"),
        ("goal: data analyst", "en", "data analyst"),
        ("haluan sairaanhoitajaksi", "fi", "sairaanhoitajaksi"),
        ("haluaisin opiskella vaikka lähihoitajaksi", "fi", "lähihoitajaksi"),
        ("haluan työskennellä kätilönä", "fi", "kätilönä"),
        ("tavoitteeni on kouluttautua hitsaajaksi", "fi", "hitsaajaksi"),
    ],
)
def test_the_work_that_is_wanted_is_found(message: str, language: str, goal: str) -> None:
    assert phrases_of(message, language).goal_work == (goal,)


def test_work_that_is_done_is_not_wanted() -> None:
    assert phrases_of("I work as a nurse").goal_work == ()


@pytest.mark.parametrize(
    ("message", "language", "skills"),
    [
        ("I want to learn Python and SQL", "en", ("python", "sql")),
        ("upskill in bookkeeping", "en", ("bookkeeping",)),
        ("courses about digital marketing", "en", ("digital marketing",)),
        ("I am learning R", "en", ("r",)),
        ("haluan oppia ohjelmointia ja kirjanpitoa", "fi", ("ohjelmointia", "kirjanpitoa")),
    ],
)
def test_skills_that_are_wanted_are_found(message: str, language: str, skills: tuple[str, ...]) -> None:
    assert phrases_of(message, language).goal_skills == skills


def test_a_name_with_learning_in_it_is_not_split() -> None:
    assert phrases_of("machine learning engineer").bare == ("machine learning engineer",)


@pytest.mark.parametrize(
    ("message", "language", "held", "lacking"),
    [
        ("I don't know SQL but I know Excel and Python", "en", ("excel", "python"), ("sql",)),
        ("no experience with sql, some experience with python", "en", ("python",), ("sql",)),
        ("I'm good at excel and I speak English", "en", ("excel", "english"), ()),
        ("I can't code", "en", (), ("code",)),
        ("I never learned excel", "en", (), ("excel",)),
        ("I know nothing about bookkeeping", "en", (), ("bookkeeping",)),
        ("en osaa SQL:ää mutta osaan exceliä", "fi", ("exceliä",), ("sql:ää",)),
        ("kokemusta myynnistä", "fi", ("myynnistä",), ()),
    ],
)
def test_what_is_held_is_told_from_what_is_lacking(
    message: str, language: str, held: tuple[str, ...], lacking: tuple[str, ...]
) -> None:
    phrases = phrases_of(message, language)
    assert (phrases.held_skills, phrases.lacking_skills) == (held, lacking)


@pytest.mark.parametrize(
    "message",
    [
        "I have 900 euros",
        "I can start in January",
        "I can only study in the evenings",
        "I can't afford much",
        "I don't have much time",
        "I don't want anything online",
        "I don't know what I want",
        "I know that it is hard",
        "I can't wait",
    ],
)
def test_what_is_no_skill_is_neither_held_nor_lacking(message: str) -> None:
    phrases = phrases_of(message)
    assert (phrases.held_skills, phrases.lacking_skills) == ((), ())


@pytest.mark.parametrize(
    ("message", "award"),
    [
        ("I'd like a certificate in data science", "certificate in data science"),
        ("Graduate Certificate in Data Science", "graduate certificate in data science"),
        ("I want to get a master's degree in biology", "master's degree in biology"),
    ],
)
def test_an_award_that_is_wanted_is_found(message: str, award: str) -> None:
    assert phrases_of(message).goal_qualification == (award,)


@pytest.mark.parametrize(
    "message",
    [
        "a new career path",
        "I don't have a degree",
        "without a degree",
        "I want a qualification",
        "I want to master excel",
    ],
)
def test_an_award_that_is_not_named_is_no_goal(message: str) -> None:
    assert phrases_of(message).goal_qualification == ()


def test_an_award_that_is_held_is_no_goal() -> None:
    phrases = phrases_of("I have a bachelor's degree in biology")
    assert (phrases.goal_qualification, phrases.held_awards) == ((), ("bachelor's degree in biology",))


@pytest.mark.parametrize(
    ("message", "bare"),
    [
        ("data analyst", ("data analyst",)),
        ("data analyst, 6 hours a week, 900 euros", ("data analyst",)),
        ("hello", ()),
        ("thank you, that's great", ()),
        ("I'm 45 and tired of my job", ()),
        ("as soon as possible", ()),
        ("make it 500 euros instead", ()),
        ("we are three in the family and none of us has ever been to a university", ()),
    ],
)
def test_only_a_name_without_a_story_is_bare(message: str, bare: tuple[str, ...]) -> None:
    assert phrases_of(message).bare == bare


@pytest.mark.parametrize(
    ("phrase", "form"),
    [
        ("sairaanhoitajaksi", "sairaanhoitaja"),
        ("kokiksi", "kokki"),
        ("leipuriksi", "leipuri"),
        ("palomieheksi", "palomies"),
        ("kätilönä", "kätilö"),
        ("varastossa", "varasto"),
        ("kaupassa", "kauppa"),
        ("päiväkodissa", "päiväkoti"),
        ("tehtaassa", "tehdas"),
        ("keittiöön", "keittiö"),
        ("exceliä", "excel"),
        ("arviointia", "arviointi"),
        ("sql:ää", "sql"),
        ("kirjanpidosta", "kirjanpito"),
        ("koneoppimisesta", "koneoppiminen"),
        ("hitsausta", "hitsaus"),
        ("liiketoiminnan perustutkinnon", "liiketoiminnan perustutkinto"),
    ],
)
def test_a_finnish_word_is_also_tried_in_its_dictionary_form(phrase: str, form: str) -> None:
    assert form in base_forms(phrase, LEXICONS["fi"].work)


def test_an_english_phrase_stays_as_it_is() -> None:
    assert base_forms("data analyst", LEXICONS["en"].work) == ("data analyst",)
