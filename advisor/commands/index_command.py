"""`advisor index`: brings the search indexes up to date with the store and the encoder."""

from __future__ import annotations

import argparse

from advisor import bootstrap
from advisor.commands.measure import measured
from advisor.commands.progress import TerminalProgress
from advisor.settings import Settings


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # argparse has no public name
    """Describe `advisor index`."""
    commands.add_parser("index", help="bring the search indexes up to date with the store and the encoder")


def run(_arguments: argparse.Namespace, settings: Settings) -> int:
    """Build what is missing or stale."""
    with measured("Index", settings.home), TerminalProgress() as progress:
        bootstrap.build_indexes(settings, progress)
    return 0
