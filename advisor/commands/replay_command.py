"""`advisor replay`: hold a logged conversation again and say, turn by turn, whether the answers are the same."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from advisor import bootstrap, replaying
from advisor.adapters.log_files import read_log
from advisor.commands.log_differences import circumstance_differences, turn_differences
from advisor.commands.plan_differences import time_note
from advisor.domain.replay import ConversationLog, TurnLog
from advisor.replaying import HeldAgain, held_again
from advisor.settings import Settings

DIFFERS_STATUS = 1


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # argparse has no public name
    """Describe `advisor replay`."""
    replay = commands.add_parser("replay", help="hold a logged conversation again; status 1 if an answer differs")
    replay.add_argument("log", type=Path, metavar="LOG", help="file of `ask --log` or of the page")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Hold it again over the present store; status 0: the same answers, 1: another one, 2: it cannot be held."""
    log = read_log(arguments.log)
    advisor = bootstrap.build_advisor(settings.model_copy(update={"keep_conversations": False}))
    again = held_again(log, advisor, replaying.circumstances(settings))
    print("\n".join(report(log, again)))
    return 0 if is_same(log, again) else DIFFERS_STATUS


def is_same(log: ConversationLog, again: HeldAgain) -> bool:
    """Whether every turn got the same answer; what it was made with may have changed."""
    return again.stopped is None and all(not turn_differences(*pair) for pair in _pairs(log, again))


def report(log: ConversationLog, again: HeldAgain) -> Iterator[str]:
    """Lines: what answers are made with, each turn, and the result."""
    made_with = tuple(circumstance_differences(log.circumstances, again.circumstances))
    if made_with:
        yield "Since the log was made, this has changed:"
        yield from (f"  - {line}" for line in made_with)
    else:
        yield "Program, store, models and rules are those of the log."
    if log.circumstances.language_model or again.circumstances.language_model:
        yield "A language model took part; what it says may differ each time, also where nothing has changed."
    pairs = _pairs(log, again)
    for number, (before, now) in enumerate(pairs, start=1):
        yield from _turn(number, before, now, log.planning_time_s)
    if again.stopped is not None:
        turn = log.turns[len(pairs)]
        yield f"Turn {len(pairs) + 1} ({turn.on}): {again.stopped}"
    count = f"{len(log.turns)} turn" + ("s" if len(log.turns) > 1 else "")
    yield f"The same answers in {count}." if is_same(log, again) else f"Not the same answers in {count}."


def _turn(number: int, before: TurnLog, now: TurnLog, seconds: float) -> Iterator[str]:
    differences = turn_differences(before, now)
    yield f"Turn {number} ({before.on}): " + ("the same." if not differences else "differs:")
    yield from (f"  - {line}" for line in differences)
    if before.answer is None and now.answer is not None:
        yield "  (The log holds only the reply of this turn, not the answer behind it.)"
    plans = (turn.answer.plan if turn.answer else None for turn in (before, now))
    note = time_note(*plans, seconds=seconds)
    if note is not None and before.answer is not None:
        yield f"  ({note})"


def _pairs(log: ConversationLog, again: HeldAgain) -> tuple[tuple[TurnLog, TurnLog], ...]:
    return tuple(zip(log.turns, again.turns, strict=False))
