"""The `english` and `multilingual` parts of `advisor train`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace

from advisor.commands.progress import TerminalProgress
from advisor.ports import ProgressReporter
from advisor.training.transformer_runs import TransformerRun, train_english, train_multilingual
from advisor.training.transformer_training import ENGLISH_RECIPE, MULTILINGUAL_RECIPE, TransformerRecipe
from advisor.training.weight_files import Weights, read_weights, write_weights

Train = Callable[[TransformerRun, ProgressReporter | None], Weights]


def run_english(arguments: argparse.Namespace, start: Callable[[], Weights]) -> int:
    """Train the English transformer; `start` gives the weights to begin with where no folder is named."""
    return _run(arguments, ENGLISH_RECIPE, train_english, start)


def run_multilingual(arguments: argparse.Namespace, start: Callable[[], Weights]) -> int:
    """Train the multilingual transformer; `start` as above."""
    return _run(arguments, MULTILINGUAL_RECIPE, train_multilingual, start)


def recipe_from(arguments: argparse.Namespace, recipe: TransformerRecipe) -> TransformerRecipe:
    """The recipe with what the arguments say instead; going on, all labels are looked at from the first step."""
    return replace(
        recipe,
        steps=recipe.steps if arguments.steps is None else arguments.steps,
        learning_rate=recipe.learning_rate if arguments.learning_rate is None else arguments.learning_rate,
        all_labels_from=0 if arguments.start else recipe.all_labels_from,
        seed=arguments.seed,
        threads=arguments.threads,
    )


def _run(arguments: argparse.Namespace, recipe: TransformerRecipe, train: Train, start: Callable[[], Weights]) -> int:
    run = TransformerRun(
        esco=arguments.esco,
        benchmarks=arguments.benchmarks,
        start=read_weights(arguments.start) if arguments.start else start(),
        recipe=recipe_from(arguments, recipe),
        held_out=not arguments.all_concepts,
    )
    with TerminalProgress() as progress:
        weights = train(run, progress)
    write_weights(weights, arguments.to)
    print(f"{arguments.to}: written after {run.recipe.steps} steps")
    return 0
