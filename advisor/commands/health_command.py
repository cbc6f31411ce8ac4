"""`advisor data health`: how complete, consistent and fresh the catalogue in the store is."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path

from advisor import bootstrap
from advisor.commands.progress import TerminalProgress
from advisor.domain.ids import SourceId
from advisor.domain.languages import ENGLISH
from advisor.explaining.health import element_rows, health_page, problem_rows, provider_rows, summary_lines, table_text
from advisor.explaining.shortening import shortened
from advisor.explaining.translation import translator_for
from advisor.settings import Settings

SHOWN_PROVIDERS, SHOWN_PROBLEMS = 15, 10
CELL = 90
"""Most characters of a cell on the terminal."""


def add_parser(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # argparse has no public name
    """Describe the action."""
    health = actions.add_parser("health", help="how complete, consistent and fresh the catalogue is")
    health.add_argument("--source", help="of this source only, by its id")
    health.add_argument(
        "--write", type=Path, metavar="FOLDER", help="write tables (CSV) and a page for printing (HTML)"
    )


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Print the report; returns the exit status."""
    sources = bootstrap.open_catalogue(settings).sources()
    if arguments.source and arguments.source not in {one.id for one in sources}:
        known = ", ".join(one.id for one in sources) or "nothing"
        print(f"There is no source {arguments.source!r}; the store holds: {known}.")
        return 1
    with TerminalProgress() as progress:
        health = bootstrap.health_of(settings, SourceId(arguments.source) if arguments.source else None, progress)
    translator = translator_for(ENGLISH)
    for line in summary_lines(health, translator):
        print(line)
    print_table(element_rows(health, translator))
    print_table(provider_rows(health.providers[:SHOWN_PROVIDERS], translator))
    problems = list(problem_rows(health, translator))
    print_table(problems[: SHOWN_PROBLEMS + 1])
    if len(problems) > SHOWN_PROBLEMS + 1:
        print(f"... and {len(problems) - SHOWN_PROBLEMS - 1:,} more problems; write them all with `--write FOLDER`")
    if arguments.write:
        arguments.write.mkdir(parents=True, exist_ok=True)
        tables = {
            "facts.csv": element_rows(health, translator),
            "providers.csv": provider_rows(health.providers, translator),
            "problems.csv": problems,
        }
        for name, rows in tables.items():
            (arguments.write / name).write_text(table_text(rows), encoding="utf-8", newline="")
        page = health_page(health, sources, translator)
        (arguments.write / "health.html").write_text(page, encoding="utf-8")
        print(f"written to {arguments.write}: {', '.join([*tables, 'health.html'])}")
    return 0


def print_table(rows: Iterable[Sequence[str]]) -> None:
    """The rows in columns of even width, after an empty line; long cells are cut."""
    shown = [[shortened(cell, longest=CELL) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*shown, strict=True)]
    print()
    for row in shown:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
