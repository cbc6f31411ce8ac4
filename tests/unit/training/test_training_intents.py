"""Learning what messages want: reading examples, making more of them, leaving lines out, writing weights."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from advisor.adapters.learnt_intents import LearntIntents
from advisor.dialogue.intent_model import INTENTS, TELL, Blend, blended, guessed, taken
from advisor.domain.intents import Intent
from advisor.domain.languages import LanguageCode
from advisor.errors import SettingsError
from advisor.text_ports import Vectors
from advisor.training.intent_examples import IntentExample, read_intent_examples, training_messages, without
from advisor.training.intent_fitting import Judged, fit_blend, not_facts, with_thresholds
from advisor.training.intent_training import train_intents, write_intents

EN, FI = LanguageCode("en"), LanguageCode("fi")
LABELS = {EN: ["nurse", "cook"], FI: ["kokki"]}


class LetterEncoder:
    """Counts letters: enough to tell a few texts apart."""

    encoder_id = "letters/1"
    dimensions = 26
    languages = None

    def encode(self, texts: Sequence[str]) -> Vectors:
        counts = [[1 + text.casefold().count(chr(ord("a") + number)) for number in range(26)] for text in texts]
        vectors = np.array(counts, dtype=np.float32)
        return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), dtype=np.float32)


class Silent:
    def report(self, task: str, done: int, total: int | None) -> None:
        pass


def some_examples(each: int = 8) -> tuple[IntentExample, ...]:
    return tuple(
        IntentExample(language=language, intent=intent, text=f"{intent} word{number} {language}", place=number)
        for language in (EN,)
        for intent in Intent
        for number in range(each)
    )


def test_the_examples_here_cover_every_intent_in_seven_languages() -> None:
    examples = read_intent_examples(Path(__file__).resolve().parents[3] / "data" / "intents")
    assert {one.language for one in examples} == {"da", "de", "en", "es", "fi", "fr", "sv"}
    for language in {one.language for one in examples}:
        mine = [one for one in examples if one.language == language]
        counts = {intent: sum(one.intent is intent for one in mine) for intent in Intent}
        assert min(counts.values()) >= 14
        assert counts[Intent.TELL] >= 60
        assert len({one.text.casefold() for one in mine}) == len(mine), "a line is there twice"


@pytest.mark.parametrize(
    "content", ["intent,text\nwish,hello\n", "intent,text\ntell, \n", "text\nhello\n", 'intent,text\ntell,"open\n']
)
def test_a_file_that_cannot_be_understood_is_refused_by_name(content: str, tmp_path: Path) -> None:
    (tmp_path / "en.csv").write_text(content, encoding="utf-8")
    with pytest.raises(SettingsError, match=r"en\.csv"):
        read_intent_examples(tmp_path)


def test_a_folder_without_examples_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="data/intents"):
        read_intent_examples(tmp_path)


def test_made_messages_are_repeatable_and_left_out_with_any_of_their_parts() -> None:
    examples = some_examples()
    made = training_messages(examples, LABELS, seed=3)
    assert made == training_messages(examples, LABELS, seed=3)
    kept = [made[number] for number in without(made, {5})]
    assert len(kept) < len(made)
    assert not any(examples[5].text in one.text for one in kept)


def test_a_lead_in_does_not_change_what_is_wanted() -> None:
    examples = some_examples()
    led = [one for one in training_messages(examples, LABELS, seed=3) if one.intent is Intent.CHEAPER]
    assert any(one.text.startswith(("greeting", "thanks", "tell")) for one in led)
    assert all("cheaper" in one.text or len(one.made_of) == 1 for one in led)


@pytest.mark.slow
def test_what_is_learnt_is_written_and_read_again(tmp_path: Path) -> None:
    trained = train_intents(some_examples(), LABELS, LetterEncoder(), Silent())
    write_intents(trained, tmp_path, data={"en.csv": "0"})
    with_sentences, alone = LearntIntents(tmp_path, [LetterEncoder()]), LearntIntents(tmp_path)
    for classifier in (with_sentences, alone):
        guesses = {intent: classifier.classify(f"{intent} word3 en") for intent in Intent}
        found = [intent for intent, guess in guesses.items() if intent in (guess.intent, guess.second)]
        assert len(found) > len(Intent) * 0.8
    assert "| tell |" in trained.measured


def blend(sure: float = 0.6, distress: float = 0.3) -> Blend:
    return Blend(words=1.0, sentence=1.0, tell=0.0, sure=sure, distress=distress)


def probabilities(**of: float) -> np.ndarray:
    found = np.full(len(INTENTS), (1 - sum(of.values())) / (len(INTENTS) - len(of)))
    for name, value in of.items():
        found[INTENTS.index(Intent(name))] = value
    return found


def test_what_is_not_sure_enough_is_taken_for_facts_and_named_second() -> None:
    guess = guessed(probabilities(cheaper=0.5, tell=0.2), blend())
    assert (guess.intent, guess.second) == (Intent.TELL, Intent.CHEAPER)
    assert guess.probability == pytest.approx(0.2)
    assert guessed(probabilities(cheaper=0.7), blend()).intent is Intent.CHEAPER


def test_distress_needs_less_to_be_taken_seriously() -> None:
    guess = guessed(probabilities(distress=0.35, tell=0.6), blend())
    assert (guess.intent, guess.second) == (Intent.DISTRESS, Intent.TELL)
    assert guessed(probabilities(distress=0.25, tell=0.2), blend()).intent is Intent.TELL


def test_the_threshold_keeps_facts_from_being_taken_for_wishes() -> None:
    chance = np.random.default_rng(1)
    intents = np.array([TELL] * 300 + list(range(len(INTENTS))) * 20)
    scores = chance.normal(size=(len(intents), len(INTENTS)))
    scores[np.arange(len(intents)), intents] += 3.0
    judged = Judged(scores, scores, intents)
    for by_words_alone in (True, False):
        found = with_thresholds(fit_blend(judged, by_words_alone=by_words_alone), judged)
        chosen = taken(blended(judged.words, judged.sentence, found), found)
        assert not_facts(chosen, intents) >= 0.95
        assert (found.sentence == 0) is by_words_alone
