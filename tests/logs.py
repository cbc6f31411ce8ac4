"""Logs of conversations for tests: written, read back and held again."""

from dataclasses import replace
from pathlib import Path

from advisor.adapters.log_files import log_bytes, read_log
from advisor.advise import Advisor
from advisor.commands.log_differences import turn_differences
from advisor.domain.conversation import Conversation
from advisor.domain.replay import Circumstances, ConversationLog, SourceMark, TurnLog
from advisor.explaining.conversation_log import conversation_log
from advisor.replaying import held_again

MADE_WITH = Circumstances(
    program="0.1.0 (code aaa)",
    store="store-a",
    sources={"demo": SourceMark(version="1", content_sha256="0")},
    encoders="fake",
    models={"links/links.json": "1"},
    rules="rule files of form 1 (code bbb)",
    language_model=None,
)


def the_log(conversation: Conversation, folder: Path) -> ConversationLog:
    """The log as it is read back from its file."""
    log = conversation_log(conversation, MADE_WITH, planning_time_s=4.0)
    path = folder / "log.json"
    path.write_bytes(log_bytes(log))
    read = read_log(path)
    assert read == log
    assert log_bytes(read) == path.read_bytes()
    return read


def the_differences(log: ConversationLog, advisor: Advisor) -> tuple[tuple[str, ...], ...]:
    """What differs in each turn when it is held again."""
    again = held_again(log, advisor, MADE_WITH)
    assert again.stopped is None
    return tuple(turn_differences(*pair) for pair in zip(log.turns, again.turns, strict=True))


def with_turn(log: ConversationLog, number: int, **changes: object) -> ConversationLog:
    """The log with something else in one of its turns."""
    turns: list[TurnLog] = list(log.turns)
    turns[number] = replace(turns[number], **changes)  # type: ignore[arg-type]  # passed through by name
    return replace(log, turns=tuple(turns))
