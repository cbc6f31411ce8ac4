"""The shipped weights of intents on messages that were not learnt from; and what is done with damaged ones."""

from __future__ import annotations

import csv
import shutil
import time
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from advisor.adapters.encoder_suite import MULTILINGUAL_SENTENCES
from advisor.adapters.learnt_intents import INTENTS_FOLDER, LearntIntents, open_intents, read_intent_model
from advisor.adapters.model_checksums import wrong_files
from advisor.adapters.sentence_encoder import SentenceEncoder
from advisor.bootstrap import MODELS, PROJECT
from advisor.dialogue.understand import understand
from advisor.domain.conversation import Topic
from advisor.domain.intents import Intent
from advisor.domain.languages import LanguageCode
from advisor.domain.learner import LearnerRequest
from advisor.errors import EmbeddingError
from advisor.explaining.next_messages import ANSWERS, CHEAPER, ELSE, IF_KNOWN, SOONER, WHY_FIRST
from advisor.explaining.translation import translator_for
from advisor.training.intent_examples import read_intent_examples
from tests.fake_linker import FakeLinker

FOLDER = MODELS / INTENTS_FOLDER
LARGEST = 3_000_000
"""Bytes of all files of the weights."""

with (Path(__file__).parent / "unseen_messages.csv").open(encoding="utf-8", newline="") as lines:
    MESSAGES = [(row["language"], row["text"], Intent(row["intent"])) for row in csv.DictReader(lines)]
"""Ten messages in each language that are in none of the files of examples."""


@pytest.fixture(scope="module")
def by_words() -> LearntIntents:
    return LearntIntents(FOLDER)


@pytest.fixture(scope="module")
def by_both() -> LearntIntents:
    return LearntIntents(FOLDER, [SentenceEncoder(MODELS / MULTILINGUAL_SENTENCES)])


def test_the_messages_here_were_not_learnt_from() -> None:
    learnt = {example.text.casefold() for example in read_intent_examples(PROJECT / "data" / "intents")}
    assert not {text for _, text, _ in MESSAGES if text.casefold() in learnt}


@pytest.mark.slow
@pytest.mark.parametrize("language", ["da", "de", "en", "es", "fi", "fr", "sv"])
def test_nine_of_ten_unseen_messages_are_understood_in_every_language(language: str, by_both: LearntIntents) -> None:
    mine = [(text, intent) for of, text, intent in MESSAGES if of == language]
    wrong = {text: guess for text, intent in mine if (guess := by_both.classify(text)).intent is not intent}
    assert len(mine) >= 10
    assert len(wrong) <= 1, wrong


@pytest.mark.slow
def test_despair_is_never_passed_by_and_hardly_anything_else_taken_for_it(by_both: LearntIntents) -> None:
    taken = {text for _, text, _ in MESSAGES if by_both.classify(text).intent is Intent.DISTRESS}
    despair = {text for _, text, intent in MESSAGES if intent is Intent.DISTRESS}
    assert despair <= taken
    assert len(taken - despair) <= 2, taken - despair


def test_facts_are_facts_by_the_words_alone_too(by_words: LearntIntents) -> None:
    assert [
        text for _, text, intent in MESSAGES if intent is Intent.TELL and by_words.classify(text).intent is not intent
    ] == []


def test_the_same_message_gives_the_same_guess(by_words: LearntIntents) -> None:
    again = LearntIntents(FOLDER)
    for _, text, _ in MESSAGES:
        assert by_words.classify(text) == by_words.classify(text) == again.classify(text)


@pytest.mark.slow
def test_the_same_message_gives_the_same_guess_after_others(by_both: LearntIntents) -> None:
    first = [by_both.classify(text) for _, text, _ in MESSAGES]
    assert [by_both.classify(text) for _, text, _ in reversed(MESSAGES)][::-1] == first


@pytest.mark.parametrize(
    "text", ["", " ", "\n\t", "\u0000", "🙂", "\ud800", "?" * 10_000, "word " * 10_000, "日本語で話せますか"]
)
def test_any_text_is_guessed_at(text: str, by_words: LearntIntents) -> None:
    guess = by_words.classify(text)
    assert 0 <= guess.probability <= 1
    assert guess.second is not guess.intent


