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
