"""Learns what messages want, measures it on lines that were left out, and writes the weights."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file
from scipy.sparse import csr_array

from advisor.dialogue.intent_features import BUCKET_BITS
from advisor.dialogue.intent_model import INTENTS, TELL, Blend, IntentModel, Scores, blended, taken
from advisor.domain.languages import LanguageCode
from advisor.ports import ProgressReporter
from advisor.text_ports import TextEncoder, Vectors
from advisor.training.intent_examples import IntentExample, TrainingMessage, training_messages, without
from advisor.training.intent_fitting import (
    Judged,
    Numbers,
    Opinion,
    calibration_error,
    fit_blend,
    fit_sentences,
    fit_words,
    not_facts,
    with_thresholds,
    word_rows,
)
from advisor.training.weight_files import in_eight_bits

FORMAT_VERSION = 1
CARD, WEIGHTS = "intents.json", "weights.safetensors"
ENCODED_AT_ONCE = 64
SEED = 1

BY_TEXT, BY_PLACE = "lines left out", "lines left out in all languages at once"
"""The two splits: the second leaves out what says the same, so it is harder than real messages; the first is easier."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Features of all training messages."""

    words: csr_array
    sentences: Vectors
    intents: Numbers
    weights: np.ndarray


@dataclass(frozen=True, slots=True)
class Trained:
    """Weights, and a table of what they are worth on lines that were left out."""

    model: IntentModel
    measured: str


def train_intents(
    examples: Sequence[IntentExample],
    labels: Mapping[LanguageCode, Sequence[str]],
    encoder: TextEncoder,
    progress: ProgressReporter,
) -> Trained:
    """Learn from all examples; the blend is fitted, and figures are measured, on a fifth of the lines, twice over."""
    messages = training_messages(examples, labels, seed=SEED)
    rows = _rows(messages, encoder, progress)
    of_example = {
        min(one.made_of): number for number, one in reversed(list(enumerate(messages))) if len(one.made_of) == 1
    }
    splits: dict[str, Callable[[IntentExample], int]] = {
        BY_TEXT: lambda one: one.part,
        BY_PLACE: lambda one: one.part_of_place,
    }
    judged: dict[str, tuple[Judged, list[IntentExample]]] = {}
    for done, (name, part_of) in enumerate(splits.items()):
        progress.report("learning intents", done, len(splits) + 1)
        left_out = {number for number, one in enumerate(examples) if part_of(one) == 0}
        words, sentence = _fit(rows, without(messages, left_out))
        tested = [of_example[number] for number in sorted(left_out)]
        opinions = Judged(
            words.log_shares(rows.words[tested]), sentence.log_shares(rows.sentences[tested]), rows.intents[tested]
        )
        judged[name] = opinions, [examples[number] for number in sorted(left_out)]
    progress.report("learning intents", len(splits), len(splits) + 1)
    words, sentence = _fit(rows, range(len(messages)))
    easier, harder = judged[BY_TEXT][0], judged[BY_PLACE][0]
    by_words, by_both = (
        with_thresholds(fit_blend(easier.joined(harder), by_words_alone=alone), easier) for alone in (True, False)
    )
    small, scale = in_eight_bits(words.weights)
    model = IntentModel(
        words=small,
        word_scale=scale,
        word_base=words.base,
        sentence=sentence.weights,
        sentence_base=sentence.base,
        encoder=encoder.encoder_id,
        by_words=by_words,
        by_both=by_both,
    )
    return Trained(model, "\n".join(_table(judged, model)))


