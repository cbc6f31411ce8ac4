"""Logs of conversations: what answers are made with, the log of a conversation, and holding one again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

from advisor import __version__, bootstrap
from advisor.adapters.log_files import log_bytes
from advisor.adapters.model_checksums import file_checksums
from advisor.advise import Advisor
from advisor.dialogue.message import check_message
from advisor.dialogue.received import LONGEST_TEXT, Received
from advisor.domain.conversation import Conversation, Notice
from advisor.domain.ids import ConversationId, SourceId
from advisor.domain.replay import Circumstances, ConversationLog, SourceMark, TurnLog
from advisor.errors import ConversationError, LogError
from advisor.explaining.conversation_log import conversation_log, turn_logs
from advisor.ingest.rule_document import RULES_VERSION
from advisor.settings import Settings

PACKAGE = Path(__file__).resolve().parent
RULES_CODE = (PACKAGE / "planning", PACKAGE / "domain")
"""What says which rules there are, how they are stated for the solver and checked, and how a plan is searched."""

CODE_ENDINGS = frozenset({".py", ".po", ".csv"})
SHOWN = 12
"""Characters of a digest that are enough to tell two apart."""


def circumstances(settings: Settings) -> Circumstances:
    """What answers are made with now.

    Raises:
        StoreError: the store is missing, damaged or of another version.
        EmbeddingError: a model is missing or damaged.
    """
    writer = bootstrap.open_writer(settings)
    return Circumstances(
        program=f"{__version__} (code {code_digest((PACKAGE,))})",
        store=bootstrap.content_of(settings),
        sources={
            source.id: SourceMark(version=source.version, content_sha256=writer.content_sha256(SourceId(source.id)))
            for source in bootstrap.open_catalogue(settings).sources()
        },
        encoders=bootstrap.encoder_suite(settings).encoder_id,
        models=models_in(bootstrap.models_folder(settings)),
        rules=f"rule files of form {RULES_VERSION} (code {code_digest(RULES_CODE)})",
        language_model=(settings.language_model_name or "unnamed") if settings.language_model_url.strip() else None,
    )


@cache
def models_in(folder: Path) -> dict[str, str]:
    """The SHA-256 of every model file; a process uses what it has loaded, so it is worked out once."""
    return file_checksums(folder)


@cache
def code_digest(folders: Iterable[Path]) -> str:
    """A digest that changes with the program text in these folders, its messages and its tables included."""
    digest = hashlib.sha256()
    for folder in folders:
        for file in sorted(path for path in folder.rglob("*") if path.suffix in CODE_ENDINGS):
            digest.update(file.relative_to(PACKAGE).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()[:SHOWN]


def log_of(conversation: Conversation, settings: Settings) -> bytes:
    """The log of a conversation as a file.

    Raises:
        AdvisorError: the store or a model cannot be read, or nothing has been said yet.
    """
    return log_bytes(conversation_log(conversation, circumstances(settings), planning_time_s=settings.planning_time_s))


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldAgain:
    """A conversation held again, as far as that went."""

    circumstances: Circumstances
    """What it was answered with."""

    turns: tuple[TurnLog, ...]

    stopped: str | None = None
    """Why the turn after these could not be held as before."""


def held_again(log: ConversationLog, advisor: Advisor, made_with: Circumstances) -> HeldAgain:
    """The conversation of a log, answered turn by turn on the same days; nothing of it is kept.

    Args:
        log: of the conversation.
        advisor: to answer; its clock and its store of conversations are not used.
        made_with: what it answers with.

    Raises:
        LogError: the day of a turn was not kept.
    """
    calendar, kept = _Calendar(), _OneConversation()
    again = replace(advisor, today=calendar.today, conversations=kept, planning_time_s=log.planning_time_s)
    conversation, stopped = again.start(log.language), None
    for place, turn in enumerate(log.turns):
        calendar.day = _day_of(turn, place)
        try:
            longer = _answered(again, conversation, turn)
        except ConversationError as error:
            stopped = f"It cannot be taken any more: {error}"
            break
        if len(longer.turns) != place + 1:
            stopped = "It is now understood as a wish to take the turn before back, so the rest cannot be compared."
            break
        calendar.day = _worked_out_on(log.turns, place)
        conversation = _worked_out_again(again, longer, calendar.day)
    return HeldAgain(circumstances=made_with, turns=turn_logs(conversation), stopped=stopped)


def _day_of(turn: TurnLog, place: int) -> date:
    if turn.on is None:
        raise LogError(
            f"`turns[{place}].on` is empty: the day of this turn was not kept, since an earlier version of the program "
            "answered it. Conversations begun with this version can be held again."
        )
    return turn.on


def _answered(advisor: Advisor, conversation: Conversation, turn: TurnLog) -> Conversation:
    if turn.message is None:
        return advisor.correct(conversation, *turn.corrections)
    check_message(turn.message, longest=LONGEST_TEXT)
    heard = Received(
        text=turn.message,
        own_words=turn.own_words,
        advertisement=turn.advertisement,
        is_private=Notice.SENSITIVE in turn.notices,
        has_contacts=Notice.NAMES_IN_ADVERTISEMENT in turn.notices,
    )
    return advisor.answer_received(conversation, heard)


def _worked_out_on(turns: tuple[TurnLog, ...], place: int) -> date:
    """The day for which the answer of a turn was worked out last.

    Where the answer was not kept, the page was opened again later: then, before the next turn, if that has a later day.
    """
    turn = turns[place]
    following = turns[place + 1].on if place + 1 < len(turns) else None
    return turn.answered_on or following or _day_of(turn, place)


def _worked_out_again(advisor: Advisor, conversation: Conversation, day: date) -> Conversation:
    """The conversation with its last answer as of `day`, as on a later visit."""
    answer = conversation.last_answer
    if answer is None or answer.plan_request is None or answer.plan_request.today == day:
        return conversation
    return advisor.resume(conversation.id) or conversation


@dataclass(slots=True)
class _Calendar:
    """Says which day it is in the conversation."""

    day: date = date.min

    def today(self) -> date:
        return self.day


class _OneConversation:
    """Implements `ports.ConversationStore` for the conversation that is being held, in memory."""

    keeps = False

    def __init__(self) -> None:
        self._kept: Conversation | None = None

    def save(self, conversation: Conversation) -> None:
        self._kept = conversation

    def load(self, conversation_id: ConversationId) -> Conversation | None:
        return self._kept if self._kept is not None and self._kept.id == conversation_id else None

    def delete(self, conversation_id: ConversationId) -> None:
        if self.load(conversation_id) is not None:
            self._kept = None
