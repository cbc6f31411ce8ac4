"""`advisor models`: the encoders in use, and whether their files are those that were measured."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from advisor import bootstrap
from advisor.adapters.model_checksums import CHECKSUMS, record_checksums, wrong_files
from advisor.adapters.sentence_encoder import SentenceEncoder
from advisor.adapters.static_encoder import StaticTextEncoder
from advisor.commands.measure import size_mib
from advisor.settings import Settings
from advisor.text_ports import Space

PROBLEM_STATUS = 1


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # argparse has no public name
    """Describe `advisor models`."""
    models = commands.add_parser("models", help="list the text encoders; check their files")
    what = models.add_mutually_exclusive_group()
    what.add_argument("--check", action="store_true", help=f"compare every file with {CHECKSUMS}")
    what.add_argument("--record", action="store_true", help=f"write {CHECKSUMS} anew, after training")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """List, check or record."""
    folder = bootstrap.models_folder(settings)
    if arguments.record:
        print(f"{folder / CHECKSUMS}: {record_checksums(folder)} files recorded")
        return 0
    if arguments.check:
        return _check(folder)
    for space in bootstrap.encoder_suite(settings).spaces():
        print("\n".join(_described(space)))
    return 0


def _check(folder: Path) -> int:
    problems = wrong_files(folder)
    print("\n".join(problems) or f"All files in {folder} are as recorded in {CHECKSUMS}.")
    return PROBLEM_STATUS if problems else 0


def _described(space: Space) -> tuple[str, ...]:
    """Name and id, then what is known of the model, and how long its first text takes."""
    encoder = space.encoder
    started = time.perf_counter()
    encoder.encode(["first text"])
    loaded_s = time.perf_counter() - started
    languages = "all" if encoder.languages is None else ", ".join(sorted(encoder.languages))
    lines = (
        f"{space.name}: {encoder.encoder_id}",
        f"  {encoder.dimensions} dimensions; loaded with a first text in {loaded_s:.2f} s",
        f"  languages: {languages}",
    )
    if isinstance(encoder, StaticTextEncoder | SentenceEncoder):
        return (*lines, f"  {size_mib(encoder.folder):.1f} MiB; licence: {encoder.card.licence}")
    return lines
