"""`advisor data fetch ooapi ADDRESS`: all pages of a live OOAPI endpoint, imported as one source."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from advisor.commands.progress import TerminalProgress
from advisor.ingest.formats.ooapi_endpoint import fetch_ooapi
from advisor.settings import Settings

Import = Callable[[Path, Mapping[str, str], TerminalProgress], None]
"""Imports a folder as a source, of which the importer says these things."""


def add_parser(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # argparse has no public name
    """Describe the action."""
    fetch = actions.add_parser("fetch", help="fetch a catalogue from a live endpoint, page by page, and import it")
    kinds = fetch.add_subparsers(dest="endpoint", required=True)
    ooapi = kinds.add_parser("ooapi", help="an OOAPI v5 endpoint; goes on where it was broken off")
    ooapi.add_argument("address", help="under which /courses is found, such as https://api.example/ooapi/v5")
    ooapi.add_argument("--no-import", action="store_true", help="fetch only")


def run(arguments: argparse.Namespace, settings: Settings, import_: Import) -> int:
    """Fetch, tell what came, and import; returns the exit status.

    Raises:
        DownloadError: the endpoint cannot be used, or did not give all its pages; what was fetched is kept.
        ImportRefusedError: nothing of what came can be used.
    """
    with TerminalProgress() as progress:
        report = fetch_ooapi(arguments.address, settings.home / "downloads", sleep=time.sleep, progress=progress)
        objects = ", ".join(f"{count:,} {name}" for name, count in report.objects.items()) or "nothing"
        print(f"{report.address}: {objects}; {report.new_pages:,} pages fetched now, in {report.folder}")
        if report.not_offered:
            print(f"  the endpoint does not have: {', '.join(report.not_offered)}")
        if not arguments.no_import:
            import_(report.folder, {"id": report.folder.name, "title": report.address}, progress)
    return 0
