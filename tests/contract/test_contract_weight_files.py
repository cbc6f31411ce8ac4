"""What the training writes, the advisor reads: the same card, the same numbers, the same vectors but for 8 bits.

Training and adapters never import each other, so each names the files, tensors and fields for itself.
"""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from advisor.adapters import weight_reader
from advisor.adapters.sentence_encoder import SentenceEncoder
from advisor.adapters.static_encoder import StaticTextEncoder
from advisor.adapters.text_encoder import LocalTextEncoder
from advisor.text_ports import TextEncoder
from advisor.training.weight_files import ModelCard, Weights, read_weights, write_sentence_transformers, write_weights
from tests.tiny_models import (
    DIMENSIONS,
    LAYERS,
    POSITIONS,
    bert_tensors,
    unigram_tokenizer,
    wordpiece_tokenizer,
)

TEXTS = ("analyse data", "Bake bread", "plan the work of the week: weld steel", "leipää", "x", "")
LEAST_COSINE = 0.999
"""Of a vector from weights in 8 bits to that from the same weights in full; the tiny models have 16 dimensions."""


def static_weights() -> Weights:
    tokenizer = unigram_tokenizer(special=False)
    words = tokenizer.get_vocab_size()
    matrix = np.random.default_rng(1).standard_normal((words, DIMENSIONS)).astype(np.float32)
    card = ModelCard(
        name="static-trial",
        kind="static",
        dimensions=DIMENSIONS,
        vocabulary=words,
        case_folded=True,
        max_tokens=64,
        languages=("en", "fi"),
        unrelated_cosine=0.125,
        licence="MIT",
        training={"seed": 1},
    )
    return Weights(card, tokenizer, {"embedding": matrix})


def sentence_weights(*, unigram: bool = False, prefix: str = "") -> Weights:
    tokenizer = unigram_tokenizer(special=True) if unigram else wordpiece_tokenizer()
    words = tokenizer.get_vocab_size()
    card = ModelCard(
        name="sentence-trial",
        kind="bert",
        dimensions=DIMENSIONS,
        vocabulary=words,
        layers=LAYERS,
        heads=4,
        inner=4 * DIMENSIONS,
        prefix=prefix,
        max_tokens=POSITIONS,
        licence="Apache-2.0",
    )
    tensors = {name: tensor.astype(np.float32) for name, tensor in bert_tensors(words, seed=2).items()}
    return Weights(card, tokenizer, tensors)


MAKERS: dict[str, Callable[[], Weights]] = {
    "static": static_weights,
    "english": sentence_weights,
    "multilingual": lambda: sentence_weights(unigram=True, prefix="query: "),
}


@pytest.fixture(params=sorted(MAKERS))
def weights(request: pytest.FixtureRequest) -> Weights:
    return MAKERS[request.param]()


def encoder_of(folder: Path, weights: Weights) -> TextEncoder:
    return StaticTextEncoder(folder) if weights.card.kind == "static" else SentenceEncoder(folder)


def in_full(weights: Weights, folder: Path) -> np.ndarray:
    """The vectors of `TEXTS` by the weights as they are, without 8 bits."""
    if weights.card.kind == "bert":
        write_sentence_transformers(weights, folder)
        return LocalTextEncoder(folder).encode(TEXTS)
    rows = [weights.tokenizer.encode(text, add_special_tokens=False).ids for text in TEXTS]
    sums = np.array([weights.tensors["embedding"][numbers].sum(axis=0) for numbers in rows])
    lengths = np.linalg.norm(sums, axis=1, keepdims=True)
    return sums / np.where(lengths > 0, lengths, 1)


def test_the_vectors_are_those_of_the_weights_that_were_trained(tmp_path: Path, weights: Weights) -> None:
    write_weights(weights, tmp_path / "ours")
    vectors, expected = (
        encoder_of(tmp_path / "ours", weights).encode(TEXTS),
        in_full(weights, tmp_path / "in full"),
    )
    speaking = np.linalg.norm(expected, axis=1) > 0
    assert speaking.tolist() == [True] * (len(TEXTS) - 1) + [False]
    assert not vectors[~speaking].any()
    assert (vectors[speaking] * expected[speaking]).sum(axis=1).min() >= LEAST_COSINE


def test_both_read_the_same_numbers(tmp_path: Path, weights: Weights) -> None:
    write_weights(weights, tmp_path)
    ours, theirs = weight_reader.read_weights(tmp_path), read_weights(tmp_path).tensors
    read = {name: matrix.whole() for name, matrix in ours.matrices.items()} | dict(ours.vectors)
    assert read.keys() == theirs.keys() == weights.tensors.keys()
    assert all(np.array_equal(read[name], theirs[name]) for name in read)


def test_the_card_says_the_same_to_both(tmp_path: Path, weights: Weights) -> None:
    write_weights(weights, tmp_path)
    read, written = weight_reader.read_card(tmp_path), weights.card
    assert read.languages == frozenset(written.languages)
    same = weight_reader.ModelCard.model_fields.keys() - {"format_version", "languages"}
    assert {name: getattr(read, name) for name in same} == {name: getattr(written, name) for name in same}
