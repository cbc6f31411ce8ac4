"""Training of a tiny transformer: what is learnt, what stays, and what is refused."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from tokenizers import Tokenizer, models, pre_tokenizers, processors

from advisor.errors import EmbeddingError, SettingsError
from advisor.training.transformer_examples import Example
from advisor.training.transformer_losses import AllLabels, LossShares, batch_loss, token_scores
from advisor.training.transformer_model import ReadTexts, TokenVectors, TrainableBert, read_bert_folder
from advisor.training.transformer_training import TransformerRecipe, learning_share, mean_cosine, train_transformer
from advisor.training.weight_files import ModelCard, Weights, write_sentence_transformers

WORDS = (
    "[PAD]",
    "[UNK]",
    "[CLS]",
    "[SEP]",
    "bread",
    "bake",
    "loaf",
    "sell",
    "goods",
    "shop",
    "teach",
    "class",
    "school",
)
DIMENSIONS, INNER, LAYERS = 8, 16, 2

SHARES = LossShares(back=0.5, all_labels=0.5, tokens=0.5, sharpness=20.0)
RECIPE = TransformerRecipe(
    steps=30, batch=3, learning_rate=5e-3, shares=SHARES, frozen_layers=1, longest=16, all_labels_every=10, threads=1
)

EXAMPLES = (
    Example("loaf", "bake bread", "uri:bake", frozenset({"uri:bake"})),
    Example("shop", "sell goods", "uri:sell", frozenset({"uri:sell"})),
    Example("school", "teach class", "uri:teach", frozenset({"uri:teach"})),
)
LABELS = {example.concept: example.label for example in EXAMPLES}


class TheseExamples:
    """Gives the same examples again and again."""

    def __init__(self, examples: tuple[Example, ...] = EXAMPLES) -> None:
        self._examples = examples

    def batch(self, size: int) -> tuple[Example, ...]:
        """The first `size` of them."""
        return self._examples[:size]


def tiny_weights() -> Weights:
    """A BERT of two layers with random weights, and a word for each piece."""
    numbers = {word: number for number, word in enumerate(WORDS)}
    tokenizer = Tokenizer(models.WordLevel(numbers, unk_token="[UNK]"))  # noqa: S106 - a token of text
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    sizes = {
        "embeddings.word_embeddings.weight": (len(WORDS), DIMENSIONS),
        "embeddings.position_embeddings.weight": (32, DIMENSIONS),
        "embeddings.token_type_embeddings.weight": (2, DIMENSIONS),
        **_norm("embeddings.LayerNorm"),
    }
    for layer in range(LAYERS):
        name = f"encoder.layer.{layer}"
        for part in ("attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense"):
            sizes |= {f"{name}.{part}.weight": (DIMENSIONS, DIMENSIONS), f"{name}.{part}.bias": (DIMENSIONS,)}
        sizes |= {f"{name}.intermediate.dense.weight": (INNER, DIMENSIONS), f"{name}.intermediate.dense.bias": (INNER,)}
        sizes |= {f"{name}.output.dense.weight": (DIMENSIONS, INNER), f"{name}.output.dense.bias": (DIMENSIONS,)}
        sizes |= _norm(f"{name}.attention.output.LayerNorm") | _norm(f"{name}.output.LayerNorm")
    draw = np.random.default_rng(0)
    tensors = {
        name: np.ones(size, dtype=np.float32)
        if name.endswith("LayerNorm.weight")
        else draw.normal(0, 0.3, size).astype(np.float32)
        for name, size in sizes.items()
    }
    card = ModelCard(
        name="tiny", kind="bert", dimensions=DIMENSIONS, vocabulary=len(WORDS), layers=LAYERS, heads=2, inner=INNER
    )
    return Weights(card, tokenizer, tensors)


def _norm(name: str) -> dict[str, tuple[int, ...]]:
    return {f"{name}.weight": (DIMENSIONS,), f"{name}.bias": (DIMENSIONS,)}


def cosines(weights: Weights) -> np.ndarray:
    """Of each example's text to each label."""
    model = TrainableBert(weights, frozen_layers=0, dropout=0, longest=16)
    texts = model.vectors_of([example.text for example in EXAMPLES])
    return (texts @ model.vectors_of(list(LABELS.values())).T).numpy()


def test_texts_come_to_lie_closest_to_their_own_labels() -> None:
    recipe = replace(RECIPE, steps=80, frozen_layers=0, dropout=0.0)
    after = cosines(train_transformer(tiny_weights(), TheseExamples(), LABELS, recipe))
    assert list(after.argmax(axis=1)) == [0, 1, 2]
    assert list(cosines(tiny_weights()).argmax(axis=1)) != [0, 1, 2]


def test_the_same_recipe_gives_the_same_weights() -> None:
    first, second = (train_transformer(tiny_weights(), TheseExamples(), LABELS, RECIPE) for _ in range(2))
    assert all(np.array_equal(first.tensors[name], second.tensors[name]) for name in first.tensors)


