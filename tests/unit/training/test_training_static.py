"""Training of the static encoder: what is learnt, and that the same recipe gives the same weights."""

from dataclasses import replace

import numpy as np
import torch
from tokenizers import Tokenizer, models, pre_tokenizers

from advisor.domain.languages import ENGLISH
from advisor.training.pairs import PairGroup, TrainingPair
from advisor.training.static_batches import Bags, Drawer, numbered
from advisor.training.static_training import StaticRecipe, bag_vectors, starting_vectors, train_static

WORDS = ("<s>", "<pad>", "</s>", "<unk>", "bread", "loaf", "hair", "curls", "of", "school", "class")
NAMES = (("loaf", "bread"), ("curls", "hair"), ("class", "school"))
PAIRS = {
    PairGroup.SKILL_ALTERNATIVE: tuple(
        TrainingPair(left, right, f"uri:{right}", ENGLISH, ENGLISH) for left, right in NAMES
    )
}
RECIPE = StaticRecipe(
    dimensions=4,
    steps=60,
    batch=3,
    learning_rate=0.05,
    dropped_pieces=0.5,
    shares={PairGroup.SKILL_ALTERNATIVE: 1.0},
)


def a_tokenizer() -> Tokenizer:
    numbers = {word: number for number, word in enumerate(WORDS)}
    tokenizer = Tokenizer(models.WordLevel(numbers, unk_token="<unk>"))  # noqa: S106 - a piece, no password
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    return tokenizer


def a_start() -> np.ndarray:
    return np.random.default_rng(1).normal(size=(len(WORDS), 4)).astype(np.float32)


def test_names_of_one_concept_end_nearer_to_each_other_than_to_others() -> None:
    tokenizer = a_tokenizer()
    trained = train_static(PAIRS, tokenizer, a_start(), RECIPE)
    left, right = (bag_vectors([pair[side] for pair in NAMES], tokenizer, trained) for side in (0, 1))
    assert ((left @ right.T).argmax(axis=1) == np.arange(3)).all()


def test_the_same_recipe_gives_the_same_weights_and_another_seed_does_not() -> None:
    first, again, other = (
        train_static(PAIRS, a_tokenizer(), a_start(), recipe) for recipe in (RECIPE, RECIPE, replace(RECIPE, seed=1))
    )
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_pieces_that_no_pair_uses_stay_as_they_were() -> None:
    start = a_start()
    trained = train_static(PAIRS, a_tokenizer(), start, RECIPE)
    assert np.array_equal(trained[WORDS.index("of")], start[WORDS.index("of")])
    assert not np.array_equal(trained[WORDS.index("bread")], start[WORDS.index("bread")])


def test_the_start_itself_is_left_alone() -> None:
    start = a_start()
    kept = start.copy()
    train_static(PAIRS, a_tokenizer(), start, RECIPE)
    assert np.array_equal(start, kept)


def test_frequent_pieces_start_shorter_and_special_ones_at_nothing() -> None:
    pieces = np.random.default_rng(2).normal(size=(len(WORDS), 6)).astype(np.float32)
    uses = np.array([0, 0, 0, 0, 1, 1, 1, 1, 10_000, 1, 1])
    rare = starting_vectors(pieces, np.ones(len(WORDS), dtype=np.int64), dimensions=4)
    start = starting_vectors(pieces, uses, dimensions=4)
    assert start.shape == (len(WORDS), 4)
    assert not start[:4].any()
    share = np.linalg.norm(start[4:], axis=1) / np.linalg.norm(rare[4:], axis=1)
    assert share.argmin() == WORDS.index("of") - 4
    assert share[WORDS.index("of") - 4] < 0.1


def test_a_text_of_unknown_words_has_no_direction() -> None:
    vectors = a_start()
    vectors[:4] = 0
    found = bag_vectors(["qwerty", "bread"], a_tokenizer(), vectors)
    assert not found[0].any()
    assert np.isclose(np.linalg.norm(found[1]), 1)


def test_dropping_every_piece_leaves_each_text_its_first() -> None:
    corpus, groups = numbered(PAIRS, a_tokenizer(), longest=8)
    bags = Bags(corpus, groups[PairGroup.SKILL_ALTERNATIVE].left, dropped=1.0)
    vectors = bags.vectors(torch.from_numpy(a_start())[bags.pieces])
    assert torch.allclose(vectors.norm(dim=1), torch.ones(len(NAMES)))


def test_a_drawer_gives_every_pair_once_before_any_twice() -> None:
    _, groups = numbered(PAIRS, a_tokenizer(), longest=8)
    drawer = Drawer(groups, RECIPE.shares, size=1, seed=0)
    drawn = [drawer.batch().left.item() for _ in range(6)]
    assert len(set(drawn[:3])) == len(set(drawn[3:])) == len(NAMES)