@pytest.mark.slow
@pytest.mark.parametrize("text", ["", "🙂", "\ud800", "word " * 10_000])
def test_any_text_is_guessed_at_with_sentences_too(text: str, by_both: LearntIntents) -> None:
    assert 0 <= by_both.classify(text).probability <= 1


def test_the_weights_are_small_and_as_recorded() -> None:
    assert sum(file.stat().st_size for file in FOLDER.iterdir()) <= LARGEST
    assert not [problem for problem in wrong_files(MODELS) if INTENTS_FOLDER in problem]


def test_one_message_takes_a_moment(by_words: LearntIntents) -> None:
    """Generous, since machines that test are busy; `models/MODELS.md` says what was measured."""
    times = []
    for _, text, _ in MESSAGES:
        started = time.process_time()
        by_words.classify(text)
        times.append(time.process_time() - started)
    assert np.median(times) < 0.003


def test_another_encoder_than_the_one_learnt_with_is_not_asked() -> None:
    class Another:
        encoder_id = "another/1"
        dimensions = 3
        languages = None

        def encode(self, texts: object) -> np.ndarray:
            raise AssertionError(f"was asked about {texts}")

    assert LearntIntents(FOLDER, [Another()]).classify("hello") == LearntIntents(FOLDER).classify("hello")


def test_a_folder_of_models_without_them_has_none(tmp_path: Path) -> None:
    assert open_intents(tmp_path, []) is None


def copied(to: Path) -> Path:
    return Path(shutil.copytree(FOLDER, to / "intents"))


def test_missing_weights_are_refused_with_the_command_to_run(tmp_path: Path) -> None:
    with pytest.raises(EmbeddingError, match="train intents"):
        read_intent_model(tmp_path)


@pytest.mark.parametrize("change", ["cut card", "other format", "other intents", "cut weights", "no weights"])
def test_damaged_weights_are_refused(change: str, tmp_path: Path) -> None:
    folder = copied(tmp_path)
    card, weights = folder / "intents.json", folder / "weights.safetensors"
    text = card.read_text(encoding="utf-8")
    if change == "cut card":
        card.write_text(text[: len(text) // 2], encoding="utf-8")
    elif change == "other format":
        card.write_text(text.replace('"format_version": 1', '"format_version": 2'), encoding="utf-8")
    elif change == "other intents":
        card.write_text(text.replace('"tell",', "", 1), encoding="utf-8")
    elif change == "cut weights":
        weights.write_bytes(weights.read_bytes()[:10_000])
    else:
        weights.unlink()
    with pytest.raises(EmbeddingError):
        read_intent_model(folder)


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "de", "fi", "fr"])
def test_messages_that_the_page_suggests_are_understood_as_they_are_meant(
    language: str, by_both: LearntIntents
) -> None:
    translator = translator_for(LanguageCode(language))
    meant = {
        CHEAPER: Intent.CHEAPER,
        SOONER: Intent.FASTER,
        WHY_FIRST: Intent.WHY_THIS,
        ELSE: Intent.EXPLORE,
        IF_KNOWN: Intent.WHAT_IF_HELD,
    }
    said = {translator.text(message, skill="statistics"): intent for message, intent in meant.items()}
    assert {text: by_both.classify(text).intent for text in said} == said


@pytest.mark.parametrize("language", ["en", "de", "fi", "fr"])
@pytest.mark.parametrize(
    ("topic", "expected"),
    [
        (Topic.STUDY_HOURS_PER_WEEK, ["4", "8", "skipped"]),
        (Topic.BUDGET, ["0 EUR", "500 EUR", "no limit"]),
        (Topic.MODES, ["online", "onsite", "skipped"]),
    ],
)
def test_answers_that_the_page_suggests_are_read_as_answers(language: str, topic: Topic, expected: list[str]) -> None:
    translator = translator_for(LanguageCode(language))
    before = LearnerRequest(language=translator.language)
    assert [as_read(translator.text(answer), before, topic) for answer in ANSWERS[topic]] == expected


def as_read(answer: str, before: LearnerRequest, topic: Topic) -> str:
    understood = understand(
        answer,
        before=before,
        turn=1,
        asked=topic,
        linker=FakeLinker(),
        provider_names=(),
        today=date(2026, 11, 2),
    )
    limits = understood.request.limits
    if understood.skipped:
        return "skipped"
    values = (limits.study_hours_per_week, limits.budget, *limits.modes)
    return next((str(value) for value in values if value is not None), "no limit")
