"""`advisor serve`: prepares the store where needed and opens the app in a browser."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import NoReturn

from advisor import bootstrap, importing
from advisor.commands.progress import TerminalProgress
from advisor.commands.store_command import store_sources
from advisor.settings import Settings

PAGE = Path("streamlit_app.py")


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # argparse has no public name
    """Describe `advisor serve` and `advisor prepare`."""
    serve = commands.add_parser("serve", help="open the app; the first time with the demonstration catalogue")
    serve.add_argument("--port", type=int, default=8501)
    serve.add_argument("--address", default="127.0.0.1", help="0.0.0.0 lets other machines reach it")
    commands.add_parser("prepare", help="make store and indexes where they are missing or stale, and stop")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Prepare, and for `serve` become the app's process."""
    prepare(settings)
    if arguments.command == "serve":
        _become_the_app(arguments.address, arguments.port)
    return 0


def _become_the_app(address: str, port: int) -> NoReturn:
    page = bootstrap.PROJECT / PAGE
    options = ["--server.address", address, "--server.port", str(port), "--server.showEmailPrompt", "false"]
    os.execv(  # noqa: S606 - this very interpreter, no shell
        sys.executable, [sys.executable, "-m", "streamlit", "run", str(page), *options]
    )


def prepare(settings: Settings) -> None:
    """Import the starter pack where there is no store, and bring the indexes up to date."""
    with TerminalProgress() as progress:
        if not bootstrap.has_store(settings):
            store_sources(importing.read_starter_sources(progress), settings)
        bootstrap.build_indexes(settings, progress)
