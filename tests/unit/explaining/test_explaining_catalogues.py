"""The catalogues say everything that the program says, and nothing else."""

import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Message

from advisor.domain.languages import LanguageCode
from advisor.explaining import catalogues
from advisor.explaining.notices import REPLIES_IN_ENGLISH
from advisor.explaining.promises import PROMISES
from advisor.explaining.translation import CAPITALS_STAY, TRANSLATED, translator_for

PACKAGE = Path(__file__).resolve().parents[3] / "advisor"
MESSAGES = {message.id: message for message in catalogues.messages_of(PACKAGE) if message.id}

WHICH = {
    "de": "Was davon meinen Sie?",
    "fi": "Mitä näistä tarkoitat?",
    "fr": "Que voulez-vous dire parmi ces propositions\u00a0?",
}
PERHAPS = {"de": "möglicherweise", "fi": "voi", "fr": "éventuellement"}
"""How a language says that something may count toward an award, and no more than that."""

ABOUT_PROMISES = ("cannot promise", "just that", "just say so")
"""Sentences that say the opposite, or use the word innocently."""


def forms(text: str | tuple[str, ...] | list[str]) -> tuple[str, ...]:
    """A text, or its plural forms."""
    return (text,) if isinstance(text, str) else tuple(text)


def placeholders(text: str) -> set[str]:
    """The names in braces."""
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def begins_alike(original: str, text: str, *, noun_first: bool) -> bool:
    """Both with a capital or both without; a language of capital nouns may begin with one where English does not."""
    if "{" in (original[0], text[0]):
        return True
    return original[0].isupper() == text[0].isupper() or (noun_first and text[0].isupper())


def translated(language: str) -> Iterator[Message]:
    """The messages of a catalogue."""
    return (message for message in catalogues.read_catalogue(PACKAGE, LanguageCode(language)) if message.id)


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_sentence_has_its_translation_and_no_translation_is_left_over(language: str) -> None:
    said = {message.id for message in translated(language)}
    empty = [message.id for message in translated(language) if not all(catalogues.translations_of(message))]
    assert (set(MESSAGES) - said, said - set(MESSAGES), empty) == (set(), set(), [])


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_has_the_placeholders_of_its_sentence(language: str) -> None:
    for message in translated(language):
        for original, text in zip(forms(message.id), catalogues.translations_of(message), strict=True):
            assert placeholders(text) - {"count"} == placeholders(original) - {"count"}, original
            assert placeholders(text) <= placeholders(original) | {"count"}, original


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_keeps_markup_and_the_stop_at_the_end(language: str) -> None:
    for message in translated(language):
        for original, text in zip(forms(message.id), catalogues.translations_of(message), strict=True):
            assert (text.count("**"), text.count("\n")) == (original.count("**"), original.count("\n")), original
            assert (original[-1] in ".:?…") == (text[-1] in ".:?…"), original
            assert begins_alike(original, text, noun_first=language in CAPITALS_STAY), original


def test_no_sentence_promises_what_is_not_ours_to_promise() -> None:
    texts = [("en", text) for key in MESSAGES for text in forms(key)]
    texts += [(str(code), text) for code in TRANSLATED for m in translated(code) for text in forms(m.string or "")]
    for language, text in texts:
        plain = text.lower()
        for innocent in ABOUT_PROMISES:
            plain = plain.replace(innocent, "")
        assert not [promise for promise in PROMISES[language] if promise in plain], text


def test_a_qualification_is_only_said_to_be_one_that_steps_may_count_toward() -> None:
    texts = [text for key in MESSAGES for text in forms(key) if "count toward" in text]
    assert texts
    unsure = re.compile(r"\bmay\b[^.?]*count toward|can decide", re.IGNORECASE)
    assert [text for text in texts if not unsure.search(text)] == []


@pytest.mark.parametrize("language", PERHAPS)
def test_a_translation_is_no_surer_of_what_may_count(language: str) -> None:
    texts = [str(one.string).lower() for one in translated(language) if "may count toward" in str(one.id)]
    assert texts
    assert [text for text in texts if PERHAPS[language] not in text] == []


def test_french_marks_of_two_parts_never_begin_a_line() -> None:
    marks = re.compile(r"(?<!\u00a0)[;?!»](?![\w=)])|« |(?<![\u00a0/])[:](?!//)")
    texts = [re.sub(r"`[^`]*`", "", text) for m in translated("fr") for text in catalogues.translations_of(m)]
    assert [text for text in texts if marks.search(text)] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_an_update_of_a_catalogue_that_is_up_to_date_changes_nothing(language: str, tmp_path: Path) -> None:
    for part in (*catalogues.SPEAKING_PACKAGES, "domain"):
        for source in (PACKAGE / part).glob("*.py"):
            copy = tmp_path / part / source.name
            copy.parent.mkdir(exist_ok=True)
            copy.write_bytes(source.read_bytes())
    kept = catalogues.catalogue_file(PACKAGE, LanguageCode(language))
    copied = catalogues.catalogue_file(tmp_path, LanguageCode(language))
    copied.parent.mkdir(parents=True)
    copied.write_bytes(kept.read_bytes())
    assert catalogues.update(tmp_path, LanguageCode(language)) == (len(MESSAGES), 0)
    assert copied.read_bytes() == kept.read_bytes()


def test_an_update_adds_new_sentences_empty_and_takes_old_ones_out(tmp_path: Path) -> None:
    language = TRANSLATED[0]
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "page.py").write_text('translator.text("Brand new {name}", name=1)', encoding="utf-8")
    copied = catalogues.catalogue_file(tmp_path, language)
    copied.parent.mkdir(parents=True)
    copied.write_bytes(catalogues.catalogue_file(PACKAGE, language).read_bytes())
    assert catalogues.update(tmp_path, language) == (1, 1)
    assert [message.id for message in catalogues.read_catalogue(tmp_path, language) if message.id] == [
        "Brand new {name}"
    ]


def test_sentences_inside_other_texts_and_calls_are_found_with_their_forms(tmp_path: Path) -> None:
    (tmp_path / "ui").mkdir()
    source = (
        """f"**{plain(translator.text('Inside'))}** {to.counted('{count} step', '{count} steps', 2)} {text(name)}\""""
    )
    (tmp_path / "ui" / "page.py").write_text(source, encoding="utf-8")
    assert [one.id for one in catalogues.messages_of(tmp_path) if one.id] == [
        "Inside",
        ("{count} step", "{count} steps"),
    ]


def test_the_command_without_an_order_says_how_it_is_used(capsys: pytest.CaptureFixture[str]) -> None:
    assert catalogues.main([]) == 2
    assert "update" in capsys.readouterr().err


@pytest.mark.parametrize("language", [*TRANSLATED, "sv"])
def test_a_catalogue_is_compiled_where_there_is_one(language: str) -> None:
    said = translator_for(LanguageCode(language)).text("Which of these do you mean?")
    assert said == WHICH.get(language, "Which of these do you mean?")


def test_languages_that_are_read_in_part_have_their_own_sentence_and_no_catalogue() -> None:
    assert set(REPLIES_IN_ENGLISH) == {"sv", "da", "es"}
    assert not set(REPLIES_IN_ENGLISH) & {"en", *TRANSLATED}
