"""`advisor evaluate`: measures matching, planning and whole conversations."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from advisor import bootstrap
from advisor.commands import walkthrough
from advisor.commands.progress import TerminalProgress
from advisor.evaluation.matching import figures_table, measure_matching
from advisor.settings import Settings


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # argparse has no public name
    """Describe `advisor evaluate`."""
    evaluate = commands.add_parser("evaluate", help="measure matching, planning, whole conversations")
    kinds = evaluate.add_subparsers(dest="kind", required=True)
    matching = kinds.add_parser("matching", help="linking of sentences and titles to ESCO, against labelled sets")
    matching.add_argument("benchmarks", type=Path, help="folder of the labelled sets")
    walk = kinds.add_parser("walkthrough", help="hold the conversations of docs/walkthrough.md")
    walk.add_argument("--write", type=Path, help="write the document here instead of printing it")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Measure and print."""
    return {"walkthrough": _walkthrough, "matching": _matching}[arguments.kind](arguments, settings)


def _matching(arguments: argparse.Namespace, settings: Settings) -> int:
    """Measured on indexes of their own, so that the store's are left alone; known vectors are reused."""
    texts = tuple(bootstrap.open_catalogue(settings).skill_texts())
    with TerminalProgress() as progress, tempfile.TemporaryDirectory() as folder:
        figures = measure_matching(
            arguments.benchmarks, texts, bootstrap.scratch_indexes(settings, Path(folder), progress)
        )
    print(figures_table(figures))
    return 0


def _walkthrough(arguments: argparse.Namespace, settings: Settings) -> int:
    advisor = bootstrap.build_advisor(
        settings.model_copy(update={"keep_conversations": False}), today=walkthrough.WALKTHROUGH_DAY
    )
    if arguments.write:
        walkthrough.write_walkthrough(advisor, arguments.write)
    else:
        print(walkthrough.walkthrough_document(advisor))
    return 0
