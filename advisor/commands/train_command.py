"""`advisor train`: makes the weights of text encoders, links, ranking and intents from ESCO and labelled texts."""

from __future__ import annotations

import argparse
from pathlib import Path

from advisor import bootstrap
from advisor.settings import Settings

LABELS = bootstrap.PROJECT / "data" / "labels"
INTENT_EXAMPLES = bootstrap.PROJECT / "data" / "intents"


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # argparse has no public name
    """Describe `advisor train`."""
    train = commands.add_parser("train", help="make the weights of the text encoders")
    kinds = train.add_subparsers(dest="kind", required=True)
    for kind, help_text in (
        ("static", "a vector for each piece of a word, in 26 languages"),
        ("english", "a small transformer for English sentences"),
        ("multilingual", "a small transformer for texts in 26 languages"),
    ):
        one = kinds.add_parser(kind, help=help_text)
        one.add_argument("to", type=Path, help="folder to write, such as models/static-multilingual")
        one.add_argument("--esco", type=Path, required=True, help="folder with v1.2.0, official_v1.1.1 and labels")
        one.add_argument("--benchmarks", type=Path, required=True, help="folder with skill_crosswalks")
        one.add_argument("--catalogues", type=Path, required=True, help="folder of course texts, for the vocabulary")
        if kind == "static":
            one.add_argument("--pieces-from", type=Path, help="trained multilingual transformer to start from")
        add_recipe_arguments(one)
    links = kinds.add_parser("links", help="weights that link texts to ESCO, over the indexes of the store")
    links.add_argument("benchmarks", type=Path, help="folder of the labelled sets")
    links.add_argument("--to", type=Path, help="file to write; by default models/links/links.json")
    links.add_argument("--serves", type=Path, help="folder of other encoders for which the weights are as good")
    ranking = kinds.add_parser("ranking", help="weights of evidence and relevance, over the index of the store")
    ranking.add_argument("--labels", type=Path, default=LABELS, help="folder of judged skills and offerings")
    ranking.add_argument("--to", type=Path, help="file to write; by default models/ranking/ranking.json")
    ranking.add_argument("--serves", type=Path, help="folder of other encoders for which the weights are as good")
    intents = kinds.add_parser("intents", help="weights that tell what a message wants")
    intents.add_argument("--examples", type=Path, default=INTENT_EXAMPLES, help="folder of example messages")
    intents.add_argument("--to", type=Path, help="folder to write; by default models/intents")


def add_recipe_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe what can be said of a training, beside where the data are."""
    parser.add_argument("--from", dest="start", type=Path, help="go on from the weights in this folder of ours")
    parser.add_argument("--all-concepts", action="store_true", help="leave no concepts out: for weights to ship")
    parser.add_argument("--steps", type=int, help="instead of the recipe's")
    parser.add_argument("--learning-rate", type=float, help="instead of the recipe's")
    parser.add_argument("--seed", type=int, default=0, help="decides the order of the examples")
    parser.add_argument("--threads", type=int, default=2, help="of transformers; more change the last digits")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Train and write the weights; what needs torch is read only now, since that takes seconds."""
    if arguments.kind == "links":
        from advisor.commands import train_links  # noqa: PLC0415

        return train_links.run(arguments, settings)
    if arguments.kind == "ranking":
        from advisor.commands import train_ranking  # noqa: PLC0415

        return train_ranking.run(arguments, settings)
    if arguments.kind == "intents":
        from advisor.commands import train_intents  # noqa: PLC0415

        return train_intents.run(arguments, settings)
    if arguments.kind == "static":
        from advisor.commands import train_static  # noqa: PLC0415

        return train_static.run(arguments)
    from advisor.commands import train_transformer  # noqa: PLC0415
    from advisor.training.static_runs import Sources, multilingual_starting_model  # noqa: PLC0415
    from advisor.training.transformer_runs import english_start, multilingual_start  # noqa: PLC0415

    if arguments.kind == "english":
        return train_transformer.run_english(arguments, english_start)
    sources = Sources(esco=arguments.esco, benchmarks=arguments.benchmarks, catalogues=arguments.catalogues)
    return train_transformer.run_multilingual(
        arguments, lambda: multilingual_start(multilingual_starting_model(sources))
    )
