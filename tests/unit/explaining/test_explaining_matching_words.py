"""Words that a sentence shares with a name of a skill."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.domain.languages import ENGLISH, Labels, LanguageCode
from advisor.domain.matching import SkillStatus, TargetSkill
from advisor.explaining.matching_words import alike, marked, names_of, words_in_common
from tests.builders import skill_uri

FINNISH = LanguageCode("fi")


def shared(sentence: str, *names: str) -> tuple[str, ...]:
    return words_in_common(marked(sentence, names))


@pytest.mark.parametrize(
    ("sentence", "name", "words"),
    [
        ("Analyse sales data and explain it.", "data analysis", ("Analyse", "data")),
        ("Query a database with SQL.", "use SQL", ("SQL",)),
        ("Clean the floor.", "use data", ()),
        ("Sie führen eine Datenanalyse durch.", "Analyse von Zahlen", ("Datenanalyse",)),
        ("Sie führen eine Datenanalyse durch.", "Daten lesen", ("Datenanalyse",)),
        ("Work under constraint.", "train others", ()),
        ("Osaat tehdä tilastollisia malleja.", "tilastolliset mallit", ("tilastollisia",)),
        ("The state of the art.", "statistics", ()),
        ("", "statistics", ()),
        ("数据分析", "data", ()),
    ],
)
def test_words_match_by_their_stem_or_inside_a_compound(sentence: str, name: str, words: tuple[str, ...]) -> None:
    assert shared(sentence, name) == words


def test_words_that_say_nothing_are_not_marked() -> None:
    assert shared("Work with the tools of the trade.", "work with the hands") == ("Work",)


def test_only_the_words_of_the_best_name_are_marked() -> None:
    assert shared("Draw charts of data.", "data visualisation software", "charts") == ("charts",)


def test_of_names_that_are_found_in_the_same_share_the_longer_one_is_taken() -> None:
    assert shared("Draw charts of data.", "charts", "draw charts") == ("Draw", "charts")


def test_each_word_is_named_once_as_it_is_written_first() -> None:
    assert shared("Data is data.", "data") == ("Data",)


@given(st.text(max_size=80), st.lists(st.text(max_size=30), max_size=4))
def test_the_pieces_are_the_sentence_whatever_it_says(sentence: str, names: list[str]) -> None:
    pieces = marked(sentence, names)
    assert "".join(piece.text for piece in pieces) == sentence
    assert all(piece.text.isalpha() or "_" not in piece.text for piece in pieces if piece.matches)


words = st.text(alphabet="abcdeäö", min_size=1, max_size=12)


@given(words, words)
def test_being_alike_holds_both_ways_and_of_a_word_with_itself(word: str, other: str) -> None:
    assert alike(word, other) is alike(other, word)
    assert alike(word, word)


def test_names_are_the_label_and_those_of_the_languages_asked_for() -> None:
    target = TargetSkill(
        skill=skill_uri(), label="analysoida dataa", essential=True, status=SkillStatus.MISSING, because="",
        names=Labels(
            preferred={FINNISH: "analysoida dataa", ENGLISH: "analyse data", LanguageCode("de"): "Daten analysieren"},
            alternative={ENGLISH: ("data analysis",)},
        ),
    )  # fmt: skip
    assert names_of(target, ENGLISH, FINNISH, None) == ("analysoida dataa", "analyse data", "data analysis")
    assert names_of(replace(target, names=None), ENGLISH) == ("analysoida dataa",)
