"""The `static` part of `advisor train`."""

from __future__ import annotations

import argparse
from dataclasses import replace

from advisor.commands.progress import TerminalProgress
from advisor.training.static_runs import Sources, StaticRun, train_static_encoder
from advisor.training.static_training import StaticRecipe
from advisor.training.weight_files import read_weights, write_weights


def run(arguments: argparse.Namespace) -> int:
    """Train the static encoder and write it."""
    task = StaticRun(
        sources=Sources(esco=arguments.esco, benchmarks=arguments.benchmarks, catalogues=arguments.catalogues),
        recipe=recipe_from(arguments),
        held_out=not arguments.all_concepts,
        going_on=read_weights(arguments.start) if arguments.start else None,
        reader=read_weights(arguments.pieces_from) if arguments.pieces_from else None,
    )
    with TerminalProgress() as progress:
        weights = train_static_encoder(task, progress)
    write_weights(weights, arguments.to)
    print(f"{arguments.to}: written after {task.recipe.steps} steps")
    return 0


def recipe_from(arguments: argparse.Namespace) -> StaticRecipe:
    """The recipe with what the arguments say instead; always one thread, whatever they say."""
    recipe = StaticRecipe()
    return replace(
        recipe,
        steps=recipe.steps if arguments.steps is None else arguments.steps,
        learning_rate=recipe.learning_rate if arguments.learning_rate is None else arguments.learning_rate,
        seed=arguments.seed,
    )
