"""`advisor evaluate understanding`: what is understood of labelled messages, and how long that takes."""

from __future__ import annotations

import argparse
import time
from collections import defaultdict
from pathlib import Path
from statistics import median, quantiles

from threadpoolctl import threadpool_limits

from advisor import bootstrap
from advisor.commands.progress import TerminalProgress
from advisor.domain.languages import LanguageCode
from advisor.evaluation.conversations import conversations_table, hold
from advisor.evaluation.understanding import SAID_ON, Reader, measure
from advisor.evaluation.understanding_sets import LabelledMessage, read_conversations, read_messages
from advisor.evaluation.understanding_tables import tables
from advisor.settings import Settings

LABELLED = bootstrap.PROJECT / "tests" / "quality" / "understanding"
AIM_MS = 150


def add_arguments(understanding: argparse.ArgumentParser) -> None:
    """Describe the command."""
    understanding.add_argument("--set", type=Path, default=LABELLED, help="folder of the labelled set")
    understanding.add_argument("--split", choices=("dev", "test"), help="only this part")
    understanding.add_argument("--languages", nargs="+", metavar="CODE", help="only these")
    understanding.add_argument("--conversations", action="store_true", help="hold the labelled conversations instead")
    understanding.add_argument("--faults", action="store_true", help="print every difference; for the part dev only")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Measure and print; on one thread, as on one core."""
    if arguments.conversations:
        return _hold(arguments, settings)
    chosen = [
        message
        for message in read_messages(arguments.set, arguments.split)
        if not arguments.languages or message.language in arguments.languages
    ]
    languages = tuple(dict.fromkeys(message.language for message in chosen))
    catalogue = bootstrap.open_catalogue(settings)
    with TerminalProgress() as progress, threadpool_limits(limits=1):
        reader = Reader(
            linker=bootstrap.concept_linker(settings),
            provider_names=catalogue.provider_names(),
            intents=bootstrap.intent_classifier(settings),
        )
        scores = measure(chosen, reader, lambda number: progress.report("reading messages", number, len(chosen)))
        times = _times(chosen, reader)
    print(f"{len(chosen)} messages, {arguments.split or 'both parts'}\n")
    print("\n\n".join(tables(scores, languages)))
    print(f"\n{_speed(times)}")
    if arguments.faults:
        dev = {message.id for message in chosen if message.split == "dev"}  # the test part is never looked at
        print("\n".join(fault for fault in scores.faults if fault.split()[0] in dev))
    return 0


def _hold(arguments: argparse.Namespace, settings: Settings) -> int:
    chosen = [
        conversation
        for conversation in read_conversations(arguments.set, arguments.split)
        if not arguments.languages or conversation.language in arguments.languages
    ]
    advisor = bootstrap.build_advisor(settings.model_copy(update={"keep_conversations": False}), today=SAID_ON)
    held = []
    with TerminalProgress() as progress, threadpool_limits(limits=1):
        for number, conversation in enumerate(chosen, start=1):
            progress.report("holding conversations", number, len(chosen))
            held.append(hold(advisor, conversation))
    print(conversations_table(held))
    return 0


def _times(messages: list[LabelledMessage], reader: Reader) -> dict[LanguageCode, list[float]]:
    """Processor time of each message, warm: everything was read once before."""
    times: dict[LanguageCode, list[float]] = defaultdict(list)
    for message in messages:
        started = time.process_time()
        reader.read(message)
        times[message.language].append(1000 * (time.process_time() - started))
    return times


def _speed(times: dict[LanguageCode, list[float]]) -> str:
    every = [one for own in times.values() for one in own]
    most = quantiles(every, n=20)[-1] if len(every) > 1 else every[0]
    by_language = ", ".join(f"{language} {median(own):.0f}" for language, own in times.items())
    return (
        f"Understanding one message, warm, one core: median {median(every):.0f} ms, 95th percentile {most:.0f} ms "
        f"(aim {AIM_MS} ms); medians {by_language}."
    )
