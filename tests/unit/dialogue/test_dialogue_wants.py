"""What the clauses of a message want, beside what the message mainly wants."""

import re
from collections.abc import Mapping

import pytest

from advisor.dialogue.lexicons import lexicon_of
from advisor.dialogue.message import plain
from advisor.dialogue.wants import MOST_CLAUSES, guess_of, wants_of
from advisor.domain.intents import Intent, IntentGuess
from advisor.domain.languages import language_code

CUES: Mapping[str, Intent] = {
    r"cheaper|billiger|moins cher|halvempa": Intent.CHEAPER,
    r"faster|quicker|plus vite": Intent.FASTER,
    r"\bonline\b|\bverkossa\b": Intent.ONLY_MODE,
    r"\bwithout\b": Intent.WITHOUT,
    r"\bcompare\b": Intent.COMPARE,
    r"\bwhy\b|\bwarum\b": Intent.WHY_THIS,
    r"\bhello\b": Intent.GREETING,
}


class IntentsByCues:
    """Takes a message for the first cue that it holds, as surely as it was told to."""

    def __init__(self, probability: float = 1.0) -> None:
        self.probability = probability
        self.asked: list[str] = []

    def classify(self, text: str) -> IntentGuess:
        self.asked.append(text)
        found = next((intent for cue, intent in CUES.items() if re.search(cue, text.lower())), Intent.TELL)
        second = Intent.UNCLEAR if found is Intent.TELL else Intent.TELL
        return IntentGuess(intent=found, probability=self.probability, second=second)


def wanted(message: str, language: str = "en", *, probability: float = 1.0) -> list[tuple[Intent, str]]:
    found = wants_of(plain(message), lexicon_of(language_code(language)), IntentsByCues(probability))
    return [(one.intent, one.words) for one in found.found]


@pytest.mark.parametrize(
    ("message", "language", "expected"),
    [
        ("8 hours are fine. Can I do it cheaper?", "en", [(Intent.CHEAPER, "Can I do it cheaper?")]),
        ("cheaper and faster", "en", [(Intent.CHEAPER, "cheaper"), (Intent.FASTER, "faster")]),
        ("Billiger, und nur online", "de", [(Intent.CHEAPER, "Billiger"), (Intent.ONLY_MODE, "nur online")]),
        ("moins cher et plus vite svp", "fr", [(Intent.CHEAPER, "moins cher"), (Intent.FASTER, "plus vite svp")]),
        ("halvempaa ja vain verkossa", "fi", [(Intent.CHEAPER, "halvempaa"), (Intent.ONLY_MODE, "vain verkossa")]),
        ("Only online. Why step 1?", "en", [(Intent.ONLY_MODE, "Only online."), (Intent.WHY_THIS, "Why step 1?")]),
        ("cheaper, please, and cheaper again", "en", [(Intent.CHEAPER, "cheaper, please")]),
        ("Compare cooking and baking. Cheaper!", "en", [
            (Intent.COMPARE, "Compare cooking and baking."), (Intent.CHEAPER, "Cheaper!")
        ]),
        ("without cooking, without baking", "en", [
            (Intent.WITHOUT, "without cooking"), (Intent.WITHOUT, "without baking")
        ]),
        ("Faster, and without Big and Unstructured Data", "en", [
            (Intent.FASTER, "Faster"), (Intent.WITHOUT, "without Big and Unstructured Data")
        ]),
        ("hello, I have 900 euros", "en", []),
        ("can it be cheaper?", "en", []),
        ("", "en", []),
        (" . , and ", "en", []),
    ],
)  # fmt: skip
def test_each_clause_is_asked_for_what_it_wants(
    message: str, language: str, expected: list[tuple[Intent, str]]
) -> None:
    assert wanted(message, language) == expected


def test_a_wish_needs_to_be_surer_than_a_question() -> None:
    message = "can it be quicker, and why step 1?"
    assert [intent for intent, _ in wanted(message, probability=0.6)] == [Intent.WHY_THIS]
    assert wanted(message, probability=0.4) == []


def test_what_clauses_tell_of_the_person_is_kept_apart_from_names() -> None:
    message = "I already know Python, cheaper please. statistics"
    assert wants_of(plain(message), lexicon_of(language_code("en")), IntentsByCues()).told == "I already know Python"


def test_a_long_story_is_not_taken_apart() -> None:
    assert wanted("cheaper please. " + "I told you. " * MOST_CLAUSES) == []


@pytest.mark.parametrize(
    ("word", "intent"),
    [("cheaper", Intent.CHEAPER), ("Halvempi!", Intent.CHEAPER), ("quicker?", Intent.FASTER), ("help", Intent.HELP)],
)
def test_a_word_that_leaves_nothing_to_guess_is_not_guessed(word: str, intent: Intent) -> None:
    intents = IntentsByCues()
    assert guess_of(word, intents).intent is intent
    assert intents.asked == []