def test_words_and_lowest_layers_stay_as_they_were_and_the_others_do_not() -> None:
    start = tiny_weights()
    trained = train_transformer(start, TheseExamples(), LABELS, RECIPE)
    changed = {name for name, value in trained.tensors.items() if not np.array_equal(value, start.tensors[name])}
    assert changed
    assert all(name.startswith("encoder.layer.1.") for name in changed)
    assert set(trained.tensors) == set(start.tensors)


def test_the_card_tells_of_every_training_in_turn() -> None:
    first = train_transformer(tiny_weights(), TheseExamples(), LABELS, replace(RECIPE, steps=2))
    second = train_transformer(first, TheseExamples(), LABELS, replace(RECIPE, steps=1, seed=1))
    history = second.card.training["history"]
    assert isinstance(history, list)
    assert [(one["steps"], one["seed"]) for one in history] == [(2, 0), (1, 1)]


def test_the_mean_cosine_leaves_out_each_vector_with_itself() -> None:
    crossed = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 0.0]])
    assert mean_cosine(crossed) == pytest.approx(1 / 3, abs=1e-4)
    assert mean_cosine(crossed[:1]) == 0


def test_one_example_alone_is_refused() -> None:
    with pytest.raises(SettingsError, match="examples of 1 concepts"):
        train_transformer(tiny_weights(), TheseExamples(EXAMPLES[:1]), LABELS, RECIPE)


def test_the_rate_rises_to_the_whole_and_falls_to_nearly_nothing() -> None:
    recipe = replace(RECIPE, steps=100, warm_up=10)
    shares = [learning_share(step, recipe) for step in range(100)]
    assert shares[0] == pytest.approx(0.1)
    assert max(shares) == shares[9] > 0.9
    assert shares[-1] == pytest.approx(0.01)


def test_vectors_of_texts_of_many_lengths_come_in_their_order() -> None:
    model = TrainableBert(tiny_weights(), frozen_layers=0, dropout=0, longest=16)
    texts = ["bread", "bake bread sell goods shop teach class school", "loaf", "sell goods"]
    together = model.vectors_of(texts)
    alone = torch.cat([model.vectors_of([text]) for text in texts])
    assert torch.allclose(together, alone, atol=0.02)


def test_a_concept_that_the_text_also_expresses_does_not_count_against_it() -> None:
    texts = torch.nn.functional.normalize(torch.tensor([[1.0, 1.0], [0.0, 1.0]]), dim=-1)
    labels = torch.nn.functional.normalize(torch.tensor([[1.0, 0.0], [0.0, 1.0]]), dim=-1)
    shares = LossShares(back=0.0, all_labels=1.0, tokens=0.0, sharpness=20.0)
    known = AllLabels(labels, {"uri:bake": 0, "uri:sell": 1})

    def loss(meant: frozenset[str]) -> float:
        batch = (
            Example("bake and sell", "bake", "uri:bake", meant),
            Example("sell", "sell", "uri:sell", frozenset({"uri:sell"})),
        )
        return float(batch_loss(batch, ReadTexts(texts, ()), labels, known, shares))

    assert loss(frozenset({"uri:bake", "uri:sell"})) < 1e-4
    assert loss(frozenset({"uri:bake"})) > 0.5


def test_a_label_that_fits_one_token_scores_higher_than_by_the_mean_of_all() -> None:
    tokens = torch.tensor([[[1.0, 0.0], [0.0, 1.0], [0.0, 1.0], [9.0, 9.0]]])
    part = TokenVectors((0,), tokens, torch.tensor([[1.0, 1.0, 1.0, 0.0]]))
    label = torch.tensor([[1.0, 0.0]])
    mean = torch.nn.functional.normalize(tokens[:, :3].mean(1), dim=-1)
    score = token_scores(ReadTexts(mean, (part,)), label)
    assert score.item() > 0.99
    assert (mean @ label.T).item() < 0.5


def test_a_folder_of_sentence_transformers_is_read_with_its_sizes(tmp_path: Path) -> None:
    written = tiny_weights()
    write_sentence_transformers(written, tmp_path)
    read = read_bert_folder(tmp_path, ModelCard(name="other", kind="bert", dimensions=0, vocabulary=0))
    assert (read.card.name, read.card.dimensions, read.card.layers, read.card.heads) == ("other", DIMENSIONS, LAYERS, 2)
    assert set(read.tensors) == set(written.tensors)


def test_a_folder_without_a_model_is_refused_with_what_is_expected(tmp_path: Path) -> None:
    with pytest.raises(EmbeddingError, match=r"Expected config\.json"):
        read_bert_folder(tmp_path, ModelCard(name="none", kind="bert", dimensions=0, vocabulary=0))


def test_weights_that_lack_a_tensor_are_refused() -> None:
    whole = tiny_weights()
    lacking = {name: value for name, value in whole.tensors.items() if "layer.1.output.dense" not in name}
    with pytest.raises(EmbeddingError, match=r"lack encoder\.layer\.1\.output\.dense"):
        TrainableBert(replace(whole, tensors=lacking), frozen_layers=0, dropout=0, longest=16)
