"""The command line changes of the static recipe what it names, and needs no torch to be described."""

import argparse
import subprocess
import sys

import pytest

from advisor.__main__ import parser
from advisor.commands.train_command import add_recipe_arguments
from advisor.commands.train_static import recipe_from
from advisor.training.static_training import StaticRecipe


def parsed(*words: str) -> argparse.Namespace:
    described = argparse.ArgumentParser()
    add_recipe_arguments(described)
    return described.parse_args(words)


def test_without_arguments_the_recipe_is_as_published() -> None:
    assert recipe_from(parsed()) == StaticRecipe()


def test_steps_rate_and_seed_are_taken_from_the_arguments() -> None:
    recipe = recipe_from(parsed("--steps", "7", "--learning-rate", "1e-5", "--seed", "3"))
    assert (recipe.steps, recipe.learning_rate, recipe.seed) == (7, 1e-5, 3)


def test_training_needs_to_be_told_where_its_data_are(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parser().parse_args(["train", "static", "models/static-multilingual"])
    assert "--esco" in capsys.readouterr().err


def test_the_command_line_is_described_without_loading_torch() -> None:
    program = "import sys, advisor.__main__ as m; m.parser(); sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0  # noqa: S603 - our own words