def write_intents(trained: Trained, folder: Path, *, data: Mapping[str, str]) -> None:
    """Write `intents.json` and `weights.safetensors`; `data`: the SHA-256 of each file of examples."""
    model = trained.model
    folder.mkdir(parents=True, exist_ok=True)
    sentence, sentence_scale = in_eight_bits(model.sentence)
    save_file(
        {
            "words.int8": model.words,
            "words.scale": model.word_scale,
            "words.base": model.word_base,
            "sentence.int8": sentence,
            "sentence.scale": sentence_scale,
            "sentence.base": model.sentence_base,
        },
        folder / WEIGHTS,
    )
    card = {
        "format_version": FORMAT_VERSION,
        "intents": [str(intent) for intent in INTENTS],
        "bucket_bits": BUCKET_BITS,
        "encoder": model.encoder,
        "by_words": asdict(model.by_words),
        "by_both": asdict(model.by_both),
        "training": {"seed": SEED, "sha256": dict(data)},
        "measured": trained.measured.splitlines(),
    }
    (folder / CARD).write_text(json.dumps(card, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _rows(messages: Sequence[TrainingMessage], encoder: TextEncoder, progress: ProgressReporter) -> Rows:
    texts = [one.text for one in messages]
    order = sorted(range(len(texts)), key=lambda number: (len(texts[number]), number))  # little is padded
    sentences = np.zeros((len(texts), encoder.dimensions), dtype=np.float32)
    for start in range(0, len(order), ENCODED_AT_ONCE):
        progress.report("encoding messages", start, len(order))
        some = order[start : start + ENCODED_AT_ONCE]
        sentences[some] = encoder.encode([texts[number] for number in some])
    return Rows(
        words=word_rows(texts),
        sentences=sentences,
        intents=np.array([INTENTS.index(one.intent) for one in messages], dtype=np.int64),
        weights=np.array([one.weight for one in messages]),
    )


def _fit(rows: Rows, used: Sequence[int]) -> tuple[Opinion, Opinion]:
    some = list(used)
    intents, weights = rows.intents[some], rows.weights[some]
    return fit_words(rows.words[some], intents, weights), fit_sentences(rows.sentences[some], intents, weights)


def _table(judged: Mapping[str, tuple[Judged, Sequence[IntentExample]]], model: IntentModel) -> Iterator[str]:
    """Figures of both splits: in all, for each language, and for each intent."""
    yield "| measured on | language | messages | facts kept | others right | of those taken | taken rightly | ECE |"
    yield "|---|---|---:|---:|---:|---:|---:|---:|"
    for split, (opinions, examples) in judged.items():
        for name, blend in (("words and sentence", model.by_both), ("words alone", model.by_words)):
            probabilities = blended(opinions.words, opinions.sentence, blend)
            everywhere = np.ones(len(examples), dtype=bool)
            yield _line(f"{split}, {name}", "all", probabilities, opinions.intents, blend, everywhere)
            for language in sorted({one.language for one in examples}):
                mine = np.array([one.language == language for one in examples])
                yield _line(f"{split}, {name}", language, probabilities, opinions.intents, blend, mine)
    yield ""
    yield f"| intent | messages | precision, {BY_TEXT} | recall | precision, {BY_PLACE} | recall |"
    yield "|---|---:|---:|---:|---:|---:|"
    for number, intent in enumerate(INTENTS):
        figures, count = [], 0
        for opinions, _ in judged.values():
            chosen = taken(blended(opinions.words, opinions.sentence, model.by_both), model.by_both)
            hit = int(((chosen == number) & (opinions.intents == number)).sum())
            there = int((opinions.intents == number).sum())
            count += there
            figures += [hit / max(int((chosen == number).sum()), 1), hit / max(there, 1)]
        yield f"| {intent} | {count} | " + " | ".join(f"{figure:.2f}" for figure in figures) + " |"


def _line(name: str, language: str, probabilities: Scores, intents: Numbers, blend: Blend, some: np.ndarray) -> str:
    chosen, truth = taken(probabilities[some], blend), intents[some]
    tells, right, acted_on = truth == TELL, chosen == truth, chosen != TELL
    figures = (
        _share(right, tells),
        _share(right, ~tells),
        _share(right, acted_on & ~tells),
        not_facts(chosen, truth),
        calibration_error(probabilities[some], truth),
    )
    return f"| {name} | {language} | {len(truth)} | " + " | ".join(f"{figure:.3f}" for figure in figures) + " |"


def _share(right: np.ndarray, among: np.ndarray) -> float:
    return float((right & among).sum()) / max(int(among.sum()), 1)
