"""Reads messages and conversations that people labelled with what they say."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from advisor.domain.conversation import Topic
from advisor.domain.intents import Intent
from advisor.domain.languages import LanguageCode
from advisor.errors import InvalidValueError


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledMessage:
    """One message and what it says, as `tests/quality/understanding/README.md` describes it."""

    id: str
    language: LanguageCode
    split: str
    message: str
    intent: Intent
    asked: Topic | None = None
    expected: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledConversation:
    """Messages of one person, and what is understood after the last one."""

    id: str
    language: LanguageCode
    split: str
    messages: tuple[str, ...]
    changed: tuple[frozenset[str], ...]
    """The fields that each message sets, changes or takes back."""

    intents: tuple[Intent, ...]
    """What each message wants."""

    final: Mapping[str, Any]


def read_messages(folder: Path, split: str | None = None) -> tuple[LabelledMessage, ...]:
    """The messages of all languages, or those of one split, in order of language and file.

    Raises:
        InvalidValueError: there are none, or a line cannot be read.
    """
    return tuple(
        LabelledMessage(
            id=row["id"],
            language=language,
            split=row["split"],
            message=row["message"],
            intent=Intent(row["intent"]),
            asked=Topic(row["asked"]) if row.get("asked") else None,
            expected=row.get("expected", {}),
        )
        for language, row in _rows(folder, "messages")
        if split in (None, row["split"])
    )


def read_conversations(folder: Path, split: str | None = None) -> tuple[LabelledConversation, ...]:
    """The conversations of all languages, or those of one split, in order of language and file.

    Raises:
        InvalidValueError: there are none, or a line cannot be read.
    """
    return tuple(
        LabelledConversation(
            id=row["id"],
            language=language,
            split=row["split"],
            messages=tuple(turn["message"] for turn in row["turns"]),
            changed=tuple(frozenset(turn.get("expected_after", {})) for turn in row["turns"]),
            intents=tuple(Intent(turn["intent"]) for turn in row["turns"]),
            final=row.get("final", {}),
        )
        for language, row in _rows(folder, "conversations")
        if split in (None, row["split"])
    )


def _rows(folder: Path, kind: str) -> Iterator[tuple[LanguageCode, dict[str, Any]]]:
    files = sorted(folder.glob(f"{kind}.*.jsonl"))
    if not files:
        raise InvalidValueError(
            f"There is no {kind}.<language>.jsonl in {folder}. Name the folder of the labelled set."
        )
    for file in files:
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
            if line.strip():
                try:
                    yield LanguageCode(file.suffixes[0][1:]), json.loads(line)
                except json.JSONDecodeError as error:
                    raise InvalidValueError(f"{file.name}, line {number}: not JSON ({error}).") from error
