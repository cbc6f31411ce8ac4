"""`advisor index`: brings the search indexes up to date with the store and the encoder."""

from __future__ import annotations

import argparse

from advisor import bootstrap
from advisor.commands.measure import measured
from advisor.commands.outcome_links import link_outcomes
from advisor.commands.progress import TerminalProgress
from advisor.settings import Settings


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # argparse has no public name
    """Describe `advisor index`."""
    index = commands.add_parser("index", help="bring the search indexes up to date with the store and the encoder")
    index.add_argument(
        "--links",
        action="store_true",
        help="also link outcome sentences to skills (20 ms each), which speeds up answers",
    )


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Build what is missing or stale; link outcomes that have no links yet, where that is asked for."""
    with measured("Index", settings.home), TerminalProgress() as progress:
        bootstrap.build_indexes(settings, progress)
        if arguments.links:
            link_outcomes(settings, progress)
    return 0
