"""Job advertisements are told from people's own words, and duties from what employers say of themselves."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.dialogue.advertisement import sentences_of, title_of, told_apart, without_names
from advisor.dialogue.lexicon_advertisement import Section
from advisor.dialogue.received import LONGEST_TEXT, received
from advisor.dialogue.sensitive import TAKEN_OUT
from advisor.domain.languages import LanguageCode
from advisor.errors import ConversationError

ENGLISH, FINNISH, GERMAN = LanguageCode("en"), LanguageCode("fi"), LanguageCode("de")

ENGLISH_ONE = """Data analyst (m/f/d) - Fjordline Freight, Bergen

About us
We are a haulier with 300 employees. Our culture is open.

What you will do
- Query databases with SQL
- Build reports; explain them to colleagues

Requirements
- Good command of spreadsheets
- Norwegian would be a plus

Nice to have
- Python

We offer
A salary of 4,000 euros a month and 37.5 hours a week.

How to apply
Contact Kari Nordmann, kari.nordmann@fjordline.example, +47 22 12 34 56, by 15 January 2027.
"""
FINNISH_ONE = """Etsimme kokkia ravintolaan

Meistä
Olemme perheyritys vuodesta 1987.

Tehtävät
- Valmistat lounaan
- Tilaat raaka-aineet

Odotamme sinulta
- Hygieniapassia

Eduksi katsomme
- Ruotsin kielen taidon

Tarjoamme
Palkka 2 400 euroa kuukaudessa.
Lisätietoja antaa Matti Meikäläinen, p. 040 123 4567.
"""
GERMAN_ONE = """Lagerfachkraft gesucht

Das erwartet dich bei uns:
- Waren annehmen und prüfen
- Bestände im Lagersystem pflegen
- Sendungen verpacken und verladen
- Gabelstapler sicher fahren
- Inventuren vorbereiten und zählen
Das bringst du mit:
- Staplerschein und Erfahrung im Lager
- Sorgfalt, Teamgeist und Freude an körperlicher Arbeit im Wechsel von Früh- und Spätschicht
- Deutschkenntnisse, mit denen du Anweisungen und Lieferscheine sicher verstehst
- Bereitschaft zu gelegentlicher Arbeit am Samstag in der Hochsaison
"""


def texts(advertisement: str, language: LanguageCode) -> dict[str, bool]:
    """What may ask for something, with whether it is only a wish."""
    return {sentence.text: sentence.is_wish for sentence in sentences_of(advertisement, language)}


@pytest.mark.parametrize("advertisement", [ENGLISH_ONE, FINNISH_ONE, GERMAN_ONE])
def test_a_pasted_advertisement_is_told_from_own_words(advertisement: str) -> None:
    told = told_apart(advertisement)
    assert told.advertisement == advertisement.strip()
    assert told.own_words == ""


@pytest.mark.parametrize(
    "message",
    [
        "I work in a warehouse, I'd like to become a data analyst, 6 hours a week, 900 euros, online",
        "I want to become a nurse.\nI have 5 hours a week.\nMy budget is 500 euros.\nI live in Turku.\nI know Excel.\n"
        * 3,
        "Olen myyjä.\nHaluan data-analyytikoksi.\n8 tuntia viikossa\nverkossa",
        "my skills:\n- Excel\n- SQL\n- driving\n- cooking\n- welding",
        "I saw a job advertisement yesterday",
        "",
    ],
)
def test_what_people_say_of_themselves_is_no_advertisement(message: str) -> None:
    told = told_apart(message)
    assert told.advertisement is None
    assert told.own_words == message


@pytest.mark.parametrize(
    ("before", "own"),
    [
        ("Here is a job ad: ", ""),
        ("I work as a cook. This is the job description:\n", "I work as a cook."),
        ("I am a cook and want to apply for this job posting:\n", "I am a cook and want to apply for this job posting"),
        ("Tässä on työpaikkailmoitus:\n", ""),
    ],
)
def test_an_advertisement_that_is_announced_needs_no_headings(before: str, own: str) -> None:
    told = told_apart(before + "Cook soups and order vegetables. Lead two assistants.")
    assert told.advertisement == "Cook soups and order vegetables. Lead two assistants."
    assert told.own_words == own


def test_own_words_around_an_advertisement_stay_own_words() -> None:
    told = told_apart(f"I work in a warehouse and I want this:\n\n{ENGLISH_ONE}\nI have 6 hours a week.")
    assert told.own_words == "I work in a warehouse and I want this:\n\n\nI have 6 hours a week."
    assert told.advertisement == ENGLISH_ONE.strip()


def test_only_duties_requirements_and_wishes_are_left() -> None:
    assert texts(ENGLISH_ONE, ENGLISH) == {
        "Query databases with SQL": False,
        "Build reports": False,
        "explain them to colleagues": False,
        "Good command of spreadsheets": False,
        "Norwegian would be a plus": True,
        "Python": True,
    }


def test_a_finnish_advertisement_is_read_the_same_way() -> None:
    assert texts(FINNISH_ONE, FINNISH) == {
        "Valmistat lounaan": False,
        "Tilaat raaka-aineet": False,
        "Hygieniapassia": False,
        "Ruotsin kielen taidon": True,
    }


def test_in_a_language_without_a_lexicon_every_sentence_may_ask_for_something() -> None:
    found = texts(GERMAN_ONE, GERMAN)
    assert "Waren annehmen und prüfen" in found
    assert not any(found.values())
    assert {sentence.section for sentence in sentences_of(GERMAN_ONE, GERMAN)} == {Section.UNKNOWN}


def test_a_heading_and_its_content_may_share_a_line() -> None:
    found = texts("Cook\nRequirements: clean a kitchen\nBenefits: free lunch", ENGLISH)
    assert found == {"clean a kitchen": False}


def test_the_title_is_the_first_line() -> None:
    assert title_of("\n# Cook wanted\nCook soups.") == "Cook wanted"
    assert title_of("") == ""


def test_names_and_addresses_of_contacts_are_not_kept() -> None:
    heard = received(ENGLISH_ONE)
    assert heard.has_contacts
    assert not heard.is_private
    for private in ("Kari", "Nordmann", "@fjordline", "12 34 56"):
        assert private not in heard.text
    assert "Fjordline Freight" in heard.text
    assert "Matti" not in received(FINNISH_ONE).text


def test_names_are_left_where_nobody_is_to_be_contacted() -> None:
    assert without_names("Know Power BI and Microsoft Excel") == "Know Power BI and Microsoft Excel"
    assert without_names("Questions? Write to Jane van Doe.") == f"Questions? Write to {TAKEN_OUT}."


def test_an_advertisement_of_8000_characters_passes_and_a_story_of_them_does_not() -> None:
    long = ENGLISH_ONE.replace("- Query", "- Keep orderly records of everything that arrives\n" * 160 + "- Query")
    assert len(long) > 8_000
    assert received(long).advertisement is not None
    with pytest.raises(ConversationError, match="Job advertisement:"):
        received("I have so much to tell. " * 350)
    with pytest.raises(ConversationError, match="16,000"):
        received("x " * LONGEST_TEXT)


@given(st.text(max_size=2_000))
@settings(max_examples=60, deadline=None)
def test_any_text_is_told_apart_without_losing_words(text: str) -> None:
    told = told_apart(text)
    if told.advertisement is None:
        assert told.own_words == text
    else:
        assert sentences_of(told.advertisement, ENGLISH) is not None
