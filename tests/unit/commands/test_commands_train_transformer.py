"""The command line changes of a recipe what it names, and nothing else."""

import argparse

from advisor.commands.train_command import add_recipe_arguments
from advisor.commands.train_transformer import recipe_from
from advisor.training.transformer_training import MULTILINGUAL_RECIPE


def parsed(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    add_recipe_arguments(parser)
    return parser.parse_args(words)


def test_without_arguments_the_recipe_is_as_published() -> None:
    assert recipe_from(parsed(), MULTILINGUAL_RECIPE) == MULTILINGUAL_RECIPE


def test_steps_rate_seed_and_threads_are_taken_from_the_arguments() -> None:
    recipe = recipe_from(
        parsed("--steps", "7", "--learning-rate", "1e-5", "--seed", "3", "--threads", "1"), MULTILINGUAL_RECIPE
    )
    assert (recipe.steps, recipe.learning_rate, recipe.seed, recipe.threads) == (7, 1e-5, 3, 1)
    assert recipe.shares == MULTILINGUAL_RECIPE.shares


def test_going_on_from_trained_weights_looks_at_all_labels_at_once() -> None:
    assert MULTILINGUAL_RECIPE.all_labels_from > 0
    assert recipe_from(parsed("--from", "trained"), MULTILINGUAL_RECIPE).all_labels_from == 0
