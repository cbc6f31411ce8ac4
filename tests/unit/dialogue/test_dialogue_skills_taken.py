"""A skill is taken where its label says what the words say, and only suggested where one says more than the other."""

import pytest

from advisor.dialogue.certainty import CERTAIN, LEAST_SAID, is_skill_taken, likeliest_skill
from advisor.dialogue.lexicon_skill_names import SKILL_NAMES
from advisor.dialogue.linking import Linking
from advisor.dialogue.name_forms import skill_name
from advisor.dialogue.phrases import read_phrases
from advisor.dialogue.said_words import Agreement, agreement, share_said
from advisor.domain.languages import LanguageCode
from advisor.domain.matching import ConceptMatch
from tests.fake_linker import FakeLinker
from tests.unit.dialogue.dialogue_readings import LEXICONS


def a_skill(words: str, label: str, probability: float) -> ConceptMatch:
    """A match of these words with a label, not called so."""
    return ConceptMatch(
        id=label, label=f"the {label}", matched_text=label, similarity=0.5, words=words, probability=probability
    )


@pytest.mark.parametrize(
    ("words", "label", "expected"),
    [
        ("welding", "welding techniques", Agreement.SAME),
        ("numbers", "use numbers", Agreement.SAME),
        ("svetsa", "svetstekniker", Agreement.SAME),
        ("viittomakieltä", "viittomakieli", Agreement.SAME),
        ("gestion des réclamations", "gérer des réclamations", Agreement.SAME),
        ("post-edición", "postedición", Agreement.SAME),
        ("Projektmanagement", "project management", Agreement.SAME),
        ("sew", "sewing", Agreement.SAME),
        ("project management", "lean project management", Agreement.LABEL_SAYS_MORE),
        ("djur", "djurarter", Agreement.NONE),
        ("viticultura y el riego", "viticultura", Agreement.WORDS_SAY_MORE),
        ("köra truck", "operate truck", Agreement.SOME),
        ("bilar", "Bihari", Agreement.NONE),
        ("car", "care", Agreement.NONE),
    ],
)
def test_words_and_a_label_agree_whatever_their_endings(words: str, label: str, expected: Agreement) -> None:
    assert agreement(words, label) is expected


def test_of_a_story_only_a_small_share_is_in_a_label() -> None:
    assert share_said("never touched excel though", "Microsoft Office Excel") == pytest.approx(0.25)


@pytest.mark.parametrize(
    ("words", "label", "probability", "taken"),
    [
        ("welding", "welding techniques", LEAST_SAID, True),
        ("welding", "welding techniques", LEAST_SAID - 0.01, False),
        ("project management", "lean project management", CERTAIN - 0.05, False),
        ("project management", "lean project management", CERTAIN, True),
        ("bilar", "Bihari", 0.7, False),
        ("Gebärden", "sign language", 0.6, True),
        ("gitarr", "gitarrtyper", 0.93, False),
        ("guitars", "types of guitars", 0.93, False),
        ("types of guitars", "types of guitars and strings", 0.93, True),
        ("solidworks", "solidity", 0.93, False),
        ("animal care things", "examine animals", 0.45, False),
    ],
)
def test_a_skill_is_taken_by_its_words_before_its_probability(
    words: str, label: str, probability: float, *, taken: bool
) -> None:
    assert is_skill_taken(a_skill(words, label, probability), is_told=True) is taken


def test_a_clause_without_a_marker_is_a_name_only_where_most_of_it_is_in_the_label() -> None:
    match = a_skill("never touched excel though", "Microsoft Office Excel", 0.82)
    assert is_skill_taken(match, is_told=True)
    assert not is_skill_taken(match, is_told=False)


def test_a_label_that_says_the_same_comes_before_a_likelier_one_that_says_more() -> None:
    narrower = a_skill("projektmanagement", "straffes Projektmanagement", 0.7)
    same = a_skill("projektmanagement", "project management", 0.2)
    assert likeliest_skill([narrower, same]) == same
    assert likeliest_skill([a_skill("projektmanagement", "straffes Projektmanagement", 0.9), same]) != same
    assert likeliest_skill([]) is None


@pytest.mark.parametrize(
    ("language", "phrase", "name"),
    [
        ("da", "tyrkisk", "Turkish"),
        ("fr", "francais", "French"),
        ("de", "erste hilfe", "first aid"),
        ("sv", "laga mat", "use cooking techniques"),
        ("en", "numbers", "carry out calculations"),
        ("en", "kite surfing", None),
    ],
)
def test_everyday_words_and_languages_have_an_english_name(language: str, phrase: str, name: str | None) -> None:
    assert skill_name(phrase, LEXICONS[language].work, LanguageCode(language)) == name


def test_a_part_of_a_list_that_denies_is_no_skill_of_it() -> None:
    read = read_phrases("i want to learn video editing, never opened photoshop", LEXICONS["en"].work)
    assert read.goal_skills == ("video editing",)


def test_everyday_names_are_in_small_letters() -> None:
    assert all(word == word.lower() for names in SKILL_NAMES.values() for word in names)


def test_an_everyday_name_that_the_store_has_no_skill_for_is_looked_up_as_it_was_said() -> None:
    linking = Linking(linker=FakeLinker(), words=LEXICONS["fr"].work, label_language=LanguageCode("fr"))
    found = linking.skill("excel")
    assert found is not None
    assert found.words == "excel"
