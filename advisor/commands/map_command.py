"""`advisor data map`: which column of a table is what, with the first records as they would be stored."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

from advisor import bootstrap
from advisor.domain.catalogue import LearningOpportunity
from advisor.domain.information import ElementState
from advisor.domain.languages import ENGLISH
from advisor.domain.tables import (
    GuessReason,
    SeenColumn,
    SeenTable,
    TableField,
    TableLayout,
    TablePreview,
)
from advisor.errors import ImportRefusedError
from advisor.explaining.information import doubt_line, element_line, information_heading
from advisor.explaining.translation import translator_for
from advisor.information.check import check_information
from advisor.ingest.formats.table_files import open_table
from advisor.ingest.formats.table_mapping import TableMapping
from advisor.ingest.formats.table_mapping_file import mapping_beside, mapping_text, own_mapping, read_mapping
from advisor.ingest.formats.table_rows import Limits
from advisor.ingest.table_look import look_at, mapping_of, proposed
from advisor.ingest.table_preview import preview
from advisor.settings import Settings

SHOWN_RECORDS = 5
SHOWN_REJECTIONS = 5
NO_PROVIDER = "(say who: --provider)"
"""Stands for the provider in a preview; never written."""


def add_parser(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # argparse has no public name
    """Describe `advisor data map`."""
    mapping = actions.add_parser(
        "map", help="guess which column of a table is what, and show what its first records would become"
    )
    mapping.add_argument("file", type=Path, metavar="FILE", help="CSV, TSV, .xlsx or JSON")
    mapping.add_argument("--sheet", help="of a spreadsheet file; default: the first")
    mapping.add_argument("--records", help="where in a JSON file the records stand, such as data.courses")
    mapping.add_argument("--provider", help="who gives all the courses, where no column says it")
    mapping.add_argument("--country", help="of the provider, such as FR")
    mapping.add_argument("--write", action="store_true", help="write what is printed as the mapping file of the table")
    mapping.add_argument("--force", action="store_true", help="guess anew, and write over a mapping file that is there")


def run(arguments: argparse.Namespace, settings: Settings) -> int:  # noqa: ARG001 - as all commands are called
    """Print the mapping and the first records; returns the exit status."""
    path: Path = arguments.file
    known = mapping_beside(path)
    if known is not None and not arguments.force:
        return _show_known(path, known, is_writing=arguments.write)
    seen = look_at(path, TableLayout(sheet=arguments.sheet, records=arguments.records), Limits())
    choices = replace(proposed(seen), provider=arguments.provider, provider_country=arguments.country)
    _print_columns(seen)
    says_provider = bool(choices.provider) or any(one.field is TableField.PROVIDER for one in choices.columns)
    mapping = mapping_of(choices if says_provider else replace(choices, provider=NO_PROVIDER), path.name)
    print("The mapping that this makes; a guess, for you to check:")
    print(mapping_text(mapping))
    _print_preview(_previewed(path, mapping))
    if not arguments.write:
        print(f"Nothing is written. To write it beside the table: `python -m advisor data map {path} --write`.")
        return 0
    if not says_provider:
        raise ImportRefusedError("No column says who the provider is. Say it: `--provider NAME --country CC`.")
    target = own_mapping(path)
    target.write_text(mapping_text(mapping), encoding="utf-8")
    print(f"Written to {target}. Change it as you like, then: `python -m advisor data import catalogue {path}`.")
    return 0


def _show_known(path: Path, known: Path, *, is_writing: bool) -> int:
    if is_writing:
        print(f"{known} is there already and is left as it is; `--force` writes over it.", file=sys.stderr)
        return 1
    print(f"By {known}; `--force` guesses anew.")
    _print_preview(_previewed(path, read_mapping(known)))
    return 0


def _previewed(path: Path, mapping: TableMapping) -> TablePreview:
    with open_table(path, mapping.layout, Limits(), lambda *_: None) as table:
        return preview(table, mapping, path.name, today=bootstrap.local_today())


def _print_columns(seen: SeenTable) -> None:
    more = ", and there are more" if seen.has_more else ""
    print(f"{seen.name}: {len(seen.columns)} columns, {len(seen.rows)} records looked at{more}.")
    for column in seen.columns:
        print(f"  {column.name}: {_guess_text(column)}")
        if column.examples:
            print(f"      {' | '.join(column.examples)}")
    print()


def _guess_text(column: SeenColumn) -> str:
    guess = column.guess
    if guess is None:
        return "not guessed; it is not taken over"
    why = {
        GuessReason.HEADER: f"its name is a word for it ({guess.language}: {guess.word})",
        GuessReason.PART_OF_HEADER: f"its name has a word for it ({guess.language}: {guess.word})",
        GuessReason.VALUES: "its values say so",
    }[guess.reason]
    read = "" if guess.reads is None else f"; {guess.reads:.0%} of the values can be read"
    option = f" ({guess.option!r})" if guess.option else ""
    return f"{guess.field}{option}, since {why}{read}"


def _print_preview(found: TablePreview) -> None:
    if found.problem is not None:
        print(found.problem)
    for offering in found.offerings[:SHOWN_RECORDS]:
        print(f"{offering.id.partition(':')[2]}")
        for line in _lines(offering):
            print(f"  {line}")
    for note in found.notes:
        print(f"note: {note}")
    for row in islice(found.rejected, SHOWN_REJECTIONS):
        print(f"rejected: {row.place}, {row.field} = {row.value!r}: expected {row.expected}")
    print()


def _lines(offering: LearningOpportunity) -> Iterator[str]:
    translator = translator_for(ENGLISH)
    check = check_information(offering)
    yield f"{offering.spec.title} ({offering.provider.name})"
    yield information_heading(check, translator)
    missing = []
    for finding in check.findings:
        name, state, said = element_line(finding, offering, translator)
        if said:
            yield f"- {name}: {said}" + (f" ({state})" if finding.state is not ElementState.STATED else "")
        elif finding.state is ElementState.MISSING:
            missing.append(name)
    if missing:
        yield f"- not stated: {', '.join(missing)}"
    for doubt in check.doubts:
        yield f"! {doubt_line(doubt, translator)}"
